//! Entities in XML: their element under `meta`, its binds and actions (ODK Entities specification).

use super::Writer;
use super::element::Element;
use super::model::When;
use super::paths::How;
use crate::model::Entity;

/// The version of the specification without and with entities in repeats or several of them.
const VERSIONS: [&str; 2] = ["2024.1.0", "2025.1.0"];

/// The values of an existing entity that an update goes by.
const VERSIONING: [(&str, &str); 3] = [
    ("baseVersion", "__version"),
    ("trunkVersion", "__trunkVersion"),
    ("branchId", "__branchId"),
];

/// The attributes of an entity's element, and what each is calculated by.
pub(super) fn attributes(entity: &Entity) -> Vec<(&'static str, &'static str, Option<String>)> {
    let text = |e: &Option<crate::model::Expression>| e.as_ref().map(|e| e.text.clone());
    let mut out = Vec::new();
    if entity.id.is_none() || entity.create_if.is_some() {
        out.push(("create", "1", text(&entity.create_if)));
    }
    if let Some(id) = &entity.id {
        out.push(("update", "1", text(&entity.update_if)));
        for (name, column) in VERSIONING {
            let lookup = format!("instance('{}')/root/item[name={}]/{column}", entity.list, id.text);
            out.push((name, "", Some(lookup)));
        }
    }
    out.push(("id", "", text(&entity.id)));
    out
}

impl Writer<'_> {
    pub(super) fn entities_version(&self) -> Option<&'static str> {
        let entities = &self.form.entities;
        let newer = entities.len() > 1 || entities.iter().any(|e| e.repeated);
        (!entities.is_empty()).then_some(VERSIONS[usize::from(newer)])
    }

    pub(super) fn entity_element(&self, entity: &Entity) -> Element {
        let mut element = Element::new("entity").attr("dataset", &entity.list);
        for (name, value, _) in attributes(entity) {
            element.set(name, value);
        }
        if entity.label.is_some() {
            element.push(Element::new("label"));
        }
        element
    }

    /// The binds of all entities, and what makes their ids.
    pub(super) fn entity_binds(&self) -> Vec<Element> {
        let mut out = Vec::new();
        for (at, node) in self.paths.nodes.iter().enumerate() {
            let Some(entity) = node.entity else { continue };
            // A leaf stands one step below the entity, so references count one step more.
            let leaf = node.children.first().copied().unwrap_or(at);
            let calculated = |name: &str, text: Option<&str>| {
                let mut bind = Element::new("bind")
                    .attr("nodeset", format!("{}/{name}", node.path))
                    .attr("type", "string")
                    .attr("readonly", "true()");
                if let Some(text) = text {
                    bind.set("calculate", self.paths.resolve(text, leaf, How::default()));
                }
                bind
            };
            for (name, _, text) in attributes(entity) {
                if text.is_some() || name == "id" {
                    out.push(calculated(&format!("@{name}"), text.as_deref()));
                }
            }
            if let Some(label) = &entity.label {
                out.push(calculated("label", Some(&label.text)));
            }
            out.extend(self.entity_id(at, When::Load));
        }
        out
    }

    /// What gives a new entity its id.
    pub(super) fn entity_id(&self, at: usize, when: When) -> Option<Element> {
        let node = &self.paths.nodes[at];
        let entity = node.entity.filter(|e| e.id.is_none())?;
        let event = match when {
            When::Load => "odk-instance-first-load",
            When::NewRepeat if entity.repeated => "odk-new-repeat",
            When::NewRepeat => return None,
        };
        Some(
            Element::new("setvalue")
                .attr("ref", format!("{}/@id", node.path))
                .attr("event", event)
                .attr("value", "uuid()"),
        )
    }
}
