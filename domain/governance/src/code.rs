//! The codes of this crate's findings. Their words stand in `locales/<lang>/findings.ftl`.

use base::Code;

/// Every code of this crate.
pub const CODES: &[Code] = &[];
