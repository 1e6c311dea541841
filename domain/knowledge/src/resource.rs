//! Something to learn from, with its language and the licence under which it may be passed on.
//!
//! Anybody may propose one; whoever keeps the business of the body that curates the library lists it. A file is
//! kept here only under a licence that lets everybody pass it on; otherwise a link leads to where it lies.

use std::collections::BTreeSet;

use base::{Finding, Id, Kind, Language, Slug, Text, Timestamp};
use governance::Body;
use governance::paper::Paper;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::case_study::list;
use crate::code::{self, about};
use crate::seal::Publication;

list! {
    /// What kind of resource.
    ResourceKind {
        /// How to do something.
        Guide = "guide";
        /// A course, with or without a certificate.
        Course = "course";
        /// Something to fill in.
        Template = "template";
        /// A program or a method to use.
        Tool = "tool";
        /// A report or a paper.
        Report = "report";
        /// Something to watch or to hear.
        Recording = "recording";
    }
}

list! {
    /// Under which licence a resource may be passed on.
    Licence {
        /// Nobody keeps any right (CC0-1.0).
        Cc0 = "CC0-1.0";
        /// Name who made it (CC-BY-4.0).
        CcBy = "CC-BY-4.0";
        /// Name who made it, pass it on alike (CC-BY-SA-4.0).
        CcBySa = "CC-BY-SA-4.0";
        /// Name who made it, not for money (CC-BY-NC-4.0).
        CcByNc = "CC-BY-NC-4.0";
        /// A licence for programs that its page names.
        OpenSource = "open-source";
        /// May be read at its place, and not passed on.
        Reserved = "reserved";
        /// Its page does not say.
        Unknown = "unknown";
    }
}

impl Licence {
    /// Whether everybody may pass it on, so that a copy can be kept here.
    pub const fn lets_copy(self) -> bool {
        !matches!(self, Self::Reserved | Self::Unknown)
    }
}

/// What is said about a resource.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResourceContent {
    /// What kind.
    pub kind: ResourceKind,
    /// What it is called.
    pub title: Text,
    /// What one learns from it.
    pub about: Text,
    /// Who made it.
    pub maker: String,
    /// In which languages it is.
    pub languages: BTreeSet<Language>,
    /// Under which licence.
    pub licence: Licence,
    /// Where it lies.
    pub link: Option<String>,
    /// A copy that is kept here.
    pub file: Option<Paper>,
    /// Codes of the items of the capacity scheme that it helps with.
    pub helps: BTreeSet<String>,
}

impl ResourceContent {
    /// What is missing or does not fit.
    ///
    /// # Errors
    /// The first finding.
    pub fn check(&self) -> Result<(), Finding> {
        let missing = [
            (self.title.is_empty(), "title"),
            (self.maker.trim().is_empty(), "maker"),
            (self.languages.is_empty(), "languages"),
            (self.link.is_none() && self.file.is_none(), "link"),
        ];
        if let Some((_, field)) = missing.into_iter().find(|(missing, _)| *missing) {
            return Err(about(code::MISSING, field));
        }
        if self.file.is_some() && !self.licence.lets_copy() {
            return Err(about(code::NO_COPY, "licence"));
        }
        Ok(())
    }
}

/// A resource of a library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resource {
    /// Its identity.
    pub id: Id<Resource>,
    /// Its name in the address.
    pub slug: Slug,
    /// The body that curates it.
    pub body: Id<Body>,
    /// Who proposed it.
    pub by: Uuid,
    /// What is said about it.
    pub content: ResourceContent,
    /// Who sees it: a draft is a proposal.
    pub publication: Publication,
    /// When it was proposed.
    pub made: Timestamp,
}

impl Kind for Resource {
    const NAME: &'static str = "resource";
}

impl Resource {
    /// Takes it into the library.
    ///
    /// # Errors
    /// As [`ResourceContent::check`]; a finding when it was taken out.
    pub fn list(&mut self, now: Timestamp) -> Result<(), Finding> {
        self.content.check()?;
        self.publication.publish(now)
    }

    /// Takes it out for a reason.
    ///
    /// # Errors
    /// A finding without a reason.
    pub fn take_out(&mut self, reason: &str, now: Timestamp) -> Result<(), Finding> {
        self.publication.withdraw(reason, now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Digest;
    use governance::paper::Media;

    #[test]
    fn a_copy_is_kept_only_where_the_licence_lets_it() {
        let mut it = ResourceContent {
            kind: ResourceKind::Guide,
            title: Text::english("Counting wells"),
            about: Text::default(),
            maker: "Water board".into(),
            languages: BTreeSet::new(),
            licence: Licence::Unknown,
            link: None,
            file: None,
            helps: BTreeSet::new(),
        };
        let field = |it: &ResourceContent| {
            let refused = it.check().unwrap_err();
            format!("{} {}", refused.code, refused.place)
        };
        assert_eq!(field(&it), "knowledge-missing field languages");
        it.languages.insert(Language::english());
        assert_eq!(field(&it), "knowledge-missing field link");
        it.file = Some(Paper {
            digest: Digest::of(b""),
            media: Media::Pdf,
            title: String::new(),
            bytes: 0,
            at: Timestamp::UNIX_EPOCH,
        });
        assert_eq!(field(&it), "knowledge-no-copy field licence");
        it.licence = Licence::CcBy;
        assert_eq!(it.check(), Ok(()));
        (it.file, it.link, it.licence) = (None, Some("https://a.example".into()), Licence::Reserved);
        assert_eq!(it.check(), Ok(()), "a link is always allowed");
    }
}
