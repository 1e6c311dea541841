//! What may be read out of counts: the participants' level of a stage, and how many stand behind it.

use serde::{Deserialize, Serialize};

use super::counts::Tally;
use super::{FLOOR, Said};
use crate::terms::{Level, Stage};

/// What participants say about a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reading", rename_all = "snake_case")]
pub enum Reading {
    /// Fewer than [`FLOOR`] answered: nothing is shown.
    Withheld,
    /// At least [`FLOOR`] answered, and fewer than that could say who decided. That is itself a finding; how
    /// many is not shown.
    FewKnew,
    /// At least [`FLOOR`] could say.
    Known(Shares),
}

/// The participants' level and what stands behind it. Shares are in per cent, rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shares {
    /// The highest level that at least half of those who know would sign.
    pub level: Level,
    /// How many know.
    pub known: u64,
    /// The share of those who know who say level 4 or 5.
    pub sufficient: u8,
    /// The share of all who answered who were not there or don't know.
    pub not_there: u8,
}

impl Reading {
    /// The participants' level, where it can be read.
    pub const fn level(self) -> Option<Level> {
        match self {
            Self::Known(shares) => Some(shares.level),
            Self::Withheld | Self::FewKnew => None,
        }
    }
}

/// Reads a stage from the answers of one or more groups.
pub(super) fn reading<'a>(tallies: impl Iterator<Item = &'a Tally> + Clone, stage: Stage) -> Reading {
    let of = |said: Said| -> u64 { tallies.clone().map(|t| t.at(stage, said)).sum() };
    let known: u64 = tallies.clone().map(|t| t.known(stage)).sum();
    let all = known + of(Said::NotThere);
    let at_least = |level: Level| -> u64 {
        let from = Level::ALL.into_iter().filter(|l| l.number() > 0 && *l >= level);
        from.map(|l| of(Said::Level(l))).sum()
    };
    if all < FLOOR {
        return Reading::Withheld;
    }
    if known < FLOOR {
        return Reading::FewKnew;
    }
    Reading::Known(Shares {
        level: level(known, at_least),
        known,
        sufficient: per_cent(at_least(Level::SUFFICIENT), known),
        not_there: per_cent(all - known, all),
    })
}

/// `L_p = max{L : share(answer ≥ L) ≥ 1/2}`.
fn level(known: u64, at_least: impl Fn(Level) -> u64) -> Level {
    let signed = |level: &Level| 2 * at_least(*level) >= known;
    Level::ALL.into_iter().rev().find(signed).unwrap_or(Level::NONE)
}

fn per_cent(part: u64, whole: u64) -> u8 {
    let rounded = (200 * part + whole) / (2 * whole.max(1));
    u8::try_from(rounded).unwrap_or(100)
}
