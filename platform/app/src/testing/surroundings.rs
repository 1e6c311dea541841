//! A clock that is moved by hand, randomness that repeats, and no engine.

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use async_trait::async_trait;
use base::{Checked, Digest, Timestamp};
use dataset::Table;
use estimate::{Estimates, Spec};
use protect::{Cells, TableSpec};

use crate::ports::{Chance, Clock, ColumnFile, Engine, Mail, Mailer};
use crate::{AppError, Result};

/// Starts at 2024-02-27 00:00 UTC and moves when told; each reading is a millisecond after the last, so
/// that identities keep their order.
#[derive(Debug)]
pub struct SteppedClock(AtomicI64);

impl Default for SteppedClock {
    fn default() -> Self {
        Self(AtomicI64::new(1_708_992_000_000_000))
    }
}

impl SteppedClock {
    /// Moves the clock.
    pub fn forward(&self, seconds: i64) {
        self.0.fetch_add(seconds * 1_000_000, Ordering::SeqCst);
    }
}

impl Clock for SteppedClock {
    fn now(&self) -> Timestamp {
        let micros = self.0.fetch_add(1000, Ordering::SeqCst);
        Timestamp::from_microsecond(micros).unwrap_or(Timestamp::UNIX_EPOCH)
    }
}

/// Digests of 0, 1, 2 …: different each time, the same in each run.
#[derive(Debug, Default)]
pub struct CountedChance(AtomicU64);

impl Chance for CountedChance {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(32) {
            let n = self.0.fetch_add(1, Ordering::SeqCst);
            chunk.copy_from_slice(&Digest::of(&n.to_le_bytes()).0[..chunk.len()]);
        }
    }
}

/// Keeps tables as JSON instead of Parquet, and answers no question.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoEngine;

#[async_trait]
impl Engine for NoEngine {
    fn write_parquet(&self, table: &Table) -> Result<Vec<u8>> {
        serde_json::to_vec(table)
            .map_err(|e| AppError::environment(e, "report this as a fault of the program"))
    }

    fn begin_parquet(&self, into: File, first: &Table) -> Result<Box<dyn ColumnFile>> {
        let mut file = TablesAsLines(into);
        file.add(first)?;
        Ok(Box::new(file))
    }

    fn read_parquet(&self, bytes: Vec<u8>) -> Result<Table> {
        serde_json::from_slice(&bytes)
            .map_err(|e| AppError::environment(e, "give a table that this engine wrote"))
    }

    async fn estimate(&self, _: &Path, _: &Spec) -> Result<Checked<Estimates>> {
        Err(AppError::environment(
            "this engine answers no question",
            "ask a real one",
        ))
    }

    async fn cells(&self, _: &Path, _: &TableSpec) -> Result<Checked<Cells>> {
        Err(AppError::environment(
            "this engine answers no question",
            "ask a real one",
        ))
    }
}

/// Tables as JSON, one a line.
struct TablesAsLines(File);

impl ColumnFile for TablesAsLines {
    fn add(&mut self, table: &Table) -> Result<()> {
        let full = |e: std::io::Error| AppError::environment(e, "make room on the disk");
        serde_json::to_writer(&mut self.0, table).map_err(|e| full(e.into()))?;
        self.0.write_all(b"\n").map_err(full)
    }

    fn finish(self: Box<Self>) -> Result<()> {
        Ok(())
    }
}

/// Keeps letters instead of sending them.
#[derive(Debug, Default)]
pub struct KeptMail(Mutex<Vec<Mail>>, Mutex<Vec<String>>);

impl KeptMail {
    /// The letters so far.
    pub fn letters(&self) -> Vec<Mail> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The addresses with which readers leave, of letters that went to many.
    pub fn leaves(&self) -> Vec<String> {
        self.1.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

#[async_trait]
impl Mailer for KeptMail {
    fn ready(&self) -> bool {
        true
    }

    async fn send(&self, mail: Mail) -> Result<()> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(mail);
        Ok(())
    }

    async fn circulate(&self, mail: Mail, leave: &str) -> Result<()> {
        self.1
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(leave.to_owned());
        self.send(mail).await
    }
}
