//! How Counted looks and speaks: components, charts and texts, rendered on the server as plain HTML.
//!
//! A page makes a [`Reader`] (language, theme, contrast) once per request, builds components as plain
//! structs, and turns them into [`Html`] with [`Component::html`]. [`components::page::Page`] is the shell
//! around every page. Charts are SVG written here (`chart`), each with its sentence and its table.
//! Words live in `locales/<language>/<topic>.ftl`; figures and dates follow CLDR (`text`).
//!
//! Not here: rules of the field, addresses of pages, HTTP. `ui` stands on `base` alone.
//!
//! Start with `components/mod.rs`, the list of all components, and `/patterns`, the page that shows them.

pub mod assets;
pub mod chart;
#[path = "../components/mod.rs"]
pub mod components;
mod html;
mod icon;
pub mod patterns;
mod reader;
pub mod text;

pub use components::Component;
pub use html::Html;
pub use icon::Icon;
pub use reader::{Contrast, Reader, Theme};
pub use text::{Arg, Words};
