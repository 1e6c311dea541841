//! A workplan of a year or of several: who does what until when, approved by a decision, done with evidence
//! (terms of reference, Working mechanisms, ¶1).
//!
//! What is planned is the subject of the decision and does not change afterwards; what was done is added to it.
//! Not here: who proposes and who decides. Start with [`Plan`].

pub mod code;

use base::{Date, Digest, Finding, Findings, Id, Kind, Place, Text, Timestamp};
use serde::{Deserialize, Serialize};

use crate::body::Body;
use crate::decision::Motion;
use crate::{Approval, Subject, SubjectKind};

/// The most years that a medium-term plan spans: ours, the terms of reference give none.
pub const LONGEST: i16 = 5;

/// The time of a plan, in whole years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Span {
    /// The first year.
    pub from: i16,
    /// The last one; the same for a plan of one year.
    pub to: i16,
}

impl Span {
    /// Whether it is a plan of one year.
    pub const fn is_annual(self) -> bool {
        self.from == self.to
    }

    /// Whether a year is within it.
    pub const fn covers(self, year: i16) -> bool {
        self.from <= year && year <= self.to
    }

    /// What the plan is found by: `2026`, `2026-2028`.
    pub fn name(self) -> String {
        if self.is_annual() {
            self.from.to_string()
        } else {
            format!("{}-{}", self.from, self.to)
        }
    }
}

/// That something was done, and what shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Done {
    /// When.
    pub on: Date,
    /// What shows it: a page of this site (`/meetings/…`) or an address (`https://…`).
    pub evidence: String,
    /// In words.
    pub words: Text,
}

/// Something to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// What.
    pub what: Text,
    /// Who does it: an organisation, a post, a workstream.
    pub owner: String,
    /// Until when.
    pub due: Date,
    /// That it was done.
    pub done: Option<Done>,
}

impl Item {
    /// Whether it should have been done by now.
    pub fn is_overdue(&self, today: Date) -> bool {
        self.done.is_none() && self.due < today
    }
}

/// Where a plan stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum PlanState {
    /// Proposed.
    Draft,
    /// In force.
    Approved {
        /// The motion; none where one person approved it alone.
        motion: Option<Id<Motion>>,
        /// When.
        at: Timestamp,
    },
}

impl PlanState {
    /// Its name, and the key of its words.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Approved { .. } => "approved",
        }
    }
}

/// A workplan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Its identity.
    pub id: Id<Plan>,
    /// Whose.
    pub body: Id<Body>,
    /// Its time.
    pub span: Span,
    /// What it is to reach.
    pub aim: Text,
    /// Who does what until when.
    pub items: Vec<Item>,
    /// Where it stands.
    pub state: PlanState,
}

impl Kind for Plan {
    const NAME: &'static str = "plan";
}

fn about(code: base::Code, field: &str) -> Finding {
    Finding::error(code).at(Place::whole().with("field", field))
}

/// Refuses evidence that leads nowhere, or elsewhere than it seems.
///
/// # Errors
/// [`code::EVIDENCE`].
pub fn check_evidence(address: &str) -> Result<(), Finding> {
    let own = address.starts_with('/') && !address.starts_with("//");
    let sound = (own || address.starts_with("https://")) && !address.contains(char::is_whitespace);
    if sound && !address.contains('\\') {
        return Ok(());
    }
    Err(about(code::EVIDENCE, "evidence").with("value", address))
}

impl Plan {
    /// A plan that is proposed.
    ///
    /// # Errors
    /// All findings about its time and its items.
    pub fn draft(
        id: Id<Self>,
        body: Id<Body>,
        span: Span,
        aim: Text,
        items: Vec<Item>,
    ) -> Result<Self, Findings> {
        let mut plan = Self {
            id,
            body,
            span,
            aim: Text::default(),
            items: Vec::new(),
            state: PlanState::Draft,
        };
        plan.reword(aim, items)?;
        Ok(plan)
    }

    /// Says anew what is planned.
    ///
    /// # Errors
    /// All findings about its items; [`code::APPROVED`] once it was approved.
    pub fn reword(&mut self, aim: Text, items: Vec<Item>) -> Result<(), Findings> {
        let found = self.check(&items);
        if found.has_errors() {
            return Err(found);
        }
        (self.aim, self.items) = (aim, items);
        for item in &mut self.items {
            item.done = None;
        }
        Ok(())
    }

    fn check(&self, items: &[Item]) -> Findings {
        let mut out = Findings::none();
        if self.state != PlanState::Draft {
            out.push(Finding::error(code::APPROVED));
        }
        let years = i32::from(self.span.to) - i32::from(self.span.from) + 1;
        if !(1..=i32::from(LONGEST)).contains(&years) {
            out.push(about(code::SPAN, "to").with("most", i64::from(LONGEST)));
        }
        if items.is_empty() {
            out.push(about(code::NO_ITEM, "what1"));
        }
        for (n, item) in items.iter().enumerate() {
            if item.what.is_empty() || item.owner.trim().is_empty() {
                out.push(about(code::ITEM_EMPTY, &format!("what{}", n + 1)).with("number", n + 1));
            }
            if !self.span.covers(item.due.year()) {
                let day = about(code::ITEM_DAY, &format!("due{}", n + 1)).with("number", n + 1);
                out.push(day.with("span", self.span.name()));
            }
        }
        out
    }

    /// What is decided about: the time, the aim and the items, without what was done.
    pub fn subject(&self) -> Subject {
        let items: Vec<_> = self.items.iter().map(|i| (&i.what, &i.owner, i.due)).collect();
        let content = serde_json::json!({ "span": self.span, "aim": self.aim, "items": items });
        Subject::new(SubjectKind::Plan, self.id.uuid()).at(Digest::of(content.to_string().as_bytes()))
    }

    /// Puts it into force, by an approval of exactly this state.
    ///
    /// # Errors
    /// [`code::APPROVED`]; an approval of something else.
    pub fn approve(&mut self, approval: &Approval, at: Timestamp) -> Result<(), Finding> {
        if self.state != PlanState::Draft {
            return Err(Finding::error(code::APPROVED));
        }
        approval.must_be_of(&self.subject())?;
        let motion = approval.decision().map(|(_, motion)| motion);
        self.state = PlanState::Approved { motion, at };
        Ok(())
    }

    /// Says that the item of that number (from 1) was done, with what shows it.
    ///
    /// # Errors
    /// [`code::NOT_APPROVED`], [`code::NO_SUCH`], [`code::LATER`], [`code::EVIDENCE`].
    pub fn mark_done(&mut self, number: usize, done: Done, today: Date) -> Result<(), Finding> {
        if self.state == PlanState::Draft {
            return Err(Finding::error(code::NOT_APPROVED));
        }
        check_evidence(&done.evidence)?;
        if done.on > today {
            return Err(about(code::LATER, "on"));
        }
        let item = number.checked_sub(1).and_then(|n| self.items.get_mut(n));
        item.ok_or_else(|| Finding::error(code::NO_SUCH).with("number", number))?
            .done = Some(done);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Alone, approve};

    fn item(what: &str, due: &str) -> Item {
        Item {
            what: Text::english(what),
            owner: "Secretariat".into(),
            due: due.parse().unwrap(),
            done: None,
        }
    }

    fn plan() -> Plan {
        let (id, body) = (
            Id::new(uuid::Uuid::from_u128(1)),
            Id::new(uuid::Uuid::from_u128(2)),
        );
        let span = Span { from: 2026, to: 2026 };
        Plan::draft(
            id,
            body,
            span,
            Text::english("More"),
            vec![item("Meet", "2026-06-30")],
        )
        .unwrap()
    }

    fn at() -> Timestamp {
        "2026-02-01T10:00:00Z".parse().unwrap()
    }

    fn alone(subject: &Subject) -> Approval {
        let by = Alone {
            by: "S".into(),
            account: None,
            reason: "No body yet".into(),
            at: at(),
        };
        approve(subject, &[], &[], by).unwrap()
    }

    fn done(evidence: &str, on: &str) -> Done {
        Done {
            on: on.parse().unwrap(),
            evidence: evidence.into(),
            words: Text::default(),
        }
    }

    #[test]
    fn a_plan_says_everything_that_is_wrong_with_it() {
        let mut it = plan();
        let items = vec![item("", "2026-05-01"), item("Late", "2027-01-01")];
        let codes: Vec<_> = it
            .reword(Text::default(), items)
            .unwrap_err()
            .iter()
            .map(|f| f.code)
            .collect();
        assert_eq!(codes, [code::ITEM_EMPTY, code::ITEM_DAY]);
        let none = it.reword(Text::default(), vec![]).unwrap_err();
        assert_eq!(none.first_error().unwrap().code, code::NO_ITEM);
        let span = Span { from: 2026, to: 2031 };
        let long = Plan::draft(
            it.id,
            it.body,
            span,
            Text::default(),
            vec![item("a", "2027-01-01")],
        );
        assert_eq!(long.unwrap_err().first_error().unwrap().code, code::SPAN);
    }

    #[test]
    fn what_was_approved_stays_and_is_done_with_evidence() {
        let mut it = plan();
        let today = "2026-07-01".parse().unwrap();
        let early = it
            .mark_done(1, done("/meetings/1", "2026-05-01"), today)
            .unwrap_err();
        assert_eq!(early.code, code::NOT_APPROVED);
        let (before, mut other) = (it.subject(), plan());
        other.reword(Text::english("Less"), it.items.clone()).unwrap();
        assert!(other.approve(&alone(&before), at()).is_err(), "another state");
        it.approve(&alone(&before), at()).unwrap();
        assert!(it.approve(&alone(&before), at()).is_err());
        assert!(it.reword(Text::default(), it.items.clone()).is_err());
        assert!(it.items[0].is_overdue(today));
        for nowhere in ["", "//evil.test", "javascript:1", "http://x.test", "https://a b"] {
            assert_eq!(
                it.mark_done(1, done(nowhere, "2026-05-01"), today)
                    .unwrap_err()
                    .code,
                code::EVIDENCE
            );
        }
        assert_eq!(
            it.mark_done(1, done("/m", "2026-08-01"), today).unwrap_err().code,
            code::LATER
        );
        assert_eq!(
            it.mark_done(2, done("/m", "2026-06-01"), today).unwrap_err().code,
            code::NO_SUCH
        );
        it.mark_done(1, done("/meetings/1", "2026-06-01"), today).unwrap();
        assert!(!it.items[0].is_overdue(today));
        assert_eq!(it.subject(), before, "what was done is not what was decided");
    }
}
