//! Sealing in chunks: STREAM (Hoang, Reyhanitabar, Rogaway, Vizár 2015, doi:10.1007/978-3-662-47989-6_24) over
//! ChaCha20-Poly1305 (RFC 8439). A chunk cannot be changed, left out, moved or cut off unnoticed.

use chacha20poly1305::aead::Aead;
use chacha20poly1305::{ChaCha20Poly1305, KeyInit, Nonce};

/// Bytes of a chunk before it is sealed.
pub const CHUNK: usize = 64 * 1024;
/// Bytes that sealing adds to a chunk.
const TAG: usize = 16;
/// Bytes of a sealed chunk.
pub(super) const SEALED: usize = CHUNK + TAG;

/// The place of a chunk and whether it is the last are its nonce; a key seals one file.
fn nonce(number: u64, last: bool) -> Nonce {
    let mut bytes = [0; 12];
    bytes[..8].copy_from_slice(&number.to_be_bytes());
    bytes[11] = u8::from(last);
    Nonce::from(bytes)
}

/// A sealed chunk.
pub(super) fn seal_chunk(key: &[u8; 32], number: u64, last: bool, plain: &[u8]) -> Vec<u8> {
    let cipher = ChaCha20Poly1305::new(key.into());
    // Encryption into a fresh vector fails only beyond 256 GiB (RFC 8439 §2.8).
    cipher.encrypt(&nonce(number, last), plain).unwrap_or_default()
}

/// The chunk, or `None` when it was changed or stands elsewhere.
pub(super) fn open_chunk(key: &[u8; 32], number: u64, last: bool, sealed: &[u8]) -> Option<Vec<u8>> {
    let cipher = ChaCha20Poly1305::new(key.into());
    cipher.decrypt(&nonce(number, last), sealed).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chunk_opens_only_in_its_place() {
        let key = [7; 32];
        let sealed = seal_chunk(&key, 1, false, b"water");
        assert_eq!(
            open_chunk(&key, 1, false, &sealed).as_deref(),
            Some(&b"water"[..])
        );
        assert_eq!(open_chunk(&key, 2, false, &sealed), None, "moved");
        assert_eq!(open_chunk(&key, 1, true, &sealed), None, "cut off after it");
        assert_eq!(open_chunk(&[8; 32], 1, false, &sealed), None);
    }
}
