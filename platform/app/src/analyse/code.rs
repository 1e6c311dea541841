//! The findings of this module.

use base::Code;

/// A snapshot is needed and there is none.
pub const NO_SNAPSHOT: Code = Code("app-no-snapshot");
/// A column that names persons is no subject of statistics.
pub const IDENTIFIER_ASKED: Code = Code("app-identifier-asked");

/// Every code of this module.
pub const CODES: &[Code] = &[NO_SNAPSHOT, IDENTIFIER_ASKED];
