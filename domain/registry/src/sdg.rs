//! The Sustainable Development Goals with their targets and indicators, in six languages (`data/sdg.tsv`).

use std::collections::BTreeMap;
use std::sync::OnceLock;

use base::Language;

const DATA: &str = include_str!("../data/sdg.tsv");
const LANGUAGES: [&str; 6] = ["en", "fr", "es", "ru", "ar", "zh"];

/// A goal (`6`), a target (`6.1`) or an indicator (`6.1.1`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its code.
    pub code: &'static str,
    titles: Vec<&'static str>,
    /// The short name; goals have one.
    short: Option<Vec<&'static str>>,
}

impl Entry {
    /// Its title in one of the six languages of the United Nations, else in English.
    pub fn title(&self, language: &Language) -> &'static str {
        in_language(&self.titles, language)
    }

    /// The short name of a goal, or the title of anything else.
    pub fn short(&self, language: &Language) -> &'static str {
        in_language(self.short.as_ref().unwrap_or(&self.titles), language)
    }

    /// The number of its goal.
    pub fn goal(&self) -> &'static str {
        self.code.split('.').next().unwrap_or(self.code)
    }

    /// Whether it is a goal.
    pub const fn is_goal(&self) -> bool {
        self.short.is_some()
    }
}

fn in_language(texts: &[&'static str], language: &Language) -> &'static str {
    let at = LANGUAGES
        .iter()
        .position(|l| *l == language.primary())
        .unwrap_or(0);
    texts[at]
}

/// All goals, targets and indicators, in the order of the Agenda.
pub fn all() -> &'static [Entry] {
    static ALL: OnceLock<Vec<Entry>> = OnceLock::new();
    ALL.get_or_init(read)
}

/// The seventeen goals.
pub fn goals() -> impl Iterator<Item = &'static Entry> {
    all().iter().filter(|e| e.is_goal())
}

/// The entry with that code: `6`, `6.1`, `6.1.1`.
pub fn find(code: &str) -> Option<&'static Entry> {
    all().iter().find(|e| e.code == code)
}

fn read() -> Vec<Entry> {
    let mut short = BTreeMap::new();
    let mut all = Vec::new();
    for line in DATA.lines().skip(1) {
        let mut fields = line.split('\t');
        let (Some(kind), Some(code)) = (fields.next(), fields.next()) else {
            continue;
        };
        let titles: Vec<&'static str> = fields.collect();
        if titles.len() != LANGUAGES.len() {
            continue;
        }
        if kind == "short" {
            short.insert(code, titles);
        } else {
            let short = if kind == "goal" { short.remove(code) } else { None };
            all.push(Entry { code, titles, short });
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_agenda_is_whole() {
        assert_eq!(goals().count(), 17);
        assert_eq!(
            all().iter().filter(|e| e.code.matches('.').count() == 1).count(),
            169
        );
        assert_eq!(
            all().iter().filter(|e| e.code.matches('.').count() == 2).count(),
            252
        );
        let water = find("6").unwrap();
        assert_eq!(
            water.short(&"fr".parse().unwrap()),
            "Eau propre et assainissement"
        );
        assert_eq!(find("6.3.2").unwrap().goal(), "6");
        assert!(find("18").is_none());
    }
}
