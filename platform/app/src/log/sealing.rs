//! Personal payloads lie outside the log under keys of their own: destroying the key erases the payload.

use chacha20poly1305::aead::Aead;
use chacha20poly1305::{ChaCha20Poly1305, KeyInit, Nonce};

use crate::ports::Sealed;

/// Seals bytes under a key that is used for nothing else (ChaCha20-Poly1305, RFC 8439; because the key is
/// used once, the nonce is zero).
pub fn seal(plain: &[u8], key: [u8; 32]) -> Sealed {
    let cipher = ChaCha20Poly1305::new((&key).into());
    // Encryption into a fresh vector fails only beyond 256 GiB (RFC 8439 §2.8).
    let bytes = cipher.encrypt(&Nonce::default(), plain).unwrap_or_default();
    Sealed {
        bytes,
        key: Some(key),
    }
}

/// The bytes, or `None` when the key was destroyed or the bytes were changed.
pub fn unseal(sealed: &Sealed) -> Option<Vec<u8>> {
    let cipher = ChaCha20Poly1305::new((&sealed.key?).into());
    cipher.decrypt(&Nonce::default(), sealed.bytes.as_slice()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_key_opens_it() {
        let mut sealed = seal(b"water", [1; 32]);
        assert_eq!(unseal(&sealed).as_deref(), Some(&b"water"[..]));
        sealed.bytes[0] ^= 1;
        assert_eq!(unseal(&sealed), None);
        sealed.key = None;
        assert_eq!(unseal(&sealed), None);
    }
}
