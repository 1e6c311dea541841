//! The terms of an agreement in plain words, written from the terms themselves, so that words and terms say the
//! same. What is written here is kept with the agreement and signed.

use std::collections::BTreeMap;

use base::{Date, Slug, Text};
use governance::agreement::{Content, DataTerms, PURPOSES, Say, Shared, Terms};
use ui::Reader;
use ui::text::Arg;
use uuid::Uuid;

/// The languages in which the words of an agreement are written.
const LANGUAGES: [&str; 3] = ["en", "fr", "ar"];

/// Says a clause: its key, and what it is filled with besides the two sides.
type Saying<'a> = dyn Fn(&str, &[(&str, Arg)]) -> String + 'a;

/// The words of a content, in every language that they are written in; `data` names the datasets.
pub(super) fn of(content: &Content, data: &BTreeMap<Uuid, Text>) -> Text {
    LANGUAGES.iter().fold(Text::default(), |text, tag| {
        let r = Reader::of(tag);
        text.with(r.language.clone(), paragraphs(content, data, &r).join("\n\n"))
    })
}

fn paragraphs(content: &Content, data: &BTreeMap<Uuid, Text>, r: &Reader) -> Vec<String> {
    let names: Vec<String> = content.sides.iter().map(|s| best(&s.name, r)).collect();
    let giver = names.first().cloned().unwrap_or_default();
    let taker = names.get(1..).unwrap_or_default().join(", ");
    let say = |key: &str, more: &[(&str, Arg)]| {
        let mut args: Vec<(&str, Arg)> =
            vec![("giver", giver.as_str().into()), ("taker", taker.as_str().into())];
        args.extend(more.iter().cloned());
        r.plain_with(&format!("agree-words-{key}"), &args)
    };
    let mut out = match &content.terms {
        Terms::DataSharing(terms) => sharing(terms, data, r, &say),
        Terms::Partnership { shared, .. } => partnership(shared, r, &say),
        Terms::Collectors { say: says, .. } => collecting(says, r, &say),
    };
    if let Some(day) = content.until() {
        out.push(say("until", &[("date", r.date(day).into())]));
    }
    out.push(say("end", &[]));
    out
}

fn sharing(terms: &DataTerms, data: &BTreeMap<Uuid, Text>, r: &Reader, say: &Saying<'_>) -> Vec<String> {
    let titles: Vec<String> = terms
        .data
        .iter()
        .filter_map(|id| data.get(id))
        .map(|t| best(t, r))
        .collect();
    let actions: Vec<String> = terms
        .actions
        .iter()
        .map(|a| r.plain(&format!("agree-action-{}", a.as_str())))
        .collect();
    let purposes: Vec<String> = terms.purposes.iter().map(|p| purpose(p, r)).collect();
    let mut out = vec![
        say("share", &[("data", titles.join("; ").into())]),
        say("may", &[("actions", actions.join("; ").into())]),
        say("for", &[("purposes", purposes.join("; ").into())]),
        say("people", &[]),
    ];
    if !terms.attribute.is_empty() {
        out.push(say("attribute", &[("words", best(&terms.attribute, r).into())]));
    }
    out
}

fn partnership(shared: &[Shared], r: &Reader, say: &Saying<'_>) -> Vec<String> {
    let mut out = vec![say("together", &[])];
    out.extend(shared.iter().map(|s| {
        let stage = r.plain(&format!("stage-{}", s.stage));
        format!("{stage}: {}", best(&s.decisions, r))
    }));
    out
}

fn collecting(says: &std::collections::BTreeSet<Say>, r: &Reader, say: &Saying<'_>) -> Vec<String> {
    let what: Vec<String> = says
        .iter()
        .map(|s| r.plain(&format!("agree-say-{}", s.as_str().replace('_', "-"))))
        .collect();
    let key = if what.is_empty() {
        "collect-no-say"
    } else {
        "collect"
    };
    vec![
        say(key, &[("say", what.join("; ").into())]),
        say("collect-free", &[]),
    ]
}

/// A purpose in words; one of the sides' own as its name reads.
pub(super) fn purpose(name: &Slug, r: &Reader) -> String {
    if PURPOSES.contains(&name.as_str()) {
        r.plain(&format!("agree-purpose-{name}"))
    } else {
        name.as_str().replace('-', " ")
    }
}

/// A day or a word that there is none.
pub(super) fn day(date: Option<Date>, r: &Reader) -> String {
    date.map_or_else(|| r.plain("agree-no-end"), |d| r.date(d))
}

/// The words of a text for a reader. In a page that runs from right to left they are set apart (U+2068, U+2069), so
/// that names in another script keep their order.
fn best(text: &Text, r: &Reader) -> String {
    let words = text
        .best(&r.language)
        .map_or_else(String::new, |(_, words)| words.to_owned());
    if r.rtl() && !words.is_empty() {
        format!("\u{2068}{words}\u{2069}")
    } else {
        words
    }
}
