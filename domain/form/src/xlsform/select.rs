//! Questions that offer choices: from a list, a file, or earlier answers.

use base::Finding;

use super::names::{bad_references, has_reference, is_name, only_reference};
use super::row::Row;
use super::survey::{Builder, TableList};
use super::{guess, parameters};
use crate::code;
use crate::model::{
    Choice, ChoiceSource, Choices, Expression, ExternalFile, FileKind, Item, Kind, Question, Words,
};
use crate::types::{self, QuestionType};

/// A type such as `select_one fruits or_other`, taken apart.
pub(super) struct Selected<'a> {
    pub command: &'a str,
    pub list: &'a str,
    pub or_other: bool,
}

const OTHERS: [&str; 3] = ["or specify other", "or_other", "or other"];
/// Endings of files that selects can read.
const ENDINGS: [(&str, FileKind); 3] = [
    (".csv", FileKind::Csv),
    (".xml", FileKind::Xml),
    (".geojson", FileKind::Geojson),
];

/// Takes a type apart; `None` when it is no select with a list.
pub(super) fn parse(type_name: &str) -> Option<Selected<'_>> {
    let mut commands: Vec<&str> = types::ALL
        .iter()
        .filter(|t| t.is_select())
        .flat_map(|t| std::iter::once(t.name).chain(t.aliases.iter().copied()))
        .collect();
    commands.sort_by_key(|c| std::cmp::Reverse(c.len()));
    let lower = type_name.to_ascii_lowercase();
    commands.into_iter().find_map(|command| {
        lower.strip_prefix(command)?.strip_prefix(' ')?;
        let command = &type_name[..command.len()];
        let rest = &type_name[command.len() + 1..];
        let (list, or_other) = match rest.split_once(' ') {
            None => (rest, false),
            Some((list, other)) if OTHERS.contains(&other) => (list, true),
            Some(_) => return None,
        };
        (!list.is_empty()).then_some(Selected {
            command,
            list,
            or_other,
        })
    })
}

/// Reads a select into the builder, with what comes along (a table's heading, the free answer).
pub(super) fn read(
    builder: &mut Builder<'_>,
    row: &Row,
    selected: &Selected<'_>,
    mut item: Item,
    mut question: Question,
    kind: &QuestionType,
) {
    check_parameters(builder, row, selected, &question);
    let filter = row.expression(&["choice_filter"]);
    let Some(source) = source(builder, row, selected, kind) else {
        return;
    };
    let p = &question.parameters;
    let choices = Choices {
        source,
        filter,
        or_other: selected.or_other,
        randomize: p.get("randomize").is_some_and(|v| v == "true"),
        seed: p.get("seed").cloned(),
        value: p.get("value").cloned(),
        label: p.get("label").cloned(),
    };
    if kind.name == "select_multiple" {
        check_spaces(builder, row, &choices);
    }
    let other = selected
        .or_other
        .then(|| or_other(builder, row, &choices, &item.name))
        .flatten();
    question.choices = Some(choices);
    table_list(builder, row, selected, &mut item, &question);
    item.kind = Kind::Question(Box::new(question));
    builder.push(item);
    if let Some(other) = other {
        builder.push(other);
    }
}

fn from_file(command: &str) -> bool {
    let command = command.to_ascii_lowercase();
    command.ends_with("from_file") || command.ends_with("from file")
}

fn check_parameters(builder: &mut Builder<'_>, row: &Row, selected: &Selected<'_>, question: &Question) {
    let p = &question.parameters;
    let found = &mut builder.findings;
    if from_file(selected.command) {
        parameters::only(row, p, &["label", "randomize", "seed", "value"], found);
        for key in ["label", "value"] {
            if let Some(value) = p.get(key).filter(|v| !is_name(v)) {
                found.push(parameters::bad(row, &format!("{key}={value}")));
            }
        }
    } else {
        parameters::only(row, p, &["randomize", "seed"], found);
    }
    parameters::one_of(row, p, "randomize", &["true", "false"], found);
    if let Some(seed) = p.get("seed") {
        let sound = only_reference(seed).is_some() || seed.parse::<f64>().is_ok();
        if !sound || !p.contains_key("randomize") {
            found.push(parameters::bad(row, &format!("seed={seed}")));
        }
    }
}

/// Where the choices come from; a source that does not exist is an error.
fn source(
    builder: &mut Builder<'_>,
    row: &Row,
    selected: &Selected<'_>,
    kind: &QuestionType,
) -> Option<ChoiceSource> {
    let list = selected.list;
    let no_list = |similar: String, sheet: &str| {
        let finding = Finding::error(code::NO_LIST)
            .at(row.at(&["type"], "type"))
            .with("list", list)
            .with("list_sheet", sheet);
        guess(finding, similar)
    };
    if kind.name == "select_one_external" {
        if builder.outside.as_ref().is_some_and(|names| names.contains(list)) {
            return Some(ChoiceSource::ExternalList(list.to_owned()));
        }
        let similar = builder.similar("external_choices");
        builder.findings.push(no_list(similar, "external_choices"));
        return None;
    }
    let ending = ENDINGS
        .iter()
        .find(|(e, _)| list.ends_with(e) && list.len() > e.len());
    if from_file(selected.command) && (ending.is_none() || list.matches('.').count() != 1) {
        builder.findings.push(
            Finding::error(code::BAD_FILE)
                .at(row.at(&["type"], "type"))
                .with("file", list),
        );
        return None;
    }
    if let Some((e, file_kind)) = ending {
        let id = list[..list.len() - e.len()].to_owned();
        builder.sources.insert(id.clone());
        builder.built.files.push(ExternalFile {
            id,
            file: list.to_owned(),
            kind: *file_kind,
        });
        return Some(ChoiceSource::File(list.to_owned()));
    }
    if has_reference(list) && bad_references(list).is_empty() {
        return match only_reference(list) {
            Some(name) => Some(ChoiceSource::Repeat(name)),
            None => {
                builder.findings.push(no_list(String::new(), "choices"));
                None
            }
        };
    }
    if builder.list(list).is_some() {
        builder.sources.insert(list.to_owned());
        return Some(ChoiceSource::List(list.to_owned()));
    }
    let similar = if builder.built.lists.is_empty() {
        builder.similar("choices")
    } else {
        near_list(builder, list)
    };
    builder.findings.push(no_list(similar, "choices"));
    None
}

/// The list whose name is nearest, when it is near.
fn near_list(builder: &Builder<'_>, wanted: &str) -> String {
    const NEAR: usize = 3;
    builder
        .built
        .lists
        .iter()
        .map(|l| (types::distance(&l.name, wanted), &l.name))
        .min()
        .filter(|(steps, _)| *steps <= NEAR)
        .map(|(_, name)| name.clone())
        .unwrap_or_default()
}

/// Many answers stand in one text with spaces between, so no choice may have one.
fn check_spaces(builder: &mut Builder<'_>, row: &Row, choices: &Choices) {
    let ChoiceSource::List(list) = &choices.source else {
        return;
    };
    let bad: Vec<Choice> = builder
        .list(list)
        .map(|l| {
            l.choices
                .iter()
                .filter(|c| c.name.contains(' '))
                .cloned()
                .collect()
        })
        .unwrap_or_default();
    for choice in bad {
        builder.findings.push(
            Finding::error(code::CHOICE_SPACE)
                .at(choice.cell.column("name").place())
                .with("name", &choice.name)
                .with("list", list)
                .with("question", row.cell.row),
        );
    }
}

/// Adds the choice `other` to the list and makes the question that asks which.
fn or_other(builder: &mut Builder<'_>, row: &Row, choices: &Choices, name: &str) -> Option<Item> {
    let mut combine = |why: &str| {
        builder.findings.push(
            Finding::error(code::CANNOT_COMBINE)
                .at(row.at(&["type"], "type"))
                .with("what", "or_other")
                .with("why", why),
        );
        None
    };
    if choices.filter.is_some() {
        return combine("choice_filter");
    }
    let ChoiceSource::List(list) = &choices.source else {
        return combine("no list");
    };
    builder.built.or_other = Some(row.cell.clone());
    let list = builder.built.lists.iter_mut().find(|l| &l.name == list)?;
    if !list.choices.iter().any(|c| c.name == "other") {
        let languages = list.choices.iter().flat_map(|c| c.label.by_language.keys());
        let mut label = Words {
            plain: None,
            by_language: languages.map(|l| (l.clone(), "Other".to_owned())).collect(),
        };
        if !label.is_translated() {
            label = Words::plain("Other");
        }
        list.choices.push(Choice {
            name: "other".to_owned(),
            label,
            cell: row.cell.clone(),
            ..Choice::default()
        });
    }
    let mut item = Item {
        name: format!("{name}_other"),
        label: Words::plain("Specify other."),
        kind: Kind::Question(Box::new(Question {
            type_name: "text".to_owned(),
            ..Question::default()
        })),
        cell: row.cell.column("type"),
        ..Item::default()
    };
    item.bind.relevant = Some(Expression::new(format!("selected(../{name}, 'other')")));
    Some(item)
}

/// In a table of selects the first brings the heading, and all must share the list.
fn table_list(
    builder: &mut Builder<'_>,
    row: &Row,
    selected: &Selected<'_>,
    item: &mut Item,
    question: &Question,
) {
    let shared = match &builder.table_list {
        TableList::No => return,
        TableList::Of(list) => list.clone(),
        TableList::Awaited => {
            builder.table_list = TableList::Of(selected.list.to_owned());
            if row.has(&["choice_filter"]) {
                builder.findings.push(
                    Finding::error(code::CANNOT_COMBINE)
                        .at(row.at(&["choice_filter"], "choice_filter"))
                        .with("what", "table-list")
                        .with("why", "choice_filter"),
                );
            }
            builder.push(heading(row, selected, question));
            selected.list.to_owned()
        }
    };
    if shared != selected.list {
        builder.findings.push(
            Finding::error(code::CANNOT_COMBINE)
                .at(row.at(&["type"], "type"))
                .with("what", "table-list")
                .with("why", format!("{shared} / {}", selected.list)),
        );
    }
    item.appearance = Some("list-nolabel".to_owned());
}

fn heading(row: &Row, selected: &Selected<'_>, question: &Question) -> Item {
    Item {
        name: format!("reserved_name_for_field_list_labels_{}", row.cell.row),
        label: Words::plain(" "),
        appearance: Some("label".to_owned()),
        kind: Kind::Question(Box::new(Question {
            type_name: question.type_name.clone(),
            choices: Some(Choices {
                source: ChoiceSource::List(selected.list.to_owned()),
                ..Choices::default()
            }),
            ..Question::default()
        })),
        cell: row.cell.column("type"),
        ..Item::default()
    }
}
