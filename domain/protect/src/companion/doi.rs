//! The digital object identifier that somebody registered for a release after it went out.

use base::Finding;
use serde::{Deserialize, Serialize};

use crate::code;

/// A DOI, without an address in front (`10.5281/zenodo.1234`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Doi(String);

impl Doi {
    /// Reads one as people copy it: alone, behind `doi:` or as an address (DOI Handbook §2: prefix `10.`, a registrant's
    /// code, a slash, a suffix).
    ///
    /// # Errors
    /// What is none.
    pub fn read(text: &str) -> Result<Self, Finding> {
        let fronts = [
            "https://doi.org/",
            "http://doi.org/",
            "https://dx.doi.org/",
            "doi:",
        ];
        let plain = text.trim();
        let bare = fronts.iter().find_map(|f| plain.strip_prefix(f)).unwrap_or(plain);
        let registrant = |r: &str| (4..=9).contains(&r.len()) && r.bytes().all(|b| b.is_ascii_digit());
        let suffix = |s: &str| !s.is_empty() && s.len() <= 200 && s.chars().all(|c| c.is_ascii_graphic());
        match bare.strip_prefix("10.").and_then(|rest| rest.split_once('/')) {
            Some((r, s)) if registrant(r) && suffix(s) => Ok(Self(bare.to_owned())),
            _ => Err(Finding::error(code::NO_DOI)
                .at(base::Place::whole().with("field", "doi"))
                .with("value", plain)),
        }
    }

    /// As it is written alone.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its address.
    pub fn address(&self) -> String {
        format!("https://doi.org/{}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_read_as_people_copy_it() {
        for text in [
            "10.5281/zenodo.1234",
            " doi:10.5281/zenodo.1234 ",
            "https://doi.org/10.5281/zenodo.1234",
        ] {
            assert_eq!(Doi::read(text).unwrap().as_str(), "10.5281/zenodo.1234");
        }
        for text in ["", "11.5281/x", "10.52/x", "10.5281/", "10.5281/a b", "10.x281/a"] {
            assert_eq!(Doi::read(text).unwrap_err().code, code::NO_DOI, "{text}");
        }
    }
}
