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
//! Start with [`sheets`] and [`cubes`], then [`FORMATS`].

mod cube;
pub mod formats;
mod marks;
mod page;
mod poster;
mod sheet;
mod site;
pub mod spoken;
mod told;
mod xml;

pub use cube::{Axis, Code, Cube, ObsStatus, Observation, cubes};
pub use formats::citation::{Citation, cite};
pub use formats::csv::csv;
pub use formats::dcat::{PAGE, catalogue, dcat};
pub use formats::ddi::ddi;
pub use formats::json::json;
pub use formats::package::{data_package, package_files, package_zip};
pub use formats::prov::prov;
pub use formats::schema_org::schema_org;
pub use formats::{FORMATS, Format, Needs};
pub use marks::{LabelMark, Marks};
pub use page::{Bar, Chart, Dot, Line, Page, Panel, page};
pub use poster::{Poster, poster};
pub use sheet::{COUNT, Field, FieldKind, Sheet, Value, sheets};
pub use site::{Adopted, Site};

pub use protect::Release;
