//! Who approves a submission is another person than who collected it and who changed it last (four-eyes principle; the
//! field guides of ODK and of the World Bank's Development Impact group ask for a validator besides the collector).
//! Only where an initiative has nobody else who may review can the same person do it, and then it says so.

use base::Finding;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::collect::code;

/// Whose eyes saw it before it was approved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Eyes {
    /// Those of a second person.
    Second,
    /// Only those of who collected or changed it: there was nobody else.
    Same,
}

/// Whether somebody may approve what passed through these hands; `reviewers` are all who may review there.
///
/// # Errors
/// The finding that says why not: somebody else can.
pub(super) fn second_person(who: Uuid, hands: &[Uuid], reviewers: &[Uuid]) -> Result<Eyes, Finding> {
    if !hands.contains(&who) {
        return Ok(Eyes::Second);
    }
    if reviewers.iter().any(|r| !hands.contains(r)) {
        return Err(Finding::error(code::SAME_PERSON));
    }
    Ok(Eyes::Same)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_had_it_in_hands_approves_it_only_where_nobody_else_can() {
        let [a, b, c] = [1, 2, 3].map(Uuid::from_u128);
        assert_eq!(second_person(a, &[], &[a]), Ok(Eyes::Second));
        assert_eq!(second_person(a, &[b, c], &[a, b]), Ok(Eyes::Second));
        assert_eq!(
            second_person(a, &[a], &[a, b]).unwrap_err().code,
            code::SAME_PERSON
        );
        assert_eq!(
            second_person(a, &[b, a], &[a, b, c]).unwrap_err().code,
            code::SAME_PERSON
        );
        assert_eq!(second_person(a, &[b, a], &[a, b]), Ok(Eyes::Same));
        assert_eq!(second_person(a, &[a], &[]), Ok(Eyes::Same));
    }
}
