//! Forms: XLSForm → typed form → XForm; the expression language; a session that asks and validates.
//!
//! [`Form`] is the typed form: `xlsform::compile` makes one from a workbook, `xform::write` writes it as XForm
//! XML. [`expr`] is the language of conditions and calculations, [`instance`] the tree of a submission and
//! [`engine`] a form made ready to run. Not here: storing, sending and serving; what consent means.
//!
//! Start with [`model`].

pub mod code;
pub mod engine;
pub mod expr;
mod filled;
pub mod instance;
pub mod model;
mod row;
pub mod session;
pub mod types;
pub mod validate;
mod variables;
pub mod xform;
pub mod xlsform;

/// Every code of this crate's findings, by list.
pub const CODES: &[&[base::Code]] = &[code::CODES, engine::code::CODES];

pub use engine::{Context, Engine};
pub use filled::{Filled, Texts};
pub use model::Form;
pub use session::Session;
pub use validate::{Validation, validate, validate_xml};
pub use variables::variables;
