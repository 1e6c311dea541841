//! A form at a version, open or not.

use std::fmt;

use base::{Digest, Id, Timestamp};
use consent::{Mapping, Notice};
use governance::{Approval, Subject, SubjectKind};
use registry::{Initiative, Round};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{FieldGroup, FormFile, SpokenNotice};
use crate::ports::{Record, RecordKind};

/// Where a version of an instrument stands (model §7.3; *tested* and *retired* come with the bodies that sign
/// off).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InstrumentState {
    /// Being prepared.
    Draft,
    /// Takes submissions; can no longer be changed.
    Open,
    /// Takes none any more.
    Closed,
}

impl InstrumentState {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Draft, Self::Open, Self::Closed];

    /// Its name in addresses and in the log.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Open => "open",
            Self::Closed => "closed",
        }
    }

    /// The states that may follow.
    pub const fn next(self) -> &'static [Self] {
        match self {
            Self::Draft | Self::Closed => &[Self::Open],
            Self::Open => &[Self::Closed],
        }
    }
}

impl fmt::Display for InstrumentState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A form at a version, with what people are told and which question asks for consent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Instrument {
    /// Its identity.
    pub id: Id<Instrument>,
    /// The initiative.
    pub initiative: Id<Initiative>,
    /// The round.
    pub round: Id<Round>,
    /// The id of the form, which submissions name.
    pub form_id: String,
    /// Its version, as the form says it.
    pub version: String,
    /// Its title.
    pub title: String,
    /// The object that holds its XForm XML.
    pub xform: Digest,
    /// Where it stands.
    pub state: InstrumentState,
    /// What people are told.
    pub notice: Notice,
    /// The questions that ask for consent; without them it cannot be opened.
    pub consent: Option<Mapping>,
    /// Who allowed it to be opened.
    #[serde(default)]
    pub approval: Option<Approval>,
    /// When it was added.
    pub added_at: Timestamp,
    /// What people will be told once it is approved: one purpose more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub planned: Option<Notice>,
    /// The questions whose answers are sealed, and for whom.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sealing: Vec<FieldGroup>,
    /// What people were told before, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<Notice>,
    /// The files beside it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<FormFile>,
    /// What people are told, read aloud.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub spoken: Vec<SpokenNotice>,
}

impl Instrument {
    /// What is approved: this form, with what people are told, what asks for consent and the files beside it;
    /// as planned, where that is.
    pub fn subject(&self) -> Subject {
        let mut then = self.clone();
        then.tell_planned();
        let content = (&then.xform, &then.notice, &then.consent);
        let mut content = serde_json::to_string(&content).unwrap_or_default();
        if !then.sealing.is_empty() {
            content += &serde_json::to_string(&then.sealing).unwrap_or_default();
        }
        for file in &then.files {
            content.push_str(&format!("\n{} {}", file.name, file.object));
        }
        for SpokenNotice {
            language,
            told,
            paper,
        } in &then.spoken
        {
            content.push_str(&format!("\nspoken {language} {told} {}", paper.digest));
        }
        Subject::new(SubjectKind::Instrument, self.id.uuid()).at(Digest::of(content.as_bytes()))
    }

    /// What people were told at a version; as it is now, where that version is not known.
    pub fn notice_at(&self, version: u32) -> &Notice {
        let earlier = self.earlier.iter().find(|n| n.version == version);
        earlier.unwrap_or(&self.notice)
    }

    /// Lets people be told what was planned.
    pub(super) fn tell_planned(&mut self) {
        let Some(planned) = self.planned.take() else {
            return;
        };
        if let Some(mapping) = &mut self.consent {
            mapping.notice_version = planned.version;
        }
        self.earlier.push(std::mem::replace(&mut self.notice, planned));
    }

    /// What it is found by within its round.
    pub fn name_of(form_id: &str, version: &str) -> String {
        format!("{form_id} {version}").trim_end().to_owned()
    }
}

impl base::Kind for Instrument {
    const NAME: &'static str = "instrument";
}

impl Record for Instrument {
    const KIND: RecordKind = RecordKind::Instrument;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.round.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(Self::name_of(&self.form_id, &self.version))
    }
    fn state(&self) -> Option<String> {
        Some(self.state.to_string())
    }
}
