//! Places, lines and areas: their parameters.

use super::names::only_reference;
use super::parameters::{self, bad};
use super::row::{Row, truth};
use super::survey::Builder;
use crate::model::{ChoiceSource, Choices, Item, Question};

/// Checks the parameters and sets what follows from them.
pub(super) fn read(builder: &mut Builder<'_>, row: &Row, item: &mut Item, question: &mut Question) {
    let p = &question.parameters;
    let found = &mut builder.findings;
    for (key, attribute) in [
        ("capture-accuracy", "accuracyThreshold"),
        ("warning-accuracy", "unacceptableAccuracyThreshold"),
    ] {
        parameters::number(row, p, key, found);
        if let Some(value) = p.get(key) {
            item.control.insert(attribute.to_owned(), value.clone());
        }
    }
    if let Some(value) = p.get("incremental") {
        if truth(value) == Some(true) {
            item.control.insert("incremental".to_owned(), "true".to_owned());
        } else {
            found.push(bad(row, &format!("incremental={value}")));
        }
    }
    parameters::one_of(row, p, "allow-mock-accuracy", &["true", "false"], found);
    if let Some(value) = p.get("allow-mock-accuracy") {
        item.bind
            .more
            .insert("odk:allow-mock-accuracy".to_owned(), value.clone());
    }
    if let Some(target) = p.get("reference-geometry") {
        builder.geometries.push((row.clone(), target.clone()));
        let source = match only_reference(target) {
            Some(name) => ChoiceSource::Repeat(name),
            None if target.contains('.') => ChoiceSource::File(target.clone()),
            None => ChoiceSource::List(target.clone()),
        };
        question.choices = Some(Choices {
            source,
            filter: row.expression(&["choice_filter"]),
            ..Choices::default()
        });
    }
}
