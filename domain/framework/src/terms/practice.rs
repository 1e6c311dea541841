//! What people call what they do (¶10), and the one distinction that the rules make (¶14).

use serde::{Deserialize, Serialize};

use super::list;

/// Whether a round is citizen science. Only then does Table 2 let collection alone suffice.
///
/// The name alone does not make it so: researchers lead it, and scientific evidence is among the objectives
/// (A2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Practice {
    /// Led by researchers, for scientific evidence.
    CitizenScience,
    /// Anything else.
    Other,
}

impl Practice {
    /// Both.
    pub const ALL: [Self; 2] = [Self::CitizenScience, Self::Other];

    /// Its name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CitizenScience => "citizen_science",
            Self::Other => "other",
        }
    }
}

list! {
    /// The twelve names under which people take part in data (¶10). “Citizen data” is the roof over all.
    PracticeName {
        /// Citizen science.
        CitizenScience = "citizen_science", "Citizen science", "Researchers and volunteers gather scientific evidence together.", "¶10, ¶14";
        /// Community science.
        CommunityScience = "community_science", "Community science", "A community does the research that it needs.", "¶10";
        /// Citizen-generated data.
        CitizenGenerated = "citizen_generated_data", "Citizen-generated data", "People or their organisations make data to drive a change.", "¶10, ¶14";
        /// Crowdsourcing.
        Crowdsourcing = "crowdsourcing", "Crowdsourcing", "Many people each send a little, on an open call.", "¶10";
        /// Volunteered geographic information.
        Vgi = "volunteered_geographic_information", "Volunteered geographic information", "People draw and describe places on a shared map.", "¶10";
        /// Citizen observatory.
        Observatory = "citizen_observatory", "Citizen observatory", "People watch their surroundings over a long time.", "¶10";
        /// Citizen engagement in social innovation.
        SocialInnovation = "social_innovation", "Citizen engagement in social innovation", "People shape and test new answers to a social need.", "¶10";
        /// Community-based monitoring.
        CommunityMonitoring = "community_based_monitoring", "Community-based monitoring", "A community keeps watch over a service or its land.", "¶10";
        /// Participatory mapping.
        ParticipatoryMapping = "participatory_mapping", "Participatory mapping", "A community maps what it knows.", "¶10";
        /// Participatory action research.
        ActionResearch = "participatory_action_research", "Participatory action research", "People research their own situation in order to change it.", "¶10";
        /// Community-driven data.
        CommunityDriven = "community_driven_data", "Community-driven data", "A community decides on the data and leads their making.", "¶10, ¶14";
        /// Community-generated data.
        CommunityGenerated = "community_generated_data", "Community-generated data", "A community makes the data itself.", "¶10";
    }
}
