//! The sections of a year: its counts, and each thing with its page; what nothing is kept about stands together at the
//! end.

use governance::report::{Entry, Figure, SectionKind, Told, Year};
use ui::components::tally::Tally;
use ui::{Component, Html, Reader};

/// How many things a section shows before the rest is to be opened.
const SHOWN: usize = 12;

/// A section for the page.
pub(super) struct Part {
    pub(super) key: &'static str,
    pub(super) title: Html,
    pub(super) counts: Html,
    pub(super) entries: Vec<Html>,
    pub(super) more: Vec<Html>,
}

/// The sections that the record knows something about.
pub(super) fn parts(year: &Year, r: &Reader) -> Vec<Part> {
    let known = year.sections.iter().filter_map(|s| match &s.told {
        Told::Known { figures, entries } => Some(part(s.kind, figures, entries, r)),
        Told::NothingYet | Told::NoArea => None,
    });
    known.collect()
}

/// The names of the sections about which nothing is said, for one reason.
pub(super) fn silent(year: &Year, why: &Told, r: &Reader) -> Vec<Html> {
    let silent = year.sections.iter().filter(|s| s.told == *why);
    silent.map(|s| title(s.kind, r)).collect()
}

fn title(kind: SectionKind, r: &Reader) -> Html {
    r.t(&format!("report-{}", kind.as_str()))
}

fn part(kind: SectionKind, figures: &[Figure], entries: &[Entry], r: &Reader) -> Part {
    let mut entries: Vec<Html> = entries.iter().map(|e| entry(kind, e, r)).collect();
    let more = entries.split_off(entries.len().min(SHOWN));
    Part {
        key: kind.as_str(),
        title: title(kind, r),
        counts: Tally {
            counts: figures.iter().map(|f| count(f, r)).collect(),
            note: Html::empty(),
        }
        .html(r),
        entries,
        more,
    }
}

fn count(figure: &Figure, r: &Reader) -> (String, Html, String) {
    let number = usize::try_from(figure.count).unwrap_or(usize::MAX);
    let word = r.t(&format!("report-count-{}", figure.of.as_str()));
    (r.count(number), word, String::new())
}

/// A thing with its page and its day; what has no name of its own is called by its section.
fn entry(kind: SectionKind, entry: &Entry, r: &Reader) -> Html {
    let name = if entry.name.is_empty() {
        r.t(&format!("report-to-{}", kind.as_str()))
    } else {
        r.text(&entry.name)
    };
    let to = Html::escaped(&entry.address);
    let link = Html::trusted(format!("<a href=\"{to}\">{name}</a>"));
    match entry.on {
        Some(on) => Html::joined(&[link, r.date(on).into()], " · "),
        None => link,
    }
}
