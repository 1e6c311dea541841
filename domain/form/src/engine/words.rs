//! A text of the form in its languages, with values woven in.

use std::collections::BTreeMap;

use crate::expr::Expr;
use crate::model::Medium;

/// A piece of a text.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// As it stands.
    Text(String),
    /// The value of an expression.
    Output(Expr),
}

/// The files that stand with a text, by what they are: names of files beside the form.
pub type Media = BTreeMap<Medium, String>;

/// A text in the languages of [`super::Engine::languages`], by index.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Words {
    /// The text.
    pub text: Vec<Vec<Part>>,
    /// Pictures, sounds and films; empty where the form has none at all.
    pub media: Vec<Media>,
}

impl Words {
    /// The same words in every language.
    pub fn plain(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() {
            return Self::default();
        }
        Self::of(vec![vec![Part::Text(text)]])
    }

    /// A text without files.
    pub fn of(text: Vec<Vec<Part>>) -> Self {
        Self {
            text,
            media: Vec::new(),
        }
    }

    /// The parts in a language; the first language's where this one has none.
    pub fn parts(&self, language: usize) -> &[Part] {
        let own = self.text.get(language).filter(|p| !p.is_empty());
        let any = || self.text.iter().find(|p| !p.is_empty());
        own.or_else(any).map_or(&[], Vec::as_slice)
    }

    /// The files in a language; the first language's where this one has none.
    pub fn media(&self, language: usize) -> Media {
        let own = self.media.get(language).filter(|m| !m.is_empty());
        let any = || self.media.iter().find(|m| !m.is_empty());
        own.or_else(any).cloned().unwrap_or_default()
    }

    /// Whether there are no words in any language.
    pub fn is_empty(&self) -> bool {
        self.text.iter().all(Vec::is_empty)
    }

    /// The words in a language, values left out.
    pub fn without_values(&self, language: usize) -> String {
        let texts = self.parts(language).iter().filter_map(|p| match p {
            Part::Text(t) => Some(t.as_str()),
            Part::Output(_) => None,
        });
        texts.collect()
    }
}
