//! The audit: tries to compute withheld cells back, and says how far it got.
//!
//! First the exact test ([`rank`]): is a withheld cell a combination of published ones? Then the intervals
//! ([`width`]): every feasible table that a linear program finds is one the attacker cannot exclude, so what
//! such tables span is certified. Nothing is claimed beyond: cells whose interval nobody has measured are
//! counted as not certified. A cell that is exactly known, or too narrow, sends [`repair`] for another cell to
//! withhold.

pub(crate) mod rank;
mod repair;
mod width;

use base::{Finding, Findings};

pub(crate) use repair::repair;

use crate::code;
use crate::frame::Frame;
use crate::secondary::Choice;
use crate::system::System;
use crate::table::{AuditReport, Interval};

/// What the audit takes as given.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    /// Whether all values are whole numbers.
    pub(crate) whole: bool,
    /// Whether the attacker uses the threshold.
    pub(crate) rule_known: bool,
    /// Contributors alone in a cell who were left out of account.
    pub(crate) contributors_skipped: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            whole: true,
            rule_known: false,
            contributors_skipped: 0,
        }
    }
}

/// What is known about a withheld cell's interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Range {
    /// The lowest value seen in a feasible table.
    pub(crate) low: f64,
    /// The highest.
    pub(crate) high: f64,
    /// Whether no feasible table goes beyond.
    pub(crate) exact: bool,
    /// Whether anything was measured at all.
    pub(crate) measured: bool,
}

/// What the audit found.
#[derive(Debug, Clone, Default)]
pub(crate) struct Audit {
    /// How many cells are withheld.
    pub(crate) withheld: usize,
    /// Withheld cells that are known exactly.
    pub(crate) disclosed: Vec<usize>,
    /// Withheld cells with a narrower interval than asked, proven.
    pub(crate) narrow: Vec<usize>,
    /// Withheld cells certified to be wide enough.
    pub(crate) certified: Vec<usize>,
    /// Withheld cells neither certified nor proven narrow.
    pub(crate) open: Vec<usize>,
    /// The ranges of all withheld cells by number.
    pub(crate) ranges: Vec<(usize, Range)>,
    /// Primary cells that contributors can compute.
    pub(crate) contributors_open: usize,
    /// Contributors left out of account.
    pub(crate) contributors_skipped: usize,
    /// Whether the attacker was taken to know the threshold.
    pub(crate) rule_known: bool,
}

/// Audits a choice.
pub(crate) fn audit(system: &System, choice: &Choice, settings: &Settings) -> Audit {
    let withheld = &choice.withheld;
    let span = rank::Span::of_published(system, withheld);
    let mut out = Audit {
        withheld: withheld.iter().filter(|w| **w).count(),
        disclosed: rank::disclosed(system, &span, withheld),
        contributors_open: choice.contributors_open,
        contributors_skipped: settings.contributors_skipped,
        rule_known: settings.rule_known,
        ..Audit::default()
    };
    out.ranges = width::measure(system, &span, withheld, settings);
    for &(i, range) in &out.ranges {
        if out.disclosed.contains(&i) {
            continue;
        }
        if settings.whole && range.exact && whole_numbers(range) < 2.0 {
            out.disclosed.push(i);
        } else if width::enough(&system.cells[i], range) {
            out.certified.push(i);
        } else if range.exact {
            out.narrow.push(i);
        } else {
            out.open.push(i);
        }
    }
    out
}

/// How many whole numbers lie in a range.
fn whole_numbers(range: Range) -> f64 {
    (range.high + width::TOLERANCE).floor() - (range.low - width::TOLERANCE).ceil() + 1.0
}

impl Audit {
    /// What people are told.
    pub(crate) fn findings(&self) -> Findings {
        let mut out = Findings::none();
        let count = |f: Finding, n: usize| f.with("cells", n).with("withheld", self.withheld);
        if self.withheld == 0 {
            return out;
        }
        if self.disclosed.is_empty() {
            out.push(Finding::info(code::RANK_TEST_PASSED).with("withheld", self.withheld));
        } else {
            out.push(count(
                Finding::error(code::EXACT_DISCLOSURE),
                self.disclosed.len(),
            ));
        }
        out.push(count(Finding::info(code::CERTIFIED), self.certified.len()));
        if !self.narrow.is_empty() {
            out.push(count(Finding::warning(code::NARROW), self.narrow.len()));
        }
        if !self.open.is_empty() {
            out.push(count(Finding::warning(code::NOT_CERTIFIED), self.open.len()));
        }
        let knows = self.contributors_open + self.contributors_skipped;
        if knows > 0 {
            out.push(count(Finding::warning(code::CONTRIBUTOR_KNOWS), knows));
        }
        out
    }

    /// The narrowest range measured.
    fn narrowest(&self) -> Option<(usize, Range)> {
        let measured = self.ranges.iter().filter(|(_, r)| r.measured);
        let width = |r: &Range| r.high - r.low;
        measured
            .min_by(|a, b| width(&a.1).total_cmp(&width(&b.1)).then(a.0.cmp(&b.0)))
            .copied()
    }

    /// The report of one table: counts are of all tables audited together, the narrowest interval too, with
    /// its keys when the cell is this table's.
    pub(crate) fn report(&self, first: usize, frame: &Frame) -> AuditReport {
        let here = first..first + frame.cells().unwrap_or(0);
        let narrowest_interval = self.narrowest().map(|(i, r)| Interval {
            cell: here.contains(&i).then(|| {
                let axes = frame.axes.iter().zip(frame.codes(i - first));
                axes.map(|(axis, code)| axis.names[code].clone()).collect()
            }),
            low: r.low,
            high: r.high,
            width: r.high - r.low,
            exact: r.exact,
        });
        AuditReport {
            narrowest_interval,
            ..self.counts()
        }
    }

    /// The report without the narrowest interval.
    pub(crate) fn counts(&self) -> AuditReport {
        AuditReport {
            withheld: self.withheld,
            exact_disclosures: self.disclosed.len(),
            certified: self.certified.len(),
            narrow: self.narrow.len(),
            not_certified: self.open.len(),
            contributors_open: self.contributors_open,
            contributors_skipped: self.contributors_skipped,
            rule_known: self.rule_known,
            narrowest_interval: None,
        }
    }
}
