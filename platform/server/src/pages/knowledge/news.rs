//! `/news` and `/news.atom`: what happened lately, as the log says it.

use app::knowledge::news;
use askama::Template;
use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use base::Timestamp;
use knowledge::{AtomEntry, AtomFeed, News, atom};
use ui::components::page::Section;
use ui::{Html, Reader};

use super::words;
use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

const TYPE: &str = "application/atom+xml; charset=utf-8";
/// How much news a page and a feed show.
const NEWEST: usize = 40;

#[derive(Template)]
#[template(path = "knowledge/news.html")]
struct Show<'a> {
    r: &'a Reader,
    news: Vec<(String, Html, Html, String)>,
}

/// What kind of news it is, in a word: by the act's name in the log.
pub(super) fn kind(it: &News, r: &Reader) -> Html {
    words::named("news", &it.verb.replace('.', "-"), r)
}

pub(super) fn line(it: &News, r: &Reader) -> (String, Html, Html, String) {
    (
        it.address.clone(),
        r.text(&it.title),
        kind(it, r),
        words::day(it.at, r),
    )
}

pub(super) async fn show(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    let r = &visit.reader;
    let all = news(&services.app, NEWEST, None).await?;
    let show = Show {
        r,
        news: all.iter().map(|n| line(n, r)).collect(),
    };
    let head = r#"<link rel="alternate" type="application/atom+xml" href="/news.atom">"#;
    let shell = visit
        .page(r.plain("know-news"), crate::render(&show))
        .section(Section::Knowledge);
    Ok(shell.head(Html::trusted(head)).into_response())
}

pub(super) async fn feed(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    let r = &visit.reader;
    let all = news(&services.app, NEWEST, None).await?;
    let entry = |n: &News| AtomEntry {
        title: r.text(&n.title).plain(),
        address: n.address.clone(),
        summary: kind(n, r).plain(),
        at: n.at,
    };
    let entries: Vec<AtomEntry> = all.iter().map(entry).collect();
    let about = ("know-news", "/news.atom", "/news");
    Ok(written(&services, r, about, &entries))
}

/// A feed as an answer: its title, its own address, its page.
pub(super) fn written(
    services: &Services,
    r: &Reader,
    (title, own, page): (&str, &str, &str),
    entries: &[AtomEntry],
) -> Response {
    let newest: Option<Timestamp> = entries.iter().map(|e| e.at).max();
    let feed = AtomFeed {
        title: r.plain(title),
        language: r.lang().to_owned(),
        base: services.settings.public_url.clone(),
        own: own.to_owned(),
        page: page.to_owned(),
        updated: newest.unwrap_or_else(|| services.app.now()),
    };
    ([(CONTENT_TYPE, TYPE)], atom(&feed, entries)).into_response()
}
