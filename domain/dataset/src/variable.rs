//! What is known about one column: its name and words, what kind of value it holds, and what role it plays.
//!
//! A [`Variable`] comes from a form (`form::variables`), from looking at a CSV file ([`crate::infer`]) or from
//! a person's hand; it holds no data. Roles are what protection and estimation go by, so a role is a closed
//! list and never a remark.

use base::Text;
use serde::{Deserialize, Serialize};

use crate::Missing;

/// One column as it is described to people and to the machine.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Variable {
    /// The column's name, unique in its table.
    pub name: String,
    /// What people read; empty when nobody wrote one.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub label: Text,
    /// What kind of value stands in it.
    pub kind: Kind,
    /// What part it plays in protection and estimation.
    pub role: Role,
    /// The unit of a number (`µg/m³`, `L`), as people write it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// The path of the question it answers in its form (`household/water/source`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// The repeat it is asked in; such a variable belongs to that repeat's own table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeat: Option<String>,
    /// Whether the form does not let the question be passed over: an empty cell then means not asked.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub required: bool,
    /// What values can be true at all; outside is counted and flagged, never changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<Range>,
}

impl Variable {
    /// A variable of a kind, with the role [`Role::Other`] and no words.
    pub fn new(name: impl Into<String>, kind: Kind) -> Self {
        Self {
            name: name.into(),
            label: Text::default(),
            kind,
            role: Role::Other,
            unit: None,
            question: None,
            repeat: None,
            required: false,
            range: None,
        }
    }

    /// This variable in another role.
    #[must_use]
    pub fn role(mut self, role: Role) -> Self {
        self.role = role;
        self
    }

    /// This variable under a label.
    #[must_use]
    pub fn label(mut self, label: Text) -> Self {
        self.label = label;
        self
    }

    /// This variable, answering the question at a path of its form.
    #[must_use]
    pub fn question(mut self, path: impl Into<String>) -> Self {
        self.question = Some(path.into());
        self
    }

    /// This variable, asked inside a repeat.
    #[must_use]
    pub fn repeat(mut self, name: impl Into<String>) -> Self {
        self.repeat = Some(name.into());
        self
    }

    /// This variable, which its form does not let pass over.
    #[must_use]
    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Its code list, when it is a choice.
    pub fn codes(&self) -> Option<&CodeList> {
        match &self.kind {
            Kind::SingleChoice(list) | Kind::MultipleChoice(list) => Some(list),
            _ => None,
        }
    }
}

/// What kind of value stands in a column.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "type", content = "codes")]
pub enum Kind {
    /// Any text.
    Text,
    /// A whole number.
    Integer,
    /// A number with a fraction.
    Decimal,
    /// Yes or no.
    Boolean,
    /// A day of the calendar.
    Date,
    /// A time of day.
    Time,
    /// A day and a time, with or without its distance from UTC.
    DateTime,
    /// One code of a list.
    SingleChoice(CodeList),
    /// Any number of codes of a list.
    MultipleChoice(CodeList),
    /// A place on Earth.
    GeoPoint,
    /// A line of places (XLSForm `geotrace`).
    GeoLine,
    /// A closed area (XLSForm `geoshape`).
    GeoArea,
    /// The name of an attached file: picture, sound, video, document.
    File,
}

impl Kind {
    /// The kind's name, as it is serialised and as findings state it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Integer => "integer",
            Self::Decimal => "decimal",
            Self::Boolean => "boolean",
            Self::Date => "date",
            Self::Time => "time",
            Self::DateTime => "date_time",
            Self::SingleChoice(_) => "single_choice",
            Self::MultipleChoice(_) => "multiple_choice",
            Self::GeoPoint => "geo_point",
            Self::GeoLine => "geo_line",
            Self::GeoArea => "geo_area",
            Self::File => "file",
        }
    }

    /// Whether its values can be averaged.
    pub fn is_number(&self) -> bool {
        matches!(self, Self::Integer | Self::Decimal)
    }

    /// Whether its values fall into categories.
    pub fn is_categorical(&self) -> bool {
        matches!(
            self,
            Self::SingleChoice(_) | Self::MultipleChoice(_) | Self::Boolean
        )
    }

    /// Whether it tells a place by coordinates.
    pub fn is_geo(&self) -> bool {
        matches!(self, Self::GeoPoint | Self::GeoLine | Self::GeoArea)
    }
}

/// The codes that a choice can take, in the order in which people see them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CodeList {
    /// The codes.
    pub choices: Vec<Choice>,
    /// Whether other values may stand beside the listed ones (`or_other`, a list from an outside file).
    #[serde(default)]
    pub open: bool,
}

impl CodeList {
    /// A closed list of codes without words.
    pub fn of<S: Into<String>>(codes: impl IntoIterator<Item = S>) -> Self {
        Self {
            choices: codes.into_iter().map(Choice::new).collect(),
            open: false,
        }
    }

    /// The choice with this code.
    pub fn get(&self, code: &str) -> Option<&Choice> {
        self.choices.iter().find(|c| c.code == code)
    }

    /// Whether a value may stand in the column.
    pub fn allows(&self, code: &str) -> bool {
        self.open || self.get(code).is_some()
    }
}

/// One code and what it means.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// What stands in the data.
    pub code: String,
    /// What people read.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub label: Text,
    /// Set when choosing it is no answer but a reason for none (`dont_know`, `refused`). Only by a person's
    /// decision: by default every code counts as an answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub means: Option<Missing>,
}

impl Choice {
    /// A code without words.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            label: Text::default(),
            means: None,
        }
    }

    /// This code under a label.
    #[must_use]
    pub fn label(mut self, label: Text) -> Self {
        self.label = label;
        self
    }
}

/// What part a variable plays in protection and estimation. One variable plays one part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Names a record (a submission's id); says nothing about a person by itself, never published as it is.
    Key,
    /// Names a person or a dwelling by itself: name, phone number, exact place. Never leaves.
    DirectIdentifier,
    /// Narrows down a person together with others: age, sex, district, occupation.
    QuasiIdentifier,
    /// What a person would not want to be known: health, income, violence.
    Sensitive,
    /// How many units of the population a record stands for.
    Weight,
    /// The stratum that a record was sampled in.
    Stratum,
    /// The cluster (primary sampling unit) that a record was sampled in.
    Cluster,
    /// How many units the stratum or cluster has in the population (finite population correction).
    PopulationSize,
    /// How the record came about: start, end, device, collector. For checking, not for publishing.
    Paradata,
    /// Words in which a person may have named somebody.
    FreeText,
    /// What the round wants to know.
    Measure,
    /// None of these, or nobody has said yet.
    Other,
}

impl Role {
    /// Every role, in the order in which they are offered.
    pub const ALL: [Self; 12] = [
        Self::Key,
        Self::DirectIdentifier,
        Self::QuasiIdentifier,
        Self::Sensitive,
        Self::Weight,
        Self::Stratum,
        Self::Cluster,
        Self::PopulationSize,
        Self::Paradata,
        Self::FreeText,
        Self::Measure,
        Self::Other,
    ];

    /// The role's name, as it is serialised and as texts are looked up by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Key => "key",
            Self::DirectIdentifier => "direct_identifier",
            Self::QuasiIdentifier => "quasi_identifier",
            Self::Sensitive => "sensitive",
            Self::Weight => "weight",
            Self::Stratum => "stratum",
            Self::Cluster => "cluster",
            Self::PopulationSize => "population_size",
            Self::Paradata => "paradata",
            Self::FreeText => "free_text",
            Self::Measure => "measure",
            Self::Other => "other",
        }
    }

    /// Whether values may stand in something published at all. Free text, keys, paradata and direct
    /// identifiers may not, whatever the policy.
    pub fn may_be_published(self) -> bool {
        !matches!(
            self,
            Self::Key | Self::DirectIdentifier | Self::Paradata | Self::FreeText
        )
    }
}

/// The numbers between which a value can be true; both ends belong to it, an absent end is open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Range {
    /// The smallest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
    /// The largest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
}

impl Range {
    /// Whether a number lies in it.
    pub fn contains(&self, x: f64) -> bool {
        self.min.is_none_or(|min| x >= min) && self.max.is_none_or(|max| x <= max)
    }
}
