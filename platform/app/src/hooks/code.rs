//! The findings of this module.

use base::Code;

/// An address to which nothing is sent.
pub const ADDRESS: Code = Code("hook-address");
/// More addresses than a form tells.
pub const TOO_MANY: Code = Code("hook-too-many");

/// All of them, each once.
pub const CODES: &[Code] = &[ADDRESS, TOO_MANY];
