//! A file's rows into a typed [`Table`], against variables from a form or from a person's hand.
//!
//! Nothing is dropped silently: a column that nobody asked for, one that is missing, a code that is not in the
//! list, a cell that is not of its kind, options that contradict their question: each is a finding with row and
//! column. An unreadable cell becomes [`Missing::Unreadable`]; the file itself is kept by the caller.

use std::collections::BTreeMap;

use base::{Checked, Finding, Findings, Place};
use serde::{Deserialize, Serialize};

use crate::cell::{self, Reading};
use crate::csv::{Gather, Row, Sheet, clip};
use crate::expanded::{self, Source};
use crate::infer::{infer, is_absent};
use crate::{Kind, Missing, Table, Value, Variable, code};

/// How to import.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Options {
    /// How the file writes numbers and days. A decimal comma that the file shows is seen without this.
    #[serde(default)]
    pub reading: Reading,
    /// Columns that are named otherwise than their variable: header → variable.
    #[serde(default)]
    pub aliases: BTreeMap<String, String>,
    /// What happens to columns that no variable asks for.
    #[serde(default)]
    pub extra: Extra,
}

/// What happens to columns that no variable asks for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Extra {
    /// They are kept, with kind and role inferred.
    #[default]
    Keep,
    /// They are left out; each is told.
    Drop,
}

/// A plain file into a table, with everything inferred.
pub fn import_plain(sheet: &Sheet) -> Checked<Table> {
    let inferred = infer(sheet);
    let options = Options {
        reading: inferred.reading,
        ..Options::default()
    };
    let mut done = import(sheet, &inferred.variables, &options);
    let mut findings = inferred.findings;
    findings.extend(done.findings);
    done.findings = findings;
    done
}

/// A file into a table of these variables. Variables inside repeats are passed over: they have their own file.
pub fn import(sheet: &Sheet, variables: &[Variable], options: &Options) -> Checked<Table> {
    let mut gather = Gather::default();
    let plan = Plan::make(sheet, variables, options, &mut gather);
    if !variables.is_empty() && plan.matched == 0 {
        let mut findings = Findings::none();
        findings.push(Finding::error(code::IMPORT_NOTHING_MATCHES).with("columns", sheet.header().len()));
        return Checked::refused(findings);
    }
    let how = Reading {
        decimal_comma: options.reading.decimal_comma || sheet.decimal_comma(),
        ..options.reading
    };
    let described = plan.columns.iter().map(|c| c.variable.clone()).collect();
    let mut builder = match Table::builder(described) {
        Ok(builder) => builder,
        Err(e) => {
            let mut findings = gather.finish();
            findings.push(Finding::error(code::IMPORT_NAME_TWICE).with("reason", e.to_string()));
            return Checked::refused(findings);
        }
    };
    for row in sheet.rows() {
        let values = plan
            .columns
            .iter()
            .map(|c| c.read(&row, how, &mut gather))
            .collect();
        // Every value is of its column's kind: `Planned::read` makes nothing else.
        if let Err(e) = builder.push(values) {
            gather.push("", || {
                Finding::error(code::IMPORT_NAME_TWICE).with("reason", e.to_string())
            });
        }
    }
    Checked::new(builder.finish(), gather.finish())
}

struct Plan {
    columns: Vec<Planned>,
    matched: usize,
}

struct Planned {
    variable: Variable,
    source: Option<Source>,
    header: String,
}

impl Plan {
    fn make(sheet: &Sheet, variables: &[Variable], options: &Options, gather: &mut Gather) -> Self {
        let header = sheet.header();
        let mut used = vec![false; header.len()];
        let mut columns = Vec::new();
        let mut matched = 0;
        for variable in variables.iter().filter(|v| v.repeat.is_none()) {
            let source = find(header, variable, options);
            match &source {
                Some(s) => {
                    matched += 1;
                    mark(s, &mut used);
                }
                None => {
                    let place = Place::whole().with("column", &variable.name);
                    gather.push("", || Finding::warning(code::IMPORT_MISSING_COLUMN).at(place));
                }
            }
            columns.push(Planned::new(variable.clone(), source, header));
        }
        if used.iter().any(|u| !u) {
            extra(sheet, &used, options, &mut columns, gather);
        }
        Self { columns, matched }
    }
}

fn mark(source: &Source, used: &mut [bool]) {
    match source {
        Source::Column(i) => used[*i] = true,
        Source::Expanded { parent, children, .. } => {
            for i in children.iter().map(|(i, _)| *i).chain(*parent) {
                used[i] = true;
            }
        }
    }
}

/// Adds the columns that no variable asks for, or tells that they are left out.
fn extra(sheet: &Sheet, used: &[bool], options: &Options, columns: &mut Vec<Planned>, gather: &mut Gather) {
    let keep = options.extra == Extra::Keep;
    for variable in infer(sheet).variables {
        let Some(source) = find(sheet.header(), &variable, options) else {
            continue;
        };
        let mut own = vec![false; used.len()];
        mark(&source, &mut own);
        if own.iter().zip(used).any(|(own, used)| *own && *used) {
            continue;
        }
        let place = Place::whole().with("column", &variable.name);
        let kept = if keep { "kept" } else { "left-out" };
        gather.push("", || {
            Finding::info(code::IMPORT_EXTRA_COLUMN)
                .at(place)
                .with("kept", kept)
        });
        if keep {
            columns.push(Planned::new(variable, Some(source), sheet.header()));
        }
    }
}

/// Where a variable stands in a header: by alias, by name, by its question's path, or as R rewrites names.
fn find(header: &[String], variable: &Variable, options: &Options) -> Option<Source> {
    let alias = options
        .aliases
        .iter()
        .find(|(_, v)| **v == variable.name)
        .map(|(h, _)| h.as_str());
    let names = alias
        .into_iter()
        .chain([variable.name.as_str()])
        .chain(variable.question.as_deref());
    for name in names {
        let exact = header.iter().position(|h| h == name);
        let at = exact.or_else(|| header.iter().position(|h| mangled(h) == mangled(name)));
        if let Kind::MultipleChoice(_) = variable.kind {
            let spelled = at.map_or(name, |i| header[i].as_str());
            let children = expanded::children(header, spelled, &|_| true);
            let known = children
                .iter()
                .any(|(_, option)| variable.codes().is_some_and(|c| c.allows(option)));
            if known {
                return Some(Source::Expanded {
                    name: spelled.to_owned(),
                    parent: at,
                    children,
                });
            }
        }
        if let Some(i) = at {
            return Some(Source::Column(i));
        }
    }
    None
}

/// A name as R's `make.names` leaves it: `_uuid` is `X_uuid`, `g/q` is `g.q`.
fn mangled(name: &str) -> String {
    let name = name
        .strip_prefix("X_")
        .map_or_else(|| name.to_owned(), |rest| format!("_{rest}"));
    name.replace(['/', '-', ' ', ':'], ".")
}

impl Planned {
    fn new(variable: Variable, source: Option<Source>, header: &[String]) -> Self {
        let header = match &source {
            Some(Source::Column(i)) => header[*i].clone(),
            Some(Source::Expanded { name, .. }) => name.clone(),
            None => variable.name.clone(),
        };
        Self {
            variable,
            source,
            header,
        }
    }

    fn read(&self, row: &Row, how: Reading, gather: &mut Gather) -> Value {
        match &self.source {
            None => Value::Missing(Missing::NotAsked),
            Some(Source::Column(i)) => self.read_one(row, row.get(*i), how, gather),
            Some(Source::Expanded { parent, children, .. }) => {
                self.read_options(row, *parent, children, gather)
            }
        }
    }

    /// What an empty cell means: a question that cannot be passed over was not asked.
    fn empty(&self) -> Value {
        Value::Missing(if self.variable.required {
            Missing::NotAsked
        } else {
            Missing::NoAnswer
        })
    }

    fn read_one(&self, row: &Row, text: &str, how: Reading, gather: &mut Gather) -> Value {
        let code_itself = self.variable.codes().is_some_and(|c| c.get(text).is_some());
        if text.is_empty() || (is_absent(text) && !code_itself && self.variable.kind != Kind::Text) {
            return self.empty();
        }
        let Some(value) = cell::read(&self.variable.kind, text, how) else {
            gather.push(&self.header, || {
                let f = Finding::warning(code::IMPORT_UNREADABLE).at(self.place(row));
                f.with("cell", clip(text)).with("kind", self.variable.kind.name())
            });
            return Value::Missing(Missing::Unreadable);
        };
        self.check_codes(row, value, gather)
    }

    fn place(&self, row: &Row) -> Place {
        Place::whole().with("row", row.line).with("column", &self.header)
    }

    /// Tells unknown codes; a code that stands for a reason becomes it.
    fn check_codes(&self, row: &Row, value: Value, gather: &mut Gather) -> Value {
        let Some(list) = self.variable.codes() else {
            return value;
        };
        let chosen: Vec<&str> = match &value {
            Value::Choice(c) => vec![c],
            Value::Choices(cs) => cs.iter().map(String::as_str).collect(),
            _ => Vec::new(),
        };
        for unknown in chosen.iter().filter(|c| !list.allows(c)) {
            gather.push(&self.header, || {
                Finding::warning(code::IMPORT_UNKNOWN_CODE)
                    .at(self.place(row))
                    .with("code", clip(unknown))
            });
        }
        match chosen[..] {
            [only] => match list.get(only).and_then(|c| c.means) {
                Some(why) => Value::Missing(why),
                None => value,
            },
            _ => value,
        }
    }

    /// Reads a column per option. The options decide; a spaced column that says otherwise is told.
    fn read_options(
        &self,
        row: &Row,
        parent: Option<usize>,
        children: &[(usize, String)],
        gather: &mut Gather,
    ) -> Value {
        let mut chosen = Vec::new();
        let mut answered = false;
        for (i, option) in children {
            let text = row.get(*i);
            if is_absent(text) {
                continue;
            }
            answered = true;
            match cell::boolean(text) {
                Some(true) => chosen.push(option.clone()),
                Some(false) => {}
                None => gather.push(&self.header, || {
                    let place = Place::whole()
                        .with("row", row.line)
                        .with("column", format!("{}.{option}", self.header));
                    let f = Finding::warning(code::IMPORT_UNREADABLE).at(place);
                    f.with("cell", clip(text)).with("kind", "boolean")
                }),
            }
        }
        if answered {
            for (_, option) in children.iter().filter(|(i, _)| is_absent(row.get(*i))) {
                gather.count(&self.header, code::IMPORT_OPTION_NOT_OFFERED, option);
            }
        }
        let spaced = parent.map(|i| cell::codes(row.get(i))).unwrap_or_default();
        if !answered {
            return if spaced.is_empty() {
                self.empty()
            } else {
                self.check_codes(row, Value::Choices(spaced), gather)
            };
        }
        if parent.is_some() && !same_set(&spaced, &chosen) {
            gather.push(&self.header, || {
                let f = Finding::warning(code::IMPORT_CHOICES_DISAGREE).at(self.place(row));
                f.with("spaced", spaced.join(" "))
                    .with("options", chosen.join(" "))
            });
        } else if parent.is_some() {
            chosen = spaced;
        }
        self.check_codes(row, Value::Choices(chosen), gather)
    }
}

fn same_set(a: &[String], b: &[String]) -> bool {
    a.len() == b.len() && a.iter().all(|x| b.contains(x))
}

#[cfg(test)]
mod tests;
