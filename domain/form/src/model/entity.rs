//! Entities: things that submissions make or change (ODK Entities specification).

use serde::{Deserialize, Serialize};

use super::Expression;

/// What a form does to a list of entities.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entity {
    /// The list.
    pub list: String,
    /// Which entity is changed; absent when only new ones are made.
    pub id: Option<Expression>,
    /// Made when this holds; always, when there is neither this nor an id.
    pub create_if: Option<Expression>,
    /// Changed when this holds; always, when there is an id and not this.
    pub update_if: Option<Expression>,
    /// How the entity is called.
    pub label: Option<Expression>,
    /// The groups and repeats, from the outside, in which it stands; empty for the form itself.
    pub within: Vec<String>,
    /// Whether one of them is a repeat.
    pub repeated: bool,
}
