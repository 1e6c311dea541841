//! What a photograph tells besides the picture is taken out while it comes in: place, time, device, names, thumbnails.
//!
//! JPEG (ITU-T T.81), PNG (ISO/IEC 15948) and WebP (RFC 9649) go through piece by piece; never more than one segment of
//! 64 KiB is held. What is kept is what a decoder needs, colour profiles, and which way is up. HEIC and films of boxes are
//! blanked in place (`boxes.rs`). Other kinds of file, and what is no sound picture, pass unchanged: an answer is not lost
//! for its file. Not cleaned are WebM and sounds.
//!
//! `governance::paper` cleans whole files that are small and refuses what it cannot clean; here nothing is refused.

use super::boxes::Boxes;

/// A file's bytes on their way.
#[derive(Debug)]
pub(super) struct Scrub {
    state: State,
    /// Bytes that came and are not decided on yet.
    waiting: Vec<u8>,
    boxes: Boxes,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// Too little came to say what it is.
    Unknown,
    /// Before a marker of a JPEG file.
    Marker,
    /// In the coded data of a JPEG file.
    Scan,
    /// Before a chunk of a PNG file.
    Png,
    /// Before a chunk of a WebP file.
    Webp,
    /// In a chunk: how many bytes of it follow, what is done with them, and what comes after.
    Chunk(u64, Fate, After),
    /// In a file of boxes: HEIC, AVIF, MP4, QuickTime.
    Boxes,
    /// Everything that follows is kept.
    Keep,
    /// Everything that follows the end of the picture is dropped.
    Drop,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Kept,
    Dropped,
    Blank,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum After {
    Png,
    Webp,
    End,
}

/// Bytes that say what a file is.
const HEAD: usize = 12;
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Chunks of a PNG file that change how it looks; those of capital letters are critical and kept anyway.
const LOOKS: [&[u8; 4]; 12] = [
    b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"pHYs", b"bKGD", b"acTL", b"fcTL", b"fdAT",
    b"cICP",
];
/// Chunks of a WebP file that are the picture.
const PICTURE: [&[u8; 4]; 6] = [b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP"];

impl Scrub {
    /// Nothing came yet; `clean` = false lets everything through.
    pub(super) fn new(clean: bool) -> Self {
        Self {
            state: if clean { State::Unknown } else { State::Keep },
            waiting: Vec::new(),
            boxes: Boxes::default(),
        }
    }

    /// The next bytes; what of them is kept goes to `out`.
    pub(super) fn write(&mut self, bytes: &[u8], out: &mut Vec<u8>) {
        match self.state {
            State::Keep => out.extend_from_slice(bytes),
            State::Drop => {}
            _ => {
                self.waiting.extend_from_slice(bytes);
                while self.step(out) {}
            }
        }
    }

    /// The file has ended: what waits was no picture, or half of one.
    pub(super) fn end(&mut self, out: &mut Vec<u8>) {
        if self.state == State::Boxes {
            self.boxes.end(&mut self.waiting, out);
        } else if !matches!(
            self.state,
            State::Drop | State::Chunk(_, Fate::Dropped | Fate::Blank, _)
        ) {
            out.append(&mut self.waiting);
        }
        self.waiting.clear();
    }

    /// Decides on as much as can be; `false` when more has to come first.
    fn step(&mut self, out: &mut Vec<u8>) -> bool {
        match self.state {
            State::Unknown => self.begin(out),
            State::Marker => self.marker(out),
            State::Scan => self.scan(out),
            State::Png => self.png(out),
            State::Webp => self.webp(out),
            State::Chunk(left, fate, after) => self.chunk(out, (left, fate, after)),
            State::Boxes => self.boxes.step(&mut self.waiting, out),
            State::Keep => self.take(self.waiting.len(), Fate::Kept, out),
            State::Drop => self.take(self.waiting.len(), Fate::Dropped, out),
        }
    }

    /// Takes the first bytes that wait; `false` when there are none.
    fn take(&mut self, count: usize, fate: Fate, out: &mut Vec<u8>) -> bool {
        let count = count.min(self.waiting.len());
        match fate {
            Fate::Kept => out.extend_from_slice(&self.waiting[..count]),
            Fate::Blank => out.resize(out.len() + count, 0),
            Fate::Dropped => {}
        }
        self.waiting.drain(..count);
        count > 0
    }

    fn begin(&mut self, out: &mut Vec<u8>) -> bool {
        if self.waiting.len() < HEAD {
            return false;
        }
        let (state, head) = match self.waiting.as_slice() {
            [0xFF, 0xD8, 0xFF, ..] => (State::Marker, 2),
            w if w.starts_with(PNG) => (State::Png, PNG.len()),
            w if w.starts_with(b"RIFF") && &w[8..12] == b"WEBP" => (State::Webp, 12),
            w if &w[4..8] == b"ftyp" => (State::Boxes, 0),
            _ => (State::Keep, 0),
        };
        self.state = state;
        self.take(head, Fate::Kept, out);
        true
    }

    fn marker(&mut self, out: &mut Vec<u8>) -> bool {
        let [first, marker, ..] = *self.waiting.as_slice() else {
            return false;
        };
        match (first, marker) {
            (0xFF, 0xFF) => self.take(1, Fate::Dropped, out),
            (0xFF, 0xD9) => {
                self.state = State::Drop;
                self.take(2, Fate::Kept, out)
            }
            // Markers without a length (T.81, table B.1).
            (0xFF, 0xD0..=0xD8 | 0x01) => self.take(2, Fate::Kept, out),
            (0xFF, _) => self.segment(marker, out),
            // No marker where one has to be: whatever this is, it is no metadata that a reader finds.
            _ => {
                self.state = State::Keep;
                true
            }
        }
    }

    fn segment(&mut self, marker: u8, out: &mut Vec<u8>) -> bool {
        let [_, _, high, low, ..] = *self.waiting.as_slice() else {
            return false;
        };
        let length = 2 + usize::from(u16::from_be_bytes([high, low])).max(2);
        if self.waiting.len() < length {
            return false;
        }
        let body = &self.waiting[4..length];
        let fate = match marker {
            // Frames, tables, scans, restart interval; JFIF and Adobe's colours.
            0xC0..=0xCF | 0xDA..=0xDF | 0xE0 | 0xEE => Fate::Kept,
            0xE2 if body.starts_with(b"ICC_PROFILE\0") => Fate::Kept,
            _ => Fate::Dropped,
        };
        if marker == 0xE1 {
            out.extend(governance::paper::upright(body).unwrap_or_default());
        }
        if marker == 0xDA {
            self.state = State::Scan;
        }
        self.take(length, fate, out)
    }

    /// Coded data goes on to the next marker that is neither stuffing nor a restart.
    fn scan(&mut self, out: &mut Vec<u8>) -> bool {
        let ends = |pair: &[u8]| pair[0] == 0xFF && !matches!(pair[1], 0x00 | 0xD0..=0xD7 | 0xFF);
        if let Some(at) = self.waiting.windows(2).position(ends) {
            self.take(at, Fate::Kept, out);
            self.state = State::Marker;
            return true;
        }
        let held = usize::from(self.waiting.last() == Some(&0xFF));
        self.take(self.waiting.len() - held, Fate::Kept, out)
    }

    fn png(&mut self, out: &mut Vec<u8>) -> bool {
        let Some((length, name)) = self.chunk_head(u32::from_be_bytes, 0) else {
            return false;
        };
        let critical = name[0].is_ascii_uppercase();
        let fate = match critical || LOOKS.contains(&&name) {
            true => Fate::Kept,
            false => Fate::Dropped,
        };
        let after = if &name == b"IEND" { After::End } else { After::Png };
        self.take(8, fate, out);
        // Four bytes of checksum stand behind.
        self.state = State::Chunk(length + 4, fate, after);
        true
    }

    fn webp(&mut self, out: &mut Vec<u8>) -> bool {
        let Some((length, name)) = self.chunk_head(u32::from_le_bytes, 4) else {
            return false;
        };
        let whole = length + length % 2;
        if &name == b"VP8X" {
            if self.waiting.len() < 9 {
                return false;
            }
            // It says no longer that Exif (0x08) and XMP (0x04) follow.
            self.waiting[8] &= !0x0C;
        }
        let fate = match &name == b"VP8X" || PICTURE.contains(&&name) {
            true => Fate::Kept,
            // The file says its length at its head: what goes is made blank, under a name that readers pass over.
            false => Fate::Blank,
        };
        if fate == Fate::Blank {
            self.waiting[..4].copy_from_slice(b"JUNK");
        }
        self.take(8, Fate::Kept, out);
        self.state = State::Chunk(whole, fate, After::Webp);
        true
    }

    /// The length and the name of the chunk that begins here; `at` is where its length's name side stands.
    fn chunk_head(&self, number: fn([u8; 4]) -> u32, at: usize) -> Option<(u64, [u8; 4])> {
        let length: [u8; 4] = self.waiting.get(at..at + 4)?.try_into().ok()?;
        let name: [u8; 4] = self.waiting.get(4 - at..8 - at)?.try_into().ok()?;
        self.waiting.get(7)?;
        Some((u64::from(number(length)), name))
    }

    fn chunk(&mut self, out: &mut Vec<u8>, (left, fate, after): (u64, Fate, After)) -> bool {
        if left == 0 {
            self.state = match after {
                After::Png => State::Png,
                After::Webp => State::Webp,
                After::End => State::Drop,
            };
            return true;
        }
        let count = usize::try_from(left)
            .unwrap_or(usize::MAX)
            .min(self.waiting.len());
        self.state = State::Chunk(left - count as u64, fate, after);
        self.take(count, fate, out)
    }
}

/// What a file is by its first bytes, where that can be told (WHATWG MIME Sniffing §6, and the formats themselves).
pub(super) fn sniffed(head: &[u8]) -> Option<&'static str> {
    let is = |at: usize, what: &[u8]| head.get(at..at + what.len()) == Some(what);
    let text = head.iter().position(|b| !b.is_ascii_whitespace()).unwrap_or(0);
    let lower = head[text..].to_ascii_lowercase();
    let begins = |what: &[u8]| lower.starts_with(what);
    match () {
        () if is(0, b"\xFF\xD8\xFF") => Some("image/jpeg"),
        () if is(0, PNG) => Some("image/png"),
        () if is(0, b"GIF8") => Some("image/gif"),
        () if is(0, b"RIFF") && is(8, b"WEBP") => Some("image/webp"),
        () if is(0, b"RIFF") && is(8, b"WAVE") => Some("audio/wav"),
        () if is(0, b"OggS") => Some("audio/ogg"),
        () if is(0, b"ID3") => Some("audio/mpeg"),
        () if is(0, b"%PDF-") => Some("application/pdf"),
        () if is(4, b"ftyphei") || is(4, b"ftypmif1") => Some("image/heic"),
        () if is(4, b"ftypM4A") => Some("audio/mp4"),
        () if is(4, b"ftyp") => Some("video/mp4"),
        () if is(0, b"\x1A\x45\xDF\xA3") => Some("video/webm"),
        () if is(0, b"PK\x03\x04") => Some("application/zip"),
        // What a machine or a browser would run is never called a picture.
        () if is(0, b"MZ") || is(0, b"\x7FELF") || is(0, b"#!") => Some("application/octet-stream"),
        () if begins(b"<!doctype html") || begins(b"<html") || begins(b"<script") => Some("text/plain"),
        () if begins(b"<svg") || begins(b"<?xml") => Some("text/plain"),
        () => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn scrubbed(bytes: &[u8], piece: usize) -> Vec<u8> {
        let (mut scrub, mut out) = (Scrub::new(true), Vec::new());
        for part in bytes.chunks(piece.max(1)) {
            scrub.write(part, &mut out);
            assert!(scrub.waiting.len() <= piece + 70_000, "a segment is held at most");
        }
        scrub.end(&mut out);
        out
    }

    fn has(bytes: &[u8], what: &[u8]) -> bool {
        bytes.windows(what.len()).any(|w| w == what)
    }

    fn part(marker: u8, body: &[u8]) -> Vec<u8> {
        let length = u16::try_from(body.len() + 2).unwrap().to_be_bytes();
        [&[0xFF, marker], &length[..], body].concat()
    }

    fn jpeg() -> Vec<u8> {
        let exif = b"Exif\0\0II*\0\x08\0\0\0\x02\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\x25\x88\x04\0\x01\0\0\0\x26\0\0\0\0\0\0\0GPS 36.37N 42.45E";
        [
            vec![0xFF, 0xD8],
            part(0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0"),
            part(0xE1, exif),
            part(0xE1, b"http://ns.adobe.com/xap/1.0/\0by Amina"),
            part(0xE2, b"ICC_PROFILE\0\x01\x01colours"),
            part(0xE2, b"MPF\0another picture"),
            part(0xFE, b"taken by Amina"),
            part(0xDB, &[0; 65]),
            part(0xC2, &[8, 0, 16, 0, 16, 1, 1, 0x11, 0]),
            part(0xDA, &[1, 1, 0, 0, 63, 0]),
            vec![0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56],
            part(0xC4, b"table between scans"),
            part(0xDA, &[1, 1, 0, 0, 63, 0]),
            vec![0x77, 0xFF, 0xD9],
            b"a film behind the end, GPS".to_vec(),
        ]
        .concat()
    }

    fn png() -> Vec<u8> {
        let chunk = |name: &[u8; 4], body: &[u8]| {
            let length = u32::try_from(body.len()).unwrap().to_be_bytes();
            [&length[..], name, body, &[1, 2, 3, 4]].concat()
        };
        [
            PNG.to_vec(),
            chunk(b"IHDR", &[0; 13]),
            chunk(b"eXIf", b"GPS"),
            chunk(b"tEXt", b"Author\0Amina"),
            chunk(b"gAMA", &[0; 4]),
            chunk(b"IDAT", &[9; 300]),
            chunk(b"IEND", b""),
            b"GPS".to_vec(),
        ]
        .concat()
    }

    fn webp() -> Vec<u8> {
        let chunk = |name: &[u8; 4], body: &[u8]| {
            let length = u32::try_from(body.len()).unwrap().to_le_bytes();
            [name, &length[..], body, &vec![0; body.len() % 2]].concat()
        };
        let inside = [
            chunk(b"VP8X", &[0x0C | 0x10, 0, 0, 0, 1, 0, 0, 1, 0, 0]),
            chunk(b"VP8 ", &[7; 41]),
            chunk(b"EXIF", b"GPS 36.37"),
            chunk(b"XMP ", b"Amina"),
        ]
        .concat();
        let length = u32::try_from(inside.len() + 4).unwrap().to_le_bytes();
        [b"RIFF", &length[..], b"WEBP", &inside].concat()
    }

    #[test]
    fn place_and_names_are_gone_and_the_picture_is_there() {
        for (name, bytes) in [("jpeg", jpeg()), ("png", png()), ("webp", webp())] {
            for piece in [1, 7, 4096] {
                let kept = scrubbed(&bytes, piece);
                assert!(!has(&kept, b"GPS") && !has(&kept, b"Amina"), "{name} by {piece}");
            }
        }
        let kept = scrubbed(&jpeg(), 5);
        assert!(
            has(&kept, b"colours")
                && has(&kept, b"table between scans")
                && kept.ends_with(&[0x77, 0xFF, 0xD9])
        );
        assert!(has(&kept, b"Exif\0\0MM\0*"), "the picture stays upright");
        let kept = scrubbed(&png(), 5);
        assert!(has(&kept, b"gAMA") && has(&kept, &[9; 300]) && kept.ends_with(b"IEND\x01\x02\x03\x04"));
        let kept = scrubbed(&webp(), 5);
        assert_eq!(
            (kept.len(), kept[20]),
            (webp().len(), 0x10),
            "the length at the head stays true"
        );
    }

    #[test]
    fn what_is_no_picture_passes_unchanged() {
        for bytes in [
            &b""[..],
            b"\xff\xd8",
            b"\xff\xd8 no real picture",
            b"plain words, GPS and all",
            b"RIFF....WAVEfmt ",
        ] {
            assert_eq!(scrubbed(bytes, 3), bytes);
        }
        let (mut off, mut out) = (Scrub::new(false), Vec::new());
        off.write(&jpeg(), &mut out);
        off.end(&mut out);
        assert_eq!(out, jpeg());
    }

    #[test]
    fn a_type_is_what_the_bytes_say() {
        assert_eq!(sniffed(&jpeg()), Some("image/jpeg"));
        assert_eq!(sniffed(b"  <HTML><script>"), Some("text/plain"));
        assert_eq!(sniffed(b"MZ\x90"), Some("application/octet-stream"));
        assert_eq!(sniffed(b"a,b\n1,2\n"), None);
        assert_eq!(sniffed(b""), None);
    }

    proptest! {
        #[test]
        fn cleaning_depends_on_no_piece_and_is_done_once(cut in 0_usize..500, byte: u8, piece in 1_usize..64) {
            for mut bytes in [jpeg(), png(), webp()] {
                let at = cut % bytes.len();
                bytes[at] = byte;
                let whole = scrubbed(&bytes, 1 << 20);
                prop_assert_eq!(&scrubbed(&bytes, piece), &whole);
                prop_assert!(whole.len() <= bytes.len() + 40);
            }
        }

        #[test]
        fn any_bytes_are_taken(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            for head in [&b"\xff\xd8\xff"[..], PNG, b"RIFF\x10\0\0\0WEBP"] {
                scrubbed(&[head, &bytes].concat(), 9);
            }
        }
    }
}
