//! Languages by BCP 47 tag, and the direction in which they are written.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A BCP 47 language tag in canonical case (`en`, `ar`, `zh-Hans`, `pt-BR`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language(String);

/// A text that is no language tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageError(String);

impl fmt::Display for LanguageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is not a language tag (for example `en`, `ar`, `pt-BR`)",
            self.0
        )
    }
}
impl std::error::Error for LanguageError {}

/// The way a script runs on a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// Primary subtags whose usual script runs from right to left (CLDR, `scriptMetadata`).
const RIGHT_TO_LEFT: [&str; 13] = [
    "ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "ug", "ur", "yi",
];

impl Language {
    /// English, the language every shipped text exists in.
    pub fn english() -> Self {
        Self("en".to_owned())
    }

    /// The tag of a language that nobody said (`und`, RFC 5646 §4.1).
    pub fn undetermined() -> Self {
        Self("und".to_owned())
    }

    /// Whether nobody said which language it is.
    pub fn is_undetermined(&self) -> bool {
        self.primary() == "und"
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The primary subtag: `pt` of `pt-BR`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// The direction of its usual script; a script subtag decides before the language.
    pub fn direction(&self) -> Direction {
        let script = self.0.split('-').nth(1).filter(|s| s.len() == 4);
        let rtl = match script {
            Some(s) => matches!(s, "Arab" | "Hebr" | "Thaa" | "Nkoo" | "Adlm" | "Syrc" | "Rohg"),
            None => RIGHT_TO_LEFT.contains(&self.primary()),
        };
        if rtl { Direction::Rtl } else { Direction::Ltr }
    }
}

impl FromStr for Language {
    type Err = LanguageError;
    fn from_str(s: &str) -> Result<Self, LanguageError> {
        let parts: Vec<&str> = s.split(['-', '_']).collect();
        let sound = (2..=3).contains(&parts[0].len())
            && parts[0].bytes().all(|b| b.is_ascii_alphabetic())
            && parts[1..]
                .iter()
                .all(|p| (1..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()));
        if !sound {
            return Err(LanguageError(s.to_owned()));
        }
        let mut out = parts[0].to_ascii_lowercase();
        for part in &parts[1..] {
            out.push('-');
            match part.len() {
                2 => out.push_str(&part.to_ascii_uppercase()),
                4 if part.bytes().all(|b| b.is_ascii_alphabetic()) => {
                    out.push_str(&part[..1].to_ascii_uppercase());
                    out.push_str(&part[1..].to_ascii_lowercase());
                }
                _ => out.push_str(&part.to_ascii_lowercase()),
            }
        }
        Ok(Self(out))
    }
}
impl TryFrom<String> for Language {
    type Error = LanguageError;
    fn try_from(s: String) -> Result<Self, LanguageError> {
        s.parse()
    }
}
impl From<Language> for String {
    fn from(l: Language) -> Self {
        l.0
    }
}
impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_take_their_canonical_case_and_direction() {
        let tag = |s: &str| s.parse::<Language>().unwrap();
        assert_eq!(tag("PT_br").as_str(), "pt-BR");
        assert_eq!(tag("zh-hans").as_str(), "zh-Hans");
        assert_eq!(tag("ar").direction(), Direction::Rtl);
        assert_eq!(tag("ku-Arab").direction(), Direction::Rtl);
        assert_eq!(tag("ky").direction(), Direction::Ltr);
        assert!("english".parse::<Language>().is_err());
        assert_eq!(tag("und"), Language::undetermined());
        assert!(tag("und").is_undetermined() && !tag("en").is_undetermined());
    }
}
