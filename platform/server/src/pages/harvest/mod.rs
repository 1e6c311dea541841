//! Across instances: the feed that others read, what came from elsewhere, and whose records this site takes.
//!
//! Start with `api.rs`; the rules stand in `domain/harvest`, the use cases in `app::harvest`.

mod api;
mod elsewhere;
mod facts;
mod source;
mod sources;

use app::harvest::{Revoked, SharedView, Way};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use harvest::Origin;
use ui::components::badge::{Badge, Tone};
use ui::components::notice::{Kind, Notice};
use ui::{Component, Html, Reader};

use crate::Services;

pub(crate) use elsewhere::beside;

/// The most bytes of a file with records.
const FILE: usize = 32 * 1024 * 1024;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/api/v1/instance", get(api::instance))
        .route("/api/v1/records", get(api::feed))
        .route("/api/v1/records.json", get(api::file))
        .route("/api/v1/records/{record}", get(api::record))
        .route("/elsewhere", get(elsewhere::list))
        .route("/elsewhere/{record}", get(elsewhere::show))
        .route("/sources", get(sources::show).post(sources::add))
        .route("/sources/look", post(sources::look))
        .route(
            "/sources/file",
            post(sources::take).layer(DefaultBodyLimit::max(FILE)),
        )
        .route("/sources/{source}", get(source::show))
        .route("/sources/{source}/now", post(source::now))
        .route("/sources/{source}/stop", post(source::stop))
        .route("/sources/{source}/anew", post(source::anew))
        .route("/sources/{source}/drop", post(source::drop_it))
        .route("/sources/{source}/revoke", post(source::revoke))
}

/// How far a record can be trusted, in a word with its sign.
fn badge(it: &SharedView, r: &Reader) -> Html {
    let (tone, key) = match it.shared.way {
        _ if it.revoked.is_some() => (Tone::Stop, "revoked"),
        way @ (Way::Own | Way::Direct) => (Tone::Good, way.as_str()),
        Way::Passed if it.confirmed => (Tone::Good, "confirmed"),
        Way::Passed if !it.vouched => (Tone::Attention, "unvouched"),
        way @ Way::Passed => (Tone::Plain, way.as_str()),
    };
    Badge::new(tone, r.t(&format!("elsewhere-way-{key}"))).html(r)
}

/// That a key no longer counts: since when and why.
fn revoked(why: &Revoked, key: &str, r: &Reader) -> Html {
    let args = [
        ("from", r.date(why.from).into()),
        ("reason", why.reason.as_str().into()),
    ];
    Notice::new(Kind::Stop, r.t("elsewhere-way-revoked"), r.ta(key, &args)).html(r)
}

/// A name that people of another instance gave it.
fn name(origin: Option<&Origin>, r: &Reader) -> Html {
    match origin {
        Some(origin) => Html::trusted(format!("<bdi>{}</bdi>", Html::escaped(&origin.name))),
        None => r.t("elsewhere-nobody"),
    }
}

/// A text that is copied and compared, not read.
fn code(text: impl std::fmt::Display) -> Html {
    let text = Html::escaped(&text.to_string());
    Html::trusted(format!("<code class=\"small\" dir=\"ltr\">{text}</code>"))
}

/// A link to a page of another instance, which is opened without telling it from where.
fn outward(address: &str, label: &Html) -> Html {
    let href = Html::escaped(address);
    Html::trusted(format!(
        "<a href=\"{href}\" rel=\"external noreferrer nofollow\">{label}</a>"
    ))
}
