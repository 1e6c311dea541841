//! What is kept of a second step.

use base::{Digest, Id, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::totp;
use crate::App;
use crate::people::Account;
use crate::ports::{Record, RecordKind};

/// The secret that a telephone and the site share: 160 bits (RFC 4226 §4, R6).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret([u8; 20]);

impl Secret {
    /// A new one.
    pub fn new(app: &App) -> Self {
        let mut bytes = [0; 20];
        app.chance.fill(&mut bytes);
        Self(bytes)
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// As it is typed into an application.
    pub fn typed(&self) -> String {
        totp::base32(&self.0)
    }
}

/// Does not show the secret.
impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// The second step of an account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Credential {
    /// Its identity.
    pub id: Id<Credential>,
    /// Whose.
    pub account: Id<Account>,
    /// The shared secret.
    pub secret: Secret,
    /// Whether a first code was right; until then it is not asked for.
    pub confirmed: bool,
    /// The last step whose code was used.
    pub last: u64,
    /// The digests of the recovery codes that were not used yet.
    pub recovery: Vec<Digest>,
    /// When it was set.
    pub made: Timestamp,
}

/// So many recovery codes.
const CODES: usize = 10;

impl Credential {
    /// What the one credential of an account is found by.
    pub(super) const NAME: &'static str = "totp";

    /// New recovery codes, which are shown once; the digests are kept.
    pub(super) fn new_codes(&mut self, app: &App) -> Vec<String> {
        let codes: Vec<String> = (0..CODES).map(|_| new_code(app)).collect();
        self.recovery = codes.iter().map(|c| digest(c)).collect();
        codes
    }

    /// Takes a written code, of the telephone or of the paper, and uses it up; `false` when it is neither.
    pub(super) fn take(&mut self, written: &str, now: Timestamp) -> bool {
        let code: String = written.chars().filter(|c| c.is_alphanumeric()).collect();
        let step = totp::step_of(now.as_second());
        if let Some(used) = totp::matching(self.secret.bytes(), &code, step, self.last) {
            self.last = used;
            return true;
        }
        let digest = digest(&code);
        let before = self.recovery.len();
        self.recovery.retain(|d| *d != digest);
        self.recovery.len() < before
    }
}

/// 80 random bits as sixteen letters in fours: too many to guess even from the digest.
fn new_code(app: &App) -> String {
    let mut bytes = [0; 10];
    app.chance.fill(&mut bytes);
    let letters = totp::base32(&bytes);
    let fours: Vec<&str> = [0, 4, 8, 12].iter().map(|i| &letters[*i..*i + 4]).collect();
    fours.join("-")
}

fn digest(code: &str) -> Digest {
    let plain: String = code.chars().filter(|c| c.is_alphanumeric()).collect();
    Digest::of(plain.to_uppercase().as_bytes())
}

impl base::Kind for Credential {
    const NAME: &'static str = "credential";
}

impl Record for Credential {
    const KIND: RecordKind = RecordKind::Credential;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.account.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(Self::NAME.to_owned())
    }
}
