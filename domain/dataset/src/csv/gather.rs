//! Collects findings without drowning the reader: of each kind in each column the first are kept one by one,
//! the rest are counted in one finding.

use std::collections::BTreeMap;

use base::{Code, Finding, Findings, Place};

use crate::code;

/// How many findings of one kind in one column are shown one by one.
const SHOWN: usize = 50;

/// A list of findings with a cap per kind and column.
#[derive(Debug, Default)]
pub(crate) struct Gather {
    findings: Findings,
    met: BTreeMap<(Code, String), usize>,
    tallies: BTreeMap<(String, Code, String), usize>,
}

impl Gather {
    /// Adds a finding, or counts it when its kind was shown often enough in this column.
    pub(crate) fn push(&mut self, column: &str, make: impl FnOnce() -> Finding) {
        let finding = make();
        let met = self.met.entry((finding.code, column.to_owned())).or_default();
        *met += 1;
        if *met <= SHOWN {
            self.findings.push(finding);
        }
    }

    /// Counts a record of which something is told only in sum: of a column, about a detail such as an option.
    pub(crate) fn count(&mut self, column: &str, kind: Code, detail: &str) {
        *self
            .tallies
            .entry((column.to_owned(), kind, detail.to_owned()))
            .or_default() += 1;
    }

    /// The findings, each overflow told in one more.
    pub(crate) fn finish(self) -> Findings {
        let mut out = self.findings;
        for ((kind, column), met) in self.met {
            if met > SHOWN {
                let place = if column.is_empty() {
                    Place::whole()
                } else {
                    Place::whole().with("column", column)
                };
                let f = Finding::info(code::MORE_OF_THE_SAME).at(place);
                out.push(f.with("kind", kind.0).with("more", met - SHOWN));
            }
        }
        for ((column, kind, detail), records) in self.tallies {
            let f = Finding::info(kind).at(Place::whole().with("column", column));
            out.push(f.with("option", detail).with("records", records));
        }
        out
    }
}
