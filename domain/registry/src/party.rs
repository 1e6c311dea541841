//! Persons and organisations.

use base::{Id, Kind, Language, Text};
use framework::Initiator;
use serde::{Deserialize, Serialize};

use crate::place::Place;
use crate::provenance::Provenance;

/// A person or an organisation that takes part in something. Citizenship and legal status have no place here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Party {
    /// Its identity.
    pub id: Id<Party>,
    /// Raised by one with every change.
    pub version: u32,
    /// The name it goes by; a person may choose any.
    pub name: Text,
    /// Person or organisation.
    pub kind: PartyKind,
    /// Where it is at home, if it says so.
    pub place: Option<Place>,
    /// Its web page.
    pub website: Option<String>,
    /// Where the record comes from.
    #[serde(default)]
    pub provenance: Provenance,
}

impl Kind for Party {
    const NAME: &'static str = "party";
}

/// What a party is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PartyKind {
    /// A human being, under a pseudonym if they wish.
    Person {
        /// Languages in which they like to be spoken to, the best first.
        languages: Vec<Language>,
        /// What they need to take part, in their own words; only if they want it known.
        access_needs: Option<String>,
    },
    /// An organisation.
    Organisation {
        /// What kind of organisation, if known.
        class: Option<PartyClass>,
    },
}

/// The kind of an organisation: who may start an initiative (¶2, ¶21) and who may join the Collaborative.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartyClass {
    /// A community, or people who act together without an organisation.
    Community,
    /// A civil society organisation.
    Cso,
    /// A university or another research body.
    Academia,
    /// A national statistical office.
    Nso,
    /// A ministry, a municipality or another agency of the state.
    StateAgency,
    /// A national human rights institution.
    Nhri,
    /// A regional or international organisation.
    International,
    /// A development partner or funder.
    DevelopmentPartner,
    /// A company or another private institution.
    Private,
}

impl PartyClass {
    /// All classes.
    pub const ALL: [Self; 9] = [
        Self::Community,
        Self::Cso,
        Self::Academia,
        Self::Nso,
        Self::StateAgency,
        Self::Nhri,
        Self::International,
        Self::DevelopmentPartner,
        Self::Private,
    ];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Community => "community",
            Self::Cso => "cso",
            Self::Academia => "academia",
            Self::Nso => "nso",
            Self::StateAgency => "state_agency",
            Self::Nhri => "nhri",
            Self::International => "international",
            Self::DevelopmentPartner => "development_partner",
            Self::Private => "private",
        }
    }

    /// Its title in English.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Community => "Community",
            Self::Cso => "Civil society organisation",
            Self::Academia => "Research body",
            Self::Nso => "National statistical office",
            Self::StateAgency => "State agency",
            Self::Nhri => "National human rights institution",
            Self::International => "Regional or international organisation",
            Self::DevelopmentPartner => "Development partner",
            Self::Private => "Company or private institution",
        }
    }

    /// The framework's class of an initiator of this kind.
    pub const fn as_initiator(self) -> Initiator {
        match self {
            Self::Community => Initiator::Citizens,
            Self::Cso => Initiator::Cso,
            Self::Academia => Initiator::Academia,
            Self::Nso => Initiator::Nso,
            Self::StateAgency => Initiator::StateAgency,
            Self::Nhri => Initiator::Nhri,
            Self::International | Self::DevelopmentPartner | Self::Private => Initiator::Other,
        }
    }
}
