//! The classes of members (Terms of Reference, "Members").

use serde::{Deserialize, Serialize};

use crate::body::Side;

/// What kind of organisation a member is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MemberClass {
    /// A civil society organisation that makes or uses data.
    Cso,
    /// A human rights institution.
    HumanRights,
    /// A research institution.
    Research,
    /// A public or private institution that can work with statistical offices.
    Institution,
    /// A development partner (donor).
    DevelopmentPartner,
    /// A national statistical office.
    Nso,
    /// A line ministry of a national statistical system.
    LineMinistry,
    /// A regional or international organisation.
    International,
}

impl MemberClass {
    /// All classes, in the order of the Terms of Reference.
    pub const ALL: [Self; 8] = [
        Self::Cso,
        Self::HumanRights,
        Self::Research,
        Self::Institution,
        Self::DevelopmentPartner,
        Self::Nso,
        Self::LineMinistry,
        Self::International,
    ];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cso => "cso",
            Self::HumanRights => "human_rights",
            Self::Research => "research",
            Self::Institution => "institution",
            Self::DevelopmentPartner => "development_partner",
            Self::Nso => "nso",
            Self::LineMinistry => "line_ministry",
            Self::International => "international",
        }
    }

    /// The class of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|c| c.as_str() == name)
    }

    /// The side of a joint body on which such a member sits.
    pub const fn side(self) -> Side {
        match self {
            Self::Nso | Self::LineMinistry => Side::Office,
            _ => Side::Organisation,
        }
    }
}
