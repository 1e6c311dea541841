//! A submission as typed values, and the variables that they belong to.

use std::collections::BTreeMap;
use std::fmt;

use base::Text;
use dataset::{Choice as Code, CodeList, Kind, Missing, Role, Value, Variable};
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use crate::instance::NodeId;

use super::choices::{Choices, Label, cell_text};
use super::datatype::Datatype;
use super::item::{Engine, Item, Preload, Shape, Widget};
use super::run::Run;
use super::words::Words;

/// Typed answers, by the path of their question below the outermost element (`household/water/source`).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Answers {
    /// Asked once.
    #[serde(deserialize_with = "in_bulk")]
    pub values: BTreeMap<String, Value>,
    /// Asked in repeats, by the repeat's path.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub repeats: BTreeMap<String, Vec<Row>>,
}

/// The answers of one repeat.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Its number, from 1, after the numbers of the repeats around it.
    pub number: Vec<usize>,
    /// The answers.
    #[serde(deserialize_with = "in_bulk")]
    pub values: BTreeMap<String, Value>,
}

/// Reads answers in the order in which they were written, which is that of the map: put together at once, they need no
/// search for the place of each.
fn in_bulk<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<String, Value>, D::Error> {
    struct Pairs;
    impl<'de> Visitor<'de> for Pairs {
        type Value = BTreeMap<String, Value>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("answers by the path of their question")
        }
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut all = Vec::with_capacity(64);
            while let Some(pair) = map.next_entry()? {
                all.push(pair);
            }
            Ok(all.into_iter().collect())
        }
    }
    from.deserialize_map(Pairs)
}

impl Answers {
    /// The text of an answer that is a text or one code.
    pub fn text(&self, question: &str) -> Option<&str> {
        self.values.get(question).and_then(Value::as_str)
    }
}

impl Engine {
    /// The path of an item below the outermost element.
    pub(crate) fn question(&self, item: usize) -> &str {
        let path = &self.items[item].path;
        path[1..].split_once('/').map_or("", |(_, rest)| rest)
    }

    /// The repeats around an item, outermost first.
    fn repeats_around(&self, item: usize) -> Vec<usize> {
        let up = std::iter::successors(self.items[item].parent, |i| self.items[*i].parent);
        let mut repeats: Vec<usize> = up
            .filter(|i| matches!(self.items[*i].shape, Shape::Repeat(_)))
            .collect();
        repeats.reverse();
        repeats
    }

    /// Whether an item stands outside of all repeats.
    pub(crate) fn is_asked_once(&self, item: usize) -> bool {
        self.repeats_around(item).is_empty() && !matches!(self.items[item].shape, Shape::Repeat(_))
    }

    /// The paths of the repeats, as answers name them, in the form's order: outer ones before those inside them.
    pub fn repeats(&self) -> Vec<&str> {
        let repeats = (0..self.items.len()).filter(|i| matches!(self.items[*i].shape, Shape::Repeat(_)));
        repeats.map(|i| self.question(i)).collect()
    }

    /// The words of a repeat, by its path as answers name it; empty where the form has none.
    pub fn repeat_label(&self, repeat: &str) -> Text {
        let of = |i: &usize| matches!(self.items[*i].shape, Shape::Repeat(_)) && self.question(*i) == repeat;
        let item = (0..self.items.len()).find(of);
        item.map_or_else(Text::default, |i| self.text(&self.items[i].label))
    }

    /// Whether an item holds a value that is kept: notes hold none.
    fn is_kept(item: &Item) -> bool {
        let note = item.control.as_ref().is_some_and(|c| c.widget == Widget::Note);
        matches!(item.shape, Shape::Question) && !item.of_entity && !(note && item.calculate.is_none())
    }

    /// The question that holds a submission's identity (`meta/instanceID`).
    pub fn instance_id(&self) -> Option<&str> {
        let named = |i: &Item| super::run::local(&i.name) == "instanceID";
        let by_client = |i: &Item| i.preload == Some(Preload::InstanceId);
        let found = self.items.iter().position(by_client);
        found
            .or_else(|| self.items.iter().position(named))
            .map(|i| self.question(i))
    }

    /// The variables that submissions fill, in order; those asked in a repeat name it. A name is the
    /// question's own where that is unique, else its path with `_`.
    pub fn variables(&self) -> Vec<Variable> {
        let kept: Vec<usize> = (0..self.items.len())
            .filter(|i| Self::is_kept(&self.items[*i]))
            .collect();
        let mut names: BTreeMap<&str, usize> = BTreeMap::new();
        for i in &kept {
            *names.entry(&self.items[*i].name).or_default() += 1;
        }
        kept.iter()
            .map(|i| self.variable(*i, names[self.items[*i].name.as_str()] == 1))
            .collect()
    }

    fn variable(&self, index: usize, unique: bool) -> Variable {
        let item = &self.items[index];
        let question = self.question(index);
        let name = if unique {
            item.name.clone()
        } else {
            question.replace('/', "_")
        };
        let mut variable = Variable::new(name, self.kind(item))
            .question(question)
            .label(self.text(&item.label))
            .role(role(item));
        variable.required = item
            .required
            .as_ref()
            .is_some_and(|r| r.source().trim() == "true()");
        if let Some(repeat) = self.repeats_around(index).last() {
            variable = variable.repeat(self.question(*repeat));
        }
        variable
    }

    /// Words as a text in the languages that the form names by a tag.
    fn text(&self, words: &Words) -> Text {
        if self.languages.is_empty() {
            return Text::english(words.without_values(0).trim());
        }
        let tagged = self.languages.iter().enumerate();
        tagged.fold(Text::default(), |text, (i, (_, tag))| {
            let tag = tag.clone().unwrap_or_else(base::Language::english);
            let said = words
                .text
                .get(i)
                .map_or_else(String::new, |_| words.without_values(i));
            text.with(tag, said.trim())
        })
    }

    fn kind(&self, item: &Item) -> Kind {
        let widget = item.control.as_ref().map(|c| c.widget);
        match (widget, item.datatype) {
            (Some(Widget::SelectOne), _) => Kind::SingleChoice(self.codes(item)),
            (Some(Widget::SelectMultiple | Widget::Rank), _) => Kind::MultipleChoice(self.codes(item)),
            (_, Datatype::Integer) => Kind::Integer,
            (_, Datatype::Decimal) => Kind::Decimal,
            (_, Datatype::Boolean) => Kind::Boolean,
            (_, Datatype::Date) => Kind::Date,
            (_, Datatype::Time) => Kind::Time,
            (_, Datatype::DateTime) => Kind::DateTime,
            (_, Datatype::Point) => Kind::GeoPoint,
            (_, Datatype::Line) => Kind::GeoLine,
            (_, Datatype::Area) => Kind::GeoArea,
            (_, Datatype::File) => Kind::File,
            (_, Datatype::Text | Datatype::Choice | Datatype::Barcode) => Kind::Text,
        }
    }

    /// The codes that a question offers before anything narrows them down.
    fn codes(&self, item: &Item) -> CodeList {
        let choices = item.control.as_ref().and_then(|c| c.choices.as_ref());
        match choices {
            Some(Choices::Written(all)) => CodeList {
                choices: all
                    .iter()
                    .map(|(v, w)| Code::new(v).label(self.text(w)))
                    .collect(),
                open: false,
            },
            Some(Choices::Rows {
                value, label, plain, ..
            }) => {
                let list = plain.as_ref().and_then(|(id, _)| self.list(id));
                match list.and_then(|(_, tree)| tree.element().map(|root| (tree, root))) {
                    Some((tree, root)) => CodeList {
                        choices: tree
                            .elements(root)
                            .map(|row| self.code(tree, row, value, label))
                            .collect(),
                        open: false,
                    },
                    None => CodeList {
                        choices: Vec::new(),
                        open: true,
                    },
                }
            }
            None => CodeList {
                choices: Vec::new(),
                open: true,
            },
        }
    }

    fn code(&self, tree: &crate::instance::Tree, row: NodeId, value: &str, label: &Label) -> Code {
        let text = match label {
            Label::Column(column) => Text::english(cell_text(tree, row, column)),
            Label::Text(column) => {
                let words = self.texts.get(&cell_text(tree, row, column));
                words.map(|w| self.text(w)).unwrap_or_default()
            }
        };
        Code::new(cell_text(tree, row, value)).label(text)
    }
}

/// The role that is plain from the form itself; people decide the others.
fn role(item: &Item) -> Role {
    match (&item.preload, item.datatype) {
        (Some(Preload::InstanceId), _) => Role::Key,
        (Some(Preload::Property(_)), _) => Role::DirectIdentifier,
        (Some(Preload::Start | Preload::End | Preload::Today), _) => Role::Paradata,
        (None, Datatype::Point | Datatype::Line | Datatype::Area) => Role::DirectIdentifier,
        (None, Datatype::File) => Role::DirectIdentifier,
        (None, _) => Role::Other,
    }
}

impl Run<'_> {
    /// The submission as typed values. What does not apply is [`Missing::NotAsked`]; what is not of its type is
    /// [`Missing::Unreadable`].
    pub fn answers(&self) -> Answers {
        let mut out = Answers::default();
        let engine = self.engine;
        for (item, it) in engine.items.iter().enumerate() {
            if !Engine::is_kept(it) {
                continue;
            }
            let (question, kind) = (engine.question(item), engine.kind_only(it));
            let repeats = engine.repeats_around(item);
            for node in self.nodes(item) {
                let value = self.value(&kind, *node);
                match repeats.last() {
                    None => {
                        out.values.insert(question.to_owned(), value);
                    }
                    Some(repeat) => {
                        let number = self.numbers(*node, &repeats);
                        let rows = out
                            .repeats
                            .entry(engine.question(*repeat).to_owned())
                            .or_default();
                        row(rows, number).insert(question.to_owned(), value);
                    }
                }
            }
        }
        out
    }

    /// The value of one question in one place.
    pub(crate) fn typed(&self, item: usize, node: NodeId) -> Value {
        self.value(&self.engine.kind_only(&self.engine.items[item]), node)
    }

    fn value(&self, kind: &Kind, node: NodeId) -> Value {
        if !self.is_relevant(node) {
            return Value::Missing(Missing::NotAsked);
        }
        let text = self.tree().text(node);
        match text.trim() {
            "" => Value::Missing(Missing::NoAnswer),
            text => dataset::read(kind, text, dataset::Reading::default())
                .unwrap_or(Value::Missing(Missing::Unreadable)),
        }
    }

    /// Which of the repeats around a node it stands in, outermost first.
    fn numbers(&self, node: NodeId, repeats: &[usize]) -> Vec<usize> {
        let tree = self.tree();
        let mut numbers: Vec<usize> = Vec::new();
        for above in tree.ancestors(node) {
            let name = tree.local(above);
            if repeats.iter().any(|r| self.nodes(*r).contains(&above)) {
                let before = std::iter::successors(tree.previous(above), |n| tree.previous(*n));
                numbers.push(
                    before
                        .filter(|n| tree.is_element(*n) && tree.local(*n) == name)
                        .count()
                        + 1,
                );
            }
        }
        numbers.reverse();
        numbers
    }
}

/// The row of a number, made when it is not there yet.
fn row(rows: &mut Vec<Row>, number: Vec<usize>) -> &mut BTreeMap<String, Value> {
    let at = rows.iter().position(|r| r.number == number).unwrap_or_else(|| {
        let values = BTreeMap::new();
        rows.push(Row { number, values });
        rows.len() - 1
    });
    &mut rows[at].values
}

impl Engine {
    /// The kind without its codes, which reading does not need.
    fn kind_only(&self, item: &Item) -> Kind {
        let none = || CodeList {
            choices: Vec::new(),
            open: true,
        };
        match item.control.as_ref().map(|c| c.widget) {
            Some(Widget::SelectOne) => Kind::SingleChoice(none()),
            Some(Widget::SelectMultiple | Widget::Rank) => Kind::MultipleChoice(none()),
            _ => self.kind(item),
        }
    }
}
