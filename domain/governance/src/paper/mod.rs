//! Files that people hand in: photographed sheets, minutes, spoken texts. Strangers send them, so each is held
//! against what its bytes say, not against its name, and nothing of it is kept that was not asked for.
//!
//! Photographs carry where and when they were taken and with which telephone. [`check`] leaves that behind:
//! only what is needed to show the picture stays. What cannot be cleaned so is refused with a word.
//!
//! Start with [`check`]; one file a kind of file beside it.

mod audio;
mod boxes;
mod jpeg;
mod pdf;
mod png;

use base::{Digest, Finding, Place, Timestamp};
pub use jpeg::upright;
use serde::{Deserialize, Serialize};

use crate::code;

/// The largest file that is taken, in bytes. A photographed page of a telephone has 2 to 6 MB.
pub const LARGEST: usize = 12 * 1024 * 1024;

/// The largest picture that is taken, in pixels on a side: a decoder needs four bytes for each of them.
pub(crate) const SIDE: u32 = 12_000;

/// What a file really is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Media {
    /// A photograph (ITU-T T.81).
    Jpeg,
    /// A picture (ISO/IEC 15948).
    Png,
    /// A document (ISO 32000).
    Pdf,
    /// Sound (MPEG-1 Audio Layer III).
    Mp3,
    /// Sound (RFC 3533).
    Ogg,
    /// Sound (RIFF WAVE).
    Wav,
    /// Sound as most telephones record it (ISO/IEC 14496-12 and -14).
    M4a,
}

impl Media {
    /// Its media type (IANA).
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Pdf => "application/pdf",
            Self::Mp3 => "audio/mpeg",
            Self::Ogg => "audio/ogg",
            Self::Wav => "audio/wav",
            Self::M4a => "audio/mp4",
        }
    }

    /// How its file's name ends.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Pdf => "pdf",
            Self::Mp3 => "mp3",
            Self::Ogg => "ogg",
            Self::Wav => "wav",
            Self::M4a => "m4a",
        }
    }

    /// Whether a browser shows it as a picture.
    pub const fn is_picture(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png)
    }
}

/// What may be handed in at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// A picture or a document.
    Sheet,
    /// Sound.
    Sound,
}

/// A file that was taken: its bytes lie among the objects under their digest.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Paper {
    /// Names the bytes that are kept (not those that were sent).
    pub digest: Digest,
    /// What it is.
    pub media: Media,
    /// What people call it.
    pub title: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// When it was handed in.
    pub at: Timestamp,
}

/// Looks at what somebody sent: what it is, and the bytes that may be kept.
///
/// # Errors
/// A finding when it is empty, too large, not of a wanted kind, damaged, or tells more than it should.
pub fn check(bytes: &[u8], wanted: Wanted) -> Result<(Media, Vec<u8>), Finding> {
    if bytes.is_empty() {
        return Err(refused(code::PAPER_EMPTY));
    }
    if bytes.len() > LARGEST {
        return Err(refused(code::PAPER_TOO_LARGE)
            .with("bytes", bytes.len())
            .with("most", LARGEST));
    }
    let sheet = wanted == Wanted::Sheet;
    match bytes {
        [0xFF, 0xD8, 0xFF, ..] if sheet => Ok((Media::Jpeg, jpeg::clean(bytes)?)),
        [0x89, b'P', b'N', b'G', ..] if sheet => Ok((Media::Png, png::clean(bytes)?)),
        [b'%', b'P', b'D', b'F', b'-', ..] if sheet => Ok((Media::Pdf, pdf::clean(bytes)?)),
        [b'O', b'g', b'g', b'S', ..] if !sheet => Ok((Media::Ogg, audio::ogg(bytes)?)),
        [b'R', b'I', b'F', b'F', ..] if !sheet => Ok((Media::Wav, audio::wav(bytes)?)),
        [_, _, _, _, b'f', b't', b'y', b'p', ..] if !sheet => Ok((Media::M4a, boxes::m4a(bytes)?)),
        [b'I', b'D', b'3', ..] | [0xFF, 0xE0..=0xFF, ..] if !sheet => Ok((Media::Mp3, audio::mp3(bytes)?)),
        _ if sheet => Err(refused(code::PAPER_NOT_A_SHEET)),
        _ => Err(refused(code::PAPER_NOT_SOUND)),
    }
}

/// A refusal that points at the form's field.
fn refused(code: base::Code) -> Finding {
    Finding::error(code).at(Place::whole().with("field", "file"))
}

/// The file is not what its first bytes promise.
fn damaged(what: &'static str) -> Finding {
    refused(code::PAPER_DAMAGED).with("what", what)
}

/// A number of four bytes, the greatest first.
fn number(bytes: &[u8], at: usize) -> Option<u32> {
    let four = bytes.get(at..at.checked_add(4)?)?;
    Some(u32::from_be_bytes(four.try_into().ok()?))
}

/// Where a text stands in some bytes.
fn find(bytes: &[u8], text: &[u8]) -> Option<usize> {
    bytes.windows(text.len()).position(|w| w == text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_name_does_not_make_a_picture() {
        for hostile in [
            b"<svg onload=alert(1)>".as_slice(),
            b"GIF89a",
            b"MZ\x90\0",
            b"<html>",
            b"PK\x03\x04",
            b"\0\0\0\x18ftypheic",
        ] {
            assert_eq!(
                check(hostile, Wanted::Sheet).unwrap_err().code,
                code::PAPER_NOT_A_SHEET
            );
            assert_eq!(
                check(hostile, Wanted::Sound).unwrap_err().code,
                code::PAPER_NOT_SOUND
            );
        }
        assert_eq!(check(b"", Wanted::Sheet).unwrap_err().code, code::PAPER_EMPTY);
        let huge = vec![0xFF; LARGEST + 1];
        assert_eq!(
            check(&huge, Wanted::Sheet).unwrap_err().code,
            code::PAPER_TOO_LARGE
        );
    }

    proptest! {
        #[test]
        fn no_bytes_break_the_reader(head in 0_usize..6, rest in prop::collection::vec(any::<u8>(), 0..400)) {
            let heads: [&[u8]; 6] = [b"\xFF\xD8\xFF", b"\x89PNG\r\n\x1a\n", b"%PDF-", b"OggS", b"RIFF", b"ID3"];
            let bytes = [heads[head], &rest].concat();
            for wanted in [Wanted::Sheet, Wanted::Sound] {
                if let Ok((media, kept)) = check(&bytes, wanted) {
                    // What was kept once is kept unchanged the second time.
                    prop_assert_eq!(check(&kept, wanted), Ok((media, kept.clone())));
                }
            }
        }
    }
}
