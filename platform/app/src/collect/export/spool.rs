//! Rows that wait on the disk until the file they go into can be begun. The file has no name: nobody else can open it,
//! and it ends with the export.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Seek, SeekFrom, Write};

use super::{Cell, fault};
use crate::Result;

/// Rows of one table.
pub(super) struct Spool {
    lines: BufWriter<File>,
    /// How many.
    pub(super) rows: u64,
}

impl Spool {
    /// None yet.
    pub(super) fn new() -> Result<Self> {
        let lines = BufWriter::new(tempfile::tempfile().map_err(fault)?);
        Ok(Self { lines, rows: 0 })
    }

    /// One more.
    pub(super) fn push(&mut self, row: &[Cell]) -> Result<()> {
        serde_json::to_writer(&mut self.lines, row).map_err(fault)?;
        self.lines.write_all(b"\n").map_err(fault)?;
        self.rows += 1;
        Ok(())
    }

    /// Reads all from the first; to be used up before it is asked for again.
    pub(super) fn read(&mut self) -> Result<impl Iterator<Item = Result<Vec<Cell>>> + use<>> {
        self.lines.flush().map_err(fault)?;
        let mut file = self.lines.get_ref().try_clone().map_err(fault)?;
        file.seek(SeekFrom::Start(0)).map_err(fault)?;
        let lines = BufReader::new(file).lines();
        Ok(lines.map(|line| serde_json::from_str(&line.map_err(fault)?).map_err(fault)))
    }
}
