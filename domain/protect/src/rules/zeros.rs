//! Zeros: an empty cell is withheld when its emptiness would tell something.
//!
//! That nobody in a village answered "yes" can be as telling as that one did (Handbook on Statistical
//! Disclosure Control, doi:10.1002/9781118348239, §5.2 "group disclosure"). By default empty cells are shown.

use super::Facts;
use crate::spec::Zeros;

/// Whether a cell is empty and may not be known to be.
pub(crate) fn breaks(facts: &Facts, zeros: Zeros) -> bool {
    zeros == Zeros::Protect && facts.units == 0
}
