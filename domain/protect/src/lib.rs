//! Disclosure control, and the only maker of a [`Release`].
//!
//! From grouped cells or estimates to what may be shown: primary rules ([`Rule`]), withheld cells that
//! protect others, an audit that tries to undo it ([`AuditReport`]), places coarsened ([`coarsen`]). Rows of data never come here.
//! Nothing in this crate writes a file format; that is `disseminate`, which takes a [`Release`] and nothing
//! else.
//!
//! Start with [`tables()`], then [`ReleaseDraft`].

mod audit;
mod cells;
pub mod code;
mod companion;
mod elimination;
mod estimates;
mod figures;
mod frame;
mod modular;
mod places;
mod policy;
mod release;
mod rules;
mod secondary;
mod spec;
mod system;
mod table;
mod tables;

pub use cells::{Cells, CellsBuilder, InnerCell, RowValues};
pub use code::CODES;
pub use companion::{
    Companion, Doi, LONGEST_WINDOW, Moved, Schedule, Showing, ShowingAnswer, Summary, VoiceKind,
};
pub use figures::{Domain, Figure, FigureSet, ProtectedFigure, ProtectedFigures, Shape, Standing, figures};
pub use places::{Point, ProtectedPoints, Site, SiteSet, coarsen};
pub use policy::{Declaration, Policy};
pub use release::{
    Area, Change, Column, Description, Licence, Organisation, Period, Release, ReleaseDraft, ReleasedTable,
    ReportLine, State,
};
pub use rules::Rule;
pub use spec::{AuditSpec, Dimension, Hierarchy, Measure, Method, Primary, TableSpec, Zeros};
pub use table::{AuditReport, Interval, ProtectedCell, ProtectedTable, Status};
pub use tables::{check_roles, table, tables};
