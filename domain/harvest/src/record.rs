//! A public record at a version, and the bytes of it that are signed.

use std::fmt;

use base::{Digest, Finding, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::canonical::canonical;
use crate::code::{self, about};
use crate::content::Content;
use crate::key::Key;

/// The name of the form of a record, before its number.
const FORM: &str = "counted-record/";
/// The newest number that this version reads and writes.
const NUMBER: u32 = 1;
/// The most bytes that the canonical text of a record may have.
const LONGEST: usize = 256 * 1024;

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident = $name:literal;)*) => {
        /// What a record is about.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum SharedKind { $($(#[$doc])* #[serde(rename = $name)] $kind,)* }

        impl SharedKind {
            /// All.
            pub const ALL: &'static [Self] = &[$(Self::$kind,)*];

            /// Its name on the wire, and the key of its words.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$kind => $name,)* }
            }

            /// The kind of that name.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|k| k.as_str() == name)
            }
        }
    };
}

kinds! {
    /// An initiative in the register.
    Initiative = "initiative";
    /// What the framework says about an initiative's latest round.
    Verdict = "verdict";
    /// A release: what it is, and the digests of its files.
    Release = "release";
    /// What an office of official statistics decided about a release.
    Decision = "decision";
    /// A case study.
    CaseStudy = "case_study";
}

/// What a record is called everywhere: its kind, its identity, and whose it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name {
    /// Its kind.
    pub kind: SharedKind,
    /// Its identity at its origin.
    pub id: Uuid,
    /// The key of its origin.
    pub key: Key,
}

impl Name {
    /// What the names of this record begin with, whoever says that it is theirs.
    pub fn anybodys(&self) -> String {
        format!("{}/{}/", self.kind.as_str(), self.id)
    }
}

/// `kind/id/key`.
impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.anybodys(), self.key)
    }
}

/// A public record at a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicRecord {
    /// Whose it is, what it is about, which one.
    pub name: Name,
    /// Raised by one with every change.
    pub version: u32,
    /// When this version was made.
    pub at: Timestamp,
    /// What it says; none when it was taken back.
    pub content: Option<Content>,
}

impl PublicRecord {
    fn value(&self) -> Value {
        json!({
            "format": format!("{FORM}{NUMBER}"),
            "key": self.name.key,
            "kind": self.name.kind,
            "id": self.name.id,
            "version": self.version,
            "at": self.at.as_microsecond(),
            "content": self.content.as_ref().map(Content::value),
        })
    }

    /// The bytes that are signed: a line that says what they are, then the canonical text.
    pub fn bytes(&self) -> Vec<u8> {
        // A content is whole: see `Content::new`.
        let text = canonical(&self.value()).unwrap_or_default();
        format!("counted record {NUMBER}\n{text}").into_bytes()
    }

    /// The digest of what it says, whatever its version.
    pub fn digest(&self) -> Digest {
        let content = self.content.as_ref().map_or(Value::Null, |c| c.value().clone());
        Digest::of(canonical(&content).unwrap_or_default().as_bytes())
    }

    /// With the signature of its origin.
    pub fn signed(self, signature: &[u8; 64]) -> Signed {
        let signature = signature.iter().map(|b| format!("{b:02x}")).collect();
        Signed {
            record: self,
            signature,
        }
    }
}

/// A record with the signature of its origin, as it travels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Value", into = "Value")]
pub struct Signed {
    /// The record.
    pub record: PublicRecord,
    /// The signature (Ed25519) in hexadecimal digits. Whether it is the key's is another question.
    pub signature: String,
}

impl Signed {
    /// Reads what came.
    ///
    /// # Errors
    /// A finding when it is no record, one of a newer form or of an unknown kind, or does not say what its kind says.
    pub fn read(value: &Value) -> Result<Self, Finding> {
        let called = called(value);
        let refuse = |code| about(code, &called);
        let form = value["format"].as_str().unwrap_or_default();
        match form.strip_prefix(FORM).and_then(|n| n.parse::<u32>().ok()) {
            Some(NUMBER) => {}
            Some(newer) if newer > NUMBER => return Err(refuse(code::NEWER).with("format", form)),
            _ => return Err(refuse(code::UNREADABLE)),
        }
        let unreadable = || refuse(code::UNREADABLE);
        let kind = value["kind"].as_str().ok_or_else(unreadable)?;
        let kind = SharedKind::from_name(kind).ok_or_else(|| refuse(code::KIND).with("kind", kind))?;
        let text = |name: &str| value[name].as_str().ok_or_else(unreadable);
        let name = Name {
            kind,
            id: text("id")?.parse().map_err(|_| unreadable())?,
            key: text("key")?.parse().map_err(|_| unreadable())?,
        };
        let version = value["version"].as_u64().and_then(|v| u32::try_from(v).ok());
        let at = value["at"]
            .as_i64()
            .and_then(|at| Timestamp::from_microsecond(at).ok());
        let content = match &value["content"] {
            Value::Null => None,
            content => Some(Content::new(content.clone()).ok_or_else(|| refuse(code::CONTENT))?),
        };
        let record = PublicRecord {
            name,
            version: version.filter(|v| *v > 0).ok_or_else(unreadable)?,
            at: at.ok_or_else(unreadable)?,
            content,
        };
        let signature = text("signature")?.to_owned();
        if record.bytes().len() > LONGEST {
            return Err(refuse(code::TOO_LONG).with("longest", LONGEST));
        }
        Ok(Self { record, signature })
    }

    /// As it travels.
    pub fn value(&self) -> Value {
        let mut value = self.record.value();
        value["signature"] = self.signature.as_str().into();
        value
    }
}

/// How a finding calls what came, as far as that can be read.
fn called(value: &Value) -> String {
    let short = |name: &str| {
        let text = value[name].as_str().unwrap_or("?");
        text.chars().take(60).collect::<String>()
    };
    format!("{}/{}", short("kind"), short("id"))
}

impl TryFrom<Value> for Signed {
    type Error = String;
    fn try_from(value: Value) -> Result<Self, String> {
        Self::read(&value).map_err(|f| f.code.to_string())
    }
}

impl From<Signed> for Value {
    fn from(signed: Signed) -> Self {
        signed.value()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wells() -> Signed {
        let content = json!({ "title": { "en": "Wells" }, "path": "/initiatives/wells", "sdgs": ["6.1"] });
        let record = PublicRecord {
            name: Name {
                kind: SharedKind::Initiative,
                id: Uuid::from_u128(7),
                key: Key::new([1; 32]),
            },
            version: 2,
            at: Timestamp::from_microsecond(5).unwrap(),
            content: Some(Content::new(content).unwrap()),
        };
        record.signed(&[9; 64])
    }

    #[test]
    fn what_is_signed_is_one_text_everywhere() {
        let key = "01".repeat(32);
        assert_eq!(
            String::from_utf8(wells().record.bytes()).unwrap(),
            format!(
                "counted record 1\n{{\"at\":5,\"content\":{{\"path\":\"/initiatives/wells\",\"sdgs\":[\"6.1\"],\
                 \"title\":{{\"en\":\"Wells\"}}}},\"format\":\"counted-record/1\",\
                 \"id\":\"00000000-0000-0000-0000-000000000007\",\"key\":\"{key}\",\"kind\":\"initiative\",\"version\":2}}"
            )
        );
    }

    #[test]
    fn a_record_is_read_back_whole_and_one_that_was_taken_back_too() {
        let mut it = wells();
        assert_eq!(Signed::read(&it.value()), Ok(it.clone()));
        it.record.content = None;
        assert_eq!(Signed::read(&it.value()), Ok(it));
    }

    #[test]
    fn what_cannot_be_read_says_why() {
        let with = |name: &str, value: Value| {
            let mut it = wells().value();
            it[name] = value;
            Signed::read(&it).unwrap_err().code
        };
        assert_eq!(with("format", json!("counted-record/2")), code::NEWER);
        assert_eq!(with("format", json!("atom")), code::UNREADABLE);
        assert_eq!(with("kind", json!("recipe")), code::KIND);
        assert_eq!(with("id", json!("7")), code::UNREADABLE);
        assert_eq!(with("version", json!(0)), code::UNREADABLE);
        assert_eq!(with("at", json!("now")), code::UNREADABLE);
        assert_eq!(with("key", json!("ab")), code::UNREADABLE);
        assert_eq!(with("signature", json!(null)), code::UNREADABLE);
        assert_eq!(with("content", json!({ "title": {} })), code::CONTENT);
        let long = "x".repeat(LONGEST);
        let long = json!({ "title": { "en": "x" }, "path": "/a", "long": long });
        assert_eq!(with("content", long), code::TOO_LONG);
        assert_eq!(Signed::read(&json!([])).unwrap_err().code, code::UNREADABLE);
    }
}
