//! Texts in the languages a form's author named.

use std::collections::BTreeMap;

use base::Language;
use serde::{Deserialize, Serialize};

/// A language as a form names it: freely (`العربية`, `English (en)`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct FormLanguage {
    /// As written; what switches the language in the form.
    pub name: String,
    /// The tag, when the name has one in brackets, is one, or is a language's well-known name.
    pub tag: Option<Language>,
}

/// Names of languages that forms in the field use without a tag (English and own names, ISO 639-1).
const KNOWN: [(&str, &str); 44] = [
    ("amharic", "am"),
    ("arabic", "ar"),
    ("bangla", "bn"),
    ("bengali", "bn"),
    ("chinese", "zh"),
    ("dari", "prs"),
    ("deutsch", "de"),
    ("english", "en"),
    ("español", "es"),
    ("espanol", "es"),
    ("français", "fr"),
    ("francais", "fr"),
    ("french", "fr"),
    ("german", "de"),
    ("hausa", "ha"),
    ("hindi", "hi"),
    ("igbo", "ig"),
    ("indonesian", "id"),
    ("italian", "it"),
    ("japanese", "ja"),
    ("kiswahili", "sw"),
    ("kurdish", "ku"),
    ("kyrgyz", "ky"),
    ("luganda", "lg"),
    ("macedonian", "mk"),
    ("nepali", "ne"),
    ("oromiffa", "om"),
    ("oromo", "om"),
    ("pashto", "ps"),
    ("pidgin", "pcm"),
    ("portuguese", "pt"),
    ("português", "pt"),
    ("russian", "ru"),
    ("somali", "so"),
    ("spanish", "es"),
    ("swahili", "sw"),
    ("tigirigna", "ti"),
    ("tigrinya", "ti"),
    ("ukrainian", "uk"),
    ("urdu", "ur"),
    ("yoruba", "yo"),
    ("العربية", "ar"),
    ("кыргызча", "ky"),
    ("русский", "ru"),
];

impl FormLanguage {
    /// A language by the name that the author gave it.
    pub fn named(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            tag: tag_of(name),
        }
    }
}

fn tag_of(name: &str) -> Option<Language> {
    if let Some(inner) = name
        .rfind('(')
        .and_then(|open| name[open + 1..].split(')').next())
        && let Ok(tag) = inner.trim().parse()
    {
        return Some(tag);
    }
    let lower = name.trim().to_lowercase();
    if let Some((_, tag)) = KNOWN.iter().find(|(n, _)| *n == lower) {
        return tag.parse().ok();
    }
    // Two or three letters by themselves are taken for a tag; longer words never are.
    name.trim().parse().ok()
}

/// A text as the form has it: without language, or in some of the form's languages (by name).
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Words {
    /// The text that was given without a language.
    pub plain: Option<String>,
    /// The texts by the language's name as written.
    pub by_language: BTreeMap<String, String>,
}

impl Words {
    /// A text without language.
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            plain: Some(text.into()),
            by_language: BTreeMap::new(),
        }
    }

    /// Whether there is no text at all.
    pub fn is_empty(&self) -> bool {
        self.plain.is_none() && self.by_language.is_empty()
    }

    /// Whether it was given in named languages.
    pub fn is_translated(&self) -> bool {
        !self.by_language.is_empty()
    }

    /// The text in a language, else without one, else in the first language that has it.
    pub fn best(&self, language: &str) -> Option<&str> {
        self.by_language
            .get(language)
            .or(self.plain.as_ref())
            .or_else(|| self.by_language.values().next())
            .map(String::as_str)
    }

    /// All texts, for checks that hold in every language.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        self.plain
            .iter()
            .chain(self.by_language.values())
            .map(String::as_str)
    }
}

/// What a file beside a label is (ODK XForms specification, "Languages": the `form` attribute).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Medium {
    /// A picture.
    Image,
    /// The picture's large version.
    BigImage,
    /// A sound.
    Audio,
    /// A film.
    Video,
}

impl Medium {
    /// All, in the order in which they are written.
    pub const ALL: [Self; 4] = [Self::Image, Self::BigImage, Self::Audio, Self::Video];

    /// The name in forms: `big-image`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Image => "image",
            Self::BigImage => "big-image",
            Self::Audio => "audio",
            Self::Video => "video",
        }
    }

    /// The folder in `jr://` addresses.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Image | Self::BigImage => "images",
            Self::Audio => "audio",
            Self::Video => "video",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_known_by_tag_or_name() {
        let tag = |s: &str| FormLanguage::named(s).tag.map(String::from);
        assert_eq!(tag("English (en)").as_deref(), Some("en"));
        assert_eq!(tag("العربية").as_deref(), Some("ar"));
        assert_eq!(tag("ky").as_deref(), Some("ky"));
        assert_eq!(tag("Ngakarimojong"), None);
    }
}
