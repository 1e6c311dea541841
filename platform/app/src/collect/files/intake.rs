//! A file on its way in.

use base::Digest;
use sha2::{Digest as _, Sha256};

use super::sealing::{CHUNK, seal_chunk};
use crate::ports::NewObject;
use crate::{App, Result};

/// Takes a file's bytes as they come, hashes and seals them.
pub struct Intake {
    key: [u8; 32],
    chunks: u64,
    size: u64,
    hash: Sha256,
    buffer: Vec<u8>,
    object: Box<dyn NewObject>,
}

/// A file that has come in and is not kept yet; dropped, nothing of it stays.
pub struct Incoming {
    /// Its name, as the submission has it.
    pub name: String,
    /// What it says it is.
    pub media_type: String,
    pub(super) size: u64,
    pub(super) content: Digest,
    pub(super) key: [u8; 32],
    pub(super) object: Box<dyn NewObject>,
}

impl Intake {
    /// A file begins.
    ///
    /// # Errors
    /// `Environment` when the objects cannot be written.
    pub async fn begin(app: &App) -> Result<Self> {
        Ok(Self {
            key: app.new_secret(),
            chunks: 0,
            size: 0,
            hash: Sha256::new(),
            buffer: Vec::with_capacity(CHUNK),
            object: app.objects.begin().await?,
        })
    }

    /// How many bytes have come.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The next bytes.
    ///
    /// # Errors
    /// `Environment` when the objects cannot be written.
    pub async fn write(&mut self, mut bytes: &[u8]) -> Result<()> {
        self.size += bytes.len() as u64;
        self.hash.update(bytes);
        while !bytes.is_empty() {
            // A full buffer waits for more: whether it is the last is known only then.
            if self.buffer.len() == CHUNK {
                self.seal(false).await?;
            }
            let part = bytes.len().min(CHUNK - self.buffer.len());
            self.buffer.extend_from_slice(&bytes[..part]);
            bytes = &bytes[part..];
        }
        Ok(())
    }

    async fn seal(&mut self, last: bool) -> Result<()> {
        let sealed = seal_chunk(&self.key, self.chunks, last, &self.buffer);
        self.chunks += 1;
        self.buffer.clear();
        self.object.write(&sealed).await
    }

    /// The file has ended.
    ///
    /// # Errors
    /// `Environment` when the objects cannot be written.
    pub async fn end(mut self, name: String, media_type: String) -> Result<Incoming> {
        self.seal(true).await?;
        Ok(Incoming {
            name,
            media_type,
            size: self.size,
            content: Digest(self.hash.finalize().into()),
            key: self.key,
            object: self.object,
        })
    }
}
