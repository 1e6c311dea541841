//! The data directory: who uses it, and where things lie in it.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};

use app::AppError;

/// A data directory that this process alone uses, until the value is dropped.
#[derive(Debug)]
pub struct Home {
    path: PathBuf,
    _lock: File,
}

impl Home {
    /// Makes the directory when it is missing and takes it.
    ///
    /// # Errors
    /// `Environment` when another process uses it (with that process's number) or it cannot be written.
    pub fn take(path: &Path) -> Result<Self, AppError> {
        let faulty = |e: std::io::Error| cannot("use the data directory", path, &e);
        std::fs::create_dir_all(path).map_err(faulty)?;
        let mut lock = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(path.join("lock"))
            .map_err(faulty)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let mut holder = String::new();
                let _ = lock.read_to_string(&mut holder);
                return Err(AppError::environment(
                    format!(
                        "another process uses {} (process {})",
                        path.display(),
                        holder.trim()
                    ),
                    "stop that process, or give this one a directory of its own with --data",
                ));
            }
            Err(TryLockError::Error(e)) => return Err(faulty(e)),
        }
        let note = format!("{}\n", std::process::id());
        lock.set_len(0)
            .and_then(|()| lock.rewind())
            .and_then(|()| lock.write_all(note.as_bytes()))
            .map_err(faulty)?;
        Ok(Self {
            path: path.to_owned(),
            _lock: lock,
        })
    }

    /// The directory.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// A fault with a file, in words that help.
pub(crate) fn cannot(verb: &str, path: &Path, error: &std::io::Error) -> AppError {
    use std::io::ErrorKind::{
        AlreadyExists, NotFound, PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull,
    };
    let what = format!("cannot {verb} {} ({error})", path.display());
    let cure = match error.kind() {
        StorageFull | QuotaExceeded => return AppError::full(what),
        PermissionDenied | ReadOnlyFilesystem => "give the user that runs Counted the right to it",
        NotFound => "check the path",
        AlreadyExists => "give another name: what is there is never overwritten",
        _ => "check the disk",
    };
    AppError::environment(what, cure)
}
