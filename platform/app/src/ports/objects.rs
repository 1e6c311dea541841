//! Files that never change, named by what they hold.

use std::path::{Path, PathBuf};

use async_trait::async_trait;
use base::Digest;

use crate::Result;

/// Stores bytes under their SHA-256 digest. Storing the same bytes twice stores them once.
#[async_trait]
pub trait Objects: Send + Sync {
    /// Stores bytes durably and returns their name.
    async fn put(&self, bytes: &[u8]) -> Result<Digest>;

    /// Stores the content of a file durably without holding it in memory; the file stays where it is.
    async fn put_file(&self, file: &Path) -> Result<Digest>;

    /// The bytes of that name, checked against it; `NotFound` when there is no such object, `Environment`
    /// when its content is not what its name says.
    async fn get(&self, name: Digest) -> Result<Vec<u8>>;

    /// A local file with that content, for readers that want a path.
    async fn path(&self, name: Digest) -> Result<PathBuf>;

    /// Begins an object whose bytes come one after another; dropped before it is kept, nothing stays.
    async fn begin(&self) -> Result<Box<dyn NewObject>>;

    /// Up to `length` bytes from an offset, unchecked; fewer at the end. For what carries its own check.
    async fn range(&self, name: Digest, from: u64, length: usize) -> Result<Vec<u8>>;

    /// Whether there is such an object.
    async fn has(&self, name: Digest) -> Result<bool>;

    /// Takes an object away for good; one that is not there is no error.
    async fn remove(&self, name: Digest) -> Result<()>;

    /// Every object's name.
    async fn all(&self) -> Result<Vec<Digest>>;
}

/// An object on its way in.
#[async_trait]
pub trait NewObject: Send {
    /// Adds bytes.
    async fn write(&mut self, bytes: &[u8]) -> Result<()>;

    /// Stores it durably and returns its name.
    async fn keep(self: Box<Self>) -> Result<Digest>;
}
