//! A release in plain words: written by people language by language, read on the radio, hung on a wall.
//!
//! Which figures are said, and how they are rounded, `disseminate::spoken` knows; here are the words. Start with
//! `radio.rs`.

mod poster;
mod radio;
mod words;
mod write;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::get;
use base::{Language, Text};
use disseminate::spoken::{Amount, SpokenFigure};
use protect::{Companion, Release, Summary};
use ui::{Html, Reader};

pub(crate) use words::{InWords, in_words, unspoken};

use super::agreements::FORM;
use super::design::language;
use crate::Services;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/releases/{slug}/radio", get(radio::show))
        .route("/releases/{slug}/poster", get(poster::show))
        .route(
            "/work/{slug}/publish/{release}/words",
            get(write::show).post(write::send),
        )
        .layer(DefaultBodyLimit::max(FORM))
}

/// A value as one says it.
fn said(amount: Amount, unit: Option<&str>, r: &Reader) -> String {
    match (amount, unit) {
        (Amount::Share(share), _) => r.plain(&format!("spoken-share-{}", share.key())),
        (Amount::Number(value, digits), Some(unit)) => format!("{} {unit}", r.number(value, digits)),
        (Amount::Number(value, digits), None) => r.number(value, digits),
    }
}

/// A figure as a sentence, with the range in which the truth probably lies.
fn sentence(figure: &SpokenFigure, r: &Reader) -> String {
    let unit = figure.unit.as_deref();
    let value = said(figure.value, unit, r);
    let label = figure.label.as_str();
    match figure.range {
        None => r.plain_with(
            "spoken-figure-alone",
            &[("label", label.into()), ("value", value.into())],
        ),
        Some((low, high)) => {
            let (low, high) = (said(low, None, r), said(high, unit, r));
            let args = [
                ("label", label.into()),
                ("value", value.into()),
                ("low", low.into()),
                ("high", high.into()),
            ];
            r.plain_with("spoken-figure", &args)
        }
    }
}

/// The plain words for a reader: those of the page's language, or else none.
fn summary_for<'a>(companion: &'a Companion, r: &Reader) -> Option<(&'a Language, &'a Summary)> {
    companion.summary(&r.language)
}

/// That nobody wrote plain words in the page's language yet, and in which they are; empty where they are there.
fn missing(companion: &Companion, at: &str, r: &Reader) -> Html {
    if companion.summary(&r.language).is_some() {
        return Html::empty();
    }
    // No page speaks some languages: their words stand on the release's own.
    let release = at.trim_end_matches("/radio").trim_end_matches("/poster");
    let link = |l: &Language| {
        let to = match words::spoken(l) {
            true => format!("{at}?lang={l}"),
            false => format!("{release}#words-{l}"),
        };
        Html::trusted(format!(
            "<a href=\"{}\" hreflang=\"{l}\" lang=\"{l}\">{}</a>",
            Html::escaped(&to),
            Html::escaped(Reader::name_of(l))
        ))
    };
    let there: Vec<Html> = companion.summaries.keys().map(link).collect();
    let none = r.tv("spoken-none-here", "language", Reader::name_of(&r.language));
    match there.is_empty() {
        true => Html::trusted(format!("<p class=\"quiet\">{none}</p>")),
        false => Html::trusted(format!(
            "<p class=\"quiet\">{none} {} {}</p>",
            r.t("spoken-others"),
            Html::joined(&there, " · ")
        )),
    }
}

/// On a release's page: the plain words, and the ways to the script and the poster.
pub(crate) fn section(release: &Release, companion: &Companion, ways: bool, r: &Reader) -> Html {
    let at = format!("/releases/{}", release.slug());
    let words = match summary_for(companion, r) {
        None if companion.summaries.is_empty() => Html::empty(),
        None => missing(companion, &at, r),
        Some((l, summary)) => words::shown(summary, |words| r.text(&Text::new(l.clone(), words))),
    };
    let words = Html::joined(&[words, unspoken(companion, "")], "");
    let ways = match ways {
        false => Html::empty(),
        true => Html::trusted(format!(
            "<p class=\"no-print\"><a class=\"button button-quiet\" href=\"{at}/radio\">{}</a> \
             <a class=\"button button-quiet\" href=\"{at}/poster\">{}</a></p>",
            r.t("spoken-radio"),
            r.t("spoken-poster")
        )),
    };
    if words.is_empty() && ways.is_empty() {
        return words;
    }
    Html::trusted(format!(
        "<section class=\"panel stack column\"><h2>{}</h2>{words}{ways}</section>",
        r.t("spoken-title")
    ))
}
