//! The steps of a longer task and where one is.

use super::{Component, Example};
use crate::{Html, Icon, Reader};

/// Steps in order; those before `at` are done.
#[derive(Debug, Clone, Default)]
pub struct Stepper {
    /// The steps with their addresses; an empty address is not yet open.
    pub steps: Vec<(Html, String)>,
    /// The step one is on, from 0.
    pub at: usize,
}

impl Stepper {
    fn done(&self, index: &usize) -> bool {
        *index < self.at
    }

    fn number(index: &usize, r: &Reader) -> String {
        r.count(*index)
    }

    fn here(&self, index: &usize) -> bool {
        *index == self.at
    }
}

component!(Stepper, "stepper/stepper.html");

pub(super) fn examples(r: &Reader) -> Vec<Example> {
    let steps = ["The question", "Who decides", "The form", "Consent"].map(|s| (s.into(), "#".to_owned()));
    vec![Example { title: "On the third of four", html: Stepper { steps: steps.to_vec(), at: 2 }.html(r) }]
}
