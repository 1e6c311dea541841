//! One word about a state.

use super::{Component, Example};
use crate::{Html, Icon, Reader};

/// What the state means for the reader. The sign says it too, never the colour alone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Tone {
    /// Plain fact.
    #[default]
    Plain,
    /// Done, sound, allowed.
    Good,
    /// Under way.
    Open,
    /// Needs somebody's eye.
    Attention,
    /// Refused, failed, blocked.
    Stop,
    /// Withheld to protect people.
    Protected,
    /// Framework: citizen data. Green is kept for this.
    CitizenData,
    /// Framework: case by case. Yellow is kept for this.
    CaseByCase,
}

impl Tone {
    fn class(self) -> &'static str {
        match self {
            Self::Plain => "badge",
            Self::Good => "badge badge-good",
            Self::Open => "badge badge-open",
            Self::Attention => "badge badge-attention",
            Self::Stop => "badge badge-stop",
            Self::Protected => "badge badge-protected",
            Self::CitizenData => "badge badge-green",
            Self::CaseByCase => "badge badge-yellow",
        }
    }

    /// The sign of the tone.
    pub fn icon(self) -> Option<Icon> {
        match self {
            Self::Plain => None,
            Self::Good | Self::CitizenData => Some(Icon::Check),
            Self::Open => Some(Icon::Ring),
            Self::Attention => Some(Icon::Attention),
            Self::Stop => Some(Icon::Stop),
            Self::Protected => Some(Icon::Shield),
            Self::CaseByCase => Some(Icon::Question),
        }
    }
}

/// A badge.
#[derive(Debug, Clone, Default)]
pub struct Badge {
    /// The word.
    pub label: Html,
    /// What it means.
    pub tone: Tone,
}

impl Badge {
    /// A badge with a tone.
    pub fn new(tone: Tone, label: impl Into<Html>) -> Self {
        Self { label: label.into(), tone }
    }
}

component!(Badge, "badge/badge.html");

pub(super) fn examples(r: &Reader) -> Vec<Example> {
    let of = |tone, key: &str| Badge::new(tone, r.t(key)).html(r);
    let row = [
        of(Tone::Plain, "badge-draft"),
        of(Tone::Open, "badge-open"),
        of(Tone::Good, "badge-done"),
        of(Tone::Attention, "badge-attention"),
        of(Tone::Stop, "badge-blocked"),
        of(Tone::Protected, "badge-protected"),
        of(Tone::CitizenData, "verdict-citizen"),
        of(Tone::CaseByCase, "verdict-case"),
        of(Tone::Plain, "verdict-not"),
    ];
    vec![Example { title: "Every tone with its sign", html: Html::trusted(format!("<p class=\"row\">{}</p>", Html::joined(&row, " "))) }]
}
