//! One thing in a list of things.

use super::badge::{Badge, Tone};
use super::{Component, Example};
use crate::{Html, Icon, Reader};

/// A card; the whole of it leads to the thing.
#[derive(Debug, Clone, Default)]
pub struct Card {
    /// The name of the thing.
    pub title: Html,
    /// Where it leads.
    pub href: String,
    /// A small line above the title: the kind, the place.
    pub kicker: Html,
    /// A sentence or two.
    pub summary: Html,
    /// Its state.
    pub badge: Html,
    /// A small picture: the participation profile, a line.
    pub figure: Html,
    /// Facts with their signs, at the foot.
    pub facts: Vec<(Icon, Html)>,
    /// The level of the heading, 2 to 4; 0 stands for 3.
    pub level: u8,
}

impl Card {
    /// A card with a title and an address.
    pub fn new(title: impl Into<Html>, href: impl Into<String>) -> Self {
        Self { title: title.into(), href: href.into(), ..Self::default() }
    }

    /// A small line above the title.
    #[must_use]
    pub fn kicker(mut self, kicker: impl Into<Html>) -> Self {
        self.kicker = kicker.into();
        self
    }

    /// A sentence or two.
    #[must_use]
    pub fn summary(mut self, summary: impl Into<Html>) -> Self {
        self.summary = summary.into();
        self
    }

    /// Its state.
    #[must_use]
    pub fn badge(mut self, badge: Html) -> Self {
        self.badge = badge;
        self
    }

    /// A small picture.
    #[must_use]
    pub fn figure(mut self, figure: Html) -> Self {
        self.figure = figure;
        self
    }

    /// A fact with its sign.
    #[must_use]
    pub fn fact(mut self, icon: Icon, fact: impl Into<Html>) -> Self {
        self.facts.push((icon, fact.into()));
        self
    }

    fn heading(&self) -> u8 {
        if self.level == 0 { 3 } else { self.level.clamp(2, 4) }
    }
}

component!(Card, "card/card.html");

/// Cards beside each other: as many in a row as fit.
#[derive(Debug, Clone, Default)]
pub struct Cards(pub Vec<Card>);

component!(Cards, "card/cards.html");

pub(super) fn examples(r: &Reader) -> Vec<Example> {
    let card = Card::new("Water in Tal Afar", "#")
        .kicker("Iraq · water")
        .summary("578 households in Tal Afar said where their water comes from, what it costs and whether it is enough.")
        .badge(Badge::new(Tone::CaseByCase, r.t("verdict-case")).html(r))
        .figure(crate::chart::profile::sample(r).small(r))
        .fact(Icon::People, "578 households")
        .fact(Icon::Calendar, r.date("2021-02-11".parse().unwrap_or_default()));
    let plain = Card::new("Beach litter", "#").kicker("Denmark").summary("A card without a picture.");
    vec![Example { title: "An initiative with its profile, and a plain one", html: Cards(vec![card, plain]).html(r) }]
}
