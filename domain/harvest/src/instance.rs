//! How an instance describes itself to others: its key, its address, and whose records it passes on.

use base::{Finding, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::canonical::canonical;
use crate::code::{self, about};
use crate::key::Key;

const FORM: &str = "counted-instance/";
const NUMBER: u32 = 1;

/// Another instance whose records one passes on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Origin {
    /// Its key.
    pub key: Key,
    /// What it calls itself.
    pub name: String,
    /// Its address without a slash at the end; empty for one that hands its records on in files.
    pub address: String,
}

/// What an instance says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instance {
    /// Itself.
    pub itself: Origin,
    /// Whose records it passes on, by key.
    pub origins: Vec<Origin>,
    /// When it said so.
    pub at: Timestamp,
}

impl Instance {
    fn value(&self) -> Value {
        json!({
            "format": format!("{FORM}{NUMBER}"),
            "key": self.itself.key,
            "name": self.itself.name,
            "address": self.itself.address,
            "records": "/api/v1/records",
            "origins": self.origins,
            "at": self.at.as_microsecond(),
        })
    }

    /// The bytes that are signed.
    pub fn bytes(&self) -> Vec<u8> {
        let text = canonical(&self.value()).unwrap_or_default();
        format!("counted instance {NUMBER}\n{text}").into_bytes()
    }

    /// With the instance's signature.
    pub fn signed(self, signature: &[u8; 64]) -> SignedInstance {
        let signature = signature.iter().map(|b| format!("{b:02x}")).collect();
        SignedInstance {
            instance: self,
            signature,
        }
    }
}

/// A description with the signature of its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedInstance {
    /// The description.
    pub instance: Instance,
    /// The signature in hexadecimal digits.
    pub signature: String,
}

impl SignedInstance {
    /// Reads what came.
    ///
    /// # Errors
    /// A finding when it is no description, or one of a newer form.
    pub fn read(value: &Value) -> Result<Self, Finding> {
        let form = value["format"].as_str().unwrap_or_default();
        match form.strip_prefix(FORM).and_then(|n| n.parse::<u32>().ok()) {
            Some(NUMBER) => {}
            Some(newer) if newer > NUMBER => {
                return Err(about(code::NEWER, "instance").with("format", form));
            }
            _ => return Err(about(code::UNREADABLE, "instance")),
        }
        Self::parts(value).ok_or_else(|| about(code::UNREADABLE, "instance"))
    }

    fn parts(value: &Value) -> Option<Self> {
        let itself: Origin = serde_json::from_value(value.clone()).ok()?;
        let origins: Vec<Origin> = serde_json::from_value(value["origins"].clone()).ok()?;
        let web = |o: &Origin| {
            let at = &o.address;
            at.is_empty() || at.starts_with("https://") || at.starts_with("http://")
        };
        if !web(&itself) || !origins.iter().all(web) || itself.name.trim().is_empty() {
            return None;
        }
        Some(Self {
            instance: Instance {
                itself,
                origins,
                at: Timestamp::from_microsecond(value["at"].as_i64()?).ok()?,
            },
            signature: value["signature"].as_str()?.to_owned(),
        })
    }

    /// As it travels.
    pub fn value(&self) -> Value {
        let mut value = self.instance.value();
        value["signature"] = self.signature.as_str().into();
        value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_description_is_read_back_and_leads_only_to_the_web() {
        let origin = |key: u8, address: &str| Origin {
            key: Key::new([key; 32]),
            name: "National".into(),
            address: address.into(),
        };
        let it = Instance {
            itself: origin(1, "https://a.example"),
            origins: vec![origin(2, "")],
            at: Timestamp::UNIX_EPOCH,
        };
        let mut it = it.signed(&[3; 64]);
        assert_eq!(SignedInstance::read(&it.value()), Ok(it.clone()));
        it.instance.origins[0].address = "javascript:alert(1)".into();
        let refused = SignedInstance::read(&it.value()).unwrap_err();
        assert_eq!(refused.code, code::UNREADABLE);
        let mut newer = it.value();
        newer["format"] = json!("counted-instance/9");
        assert_eq!(SignedInstance::read(&newer).unwrap_err().code, code::NEWER);
    }
}
