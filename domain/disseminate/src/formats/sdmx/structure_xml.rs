//! The structure message of SDMX-ML 2.1: dataflows, code lists, concepts, data structures.

use base::Text;

use super::structure::Wanted;
use super::{AGENCY, ATTRIBUTES, Attribute, Flow, Of, prepared};
use crate::cube::{Axis, Code, ObsStatus};
use crate::xml::Element;

const MESSAGE: &str = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message";
const STRUCTURE: &str = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/structure";
const COMMON: &str = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common";
/// Where the list of statuses comes from.
const STATUS_VERSION: &str = "2.2";

/// The message of what is wanted of these flows.
pub fn structure_xml(flows: &[Flow], wanted: &Wanted) -> String {
    let prepared = flows.iter().map(|f| prepared(f.release())).max();
    let header = Element::new("mes:Header")
        .with(Element::new("mes:ID").text(Flow::message_id(flows)))
        .with(Element::new("mes:Test").text("false"))
        .with(
            Element::new("mes:Prepared").text(prepared.unwrap_or_else(|| "1970-01-01T00:00:00Z".to_owned())),
        )
        .with(Element::new("mes:Sender").attr("id", AGENCY));
    let mut structures = Element::new("mes:Structures");
    let mut put = |part: Element| {
        if !part.is_empty() {
            structures = std::mem::replace(&mut structures, Element::new("")).with(part);
        }
    };
    let flows_wanted = flows.iter().filter(|_| wanted.flows);
    put(Element::new("str:Dataflows").all(flows_wanted.map(dataflow)));
    let status = wanted.list("CL_OBS_STATUS").then(statuses);
    let lists = flows
        .iter()
        .flat_map(|f| lists(f, wanted))
        .chain(status.filter(|_| !flows.is_empty()));
    put(Element::new("str:Codelists").all(lists));
    put(Element::new("str:Concepts").all(flows.iter().filter(|f| wanted.concept_scheme(f)).map(concepts)));
    let described = flows.iter().filter(|_| wanted.structures);
    put(Element::new("str:DataStructures").all(described.map(data_structure)));
    Element::new("mes:Structure")
        .attr("xmlns:mes", MESSAGE)
        .attr("xmlns:str", STRUCTURE)
        .attr("xmlns:com", COMMON)
        .with(header)
        .with(structures)
        .document()
}

fn maintained(tag: &'static str, id: &str, version: &str) -> Element {
    Element::new(tag)
        .attr("id", id)
        .attr("agencyID", AGENCY)
        .attr("version", version)
        .attr("isFinal", "true")
}

fn names(tag: &'static str, text: &Text) -> Vec<Element> {
    let one = |l: &base::Language| Some(Element::new(tag).attr("xml:lang", l.as_str()).text(text.get(l)?));
    text.languages().filter_map(one).collect()
}

fn reference(class: &'static str, package: &'static str, id: &str, version: &str) -> Element {
    Element::new("Ref")
        .attr("id", id)
        .attr("version", version)
        .attr("agencyID", AGENCY)
        .attr("package", package)
        .attr("class", class)
}

fn dataflow(flow: &Flow) -> Element {
    let to = reference("DataStructure", "datastructure", flow.id(), &flow.version());
    maintained("str:Dataflow", flow.id(), &flow.version())
        .attr("urn", flow.urn("datastructure.Dataflow", flow.id()))
        .all(names("com:Name", &flow.title()))
        .all(names("com:Description", &flow.description()))
        .with(Element::new("str:Structure").with(to))
}

fn lists(flow: &Flow, wanted: &Wanted) -> Vec<Element> {
    let coded = flow
        .cube
        .axes
        .iter()
        .filter(|a| !a.is_time() && wanted.list(&flow.list_id(a)));
    coded.map(|axis| list(flow, axis)).collect()
}

fn list(flow: &Flow, axis: &Axis) -> Element {
    let id = flow.list_id(axis);
    let code = |c: &Code| {
        let urn = format!("{}.{}", flow.urn("codelist.Code", &id), c.id);
        Element::new("str:Code")
            .attr("id", &c.id)
            .attr("urn", urn)
            .all(names("com:Name", &c.label))
    };
    maintained("str:Codelist", &id, &flow.version())
        .attr("urn", flow.urn("codelist.Codelist", &id))
        .all(names("com:Name", &axis.name))
        .all(axis.codes.iter().map(code))
}

/// The statuses in use, of the list that SDMX itself keeps.
fn statuses() -> Element {
    let code = |s: &ObsStatus| {
        let name = Element::new("com:Name").attr("xml:lang", "en").text(s.name());
        Element::new("str:Code").attr("id", s.code()).with(name)
    };
    Element::new("str:Codelist")
        .attr("id", "CL_OBS_STATUS")
        .attr("agencyID", "SDMX")
        .attr("version", STATUS_VERSION)
        .attr("isPartial", "true")
        .with(
            Element::new("com:Name")
                .attr("xml:lang", "en")
                .text("Observation status"),
        )
        .all(ObsStatus::ALL.iter().map(code))
}

fn concepts(flow: &Flow) -> Element {
    let concept = |id: &str, name: &Text| {
        Element::new("str:Concept")
            .attr("id", id)
            .attr("urn", flow.concept_urn(id))
            .all(names("com:Name", name))
    };
    let axes = flow.cube.axes.iter().map(|a| concept(&a.id, &a.name));
    let value = concept("OBS_VALUE", &Text::english("Observation value"));
    let attributes = ATTRIBUTES.iter().map(|a| concept(a.id, &Text::english(a.name)));
    let id = flow.concepts_id();
    maintained("str:ConceptScheme", &id, &flow.version())
        .attr("urn", flow.urn("conceptscheme.ConceptScheme", &id))
        .all(names("com:Name", &flow.title()))
        .all(axes.collect::<Vec<_>>())
        .with(value)
        .all(attributes.collect::<Vec<_>>())
}

fn identity(flow: &Flow, concept: &str) -> Element {
    let to = Element::new("Ref")
        .attr("id", concept)
        .attr("maintainableParentID", flow.concepts_id())
        .attr("maintainableParentVersion", flow.version())
        .attr("agencyID", AGENCY)
        .attr("package", "conceptscheme")
        .attr("class", "Concept");
    Element::new("str:ConceptIdentity").with(to)
}

fn format(kind: &'static str) -> Element {
    Element::new("str:LocalRepresentation").with(Element::new("str:TextFormat").attr("textType", kind))
}

fn data_structure(flow: &Flow) -> Element {
    let mut dimensions = Element::new("str:DimensionList").attr("id", "DimensionDescriptor");
    for (i, axis) in flow.cube.axes.iter().enumerate() {
        dimensions = dimensions.with(dimension(flow, i, axis));
    }
    let attributes = ATTRIBUTES.iter().map(|a| attribute(flow, a));
    let measure = Element::new("str:PrimaryMeasure")
        .attr("id", "OBS_VALUE")
        .with(identity(flow, "OBS_VALUE"))
        .with(format("Double"));
    let parts = Element::new("str:DataStructureComponents")
        .with(dimensions)
        .with(
            Element::new("str:AttributeList")
                .attr("id", "AttributeDescriptor")
                .all(attributes),
        )
        .with(
            Element::new("str:MeasureList")
                .attr("id", "MeasureDescriptor")
                .with(measure),
        );
    maintained("str:DataStructure", flow.id(), &flow.version())
        .attr("urn", flow.urn("datastructure.DataStructure", flow.id()))
        .all(names("com:Name", &flow.title()))
        .with(parts)
}

fn dimension(flow: &Flow, at: usize, axis: &Axis) -> Element {
    let place = (at + 1).to_string();
    if axis.is_time() {
        return Element::new("str:TimeDimension")
            .attr("id", &axis.id)
            .attr("position", place)
            .with(identity(flow, &axis.id))
            .with(format("ObservationalTimePeriod"));
    }
    let list = reference("Codelist", "codelist", &flow.list_id(axis), &flow.version());
    Element::new("str:Dimension")
        .attr("id", &axis.id)
        .attr("position", place)
        .with(identity(flow, &axis.id))
        .with(Element::new("str:LocalRepresentation").with(Element::new("str:Enumeration").with(list)))
}

fn attribute(flow: &Flow, attribute: &Attribute) -> Element {
    let representation = match attribute.of {
        Of::Status => {
            let list = Element::new("Ref")
                .attr("id", "CL_OBS_STATUS")
                .attr("version", STATUS_VERSION)
                .attr("agencyID", "SDMX")
                .attr("package", "codelist")
                .attr("class", "Codelist");
            Element::new("str:LocalRepresentation").with(Element::new("str:Enumeration").with(list))
        }
        Of::Text => format("String"),
        Of::Number => format("Double"),
        Of::Count => format("Long"),
    };
    let of_value = Element::new("str:PrimaryMeasure").with(Element::new("Ref").attr("id", "OBS_VALUE"));
    Element::new("str:Attribute")
        .attr("id", attribute.id)
        .attr(
            "assignmentStatus",
            if attribute.of == Of::Status {
                "Mandatory"
            } else {
                "Conditional"
            },
        )
        .with(identity(flow, attribute.id))
        .with(representation)
        .with(Element::new("str:AttributeRelationship").with(of_value))
}
