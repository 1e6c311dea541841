//! Everything that a checker found, with its place and its cure.

use base::{Finding, Findings, Place, Severity};

use super::{Component, Example};
use crate::text::Arg;
use crate::{Html, Icon, Reader, Words};

/// A list of findings; errors first, otherwise in the order in which they were found.
#[derive(Debug, Clone, Default)]
pub struct FindingList {
    findings: Vec<Finding>,
}

impl FindingList {
    /// The list of these findings.
    pub fn of(findings: &Findings) -> Self {
        let mut findings: Vec<Finding> = findings.iter().cloned().collect();
        findings.sort_by_key(|f| std::cmp::Reverse(f.severity));
        Self { findings }
    }

    fn counts(&self, r: &Reader) -> Html {
        let said = [(Severity::Error, "finding-errors"), (Severity::Warning, "finding-warnings"), (Severity::Info, "finding-infos")]
            .into_iter()
            .map(|(severity, key)| (self.findings.iter().filter(|f| f.severity == severity).count(), key))
            .filter(|(count, _)| *count > 0)
            .map(|(count, key)| r.tn(key, count));
        Html::joined(&said.collect::<Vec<_>>(), " · ")
    }

    fn rows(&self, r: &Reader) -> Vec<Row> {
        self.findings.iter().map(|f| Row::of(f, r)).collect()
    }
}

/// One finding in words.
struct Row {
    class: &'static str,
    icon: Icon,
    word: Html,
    message: Html,
    cure: Html,
    place: Html,
    code: &'static str,
}

impl Row {
    fn of(finding: &Finding, r: &Reader) -> Self {
        let (class, icon, key) = match finding.severity {
            Severity::Error => ("finding finding-error", Icon::Stop, "finding-error"),
            Severity::Warning => ("finding finding-warning", Icon::Attention, "finding-warning"),
            Severity::Info => ("finding", Icon::Info, "finding-info"),
        };
        let words = Words::of(finding, &r.language);
        let said = |text: &str| if words.language == r.language { text.into() } else { Html::marked(text, &words.language) };
        Self {
            class,
            icon,
            word: r.t(key),
            message: said(&words.message),
            cure: words.cure.as_deref().map(said).unwrap_or_default(),
            place: place(&finding.place, r),
            code: finding.code.0,
        }
    }
}

/// Coordinates in an order that people read: sheet, row, column, then the rest. A field of the page's own form is
/// marked there, with its label.
fn place(place: &Place, r: &Reader) -> Html {
    const FIRST: [&str; 3] = ["sheet", "row", "column"];
    let first = FIRST.into_iter().filter_map(|name| Some((name, place.get(name)?)));
    let rest = place.iter().filter(|(name, _)| !FIRST.contains(name) && *name != "field");
    let parts: Vec<Html> = first
        .chain(rest)
        .map(|(name, value)| {
            let key = format!("place-{name}");
            let known = crate::text::Texts::get().has("en", &key);
            let word = if known { r.t(&key) } else { name.into() };
            let value = match crate::text::placed(name, value) {
                Arg::Text(text) => text,
                Arg::Number(_) => value.to_string(),
            };
            Html::trusted(format!("{word} <bdi>{}</bdi>", Html::from(value)))
        })
        .collect();
    Html::joined(&parts, " · ")
}

component!(FindingList, "finding_list/finding_list.html");

pub(super) fn examples(r: &Reader) -> Vec<Example> {
    use base::Code;
    let mut findings = Findings::none();
    findings.push(Finding::info(Code("ui-example-info")).with("count", 3usize));
    findings.push(Finding::error(Code("ui-example-error")).at(Place::cell("survey", 14, "type")).with("type", "selct_one"));
    findings.push(Finding::warning(Code("ui-example-warning")).at(Place::cell("choices", 7, "label::ar")));
    vec![Example { title: "An error, a warning and a note", html: FindingList::of(&findings).html(r) }]
}
