//! A document in numbered paragraphs, its versions, and the consultations on it.
//!
//! Any body may write one and ask about it, everybody or its members. A paragraph's number is given once and stays
//! through all versions, so that a comment on paragraph 4 means paragraph 4 for ever. While people are asked, the
//! text stands.
//!
//! Start with [`Document`], then [`Consultation`] and [`Comment`].

pub mod code;
mod comment;
mod consultation;
mod mark;
mod split;

use std::collections::BTreeSet;

use base::{Date, Digest, Finding, Id, Kind, Language, Place, Text, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{Body, day};
pub use code::CODES;
pub use comment::{Answer, Comment, Disposition, Shown, Speaker};
pub use consultation::{Asked, Audience, Conclusion, Consultation, Review, Said, Stands};
pub use mark::Mark;

/// The longest document, in characters: about 150 pages.
pub const LONGEST: usize = 400_000;
/// The longest comment, in characters: about two pages.
pub const LONGEST_COMMENT: usize = 5_000;

/// A heading or a paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// Its number; a heading has none.
    pub mark: Option<Mark>,
    /// The words.
    pub text: String,
}

impl Block {
    fn heading(text: &str) -> Self {
        Self {
            mark: None,
            text: text.to_owned(),
        }
    }

    fn paragraph(mark: Mark, text: String) -> Self {
        Self {
            mark: Some(mark),
            text,
        }
    }
}

/// A document's words at one time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// Its number, from 1.
    pub number: u32,
    /// Headings and paragraphs, in order.
    pub blocks: Vec<Block>,
    /// The account that wrote it; none for the site itself.
    pub by: Option<Uuid>,
    /// When.
    pub at: Timestamp,
}

impl Version {
    /// The paragraph of that number.
    pub fn block(&self, mark: Mark) -> Option<&Block> {
        self.blocks.iter().find(|b| b.mark == Some(mark))
    }

    /// The text as somebody would write it again.
    pub fn source(&self) -> String {
        let one = |b: &Block| match b.mark {
            Some(_) => b.text.clone(),
            None => format!("# {}", b.text),
        };
        self.blocks.iter().map(one).collect::<Vec<_>>().join("\n\n")
    }
}

/// What became of a paragraph from one version to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Became {
    /// The same words.
    Same,
    /// Other words; here the former.
    Changed(String),
    /// It is new.
    New,
    /// It is gone; here its words.
    Gone(String),
}

/// A text in numbered paragraphs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Its identity.
    pub id: Id<Document>,
    /// Whose it is.
    pub body: Id<Body>,
    /// What it is called.
    pub title: Text,
    /// The language of its text.
    pub language: Language,
    versions: Vec<Version>,
    consultations: Vec<Consultation>,
    /// Whether it was approved and so stays as it is.
    frozen: bool,
}

impl Kind for Document {
    const NAME: &'static str = "document";
}

impl Document {
    /// A first version.
    ///
    /// # Errors
    /// Without a title or a text, or too long.
    pub fn write(
        id: Id<Self>,
        body: Id<Body>,
        (title, language, text): (Text, Language, &str),
        by: Option<Uuid>,
        at: Timestamp,
    ) -> Result<Self, Finding> {
        if title.is_empty() {
            return Err(about(code::NO_TEXT, "title"));
        }
        let blocks = split::first(checked(text)?);
        must_say(&blocks)?;
        let version = Version {
            number: 1,
            blocks,
            by,
            at,
        };
        Ok(Self {
            id,
            body,
            title,
            language,
            versions: vec![version],
            consultations: Vec::new(),
            frozen: false,
        })
    }

    /// Every version, oldest first; there is at least one.
    pub fn versions(&self) -> &[Version] {
        &self.versions
    }

    /// The version of that number.
    pub fn version(&self, number: u32) -> Option<&Version> {
        self.versions.iter().find(|v| v.number == number)
    }

    /// The version that stands.
    pub fn now(&self) -> &Version {
        &self.versions[self.versions.len() - 1]
    }

    /// The digest of title and text as they stand.
    pub fn digest(&self) -> Digest {
        let content = serde_json::json!([self.id, self.title, self.now().blocks]);
        Digest::of(content.to_string().as_bytes())
    }

    /// Whether its text may be written anew: no window is open, and it was not approved. Once the window is over,
    /// what was taken is worked into the text before the consultation is concluded.
    pub fn may_change(&self, today: Date) -> bool {
        !self.frozen && self.newest().is_none_or(|c| c.stands(today) != Stands::Open)
    }

    /// Whether it was approved and stays as it is.
    pub fn is_frozen(&self) -> bool {
        self.frozen
    }

    /// It was approved, or given back to be changed.
    pub fn freeze(&mut self, frozen: bool) {
        self.frozen = frozen;
    }

    /// Writes it anew; paragraphs that stay keep their numbers.
    ///
    /// # Errors
    /// While a window is open, or once it was approved; nothing changed; no text, or too long.
    pub fn revise(&mut self, text: &str, by: Option<Uuid>, at: Timestamp) -> Result<&Version, Finding> {
        if !self.may_change(day(at)) {
            return Err(Finding::error(code::STANDS));
        }
        let used: BTreeSet<Mark> = self
            .versions
            .iter()
            .flat_map(|v| v.blocks.iter().filter_map(|b| b.mark))
            .collect();
        let blocks = split::revised(&self.now().blocks, &used, checked(text)?);
        must_say(&blocks)?;
        if blocks == self.now().blocks {
            return Err(about(code::NOTHING_CHANGED, "text"));
        }
        let number = self.now().number + 1;
        self.versions.push(Version {
            number,
            blocks,
            by,
            at,
        });
        Ok(self.now())
    }

    /// What became of each heading and paragraph between two versions, in the order of the later one; what is gone
    /// stands where it was.
    pub fn changes(&self, from: u32, to: u32) -> Vec<(Block, Became)> {
        let (Some(old), Some(new)) = (self.version(from), self.version(to)) else {
            return Vec::new();
        };
        let mut out: Vec<(Block, Became)> = new.blocks.iter().map(|b| (b.clone(), became(old, b))).collect();
        let mut last = None;
        for b in &old.blocks {
            let stays = out.iter().position(|(n, _)| twin(n, b));
            match stays {
                Some(at) => last = Some(at),
                None => {
                    let at = last.map_or(0, |l| l + 1);
                    out.insert(at, (b.clone(), Became::Gone(b.text.clone())));
                    last = Some(at);
                }
            }
        }
        out
    }
}

/// The same paragraph by its number, the same heading by its words.
fn twin(a: &Block, b: &Block) -> bool {
    a.mark == b.mark && (a.mark.is_some() || a.text == b.text)
}

fn became(old: &Version, b: &Block) -> Became {
    match old.blocks.iter().find(|o| twin(o, b)) {
        None => Became::New,
        Some(o) if o.text == b.text => Became::Same,
        Some(o) => Became::Changed(o.text.clone()),
    }
}

fn checked(text: &str) -> Result<&str, Finding> {
    if text.chars().count() > LONGEST {
        return Err(about(code::TOO_LONG, "text").with("most", LONGEST));
    }
    Ok(text)
}

/// Headings alone say nothing.
fn must_say(blocks: &[Block]) -> Result<(), Finding> {
    if blocks.iter().any(|b| b.mark.is_some()) {
        return Ok(());
    }
    Err(about(code::NO_TEXT, "text"))
}

/// A finding about a field of a form.
fn about(code: base::Code, field: &'static str) -> Finding {
    Finding::error(code).at(Place::whole().with("field", field))
}

#[cfg(test)]
pub(crate) mod tests;
