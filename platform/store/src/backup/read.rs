//! From a file to a new site.

use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;

use app::AppError;
use app::ports::Objects as _;
use base::Digest;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sea_orm::{ConnectionTrait as _, DatabaseTransaction, Value};
use zip::ZipArchive;
use zip::result::ZipError;

use super::{FORMAT, LOG_KEY, MANIFEST, Manifest, broken, entry_of, tables};
use crate::columns::{Column, Shape};
use crate::dialect::{Dialect, Purpose};
use crate::home::cannot;
use crate::sql::{self, CHUNK, Reader};
use crate::{FolderObjects, Home, Options, fault, marks, migrations, open, secrets};

/// Brings a site back from a file, into a directory and a database that hold none yet. Rows come in one
/// transaction, last: a restore that was cut off is begun anew.
///
/// # Errors
/// `Environment` when the file is not a backup that this version reads, the site holds something already, or
/// something cannot be written. Nothing of a site is there then.
pub async fn restore(options: &Options, file: &Path) -> Result<Manifest, AppError> {
    let from = File::open(file).map_err(|e| cannot("read", file, &e))?;
    let mut reading = Reading(ZipArchive::new(BufReader::new(from)).map_err(broken)?);
    let manifest = reading.manifest()?;
    let home = Home::take(&options.data)?;
    let dialect = Dialect::of(options.database.as_deref(), home.path())?;
    open::migrate(&dialect).await?;
    let db = dialect.connect(Purpose::Write).await?;
    let tx = dialect.begin(&db).await.map_err(|e| fault::environment(&e))?;
    must_be_empty(&dialect, &tx).await?;
    let objects = FolderObjects::open(&open::objects_folder(options)?)?;
    reading.objects(&objects, manifest.objects).await?;
    for (table, columns) in tables() {
        let rows = reading.table(&dialect, &tx, table, &columns).await?;
        let promised = manifest.rows.get(table).copied().unwrap_or_default();
        if rows != promised {
            return Err(broken(format!(
                "{table} has {rows} rows, the manifest says {promised}"
            )));
        }
    }
    marks::write(&tx).await?;
    secrets::bring_back(home.path(), &reading.entry(LOG_KEY)?)?;
    tx.commit().await.map_err(|e| fault::environment(&e))?;
    db.close().await.map_err(|e| fault::environment(&e))?;
    Ok(manifest)
}

async fn must_be_empty(dialect: &Dialect, tx: &DatabaseTransaction) -> Result<(), AppError> {
    let select = sql::statement(
        dialect.backend(),
        "SELECT COUNT(*) AS n FROM \"entry\"",
        Vec::new(),
    );
    let row = tx
        .query_one_raw(select)
        .await
        .map_err(|e| fault::environment(&e))?;
    let entries = row.map_or(Ok(0), |row| Reader(&row).big("n"))?;
    if entries == 0 {
        return Ok(());
    }
    Err(AppError::environment(
        format!("there is a site already ({entries} entries in its log)"),
        "restore into an empty directory (--data) and an empty database",
    ))
}

struct Reading(ZipArchive<BufReader<File>>);

impl Reading {
    fn manifest(&mut self) -> Result<Manifest, AppError> {
        let manifest: Manifest = serde_json::from_slice(&self.entry(MANIFEST)?).map_err(broken)?;
        if manifest.format != FORMAT {
            return Err(broken(format!("its format is {}", manifest.format)));
        }
        let known = migrations::names();
        match manifest.steps.iter().find(|step| !known.contains(step)) {
            None => Ok(manifest),
            Some(step) => Err(AppError::environment(
                format!("the backup was made by a newer version of Counted (it knows {step})"),
                "restore it with that version",
            )),
        }
    }

    fn entry(&mut self, name: &str) -> Result<Vec<u8>, AppError> {
        let mut bytes = Vec::new();
        let mut entry = self.0.by_name(name).map_err(|e| broken(format!("{name}: {e}")))?;
        entry
            .read_to_end(&mut bytes)
            .map_err(|e| broken(format!("{name}: {e}")))?;
        Ok(bytes)
    }

    async fn objects(&mut self, objects: &FolderObjects, promised: u64) -> Result<(), AppError> {
        let names = self.0.file_names().map(|n| n.map(|n| n.into_owned()));
        let names: Vec<String> = names.collect::<Result<_, _>>().map_err(broken)?;
        let mut found = 0;
        for name in names.iter().filter_map(|n| n.strip_prefix("objects/")) {
            let said: Digest = name.parse().map_err(|_| broken(format!("objects/{name}")))?;
            if objects.put(&self.entry(&format!("objects/{name}"))?).await? != said {
                return Err(broken(format!("the file {name} is not what its name says")));
            }
            found += 1;
        }
        if found == promised {
            return Ok(());
        }
        Err(broken(format!(
            "it has {found} files, the manifest says {promised}"
        )))
    }

    /// A table that the backup does not know, because it is older, stays empty.
    async fn table(
        &mut self,
        dialect: &Dialect,
        tx: &DatabaseTransaction,
        table: &str,
        columns: &[Column],
    ) -> Result<u64, AppError> {
        let entry = match self.0.by_name(&entry_of(table)) {
            Ok(entry) => entry,
            Err(ZipError::FileNotFound) => return Ok(0),
            Err(e) => return Err(broken(e)),
        };
        let names: Vec<&str> = columns.iter().map(|c| c.name).collect();
        let mut lines = BufReader::new(entry).lines();
        let mut count = 0;
        loop {
            let rows: Vec<Vec<Value>> = lines
                .by_ref()
                .take(CHUNK)
                .map(|l| row(l, columns))
                .collect::<Result<_, _>>()?;
            if rows.is_empty() {
                return Ok(count);
            }
            count += rows.len() as u64;
            let insert = sql::insert(dialect.backend(), table, &names, rows);
            tx.execute_raw(insert).await.map_err(|e| fault::environment(&e))?;
        }
    }
}

fn row(line: std::io::Result<String>, columns: &[Column]) -> Result<Vec<Value>, AppError> {
    let cells: Vec<serde_json::Value> = serde_json::from_str(&line.map_err(broken)?).map_err(broken)?;
    if cells.len() != columns.len() {
        return Err(broken(format!(
            "a row of {} has {} cells",
            columns[0].table,
            cells.len()
        )));
    }
    cells
        .into_iter()
        .zip(columns)
        .map(|(cell, column)| value(cell, column))
        .collect()
}

fn value(cell: serde_json::Value, column: &Column) -> Result<Value, AppError> {
    use serde_json::Value as Json;
    match (column.shape, cell) {
        (Shape::Text, Json::Null) => Ok(Value::String(None)),
        (Shape::Text, Json::String(text)) => Ok(Value::String(Some(text))),
        (Shape::Number, Json::Number(n)) if n.is_i64() => Ok(Value::BigInt(n.as_i64())),
        (Shape::Bytes, Json::String(text)) => Ok(Value::Bytes(Some(STANDARD.decode(text).map_err(broken)?))),
        (_, other) => Err(broken(format!("{}.{} holds {other}", column.table, column.name))),
    }
}
