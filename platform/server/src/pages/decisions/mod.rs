//! Decisions: the public register, a motion from draft to outcome, and who allowed what.

mod decided;
mod differences;
mod draft;
mod list;
mod outcome;
mod put;
mod show;
mod steps;
mod voting;

use app::decide::ReleasedNames;
use axum::Router;
use axum::routing::{get, post};
use governance::{Motion, MotionState};
use ui::components::badge::{Badge, Tone};
use ui::{Component, Html, Reader};

use crate::Services;

pub(crate) use decided::decided_by;
pub(crate) use differences::differences;
pub(crate) use put::{Matter, put_policy, put_to_the_vote};

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/decisions", get(list::show))
        .route("/decisions/{motion}", get(show::show))
        .route("/bodies/{body}/motions", get(draft::show).post(draft::send))
        .route("/work/{slug}/decide/put", post(put::send))
        .route("/decisions/{motion}/revise", post(steps::revise))
        .route("/decisions/{motion}/amend", post(steps::amend))
        .route("/decisions/{motion}/answer", post(steps::answer))
        .route("/decisions/{motion}/remark", post(steps::remark))
        .route("/decisions/{motion}/interest", post(steps::interest))
        .route("/decisions/{motion}/open", post(steps::open))
        .route("/decisions/{motion}/vote", post(steps::vote))
        .route("/decisions/{motion}/record", post(steps::record))
        .route("/decisions/{motion}/close", post(steps::close))
        .route("/decisions/{motion}/withdraw", post(steps::withdraw))
}

/// What a motion is called for a reader: its title, and the release that it is about once that is out.
pub(crate) fn title(motion: &Motion, names: &ReleasedNames, r: &Reader) -> Html {
    let title = r.text(&motion.title);
    let name = motion.subject.and_then(|s| names.get(&s.id)).map(|n| r.text(n));
    match name.filter(|name| !title.plain().contains(&name.plain())) {
        Some(name) => Html::joined(&[title, name], ": "),
        None => title,
    }
}

/// A motion on one line, as [`line`], with the release that it is about once that is out.
pub(crate) fn named_line(motion: &Motion, names: &ReleasedNames, r: &Reader) -> Html {
    line_called(motion, &title(motion, names, r), r)
}

/// A motion on one line: its title with a link, where it stands, since or until when.
pub(crate) fn line(motion: &Motion, r: &Reader) -> Html {
    line_called(motion, &r.text(&motion.title), r)
}

fn line_called(motion: &Motion, title: &Html, r: &Reader) -> Html {
    let day = match (motion.outcome(), motion.opening(), motion.state()) {
        (Some(outcome), ..) => r.date(outcome.date()),
        (None, Some(opening), MotionState::Open) => {
            r.plain_with("motion-open-until", &[("date", r.date(opening.closes).into())])
        }
        _ => r.date(governance::day(motion.created)),
    };
    Html::trusted(format!(
        "<a href=\"/decisions/{}\">{title}</a> {} <span class=\"small quiet\">{}</span>",
        motion.id,
        badge(motion, r),
        Html::escaped(&day)
    ))
}

/// Where a motion stands; a decided one says what was decided.
pub(crate) fn badge(motion: &Motion, r: &Reader) -> Html {
    let (tone, key) = match (motion.state(), motion.outcome()) {
        (_, Some(outcome)) if outcome.is_carried() => (Tone::Good, "ruling-carried".to_owned()),
        (_, Some(outcome)) => (Tone::Stop, format!("ruling-{}", outcome.ruling().as_str())),
        (MotionState::Open, _) => (Tone::Open, "motion-state-open".to_owned()),
        (state, _) => (Tone::Plain, format!("motion-state-{}", state.as_str())),
    };
    Badge::new(tone, r.t(&key)).html(r)
}
