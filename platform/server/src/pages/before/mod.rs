//! Before the community: a release as those see it whom it is about, before everybody else; what they say, and what the
//! producer answers.
//!
//! The rules stand in `protect` (`companion`) and `app::publish`. Start with `show.rs`.

mod desk;
mod section;
mod show;

use app::publish::MyShowing;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use ui::{Html, Reader};

use super::agreements::FORM;
use crate::Services;

pub(crate) use desk::desk;
pub(crate) use section::section;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/before/{token}", get(show::by_link).post(show::say_by_link))
        .route(
            "/my-data/{receipt}/before/{release}",
            get(show::by_receipt).post(show::say_by_receipt),
        )
        .route(
            "/work/{slug}/publish/{release}/before",
            get(show::as_member).post(show::say_as_member),
        )
        .route("/work/{slug}/publish/{release}/answer", post(desk::answer))
        .layer(DefaultBodyLimit::max(FORM))
}

/// The figures that who holds a receipt sees first; empty without one.
pub(crate) fn at_receipt(all: &[MyShowing], at: &str, r: &Reader) -> Html {
    let one = |it: &MyShowing| {
        let until = r.tv("before-until", "date", r.date(it.showing.until));
        let state = match (it.open, it.spoke) {
            (_, true) => r.t("before-spoke"),
            (true, false) => until,
            (false, false) => r.t("before-over"),
        };
        Html::trusted(format!(
            "<li><a href=\"{at}/before/{}\">{}</a><br><span class=\"small quiet\">{state}</span></li>",
            it.release.slug(),
            r.text(&it.release.description().title)
        ))
    };
    let items: Vec<Html> = all.iter().map(one).collect();
    match items.is_empty() {
        true => Html::empty(),
        false => Html::trusted(format!(
            "<section id=\"before\"><h2>{}</h2><p>{}</p><ul class=\"items\">{}</ul></section>",
            r.t("before-mine"),
            r.t("before-mine-text"),
            Html::joined(&items, "")
        )),
    }
}
