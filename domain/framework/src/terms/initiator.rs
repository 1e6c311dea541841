//! Who starts an initiative (¶2), why (¶12), by which means (¶3), and for which part of the world (¶30, ¶45).

use super::list;

list! {
    /// The class of the party that starts an initiative.
    Initiator {
        /// People themselves.
        Citizens = "citizens", "Citizens or a community", "People living in the same place or sharing a situation; citizenship plays no part.", "¶2, note 1";
        /// Leaders.
        CommunityLeaders = "community_leaders", "Community leaders", "People to whom a community listens.", "¶2";
        /// Organisations.
        Cso = "cso", "Civil society organisation", "An organisation of citizens, from a village group to a world-wide one.", "¶2, ¶30";
        /// Research.
        Academia = "academia", "Academia", "A university or another research body.", "¶2, ¶21";
        /// The statistical office.
        Nso = "nso", "National statistical office", "The office that makes a country's official statistics.", "¶2, ¶21";
        /// The rest of the statistical system.
        StateAgency = "state_agency", "Other state agency", "A ministry, a municipality or another agency of the state.", "¶2";
        /// Human rights institutions.
        Nhri = "nhri", "National human rights institution", "An independent body that the state set up to guard human rights.", "¶2, ¶21";
        /// Anyone else.
        Other = "other", "Someone else", "For example an international organisation, a company or a newspaper.", "¶25(5)";
    }
}

list! {
    /// What an initiative wants to reach with its data.
    Aim {
        /// Decisions.
        InformDecisions = "inform_decisions", "Inform decisions", "To inform those who decide.", "¶12";
        /// Needs.
        AnswerNeed = "answer_need", "Answer a need", "To answer a community's own need.", "¶12";
        /// The statistical system.
        SupplementOfficial = "supplement_official", "Add to official data", "To add to the data of the statistical system.", "¶12";
        /// Gaps.
        FillGaps = "fill_gaps", "Fill gaps", "To give data where there are none.", "¶12";
    }
}

list! {
    /// How data are gathered: more than surveys.
    Method {
        /// Surveys.
        Survey = "survey", "Survey", "The same questions to many people.", "¶3";
        /// Social media.
        SocialMedia = "social_media", "Social media", "What people write in public places on the net.", "¶3";
        /// Mapping.
        CommunityMapping = "community_mapping", "Community mapping", "People draw what is where.", "¶3";
        /// Dialogues.
        Dialogue = "dialogue", "Community dialogue", "A community talks and its talk is written down.", "¶3";
        /// Scorecards.
        Scorecard = "scorecard", "Scorecard", "Those who use a service score it and discuss the score.", "¶3";
        /// Focus groups.
        FocusGroup = "focus_group", "Focus group", "A small group talks about one topic.", "¶3";
        /// Key informants.
        KeyInformant = "key_informant", "Key informant interview", "Someone who knows the matter well is asked.", "¶3";
        /// Measurement: ours, as sensors and observations are not named in ¶3.
        Measurement = "measurement", "Measurement or observation", "People measure or observe, with or without an instrument.", "¶14 (ours)";
    }
}

list! {
    /// For which part of the world an initiative or a body speaks.
    Reach {
        /// A place.
        Local = "local", "Local", "A village, a quarter, a community.", "¶30, ¶45";
        /// A province.
        Subnational = "subnational", "Subnational", "A province, a district, a city.", "¶46(c)(vii)";
        /// A country.
        National = "national", "National", "A whole country.", "¶30, ¶45";
        /// A region.
        Regional = "regional", "Regional", "Several neighbouring countries.", "¶30, ¶46(c)(vii)";
        /// The world.
        Global = "global", "Global", "The whole world.", "¶30, ¶45";
    }
}
