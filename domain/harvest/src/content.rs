//! What a record says: a title in some languages, where its page is, and what its kind adds.

use base::Text;
use serde_json::Value;

use crate::canonical::canonical;

/// What a record says: a JSON object that can be written canonically, with a `title` and a `path`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    value: Value,
    title: Text,
}

impl Content {
    /// A content; none without a title or a path, or with a number that is not whole.
    pub fn new(value: Value) -> Option<Self> {
        let title: Text = serde_json::from_value(value["title"].clone()).ok()?;
        // A page of the origin, never one of another site (`//elsewhere`).
        let path = value["path"].as_str().unwrap_or_default();
        let inside = path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\n', '\r']);
        if title.is_empty() || !inside || canonical(&value).is_err() {
            return None;
        }
        Some(Self { value, title })
    }

    /// The JSON object.
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// Its title.
    pub fn title(&self) -> &Text {
        &self.title
    }

    /// Where its page is at its origin; begins with `/`.
    pub fn path(&self) -> &str {
        self.text("path").unwrap_or("/")
    }

    /// A word that its kind adds.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.value[name].as_str().filter(|t| !t.is_empty())
    }

    /// A text in some languages that its kind adds.
    pub fn words(&self, name: &str) -> Option<Text> {
        let text: Text = serde_json::from_value(self.value[name].clone()).ok()?;
        (!text.is_empty()).then_some(text)
    }

    /// A list of words that its kind adds.
    pub fn list(&self, name: &str) -> impl Iterator<Item = &str> {
        self.value[name]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_content_has_a_title_and_a_page_of_its_own_site() {
        let with =
            |path: &str| Content::new(json!({ "title": { "en": "Wells" }, "path": path, "sdgs": ["6.1"] }));
        let it = with("/initiatives/wells").unwrap();
        assert_eq!(
            (it.path(), it.list("sdgs").collect::<Vec<_>>()),
            ("/initiatives/wells", vec!["6.1"])
        );
        for path in [
            "",
            "wells",
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
        ] {
            assert!(with(path).is_none(), "{path}");
        }
        assert!(Content::new(json!({ "title": { "en": "Wells" }, "path": "/", "share": 0.5 })).is_none());
        assert!(Content::new(json!({ "title": "Wells", "path": "/" })).is_none());
    }
}
