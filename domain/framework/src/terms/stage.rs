//! The data value chain: six stages, the first in four parts, and the phases of the GSBPM under each (¶23).

use base::Source;
use serde::{Deserialize, Serialize};

/// One row of Table 2: a stage of the value chain, or a part of the design stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Stage {
    /// Design (a): the issue, the objectives and the data needed.
    #[serde(rename = "1a")]
    Objectives,
    /// Design (b): the partners.
    #[serde(rename = "1b")]
    Partnerships,
    /// Design (c): the methods.
    #[serde(rename = "1c")]
    Methods,
    /// Design (d): who can see and use the data, and how.
    #[serde(rename = "1d")]
    Access,
    /// Collection.
    #[serde(rename = "2")]
    Collection,
    /// First processing, validation, release.
    #[serde(rename = "3")]
    Processing,
    /// Analysis and dissemination.
    #[serde(rename = "4")]
    Analysis,
    /// Uptake: bringing the data to those who use them.
    #[serde(rename = "5")]
    Uptake,
    /// Review of what the data changed.
    #[serde(rename = "6")]
    Review,
}

impl Stage {
    /// All nine rows, in order of the value chain.
    pub const ALL: [Self; 9] = [
        Self::Objectives,
        Self::Partnerships,
        Self::Methods,
        Self::Access,
        Self::Collection,
        Self::Processing,
        Self::Analysis,
        Self::Uptake,
        Self::Review,
    ];
    /// The four parts of design (A4: all four count).
    pub const DESIGN: [Self; 4] = [Self::Objectives, Self::Partnerships, Self::Methods, Self::Access];
    /// What comes after collection.
    pub const LATER: [Self; 4] = [Self::Processing, Self::Analysis, Self::Uptake, Self::Review];

    /// Its code: `1a` … `6`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Objectives => "1a",
            Self::Partnerships => "1b",
            Self::Methods => "1c",
            Self::Access => "1d",
            Self::Collection => "2",
            Self::Processing => "3",
            Self::Analysis => "4",
            Self::Uptake => "5",
            Self::Review => "6",
        }
    }

    /// The stage with that code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.code() == code)
    }

    /// Its short title.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Objectives => "Objectives",
            Self::Partnerships => "Partnerships",
            Self::Methods => "Methods",
            Self::Access => "Access and use",
            Self::Collection => "Collection",
            Self::Processing => "Processing",
            Self::Analysis => "Analysis",
            Self::Uptake => "Uptake",
            Self::Review => "Review",
        }
    }

    /// What is done in it, in our own words.
    pub const fn text(self) -> &'static str {
        match self {
            Self::Objectives => "Naming the issue, what is to be achieved and which data that needs.",
            Self::Partnerships => "Choosing with whom to work, and on what terms.",
            Self::Methods => "Choosing how the data are to be gathered.",
            Self::Access => "Settling who may see and use the data, and for what.",
            Self::Collection => "Building the instruments and gathering the data.",
            Self::Processing => "Cleaning and checking the data and handing out first results.",
            Self::Analysis => "Analysing the data and publishing what they say.",
            Self::Uptake => "Bringing the data to those who can use them, and encouraging the use.",
            Self::Review => "Looking back: what the data changed, and what people say about it.",
        }
    }

    /// The plain question that is asked about it.
    pub const fn question(self) -> &'static str {
        match self {
            Self::Objectives => "Who decided what the data are for and what to ask?",
            Self::Partnerships => "Who decided with whom to work?",
            Self::Methods => "Who decided how the data are gathered?",
            Self::Access => "Who decided who may see and use the data?",
            Self::Collection => "Who gathered the data, and who had a say in how that was done?",
            Self::Processing => "Who checked and cleaned the data?",
            Self::Analysis => "Who decided what the data say and how it is told?",
            Self::Uptake => "Who decided where the data go and who gets to use them?",
            Self::Review => "Who looks at what the data changed?",
        }
    }

    /// The phases of the GSBPM under it. Phase 3 (Build) belongs to collection, phase 7 is split (A18).
    pub const fn phases(self) -> &'static [Phase] {
        match self {
            Self::Objectives | Self::Partnerships | Self::Access => &[Phase::SpecifyNeeds],
            Self::Methods => &[Phase::Design],
            Self::Collection => &[Phase::Build, Phase::Collect],
            Self::Processing => &[Phase::Process],
            Self::Analysis => &[Phase::Analyse, Phase::Disseminate],
            Self::Uptake => &[Phase::Disseminate],
            Self::Review => &[Phase::Evaluate],
        }
    }

    /// Where the framework says so.
    pub const fn source(self) -> Source {
        Source::framework(match self {
            Self::Objectives => "¶23(1)(a)",
            Self::Partnerships => "¶23(1)(b)",
            Self::Methods => "¶23(1)(c)",
            Self::Access => "¶23(1)(d)",
            Self::Collection => "¶23(2)",
            Self::Processing => "¶23(3)",
            Self::Analysis => "¶23(4)",
            Self::Uptake => "¶23(5)",
            Self::Review => "¶23(6)",
        })
    }
}

impl std::fmt::Display for Stage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

/// A phase of the Generic Statistical Business Process Model, version 5.1 (UNECE, January 2019; CC BY 4.0).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// 1
    SpecifyNeeds,
    /// 2
    Design,
    /// 3
    Build,
    /// 4
    Collect,
    /// 5
    Process,
    /// 6
    Analyse,
    /// 7
    Disseminate,
    /// 8
    Evaluate,
}

/// A sub-process of the GSBPM: its code and its title.
pub type Subprocess = (&'static str, &'static str);

impl Phase {
    /// All phases in order.
    pub const ALL: [Self; 8] = [
        Self::SpecifyNeeds,
        Self::Design,
        Self::Build,
        Self::Collect,
        Self::Process,
        Self::Analyse,
        Self::Disseminate,
        Self::Evaluate,
    ];

    /// Its number, 1 to 8.
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }

    /// Its title in the standard.
    pub const fn title(self) -> &'static str {
        match self {
            Self::SpecifyNeeds => "Specify needs",
            Self::Design => "Design",
            Self::Build => "Build",
            Self::Collect => "Collect",
            Self::Process => "Process",
            Self::Analyse => "Analyse",
            Self::Disseminate => "Disseminate",
            Self::Evaluate => "Evaluate",
        }
    }

    /// The stages of the framework to which it belongs.
    pub fn stages(self) -> impl Iterator<Item = Stage> {
        Stage::ALL.into_iter().filter(move |s| s.phases().contains(&self))
    }

    /// Its sub-processes.
    pub const fn subprocesses(self) -> &'static [Subprocess] {
        match self {
            Self::SpecifyNeeds => &[
                ("1.1", "Identify needs"),
                ("1.2", "Consult and confirm needs"),
                ("1.3", "Establish output objectives"),
                ("1.4", "Identify concepts"),
                ("1.5", "Check data availability"),
                ("1.6", "Prepare and submit business case"),
            ],
            Self::Design => &[
                ("2.1", "Design outputs"),
                ("2.2", "Design variable descriptions"),
                ("2.3", "Design collection"),
                ("2.4", "Design frame and sample"),
                ("2.5", "Design processing and analysis"),
                ("2.6", "Design production systems and workflow"),
            ],
            Self::Build => &[
                ("3.1", "Reuse or build collection instruments"),
                ("3.2", "Reuse or build processing and analysis components"),
                ("3.3", "Reuse or build dissemination components"),
                ("3.4", "Configure workflows"),
                ("3.5", "Test production systems"),
                ("3.6", "Test statistical business process"),
                ("3.7", "Finalise production systems"),
            ],
            Self::Collect => &[
                ("4.1", "Create frame and select sample"),
                ("4.2", "Set up collection"),
                ("4.3", "Run collection"),
                ("4.4", "Finalise collection"),
            ],
            Self::Process => &[
                ("5.1", "Integrate data"),
                ("5.2", "Classify and code"),
                ("5.3", "Review and validate"),
                ("5.4", "Edit and impute"),
                ("5.5", "Derive new variables and units"),
                ("5.6", "Calculate weights"),
                ("5.7", "Calculate aggregates"),
                ("5.8", "Finalise data files"),
            ],
            Self::Analyse => &[
                ("6.1", "Prepare draft outputs"),
                ("6.2", "Validate outputs"),
                ("6.3", "Interpret and explain outputs"),
                ("6.4", "Apply disclosure control"),
                ("6.5", "Finalise outputs"),
            ],
            Self::Disseminate => &[
                ("7.1", "Update output systems"),
                ("7.2", "Produce dissemination products"),
                ("7.3", "Manage release of dissemination products"),
                ("7.4", "Promote dissemination products"),
                ("7.5", "Manage user support"),
            ],
            Self::Evaluate => &[
                ("8.1", "Gather evaluation inputs"),
                ("8.2", "Conduct evaluation"),
                ("8.3", "Agree an action plan"),
            ],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phase_is_under_a_stage_and_every_stage_has_a_phase() {
        assert!(Phase::ALL.iter().all(|p| p.stages().count() > 0));
        assert!(Stage::ALL.iter().all(|s| !s.phases().is_empty()));
        assert_eq!(
            Phase::ALL.iter().map(|p| p.subprocesses().len()).sum::<usize>(),
            44
        );
    }
}
