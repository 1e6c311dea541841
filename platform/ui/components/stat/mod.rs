//! A figure, never alone: with its uncertainty, its n, its date, its source and what it can and cannot tell.

use super::{Component, Example};
use crate::{Html, Icon, Reader};

/// The figure itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Figure {
    /// Written for the reader, with its unit: `71.2 %`.
    Known {
        /// The value.
        value: String,
        /// Its interval, as two written ends, with the confidence in percent.
        interval: Option<(String, String, u8)>,
    },
    /// Withheld so that nobody is recognised.
    Protected(Html),
    /// There is none; the reason in words.
    Missing(Html),
}

/// A figure with all that belongs to it.
#[derive(Debug, Clone)]
pub struct Stat {
    /// What it is, in a sentence.
    pub label: Html,
    /// The figure.
    pub figure: Figure,
    /// How many answers stand behind it.
    pub n: Option<u64>,
    /// When.
    pub date: Html,
    /// Who found it out; a link to the release.
    pub source: Html,
    /// What it can tell.
    pub can: Vec<Html>,
    /// What it cannot tell.
    pub cannot: Vec<Html>,
}

impl Stat {
    fn answers(&self, r: &Reader) -> Option<Html> {
        self.n.map(|n| r.tn("stat-answers", usize::try_from(n).unwrap_or(usize::MAX)))
    }

    fn interval(&self, r: &Reader) -> Option<Html> {
        let Figure::Known { interval: Some((low, high, confidence)), .. } = &self.figure else {
            return None;
        };
        let args = [("low", low.into()), ("high", high.into()), ("confidence", f64::from(*confidence).into())];
        Some(r.ta("stat-interval", &args))
    }
}

component!(Stat, "stat/stat.html");

pub(super) fn examples(r: &Reader) -> Vec<Example> {
    let known = Stat {
        label: "of households say that they have enough water".into(),
        figure: Figure::Known { value: r.percent(0.712, 1), interval: Some((r.number(66.0, 1), r.percent(0.764, 1), 95)) },
        n: Some(412),
        date: "February 2021".into(),
        source: "Water in Tal Afar, round 1".into(),
        can: vec!["How households in the surveyed districts rated their water in that month.".into()],
        cannot: vec!["Whether the water is safe to drink: it was not tested.".into(), "Anything about people in camps: they were not asked.".into()],
    };
    let hidden = Stat { label: "of households headed by a child".into(), figure: Figure::Protected(r.t("protected-small")), n: None, can: vec![], cannot: vec![], ..known.clone() };
    vec![Example { title: "A figure with everything", html: known.html(r) }, Example { title: "A protected figure", html: hidden.html(r) }]
}
