//! A text of the form in its languages, with values woven in.

use crate::expr::Expr;

/// A piece of a text.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// As it stands.
    Text(String),
    /// The value of an expression.
    Output(Expr),
}

/// A text in the languages of [`super::Engine::languages`], by index.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Words(pub Vec<Vec<Part>>);

impl Words {
    /// The same words in every language.
    pub fn plain(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() {
            return Self::default();
        }
        Self(vec![vec![Part::Text(text)]])
    }

    /// The parts in a language; the first language's where this one has none.
    pub fn parts(&self, language: usize) -> &[Part] {
        let own = self.0.get(language).filter(|p| !p.is_empty());
        let any = || self.0.iter().find(|p| !p.is_empty());
        own.or_else(any).map_or(&[], Vec::as_slice)
    }

    /// Whether there are no words in any language.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Vec::is_empty)
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
