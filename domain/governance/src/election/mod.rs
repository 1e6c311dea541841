//! An election to a post: nominations for a time, one vote over all candidates, a result that everybody can count
//! again.
//!
//! A candidacy is a [`Motion`](crate::Motion) like any other ("shall X hold the post from … to …?"), opened and
//! closed together with those of the other candidates; the by-laws say who votes, how many must, and whether in
//! secret. This part only says who may stand, when what happens, and what follows from the motions' outcomes: those
//! who were agreed to, the most agreed to first, as many as there are places. A tie over the last place fills
//! nothing: it is said, and another election is held.
//!
//! Source: Terms of Reference, "Co-leads": they "rotate every two years, to be elected by the Steering Committee
//! members". Start with [`Election`].

mod result;
#[cfg(test)]
mod tests;

use base::{Date, Digest, Finding, Findings, Id, Kind, Place, Text, Timestamp};
use serde::{Deserialize, Serialize};

pub use result::{Counted, ElectionResult};

use crate::body::{Body, Membership, Post, Term, check_places};
use crate::decision::Motion;
use crate::subject::{Subject, SubjectKind};
use crate::{code, day};

/// Somebody who stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    /// Its identity.
    pub id: Id<Candidate>,
    /// The seat.
    pub member: Id<Membership>,
    /// What they want to do, in their own words.
    pub statement: Text,
    /// The seat that named them; none when a keeper without a seat did.
    pub named_by: Option<Id<Membership>>,
    /// Since when they stand: when they said yes.
    pub accepted: Option<Timestamp>,
    /// The motion about them, once votes are taken.
    pub motion: Option<Id<Motion>>,
}

impl Kind for Candidate {
    const NAME: &'static str = "candidate";
}

/// Where an election stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum ElectionLife {
    /// Candidates are named.
    Nominating,
    /// Votes are taken.
    Voting {
        /// The last day, in UTC.
        closes: Date,
        /// Whether only counts are kept.
        secret: bool,
    },
    /// Counted; those who were elected have the post.
    Declared {
        /// What came of it.
        result: ElectionResult,
        /// When.
        at: Timestamp,
    },
    /// It does not take place.
    Cancelled {
        /// Why.
        reason: String,
        /// When.
        at: Timestamp,
    },
}

impl ElectionLife {
    /// Its name, and the key of its words.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Nominating => "nominating",
            Self::Voting { .. } => "voting",
            Self::Declared { .. } => "declared",
            Self::Cancelled { .. } => "cancelled",
        }
    }
}

/// An election to a post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Election {
    /// Its identity.
    pub id: Id<Election>,
    /// Who elects, and whose post it is.
    pub body: Id<Body>,
    /// What it is called.
    pub title: Text,
    /// The post.
    pub post: Post,
    /// How many are elected.
    pub places: u8,
    /// The first day of the term.
    pub start: Date,
    /// The last day of the term.
    pub end: Date,
    /// The last day on which candidates are named.
    pub nominate_until: Date,
    /// When it was called.
    pub called: Timestamp,
    /// Who stands, in the order in which they were named.
    pub candidates: Vec<Candidate>,
    /// Where it stands.
    pub life: ElectionLife,
}

impl Kind for Election {
    const NAME: &'static str = "election";
}

/// What an election is called with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Called {
    /// What it is called.
    pub title: Text,
    /// The post.
    pub post: Post,
    /// How many are elected.
    pub places: u8,
    /// The first and the last day of the term.
    pub term: (Date, Date),
    /// The last day on which candidates are named.
    pub nominate_until: Date,
}

fn about(code: base::Code, field: &str) -> Finding {
    Finding::error(code).at(Place::whole().with("field", field))
}

impl Election {
    /// Calls an election: from now on candidates are named.
    ///
    /// # Errors
    /// All findings: no title, no place, days in the wrong order, more places than are free in that term (those that
    /// `others`, the elections of the body, are about to fill are not), a term that is too long.
    pub fn call(
        (id, body): (Id<Election>, Id<Body>),
        called: Called,
        (members, others): (&[Membership], &[Election]),
        at: Timestamp,
    ) -> Result<Self, Findings> {
        let mut found = Findings::none();
        if called.title.is_empty() {
            found.push(about(code::ELECTION_NO_TITLE, "title"));
        }
        if called.places == 0 {
            found.push(about(code::ELECTION_NO_PLACE, "places"));
        }
        if called.nominate_until < day(at) {
            found.push(about(code::ELECTION_DAYS, "nominate_until"));
        }
        if called.term.0 <= called.nominate_until {
            found.push(about(code::ELECTION_DAYS, "start"));
        }
        let term = Term::new(called.post, called.term.0, called.term.1);
        let free = check_places(members, term, usize::from(called.places));
        let filling = |e: &&Election| e.is_filling(called.post, called.term);
        let taken: usize = others.iter().filter(filling).map(|e| usize::from(e.places)).sum();
        let all = check_places(members, term, usize::from(called.places) + taken);
        if !free.has_errors() && all.has_errors() {
            found.push(about(code::ELECTION_BESIDE, "places").with("places", taken));
        }
        found.extend(free);
        if found.has_errors() {
            return Err(found);
        }
        Ok(Self {
            id,
            body,
            title: called.title,
            post: called.post,
            places: called.places,
            start: called.term.0,
            end: called.term.1,
            nominate_until: called.nominate_until,
            called: at,
            candidates: Vec::new(),
            life: ElectionLife::Nominating,
        })
    }

    /// Whether it is under way for the same post in a time that overlaps.
    fn is_filling(&self, post: Post, term: (Date, Date)) -> bool {
        let under_way = matches!(self.life, ElectionLife::Nominating | ElectionLife::Voting { .. });
        under_way && self.post == post && self.start <= term.1 && term.0 <= self.end
    }

    /// The term that the elected get.
    pub const fn term(&self) -> Term {
        Term::new(self.post, self.start, self.end)
    }

    /// Those who said yes.
    pub fn standing(&self) -> impl Iterator<Item = &Candidate> {
        self.candidates.iter().filter(|c| c.accepted.is_some())
    }

    /// The candidacy of a seat.
    pub fn candidate_of(&self, member: Id<Membership>) -> Option<&Candidate> {
        self.candidates.iter().find(|c| c.member == member)
    }

    /// Names a candidate. Who names themselves stands at once; others are asked.
    ///
    /// # Errors
    /// After the last day of nominations; somebody without a voting seat, who stands already, or who could not serve
    /// that term; without a statement.
    pub fn nominate(
        &mut self,
        id: Id<Candidate>,
        member: &Membership,
        members: &[Membership],
        (named_by, statement): (Option<Id<Membership>>, Text),
        at: Timestamp,
    ) -> Result<(), Findings> {
        let one = |finding: Finding| -> Findings { std::iter::once(finding).collect() };
        self.must_nominate(at).map_err(one)?;
        if member.body != self.body || !member.votes(day(at)) {
            return Err(one(about(code::CANDIDATE_NOT_SEATED, "member")));
        }
        if self.candidate_of(member.id).is_some() {
            return Err(one(about(code::CANDIDATE_TWICE, "member")));
        }
        let own = named_by == Some(member.id);
        if own && statement.is_empty() {
            return Err(one(about(code::CANDIDATE_NO_STATEMENT, "statement")));
        }
        let found = self.could_serve(member, members);
        if found.has_errors() {
            return Err(found);
        }
        self.candidates.push(Candidate {
            id,
            member: member.id,
            statement,
            named_by,
            accepted: own.then_some(at),
            motion: None,
        });
        Ok(())
    }

    /// What stands against a member serving this term, besides what they hold now.
    fn could_serve(&self, member: &Membership, members: &[Membership]) -> Findings {
        let with = |m: &Membership| {
            let mut m = m.clone();
            if m.id == member.id {
                m.posts.push(self.term());
            }
            m
        };
        crate::body::check_terms(&members.iter().map(with).collect::<Vec<_>>())
    }

    /// The named member says yes, with what they want to do.
    ///
    /// # Errors
    /// After the last day of nominations; somebody else's nomination; without a statement.
    pub fn accept(&mut self, by: Id<Membership>, statement: Text, at: Timestamp) -> Result<(), Finding> {
        self.must_nominate(at)?;
        if statement.is_empty() {
            return Err(about(code::CANDIDATE_NO_STATEMENT, "statement"));
        }
        let found = self.candidates.iter_mut().find(|c| c.member == by);
        let candidate = found.ok_or_else(|| Finding::error(code::CANDIDATE_NOT_YOU))?;
        candidate.statement = statement;
        candidate.accepted = Some(at);
        Ok(())
    }

    /// The named member says no, or does not stand any more.
    ///
    /// # Errors
    /// Once votes are taken; somebody else's nomination.
    pub fn stand_down(&mut self, by: Id<Membership>) -> Result<(), Finding> {
        self.must_be_nominating()?;
        if self.candidate_of(by).is_none() {
            return Err(Finding::error(code::CANDIDATE_NOT_YOU));
        }
        self.candidates.retain(|c| c.member != by);
        Ok(())
    }

    /// What the motion about a candidate is about: exactly this candidacy.
    pub fn subject(&self, candidate: &Candidate) -> Subject {
        let what = (
            self.id,
            candidate.id,
            candidate.member,
            &candidate.statement,
            self.post,
            (self.start, self.end),
        );
        let digest = Digest::of(serde_json::to_string(&what).unwrap_or_default().as_bytes());
        Subject::new(SubjectKind::Candidacy, candidate.id.uuid()).at(digest)
    }

    /// Votes are taken from now on, about everybody who stands; `motions` are theirs. Who did not answer a
    /// nomination does not stand.
    ///
    /// # Errors
    /// Before nominations are over; when nobody stands; when a motion is missing or about something else.
    pub fn open(
        &mut self,
        motions: &[Motion],
        (closes, secret): (Date, bool),
        at: Timestamp,
    ) -> Result<(), Finding> {
        self.may_open(at)?;
        let mut standing: Vec<Candidate> = self.standing().cloned().collect();
        for candidate in &mut standing {
            let subject = self.subject(candidate);
            let about = |m: &&Motion| m.subject == Some(subject) && m.body == self.body;
            let motion = motions.iter().find(about);
            let motion =
                motion.ok_or_else(|| Finding::error(code::APPROVAL_OF_ANOTHER).with("kind", "candidacy"))?;
            candidate.motion = Some(motion.id);
        }
        self.candidates = standing;
        self.life = ElectionLife::Voting { closes, secret };
        Ok(())
    }

    /// Whether votes could be taken now.
    ///
    /// # Errors
    /// Before nominations are over; when nobody stands.
    pub fn may_open(&self, at: Timestamp) -> Result<(), Finding> {
        self.must_be_nominating()?;
        if day(at) <= self.nominate_until {
            let until = self.nominate_until.to_string();
            return Err(Finding::error(code::NOMINATIONS_STILL_OPEN).with("until", until));
        }
        if self.standing().next().is_none() {
            return Err(Finding::error(code::ELECTION_NOBODY_STANDS));
        }
        Ok(())
    }

    /// What follows from the outcomes of the candidates' motions.
    ///
    /// # Errors
    /// Unless votes are taken; when a motion is not closed.
    pub fn declare(&mut self, motions: &[Motion], at: Timestamp) -> Result<&ElectionResult, Finding> {
        if !matches!(self.life, ElectionLife::Voting { .. }) {
            return Err(self.not_now());
        }
        let mut counted = Vec::new();
        for candidate in &self.candidates {
            let motion = motions.iter().find(|m| Some(m.id) == candidate.motion);
            let outcome = motion
                .and_then(Motion::outcome)
                .ok_or_else(|| Finding::error(code::ELECTION_TOGETHER))?;
            counted.push(Counted {
                candidate: candidate.id,
                member: candidate.member,
                ruling: outcome.ruling(),
                counts: outcome.tally().all(),
            });
        }
        let result = ElectionResult::of(counted, self.places);
        self.life = ElectionLife::Declared { result, at };
        self.result().ok_or_else(|| self.not_now())
    }

    /// What came of it.
    pub fn result(&self) -> Option<&ElectionResult> {
        match &self.life {
            ElectionLife::Declared { result, .. } => Some(result),
            _ => None,
        }
    }

    /// It does not take place, or is broken off while votes are taken; the reason is public. The motions about its
    /// candidates are taken back with it.
    ///
    /// # Errors
    /// Once it is declared or cancelled; without a reason.
    pub fn cancel(&mut self, reason: &str, at: Timestamp) -> Result<(), Finding> {
        if !matches!(self.life, ElectionLife::Nominating | ElectionLife::Voting { .. }) {
            return Err(self.not_now());
        }
        if reason.trim().is_empty() {
            return Err(about(code::NO_REASON, "reason"));
        }
        self.life = ElectionLife::Cancelled {
            reason: reason.trim().to_owned(),
            at,
        };
        Ok(())
    }

    fn must_nominate(&self, at: Timestamp) -> Result<(), Finding> {
        self.must_be_nominating()?;
        if day(at) > self.nominate_until {
            let until = self.nominate_until.to_string();
            return Err(Finding::error(code::NOMINATIONS_OVER).with("until", until));
        }
        Ok(())
    }

    fn must_be_nominating(&self) -> Result<(), Finding> {
        match self.life {
            ElectionLife::Nominating => Ok(()),
            _ => Err(self.not_now()),
        }
    }

    fn not_now(&self) -> Finding {
        Finding::error(code::ELECTION_NOT_NOW).with("state", self.life.as_str())
    }
}
