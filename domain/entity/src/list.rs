//! Properties of a list.

use base::Timestamp;
use serde::{Deserialize, Serialize};

/// What may be said of each thing in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Property {
    /// Its name: that of an XML element.
    pub name: String,
    /// Since when.
    pub since: Timestamp,
}

/// A name as OData allows it: letters, digits and `_`, not beginning with a digit (OData CSDL 4.01 §15.2).
pub fn odata_name(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        match c {
            c if c.is_ascii_alphanumeric() || c == '_' => out.push(c),
            _ if out.ends_with('_') => {}
            _ => out.push('_'),
        }
    }
    if out.starts_with(|c: char| c.is_ascii_digit()) {
        out.insert(0, '_');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_sound() {
        assert_eq!(odata_name("q1.8-9"), "q1_8_9");
        assert_eq!(odata_name("1a"), "_1a");
        assert_eq!(odata_name("имя"), "_");
    }
}
