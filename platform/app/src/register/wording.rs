//! What a person writes about an initiative, before and after it is checked.

use std::collections::BTreeSet;

use base::{Findings, Language, Text};
use framework::Type;
use registry::{Group, Initiative, Place, Provenance, ReducedDate, code as registry_code};

use super::{about, code, reworded};

/// The longest text that a field takes, in characters.
const LONGEST: usize = 10_000;

/// The fields of an initiative as a person fills them in; every one may be empty but the title.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wording {
    /// Its title.
    pub title: String,
    /// Its name in the address; made from the title when empty.
    pub slug: String,
    /// Its aim in a sentence.
    pub aim: String,
    /// Its story.
    pub description: String,
    /// The issue and who raised it.
    pub issue: String,
    /// `1` to `6`, or empty.
    pub kind: String,
    /// Names of practices.
    pub practices: Vec<String>,
    /// Names of objectives.
    pub objectives: Vec<String>,
    /// Names of methods.
    pub methods: Vec<String>,
    /// Codes of countries or regions.
    pub places: Vec<String>,
    /// The place inside, in words; stands with the first country.
    pub locality: String,
    /// Groups, one a line, in their own words.
    pub groups: String,
    /// Topics, separated by commas.
    pub topics: String,
    /// Goals, targets, indicators, separated by commas or spaces.
    pub sdgs: String,
    /// When it began.
    pub started: String,
    /// When it ended.
    pub ended: String,
    /// Its web page.
    pub website: String,
    /// How to take part.
    pub how_to_take_part: String,
    /// How to reach it.
    pub contact: String,
    /// Of one that was described elsewhere: in which form.
    pub brought_form: String,
    /// Of one that was described elsewhere: where.
    pub brought_source: String,
}

impl Wording {
    /// What stands in an initiative now, for a form.
    pub fn of(it: &Initiative, language: &Language) -> Self {
        let words = |text: &Text| text.best(language).map(|(_, t)| t.to_owned()).unwrap_or_default();
        let names = |names: Vec<&str>| names.into_iter().map(ToOwned::to_owned).collect();
        Self {
            title: words(&it.title),
            slug: it.slug.to_string(),
            aim: words(&it.aim),
            description: words(&it.description),
            issue: words(&it.issue),
            kind: it.kind.map(|t| t.number().to_string()).unwrap_or_default(),
            practices: names(it.practices.iter().map(|p| p.as_str()).collect()),
            objectives: names(it.objectives.iter().map(|o| o.as_str()).collect()),
            methods: names(it.methods.iter().map(|m| m.as_str()).collect()),
            places: it.places.iter().map(|p| p.area.clone()).collect(),
            locality: it
                .places
                .first()
                .and_then(|p| p.locality.clone())
                .unwrap_or_default(),
            groups: it
                .groups
                .iter()
                .map(|g| words(&g.name))
                .collect::<Vec<_>>()
                .join("\n"),
            topics: it.topics.join(", "),
            sdgs: it.sdgs.iter().cloned().collect::<Vec<_>>().join(", "),
            started: it.started.map(|d| d.to_string()).unwrap_or_default(),
            ended: it.ended.map(|d| d.to_string()).unwrap_or_default(),
            website: it.website.clone().unwrap_or_default(),
            how_to_take_part: words(&it.how_to_take_part),
            contact: it.contact.clone().unwrap_or_default(),
            brought_form: String::new(),
            brought_source: String::new(),
        }
    }

    /// Writes the words into a record, in the language they are written in; all that is wrong is returned.
    pub fn write_into(&self, it: &mut Initiative, language: &Language) -> Findings {
        let mut findings = Findings::none();
        self.texts(it, language, &mut findings);
        it.practices = words(
            &self.practices,
            "practices",
            &mut findings,
            framework::terms::PracticeName::from_name,
        );
        it.objectives = words(
            &self.objectives,
            "objectives",
            &mut findings,
            framework::Objective::from_name,
        );
        it.methods = words(
            &self.methods,
            "methods",
            &mut findings,
            framework::terms::Method::from_name,
        );
        it.kind = self.kind(&mut findings);
        it.places = self.places(&mut findings);
        it.groups = self.groups(language);
        it.topics = list(&self.topics, &[',', '\n']).collect();
        it.sdgs = list(&self.sdgs, &[',', ' ', '\n']).collect();
        it.started = date(&self.started, "started", &mut findings);
        it.ended = date(&self.ended, "ended", &mut findings);
        it.website = self.website(&mut findings);
        it.contact = Some(self.contact.trim().to_owned()).filter(|c| !c.is_empty());
        findings.extend(it.check());
        findings
    }

    fn texts(&self, it: &mut Initiative, language: &Language, findings: &mut Findings) {
        let fields = [
            ("title", &self.title, &mut it.title),
            ("aim", &self.aim, &mut it.aim),
            ("description", &self.description, &mut it.description),
            ("issue", &self.issue, &mut it.issue),
            (
                "how_to_take_part",
                &self.how_to_take_part,
                &mut it.how_to_take_part,
            ),
        ];
        for (field, words, text) in fields {
            if words.chars().count() > LONGEST {
                findings.push(about(code::TOO_LONG, field).with("most", LONGEST));
            }
            *text = reworded(text, language, words);
        }
    }

    /// Where the record comes from, as whoever brought it says.
    pub(super) fn provenance(&self) -> Provenance {
        let short = |text: &str| text.trim().chars().take(500).collect::<String>();
        match harvest::forms().find(|form| *form == self.brought_form) {
            Some(form) => Provenance::Brought {
                form: form.to_owned(),
                source: short(&self.brought_source),
            },
            None => Provenance::Entered,
        }
    }

    fn kind(&self, findings: &mut Findings) -> Option<Type> {
        let number = Some(self.kind.trim()).filter(|k| !k.is_empty())?;
        let kind = number.parse::<u8>().ok().and_then(|n| Type::try_from(n).ok());
        if kind.is_none() {
            findings.push(about(code::UNKNOWN_WORD, "kind").with("value", number));
        }
        kind
    }

    fn places(&self, findings: &mut Findings) -> Vec<Place> {
        let mut out = Vec::new();
        for code in self.places.iter().map(|c| c.trim()).filter(|c| !c.is_empty()) {
            match Place::of(code) {
                Some(place) => out.push(place),
                None => findings.push(about(registry_code::UNKNOWN_PLACE, "places").with("value", code)),
            }
        }
        if let (Some(first), locality @ [_, ..]) = (out.first_mut(), self.locality.trim().as_bytes()) {
            first.locality = Some(String::from_utf8_lossy(locality).into_owned());
        }
        out
    }

    fn groups(&self, language: &Language) -> Vec<Group> {
        let text = |words: String| Text::new(language.clone(), words);
        list(&self.groups, &['\n'])
            .map(|words| Group {
                name: text(words),
                own_words: true,
            })
            .collect()
    }

    fn website(&self, findings: &mut Findings) -> Option<String> {
        let address = Some(self.website.trim()).filter(|w| !w.is_empty())?;
        let sound = ["https://", "http://"].iter().any(|s| address.starts_with(s)) && !address.contains(' ');
        if !sound {
            findings.push(about(code::NOT_AN_ADDRESS, "website").with("value", address));
        }
        sound.then(|| address.to_owned())
    }
}

fn list<'a>(text: &'a str, marks: &'a [char]) -> impl Iterator<Item = String> + 'a {
    text.split(marks)
        .map(str::trim)
        .filter(|w| !w.is_empty())
        .map(ToOwned::to_owned)
}

fn words<T: Ord>(
    names: &[String],
    field: &str,
    findings: &mut Findings,
    read: fn(&str) -> Option<T>,
) -> BTreeSet<T> {
    let mut out = BTreeSet::new();
    for name in names {
        match read(name) {
            Some(value) => {
                out.insert(value);
            }
            None => findings.push(about(code::UNKNOWN_WORD, field).with("value", name)),
        }
    }
    out
}

fn date(text: &str, field: &str, findings: &mut Findings) -> Option<ReducedDate> {
    let text = Some(text.trim()).filter(|t| !t.is_empty())?;
    let date = text.parse().ok();
    if date.is_none() {
        findings.push(about(code::NOT_A_DATE, field).with("value", text));
    }
    date
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{Id, Timestamp};

    #[test]
    fn all_that_is_wrong_is_said_at_once_and_other_languages_stay() {
        let french: Language = "fr".parse().unwrap();
        let slug = "water".parse().unwrap();
        let mut it = Initiative::draft(
            Id::new(uuid::Uuid::nil()),
            slug,
            Text::english("Water"),
            Timestamp::UNIX_EPOCH,
        );
        let wording = Wording {
            title: "Eau".into(),
            kind: "9".into(),
            objectives: vec!["rights".into(), "glory".into()],
            places: vec!["IRQ".into(), "XXX".into()],
            locality: "Tal Afar".into(),
            sdgs: "6.1.1, 99".into(),
            started: "yesterday".into(),
            website: "here".into(),
            groups: "returnees\n\n people in camps ".into(),
            ..Wording::default()
        };
        let findings = wording.write_into(&mut it, &french);
        let codes: Vec<String> = findings.iter().map(|f| f.code.to_string()).collect();
        assert_eq!(
            codes,
            [
                "app-unknown-word",
                "app-unknown-word",
                "registry-unknown-place",
                "app-not-a-date",
                "app-not-an-address",
                "registry-unknown-goal"
            ]
        );
        assert_eq!(it.title.get(&Language::english()), Some("Water"));
        assert_eq!(it.title.get(&french), Some("Eau"));
        assert_eq!(it.places[0].locality.as_deref(), Some("Tal Afar"));
        assert_eq!(it.groups.len(), 2);
        assert_eq!(Wording::of(&it, &french).locality, "Tal Afar");
    }
}
