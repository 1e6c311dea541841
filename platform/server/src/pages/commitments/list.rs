//! `/commitments`: everything that was promised.

use app::commit::view_commitments;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use base::Date;
use governance::commitment::{Commitment, Progress};
use ui::components::card::{Card, Cards};
use ui::components::page::Section;
use ui::{Component, Html, Icon, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "commitments/list.html")]
struct List<'a> {
    r: &'a Reader,
    cards: Html,
}

pub(super) async fn show(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    let all = view_commitments(&services.app).await?;
    let r = &visit.reader;
    let today = governance::day(services.app.now());
    let cards: Vec<Card> = all.iter().map(|c| card(c, today, r)).collect();
    let list = List {
        r,
        cards: if cards.is_empty() {
            Html::empty()
        } else {
            Cards(cards).html(r)
        },
    };
    Ok(visit
        .page(r.plain("commitment-list"), crate::render(&list))
        .section(Section::Collaborative)
        .description(r.plain("commitment-lead"))
        .into_response())
}

/// A commitment in a list.
pub(crate) fn card(it: &Commitment, today: Date, r: &Reader) -> Card {
    let kept = it
        .promises
        .iter()
        .filter(|p| p.progress() == Progress::Kept)
        .count();
    let begun = it
        .promises
        .iter()
        .filter(|p| p.progress() == Progress::UnderWay)
        .count();
    let sum = r.ta(
        "commitment-sum",
        &[
            ("kept", kept.into()),
            ("begun", begun.into()),
            ("all", it.promises.len().into()),
        ],
    );
    let card = Card::new(r.text(&it.terms.title), format!("/commitments/{}", it.slug))
        .kicker(r.text(&it.terms.organisation))
        .summary(r.text(&it.terms.objective))
        .fact(Icon::Check, sum);
    match it.until() {
        Some(until) if it.is_overdue(today) => {
            card.fact(Icon::Attention, r.tv("commitment-over", "date", r.date(until)))
        }
        Some(until) => card.fact(Icon::Calendar, r.tv("commitment-until", "date", r.date(until))),
        None => card,
    }
}
