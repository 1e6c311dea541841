//! The words of findings: what happened, and what to do.

use base::{Code, Fact, Finding, Language};

use super::{Arg, Texts, own_name};

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
    /// variables of the text; a fact goes before a coordinate of the same name. Where nothing was said, the words are
    /// those of the code's `.empty`, if it has them: nobody is told that “” is no choice.
    pub fn of(finding: &Finding, language: &Language) -> Self {
        let texts = Texts::get();
        let place = finding
            .place
            .iter()
            .filter(|(k, _)| !finding.facts.contains_key(k))
            .map(|(k, v)| (k, placed(k, v)));
        let facts = finding.facts.iter().map(|(k, v)| (*k, v));
        let facts = facts.map(|(k, v)| (k, worded(k, v, language)));
        let args: Vec<(&str, Arg)> = facts.chain(place).collect();
        let empty = format!("{}.empty", finding.code);
        if is_empty(finding) && texts.has("en", &empty) {
            let said = texts.say(language, &empty, &args);
            return Self {
                message: said.text,
                cure: None,
                language: said.language,
            };
        }
        let said = texts.say(language, finding.code.0, &args);
        let cure = texts.lookup(said.language.as_str(), &format!("{}.cure", finding.code), &args);
        Self {
            message: said.text,
            cure,
            language: said.language,
        }
    }
}

/// Whether nothing was said: the value that a finding is about is blank, or there is none.
fn is_empty(finding: &Finding) -> bool {
    match finding.facts.get("value") {
        None => true,
        Some(Fact::Text(said)) => said.trim().is_empty(),
        Some(Fact::Number(_)) => false,
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

/// A coordinate for a reader: a language by its own name.
pub(crate) fn placed(name: &str, fact: &Fact) -> Arg {
    match fact {
        Fact::Text(tag) if name == "language" => match tag.parse::<Language>() {
            Ok(language) => own_name(&language).into(),
            Err(_) => fact.into(),
        },
        _ => fact.into(),
    }
}

/// Whether a code has its words in English: a message and a cure.
pub fn has_words(code: Code) -> bool {
    let texts = Texts::get();
    texts.has("en", code.0) && texts.has("en", &format!("{code}.cure"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Place;

    use crate::text::LANGUAGES;

    #[test]
    fn a_language_is_said_by_its_name() {
        let code = Code("consent-not-translated");
        let said = |tag: &str| {
            let place = Place::whole().with("language", tag);
            Words::of(&Finding::error(code).at(place), &Language::english()).message
        };
        assert!(said("ar").contains("العربية"), "{}", said("ar"));
        assert!(said("tlh").contains("tlh"));
    }

    #[test]
    fn where_nothing_was_said_nobody_reads_an_empty_quotation() {
        let codes = ["app-unknown-word", "app-not-a-date", "governance-plan-evidence"];
        for ((language, _), code) in LANGUAGES.into_iter().flat_map(|l| codes.map(|c| (l, c))) {
            let language: Language = language.parse().unwrap();
            let about = |value: &str| Finding::error(Code(code)).with("value", value);
            let blank = Words::of(&about(" "), &language);
            let typed = Words::of(&about("soon"), &language);
            assert_eq!((&blank.language, blank.cure), (&language, None), "{code}");
            assert!(
                !blank.message.contains("soon") && typed.message.contains("soon"),
                "{code}"
            );
            assert_eq!(
                Words::of(&Finding::error(Code(code)), &language).message,
                blank.message
            );
        }
        let choose = Finding::error(Code("app-unknown-word")).with("value", "");
        assert_eq!(Words::of(&choose, &Language::english()).message, "Choose one.");
    }
}
