//! Following a release, an initiative, an indicator, a country: by an Atom feed, without being remembered, or by mail.

mod letters;
mod mail;

use app::usage::{Followed, Told, follow_country, follow_indicator, follow_initiative, follow_release};
use axum::Router;
use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use knowledge::{AtomEntry, AtomFeed, atom};
use ui::{Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

const TYPE: &str = "application/atom+xml; charset=utf-8";

pub use letters::tell_followers;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/releases/{slug}/news.atom", get(release))
        .route("/initiatives/{slug}/news.atom", get(initiative))
        .route("/indicators/{code}/news.atom", get(indicator))
        .route("/countries/{code}/news.atom", get(country))
        .route(
            "/releases/{slug}/follow",
            get(mail::release).post(mail::release_ask),
        )
        .route(
            "/initiatives/{slug}/follow",
            get(mail::initiative).post(mail::initiative_ask),
        )
        .route(
            "/indicators/{code}/follow",
            get(mail::indicator).post(mail::indicator_ask),
        )
        .route(
            "/countries/{code}/follow",
            get(mail::country).post(mail::country_ask),
        )
}

/// The link to a feed for `<head>`, by the page that it belongs to.
pub(crate) fn head(page: &str) -> Html {
    let page = Html::escaped(page);
    Html::trusted(format!(
        "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"{page}/news.atom\">"
    ))
}

/// The ways of following a page, for people.
pub(crate) fn link(page: &str, r: &Reader) -> Html {
    let page = Html::escaped(page);
    Html::trusted(format!(
        "<p class=\"small no-print\"><a href=\"{page}/news.atom\">{}</a> · <a href=\"{page}/follow\">{}</a></p>",
        r.t("follow-atom"),
        r.t("follow-mail")
    ))
}

async fn release(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let it = follow_release(&services.app, &slug).await?;
    Ok(feed(&visit, &services, &it, &format!("/releases/{slug}")))
}

async fn initiative(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let it = follow_initiative(&services.app, &slug).await?;
    Ok(feed(&visit, &services, &it, &format!("/initiatives/{slug}")))
}

async fn indicator(
    visit: Visit,
    State(services): State<Services>,
    Path(code): Path<String>,
) -> Result<Response, Fault> {
    let it = follow_indicator(&services.app, &code).await?;
    Ok(feed(&visit, &services, &it, &format!("/indicators/{code}")))
}

async fn country(
    visit: Visit,
    State(services): State<Services>,
    Path(code): Path<String>,
) -> Result<Response, Fault> {
    let it = follow_country(&services.app, &code).await?;
    Ok(feed(&visit, &services, &it, &format!("/countries/{code}")))
}

fn feed(visit: &Visit, services: &Services, it: &Followed, page: &str) -> Response {
    let r = &visit.reader;
    let entry = |t: &Told| AtomEntry {
        title: r.text(&t.title).plain(),
        address: t.address.clone(),
        summary: r.plain(&format!("follow-{}", t.what.as_str())),
        at: t.at,
    };
    let entries: Vec<AtomEntry> = it.told.iter().map(entry).collect();
    let feed = AtomFeed {
        title: r.text(&it.title).plain(),
        language: r.lang().to_owned(),
        base: services.settings.public_url.clone(),
        own: format!("{page}/news.atom"),
        page: page.to_owned(),
        updated: entries
            .iter()
            .map(|e| e.at)
            .max()
            .unwrap_or_else(|| services.app.now()),
    };
    ([(CONTENT_TYPE, TYPE)], atom(&feed, &entries)).into_response()
}
