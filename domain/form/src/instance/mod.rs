//! XML as a tree that can be changed: a submission, the lists a form brings along, any document at all.
//!
//! [`Tree::read`] refuses what an answer never needs and an attacker does (a document type, endless depth or
//! size); [`Tree::write`] gives the XML back. What a node *means* (its type, whether it is relevant) is not
//! known here: that is `engine`.

mod read;
mod shelf;
mod tree;
mod write;

pub use read::{Limits, XmlError, XmlProblem};
pub use tree::{Kind, NodeId, Tree};
