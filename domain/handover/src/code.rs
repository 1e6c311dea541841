//! The codes of this crate's findings.

use base::{Code, Finding, Place};

/// A field that must be filled.
pub(crate) const MISSING: Code = Code("handover-missing");
/// The day of the answer is too near.
pub(crate) const TOO_SOON: Code = Code("handover-too-soon");
/// The producer keeps the release outside: nothing more is asked or decided.
pub(crate) const CLOSED: Code = Code("handover-closed");
/// A question that is not there, or has its answer.
pub(crate) const NO_QUESTION: Code = Code("handover-no-question");
/// No scheme was chosen, or some of its criteria were not judged.
pub(crate) const NOT_JUDGED: Code = Code("handover-not-judged");
/// A floor of the scheme is not met.
pub(crate) const FLOOR: Code = Code("handover-floor");
/// The producer has not answered yet.
pub(crate) const QUESTIONS_OPEN: Code = Code("handover-questions-open");
/// Codes of official statistics for figures that the office does not take over.
pub(crate) const CODES_WITHOUT: Code = Code("handover-codes-without");
/// A day that has passed.
pub(crate) const PAST: Code = Code("handover-past");
/// Nothing was proposed that could be decided.
pub(crate) const NO_RULING: Code = Code("handover-no-ruling");

/// A file that cannot be read.
pub(crate) const SERIES_XML: Code = Code("handover-series-unreadable");
/// A file of a format that is not read here.
pub(crate) const SERIES_FORMAT: Code = Code("handover-series-format");
/// A series without its code.
pub(crate) const SERIES_NAMELESS: Code = Code("handover-series-nameless");
/// A figure that is no number.
pub(crate) const SERIES_NUMBER: Code = Code("handover-series-number");
/// A figure without its period.
pub(crate) const SERIES_PERIOD: Code = Code("handover-series-period");
/// Two figures for the same.
pub(crate) const SERIES_TWICE: Code = Code("handover-series-twice");
/// A status that the list of SDMX does not have.
pub(crate) const SERIES_STATUS: Code = Code("handover-series-status");
/// A code that a list of the SDG structure does not have.
pub(crate) const SERIES_CODE: Code = Code("handover-series-code");
/// A file that follows two structures, or two versions of one.
pub(crate) const SERIES_STRUCTURES: Code = Code("handover-series-structures");
/// A series that follows another version of its structure than before.
pub(crate) const SERIES_STRUCTURE: Code = Code("handover-series-structure");
/// A series whose unit is another than before.
pub(crate) const SERIES_UNIT: Code = Code("handover-series-unit");
/// Figures that are not in the file any more.
pub(crate) const SERIES_GONE: Code = Code("handover-series-gone");
/// A series that breaks.
pub(crate) const SERIES_BREAK: Code = Code("handover-series-break");
/// A file without figures.
pub(crate) const SERIES_EMPTY: Code = Code("handover-series-empty");
/// A series that follows another structure, or another version, than the one that was read for its words.
pub(crate) const STRUCTURE_OTHER: Code = Code("handover-structure-other");
/// A structure file without a structure, or one that names no codes.
pub(crate) const STRUCTURE_FORMAT: Code = Code("handover-structure-format");

/// Every code of this crate.
pub const CODES: &[Code] = &[
    MISSING,
    TOO_SOON,
    CLOSED,
    NO_QUESTION,
    NOT_JUDGED,
    FLOOR,
    QUESTIONS_OPEN,
    CODES_WITHOUT,
    PAST,
    NO_RULING,
    SERIES_XML,
    SERIES_FORMAT,
    SERIES_NAMELESS,
    SERIES_NUMBER,
    SERIES_PERIOD,
    SERIES_TWICE,
    SERIES_STATUS,
    SERIES_CODE,
    SERIES_STRUCTURES,
    SERIES_STRUCTURE,
    SERIES_UNIT,
    SERIES_GONE,
    SERIES_BREAK,
    SERIES_EMPTY,
    STRUCTURE_FORMAT,
    STRUCTURE_OTHER,
];

/// A finding about a field of a form.
pub(crate) fn about(code: Code, field: &str) -> Finding {
    Finding::error(code).at(Place::whole().with("field", field))
}
