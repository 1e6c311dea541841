//! Witnesses: somebody else who saw our log and signed that it only grew.
//!
//! A witness keeps a key of its own, looks at our head from time to time, checks that it continues the one it saw
//! before, and signs a [`Statement`]. If we ever showed two histories, its statement would convict us. We keep the
//! newest statement of every witness that an administrator has named, and show it beside our head.

use base::{Digest, Finding, Id, Place, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::code;
use super::wire::HeadWire;
use crate::act::{Actor, Verb, authorise};
use crate::log::{Draft, LogKey, LogSigner};
use crate::ports::{Act, Change, Query, Record, RecordKind};
use crate::{App, AppError, Result};

/// What a witness signs, and who it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// The key of the log that was seen, in hexadecimal digits.
    pub log: String,
    /// The size of the log.
    pub size: u64,
    /// The root of its tree.
    pub root: Digest,
    /// When it was seen, in microseconds since 1970.
    pub at: i64,
    /// The key of the witness, in hexadecimal digits.
    pub witness: String,
    /// Its signature (Ed25519), in hexadecimal digits.
    pub signature: String,
}

impl Statement {
    /// The statement of a witness about a head that it has checked.
    pub fn sign(signer: &LogSigner, head: &HeadWire, at: Timestamp) -> Self {
        let mut statement = Self {
            log: head.key.clone(),
            size: head.size,
            root: head.root,
            at: at.as_microsecond(),
            witness: signer.key().to_string(),
            signature: String::new(),
        };
        statement.signature = hex::encode(signer.sign_bytes(&statement.bytes()));
        statement
    }

    /// The bytes that are signed: five lines.
    pub fn bytes(&self) -> Vec<u8> {
        format!(
            "counted witness 1\n{}\n{}\n{}\n{}\n",
            self.log, self.size, self.root, self.at
        )
        .into_bytes()
    }

    /// Whether the signature is that of the key it names.
    pub fn is_signed(&self) -> bool {
        let (mut key, signature) = ([0; 32], hex::decode(&self.signature));
        let read = hex::decode_to_slice(&self.witness, &mut key).is_ok();
        read && signature.is_ok_and(|s| LogKey(key).verifies_bytes(&self.bytes(), &s))
    }
}

/// A witness whose statements we take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Witness {
    /// Its identity.
    pub id: Id<Witness>,
    /// What it is called.
    pub name: String,
    /// Its key, in hexadecimal digits.
    pub key: String,
    /// Its newest statement.
    pub statement: Option<Statement>,
}

impl base::Kind for Witness {
    const NAME: &'static str = "witness";
}

impl Record for Witness {
    const KIND: RecordKind = RecordKind::Witness;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn name(&self) -> Option<String> {
        Some(self.key.clone())
    }
}

/// The witnesses, by name.
///
/// # Errors
/// When the store cannot be read.
pub async fn witnesses(app: &App) -> Result<Vec<Witness>> {
    let all = app.store.list::<Witness>(Query::all()).await?;
    let mut all: Vec<Witness> = all.into_iter().map(|w| w.value).collect();
    all.sort_by(|a, b| (&a.name, &a.key).cmp(&(&b.name, &b.key)));
    Ok(all)
}

/// Names a witness by its key; one that is named already gets the new name.
///
/// # Errors
/// `NotAllowed` for anybody but an administrator; `Findings` when the key is none or the name is missing.
pub async fn name_witness(app: &App, actor: &Actor, name: &str, key: &str) -> Result<()> {
    authorise(app, actor, Verb::NameWitness, None).await?;
    let (name, key) = (name.trim(), key.trim().to_lowercase());
    if name.is_empty() || key.len() != 64 || hex::decode(&key).is_err() {
        let at = Place::whole().with("field", "key");
        return Err(AppError::finding(Finding::error(code::WITNESS_KEY).at(at)));
    }
    let (change, id) = match app
        .store
        .find::<Witness>(Query::all().named(key.as_str()))
        .await?
    {
        Some(mut known) => {
            known.name = name.to_owned();
            (Change::update(&known)?, known.value.id)
        }
        None => {
            let witness = Witness {
                id: app.new_id(),
                name: name.to_owned(),
                key: key.clone(),
                statement: None,
            };
            (Change::create(&witness)?, witness.id)
        }
    };
    let entry = Draft::new(app.now(), actor, Verb::NameWitness, id).with("key", key);
    let changes = vec![change];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}

/// Takes a statement of a witness that was named: about our log, about a head that we signed, and not older than
/// the last one.
///
/// # Errors
/// `NotFound` for a witness that nobody named; `Findings` when the statement is not signed or not about our log.
pub async fn take_statement(app: &App, statement: Statement) -> Result<()> {
    let named = Query::all().named(statement.witness.as_str());
    let known = app.store.find::<Witness>(named).await?;
    let mut witness = known.ok_or_else(|| AppError::not_found("witness", &statement.witness))?;
    let refuse = |code| Err(AppError::finding(Finding::error(code)));
    if !statement.is_signed() {
        return refuse(code::SIGNATURE);
    }
    let heads = app
        .store
        .heads(statement.size..statement.size.saturating_add(1), 1)
        .await?;
    let ours = heads.first().is_some_and(|h| h.head.root == statement.root);
    let older = witness
        .statement
        .as_ref()
        .is_some_and(|s| s.size > statement.size);
    if !ours || older || statement.log != app.store.log_key().to_string() {
        return refuse(code::HISTORY_OF_WITNESS);
    }
    if witness
        .statement
        .as_ref()
        .is_some_and(|s| s.size == statement.size)
    {
        return Ok(());
    }
    let entry = Draft::new(
        app.now(),
        &Actor::Anonymous,
        Verb::StateWitnessed,
        witness.value.id,
    )
    .with("size", statement.size)
    .with("root", statement.root.to_string());
    witness.statement = Some(statement);
    let changes = vec![Change::update(&witness)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}
