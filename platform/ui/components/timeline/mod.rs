//! What happened, in order.

use super::{Component, Example};
use crate::{Html, Reader};

/// One thing that happened.
#[derive(Debug, Clone)]
pub struct Event {
    /// When, for the reader.
    pub date: String,
    /// When, for machines (ISO 8601).
    pub machine: String,
    /// What.
    pub what: Html,
    /// By whom, with which outcome.
    pub more: Html,
}

/// A list of events; the order is the caller's.
#[derive(Debug, Clone, Default)]
pub struct Timeline(pub Vec<Event>);

component!(Timeline, "timeline/timeline.html");

pub(super) fn examples(r: &Reader) -> Vec<Example> {
    let event = |date: &str, what: &str, more: &str| Event { date: r.date(date.parse().unwrap_or_default()), machine: date.to_owned(), what: what.into(), more: more.into() };
    let line = Timeline(vec![
        event("2026-11-21", "Release 1 was published", "Two tables, one map; decided by the coordinator alone"),
        event("2026-11-12", "The data were frozen", "578 of 632 records"),
        event("2026-10-02", "The form was opened for answers", ""),
    ]);
    vec![Example { title: "Three events", html: line.html(r) }]
}
