//! Sealing answers as they come in: HPKE in base mode (RFC 9180) with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and
//! AES-256-GCM, which every browser can open with its own cryptography.
//!
//! A group of a submission is one sealed text: JSON of the answers by their path. What was sealed stays bound to its form,
//! its group and the identity that the client gave the submission, so that it opens nowhere else.

use std::collections::BTreeMap;

use base::Id;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use dataset::{Missing, Value};
use form::engine::{Answers, withhold};
use hpke::aead::AesGcm256;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::rand_core::{TryCryptoRng, TryRng};
use hpke::{Kem, OpModeS, Serializable, single_shot_seal_with_rng};
use serde::{Deserialize, Serialize};

use super::key::in_use;
use super::{CustodyKey, FieldGroup};
use crate::collect::{Instrument, Submission};
use crate::{App, AppError, Result};

/// What HPKE mixes into its keys, so that they serve nothing else.
pub(super) const INFO: &[u8] = b"counted sealed answers 1";

/// The answers of one group, sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealedGroup {
    /// The group.
    pub group: String,
    /// The key that opens it.
    pub key: Id<CustodyKey>,
    /// To what it is bound (RFC 9180: `aad`).
    pub bound: String,
    /// The encapsulated key (`enc`), in base64.
    pub encapsulated: String,
    /// The sealed JSON, in base64.
    pub sealed: String,
}

/// Chance of the app, as HPKE asks for it.
struct Dice<'a>(&'a App);

impl TryRng for Dice<'_> {
    type Error = std::convert::Infallible;
    fn try_next_u32(&mut self) -> std::result::Result<u32, Self::Error> {
        let mut bytes = [0; 4];
        self.0.chance.fill(&mut bytes);
        Ok(u32::from_le_bytes(bytes))
    }
    fn try_next_u64(&mut self) -> std::result::Result<u64, Self::Error> {
        let mut bytes = [0; 8];
        self.0.chance.fill(&mut bytes);
        Ok(u64::from_le_bytes(bytes))
    }
    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> std::result::Result<(), Self::Error> {
        self.0.chance.fill(bytes);
        Ok(())
    }
}
impl TryCryptoRng for Dice<'_> {}

/// Takes what is sealed out of a submission; gives its XML without it and the sealed groups. Nothing happens to forms that
/// seal nothing.
///
/// # Errors
/// `NotFound` when a key is gone; `Environment` when something cannot be sealed: then nothing may be stored.
pub(in crate::collect) async fn seal_answers(
    app: &App,
    it: &Instrument,
    (xml, instance_id): (&str, &str),
    answers: &mut Answers,
) -> Result<Option<(String, Vec<SealedGroup>)>> {
    if it.sealing.is_empty() {
        return Ok(None);
    }
    let (mut left, mut out) = (xml.to_owned(), Vec::new());
    for group in &it.sealing {
        let (without, taken) = withhold(&left, &group.questions).map_err(|e| failed(&e.to_string()))?;
        left = without;
        mark(answers, group);
        if !taken.is_empty() {
            let key = in_use(app, group.key).await?;
            let bound = format!("{} {} {instance_id}", it.id, group.name);
            out.push(seal(app, &key, &group.name, bound, &taken)?);
        }
    }
    Ok(Some((left, out)))
}

fn failed(why: &str) -> AppError {
    AppError::environment(
        format!("answers could not be sealed ({why})"),
        "hand them in again",
    )
}

/// The answers say that something is there and who may not read it.
fn mark(answers: &mut Answers, group: &FieldGroup) {
    let rows = answers.repeats.values_mut().flatten().map(|row| &mut row.values);
    for values in std::iter::once(&mut answers.values).chain(rows) {
        for (question, value) in values.iter_mut() {
            if group.questions.contains(question) && value.missing().is_none() {
                *value = Value::Missing(Missing::Withheld);
            }
        }
    }
}

/// Whether something can be sealed with a key, tried once: keys of low order give a secret that everybody knows
/// (RFC 9180 §7.1.4), and no answer may ever be refused for them.
pub(super) fn can_seal(app: &App, key: &CustodyKey) -> bool {
    seal(app, key, "", String::new(), &BTreeMap::new()).is_ok()
}

fn seal(
    app: &App,
    key: &CustodyKey,
    group: &str,
    bound: String,
    taken: &BTreeMap<String, String>,
) -> Result<SealedGroup> {
    let public = key.key().ok_or_else(|| failed("the key is none"))?;
    let plain = serde_json::to_vec(taken).map_err(|e| failed(&e.to_string()))?;
    let done = single_shot_seal_with_rng::<AesGcm256, HkdfSha256, X25519HkdfSha256>(
        &OpModeS::Base,
        &public,
        INFO,
        &plain,
        bound.as_bytes(),
        &mut Dice(app),
    );
    let (encapsulated, sealed): (<X25519HkdfSha256 as Kem>::EncappedKey, Vec<u8>) =
        done.map_err(|e| failed(&e.to_string()))?;
    Ok(SealedGroup {
        group: group.to_owned(),
        key: key.id,
        bound,
        encapsulated: STANDARD.encode(encapsulated.to_bytes()),
        sealed: STANDARD.encode(sealed),
    })
}

/// What an edit does to what was sealed: a group of which anything is said anew takes the place of the one before; a group
/// of which nothing is said stays, and its questions stay withheld where they were, in rows of repeats too.
pub(in crate::collect) fn keep_sealed(
    submission: &mut Submission,
    before: &Answers,
    new: Vec<SealedGroup>,
    it: &Instrument,
) {
    let said_anew: Vec<String> = new.iter().map(|group| group.group.clone()).collect();
    for group in new {
        submission.sealed.retain(|old| old.group != group.group);
        submission.sealed.push(group);
    }
    let stays =
        |g: &&FieldGroup| submission.sealed.iter().any(|s| s.group == g.name) && !said_anew.contains(&g.name);
    let kept: Vec<&String> = it
        .sealing
        .iter()
        .filter(stays)
        .flat_map(|g| &g.questions)
        .collect();
    let answers = &mut submission.answers;
    withhold_as(&mut answers.values, &before.values, &kept);
    for (repeat, rows) in &mut answers.repeats {
        let old = before.repeats.get(repeat).map_or(&[][..], Vec::as_slice);
        for row in rows {
            if let Some(old) = old.iter().find(|old| old.number == row.number) {
                withhold_as(&mut row.values, &old.values, &kept);
            }
        }
    }
}

/// Questions that were withheld stay so.
fn withhold_as(
    values: &mut BTreeMap<String, Value>,
    before: &BTreeMap<String, Value>,
    questions: &[&String],
) {
    for question in questions {
        let was = before.get(*question).and_then(Value::missing);
        if was == Some(Missing::Withheld) {
            values.insert((*question).clone(), Value::Missing(Missing::Withheld));
        }
    }
}
