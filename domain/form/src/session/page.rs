//! What a page shows.

use std::collections::BTreeMap;

use base::{Direction, Finding, Language};
use serde::Serialize;

use crate::engine::{Choice, Datatype, Item, Media, Upload, Widget, code};
use crate::instance::NodeId;

use super::Session;
use super::spots::{Spot, Stop, fields, stops};

/// A page, with every text in the language asked for.
#[derive(Debug, Clone, Serialize)]
pub struct Page {
    /// Its key, for [`Session::jump`].
    pub key: String,
    /// The headings of the groups around it, outermost first.
    pub trail: Vec<String>,
    /// The questions; empty for "add another?" and at the end.
    pub fields: Vec<Field>,
    /// "Add another?"
    pub more: Option<More>,
    /// Whether every page was passed.
    pub end: bool,
    /// How far it is.
    pub progress: Progress,
    /// The language of the texts, where the form names one.
    pub language: Option<Language>,
    /// The direction of that language.
    pub direction: Direction,
}

/// How far it is: page `at` (from 1) of `of`, as the form stands now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// This page.
    pub at: usize,
    /// All pages.
    pub of: usize,
}

/// "Add another?"
#[derive(Debug, Clone, Serialize)]
pub struct More {
    /// What would be added.
    pub label: String,
    /// How many there are.
    pub count: usize,
    /// The paths of those there are, for [`Session::remove`].
    pub existing: Vec<String>,
}

/// How an answer is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Input {
    /// Nothing: a text to read.
    Note,
    /// A line of text.
    Text,
    /// Lines of text.
    LongText,
    /// A whole number.
    Integer,
    /// A number.
    Decimal,
    /// A day, `2026-01-31`.
    Date,
    /// A time of day, `08:30`.
    Time,
    /// A day and a time, `2026-01-31T08:30`.
    DateTime,
    /// Latitude and longitude in two fields, named like the question with `/latitude` and `/longitude` added.
    Point,
    /// One of the choices.
    One,
    /// Any of the choices.
    Many,
    /// The choices in order; codes separated by spaces.
    Order,
    /// A tick.
    Tick,
    /// Cannot be given here, only on a device.
    Missing,
    /// Chosen from a list that is not here.
    NoList,
}

/// A question on a page.
#[derive(Debug, Clone, Serialize)]
pub struct Field {
    /// The path of its node, and the name of its field.
    pub path: String,
    /// The question.
    pub label: String,
    /// Pictures, sounds and films of it, by the names of files beside the form.
    #[serde(skip_serializing_if = "Media::is_empty")]
    pub media: Media,
    /// A word of help.
    pub hint: String,
    /// More help.
    pub guidance: String,
    /// How it is answered.
    pub input: Input,
    /// The form's own kind of control.
    pub widget: Widget,
    /// What can be chosen.
    pub choices: Vec<Choice>,
    /// The answer so far.
    pub value: String,
    /// Whether an answer is needed.
    pub required: bool,
    /// Whether it is shown only.
    pub readonly: bool,
    /// What is wrong with the answer.
    pub errors: Vec<Finding>,
    /// The form's own words for what is wrong, in the language asked for, one for each error; empty where the
    /// form has none.
    pub messages: Vec<String>,
    /// Appearances.
    pub appearance: Vec<String>,
    /// `start`, `end`, `step` of a range and the like.
    pub parameters: BTreeMap<String, String>,
}

impl Field {
    /// Whether a code is chosen.
    pub fn is_chosen(&self, code: &str) -> bool {
        match self.input {
            Input::One => self.value == code,
            _ => self.value.split_whitespace().any(|c| c == code),
        }
    }

    /// Latitude and longitude of a place.
    pub fn point(&self) -> (&str, &str) {
        let mut parts = self.value.split_whitespace();
        (parts.next().unwrap_or(""), parts.next().unwrap_or(""))
    }
}

impl Session<'_> {
    /// The page it stands at, in a language (a tag, or the form's own name of one).
    pub fn page(&mut self, language: &str) -> Page {
        let stops = stops(&self.run);
        let here = self.index(&stops);
        let index = self.run.engine.language_index(language);
        let tag = self
            .run
            .engine
            .languages
            .get(index)
            .and_then(|(_, tag)| tag.clone());
        let mut page = Page {
            key: self.at.key(),
            trail: Vec::new(),
            fields: Vec::new(),
            more: None,
            end: self.at == Spot::End,
            progress: Progress {
                at: here.map_or(stops.len(), |i| i + 1),
                of: stops.len(),
            },
            direction: tag.as_ref().map_or(Direction::Ltr, Language::direction),
            language: tag,
        };
        match here.map(|i| &stops[i]) {
            Some(Stop::Page { item, node }) => {
                page.trail = self.trail(*node, index);
                let all = fields(&self.run, *item, *node);
                page.fields = all.into_iter().map(|(i, n)| self.field(i, n, index)).collect();
            }
            Some(Stop::More { item, parent }) => {
                page.trail = self.trail(*parent, index);
                page.more = Some(self.more(*item, *parent, index));
            }
            None => {}
        }
        page
    }

    /// The headings around a node.
    pub(super) fn trail(&self, node: NodeId, language: usize) -> Vec<String> {
        let tree = self.run.tree();
        let mut trail: Vec<String> = Vec::new();
        for above in tree.ancestors(node) {
            let bound = self.run.bounds.iter().find(|b| b.node == above);
            let Some(bound) = bound else {
                continue;
            };
            let it = &self.run.engine.items()[bound.item];
            if it.children.is_empty() {
                continue;
            }
            let label = self.run.say(&it.label, above, language);
            if !label.trim().is_empty() {
                trail.push(label.trim().to_owned());
            }
        }
        trail.reverse();
        trail
    }

    fn more(&self, item: usize, parent: NodeId, language: usize) -> More {
        let it = &self.run.engine.items()[item];
        let tree = self.run.tree();
        let existing: Vec<String> = tree
            .named(parent, crate::engine::local(&it.name))
            .map(|n| tree.path(n))
            .collect();
        let label = self.run.say(&it.label, parent, language);
        let label = if label.trim().is_empty() {
            it.name.clone()
        } else {
            label.trim().to_owned()
        };
        More {
            label,
            count: existing.len(),
            existing,
        }
    }

    fn field(&mut self, item: usize, node: NodeId, language: usize) -> Field {
        let engine = self.run.engine;
        let it = &engine.items()[item];
        let path = self.run.tree().path(node);
        let say = |words| self.run.say(words, node, language).trim().to_owned();
        let (label, hint, guidance) = (say(&it.label), say(&it.hint), say(&it.guidance));
        let required = self.run.is_required(item, node);
        let shut = it
            .readonly
            .as_ref()
            .and_then(|r| self.run.truth(item, "readonly", r, node));
        let stored = self.run.tree().text(node).into_owned();
        let errors = self.errors.get(&path).cloned().unwrap_or_default();
        let messages = errors
            .iter()
            .map(|e| self.message(item, node, language, e))
            .collect();
        let choices = self.run.offered(item, node, language).unwrap_or_default();
        let control = it.control.as_ref();
        Field {
            value: self
                .typed
                .get(&path)
                .cloned()
                .unwrap_or_else(|| self.shown(item, stored)),
            path,
            label,
            media: it.label.media(language),
            hint,
            guidance,
            input: engine.input_of(it),
            widget: control.map_or(Widget::Note, |c| c.widget),
            choices,
            required,
            readonly: shut == Some(true),
            errors,
            messages,
            appearance: control.map(|c| c.appearance.clone()).unwrap_or_default(),
            parameters: control.map(|c| c.parameters.clone()).unwrap_or_default(),
        }
    }

    /// The form's own words for a finding, in a language.
    fn message(&self, item: usize, node: NodeId, language: usize, finding: &Finding) -> String {
        let it = &self.run.engine.items()[item];
        let words = if finding.code == code::REQUIRED {
            &it.required_message
        } else if finding.code == code::CONSTRAINT {
            &it.constraint_message
        } else {
            return String::new();
        };
        self.run.say(words, node, language)
    }

    /// A stored value as a field shows it: times without seconds and offset.
    fn shown(&self, item: usize, stored: String) -> String {
        match self.run.engine.items()[item].datatype {
            Datatype::Time => stored.get(..5).unwrap_or(&stored).to_owned(),
            Datatype::DateTime => stored.get(..16).unwrap_or(&stored).to_owned(),
            Datatype::Date => stored.get(..10).unwrap_or(&stored).to_owned(),
            _ => stored,
        }
    }
}

pub(super) fn input(datatype: Datatype, control: Option<(Widget, bool)>) -> Input {
    let (widget, multiline) = control.unwrap_or((Widget::Note, false));
    match widget {
        Widget::Note | Widget::Group => Input::Note,
        Widget::SelectOne => Input::One,
        Widget::SelectMultiple => Input::Many,
        Widget::Rank => Input::Order,
        Widget::Acknowledge => Input::Tick,
        Widget::Upload(Upload::Image | Upload::Audio | Upload::Video | Upload::File) => Input::Missing,
        Widget::Input | Widget::Range => match datatype {
            Datatype::Integer => Input::Integer,
            Datatype::Decimal => Input::Decimal,
            Datatype::Date => Input::Date,
            Datatype::Time => Input::Time,
            Datatype::DateTime => Input::DateTime,
            Datatype::Point => Input::Point,
            Datatype::Line | Datatype::Area | Datatype::File => Input::Missing,
            Datatype::Text | Datatype::Choice | Datatype::Barcode | Datatype::Boolean if multiline => {
                Input::LongText
            }
            Datatype::Text | Datatype::Choice | Datatype::Barcode | Datatype::Boolean => Input::Text,
        },
    }
}

impl crate::engine::Engine {
    /// How a question is answered on a page.
    pub(super) fn input_of(&self, it: &Item) -> Input {
        let control = it.control.as_ref();
        let list = control.and_then(|c| c.choices.as_ref()?.list());
        match list.is_some_and(|id| self.list(id).is_none()) {
            true => Input::NoList,
            false => input(it.datatype, control.map(|c| (c.widget, c.has("multiline")))),
        }
    }

    /// The paths of questions that cannot be answered on pages without script (files, lines, areas).
    pub fn beyond_pages(&self) -> Vec<&str> {
        let asked = self.items().iter().filter(|i| {
            let control = i.control.as_ref().map(|c| (c.widget, c.has("multiline")));
            control.is_some() && input(i.datatype, control) == Input::Missing
        });
        asked.map(|i| i.path.as_str()).collect()
    }
}
