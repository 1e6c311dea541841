//! The sheet `survey`: rows become a tree of items.
//!
//! [`Builder`] keeps a stack of open groups and repeats. A row opens one, closes one, or is a question
//! (`question.rs`). Every mistake is noted and the reading goes on, so that all are seen at once.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use base::{Finding, Findings};
use regex::Regex;

use super::names::{is_name, only_reference};
use super::row::{Row, Table, truth};
use super::settings::{Read as Settings, calculated};
use super::workbook::Sheet;
use super::{entities, loops, media, question, similar};
use crate::code;
use crate::model::{Bind, Cell, Choice, ChoiceList, Entity, Expression, ExternalFile, Item, Kind, Words};

/// What can be opened and closed, by its spellings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opening {
    Group,
    Repeat,
    Loop,
}

/// An open group, repeat or loop (or the form itself, at the bottom).
pub(super) struct Frame {
    opening: Option<Opening>,
    item: Item,
    children: Vec<Item>,
    names: BTreeSet<String>,
    lower: BTreeSet<String>,
    /// The list that a loop goes over.
    list: Option<String>,
}

/// Whether the selects of the open group share one heading of choices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum TableList {
    No,
    Awaited,
    Of(String),
}

/// Everything made from the survey.
#[derive(Default)]
pub(super) struct Built {
    pub items: Vec<Item>,
    pub meta: Vec<Item>,
    pub lists: Vec<ChoiceList>,
    pub files: Vec<ExternalFile>,
    pub languages: Vec<String>,
    pub entities: Vec<Entity>,
    /// How often each name of the survey stands in it.
    pub named: BTreeMap<String, usize>,
    pub settings_rows: Vec<(String, String)>,
    pub or_other: Option<Cell>,
}

/// Reads rows into a tree.
pub(super) struct Builder<'a> {
    pub settings: &'a Settings,
    pub sheets: &'a [Sheet],
    pub findings: Findings,
    pub outside: Option<BTreeSet<String>>,
    pub tags: Option<BTreeMap<String, Vec<Choice>>>,
    pub built: Built,
    pub table_list: TableList,
    pub declared: entities::Declared,
    stack: Vec<Frame>,
    repeats: BTreeSet<String>,
    /// Which names are questions, and which rows have triggers or geometry that refer to something.
    pub questions: BTreeSet<String>,
    pub triggers: Vec<(Row, String)>,
    pub geometries: Vec<(Row, String)>,
    pub sources: BTreeSet<String>,
}

#[expect(clippy::expect_used, reason = "a constant pattern")]
static BEGIN: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^begin[\s_](group|lgroup|repeat|loop|looped group)( (?:over )?(\S+))?$").expect("sound")
});
#[expect(clippy::expect_used, reason = "a constant pattern")]
static END: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^end[\s_](group|lgroup|repeat|loop|looped group)$").expect("sound"));

fn opening(word: &str) -> Opening {
    match word {
        "group" => Opening::Group,
        "loop" => Opening::Loop,
        _ => Opening::Repeat,
    }
}

impl Opening {
    fn name(self) -> &'static str {
        match self {
            Self::Group => "group",
            Self::Repeat => "repeat",
            Self::Loop => "loop",
        }
    }
}

impl<'a> Builder<'a> {
    pub(super) fn new(
        settings: &'a Settings,
        lists: Vec<ChoiceList>,
        outside: Option<BTreeSet<String>>,
        tags: Option<BTreeMap<String, Vec<Choice>>>,
        declared: entities::Declared,
        sheets: &'a [Sheet],
    ) -> Self {
        Self {
            settings,
            sheets,
            findings: Findings::none(),
            outside,
            tags,
            built: Built {
                lists,
                ..Built::default()
            },
            table_list: TableList::No,
            declared,
            stack: vec![Frame::new(None, Item::default(), None)],
            repeats: BTreeSet::new(),
            questions: BTreeSet::new(),
            triggers: Vec::new(),
            geometries: Vec::new(),
            sources: BTreeSet::new(),
        }
    }

    /// Reads every row of the survey.
    pub(super) fn read(&mut self, survey: &Table) {
        for row in &survey.rows {
            self.row(row);
        }
    }

    /// Closes what is open and hands over what was built.
    pub(super) fn finish(mut self, findings: &mut Findings) -> Built {
        while self.stack.len() > 1 {
            let frame = self.close();
            self.findings.push(
                Finding::error(code::UNMATCHED_BEGIN)
                    .at(frame.0.place())
                    .with("kind", frame.1.name())
                    .with("name", frame.2),
            );
        }
        self.check_referrers();
        self.built.items = self.stack.pop().map(|f| f.children).unwrap_or_default();
        self.built.entities = self.declared.placed(&mut self.findings);
        if !self.settings.has_no_instance_id() {
            *self.built.named.entry("instanceID".to_owned()).or_default() += 1;
        }
        self.built.languages = languages(&self.built);
        findings.extend(self.findings);
        self.built
    }

    fn row(&mut self, row: &Row) {
        if let Some(disabled) = row.text(&["disabled"]) {
            self.findings
                .push(Finding::warning(code::IGNORED_COLUMN).at(row.at(&["disabled"], "disabled")));
            if truth(disabled) == Some(true) {
                return;
            }
        }
        let Some(type_name) = row.text(&["type"]).filter(|t| !t.is_empty()) else {
            return self.without_type(row);
        };
        let setting = type_name.replace(' ', "_");
        if let Some((_, canonical)) = super::row::SETTINGS.iter().find(|(alias, _)| *alias == setting) {
            let value = row.text(&["name"]).unwrap_or("None").to_owned();
            self.built.settings_rows.push((canonical[0].to_owned(), value));
            return;
        }
        let lower = type_name.to_lowercase();
        if let Some(found) = END.captures(&lower) {
            return self.end(row, opening(&found[1]));
        }
        if let Some(found) = BEGIN.captures(&lower) {
            let list = BEGIN
                .captures(type_name)
                .and_then(|c| c.get(3).map(|m| m.as_str().to_owned()));
            return self.begin(row, opening(&found[1]), list);
        }
        question::read(self, row, type_name);
    }

    fn without_type(&mut self, row: &Row) {
        let at = row.at(&["type"], "type");
        let finding = if row.has(&["name"]) || row.has(&["label"]) {
            Finding::error(code::NO_TYPE)
        } else {
            Finding::warning(code::IGNORED_ROW)
        };
        self.findings.push(finding.at(at));
    }

    fn begin(&mut self, row: &Row, opening: Opening, list: Option<String>) {
        let Some(name) = self.name(row, "") else {
            // The group is opened all the same, so that its end is not a second mistake.
            let item = self.item(row, "unnamed");
            self.stack.push(Frame::new(Some(opening), item, list));
            return;
        };
        if opening == Opening::Repeat {
            self.repeat_name(row, &name);
        }
        self.declared
            .row(row, &name, &self.path(), true, &mut self.findings);
        let mut item = self.item(row, &name);
        let mut first = None;
        if opening == Opening::Loop {
            loops::check(self, row, list.as_deref());
        }
        if opening == Opening::Repeat {
            if item.label.is_empty() && item.media.is_empty() {
                self.findings.push(
                    Finding::warning(code::NO_LABEL)
                        .at(row.at(&["label"], "label"))
                        .with("name", &name),
                );
            }
            let count = self.count(row, &name);
            item.kind = Kind::Repeat {
                items: Vec::new(),
                count,
            };
        }
        if let Some(looks) = item.appearance.clone()
            && looks.split_whitespace().any(|w| w == "table-list")
        {
            self.table_list = TableList::Awaited;
            let others = looks.split_whitespace().filter(|w| *w != "table-list");
            let looks: Vec<&str> = std::iter::once("field-list").chain(others).collect();
            item.appearance = Some(looks.join(" "));
            first = question::table_list_label(&mut item);
        }
        if let Some(intent) = row.text(&["intent"]) {
            item.control.insert("intent".to_owned(), intent.to_owned());
        }
        self.stack.push(Frame::new(Some(opening), item, list));
        if let Some(first) = first {
            self.push(first);
        }
    }

    /// How often a repeat is asked: a reference stands by itself, anything else gets a question of its own.
    fn count(&mut self, row: &Row, name: &str) -> Option<Expression> {
        let count = row.expression(&["control", "jr:count"])?;
        if only_reference(&count.text).is_some() {
            return Some(count);
        }
        let counter = format!("{name}_count");
        let reference = Expression::written(format!("${{{counter}}}"), count.cell.clone());
        let mut item = calculated(&counter, Some(count));
        item.bind.readonly = Some(Expression::new("true()"));
        self.push(item);
        Some(reference)
    }

    fn repeat_name(&mut self, row: &Row, name: &str) {
        if name == self.settings.name || !self.repeats.insert(name.to_owned()) {
            self.findings.push(
                Finding::error(code::DUPLICATE_REPEAT)
                    .at(row.at(&["name"], "name"))
                    .with("name", name),
            );
        }
    }

    fn end(&mut self, row: &Row, opening: Opening) {
        self.declared.row(row, "", &self.path(), true, &mut self.findings);
        let open = self.stack.last().and_then(|f| f.opening);
        if open != Some(opening) {
            let expected = open.map_or("nothing", Opening::name);
            self.findings.push(
                Finding::error(code::UNMATCHED_END)
                    .at(row.at(&["type"], "type"))
                    .with("kind", opening.name())
                    .with("open", expected),
            );
            // A slip in the kind closes what is open; an end too many closes nothing.
            if open.is_none() {
                return;
            }
        }
        self.table_list = TableList::No;
        self.close();
    }

    /// Closes the innermost frame and puts its item into the one around it.
    fn close(&mut self) -> (Cell, Opening, String) {
        let Some(frame) = self.stack.pop() else {
            return (Cell::default(), Opening::Group, String::new());
        };
        let opening = frame.opening.unwrap_or(Opening::Group);
        let mut item = frame.item;
        let told = (item.cell.clone(), opening, item.name.clone());
        match &mut item.kind {
            Kind::Group(items) | Kind::Repeat { items, .. } => *items = frame.children,
            Kind::Question(_) => {}
        }
        if opening == Opening::Loop {
            loops::unroll(&mut item, frame.list.as_deref(), &self.built.lists);
            self.count_again(&item);
        }
        if let Some(around) = self.stack.last_mut() {
            around.children.push(item);
        }
        told
    }

    /// Notes the names that a loop made several of.
    fn count_again(&mut self, unrolled: &Item) {
        let mut times: BTreeMap<&str, usize> = BTreeMap::new();
        for group in unrolled.children() {
            for item in group.children() {
                *times.entry(&item.name).or_default() += 1;
            }
        }
        for (name, n) in times {
            if let Some(count) = self.built.named.get_mut(name) {
                *count += n - 1;
            }
        }
    }

    /// Puts an item into what is open; its name must be free there.
    pub(super) fn push(&mut self, item: Item) {
        let Some(frame) = self.stack.last_mut() else {
            return;
        };
        // Names of rows were taken when the row was read; those made by the compiler are taken here.
        let generated = item.cell.column != "name";
        if generated {
            *self.built.named.entry(item.name.clone()).or_default() += 1;
        }
        if generated && !frame.names.insert(item.name.clone()) {
            self.findings.push(
                Finding::error(code::DUPLICATE_NAME)
                    .at(item.cell.place())
                    .with("name", &item.name),
            );
        }
        frame.children.push(item);
    }

    /// The name of a row, checked and taken; `None` when there is none to be used.
    pub(super) fn name(&mut self, row: &Row, generated: &str) -> Option<String> {
        let at = row.at(&["name"], "name");
        let name = match row.text(&["name"]) {
            Some(name) => name.to_owned(),
            None if !generated.is_empty() => generated.to_owned(),
            None => {
                self.findings.push(Finding::error(code::NO_NAME).at(at));
                return None;
            }
        };
        if !is_name(&name) {
            self.findings
                .push(Finding::error(code::BAD_NAME).at(at).with("name", &name));
            return None;
        }
        *self.built.named.entry(name.clone()).or_default() += 1;
        let frame = self.stack.last_mut()?;
        if name == "meta" {
            self.findings
                .push(Finding::error(code::RESERVED_NAME).at(at).with("name", &name));
        } else if !frame.names.insert(name.clone()) {
            self.findings
                .push(Finding::error(code::DUPLICATE_NAME).at(at).with("name", &name));
        } else if !frame.lower.insert(name.to_lowercase()) {
            self.findings
                .push(Finding::warning(code::NAME_CASE).at(at).with("name", &name));
        }
        Some(name)
    }

    /// The item of a row with everything that is common to groups, repeats and questions.
    pub(super) fn item(&mut self, row: &Row, name: &str) -> Item {
        let language = &self.settings.default_language;
        let control = row
            .below("control")
            .filter(|(k, _)| !matches!(*k, "appearance" | "jr:count"));
        Item {
            name: name.to_owned(),
            kind: Kind::default(),
            label: row.words(&["label"], language),
            hint: row.words(&["hint"], language),
            guidance: row.words(&["guidance_hint"], language),
            media: media::of(row, language, &mut self.findings),
            bind: bind(row, language),
            default: row.expression(&["default"]),
            appearance: row.text(&["control", "appearance"]).map(str::to_owned),
            control: control.map(|(k, v)| (k.to_owned(), v.to_owned())).collect(),
            attributes: row
                .below("instance")
                .map(|(k, v)| (k.to_owned(), v.to_owned()))
                .collect(),
            triggers: Vec::new(),
            cell: row.cell.column("name"),
        }
    }

    /// The open groups and repeats from the outside: name and whether it is a repeat.
    pub(super) fn path(&self) -> Vec<(String, bool)> {
        self.stack[1..]
            .iter()
            .map(|f| (f.item.name.clone(), f.opening == Some(Opening::Repeat)))
            .collect()
    }

    /// The list of this name.
    pub(super) fn list(&self, name: &str) -> Option<&ChoiceList> {
        self.built.lists.iter().find(|l| l.name == name)
    }

    /// Sheets whose name is near to one that is missing.
    pub(super) fn similar(&self, wanted: &str) -> String {
        similar(self.sheets, wanted)
    }

    fn check_referrers(&mut self) {
        for (row, name) in std::mem::take(&mut self.triggers) {
            if !self.questions.contains(&name) {
                self.findings.push(
                    super::guess(Finding::error(code::UNKNOWN_REFERENCE), "")
                        .at(row.at(&["trigger"], "trigger"))
                        .with("name", &name),
                );
            }
        }
        for (row, target) in std::mem::take(&mut self.geometries) {
            let known = self.sources.contains(&target)
                || self.list(&target).is_some()
                || self.declared.has(&target)
                || only_reference(&target).is_some_and(|n| self.repeats.contains(&n));
            if !known {
                self.findings.push(super::parameters::bad(
                    &row,
                    &format!("reference-geometry={target}"),
                ));
            }
        }
    }
}

impl Frame {
    fn new(opening: Option<Opening>, item: Item, list: Option<String>) -> Self {
        Self {
            opening,
            item,
            children: Vec::new(),
            names: BTreeSet::new(),
            lower: BTreeSet::new(),
            list,
        }
    }
}

/// Conditions and calculation of a row.
fn bind(row: &Row, language: &str) -> Bind {
    let expression = |key: &str| {
        row.expression(&["bind", key]).map(|mut e| {
            if let Some(value) = truth(&e.text).filter(|_| !e.text.ends_with("()")) {
                e.text = format!("{value}()");
            }
            e
        })
    };
    const OWN: [&str; 7] = [
        "relevant",
        "constraint",
        "required",
        "readonly",
        "calculate",
        "jr:constraintMsg",
        "jr:requiredMsg",
    ];
    let more = row.below("bind").filter(|(k, _)| !OWN.contains(k));
    Bind {
        relevant: expression("relevant"),
        constraint: expression("constraint"),
        constraint_message: row.words(&["bind", "jr:constraintMsg"], language),
        required: expression("required"),
        required_message: row.words(&["bind", "jr:requiredMsg"], language),
        readonly: expression("readonly"),
        calculation: expression("calculate"),
        more: more.map(|(k, v)| (k.to_owned(), v.to_owned())).collect(),
    }
}

/// The languages in which anything is written, in order of first appearance.
fn languages(built: &Built) -> Vec<String> {
    fn of_words(words: &Words, out: &mut Vec<String>) {
        for name in words.by_language.keys() {
            if !out.contains(name) {
                out.push(name.clone());
            }
        }
    }
    fn of_item(item: &Item, out: &mut Vec<String>) {
        let b = &item.bind;
        for words in [
            &item.label,
            &item.hint,
            &item.guidance,
            &b.constraint_message,
            &b.required_message,
        ] {
            of_words(words, out);
        }
        item.media.values().for_each(|w| of_words(w, out));
        item.children().iter().for_each(|c| of_item(c, out));
    }
    let mut out = Vec::new();
    built.items.iter().for_each(|i| of_item(i, &mut out));
    for choice in built.lists.iter().flat_map(|l| &l.choices) {
        of_words(&choice.label, &mut out);
        choice.media.values().for_each(|w| of_words(w, &mut out));
    }
    out
}
