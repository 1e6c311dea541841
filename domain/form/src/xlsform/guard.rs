//! What may be unpacked at all: the size of a workbook is known before anything is parsed.
//!
//! A few hundred kilobytes of a zip file can unpack to gigabytes. The sizes that the file declares are checked
//! first, then every part is really unpacked through a counter, since declared sizes can lie. Not here: what
//! the workbook says.

use std::io::{Cursor, Read};

use base::{Finding, Place};

use crate::code;

/// Largest file that is looked at, in bytes.
pub const MAX_FILE: usize = 32 << 20;
/// Largest size of all parts unpacked, in bytes. The largest form of the field (5,667 outside choices)
/// unpacks to 3 MB.
pub const MAX_UNPACKED: u64 = 64 << 20;
/// Most parts of a workbook.
pub const MAX_PARTS: usize = 2_000;
/// Most rows of one sheet.
pub const MAX_ROWS: usize = 100_000;
/// Most columns of one sheet.
pub const MAX_COLUMNS: usize = 2_000;
/// Most cells of all sheets together.
pub const MAX_CELLS: usize = 2_000_000;

/// The two kinds of workbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Xlsx,
    Xls,
}

/// The signature of a compound file (MS-CFB §2.2): .xls, and also an encrypted .xlsx.
const COMPOUND: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// Looks at the outside of a workbook.
pub(super) fn admit(bytes: &[u8]) -> Result<Kind, Finding> {
    if bytes.len() > MAX_FILE {
        return Err(too_large("bytes", MAX_FILE));
    }
    if bytes.starts_with(&COMPOUND) {
        return Ok(Kind::Xls);
    }
    if !bytes.starts_with(b"PK") {
        return Err(unreadable("neither an .xlsx nor an .xls file"));
    }
    unpack_to_count(bytes).map(|()| Kind::Xlsx)
}

fn unpack_to_count(bytes: &[u8]) -> Result<(), Finding> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes))
        .map_err(|_| unreadable("the zip file is broken off or damaged"))?;
    if zip.len() > MAX_PARTS {
        return Err(too_large("parts", MAX_PARTS));
    }
    let limit = usize::try_from(MAX_UNPACKED).unwrap_or(usize::MAX);
    if zip
        .decompressed_size()
        .is_some_and(|n| n > u128::from(MAX_UNPACKED))
    {
        return Err(too_large("bytes", limit));
    }
    let mut left = MAX_UNPACKED;
    for i in 0..zip.len() {
        let part = zip
            .by_index(i)
            .map_err(|_| unreadable("a part of the zip file is damaged or encrypted"))?;
        let got = std::io::copy(&mut part.take(left + 1), &mut std::io::sink())
            .map_err(|_| unreadable("a part of the zip file is damaged"))?;
        left = left.checked_sub(got).ok_or_else(|| too_large("bytes", limit))?;
    }
    Ok(())
}

pub(super) fn unreadable(why: impl Into<base::Fact>) -> Finding {
    Finding::error(code::UNREADABLE).with("why", why)
}

pub(super) fn too_large(what: &str, limit: usize) -> Finding {
    Finding::error(code::TOO_LARGE)
        .at(Place::whole())
        .with("what", what)
        .with("limit", limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_workbook_is_refused_with_a_reason() {
        assert_eq!(admit(b"hello").unwrap_err().code, code::UNREADABLE);
        assert_eq!(
            admit(b"PK\x03\x04 broken off").unwrap_err().code,
            code::UNREADABLE
        );
        assert_eq!(admit(&COMPOUND).unwrap(), Kind::Xls);
    }
}
