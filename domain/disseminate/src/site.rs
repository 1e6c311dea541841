//! Where the site stands, for the addresses inside of files.

use std::collections::BTreeMap;

use base::{Language, Slug, Text};
use protect::Release;

use crate::Marks;

/// The site that publishes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Site {
    /// The address of its home page without a slash at the end (`https://counted.example`).
    pub base: String,
    /// Its name.
    pub name: String,
    /// What must stand in every file of an initiative's data, by the initiative's name in addresses.
    pub marks: BTreeMap<Slug, Marks>,
}

impl Site {
    /// The address of a release's page.
    pub fn release(&self, release: &Release) -> String {
        format!("{}/releases/{}", self.base, release.slug())
    }

    /// The address of a file of a release.
    pub fn file(&self, release: &Release, file: &str) -> String {
        format!("{}/{file}", self.release(release))
    }

    /// What must stand in every file of a release; nothing when its initiative asks for nothing.
    pub fn marks(&self, release: &Release) -> &Marks {
        static NONE: Marks = Marks::none();
        self.marks.get(&release.description().initiative).unwrap_or(&NONE)
    }

    /// The address of the catalogue.
    pub fn catalogue(&self) -> String {
        format!("{}/catalogue.jsonld", self.base)
    }
}

/// A text's words in the best language for a reader; empty when it has none.
pub(crate) fn words<'a>(text: &'a Text, language: &Language) -> &'a str {
    text.best(language).map_or("", |(_, words)| words)
}
