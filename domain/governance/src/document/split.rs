//! A text becomes numbered paragraphs, and a later text keeps the numbers of the paragraphs that it keeps.
//!
//! An empty line ends a paragraph; a paragraph that begins with `#` is a heading and has no number. A paragraph of
//! the later text is an earlier one when its words are the same or, between two that are, when most are.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use super::{Block, Mark};

/// The share of words, in percent, that a paragraph must keep to keep its number.
const KEPT_PERCENT: usize = 50;
/// Han, Kana, Hangul: Unicode blocks from CJK radicals to Hangul syllables.
const WITHOUT_SPACES: RangeInclusive<char> = '\u{2e80}'..='\u{d7a3}';

/// The paragraphs of a text as they are written, headings with their `#`.
pub(super) fn pieces(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut open = false;
    for line in text.lines().map(str::trim_end) {
        let heading = line.starts_with('#');
        match out.last_mut() {
            _ if line.trim().is_empty() => open = false,
            Some(last) if open && !heading => {
                last.push('\n');
                last.push_str(line);
            }
            _ => {
                out.push(line.trim_start().to_owned());
                open = !heading;
            }
        }
    }
    out
}

/// The numbered paragraphs of a first text.
pub(super) fn first(text: &str) -> Vec<Block> {
    revised(&[], &BTreeSet::new(), text)
}

/// The paragraphs of a later text: `old` is the version before, `used` every number that was ever given.
pub(super) fn revised(old: &[Block], used: &BTreeSet<Mark>, text: &str) -> Vec<Block> {
    let pieces = pieces(text);
    let kept = matched(old, &pieces);
    // A text of which nothing stays goes on counting: 5, 6, 7, and not 0a, 0b, 0c.
    let anew = kept.iter().all(Option::is_none);
    let mut used = used.clone();
    let (mut last, mut out) = (Mark::plain(0), Vec::new());
    for (piece, mark) in pieces.into_iter().zip(kept) {
        if piece.starts_with('#') {
            out.push(Block::heading(piece.trim_start_matches('#').trim()));
            continue;
        }
        let mark = mark.unwrap_or_else(|| fresh(last, &used, anew));
        used.insert(mark);
        last = mark;
        out.push(Block::paragraph(mark, piece));
    }
    out
}

/// A number that nobody had: the next one in a text that is all new, one with a letter where others stay.
fn fresh(last: Mark, used: &BTreeSet<Mark>, anew: bool) -> Mark {
    if anew {
        return used.last().map_or(Mark::plain(1), |highest| highest.next());
    }
    last.after(|m| used.contains(&m))
}

/// For each new piece the number of the old paragraph that it is, in order and each at most once.
fn matched(old: &[Block], pieces: &[String]) -> Vec<Option<Mark>> {
    let old: Vec<(Mark, &str)> = old
        .iter()
        .filter_map(|b| Some((b.mark?, b.text.as_str())))
        .collect();
    let mut out = vec![None; pieces.len()];
    let mut from = 0;
    let mut gap = Vec::new();
    for (i, piece) in pieces.iter().enumerate() {
        if piece.starts_with('#') {
            continue;
        }
        match old[from..].iter().position(|(_, text)| same(text, piece)) {
            Some(at) => {
                alike(&old[from..from + at], pieces, &gap, &mut out);
                out[i] = Some(old[from + at].0);
                from += at + 1;
                gap.clear();
            }
            None => gap.push(i),
        }
    }
    alike(&old[from..], pieces, &gap, &mut out);
    out
}

/// Between two paragraphs that stayed: each new one takes the first old one left that it is like.
fn alike(mut old: &[(Mark, &str)], pieces: &[String], gap: &[usize], out: &mut [Option<Mark>]) {
    for i in gap {
        if let Some(at) = old.iter().position(|(_, text)| is_like(text, &pieces[*i])) {
            out[*i] = Some(old[at].0);
            old = &old[at + 1..];
        }
    }
}

fn same(a: &str, b: &str) -> bool {
    a.split_whitespace().eq(b.split_whitespace())
}

/// Most words of the longer one stand in the other too, whatever their order.
fn is_like(old: &str, new: &str) -> bool {
    let (old, new) = (tokens(old), tokens(new));
    let longer = old.values().sum::<usize>().max(new.values().sum());
    let kept: usize = old
        .iter()
        .map(|(t, n)| (*n).min(new.get(t).copied().unwrap_or(0)))
        .sum();
    kept > 0 && kept * 100 >= longer * KEPT_PERCENT
}

/// How often each word stands there, without case and signs; a character of a script that writes no spaces is one.
fn tokens(text: &str) -> BTreeMap<String, usize> {
    let (mut out, mut word) = (BTreeMap::new(), String::new());
    let mut end = |word: &mut String| {
        if !word.is_empty() {
            *out.entry(std::mem::take(word)).or_default() += 1;
        }
    };
    for c in text.chars().flat_map(char::to_lowercase) {
        let alone = WITHOUT_SPACES.contains(&c);
        if alone || !c.is_alphanumeric() {
            end(&mut word);
        }
        if c.is_alphanumeric() {
            word.push(c);
        }
        if alone {
            end(&mut word);
        }
    }
    end(&mut word);
    out
}
