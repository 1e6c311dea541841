//! Which column answers which question, and what its cells say as the form says it.
//!
//! ODK Central joins groups by `-`, KoboToolbox by `/`; both can leave groups out or write labels instead. A column is
//! matched by the whole path first, then by the question's own name, then by its words in any language, each only where
//! one question of the table fits.

use std::collections::BTreeMap;

use dataset::{CodeList, Kind, Variable};

/// What a column holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Holds {
    /// The answer to the question of this place among the variables.
    Answer(usize),
    /// A part of a place: latitude, longitude, altitude, accuracy by number.
    Place(usize, usize),
    /// Whether a code was chosen.
    Chose(usize, String),
}

/// Endings of the columns of a place: ODK's and Kobo's.
const PARTS: [(&str, &str, usize); 4] = [
    ("-latitude", "_latitude", 0),
    ("-longitude", "_longitude", 1),
    ("-altitude", "_altitude", 2),
    ("-accuracy", "_precision", 3),
];

/// What each column holds; `None` for what is no answer. `variables` are those of the table.
pub(super) fn matched(headers: &[String], variables: &[&Variable]) -> Vec<Option<Holds>> {
    let names = Names::of(variables);
    headers
        .iter()
        .map(|header| names.find(header, variables))
        .collect()
}

/// The questions of a table by how exports may call them.
struct Names {
    paths: BTreeMap<String, Option<usize>>,
    own: BTreeMap<String, Option<usize>>,
    labels: BTreeMap<String, Option<usize>>,
}

fn enter(map: &mut BTreeMap<String, Option<usize>>, name: String, index: usize) {
    if name.is_empty() {
        return;
    }
    let twice = |old: &mut Option<usize>| *old = old.filter(|o| *o == index);
    map.entry(name).and_modify(twice).or_insert(Some(index));
}

fn plain(text: &str) -> String {
    text.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase()
}

impl Names {
    fn of(variables: &[&Variable]) -> Self {
        let mut out = Self {
            paths: BTreeMap::new(),
            own: BTreeMap::new(),
            labels: BTreeMap::new(),
        };
        for (index, variable) in variables.iter().enumerate() {
            let path = variable.question.as_deref().unwrap_or(&variable.name);
            let inside = variable
                .repeat
                .as_ref()
                .and_then(|r| path.strip_prefix(&format!("{r}/")))
                .unwrap_or(path);
            for path in [path, inside] {
                for joined in [path.to_owned(), path.replace('/', "-"), path.replace('/', "_")] {
                    enter(&mut out.paths, plain(&joined), index);
                }
            }
            enter(
                &mut out.own,
                plain(path.rsplit('/').next().unwrap_or(path)),
                index,
            );
            for language in variable.label.languages() {
                let label = variable.label.get(language).unwrap_or_default();
                enter(&mut out.labels, plain(label), index);
            }
        }
        out
    }

    /// The one question that a name means.
    fn question(&self, name: &str) -> Option<usize> {
        let name = plain(name);
        let last = |joint: char| name.rsplit_once(joint).map(|(_, last)| last.trim().to_owned());
        let known = |maps: &[&BTreeMap<String, Option<usize>>], name: &str| {
            maps.iter().find_map(|map| map.get(name).copied().flatten())
        };
        known(&[&self.paths, &self.own, &self.labels], &name)
            .or_else(|| known(&[&self.own, &self.labels], &last('/')?))
    }

    fn find(&self, header: &str, variables: &[&Variable]) -> Option<Holds> {
        if let Some(index) = self.question(header) {
            return Some(Holds::Answer(index));
        }
        let lower = header.to_lowercase();
        for (odk, kobo, part) in PARTS {
            let base = lower
                .strip_suffix(odk)
                .or_else(|| lower.strip_suffix(kobo).map(|b| b.trim_start_matches('_')));
            if let Some(index) = base
                .and_then(|b| self.question(b))
                .filter(|i| variables[*i].kind == Kind::GeoPoint)
            {
                return Some(Holds::Place(index, part));
            }
        }
        let (base, choice) = header.rsplit_once('/')?;
        let index = self.question(base)?;
        let Kind::MultipleChoice(list) = &variables[index].kind else {
            return None;
        };
        Some(Holds::Chose(index, code_of(list, choice)?))
    }
}

/// The code that a word of a list means: the code itself, or its words in any language.
fn code_of(list: &CodeList, word: &str) -> Option<String> {
    if list.get(word).is_some() {
        return Some(word.to_owned());
    }
    let said = |c: &&dataset::Choice| {
        c.label
            .languages()
            .any(|l| c.label.get(l).map(plain) == Some(plain(word)))
    };
    let mut found = list.choices.iter().filter(said);
    match (found.next(), found.next()) {
        (Some(one), None) => Some(one.code.clone()),
        _ => None,
    }
}

/// The answers of a row: each question's text as the form says it.
pub(super) fn answers(holds: &[Option<Holds>], cells: &[String], variables: &[&Variable]) -> form::Texts {
    let mut out = form::Texts::new();
    let mut places: BTreeMap<usize, [&str; 4]> = BTreeMap::new();
    let mut chosen: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    let question = |i: usize| {
        variables[i]
            .question
            .clone()
            .unwrap_or_else(|| variables[i].name.clone())
    };
    for (hold, cell) in holds.iter().zip(cells) {
        let cell = unescaped(cell.trim());
        match hold {
            Some(Holds::Answer(i)) if !cell.is_empty() => {
                out.insert(question(*i), said(&variables[*i].kind, cell));
            }
            Some(Holds::Place(i, part)) => places.entry(*i).or_default()[*part] = cell,
            Some(Holds::Chose(i, code)) if matches!(cell, "1" | "1.0" | "TRUE" | "True" | "true") => {
                chosen.entry(*i).or_default().push(code);
            }
            _ => {}
        }
    }
    for (i, [latitude, longitude, altitude, accuracy]) in places {
        if !latitude.is_empty() && !longitude.is_empty() {
            let zero = |text: &str| {
                if text.is_empty() {
                    "0".to_owned()
                } else {
                    text.to_owned()
                }
            };
            let place = format!("{latitude} {longitude} {} {}", zero(altitude), zero(accuracy));
            out.entry(question(i)).or_insert(place);
        }
    }
    for (i, codes) in chosen {
        out.entry(question(i)).or_insert_with(|| codes.join(" "));
    }
    out
}

/// Files made safe for spreadsheets have an apostrophe before what would run.
fn unescaped(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest,
        _ => cell,
    }
}

/// A cell as the form says it. What is not understood stays as it is: the form says what is wrong with it.
fn said(kind: &Kind, cell: &str) -> String {
    match kind {
        Kind::SingleChoice(list) => code_of(list, cell).unwrap_or_else(|| cell.to_owned()),
        Kind::MultipleChoice(list) => codes(list, cell),
        Kind::Integer => cell.strip_suffix(".0").unwrap_or(cell).to_owned(),
        Kind::Date => cell.split(['T', ' ']).next().unwrap_or(cell).to_owned(),
        Kind::DateTime => cell.replacen(' ', "T", 1),
        _ => cell.to_owned(),
    }
}

/// Several codes: with spaces between as ODK writes them, or words with `;` or `,` or spaces between.
fn codes(list: &CodeList, cell: &str) -> String {
    let all_known = |parts: Vec<&str>| -> Option<String> {
        let codes: Option<Vec<String>> = parts.into_iter().map(|p| code_of(list, p.trim())).collect();
        codes.map(|c| c.join(" "))
    };
    all_known(cell.split_whitespace().collect())
        .or_else(|| all_known(cell.split(';').collect()))
        .or_else(|| all_known(cell.split(',').collect()))
        .or_else(|| words(list, cell))
        .unwrap_or_else(|| cell.to_owned())
}

/// Words of choices one after another with spaces between: at each place the longest that fits.
fn words(list: &CodeList, cell: &str) -> Option<String> {
    let parts: Vec<&str> = cell.split_whitespace().collect();
    let (mut at, mut out) = (0, Vec::new());
    while at < parts.len() {
        let fits = |end: &usize| code_of(list, &parts[at..*end].join(" "));
        let end = (at + 1..=parts.len()).rev().find(|end| fits(end).is_some())?;
        out.extend(fits(&end));
        at = end;
    }
    Some(out.join(" "))
}

#[cfg(test)]
mod tests {
    use base::{Language, Text};
    use dataset::Choice;

    use super::*;

    fn list() -> CodeList {
        let choice = |code: &str, en: &str, ar: &str| {
            Choice::new(code).label(Text::english(en).with("ar".parse::<Language>().unwrap(), ar))
        };
        CodeList {
            choices: vec![
                choice("w", "Public well", "بئر"),
                choice("t", "Tap", "حنفية"),
                choice("r", "Well", ""),
            ],
            open: false,
        }
    }

    #[test]
    fn a_column_is_found_by_path_name_or_words() {
        let all = [
            Variable::new("size", Kind::Integer)
                .question("home/size")
                .label(Text::english("How many?")),
            Variable::new("a", Kind::Text).question("g/name"),
            Variable::new("b", Kind::Text).question("h/name"),
            Variable::new("where", Kind::GeoPoint).question("where"),
            Variable::new("source", Kind::MultipleChoice(list())).question("home/source"),
        ];
        let variables: Vec<&Variable> = all.iter().collect();
        let headers = [
            "home/size",
            "home-size",
            "SIZE",
            "how many?",
            "name",
            "h-name",
            "where-Latitude",
            "_where_longitude",
            "home/source/t",
            "source/Public well",
            "Home/How many?",
            "_submission_time",
        ];
        let headers = headers.map(str::to_owned);
        let found = matched(&headers, &variables);
        let answer = |i| Some(Holds::Answer(i));
        assert_eq!(
            found,
            [
                answer(0),
                answer(0),
                answer(0),
                answer(0),
                None,
                answer(2),
                Some(Holds::Place(3, 0)),
                Some(Holds::Place(3, 1)),
                Some(Holds::Chose(4, "t".into())),
                Some(Holds::Chose(4, "w".into())),
                answer(0),
                None,
            ]
        );
    }

    #[test]
    fn cells_are_said_as_the_form_says_them() {
        let many = Kind::MultipleChoice(list());
        for (cell, wanted) in [
            ("w t", "w t"),
            ("Public well; Tap", "w t"),
            ("Public well Tap Well", "w t r"),
            ("بئر حنفية", "w t"),
            ("Roof", "Roof"),
        ] {
            assert_eq!(said(&many, cell), wanted);
        }
        assert_eq!(said(&Kind::SingleChoice(list()), "tap"), "t");
        assert_eq!(said(&Kind::Integer, "3.0"), "3");
        assert_eq!(said(&Kind::Date, "2024-05-06 00:00:00"), "2024-05-06");
        let variable = Variable::new("source", many).question("source");
        let holds = [
            Some(Holds::Chose(0, "w".into())),
            Some(Holds::Chose(0, "t".into())),
        ];
        let found = answers(&holds, &["0".into(), "1.0".into()], &[&variable]);
        assert_eq!(found["source"], "t");
    }
}
