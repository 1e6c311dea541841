//! What the parts of a form say to each other: references, words, sources, expressions, circles.

use std::collections::{BTreeMap, BTreeSet};

use std::sync::LazyLock;

use base::{Finding, Findings};
use regex::Regex;

use super::guess;
use super::names::{bad_references, references as references_in};
use super::row::Table;
use crate::code;
use crate::expr;
use crate::model::{ChoiceSource, Expression, Form, Item, Medium};
use crate::types::{self, distance};
use crate::xform;

/// Columns of the survey in which `${…}` is no reference or is looked at elsewhere.
const NOT_LOOKED_AT: [&str; 3] = ["type", "name", "trigger"];

#[expect(clippy::expect_used, reason = "a constant pattern")]
static COLUMN: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\b(label|hint|media|image|audio|video)::").expect("sound"));

/// Every `${name}` of every sheet must be well written and name one thing.
pub(super) fn references(
    tables: [Option<&Table>; 4],
    named: &BTreeMap<String, usize>,
    findings: &mut Findings,
) {
    for table in tables.into_iter().flatten() {
        let choices = table.sheet.to_lowercase() == "choices";
        let entities = table.sheet.to_lowercase() == "entities";
        for row in &table.rows {
            for (tokens, header, text) in row.cells.iter().filter(|(_, _, t)| t.contains("${")) {
                let first = tokens[0].as_str();
                let skipped = (choices && !["label", "media"].contains(&first))
                    || (entities && ["dataset", "repeat"].contains(&first))
                    || (!choices && !entities && NOT_LOOKED_AT.contains(&first));
                if !skipped {
                    let cell = row.cell.column(header);
                    check_text(text, &cell, named, findings);
                }
            }
        }
    }
}

fn check_text(
    text: &str,
    cell: &crate::model::Cell,
    named: &BTreeMap<String, usize>,
    findings: &mut Findings,
) {
    for bad in bad_references(text) {
        findings.push(
            Finding::error(code::BAD_REFERENCE)
                .at(cell.place())
                .with("reference", bad),
        );
    }
    let names: BTreeSet<String> = references_in(text).into_iter().map(|r| r.name).collect();
    for name in names {
        let finding = match named.get(&name) {
            None => guess(Finding::error(code::UNKNOWN_REFERENCE), near(&name, named)),
            Some(1) => continue,
            Some(_) => Finding::error(code::AMBIGUOUS_REFERENCE),
        };
        findings.push(finding.at(cell.place()).with("name", &name));
    }
}

/// The name nearest to an unknown one, when it is near.
fn near(wanted: &str, named: &BTreeMap<String, usize>) -> String {
    const NEAR: usize = 2;
    named
        .keys()
        .map(|known| (distance(known, wanted), known))
        .min()
        .filter(|(steps, _)| *steps <= NEAR)
        .map(|(_, known)| known.clone())
        .unwrap_or_default()
}

/// Checks the form as a whole.
pub(super) fn form(form: &mut Form, findings: &mut Findings) {
    for (_, item) in form.walk() {
        words(item, findings);
        hidden_trigger(form, item, findings);
    }
    sources(form, findings);
    searches(form, findings);
    languages(form, findings);
    expressions(form, findings);
    circles(form, findings);
}

/// Whatever is shown needs words; a large picture needs the small one.
fn words(item: &Item, findings: &mut Findings) {
    let Some(question) = item.question() else {
        return;
    };
    let asked = types::find(&question.type_name)
        .and_then(|t| t.control)
        .and_then(types::Control::tag);
    let wordless = item.label.is_empty() && item.media.is_empty() && item.hint.is_empty();
    if asked.is_some() && xform::is_shown(item) && wordless {
        findings.push(
            Finding::error(code::NO_LABEL)
                .at(item.cell.column("label").place())
                .with("name", &item.name),
        );
    }
    if item.media.contains_key(&Medium::BigImage) && !item.media.contains_key(&Medium::Image) {
        findings.push(
            Finding::error(code::CANNOT_COMBINE)
                .at(item.cell.column("big-image").place())
                .with("what", "big-image")
                .with("why", "no image"),
        );
    }
}

/// Only what people see can set something off.
fn hidden_trigger(form: &Form, item: &Item, findings: &mut Findings) {
    for trigger in &item.triggers {
        let seen = form
            .walk()
            .any(|(_, other)| &other.name == trigger && xform::is_shown(other));
        let exists = form.walk().any(|(_, other)| &other.name == trigger);
        if exists && !seen {
            findings.push(
                Finding::error(code::BAD_TRIGGER)
                    .at(item.cell.column("trigger").place())
                    .with("name", trigger)
                    .with("why", "hidden"),
            );
        }
    }
}

/// Two sources of choices or values may not share a name.
fn sources(form: &Form, findings: &mut Findings) {
    let mut first: BTreeMap<String, Option<String>> = BTreeMap::new();
    for source in xform::sources(form) {
        match first.get(&source.id) {
            Some(address) if *address != source.address => findings.push(
                Finding::error(code::SOURCE_CLASH)
                    .with("name", &source.id)
                    .with("first", address.clone().unwrap_or_else(|| "choices".to_owned()))
                    .with("second", source.address.unwrap_or_else(|| "choices".to_owned())),
            ),
            _ => drop(first.insert(source.id, source.address)),
        }
    }
}

/// A list looked up with `search()` serves no other question, and no file.
fn searches(form: &Form, findings: &mut Findings) {
    let searched = xform::searched_lists(form);
    for (_, item) in form.walk() {
        let Some(choices) = item.question().and_then(|q| q.choices.as_ref()) else {
            continue;
        };
        let search = xform::uses_search(item);
        let why = match &choices.source {
            ChoiceSource::List(list) if !search && searched.contains(&list.as_str()) => list,
            ChoiceSource::File(file) if search => file,
            _ => continue,
        };
        findings.push(
            Finding::error(code::CANNOT_COMBINE)
                .at(item.cell.column("appearance").place())
                .with("what", "search()")
                .with("why", why),
        );
    }
}

fn languages(form: &Form, findings: &mut Findings) {
    let Some(default) = form.default_language.as_deref().filter(|d| *d != "default") else {
        return tags(form, findings);
    };
    if !form.languages.is_empty() && !form.languages.iter().any(|l| l.name == default) {
        let names: Vec<&str> = form.languages.iter().map(|l| l.name.as_str()).collect();
        findings.push(
            Finding::warning(code::DEFAULT_LANGUAGE)
                .at(crate::model::Cell::new("settings", 2, "default_language").place())
                .with("language", default)
                .with("languages", names.join(", ")),
        );
    }
    tags(form, findings);
}

fn tags(form: &Form, findings: &mut Findings) {
    for language in form
        .languages
        .iter()
        .filter(|l| l.tag.is_none() && l.name != "default")
    {
        findings.push(Finding::info(code::LANGUAGE_TAG).with("language", &language.name));
    }
}

/// The expressions of an item, each with what it is for.
fn of_item(item: &Item) -> Vec<&Expression> {
    let b = &item.bind;
    let filter = item
        .question()
        .and_then(|q| q.choices.as_ref())
        .and_then(|c| c.filter.as_ref());
    [
        &b.relevant,
        &b.constraint,
        &b.required,
        &b.readonly,
        &b.calculation,
    ]
    .into_iter()
    .flatten()
    .chain(filter)
    .collect()
}

/// Every expression must parse. References stand for paths.
fn expressions(form: &Form, findings: &mut Findings) {
    for (_, item) in form.walk() {
        for expression in of_item(item).into_iter().chain(&form.settings.instance_name) {
            let mut text = expression.text.clone();
            for reference in references_in(&expression.text).into_iter().rev() {
                text.replace_range(reference.range, " /x ");
            }
            if let Err(error) = expr::parse(&text) {
                // `label::English` is a column of the choices, which older tools let pass in filters.
                let column = COLUMN.is_match(&expression.text);
                let finding = if column { Finding::warning } else { Finding::error };
                findings.push(
                    finding(code::BAD_EXPRESSION)
                        .at(expression.cell.place())
                        .with("expression", &expression.text)
                        .with("problem", error.to_string())
                        .with("name", &item.name),
                );
            }
        }
    }
}

/// Calculations that need each other can never be worked out.
fn circles(form: &Form, findings: &mut Findings) {
    let mut needs: BTreeMap<&str, (Vec<String>, &Item)> = BTreeMap::new();
    for (_, item) in form.walk() {
        if let Some(calculation) = item
            .bind
            .calculation
            .as_ref()
            .filter(|_| item.triggers.is_empty())
        {
            let own = references_in(&calculation.text);
            let names = own
                .into_iter()
                .filter(|r| !r.last_saved)
                .map(|r| r.name)
                .collect();
            needs.insert(&item.name, (names, item));
        }
    }
    let mut done: BTreeSet<&str> = BTreeSet::new();
    for start in needs.keys().copied().collect::<Vec<_>>() {
        let Some(circle) = circle_from(start, &needs, &mut done) else {
            continue;
        };
        if let Some((_, item)) = needs.get(start) {
            let cell = item
                .bind
                .calculation
                .as_ref()
                .map(|c| c.cell.place())
                .unwrap_or_default();
            findings.push(
                Finding::error(code::CYCLE)
                    .at(cell)
                    .with("circle", circle.join(" → ")),
            );
        }
    }
}

/// The way from a calculation back to itself, if there is one; each circle is told once.
fn circle_from<'a>(
    start: &'a str,
    needs: &'a BTreeMap<&'a str, (Vec<String>, &'a Item)>,
    done: &mut BTreeSet<&'a str>,
) -> Option<Vec<&'a str>> {
    if done.contains(start) {
        return None;
    }
    let mut way: Vec<&'a str> = vec![start];
    let mut next: Vec<usize> = vec![0];
    while let (Some(&at), Some(i)) = (way.last(), next.last_mut()) {
        let step = needs.get(at).and_then(|(names, _)| names.get(*i));
        *i += 1;
        match step {
            None => {
                done.insert(at);
                way.pop();
                next.pop();
            }
            Some(name) if name == start => {
                done.extend(way.iter().copied());
                way.push(start);
                return Some(way);
            }
            Some(name) if done.contains(name.as_str()) || way.contains(&name.as_str()) => {}
            Some(name) => {
                way.push(name);
                next.push(0);
            }
        }
    }
    None
}
