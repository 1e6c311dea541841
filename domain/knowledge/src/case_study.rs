//! A case study: what an initiative did and learned, with the place where the framework did not fit (framework,
//! ¶46b(i)), looked at by a second organisation.
//!
//! The levels, both views, the verdict and its evidence are not written here: the page reads them from the round.
//! No official template was found; the parts follow ¶46b(i), the terms of reference and PPSR Core.

use std::collections::{BTreeMap, BTreeSet};

use base::{Digest, Finding, Id, Kind, Slug, Text, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::code::{self, about};
use crate::organisation::same_organisation;
use crate::seal::{Publication, digest_of};

/// Writes a closed list with its names on the wire.
macro_rules! list {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $wire:literal;)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $wire)] $variant,)+ }

        impl $name {
            /// All, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// Its name on the wire, and the key of its words.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $wire,)+ }
            }

            /// The one of that name.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.as_str() == name)
            }
        }
    };
}
pub(crate) use list;

list! {
    /// A part of the record that is told in words.
    Part {
        /// The issue, and who raised it.
        Issue = "issue";
        /// Who began, who helped, who paid, and who decided what.
        People = "people";
        /// Whom it reached, how they were found, how many, and what made it accessible.
        Groups = "groups";
        /// Methods, instruments, sampling, training.
        Methods = "methods";
        /// How consent was asked, what could do harm, and what was done about it.
        Consent = "consent";
        /// How good the data are, and how that is known.
        Quality = "quality";
        /// Licence, access, custody.
        Data = "data";
        /// What the statistical office decided about the data.
        Integration = "integration";
        /// Who used the data, and for what.
        Uptake = "uptake";
        /// What it cost, and who paid.
        Cost = "cost";
        /// What came back to the community.
        CameBack = "came_back";
        /// What others can learn.
        Lessons = "lessons";
        /// Where the framework did not fit; or that it did.
        Misfit = "misfit";
    }
}

list! {
    /// A challenge that the framework names (¶4).
    Challenge {
        /// Trust between those who make data and those who use them.
        Trust = "trust";
        /// Doubts about quality.
        Quality = "quality";
        /// What organisations of people can do.
        CapacityCivil = "capacity_civil";
        /// What the statistical office can do with citizen data.
        CapacityOffice = "capacity_office";
        /// Going on when the first money is spent.
        Sustainability = "sustainability";
    }
}

list! {
    /// Which part of the framework did not fit.
    MisfitAt {
        /// Everything fitted.
        Nowhere = "nowhere";
        /// The definition (Box 1).
        Definition = "definition";
        /// The levels of participation (Table 1).
        Levels = "levels";
        /// The stages of the value chain (¶23–24).
        Stages = "stages";
        /// The types of initiatives (¶25).
        Types = "types";
        /// The taxonomy (Table 2).
        Taxonomy = "taxonomy";
        /// The principles (¶31).
        Principles = "principles";
        /// The enabling environment (¶36–44).
        Environment = "environment";
    }
}

list! {
    /// Whether the data entered a policy.
    Uptake {
        /// Nobody knows.
        Unknown = "unknown";
        /// They did.
        Yes = "yes";
        /// They did not.
        No = "no";
    }
}

list! {
    /// In which phase of a policy data were used (CitSci-X).
    UsePhase {
        /// A problem was seen.
        Problem = "problem";
        /// Something was warned of.
        Warning = "warning";
        /// A measure was carried out or watched.
        Monitoring = "monitoring";
        /// A measure was judged.
        Evaluation = "evaluation";
        /// A duty was kept or enforced.
        Compliance = "compliance";
    }
}

/// What a case study says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseContent {
    /// What it is called.
    pub title: Text,
    /// The organisation that writes it.
    pub organisation: String,
    /// The round that it is about; none: the initiative as a whole.
    pub round: Option<u32>,
    /// What is told, part by part.
    pub parts: BTreeMap<Part, Text>,
    /// Challenges that it met.
    pub challenges: BTreeSet<Challenge>,
    /// Whether the data entered a policy.
    pub uptake: Uptake,
    /// In which phases.
    pub phases: BTreeSet<UsePhase>,
    /// Where the framework did not fit.
    pub misfit: BTreeSet<MisfitAt>,
}

impl CaseContent {
    /// A part's words; empty when there are none.
    pub fn part(&self, part: Part) -> Text {
        self.parts.get(&part).cloned().unwrap_or_default()
    }

    /// Whether it says that something of the framework did not fit.
    pub fn has_misfit(&self) -> bool {
        self.misfit.iter().any(|m| *m != MisfitAt::Nowhere)
    }

    /// What must be said before everybody can read it: the issue, the lessons, and whether the framework fitted.
    fn check(&self) -> Result<(), Finding> {
        let missing = [
            (self.title.is_empty(), "title"),
            (self.organisation.trim().is_empty(), "organisation"),
            (self.part(Part::Issue).is_empty(), "issue"),
            (self.part(Part::Lessons).is_empty(), "lessons"),
            (self.misfit.is_empty(), "misfit_at"),
            (self.has_misfit() && self.part(Part::Misfit).is_empty(), "misfit"),
        ];
        match missing.into_iter().find(|(missing, _)| *missing) {
            Some((_, field)) => Err(about(code::MISSING, field)),
            None => Ok(()),
        }
    }
}

list! {
    /// What a reviewer found.
    Review {
        /// It is so.
        Holds = "holds";
        /// It is so in part.
        InPart = "in_part";
        /// It is not so.
        DoesNotHold = "does_not_hold";
    }
}

/// What a second organisation says about a case study.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reviewed {
    /// The organisation.
    pub organisation: String,
    /// The account that wrote it.
    pub by: Uuid,
    /// What it found.
    pub found: Review,
    /// Why.
    pub words: Text,
    /// The state that it looked at.
    pub digest: Digest,
    /// When.
    pub at: Timestamp,
}

/// How a case study stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseStanding<'a> {
    /// Nobody else has looked at it.
    Unreviewed,
    /// A second organisation has looked at exactly this.
    Reviewed(&'a Reviewed),
    /// It was changed since the last review.
    Changed(&'a Reviewed),
}

/// A case study.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseStudy {
    /// Its identity.
    pub id: Id<CaseStudy>,
    /// Its name in the address.
    pub slug: Slug,
    /// The initiative that it is about.
    pub initiative: Uuid,
    /// What it says.
    pub content: CaseContent,
    /// Who reads it.
    pub publication: Publication,
    /// What others found, oldest first.
    pub reviews: Vec<Reviewed>,
    /// When it was begun.
    pub made: Timestamp,
}

impl Kind for CaseStudy {
    const NAME: &'static str = "case_study";
}

impl CaseStudy {
    /// The state that a review is about.
    pub fn digest(&self) -> Digest {
        digest_of(&self.content)
    }

    /// Writes it anew. What is public stays sound.
    ///
    /// # Errors
    /// A finding about a field that a public case study must have, or when it was taken back.
    pub fn rewrite(&mut self, content: CaseContent) -> Result<(), Finding> {
        match self.publication {
            Publication::Published { .. } => content.check()?,
            Publication::Withdrawn { .. } => return Err(about(code::WITHDRAWN, "title")),
            Publication::Draft if content.title.is_empty() => return Err(about(code::MISSING, "title")),
            Publication::Draft => {}
        }
        self.content = content;
        Ok(())
    }

    /// Lets everybody read it.
    ///
    /// # Errors
    /// A finding about a field that must be filled first.
    pub fn publish(&mut self, now: Timestamp) -> Result<(), Finding> {
        self.content.check()?;
        self.publication.publish(now)
    }

    /// Takes it back.
    ///
    /// # Errors
    /// A finding without a reason.
    pub fn withdraw(&mut self, reason: &str, now: Timestamp) -> Result<(), Finding> {
        self.publication.withdraw(reason, now)
    }

    /// A second organisation says what it found.
    ///
    /// # Errors
    /// A finding when it is the organisation that wrote, when it gives no reasons, or when not everybody can read it.
    pub fn review(&mut self, review: Reviewed) -> Result<(), Finding> {
        if !self.publication.is_public() {
            return Err(about(code::NOT_PUBLIC, "found"));
        }
        if review.organisation.trim().is_empty() {
            return Err(about(code::MISSING, "organisation"));
        }
        if same_organisation(&review.organisation, &self.content.organisation) {
            return Err(
                about(code::SAME_ORGANISATION, "organisation").with("name", &self.content.organisation)
            );
        }
        if review.words.is_empty() {
            return Err(about(code::MISSING, "words"));
        }
        self.reviews.push(review);
        Ok(())
    }

    /// How it stands: by the newest review.
    pub fn standing(&self) -> CaseStanding<'_> {
        match self.reviews.last() {
            None => CaseStanding::Unreviewed,
            Some(last) if last.digest == self.digest() => CaseStanding::Reviewed(last),
            Some(last) => CaseStanding::Changed(last),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn study() -> CaseStudy {
        let parts = [Part::Issue, Part::Lessons].map(|p| (p, Text::english("Wells run dry.")));
        CaseStudy {
            id: Id::new(Uuid::nil()),
            slug: "wells".parse().unwrap(),
            initiative: Uuid::nil(),
            content: CaseContent {
                title: Text::english("Wells"),
                organisation: "Water board".into(),
                round: None,
                parts: BTreeMap::from(parts),
                challenges: BTreeSet::new(),
                uptake: Uptake::Unknown,
                phases: BTreeSet::new(),
                misfit: BTreeSet::new(),
            },
            publication: Publication::Draft,
            reviews: Vec::new(),
            made: Timestamp::UNIX_EPOCH,
        }
    }

    fn by(organisation: &str, it: &CaseStudy) -> Reviewed {
        Reviewed {
            organisation: organisation.into(),
            by: Uuid::nil(),
            found: Review::Holds,
            words: Text::english("We were there."),
            digest: it.digest(),
            at: Timestamp::UNIX_EPOCH,
        }
    }

    fn field(refused: Result<(), Finding>) -> String {
        let refused = refused.unwrap_err();
        format!("{} {}", refused.code, refused.place)
    }

    #[test]
    fn whether_the_framework_fitted_must_be_said() {
        let mut it = study();
        assert_eq!(
            field(it.publish(Timestamp::UNIX_EPOCH)),
            "knowledge-missing field misfit_at"
        );
        it.content.misfit.insert(MisfitAt::Levels);
        assert_eq!(
            field(it.publish(Timestamp::UNIX_EPOCH)),
            "knowledge-missing field misfit"
        );
        it.content.misfit = BTreeSet::from([MisfitAt::Nowhere]);
        it.publish(Timestamp::UNIX_EPOCH).unwrap();
        assert!(!it.content.has_misfit());
    }

    #[test]
    fn nobody_reviews_their_own_and_a_change_makes_a_review_old() {
        let mut it = study();
        it.content.misfit.insert(MisfitAt::Nowhere);
        let review = by("Market board", &it);
        assert_eq!(field(it.review(review)), "knowledge-not-public field found");
        it.publish(Timestamp::UNIX_EPOCH).unwrap();
        let own = by("WATER-BOARD", &it);
        assert_eq!(
            field(it.review(own)),
            "knowledge-same-organisation field organisation"
        );
        let review = by("Market board", &it);
        it.review(review).unwrap();
        assert!(matches!(it.standing(), CaseStanding::Reviewed(_)));
        let mut changed = it.content.clone();
        changed.uptake = Uptake::Yes;
        it.rewrite(changed).unwrap();
        assert!(matches!(it.standing(), CaseStanding::Changed(_)));
        let mut empty = it.content.clone();
        empty.parts.clear();
        assert!(it.rewrite(empty).is_err(), "what is public stays sound");
    }

    #[test]
    fn what_was_taken_back_says_why_and_stays_so() {
        let mut it = study();
        it.content.misfit.insert(MisfitAt::Nowhere);
        assert!(it.withdraw("wrong", Timestamp::UNIX_EPOCH).is_err());
        it.publish(Timestamp::UNIX_EPOCH).unwrap();
        assert!(it.withdraw(" ", Timestamp::UNIX_EPOCH).is_err());
        it.withdraw("wrong", Timestamp::UNIX_EPOCH).unwrap();
        assert!(it.publish(Timestamp::UNIX_EPOCH).is_err());
    }
}
