//! A few counts beside each other with the day they hold for.

use super::{Component, Example};
use crate::{Html, Reader};

/// Counts: the number as written, what it counts, where it leads.
#[derive(Debug, Clone, Default)]
pub struct Tally {
    /// The counts.
    pub counts: Vec<(String, Html, String)>,
    /// For which day they hold, in a sentence.
    pub note: Html,
}

component!(Tally, "tally/tally.html");

pub(super) fn examples(r: &Reader) -> Vec<Example> {
    let tally = Tally {
        counts: vec![(r.integer(28), r.t("nav-initiatives"), "#".to_owned()), (r.integer(4), r.t("nav-releases"), "#".to_owned())],
        note: Html::empty(),
    };
    vec![Example { title: "Two counts", html: tally.html(r) }]
}
