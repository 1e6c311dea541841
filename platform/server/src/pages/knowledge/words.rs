//! The words and signs in which pages speak of what people pass on.

use base::{Text, Timestamp};
use knowledge::{Answer, CaseStanding, CaseStudy, Publication, Reach, Review, Story};
use ui::components::badge::{Badge, Tone};
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::notice::{Kind, Notice};
use ui::{Component, Html, Reader};

/// Signs of a text that stand in a list.
const GLIMPSE: usize = 220;

/// A word of a closed list: `know-<list>-<name>`.
pub(super) fn named(list: &str, name: &str, r: &Reader) -> Html {
    r.t(&format!("know-{list}-{}", name.replace('_', "-")))
}

/// The beginning of a text, cut between words.
pub(crate) fn glimpse(text: &Text, r: &Reader) -> Html {
    let plain = r.text(text).plain();
    if plain.chars().count() <= GLIMPSE {
        return r.text(text);
    }
    let cut: String = plain.chars().take(GLIMPSE).collect();
    let cut = cut
        .rsplit_once(char::is_whitespace)
        .map_or(cut.as_str(), |(c, _)| c);
    let cut = format!("{cut} …");
    match text.best(&r.language) {
        Some((language, _)) if *language != r.language => Html::marked(&cut, language),
        _ => cut.into(),
    }
}

/// A day of a moment, in UTC.
pub(super) fn day(at: Timestamp, r: &Reader) -> String {
    r.date(governance::day(at))
}

/// Where a publication stands, when that is not simply public.
pub(super) fn publication(it: &Publication, r: &Reader) -> Html {
    match it {
        Publication::Draft => Notice::new(Kind::Note, r.t("know-draft"), r.t("know-draft-text")).html(r),
        Publication::Published { .. } => Html::empty(),
        Publication::Withdrawn { at, reason } => {
            let title = r.tv("know-withdrawn", "date", day(*at, r));
            Notice::new(Kind::Stop, title, reason.as_str()).html(r)
        }
    }
}

/// Who has looked at a case study.
pub(super) fn standing(it: &CaseStudy, r: &Reader) -> Html {
    let (tone, words) = match it.standing() {
        CaseStanding::Unreviewed => (Tone::Open, r.t("know-unreviewed")),
        CaseStanding::Changed(_) => (Tone::Attention, r.t("know-review-old")),
        CaseStanding::Reviewed(last) => match last.found {
            Review::Holds => (
                Tone::Good,
                r.tv("know-reviewed", "name", last.organisation.as_str()),
            ),
            Review::InPart => (
                Tone::Attention,
                r.tv("know-reviewed-part", "name", last.organisation.as_str()),
            ),
            Review::DoesNotHold => (
                Tone::Stop,
                r.tv("know-reviewed-not", "name", last.organisation.as_str()),
            ),
        },
    };
    Badge::new(tone, words).html(r)
}

/// How far a story is confirmed.
pub(crate) fn reach(it: &Story, r: &Reader) -> Html {
    let (tone, words) = match it.reach() {
        Reach::Claimed => (Tone::Open, r.t("know-claimed")),
        Reach::Confirmed(3) => (Tone::Good, r.t("know-confirmed-all")),
        Reach::Confirmed(n) => (Tone::Open, r.tn("know-confirmed", n)),
        Reach::Denied => (Tone::Stop, r.t("know-denied")),
    };
    Badge::new(tone, words).html(r)
}

/// What a side said, with its sign.
pub(super) fn answer(it: Answer, r: &Reader) -> Html {
    let tone = match it {
        Answer::Confirms => Tone::Good,
        Answer::InPart => Tone::Attention,
        Answer::Denies => Tone::Stop,
    };
    Badge::new(tone, named("answer", it.as_str(), r)).html(r)
}

/// The names of a closed list as answers of a field.
pub(super) fn choices<'a>(
    list: &str,
    names: impl IntoIterator<Item = &'a str>,
    chosen: &[String],
    r: &Reader,
) -> Vec<Choice> {
    let one = |name: &str| Choice::new(name, named(list, name, r)).chosen(chosen.iter().any(|c| c == name));
    names.into_iter().map(one).collect()
}

/// A field of several lines with its hint and its error.
pub(super) fn lines(name: &str, key: &str, value: &str, errors: &ErrorSummary, r: &Reader) -> Field {
    Field::lines(name, r.t(key), 4)
        .hint(hint(key, r))
        .value(value)
        .error(errors.on(name))
}

/// A field of one line with its hint and its error.
pub(super) fn line(name: &str, key: &str, value: &str, errors: &ErrorSummary, r: &Reader) -> Field {
    Field::text(name, r.t(key))
        .hint(hint(key, r))
        .value(value)
        .error(errors.on(name))
}

/// The hint of a question, where it has one.
pub(super) fn hint(key: &str, r: &Reader) -> Html {
    let key = format!("{key}-hint");
    if ui::text::Texts::get().has("en", &key) {
        r.t(&key)
    } else {
        Html::empty()
    }
}
