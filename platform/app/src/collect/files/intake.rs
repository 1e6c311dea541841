//! A file on its way in.

use base::Digest;
use form::Engine;
use form::engine::{Upload, Widget};
use sha2::{Digest as _, Sha256};

use super::scrub::{Scrub, sniffed};
use super::sealing::{CHUNK, seal_chunk};
use crate::ports::NewObject;
use crate::{App, Result};

/// The appearance of a question whose photographs keep what they tell besides the picture.
const WITH_DETAILS: &str = "with-details";
/// So many bytes of a file say what it is.
const HEAD: usize = 512;

/// What a photograph tells besides the picture: place, time, device, names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Details {
    /// It is not kept.
    TakenOut,
    /// The form asks for it.
    Kept,
}

/// What a form wants of photographs: details are kept only when a question for a picture has the appearance
/// `with-details`.
pub fn details_of(engine: &Engine) -> Details {
    let asks =
        |c: &form::engine::Control| matches!(c.widget, Widget::Upload(Upload::Image)) && c.has(WITH_DETAILS);
    let mut controls = engine.items().iter().filter_map(|i| i.control.as_ref());
    match controls.any(asks) {
        true => Details::Kept,
        false => Details::TakenOut,
    }
}

/// Takes a file's bytes as they come, cleans, hashes and seals them.
pub struct Intake {
    scrub: Scrub,
    /// The first bytes, by which its type is told.
    head: Vec<u8>,
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
    pub async fn begin(app: &App, details: Details) -> Result<Self> {
        Ok(Self {
            scrub: Scrub::new(details == Details::TakenOut),
            head: Vec::new(),
            key: app.new_secret(),
            chunks: 0,
            size: 0,
            hash: Sha256::new(),
            buffer: Vec::with_capacity(CHUNK),
            object: app.objects.begin().await?,
        })
    }

    /// How many bytes of it are kept so far.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The next bytes.
    ///
    /// # Errors
    /// `Environment` when the objects cannot be written.
    pub async fn write(&mut self, bytes: &[u8]) -> Result<()> {
        let more = HEAD.saturating_sub(self.head.len()).min(bytes.len());
        self.head.extend_from_slice(&bytes[..more]);
        let mut kept = Vec::with_capacity(bytes.len());
        self.scrub.write(bytes, &mut kept);
        self.take(&kept).await
    }

    async fn take(&mut self, mut bytes: &[u8]) -> Result<()> {
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

    /// The file has ended. Its type is what its bytes say; what it was said to be only where they do not.
    ///
    /// # Errors
    /// `Environment` when the objects cannot be written.
    pub async fn end(mut self, name: String, media_type: String) -> Result<Incoming> {
        let mut rest = Vec::new();
        self.scrub.end(&mut rest);
        self.take(&rest).await?;
        self.seal(true).await?;
        let media_type = sniffed(&self.head).map_or_else(|| plain(&media_type), str::to_owned);
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

/// A media type as it may be said of something that a browser never runs.
fn plain(said: &str) -> String {
    let named = |kind: &str| {
        said.strip_prefix(kind)
            .is_some_and(|rest| !rest.is_empty() && rest.len() < 80)
    };
    let known =
        ["image/", "audio/", "video/"].into_iter().any(named) || matches!(said, "text/csv" | "text/plain");
    match known && !said.contains("svg") {
        true => said.to_owned(),
        false => "application/octet-stream".to_owned(),
    }
}
