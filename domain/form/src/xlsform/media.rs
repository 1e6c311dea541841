//! Files beside a label: pictures, sounds, films.

use std::collections::BTreeMap;

use base::{Finding, Findings};

use super::row::Row;
use crate::code;
use crate::model::{Medium, Words};

/// The media of a row; an unknown kind is an error.
pub(super) fn of(row: &Row, default_language: &str, findings: &mut Findings) -> BTreeMap<Medium, Words> {
    let mut media = BTreeMap::new();
    for (tokens, header, _) in row
        .cells
        .iter()
        .filter(|(t, _, _)| t[0] == "media" && t.len() > 1)
    {
        match Medium::ALL.into_iter().find(|m| m.as_str() == tokens[1]) {
            Some(medium) => {
                let words = row.words(&["media", medium.as_str()], default_language);
                media.insert(medium, words);
            }
            None => findings.push(
                Finding::error(code::UNSUPPORTED)
                    .at(row.cell.column(header).place())
                    .with("what", format!("media::{}", tokens[1])),
            ),
        }
    }
    media
}
