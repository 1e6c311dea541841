//! Is it citizen data? The answer with its reasons, what would settle it and what would change it.

use super::badge::{Badge, Tone};
use super::{Component, Example};
use crate::{Html, Icon, Reader};

/// The answer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Answer {
    /// Citizen data.
    Citizen,
    /// A panel decides.
    CaseByCase,
    /// Not citizen data.
    Not,
    /// The framework does not speak about it.
    OutOfScope,
    /// Open answers decide.
    #[default]
    Undetermined,
    /// Claimed, and those who took part see it differently.
    Contested,
    /// The framework or the round has moved on.
    Outdated,
}

impl Answer {
    /// The key of its word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Citizen => "verdict-citizen",
            Self::CaseByCase => "verdict-case",
            Self::Not => "verdict-not",
            Self::OutOfScope => "verdict-out",
            Self::Undetermined => "verdict-undetermined",
            Self::Contested => "verdict-contested",
            Self::Outdated => "verdict-outdated",
        }
    }

    /// Its badge, for cards and lists.
    pub fn badge(self, r: &Reader) -> Html {
        let tone = match self {
            Self::Citizen => Tone::CitizenData,
            Self::CaseByCase => Tone::CaseByCase,
            Self::Not | Self::OutOfScope => Tone::Plain,
            Self::Undetermined => Tone::Open,
            Self::Contested | Self::Outdated => Tone::Attention,
        };
        Badge::new(tone, r.t(self.key())).html(r)
    }

    fn class(self) -> &'static str {
        match self {
            Self::Citizen => "verdict verdict-green",
            Self::CaseByCase => "verdict verdict-yellow",
            Self::Not | Self::OutOfScope => "verdict",
            Self::Undetermined | Self::Contested | Self::Outdated => "verdict verdict-open",
        }
    }

    fn icon(self) -> Icon {
        match self {
            Self::Citizen => Icon::Check,
            Self::CaseByCase | Self::Undetermined => Icon::Question,
            Self::Not | Self::OutOfScope => Icon::Info,
            Self::Contested | Self::Outdated => Icon::Attention,
        }
    }
}

/// A reason with the clause it rests on.
#[derive(Debug, Clone)]
pub struct Reason {
    /// In plain words.
    pub text: Html,
    /// The clause: `¶28`.
    pub clause: String,
}

/// A verdict with all that explains it.
#[derive(Debug, Clone, Default)]
pub struct Verdict {
    /// The answer.
    pub answer: Answer,
    /// The one sentence that says why.
    pub sentence: Html,
    /// The rule that decided: `R5`.
    pub rule: String,
    /// The version of the framework.
    pub version: String,
    /// Who says so and how well it is supported: claimed, documented, corroborated …
    pub standing: Html,
    /// The reasons.
    pub reasons: Vec<Reason>,
    /// Questions that would settle it.
    pub settle: Vec<Html>,
    /// The smallest changes that would change it.
    pub change: Vec<Html>,
    /// What looks odd; changes nothing.
    pub warnings: Vec<Html>,
}

component!(Verdict, "verdict/verdict.html");

pub(super) fn examples(r: &Reader) -> Vec<Example> {
    let reason = |text: &str, clause: &str| Reason { text: text.into(), clause: clause.to_owned() };
    let citizen = Verdict {
        answer: Answer::Citizen,
        sentence: "The community began this itself and decided with others on what to ask and how to collect.".into(),
        rule: "R5".to_owned(),
        version: "2024-02-draft".to_owned(),
        standing: Badge::new(Tone::Open, "Claimed by the initiators").html(r),
        reasons: vec![reason("Citizens set the objectives themselves (level 5).", "Box 1"), reason("They shared at least one other part of design or the collection (level 4 or more).", "¶28")],
        settle: vec![],
        change: vec!["If citizens had only been consulted on the objectives, it would be decided case by case.".into()],
        warnings: vec!["The level for access and use rests on assertion alone.".into()],
    };
    let open = Verdict {
        answer: Answer::Undetermined,
        sentence: "Two answers are missing, and they decide.".into(),
        settle: vec!["Who decided who may see and use the data?".into(), "Who gathered the data?".into()],
        version: "2024-02-draft".to_owned(),
        ..Verdict::default()
    };
    let case = Verdict { answer: Answer::CaseByCase, sentence: "Volunteers share in the collection, but an office decides alone who may use the data.".into(), rule: "R9".to_owned(), version: "2024-02-draft".to_owned(), ..Verdict::default() };
    vec![Example { title: "Citizen data", html: citizen.html(r) }, Example { title: "Case by case", html: case.html(r) }, Example { title: "Not yet known", html: open.html(r) }]
}
