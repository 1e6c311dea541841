//! What leaves, in the formats that others read: pure functions of a [`Release`], and of nothing else.
//!
//! A release is seen as [`Sheet`]s (one for each table, set of estimates and map); every file is written from
//! those. The same release gives the same bytes. Rows of data cannot come here: this crate does not know a
//! dataset, and `protect` alone makes a [`Release`].
//!
//! ```compile_fail
//! fn leak(rows: &dataset::Table, site: &disseminate::Site) {
//!     disseminate::json(rows, site, &base::Language::english());
//! }
//! ```
//!
//! Start with [`sheets`], then [`FORMATS`].

mod citation;
mod csv_file;
mod dcat;
mod format;
mod json_file;
mod marks;
mod package;
mod page;
mod schema_org;
mod sheet;
mod site;

pub use citation::{Citation, cite};
pub use csv_file::csv;
pub use dcat::{catalogue, dcat};
pub use format::{FORMATS, Format};
pub use json_file::json;
pub use marks::{LabelMark, Marks};
pub use package::{data_package, package_files, package_zip};
pub use page::{Bar, Chart, Dot, Line, Page, Panel, page};
pub use schema_org::schema_org;
pub use sheet::{Field, FieldKind, Sheet, Value, sheets};
pub use site::Site;

pub use protect::Release;
