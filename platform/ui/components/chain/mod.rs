//! The way of a question through the value chain, in steps with a line each.

use super::{Component, Example};
use crate::{Html, Reader};

/// Steps in order: a word and a sentence.
#[derive(Debug, Clone, Default)]
pub struct Chain(pub Vec<(Html, Html)>);

impl Chain {
    /// The eight steps of the work, in the words of the house.
    pub fn of_the_house(r: &Reader) -> Self {
        let step = |name: &&str| (r.t(&format!("work-{name}")), r.t(&format!("chain-{name}")));
        Self(super::tabs::WORK.iter().map(step).collect())
    }
}

component!(Chain, "chain/chain.html");

pub(super) fn examples(r: &Reader) -> Vec<Example> {
    vec![Example { title: "The eight steps", html: Chain::of_the_house(r).html(r) }]
}
