//! What was decided: the ruling, the counts beside what was required, the statement, and who did not agree.

use app::decide::MotionView;
use governance::decision::{Counts, Requirement};
use governance::{Outcome, Side};
use ui::components::notice::{Kind, Notice};
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::decided::count;
use crate::pages::bodies::words;

/// The outcome of a closed motion.
pub(super) fn section(view: &MotionView, r: &Reader) -> Html {
    let Some(outcome) = view.motion.outcome() else {
        return Html::empty();
    };
    let kind = if outcome.is_carried() {
        Kind::Done
    } else {
        Kind::Stop
    };
    let ruling = outcome.ruling().as_str();
    let mut body = vec![Html::trusted(format!(
        "<p>{}</p>",
        r.tv(&format!("ruling-{ruling}-text"), "date", r.date(outcome.date()))
    ))];
    body.push(Html::trusted(format!("<p>{}</p>", r.text(outcome.statement()))));
    if let Some(day) = outcome.review() {
        let words = r.tv("outcome-review", "date", r.date(day));
        body.push(Html::trusted(format!("<p>{words}</p>")));
    }
    let notice = Notice::new(kind, r.t(&format!("ruling-{ruling}")), Html::joined(&body, "")).html(r);
    let parts = [
        notice,
        table(outcome, r),
        recorded(outcome, r),
        dissent(view, outcome, r),
    ];
    Html::joined(&parts, "\n")
}

/// What is needed, as sentences with numbers.
pub(super) fn needed(requirement: &Requirement, r: &Reader) -> Vec<Html> {
    let mut all = vec![
        r.ta(
            "motion-needs-quorum",
            &[
                ("quorum", count(requirement.quorum).into()),
                ("seats", count(requirement.seats).into()),
            ],
        ),
        words::majority(requirement.majority, r),
    ];
    if requirement.sides == governance::body::Sides::EachAgrees {
        all.push(r.t("by-laws-each-side"));
    }
    all.push(r.t("by-laws-proposer"));
    all
}

fn table(outcome: &Outcome, r: &Reader) -> Html {
    let (tally, requirement) = (outcome.tally(), outcome.requirement());
    // On a phone every column counts: "stop" stands there only where the by-laws know it.
    let known = ["agree", "abstain", "disagree", "block"].into_iter();
    let known = known.filter(|c| *c != "block" || requirement.block);
    let head = Table::new(r.t("outcome-counts")).column(r.t("outcome-side"));
    let head = known.fold(head, |table, c| table.numbers(r.t(&format!("choice-{c}"))));
    let head = head.numbers(r.t("outcome-seats"));
    let row = |name: Html, counts: Counts, seats: u64| {
        let block = requirement.block.then_some(counts.block);
        let all = [counts.agree, counts.abstain, counts.disagree].into_iter();
        let numbers = all.chain(block).chain([seats]);
        let cells = numbers.map(|n| Cell::Number(r.count(count(n)).to_string()));
        std::iter::once(Cell::Text(name))
            .chain(cells)
            .collect::<Vec<Cell>>()
    };
    let sides = Side::ALL
        .into_iter()
        .filter(|s| requirement.seats_of.contains_key(s));
    let mut table = sides.fold(head, |table, side| {
        let counts = tally.by_side.get(&side).copied().unwrap_or_default();
        let seats = requirement.seats_of.get(&side).copied().unwrap_or(0);
        table.row(row(r.t(&format!("side-{}", side.as_str())), counts, seats))
    });
    if requirement.seats_of.len() > 1 {
        table = table.row(row(r.t("outcome-all"), tally.all(), requirement.seats));
    }
    table.html(r)
}

/// Votes that a second person wrote down.
fn recorded(outcome: &Outcome, r: &Reader) -> Html {
    match count(outcome.tally().recorded) {
        0 => Html::empty(),
        n => Html::trusted(format!("<p>{}</p>", r.tn("outcome-recorded", n))),
    }
}

fn dissent(view: &MotionView, outcome: &Outcome, r: &Reader) -> Html {
    if outcome.dissent().is_empty() {
        return Html::empty();
    }
    let line = |d: &governance::decision::Dissent| {
        let member = view.members.iter().find(|m| m.id == d.member);
        let name = member.map_or_else(|| r.t("member-unnamed"), |m| words::called(m, view.inside, r));
        let choice = r.t(if d.block {
            "choice-block"
        } else {
            "choice-disagree"
        });
        let reason = Html::escaped(&d.reason);
        Html::trusted(format!(
            "<li>{name} ({choice}): <q dir=\"auto\">{reason}</q></li>"
        ))
    };
    let lines: Vec<Html> = outcome.dissent().iter().map(line).collect();
    Html::trusted(format!(
        "<h3>{}</h3><ul class=\"column\">{}</ul>",
        r.t("outcome-dissent"),
        Html::joined(&lines, "")
    ))
}
