//! What peers ask of each other and offer each other: help with what an organisation cannot do alone.

use std::collections::BTreeSet;

use base::{Finding, Id, Kind, Language, Text, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::case_study::list;
use crate::code::{self, about};

list! {
    /// Which way help goes.
    ExchangeKind {
        /// Somebody asks for it.
        Need = "need";
        /// Somebody offers it.
        Offer = "offer";
    }
}

/// A request or an offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exchange {
    /// Its identity.
    pub id: Id<Exchange>,
    /// The account that wrote it.
    pub by: Uuid,
    /// Which way help goes.
    pub kind: ExchangeKind,
    /// The organisation.
    pub organisation: String,
    /// In a sentence.
    pub title: Text,
    /// More about it.
    pub about: Text,
    /// Codes of the items of the capacity scheme that it is about.
    pub topics: BTreeSet<String>,
    /// In which languages one can talk.
    pub languages: BTreeSet<Language>,
    /// How the organisation is reached; everybody reads it.
    pub contact: String,
    /// When it was written.
    pub made: Timestamp,
    /// Whether it is over.
    pub closed: bool,
}

impl Kind for Exchange {
    const NAME: &'static str = "exchange";
}

impl Exchange {
    /// What must be said so that somebody can answer.
    ///
    /// # Errors
    /// The first finding.
    pub fn check(&self) -> Result<(), Finding> {
        let missing = [
            (self.title.is_empty(), "title"),
            (self.organisation.trim().is_empty(), "organisation"),
            (self.contact.trim().is_empty(), "contact"),
            (self.topics.is_empty(), "topics"),
        ];
        match missing.into_iter().find(|(missing, _)| *missing) {
            Some((_, field)) => Err(about(code::MISSING, field)),
            None => Ok(()),
        }
    }

    /// Whether it is open and helps with one of these topics, or asks for them.
    pub fn meets(&self, kind: ExchangeKind, topics: &BTreeSet<String>) -> bool {
        !self.closed && self.kind == kind && !self.topics.is_disjoint(topics)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offer_meets_a_need_by_its_topics() {
        let topics = |all: &[&str]| all.iter().map(|t| (*t).to_owned()).collect::<BTreeSet<_>>();
        let mut it = Exchange {
            id: Id::new(Uuid::nil()),
            by: Uuid::nil(),
            kind: ExchangeKind::Offer,
            organisation: "Water board".into(),
            title: Text::english("We help with samples"),
            about: Text::default(),
            topics: topics(&["2b", "3c"]),
            languages: BTreeSet::new(),
            contact: "board@example.org".into(),
            made: Timestamp::UNIX_EPOCH,
            closed: false,
        };
        assert_eq!(it.check(), Ok(()));
        assert!(it.meets(ExchangeKind::Offer, &topics(&["2b"])));
        assert!(!it.meets(ExchangeKind::Need, &topics(&["2b"])));
        assert!(!it.meets(ExchangeKind::Offer, &topics(&["1a"])));
        it.closed = true;
        assert!(!it.meets(ExchangeKind::Offer, &topics(&["2b"])));
        it.topics.clear();
        assert_eq!(it.check().unwrap_err().code, code::MISSING);
    }
}
