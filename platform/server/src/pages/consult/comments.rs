//! One comment as readers see it: who, when, the words, other words that were proposed, and the answer.

use app::consult::Heard;
use governance::document::{Answer, Shown, Speaker, Version};
use ui::components::badge::{Badge, Tone};
use ui::{Component, Html, Reader};

use super::words;
use crate::pages::decisions::differences;

/// Who speaks: a name where the reader may know it, else what kind of person.
pub(super) fn who(h: &Heard, r: &Reader) -> Html {
    let name = match (&h.name, &h.comment.speaker) {
        (Some(name), _) => bdi(name),
        (None, Speaker::Member { .. }) => r.t("member-unnamed"),
        (None, Speaker::Account { .. }) => r.t("consult-somebody-account"),
        (None, Speaker::Stranger { .. }) => r.t("consult-somebody"),
    };
    match &h.organisation {
        Some(organisation) => Html::joined(&[name, bdi(organisation)], ", "),
        None => name,
    }
}

fn bdi(text: &str) -> Html {
    Html::trusted(format!("<bdi>{}</bdi>", Html::escaped(text)))
}

/// The answer as a badge.
pub(super) fn answered(answer: Answer, r: &Reader) -> Html {
    let tone = match answer {
        Answer::Taken => Tone::Good,
        Answer::TakenInPart => Tone::Open,
        Answer::NotTaken => Tone::Stop,
        Answer::Noted => Tone::Plain,
    };
    Badge::new(tone, r.t(&format!("consult-answer-{}", answer.as_str()))).html(r)
}

/// What was said; `of` is the version that it is about.
pub(super) fn said(h: &Heard, of: Option<&Version>, r: &Reader) -> Html {
    let c = &h.comment;
    if let Shown::Removed { reason } = &c.shown {
        let words = r.tv("consult-removed", "reason", reason.as_str());
        return Html::trusted(format!("<p class=\"quiet\">{words}</p>"));
    }
    let mut out = Vec::new();
    if !c.words.is_empty() {
        out.push(Html::trusted(format!("<p>{}</p>", words(&c.words, &c.language))));
    }
    if !c.instead.is_empty() {
        let before = c.on.and_then(|m| of?.block(m)).map_or("", |b| b.text.as_str());
        let (lang, dir) = (
            Html::escaped(c.language.as_str()),
            c.language.direction().as_str(),
        );
        out.push(Html::trusted(format!(
            "<p class=\"small quiet\">{}</p><blockquote lang=\"{lang}\" dir=\"{dir}\">{}</blockquote>",
            r.t("consult-instead-said"),
            differences(before, &c.instead)
        )));
    }
    Html::joined(&out, "")
}

/// The line above a comment: its number, who, when, how it stands.
pub(super) fn head(h: &Heard, r: &Reader) -> Html {
    let c = &h.comment;
    let mut parts = vec![Html::trusted(format!(
        "<strong>{}</strong> <span class=\"quiet\">{} · {}</span>",
        who(h, r),
        r.date(governance::day(c.at)),
        r.tv("consult-number", "number", h.number)
    ))];
    if c.shown == Shown::Waiting {
        parts.push(Badge::new(Tone::Attention, r.t("consult-waiting")).html(r));
    }
    parts.extend(c.disposition.as_ref().map(|d| answered(d.answer, r)));
    Html::joined(&parts, " ")
}

/// The reason of the answer.
pub(super) fn reason(h: &Heard, r: &Reader) -> Html {
    match &h.comment.disposition {
        Some(d) => Html::trusted(format!(
            "<p><strong>{}</strong> {}</p>",
            r.t("consult-reason-is"),
            r.text(&d.reason)
        )),
        None => Html::empty(),
    }
}

/// A whole comment in a list.
pub(super) fn item(h: &Heard, of: Option<&Version>, r: &Reader) -> Html {
    Html::trusted(format!(
        "<li id=\"c-{}\" class=\"stack\"><p class=\"small\">{}</p>{}{}</li>",
        h.number,
        head(h, r),
        said(h, of, r),
        reason(h, r)
    ))
}
