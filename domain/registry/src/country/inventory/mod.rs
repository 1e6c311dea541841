//! Who makes data in a country: an inventory of producers, read from the spreadsheet that the country has.
//!
//! Start with [`read`](read::read): rows and a mapping of columns become [`Producer`]s or findings with their rows.
//! [`key`] decides when two names are one, also across alphabets. [`coverage`] says which goals and themes somebody
//! covers and which nobody does. Persons have no column here: an inventory is about organisations.

pub mod coverage;
pub mod field;
pub mod key;
pub mod read;
pub mod renew;

use std::collections::BTreeSet;

use base::{Id, Kind};
use serde::{Deserialize, Serialize};

use super::Country;
use crate::party::PartyClass;

pub use coverage::{Coverage, coverage};
pub use field::{Field, guess};
pub use read::{Found, Mapping, Row, read};
pub use renew::{renew, standing};

/// What is said to a yes-or-no question.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Says {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Nobody said.
    #[default]
    Unknown,
}

impl Says {
    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }
}

/// An organisation in the inventory of a country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Producer {
    /// Its identity.
    pub id: Id<Producer>,
    /// The country.
    pub country: Id<Country>,
    /// By what its name is compared ([`key::key`]).
    pub key: String,
    /// Its name as written.
    pub name: String,
    /// Another name or spelling.
    pub other: String,
    /// What kind of organisation, where one of the list fits.
    pub class: Option<PartyClass>,
    /// Where it works, in words.
    pub place: String,
    /// Its web page.
    pub website: String,
    /// Whether it makes data itself.
    pub produces: Says,
    /// What data.
    pub data: String,
    /// Its themes, in its own words.
    pub themes: BTreeSet<String>,
    /// Goals, targets and indicators of the 2030 Agenda.
    pub goals: BTreeSet<String>,
    /// The groups that its data are about, in words.
    pub groups: BTreeSet<String>,
    /// Whether its method is written down.
    pub method: Says,
    /// Whether others can have its data.
    pub open: Says,
    /// The file that it was read from, and the row.
    pub source: String,
}

impl Kind for Producer {
    const NAME: &'static str = "producer";
}
