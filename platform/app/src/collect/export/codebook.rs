//! What the columns mean: a CSV for people, one line a variable, with its words in every language of the form.

use std::collections::BTreeSet;

use base::Language;
use dataset::Variable;
use form::Engine;

use super::Cell;
use super::csv::line;

/// The codebook of a form, safe to open in a spreadsheet.
pub fn codebook(engine: &Engine) -> String {
    let variables = engine.variables();
    let languages = languages(&variables);
    let fixed = [
        "variable", "question", "repeat", "type", "role", "unit", "required", "choices",
    ];
    let mut headers: Vec<String> = fixed.map(str::to_owned).into();
    for language in &languages {
        headers.push(format!("label ({language})"));
        headers.push(format!("choices ({language})"));
    }
    let mut out = line(headers.into_iter().map(Cell::Text), true);
    for variable in &variables {
        out.push_str(&line(row(variable, &languages), true));
    }
    out
}

fn languages(variables: &[Variable]) -> BTreeSet<Language> {
    let of = |v: &Variable| {
        let choices = v.codes().into_iter().flat_map(|l| &l.choices);
        let texts = choices.map(|c| &c.label).chain([&v.label]);
        texts.flat_map(|t| t.languages().cloned()).collect::<Vec<_>>()
    };
    variables.iter().flat_map(of).collect()
}

fn row(v: &Variable, languages: &BTreeSet<Language>) -> Vec<Cell> {
    let text = |t: &str| {
        if t.is_empty() {
            Cell::Empty
        } else {
            Cell::Text(t.to_owned())
        }
    };
    let choices = |word: &dyn Fn(&dataset::Choice) -> Option<String>| {
        let all = v.codes().into_iter().flat_map(|l| &l.choices);
        text(&all.filter_map(word).collect::<Vec<_>>().join("; "))
    };
    let role = serde_json::to_value(v.role).ok();
    let mut out = vec![
        text(&v.name),
        text(v.question.as_deref().unwrap_or_default()),
        text(v.repeat.as_deref().unwrap_or_default()),
        text(v.kind.name()),
        text(
            role.as_ref()
                .and_then(serde_json::Value::as_str)
                .unwrap_or_default(),
        ),
        text(v.unit.as_deref().unwrap_or_default()),
        text(if v.required { "yes" } else { "" }),
        choices(&|c| Some(c.code.clone())),
    ];
    for language in languages {
        out.push(text(v.label.get(language).unwrap_or_default()));
        out.push(choices(&|c| {
            c.label.get(language).map(|l| format!("{} = {l}", c.code))
        }));
    }
    out
}
