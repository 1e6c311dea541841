//! The sections of a year in words: each count in a sentence, each thing with its page; or that nothing is kept yet.

use governance::report::{Entry, Figure, Section, SectionKind, Told, Year};
use ui::{Html, Reader};

/// How many things a section shows before the rest is to be opened.
const SHOWN: usize = 12;

/// A section for the page.
pub(super) struct Part {
    pub(super) key: &'static str,
    pub(super) title: Html,
    /// Sentences, one a count; empty where nothing is kept.
    pub(super) sentences: Vec<Html>,
    pub(super) nothing: Html,
    pub(super) entries: Vec<Html>,
    pub(super) more: Vec<Html>,
}

/// All sections of a year.
pub(super) fn parts(year: &Year, r: &Reader) -> Vec<Part> {
    year.sections.iter().map(|s| part(s, r)).collect()
}

fn part(section: &Section, r: &Reader) -> Part {
    let key = section.kind.as_str();
    let mut part = Part {
        key,
        title: r.t(&format!("report-{key}")),
        sentences: Vec::new(),
        nothing: Html::empty(),
        entries: Vec::new(),
        more: Vec::new(),
    };
    match &section.told {
        Told::NothingYet => part.nothing = r.t("report-nothing-yet"),
        Told::Known { figures, entries } => {
            part.sentences = figures.iter().map(|f| sentence(f, r)).collect();
            part.entries = entries.iter().map(|e| entry(section.kind, e, r)).collect();
            if part.entries.len() > SHOWN {
                part.more = part.entries.split_off(SHOWN);
            }
        }
    }
    part
}

fn sentence(figure: &Figure, r: &Reader) -> Html {
    let count = usize::try_from(figure.count).unwrap_or(usize::MAX);
    r.tn(&format!("report-count-{}", figure.of.as_str()), count)
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
