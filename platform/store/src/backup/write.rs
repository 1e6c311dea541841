//! From a site to a file. The site may be running: all rows are read in one snapshot of the database.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::Path;

use app::AppError;
use app::ports::Objects as _;
use base::Timestamp;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use futures::TryStreamExt as _;
use sea_orm::{DatabaseTransaction, QueryResult, StreamTrait as _};
use serde_json::{Value, json};
use zip::write::{SimpleFileOptions, ZipWriter};

use super::{FORMAT, LOG_KEY, MANIFEST, Manifest, entry_of, tables};
use crate::columns::{Column, Shape};
use crate::dialect::{Dialect, Purpose};
use crate::home::cannot;
use crate::sql::{self, Reader};
use crate::{FolderObjects, Options, fault, open};

/// Writes everything that a site keeps to a file that does not exist yet.
///
/// # Errors
/// `Environment` when the site cannot be read, or the file exists or cannot be written; then no file is left.
pub async fn backup(options: &Options, file: &Path, made_at: Timestamp) -> Result<Manifest, AppError> {
    let dialect = Dialect::of(options.database.as_deref(), &options.data)?;
    dialect.must_exist()?;
    let to = File::create_new(file).map_err(|e| cannot("write", file, &e))?;
    let written = Writing {
        zip: ZipWriter::new(BufWriter::new(to)),
        file,
    }
    .all(options, &dialect, made_at)
    .await;
    if written.is_err() {
        // What is half-written is no backup. When it cannot be removed either, the first fault is the one to tell.
        let _ = fs::remove_file(file);
    }
    written
}

struct Writing<'a> {
    zip: ZipWriter<BufWriter<File>>,
    file: &'a Path,
}

impl Writing<'_> {
    async fn all(
        mut self,
        options: &Options,
        dialect: &Dialect,
        made_at: Timestamp,
    ) -> Result<Manifest, AppError> {
        let db = dialect.connect(Purpose::Read).await?;
        let tx = dialect
            .begin_reading(&db)
            .await
            .map_err(|e| fault::environment(&e))?;
        let steps = steps(dialect, &tx).await?;
        let mut rows = BTreeMap::new();
        for (table, columns) in tables() {
            rows.insert(table.to_owned(), self.table(dialect, &tx, table, &columns).await?);
        }
        tx.rollback().await.map_err(|e| fault::environment(&e))?;
        // Files never change and none is taken away: those of the snapshot are all here still.
        let objects = self
            .objects(&FolderObjects::reading(&open::objects_folder(options)?))
            .await?;
        let key = options.data.join(LOG_KEY);
        let secret = fs::read(&key).map_err(|e| cannot("read", &key, &e))?;
        self.entry(LOG_KEY, &secret)?;
        let manifest = Manifest {
            format: FORMAT.to_owned(),
            made_at: made_at.to_string(),
            steps,
            rows,
            objects,
        };
        self.entry(MANIFEST, json!(manifest).to_string().as_bytes())?;
        self.close()?;
        Ok(manifest)
    }

    async fn table(
        &mut self,
        dialect: &Dialect,
        tx: &DatabaseTransaction,
        table: &str,
        columns: &[Column],
    ) -> Result<u64, AppError> {
        let names: Vec<&str> = columns.iter().map(|c| c.name).collect();
        let names = names.join("\",\"");
        let select = format!(
            "SELECT \"{names}\" FROM \"{table}\" ORDER BY \"{}\"",
            columns[0].name
        );
        let select = sql::statement(dialect.backend(), &select, Vec::new());
        let mut rows = tx.stream_raw(select).await.map_err(|e| fault::environment(&e))?;
        self.begin(&entry_of(table))?;
        let mut count = 0;
        while let Some(row) = rows.try_next().await.map_err(|e| fault::environment(&e))? {
            let line = format!("{}\n", line(&row, columns)?);
            self.write(line.as_bytes())?;
            count += 1;
        }
        Ok(count)
    }

    async fn objects(&mut self, objects: &FolderObjects) -> Result<u64, AppError> {
        let names = objects.all().await?;
        for name in &names {
            let bytes = objects.get(*name).await?;
            self.entry(&format!("objects/{name}"), &bytes)?;
        }
        Ok(names.len() as u64)
    }

    fn entry(&mut self, name: &str, bytes: &[u8]) -> Result<(), AppError> {
        self.begin(name)?;
        self.write(bytes)
    }

    fn begin(&mut self, name: &str) -> Result<(), AppError> {
        let options = SimpleFileOptions::default()
            .large_file(true)
            .unix_permissions(0o600);
        self.zip
            .start_file(name, options)
            .map_err(|e| self.faulty(e.into()))
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), AppError> {
        self.zip.write_all(bytes).map_err(|e| self.faulty(e))
    }

    fn close(self) -> Result<(), AppError> {
        let faulty = |e| cannot("write", self.file, &e);
        let buffer = self.zip.finish().map_err(|e| faulty(e.into()))?;
        let file = buffer.into_inner().map_err(|e| faulty(e.into_error()))?;
        file.sync_all().map_err(faulty)
    }

    fn faulty(&self, error: std::io::Error) -> AppError {
        cannot("write", self.file, &error)
    }
}

async fn steps(dialect: &Dialect, tx: &DatabaseTransaction) -> Result<Vec<String>, AppError> {
    let sql = "SELECT \"version\" FROM \"seaql_migrations\" ORDER BY \"version\"";
    let select = sql::statement(dialect.backend(), sql, Vec::new());
    let mut rows = tx.stream_raw(select).await.map_err(|e| fault::environment(&e))?;
    let mut all = Vec::new();
    while let Some(row) = rows.try_next().await.map_err(|e| fault::environment(&e))? {
        all.push(Reader(&row).text("version")?);
    }
    Ok(all)
}

fn line(row: &QueryResult, columns: &[Column]) -> Result<Value, AppError> {
    let row = Reader(row);
    let cells = columns.iter().map(|column| {
        Ok(match column.shape {
            Shape::Text => json!(row.maybe(column.name)?),
            Shape::Number => json!(row.number(column.name)?),
            Shape::Bytes => json!(STANDARD.encode(row.bytes(column.name)?)),
        })
    });
    cells.collect::<Result<Vec<Value>, AppError>>().map(Value::Array)
}
