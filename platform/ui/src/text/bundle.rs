//! The bundles of words, one a language, built into the program.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use base::{Fact, Language};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::LANGUAGES;
use super::figures::format_value;

type Bundle = FluentBundle<FluentResource>;

/// `(language, topic, text)` of every file of words.
static FILES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// A value that a text is filled with.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// A number: chooses the plural form and is written as the language writes numbers.
    Number(f64),
    /// Text, as it stands.
    Text(String),
}

impl From<&str> for Arg {
    fn from(v: &str) -> Self {
        Self::Text(v.to_owned())
    }
}
impl From<String> for Arg {
    fn from(v: String) -> Self {
        Self::Text(v)
    }
}
impl From<&String> for Arg {
    fn from(v: &String) -> Self {
        Self::Text(v.clone())
    }
}
impl From<usize> for Arg {
    fn from(v: usize) -> Self {
        Self::Number(v as f64)
    }
}
impl From<i64> for Arg {
    fn from(v: i64) -> Self {
        Self::Number(v as f64)
    }
}
impl From<i32> for Arg {
    fn from(v: i32) -> Self {
        Self::Number(f64::from(v))
    }
}
impl From<f64> for Arg {
    fn from(v: f64) -> Self {
        Self::Number(v)
    }
}
impl From<&Fact> for Arg {
    fn from(v: &Fact) -> Self {
        match v {
            Fact::Number(n) => Self::Number(*n as f64),
            Fact::Text(t) => Self::Text(t.clone()),
        }
    }
}

/// What was said, and in which language it really is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The words.
    pub text: String,
    /// Their language.
    pub language: Language,
}

/// All texts of the house in all its languages.
pub struct Texts {
    bundles: BTreeMap<&'static str, Bundle>,
    /// Files that could not be read in full: shown by a test, never silently.
    faults: Vec<String>,
}

impl Texts {
    /// The texts built into this program.
    pub fn get() -> &'static Self {
        static TEXTS: OnceLock<Texts> = OnceLock::new();
        TEXTS.get_or_init(Self::build)
    }

    fn build() -> Self {
        let mut faults = Vec::new();
        let mut bundles = BTreeMap::new();
        for (language, _) in LANGUAGES {
            bundles.insert(language, bundle(language, &mut faults));
        }
        Self { bundles, faults }
    }

    /// The text of a key in a language, else in English, else the key itself in brackets.
    pub fn say(&self, language: &Language, key: &str, args: &[(&str, Arg)]) -> Said {
        self.lookup(language.as_str(), key, args)
            .map(|text| Said {
                text,
                language: language.clone(),
            })
            .or_else(|| {
                self.lookup("en", key, args).map(|text| Said {
                    text,
                    language: Language::english(),
                })
            })
            .unwrap_or_else(|| Said {
                text: format!("[{key}]"),
                language: Language::english(),
            })
    }

    /// The text of a key in exactly this language.
    pub fn lookup(&self, language: &str, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        let bundle = self.bundles.get(language)?;
        let (message, attribute) = key.split_once('.').map_or((key, None), |(m, a)| (m, Some(a)));
        let message = bundle.get_message(message)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let args: FluentArgs<'_> = args.iter().map(|(k, v)| (*k, value(v))).collect();
        Some(
            bundle
                .format_pattern(pattern, Some(&args), &mut Vec::new())
                .into_owned(),
        )
    }

    /// Whether a key exists in exactly this language.
    pub fn has(&self, language: &str, key: &str) -> bool {
        let (message, attribute) = key.split_once('.').map_or((key, None), |(m, a)| (m, Some(a)));
        self.bundles
            .get(language)
            .and_then(|b| b.get_message(message))
            .is_some_and(|m| match attribute {
                Some(name) => m.get_attribute(name).is_some(),
                None => m.value().is_some(),
            })
    }

    /// What could not be parsed or was defined twice.
    pub fn faults(&self) -> &[String] {
        &self.faults
    }

    /// Every message of a language's files as `(topic, key)`, attributes included as `key.attribute`.
    pub fn keys(language: &str) -> Vec<(&'static str, String)> {
        let mut keys = Vec::new();
        for (_, topic, text) in FILES.iter().filter(|(l, _, _)| *l == language) {
            keys.extend(keys_of(text).into_iter().map(|key| (*topic, key)));
        }
        keys
    }
}

/// Reads the keys of a file by its lines: Fluent messages begin in the first column, attributes with a dot.
fn keys_of(text: &str) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    let mut message = String::new();
    for line in text.lines() {
        let name = line.split('=').next().unwrap_or_default().trim();
        let plain = |n: &str| {
            !n.is_empty()
                && n.bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
        };
        if !line.contains('=') {
            continue;
        }
        if plain(name) && line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            name.clone_into(&mut message);
            keys.push(message.clone());
        } else if let Some(attribute) = name.strip_prefix('.').filter(|n| plain(n)) {
            keys.push(format!("{message}.{attribute}"));
        }
    }
    keys
}

fn bundle(language: &'static str, faults: &mut Vec<String>) -> Bundle {
    let id: LanguageIdentifier = language.parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![id]);
    // Marks that keep a Latin name from turning an Arabic sentence round (UAX #9); not needed elsewhere.
    bundle.set_use_isolating(language == "ar");
    bundle.set_formatter(Some(format_value));
    if let Err(error) = bundle.add_builtins() {
        faults.push(format!("{language}: {error}"));
    }
    for (_, topic, text) in FILES.iter().filter(|(l, _, _)| *l == language) {
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, errors)| {
            faults.extend(errors.iter().map(|e| format!("{language}/{topic}: {e}")));
            resource
        });
        if let Err(errors) = bundle.add_resource(resource) {
            faults.extend(errors.iter().map(|e| format!("{language}/{topic}: {e}")));
        }
    }
    bundle
}

fn value(arg: &Arg) -> FluentValue<'_> {
    match arg {
        Arg::Number(n) => FluentValue::Number(FluentNumber::new(*n, Default::default())),
        Arg::Text(t) => FluentValue::from(t.as_str()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_words_is_sound() {
        assert_eq!(Texts::get().faults(), [] as [String; 0]);
    }

    #[test]
    fn what_is_missing_is_said_in_english_and_known_to_be() {
        let russian: Language = "ru".parse().unwrap();
        let said = Texts::get().say(&russian, "no-such-key", &[]);
        assert_eq!(
            (said.text.as_str(), said.language.as_str()),
            ("[no-such-key]", "en")
        );
    }

    #[test]
    fn a_language_has_no_key_that_english_lacks() {
        let english: Vec<String> = Texts::keys("en").into_iter().map(|(_, k)| k).collect();
        for (language, _) in LANGUAGES {
            let strays: Vec<_> = Texts::keys(language)
                .into_iter()
                .filter(|(_, k)| !english.contains(k))
                .collect();
            assert!(strays.is_empty(), "{language}: {strays:?}");
        }
    }
}
