//! `/knowledge`: the way to everything that people pass on, with the newest of each.

use app::knowledge::{find_case_studies, find_stories};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use ui::components::card::{Card, Cards};
use ui::components::filter_form::FilterForm;
use ui::components::link_list::LinkList;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::{events, stories, studies};
use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

/// How many of each the hub shows.
const NEWEST: usize = 3;

#[derive(Template)]
#[template(path = "knowledge/hub.html")]
struct Hub<'a> {
    r: &'a Reader,
    search: Html,
    ways: Html,
    studies: Html,
    stories: Html,
    coming: Vec<events::Line>,
}

pub(super) async fn show(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    let r = &visit.reader;
    let told = find_case_studies(&services.app).await?;
    let changed = find_stories(&services.app).await?;
    let search = FilterForm {
        action: "/search".to_owned(),
        words: Some(String::new()),
        ..FilterForm::default()
    };
    let (mut coming, _) = events::sorted(&services, r).await?;
    coming.reverse();
    coming.truncate(NEWEST);
    let hub = Hub {
        r,
        search: search.html(r),
        ways: ways(r),
        coming,
        studies: cards(told.iter().map(|it| studies::card(it, r)), r),
        stories: cards(changed.iter().map(|it| stories::card(it, r)), r),
    };
    let shell = visit.page(r.plain("nav-knowledge"), crate::render(&hub));
    let shell = shell
        .section(Section::Knowledge)
        .description(r.plain("know-lead"));
    Ok(shell.into_response())
}

/// The newest of a kind; nothing at all where there is none.
fn cards(all: impl Iterator<Item = Card>, r: &Reader) -> Html {
    let newest: Vec<Card> = all.take(NEWEST).collect();
    if newest.is_empty() {
        Html::empty()
    } else {
        Cards(newest).html(r)
    }
}

fn ways(r: &Reader) -> Html {
    const WAYS: [(&str, &str); 8] = [
        ("know-studies", "/case-studies"),
        ("know-stories", "/stories"),
        ("know-library", "/library"),
        ("know-events", "/events"),
        ("know-capacity", "/capacity"),
        ("know-exchange", "/exchange"),
        ("know-news", "/news"),
        ("know-newsletters", "/newsletters"),
    ];
    let list = WAYS.into_iter().fold(LinkList::default(), |list, (key, href)| {
        list.to(r.t(key), href, r.t(&format!("{key}-lead")))
    });
    list.html(r)
}
