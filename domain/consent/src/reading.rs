//! How hard a text is to read: the index LIX (Björnsson, C. H., Läsbarhet, 1968): words in a sentence, plus words of
//! more than six letters in a hundred.
//!
//! It was made for European languages and counts what eyes count, not what minds understand. Where words are not
//! set apart by blanks, it says nothing.

use base::{Finding, Language, Place};

use crate::code;

/// Words of more letters than these count as long (Björnsson 1968).
const LONG: usize = 6;
/// Above this a text is hard for a reader who left school at twelve: LIX 40 to 50 is newspaper, 30 to 40 plain
/// prose (Björnsson 1968, table of kinds of text).
const PLAIN: u32 = 40;
/// Fewer words say nothing about a text.
const FEWEST: usize = 20;

/// How hard a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ease(u32);

/// In words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Under 30: a book for children.
    VeryEasy,
    /// Up to 40: plain prose.
    Plain,
    /// Up to 50: a newspaper.
    Newspaper,
    /// Up to 60: an office.
    Official,
    /// Over 60: science.
    VeryHard,
}

impl Level {
    /// The key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::VeryEasy => "very_easy",
            Self::Plain => "plain",
            Self::Newspaper => "newspaper",
            Self::Official => "official",
            Self::VeryHard => "very_hard",
        }
    }
}

impl Ease {
    /// Of a text in a language; nothing for a short text, or where words are not set apart.
    pub fn of(text: &str, language: &Language) -> Option<Self> {
        if matches!(
            language.primary(),
            "zh" | "ja" | "th" | "lo" | "km" | "my" | "bo" | "dz"
        ) {
            return None;
        }
        let letters = |w: &str| w.chars().filter(|c| c.is_alphanumeric()).count();
        let words: Vec<usize> = text.split_whitespace().map(letters).filter(|n| *n > 0).collect();
        if words.len() < FEWEST {
            return None;
        }
        let ends = |c: char| matches!(c, '.' | '!' | '?' | ':' | '\n' | '؟' | '۔' | '।' | '…');
        let sentences = text
            .split(ends)
            .filter(|s| s.chars().any(char::is_alphanumeric))
            .count();
        let long = words.iter().filter(|n| **n > LONG).count();
        let lix = words.len() as f64 / sentences.max(1) as f64 + 100.0 * long as f64 / words.len() as f64;
        Some(Self(lix.round() as u32))
    }

    /// The index itself.
    pub const fn lix(self) -> u32 {
        self.0
    }

    /// In words.
    pub const fn level(self) -> Level {
        match self.0 {
            0..30 => Level::VeryEasy,
            30..=40 => Level::Plain,
            41..=50 => Level::Newspaper,
            51..=60 => Level::Official,
            _ => Level::VeryHard,
        }
    }

    /// A warning when it is harder than plain prose.
    pub fn doubt(self, language: &Language) -> Option<Finding> {
        (self.0 > PLAIN).then(|| {
            let place = Place::whole().with("language", language.as_str());
            Finding::warning(code::HARD_TO_READ)
                .at(place)
                .with("lix", i64::from(self.0))
                .with("plain", i64::from(PLAIN))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang(tag: &str) -> Language {
        tag.parse().unwrap()
    }

    #[test]
    fn plain_words_are_plain_and_an_office_s_are_not() {
        let plain = "We ask about the water in your house. You can say no. You can stop when you want. We do not \
                     write down your name. You can take your answers back later.";
        let hard = "Participation notwithstanding, personally identifiable information potentially disclosed \
                    throughout administrative questionnaires remains confidential pursuant to applicable \
                    legislation governing statistical establishments internationally.";
        assert_eq!(Ease::of(plain, &lang("en")).unwrap().level(), Level::VeryEasy);
        let hard = Ease::of(hard, &lang("en")).unwrap();
        assert_eq!(hard.level(), Level::VeryHard);
        assert!(hard.doubt(&lang("en")).is_some());
    }

    /// 20 words in 2 sentences, 5 of them long: 10 + 25.
    #[test]
    fn the_index_is_bjornsson_s() {
        let text = "one two three four answers six seven eight nine answers. one two answers four five answers \
                    six nine ten answers.";
        assert_eq!(Ease::of(text, &lang("en")).unwrap().lix(), 35);
    }

    #[test]
    fn what_cannot_be_measured_is_not() {
        assert_eq!(Ease::of("Short.", &lang("en")), None);
        assert_eq!(Ease::of(&"我们问你家里的水。".repeat(30), &lang("zh")), None);
    }
}
