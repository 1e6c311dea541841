//! Whether what a device says of a passkey is true: W3C Web Authentication, Level 2, §7.1 (made) and §7.2 (used).
//!
//! Nobody is asked which make the device is (attestation "none"), so the statement about that is not read. The
//! signature itself is checked by `ring`, with the three algorithms that the standard names first.

use base::Digest;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::signature::{ECDSA_P256_SHA256_ASN1, ED25519, RSA_PKCS1_2048_8192_SHA256};
use ring::signature::{RsaPublicKeyComponents, UnparsedPublicKey};
use serde::{Deserialize, Serialize};

use super::Site;
use super::cbor::{self, Value};

/// Why a passkey was not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It is not written as the standard says.
    Form,
    /// It answers another question, or none of ours.
    Challenge,
    /// It was given to another site.
    Site,
    /// Nobody touched the device.
    Absent,
    /// The device did not check who holds it.
    Unverified,
    /// A kind of key that we do not know.
    Algorithm,
    /// The signature is wrong.
    Signature,
    /// No passkey that is known here.
    Unknown,
    /// It counts backwards: there may be a copy of the key.
    Copied,
}

impl Refused {
    /// Its name in a finding.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Challenge => "challenge",
            Self::Site => "site",
            Self::Absent => "absent",
            Self::Unverified => "unverified",
            Self::Algorithm => "algorithm",
            Self::Signature => "signature",
            Self::Unknown => "unknown",
            Self::Copied => "copied",
        }
    }
}

/// The public half of a passkey, by its COSE algorithm (RFC 9053).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Key {
    /// ES256 (−7): the point, uncompressed.
    Es256(String),
    /// EdDSA (−8) over Ed25519.
    Ed25519(String),
    /// RS256 (−257): modulus and exponent.
    Rs256(String, String),
}

/// The algorithms that are asked for, the best liked first (COSE).
pub const ALGORITHMS: [i64; 3] = [-7, -8, -257];

impl Key {
    fn of(cose: &Value<'_>) -> Result<Self, Refused> {
        let bytes = |at: i64| cose.bytes(at).ok_or(Refused::Form);
        match (cose.int(1), cose.int(3), cose.int(-1)) {
            (Some(2), Some(-7), Some(1)) => {
                let (x, y) = (bytes(-2)?, bytes(-3)?);
                if x.len() != 32 || y.len() != 32 {
                    return Err(Refused::Form);
                }
                Ok(Self::Es256(written(&[&[4], x, y].concat())))
            }
            (Some(1), Some(-8), Some(6)) => Ok(Self::Ed25519(written(bytes(-2)?))),
            (Some(3), Some(-257), _) => Ok(Self::Rs256(written(bytes(-1)?), written(bytes(-2)?))),
            _ => Err(Refused::Algorithm),
        }
    }

    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), Refused> {
        let right = match self {
            Self::Es256(point) => {
                UnparsedPublicKey::new(&ECDSA_P256_SHA256_ASN1, bytes(point)?).verify(message, signature)
            }
            Self::Ed25519(key) => UnparsedPublicKey::new(&ED25519, bytes(key)?).verify(message, signature),
            Self::Rs256(n, e) => {
                let (n, e) = (bytes(n)?, bytes(e)?);
                RsaPublicKeyComponents { n, e }.verify(&RSA_PKCS1_2048_8192_SHA256, message, signature)
            }
        };
        right.map_err(|_| Refused::Signature)
    }
}

/// Bytes as they are written everywhere in this standard: base64url without padding.
pub fn written(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The bytes of such a text.
///
/// # Errors
/// `Form` when it is none.
pub fn bytes(text: &str) -> Result<Vec<u8>, Refused> {
    URL_SAFE_NO_PAD.decode(text).map_err(|_| Refused::Form)
}

/// What the browser signed along (§5.8.1).
#[derive(Deserialize)]
struct ClientData {
    r#type: String,
    challenge: String,
    origin: String,
    #[serde(default, rename = "crossOrigin")]
    cross_origin: bool,
}

/// The challenge that an answer answers, unchecked: to find what was asked by.
pub(super) fn challenge_of(client: &[u8]) -> Result<[u8; 32], Refused> {
    let said: ClientData = serde_json::from_slice(client).map_err(|_| Refused::Form)?;
    bytes(&said.challenge)?.try_into().map_err(|_| Refused::Challenge)
}

fn check_client(site: &Site, client: &[u8], wanted: &str) -> Result<(), Refused> {
    let said: ClientData = serde_json::from_slice(client).map_err(|_| Refused::Form)?;
    match () {
        () if said.r#type != wanted => Err(Refused::Challenge),
        () if said.origin != site.origin || said.cross_origin => Err(Refused::Site),
        () => Ok(()),
    }
}

/// What the device says (§6.1).
struct DeviceData<'a> {
    verified: bool,
    synced: bool,
    counter: u32,
    /// What follows when a key was made.
    rest: &'a [u8],
}

const PRESENT: u8 = 0x01;
const VERIFIED: u8 = 0x04;
const SYNCED: u8 = 0x10;
const ATTESTED: u8 = 0x40;

fn device_data<'a>(site: &Site, data: &'a [u8], made: bool) -> Result<DeviceData<'a>, Refused> {
    let (head, rest) = data.split_at_checked(37).ok_or(Refused::Form)?;
    let flags = head[32];
    match () {
        () if head[..32] != Digest::of(site.name.as_bytes()).0 => Err(Refused::Site),
        () if flags & PRESENT == 0 => Err(Refused::Absent),
        () if made && flags & ATTESTED == 0 => Err(Refused::Form),
        () => Ok(DeviceData {
            verified: flags & VERIFIED != 0,
            synced: flags & SYNCED != 0,
            counter: u32::from_be_bytes([head[33], head[34], head[35], head[36]]),
            rest,
        }),
    }
}

/// A passkey that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Made {
    pub(super) credential: String,
    pub(super) key: Key,
    pub(super) counter: u32,
    pub(super) synced: bool,
}

/// Checks a new passkey (§7.1); its challenge was found already.
pub(super) fn check_made(site: &Site, client: &[u8], attestation: &[u8]) -> Result<Made, Refused> {
    check_client(site, client, "webauthn.create")?;
    let (object, _) = cbor::read(attestation).ok_or(Refused::Form)?;
    let Some(Value::Bytes(data)) = object.at(&Value::Text("authData")) else {
        return Err(Refused::Form);
    };
    let data = device_data(site, data, true)?;
    // 16 bytes name the make of the device; two are the length of the credential's name.
    let (head, rest) = data.rest.split_at_checked(18).ok_or(Refused::Form)?;
    let length = usize::from(u16::from_be_bytes([head[16], head[17]]));
    let (credential, rest) = rest.split_at_checked(length).ok_or(Refused::Form)?;
    // §7.1, step 25: at most 1023 bytes.
    if credential.is_empty() || length > 1023 {
        return Err(Refused::Form);
    }
    let (cose, _) = cbor::read(rest).ok_or(Refused::Form)?;
    Ok(Made {
        credential: written(credential),
        key: Key::of(&cose)?,
        counter: data.counter,
        synced: data.synced,
    })
}

/// What a device hands over when a passkey is used.
#[derive(Debug, Clone, Copy)]
pub(super) struct Used<'a> {
    pub(super) client: &'a [u8],
    pub(super) data: &'a [u8],
    pub(super) signature: &'a [u8],
}

/// Checks the use of a passkey (§7.2); its challenge was found already. Gives the new counter and whether the key is
/// kept on several devices.
pub(super) fn check_used(
    site: &Site,
    used: Used<'_>,
    (key, counter): (&Key, u32),
    must_verify: bool,
) -> Result<(u32, bool), Refused> {
    check_client(site, used.client, "webauthn.get")?;
    let data = device_data(site, used.data, false)?;
    if must_verify && !data.verified {
        return Err(Refused::Unverified);
    }
    let message = [used.data, &Digest::of(used.client).0].concat();
    key.verify(&message, used.signature)?;
    // §7.2, step 22: devices that count must count on; many keep zero.
    if (data.counter != 0 || counter != 0) && data.counter <= counter {
        return Err(Refused::Copied);
    }
    Ok((data.counter, data.synced))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Keys and signatures of the word `counted`, made with OpenSSL 3.
    #[test]
    fn signatures_of_another_program_are_verified() {
        let ed = Key::Ed25519("0hT7-VjmVfV1Fdl9dHXBeZL3cm6ykzoe33miZb1xR8M".into());
        let rsa = Key::Rs256(
            "z55NKSHlQaW7G8iaLOzROHBhp_pT3mnzJ9KBxVJlqvRkyBGo2gOqAOzv87XTrCAICcBXqugNt7JqBTfwtzST5Suo2Yb9D8GsrK-Mvg1x5BLBm\
             DL3Ahg2W43JOvJAGnBjZ6RFFUZYJk-267AGFyBVZ9-pHOwtqi7zev3ChQmFhn5CRaFXw8sNj-Ae7TJu5rZhEYoAD-6iVSNOkuhhbF6vWeaqa3p\
             -mn5U_ZZSm47rpIBy7h1EuedIVDzaoFzkEBbZ_euCNyMBp75DMtpyUBLt8IOebIpNYT3IwMSv3DKY4KDsww5oh4wQiZspKNJLHpFo6WhnUdbor\
             9IsgMQICsmpOw"
                .into(),
            "AQAB".into(),
        );
        let signed = [
            (
                ed,
                "I0kNkBdVm8A1WYkQ7EH4xABkTYvVZDQmcLHurCFqc0CTnJ5dsBtrTJZA8O4h-dXX0cT5xoplhPlrvbqOSrSOCg",
            ),
            (
                rsa,
                "sKdrYC2pEnpJgT2-nLIx23cDY1JPUKvhRQk7fm2OyHkDdABxcfbkp4pJhOGTT7qkFSrhTdOkn_alaOlOW9wOUanETivH_wbpcM6Z768p0\
                 Y4qHXqTFYCLHpxNExo_giBFTIhn6S8D15As1vW0keffdMPXTgxzhsUwNRl4Npfg56wz-SaPBGdbvW-vyf17gsUqIMcpjog38NT94txPfB8\
                 3FaI0n3REqfi6WTktaIihBhkWcbMjmmAphulIp0OvJmCCmytpg63lyvmvahsvTEJz3kdB4gY6LXL_PKAbUbLNlU7cDVCwvGBEOOMguhMky\
                 HCKh3dVeDWvPkCGgYNPAOlxTg",
            ),
        ];
        for (key, signature) in signed {
            let signature = bytes(signature).unwrap();
            assert_eq!(key.verify(b"counted", &signature), Ok(()));
            assert_eq!(key.verify(b"Counted", &signature), Err(Refused::Signature));
        }
    }
}
