//! The expression language of forms: XPath 1.0 with the functions of the ODK XForms specification.
//!
//! [`parse`] turns text into an [`Expr`], a typed tree; [`Scope::evaluate`] answers it over [`Tree`]s of XML.
//! Time, place on the clock and randomness come in with the [`Setting`]; nothing is read from the world.
//! Every function stands once in [`functions::ALL`].
//!
//! Where the specification is silent the behaviour follows ODK's own clients: an unprefixed name also matches
//! names in the XForms namespace, dates count as days since 1970 in arithmetic, `NaN` as text is empty.
//!
//! Start with `parse.rs`, then `evaluate.rs`.
//!
//! [`Tree`]: crate::instance::Tree

mod ast;
mod axes;
mod compare;
mod evaluate;
pub mod functions;
mod lexer;
mod moment;
mod parse;
mod random;
mod records;
mod value;

pub use ast::{Axis, Expr, Node, Operator, Path, Start, Step, Test};
pub use evaluate::{Fault, Host, Patterns, Scope, Setting, WORK};
pub use moment::Moment;
pub use parse::{ExprError, parse};
pub use random::Random;
pub use records::{eval_cases, recorded_zone};
pub use value::{Place, Value};
