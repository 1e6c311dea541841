//! `/releases`: everything that has been published, the newest first.

use app::publish::find_releases;
use askama::Template;
use axum::extract;
use axum::response::{IntoResponse, Response};
use harvest::SharedKind;
use protect::{Release, State};
use ui::components::badge::{Badge, Tone};
use ui::components::card::{Card, Cards};
use ui::components::page::Section;
use ui::{Component, Html, Icon, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "releases/list.html")]
struct List<'a> {
    r: &'a Reader,
    cards: Option<Html>,
    beside: Html,
}

pub(super) async fn show(
    visit: Visit,
    extract::State(services): extract::State<Services>,
) -> Result<Response, Fault> {
    let all = find_releases(&services.app).await?;
    let r = &visit.reader;
    let cards =
        (!all.is_empty()).then(|| Cards(all.iter().map(|release| card(release, r)).collect()).html(r));
    let beside = crate::pages::harvest::beside(&services, SharedKind::Release, r).await?;
    let main = crate::render(&List { r, cards, beside });
    let page = visit
        .page(r.plain("releases-title"), main)
        .section(Section::Releases);
    Ok(page.description(r.plain("releases-lead")).into_response())
}

pub(crate) fn card(release: &Release, r: &Reader) -> Card {
    let about = release.description();
    Card::new(r.text(&about.title), format!("/releases/{}", release.slug()))
        .kicker(r.text(&about.initiative_title))
        .summary(r.text(&about.sentence))
        .fact(Icon::Calendar, r.date(release.issued()))
        .badge(standing(release, r))
}

/// That there is a later edition; nothing for the newest.
pub(crate) fn standing(release: &Release, r: &Reader) -> Html {
    match release.state() {
        State::Superseded { .. } => Badge::new(Tone::Attention, r.t("release-superseded")).html(r),
        _ => Html::empty(),
    }
}
