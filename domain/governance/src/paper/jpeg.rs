//! Photographs (ITU-T T.81, JFIF): kept are the segments that a decoder needs, and which way is up. Left behind are
//! Exif with place, time and device, comments, thumbnails, further pictures, and everything after the end.

use base::Finding;

use super::{SIDE, damaged, find};

/// Markers without a length (T.81, table B.1): restart 0 to 7, and TEM.
const fn bare(marker: u8) -> bool {
    matches!(marker, 0xD0..=0xD7 | 0x01)
}

/// Segments that a decoder needs: frames, tables, scans, restart interval; and of the application segments
/// JFIF (APP0) and Adobe's colour transform (APP14).
const fn needed(marker: u8) -> bool {
    matches!(marker, 0xC0..=0xCF | 0xDA..=0xDF | 0xE0 | 0xEE)
}

const fn is_frame(marker: u8) -> bool {
    matches!(marker, 0xC0..=0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF)
}

/// The photograph without what it tells besides the picture.
pub(super) fn clean(bytes: &[u8]) -> Result<Vec<u8>, Finding> {
    let mut out = vec![0xFF, 0xD8];
    let (mut at, mut framed, mut scanned) = (2, false, false);
    out.extend(upright(bytes).unwrap_or_default());
    loop {
        let (marker, body) = marker(bytes, at)?;
        if marker == 0xD9 {
            out.extend([0xFF, 0xD9]);
            let whole = framed && scanned;
            return if whole { Ok(out) } else { Err(damaged("picture")) };
        }
        if bare(marker) {
            at = body;
            continue;
        }
        let segment = segment(bytes, body)?;
        let end = body + 2 + segment.len();
        if is_frame(marker) {
            sides(segment)?;
            framed = true;
        }
        if needed(marker) {
            out.extend([0xFF, marker]);
            out.extend(&bytes[body..end]);
        }
        at = end;
        if marker == 0xDA {
            scanned = true;
            at = scan_end(bytes, end)?;
            out.extend(&bytes[end..at]);
        }
    }
}

/// Of Exif, a segment that says only which way is up; nothing when it does not say so, or the picture stands upright.
pub fn upright(exif: &[u8]) -> Option<Vec<u8>> {
    way_up(exif).filter(|w| (2..=8).contains(w)).map(only_way_up)
}

/// The marker at a place, and where what belongs to it begins.
fn marker(bytes: &[u8], at: usize) -> Result<(u8, usize), Finding> {
    let mut at = at;
    if bytes.get(at) != Some(&0xFF) {
        return Err(damaged("picture"));
    }
    while bytes.get(at) == Some(&0xFF) {
        at += 1;
    }
    let marker = *bytes.get(at).ok_or_else(|| damaged("picture"))?;
    Ok((marker, at + 1))
}

/// A segment's content: its length stands first and counts itself.
fn segment(bytes: &[u8], at: usize) -> Result<&[u8], Finding> {
    let length = match bytes.get(at..at + 2) {
        Some([high, low]) => usize::from(u16::from_be_bytes([*high, *low])),
        _ => return Err(damaged("picture")),
    };
    bytes
        .get(at + 2..at + length.max(2))
        .ok_or_else(|| damaged("picture"))
}

/// Height and width stand behind the precision (T.81, B.2.2).
fn sides(frame: &[u8]) -> Result<(), Finding> {
    let [_, h1, h2, w1, w2, ..] = frame else {
        return Err(damaged("picture"));
    };
    let (height, width) = (u16::from_be_bytes([*h1, *h2]), u16::from_be_bytes([*w1, *w2]));
    let sound = |side: u16| (1..=SIDE).contains(&u32::from(side));
    if sound(height) && sound(width) {
        Ok(())
    } else {
        Err(damaged("picture"))
    }
}

/// Where the coded data of a scan ends: at the first marker that is neither stuffing nor a restart.
fn scan_end(bytes: &[u8], from: usize) -> Result<usize, Finding> {
    let mut at = from;
    while let Some(pair) = bytes.get(at..at + 2) {
        match pair {
            [0xFF, 0x00] | [0xFF, 0xD0..=0xD7] => at += 2,
            [0xFF, 0xFF] => at += 1,
            [0xFF, _] => return Ok(at),
            _ => at += 1,
        }
    }
    Err(damaged("picture"))
}

/// Exif's orientation (tag 0x0112, 1 to 8) of the first directory, in whichever byte order.
fn way_up(bytes: &[u8]) -> Option<u16> {
    let tiff = bytes.get(find(bytes.get(..65_536).unwrap_or(bytes), b"Exif\0\0")? + 6..)?;
    let little = tiff.starts_with(b"II");
    let short = |at: usize| {
        let two: [u8; 2] = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if little {
            u16::from_le_bytes(two)
        } else {
            u16::from_be_bytes(two)
        })
    };
    let long = |at: usize| {
        let four: [u8; 4] = tiff.get(at..at + 4)?.try_into().ok()?;
        let n = if little {
            u32::from_le_bytes(four)
        } else {
            u32::from_be_bytes(four)
        };
        usize::try_from(n).ok()
    };
    let directory = long(4)?;
    let entries = usize::from(short(directory)?);
    (0..entries)
        .map_while(|i| directory.checked_add(2 + i * 12))
        .find(|at| short(*at) == Some(0x0112))
        .and_then(|at| short(at + 8))
}

/// An Exif segment that says which way is up, and nothing else.
fn only_way_up(way: u16) -> Vec<u8> {
    let mut out = vec![0xFF, 0xE1, 0x00, 34];
    out.extend(b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01");
    out.extend(way.to_be_bytes());
    out.extend([0; 6]);
    out
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::{Media, Wanted, check};
    use super::*;

    fn part(marker: u8, body: &[u8]) -> Vec<u8> {
        let length = u16::try_from(body.len() + 2).unwrap().to_be_bytes();
        [&[0xFF, marker], &length[..], body].concat()
    }

    /// A picture of 16 × 16 whose Exif says: turned (6), and taken at a place.
    pub(crate) fn photograph() -> Vec<u8> {
        let exif = b"Exif\0\0II*\0\x08\0\0\0\x02\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\x25\x88\x04\0\x01\0\0\0\x26\0\0\0\0\0\0\0GPS 36.37N 42.45E";
        let frame = [8, 0, 16, 0, 16, 1, 1, 0x11, 0];
        [
            vec![0xFF, 0xD8],
            part(0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0"),
            part(0xE1, exif),
            part(0xED, b"Photoshop 3.0\0 Tal Afar"),
            part(0xFE, b"taken by Amina"),
            part(0xDB, &[0; 65]),
            part(0xC0, &frame),
            part(0xDA, &[1, 1, 0, 0, 63, 0]),
            vec![0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56, 0xFF, 0xD9],
            b"<script>hidden behind the end</script>".to_vec(),
        ]
        .concat()
    }

    #[test]
    fn place_time_and_device_are_left_behind() {
        let (media, kept) = check(&photograph(), Wanted::Sheet).unwrap();
        assert_eq!(media, Media::Jpeg);
        for told in [b"GPS".as_slice(), b"Amina", b"Tal Afar", b"script", b"II*"] {
            assert_eq!(find(&kept, told), None, "{}", String::from_utf8_lossy(told));
        }
        assert_eq!(way_up(&kept), Some(6), "the picture stays upright");
        assert!(kept.ends_with(&[0x56, 0xFF, 0xD9]));
        assert_eq!(clean(&kept), Ok(kept.clone()));
    }

    #[test]
    fn a_cut_or_monstrous_picture_is_refused() {
        let whole = photograph();
        let end = find(&whole, b"<script>").unwrap();
        for cut in 3..end {
            assert!(clean(&whole[..cut]).is_err(), "cut at {cut}");
        }
        let mut wide = whole;
        let frame = find(&wide, &[8, 0, 16, 0, 16]).unwrap();
        wide[frame + 1] = 0xFF;
        assert!(clean(&wide).is_err());
    }
}
