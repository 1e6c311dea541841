//! SDMX-CSV 2.0 (sdmx-twg/sdmx-csv, v2.0.0): the structure, the dimensions, the value, the attributes.

use super::{AGENCY, ATTRIBUTES, Message, version};
use crate::formats::csv::{cell, line};

/// The message.
pub(super) fn csv(message: &Message) -> String {
    let mut out = String::new();
    let dimensions = message.cube.axes.iter().map(|a| a.id.clone());
    let fixed = ["STRUCTURE", "STRUCTURE_ID", "ACTION"].map(str::to_owned);
    let attributes = ATTRIBUTES.iter().map(|a| a.id.to_owned());
    let header = fixed
        .into_iter()
        .chain(dimensions)
        .chain(["OBS_VALUE".to_owned()]);
    line(&mut out, header.chain(attributes));
    let flow = format!("{AGENCY}:{}({})", message.cube.id, version(message.release));
    for obs in &message.cube.observations {
        let fixed = ["dataflow".to_owned(), flow.clone(), "I".to_owned()];
        let value = obs.value.map_or_else(String::new, |v| v.to_string());
        let attributes = message.attributes(obs);
        let cells = fixed
            .into_iter()
            .chain(message.codes(obs).map(str::to_owned))
            .chain([value]);
        line(&mut out, cells.chain(attributes.iter().map(cell)));
    }
    out
}
