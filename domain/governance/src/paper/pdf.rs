//! Documents (ISO 32000-2): a PDF cannot be cleaned without a library that understands all of it, so one that
//! carries a program, a file or a photograph with its place is refused. Its author's name may stay in it: the
//! page that takes it says so.

use base::Finding;

use super::{damaged, find, refused};
use crate::code;

/// Names of what acts by itself or carries other files (ISO 32000-2, 12.6 and 7.11).
const ACTIVE: [&[u8]; 6] = [
    b"/JavaScript",
    b"/JS",
    b"/Launch",
    b"/EmbeddedFile",
    b"/RichMedia",
    b"/XFA",
];

/// The document, if it is one and only shows pages.
pub(super) fn clean(bytes: &[u8]) -> Result<Vec<u8>, Finding> {
    let tail = bytes.len().saturating_sub(1024);
    if !bytes.get(5).is_some_and(u8::is_ascii_digit) || find(&bytes[tail..], b"%%EOF").is_none() {
        return Err(damaged("document"));
    }
    let names = unescaped(bytes);
    if ACTIVE.iter().any(|name| named(&names, name)) {
        return Err(refused(code::PAPER_ACTIVE));
    }
    if find(bytes, b"Exif\0\0").is_some() {
        return Err(refused(code::PAPER_TELLS_PLACE));
    }
    Ok(bytes.to_vec())
}

/// Whether a name stands there whole: `/JS` but not `/JSomething`.
fn named(bytes: &[u8], name: &[u8]) -> bool {
    let mut rest = bytes;
    while let Some(at) = find(rest, name) {
        rest = &rest[at + name.len()..];
        if !rest.first().is_some_and(u8::is_ascii_alphanumeric) {
            return true;
        }
    }
    false
}

/// The bytes with names written out: a name may hide letters as `#4A` (ISO 32000-2, 7.3.5).
fn unescaped(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let digits = bytes
            .get(at + 1..at + 3)
            .and_then(|d| std::str::from_utf8(d).ok());
        match digits.and_then(|d| u8::from_str_radix(d, 16).ok()) {
            Some(hidden) if *byte == b'#' => {
                out.push(hidden);
                at += 3;
            }
            _ => {
                out.push(*byte);
                at += 1;
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::{Media, Wanted, check};
    use super::*;

    fn document(inside: &str) -> Vec<u8> {
        format!("%PDF-1.7\n1 0 obj << /Type /Catalog {inside} >> endobj\ntrailer\n%%EOF\n").into_bytes()
    }

    #[test]
    fn a_document_that_acts_is_refused() {
        let plain = document("/Pages 2 0 R /JSomething 1");
        assert_eq!(check(&plain, Wanted::Sheet), Ok((Media::Pdf, plain.clone())));
        for active in [
            "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>",
            "/AA << /S /J#61vaScript >>",
            "/S /Launch",
            "/EmbeddedFile",
        ] {
            let found = check(&document(active), Wanted::Sheet).unwrap_err();
            assert_eq!(found.code, code::PAPER_ACTIVE, "{active}");
        }
        let photographed = document("stream \u{ff}Exif\0\0MM endstream");
        let found = check(&photographed, Wanted::Sheet).unwrap_err();
        assert_eq!(found.code, code::PAPER_TELLS_PLACE);
        assert!(check(b"%PDF-1.7 and no end", Wanted::Sheet).is_err());
        assert!(check(b"%PDF-", Wanted::Sheet).is_err());
    }
}
