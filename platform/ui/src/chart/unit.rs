//! In what a chart counts.

use crate::{Html, Reader};

/// The unit of a figure and how finely it is written.
#[derive(Debug, Clone, PartialEq)]
pub enum Unit {
    /// A share from 0 to 1, written as percent.
    Share {
        /// Digits after the decimal sign.
        digits: u8,
    },
    /// A plain number with a unit behind it, which may be empty.
    Plain {
        /// Digits after the decimal sign.
        digits: u8,
        /// `µg/m³`, `km`.
        unit: String,
    },
}

impl Unit {
    /// Whole numbers of nothing in particular.
    pub fn count() -> Self {
        Self::Plain {
            digits: 0,
            unit: String::new(),
        }
    }

    /// A figure with its unit.
    pub fn say(&self, r: &Reader, value: f64) -> String {
        match self {
            Self::Share { digits } => r.percent(value, *digits),
            Self::Plain { digits, unit } if unit.is_empty() => r.number(value, *digits),
            Self::Plain { digits, unit } => format!("{}\u{a0}{unit}", r.number(value, *digits)),
        }
    }

    /// A figure without its unit, for axes, with as many digits as the ticks need.
    pub(super) fn tick(&self, r: &Reader, value: f64, ticks: &[f64]) -> String {
        match self {
            Self::Share { .. } => {
                let scaled: Vec<f64> = ticks.iter().map(|t| t * 100.0).collect();
                r.percent(value, super::scale::digits(&scaled))
            }
            Self::Plain { .. } => r.number(value, super::scale::digits(ticks)),
        }
    }

    /// A written number with the unit behind it: the highest tick of an axis says in what is counted.
    pub(super) fn beside(&self, written: &str) -> String {
        match self {
            Self::Plain { unit, .. } if !unit.is_empty() => format!("{written}\u{a0}{unit}"),
            _ => written.to_owned(),
        }
    }

    /// The unit's name, for the head of a column.
    pub(super) fn name(&self) -> Html {
        match self {
            Self::Share { .. } => Html::empty(),
            Self::Plain { unit, .. } => unit.into(),
        }
    }
}

/// A figure of a chart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value {
    /// Known, with the ends of its interval if one was computed.
    Known(f64, Option<(f64, f64)>),
    /// Withheld so that nobody is recognised.
    Protected,
    /// There is none.
    Missing,
}

impl Value {
    /// The highest point that is drawn.
    pub(super) fn top(self) -> Option<f64> {
        match self {
            Self::Known(value, interval) => Some(interval.map_or(value, |(_, high)| high.max(value))),
            _ => None,
        }
    }

    /// The lowest point that is drawn.
    pub(super) fn bottom(self) -> Option<f64> {
        match self {
            Self::Known(value, interval) => Some(interval.map_or(value, |(low, _)| low.min(value))),
            _ => None,
        }
    }
}
