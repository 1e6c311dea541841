//! Numbers for programs that know things by numbers (ODK Central's clients), made of our identities.

use base::Digest;
use uuid::Uuid;

/// The number of a thing: 48 bits of its identity's hash. Whole numbers up to 2^53 survive every language's floats;
/// among ten thousand things two share a number once in five million times.
pub fn number_of(id: Uuid) -> u64 {
    let bytes = Digest::of(id.as_bytes()).0;
    bytes[..6].iter().fold(0, |n, b| (n << 8) | u64::from(*b))
}
