//! The body: groups, repeats and the controls that ask.

use super::Writer;
use super::element::Element;
use super::instances::uses_search;
use super::itext::list_needs;
use super::model::{When, type_of};
use super::paths::{How, Shape};
use crate::model::{ChoiceSource, Choices, Item, Kind, Question};
use crate::types::Control;

impl Writer<'_> {
    pub(super) fn body(&self) -> Element {
        let mut body = Element::new("h:body");
        if let Some(style) = &self.form.settings.style {
            body.set("class", style);
        }
        body.extend(self.controls(0));
        body
    }

    fn controls(&self, at: usize) -> Vec<Element> {
        self.paths.nodes[at]
            .children
            .iter()
            .filter_map(|&child| self.control(child))
            .collect()
    }

    fn control(&self, at: usize) -> Option<Element> {
        let item = self.paths.nodes[at].item?;
        match &item.kind {
            Kind::Group(_) => Some(self.group(at, item)),
            Kind::Repeat { .. } => Some(self.repeat(at, item)),
            Kind::Question(question) => self.question(at, item, question),
        }
    }

    fn group(&self, at: usize, item: &Item) -> Element {
        let node = &self.paths.nodes[at];
        let mut group = Element::new("group");
        if !node.flat {
            group.set("ref", &node.path);
        }
        self.attributes(at, item, &mut group, false);
        if !item.label.is_empty() {
            group.push(self.label(at, item));
        }
        group.extend(self.controls(at));
        group
    }

    fn repeat(&self, at: usize, item: &Item) -> Element {
        let path = &self.paths.nodes[at].path;
        let mut repeat = Element::new("repeat").attr("nodeset", path);
        self.attributes(at, item, &mut repeat, true);
        if let Kind::Repeat {
            count: Some(count), ..
        } = &item.kind
        {
            repeat.set("jr:count", self.paths.resolve(&count.text, at, How::default()));
        }
        repeat.extend(self.controls(at));
        self.new_instance(at, &mut repeat);
        Element::new("group")
            .attr("ref", path)
            .with(self.label(at, item))
            .with(repeat)
    }

    /// What happens when an instance of a repeat is added, in document order; repeats inside see to their own.
    fn new_instance(&self, at: usize, repeat: &mut Element) {
        for &inner in &self.paths.nodes[at].children {
            if self.paths.nodes[inner].shape == Shape::Repeat {
                continue;
            }
            repeat.extend(self.actions(inner, When::NewRepeat));
            repeat.extend(self.entity_id(inner, When::NewRepeat));
            self.new_instance(inner, repeat);
        }
    }

    /// Appearance and further attributes of a control.
    fn attributes(&self, at: usize, item: &Item, element: &mut Element, resolve_appearance: bool) {
        for (name, value) in &item.control {
            element.set(name, self.paths.resolve(value, at, How::default()));
        }
        if let Some(looks) = &item.appearance {
            let looks = if resolve_appearance {
                self.paths.resolve(looks, at, How::default())
            } else {
                looks.clone()
            };
            element.set("appearance", looks);
        }
    }

    fn question(&self, at: usize, item: &Item, question: &Question) -> Option<Element> {
        if !is_shown(item) {
            return None;
        }
        let kind = type_of(item)?;
        let tag = kind.control.and_then(Control::tag)?;
        let mut element = Element::new(tag).attr("ref", &self.paths.nodes[at].path);
        if let Some(media_type) = kind.media_type {
            element.set("mediatype", media_type);
        }
        self.attributes(at, item, &mut element, true);
        element.push(self.label(at, item));
        if !item.hint.is_empty() || !item.guidance.is_empty() {
            element.push(self.hint(at, item));
        }
        if let Some(choices) = &question.choices {
            self.choices(at, item, choices, &mut element);
        }
        if let Some(list) = question.parameters.get("tick_labelset") {
            element.push(self.itemset(at, &plain(list)));
        }
        for tag in &question.tags {
            let label = tag.label.all().next().unwrap_or_default();
            let label = Element::new("label").contents(self.paths.words(label, at));
            element.push(Element::new("tag").attr("key", &tag.name).with(label));
        }
        element.extend(self.set_by(at));
        Some(element)
    }

    /// What the change of this question sets.
    fn set_by(&self, at: usize) -> Vec<Element> {
        let waiting = |geo: bool| {
            let all = self
                .paths
                .triggered
                .get(self.paths.nodes[at].name)
                .into_iter()
                .flatten();
            all.filter_map(move |&id| {
                let node = &self.paths.nodes[id];
                let item = node.item?;
                let background = item.question()?.type_name == "background-geopoint";
                (background == geo).then_some((node, item))
            })
        };
        let set = waiting(false).map(|(node, item)| {
            let mut set = Element::new("setvalue")
                .attr("ref", &node.path)
                .attr("event", "xforms-value-changed");
            if let Some(value) = &item.bind.calculation {
                set.set("value", self.paths.resolve(&value.text, at, How::default()));
            }
            set
        });
        let place = waiting(true).map(|(node, _)| {
            Element::new("odk:setgeopoint")
                .attr("ref", &node.path)
                .attr("event", "xforms-value-changed")
        });
        set.chain(place).collect()
    }

    fn choices(&self, at: usize, item: &Item, choices: &Choices, element: &mut Element) {
        match &choices.source {
            ChoiceSource::ExternalList(list) => {
                let mut query = format!("instance('{list}')/root/item");
                if let Some(filter) = &choices.filter {
                    let how = How {
                        current: true,
                        ..How::default()
                    };
                    query.push_str(&format!("[{}]", self.paths.resolve(&filter.text, at, how)));
                }
                element.set("query", query);
            }
            ChoiceSource::List(list) if uses_search(item) => {
                element.extend(self.inline_items(list, at));
            }
            ChoiceSource::Repeat(_) if type_of(item).is_some_and(|t| !t.is_select()) => {
                element.push(self.geometry(at, choices));
            }
            _ => element.push(self.itemset(at, choices)),
        }
    }

    /// Choices written into the body, as `search()` needs them.
    fn inline_items(&self, list: &str, at: usize) -> Vec<Element> {
        let Some(list) = self.form.list(list) else {
            return Vec::new();
        };
        let itext = list_needs(list);
        let items = list.choices.iter().enumerate().map(|(i, choice)| {
            let label = if itext {
                Element::new("label").attr("ref", format!("jr:itext('{}-{i}')", list.name))
            } else {
                let text = choice.label.plain.as_deref().unwrap_or_default();
                Element::new("label").contents(self.paths.words(text, at))
            };
            Element::new("item")
                .with(label)
                .with(Element::new("value").text(&choice.name))
        });
        items.collect()
    }

    fn itemset(&self, at: usize, choices: &Choices) -> Element {
        let (mut nodeset, value, label, mut filter) = match &choices.source {
            ChoiceSource::List(list) | ChoiceSource::ExternalList(list) => {
                let itext = self.form.list(list).is_some_and(list_needs);
                let label = if itext { "jr:itext(itextId)" } else { "label" };
                (root(list), "name".to_owned(), label.to_owned(), None)
            }
            ChoiceSource::File(file) => {
                let (id, ending) = file.rsplit_once('.').unwrap_or((file, ""));
                let (value, label) = if ending == "geojson" {
                    ("id", "title")
                } else {
                    ("name", "label")
                };
                (root(id), value.to_owned(), label.to_owned(), None)
            }
            ChoiceSource::Repeat(name) => self.repeat_choices(at, name),
        };
        let value = choices.value.clone().unwrap_or(value);
        let label = choices.label.clone().unwrap_or(label);
        let whole_repeat = matches!(choices.source, ChoiceSource::Repeat(_));
        if let Some(written) = &choices.filter {
            filter = Some(if whole_repeat {
                self.repeat_filter(at, &written.text, &nodeset)
            } else {
                let how = How {
                    current: true,
                    ..How::default()
                };
                self.paths.resolve(&written.text, at, how)
            });
        }
        if let Some(filter) = filter {
            nodeset.push_str(&format!("[{filter}]"));
        }
        if choices.randomize {
            let seed = choices
                .seed
                .as_ref()
                .map(|s| self.paths.resolve(s, at, How::default()));
            nodeset = match seed {
                Some(seed) => format!("randomize({nodeset}, {})", seed.trim()),
                None => format!("randomize({nodeset})"),
            };
        }
        Element::new("itemset")
            .attr("nodeset", nodeset)
            .with(Element::new("value").attr("ref", value))
            .with(Element::new("label").attr("ref", label))
    }

    /// Choices that are earlier answers in a repeat.
    fn repeat_choices(&self, at: usize, name: &str) -> (String, String, String, Option<String>) {
        let how = How {
            whole_repeat: true,
            ..How::default()
        };
        let path = self.paths.resolve(&format!("${{{name}}}"), at, how);
        let (nodeset, leaf) = path.trim().rsplit_once('/').unwrap_or(("", path.trim()));
        let filter = format!("./{leaf} != ''");
        (nodeset.to_owned(), leaf.to_owned(), leaf.to_owned(), Some(filter))
    }

    /// Shapes from a repeat that are shown on the map beside the question.
    fn geometry(&self, at: usize, choices: &Choices) -> Element {
        let ChoiceSource::Repeat(name) = &choices.source else {
            return self.itemset(at, choices);
        };
        let how = How {
            whole_repeat: true,
            ..How::default()
        };
        let path = self.paths.resolve(&format!("${{{name}}}"), at, how);
        let nodeset = path.trim();
        let filter = choices.filter.as_ref().map_or_else(
            || "./geometry != ''".to_owned(),
            |written| self.repeat_filter(at, &written.text, nodeset),
        );
        Element::new("itemset")
            .attr("nodeset", format!("{nodeset}[{filter}]"))
            .with(Element::new("value").attr("ref", "geometry"))
            .with(Element::new("label").attr("ref", "geometry"))
    }

    /// A filter over the instances of a repeat, as seen from one of them.
    fn repeat_filter(&self, at: usize, text: &str, nodeset: &str) -> String {
        let how = How {
            current: true,
            whole_repeat: true,
        };
        self.paths
            .resolve(text, at, how)
            .replace(&format!("current()/{nodeset}"), ".")
            .replace(nodeset, ".")
    }
}

fn root(id: &str) -> String {
    format!("instance('{id}')/root/item")
}

fn plain(list: &str) -> Choices {
    Choices {
        source: ChoiceSource::List(list.to_owned()),
        ..Choices::default()
    }
}

/// Whether people see a question: not what is worked out, nor what sets itself without words.
pub(crate) fn is_shown(item: &Item) -> bool {
    let Some(question) = item.question() else {
        return true;
    };
    let worked_out = item.bind.calculation.is_some() || !item.triggers.is_empty();
    question.type_name != "calculate" && !(worked_out && item.label.is_empty() && item.hint.is_empty())
}
