//! Reading a scheme from TOML or JSON, with a finding and its place for every mistake at once.

use std::collections::BTreeSet;

use base::{Checked, Code, Finding, Findings, Language, Place, Text};
use serde_json::{Map, Value};

use super::{About, Answer, Check, Item, ItemState, Part, Scheme, built_in};
use crate::read::code;

/// The largest file, in bytes.
const LARGEST: usize = 400_000;
/// The most items.
const MOST_ITEMS: usize = 500;

impl Scheme {
    /// Reads a scheme that somebody loads. One under the name of a built-in scheme must keep its floors (¶35).
    pub fn read(text: &str) -> Checked<Self> {
        let mut read = Self::parse(text);
        let built = |id: &str| built_in().iter().find(|s| s.id == id);
        let Some(scheme) = read.value.take() else {
            return read;
        };
        if let Some(standard) = built(&scheme.id) {
            read.findings.extend(lowered(&scheme, standard));
        }
        Checked::new(scheme, read.findings)
    }

    /// Reads the form of a scheme, without comparing it with others.
    pub(super) fn parse(text: &str) -> Checked<Self> {
        let mut findings = Findings::none();
        match object(text) {
            Ok(map) => {
                let scheme = Reader::new(&map, Place::whole(), &mut findings).scheme();
                Checked::new(scheme, findings)
            }
            Err(finding) => {
                findings.push(finding);
                Checked::refused(findings)
            }
        }
    }
}

/// The floors of the standard scheme that a scheme of its name does not keep.
fn lowered<'a>(scheme: &'a Scheme, standard: &'a Scheme) -> impl Iterator<Item = Finding> + 'a {
    let kept = |floor: &Item| {
        scheme.item(&floor.code).is_some_and(|item| {
            item.floor
                && item.known == floor.known
                && item.part == floor.part
                && item.answers == floor.answers
        })
    };
    let same_version = (scheme.version == standard.version)
        .then(|| Finding::error(code::SCHEME_TWICE).at(Place::whole().with("key", "version")));
    let floors = standard.items.iter().filter(|i| i.floor);
    let lowered = floors.filter(move |i| !kept(i)).map(|i| {
        Finding::error(code::SCHEME_LOWERS_FLOOR)
            .at(Place::whole().with("item", i.code.as_str()))
            .with("clause", i.clause.as_str())
    });
    same_version
        .map(|f| f.with("value", scheme.version.as_str()))
        .into_iter()
        .chain(lowered)
}

/// The outer object of a text in TOML, or in JSON when it begins with a brace.
fn object(text: &str) -> Result<Map<String, Value>, Finding> {
    if text.len() > LARGEST {
        return Err(Finding::error(code::SCHEME_TOO_LARGE).with("most", LARGEST));
    }
    let syntax = |line: usize, problem: String| {
        Finding::error(code::SCHEME_SYNTAX)
            .at(Place::whole().with("line", line))
            .with("problem", problem)
    };
    if text.trim_start().starts_with('{') {
        return serde_json::from_str(text).map_err(|e| syntax(e.line(), e.to_string()));
    }
    let table: toml::Table = toml::from_str(text).map_err(|e| {
        let line = e
            .span()
            .and_then(|s| text.get(..s.start))
            .map_or(1, |before| before.matches('\n').count() + 1);
        syntax(line, e.message().to_owned())
    })?;
    match serde_json::to_value(table) {
        Ok(Value::Object(map)) => Ok(map),
        _ => Err(syntax(1, "no table".to_owned())),
    }
}

/// Reads the keys of one object; what was not asked for at the end is told as unknown.
struct Reader<'a, 'f> {
    map: &'a Map<String, Value>,
    place: Place,
    asked: BTreeSet<&'static str>,
    findings: &'f mut Findings,
}

impl<'a, 'f> Reader<'a, 'f> {
    fn new(map: &'a Map<String, Value>, place: Place, findings: &'f mut Findings) -> Self {
        Self {
            map,
            place,
            asked: BTreeSet::new(),
            findings,
        }
    }

    fn say(&mut self, code: Code, key: &str, value: &str) {
        let place = self.place.clone().with("key", key);
        let finding = Finding::error(code).at(place).with("value", value);
        self.findings.push(finding.with("name", key));
    }

    fn get(&mut self, key: &'static str) -> Option<&'a Value> {
        self.asked.insert(key);
        self.map.get(key)
    }

    /// A text that must be there.
    fn must(&mut self, key: &'static str) -> String {
        match self.get(key).and_then(Value::as_str).map(str::trim) {
            Some(text) if !text.is_empty() => text.to_owned(),
            _ => {
                self.say(code::SCHEME_MISSING, key, "");
                String::new()
            }
        }
    }

    fn may(&mut self, key: &'static str) -> String {
        let text = self.get(key).and_then(Value::as_str).unwrap_or_default();
        text.trim().to_owned()
    }

    /// A text in languages: a table of them, or English alone.
    fn text(&mut self, key: &'static str, must: bool) -> Text {
        let mut out = Text::default();
        match self.get(key) {
            Some(Value::String(english)) => out = Text::english(english.trim()),
            Some(Value::Object(map)) => {
                for (tag, words) in map {
                    match (tag.parse::<Language>(), words.as_str()) {
                        (Ok(language), Some(words)) => out = out.with(language, words.trim()),
                        _ => self.say(code::SCHEME_UNKNOWN, key, tag),
                    }
                }
            }
            _ => {}
        }
        if must && out.is_empty() {
            self.say(code::SCHEME_MISSING, key, "");
        }
        out
    }

    /// One word of a closed list.
    fn word<T>(&mut self, key: &'static str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let word = self.must(key);
        let found = read(&word);
        if found.is_none() && !word.is_empty() {
            self.say(code::SCHEME_UNKNOWN, key, &word);
        }
        found
    }

    /// Each object of a list, read with its place.
    fn each<T>(&mut self, key: &'static str, read: impl Fn(&mut Reader<'a, '_>) -> T) -> Vec<T> {
        let list = self.get(key).and_then(Value::as_array);
        let mut out = Vec::new();
        for (i, value) in list.into_iter().flatten().enumerate().take(MOST_ITEMS + 1) {
            let place = self.place.clone().with(key, i + 1);
            match value {
                Value::Object(map) => {
                    let mut inner = Reader::new(map, place, self.findings);
                    out.push(read(&mut inner));
                    inner.done();
                }
                other => self.say(code::SCHEME_UNKNOWN, key, &other.to_string()),
            }
        }
        out
    }

    fn done(&mut self) {
        let unknown = self.map.keys().filter(|k| !self.asked.contains(k.as_str()));
        for key in unknown {
            let place = self.place.clone().with("key", key.as_str());
            let finding = Finding::warning(code::UNKNOWN_KEY).at(place);
            self.findings.push(finding.with("value", key));
        }
    }

    fn scheme(mut self) -> Scheme {
        let id = self.must("id");
        if !id.is_empty() && id.parse::<base::Slug>().is_err() {
            self.say(code::SCHEME_UNKNOWN, "id", &id);
        }
        let version = self.must("version");
        if version.contains(['@', '/', ' ']) {
            self.say(code::SCHEME_UNKNOWN, "version", &version);
        }
        let about = self.word("about", |w| {
            [About::Round, About::Country, About::Organisation]
                .into_iter()
                .find(|a| a.as_str() == w)
        });
        let scheme = Scheme {
            id,
            version,
            about: about.unwrap_or(About::Round),
            title: self.text("title", true),
            text: self.text("text", false),
            source: self.may("source"),
            parts: self.each("part", part),
            items: self.each("item", item),
        };
        self.whole(&scheme);
        self.done();
        scheme
    }

    /// What only the whole scheme shows.
    fn whole(&mut self, scheme: &Scheme) {
        if scheme.items.is_empty() {
            self.say(code::SCHEME_MISSING, "item", "");
        }
        if scheme.items.len() > MOST_ITEMS {
            let finding = Finding::error(code::SCHEME_TOO_LARGE).with("most", MOST_ITEMS);
            self.findings.push(finding);
        }
        let mut seen = BTreeSet::new();
        for (i, item) in scheme.items.iter().enumerate() {
            let place = Place::whole().with("item", i + 1);
            if !item.code.is_empty() && !seen.insert(&item.code) {
                let finding = Finding::error(code::SCHEME_TWICE).at(place.clone().with("key", "code"));
                self.findings.push(finding.with("value", &item.code));
            }
            if !item.part.is_empty() && !scheme.parts.iter().any(|p| p.code == item.part) {
                let finding = Finding::error(code::SCHEME_NO_PART).at(place.with("key", "part"));
                self.findings.push(finding.with("value", &item.part));
            }
        }
    }
}

fn part(r: &mut Reader<'_, '_>) -> Part {
    Part {
        code: r.must("code"),
        title: r.text("title", true),
        clause: r.may("clause"),
    }
}

fn item(r: &mut Reader<'_, '_>) -> Item {
    let known = r.get("known").is_some();
    Item {
        code: r.must("code"),
        part: r.must("part"),
        question: r.text("question", true),
        clause: r.must("clause"),
        answers: r.each("answer", answer),
        known: known.then(|| r.word("known", Check::from_name)).flatten(),
        floor: r.get("floor").and_then(Value::as_bool).unwrap_or(false),
        next: r.text("next", false),
    }
}

fn answer(r: &mut Reader<'_, '_>) -> Answer {
    Answer {
        text: r.text("text", true),
        state: r
            .word("state", ItemState::from_name)
            .unwrap_or(ItemState::Unknown),
    }
}
