//! The codes of findings about another instance.

use base::Code;

/// The other side answers with something that cannot be read.
pub const UNREADABLE: Code = Code("trust-unreadable");
/// A head's signature is not that of the key it names.
pub const SIGNATURE: Code = Code("trust-signature-wrong");
/// The key is another than the one that was seen before.
pub const KEY: Code = Code("trust-key-changed");
/// The log does not continue the one that was seen before.
pub const HISTORY: Code = Code("trust-history-changed");
/// An entry is not proved by its path.
pub const INCLUSION: Code = Code("trust-not-included");
/// What is shown is not what the log says.
pub const CONTENT: Code = Code("trust-content-differs");

/// A witness's key that is none.
pub const WITNESS_KEY: Code = Code("trust-witness-key");
/// A witness's statement that is not about a head of ours, or older than its last.
pub const HISTORY_OF_WITNESS: Code = Code("trust-witness-other");

/// Every code.
pub const CODES: &[Code] = &[
    UNREADABLE,
    SIGNATURE,
    KEY,
    HISTORY,
    INCLUSION,
    CONTENT,
    WITNESS_KEY,
    HISTORY_OF_WITNESS,
];
