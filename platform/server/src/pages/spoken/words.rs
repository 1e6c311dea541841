//! What a release says of itself to a reader: the words that it was put together with, and where they lack the reader's
//! language, the plain words that people wrote in it. And the plain words in languages that no page speaks.

use base::{Language, Text};
use protect::{Companion, Release, Summary};
use ui::{Html, Reader};

use super::summary_for;

/// The words of a release for a reader.
pub(crate) struct InWords {
    /// What it is called.
    pub(crate) title: Text,
    /// The finding in one sentence.
    pub(crate) sentence: Text,
    /// What must not be concluded.
    pub(crate) limits: Vec<Text>,
}

/// Its own words first; where they lack the reader's language, those of its plain words.
pub(crate) fn in_words(release: &Release, companion: &Companion, r: &Reader) -> InWords {
    let d = release.description();
    let plain = summary_for(companion, r);
    let words = |own: &Text, said: fn(&Summary) -> &String| match plain {
        Some((l, summary)) if own.get(&r.language).is_none() => Text::new(l.clone(), said(summary)),
        _ => own.clone(),
    };
    let told = d.limits.iter().any(|l| l.get(&r.language).is_some());
    InWords {
        title: words(&d.title, |s| &s.title),
        sentence: words(&d.sentence, |s| &s.sentence),
        limits: match plain {
            Some((l, summary)) if !told => vec![Text::new(l.clone(), &summary.caution)],
            _ => d.limits.clone(),
        },
    }
}

/// Whether pages speak it.
pub(super) fn spoken(l: &Language) -> bool {
    let primary = |tag: &str| tag.split('-').next() == Some(l.primary());
    ui::text::LANGUAGES.iter().any(|(tag, _)| primary(tag))
}

/// The plain words in languages that no page speaks: on this one, for everybody, each under its language's own name.
/// `before` begins their names in the address, where a page shows more than one release.
pub(crate) fn unspoken(companion: &Companion, before: &str) -> Html {
    let others = companion.summaries.iter().filter(|(l, _)| !spoken(l));
    let one = |(l, summary): (&Language, &Summary)| {
        Html::trusted(format!(
            "<section id=\"{before}words-{l}\" lang=\"{l}\" dir=\"{}\"><h3>{}</h3>{}</section>",
            l.direction().as_str(),
            Html::escaped(Reader::name_of(l)),
            shown(summary, Html::escaped)
        ))
    };
    Html::joined(&others.map(one).collect::<Vec<_>>(), "\n")
}

/// Plain words: title, sentence, figures, what must not be concluded.
pub(super) fn shown(summary: &Summary, text: impl Fn(&str) -> Html) -> Html {
    let lines: String = summary.lines().map(|l| format!("<li>{}</li>", text(l))).collect();
    let lines = match lines.is_empty() {
        true => lines,
        false => format!("<ul>{lines}</ul>"),
    };
    Html::trusted(format!(
        "<p><strong>{}</strong></p><p>{}</p>{lines}<p>{}</p>",
        text(&summary.title),
        text(&summary.sentence),
        text(&summary.caution)
    ))
}
