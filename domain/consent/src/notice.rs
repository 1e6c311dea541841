//! What people are told before they are asked: purposes, who is responsible, how long, how to take it back.

use base::{Digest, Finding, Findings, Id, Kind, Language, Place, Slug, Text};
use serde::{Deserialize, Serialize};

use crate::code;
use crate::reading::Ease;

/// What an identity of a notice identifies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoticeKind;
impl Kind for NoticeKind {
    const NAME: &'static str = "notice";
}

/// The identity of a notice.
pub type NoticeId = Id<NoticeKind>;

/// A consent notice at one version (dpv:ConsentNotice). A change makes a new version; records keep theirs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Notice {
    /// Its identity, the same through all versions.
    pub id: NoticeId,
    /// Its version, from 1.
    pub version: u32,
    /// What is read out or shown, in every language of the form.
    pub text: Text,
    /// For what the data would be used; each is answered on its own.
    pub purposes: Vec<Purpose>,
    /// Who is responsible (dpv:hasDataController).
    pub controller: Controller,
    /// What is collected, in words (dpv:hasPersonalData).
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub collected: Text,
    /// Who else receives it, in words (dpv:hasRecipient).
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub recipients: Text,
    /// Where it is stored, in words (dpv:hasStorageCondition).
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub storage: Text,
    /// What comes back to those who answer, in words (Copenhagen Framework ¶31.3: people keep control).
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub returns: Text,
    /// How long it is kept.
    pub retention: Retention,
    /// How consent is taken back, in words, with every way that exists.
    pub withdrawal: Text,
    /// The law it stands under, an ISO 3166 code, where one was named (dpv:hasJurisdiction).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jurisdiction: Option<String>,
}

/// One purpose.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Purpose {
    /// Its short name, unique in the notice.
    pub id: Slug,
    /// What people read.
    pub label: Text,
    /// The nearest term of DPV (`https://w3id.org/dpv#…`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dpv: Option<String>,
    /// Whether taking part makes no sense without it. Such a purpose refused means: not stored at all.
    #[serde(default)]
    pub core: bool,
}

/// The terms of DPV 2 that a purpose may be nearest to, with the key of their words.
pub const NEAREST: [(&str, &str); 5] = [
    ("official_statistics", "dpv:ProvideOfficialStatistics"),
    ("research", "dpv:ScientificResearch"),
    ("policy", "dpv:PublicPolicyMaking"),
    ("public_benefit", "dpv:PublicBenefit"),
    ("contact", "dpv:CommunicationManagement"),
];

/// Who is responsible.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Controller {
    /// The organisation.
    pub name: String,
    /// How it is reached.
    pub contact: String,
}

/// How long data under the notice is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Retention {
    /// This many days after collection.
    Days(u32),
    /// Until the round is published and closed.
    UntilPublished,
    /// Until consent is taken back.
    UntilWithdrawn,
}

impl Notice {
    /// The purpose of a name.
    pub fn purpose(&self, id: &Slug) -> Option<&Purpose> {
        self.purposes.iter().find(|p| p.id == *id)
    }

    /// Everything that is read out in a language, in the order in which it is read.
    pub fn read_out(&self, language: &Language) -> String {
        let said = self.texts().filter_map(|t| t.get(language));
        said.collect::<Vec<_>>().join("\n")
    }

    /// A mark of all that somebody is told who reads this language: the same as long as it says the same.
    pub fn told_in(&self, language: &Language) -> Digest {
        let told = (self.read_out(language), &self.controller, self.retention);
        Digest::of(serde_json::to_string(&told).unwrap_or_default().as_bytes())
    }

    /// Everything that is in words of its own, in the order in which it is read; what is left out is empty.
    fn texts(&self) -> impl Iterator<Item = &Text> {
        let texts = [
            &self.text,
            &self.collected,
            &self.recipients,
            &self.storage,
            &self.returns,
            &self.withdrawal,
        ];
        texts.into_iter().chain(self.purposes.iter().map(|p| &p.label))
    }

    /// Whether somebody who reads only this language is told everything that others are told.
    pub fn speaks(&self, language: &Language) -> bool {
        !self.text.is_empty() && self.texts().all(|t| t.is_empty() || t.get(language).is_some())
    }

    /// What is missing before anybody may be asked, given the languages in which the form asks.
    pub fn check(&self, languages: &[Language]) -> Findings {
        let mut out = Findings::none();
        if self.purposes.is_empty() {
            out.push(Finding::error(code::NO_PURPOSE));
        }
        for (at, purpose) in self.purposes.iter().enumerate() {
            if self.purposes[..at].iter().any(|p| p.id == purpose.id) {
                out.push(Finding::error(code::PURPOSE_TWICE).with("purpose", purpose.id.as_str()));
            }
        }
        if !self.purposes.is_empty() && !self.purposes.iter().any(|p| p.core) {
            out.push(Finding::error(code::NO_CORE));
        }
        if self.withdrawal.is_empty() {
            out.push(Finding::error(code::NO_WITHDRAWAL));
        }
        if self.controller.contact.trim().is_empty() {
            out.push(Finding::error(code::NO_CONTACT));
        }
        for language in languages.iter().filter(|l| !self.speaks(l)) {
            let place = Place::whole().with("language", language.as_str());
            out.push(Finding::warning(code::NOT_TRANSLATED).at(place));
        }
        let hard = |l: &Language| Ease::of(&self.read_out(l), l)?.doubt(l);
        out.extend(self.text.languages().filter_map(hard));
        out
    }
}
