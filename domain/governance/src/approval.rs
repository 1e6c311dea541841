//! The one way to approve anything: a body's decision or, where an initiative has no body yet, somebody alone and
//! visibly so.

use base::{Date, Finding, Id, Text, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::body::{Body, deciding};
use crate::decision::{Asks, Counts, Motion, MotionState, Outcome, Requirement, Ruling};
use crate::{Subject, code};

/// Who acts alone, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alone {
    /// As readers see them.
    pub by: String,
    /// The account; none for the site itself.
    pub account: Option<Uuid>,
    /// Why alone, in their words.
    pub reason: String,
    /// When.
    pub at: Timestamp,
}

/// What an approval rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "basis", rename_all = "snake_case")]
pub enum Basis {
    /// A body decided.
    Decision {
        /// The body.
        body: Id<Body>,
        /// Its name in addresses.
        slug: String,
        /// Its name.
        name: Text,
        /// The motion.
        motion: Id<Motion>,
        /// What was required.
        requirement: Requirement,
        /// How all voted.
        counts: Counts,
        /// When it was decided.
        date: Date,
    },
    /// There is no body yet.
    Alone(Alone),
}

/// That something may happen. [`approve`] makes one, from a body's [`Outcome`] or from somebody alone.
///
/// ```compile_fail
/// // Nobody writes an approval.
/// let forged = governance::Approval { subject, basis };
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approval {
    subject: Subject,
    #[serde(flatten)]
    basis: Basis,
}

impl Approval {
    /// Of what, in which state.
    pub fn subject(&self) -> &Subject {
        &self.subject
    }

    /// What it rests on.
    pub fn basis(&self) -> &Basis {
        &self.basis
    }

    /// Whether somebody acted alone.
    pub fn is_alone(&self) -> bool {
        matches!(self.basis, Basis::Alone(_))
    }

    /// The body that decided and its motion.
    pub fn decision(&self) -> Option<(Id<Body>, Id<Motion>)> {
        match &self.basis {
            Basis::Decision { body, motion, .. } => Some((*body, *motion)),
            Basis::Alone(_) => None,
        }
    }

    /// For the log: `alone`, or the identity of the motion. No name.
    pub fn in_log(&self) -> String {
        self.decision()
            .map_or_else(|| "alone".to_owned(), |(_, motion)| motion.to_string())
    }

    /// Refuses an approval of something else, or of another state of it.
    ///
    /// # Errors
    /// [`code::APPROVAL_OF_ANOTHER`].
    pub fn must_be_of(&self, subject: &Subject) -> Result<(), Finding> {
        if self.subject == *subject {
            return Ok(());
        }
        Err(Finding::error(code::APPROVAL_OF_ANOTHER).with("kind", subject.kind.as_str()))
    }
}

/// Approves a subject. `bodies` are those of its initiative, of which [`deciding`] says who counts; `motions` those of
/// these bodies. Of each body the newest
/// decision about exactly this state counts (a vote without a quorum is none); one body must have agreed and none
/// may have said no. Without any body, somebody acts alone.
///
/// # Errors
/// With a body: no decision about it ([`code::NEEDS_DECISION`]), one under way, or one against it. Without: no name
/// or no reason.
pub fn approve(
    subject: &Subject,
    bodies: &[Body],
    motions: &[Motion],
    alone: Alone,
) -> Result<Approval, Finding> {
    let binding = deciding(bodies);
    let Some(first) = binding.first() else {
        return by_one(subject, alone);
    };
    let about = |m: &&Motion| m.subject == Some(*subject) && m.asks == Asks::Approval;
    let ours = |m: &&Motion| binding.iter().any(|b| b.id == m.body);
    let asked: Vec<&Motion> = motions.iter().filter(about).filter(ours).collect();
    let newest: Vec<(&Body, &Motion, &Outcome)> =
        binding.iter().filter_map(|b| newest_of(b, &asked)).collect();
    let against = newest.iter().find(|(_, _, outcome)| !outcome.is_carried());
    let carried = newest.iter().filter(|(_, _, outcome)| outcome.is_carried());
    match (against, carried.max_by_key(|(_, _, outcome)| outcome.date())) {
        (None, Some((body, motion, outcome))) => Ok(by_decision(subject, body, motion, outcome)),
        (Some((body, motion, _)), _) => Err(refusal(subject, body, &asked, Some(motion))),
        (None, None) => Err(refusal(subject, first, &asked, None)),
    }
}

/// Approves a subject that is at least as strict as others: where nobody decided about exactly it, a decision about
/// one of `looser` covers it (the first that does). A body's no to exactly this stands.
///
/// # Errors
/// As [`approve`] for the subject itself.
pub fn approve_stricter(
    subject: &Subject,
    looser: &[Subject],
    bodies: &[Body],
    motions: &[Motion],
    alone: Alone,
) -> Result<Approval, Finding> {
    let refused = match approve(subject, bodies, motions, alone.clone()) {
        Err(finding) if finding.code != code::NOT_APPROVED => finding,
        done => return done,
    };
    let covers = |it: &Subject| approve(it, bodies, motions, alone.clone()).ok();
    looser.iter().find_map(covers).ok_or(refused)
}

/// A body's newest decision among these motions.
fn newest_of<'a>(body: &'a Body, asked: &[&'a Motion]) -> Option<(&'a Body, &'a Motion, &'a Outcome)> {
    let as_voted = |m: &Motion| m.opening().is_some_and(|o| o.text == m.digest());
    let own = asked.iter().filter(|m| m.body == body.id && as_voted(m));
    let decided = own.filter_map(|m| Some((body, *m, m.outcome()?)));
    decided
        .filter(|(_, _, outcome)| outcome.ruling() != Ruling::NoQuorum)
        .max_by_key(|(_, motion, outcome)| (outcome.date(), motion.created, motion.id))
}

fn by_one(subject: &Subject, alone: Alone) -> Result<Approval, Finding> {
    if alone.by.trim().is_empty() || alone.reason.trim().is_empty() {
        return Err(Finding::error(code::ALONE_UNNAMED).at(base::Place::whole().with("field", "reason")));
    }
    Ok(Approval {
        subject: *subject,
        basis: Basis::Alone(alone),
    })
}

fn by_decision(subject: &Subject, body: &Body, motion: &Motion, outcome: &Outcome) -> Approval {
    Approval {
        subject: *subject,
        basis: Basis::Decision {
            body: body.id,
            slug: body.slug.to_string(),
            name: body.name.clone(),
            motion: motion.id,
            requirement: outcome.requirement().clone(),
            counts: outcome.tally().all(),
            date: outcome.date(),
        },
    }
}

/// Why not, with what the way on is.
fn refusal(subject: &Subject, body: &Body, asked: &[&Motion], against: Option<&Motion>) -> Finding {
    let open = |m: &&&Motion| matches!(m.state(), MotionState::Draft | MotionState::Open);
    let under_way = asked.iter().find(open);
    let (code, motion) = match (under_way, against) {
        (Some(motion), _) => (code::DECISION_UNDER_WAY, Some(motion.id)),
        (None, Some(motion)) => (code::NOT_APPROVED, Some(motion.id)),
        (None, None) => (code::NEEDS_DECISION, None),
    };
    let finding = Finding::error(code)
        .with("body", body.label())
        .with("body_slug", body.slug.as_str())
        .with("kind", subject.kind.as_str())
        .with("id", subject.id.to_string());
    match motion {
        Some(id) => finding.with("motion", id.to_string()),
        None => finding,
    }
}
