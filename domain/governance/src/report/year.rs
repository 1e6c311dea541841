//! What happened in a year, in sections of counts and of things with their pages. A section of which this record
//! keeps nothing says so; it is never a zero.

use base::{Date, Text};
use serde::{Deserialize, Serialize};

/// What a section is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SectionKind {
    /// Who belongs to it.
    Membership,
    /// What the terms of reference ask for, and what was done.
    Duties,
    /// Meetings.
    Meetings,
    /// Decisions.
    Decisions,
    /// What was planned, and what was done of it.
    Plan,
    /// Workstreams.
    Workstreams,
    /// What they made, and where it went.
    Outputs,
    /// Initiatives.
    Initiatives,
    /// Figures that were published.
    Releases,
    /// Countries and regions.
    Countries,
    /// Cases, stories, events.
    Knowledge,
    /// Money.
    Money,
    /// What was used, and what changed.
    Effect,
    /// What was promised to others.
    Commitments,
    /// Regional, national and subnational parts.
    Chapters,
}

impl SectionKind {
    /// Its name, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Membership => "membership",
            Self::Duties => "duties",
            Self::Meetings => "meetings",
            Self::Decisions => "decisions",
            Self::Plan => "plan",
            Self::Workstreams => "workstreams",
            Self::Outputs => "outputs",
            Self::Initiatives => "initiatives",
            Self::Releases => "releases",
            Self::Countries => "countries",
            Self::Knowledge => "knowledge",
            Self::Money => "money",
            Self::Effect => "effect",
            Self::Commitments => "commitments",
            Self::Chapters => "chapters",
        }
    }
}

macro_rules! measures {
    ($($(#[$doc:meta])* $name:ident = $word:literal;)*) => {
        /// What is counted.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Measure { $($(#[$doc])* $name,)* }

        impl Measure {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Its name, and the key of its words.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }
        }
    };
}

measures! {
    /// Members on the last day.
    Members = "members";
    /// Members who joined in the year.
    Joined = "joined";
    /// Members who left in the year.
    Left = "left";
    /// Drives that were opened.
    Drives = "drives";
    /// Consultations that members held with those they represent.
    Consulted = "consulted";
    /// Times owed of which it is known.
    Owed = "owed";
    /// Times done.
    Done = "done";
    /// Times late.
    Late = "late";
    /// Times missed.
    Missed = "missed";
    /// Times of which nobody here knows.
    Unknown = "unknown";
    /// Meetings held.
    Held = "held";
    /// Of these, in one place.
    InPlace = "in-place";
    /// Decisions that agreed.
    Carried = "carried";
    /// Decisions that did not.
    NotCarried = "not-carried";
    /// Items of the plan.
    Planned = "planned";
    /// Items done.
    PlannedDone = "planned-done";
    /// Items late.
    PlannedLate = "planned-late";
    /// Workstreams at work.
    Active = "active";
    /// Workstreams completed or closed in the year.
    Finished = "finished";
    /// Reports they gave.
    Reported = "reported";
    /// Outputs that were approved.
    Approved = "approved";
    /// Outputs that were submitted.
    Submitted = "submitted";
    /// Initiatives on the last day.
    Initiatives = "initiatives";
    /// Initiatives registered in the year.
    Registered = "registered";
    /// Releases published in the year.
    Published = "published";
    /// Countries with an initiative.
    Countries = "countries";
    /// Case studies and stories.
    Told = "told";
    /// Events held.
    Events = "events";
    /// Promises.
    Promises = "promises";
    /// Promises kept.
    Kept = "kept";
    /// Steps shown by evidence in the year.
    Steps = "steps";
    /// Parts.
    Chapters = "chapters";
    /// Funds.
    Funds = "funds";
    /// Grants allocated in the year.
    Grants = "grants";
    /// Uses that were reported.
    Uses = "uses";
}

/// A count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// Of what.
    pub of: Measure,
    /// How many.
    pub count: u64,
}

/// Something with its page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// What it is called.
    pub name: Text,
    /// Its page on this site.
    pub address: String,
    /// When it happened.
    pub on: Option<Date>,
}

/// What the record tells.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "told", rename_all = "snake_case")]
pub enum Told {
    /// Counts, and what they count.
    Known {
        /// The counts.
        figures: Vec<Figure>,
        /// The things.
        entries: Vec<Entry>,
    },
    /// This record keeps nothing about it yet.
    NothingYet,
    /// The body has no area, so nobody can say what of it is its own.
    NoArea,
}

/// A part of the year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// About what.
    pub kind: SectionKind,
    /// What the record tells.
    #[serde(flatten)]
    pub told: Told,
}

/// What happened in a year, as this record tells it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Year {
    /// The year.
    pub year: i16,
    /// The first day of the record: nothing is known of the time before.
    pub since: Date,
    /// The last day that is told of.
    pub until: Date,
    /// The sections, in the order of the report.
    pub sections: Vec<Section>,
}

impl Year {
    /// A count of a section; none where the record keeps nothing about it.
    pub fn count(&self, kind: SectionKind, of: Measure) -> Option<u64> {
        let section = self.sections.iter().find(|s| s.kind == kind)?;
        match &section.told {
            Told::Known { figures, .. } => figures.iter().find(|f| f.of == of).map(|f| f.count),
            Told::NothingYet | Told::NoArea => None,
        }
    }
}
