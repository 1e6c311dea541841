//! A release on one sheet of paper for a wall: one large figure with how sure it is, what cannot be concluded, whose it is,
//! and where the rest stands.

use base::{Language, Text};
use protect::{Release, Summary};

use crate::site::Site;
use crate::spoken::{SpokenFigure, key_figures, told};

/// What cannot be concluded, at most so many sentences: a wall is read in passing.
const LIMITS: usize = 3;

/// What stands on the sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Poster {
    /// The title: that of the plain words where there are some.
    pub title: Text,
    /// The finding in one sentence.
    pub sentence: Text,
    /// The large figure: that which the sentence tells, or else the first; nothing when the release shows none of its own.
    pub figure: Option<SpokenFigure>,
    /// What cannot be concluded.
    pub limits: Vec<Text>,
    /// What must stand beside the data: words of agreements, labels of the community.
    pub notices: Vec<String>,
    /// Who publishes.
    pub publisher: String,
    /// The licence's title.
    pub licence: String,
    /// Records behind it.
    pub records: u64,
    /// The page of the release.
    pub address: String,
    /// Which edition.
    pub version: u32,
}

/// The sheet in a language; with the plain words of that language where people wrote some.
pub fn poster(
    release: &Release,
    site: &Site,
    said: Option<(&Language, &Summary)>,
    language: &Language,
) -> Poster {
    let d = release.description();
    let words = |own: fn(&Summary) -> &String, of: &Text| match said {
        Some((l, summary)) => Text::new(l.clone(), own(summary)),
        None => of.clone(),
    };
    let limits = match said {
        Some((l, summary)) => vec![Text::new(l.clone(), &summary.caution)],
        None => d.limits.iter().take(LIMITS).cloned().collect(),
    };
    let sentence = words(|s| &s.sentence, &d.sentence);
    let told = told(release, language, crate::site::words(&sentence, language));
    Poster {
        title: words(|s| &s.title, &d.title),
        sentence,
        figure: told.or_else(|| key_figures(release, language, 1).into_iter().next()),
        limits,
        notices: site.marks(release).notices(language),
        publisher: d.publisher.name.clone(),
        licence: d.licence.title.clone(),
        records: d.records,
        address: site.release(release),
        version: site.edition(release),
    }
}
