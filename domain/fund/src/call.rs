//! A call for applications: what for, by which criteria, until when, how much at most.

use base::{Date, Finding, Findings, Id, Kind, Text};
use serde::{Deserialize, Serialize};

use crate::code::{self, about};
use crate::fund::Fund;
use crate::money::Money;

/// How many people without interest assess an application before the board decides. Our default: no source sets it.
pub const ASSESSORS: usize = 2;

/// What an application is looked at for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Criterion {
    /// The question.
    pub words: Text,
}

/// A call for applications.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// Its identity.
    pub id: Id<Call>,
    /// The fund.
    pub fund: Id<Fund>,
    /// What it is called.
    pub title: Text,
    /// What it is for.
    pub about: Text,
    /// What applications are looked at for.
    pub criteria: Vec<Criterion>,
    /// The most that one applicant can be given.
    pub most: Money,
    /// The first day.
    pub opens: Date,
    /// The last day.
    pub closes: Date,
}

impl Kind for Call {
    const NAME: &'static str = "call";
}

impl Call {
    /// All that is wrong with it.
    pub fn check(&self, fund: &Fund) -> Findings {
        let mut found = Findings::none();
        if self.title.is_empty() {
            found.push(about(code::CALL_EMPTY, "title"));
        }
        if self.criteria.is_empty() {
            found.push(about(code::CALL_EMPTY, "criteria"));
        }
        if self.closes < self.opens {
            found.push(about(code::CALL_BACKWARDS, "closes"));
        }
        if self.most.currency != fund.currency {
            found.push(crate::money::two(fund.currency, self.most.currency));
        }
        found
    }

    /// Whether applications are taken on a day.
    pub fn is_open(&self, on: Date) -> bool {
        self.opens <= on && on <= self.closes
    }

    /// Refuses an application on another day.
    ///
    /// # Errors
    /// [`code::CALL_CLOSED`].
    pub fn must_be_open(&self, on: Date) -> Result<(), Finding> {
        if self.is_open(on) {
            Ok(())
        } else {
            Err(about(code::CALL_CLOSED, "call"))
        }
    }
}
