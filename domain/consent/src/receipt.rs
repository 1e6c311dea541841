//! The receipt: a short code that a person keeps, and a copy of what was agreed.
//!
//! A code is twelve signs in groups of four (`K7PM-2XQT-9RCD`): 55 bits of chance and a check sign, in
//! Crockford's base 32, which has no I, L, O and U. The check sign is a weighted sum over GF(32), so that one
//! wrong sign and two exchanged signs are always noticed. Who holds the code may see and withdraw; the system
//! stores only its digest.

use std::fmt;
use std::str::FromStr;

use base::{Digest, Slug, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::notice::Notice;
use crate::record::{Given, Record, State};

/// Crockford's base 32.
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Signs that carry chance; one more checks them.
const CARRYING: usize = 11;

/// The code on a receipt.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ReceiptCode(u64);

/// A text that is no receipt code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReceiptCodeError {
    /// It has too few or too many signs.
    Length,
    /// It has a sign that codes do not have.
    Sign(char),
    /// A sign is wrong or two are exchanged.
    Mistyped,
}

impl fmt::Display for ReceiptCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Length => f.write_str("a receipt code has twelve signs"),
            Self::Sign(c) => write!(f, "a receipt code has no `{c}`"),
            Self::Mistyped => f.write_str("a sign of the code is mistyped"),
        }
    }
}
impl std::error::Error for ReceiptCodeError {}

impl ReceiptCode {
    /// A code from chance; only the low 55 bits count.
    pub fn from_chance(chance: u64) -> Self {
        Self(chance & ((1 << (5 * CARRYING)) - 1))
    }

    /// What the system stores instead of the code.
    pub fn digest(self) -> Digest {
        Digest::of(format!("receipt:{self}").as_bytes())
    }

    fn signs(self) -> [u8; CARRYING + 1] {
        let mut out = [0; CARRYING + 1];
        for (i, sign) in out.iter_mut().take(CARRYING).enumerate() {
            *sign = (self.0 >> (5 * (CARRYING - 1 - i)) & 31) as u8;
        }
        out[CARRYING] = check(&out[..CARRYING]);
        out
    }
}

/// Multiplication by the generator in GF(32) with x⁵ + x² + 1.
fn times_generator(a: u8) -> u8 {
    let shifted = a << 1;
    if shifted & 32 == 0 {
        shifted
    } else {
        (shifted ^ 0b100101) & 31
    }
}

/// Σ αⁿ⁻ⁱ·sᵢ by Horner's rule: every sign has another weight, none of them 1, which is the check sign's own.
fn check(signs: &[u8]) -> u8 {
    signs.iter().fold(0, |sum, sign| times_generator(sum ^ sign))
}

impl fmt::Display for ReceiptCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, sign) in self.signs().into_iter().enumerate() {
            if i > 0 && i % 4 == 0 {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(SIGNS[usize::from(sign)]))?;
        }
        Ok(())
    }
}
/// The code is a secret of its holder: it does not show in logs.
impl fmt::Debug for ReceiptCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReceiptCode(…)")
    }
}

impl FromStr for ReceiptCode {
    type Err = ReceiptCodeError;
    /// Reads what people type: any case, blanks and hyphens anywhere, O for 0, I and L for 1.
    fn from_str(s: &str) -> Result<Self, ReceiptCodeError> {
        let mut signs = Vec::with_capacity(CARRYING + 1);
        for c in s
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '—'))
        {
            let plain = match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            let sign = SIGNS.iter().position(|s| char::from(*s) == plain);
            signs.push(
                sign.and_then(|s| u8::try_from(s).ok())
                    .ok_or(ReceiptCodeError::Sign(c))?,
            );
        }
        let Some((last, carrying)) = signs.split_last().filter(|(_, c)| c.len() == CARRYING) else {
            return Err(ReceiptCodeError::Length);
        };
        if check(carrying) != *last {
            return Err(ReceiptCodeError::Mistyped);
        }
        Ok(Self(carrying.iter().fold(0, |n, s| n << 5 | u64::from(*s))))
    }
}

/// A copy of what was agreed, for the person. It holds no answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Receipt {
    /// When it was made out.
    pub issued_at: Timestamp,
    /// The state of each purpose then.
    pub purposes: Vec<(Slug, State)>,
    /// The digest of the record it copies.
    pub record: Digest,
    /// The receipt as a document in the terms of ISO/IEC TS 27560 and DPV.
    pub document: Value,
}

impl Receipt {
    /// A receipt for a record under its notice.
    pub fn of(record: &Record, notice: &Notice, code: ReceiptCode, at: Timestamp) -> Self {
        let state = |p: &Slug| record.state(p, at).unwrap_or(State::Requested);
        let purposes: Vec<(Slug, State)> = record.purposes().map(|p| (p.clone(), state(p))).collect();
        // A record is plain data: its JSON always exists, with keys in one order.
        let digest = Digest::of(&serde_json::to_vec(record).unwrap_or_default());
        let document = document(record, notice, code, &purposes, at);
        Self {
            issued_at: at,
            purposes,
            record: digest,
            document,
        }
    }
}

fn document(
    record: &Record,
    notice: &Notice,
    code: ReceiptCode,
    purposes: &[(Slug, State)],
    at: Timestamp,
) -> Value {
    let text = |t: &base::Text| t.best(&record.language).map(|(_, s)| s.to_owned());
    let purpose = |(id, state): &(Slug, State)| {
        let known = notice.purpose(id);
        json!({
            "@type": "dpv:Purpose",
            "dct:identifier": id.as_str(),
            "dct:title": known.and_then(|p| text(&p.label)),
            "skos:broader": known.and_then(|p| p.dpv.clone()),
            "dpv:hasConsentStatus": format!("dpv:{}", state.dpv()),
        })
    };
    json!({
        "@context": {
            "dpv": "https://w3id.org/dpv#",
            "dct": "http://purl.org/dc/terms/",
            "skos": "http://www.w3.org/2004/02/skos/core#"
        },
        "@type": "dpv:ConsentReceipt",
        "dct:conformsTo": "ISO/IEC TS 27560:2023",
        "dct:identifier": code.digest().to_string(),
        "dct:issued": at.to_string(),
        "dct:language": record.language.as_str(),
        "dpv:hasRecordOfActivity": record.id.to_string(),
        "dpv:hasNotice": {
            "@type": "dpv:ConsentNotice",
            "dct:identifier": notice.id.to_string(),
            "dct:hasVersion": record.notice_version,
            "dct:description": text(&notice.text),
        },
        "dpv:hasDataController": { "dct:title": notice.controller.name, "dpv:hasContact": notice.controller.contact },
        "dpv:isIndicatedBy": indicated_by(&record.given_by),
        "dpv:hasIndicationMethod": decided(&record.given_by),
        "dpv:hasPurpose": purposes.iter().map(purpose).collect::<Vec<_>>(),
        "dpv:hasPersonalData": text(&notice.collected),
        "dpv:hasRecipient": text(&notice.recipients),
        "dpv:hasStorageCondition": { "dct:description": text(&notice.storage), "dpv:hasDuration": notice.retention },
        "dpv:hasConsequence": text(&notice.returns),
        "dpv:hasJurisdiction": notice.jurisdiction,
        "dpv:hasConsentControl": { "@type": "dpv:WithdrawConsent", "dct:description": text(&notice.withdrawal) },
    })
}

/// Who said so; for a community, in what quality and for which.
fn indicated_by(given: &Given) -> Value {
    let mut who = json!({ "@type": format!("dpv:{}", given.dpv()), "dct:type": given.name() });
    if let Given::Community(decided) = given {
        who["dct:description"] = json!(decided.authorised_respondent);
        who["dpv:isRepresentativeFor"] = json!({ "dct:title": decided.community });
    }
    who
}

/// How a community came to its word: the body, the day, the way, and the document that shows it.
fn decided(given: &Given) -> Value {
    match given {
        Given::Community(decided) => json!({
            "dct:creator": decided.decided_by,
            "dct:date": decided.decided_on.to_string(),
            "dct:description": decided.how,
            "dct:source": decided.document.map(|d| d.to_string()),
        }),
        Given::Person | Given::Representative { .. } => Value::Null,
    }
}
