//! `…/decided`: who decided what along the value chain, and what shows it.

use app::design::{Claim, Deciding, Hand, Row, Shown, who_decided};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use governance::SubjectKind;
use registry::{Perspective, Provenance};
use ui::components::page::Section;
use ui::components::power::{Mark, Power, Row as Line};
use ui::{Component, Html, Reader};

use super::{Round, above};
use crate::Services;
use crate::fault::Fault;
use crate::pages::decisions::decided_by;
use crate::pages::initiatives::words;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "design/decided.html")]
struct Show<'a> {
    r: &'a Reader,
    power: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, number)): Path<Round>,
) -> Result<Response, Fault> {
    let (v, rows) = who_decided(&services.app, &visit.actor, (&slug, number)).await?;
    let r = &visit.reader;
    let said_by = match v.round.provenance {
        Provenance::Entered | Provenance::Brought { .. } => "power-said-words",
        Provenance::UnreviewedExample { .. } => "power-said-editors",
    };
    let power = Power {
        caption: sentence(&rows, r),
        columns: Hand::ALL.map(|h| r.t(&format!("power-{}", h.as_str()))).to_vec(),
        rows: rows.iter().map(|row| line(row, said_by, r)).collect(),
    };
    let main = crate::render(&Show {
        r,
        power: power.html(r),
    });
    let title = format!(
        "{} – {}",
        r.plain("design-tab-decided"),
        r.text(&v.initiative.title).plain()
    );
    let page = visit.page(title, main).section(Section::Initiatives);
    let page = page.description(sentence(&rows, r).plain());
    Ok(page.above(above(&v, "decided", r)).into_response())
}

/// What the picture shows, in a sentence: how many rows have a decision, whose, and how many are silent.
fn sentence(rows: &[Row], r: &Reader) -> Html {
    let shown = |hand: Hand| {
        rows.iter()
            .filter(|row| row.hands() == (vec![hand], true))
            .count()
    };
    let decided = rows.iter().filter(|row| row.hands().1).count();
    let silent = rows.iter().filter(|row| row.is_silent()).count();
    let mut parts = vec![r.ta(
        "power-sentence",
        &[("decided", decided.into()), ("of", rows.len().into())],
    )];
    for (hand, key) in [
        (Hand::Community, "power-sentence-community"),
        (Hand::Together, "power-sentence-together"),
        (Hand::Alone, "power-sentence-alone"),
    ] {
        if shown(hand) > 0 {
            parts.push(r.tn(key, shown(hand)));
        }
    }
    if silent > 0 {
        parts.push(r.tn("power-sentence-silent", silent));
    }
    Html::joined(&parts, " ")
}

fn line(row: &Row, said_by: &str, r: &Reader) -> Line {
    let (hands, shown) = row.hands();
    let mark = if shown { Mark::Shown } else { Mark::Said };
    let place = |hand: Hand| Hand::ALL.iter().position(|h| *h == hand).unwrap_or(0);
    let mut who: Vec<Html> = row.decided.iter().map(|d| deciding(d, r)).collect();
    who.extend(row.said.iter().map(|said| {
        Html::trusted(format!(
            "<p>{} <span class=\"quiet\">{}</span></p>",
            r.text(said),
            r.t(said_by)
        ))
    }));
    if who.is_empty() {
        who.extend(row.claimed.map(|claim| claimed(claim, r)));
    }
    Line {
        step: words::stage(row.stage, r),
        marks: hands.into_iter().map(|hand| (place(hand), mark)).collect(),
        who: Html::joined(&who, ""),
    }
}

/// One decision: about what, by whom, with the way there.
fn deciding(d: &Deciding, r: &Reader) -> Html {
    let kind = r.t(&format!("power-about-{}", d.kind.as_str()));
    let words = if d.kind == SubjectKind::RiskAssessment {
        r.t("power-risks")
    } else {
        r.text(&d.about)
    };
    let about = match &d.page {
        Some(page) => Html::trusted(format!("<a href=\"{page}\">{words}</a>")),
        None => words,
    };
    let shown = match &d.shown {
        Shown::Approval(approval) => decided_by(approval, r),
        Shown::Signed { since } => r.tv("power-signed", "date", r.date(*since)),
    };
    Html::trusted(format!("<p>{kind}: {about}. {shown}</p>"))
}

/// What is claimed without a decision on record.
fn claimed(claim: Claim, r: &Reader) -> Html {
    let key = match claim.by {
        Perspective::Example => "power-claim-editors",
        Perspective::Reviewer => "power-claim-reviewer",
        _ => "power-claim-organiser",
    };
    let level = words::level(claim.level, r).plain();
    let words = r.ta(key, &[("level", level.into())]);
    Html::trusted(format!("<p class=\"quiet\">{words}</p>"))
}
