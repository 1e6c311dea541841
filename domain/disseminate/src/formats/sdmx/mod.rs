//! A release as SDMX: data as SDMX-CSV 2.0, SDMX-JSON 2.0 and SDMX-ML 2.1, and the structures they follow.
//!
//! Each sheet with figures is a dataflow of its own with its structure, under the agency [`AGENCY`]. Bounds of the
//! interval, standard error and answers are attributes of the observation. A withheld observation has the status `Q`
//! and no number; which rule withheld it is not told. NATURE is set by an office's own act alone (requirements D6).
//!
//! Here: what all of the messages share. Start with `structure.rs`; the global SDG structure is `sdg.rs`.

mod data_csv;
mod data_json;
mod data_xml;
mod sdg;
mod structure;
mod structure_json;
mod structure_xml;

use base::{Language, Text};
use protect::Release;

use crate::cube::{Cube, Observation, cubes};
use crate::sheet::Value;
use crate::site::Site;

pub use sdg::{Placed, Series, placed, sdg_csv};
pub use structure::{Flow, Named, Wanted, WrongKey, flows, flows_of, may_hold};
pub use structure_json::structure_json;
pub use structure_xml::structure_xml;

/// The agency of this site's structures.
pub const AGENCY: &str = "COUNTED";
/// The media type of SDMX-CSV 2.0 data.
pub const CSV: &str = "application/vnd.sdmx.data+csv;version=2.0.0";
/// The media type of SDMX-JSON 2.0 data.
pub const JSON: &str = "application/vnd.sdmx.data+json;version=2.0.0";
/// The media type of SDMX-ML 2.1 structure-specific data.
pub const XML: &str = "application/vnd.sdmx.structurespecificdata+xml;version=2.1";
/// The media type of SDMX-JSON 2.0 structures.
pub const STRUCTURE_JSON: &str = "application/vnd.sdmx.structure+json;version=2.0.0";
/// The media type of SDMX-ML 2.1 structures.
pub const STRUCTURE_XML: &str = "application/vnd.sdmx.structure+xml;version=2.1";

/// What kind of value an attribute has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Of {
    /// A code of CL_OBS_STATUS.
    Status,
    Text,
    Number,
    Count,
}

/// An attribute of every observation.
struct Attribute {
    id: &'static str,
    name: &'static str,
    of: Of,
}

const fn attribute(id: &'static str, name: &'static str, of: Of) -> Attribute {
    Attribute { id, name, of }
}

/// The attributes, with the identities that the global SDG structure gives them where it has them.
const ATTRIBUTES: &[Attribute] = &[
    attribute("OBS_STATUS", "Observation status", Of::Status),
    attribute("UNIT_MEASURE", "Unit of measure", Of::Text),
    attribute("LOWER_BOUND", "Lower bound of the interval", Of::Number),
    attribute("UPPER_BOUND", "Upper bound of the interval", Of::Number),
    attribute("STD_ERROR", "Standard error", Of::Number),
    attribute("CONF_LEVEL", "Level of the interval", Of::Number),
    attribute("SAMPLE_SIZE", "Answers it rests on, unweighted", Of::Count),
    attribute("NATURE", "Nature of the data, set by an office", Of::Text),
    attribute("COMMENT_OBS", "What to mind about it", Of::Text),
    attribute("SOURCE_DETAIL", "Whose figure it is", Of::Text),
    attribute("COMMENT_TS", "What must stand beside it", Of::Text),
];

/// A dataflow with everything that its observations say.
struct Message<'a> {
    cube: Cube,
    release: &'a Release,
    nature: Option<&'static str>,
    status: Option<&'static str>,
    notice: String,
}

impl<'a> Message<'a> {
    /// The message of a sheet by its name or of the first; none for a release of maps alone.
    fn of(release: &'a Release, site: &Site, language: &Language, sheet: Option<&str>) -> Option<Self> {
        let mut all = cubes(release, site).into_iter();
        let cube = match sheet {
            Some(name) => all.find(|c| c.sheet == name)?,
            None => all.next()?,
        };
        Some(Self::with(cube, release, site, language))
    }

    fn with(cube: Cube, release: &'a Release, site: &Site, language: &Language) -> Self {
        let adopted = site.adopted(release);
        Self {
            cube,
            release,
            nature: adopted.and_then(|a| a.nature),
            status: adopted.and_then(|a| a.status),
            notice: site.marks(release).line(language),
        }
    }

    /// The values of an observation's attributes, in the order of [`ATTRIBUTES`].
    fn attributes(&self, obs: &Observation) -> Vec<Value> {
        let text = |t: &str| match t.is_empty() {
            true => Value::Missing,
            false => Value::Text(t.to_owned()),
        };
        let number = |v: Option<f64>| v.map_or(Value::Missing, Value::Number);
        let interval = obs.ends.0.is_some() || obs.ends.1.is_some();
        let normal = obs.status == crate::cube::ObsStatus::Normal;
        let status = self.status.filter(|_| normal).unwrap_or(obs.status.code());
        vec![
            text(status),
            text(self.cube.unit.as_deref().unwrap_or_default()),
            number(obs.ends.0),
            number(obs.ends.1),
            number(obs.se),
            number(self.cube.level.filter(|_| interval)),
            obs.n.map_or(Value::Missing, Value::Integer),
            text(self.nature.unwrap_or_default()),
            text(&obs.flags),
            text(&self.cube.source),
            text(&self.notice),
        ]
    }

    /// The codes of an observation, in the order of the axes.
    fn codes<'o>(&'o self, obs: &'o Observation) -> impl Iterator<Item = &'o str> {
        let pairs = self.cube.axes.iter().zip(&obs.at);
        pairs.map(|(axis, at)| axis.codes[*at].id.as_str())
    }
}

/// The version of a release's structures: its edition, as SDMX 2.1 and 3.0 both allow.
fn version(release: &Release) -> String {
    format!("{}.0.0", release.version())
}

/// When the message was made: the release's day, so that the same release gives the same bytes.
fn prepared(release: &Release) -> String {
    format!("{}T00:00:00Z", release.issued())
}

/// A message of SDMX-JSON: what it is before what it holds, since readers look at its beginning.
#[derive(serde::Serialize)]
struct Envelope {
    meta: serde_json::Value,
    data: serde_json::Value,
}

impl Envelope {
    fn text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// A text, or what stands for it when it has no words.
fn named(text: &Text, or: &str) -> Text {
    match text.is_empty() {
        true => Text::english(or),
        false => text.clone(),
    }
}

pub(super) fn write_csv(
    release: &Release,
    site: &Site,
    l: &Language,
    sheet: Option<&str>,
) -> Option<Vec<u8>> {
    Some(data_csv::csv(&Message::of(release, site, l, sheet)?).into_bytes())
}

pub(super) fn write_json(
    release: &Release,
    site: &Site,
    l: &Language,
    sheet: Option<&str>,
) -> Option<Vec<u8>> {
    Some(data_json::json(&Message::of(release, site, l, sheet)?, l).into_bytes())
}

pub(super) fn write_xml(
    release: &Release,
    site: &Site,
    l: &Language,
    sheet: Option<&str>,
) -> Option<Vec<u8>> {
    Some(data_xml::xml(&Message::of(release, site, l, sheet)?).into_bytes())
}

pub(super) fn write_structure_xml(
    release: &Release,
    site: &Site,
    _: &Language,
    _: Option<&str>,
) -> Option<Vec<u8>> {
    let all = flows(release, site);
    (!all.is_empty()).then(|| structure_xml(&all, &Wanted::all()).into_bytes())
}

pub(super) fn write_structure_json(
    release: &Release,
    site: &Site,
    _: &Language,
    _: Option<&str>,
) -> Option<Vec<u8>> {
    let all = flows(release, site);
    (!all.is_empty()).then(|| structure_json(&all, &Wanted::all()).into_bytes())
}

/// The data of a dataflow in a media type of this module; none for any other.
pub fn data(flow: &Flow, site: &Site, language: &Language, media_type: &str) -> Option<Vec<u8>> {
    let message = Message::with(flow.cube.clone(), flow.release(), site, language);
    Some(match media_type {
        CSV => data_csv::csv(&message).into_bytes(),
        JSON => data_json::json(&message, language).into_bytes(),
        XML => data_xml::xml(&message).into_bytes(),
        _ => return None,
    })
}
