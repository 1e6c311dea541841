//! A text that exists in one or more languages.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Language;

/// The same text in one or more languages. An empty text has no language at all.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text(BTreeMap<Language, String>);

impl Text {
    /// A text in one language.
    pub fn new(language: Language, text: impl Into<String>) -> Self {
        Self::default().with(language, text)
    }

    /// A text in English.
    pub fn english(text: impl Into<String>) -> Self {
        Self::new(Language::english(), text)
    }

    /// This text in one more language; an empty translation is none.
    #[must_use]
    pub fn with(mut self, language: Language, text: impl Into<String>) -> Self {
        let text = text.into();
        if !text.is_empty() {
            self.0.insert(language, text);
        }
        self
    }

    /// This text without a language.
    #[must_use]
    pub fn without(mut self, language: &Language) -> Self {
        self.0.remove(language);
        self
    }

    /// Exactly this language's text.
    pub fn get(&self, language: &Language) -> Option<&str> {
        self.0.get(language).map(String::as_str)
    }

    /// The best text for a reader, with the language it is really in: the language asked for, then another
    /// of the same primary subtag, then English, then the first there is.
    pub fn best(&self, wanted: &Language) -> Option<(&Language, &str)> {
        let same = |l: &&Language| l.primary() == wanted.primary();
        let english = Language::english();
        let key = self
            .0
            .get_key_value(wanted)
            .map(|(k, _)| k)
            .or_else(|| self.0.keys().find(same))
            .or_else(|| self.0.get_key_value(&english).map(|(k, _)| k))
            .or_else(|| self.0.keys().next())?;
        Some((key, &self.0[key]))
    }

    /// Its languages.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.0.keys()
    }

    /// Whether it exists in no language.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_text_names_its_language() {
        let lang = |s: &str| s.parse::<Language>().unwrap();
        let text = Text::english("water").with(lang("ar"), "ماء");
        assert_eq!(text.best(&lang("ar-IQ")), Some((&lang("ar"), "ماء")));
        assert_eq!(text.best(&lang("fr")), Some((&lang("en"), "water")));
        assert_eq!(Text::default().best(&lang("fr")), None);
    }
}
