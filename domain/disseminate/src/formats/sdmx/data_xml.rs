//! SDMX-ML 2.1 structure-specific data: what Open SDG and the hub of the United Nations take in today.

use super::{AGENCY, ATTRIBUTES, Message, prepared, version};
use crate::xml::Element;

const MESSAGE: &str = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message";
const COMMON: &str = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common";
const SPECIFIC: &str = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/structurespecific";
const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// The message: all dimensions at the observation, so that no order of series is pretended.
pub(super) fn xml(message: &Message) -> String {
    let cube = &message.cube;
    let version = version(message.release);
    let namespace = format!(
        "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow={AGENCY}:{}({version}):ObsLevelDim:AllDimensions",
        cube.id
    );
    let reference = Element::new("Ref")
        .attr("agencyID", AGENCY)
        .attr("id", &cube.id)
        .attr("version", &version)
        .attr("class", "Dataflow");
    let structure = Element::new("message:Structure")
        .attr("structureID", &cube.id)
        .attr("namespace", &namespace)
        .attr("dimensionAtObservation", "AllDimensions")
        .with(Element::new("common:StructureUsage").with(reference));
    let header = Element::new("message:Header")
        .with(Element::new("message:ID").text(&cube.id))
        .with(Element::new("message:Test").text("false"))
        .with(Element::new("message:Prepared").text(prepared(message.release)))
        .with(Element::new("message:Sender").attr("id", AGENCY))
        .with(structure)
        .with(Element::new("message:DataSetAction").text("Information"));
    let observations = cube.observations.iter().map(|obs| observation(message, obs));
    let set = Element::new("message:DataSet")
        .attr("ss:dataScope", "DataStructure")
        .attr("xsi:type", "ns1:DataSetType")
        .attr("ss:structureRef", &cube.id)
        .attr("ss:action", "Information")
        .all(observations);
    Element::new("message:StructureSpecificData")
        .attr("xmlns:message", MESSAGE)
        .attr("xmlns:common", COMMON)
        .attr("xmlns:ss", SPECIFIC)
        .attr("xmlns:xsi", INSTANCE)
        .attr("xmlns:ns1", namespace)
        .with(header)
        .with(set)
        .document()
}

fn observation(message: &Message, obs: &crate::cube::Observation) -> Element {
    let mut out = Element::new("Obs");
    for (axis, code) in message.cube.axes.iter().zip(message.codes(obs)) {
        out = out.attr(axis.id.clone(), code);
    }
    out.set("OBS_VALUE", obs.value.map(|v| v.to_string()));
    for (attribute, value) in ATTRIBUTES.iter().zip(message.attributes(obs)) {
        let text = value.plain();
        out.set(attribute.id, Some(text).filter(|t| !t.is_empty()));
    }
    out
}
