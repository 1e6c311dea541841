//! What a record says, as a reader sees it: the known words of its kind, in order. What another instance wrote is text
//! and never markup; a name of a closed list that this version does not know is shown as it came.

use harvest::{Content, SharedKind};
use registry::Area;
use ui::components::definition_list::DefinitionList;
use ui::{Component, Html, Reader};

/// How a member of a content is read.
#[derive(Clone, Copy)]
enum How {
    /// Words in some languages.
    Words,
    /// A text as it is.
    Plain,
    /// A list of texts.
    List,
    /// Codes of countries and regions.
    Areas,
    /// What the framework says.
    Verdict,
    /// A name of a closed list, with the beginning of the key of its words.
    Name(&'static str, &'static [&'static str]),
}

const INITIATIVE_STATES: &[&str] = &["registered", "active", "paused", "completed", "abandoned"];
const RELEASE_STATES: &[&str] = &["published", "superseded", "recalled"];
const STANDINGS: &[&str] = &[
    "unassessed",
    "example",
    "claimed",
    "documented",
    "corroborated",
    "under_claimed",
    "contested",
    "verified",
    "stale",
];
const CATEGORIES: &[&str] = &["integrated", "complementary", "independent", "chosen_independent"];
const fn facts(kind: SharedKind) -> &'static [(&'static str, How)] {
    match kind {
        SharedKind::Initiative => &[
            ("aim", How::Words),
            ("description", How::Words),
            ("state", How::Name("initiative-state-", INITIATIVE_STATES)),
            ("places", How::Areas),
            ("sdgs", How::List),
            ("topics", How::List),
            ("started", How::Plain),
            ("ended", How::Plain),
        ],
        SharedKind::Verdict => &[
            ("verdict", How::Verdict),
            ("standing", How::Name("standing-", STANDINGS)),
            ("framework", How::Plain),
        ],
        SharedKind::Release => &[
            ("sentence", How::Words),
            ("state", How::Name("release-state-", RELEASE_STATES)),
            ("reason", How::Plain),
            ("initiative_title", How::Words),
            ("issued", How::Plain),
            ("publisher", How::Plain),
            ("licence", How::Plain),
            ("digest", How::Plain),
        ],
        SharedKind::Decision => &[
            ("category", How::Name("handover-", CATEGORIES)),
            ("office", How::Words),
            ("indicator", How::Plain),
            ("reasons", How::Words),
            ("scope", How::Words),
            ("decided", How::Plain),
            ("expires", How::Plain),
        ],
        SharedKind::CaseStudy => &[
            ("organisation", How::Plain),
            ("reviewed_by", How::Plain),
            ("published", How::Plain),
        ],
    }
}

/// What a record says beside its title.
pub(super) fn said(kind: SharedKind, it: &Content, r: &Reader) -> Html {
    let label = |name: &str| r.t(&format!("elsewhere-fact-{}", name.replace('_', "-")));
    let shown = facts(kind)
        .iter()
        .filter_map(|(name, how)| Some((label(name), one(it, name, *how, r)?)));
    let list = shown.fold(DefinitionList::default(), |list, (name, value)| {
        list.item(name, value)
    });
    list.html(r)
}

/// The sentence of a card.
pub(super) fn glimpse(kind: SharedKind, it: &Content, r: &Reader) -> Html {
    facts(kind)
        .iter()
        .find_map(|(name, how)| one(it, name, *how, r))
        .unwrap_or_else(Html::empty)
}

fn one(it: &Content, name: &str, how: How, r: &Reader) -> Option<Html> {
    match how {
        How::Words => it.words(name).map(|words| r.text(&words)),
        How::Plain => it.text(name).map(plain),
        How::List => list(it.list(name).map(plain)),
        How::Areas => list(it.list(name).map(|code| area(code, r))),
        How::Verdict => it.text(name).map(|value| verdict(value, r)),
        How::Name(key, known) => it.text(name).map(|value| match known.contains(&value) {
            true => r.t(&format!("{key}{value}")),
            false => plain(value),
        }),
    }
}

fn verdict(value: &str, r: &Reader) -> Html {
    let known = framework::Verdict::ALL.iter().find(|v| v.as_str() == value);
    known.map_or_else(
        || plain(value),
        |v| r.t(crate::pages::initiatives::words::answer(*v).key()),
    )
}

fn area(code: &str, r: &Reader) -> Html {
    match Area::find(code) {
        Some(area) => Html::escaped(area.name(&r.language)),
        None => plain(code),
    }
}

fn list(all: impl Iterator<Item = Html>) -> Option<Html> {
    let all: Vec<Html> = all.collect();
    (!all.is_empty()).then(|| Html::joined(&all, ", "))
}

fn plain(text: &str) -> Html {
    Html::trusted(format!("<bdi>{}</bdi>", Html::escaped(text)))
}
