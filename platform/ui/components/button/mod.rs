//! A button, or a link that looks like one.

use super::{Component, Example};
use crate::{Html, Icon, Reader};

/// How much weight the button has; one `Main` on a page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Weight {
    /// The one next step.
    #[default]
    Main,
    /// One of several ways.
    Quiet,
    /// Cannot be undone.
    Grave,
}

/// A button: a link when it has an address, otherwise it sends the form around it.
#[derive(Debug, Clone, Default)]
pub struct Button {
    /// What happens, as a verb.
    pub label: Html,
    /// Where it leads; none for a button in a form.
    pub href: Option<String>,
    /// Name and value that the form sends when this button was pressed.
    pub sends: Option<(String, String)>,
    /// How much weight.
    pub weight: Weight,
    /// A sign before the label.
    pub icon: Option<Icon>,
}

impl Button {
    /// A button that sends the form around it.
    pub fn submit(label: impl Into<Html>) -> Self {
        Self { label: label.into(), ..Self::default() }
    }

    /// A link that looks like a button.
    pub fn link(label: impl Into<Html>, href: impl Into<String>) -> Self {
        Self { label: label.into(), href: Some(href.into()), ..Self::default() }
    }

    /// One of several ways.
    #[must_use]
    pub fn quiet(mut self) -> Self {
        self.weight = Weight::Quiet;
        self
    }

    /// Cannot be undone.
    #[must_use]
    pub fn grave(mut self) -> Self {
        self.weight = Weight::Grave;
        self
    }

    /// With a sign before the label.
    #[must_use]
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Sends a name and value with the form.
    #[must_use]
    pub fn sends(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.sends = Some((name.into(), value.into()));
        self
    }

    fn class(&self) -> &'static str {
        match self.weight {
            Weight::Main => "button",
            Weight::Quiet => "button button-quiet",
            Weight::Grave => "button button-grave",
        }
    }
}

component!(Button, "button/button.html");

pub(super) fn examples(r: &Reader) -> Vec<Example> {
    let all = [
        Button::submit(r.t("action-save")),
        Button::link(r.t("action-start"), "#").icon(Icon::Forward),
        Button::link(r.t("action-download"), "#").quiet().icon(Icon::Download),
        Button::submit(r.t("action-remove")).grave(),
    ];
    let row: Vec<Html> = all.iter().map(|b| b.html(r)).collect();
    vec![Example { title: "The next step, ways beside it, and what cannot be undone", html: Html::trusted(format!("<div class=\"row\">{}</div>", Html::joined(&row, " "))) }]
}
