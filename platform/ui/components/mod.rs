//! The components: one folder each with its template, its style, its Rust struct and its examples.
//!
//! A component is a plain struct of what it shows. `html(reader)` writes it; texts of the house come from the
//! reader, texts of the users are given as [`Html`]. [`COMPONENTS`] is the one list: the style sheet, the page
//! `/patterns` and the tests all follow it. To add one: a folder, a line here, an example.

use crate::{Html, Reader};

/// Something that can be written for a reader.
pub trait Component {
    /// The component as HTML.
    fn html(&self, r: &Reader) -> Html;
}

/// One example of a component for `/patterns`.
pub struct Example {
    /// What is special about it, in English.
    pub title: &'static str,
    /// The component, written.
    pub html: Html,
}

/// One entry of the list of components.
pub struct Entry {
    /// The name: also its folder and its anchor on `/patterns`.
    pub name: &'static str,
    /// What it is for, in a sentence.
    pub purpose: &'static str,
    /// Its style.
    pub style: &'static str,
    /// Its examples.
    pub examples: fn(&Reader) -> Vec<Example>,
}

/// Implements [`Component`] by a template that sees the component as `c` and the reader as `r`.
macro_rules! component {
    ($type:ty, $path:tt) => {
        const _: () = {
            #[derive(askama::Template)]
            #[template(path = $path)]
            struct View<'a> {
                c: &'a $type,
                r: &'a $crate::Reader,
            }
            impl $crate::components::Component for $type {
                fn html(&self, r: &$crate::Reader) -> $crate::Html {
                    let view = View { c: self, r };
                    let _ = view.r; // a template may not need its reader
                    $crate::components::render(&view)
                }
            }
        };
    };
}

/// Writes a template. Writing into a `String` fails only when a value refuses to be written; then the page says so.
pub(crate) fn render(template: &impl askama::Template) -> Html {
    Html::trusted(
        template
            .render()
            .unwrap_or_else(|error| format!("<p>{}</p>", Html::escaped(&error.to_string()))),
    )
}

/// An entry whose folder, style and examples share one name.
macro_rules! entries {
    ($($name:ident: $purpose:literal,)*) => {
        $(pub mod $name;)*
        /// Every component, in the order of `/patterns`.
        pub const COMPONENTS: &[Entry] = &[$(Entry {
            name: stringify!($name),
            purpose: $purpose,
            style: include_str!(concat!(stringify!($name), "/style.css")),
            examples: $name::examples,
        }),*];
    };
}

entries! {
    page: "The shell around every page: header, languages, display, footer.",
    hero: "The beginning of the start page.",
    tally: "A few counts beside each other.",
    chain: "The way of a question through the value chain.",
    button: "Does something (a form) or goes somewhere important (a link).",
    link_list: "Links with a word about each; files to take.",
    badge: "One word about a state, with its sign.",
    card: "One thing in a list of things: an initiative, a release, a form.",
    power: "Who decided what along the value chain, and what shows it.",
    verdict: "Is it citizen data? The answer with its reasons.",
    stat: "A figure, never alone: uncertainty, n, date, source, limits.",
    table: "Figures and facts in rows, with a caption; scrolls on small screens.",
    definition_list: "Facts about one thing.",
    timeline: "What happened, in order.",
    board: "What is owed over a year, each time with its mark.",
    notice: "A message to the reader of this page.",
    error_summary: "What has to be put right before a form can be taken, linked to its fields.",
    finding_list: "Everything that a checker found, with its place and its cure.",
    field: "One question of a form with its label, hint and error.",
    said: "One answer to “who decided?”, as a large button with a picture.",
    filter_form: "A search and a few filters, sent as an address that one can keep.",
    tabs: "The work on an initiative in the order of the value chain.",
    stepper: "The steps of a longer task and where one is.",
    breadcrumb: "The way from the start page to here.",
    pager: "From page to page of a long list.",
    progress: "Long work under way.",
    empty_state: "Nothing here yet, and the first step.",
}
