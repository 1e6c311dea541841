//! The findings of this crate, each code once.

use base::Code;

/// A file that is neither CSV nor Parquet by its name.
pub const UNKNOWN_FORMAT: Code = Code("engine-unknown-format");
/// There is no such file.
pub const NO_FILE: Code = Code("engine-no-file");
/// A file that cannot be read as what its name says.
pub const UNREADABLE: Code = Code("engine-unreadable");
/// Two columns under one name.
pub const SAME_COLUMN: Code = Code("engine-same-column");
/// A column that is a list or a structure.
pub const NESTED_COLUMN: Code = Code("engine-nested-column");
/// More groups than fit in memory.
pub const TOO_MANY_GROUPS: Code = Code("engine-too-many-groups");

/// Every code of this crate.
pub const CODES: &[Code] = &[
    UNKNOWN_FORMAT,
    NO_FILE,
    UNREADABLE,
    SAME_COLUMN,
    NESTED_COLUMN,
    TOO_MANY_GROUPS,
];
