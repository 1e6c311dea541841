//! Outputs: where each stands on its way to the Commission, and the steps that are next.

mod list;
mod show;
mod steps;

use axum::Router;
use axum::routing::{get, post};
use governance::output::{Output, Stage, Verdict};
use ui::components::badge::{Badge, Tone};
use ui::{Component, Html, Reader};

use crate::Services;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/bodies/{body}/outputs", get(list::show))
        .route("/outputs/{output}", get(show::show))
        .route("/outputs/{output}/ask", post(steps::ask))
        .route("/outputs/{output}/settle", post(steps::settle))
        .route("/outputs/{output}/submit", post(steps::submit))
        .route("/outputs/{output}/answer", post(steps::answer))
        .route("/outputs/{output}/publish", post(steps::publish))
}

/// Where an output stands.
pub(crate) fn stage(stage: Stage, r: &Reader) -> Html {
    let tone = match stage {
        Stage::Draft => Tone::Plain,
        Stage::Reviewed | Stage::Approved | Stage::Submitted => Tone::Open,
        Stage::Answered | Stage::Published => Tone::Good,
    };
    Badge::new(tone, r.t(&format!("output-stage-{}", stage.as_str()))).html(r)
}

/// Session, item and symbol, and what the Commission said; nothing before it was submitted.
pub(crate) fn trace(o: &Output, r: &Reader) -> Html {
    let mut out = vec![handed_in(o, r)];
    if let Some((a, _)) = o.answer() {
        out.push(verdict(a.verdict, r));
        out.push(Html::escaped(&a.decision));
    }
    Html::joined(&out, " ")
}

/// Where it was submitted: session, item, symbol; nothing before it was.
fn handed_in(o: &Output, r: &Reader) -> Html {
    let Some(s) = o.submission() else {
        return Html::empty();
    };
    let words = [
        ("session", s.session.as_str().into()),
        ("item", s.item.as_str().into()),
    ];
    let mut out = vec![r.ta("output-at", &words)];
    if !s.symbol.is_empty() {
        out.push(Html::trusted(format!(
            "<code>{}</code>",
            Html::escaped(&s.symbol)
        )));
    }
    Html::joined(&out, " ")
}

/// What the Commission said.
fn verdict(verdict: Verdict, r: &Reader) -> Html {
    let tone = match verdict {
        Verdict::Returned => Tone::Attention,
        Verdict::Noted | Verdict::Approved => Tone::Good,
    };
    Badge::new(tone, r.t(&format!("output-verdict-{}", verdict.as_str()))).html(r)
}

/// An output on one line.
pub(crate) fn line(o: &Output, r: &Reader) -> Html {
    Html::trusted(format!(
        "<a href=\"/outputs/{}\">{}</a> {} <span class=\"small quiet\">{}</span>",
        o.slug(),
        r.text(o.title()),
        stage(o.stage(), r),
        trace(o, r)
    ))
}
