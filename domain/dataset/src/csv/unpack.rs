//! Gzip off, under a cap on the real size: a declared size is the sender's claim and decides nothing.

use std::borrow::Cow;
use std::io::Read;

use base::Finding;
use flate2::read::MultiGzDecoder;

use crate::code;

/// First bytes of a gzip member (RFC 1952 §2.3.1).
const GZIP: [u8; 2] = [0x1f, 0x8b];

/// The bytes themselves, or what they unpack to.
pub(super) fn unpack(bytes: &[u8], most: usize) -> Result<Cow<'_, [u8]>, Finding> {
    if !bytes.starts_with(&GZIP) {
        return match bytes.len() > most {
            true => Err(Finding::error(code::CSV_TOO_LARGE)
                .with("bytes", bytes.len())
                .with("most", most)),
            false => Ok(Cow::Borrowed(bytes)),
        };
    }
    let mut out = Vec::new();
    let cap = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    let read = MultiGzDecoder::new(bytes).take(cap).read_to_end(&mut out);
    if out.len() > most {
        return Err(Finding::error(code::CSV_ZIP_BOMB)
            .with("packed", bytes.len())
            .with("most", most));
    }
    match read {
        Ok(_) => Ok(Cow::Owned(out)),
        Err(e) => Err(Finding::error(code::CSV_BROKEN_GZIP).with("reason", e.to_string())),
    }
}
