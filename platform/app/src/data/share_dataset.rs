//! Data as they may go to a partner for a purpose: nothing withdrawn, nothing that people did not agree to, nothing
//! that names somebody by itself.

use base::Slug;
use dataset::{Kind, Origin, Role, Table, Variable};

use super::Dataset;
use super::work::worked_for;
use crate::collect::Instrument;
use crate::{App, AppError, Result};

/// Rows for a partner.
#[derive(Debug, Clone)]
pub(crate) struct Shared {
    /// The rows.
    pub(crate) table: Table,
    /// Columns that stay behind because they could name somebody, or nobody has said what they are.
    pub(crate) withheld: Vec<String>,
    /// Answers that stay behind because they were withdrawn or their people did not agree to this purpose.
    pub(crate) left_out: u64,
}

/// The rows of a dataset for a purpose, as they are now. `None` when they are people's answers and those people
/// were never asked for this purpose. Data that came in a file carry no record of consent: for them the agreement
/// alone speaks.
pub(crate) async fn shareable(app: &App, it: &Dataset, purpose: &Slug) -> Result<Option<Shared>> {
    if let Origin::Submissions { instrument, .. } = &it.origin {
        let unknown = || AppError::not_found("instrument", instrument);
        let id: base::Id<Instrument> = instrument.parse().map_err(|_| unknown())?;
        let asked = app.store.get(id).await?;
        if !asked.notice.purposes.iter().any(|p| p.id == *purpose) {
            return Ok(None);
        }
    }
    let worked = worked_for(app, it, Some(purpose)).await?;
    let mut table = worked.table;
    let withheld: Vec<String> = table
        .variables()
        .filter(|v| !may_go(v))
        .map(|v| v.name.clone())
        .collect();
    for name in &withheld {
        table.remove(name);
    }
    Ok(Some(Shared {
        table,
        withheld,
        left_out: worked.left_out.not_permitted,
    }))
}

/// Whether a column may go to a partner: what names somebody never does, nor an exact place or a file, nor a column of which
/// nobody has said what it is.
fn may_go(variable: &Variable) -> bool {
    let named = !variable.role.may_be_published() || variable.role == Role::Other;
    let exact = matches!(
        variable.kind,
        Kind::GeoPoint | Kind::GeoLine | Kind::GeoArea | Kind::File
    );
    !named && !exact
}
