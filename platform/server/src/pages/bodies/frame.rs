//! What stands above every page of a body: the way there, and the tabs that its kind has.
//!
//! To add a page of a body: a line in [`TABS`], and [`above`] on the page.

use governance::{Body, BodyKind};
use ui::components::breadcrumb::Breadcrumb;
use ui::components::tabs::{Progress, Tab, Tabs};
use ui::{Component, Html, Reader};

/// The pages of a body: last part of the address, key of the word, and which kinds have it (none: all).
const TABS: &[(&str, &str, &[BodyKind])] = &[
    ("", "body-tab-overview", &[]),
    ("directory", "join-tab", YEARS),
    ("desk", "handover-desk", &[BodyKind::Office]),
    ("meetings", "meet-list", &[]),
    ("elections", "elect-list", ELECTS),
    ("workstreams", "stream-list", STEERED),
    ("outputs", "output-list", WORKS),
    ("consultations", "consult-list", &[]),
    ("duties", "duty-tab", YEARS),
    (
        "fund",
        "fund-list",
        &[BodyKind::FundBoard, BodyKind::SteeringCommittee],
    ),
    ("plans", "plan-title", YEARS),
    ("reports", "report-title", YEARS),
];

/// The kinds of bodies that have or approve workstreams.
const STEERED: &[BodyKind] = &[
    BodyKind::Collaborative,
    BodyKind::Chapter,
    BodyKind::SteeringCommittee,
];

/// The same, and those that do the work.
const WORKS: &[BodyKind] = &[
    BodyKind::Collaborative,
    BodyKind::Chapter,
    BodyKind::SteeringCommittee,
    BodyKind::Workstream,
];

/// The kinds of bodies that have members who apply, and years: duties, plans, reports.
const YEARS: &[BodyKind] = &[BodyKind::Collaborative, BodyKind::Chapter];

/// The kinds of bodies that elect: wherever a post has a term that others vote on.
const ELECTS: &[BodyKind] = &[
    BodyKind::SteeringCommittee,
    BodyKind::Collaborative,
    BodyKind::Chapter,
    BodyKind::Workstream,
    BodyKind::FundBoard,
];

/// The way to a body and its tabs; `here` is the last part of the address of the page one is on.
pub(crate) fn above(body: &Body, here: &str, r: &Reader) -> Html {
    let way = if of_the_collaborative(body.kind) {
        Breadcrumb::default().to(r.t("nav-collaborative"), "/collaborative")
    } else {
        Breadcrumb::default().to(r.t("nav-decisions"), "/decisions")
    };
    let tabs = TABS
        .iter()
        .filter(|(_, _, kinds)| kinds.is_empty() || kinds.contains(&body.kind));
    let tab = |(name, key, _): &(&str, &str, &[BodyKind])| Tab {
        label: r.t(key),
        href: format!("/bodies/{}/{name}", body.slug)
            .trim_end_matches('/')
            .to_owned(),
        here: *name == here,
        progress: Progress::Plain,
    };
    let tabs = Tabs {
        label: r.text(&body.name).plain(),
        tabs: tabs.map(tab).collect(),
    };
    Html::joined(&[way.html(r), tabs.html(r)], "")
}

/// Whether the pages of a body lie below the Collaborative's; those of an initiative's bodies lie below the decisions.
pub(crate) fn of_the_collaborative(kind: BodyKind) -> bool {
    STEERED.contains(&kind) || matches!(kind, BodyKind::Workstream | BodyKind::FundBoard)
}
