//! The words and signs in which pages speak of proposals, supporters and meetings.

use std::collections::BTreeMap;

use base::{Date, Text};
use governance::design::{
    Change, Gathering, Part, Piece, Proposal, ProposalState, Room, Support, Voice, difference,
};
use ui::components::badge::{Badge, Tone};
use ui::components::notice::{Kind, Notice};
use ui::{Component, Html, Reader};
use uuid::Uuid;

/// What accounts are called.
pub(super) type Names = BTreeMap<Uuid, String>;

/// The title of a part with its code: `1a Objectives`.
pub(super) fn part(part: Part, r: &Reader) -> Html {
    let code = part.code();
    Html::trusted(format!("{code} {}", r.t(&format!("stage-{code}"))))
}

/// What a proposal is called: its title, or what is to happen to which question.
pub(super) fn title(p: &Proposal, r: &Reader) -> Html {
    let written = &p.now().written;
    match &p.about {
        Some(about) if written.title.is_empty() => {
            let key = format!("design-about-{}", about.change.as_str());
            let shown = if about.change == Change::Add {
                &written.text
            } else {
                &about.was
            };
            Html::trusted(format!("{}: “{}”", r.t(&key), r.text(shown)))
        }
        _ => r.text(&written.title),
    }
}

/// Where it stands, in a word with its sign.
pub(super) fn state(p: &Proposal, at_vote: bool, r: &Reader) -> Html {
    let (tone, word) = match p.state() {
        ProposalState::Open if at_vote => (Tone::Attention, "vote"),
        ProposalState::Open => (Tone::Open, "open"),
        ProposalState::Adopted => (Tone::Good, "adopted"),
        ProposalState::Declined { .. } => (Tone::Stop, "declined"),
        ProposalState::Merged { .. } => (Tone::Plain, "merged"),
        ProposalState::Withdrawn => (Tone::Plain, "withdrawn"),
    };
    Badge::new(tone, r.t(&format!("design-state-{word}"))).html(r)
}

/// What an account is called, or that it is gone.
pub(super) fn name(person: Uuid, names: &Names, r: &Reader) -> Html {
    names
        .get(&person)
        .map_or_else(|| r.t("design-somebody"), |name| name.as_str().into())
}

/// A meeting in a line: where, when, how many people.
pub(super) fn meeting(g: &Gathering, r: &Reader) -> Html {
    let people = usize::try_from(g.people).unwrap_or(usize::MAX);
    let (people, date) = (r.tn("design-people", people), day(g.on, r));
    Html::trusted(format!("{}, {date}, {people}", r.text(&g.place)))
}

/// Who said it: a name, or the meeting with who wrote it down.
pub(super) fn who(voice: &Voice, room: &Room, names: &Names, r: &Reader) -> Html {
    let by = name(voice.by(), names, r);
    let Some(met) = voice.gathering().and_then(|id| room.gathering(id)) else {
        return by;
    };
    let badge = Badge::new(Tone::Plain, r.t("design-told")).html(r);
    let words = r.ta("design-told-by", &[("name", by.plain().into())]);
    Html::trusted(format!("{badge} {}. {words}", meeting(met, r)))
}

/// That a proposal was said at a meeting, for the top of its page.
pub(super) fn told(p: &Proposal, room: &Room, names: &Names, r: &Reader) -> Html {
    match p.voice.gathering() {
        None => Html::empty(),
        Some(_) => Notice::new(
            Kind::Note,
            r.t("design-told-title"),
            who(&p.voice, room, names, r),
        )
        .html(r),
    }
}

/// How many are for it: those who said so themselves, and beside them, never added, those who were met.
pub(super) fn support(s: &Support, wording: u32, room: &Room, r: &Reader) -> Html {
    let mut lines = vec![r.tn("design-support-own", s.own())];
    if s.before(wording) > 0 {
        lines.push(r.tn("design-support-before", s.before(wording)));
    }
    for (id, people) in s.told() {
        let Some(met) = room.gathering(id) else { continue };
        let args = [
            ("said", f64::from(people).into()),
            ("met", f64::from(met.people).into()),
        ];
        let words = r.ta("design-support-told", &args);
        lines.push(Html::trusted(format!(
            "{words} <span class=\"quiet\">{}</span>",
            meeting(met, r)
        )));
    }
    let note = if s.told().next().is_some() {
        format!("<p class=\"small quiet\">{}</p>", r.t("design-support-apart"))
    } else {
        String::new()
    };
    let items: String = lines.iter().map(|l| format!("<li>{l}</li>")).collect();
    Html::trusted(format!("<ul>{items}</ul>{note}"))
}

/// The same in a few words, for a list.
pub(super) fn support_short(s: &Support, r: &Reader) -> Html {
    let own = r.tn("design-support-own", s.own());
    let told = s.told().map(|(_, people)| people).max().unwrap_or(0);
    if told == 0 {
        return own;
    }
    let told = r.tn("design-support-met", usize::try_from(told).unwrap_or(usize::MAX));
    Html::trusted(format!("{own} · {told}"))
}

/// What changed, word by word.
pub(super) fn changed(old: &str, new: &str) -> Html {
    let piece = |p: &Piece| match p {
        Piece::Same(t) => Html::escaped(t).into_string(),
        Piece::Gone(t) => format!("<del>{}</del> ", Html::escaped(t.trim_end())),
        Piece::Came(t) => format!("<ins>{}</ins> ", Html::escaped(t.trim_end())),
    };
    Html::trusted(difference(old, new).iter().map(piece).collect::<String>())
}

/// What changed, in each language in which anything did: the language, the old words, the new with marks.
pub(super) fn beside(old: &Text, new: &Text) -> Vec<(base::Language, Html, Html)> {
    let all: std::collections::BTreeSet<_> = old.languages().chain(new.languages()).cloned().collect();
    let line = |l: base::Language| {
        let (was, is) = (old.get(&l).unwrap_or(""), new.get(&l).unwrap_or(""));
        let marked = |html: Html| {
            let dir = l.direction().as_str();
            Html::trusted(format!("<span lang=\"{l}\" dir=\"{dir}\">{html}</span>"))
        };
        let (before, after) = (marked(was.into()), marked(changed(was, is)));
        (l, before, after)
    };
    let changed = |l: &base::Language| old.get(l) != new.get(l);
    all.into_iter().filter(changed).map(line).collect()
}

/// A day in words.
pub(super) fn day(date: Date, r: &Reader) -> String {
    r.date(date)
}
