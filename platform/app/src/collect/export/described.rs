//! The columns of a table with what is known about each: for formats that keep words and kinds beside the answers.

use std::collections::BTreeSet;

use base::Text;
use dataset::{Kind, Variable};
use form::Engine;

use super::layout::{ABOUT, Part};
use super::{Column, Layout, Sheet};

/// Columns of `ABOUT` that hold counts.
const COUNTS: [&str; 3] = ["AttachmentsPresent", "AttachmentsExpected", "Edits"];

/// The variables of a table, one for each header in order, each with a name of its own. Kinds are those of cells:
/// what a cell has as text (times, lines on a map) is a text.
pub(super) fn variables(layout: &Layout, sheet: &Sheet, engine: &Engine) -> Vec<Variable> {
    let known = engine.variables();
    let about = |name: &str| {
        let kind = if COUNTS.contains(&name) {
            Kind::Integer
        } else {
            Kind::Text
        };
        Variable::new(name, kind)
    };
    let before = sheet.repeats.is_empty().then(|| about("SubmissionDate"));
    let answers = sheet.columns.iter().map(|c| described(c, &known));
    let after: &[&str] = if sheet.repeats.is_empty() {
        &ABOUT
    } else {
        &["PARENT_KEY", "KEY"]
    };
    let all = before
        .into_iter()
        .chain(answers)
        .chain(after.iter().map(|n| about(n)));
    let out = apart(all.collect());
    debug_assert_eq!(out.len(), layout.headers(sheet).len());
    out
}

fn described(column: &Column, known: &[Variable]) -> Variable {
    let asked = known
        .iter()
        .find(|v| v.question.as_deref() == Some(&column.question));
    let mut out = asked
        .cloned()
        .unwrap_or_else(|| Variable::new("", column.kind.clone()));
    out.name.clone_from(&column.header);
    out.kind = match &column.part {
        Part::Whole => whole(&column.kind),
        Part::Chose(code) => {
            out.label = chosen(&out.label, column, code);
            Kind::Integer
        }
        Part::Latitude | Part::Longitude | Part::Altitude | Part::Accuracy => Kind::Decimal,
    };
    out
}

fn whole(kind: &Kind) -> Kind {
    match kind {
        Kind::Integer
        | Kind::Decimal
        | Kind::Date
        | Kind::SingleChoice(_)
        | Kind::MultipleChoice(_)
        | Kind::File => kind.clone(),
        _ => Kind::Text,
    }
}

/// The words of a question with those of one of its choices.
fn chosen(label: &Text, column: &Column, code: &str) -> Text {
    let languages: Vec<_> = label.languages().cloned().collect();
    languages.into_iter().fold(Text::default(), |out, language| {
        let question = label.get(&language).unwrap_or_default();
        let choice = column.word(code, &language);
        out.with(language, format!("{question}: {choice}"))
    })
}

/// Names that no two variables share: `~2` after one that is taken.
fn apart(mut all: Vec<Variable>) -> Vec<Variable> {
    let mut taken = BTreeSet::new();
    for v in &mut all {
        let name = v.name.clone();
        let mut n = 1;
        while !taken.insert(v.name.to_lowercase()) {
            n += 1;
            v.name = format!("{name}~{n}");
        }
    }
    all
}
