//! Where the site stands, for the addresses inside of files.

use std::collections::BTreeMap;

use base::{Language, Slug, Text};
use protect::{Doi, Release};

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
    /// What offices decided that holds today, by the release's name in addresses.
    pub adopted: BTreeMap<Slug, Adopted>,
    /// The DOIs that were noted, by the release's name in addresses.
    pub dois: BTreeMap<Slug, Doi>,
    /// Which edition a release is that replaces another, by its name in addresses.
    pub editions: BTreeMap<Slug, u32>,
}

/// That an office took a release over, with the codes that it alone may set (CFW ¶5; requirements D6).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adopted {
    /// Who decided.
    pub office: String,
    /// For which indicator of the 2030 Agenda.
    pub indicator: String,
    /// The NATURE of its figures (SDG, CL_NATURE).
    pub nature: Option<&'static str>,
    /// Their status (SDMX, CL_OBS_STATUS).
    pub status: Option<&'static str>,
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

    /// What an office decided about a release that holds today.
    pub fn adopted(&self, release: &Release) -> Option<&Adopted> {
        self.adopted.get(release.slug())
    }

    /// The DOI of a release, where one was noted.
    pub fn doi(&self, release: &Release) -> Option<&Doi> {
        self.dois.get(release.slug())
    }

    /// The address of the later edition, where there is one.
    pub fn later(&self, release: &Release) -> Option<String> {
        let later = release.later()?;
        Some(format!("{}/releases/{later}", self.base))
    }

    /// Which edition it is, from 1: a release does not know which ones it came to replace.
    pub fn edition(&self, release: &Release) -> u32 {
        let counted = self.editions.get(release.slug());
        counted.copied().unwrap_or_else(|| release.version())
    }

    /// Whose figures they are, in one line that can stand beside each of them.
    pub(crate) fn source(&self, release: &Release) -> String {
        let d = release.description();
        let initiative = words(&d.initiative_title, &d.language);
        let counted = format!(
            "Citizen data: {initiative}, round {}; {}",
            d.round,
            self.release(release)
        );
        match self.adopted(release) {
            Some(by) => format!(
                "{counted}; accepted by {} for indicator {}",
                by.office, by.indicator
            ),
            None => counted,
        }
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
