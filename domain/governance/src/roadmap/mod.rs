//! A roadmap of a country or region (M-c ii): actions with owner, date, money and what came of them.
//!
//! What is approved is the plan: its words, period and actions. A change of the plan needs another decision, and the
//! page says so until it is there. Progress is no change of the plan; it begins when the plan was approved once, and
//! “done” needs something that shows it.

pub mod code;

use std::collections::BTreeSet;

use base::{Date, Digest, Finding, Id, Kind, Place as Where, Slug, Text, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{Approval, Subject, SubjectKind};

pub use code::CODES;

/// Where an action stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActionState {
    /// Nothing was done yet.
    Planned,
    /// It is being done.
    Underway,
    /// It is done, and something shows it.
    Done,
    /// It will not be done.
    Dropped,
}

impl ActionState {
    /// All states, in the order of the way.
    pub const ALL: [Self; 4] = [Self::Planned, Self::Underway, Self::Done, Self::Dropped];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Underway => "underway",
            Self::Done => "done",
            Self::Dropped => "dropped",
        }
    }

    /// The state of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.as_str() == name)
    }
}

/// What an action is expected to cost: a plan, not money that was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// In whole units of the currency.
    pub amount: u64,
    /// ISO 4217.
    pub currency: String,
}

/// What came of an action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Where it stands since then.
    pub state: ActionState,
    /// What was done, in words.
    pub note: Text,
    /// What shows it: an address.
    pub evidence: Option<String>,
    /// When it was written down.
    pub at: Timestamp,
}

/// One thing that is to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// Counted up from 1.
    pub number: u32,
    /// The element of the enabling environment that it serves, `1` to `8`; empty for none.
    #[serde(default)]
    pub part: String,
    /// What is to be done.
    pub what: Text,
    /// Who does it: an organisation or office.
    pub owner: String,
    /// Until when.
    pub due: Date,
    /// What it is expected to cost, where somebody said.
    #[serde(default)]
    pub cost: Option<Cost>,
    /// What came of it, oldest first.
    #[serde(default)]
    pub progress: Vec<Progress>,
}

impl Action {
    /// Where it stands.
    pub fn state(&self) -> ActionState {
        self.progress.last().map_or(ActionState::Planned, |p| p.state)
    }

    /// Whether its day has passed and it is neither done nor dropped.
    pub fn late(&self, today: Date) -> bool {
        self.due < today && !matches!(self.state(), ActionState::Done | ActionState::Dropped)
    }
}

/// The words and the period of a roadmap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outline {
    /// What it is called.
    pub title: Text,
    /// What it wants to reach.
    pub about: Text,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
}

impl Outline {
    fn check(&self) -> Result<(), Finding> {
        if self.title.is_empty() {
            return Err(about(code::ROADMAP_MISSING, "title"));
        }
        if self.until < self.from {
            return Err(about(code::ROADMAP_PERIOD, "until"));
        }
        Ok(())
    }
}

/// That the plan was approved, in which state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approved {
    /// By whom.
    pub approval: Approval,
    /// When.
    pub at: Timestamp,
}

/// A roadmap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Roadmap {
    /// Its identity.
    pub id: Id<Roadmap>,
    /// The country.
    pub country: Uuid,
    /// Its name in addresses.
    pub slug: Slug,
    /// Its words and its period.
    pub outline: Outline,
    /// What is to be done.
    #[serde(default)]
    pub actions: Vec<Action>,
    /// Every approval, oldest first.
    #[serde(default)]
    pub approvals: Vec<Approved>,
    /// Since when.
    pub created: Timestamp,
}

impl Kind for Roadmap {
    const NAME: &'static str = "roadmap";
}

fn about(code: base::Code, field: &str) -> Finding {
    Finding::error(code).at(Where::whole().with("field", field))
}

impl Roadmap {
    /// A roadmap without actions.
    ///
    /// # Errors
    /// [`code::ROADMAP_MISSING`], [`code::ROADMAP_PERIOD`].
    pub fn new(
        id: Id<Self>,
        country: Uuid,
        slug: Slug,
        outline: Outline,
        now: Timestamp,
    ) -> Result<Self, Finding> {
        outline.check()?;
        Ok(Self {
            id,
            country,
            slug,
            outline,
            actions: Vec::new(),
            approvals: Vec::new(),
            created: now,
        })
    }

    /// Adds an action, or writes one anew when its number is there; its progress stays.
    ///
    /// # Errors
    /// [`code::ROADMAP_MISSING`], [`code::ROADMAP_OUTSIDE`], [`code::ROADMAP_COST`].
    pub fn plan(&mut self, mut action: Action) -> Result<u32, Finding> {
        for (field, empty) in [
            ("what", action.what.is_empty()),
            ("owner", action.owner.trim().is_empty()),
        ] {
            if empty {
                return Err(about(code::ROADMAP_MISSING, field));
            }
        }
        if action.due < self.outline.from || action.due > self.outline.until {
            let finding = about(code::ROADMAP_OUTSIDE, "due");
            return Err(finding
                .with("from", self.outline.from.to_string())
                .with("until", self.outline.until.to_string()));
        }
        if let Some(cost) = &action.cost {
            let letters = cost.currency.bytes().all(|b| b.is_ascii_uppercase());
            if cost.amount == 0 || cost.currency.len() != 3 || !letters {
                return Err(about(code::ROADMAP_COST, "cost"));
            }
        }
        if let Some(old) = self.actions.iter_mut().find(|a| a.number == action.number) {
            action.progress = std::mem::take(&mut old.progress);
            let number = action.number;
            *old = action;
            return Ok(number);
        }
        let last = self.actions.iter().map(|a| a.number).max().unwrap_or(0);
        action.number = last + 1;
        action.progress = Vec::new();
        self.actions.push(action);
        Ok(last + 1)
    }

    /// Writes down what came of an action.
    ///
    /// # Errors
    /// [`code::ROADMAP_NOT_APPROVED`], [`code::ROADMAP_NO_ACTION`], [`code::ROADMAP_NO_EVIDENCE`].
    pub fn note_progress(&mut self, number: u32, progress: Progress) -> Result<(), Finding> {
        if self.approvals.is_empty() {
            return Err(about(code::ROADMAP_NOT_APPROVED, "state"));
        }
        let action = self.actions.iter_mut().find(|a| a.number == number);
        let action = action.ok_or_else(|| about(code::ROADMAP_NO_ACTION, "number"))?;
        if progress.state == ActionState::Done && progress.evidence.is_none() {
            return Err(about(code::ROADMAP_NO_EVIDENCE, "evidence"));
        }
        action.progress.push(progress);
        Ok(())
    }

    /// The plan as the subject of a decision: any change of words, period or actions makes another subject.
    pub fn subject(&self) -> Subject {
        let action = |a: &Action| serde_json::json!([a.number, a.part, a.what, a.owner, a.due, a.cost]);
        let actions: Vec<_> = self.actions.iter().map(action).collect();
        let plan = serde_json::json!({ "roadmap": self.id, "outline": self.outline, "actions": actions });
        Subject::new(SubjectKind::Roadmap, self.id.uuid()).at(Digest::of(plan.to_string().as_bytes()))
    }

    /// Whether the plan stands approved exactly as it is.
    pub fn is_approved(&self) -> bool {
        let now = self.subject();
        self.approvals
            .last()
            .is_some_and(|a| *a.approval.subject() == now)
    }

    /// Keeps an approval of the plan as it is.
    ///
    /// # Errors
    /// [`code::ROADMAP_NO_ACTION`]; [`crate::code::APPROVAL_OF_ANOTHER`].
    pub fn approve(&mut self, approval: Approval, at: Timestamp) -> Result<(), Finding> {
        if self.actions.is_empty() {
            return Err(about(code::ROADMAP_NO_ACTION, "actions"));
        }
        approval.must_be_of(&self.subject())?;
        self.approvals.push(Approved { approval, at });
        Ok(())
    }

    /// The elements of the enabling environment that any action serves.
    pub fn parts(&self) -> BTreeSet<&str> {
        let served = self.actions.iter().filter(|a| a.state() != ActionState::Dropped);
        served
            .map(|a| a.part.as_str())
            .filter(|p| !p.is_empty())
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Alone, Body, approve};

    fn roadmap() -> Roadmap {
        let outline = Outline {
            title: Text::english("Roadmap"),
            about: Text::default(),
            from: "2025-04-01".parse().unwrap(),
            until: "2027-03-31".parse().unwrap(),
        };
        let id = Id::new(Uuid::nil());
        Roadmap::new(
            id,
            Uuid::nil(),
            "roadmap".parse().unwrap(),
            outline,
            Timestamp::UNIX_EPOCH,
        )
        .unwrap()
    }

    fn action(due: &str) -> Action {
        Action {
            number: 0,
            part: "2".into(),
            what: Text::english("A first course"),
            owner: "The office".into(),
            due: due.parse().unwrap(),
            cost: None,
            progress: Vec::new(),
        }
    }

    fn progress(state: ActionState, evidence: Option<&str>) -> Progress {
        Progress {
            state,
            note: Text::english("Held"),
            evidence: evidence.map(ToOwned::to_owned),
            at: Timestamp::UNIX_EPOCH,
        }
    }

    fn approval(it: &Roadmap) -> Approval {
        let alone = Alone {
            by: "Ana".into(),
            account: None,
            reason: "No body yet.".into(),
            at: Timestamp::UNIX_EPOCH,
        };
        approve(&it.subject(), &[] as &[Body], &[], alone).unwrap()
    }

    #[test]
    fn a_plan_is_approved_as_it_is_and_a_change_asks_again() {
        let mut it = roadmap();
        let empty = approval(&it);
        assert_eq!(
            it.approve(empty, Timestamp::UNIX_EPOCH).unwrap_err().code,
            code::ROADMAP_NO_ACTION
        );
        assert_eq!(it.plan(action("2025-09-01")), Ok(1));
        let before = it.note_progress(1, progress(ActionState::Underway, None));
        assert_eq!(before.unwrap_err().code, code::ROADMAP_NOT_APPROVED);
        let yes = approval(&it);
        it.approve(yes.clone(), Timestamp::UNIX_EPOCH).unwrap();
        it.note_progress(1, progress(ActionState::Underway, None))
            .unwrap();
        assert!(it.is_approved());
        let bare = it
            .note_progress(1, progress(ActionState::Done, None))
            .unwrap_err();
        assert_eq!(bare.code, code::ROADMAP_NO_EVIDENCE);
        let day = |s: &str| s.parse::<Date>().unwrap();
        assert!(it.actions[0].late(day("2025-10-01")) && !it.actions[0].late(day("2025-09-01")));
        it.note_progress(1, progress(ActionState::Done, Some("https://example.org")))
            .unwrap();
        assert!(!it.actions[0].late(day("2025-10-01")));
        let changed = Action {
            number: 1,
            ..action("2026-09-01")
        };
        assert_eq!(it.plan(changed), Ok(1));
        assert!(!it.is_approved() && it.actions[0].state() == ActionState::Done);
        let old = it.approve(yes, Timestamp::UNIX_EPOCH).unwrap_err();
        assert_eq!(old.code, crate::code::APPROVAL_OF_ANOTHER);
    }

    #[test]
    fn an_action_says_what_who_and_when_inside_the_period() {
        let mut it = roadmap();
        let code_of = |it: &mut Roadmap, a: Action| it.plan(a).unwrap_err().code;
        let no_owner = Action {
            owner: " ".into(),
            ..action("2025-09-01")
        };
        assert_eq!(code_of(&mut it, no_owner), code::ROADMAP_MISSING);
        assert_eq!(code_of(&mut it, action("2028-01-01")), code::ROADMAP_OUTSIDE);
        let free = Action {
            cost: Some(Cost {
                amount: 0,
                currency: "USD".into(),
            }),
            ..action("2025-09-01")
        };
        assert_eq!(code_of(&mut it, free), code::ROADMAP_COST);
        let mut outline = roadmap().outline;
        outline.until = "2025-01-01".parse().unwrap();
        let id = Id::new(Uuid::nil());
        let early = Roadmap::new(
            id,
            Uuid::nil(),
            "a".parse().unwrap(),
            outline,
            Timestamp::UNIX_EPOCH,
        );
        assert_eq!(early.unwrap_err().code, code::ROADMAP_PERIOD);
    }
}
