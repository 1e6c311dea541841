//! `/stories`: what changed, each on one page, with how far it is confirmed.

use app::knowledge::{StoryListed, find_stories};
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use ui::components::card::{Card, Cards};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::studies::List;
use super::words;
use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

pub(super) async fn show(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    let all = find_stories(&services.app).await?;
    let r = &visit.reader;
    let list = List {
        r,
        title: r.t("know-stories"),
        lead: r.t("know-stories-lead"),
        filter: Html::empty(),
        cards: Cards(all.iter().map(|it| card(it, r)).collect()).html(r),
        empty: if all.is_empty() {
            r.t("know-stories-none")
        } else {
            Html::empty()
        },
        beside: Html::empty(),
    };
    let shell = visit.page(r.plain("know-stories"), crate::render(&list));
    let shell = shell
        .section(Section::Knowledge)
        .description(r.plain("know-stories-lead"));
    Ok(shell.into_response())
}

/// A story in a list.
pub(super) fn card(it: &StoryListed, r: &Reader) -> Card {
    Card::new(
        r.text(&it.story.content.change),
        format!("/stories/{}", it.story.slug),
    )
    .kicker(r.text(&it.initiative.title))
    .badge(words::reach(&it.story, r))
}
