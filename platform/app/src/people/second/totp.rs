//! Codes that change every thirty seconds (RFC 6238, over HOTP, RFC 4226).

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

/// Seconds for which a code stands (RFC 6238 §5.2: "we recommend a default time-step size of 30 seconds").
pub const STEP: i64 = 30;
/// Digits of a code (RFC 4226 §5.3: at least six).
pub const DIGITS: u32 = 6;
/// Codes of so many steps before and after now are taken, for clocks that differ (RFC 6238 §5.2: "at most one time
/// step" as the network delay).
const SLACK: u64 = 1;

/// The step of a moment, in seconds since 1970.
pub fn step_of(second: i64) -> u64 {
    u64::try_from(second / STEP).unwrap_or(0)
}

/// The code of a step, with so many digits (RFC 4226 §5.3).
pub fn code(secret: &[u8], step: u64, digits: u32) -> String {
    // A key of any length is sound for HMAC.
    let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(secret) else {
        return String::new();
    };
    mac.update(&step.to_be_bytes());
    let hash = mac.finalize().into_bytes();
    let at = usize::from(hash[hash.len() - 1] & 0xf);
    let four = [hash[at], hash[at + 1], hash[at + 2], hash[at + 3]];
    let number = u32::from_be_bytes(four) & 0x7fff_ffff;
    format!("{:0width$}", number % 10_u32.pow(digits), width = digits as usize)
}

/// The step whose code was written: of those near now, and after the last that was used, so that no code works
/// twice (RFC 6238 §5.2).
pub fn matching(secret: &[u8], written: &str, now: u64, last: u64) -> Option<u64> {
    let near = now.saturating_sub(SLACK)..=now + SLACK;
    near.filter(|step| *step > last)
        .find(|step| code(secret, *step, DIGITS) == written)
}

/// The secret as applications read it: base 32 without padding (RFC 4648 §6).
pub fn base32(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let mut out = String::new();
    for chunk in bytes.chunks(5) {
        let mut five = [0; 5];
        five[..chunk.len()].copy_from_slice(chunk);
        let bits = five.iter().fold(0_u64, |all, b| all << 8 | u64::from(*b));
        for i in 0..(chunk.len() * 8).div_ceil(5) {
            let letter = (bits >> (35 - 5 * i)) & 31;
            out.push(char::from(LETTERS[letter as usize]));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &[u8] = b"12345678901234567890";

    #[test]
    fn the_vectors_of_rfc_6238_hold() {
        // Appendix B, SHA-1, eight digits.
        for (second, wanted) in [
            (59, "94287082"),
            (1_111_111_109, "07081804"),
            (1_111_111_111, "14050471"),
            (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"),
            (20_000_000_000, "65353130"),
        ] {
            assert_eq!(code(SECRET, step_of(second), 8), wanted, "at {second}");
        }
    }

    #[test]
    fn the_vectors_of_rfc_4226_hold() {
        // Appendix D.
        let wanted = [
            "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871",
            "520489",
        ];
        for (count, wanted) in wanted.iter().enumerate() {
            assert_eq!(code(SECRET, count as u64, 6), *wanted);
        }
    }

    #[test]
    fn the_vectors_of_rfc_4648_hold() {
        // Section 10, without the padding.
        for (text, wanted) in [
            ("", ""),
            ("f", "MY"),
            ("fo", "MZXQ"),
            ("foo", "MZXW6"),
            ("foob", "MZXW6YQ"),
            ("fooba", "MZXW6YTB"),
            ("foobar", "MZXW6YTBOI"),
        ] {
            assert_eq!(base32(text.as_bytes()), wanted);
        }
    }

    #[test]
    fn a_code_works_near_its_time_and_once() {
        let written = code(SECRET, 100, DIGITS);
        for now in 99..=101 {
            assert_eq!(matching(SECRET, &written, now, 0), Some(100));
        }
        assert_eq!(matching(SECRET, &written, 98, 0), None);
        assert_eq!(matching(SECRET, &written, 102, 0), None);
        assert_eq!(matching(SECRET, &written, 100, 100), None);
        assert_eq!(matching(SECRET, "", 100, 0), None);
    }
}
