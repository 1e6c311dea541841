//! The views of a round, and the state that follows.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{State, rank};
use crate::evidence::{Strength, confidence};
use crate::input::Input;
use crate::lift;
use crate::terms::{Level, Stage};
use crate::tokenism::tokenism;
use crate::verdict::Verdict;

/// What is known about a round.
#[derive(Debug, Clone, Copy, Default)]
pub struct Views<'a> {
    /// The initiator's answers.
    pub own: Option<&'a Input>,
    /// Answers of the editors, as an example.
    pub example: Option<&'a Input>,
    /// The levels as participants see them; only those that can be read. Empty when fewer than five answered.
    pub participants: Option<&'a BTreeMap<Stage, Level>>,
    /// What a reviewer decided.
    pub review: Option<Review>,
    /// Whether the framework has a newer version than the view that counts.
    pub framework_newer: bool,
    /// Whether the round changed after the view that counts was filed.
    pub round_changed: bool,
}

/// A reviewer's decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Review {
    /// The verdict.
    pub verdict: Verdict,
    /// Whether it is under appeal: then it waits.
    pub appealed: bool,
    /// Whether participants answered after it: then it no longer speaks for them.
    pub overtaken: bool,
}

/// Why a judgement stands as it does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "because", rename_all = "snake_case")]
pub enum Because {
    /// Nobody has filed a view.
    NobodyJudged,
    /// The editors filled in an example.
    EditorsExample,
    /// The initiator says so, and nothing better than an assertion supports these stages.
    InitiatorSays {
        /// The deciding stages without a document of both sides or a public one.
        stages: Vec<Stage>,
    },
    /// Documents support every stage that decides.
    Documents {
        /// The stages that decide.
        stages: Vec<Stage>,
    },
    /// Participants were asked, and too few answered to read anything.
    TooFewAnswers,
    /// The participants' levels leave the verdict open.
    ParticipantsOpen,
    /// The participants' levels give the same verdict.
    ParticipantsAgree,
    /// The participants' levels give another verdict.
    ParticipantsDiffer {
        /// Their verdict.
        verdict: Verdict,
        /// The stages that they see lower.
        lower: Vec<Stage>,
        /// The stages that they see higher.
        higher: Vec<Stage>,
    },
    /// The pattern of tokenism shows.
    Tokenism {
        /// Where.
        stages: Vec<Stage>,
    },
    /// A reviewer decided.
    ReviewerDecided,
    /// The decision of the reviewer waits for its appeal.
    Appealed,
    /// The framework has a newer version.
    FrameworkNewer,
    /// The round changed afterwards.
    RoundChanged,
}

impl Because {
    /// The key of its words.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::NobodyJudged => "nobody-judged",
            Self::EditorsExample => "editors-example",
            Self::InitiatorSays { .. } => "initiator-says",
            Self::Documents { .. } => "documents",
            Self::TooFewAnswers => "too-few-answers",
            Self::ParticipantsOpen => "participants-open",
            Self::ParticipantsAgree => "participants-agree",
            Self::ParticipantsDiffer { .. } => "participants-differ",
            Self::Tokenism { .. } => "tokenism",
            Self::ReviewerDecided => "reviewer-decided",
            Self::Appealed => "appealed",
            Self::FrameworkNewer => "framework-newer",
            Self::RoundChanged => "round-changed",
        }
    }

    /// The clause it stands on.
    pub const fn clause(&self) -> &'static str {
        match self {
            Self::NobodyJudged | Self::InitiatorSays { .. } => "¶20",
            Self::EditorsExample => "¶46(b)(i)",
            Self::Documents { .. } => "Table 1",
            Self::TooFewAnswers => "¶31.9",
            Self::ParticipantsOpen | Self::ParticipantsAgree | Self::ParticipantsDiffer { .. } => "¶20, ¶22",
            Self::Tokenism { .. } => "Table 1, levels 1–3",
            Self::ReviewerDecided | Self::Appealed => "¶30",
            Self::FrameworkNewer => "¶15, ¶20",
            Self::RoundChanged => "¶28 (A15)",
        }
    }

    /// The stages it speaks of.
    pub fn stages(&self) -> &[Stage] {
        match self {
            Self::InitiatorSays { stages } | Self::Documents { stages } | Self::Tokenism { stages } => stages,
            Self::ParticipantsDiffer { lower, higher, .. } => {
                if lower.is_empty() {
                    higher
                } else {
                    lower
                }
            }
            _ => &[],
        }
    }
}

/// A verdict, how it stands, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judged {
    /// How it stands.
    pub state: State,
    /// The verdict of the view that counts: a reviewer's, the initiator's, or the example's.
    pub verdict: Option<Verdict>,
    /// The verdict that follows from the participants' levels, where it is settled.
    pub participants: Option<Verdict>,
    /// Whether it carries the badge of citizen data and is counted as such.
    pub badge: bool,
    /// Why, the weightiest first; never empty.
    pub reasons: Vec<Because>,
}

/// The answers as participants give them: their levels in the place of the initiator's. A level that they did
/// not give is not known; it is never filled in with the initiator's.
pub fn participants_input(own: &Input, levels: &BTreeMap<Stage, Level>) -> Input {
    Input {
        levels: levels.clone(),
        evidence: levels.keys().map(|s| (*s, Strength::E3)).collect(),
        ..own.clone()
    }
}

/// Judges the views of a round.
pub fn judge(views: &Views<'_>) -> Judged {
    let own = views.own.map(|i| lift::verdict(&i.answers()));
    let theirs = views.own.or(views.example).zip(views.participants);
    let theirs = theirs.map(|(own, levels)| lift::verdict(&participants_input(own, levels).answers()));
    let theirs = theirs.filter(|v| *v != Verdict::Undetermined);
    let mut reasons = Vec::new();
    let state = state(views, own, theirs, &mut reasons);
    if state != State::Verified
        && let Some(t) = views
            .own
            .and_then(|o| tokenism(o, views.participants.unwrap_or(&BTreeMap::new())))
    {
        reasons.push(Because::Tokenism { stages: t.stages });
    }
    let reviewed = views
        .review
        .filter(|_| state == State::Verified)
        .map(|r| r.verdict);
    let example = || views.example.map(|i| lift::verdict(&i.answers()));
    let verdict = reviewed.or(own).or_else(example);
    Judged {
        state,
        verdict,
        participants: theirs,
        badge: verdict == Some(Verdict::CitizenData) && state.carries_badge(),
        reasons,
    }
}

fn state(views: &Views<'_>, own: Option<Verdict>, theirs: Option<Verdict>, why: &mut Vec<Because>) -> State {
    if let Some(review) = views.review.filter(|r| !r.overtaken) {
        why.push(if review.appealed {
            Because::Appealed
        } else {
            Because::ReviewerDecided
        });
        if !review.appealed {
            return moved_on(views, why).unwrap_or(State::Verified);
        }
    }
    let Some((input, own)) = views.own.zip(own) else {
        return without_own(views, why);
    };
    // A contradiction stays one when the round is edited: nobody gets rid of it that way.
    if let Some(theirs) = theirs.filter(|t| *t != own) {
        why.push(differ(input, views.participants, theirs));
        match (rank(own), rank(theirs)) {
            (Some(own), Some(theirs)) if theirs > own => {
                return moved_on(views, why).unwrap_or(State::UnderClaimed);
            }
            (None, _) if own == Verdict::Undetermined => {}
            _ => return State::Contested,
        }
    }
    if let Some(stale) = moved_on(views, why) {
        return stale;
    }
    if theirs == Some(own) {
        why.push(Because::ParticipantsAgree);
        return State::Corroborated;
    }
    match views.participants {
        Some(levels) if levels.is_empty() => why.push(Because::TooFewAnswers),
        Some(_) if theirs.is_none() => why.push(Because::ParticipantsOpen),
        _ => {}
    }
    on_paper(input, why)
}

fn without_own(views: &Views<'_>, why: &mut Vec<Because>) -> State {
    if views.example.is_none() {
        why.push(Because::NobodyJudged);
        return State::Unassessed;
    }
    why.push(Because::EditorsExample);
    moved_on(views, why).unwrap_or(State::Example)
}

fn moved_on(views: &Views<'_>, why: &mut Vec<Because>) -> Option<State> {
    if views.framework_newer {
        why.push(Because::FrameworkNewer);
    }
    if views.round_changed {
        why.push(Because::RoundChanged);
    }
    (views.framework_newer || views.round_changed).then_some(State::Stale)
}

fn differ(own: &Input, theirs: Option<&BTreeMap<Stage, Level>>, verdict: Verdict) -> Because {
    let apart = |lower: bool| -> Vec<Stage> {
        let pairs = theirs
            .into_iter()
            .flatten()
            .filter_map(|(s, l)| Some((*s, own.level(*s)?, *l)));
        pairs
            .filter(|(_, own, theirs)| if lower { theirs < own } else { theirs > own })
            .map(|(stage, _, _)| stage)
            .collect()
    };
    Because::ParticipantsDiffer {
        verdict,
        lower: apart(true),
        higher: apart(false),
    }
}

/// Claimed or documented: by the weakest evidence among the levels that decide.
fn on_paper(input: &Input, why: &mut Vec<Because>) -> State {
    let known = confidence(input);
    let stages = known.as_ref().map(|c| c.decided_by.clone()).unwrap_or_default();
    if known.is_some_and(|c| c.strength >= Strength::E2) {
        why.push(Because::Documents { stages });
        return State::Documented;
    }
    let bare = |s: &Stage| input.evidence.get(s).copied().unwrap_or_default() < Strength::E2;
    why.push(Because::InitiatorSays {
        stages: stages.into_iter().filter(bare).collect(),
    });
    State::Claimed
}
