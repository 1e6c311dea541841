//! What the command line itself finds in its input, each code once.

use base::Code;

/// A file larger than one command reads.
pub(crate) const TOO_LARGE: Code = Code("input-too-large");
/// A file that is not UTF-8.
pub(crate) const NOT_TEXT: Code = Code("input-not-text");
/// A file that is not JSON.
pub(crate) const NOT_JSON: Code = Code("input-not-json");
/// A file that is no list of expressions to evaluate.
pub(crate) const NOT_CASES: Code = Code("input-not-cases");
/// A file of groups and members that cannot be read as such.
pub(crate) const NOT_HIERARCHY: Code = Code("input-not-hierarchy");
/// A clock's file without a time.
pub(crate) const NO_TIME: Code = Code("input-no-time");
/// Files of single records cannot be protected yet.
pub(crate) const NO_MICRODATA: Code = Code("input-no-microdata");
/// What a use case refused.
pub(crate) const REFUSED: Code = Code("input-refused");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_a_message_and_a_cure() {
        let all = [
            TOO_LARGE,
            NOT_TEXT,
            NOT_JSON,
            NOT_CASES,
            NOT_HIERARCHY,
            NO_TIME,
            NO_MICRODATA,
            REFUSED,
        ];
        for code in all {
            assert!(ui::text::has_words(code), "no words for {code}");
        }
    }
}
