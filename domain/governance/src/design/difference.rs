//! What changed between two wordings, word by word.

/// A run of words that stayed, went or came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// In both.
    Same(String),
    /// Only in the old wording.
    Gone(String),
    /// Only in the new one.
    Came(String),
}

/// The most pairs of words that are compared; beyond it the whole text counts as changed.
const MOST: usize = 4_000_000;

/// The shortest way from one text to the other that keeps a longest common run of words (Wagner and Fischer,
/// 1974, doi:10.1145/321796.321811, with words for letters).
pub fn difference(old: &str, new: &str) -> Vec<Piece> {
    let (old, new): (Vec<&str>, Vec<&str>) = (
        old.split_inclusive(char::is_whitespace).collect(),
        new.split_inclusive(char::is_whitespace).collect(),
    );
    if old.len().saturating_mul(new.len()) > MOST {
        return vec![Piece::Gone(old.concat()), Piece::Came(new.concat())];
    }
    walk(&old, &new, &lengths(&old, &new))
}

fn same(a: &str, b: &str) -> bool {
    a.trim_end() == b.trim_end()
}

/// The length of the longest common run of the words from each pair of places on.
fn lengths(old: &[&str], new: &[&str]) -> Vec<Vec<u32>> {
    let mut table = vec![vec![0; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            table[i][j] = if same(old[i], new[j]) {
                table[i + 1][j + 1] + 1
            } else {
                table[i + 1][j].max(table[i][j + 1])
            };
        }
    }
    table
}

fn walk(old: &[&str], new: &[&str], table: &[Vec<u32>]) -> Vec<Piece> {
    let (mut i, mut j, mut out) = (0, 0, Vec::new());
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && same(old[i], new[j]) {
            push(&mut out, Piece::Same(new[j].to_owned()));
            (i, j) = (i + 1, j + 1);
        } else if j == new.len() || (i < old.len() && table[i + 1][j] >= table[i][j + 1]) {
            push(&mut out, Piece::Gone(old[i].to_owned()));
            i += 1;
        } else {
            push(&mut out, Piece::Came(new[j].to_owned()));
            j += 1;
        }
    }
    out
}

/// Adds a word to the last run when it is of the same kind.
fn push(out: &mut Vec<Piece>, piece: Piece) {
    match (out.last_mut(), piece) {
        (Some(Piece::Same(a)), Piece::Same(b))
        | (Some(Piece::Gone(a)), Piece::Gone(b))
        | (Some(Piece::Came(a)), Piece::Came(b)) => a.push_str(&b),
        (_, piece) => out.push(piece),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn changed_words_are_shown() {
        assert_eq!(
            difference("How far is the well?", "How far is the water from you?"),
            [
                Piece::Same("How far is the ".into()),
                Piece::Gone("well?".into()),
                Piece::Came("water from you?".into()),
            ]
        );
        assert_eq!(difference("", "ماء"), [Piece::Came("ماء".into())]);
        assert_eq!(difference("a b", "a b"), [Piece::Same("a b".into())]);
    }

    proptest! {
        /// Without what went it is the new text, without what came the old one (but for white space).
        #[test]
        fn nothing_is_lost(old in "[ab ]{0,12}", new in "[ab ]{0,12}") {
            let pieces = difference(&old, &new);
            let words = |keep: fn(&Piece) -> Option<&String>| -> Vec<String> {
                let text: String = pieces.iter().filter_map(keep).map(String::as_str).collect();
                text.split_whitespace().map(ToOwned::to_owned).collect()
            };
            let of = |t: &str| -> Vec<String> { t.split_whitespace().map(ToOwned::to_owned).collect() };
            let came = words(|p| match p { Piece::Same(t) | Piece::Came(t) => Some(t), Piece::Gone(_) => None });
            prop_assert_eq!(came, of(&new));
            let gone = pieces.iter().filter(|p| !matches!(p, Piece::Came(_))).count();
            prop_assert!(gone > 0 || of(&old).is_empty());
        }
    }
}
