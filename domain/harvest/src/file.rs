//! Many records at once: a page of the feed, and a file that is carried by hand.

use base::Finding;
use serde_json::{Value, json};

use crate::code::{self, about};
use crate::instance::SignedInstance;

/// A page of the feed.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// The records, in the order in which they changed; each is read by itself.
    pub records: Vec<Value>,
    /// What to ask for next (`after`).
    pub next: u64,
    /// Whether nothing came after them when the page was made.
    pub end: bool,
}

impl Page {
    /// Reads what came.
    ///
    /// # Errors
    /// A finding when it is no page.
    pub fn read(bytes: &[u8]) -> Result<Self, Finding> {
        let wrong = || about(code::UNREADABLE, "page");
        let value: Value = serde_json::from_slice(bytes).map_err(|_| wrong())?;
        Ok(Self {
            records: form(&value, "counted-records/").ok_or_else(wrong)??,
            next: value["next"].as_u64().ok_or_else(wrong)?,
            end: value["end"].as_bool().ok_or_else(wrong)?,
        })
    }

    /// As it travels.
    pub fn value(&self) -> Value {
        json!({ "format": "counted-records/1", "records": self.records, "next": self.next, "end": self.end })
    }
}

/// All records of an instance in one file, with its description.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordFile {
    /// Whose file it is.
    pub instance: SignedInstance,
    /// The records.
    pub records: Vec<Value>,
}

impl RecordFile {
    /// Reads a file.
    ///
    /// # Errors
    /// A finding when it is none.
    pub fn read(bytes: &[u8]) -> Result<Self, Finding> {
        let wrong = || about(code::NO_RECORDS, "file");
        let value: Value = serde_json::from_slice(bytes).map_err(|_| wrong())?;
        Ok(Self {
            records: form(&value, "counted-file/").ok_or_else(wrong)??,
            instance: SignedInstance::read(&value["instance"])?,
        })
    }

    /// As it is written.
    pub fn value(&self) -> Value {
        json!({ "format": "counted-file/1", "instance": self.instance.value(), "records": self.records })
    }
}

/// The records of a page or a file, when it has the form; that it is newer, when it has a later one.
fn form(value: &Value, name: &str) -> Option<Result<Vec<Value>, Finding>> {
    let form = value["format"].as_str()?;
    match form.strip_prefix(name)?.parse::<u32>().ok()? {
        1 => Some(Ok(value["records"].as_array()?.clone())),
        0 => None,
        _ => Some(Err(about(code::NEWER, "page").with("format", form))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read_back_and_a_newer_one_says_so() {
        let page = Page {
            records: vec![json!({ "a": 1 })],
            next: 9,
            end: true,
        };
        assert_eq!(Page::read(page.value().to_string().as_bytes()), Ok(page));
        let newer = json!({ "format": "counted-records/2", "records": [] }).to_string();
        assert_eq!(Page::read(newer.as_bytes()).unwrap_err().code, code::NEWER);
        for wrong in ["", "[]", "{}", r#"{"format":"counted-records/1","records":[]}"#] {
            assert_eq!(
                Page::read(wrong.as_bytes()).unwrap_err().code,
                code::UNREADABLE,
                "{wrong}"
            );
        }
        let file = br#"{"format":"counted-file/1","records":[],"instance":{}}"#;
        assert_eq!(RecordFile::read(file).unwrap_err().code, code::UNREADABLE);
        for other in ["PK", "{}", r#"{"format":"counted-records/1","records":[]}"#] {
            let told = RecordFile::read(other.as_bytes()).unwrap_err();
            assert_eq!(told.code, code::NO_RECORDS, "{other}");
        }
    }
}
