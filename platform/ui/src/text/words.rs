//! The words of findings: what happened, and what to do.

use base::{Code, Fact, Finding, Language};

use super::{Arg, Texts};

/// A finding in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// What happened.
    pub message: String,
    /// What to do about it, if anything is to be done.
    pub cure: Option<String>,
    /// The language the words are really in.
    pub language: Language,
}

impl Words {
    /// The words of a finding for a reader of this language. Facts and the coordinates of the place are
    /// variables of the text; a fact goes before a coordinate of the same name.
    pub fn of(finding: &Finding, language: &Language) -> Self {
        let texts = Texts::get();
        let place = finding
            .place
            .iter()
            .filter(|(k, _)| !finding.facts.contains_key(k));
        let facts = finding.facts.iter().map(|(k, v)| (*k, v));
        let args: Vec<(&str, Arg)> = facts
            .chain(place)
            .map(|(k, v)| (k, worded(k, v, language)))
            .collect();
        let said = texts.say(language, finding.code.0, &args);
        let cure = texts.lookup(said.language.as_str(), &format!("{}.cure", finding.code), &args);
        Self {
            message: said.text,
            cure,
            language: said.language,
        }
    }
}

/// A fact for a reader. Where it names a state (`draft`, `in_force`), the state's word: `fact-<name>-<value>`.
fn worded(name: &str, fact: &Fact, language: &Language) -> Arg {
    let Fact::Text(value) = fact else {
        return fact.into();
    };
    // What becomes of a thing is a state of it too.
    let name = if name == "to" { "state" } else { name };
    let key = format!("fact-{name}-{}", value.replace('_', "-"));
    let texts = Texts::get();
    if texts.has("en", &key) {
        texts.say(language, &key, &[]).text.into()
    } else {
        fact.into()
    }
}

/// Whether a code has its words in English: a message and a cure.
pub fn has_words(code: Code) -> bool {
    let texts = Texts::get();
    texts.has("en", code.0) && texts.has("en", &format!("{code}.cure"))
}
