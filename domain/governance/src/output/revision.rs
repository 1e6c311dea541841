//! What was changed after the members' review, and when that is another text.
//!
//! The chain is draft → review → revision → approval (G12; Terms of Reference, Workstreams): what the members said is
//! worked in, so a revision after the review is meant to be. A text of which more is new than what they read was
//! reviewed by nobody. Where the line runs is our own reading: more than half of the paragraphs.

use base::Finding;

use super::code;
use crate::document::{Block, Document, Review, Version};

/// How far a text is from the one that was reviewed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Revised {
    /// The version that was reviewed.
    pub from: u32,
    /// The version that stands.
    pub to: u32,
    /// How many paragraphs have other words, are new or are gone.
    pub changed: usize,
    /// How many paragraphs the longer of the two has.
    pub of: usize,
}

impl Revised {
    /// Holds the text that stands against the one that was reviewed.
    pub fn of(document: &Document, review: &Review) -> Self {
        let words = |b: &Block| b.text.split_whitespace().collect::<Vec<_>>().join(" ");
        let paragraphs = |v: &Version| -> Vec<String> {
            v.blocks.iter().filter(|b| b.mark.is_some()).map(words).collect()
        };
        let mut before = document
            .version(review.version())
            .map(paragraphs)
            .unwrap_or_default();
        let now = paragraphs(document.now());
        let of = before.len().max(now.len());
        // By their words and each once: a paragraph that was taken out and put back is the same again.
        let mut same = 0;
        for paragraph in &now {
            if let Some(at) = before.iter().position(|b| b == paragraph) {
                before.swap_remove(at);
                same += 1;
            }
        }
        Self {
            from: review.version(),
            to: document.now().number,
            changed: of - same,
            of,
        }
    }

    /// Whether it is another text.
    pub const fn is_another(&self) -> bool {
        self.changed * 2 > self.of
    }
}

/// Refuses a text that is another one than the members reviewed.
pub(super) fn must_be_reviewed(document: &Document, review: &Review) -> Result<(), Finding> {
    let it = Revised::of(document, review);
    if it.is_another() {
        return Err(Finding::error(code::REWRITTEN)
            .with("changed", it.changed)
            .with("of", it.of)
            .with("version", i64::from(it.from)));
    }
    Ok(())
}
