//! The findings about keys of devices.

use base::Code;

/// A key without a name.
pub const NO_NAME: Code = Code("device-no-name");
/// A key for fewer days than one or more than is wise.
pub const DAYS: Code = Code("device-days");
/// The form that a key is to try is no draft.
pub const NO_DRAFT: Code = Code("device-no-draft");

/// All of them, each once.
pub const CODES: &[Code] = &[NO_NAME, DAYS, NO_DRAFT];
