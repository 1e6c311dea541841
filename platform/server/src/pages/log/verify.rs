//! `/log/verify`: checks a proof in the browser; without script it says which command does it.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use ui::components::breadcrumb::Breadcrumb;
use ui::components::button::Button;
use ui::components::field::{Choice, Field};
use ui::{Component, Html, Reader};

use super::code;
use crate::Services;
use crate::visit::Visit;

/// The script of this page, and of no other.
const SCRIPT: &str = "/assets/verify-log.js";

/// What can be checked, as the form sends it.
const WHAT: [&str; 4] = ["release", "receipt", "motion", "entry"];

/// What the script says, by the name it is looked up with.
const WORDS: [&str; 16] = [
    "busy",
    "sound",
    "unsound",
    "included",
    "excluded",
    "same",
    "differs",
    "signed",
    "unsigned",
    "nosign",
    "first",
    "continues",
    "broken",
    "missing",
    "failed",
    "nocrypto",
];

#[derive(Deserialize)]
pub(super) struct Asked {
    entry: Option<String>,
    release: Option<String>,
    motion: Option<String>,
}

#[derive(Template)]
#[template(path = "log/verify.html")]
struct View<'a> {
    r: &'a Reader,
    fields: Html,
    words: Vec<(&'static str, String)>,
    command: Html,
    script: String,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Query(asked): Query<Asked>,
) -> Response {
    let r = &visit.reader;
    let (what, name) = match (asked.entry, asked.release, asked.motion) {
        (Some(entry), _, _) => ("entry", entry),
        (_, Some(release), _) => ("release", release),
        (_, _, Some(motion)) => ("motion", motion),
        _ => ("release", String::new()),
    };
    let choice = |it: &&str| Choice::new(*it, r.t(&format!("log-verify-{it}"))).chosen(*it == what);
    let fields = [
        Field::radios("what", r.t("log-verify-what"), WHAT.iter().map(choice).collect()).html(r),
        Field::text("name", r.t("log-verify-name"))
            .hint(r.t("log-verify-name-hint"))
            .value(name)
            .html(r),
        Button::submit(r.t("log-verify-submit")).html(r),
    ];
    let url = &services.settings.public_url;
    let main = crate::render(&View {
        r,
        fields: Html::joined(&fields, ""),
        words: WORDS.map(|w| (w, r.plain(&format!("log-verify-{w}")))).to_vec(),
        command: code(format!("counted verify --remote {url} --release …")),
        script: ui::assets::find(SCRIPT).map_or_else(String::new, ui::assets::Asset::address),
    });
    let way = Breadcrumb::default().to(r.t("log-title"), "/log");
    visit
        .page(r.plain("log-verify-title"), main)
        .above(way.html(r))
        .into_response()
}
