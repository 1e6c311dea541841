//! One point of a round's design: from the first words to the decision, with everything that was said on the way.

use base::{Digest, Finding, Findings, Id, Kind, Text, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    Amendment, AmendmentState, Comment, LONGEST_TEXT, LONGEST_TITLE, Part, Support, Voice, about, checked,
    code,
};
use crate::{Approval, Subject, SubjectKind};

/// What a proposal says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Written {
    /// In a line; may be empty when it is about a question of the form.
    pub title: Text,
    /// What is proposed; for a question its wording.
    pub text: Text,
    /// Why.
    pub why: Text,
}

/// A proposal's words at one time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    /// Its number within the proposal, from 1.
    pub number: u32,
    /// The words.
    #[serde(flatten)]
    pub written: Written,
    /// Who changed it to this.
    pub by: Uuid,
    /// When.
    pub at: Timestamp,
    /// The number of the amendment that was taken, if it was one.
    #[serde(default)]
    pub amendment: Option<u32>,
}

/// What is to happen to a question of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// It is asked in other words.
    Reword,
    /// It is not asked.
    Drop,
    /// A new question is asked after it.
    Add,
}

impl Change {
    /// All.
    pub const ALL: [Self; 3] = [Self::Reword, Self::Drop, Self::Add];

    /// Its name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Reword => "reword",
            Self::Drop => "drop",
            Self::Add => "add",
        }
    }

    /// The change of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|c| c.as_str() == name)
    }
}

/// A question of a form that a proposal is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// The version of the instrument that was read.
    pub instrument: Uuid,
    /// The question's name with the groups around it: `household/water`.
    pub question: String,
    /// What is to happen to it.
    pub change: Change,
    /// How it was asked when the proposal was made, in each language.
    pub was: Text,
}

/// Where a proposal stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum ProposalState {
    /// It is discussed.
    Open,
    /// It was decided for.
    Adopted,
    /// It was decided against.
    Declined {
        /// Why.
        reason: Text,
    },
    /// It goes on in another proposal.
    Merged {
        /// The other.
        into: Id<Proposal>,
    },
    /// Who made it took it back.
    Withdrawn,
}

impl ProposalState {
    /// Its name in the log and the key of its words.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Adopted => "adopted",
            Self::Declined { .. } => "declined",
            Self::Merged { .. } => "merged",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// A point of a round's design.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// Its identity.
    pub id: Id<Proposal>,
    /// The initiative.
    pub initiative: Uuid,
    /// The round.
    pub round: Uuid,
    /// The part of the design stage that it belongs to.
    pub part: Part,
    /// Whose proposal it is.
    pub voice: Voice,
    /// The question of the form that it is about, if it is about one.
    #[serde(default)]
    pub about: Option<About>,
    /// Every wording, oldest first; there is at least one.
    wordings: Vec<Wording>,
    /// Where it stands.
    #[serde(flatten)]
    state: ProposalState,
    /// What it was adopted by.
    #[serde(default)]
    approval: Option<Approval>,
    /// Who is for it.
    #[serde(default)]
    pub support: Support,
    /// What was said about it, oldest first.
    #[serde(default)]
    pub comments: Vec<Comment>,
    /// Other wordings, oldest first.
    #[serde(default)]
    pub amendments: Vec<Amendment>,
}

impl Kind for Proposal {
    const NAME: &'static str = "proposal";
}

/// Where a proposal is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// The initiative.
    pub initiative: Uuid,
    /// The round.
    pub round: Uuid,
    /// The part.
    pub part: Part,
    /// The question, if it is about one.
    pub about: Option<About>,
}

impl Proposal {
    /// A new proposal.
    ///
    /// # Errors
    /// All that is wrong with its words.
    pub fn new(
        id: Id<Self>,
        at_spot: Spot,
        voice: Voice,
        written: Written,
        at: Timestamp,
    ) -> Result<Self, Findings> {
        let findings = check(&written, at_spot.about.as_ref());
        if findings.has_errors() {
            return Err(findings);
        }
        let first = Wording {
            number: 1,
            written,
            by: voice.by(),
            at,
            amendment: None,
        };
        Ok(Self {
            id,
            initiative: at_spot.initiative,
            round: at_spot.round,
            part: at_spot.part,
            voice,
            about: at_spot.about,
            wordings: vec![first],
            state: ProposalState::Open,
            approval: None,
            support: Support::default(),
            comments: Vec::new(),
            amendments: Vec::new(),
        })
    }

    /// Where it stands.
    pub const fn state(&self) -> &ProposalState {
        &self.state
    }

    /// What it was adopted by; none while it is not.
    pub const fn approval(&self) -> Option<&Approval> {
        self.approval.as_ref()
    }

    /// The one it goes on in, if it was merged.
    pub const fn goes_on_in(&self) -> Option<Id<Self>> {
        match self.state {
            ProposalState::Merged { into } => Some(into),
            _ => None,
        }
    }

    /// Whether it is still discussed.
    pub const fn is_open(&self) -> bool {
        matches!(self.state, ProposalState::Open)
    }

    /// Every wording, oldest first.
    pub fn wordings(&self) -> &[Wording] {
        &self.wordings
    }

    /// The wording that stands.
    pub fn now(&self) -> &Wording {
        &self.wordings[self.wordings.len() - 1]
    }

    /// What a decision about it is about: this proposal in exactly this wording.
    pub fn subject(&self) -> Subject {
        let content = serde_json::json!({
            "part": self.part, "about": self.about, "words": self.now().written,
        });
        Subject::new(SubjectKind::Proposal, self.id.uuid()).at(Digest::of(content.to_string().as_bytes()))
    }

    /// Says it in other words; the old ones stay.
    ///
    /// # Errors
    /// Closed, nothing changed, or all that is wrong with the words.
    pub fn reword(&mut self, written: Written, by: Uuid, at: Timestamp) -> Result<u32, Findings> {
        self.still_open()?;
        let mut findings = check(&written, self.about.as_ref());
        if written == self.now().written {
            findings.push(about(code::NOTHING_CHANGED, "text"));
        }
        if findings.has_errors() {
            return Err(findings);
        }
        Ok(self.push(written, by, at, None))
    }

    fn push(&mut self, written: Written, by: Uuid, at: Timestamp, amendment: Option<u32>) -> u32 {
        let number = self.now().number + 1;
        self.wordings.push(Wording {
            number,
            written,
            by,
            at,
            amendment,
        });
        number
    }

    /// Adds a comment; gives its number.
    ///
    /// # Errors
    /// Closed, or what is wrong with the words.
    pub fn comment(&mut self, voice: Voice, text: Text, at: Timestamp) -> Result<u32, Findings> {
        self.still_open()?;
        refuse(checked(&text, "comment", true, LONGEST_TEXT))?;
        let number = self.comments.last().map_or(1, |c| c.number + 1);
        self.comments.push(Comment {
            number,
            voice,
            text,
            at,
            removed: None,
        });
        Ok(number)
    }

    /// Takes a comment away: its words go, that there was one stays. Its author may always; others (`leads`)
    /// with a reason.
    ///
    /// # Errors
    /// No such comment, somebody else's, or no reason.
    pub fn remove_comment(
        &mut self,
        number: u32,
        by: Uuid,
        leads: bool,
        reason: Text,
    ) -> Result<(), Findings> {
        let found = self
            .comments
            .iter_mut()
            .find(|c| c.number == number && c.removed.is_none());
        let comment = found.ok_or_else(|| one(about(code::NOT_THERE, "comment")))?;
        let own = comment.voice.by() == by;
        if !own && !leads {
            return Err(one(Finding::error(code::NOT_YOURS)));
        }
        refuse(checked(&reason, "reason", !own, LONGEST_TEXT))?;
        comment.text = Text::default();
        comment.removed = Some(reason);
        Ok(())
    }

    /// Proposes another wording of the one that stands; gives its number.
    ///
    /// # Errors
    /// Closed, nothing changed, or what is wrong with the words.
    pub fn amend(&mut self, voice: Voice, text: Text, why: Text, at: Timestamp) -> Result<u32, Findings> {
        self.still_open()?;
        let mut findings: Findings = checked(&text, "text", true, LONGEST_TEXT).into_iter().collect();
        findings.extend(checked(&why, "why", false, LONGEST_TEXT));
        if laid_over(&self.now().written.text, &text) == self.now().written.text {
            findings.push(about(code::NOTHING_CHANGED, "text"));
        }
        if findings.has_errors() {
            return Err(findings);
        }
        let number = self.amendments.last().map_or(1, |a| a.number + 1);
        self.amendments.push(Amendment {
            number,
            voice,
            of: self.now().number,
            text,
            why,
            at,
            state: AmendmentState::Open,
        });
        Ok(number)
    }

    /// Takes an amendment: it becomes the wording that stands; languages that it does not name stay.
    ///
    /// # Errors
    /// Closed, no such amendment, answered already, or the wording that it changes is no longer the one that
    /// stands.
    pub fn take(&mut self, number: u32, by: Uuid, at: Timestamp) -> Result<u32, Findings> {
        self.still_open()?;
        let standing = self.now().clone();
        let amendment = self.unanswered(number)?;
        if amendment.of != standing.number {
            return Err(one(Finding::error(code::OUTDATED)));
        }
        amendment.state = AmendmentState::Taken {
            wording: standing.number + 1,
        };
        let text = laid_over(&standing.written.text, &amendment.text);
        let written = Written {
            text,
            ..standing.written
        };
        Ok(self.push(written, by, at, Some(number)))
    }

    /// Does not take an amendment, and says why.
    ///
    /// # Errors
    /// Closed, no such amendment, answered already, or no reason.
    pub fn refuse(&mut self, number: u32, reason: Text) -> Result<(), Findings> {
        self.still_open()?;
        refuse(checked(&reason, "reason", true, LONGEST_TEXT))?;
        self.unanswered(number)?.state = AmendmentState::Refused { reason };
        Ok(())
    }

    fn unanswered(&mut self, number: u32) -> Result<&mut Amendment, Findings> {
        let found = self.amendments.iter_mut().find(|a| a.number == number);
        let amendment = found.ok_or_else(|| one(about(code::NOT_THERE, "amendment")))?;
        if amendment.state == AmendmentState::Open {
            Ok(amendment)
        } else {
            Err(one(Finding::error(code::ANSWERED)))
        }
    }

    /// Goes on in another proposal of the same part of the same round, which has to be open: both stay, this one
    /// points to the other. Support is not carried over: nobody said yes to the other words.
    ///
    /// # Errors
    /// Closed, into itself, elsewhere, or into one that is closed.
    pub fn merge(&mut self, into: &Self) -> Result<(), Findings> {
        self.still_open()?;
        if into.id == self.id {
            return Err(one(about(code::INTO_ITSELF, "into")));
        }
        if (into.round, into.part) != (self.round, self.part) {
            return Err(one(about(code::ELSEWHERE, "into")));
        }
        into.still_open()?;
        self.state = ProposalState::Merged { into: into.id };
        Ok(())
    }

    /// Takes it back.
    ///
    /// # Errors
    /// When it is closed.
    pub fn withdraw(&mut self) -> Result<(), Findings> {
        self.still_open()?;
        self.state = ProposalState::Withdrawn;
        Ok(())
    }

    /// Is decided against.
    ///
    /// # Errors
    /// When it is closed, or there is no reason.
    pub fn decline(&mut self, reason: Text) -> Result<(), Findings> {
        self.still_open()?;
        refuse(checked(&reason, "reason", true, LONGEST_TEXT))?;
        self.state = ProposalState::Declined { reason };
        Ok(())
    }

    /// Is adopted by a decision about exactly these words.
    ///
    /// # Errors
    /// When it is closed, or the approval is of something else.
    pub fn adopt(&mut self, approval: Approval) -> Result<(), Findings> {
        self.still_open()?;
        approval.must_be_of(&self.subject()).map_err(one)?;
        self.state = ProposalState::Adopted;
        self.approval = Some(approval);
        Ok(())
    }

    /// Is taken up again after it was declined or taken back.
    ///
    /// # Errors
    /// When it is open, adopted or merged.
    pub fn reopen(&mut self) -> Result<(), Findings> {
        if !matches!(
            self.state,
            ProposalState::Declined { .. } | ProposalState::Withdrawn
        ) {
            let finding = Finding::error(code::NO_SUCH_STEP);
            return Err(one(finding.with("from", self.state.as_str()).with("to", "open")));
        }
        self.state = ProposalState::Open;
        Ok(())
    }

    fn still_open(&self) -> Result<(), Findings> {
        if self.is_open() {
            Ok(())
        } else {
            Err(one(
                Finding::error(code::NOT_OPEN).with("state", self.state.as_str())
            ))
        }
    }

    /// Refuses when it is no longer open.
    ///
    /// # Errors
    /// [`code::NOT_OPEN`].
    pub fn must_be_open(&self) -> Result<(), Findings> {
        self.still_open()
    }
}

/// What is wrong with the words of a proposal.
fn check(written: &Written, of: Option<&About>) -> Findings {
    let dropped = of.is_some_and(|a| a.change == Change::Drop);
    let mut findings = Findings::none();
    findings.extend(checked(&written.title, "title", of.is_none(), LONGEST_TITLE));
    findings.extend(checked(
        &written.text,
        "text",
        of.is_some() && !dropped,
        LONGEST_TEXT,
    ));
    findings.extend(checked(&written.why, "why", dropped, LONGEST_TEXT));
    if of.is_some_and(|a| a.change == Change::Reword && a.was == written.text) {
        findings.push(about(code::NOTHING_CHANGED, "text"));
    }
    findings
}

/// A text with another laid over it: its languages replace those below, the rest stays.
fn laid_over(below: &Text, above: &Text) -> Text {
    above
        .languages()
        .filter_map(|l| Some((l.clone(), above.get(l)?.to_owned())))
        .fold(below.clone(), |text, (l, words)| text.with(l, words))
}

fn one(finding: Finding) -> Findings {
    std::iter::once(finding).collect()
}

fn refuse(finding: Option<Finding>) -> Result<(), Findings> {
    finding.map_or(Ok(()), |f| Err(one(f)))
}

#[cfg(test)]
#[path = "proposal_tests.rs"]
mod tests;
