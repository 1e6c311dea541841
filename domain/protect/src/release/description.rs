//! The words, dates, places and rights of a release. All public.

use base::{Date, Digest, Finding, Findings, Language, Slug, Text};
use serde::{Deserialize, Serialize};

use crate::code;

/// What people and catalogues read about a release.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Description {
    /// The title.
    pub title: Text,
    /// The finding in one sentence.
    pub sentence: Text,
    /// The question that the community asked.
    pub question: Text,
    /// How it was found out, in a few sentences.
    pub method: Text,
    /// What it can tell, one sentence each. Releases from before the two were told apart have none; then `limits` says
    /// both. It is not written where it is empty, so that their digests stay as they are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub can: Vec<Text>,
    /// What it cannot tell, one sentence each.
    pub limits: Vec<Text>,
    /// Words it is found by.
    pub keywords: Vec<String>,
    /// Under what licence it may be used.
    pub licence: Licence,
    /// Who is to be named as author.
    pub creators: Vec<String>,
    /// Who answers for it.
    pub publisher: Organisation,
    /// Sentences that the licences of its sources ask for.
    pub attribution: Vec<String>,
    /// Where it is about.
    pub places: Vec<Area>,
    /// When it is about.
    pub period: Option<Period>,
    /// The day on which it is issued, as its producer says it; [`Release::issued`](super::Release::issued) knows when
    /// it went out.
    pub issued: Date,
    /// The language of texts that do not say theirs.
    pub language: Language,
    /// The initiative's name in addresses.
    pub initiative: Slug,
    /// The initiative's title.
    pub initiative_title: Text,
    /// Which round of it, from 1.
    pub round: u32,
    /// The snapshot of the data that everything was computed from.
    pub snapshot: Digest,
    /// Records in that snapshot.
    pub records: u64,
}

/// A licence by its SPDX identifier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Licence {
    /// The SPDX identifier (`CC-BY-4.0`).
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its text's address.
    pub url: String,
}

impl Licence {
    /// Creative Commons Attribution 4.0.
    pub fn cc_by() -> Self {
        Self::new(
            "CC-BY-4.0",
            "Creative Commons Attribution 4.0",
            "https://creativecommons.org/licenses/by/4.0/",
        )
    }

    /// Creative Commons Zero 1.0.
    pub fn cc0() -> Self {
        Self::new(
            "CC0-1.0",
            "Creative Commons Zero 1.0",
            "https://creativecommons.org/publicdomain/zero/1.0/",
        )
    }

    /// Public Domain Dedication and License 1.0.
    pub fn pddl() -> Self {
        Self::new(
            "PDDL-1.0",
            "Open Data Commons Public Domain Dedication and License 1.0",
            "https://opendatacommons.org/licenses/pddl/1-0/",
        )
    }

    fn new(id: &str, title: &str, url: &str) -> Self {
        Self {
            id: id.to_owned(),
            title: title.to_owned(),
            url: url.to_owned(),
        }
    }
}

/// Who publishes, and how to reach them: an office, not a person's private address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// The name.
    pub name: String,
    /// An address on the web.
    pub url: Option<String>,
    /// An address for mail.
    pub email: Option<String>,
}

/// A place that a release is about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Area {
    /// Its name.
    pub name: String,
    /// Its code (ISO 3166, UN M49).
    pub code: Option<String>,
    /// West, south, east, north in degrees.
    pub bounds: Option<[f64; 4]>,
}

/// A time that a release is about; both days belong to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// The first day.
    pub start: Date,
    /// The last day.
    pub end: Date,
}

/// What a column of the content means.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Column {
    /// Its name in the files.
    pub name: String,
    /// What people read.
    pub label: Text,
    /// The kind of its values ([`dataset::Kind::name`]).
    pub kind: String,
    /// The unit of a number.
    pub unit: Option<String>,
    /// Its codes with what people read for them.
    pub codes: Vec<(String, Text)>,
}

impl Column {
    /// What the files and pages need to know of a variable; its role and its question stay behind.
    pub(crate) fn of(variable: &dataset::Variable) -> Self {
        let codes = variable.codes().map(|list| list.choices.as_slice());
        Self {
            name: variable.name.clone(),
            label: variable.label.clone(),
            kind: variable.kind.name().to_owned(),
            unit: variable.unit.clone(),
            codes: codes
                .unwrap_or_default()
                .iter()
                .map(|c| (c.code.clone(), c.label.clone()))
                .collect(),
        }
    }

    /// What people read for a code: its label in the best language, or the code.
    pub fn code_label<'a>(&'a self, code: &'a str, language: &Language) -> &'a str {
        let found = self.codes.iter().find(|(c, _)| c == code);
        found
            .and_then(|(_, text)| text.best(language))
            .map_or(code, |(_, words)| words)
    }

    /// What people read for the column: its label in the best language, or its name.
    pub fn label<'a>(&'a self, language: &Language) -> &'a str {
        self.label.best(language).map_or(&self.name, |(_, words)| words)
    }
}

impl Description {
    /// What it can tell, then what it cannot.
    pub fn tells(&self) -> impl Iterator<Item = &Text> {
        self.can.iter().chain(&self.limits)
    }

    /// Texts that a release cannot be without.
    pub(crate) fn check(&self) -> Findings {
        let empty = [
            ("title", self.title.is_empty()),
            ("sentence", self.sentence.is_empty()),
            ("question", self.question.is_empty()),
            ("method", self.method.is_empty()),
            ("can", self.can.iter().all(Text::is_empty)),
            ("limits", self.limits.iter().all(Text::is_empty)),
            ("licence", self.licence.id.is_empty()),
            ("creators", self.creators.is_empty()),
            ("publisher", self.publisher.name.is_empty()),
        ];
        let missing = empty.into_iter().filter(|(_, empty)| *empty);
        missing
            .map(|(what, _)| Finding::error(code::DESCRIPTION_MISSING).with("what", what))
            .collect()
    }
}
