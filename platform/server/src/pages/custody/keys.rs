//! `/bodies/{body}/keys`: the keys that a body holds, and making one in the browser.

use app::AppError;
use app::collect::{CustodyKey, NewCustodyKey, add_custody_key, custody_keys};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base::Findings;
use serde::Deserialize;
use ui::components::button::Button;
use ui::components::field::{Choice, Field};
use ui::components::finding_list::FindingList;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::bodies::frame;
use crate::pages::form::to;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "custody/keys.html")]
struct View<'a> {
    r: &'a Reader,
    told: Html,
    table: Html,
    fields: Html,
    at: String,
    script: String,
}

/// A key as a form sends it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Sent {
    keeper: String,
    public: String,
    replaces: String,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(body): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &body, &Sent::default(), &Findings::none()).await
}

pub(super) async fn add(
    visit: Visit,
    State(services): State<Services>,
    Path(body): Path<String>,
    Form(sent): Form<Sent>,
) -> Result<Response, Fault> {
    let new = NewCustodyKey {
        keeper: sent.keeper.clone(),
        public: sent.public.clone(),
        replaces: sent.replaces.clone(),
    };
    match add_custody_key(&services.app, &visit.actor, &body, &new).await {
        Ok(_) => Ok(to(&format!("/bodies/{body}/keys"))),
        Err(AppError::Findings(why)) => {
            let shown = page(&visit, &services, &body, &sent, &why).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

async fn page(
    visit: &Visit,
    services: &Services,
    slug: &str,
    sent: &Sent,
    why: &Findings,
) -> Result<Response, Fault> {
    let (body, keys) = custody_keys(&services.app, &visit.actor, slug).await?;
    let r = &visit.reader;
    let view = View {
        r,
        told: match why.is_empty() {
            true => Html::empty(),
            false => FindingList::of(why).html(r),
        },
        table: table(&keys, r),
        fields: fields(&keys, sent, r),
        at: format!("/bodies/{}/keys", body.slug),
        script: super::script(),
    };
    let page = visit.page(r.plain("custody-title"), crate::render(&view));
    Ok(page.above(frame::above(&body, "keys", r)).into_response())
}

fn table(keys: &[CustodyKey], r: &Reader) -> Html {
    if keys.is_empty() {
        return Html::trusted(format!("<p>{}</p>", r.t("custody-none")));
    }
    let head = Table::new(r.t("custody-keys"))
        .column(r.t("custody-short"))
        .column(r.t("custody-keeper"))
        .column(r.t("custody-since"))
        .column(r.t("custody-state"));
    let row = |t: Table, key: &CustodyKey| {
        let state = match key.replaced_by {
            Some(_) => "custody-replaced",
            None => "custody-used",
        };
        t.row([
            Cell::text(key.short()),
            Cell::text(key.keeper.as_str()),
            Cell::text(r.moment(key.at)),
            r.t(state).into(),
        ])
    };
    keys.iter().fold(head, row).html(r)
}

fn fields(keys: &[CustodyKey], sent: &Sent, r: &Reader) -> Html {
    let none = std::iter::once(Choice::new("", r.t("custody-replaces-none")));
    let used = keys.iter().filter(|k| k.replaced_by.is_none()).map(|k| {
        let label = Html::escaped(&format!("{} · {}", k.short(), k.keeper));
        Choice::new(k.id.to_string(), label).chosen(sent.replaces == k.id.to_string())
    });
    let fields = [
        Field::text("public", r.t("custody-public"))
            .hint(r.t("custody-public-hint"))
            .value(sent.public.as_str())
            .html(r),
        Field::text("keeper", r.t("custody-keeper"))
            .hint(r.t("custody-keeper-hint"))
            .value(sent.keeper.as_str())
            .html(r),
        Field::select("replaces", r.t("custody-replaces"), none.chain(used).collect()).html(r),
        Button::submit(r.t("custody-add")).html(r),
    ];
    Html::joined(&fields, "")
}
