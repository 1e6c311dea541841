//! An impact story: what changed, on one page, and which of three sides confirm it: those who made the data, those
//! who decided, and the community that it is about.
//!
//! A claim is a claim until others say so. Whoever confirms speaks for one side only, and confirms exactly the
//! words that stood there: a change makes every confirmation old. A denial is shown like a confirmation.

use std::collections::BTreeSet;

use base::{Date, Digest, Finding, Id, Kind, Slug, Text, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::case_study::list;
use crate::code::{self, about};
use crate::organisation::same_organisation;
use crate::seal::{Publication, digest_of};

/// The longest sentence in which a change is told, in signs: it stands on one page in large letters.
const LONGEST: usize = 280;

/// What a story says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoryContent {
    /// The change in one sentence, by somebody of the community.
    pub change: Text,
    /// How that person wishes to be called.
    pub credit: String,
    /// Whether that person said that these words may be printed.
    pub permission: bool,
    /// The organisation that made the data.
    pub organisation: String,
    /// How it was before.
    pub before: Text,
    /// How it is now.
    pub after: Text,
    /// The release that was used, by its name in the address.
    pub release: Option<String>,
    /// The figure that was used, in words.
    pub figure: Text,
    /// What was decided.
    pub decided: Text,
    /// By whom.
    pub decided_by: String,
    /// When.
    pub decided_on: Option<Date>,
    /// Where the decision can be read.
    pub document: Option<String>,
    /// What did not change.
    pub unchanged: Text,
    /// What it cost.
    pub cost: Text,
}

impl StoryContent {
    fn check(&self) -> Result<(), Finding> {
        let missing = [
            (self.change.is_empty(), "change"),
            (self.organisation.trim().is_empty(), "organisation"),
            (self.before.is_empty(), "before"),
            (self.after.is_empty(), "after"),
            (self.decided.is_empty(), "decided"),
            (self.decided_by.trim().is_empty(), "decided_by"),
            (self.unchanged.is_empty(), "unchanged"),
        ];
        if let Some((_, field)) = missing.into_iter().find(|(missing, _)| *missing) {
            return Err(about(code::MISSING, field));
        }
        if !self.permission {
            return Err(about(code::NO_PERMISSION, "permission"));
        }
        self.fits()
    }

    /// The sentence fits on one page, in every language.
    fn fits(&self) -> Result<(), Finding> {
        let long = |l| self.change.get(l).is_some_and(|t| t.chars().count() > LONGEST);
        if self.change.languages().any(long) {
            return Err(about(code::TOO_LONG, "change").with("most", LONGEST));
        }
        Ok(())
    }
}

list! {
    /// One of the three sides that know whether a story is so.
    Side {
        /// Those who made the data.
        Producer = "producer";
        /// Those who decided.
        DecisionMaker = "decision_maker";
        /// The community that it is about.
        Community = "community";
    }
}

list! {
    /// What a side says.
    Answer {
        /// It is so.
        Confirms = "confirms";
        /// It is so in part.
        InPart = "in_part";
        /// It is not so.
        Denies = "denies";
    }
}

/// What somebody said for a side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirmation {
    /// For which side.
    pub side: Side,
    /// For which organisation or group.
    pub organisation: String,
    /// The account that said it.
    pub by: Uuid,
    /// What was said.
    pub answer: Answer,
    /// In own words; needed where it is not simply so.
    pub words: Text,
    /// The state that was confirmed.
    pub digest: Digest,
    /// When.
    pub at: Timestamp,
}

/// How far a story is confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Nobody but its writers says so.
    Claimed,
    /// So many of the three sides say so, and none denies it.
    Confirmed(usize),
    /// A side says that it is not so.
    Denied,
}

/// An impact story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Story {
    /// Its identity.
    pub id: Id<Story>,
    /// Its name in the address.
    pub slug: Slug,
    /// The initiative that it is about.
    pub initiative: Uuid,
    /// What it says.
    pub content: StoryContent,
    /// Who reads it.
    pub publication: Publication,
    /// What the sides said, oldest first.
    pub confirmations: Vec<Confirmation>,
    /// When it was begun.
    pub made: Timestamp,
}

impl Kind for Story {
    const NAME: &'static str = "story";
}

impl Story {
    /// The state that a confirmation is about.
    pub fn digest(&self) -> Digest {
        digest_of(&self.content)
    }

    /// Writes it anew. What is public stays sound; what was confirmed is confirmed no more.
    ///
    /// # Errors
    /// A finding about a field that a public story must have, or when it was taken back.
    pub fn rewrite(&mut self, content: StoryContent) -> Result<(), Finding> {
        match self.publication {
            Publication::Published { .. } => content.check()?,
            Publication::Withdrawn { .. } => return Err(about(code::WITHDRAWN, "change")),
            Publication::Draft if content.change.is_empty() => return Err(about(code::MISSING, "change")),
            Publication::Draft => content.fits()?,
        }
        self.content = content;
        Ok(())
    }

    /// Lets everybody read it.
    ///
    /// # Errors
    /// A finding about a field that must be filled first, or when nobody asked the person who is quoted.
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

    /// A side says whether it is so. The same account may say it again for the same side.
    ///
    /// # Errors
    /// A finding when the account has spoken for another side, when the decision maker is the producer, when it is
    /// not simply so and no words say why, or when not everybody can read it.
    pub fn confirm(&mut self, said: Confirmation) -> Result<(), Finding> {
        if !self.publication.is_public() {
            return Err(about(code::NOT_PUBLIC, "side"));
        }
        if said.organisation.trim().is_empty() {
            return Err(about(code::MISSING, "organisation"));
        }
        let other = |c: &&Confirmation| c.by == said.by && c.side != said.side;
        if self.confirmations.iter().any(|c| other(&c)) {
            return Err(about(code::TWO_SIDES, "side"));
        }
        let own = same_organisation(&said.organisation, &self.content.organisation);
        if own && said.side != Side::Producer {
            return Err(
                about(code::SAME_ORGANISATION, "organisation").with("name", &self.content.organisation)
            );
        }
        if said.answer != Answer::Confirms && said.words.is_empty() {
            return Err(about(code::MISSING, "words"));
        }
        self.confirmations.push(said);
        Ok(())
    }

    /// What a side says about exactly these words: the newest of each account, oldest first.
    pub fn said(&self, side: Side) -> Vec<&Confirmation> {
        let now = self.digest();
        let mut seen = BTreeSet::new();
        let fits = |c: &&Confirmation| c.side == side && c.digest == now;
        let mut newest: Vec<_> = self.confirmations.iter().rev().filter(fits).collect();
        newest.retain(|c| seen.insert(c.by));
        newest.reverse();
        newest
    }

    /// How far it is confirmed.
    pub fn reach(&self) -> Reach {
        let sides: Vec<_> = Side::ALL.iter().map(|s| self.said(*s)).collect();
        if sides.iter().flatten().any(|c| c.answer == Answer::Denies) {
            return Reach::Denied;
        }
        match sides.iter().filter(|s| !s.is_empty()).count() {
            0 => Reach::Claimed,
            n => Reach::Confirmed(n),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn story() -> Story {
        let text = || Text::english("The pump runs at night.");
        Story {
            id: Id::new(Uuid::nil()),
            slug: "pump".parse().unwrap(),
            initiative: Uuid::nil(),
            content: StoryContent {
                change: text(),
                credit: "A mother".into(),
                permission: true,
                organisation: "Water board".into(),
                before: text(),
                after: text(),
                release: None,
                figure: Text::default(),
                decided: text(),
                decided_by: "The town".into(),
                decided_on: None,
                document: None,
                unchanged: text(),
                cost: Text::default(),
            },
            publication: Publication::Draft,
            confirmations: Vec::new(),
            made: Timestamp::UNIX_EPOCH,
        }
    }

    fn says(it: &Story, side: Side, who: u128, organisation: &str, answer: Answer) -> Confirmation {
        Confirmation {
            side,
            organisation: organisation.into(),
            by: Uuid::from_u128(who),
            answer,
            words: Text::default(),
            digest: it.digest(),
            at: Timestamp::UNIX_EPOCH,
        }
    }

    fn field(refused: Result<(), Finding>) -> String {
        let refused = refused.unwrap_err();
        format!("{} {}", refused.code, refused.place)
    }

    #[test]
    fn nobody_is_quoted_who_was_not_asked_and_what_did_not_change_is_said() {
        let mut it = story();
        it.content.permission = false;
        assert_eq!(
            field(it.publish(Timestamp::UNIX_EPOCH)),
            "knowledge-no-permission field permission"
        );
        it.content.unchanged = Text::default();
        assert_eq!(
            field(it.publish(Timestamp::UNIX_EPOCH)),
            "knowledge-missing field unchanged"
        );
        let mut long = it.content.clone();
        long.change = Text::english("x".repeat(LONGEST + 1));
        assert_eq!(field(it.rewrite(long)), "knowledge-too-long field change");
    }

    #[test]
    fn each_side_speaks_for_itself() {
        let mut it = story();
        it.publish(Timestamp::UNIX_EPOCH).unwrap();
        assert_eq!(it.reach(), Reach::Claimed);
        let own = says(&it, Side::DecisionMaker, 1, "water board", Answer::Confirms);
        assert_eq!(
            field(it.confirm(own)),
            "knowledge-same-organisation field organisation"
        );
        let steps = [
            (Side::Producer, 1, "Water board", 1),
            (Side::DecisionMaker, 2, "The town", 2),
            (Side::Community, 3, "Upper street", 3),
        ];
        for (side, who, organisation, reach) in steps {
            let said = says(&it, side, who, organisation, Answer::Confirms);
            it.confirm(said).unwrap();
            assert_eq!(it.reach(), Reach::Confirmed(reach));
        }
        let again = says(&it, Side::Community, 2, "Upper street", Answer::Confirms);
        assert_eq!(field(it.confirm(again)), "knowledge-two-sides field side");
    }

    #[test]
    fn a_change_makes_every_confirmation_old_and_a_denial_is_heard() {
        let mut it = story();
        it.publish(Timestamp::UNIX_EPOCH).unwrap();
        let said = says(&it, Side::Community, 3, "Upper street", Answer::Confirms);
        it.confirm(said).unwrap();
        let mut bare = says(&it, Side::Community, 3, "Upper street", Answer::Denies);
        assert_eq!(field(it.confirm(bare.clone())), "knowledge-missing field words");
        bare.words = Text::english("It broke again.");
        it.confirm(bare).unwrap();
        assert_eq!((it.reach(), it.said(Side::Community).len()), (Reach::Denied, 1));
        let mut changed = it.content.clone();
        changed.cost = Text::english("40");
        it.rewrite(changed).unwrap();
        assert_eq!(it.reach(), Reach::Claimed);
    }
}
