//! Finding the separator.

use super::rows;

const CANDIDATES: [u8; 4] = [b',', b';', b'\t', b'|'];

/// Spreadsheets may declare the separator in a first line `sep=;`. The text without it, and what it declared.
pub(super) fn declared_separator(text: String) -> (String, Option<u8>) {
    let Some(rest) = text.strip_prefix("sep=") else {
        return (text, None);
    };
    let mut chars = rest.chars();
    match (chars.next(), rest.find('\n')) {
        (Some(c), Some(end)) if c.is_ascii() && rest[1..end].trim().is_empty() => {
            let body = rest[end + 1..].to_owned();
            (body, Some(c as u8))
        }
        _ => (text, None),
    }
}

/// The separator under which the first rows have the most equal lengths, then the most columns.
pub(super) fn separator(text: &str) -> u8 {
    const LOOKED_AT: usize = 50;
    let score = |separator: u8| {
        let lengths: Vec<usize> = rows::raw(text, separator)
            .take(LOOKED_AT)
            .map(|r| r.len())
            .collect();
        let columns = lengths.first().copied().unwrap_or(0);
        let agreeing = lengths.iter().filter(|n| **n == columns).count();
        let share = agreeing * 100 / lengths.len().max(1);
        if columns > 1 {
            (share, columns)
        } else {
            (0, columns)
        }
    };
    let mut best = CANDIDATES[0];
    for candidate in &CANDIDATES[1..] {
        if score(*candidate) > score(best) {
            best = *candidate;
        }
    }
    best
}
