//! What instances tell each other: public records in one canonical form that a key can sign, and what it means when
//! one comes from elsewhere.
//!
//! A [`PublicRecord`] is an initiative, a verdict, a release, an office's decision or a case study at a version, or
//! that it was taken back. Its bytes are the same everywhere ([`canonical`]), so that a signature made at its origin
//! holds through every instance that passes it on. [`judge`] says what to do with one that is known already.
//!
//! [`describe`] reads what stands about an initiative in catalogues and registers of other programs.
//!
//! Not here: keys and signatures (`app::log`), the network, what is kept. Start with `record.rs`.

mod canonical;
mod code;
mod content;
mod describe;
mod file;
mod instance;
mod judge;
mod key;
mod record;

pub use canonical::{NotWhole, canonical};
pub use code::{CODES, FIELD_LEFT};
pub use content::Content;
pub use describe::{Described, describe, forms};
pub use file::{Page, RecordFile};
pub use instance::{Instance, Origin, SignedInstance};
pub use judge::{Ruling, judge};
pub use key::Key;
pub use record::{Name, PublicRecord, SharedKind, Signed};
