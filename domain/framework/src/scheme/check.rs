//! What the platform can know about a round by itself. A closed list: each has its code in `app`.

use serde::{Deserialize, Serialize};

macro_rules! checks {
    ($($(#[$doc:meta])* $name:ident = $wire:literal;)*) => {
        /// Something that the platform can look up.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Check { $($(#[$doc])* #[serde(rename = $wire)] $name,)* }

        impl Check {
            /// Every check.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Its name in a scheme's file, and the key of its words.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $wire,)* }
            }

            /// The check of that name.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|c| c.as_str() == name)
            }
        }
    };
}

checks! {
    /// Who pays and who had to agree is named.
    FundersDeclared = "funders_declared";
    /// A body of the community decided about an objective or a form of the round.
    CommunityDecision = "community_decision";
    /// Every stored answer has a consent given before it.
    ConsentCoverage = "consent_coverage";
    /// The notice reads easily.
    NoticeReadLevel = "notice_read_level";
    /// Everyone who answered holds a receipt with which to see and take back.
    Receipts = "receipts";
    /// How the data are gathered is written down.
    MethodDocumented = "method_documented";
    /// Each release says what it can and cannot tell.
    LimitsStated = "limits_stated";
    /// An agreement about access that both sides signed is in force.
    AccessAgreement = "access_agreement";
    /// Every payload is sealed under a key of its own.
    KeyCustody = "key_custody";
    /// Each release carries a licence.
    LicenceStated = "licence_stated";
    /// The groups are described in their own words.
    GroupsOwnWords = "groups_own_words";
    /// Questions about identity need not be answered.
    IdentityOptional = "identity_optional";
    /// The record has all that the standard record of a project asks for.
    MetadataComplete = "metadata_complete";
    /// How many refused or took back their answer is counted.
    ParadataCounted = "paradata_counted";
    /// Who decided each stage stands on the public page.
    DecidersPublic = "deciders_public";
    /// The risks for people were looked at.
    RiskAssessment = "risk_assessment";
    /// Each release passed the attack of the disclosure audit.
    DisclosureAudit = "disclosure_audit";
    /// People said yes to statistics, and to nothing that tells who they are.
    PurposesStatistical = "purposes_statistical";
    /// Something is published.
    Released = "released";
    /// Each figure has its sentence and its table, and works without script.
    AccessibleOutputs = "accessible_outputs";
    /// Each release can be taken in open formats.
    OpenFormats = "open_formats";
}
