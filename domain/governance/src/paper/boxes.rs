//! Sound in boxes (ISO/IEC 14496-12), as most telephones record it: one track of sound and nothing that is seen. What
//! tells of the recording – names, place, device, time – is blanked where it stands, so that every offset stays right.

use std::ops::Range;

use base::Finding;

use super::{damaged, number, refused};
use crate::code;

/// Boxes that hold boxes in which something may be told.
const WITHIN: [&[u8; 4]; 3] = [b"moov", b"trak", b"mdia"];
/// Boxes at the top that a player needs.
const NEEDED: [&[u8; 4]; 6] = [b"ftyp", b"moov", b"mdat", b"moof", b"sidx", b"styp"];
/// Boxes that begin with when they were made.
const DATED: [&[u8; 4]; 3] = [b"mvhd", b"tkhd", b"mdhd"];
/// How the brands of files begin that may hold sound alone (registered at mp4ra.org).
const BRANDS: [&[u8]; 6] = [b"M4A", b"M4B", b"mp4", b"iso", b"3g", b"dash"];
/// Boxes that tell of the recording.
const TELLING: [&[u8; 4]; 3] = [b"udta", b"meta", b"uuid"];

/// Sound alone, with its boxes whole.
pub(super) fn m4a(bytes: &[u8]) -> Result<Vec<u8>, Finding> {
    let brand = bytes.get(8..12).unwrap_or_default();
    if !BRANDS.iter().any(|known| brand.starts_with(known)) {
        return Err(refused(code::PAPER_NOT_SOUND));
    }
    let mut kept = bytes.to_vec();
    let all = boxes(bytes, 0..bytes.len())?;
    for (name, at, inside) in &all {
        match name {
            name if !NEEDED.contains(&name) => blank(&mut kept, *at, inside.clone()),
            b"moov" => quiet(&mut kept, inside.clone())?,
            _ => {}
        }
    }
    let moov = all.iter().find(|(name, ..)| name == b"moov");
    let moov = moov.ok_or_else(|| damaged("sound"))?.2.clone();
    let tracks = handlers(bytes, moov)?;
    match tracks.iter().all(|kind| kind == b"soun") && !tracks.is_empty() {
        true => Ok(kept),
        false => Err(refused(code::PAPER_NOT_SOUND)),
    }
}

/// A box: its name, where it begins, and what is in it.
type Found = ([u8; 4], usize, Range<usize>);

/// The boxes in a part of the file, which they fill.
fn boxes(bytes: &[u8], within: Range<usize>) -> Result<Vec<Found>, Finding> {
    let (mut all, mut at) = (Vec::new(), within.start);
    while at < within.end {
        let name = bytes.get(at + 4..at + 8).and_then(|n| n.try_into().ok());
        let long = || {
            Some((
                16,
                u64::from(number(bytes, at + 8)?) << 32 | u64::from(number(bytes, at + 12)?),
            ))
        };
        let size = match number(bytes, at) {
            Some(0) => Some((8, (within.end - at) as u64)),
            Some(1) => long(),
            Some(size) => Some((8, size.into())),
            None => None,
        };
        let (Some(name), Some((head, size))) = (name, size) else {
            return Err(damaged("sound"));
        };
        let end = usize::try_from(size).ok().and_then(|size| at.checked_add(size));
        let end = end.filter(|end| *end >= at + head && *end <= within.end);
        let end = end.ok_or_else(|| damaged("sound"))?;
        all.push((name, at, at + head..end));
        at = end;
    }
    Ok(all)
}

/// Blanks what boxes tell besides the sound.
fn quiet(kept: &mut [u8], within: Range<usize>) -> Result<(), Finding> {
    for (name, at, inside) in boxes(kept, within)? {
        if WITHIN.contains(&&name) {
            quiet(kept, inside)?;
        } else if TELLING.contains(&&name) {
            blank(kept, at, inside);
        } else if DATED.contains(&&name) {
            let length = if kept.get(inside.start) == Some(&1) { 16 } else { 8 };
            let times = inside.start + 4..inside.start + 4 + length;
            kept.get_mut(times).ok_or_else(|| damaged("sound"))?.fill(0);
        }
    }
    Ok(())
}

/// Makes a box one that says nothing.
fn blank(kept: &mut [u8], at: usize, inside: Range<usize>) {
    kept[at + 4..at + 8].copy_from_slice(b"free");
    kept[inside].fill(0);
}

/// What kind of thing each track is (ISO/IEC 14496-12 §8.4.3).
fn handlers(bytes: &[u8], moov: Range<usize>) -> Result<Vec<[u8; 4]>, Finding> {
    let mut kinds = Vec::new();
    for (_, _, track) in boxes(bytes, moov)?.into_iter().filter(|(n, ..)| n == b"trak") {
        for (_, _, media) in boxes(bytes, track)?.into_iter().filter(|(n, ..)| n == b"mdia") {
            for (_, _, handler) in boxes(bytes, media)?.into_iter().filter(|(n, ..)| n == b"hdlr") {
                let kind = bytes.get(handler.start + 8..handler.start + 12);
                kinds.extend(kind.and_then(|k| <[u8; 4]>::try_from(k).ok()));
            }
        }
    }
    Ok(kinds)
}

#[cfg(test)]
mod tests {
    use super::super::{Media, Wanted, check, find};

    fn boxed(name: &[u8; 4], inside: &[u8]) -> Vec<u8> {
        let size = u32::try_from(inside.len() + 8).unwrap().to_be_bytes();
        [&size[..], name, inside].concat()
    }

    fn file(kind: &[u8; 4]) -> Vec<u8> {
        let handler = boxed(b"hdlr", &[&[0; 8][..], kind, &[0; 12]].concat());
        let made = boxed(b"mdhd", &[&[0, 0, 0, 0][..], &[7; 8], &[0; 12]].concat());
        let track = boxed(b"trak", &boxed(b"mdia", &[made, handler].concat()));
        let told = boxed(b"udta", b"Amina's telephone, +33.3+44.4/");
        [
            boxed(b"ftyp", b"M4A \0\0\0\0M4A isom"),
            boxed(b"moov", &[track, told].concat()),
            boxed(b"mdat", b"sound sound"),
            boxed(b"uuid", b"who and where, in a way of its own"),
        ]
        .concat()
    }

    #[test]
    fn what_is_told_of_a_recording_is_blank() {
        let sent = file(b"soun");
        let (media, kept) = check(&sent, Wanted::Sound).unwrap();
        assert_eq!((media, kept.len()), (Media::M4a, sent.len()));
        assert!(find(&kept, b"sound sound").is_some() && find(&kept, b"soun\0").is_some());
        for told in [b"Amina".as_slice(), b"+33", b"who and", &[7; 8]] {
            assert_eq!(find(&kept, told), None, "{told:?}");
        }
        assert_eq!(check(&kept, Wanted::Sound), Ok((Media::M4a, kept.clone())));
    }

    #[test]
    fn films_and_halves_are_no_sound() {
        assert!(check(&file(b"vide"), Wanted::Sound).is_err());
        let whole = file(b"soun");
        for cut in [9, 30, whole.len() - 1] {
            assert!(check(&whole[..cut], Wanted::Sound).is_err(), "{cut}");
        }
        assert!(check(&boxed(b"ftyp", b"M4A "), Wanted::Sound).is_err());
        let overlong = [&[0xFF; 4][..], b"ftypM4A "].concat();
        assert!(check(&overlong, Wanted::Sound).is_err());
    }
}
