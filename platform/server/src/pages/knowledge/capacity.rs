//! `/capacity`: an organisation looks at what it can do; the answers stand in the address and nowhere else.

use std::collections::BTreeMap;

use app::knowledge::{Capacity, view_capacity};
use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use framework::scheme::ItemState;
use ui::components::button::Button;
use ui::components::card::Cards;
use ui::components::field::{Choice, Field};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::{exchange, library};
use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

/// The answers that the form offers.
const ANSWERS: [ItemState; 3] = [ItemState::Met, ItemState::Partly, ItemState::Not];

#[derive(Template)]
#[template(path = "knowledge/capacity.html")]
struct Show<'a> {
    r: &'a Reader,
    title: Html,
    text: Html,
    parts: Vec<(Html, Vec<Html>)>,
    button: Html,
    answered: bool,
    gaps: Vec<(Html, Html)>,
    guidance: Html,
    offers: Html,
    needs: Html,
    ask: String,
    offer: String,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Query(asked): Query<BTreeMap<String, String>>,
) -> Result<Response, Fault> {
    let state = |(code, name): (String, String)| {
        let state = ItemState::from_name(&name).filter(|s| ANSWERS.contains(s))?;
        Some((code, state))
    };
    let answers: BTreeMap<String, ItemState> = asked.into_iter().filter_map(state).collect();
    let view = view_capacity(&services.app, &answers).await?;
    let r = &visit.reader;
    let main = crate::render(&of(&view, &answers, r));
    let shell = visit
        .page(r.text(&view.scheme.title).plain(), main)
        .section(Section::Knowledge);
    Ok(shell
        .description(r.text(&view.scheme.text).plain())
        .into_response())
}

fn of<'a>(view: &Capacity, answers: &BTreeMap<String, ItemState>, r: &'a Reader) -> Show<'a> {
    let scheme = &view.scheme;
    let question = |item: &framework::scheme::Item| {
        let now = answers.get(&item.code);
        let one = |s: &ItemState| {
            let label = r.t(&format!("know-can-{}", s.as_str()));
            Choice::new(s.as_str(), label).chosen(now == Some(s))
        };
        let field = Field::radios(
            item.code.clone(),
            r.text(&item.question),
            ANSWERS.iter().map(one).collect(),
        );
        field.optional().html(r)
    };
    let gaps = scheme.items.iter().filter(|i| view.gaps.contains(&i.code));
    let guidance = view.guidance.iter().map(|it| library::card(it, r)).collect();
    let cards = |all: &[knowledge::Exchange]| {
        Cards(all.iter().map(|it| exchange::card(it, scheme, r)).collect()).html(r)
    };
    let topics = |all: &std::collections::BTreeSet<String>, kind: &str| {
        let topics: Vec<String> = all.iter().map(|t| format!("&topics={t}")).collect();
        format!("/exchange/new?kind={kind}{}", topics.concat())
    };
    Show {
        r,
        title: r.text(&scheme.title),
        text: r.text(&scheme.text),
        parts: scheme
            .parts
            .iter()
            .map(|p| (r.text(&p.title), scheme.items_of(&p.code).map(question).collect()))
            .collect(),
        button: Button::submit(r.t("know-capacity-show")).html(r),
        answered: !answers.is_empty(),
        gaps: gaps.map(|i| (r.text(&i.question), r.text(&i.next))).collect(),
        guidance: if view.guidance.is_empty() {
            Html::empty()
        } else {
            Cards(guidance).html(r)
        },
        offers: if view.offers.is_empty() {
            Html::empty()
        } else {
            cards(&view.offers)
        },
        needs: if view.needs.is_empty() {
            Html::empty()
        } else {
            cards(&view.needs)
        },
        ask: topics(&view.gaps, "need"),
        offer: topics(&view.strengths, "offer"),
    }
}
