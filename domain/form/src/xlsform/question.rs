//! One row that is a question: its type, its parameters and what follows from them.

use base::{Finding, Place};

use super::names::{bad_references, is_dynamic, references};
use super::parameters::{self as parameters, Parameters};
use super::row::Row;
use super::survey::Builder;
use super::{geo, guess, range, select};
use crate::code;
use crate::model::{Expression, ExternalFile, FileKind, Item, Kind, Question, Words};
use crate::types::{self, About, QuestionType};

/// Reads one question into the builder.
pub(super) fn read(builder: &mut Builder<'_>, row: &Row, type_name: &str) {
    let selected = select::parse(type_name);
    let spelled = selected.as_ref().map_or(type_name, |s| s.command);
    let spelled = if type_name.starts_with("osm ") {
        "osm"
    } else {
        spelled
    };
    let Some(kind) = find_type(builder, row, spelled) else {
        return;
    };
    if kind.is_select() && selected.is_none() {
        builder.findings.push(unknown(row, type_name));
        return;
    }
    let parameters = parameters::read(row, &mut builder.findings);
    if kind.name == "audit" {
        return audit(builder, row, kind, parameters);
    }
    let generated = if kind.name == "note" {
        format!("generated_note_name_{}", row.cell.row)
    } else {
        String::new()
    };
    let Some(name) = builder.name(row, &generated) else {
        return;
    };
    builder.questions.insert(name.clone());
    let path = builder.path();
    builder
        .declared
        .row(row, &name, &path, false, &mut builder.findings);
    privacy(builder, row, kind, &name);
    let mut item = builder.item(row, &name);
    entities_prefix(&mut item);
    triggers(builder, row, &mut item);
    let mut question = Question {
        type_name: kind.name.to_owned(),
        parameters,
        ..Question::default()
    };
    presets(kind, &mut item);
    if item.appearance.as_deref() == Some("label") && item.label.is_empty() {
        // A row of labels above selects; it may be empty itself.
        item.label = Words::plain(" ");
    }
    if let Some(selected) = selected {
        select::read(builder, row, &selected, item, question, kind);
        return;
    }
    special(builder, row, kind, &mut item, &mut question, type_name);
    if matches!(kind.name, "csv-external" | "xml-external") {
        let ending = if kind.name == "csv-external" { "csv" } else { "xml" };
        let file_kind = if ending == "csv" {
            FileKind::Csv
        } else {
            FileKind::Xml
        };
        builder.sources.insert(name.clone());
        builder.built.files.push(ExternalFile {
            id: name.clone(),
            file: format!("{name}.{ending}"),
            kind: file_kind,
        });
        return;
    }
    item.kind = Kind::Question(Box::new(question));
    builder.push(item);
}

/// The type by its spelling; in another case it is taken with a remark.
fn find_type(builder: &mut Builder<'_>, row: &Row, spelled: &str) -> Option<&'static QuestionType> {
    let remark = |known: &'static QuestionType| {
        Finding::warning(code::OLD_TYPE)
            .at(row.at(&["type"], "type"))
            .with("type", spelled)
            .with("known", known.name)
    };
    if let Some(known) = types::find(spelled) {
        if spelled.starts_with("hidden ") {
            builder.findings.push(remark(known));
        }
        return Some(known);
    }
    if let Some(known) = types::find(&spelled.to_lowercase()) {
        builder.findings.push(remark(known));
        return Some(known);
    }
    builder.findings.push(unknown(row, spelled));
    None
}

fn unknown(row: &Row, type_name: &str) -> Finding {
    let finding = Finding::error(code::UNKNOWN_TYPE)
        .at(row.at(&["type"], "type"))
        .with("type", type_name);
    guess(finding, types::nearest(type_name).unwrap_or_default())
}

/// What a type brings along where the row says nothing.
fn presets(kind: &QuestionType, item: &mut Item) {
    if kind.readonly && item.bind.readonly.is_none() {
        item.bind.readonly = Some(Expression::new("true()"));
    }
    if let (Some(constraint), None) = (kind.constraint, &item.bind.constraint) {
        item.bind.constraint = Some(Expression::new(constraint));
    }
    if let Some(hint) = kind.hint
        && item.hint.is_empty()
    {
        item.hint = Words::plain(hint);
    }
    if let Some((preload, parameter)) = kind.preload {
        let mut set = |k: &str, v: &str| {
            item.bind.more.entry(k.to_owned()).or_insert_with(|| v.to_owned());
        };
        set("jr:preload", preload);
        set("jr:preloadParams", parameter);
    }
}

/// The part of a `save_to` before `#` names the entity list, not the property.
fn entities_prefix(item: &mut Item) {
    if let Some(save_to) = item.bind.more.get_mut("entities:saveto")
        && let Some((_, property)) = save_to.split_once('#')
    {
        *save_to = property.to_owned();
    }
}

/// Everything that is taken without asking and tells about someone is said.
fn privacy(builder: &mut Builder<'_>, row: &Row, kind: &QuestionType, name: &str) {
    let unasked = kind.control.is_none_or(|c| c.tag().is_none()) || kind.name == "background-geopoint";
    let found = match kind.about {
        About::Device => Finding::warning(code::DEVICE_IDENTIFIER),
        About::Collector => Finding::warning(code::COLLECTOR_IDENTIFIER),
        About::Place | About::Person if unasked => Finding::warning(code::TAKEN_UNASKED),
        _ => return,
    };
    builder.findings.push(
        found
            .at(row.at(&["type"], "type"))
            .with("type", kind.name)
            .with("name", name),
    );
}

fn triggers(builder: &mut Builder<'_>, row: &Row, item: &mut Item) {
    let Some(text) = row.text(&["trigger"]) else {
        return;
    };
    let at = row.at(&["trigger"], "trigger");
    let single = text.split(',').all(|part| references(part).len() <= 1);
    if references(text).is_empty() || !bad_references(text).is_empty() || !single {
        builder
            .findings
            .push(Finding::error(code::BAD_REFERENCE).at(at).with("reference", text));
        return;
    }
    for reference in references(text) {
        builder.triggers.push((row.clone(), reference.name.clone()));
        item.triggers.push(reference.name);
    }
}

/// What is particular to some types.
fn special(
    builder: &mut Builder<'_>,
    row: &Row,
    kind: &QuestionType,
    item: &mut Item,
    question: &mut Question,
    type_name: &str,
) {
    let p = question.parameters.clone();
    if !kind.parameters.is_empty() || kind.name == "photo" {
        parameters::only(row, &p, kind.parameters, &mut builder.findings);
    }
    match kind.name {
        "calculate" => calculation(builder, row, item),
        "range" => range::read(builder, row, item, question),
        "text" => {
            if let Some(n) = parameters::integer(row, &p, "rows", i64::MIN, &mut builder.findings) {
                item.control.insert("rows".to_owned(), n.to_string());
            }
        }
        "image" => image(builder, row, item, &p),
        "audio" | "background-audio" => audio(builder, row, kind, item, &p),
        "geopoint" | "geotrace" | "geoshape" => geo::read(builder, row, item, question),
        "background-geopoint" => background_geopoint(builder, row, item),
        "osm" => {
            let list = type_name.strip_prefix("osm ").map(str::trim);
            let tags = list.and_then(|l| builder.tags.as_ref()?.get(l));
            question.tags = tags.cloned().unwrap_or_default();
        }
        _ => {}
    }
}

fn calculation(builder: &mut Builder<'_>, row: &Row, item: &Item) {
    let dynamic = item
        .default
        .as_ref()
        .is_some_and(|d| is_dynamic(&d.text, "calculate"));
    if item.bind.calculation.is_none() && !dynamic {
        builder.findings.push(
            Finding::error(code::NO_CALCULATION)
                .at(row.at(&["bind", "calculate"], "calculation"))
                .with("name", &item.name),
        );
    }
}

fn image(builder: &mut Builder<'_>, row: &Row, item: &mut Item, p: &Parameters) {
    const FOLDER: &str = "jr://images/";
    if let Some(default) = &mut item.default
        && !default.text.contains(FOLDER)
    {
        default.text.insert_str(0, FOLDER);
    }
    if let Some(n) = parameters::integer(row, p, "max-pixels", i64::MIN, &mut builder.findings) {
        item.bind.more.insert("orx:max-pixels".to_owned(), n.to_string());
    }
    if let Some(app) = p.get("app")
        && matches!(item.appearance.as_deref(), None | Some("annotate"))
    {
        if is_package(app) {
            item.control.insert("intent".to_owned(), app.clone());
        } else {
            builder.findings.push(parameters::bad(row, &format!("app={app}")));
        }
    }
}

/// Whether a text can be the name of an Android package.
fn is_package(name: &str) -> bool {
    let sound = |segment: &str| {
        segment.starts_with(|c: char| c.is_ascii_alphabetic())
            && segment.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
    };
    name.contains('.') && name.split('.').all(sound)
}

fn audio(builder: &mut Builder<'_>, row: &Row, kind: &QuestionType, item: &mut Item, p: &Parameters) {
    let all = ["voice-only", "low", "normal", "external"];
    let allowed = if kind.name == "audio" { &all[..] } else { &all[..3] };
    parameters::one_of(row, p, "quality", allowed, &mut builder.findings);
    if let (Some(quality), "audio") = (p.get("quality"), kind.name) {
        item.bind.more.insert("odk:quality".to_owned(), quality.clone());
    }
}

fn background_geopoint(builder: &mut Builder<'_>, row: &Row, item: &Item) {
    let mut bad = |at: Place, why: &str| {
        builder.findings.push(
            Finding::error(code::BAD_TRIGGER)
                .at(at)
                .with("name", &item.name)
                .with("why", why),
        );
    };
    if item.triggers.is_empty() {
        bad(row.at(&["trigger"], "trigger"), "missing");
    }
    if item.bind.calculation.is_some() {
        bad(row.at(&["bind", "calculate"], "calculation"), "calculation");
    }
}

/// The log of how a form is filled: one per form, under `meta`, always named `audit`.
fn audit(builder: &mut Builder<'_>, row: &Row, kind: &QuestionType, p: Parameters) {
    if row.text(&["name"]).is_some_and(|n| n != "audit") {
        builder.findings.push(
            Finding::error(code::RESERVED_NAME)
                .at(row.at(&["name"], "name"))
                .with("name", "audit"),
        );
    }
    let found = &mut builder.findings;
    parameters::only(row, &p, kind.parameters, found);
    parameters::one_of(row, &p, "track-changes", &["true", "false"], found);
    parameters::one_of(row, &p, "track-changes-reasons", &["on-form-edit"], found);
    parameters::one_of(row, &p, "identify-user", &["true", "false"], found);
    const PRIORITIES: [&str; 4] = ["no-power", "low-power", "balanced", "high-accuracy"];
    parameters::one_of(row, &p, "location-priority", &PRIORITIES, found);
    let least = parameters::integer(row, &p, "location-min-interval", 0, found);
    let age = parameters::integer(row, &p, "location-max-age", 0, found);
    const TOGETHER: [&str; 3] = ["location-priority", "location-min-interval", "location-max-age"];
    let given = TOGETHER.iter().filter(|k| p.contains_key(**k)).count();
    if (given != 0 && given != TOGETHER.len()) || matches!((least, age), (Some(l), Some(a)) if a < l) {
        found.push(parameters::bad(row, &TOGETHER.join(", ")));
    }
    let mut item = builder.item(row, "audit");
    item.bind
        .more
        .extend(p.iter().map(|(k, v)| (format!("odk:{k}"), v.clone())));
    item.kind = Kind::Question(Box::new(Question {
        type_name: "audit".to_owned(),
        parameters: p,
        ..Question::default()
    }));
    builder.built.meta.push(item);
}

/// The heading of a table of selects: a note that takes over the group's words.
pub(super) fn table_list_label(group: &mut Item) -> Option<Item> {
    if group.label.is_empty() && group.hint.is_empty() {
        return None;
    }
    let mut note = Item {
        name: format!("generated_table_list_label_{}", group.cell.row),
        label: std::mem::take(&mut group.label),
        hint: std::mem::take(&mut group.hint),
        cell: group.cell.column("label"),
        kind: Kind::Question(Box::new(Question {
            type_name: "note".to_owned(),
            ..Question::default()
        })),
        ..Item::default()
    };
    note.bind.readonly = Some(Expression::new("true()"));
    Some(note)
}
