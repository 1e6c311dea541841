//! The keys of a body, as far as they are public.

use base::{Digest, Finding, Id, Timestamp};
use governance::Body;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::seal_answers::can_seal;
use crate::collect::{Instrument, code};
use crate::decide::{authorise_seat, bodies_of, body_named};
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Record, RecordKind, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Signs of the short form of a key, by which people tell keys apart.
const SHORT: usize = 16;

/// The public half of a key that a body holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CustodyKey {
    /// Its identity.
    pub id: Id<CustodyKey>,
    /// The body that holds it.
    pub body: Id<Body>,
    /// Who keeps the file, in the body's own words.
    pub keeper: String,
    /// The public key (X25519, RFC 7748), 64 hexadecimal digits.
    pub public: String,
    /// When it was added.
    pub at: Timestamp,
    /// The key to which answers are sealed in its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaced_by: Option<Id<CustodyKey>>,
}

impl CustodyKey {
    /// The short form, by which people tell keys apart.
    pub fn short(&self) -> String {
        let bytes = hex::decode(&self.public).unwrap_or_default();
        Digest::of(&bytes).to_string().chars().take(SHORT).collect()
    }

    /// The key itself; `None` when these are not the digits of one.
    pub(super) fn key(&self) -> Option<<X25519HkdfSha256 as Kem>::PublicKey> {
        let bytes = hex::decode(&self.public).ok()?;
        <X25519HkdfSha256 as Kem>::PublicKey::from_bytes(&bytes).ok()
    }
}

impl base::Kind for CustodyKey {
    const NAME: &'static str = "custody_key";
}

impl Record for CustodyKey {
    const KIND: RecordKind = RecordKind::CustodyKey;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.body.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.public.clone())
    }
    fn state(&self) -> Option<String> {
        let state = if self.replaced_by.is_some() {
            "replaced"
        } else {
            "used"
        };
        Some(state.to_owned())
    }
}

/// A key as it is added.
#[derive(Debug, Clone, Default)]
pub struct NewKey {
    /// Who keeps the file.
    pub keeper: String,
    /// The public key.
    pub public: String,
    /// The key in whose place it stands; empty for none.
    pub replaces: String,
}

/// The keys of a body, oldest first, and whether one may add one.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed` for who does not keep the body's business.
pub async fn custody_keys(app: &App, actor: &Actor, slug: &str) -> Result<(Body, Vec<CustodyKey>)> {
    let body = body_named(app, slug).await?.value;
    authorise_seat(app, actor, Verb::AddCustodyKey, &body).await?;
    let keys = app.store.list::<CustodyKey>(Query::of(body.id)).await?;
    Ok((body, keys.into_iter().map(|k| k.value).collect()))
}

/// The keys to which answers on an initiative can be sealed: those of its bodies that were not replaced.
///
/// # Errors
/// When the store cannot be read.
pub async fn custody_keys_for(app: &App, it: &Instrument) -> Result<Vec<(Body, CustodyKey)>> {
    let mut out = Vec::new();
    for body in bodies_of(app, it.initiative.uuid()).await? {
        let keys = app.store.list::<CustodyKey>(Query::of(body.id)).await?;
        let used = keys.into_iter().filter(|k| k.replaced_by.is_none());
        out.extend(used.map(|k| (body.clone(), k.value)));
    }
    Ok(out)
}

/// Adds the public half of a key that somebody of the body made; answers that were sealed to the key in whose place it
/// stands keep needing that one.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; `Findings` for a key that is none, seals nothing, is there already, or has no
/// keeper.
pub async fn add_custody_key(app: &App, actor: &Actor, slug: &str, new: &NewKey) -> Result<CustodyKey> {
    let body = body_named(app, slug).await?.value;
    authorise_seat(app, actor, Verb::AddCustodyKey, &body).await?;
    let keys = app.store.list::<CustodyKey>(Query::of(body.id)).await?;
    let key = CustodyKey {
        id: app.new_id(),
        body: body.id,
        keeper: new.keeper.trim().to_owned(),
        public: new.public.trim().to_ascii_lowercase(),
        at: app.now(),
        replaced_by: None,
    };
    if key.keeper.is_empty() {
        return Err(AppError::finding(Finding::error(code::KEY_WITHOUT_KEEPER)));
    }
    if key.key().is_none() || keys.iter().any(|k| k.public == key.public) {
        return Err(AppError::finding(Finding::error(code::KEY_IS_NONE)));
    }
    if !can_seal(app, &key) {
        return Err(AppError::finding(Finding::error(code::KEY_SEALS_NOTHING)));
    }
    let mut entry = Draft::new(key.at, actor, Verb::AddCustodyKey, key.id)
        .with("body", body.slug.as_str())
        .with("public", key.public.as_str());
    let mut changes = vec![Change::create(&key)?];
    if let Some(mut old) = replaced(&keys, &new.replaces)? {
        old.replaced_by = Some(key.id);
        entry = entry.with("replaces", old.value.id.to_string());
        changes.push(Change::update(&old)?);
    }
    app.store.commit(Act { entry, changes }).await?;
    Ok(key)
}

/// The key that gives way.
fn replaced(keys: &[Stored<CustodyKey>], text: &str) -> Result<Option<Stored<CustodyKey>>> {
    if text.is_empty() {
        return Ok(None);
    }
    let found = keys
        .iter()
        .find(|k| k.value.id.to_string() == text && k.replaced_by.is_none());
    let found = found.ok_or_else(|| AppError::not_found("custody_key", text))?;
    Ok(Some(found.clone()))
}

/// The key to which is sealed now: the one that was chosen, or what took its place.
///
/// # Errors
/// `NotFound` when there is none.
pub(super) async fn in_use(app: &App, chosen: Id<CustodyKey>) -> Result<CustodyKey> {
    let mut key = app.store.get(chosen).await?.value;
    while let Some(next) = key.replaced_by {
        key = app.store.get(next).await?.value;
    }
    Ok(key)
}
