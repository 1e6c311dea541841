//! The codes of findings about the log and the files.

use base::Code;

/// An entry is not where it should be.
pub const GAP: Code = Code("log-gap");
/// An entry's stored leaf is not the hash of the entry.
pub const LEAF: Code = Code("log-leaf-differs");
/// A head's root is not that of the entries.
pub const ROOT: Code = Code("log-root-differs");
/// A head's signature is not the site's.
pub const SIGNATURE: Code = Code("log-signature-wrong");
/// Entries after the last signed head.
pub const UNSIGNED: Code = Code("log-unsigned-end");
/// A stored file is not what its name says.
pub const OBJECT: Code = Code("object-differs");

/// A stored release is not what was published.
pub const RELEASE: Code = Code("release-differs");

/// Every code.
pub const CODES: &[Code] = &[GAP, LEAF, ROOT, SIGNATURE, UNSIGNED, OBJECT, RELEASE];
