//! From the rows of a spreadsheet and a mapping of its columns to producers, with a finding for every row that
//! cannot stand as it is. Nothing is guessed about a name: two that are one are refused, two that sound as one are
//! asked about.

use std::collections::{BTreeMap, BTreeSet};

use base::{Finding, Findings, Id, Place};
use uuid::Uuid;

use super::{Field, Producer, Says, key};
use crate::code;
use crate::country::Country;
use crate::party::PartyClass;
use crate::sdg;

/// The most organisations in one inventory; the largest known has 153 (Colombia).
pub const MOST: usize = 5_000;
/// The longest text of a cell that is kept, in characters.
const LONGEST: usize = 500;

/// Which column holds which field, by its place from 0.
pub type Mapping = BTreeMap<Field, usize>;

/// A row with its number as a spreadsheet counts it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// From 1; the heads are row 1.
    pub number: usize,
    /// Its cells.
    pub cells: Vec<String>,
}

/// What a file gave.
#[derive(Debug, Clone, Default)]
pub struct Found {
    /// The organisations that can stand, in the order of the rows.
    pub producers: Vec<Producer>,
    /// Everything that was found; with an error nothing is taken.
    pub findings: Findings,
}

/// Reads rows, beside what is `stored` already. `keep_both` says that names which only sound alike are different
/// organisations; `ids` gives identities.
pub fn read(
    (country, stored): (Id<Country>, &[Producer]),
    (rows, mapping): (&[Row], &Mapping),
    source: &str,
    keep_both: bool,
    mut ids: impl FnMut() -> Uuid,
) -> Found {
    let mut found = Found::default();
    if !mapping.contains_key(&Field::Name) {
        let at = Place::whole().with("field", "column-name");
        found
            .findings
            .push(Finding::error(code::INVENTORY_NO_NAMES).at(at));
        return found;
    }
    if rows.len() > MOST {
        found
            .findings
            .push(Finding::error(code::INVENTORY_TOO_LONG).with("most", MOST));
        return found;
    }
    let (mut names, mut numbers) = (Names::default(), Vec::new());
    for row in rows
        .iter()
        .filter(|r| r.cells.iter().any(|c| !c.trim().is_empty()))
    {
        let reader = Reader {
            row,
            mapping,
            findings: &mut found.findings,
        };
        let id = Id::new(ids());
        let Some(mut producer) = reader.producer(id, country) else {
            continue;
        };
        producer.source = format!("{source}, {}", row.number);
        names.meet(&producer, row.number, keep_both, &mut found.findings);
        numbers.push(row.number);
        found.producers.push(producer);
    }
    let met: Vec<(usize, &Producer)> = numbers.into_iter().zip(&found.producers).collect();
    super::renew::meet(stored, &met, keep_both, &mut found.findings);
    if found.producers.is_empty() && !found.findings.has_errors() {
        found.findings.push(Finding::error(code::INVENTORY_EMPTY));
    }
    found
}

/// The names met so far, by key and by sound, with their rows.
#[derive(Default)]
struct Names {
    keys: BTreeMap<String, usize>,
    sounds: BTreeMap<String, (usize, String)>,
}

impl Names {
    /// Both names of an organisation, beside those before.
    fn meet(&mut self, it: &Producer, row: usize, keep_both: bool, findings: &mut Findings) {
        let own: BTreeSet<&str> = [it.name.as_str(), it.other.as_str()]
            .into_iter()
            .filter(|n| !n.is_empty())
            .collect();
        for name in own {
            let (key, at) = (key::key(name), Place::whole().with("row", row));
            match self.keys.get(&key) {
                Some(first) if *first != row => {
                    let finding = Finding::error(code::INVENTORY_TWICE).at(at);
                    findings.push(finding.with("name", name).with("first", *first));
                    continue;
                }
                _ => self.keys.insert(key, row),
            };
            let Some(sound) = key::sound(name) else {
                continue;
            };
            match self.sounds.get(&sound) {
                Some((first, other)) if *first != row => {
                    let severity = if keep_both {
                        Finding::warning
                    } else {
                        Finding::error
                    };
                    let finding = severity(code::INVENTORY_SOUNDS_ALIKE).at(Place::whole().with("row", row));
                    findings.push(
                        finding
                            .with("name", name)
                            .with("first", *first)
                            .with("other", other),
                    );
                }
                Some(_) => {}
                None => {
                    self.sounds.insert(sound, (row, name.to_owned()));
                }
            }
        }
    }
}

struct Reader<'a> {
    row: &'a Row,
    mapping: &'a Mapping,
    findings: &'a mut Findings,
}

impl Reader<'_> {
    fn at(&self, field: Field) -> Place {
        Place::whole()
            .with("row", self.row.number)
            .with("column", field.as_str())
    }

    /// The cell of a field, without what cannot be seen, on one line and not endless.
    fn cell(&mut self, field: Field) -> String {
        let Some(cell) = self.mapping.get(&field).and_then(|at| self.row.cells.get(*at)) else {
            return String::new();
        };
        if cell.chars().any(key::is_hidden) {
            let finding = Finding::warning(code::INVENTORY_HIDDEN).at(self.at(field));
            self.findings.push(finding);
        }
        let seen: String = cell.chars().filter(|c| !key::is_hidden(*c)).collect();
        let line = seen.split_whitespace().collect::<Vec<_>>().join(" ");
        line.chars().take(LONGEST).collect()
    }

    fn producer(mut self, id: Id<Producer>, country: Id<Country>) -> Option<Producer> {
        let name = self.name()?;
        let other = self.cell(Field::Other);
        Some(Producer {
            id,
            country,
            key: key::key(&name),
            name,
            other,
            class: self.class(),
            place: self.cell(Field::Place),
            website: self.website(),
            produces: self.says(Field::Produces),
            data: self.cell(Field::Data),
            themes: self.list(Field::Themes),
            goals: self.goals(),
            groups: self.list(Field::Groups),
            method: self.says(Field::Method),
            open: self.says(Field::Open),
            source: String::new(),
        })
    }

    fn name(&mut self) -> Option<String> {
        let name = self.cell(Field::Name);
        if key::key(&name).is_empty() {
            let finding = Finding::error(code::INVENTORY_NO_NAME).at(self.at(Field::Name));
            self.findings.push(finding);
            return None;
        }
        if let Some(word) = key::mixed(&name) {
            let finding = Finding::error(code::INVENTORY_MIXED_LETTERS).at(self.at(Field::Name));
            self.findings.push(finding.with("word", word));
        }
        Some(name)
    }

    fn class(&mut self) -> Option<PartyClass> {
        let words = self.cell(Field::Class);
        let folded = key::fold(&words);
        let fits = |c: &PartyClass| {
            folded == c.as_str().replace('_', " ") || folded == key::fold(c.title()) || also(*c, &folded)
        };
        let class = PartyClass::ALL.into_iter().find(fits);
        if class.is_none() && !folded.is_empty() {
            let finding = Finding::warning(code::INVENTORY_UNKNOWN_WORD).at(self.at(Field::Class));
            self.findings.push(finding.with("value", words));
        }
        class
    }

    /// An address of the web; other text is not kept.
    fn website(&mut self) -> String {
        let cell = self.cell(Field::Website);
        if cell.is_empty() || cell.starts_with("https://") || cell.starts_with("http://") {
            return cell;
        }
        if cell.contains('.') && !cell.contains([' ', '@']) {
            return format!("https://{cell}");
        }
        let finding = Finding::warning(code::INVENTORY_UNKNOWN_WORD).at(self.at(Field::Website));
        self.findings.push(finding.with("value", cell));
        String::new()
    }

    fn says(&mut self, field: Field) -> Says {
        let words = self.cell(field);
        match key::fold(&words).as_str() {
            "yes" | "y" | "1" | "true" | "x" | "oui" | "si" | "да" | "نعم" | "是" => Says::Yes,
            "no" | "n" | "0" | "false" | "non" | "нет" | "لا" | "否" => Says::No,
            "" | "unknown" | "?" => Says::Unknown,
            _ => {
                let finding = Finding::warning(code::INVENTORY_UNKNOWN_WORD).at(self.at(field));
                self.findings.push(finding.with("value", words));
                Says::Unknown
            }
        }
    }

    fn list(&mut self, field: Field) -> BTreeSet<String> {
        parts(&self.cell(field)).map(ToOwned::to_owned).collect()
    }

    /// Goals by their numbers: `6`, `SDG 6`, `6.1.1`.
    fn goals(&mut self) -> BTreeSet<String> {
        let cell = self.cell(Field::Goals);
        let mut out = BTreeSet::new();
        for part in parts(&cell) {
            let code = part.trim_start_matches(|c: char| !c.is_ascii_digit()).trim();
            if sdg::find(code).is_some() {
                out.insert(code.to_owned());
            } else {
                let finding = Finding::error(code::UNKNOWN_GOAL).at(self.at(Field::Goals));
                self.findings.push(finding.with("value", part));
            }
        }
        out
    }
}

/// Words by which spreadsheets call a class besides its own name.
fn also(class: PartyClass, folded: &str) -> bool {
    let words: &[&str] = match class {
        PartyClass::Cso => &["ngo", "cso", "ong", "osc", "нпо", "ооо", "оф", "منظمه مجتمع مدني"],
        PartyClass::Community => &["community", "comunidad", "communaute", "сообщество", "مجتمع"],
        PartyClass::Academia => &["university", "universidad", "universite", "университет", "جامعه"],
        PartyClass::Private => &["company", "empresa", "entreprise", "компания", "شركه"],
        PartyClass::StateAgency => &["government", "gobierno", "etat", "госорган", "حكومه"],
        _ => &[],
    };
    words.contains(&folded)
}

/// The parts of a list as people write it: by comma (also Arabic and Chinese), semicolon or bar.
fn parts(cell: &str) -> impl Iterator<Item = &str> {
    cell.split([',', ';', '|', '،', '؛', '，', '、', '；'])
        .map(str::trim)
        .filter(|p| !p.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(lines: &[&[&str]]) -> Vec<Row> {
        let row = |(at, line): (usize, &&[&str])| Row {
            number: at + 2,
            cells: line.iter().map(|c| (*c).to_owned()).collect(),
        };
        lines.iter().enumerate().map(row).collect()
    }

    fn reading(lines: &[&[&str]], keep_both: bool) -> Found {
        beside(&[], lines, keep_both)
    }

    fn beside(stored: &[Producer], lines: &[&[&str]], keep_both: bool) -> Found {
        let mapping = Mapping::from([(Field::Name, 0), (Field::Goals, 1), (Field::Class, 2)]);
        let mut next = 0;
        let ids = || {
            next += 1;
            Uuid::from_u128(next)
        };
        let all = rows(lines);
        let country = Id::new(Uuid::nil());
        read((country, stored), (&all, &mapping), "list.csv", keep_both, ids)
    }

    fn codes(found: &Found) -> Vec<String> {
        let one = |f: &Finding| {
            let row = f.place.get("row").map(ToString::to_string).unwrap_or_default();
            format!("{} {row}", f.code)
        };
        found.findings.iter().map(one).collect()
    }

    #[test]
    fn a_sound_file_is_taken_in_any_alphabet() {
        let found = reading(
            &[
                &["Мехр-Шафкат", "5; ЦУР 16", "НПО"],
                &["", "", ""],
                &["جمعية المياه", "6.1", ""],
                &["Fundación Ágora", "", "NGO"],
            ],
            false,
        );
        assert!(found.findings.is_empty(), "{:?}", codes(&found));
        assert_eq!(found.producers.len(), 3);
        assert_eq!(found.producers[0].class, Some(PartyClass::Cso));
        assert_eq!(found.producers[0].goals, ["16".to_owned(), "5".to_owned()].into());
        assert_eq!(found.producers[1].source, "list.csv, 4");
    }

    #[test]
    fn duplicates_are_refused_with_both_rows_also_across_alphabets() {
        let found = reading(
            &[
                &["Agentstvo Demokratiya", "", ""],
                &["FUNDACION  ÁGORA", "", ""],
                &["Fundación Agora", "", ""],
                &["Агентство «Демократия»", "", ""],
            ],
            false,
        );
        assert_eq!(
            codes(&found),
            ["registry-inventory-twice 4", "registry-inventory-sounds-alike 5"]
        );
        let kept = reading(&[&["Mehr", "", ""], &["Мехр", "", ""]], true);
        assert!(!kept.findings.has_errors() && kept.producers.len() == 2);
    }

    #[test]
    fn what_stands_is_met_in_any_alphabet() {
        let mut stored = reading(&[&["Mehr-Shafkat", "", ""], &["Fundación Ágora", "", ""]], false).producers;
        stored[1].other = "FA".into();
        let asked = beside(
            &stored,
            &[&["Мехр-Шафкат", "", ""], &["fundacion agora", "", ""]],
            false,
        );
        assert_eq!(codes(&asked), ["registry-inventory-sounds-known 2"]);
        let both = beside(&stored, &[&["Мехр-Шафкат", "", ""]], true);
        assert!(!both.findings.has_errors());
        let twice = beside(&stored, &[&["FA", "", ""], &["Fundacion Agora", "", ""]], false);
        assert_eq!(codes(&twice), ["registry-inventory-twice 3"]);
    }

    #[test]
    fn a_list_of_names_erases_nothing() {
        let stored = Producer {
            website: "https://example.org".into(),
            themes: ["Water".to_owned()].into(),
            open: Says::Yes,
            goals: ["6".to_owned()].into(),
            ..reading(&[&["Fundación Ágora", "6", "NGO"]], false)
                .producers
                .remove(0)
        };
        let mapping = Mapping::from([(Field::Name, 0), (Field::Goals, 1), (Field::Class, 2)]);
        let again = reading(&[&["FUNDACION AGORA", "", ""]], false)
            .producers
            .remove(0);
        let renewed = super::super::renew(&stored, again, &mapping);
        assert_eq!(renewed.name, "FUNDACION AGORA");
        assert_eq!(
            (&renewed.website, &renewed.themes, renewed.open),
            (&stored.website, &stored.themes, Says::Yes)
        );
        assert_eq!(
            (&renewed.goals, renewed.class),
            (&stored.goals, stored.class),
            "an empty cell says nothing"
        );
        let more = reading(&[&["Fundación Ágora", "16", ""]], false)
            .producers
            .remove(0);
        assert_eq!(
            super::super::renew(&stored, more, &mapping).goals,
            ["16".to_owned()].into()
        );
    }

    #[test]
    fn bad_rows_are_all_named() {
        let found = reading(
            &[
                &["Кoмитет воды", "", ""],
                &["  ", "6", ""],
                &["Water\u{202e}", "18", "club"],
            ],
            false,
        );
        assert_eq!(
            codes(&found),
            [
                "registry-inventory-mixed-letters 2",
                "registry-inventory-no-name 3",
                "registry-inventory-hidden 4",
                "registry-inventory-unknown-word 4",
                "registry-unknown-goal 4"
            ]
        );
        let empty = reading(&[], false);
        assert_eq!(codes(&empty), ["registry-inventory-empty "]);
    }
}
