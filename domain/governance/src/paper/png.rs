//! Pictures (ISO/IEC 15948): kept are the chunks that a decoder needs; texts, times, Exif, unknown chunks and what
//! follows the end are left behind. Every kept chunk's check sum must hold.

use base::Finding;

use super::{SIDE, damaged, number};

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Chunks that say how the picture looks, and nothing else.
const KEPT: [&[u8; 4]; 10] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"bKGD", b"pHYs",
];

/// The picture without what it tells besides.
pub(super) fn clean(bytes: &[u8]) -> Result<Vec<u8>, Finding> {
    if !bytes.starts_with(SIGNATURE) {
        return Err(damaged("picture"));
    }
    let mut out = SIGNATURE.to_vec();
    let (mut at, mut first, mut data) = (SIGNATURE.len(), true, false);
    loop {
        let chunk = chunk(bytes, at)?;
        let (name, body) = (&chunk[4..8], &chunk[8..chunk.len() - 4]);
        if first {
            header(name, body)?;
            first = false;
        }
        data |= name == b"IDAT";
        if KEPT.iter().any(|k| k.as_slice() == name) {
            if number(chunk, chunk.len() - 4) != Some(check_sum(&chunk[4..chunk.len() - 4])) {
                return Err(damaged("picture"));
            }
            out.extend(chunk);
        }
        if name == b"IEND" {
            return if data { Ok(out) } else { Err(damaged("picture")) };
        }
        at += chunk.len();
    }
}

/// A chunk with its length, name, content and check sum.
fn chunk(bytes: &[u8], at: usize) -> Result<&[u8], Finding> {
    let whole = number(bytes, at)
        .and_then(|n| usize::try_from(n).ok())
        .and_then(|n| n.checked_add(12))
        .and_then(|n| bytes.get(at..at.checked_add(n)?));
    whole.ok_or_else(|| damaged("picture"))
}

fn header(name: &[u8], body: &[u8]) -> Result<(), Finding> {
    let sound = |side: Option<u32>| side.is_some_and(|s| (1..=SIDE).contains(&s));
    if name == b"IHDR" && body.len() == 13 && sound(number(body, 0)) && sound(number(body, 4)) {
        Ok(())
    } else {
        Err(damaged("picture"))
    }
}

/// CRC-32 (ISO/IEC 15948, annex D).
fn check_sum(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            let low = sum & 1;
            sum = (sum >> 1) ^ (0xEDB8_8320 * low);
        }
    }
    !sum
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::{Media, Wanted, check, find};
    use super::*;

    fn chunk(name: &[u8; 4], body: &[u8]) -> Vec<u8> {
        let length = u32::try_from(body.len()).unwrap().to_be_bytes();
        let sum = check_sum(&[name.as_slice(), body].concat()).to_be_bytes();
        [&length[..], name, body, &sum].concat()
    }

    pub(crate) fn picture(width: u32) -> Vec<u8> {
        let head = [&width.to_be_bytes()[..], &[0, 0, 0, 2, 8, 0, 0, 0, 0]].concat();
        [
            SIGNATURE.to_vec(),
            chunk(b"IHDR", &head),
            chunk(b"tEXt", b"Author\0Amina"),
            chunk(b"eXIf", b"MM\0*GPS"),
            chunk(b"IDAT", &[1, 2, 3]),
            chunk(b"IEND", b""),
            b"PK\x03\x04 an archive behind the end".to_vec(),
        ]
        .concat()
    }

    #[test]
    fn texts_and_places_are_left_behind() {
        let (media, kept) = check(&picture(2), Wanted::Sheet).unwrap();
        assert_eq!(media, Media::Png);
        for told in [b"Amina".as_slice(), b"GPS", b"archive"] {
            assert_eq!(find(&kept, told), None);
        }
        assert!(find(&kept, b"IDAT").is_some());
    }

    #[test]
    fn a_wrong_sum_a_cut_and_a_monster_are_refused() {
        assert_eq!(
            check_sum(b"IEND"),
            0xAE42_6082,
            "the check sum that every PNG ends with"
        );
        let whole = picture(2);
        let mut wrong = whole.clone();
        let at = find(&wrong, b"IDAT").unwrap() + 4;
        wrong[at] ^= 1;
        assert!(clean(&wrong).is_err());
        assert!(clean(&whole[..find(&whole, b"IEND").unwrap()]).is_err());
        assert!(clean(&picture(4_000_000_000)).is_err());
    }
}
