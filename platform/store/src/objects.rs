//! Files by their digest, in a folder: `ab/cdef…`, written beside and renamed, never changed.

use std::fs::{self, File};
use std::io::{self, Read, Seek as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use app::AppError;
use app::ports::{NewObject, Objects};
use async_trait::async_trait;
use base::Digest;
use sha2::{Digest as _, Sha256};

use crate::home::cannot;

/// A folder of objects.
#[derive(Debug)]
pub struct FolderObjects {
    folder: PathBuf,
    next: AtomicU64,
}

impl FolderObjects {
    /// Opens the folder, makes it when it is missing and clears away what a killed process left half-written.
    ///
    /// # Errors
    /// `Environment` when the folder cannot be written.
    pub fn open(folder: &Path) -> Result<Self, AppError> {
        let new = folder.join("new");
        let faulty = |e: io::Error| cannot("use the folder", folder, &e);
        if new.exists() {
            fs::remove_dir_all(&new).map_err(faulty)?;
        }
        fs::create_dir_all(&new).map_err(faulty)?;
        Ok(Self {
            folder: folder.to_owned(),
            next: AtomicU64::new(0),
        })
    }

    /// A folder that another process may be using: it is read, and nothing is cleared away.
    pub(crate) fn reading(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            next: AtomicU64::new(0),
        }
    }

    fn place(&self, name: Digest) -> PathBuf {
        let name = name.to_string();
        self.folder.join(&name[..2]).join(&name[2..])
    }

    fn draft(&self) -> PathBuf {
        self.folder
            .join("new")
            .join(self.next.fetch_add(1, Ordering::Relaxed).to_string())
    }
}

/// Copies to a draft while hashing, syncs it, and renames it to its name. A draft that broke off goes: on a full disk it
/// would take the room that everybody else needs.
fn keep(from: impl Read, draft: &Path, place: impl Fn(Digest) -> PathBuf) -> io::Result<Digest> {
    let kept = copy(from, draft, place);
    if kept.is_err() {
        let _ = fs::remove_file(draft);
    }
    kept
}

fn copy(mut from: impl Read, draft: &Path, place: impl Fn(Digest) -> PathBuf) -> io::Result<Digest> {
    let mut hash = Sha256::new();
    let mut file = File::create(draft)?;
    let mut buffer = vec![0; 1 << 16];
    loop {
        let n = from.read(&mut buffer)?;
        if n == 0 {
            break;
        }
        hash.update(&buffer[..n]);
        file.write_all(&buffer[..n])?;
    }
    let name = Digest(hash.finalize().into());
    let place = place(name);
    if place.exists() {
        fs::remove_file(draft)?;
        return Ok(name);
    }
    shelve(&file, draft, &place)?;
    Ok(name)
}

/// Makes a draft durable under its name.
fn shelve(file: &File, draft: &Path, place: &Path) -> io::Result<()> {
    file.sync_all()?;
    if let Some(folder) = place.parent() {
        fs::create_dir_all(folder)?;
        fs::rename(draft, place)?;
        // The name is durable when its folder is.
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// Takes a file away so that it stays away; one that is not there is gone.
fn unshelve(place: &Path) -> io::Result<()> {
    match fs::remove_file(place) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(()),
        done => done?,
    }
    match place.parent() {
        // That the name is gone is durable when its folder is.
        Some(folder) => File::open(folder)?.sync_all(),
        None => Ok(()),
    }
}

fn part_of(path: &Path, from: u64, length: usize) -> io::Result<Vec<u8>> {
    let mut file = File::open(path)?;
    file.seek(io::SeekFrom::Start(from))?;
    let mut bytes = Vec::new();
    file.take(length as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// An object on its way in: a draft that goes when it is not kept.
struct Incoming {
    draft: PathBuf,
    folder: PathBuf,
    file: Option<File>,
    hash: Sha256,
}

#[async_trait]
impl NewObject for Incoming {
    async fn write(&mut self, bytes: &[u8]) -> Result<(), AppError> {
        self.hash.update(bytes);
        let Some(mut file) = self.file.take() else {
            return Err(AppError::environment("a file broke off", "send it again"));
        };
        let (bytes, draft) = (bytes.to_vec(), self.draft.clone());
        let written = apart(move || {
            file.write_all(&bytes).map_err(|e| cannot("write", &draft, &e))?;
            Ok(file)
        });
        self.file = Some(written.await?);
        Ok(())
    }

    async fn keep(mut self: Box<Self>) -> Result<Digest, AppError> {
        let name = Digest(std::mem::take(&mut self.hash).finalize().into());
        let place = shelf_of(self.folder.clone())(name);
        let (file, draft) = (self.file.take(), self.draft.clone());
        apart(move || {
            let Some(file) = file.filter(|_| !place.exists()) else {
                return Ok(name);
            };
            shelve(&file, &draft, &place).map_err(|e| cannot("write", &draft, &e))?;
            Ok(name)
        })
        .await
    }
}

impl Drop for Incoming {
    /// What was not kept goes; what was kept has left its draft's place already.
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.draft);
    }
}

/// Runs file work beside the requests.
async fn apart<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, AppError> + Send + 'static,
) -> Result<T, AppError> {
    let stopping = || AppError::environment("the site is shutting down", "try again when it is back");
    tokio::task::spawn_blocking(work).await.map_err(|_| stopping())?
}

fn read_checked(path: &Path, name: Digest) -> Result<Vec<u8>, AppError> {
    match fs::read(path) {
        Ok(bytes) if Digest::of(&bytes) == name => Ok(bytes),
        Ok(_) => Err(AppError::environment(
            format!("the stored file {name} is not what its name says"),
            "bring it back from a backup",
        )),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Err(AppError::not_found("object", name)),
        Err(e) => Err(cannot("read", path, &e)),
    }
}

fn names(folder: &Path) -> io::Result<Vec<Digest>> {
    let mut all = Vec::new();
    if !folder.exists() {
        return Ok(all);
    }
    for shelf in fs::read_dir(folder)? {
        let shelf = shelf?;
        let Some(start) = shelf
            .file_name()
            .to_str()
            .filter(|s| s.len() == 2)
            .map(str::to_owned)
        else {
            continue;
        };
        for file in fs::read_dir(shelf.path())? {
            let name = format!("{start}{}", file?.file_name().to_string_lossy());
            all.extend(name.parse::<Digest>().ok());
        }
    }
    all.sort();
    Ok(all)
}

#[async_trait]
impl Objects for FolderObjects {
    async fn put(&self, bytes: &[u8]) -> Result<Digest, AppError> {
        let (draft, folder, bytes) = (self.draft(), self.folder.clone(), bytes.to_vec());
        let place = shelf_of(folder);
        apart(move || keep(&bytes[..], &draft, place).map_err(|e| cannot("write", &draft, &e))).await
    }

    async fn put_file(&self, file: &Path) -> Result<Digest, AppError> {
        let (draft, folder, file) = (self.draft(), self.folder.clone(), file.to_owned());
        let place = shelf_of(folder);
        apart(move || {
            let from = File::open(&file).map_err(|e| cannot("read", &file, &e))?;
            keep(from, &draft, place).map_err(|e| cannot("write", &draft, &e))
        })
        .await
    }

    async fn get(&self, name: Digest) -> Result<Vec<u8>, AppError> {
        let path = self.place(name);
        apart(move || read_checked(&path, name)).await
    }

    async fn path(&self, name: Digest) -> Result<PathBuf, AppError> {
        let path = self.place(name);
        if path.exists() {
            Ok(path)
        } else {
            Err(AppError::not_found("object", name))
        }
    }

    async fn begin(&self) -> Result<Box<dyn NewObject>, AppError> {
        let draft = self.draft();
        let file = File::create_new(&draft).map_err(|e| cannot("write", &draft, &e))?;
        Ok(Box::new(Incoming {
            draft,
            folder: self.folder.clone(),
            file: Some(file),
            hash: Sha256::new(),
        }))
    }

    async fn range(&self, name: Digest, from: u64, length: usize) -> Result<Vec<u8>, AppError> {
        let path = self.place(name);
        apart(move || match part_of(&path, from, length) {
            Ok(bytes) => Ok(bytes),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Err(AppError::not_found("object", name)),
            Err(e) => Err(cannot("read", &path, &e)),
        })
        .await
    }

    async fn has(&self, name: Digest) -> Result<bool, AppError> {
        Ok(self.place(name).exists())
    }

    async fn remove(&self, name: Digest) -> Result<(), AppError> {
        let path = self.place(name);
        apart(move || unshelve(&path).map_err(|e| cannot("remove", &path, &e))).await
    }

    async fn all(&self) -> Result<Vec<Digest>, AppError> {
        let folder = self.folder.clone();
        apart(move || names(&folder).map_err(|e| cannot("read", &folder, &e))).await
    }
}

fn shelf_of(folder: PathBuf) -> impl Fn(Digest) -> PathBuf {
    move |name| {
        let name = name.to_string();
        folder.join(&name[..2]).join(&name[2..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A disk that is full after the first bytes.
    struct Full(bool);

    impl Read for Full {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            if std::mem::replace(&mut self.0, true) {
                return Err(io::ErrorKind::StorageFull.into());
            }
            buffer[0] = 1;
            Ok(1)
        }
    }

    #[test]
    fn what_breaks_off_leaves_no_draft() {
        let folder = std::env::temp_dir().join(format!("counted-objects-{}", std::process::id()));
        let objects = FolderObjects::open(&folder).unwrap();
        let draft = objects.draft();
        let broken = keep(Full(false), &draft, |_| folder.join("never"));
        assert_eq!(broken.unwrap_err().kind(), io::ErrorKind::StorageFull);
        assert!(!draft.exists(), "a full disk gets its room back");
        fs::remove_dir_all(&folder).unwrap();
    }

    #[tokio::test]
    async fn what_is_removed_is_gone_for_good() {
        let folder = tempfile::tempdir().unwrap();
        let objects = FolderObjects::open(folder.path()).unwrap();
        let (gone, stays) = (
            objects.put(b"gone").await.unwrap(),
            objects.put(b"stays").await.unwrap(),
        );
        objects.remove(gone).await.unwrap();
        objects.remove(gone).await.unwrap();
        for objects in [objects, FolderObjects::open(folder.path()).unwrap()] {
            assert_eq!(objects.all().await.unwrap(), [stays]);
            assert!(!objects.has(gone).await.unwrap() && !objects.place(gone).exists());
            assert!(matches!(objects.get(gone).await, Err(AppError::NotFound { .. })));
            assert!(matches!(objects.path(gone).await, Err(AppError::NotFound { .. })));
            assert_eq!(objects.get(stays).await.unwrap(), b"stays");
        }
    }

    /// An object that cannot be removed must never count as removed: somebody was told that it is deleted.
    #[tokio::test]
    async fn what_cannot_be_removed_is_told_with_its_place() {
        let folder = tempfile::tempdir().unwrap();
        let objects = FolderObjects::open(folder.path()).unwrap();
        let name = objects.put(b"held").await.unwrap();
        let place = objects.place(name);
        // A folder that may not be written stops everybody but root; a folder in its place stops root too.
        let shelf = place.parent().unwrap().to_owned();
        let mut only_read = fs::metadata(&shelf).unwrap().permissions();
        let before = only_read.clone();
        only_read.set_readonly(true);
        fs::set_permissions(&shelf, only_read).unwrap();
        if File::create(shelf.join("probe")).is_ok() {
            fs::remove_file(&place).unwrap();
            fs::create_dir(&place).unwrap();
        }
        let refused = objects.remove(name).await;
        fs::set_permissions(&shelf, before).unwrap();
        let Err(AppError::Environment { what, cure }) = refused else {
            panic!("{refused:?}")
        };
        assert!(what.contains(&*place.to_string_lossy()), "{what}");
        assert!(!cure.is_empty() && place.exists());
    }
}
