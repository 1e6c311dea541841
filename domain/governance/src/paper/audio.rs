//! Spoken texts: MP3 without its tags, Ogg whose pages hold together, WAV with format and sound alone.

use base::Finding;

use super::{damaged, find};

/// MP3 from its first frame to its last; ID3 tags before and behind (id3.org, versions 1 and 2) are left out.
pub(super) fn mp3(bytes: &[u8]) -> Result<Vec<u8>, Finding> {
    let mut sound = bytes;
    while let [b'I', b'D', b'3', _, _, _, a, b, c, d, ..] = sound {
        let size = [a, b, c, d]
            .iter()
            .fold(0_usize, |n, x| (n << 7) | usize::from(**x & 0x7F));
        sound = sound.get(10 + size..).ok_or_else(|| damaged("sound"))?;
    }
    while let Some(behind) = sound
        .len()
        .checked_sub(128)
        .filter(|at| sound[*at..].starts_with(b"TAG"))
    {
        sound = &sound[..behind];
    }
    match sound {
        // 11 bits of synchrony, layer III, a rate that exists (ISO/IEC 11172-3, 2.4.1.3).
        [0xFF, b, c, _, ..] if b & 0xE6 == 0xE2 && c & 0xF0 != 0xF0 && c & 0x0C != 0x0C => Ok(sound.to_vec()),
        _ => Err(damaged("sound")),
    }
}

/// Ogg (RFC 3533): whole pages, of which the first begins Opus or Vorbis.
pub(super) fn ogg(bytes: &[u8]) -> Result<Vec<u8>, Finding> {
    let mut at = 0;
    while at < bytes.len() {
        at += page(&bytes[at..])?;
    }
    let head = bytes.get(..64).unwrap_or(bytes);
    if find(head, b"OpusHead").is_some() || find(head, b"\x01vorbis").is_some() {
        Ok(bytes.to_vec())
    } else {
        Err(damaged("sound"))
    }
}

/// The length of the page that begins here.
fn page(bytes: &[u8]) -> Result<usize, Finding> {
    let segments = match bytes {
        [b'O', b'g', b'g', b'S', 0, ..] => usize::from(*bytes.get(26).ok_or_else(|| damaged("sound"))?),
        _ => return Err(damaged("sound")),
    };
    let table = bytes.get(27..27 + segments).ok_or_else(|| damaged("sound"))?;
    let length = 27 + segments + table.iter().map(|s| usize::from(*s)).sum::<usize>();
    if length <= bytes.len() {
        Ok(length)
    } else {
        Err(damaged("sound"))
    }
}

/// WAV: the chunks `fmt ` and `data`; what else was in the file is left out.
pub(super) fn wav(bytes: &[u8]) -> Result<Vec<u8>, Finding> {
    if bytes.get(8..12) != Some(b"WAVE".as_slice()) {
        return Err(damaged("sound"));
    }
    let (mut kept, mut at, mut seen) = (Vec::new(), 12, 0);
    while seen < 2 {
        let head = bytes.get(at..at + 8).ok_or_else(|| damaged("sound"))?;
        let size =
            usize::try_from(u32::from_le_bytes([head[4], head[5], head[6], head[7]])).unwrap_or(usize::MAX);
        let end = (at + 8).checked_add(size).filter(|e| *e <= bytes.len());
        let end = end.ok_or_else(|| damaged("sound"))?;
        if &head[..4] == if seen == 0 { b"fmt " } else { b"data" } {
            kept.extend(&bytes[at..end]);
            if size % 2 == 1 {
                kept.push(0);
            }
            seen += 1;
        }
        at = end + size % 2;
    }
    let size = u32::try_from(kept.len() + 4).unwrap_or(u32::MAX).to_le_bytes();
    Ok([b"RIFF".as_slice(), &size, b"WAVE", &kept].concat())
}

#[cfg(test)]
mod tests {
    use super::super::{Media, Wanted, check};
    use super::*;

    #[test]
    fn tags_are_left_out() {
        let frame = [0xFF, 0xFB, 0x90, 0x64, 1, 2, 3];
        let tagged = [b"ID3\x04\0\0\0\0\0\x05Amina".as_slice(), &frame].concat();
        assert_eq!(check(&tagged, Wanted::Sound), Ok((Media::Mp3, frame.to_vec())));
        assert!(check(b"ID3\x04\0\0\x7f\x7f\x7f\x7f", Wanted::Sound).is_err());
        assert!(check(&[0xFF, 0xFF, 0xFF, 0xFF], Wanted::Sound).is_err());
    }

    #[test]
    fn a_wave_keeps_its_sound_alone() {
        let chunk = |name: &[u8], body: &[u8]| {
            let size = u32::try_from(body.len()).unwrap().to_le_bytes();
            [name, &size, body].concat()
        };
        let parts = [
            chunk(b"fmt ", &[1; 16]),
            chunk(b"LIST", b"by Amina"),
            chunk(b"data", &[7; 4]),
        ]
        .concat();
        let file = [b"RIFF".as_slice(), &[0; 4], b"WAVE", &parts].concat();
        let (media, kept) = check(&file, Wanted::Sound).unwrap();
        assert_eq!((media, find(&kept, b"Amina")), (Media::Wav, None));
        assert!(check(&file[..file.len() - 1], Wanted::Sound).is_err());
    }

    #[test]
    fn pages_hold_together() {
        let page = [b"OggS\0".as_slice(), &[0; 21], &[1, 8], b"OpusHead"].concat();
        assert_eq!(check(&page, Wanted::Sound), Ok((Media::Ogg, page.clone())));
        let trailing = [page.as_slice(), b"<script>"].concat();
        assert!(check(&trailing, Wanted::Sound).is_err());
        assert!(check(&page[..page.len() - 1], Wanted::Sound).is_err());
    }
}
