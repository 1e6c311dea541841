//! The codes of this crate's findings.

use base::{Code, Finding, Place};

/// A record, page, file or description that is none.
pub(crate) const UNREADABLE: Code = Code("harvest-unreadable");
/// A file that is no file of records: nothing in it was read.
pub(crate) const NO_RECORDS: Code = Code("harvest-no-records");
/// Written by a newer version of Counted.
pub(crate) const NEWER: Code = Code("harvest-newer-format");
/// A kind of record that this version does not know.
pub(crate) const KIND: Code = Code("harvest-unknown-kind");
/// What it says is not what records of its kind say.
pub(crate) const CONTENT: Code = Code("harvest-content");
/// It is longer than records are.
pub(crate) const TOO_LONG: Code = Code("harvest-too-long");
/// The same version was seen with other content.
pub(crate) const CHANGED: Code = Code("harvest-changed-content");
/// A newer version is known already.
pub(crate) const OLDER: Code = Code("harvest-older-version");
/// Two instances say that the same record is theirs.
pub(crate) const TWO_ORIGINS: Code = Code("harvest-two-origins");

/// A description of no form that is known.
pub(crate) const NO_DESCRIPTION: Code = Code("harvest-no-description");
/// A description in Turtle.
pub(crate) const TURTLE: Code = Code("harvest-turtle");
/// A description beyond what is read.
pub(crate) const DESCRIPTION_LONG: Code = Code("harvest-description-long");
/// A field of which nothing was made.
pub const FIELD_LEFT: Code = Code("harvest-field-left");
/// Files that stay where they are.
pub(crate) const FILES_LEFT: Code = Code("harvest-files-left");
/// Others that are described in the same file.
pub(crate) const OTHERS_LEFT: Code = Code("harvest-others-left");

/// Every code of this crate.
pub const CODES: &[Code] = &[
    UNREADABLE,
    NO_RECORDS,
    NEWER,
    KIND,
    CONTENT,
    TOO_LONG,
    CHANGED,
    OLDER,
    TWO_ORIGINS,
    NO_DESCRIPTION,
    TURTLE,
    DESCRIPTION_LONG,
    FIELD_LEFT,
    FILES_LEFT,
    OTHERS_LEFT,
];

/// A finding about a thing that was brought.
pub(crate) fn about(code: Code, what: &str) -> Finding {
    Finding::error(code).at(Place::whole().with("record", what))
}
