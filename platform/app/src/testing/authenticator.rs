//! A device with one passkey, in software: what a browser and a telephone do together (WebAuthn §6.3).

use base::Digest;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair as _};

use crate::people::passkey::{PasskeyAnswer, Site, written};
use crate::{AppError, Result};

/// A device. What it says can be bent, to test that it is not believed.
pub struct Authenticator {
    key: EcdsaKeyPair,
    random: SystemRandom,
    /// How it calls its passkey.
    pub credential: Vec<u8>,
    /// How often it signed.
    pub counter: u32,
    /// Whether somebody touches it.
    pub touched: bool,
    /// Whether it checks who does.
    pub verifies: bool,
    /// The origin that its browser stands at.
    pub origin: String,
    /// The name of the site that it signs for.
    pub name: String,
}

impl Authenticator {
    /// A new device whose browser stands at a site.
    ///
    /// # Errors
    /// When the machine has no randomness.
    pub fn new(site: &Site) -> Result<Self> {
        let broken = |e: &dyn std::fmt::Display| AppError::environment(e.to_string(), "try again");
        let random = SystemRandom::new();
        let document = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &random);
        let document = document.map_err(|e| broken(&e))?;
        let key = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, document.as_ref(), &random);
        let key = key.map_err(|e| broken(&e))?;
        let credential = Digest::of(key.public_key().as_ref()).0[..16].to_vec();
        Ok(Self {
            key,
            random,
            credential,
            counter: 0,
            touched: true,
            verifies: true,
            origin: site.origin.clone(),
            name: site.name.clone(),
        })
    }

    fn client(&self, kind: &str, challenge: &str) -> Vec<u8> {
        let said = serde_json::json!({
            "type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": false,
        });
        said.to_string().into_bytes()
    }

    fn data(&self, made: bool) -> Vec<u8> {
        let flags = u8::from(self.touched) | u8::from(self.verifies) << 2 | u8::from(made) << 6;
        let mut data = Digest::of(self.name.as_bytes()).0.to_vec();
        data.push(flags);
        data.extend(self.counter.to_be_bytes());
        data
    }

    /// Makes its passkey: what the browser signed along, and the attestation object.
    pub fn make(&self, challenge: &str) -> (Vec<u8>, Vec<u8>) {
        let mut data = self.data(true);
        data.extend([0; 16]);
        data.extend([0, u8::try_from(self.credential.len()).unwrap_or(0)]);
        data.extend(&self.credential);
        // COSE (RFC 9053 §7.1): {1: 2, 3: -7, -1: 1, -2: x, -3: y}.
        let point = self.key.public_key().as_ref();
        data.extend([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 32]);
        data.extend(&point[1..33]);
        data.extend([0x22, 0x58, 32]);
        data.extend(&point[33..65]);
        let mut object = vec![0xa3];
        object.extend(b"\x63fmt\x64none\x67attStmt\xa0\x68authData\x59");
        object.extend(u16::try_from(data.len()).unwrap_or(0).to_be_bytes());
        object.extend(&data);
        (self.client("webauthn.create", challenge), object)
    }

    /// Uses its passkey.
    ///
    /// # Errors
    /// When the machine has no randomness.
    pub fn sign(&mut self, challenge: &str) -> Result<PasskeyAnswer> {
        self.counter += 1;
        let (client, data) = (self.client("webauthn.get", challenge), self.data(false));
        let message = [data.as_slice(), &Digest::of(&client).0].concat();
        let signature = self.key.sign(&self.random, &message);
        let signature = signature.map_err(|e| AppError::environment(e, "try again"))?;
        Ok(PasskeyAnswer {
            credential: written(&self.credential),
            client,
            data,
            signature: signature.as_ref().to_vec(),
        })
    }
}
