//! What every other crate stands on: identities, languages and texts, findings, sources, digests.
//!
//! Nothing here knows a form, a dataset or a rule. A type is here because at least three crates speak it;
//! it checks itself once, when it is made, and is trusted afterwards.
//!
//! Start with [`Finding`]: every checker in Counted returns its value together with *all* findings.

mod digest;
mod finding;
mod id;
mod language;
mod source;
mod text;
pub mod xml;

pub use digest::Digest;
pub use finding::{Checked, Code, Fact, Finding, Findings, Place, Severity};
pub use id::{Id, IdError, Kind, Slug, SlugError};
pub use language::{Direction, Language, LanguageError};
pub use source::Source;
pub use text::Text;

pub use jiff::{Timestamp, civil::Date};
