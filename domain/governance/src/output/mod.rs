//! An output: a document of a workstream on its way to the Commission.
//!
//! "Output of the Workstream is reviewed by the Collaborative members and approved by the Steering Committee, to be
//! submitted to the Statistical Commission for approval or for information per the nature of the output" (Terms of
//! Reference of the Collaborative, Workstreams; G12). The stages hold what they stand on: no value of [`Output`]
//! reads *submitted* without a [`Review`] of the members and the committee's [`Approval`] (invariant 14), nor can one
//! be read back so.
//!
//! Start with [`Output::reviewed`] and [`Output::approve`].

pub mod code;
mod revision;
mod submission;

use base::{Date, Digest, Finding, Id, Kind, Place, Slug, Text};
use serde::{Deserialize, Serialize};

use crate::document::{Document, Review};
use crate::workstream::Workstream;
use crate::{Approval, Body, Subject, SubjectKind};
pub use code::CODES;
pub use revision::Revised;
pub use submission::{Answered, Route, Submission, Verdict};

/// Days that members have at least to review a draft. The Terms of Reference name none; this is our own choice.
pub const REVIEW_DAYS: u16 = 14;

/// Where an output stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// It is written.
    Draft,
    /// Members have reviewed it and every comment has its answer.
    Reviewed,
    /// The committee approved it and set the route.
    Approved,
    /// It is with the Commission.
    Submitted,
    /// The Commission took note or approved.
    Answered,
    /// The version that stands for good.
    Published,
}

impl Stage {
    /// All, in order.
    pub const ALL: [Self; 6] = [
        Self::Draft,
        Self::Reviewed,
        Self::Approved,
        Self::Submitted,
        Self::Answered,
        Self::Published,
    ];

    /// Its name, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Reviewed => "reviewed",
            Self::Approved => "approved",
            Self::Submitted => "submitted",
            Self::Answered => "answered",
            Self::Published => "published",
        }
    }
}

/// The committee's approval of exactly this text, on this route.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cleared {
    /// What the members' review was.
    pub review: Review,
    /// The decision.
    pub approval: Approval,
    /// What the Commission is asked for.
    pub route: Route,
    /// The text that was approved.
    pub text: Digest,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "stage", rename_all = "snake_case")]
enum Life {
    Draft,
    Reviewed {
        review: Review,
    },
    Approved(Cleared),
    Submitted {
        #[serde(flatten)]
        cleared: Cleared,
        submission: Submission,
    },
    Answered {
        #[serde(flatten)]
        cleared: Cleared,
        submission: Submission,
        answer: Answered,
        published: Option<Date>,
    },
}

/// An output that the Commission gave back, before it was written anew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Returned {
    /// As it was submitted.
    pub submission: Submission,
    /// What the Commission said.
    pub answer: Answered,
}

/// A document of a workstream on its way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Kept")]
pub struct Output {
    id: Id<Output>,
    slug: Slug,
    workstream: Id<Workstream>,
    document: Id<Document>,
    title: Text,
    /// Which deliverable of the terms of reference it is, from 0.
    deliverable: Option<usize>,
    route_asked: Option<Route>,
    life: Life,
    returned: Vec<Returned>,
}

/// An output as it is kept; a stage that does not follow from what it stands on is refused.
#[derive(Deserialize)]
struct Kept {
    id: Id<Output>,
    slug: Slug,
    workstream: Id<Workstream>,
    document: Id<Document>,
    title: Text,
    deliverable: Option<usize>,
    route_asked: Option<Route>,
    life: Life,
    returned: Vec<Returned>,
}

impl TryFrom<Kept> for Output {
    type Error = String;
    fn try_from(k: Kept) -> Result<Self, String> {
        let it = Self {
            id: k.id,
            slug: k.slug,
            workstream: k.workstream,
            document: k.document,
            title: k.title,
            deliverable: k.deliverable,
            route_asked: k.route_asked,
            life: k.life,
            returned: k.returned,
        };
        let reviewed = it
            .review()
            .is_none_or(|r| r.document() == it.document && r.members_of().is_some());
        let approved = it.cleared().is_none_or(|c| {
            c.approval.decision().is_some() && c.approval.must_be_of(&it.subject_of(c.route, c.text)).is_ok()
        });
        if reviewed && approved {
            Ok(it)
        } else {
            Err("the output is further than its review and approval let it be".to_owned())
        }
    }
}

impl Kind for Output {
    const NAME: &'static str = "output";
}

impl Output {
    /// A draft.
    ///
    /// # Errors
    /// Without a title.
    pub fn draft(
        (id, slug): (Id<Self>, Slug),
        workstream: Id<Workstream>,
        (document, title): (Id<Document>, Text),
        deliverable: Option<usize>,
    ) -> Result<Self, Finding> {
        if title.is_empty() {
            return Err(about(code::NO_TITLE, "title"));
        }
        Ok(Self {
            id,
            slug,
            workstream,
            document,
            title,
            deliverable,
            route_asked: None,
            life: Life::Draft,
            returned: Vec::new(),
        })
    }

    /// Its identity.
    pub const fn id(&self) -> Id<Self> {
        self.id
    }
    /// Its name in addresses.
    pub const fn slug(&self) -> &Slug {
        &self.slug
    }
    /// Whose it is.
    pub const fn workstream(&self) -> Id<Workstream> {
        self.workstream
    }
    /// Its text.
    pub const fn document(&self) -> Id<Document> {
        self.document
    }
    /// What it is called.
    pub const fn title(&self) -> &Text {
        &self.title
    }
    /// Which deliverable of the terms of reference it is, from 0.
    pub const fn deliverable(&self) -> Option<usize> {
        self.deliverable
    }
    /// The route that the committee is asked about.
    pub const fn route_asked(&self) -> Option<Route> {
        self.route_asked
    }
    /// What the Commission gave back, oldest first.
    pub fn returned(&self) -> &[Returned] {
        &self.returned
    }

    /// Where it stands.
    pub const fn stage(&self) -> Stage {
        match &self.life {
            Life::Draft => Stage::Draft,
            Life::Reviewed { .. } => Stage::Reviewed,
            Life::Approved(_) => Stage::Approved,
            Life::Submitted { .. } => Stage::Submitted,
            Life::Answered { published: None, .. } => Stage::Answered,
            Life::Answered { .. } => Stage::Published,
        }
    }

    /// The members' review, from the stage *reviewed* on.
    pub const fn review(&self) -> Option<&Review> {
        match &self.life {
            Life::Draft => None,
            Life::Reviewed { review } => Some(review),
            Life::Approved(c) | Life::Submitted { cleared: c, .. } | Life::Answered { cleared: c, .. } => {
                Some(&c.review)
            }
        }
    }

    /// The committee's approval, from the stage *approved* on.
    pub const fn cleared(&self) -> Option<&Cleared> {
        match &self.life {
            Life::Draft | Life::Reviewed { .. } => None,
            Life::Approved(c) | Life::Submitted { cleared: c, .. } | Life::Answered { cleared: c, .. } => {
                Some(c)
            }
        }
    }

    /// How it was submitted, from the stage *submitted* on.
    pub const fn submission(&self) -> Option<&Submission> {
        match &self.life {
            Life::Submitted { submission, .. } | Life::Answered { submission, .. } => Some(submission),
            _ => None,
        }
    }

    /// What the Commission said, and when the final version was published.
    pub const fn answer(&self) -> Option<(&Answered, Option<Date>)> {
        match &self.life {
            Life::Answered {
                answer, published, ..
            } => Some((answer, *published)),
            _ => None,
        }
    }

    /// Whether its deliverable counts as delivered: the committee approved it.
    pub const fn is_delivered(&self) -> bool {
        self.cleared().is_some()
    }

    /// Whether its text is as it was reviewed or may still change: not once the committee approved it.
    pub const fn is_open(&self) -> bool {
        self.cleared().is_none()
    }

    fn subject_of(&self, route: Route, text: Digest) -> Subject {
        let content = serde_json::json!([self.id, route, text]);
        Subject::new(SubjectKind::Output, self.id.uuid()).at(Digest::of(content.to_string().as_bytes()))
    }

    /// What the committee is to decide about: this text on the route that was asked.
    pub fn subject(&self, document: &Document) -> Option<Subject> {
        let route = self.cleared().map(|c| c.route).or(self.route_asked)?;
        Some(self.subject_of(route, document.digest()))
    }

    /// The members' review is done; a later one takes its place while the committee has not approved.
    ///
    /// # Errors
    /// Of another document, or not of the members; once it was approved.
    pub fn reviewed(&mut self, review: Review) -> Result<(), Finding> {
        if !self.is_open() {
            return Err(self.not_now());
        }
        if review.document() != self.document || review.members_of().is_none() {
            return Err(Finding::error(code::OTHER_REVIEW));
        }
        self.life = Life::Reviewed { review };
        Ok(())
    }

    /// Asks the committee for its approval on a route.
    ///
    /// # Errors
    /// Without the members' review, or with another text than they reviewed; once it was approved.
    pub fn ask_route(&mut self, route: Route, document: &Document) -> Result<(), Finding> {
        match &self.life {
            Life::Draft => Err(Finding::error(code::NOT_REVIEWED)),
            Life::Reviewed { review } => {
                revision::must_be_reviewed(document, review)?;
                self.route_asked = Some(route);
                Ok(())
            }
            _ => Err(self.not_now()),
        }
    }

    /// What was changed since the members' review, where they reviewed it.
    pub fn revised(&self, document: &Document) -> Option<Revised> {
        self.review().map(|review| Revised::of(document, review))
    }

    /// The committee approved it; the document stays as it is from now on.
    ///
    /// # Errors
    /// Without the members' review, or another text than they reviewed; approved by somebody alone or by another
    /// body; another text or route.
    pub fn approve(
        &mut self,
        document: &mut Document,
        approval: Approval,
        committee: Id<Body>,
    ) -> Result<(), Finding> {
        let review = match &self.life {
            Life::Draft => return Err(Finding::error(code::NOT_REVIEWED)),
            Life::Reviewed { review } => *review,
            _ => return Err(self.not_now()),
        };
        let route = self.route_asked.ok_or_else(|| self.not_now())?;
        if document.id != self.document {
            return Err(Finding::error(code::OTHER_TEXT));
        }
        revision::must_be_reviewed(document, &review)?;
        let text = document.digest();
        approval.must_be_of(&self.subject_of(route, text))?;
        if approval.decision().is_none_or(|(body, _)| body != committee) {
            return Err(Finding::error(code::NEEDS_COMMITTEE));
        }
        document.freeze(true);
        self.life = Life::Approved(Cleared {
            review,
            approval,
            route,
            text,
        });
        Ok(())
    }

    /// It goes to the Commission.
    ///
    /// # Errors
    /// Without review or approval; submitted before; a text that is not the approved one; what is wrong with the
    /// submission.
    pub fn submit(
        &mut self,
        document: &Document,
        submission: Submission,
        today: Date,
    ) -> Result<(), Finding> {
        let cleared = match &self.life {
            Life::Draft => return Err(Finding::error(code::NOT_REVIEWED)),
            Life::Reviewed { .. } => return Err(Finding::error(code::NOT_APPROVED)),
            Life::Approved(cleared) => cleared.clone(),
            _ => return Err(self.not_now()),
        };
        if document.id != self.document || document.digest() != cleared.text {
            return Err(Finding::error(code::OTHER_TEXT));
        }
        submission.check(today)?;
        self.life = Life::Submitted { cleared, submission };
        Ok(())
    }

    /// The Commission answered. What it gives back becomes a draft again, to be reviewed and approved anew.
    ///
    /// # Errors
    /// Unless it was submitted; a day before that, or to come; given back without what was asked for.
    pub fn answered(
        &mut self,
        document: &mut Document,
        answer: Answered,
        today: Date,
    ) -> Result<(), Finding> {
        let Life::Submitted { cleared, submission } = self.life.clone() else {
            return Err(self.not_now());
        };
        if answer.on < submission.on || answer.on > today {
            return Err(about(code::WHEN, "on"));
        }
        if answer.verdict == Verdict::Returned {
            if answer.words.is_empty() {
                return Err(about(code::NO_REASON, "words"));
            }
            self.returned.push(Returned { submission, answer });
            (self.life, self.route_asked) = (Life::Draft, None);
            document.freeze(false);
            return Ok(());
        }
        self.life = Life::Answered {
            cleared,
            submission,
            answer,
            published: None,
        };
        Ok(())
    }

    /// The version that stands for good is published.
    ///
    /// # Errors
    /// Unless the Commission took note of it or approved it.
    pub fn publish(&mut self, today: Date) -> Result<(), Finding> {
        let not_now = self.not_now();
        match &mut self.life {
            Life::Answered { published, .. } if published.is_none() => {
                *published = Some(today);
                Ok(())
            }
            _ => Err(not_now),
        }
    }

    fn not_now(&self) -> Finding {
        Finding::error(code::NOT_NOW).with("state", self.stage().as_str())
    }
}

/// A finding about a field of a form.
fn about(code: base::Code, field: &'static str) -> Finding {
    Finding::error(code).at(Place::whole().with("field", field))
}

#[cfg(test)]
mod tests;
