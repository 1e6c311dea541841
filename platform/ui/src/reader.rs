//! Who the page is written for: language, theme, contrast.

use base::{Date, Language, Text, Timestamp};

use crate::Html;
use crate::text::{self, Arg, Texts};

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the reader's device says.
    #[default]
    Auto,
    /// Ink on paper.
    Light,
    /// Light on night blue.
    Dark,
}

/// How strong lines and text stand out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Contrast {
    /// As the reader's device says.
    #[default]
    Auto,
    /// Black, white, underlines and thick borders.
    High,
}

impl Theme {
    /// The word in the cookie and in `data-theme`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme of a cookie's word; anything unknown is [`Theme::Auto`].
    pub fn from_word(word: &str) -> Self {
        match word {
            "light" => Self::Light,
            "dark" => Self::Dark,
            _ => Self::Auto,
        }
    }
}

impl Contrast {
    /// The word in the cookie and in `data-contrast`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::High => "high",
        }
    }

    /// The contrast of a cookie's word; anything unknown is [`Contrast::Auto`].
    pub fn from_word(word: &str) -> Self {
        if word == "high" { Self::High } else { Self::Auto }
    }
}

/// The reader of one page: passed into every component.
#[derive(Debug, Clone)]
pub struct Reader {
    /// The language of the page: one of [`text::LANGUAGES`].
    pub language: Language,
    /// Light or dark.
    pub theme: Theme,
    /// How strong.
    pub contrast: Contrast,
}

impl Default for Reader {
    fn default() -> Self {
        Self::new(Language::english())
    }
}

impl Reader {
    /// A reader of a language; one that the house does not speak reads English.
    pub fn new(language: Language) -> Self {
        let language = text::spoken(&language).unwrap_or_else(Language::english);
        Self {
            language,
            theme: Theme::Auto,
            contrast: Contrast::Auto,
        }
    }

    /// A reader of a language tag, such as `fr`.
    pub fn of(tag: &str) -> Self {
        Self::new(tag.parse().unwrap_or_else(|_| Language::english()))
    }

    /// The tag for `lang`.
    pub fn lang(&self) -> &str {
        self.language.as_str()
    }

    /// `ltr` or `rtl`.
    pub fn dir(&self) -> &'static str {
        self.language.direction().as_str()
    }

    /// Whether the page runs from right to left.
    pub fn rtl(&self) -> bool {
        self.language.direction() == base::Direction::Rtl
    }

    /// A text of the house; English stands in for a missing translation, marked as English.
    pub fn t(&self, key: &str) -> Html {
        self.ta(key, &[])
    }

    /// A text of the house, filled with values.
    pub fn ta(&self, key: &str, args: &[(&str, Arg)]) -> Html {
        let said = Texts::get().say(&self.language, key, args);
        if said.language == self.language {
            Html::from(said.text)
        } else {
            Html::marked(&said.text, &said.language)
        }
    }

    /// A text filled with one value, the way templates call it.
    pub fn tv(&self, key: &str, name: &str, value: impl Into<Arg>) -> Html {
        self.ta(key, &[(name, value.into())])
    }

    /// A text that speaks of `$count` things, the way templates call it.
    pub fn tn(&self, key: &str, count: usize) -> Html {
        self.tv(key, "count", count)
    }

    /// A text for an attribute or a title, without marking.
    pub fn plain(&self, key: &str) -> String {
        self.plain_with(key, &[])
    }

    /// A text for an attribute or a title, filled with values.
    pub fn plain_with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        Texts::get().say(&self.language, key, args).text
    }

    /// A text of the users, in the best of its languages, marked when that is not the page's.
    pub fn text(&self, text: &Text) -> Html {
        match text.best(&self.language) {
            Some((language, words)) if *language == self.language => words.into(),
            Some((language, words)) => Html::marked(words, language),
            None => Html::empty(),
        }
    }

    /// A whole number, grouped as the language does.
    pub fn integer(&self, value: i64) -> String {
        text::decimal(&self.language, value as f64, 0)
    }

    /// A count.
    pub fn count(&self, value: usize) -> String {
        text::decimal(&self.language, value as f64, 0)
    }

    /// A number with this many digits after the decimal sign.
    pub fn number(&self, value: f64, digits: u8) -> String {
        text::decimal(&self.language, value, digits)
    }

    /// A share (0 to 1) as a percentage with this many digits.
    pub fn percent(&self, share: f64, digits: u8) -> String {
        self.plain_with(
            "number-percent",
            &[(
                "value",
                text::decimal(&self.language, share * 100.0, digits).into(),
            )],
        )
    }

    /// A date in words: `21 November 2026`.
    pub fn date(&self, date: Date) -> String {
        text::date(&self.language, date)
    }

    /// A moment as date and time of day in UTC.
    pub fn moment(&self, at: Timestamp) -> String {
        let date = text::day_of(at).map(|d| self.date(d)).unwrap_or_default();
        self.plain_with(
            "date-moment",
            &[
                ("date", date.into()),
                ("time", at.strftime("%H:%M").to_string().into()),
            ],
        )
    }

    /// A language's own name for itself; its tag where that is not known.
    pub fn name_of(language: &Language) -> &str {
        text::own_name(language)
    }
}
