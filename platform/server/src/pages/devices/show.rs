//! The devices of an initiative, a new one's code, and the form for another.

use std::io::Write as _;

use app::collect::Instrument;
use app::devices::{DeviceKey, Keys, Purpose, view_keys};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use ui::components::button::Button;
use ui::components::empty_state::EmptyState;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::page::Section;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::records::link_to_device_remarks;
use crate::pages::work::{Sent, tabs};
use crate::visit::Visit;

/// For how many days a key is offered: a season of collecting.
const DAYS: &str = "90";

/// A new key, shown this once.
pub(super) struct Shown {
    pub(super) name: String,
    pub(super) address: String,
    pub(super) user: String,
    pub(super) token: String,
    pub(super) trying: bool,
}

/// What the last form left.
#[derive(Default)]
pub(super) struct Last {
    pub(super) errors: ErrorSummary,
    pub(super) sent: Sent,
    pub(super) shown: Option<Shown>,
}

#[derive(Template)]
#[template(path = "devices/show.html")]
struct View<'a> {
    r: &'a Reader,
    slug: &'a str,
    site: &'a str,
    summary: Html,
    shown: Option<&'a Shown>,
    picture: Html,
    none_open: bool,
    remarks: Html,
    table: Html,
    fields: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &slug, &Last::default()).await
}

/// The page, never kept: it may show a secret.
pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    slug: &str,
    last: &Last,
) -> Result<Response, Fault> {
    let all = view_keys(&services.app, &visit.actor, slug).await?;
    let (r, title) = (&visit.reader, visit.reader.text(&all.initiative.title));
    let main = crate::render(&View {
        r,
        slug,
        site: &services.settings.public_url,
        summary: last.errors.html(r),
        shown: last.shown.as_ref(),
        picture: last
            .shown
            .as_ref()
            .map_or_else(Html::empty, |s| picture(s, &title.plain())),
        none_open: all.open == 0,
        remarks: link_to_device_remarks(services, visit, &all.initiative).await?,
        table: table(slug, &all, r),
        fields: fields(last, &all.drafts, r),
    });
    let page = visit
        .page(format!("{} – {}", r.plain("devices-title"), title.plain()), main)
        .section(Section::Work)
        .above(tabs(slug, &title, "collect", r));
    Ok(([(CACHE_CONTROL, "no-store")], page).into_response())
}

/// The settings that Collect reads from a picture: JSON, squeezed by zlib, in base64
/// (<https://docs.getodk.org/collect-import-export/>).
pub(super) fn settings(shown: &Shown, project: &str) -> String {
    let mut project = serde_json::json!({ "name": project });
    if shown.trying {
        project["icon"] = "📝".into();
    }
    let settings = serde_json::json!({
        "general": {
            "server_url": shown.address,
            "form_update_mode": "match_exactly",
            "autosend": "wifi_and_cellular",
        },
        "project": project,
        "admin": {},
    });
    let mut squeezed = ZlibEncoder::new(Vec::new(), Compression::best());
    let written = squeezed.write_all(settings.to_string().as_bytes());
    // Writing into memory does not fail.
    STANDARD.encode(written.and_then(|()| squeezed.finish()).unwrap_or_default())
}

fn picture(shown: &Shown, project: &str) -> Html {
    crate::pages::qr::picture(&settings(shown, project), 320)
}

fn table(slug: &str, all: &Keys, r: &Reader) -> Html {
    if all.keys.is_empty() {
        let none = EmptyState {
            title: r.t("devices-none"),
            body: r.t("devices-none-text"),
            action: None,
        };
        return none.html(r);
    }
    let table = Table::new(r.t("devices-title"))
        .column(r.t("devices-name"))
        .column(r.t("devices-for"))
        .column(r.t("devices-until"))
        .column(r.t("devices-state"));
    all.keys
        .iter()
        .map(|k| row(slug, k, all, r))
        .fold(table, Table::row)
        .html(r)
}

fn row(slug: &str, key: &DeviceKey, all: &Keys, r: &Reader) -> Vec<Cell> {
    let purpose = match key.purpose {
        Purpose::Collecting(_) => r.t("devices-collecting"),
        Purpose::Trying(_) => r.t("devices-trying"),
    };
    let state = match (key.revoked, key.works(all.now), &key.device) {
        (Some(_), ..) => r.t("devices-revoked"),
        (None, false, _) => r.t("devices-ended"),
        (None, true, Some(_)) => r.t("devices-bound-now"),
        (None, true, None) => r.t("devices-works"),
    };
    let state = if key.works(all.now) {
        let button = Button::submit(r.t("devices-revoke")).quiet().html(r);
        let action = format!("/work/{}/collect/devices/{}/revoke", Html::escaped(slug), key.id);
        Html::trusted(format!(
            "{state} <form method=\"post\" action=\"{action}\">{button}</form>"
        ))
    } else {
        state
    };
    let name = Html::trusted(format!("<bdi>{}</bdi>", Html::escaped(&key.name)));
    vec![
        name.into(),
        purpose.into(),
        Html::escaped(&r.moment(key.ends)).into(),
        state.into(),
    ]
}

fn fields(last: &Last, drafts: &[(u32, Instrument)], r: &Reader) -> Html {
    let or = |name: &str, usual: &str| match last.sent.one(name) {
        none if none.is_empty() => usual.to_owned(),
        sent => sent,
    };
    let purpose = or("purpose", "collect");
    let mut choices = vec![Choice::new("collect", r.t("devices-collecting")).chosen(purpose == "collect")];
    for (_, draft) in drafts {
        let label = r.ta(
            "devices-try",
            &[
                ("form", (&draft.title).into()),
                ("version", (&draft.version).into()),
            ],
        );
        let id = draft.id.to_string();
        let chosen = purpose == id;
        choices.push(Choice::new(id, label).chosen(chosen));
    }
    let all = [
        Field::text("name", r.t("devices-name"))
            .hint(r.t("devices-name-hint"))
            .value(last.sent.one("name"))
            .error(last.errors.on("name"))
            .html(r),
        Field::radios("purpose", r.t("devices-for"), choices)
            .error(last.errors.on("purpose"))
            .html(r),
        Field::number("days", r.t("devices-days"), true)
            .value(or("days", DAYS))
            .error(last.errors.on("days"))
            .html(r),
        Field::tick("bound", r.t("devices-bound"), last.sent.has("bound"))
            .hint(r.t("devices-bound-hint"))
            .html(r),
        Button::submit(r.t("devices-add")).html(r),
    ];
    Html::joined(&all, "")
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    /// The payload that ODK Collect reads (`collect-import-export.rst` of its documentation).
    #[test]
    fn the_picture_holds_the_settings_that_collect_reads() {
        let shown = Shown {
            name: "Amal".into(),
            address: "https://h.example/v1/key/T/projects/1".into(),
            user: "u".into(),
            token: "T".into(),
            trying: false,
        };
        let bytes = STANDARD.decode(settings(&shown, "Water")).unwrap();
        assert_eq!(bytes[0], 0x78, "zlib, not bare deflate");
        let mut text = String::new();
        flate2::read::ZlibDecoder::new(&bytes[..])
            .read_to_string(&mut text)
            .unwrap();
        let wanted = "{\"admin\":{},\"general\":{\"autosend\":\"wifi_and_cellular\",\"form_update_mode\":\"match_exactly\",\
                      \"server_url\":\"https://h.example/v1/key/T/projects/1\"},\"project\":{\"name\":\"Water\"}}";
        assert_eq!(text, wanted);
        assert!(picture(&shown, "Water").as_str().contains("<svg"));
    }
}
