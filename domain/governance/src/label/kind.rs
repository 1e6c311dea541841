//! Kinds of labels: those of Local Contexts by their short names, and the community's own.

use serde::{Deserialize, Serialize};

/// The TK (traditional knowledge) and BC (biocultural) Labels: short name, name in English.
pub const KNOWN: [(&str, &str); 30] = [
    ("TK A", "TK Attribution"),
    ("TK CL", "TK Clan"),
    ("TK F", "TK Family"),
    ("TK MC", "TK Multiple Communities"),
    ("TK CV", "TK Community Voice"),
    ("TK CR", "TK Creative"),
    ("TK V", "TK Verified"),
    ("TK NV", "TK Non-Verified"),
    ("TK S", "TK Seasonal"),
    ("TK WG", "TK Women General"),
    ("TK MG", "TK Men General"),
    ("TK MR", "TK Men Restricted"),
    ("TK WR", "TK Women Restricted"),
    ("TK CS", "TK Culturally Sensitive"),
    ("TK SS", "TK Secret / Sacred"),
    ("TK OC", "TK Open to Commercialization"),
    ("TK NC", "TK Non-Commercial"),
    ("TK CO", "TK Community Use Only"),
    ("TK O", "TK Outreach"),
    ("TK CB", "TK Open to Collaboration"),
    ("BC P", "BC Provenance"),
    ("BC MC", "BC Multiple Communities"),
    ("BC CL", "BC Clan"),
    ("BC CV", "BC Consent Verified"),
    ("BC CNV", "BC Consent Non-Verified"),
    ("BC CB", "BC Open to Collaboration"),
    ("BC OC", "BC Open to Commercialization"),
    ("BC O", "BC Outreach"),
    ("BC R", "BC Research Use"),
    ("BC NC", "BC Non-Commercial"),
];

/// What kind of label: one of [`KNOWN`] by its short name, or the community's own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LabelKind(String);

impl LabelKind {
    /// The kind of a short name, or of `own`.
    pub fn from_name(name: &str) -> Option<Self> {
        let known = name == "own" || KNOWN.iter().any(|(short, _)| *short == name);
        known.then(|| Self(name.to_owned()))
    }

    /// The community's own kind.
    pub fn own() -> Self {
        Self("own".to_owned())
    }

    /// Its short name, or `own`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name that Local Contexts gives it; none for the community's own.
    pub fn title(&self) -> Option<&'static str> {
        KNOWN
            .iter()
            .find(|(short, _)| *short == self.0)
            .map(|(_, title)| *title)
    }
}

impl TryFrom<String> for LabelKind {
    type Error = String;
    fn try_from(name: String) -> Result<Self, String> {
        Self::from_name(&name).ok_or_else(|| format!("`{name}` is not a kind of label"))
    }
}
impl From<LabelKind> for String {
    fn from(kind: LabelKind) -> Self {
        kind.0
    }
}
