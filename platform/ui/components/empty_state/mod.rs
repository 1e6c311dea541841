//! Nothing here yet: what will be here, and the first step towards it.

use super::button::Button;
use super::{Component, Example};
use crate::{Html, Reader};

/// A place that is still empty.
#[derive(Debug, Clone, Default)]
pub struct EmptyState {
    /// What is not here yet.
    pub title: Html,
    /// Why, and what will be here.
    pub body: Html,
    /// The first step.
    pub action: Option<Button>,
}

component!(EmptyState, "empty_state/empty_state.html");

pub(super) fn examples(r: &Reader) -> Vec<Example> {
    let empty = EmptyState {
        title: "No form yet".into(),
        body: "Bring a form you already use, or begin with one from the library.".into(),
        action: Some(Button::link(r.t("action-upload"), "#")),
    };
    vec![Example { title: "With a first step", html: empty.html(r) }]
}
