//! Films and HEIC or AVIF pictures (ISO/IEC 14496-12, 23008-12; QuickTime): what they tell besides the picture is blanked
//! where it stands, so that every offset in the file stays right.
//!
//! Of films `udta`, `meta` and `uuid` become `free` and are filled with zeros, and the times of making are zero; of
//! pictures the items `Exif` and `mime` (XMP) are filled with zeros. Which way is up stands elsewhere and stays. Not
//! blanked is what runs along a film as a track of its own, and what a picture tells of itself before the list of its
//! items: cameras and telephones write that list first.

use std::ops::Range;

/// A list of a picture's items that is longer passes unchanged.
const LONGEST: u64 = 4 << 20;
/// Boxes that are looked into.
const WITHIN: [&[u8; 4]; 3] = [b"moov", b"trak", b"mdia"];
/// Boxes of a film that tell of it.
const TELLING: [&[u8; 4]; 3] = [b"udta", b"meta", b"uuid"];
/// Boxes that begin with when they were made.
const DATED: [&[u8; 4]; 3] = [b"mvhd", b"tkhd", b"mdhd"];
/// Brands of pictures.
const PICTURES: [&[u8; 4]; 7] = [b"mif1", b"msf1", b"heic", b"heix", b"hevc", b"avif", b"avis"];

/// A file of boxes on its way.
#[derive(Debug, Default)]
pub(super) struct Boxes {
    /// How many bytes went on.
    at: u64,
    /// Where the box ends in which it is.
    until: u64,
    picture: bool,
    blank: Vec<Range<u64>>,
    /// It is no file of boxes: everything passes.
    lost: bool,
}

/// A box: its type, how many bytes its head has, and all of it.
struct Head {
    name: [u8; 4],
    head: u64,
    size: u64,
}

impl Head {
    fn read(bytes: &[u8]) -> Option<Self> {
        let name = bytes.get(4..8)?.try_into().ok()?;
        let (head, size) = match number(bytes, 0, 4)? {
            0 => (8, u64::MAX),
            1 => (16, number(bytes, 8, 8)?),
            size => (8, size),
        };
        Some(Self { name, head, size })
    }

    fn is(&self, names: &[&[u8; 4]]) -> bool {
        names.contains(&&self.name)
    }
}

/// A number of so many bytes, the greatest first.
fn number(bytes: &[u8], at: usize, length: usize) -> Option<u64> {
    let part = bytes.get(at..at.checked_add(length)?)?;
    Some(part.iter().fold(0, |n, byte| n << 8 | u64::from(*byte)))
}

impl Boxes {
    /// Decides on as much as can be; `false` when more has to come first.
    pub(super) fn step(&mut self, waiting: &mut Vec<u8>, out: &mut Vec<u8>) -> bool {
        if self.lost || self.at < self.until {
            let left = if self.lost { u64::MAX } else { self.until - self.at };
            return self.pass(left, waiting, out);
        }
        let Some(found) = Head::read(waiting) else {
            return false;
        };
        if found.size < found.head {
            self.lost = true;
            return true;
        }
        let (head, end) = (
            usize::try_from(found.head).unwrap_or(8),
            self.at.saturating_add(found.size),
        );
        if found.is(&WITHIN) {
            return self.pass(found.head, waiting, out);
        }
        if found.is(&[b"ftyp"]) && found.size <= LONGEST {
            let Some(brands) = whole(&found, waiting) else {
                return false;
            };
            let mut all = brands[head..].chunks_exact(4);
            self.picture = all.any(|brand| PICTURES.iter().any(|p| brand == *p));
        } else if self.picture && found.is(&[b"meta"]) && found.size <= LONGEST {
            let Some(list) = whole(&found, waiting) else {
                return false;
            };
            self.blank.extend(told(list, head, self.at).unwrap_or_default());
        } else if found.is(&TELLING) && !(self.picture && found.is(&[b"meta"])) {
            waiting[4..8].copy_from_slice(b"free");
            self.blank.push(self.at + found.head..end);
        } else if found.is(&DATED) {
            let Some(version) = waiting.get(head) else {
                return false;
            };
            let (from, both) = (self.at + found.head + 4, if *version == 1 { 16 } else { 8 });
            self.blank.push(from..from + both);
        }
        self.until = end;
        true
    }

    /// So many bytes go on, at most, with zeros where something is blanked.
    fn pass(&mut self, most: u64, waiting: &mut Vec<u8>, out: &mut Vec<u8>) -> bool {
        let count = usize::try_from(most).unwrap_or(usize::MAX).min(waiting.len());
        let (begin, first) = (self.at, out.len());
        out.extend(waiting.drain(..count));
        self.at += count as u64;
        for range in &self.blank {
            let inside = range.start.max(begin)..range.end.min(self.at);
            for at in inside {
                out[first + usize::try_from(at - begin).unwrap_or(0)] = 0;
            }
        }
        let at = self.at;
        self.blank.retain(|range| range.end > at);
        count > 0
    }

    /// The file has ended: what waits goes on.
    pub(super) fn end(&mut self, waiting: &mut Vec<u8>, out: &mut Vec<u8>) {
        self.pass(u64::MAX, waiting, out);
    }
}

/// All of a box, once it is here.
fn whole<'w>(found: &Head, waiting: &'w [u8]) -> Option<&'w [u8]> {
    waiting.get(..usize::try_from(found.size).ok()?)
}

/// The boxes in a box, each with where it begins.
fn inside(list: &[u8], mut at: usize) -> Vec<(usize, Head)> {
    let mut out = Vec::new();
    while let Some(found) = list.get(at..).and_then(Head::read) {
        let size = usize::try_from(found.size).unwrap_or(usize::MAX);
        if found.size < found.head || size > list.len() - at {
            break;
        }
        out.push((at, found));
        at += size;
    }
    out
}

/// Where in the file the items of a picture lie that tell of it; `begin` is where the list of items begins there.
fn told(list: &[u8], head: usize, begin: u64) -> Option<Vec<Range<u64>>> {
    let boxes = inside(list, head + 4);
    let named = |name: &[u8; 4]| {
        let (at, found) = boxes.iter().find(|(_, b)| b.name == *name)?;
        let end = at.checked_add(usize::try_from(found.size).ok()?)?;
        Some((at + usize::try_from(found.head).ok()?, end))
    };
    let (at, end) = named(b"iinf")?;
    let items = telling(list.get(..end)?, at)?;
    let data = named(b"idat").map(|(at, _)| begin + at as u64);
    let (at, end) = named(b"iloc")?;
    places(list.get(..end)?, at, &items, data)
}

/// The items that are `Exif` or `mime` (ISO/IEC 14496-12 §8.11.6).
fn telling(list: &[u8], at: usize) -> Option<Vec<u64>> {
    let version = *list.get(at)?;
    let first = at + if version == 0 { 6 } else { 8 };
    let mut out = Vec::new();
    for (at, found) in inside(list, first) {
        let at = at + usize::try_from(found.head).ok()?;
        let wide = if *list.get(at)? < 3 { 2 } else { 4 };
        let name = list.get(at + 4 + wide + 2..at + 4 + wide + 6)?;
        if name == b"Exif" || name == b"mime" {
            out.push(number(list, at + 4, wide)?);
        }
    }
    Some(out)
}

/// Where items lie (ISO/IEC 14496-12 §8.11.3): in the file, or in the list's own data.
fn places(list: &[u8], at: usize, items: &[u64], data: Option<u64>) -> Option<Vec<Range<u64>>> {
    let version = *list.get(at)?;
    let sizes = [
        list.get(at + 4)? >> 4,
        list.get(at + 4)? & 15,
        list.get(at + 5)? >> 4,
        list.get(at + 5)? & 15,
    ];
    let [offset, length, base, index] = sizes.map(usize::from);
    let mut at = at + 6;
    let mut next = |bytes: usize| {
        let n = number(list, at, bytes);
        at += bytes;
        n
    };
    let wide = if version < 2 { 2 } else { 4 };
    let mut out = Vec::new();
    for _ in 0..next(wide)? {
        let item = next(wide)?;
        let way = if version > 0 { next(2)? & 15 } else { 0 };
        next(2)?;
        let from = next(base)?;
        for _ in 0..next(2)? {
            if version > 0 {
                next(index)?;
            }
            let (begin, long) = (next(offset)?, next(length)?);
            let start = match way {
                0 => Some(0),
                1 => data,
                _ => None,
            };
            let start = start.and_then(|s| s.checked_add(from)?.checked_add(begin));
            if let (true, Some(start)) = (items.contains(&item), start) {
                out.push(start..start.saturating_add(long));
            }
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn boxed(name: &[u8; 4], body: &[u8]) -> Vec<u8> {
        let mut out = u32::try_from(body.len() + 8).unwrap().to_be_bytes().to_vec();
        out.extend(name);
        out.extend(body);
        out
    }

    fn through(file: &[u8], piece: usize) -> Vec<u8> {
        let (mut boxes, mut waiting, mut out) = (Boxes::default(), Vec::new(), Vec::new());
        for part in file.chunks(piece) {
            waiting.extend_from_slice(part);
            while boxes.step(&mut waiting, &mut out) {}
        }
        boxes.end(&mut waiting, &mut out);
        out
    }

    fn has(bytes: &[u8], what: &[u8]) -> bool {
        bytes.windows(what.len()).any(|w| w == what)
    }

    fn film() -> Vec<u8> {
        let dated = [&[0, 0, 0, 0][..], b"MADEWHEN", b"rest"].concat();
        let track = [boxed(b"tkhd", &dated), boxed(b"udta", b"+51.4770-003.2530/")].concat();
        let moov = [
            boxed(b"mvhd", &dated),
            boxed(b"trak", &track),
            boxed(b"meta", b"com.apple.quicktime.location"),
            boxed(b"udta", b"\xa9xyz+12.5-003.25/"),
        ];
        [
            boxed(b"ftyp", b"isom\0\0\0\0mp42"),
            boxed(b"moov", &moov.concat()),
            boxed(b"uuid", b"<x:xmpmeta>"),
            boxed(b"mdat", b"the picture udta"),
        ]
        .concat()
    }

    /// A picture whose two telling items lie in the file and in the list's own data.
    fn picture() -> Vec<u8> {
        let item =
            |id: u8, name: &[u8; 4]| boxed(b"infe", &[&[2, 0, 0, 0, 0, id, 0, 0][..], name, b"\0"].concat());
        let items = [
            vec![0, 0, 0, 0, 0, 3],
            item(1, b"hvc1"),
            item(2, b"Exif"),
            item(3, b"mime"),
        ]
        .concat();
        let build = |mdat: u32| {
            let mut iloc = vec![1, 0, 0, 0, 0x44, 0x00, 0, 3];
            for (id, way, offset, length) in [(1, 0, mdat, 5_u32), (2, 0, mdat + 5, 6), (3, 1, 0, 5)] {
                iloc.extend([0, id, 0, way, 0, 0, 0, 1]);
                iloc.extend(offset.to_be_bytes());
                iloc.extend(length.to_be_bytes());
            }
            let list = [
                vec![0; 4],
                boxed(b"iinf", &items),
                boxed(b"iloc", &iloc),
                boxed(b"idat", b"X-xmp"),
            ];
            let begin = [
                boxed(b"ftyp", b"heic\0\0\0\0mif1"),
                boxed(b"meta", &list.concat()),
            ]
            .concat();
            let at = u32::try_from(begin.len() + 8).unwrap();
            ([begin, boxed(b"mdat", b"IMAGEGPSGPS")].concat(), at)
        };
        let (_, at) = build(0);
        build(at).0
    }

    #[test]
    fn what_a_film_tells_is_blank_and_everything_stands_where_it_stood() {
        for piece in [1, 7, 1000] {
            let (before, after) = (film(), through(&film(), piece));
            assert_eq!(before.len(), after.len());
            for gone in [&b"51.47"[..], b"12.5", b"location", b"xmpmeta", b"MADEWHEN"] {
                assert!(
                    has(&before, gone) && !has(&after, gone),
                    "{}",
                    String::from_utf8_lossy(gone)
                );
            }
            assert!(has(&after, b"the picture udta") && has(&after, b"rest"));
            assert_eq!(after, through(&after, 11), "once is enough");
        }
    }

    #[test]
    fn what_a_picture_tells_is_blank_wherever_it_lies() {
        for piece in [1, 9, 1000] {
            let (before, after) = (picture(), through(&picture(), piece));
            assert!(has(&before, b"GPSGPS") && has(&before, b"X-xmp"));
            assert!(!has(&after, b"GPS") && !has(&after, b"xmp"));
            assert!(has(&after, b"IMAGE") && has(&after, b"iloc"));
            assert_eq!(before.len(), after.len());
        }
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_are_taken_and_none_is_lost(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..300), cut in 0_usize..400) {
            let mut file = picture();
            file.truncate(cut);
            file.extend(bytes);
            proptest::prop_assert_eq!(through(&file, 13).len(), file.len());
        }
    }
}
