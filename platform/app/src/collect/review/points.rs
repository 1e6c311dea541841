//! Where answers were given: the places of the newest that fit, for a map.

use std::collections::BTreeMap;

use base::{Id, Timestamp};
use dataset::{Point, Value};
use registry::Initiative;

use super::flags::flags_of;
use super::table::{instrument_for, page};
use super::{Flags, Sight, Wanted, note_look};
use crate::collect::{Instrument, Submission, engine_of};
use crate::{Actor, App, Result};

/// So many answers stand on a map at most.
const MOST: usize = 1000;
/// Cells of a degree: 0.001 degrees are 111 metres from south to north (WGS 84, mean meridian arc).
const CELLS: f64 = 1000.0;

/// Where answers were given.
pub struct Points {
    /// The initiative.
    pub initiative: Initiative,
    /// The instrument.
    pub instrument: Instrument,
    /// How far one sees.
    pub sight: Sight,
    /// Each cell in which an answer was given.
    pub cells: Vec<Spot>,
    /// Answers that fit, with a place or without.
    pub shown: usize,
    /// Whether there are more than stand here.
    pub more: bool,
}

/// A cell in which answers were given.
pub struct Spot {
    /// Degrees north of its middle.
    pub latitude: f64,
    /// Degrees east of its middle.
    pub longitude: f64,
    /// The answers that were given in it and when each came, newest first.
    pub answers: Vec<(Id<Submission>, Timestamp)>,
}

/// Where the newest answers that fit were given, in cells of 111 metres. That somebody looked stands in the log.
///
/// # Errors
/// `NotFound`; `NotSignedIn`, `NotAllowed` for who neither collects nor manages data.
pub async fn view_points(
    app: &App,
    actor: &Actor,
    (slug, id): (&str, Id<Instrument>),
    wanted: &Wanted,
) -> Result<Points> {
    let (initiative, instrument, sight) = instrument_for(app, actor, slug, id).await?;
    let engine = engine_of(app, &instrument).await?;
    let flags = match (&sight, wanted.flag) {
        (Sight::All, Some(_)) => flags_of(app, &instrument, &engine, None).await?,
        _ => Flags::default(),
    };
    let found = page(app, &instrument, (&sight, &flags), wanted, MOST).await?;
    note_look(app, actor, sight.verb(), &instrument, None).await?;
    let mut cells: BTreeMap<(i64, i64), Vec<_>> = BTreeMap::new();
    for submission in &found.rows {
        if let Some(place) = submission.answers.values.values().find_map(place) {
            let here = cells.entry(cell(place.latitude, place.longitude)).or_default();
            here.push((submission.value.id, submission.received_at));
        }
    }
    Ok(Points {
        cells: cells
            .into_iter()
            .map(|(at, answers)| Spot {
                latitude: middle(at.0),
                longitude: middle(at.1),
                answers,
            })
            .collect(),
        shown: found.rows.len(),
        more: found.next.is_some(),
        initiative,
        instrument,
        sight,
    })
}

/// The place that an answer is.
pub(super) fn place(value: &Value) -> Option<&Point> {
    match value {
        Value::Point(place) => Some(place),
        _ => None,
    }
}

/// The cell of a place; degrees are at most 180, so that a cell's number fits.
fn cell(latitude: f64, longitude: f64) -> (i64, i64) {
    let of = |degrees: f64| (degrees * CELLS).floor() as i64;
    (of(latitude), of(longitude))
}

/// The middle of a place's cell.
pub(super) fn coarse(latitude: f64, longitude: f64) -> (f64, f64) {
    let at = cell(latitude, longitude);
    (middle(at.0), middle(at.1))
}

fn middle(cell: i64) -> f64 {
    (cell as f64 + 0.5) / CELLS
}
