//! What all pages of the work on an initiative share: the tabs in the order of the value chain, and the fields
//! that a form has sent.

use std::collections::BTreeMap;

use ui::components::breadcrumb::Breadcrumb;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::tabs::{Progress, Tabs};
use ui::{Component, Html, Reader};

/// The tabs that there are, in the order of the value chain.
const TABS: [&str; 7] = [
    "decide", "ask", "collect", "check", "analyse", "protect", "publish",
];

/// What stands above every page of the work: the way there, the people, and the tabs; `here` is a name of
/// [`TABS`] or `people`.
pub(crate) fn tabs(slug: &str, title: &Html, here: &str, r: &Reader) -> Html {
    let way = Breadcrumb::default()
        .to(r.t("nav-work"), "/work")
        .to(title.clone(), format!("/initiatives/{slug}"));
    let shown = TABS.map(|name| (name, Progress::Plain));
    let tabs = Tabs::work(r, &format!("/work/{slug}"), here, &shown);
    Html::joined(&[way.html(r), people(slug, here, r), tabs.html(r)], "")
}

/// What belongs to every step, and so is none of the tabs: people, agreements, labels.
const BESIDE: [(&str, &str); 5] = [
    ("people", "team-link-to"),
    ("agreements", "agree-list"),
    ("labels", "label-list"),
    ("handovers", "handover-tab"),
    ("returns", "return-title"),
];

/// The links to what belongs to every step.
fn people(slug: &str, here: &str, r: &Reader) -> Html {
    let slug = Html::escaped(slug);
    let link = |(name, key): (&str, &str)| {
        let current = if here == name {
            " aria-current=\"page\""
        } else {
            ""
        };
        Html::trusted(format!(
            "<a href=\"/work/{slug}/{name}\"{current}>{}</a>",
            r.t(key)
        ))
    };
    let links = BESIDE.map(link);
    Html::trusted(format!(
        "<p class=\"small no-print\">{}</p>",
        Html::joined(&links, " · ")
    ))
}

/// The fields of a form as they were sent; a name may stand several times.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sent(BTreeMap<String, Vec<String>>);

impl From<Vec<(String, String)>> for Sent {
    fn from(pairs: Vec<(String, String)>) -> Self {
        let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, value) in pairs {
            all.entry(name).or_default().push(value);
        }
        Self(all)
    }
}

impl Sent {
    /// The first value of a field; empty when it was not sent.
    pub(crate) fn one(&self, name: &str) -> String {
        self.0
            .get(name)
            .and_then(|v| v.first())
            .cloned()
            .unwrap_or_default()
    }

    /// All values of a field that are not empty.
    pub(crate) fn all(&self, name: &str) -> Vec<String> {
        self.0
            .get(name)
            .into_iter()
            .flatten()
            .filter(|v| !v.is_empty())
            .cloned()
            .collect()
    }

    /// The names of all fields that were sent.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The form once more, with what was wrong.
    pub(crate) fn with(&self, errors: ErrorSummary) -> Filled {
        Filled {
            sent: self.clone(),
            errors,
        }
    }

    /// Whether a field was sent at all, as a pressed button is.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }
}

/// A form on its page: as it was sent, with what was wrong; empty when the page is shown for the first time.
#[derive(Debug, Clone, Default)]
pub(crate) struct Filled {
    pub(crate) sent: Sent,
    pub(crate) errors: ErrorSummary,
}

impl Filled {
    /// The same where a page has several forms with fields of the same names: those of this number, as
    /// `Field::number_among` counts them.
    pub(crate) fn among(self, number: u8) -> Self {
        let sent = self.sent.0.into_iter();
        let numbered = |(field, words): (String, Html)| match field.is_empty() {
            true => (field, words),
            false => (name_among(&field, number), words),
        };
        Self {
            sent: Sent(
                sent.map(|(name, said)| (name_among(&name, number), said))
                    .collect(),
            ),
            errors: ErrorSummary {
                errors: self.errors.errors.into_iter().map(numbered).collect(),
            },
        }
    }

    /// A field of that number with what was sent in it and what was wrong.
    pub(crate) fn field(&self, field: Field, number: u8) -> Field {
        let name = name_among(&field.name, number);
        field
            .value(self.sent.one(&name))
            .error(self.errors.on(&name))
            .number_among(number)
    }

    /// The answers of a field of that number to choose from, with the one that was chosen.
    pub(crate) fn chosen(&self, name: &str, number: u8, mut choices: Vec<Choice>) -> Vec<Choice> {
        let said = self.sent.one(&name_among(name, number));
        for choice in &mut choices {
            choice.chosen = choice.value == said;
        }
        choices
    }

    /// What opens a folded form that was sent: it has this field.
    pub(crate) fn opens(&self, name: &str, number: u8) -> bool {
        self.sent.has(&name_among(name, number))
    }
}

fn name_among(name: &str, number: u8) -> String {
    match number {
        0 => name.to_owned(),
        n => format!("{name}-n{n}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_may_have_several_values() {
        let sent = Sent::from(vec![
            ("a".into(), "1".into()),
            ("a".into(), "2".into()),
            ("b".into(), String::new()),
        ]);
        assert_eq!(
            (sent.one("a"), sent.all("a").len(), sent.all("b").len()),
            ("1".into(), 2, 0)
        );
        assert!(sent.has("b") && !sent.has("c"));
    }

    #[test]
    fn what_was_sent_comes_back_in_the_form_of_its_number_alone() {
        let sent = Sent::from(vec![("words".into(), "So.".into())]);
        let wrong = ErrorSummary::default()
            .error("words", "Too short.")
            .error("", "No.");
        let filled = sent.with(wrong).among(2);
        let field = |number| filled.field(Field::lines("words", "Words", 3), number);
        assert_eq!(
            (field(2).value.as_str(), field(2).id().as_str()),
            ("So.", "f-words-n2")
        );
        assert!(!field(2).error.is_empty() && field(1).error.is_empty() && field(1).value.is_empty());
        assert!(filled.opens("words", 2) && !filled.opens("words", 1));
        assert_eq!(filled.errors.errors[0].0, "words-n2");
        assert!(
            filled.errors.errors[1].0.is_empty(),
            "what is about no field stays so"
        );
    }
}
