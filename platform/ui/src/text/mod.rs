//! Words in languages (Project Fluent), numbers and dates (CLDR through ICU4X).
//!
//! [`Texts`] holds every `locales/<language>/<topic>.ftl`, built into the program. A key is the message's
//! name, or `message.attribute`. What a language lacks is said in English and marked as English.
//! [`Words`] turns a finding into a message and a cure.

mod bundle;
#[cfg(test)]
mod completeness;
mod figures;
mod words;

pub use bundle::{Arg, Said, Texts};
pub use figures::{date, day_of, decimal};
pub(crate) use words::placed;
pub use words::{Words, has_words};

use base::Language;

/// The six languages of the house with their own names, in the order of the switch.
pub const LANGUAGES: [(&str, &str); 6] = [
    ("ar", "العربية"),
    ("zh", "中文"),
    ("en", "English"),
    ("fr", "Français"),
    ("ru", "Русский"),
    ("es", "Español"),
];

/// Languages besides those of the house that many people write, by their own names (CLDR, `und` root names).
pub const OTHERS: [(&str, &str); 22] = [
    ("am", "አማርኛ"),
    ("bn", "বাংলা"),
    ("ckb", "کوردیی ناوەندی"),
    ("de", "Deutsch"),
    ("fa", "فارسی"),
    ("ha", "Hausa"),
    ("hi", "हिन्दी"),
    ("id", "Indonesia"),
    ("kk", "қазақ тілі"),
    ("ky", "кыргызча"),
    ("mg", "Malagasy"),
    ("ne", "नेपाली"),
    ("ps", "پښتو"),
    ("pt", "português"),
    ("qu", "Runasimi"),
    ("so", "Soomaali"),
    ("sw", "Kiswahili"),
    ("tg", "тоҷикӣ"),
    ("tr", "Türkçe"),
    ("ur", "اردو"),
    ("uz", "o‘zbek"),
    ("vi", "Tiếng Việt"),
];

/// The language of the house that serves a wish: `fr` for `fr-CA`.
pub fn spoken(wish: &Language) -> Option<Language> {
    LANGUAGES
        .iter()
        .find(|(tag, _)| *tag == wish.primary())
        .and_then(|(tag, _)| tag.parse().ok())
}

/// The best language for an `Accept-Language` header (RFC 9110 §12.5.4); order of quality, then of listing.
pub fn negotiate(accept: &str) -> Language {
    let mut wishes: Vec<(f32, Language)> = accept
        .split(',')
        .filter_map(|part| {
            let (tag, quality) = part.split_once(";q=").unwrap_or((part, "1"));
            Some((quality.trim().parse().ok()?, spoken(&tag.trim().parse().ok()?)?))
        })
        .collect();
    wishes.sort_by(|a, b| b.0.total_cmp(&a.0));
    wishes
        .into_iter()
        .next()
        .map_or_else(Language::english, |(_, language)| language)
}

/// A language's own name; its tag where that is not known.
pub fn own_name(language: &Language) -> &str {
    let mut known = LANGUAGES.iter().chain(&OTHERS);
    let found = known.find(|(tag, _)| *tag == language.primary());
    found.map_or(language.as_str(), |(_, name)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_is_understood() {
        assert_eq!(negotiate("ky, ru;q=0.8, en;q=0.9").as_str(), "en");
        assert_eq!(negotiate("fr-CA,fr;q=0.9,en;q=0.8").as_str(), "fr");
        assert_eq!(negotiate("ky").as_str(), "en");
        assert_eq!(negotiate("").as_str(), "en");
    }

    #[test]
    fn a_language_is_called_as_it_calls_itself() {
        let name = |tag: &str| own_name(&tag.parse().unwrap()).to_owned();
        assert_eq!(
            ["fr-CA", "ar", "pt", "ky", "tlh"].map(name),
            ["Français", "العربية", "português", "кыргызча", "tlh"]
        );
    }
}
