//! Marks by which things are found, made anew from what the things say: they are kept in no backup, and databases of
//! earlier versions have none.

use app::AppError;
use app::entities::KeptEntity;
use app::ports::{Mark, Query, Record as _, RecordKind};
use sea_orm::{ConnectionTrait, Value};
use uuid::Uuid;

use crate::fault;
use crate::sql::{self, CHUNK, Reader, blob, insert, text};

/// The columns of a mark.
pub(crate) const COLUMNS: &[&str] = &["mark", "id"];

/// Writes the marks of all things, for a database that has none.
pub(crate) async fn write(db: &impl ConnectionTrait) -> Result<(), AppError> {
    let backend = db.get_database_backend();
    let mut query = Query::all().limit(CHUNK as u64);
    loop {
        let rows = db
            .query_all_raw(sql::select(backend, RecordKind::Entity, &query))
            .await;
        let mut marks = Vec::new();
        let rows = rows.map_err(|e| fault::environment(&e))?;
        for row in &rows {
            let kept: KeptEntity = Reader(row).row()?.read()?.value;
            marks.extend(kept.marks().iter().map(|mark| values(*mark, kept.id())));
            query = query.after(kept.id());
        }
        while !marks.is_empty() {
            let later = marks.split_off(marks.len().min(CHUNK));
            let written = db.execute_raw(insert(backend, "mark", COLUMNS, marks)).await;
            written.map_err(|e| fault::environment(&e))?;
            marks = later;
        }
        if rows.len() < CHUNK {
            return Ok(());
        }
    }
}

/// A mark as it is written.
pub(crate) fn values(mark: Mark, of: Uuid) -> Vec<Value> {
    vec![blob(&mark.0), text(of)]
}
