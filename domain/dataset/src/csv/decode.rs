//! Bytes into text. Unicode is recognised; anything else is refused with the likeliest guess, which a person
//! confirms by naming it ([`super::Told::encoding`]). Nothing is ever decoded by a silent guess.

use std::borrow::Cow;

use base::{Finding, Place};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::code;

/// First bytes of files that are no text, with the word for them.
const NOT_TEXT: [(&[u8], &str); 7] = [
    (b"PK\x03\x04", "xlsx/zip"),
    (b"\xd0\xcf\x11\xe0", "xls"),
    (b"%PDF", "pdf"),
    (b"PAR1", "parquet"),
    (b"SQLite format 3", "sqlite"),
    (b"\x89PNG", "png"),
    (b"<!DOCTYPE", "html"),
];

/// The text and the encoding it was in.
pub(super) fn decode(bytes: Cow<'_, [u8]>, told: Option<&str>) -> Result<(String, &'static str), Finding> {
    if let Some((_, what)) = NOT_TEXT.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Err(Finding::error(code::CSV_NOT_TEXT).with("kind", *what));
    }
    if let Some(label) = told {
        let Some(encoding) = Encoding::for_label(label.as_bytes()) else {
            return Err(Finding::error(code::CSV_UNKNOWN_ENCODING).with("encoding", label));
        };
        return with(&bytes, encoding);
    }
    if let Some((encoding, _)) = Encoding::for_bom(&bytes) {
        return with(&bytes, encoding);
    }
    if let Some(encoding) = utf16_without_mark(&bytes) {
        return with(&bytes, encoding);
    }
    if bytes.contains(&0) {
        return Err(Finding::error(code::CSV_NOT_TEXT).with("kind", "binary"));
    }
    match String::from_utf8(bytes.into_owned()) {
        Ok(text) => Ok((text, UTF_8.name())),
        Err(e) => Err(foreign(e.as_bytes(), e.utf8_error().valid_up_to())),
    }
}

/// Decodes all or nothing.
fn with(bytes: &[u8], encoding: &'static Encoding) -> Result<(String, &'static str), Finding> {
    let (text, used, broken) = encoding.decode(bytes);
    if broken {
        return Err(Finding::error(code::CSV_BROKEN_TEXT).with("encoding", used.name()));
    }
    Ok((text.into_owned(), used.name()))
}

/// Every second byte of Western UTF-16 is zero; no other text holds zero bytes.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(1_000) & !1];
    let zeros = |from: usize| head.iter().skip(from).step_by(2).filter(|b| **b == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let most = head.len() / 2;
    if most < 4 || even + odd == 0 {
        None
    } else if odd * 10 > most * 4 && even == 0 {
        Some(UTF_16LE)
    } else if even * 10 > most * 4 && odd == 0 {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// The finding for text that is not Unicode: where it first shows, and what it most likely is.
fn foreign(bytes: &[u8], first: usize) -> Finding {
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = detector.guess(None, chardetng::Utf8Detection::Deny);
    let row = bytes[..first].iter().filter(|b| **b == b'\n').count() + 1;
    let start = bytes[..first]
        .iter()
        .rposition(|b| matches!(b, b'\n' | b',' | b';' | b'\t'))
        .map_or(0, |p| p + 1);
    let end = bytes[first..]
        .iter()
        .position(|b| matches!(b, b'\n' | b',' | b';' | b'\t'))
        .map_or(bytes.len(), |p| first + p);
    let (sample, _, _) = guess.decode(&bytes[start.max(first.saturating_sub(40))..end.min(first + 40)]);
    Finding::error(code::CSV_NOT_UNICODE)
        .at(Place::whole().with("row", row))
        .with("guess", guess.name())
        .with("sample", sample.trim())
}

/// Signs that somebody decoded the file wrongly before us: replacement characters, or UTF-8 read as Latin.
pub(super) fn suspicions(text: &str) -> Option<Finding> {
    let mut before = ' ';
    let mut row = 1_usize;
    for c in text.chars() {
        let latin_pair = matches!(before, 'Ã' | 'Ø' | 'Ù' | 'Â') && ('\u{80}'..='\u{bf}').contains(&c);
        if c == '\u{fffd}' || latin_pair {
            return Some(Finding::warning(code::CSV_MOJIBAKE).at(Place::whole().with("row", row)));
        }
        if c == '\n' {
            row += 1;
        }
        before = c;
    }
    None
}
