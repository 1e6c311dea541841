//! Typed tables with roles: how living data is held, read, cleaned, checked and frozen.
//!
//! A dataset is a [`Table`] of [`Column`]s, each described by a [`Variable`] with a [`Kind`] and a [`Role`].
//! Every absent value carries its reason ([`Missing`]). Nothing here touches a file: bytes come in, tables and
//! findings come out.
//!
//! Not here: estimation (`estimate`), protection (`protect`), Parquet (`engine`), forms (`form`).
//! Start with [`Variable`] and [`Table`].

mod cell;
pub mod code;
pub mod csv;
mod expanded;
mod import;
mod infer;
pub mod process;
pub mod quality;
pub mod roles;
mod snapshot;
mod table;
mod value;
mod variable;

pub use cell::{DayOrder, Reading, read, write};
pub use code::CODES;
pub use import::{Extra, Options, import, import_plain};
pub use infer::{Inferred, infer};
pub use snapshot::{Origin, Snapshot, SnapshotId, SnapshotKind, lineage};
pub use table::{CellsMut, Column, Table, TableBuilder, TableError};
pub use value::{Missing, Moment, Point, Value};
pub use variable::{Choice, CodeList, Kind, Range, Role, Variable};
