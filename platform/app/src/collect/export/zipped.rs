//! A ZIP that is written as it is sent, and the photographs and sounds in it.

use std::collections::BTreeSet;
use std::io::{Read, Seek, SeekFrom, Write};
use std::sync::{Arc, Mutex, PoisonError};

use base::Digest;
use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{CompressionMethod, ZipWriter};

use super::{Export, Out, fault, put};
use crate::collect::{SentFile, Submission, read_file};
use crate::{App, Result};

/// How hard tables are compressed, 1 to 9: they are written while somebody waits.
const QUICK: i64 = 1;
/// Bytes that are read from the disk at once.
const PIECE: usize = 1 << 16;

/// Bytes on their way from the ZIP to whoever asked.
#[derive(Clone, Default)]
struct Pipe(Arc<Mutex<Vec<u8>>>);

impl Pipe {
    fn take(&self) -> Vec<u8> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// A ZIP on its way out.
pub(super) struct Zipped {
    zip: ZipWriter<StreamWriter<Pipe>>,
    pipe: Pipe,
    out: Out,
}

impl Zipped {
    /// An empty one.
    pub(super) fn new(out: &Out) -> Self {
        let pipe = Pipe::default();
        Self {
            zip: ZipWriter::new_stream(pipe.clone()),
            pipe,
            out: out.clone(),
        }
    }

    /// Begins a file.
    pub(super) fn begin(&mut self, name: &str) -> Result<()> {
        let options = SimpleFileOptions::default()
            .large_file(true)
            .compression_level(Some(QUICK));
        self.zip.start_file(name, options).map_err(fault)
    }

    /// The next bytes of the file.
    pub(super) async fn put(&mut self, bytes: &[u8]) -> Result<()> {
        self.zip.write_all(bytes).map_err(fault)?;
        put(&self.out, self.pipe.take()).await
    }

    /// All bytes of a file of the disk.
    pub(super) async fn copy(&mut self, mut from: impl Read + Seek) -> Result<()> {
        from.seek(SeekFrom::Start(0)).map_err(fault)?;
        let mut piece = vec![0; PIECE];
        loop {
            let n = from.read(&mut piece).map_err(fault)?;
            if n == 0 {
                return Ok(());
            }
            self.put(&piece[..n]).await?;
        }
    }

    /// The ZIP has ended.
    pub(super) async fn finish(self) -> Result<()> {
        self.zip.finish().map_err(fault)?;
        put(&self.out, self.pipe.take()).await
    }

    /// The files that came with the answers: `media/<name>`, as ODK Central has them. A name that another file has
    /// already stands in a folder named by its submission.
    pub(super) async fn media(&mut self, app: &App, export: &Export) -> Result<()> {
        let (mut pages, mut taken) = (export.pages(app)?, BTreeSet::new());
        while let Some(page) = pages.next().await? {
            for (_, submission) in page.of(export) {
                for file in &submission.files {
                    let name = name_in_zip(submission, file, &mut taken);
                    self.one(app, file, &name).await?;
                }
            }
        }
        Ok(())
    }

    async fn one(&mut self, app: &App, file: &SentFile, name: &str) -> Result<()> {
        // Photographs and sounds are compressed already.
        let options = SimpleFileOptions::default()
            .large_file(true)
            .compression_method(CompressionMethod::Stored);
        self.zip.start_file(name, options).map_err(fault)?;
        let mut number = 0;
        while let Some(chunk) = read_file(app, file, number).await? {
            self.put(&chunk).await?;
            number += 1;
        }
        Ok(())
    }
}

/// Where a file stands; `taken` holds a short digest of each name, so that it stays small.
fn name_in_zip(submission: &Submission, file: &SentFile, taken: &mut BTreeSet<[u8; 8]>) -> String {
    let short = |name: &str| {
        let mut out = [0; 8];
        out.copy_from_slice(&Digest::of(name.to_lowercase().as_bytes()).0[..8]);
        out
    };
    let plain = format!("media/{}", part(&file.name));
    if taken.insert(short(&plain)) {
        return plain;
    }
    let own = format!("media/{}/{}", part(&submission.instance_id), part(&file.name));
    taken.insert(short(&own));
    own
}

/// A name as one part of a path that every system can hold.
fn part(name: &str) -> String {
    let bad = |c: char| c.is_control() || matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    let out: String = name.chars().map(|c| if bad(c) { '_' } else { c }).collect();
    match out.trim_matches('.') {
        "" => "_".to_owned(),
        _ => out,
    }
}
