//! Judging on evidence: what participants say, what supports a level, other schemes, and the review panel.
//!
//! Participants are asked by an [`Asking`]; who has a right to answer follows from receipts and lists, and is
//! never picked or seen by those who run the initiative. An answer is a count and nothing else: no time finer than
//! a week, no account, no link to the right it was given with. Start with `answer.rs`, then `count_due.rs`.

use base::{Finding, Id, Place as Where, Timestamp};
use registry::assessment::{Case, Right};
use registry::{Asking, Evidence};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::ports::{Record, RecordKind};

mod answer;
mod arising;
mod checks;
mod code_of;
mod count_due;
mod evidence;
mod facts;
mod hand_out;
mod open_asking;
mod panel;
mod recordings;
mod reply;
mod schemes;
mod seats;
mod take_right;
#[cfg(test)]
mod tests;
mod view_asking;

pub use answer::{Answered, Answers, answer, find_right};
pub(crate) use arising::answer_recorded;
use checks::known_of;
pub use code_of::AnswerCode;
pub use count_due::count_due;
pub use evidence::{AddEvidence, add_evidence, drop_evidence, evidence_of, name_of, proposals, take_up};
pub use facts::{Around, completed, facts_of, known_facts};
pub use hand_out::{HandOut, hand_out};
pub use open_asking::open_asking;
pub use panel::{
    CaseView, appeal_case, bring_case, conclude_case, panels, propose_ruling, say_in_case, view_case,
};
pub use recordings::{Recording, drop_recording, record_question, recording_for, sound_of, view_recordings};
pub use reply::{Replying, reply};
pub(crate) use schemes::check_answers;
pub use schemes::{
    KeptScheme, SchemeView, answer_items, find_scheme, list_schemes, load_scheme, view_scheme,
};
pub use take_right::{take_by_account, take_by_receipt};
pub use view_asking::{AskingView, askings_of, open_for_receipt, view_askings};

impl Record for Asking {
    const KIND: RecordKind = RecordKind::Asking;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.round.uuid())
    }
    fn state(&self) -> Option<String> {
        Some(self.state.as_str().to_owned())
    }
}

/// How the two sorts of things in the table of rights are told apart.
const RIGHT: &str = "right";
const WORDS: &str = "words";

impl Record for Right {
    const KIND: RecordKind = RecordKind::AskingToken;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.asking.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.token.to_string())
    }
    fn state(&self) -> Option<String> {
        Some(RIGHT.to_owned())
    }
}

/// Words that a participant added. They lie apart from everything else, in no order, and only a review panel
/// reads them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// Its identity: random, without the time that other identities carry.
    pub id: Id<Words>,
    /// The asking.
    pub asking: Id<Asking>,
    /// The words.
    pub words: String,
}

impl base::Kind for Words {
    const NAME: &'static str = "asking_token";
}

impl Record for Words {
    const KIND: RecordKind = RecordKind::AskingToken;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.asking.uuid())
    }
    fn state(&self) -> Option<String> {
        Some(WORDS.to_owned())
    }
}

impl Record for Case {
    const KIND: RecordKind = RecordKind::PanelCase;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.assessment.uuid())
    }
    fn state(&self) -> Option<String> {
        Some(self.state.as_str().to_owned())
    }
}

/// A piece of evidence as it is kept for a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptEvidence {
    /// Its identity.
    pub id: Id<KeptEvidence>,
    /// The round.
    pub round: Id<registry::Round>,
    /// What it is.
    pub evidence: Evidence,
}

impl base::Kind for KeptEvidence {
    const NAME: &'static str = "evidence";
}

impl Record for KeptEvidence {
    const KIND: RecordKind = RecordKind::Evidence;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.round.uuid())
    }
}

/// The codes of this module's findings.
pub mod code {
    use base::Code;

    /// An asking for the round is open already.
    pub const ASKING_OPEN: Code = Code("app-asking-open");
    /// The closing day is too near or too far.
    pub const ASKING_DAYS: Code = Code("app-asking-days");
    /// There is nothing to answer any more: closed, or not open yet.
    pub const ASKING_CLOSED: Code = Code("app-asking-closed");
    /// A code that gives no right to answer: unknown, or used.
    pub const NO_RIGHT: Code = Code("app-asking-no-right");
    /// Somebody has had their right already.
    pub const RIGHT_TAKEN: Code = Code("app-asking-right-taken");
    /// Somebody who is on none of the lists.
    pub const NOT_INVITED: Code = Code("app-asking-not-invited");
    /// Somebody who runs the initiative cannot collect answers about it.
    pub const ORGANISER: Code = Code("app-asking-organiser");
    /// A number of people or sheets that cannot be.
    pub const HOW_MANY: Code = Code("app-asking-how-many");
    /// More people than there are in the group.
    pub const MORE_THAN_THERE_ARE: Code = Code("app-asking-more-than-there-are");
    /// An answer that the question does not offer.
    pub const NOT_AN_ANSWER: Code = Code("app-asking-not-an-answer");
    /// A reply before there is anything to reply to.
    pub const REPLY_EARLY: Code = Code("app-asking-reply-early");
    /// A floor is said not to apply.
    pub const FLOOR: Code = Code("app-item-floor");
    /// A document beyond what may be kept.
    pub const TOO_LARGE: Code = Code("app-evidence-too-large");
    /// A judgement that nobody has filed.
    pub const NOTHING_TO_REVIEW: Code = Code("app-case-nothing-filed");
    /// A case about the round is open already.
    pub const CASE_OPEN: Code = Code("app-case-open");
    /// A body that is no panel of the site.
    pub const NO_PANEL: Code = Code("app-case-no-panel");
    /// A panel with a member who has an interest in the initiative.
    pub const PANEL_INTEREST: Code = Code("app-case-interest");
    /// A case in which nothing is to be decided any more.
    pub const CASE_OVER: Code = Code("app-case-over");
    /// A ruling on which the panel has not agreed.
    pub const NOT_DECIDED: Code = Code("app-case-not-decided");

    /// Every code of this module.
    pub const CODES: &[Code] = &[
        ASKING_OPEN,
        ASKING_DAYS,
        ASKING_CLOSED,
        NO_RIGHT,
        RIGHT_TAKEN,
        NOT_INVITED,
        ORGANISER,
        HOW_MANY,
        MORE_THAN_THERE_ARE,
        NOT_AN_ANSWER,
        REPLY_EARLY,
        FLOOR,
        TOO_LARGE,
        NOTHING_TO_REVIEW,
        CASE_OPEN,
        NO_PANEL,
        PANEL_INTEREST,
        CASE_OVER,
        NOT_DECIDED,
    ];
}

/// A finding about a field of a form.
fn about(code: base::Code, field: &str) -> crate::AppError {
    crate::AppError::finding(Finding::error(code).at(Where::whole().with("field", field)))
}

/// Seconds of a week.
const WEEK: i64 = 7 * 24 * 3600;

/// The start of the week of a moment (Monday, UTC): the finest time that answering leaves.
pub(crate) fn week_of(at: Timestamp) -> Timestamp {
    // 1970-01-01 was a Thursday; the Monday before it is four days earlier, the one after it three days later.
    const MONDAY: i64 = 4 * 24 * 3600;
    let week = (at.as_second() - MONDAY).div_euclid(WEEK);
    Timestamp::from_second(week * WEEK + MONDAY).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// An identity of chance alone: others carry the millisecond in which they were made.
pub(crate) fn timeless<T>(app: &crate::App) -> Id<T> {
    let secret = app.new_secret();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&secret[..16]);
    Id::new(uuid::Builder::from_random_bytes(bytes).into_uuid())
}

/// Whether somebody runs the initiative: they answer for it, and so not for its participants.
fn runs(roles: &[crate::act::Role]) -> bool {
    use crate::act::Role;
    roles
        .iter()
        .any(|r| matches!(r, Role::Coordinator | Role::DataManager))
}
