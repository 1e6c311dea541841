//! What an office said before: figures that it revised or left out, with the day on which that was read.

use base::{Date, Finding, Findings};
use serde::{Deserialize, Serialize};

use super::{Group, Official, OfficialSeries, Read};
use crate::code;

/// The most earlier figures that are kept of a series; the newest stay. Some years of monthly revisions.
const MOST: usize = 5_000;

/// A figure that stood until a later reading.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Earlier {
    /// The figure as it stood.
    #[serde(flatten)]
    pub figure: Official,
    /// The day of the reading that found another, or none.
    pub until: Date,
    /// Whether it was left out and not replaced.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub left_out: bool,
}

impl OfficialSeries {
    /// Keeps a figure that stands no longer.
    pub(super) fn keep(&mut self, figure: Official, until: Date, left_out: bool) {
        self.earlier.push(Earlier {
            figure,
            until,
            left_out,
        });
        let over = self.earlier.len().saturating_sub(MOST);
        self.earlier.drain(..over);
    }

    /// The figures that stood for a group and period before, the oldest first.
    pub fn before<'a>(&'a self, group: &'a Group, period: &'a str) -> impl Iterator<Item = &'a Earlier> {
        let of = move |e: &&Earlier| e.figure.group == *group && e.figure.period == period;
        self.earlier.iter().filter(of)
    }

    /// What to mind about a new reading beside what stands here: another structure, another unit, figures that are
    /// not there any more.
    pub fn held_against(&self, new: &Read) -> Findings {
        let mut out = Findings::none();
        let told = |code| Finding::warning(code).with("series", self.code.as_str());
        let pair = |code, before: &str, now: &str| told(code).with("before", before).with("now", now);
        let structure = self.origin.structure.as_str();
        if !structure.is_empty() && structure != new.structure {
            out.push(pair(code::SERIES_STRUCTURE, structure, &new.structure));
        }
        if !self.unit.is_empty() && self.unit != new.unit {
            out.push(pair(code::SERIES_UNIT, &self.unit, &new.unit));
        }
        let there = |f: &&Official| {
            !new.figures
                .iter()
                .any(|n| n.group == f.group && n.period == f.period)
        };
        let gone = self.figures.iter().filter(there).count();
        if gone > 0 {
            out.push(told(code::SERIES_GONE).with("count", gone));
        }
        out
    }
}
