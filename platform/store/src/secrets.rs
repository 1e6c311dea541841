//! The system's randomness, and the key file that the log is signed with.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use app::AppError;
use app::log::LogSigner;
use app::ports::Chance;
use rand::{RngCore as _, TryRngCore as _};

use crate::home::cannot;

/// The system's randomness.
#[derive(Debug, Clone, Copy, Default)]
pub struct OsChance;

impl Chance for OsChance {
    /// From the thread's generator (ChaCha12, seeded and reseeded by the system), which is as hard to guess
    /// and does not ask the kernel for every identity.
    fn fill(&self, bytes: &mut [u8]) {
        rand::rng().fill_bytes(bytes);
    }
}

/// Where the log's key lies.
pub(crate) fn log_key_file(data: &Path) -> PathBuf {
    data.join("secrets").join("log.key")
}

/// The signer of the log in this directory; made on the first start, readable by its owner alone.
pub(crate) fn log_signer(data: &Path) -> Result<LogSigner, AppError> {
    let path = log_key_file(data);
    match fs::read(&path) {
        Ok(bytes) => {
            let secret: [u8; 32] = bytes.try_into().map_err(|_| {
                AppError::environment(
                    format!("{} is not a key of 32 bytes", path.display()),
                    "bring the file back from a backup",
                )
            })?;
            Ok(LogSigner::new(&secret))
        }
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => make(&path),
        Err(e) => Err(cannot("read", &path, &e)),
    }
}

/// Puts the key of a backup where the log's signer looks for it, in place of one that has signed nothing.
pub(crate) fn bring_back(data: &Path, secret: &[u8]) -> Result<(), AppError> {
    let path = log_key_file(data);
    match fs::remove_file(&path) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(cannot("write", &path, &e)),
        _ => keep(&path, secret),
    }
}

fn make(path: &Path) -> Result<LogSigner, AppError> {
    let mut secret = [0; 32];
    rand::rngs::OsRng
        .try_fill_bytes(&mut secret)
        .map_err(|e| AppError::environment(format!("the system gives no randomness ({e})"), "restart it"))?;
    keep(path, &secret)?;
    Ok(LogSigner::new(&secret))
}

fn keep(path: &Path, secret: &[u8]) -> Result<(), AppError> {
    let faulty = |e: std::io::Error| cannot("write", path, &e);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(faulty)?;
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(faulty)?;
    file.write_all(secret)
        .and_then(|()| file.sync_all())
        .map_err(faulty)
}
