//! An answer on its way to somebody who reads it.

use base::Text;
use dataset::{CodeList, Value};

/// An answer as people read it.
#[derive(Debug, Clone, PartialEq)]
pub enum Shown {
    /// In the words of the form.
    Words(Text),
    /// As it was given; a page writes days, times and places in its reader's way.
    Given(Value),
}

/// A value in the words of the form, or as it was given; nothing where nothing was said.
pub(super) fn shown(value: &Value, codes: Option<&CodeList>) -> Option<Shown> {
    let label = |code: &str| {
        let choice = codes.and_then(|c| c.get(code));
        choice.map(|c| c.label.clone()).filter(|l| !l.is_empty())
    };
    let word = |code: &String| label(code).unwrap_or_else(|| Text::english(code));
    match value {
        Value::Missing(_) => None,
        Value::Choice(code) => Some(label(code).map_or_else(|| Shown::Given(value.clone()), Shown::Words)),
        Value::Choices(all) => {
            let words = all.iter().map(word).reduce(|a, b| joined(&a, &b));
            words.filter(|t| !t.is_empty()).map(Shown::Words)
        }
        other => Some(Shown::Given(other.clone())),
    }
}

/// Two texts one after the other, in every language that both have.
fn joined(a: &Text, b: &Text) -> Text {
    a.languages()
        .fold(Text::default(), |out, l| match (a.get(l), b.best(l)) {
            (Some(a), Some((_, b))) => out.with(l.clone(), format!("{a} · {b}")),
            _ => out,
        })
}
