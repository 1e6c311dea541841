//! A question of a form as a field of a page, in the form's own language.

use base::Finding;
use form::session::{Field, Input, Page};
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{self, Choice};
use ui::components::notice::{Kind, Notice};
use ui::{Component, Html, Reader, Words};

use super::media::Beside;

/// More choices than this are shown as a list that opens.
const LONG: usize = 15;

/// What is wrong with the page, each with its field.
pub(super) fn summary(page: &Page, r: &Reader) -> ErrorSummary {
    let wrong = page.fields.iter().filter(|f| !f.errors.is_empty());
    wrong.fold(ErrorSummary::default(), |all, f| {
        all.error(first_name(f), Html::joined(&[label(f), error(f, r)], " "))
    })
}

/// The name of the element that the summary leads to.
fn first_name(f: &Field) -> String {
    if f.input == Input::Point {
        format!("{}/latitude", f.path)
    } else {
        f.path.clone()
    }
}

/// All questions of a page; one alone is the page's heading.
pub(super) fn html(page: &Page, beside: &Beside, r: &Reader) -> Html {
    let all: Vec<Html> = page.fields.iter().map(|f| one(f, page, beside, r)).collect();
    Html::joined(&all, "")
}

fn label(f: &Field) -> Html {
    let text = if f.label.is_empty() {
        f.path.rsplit('/').next().unwrap_or(&f.path)
    } else {
        &f.label
    };
    Html::escaped(text)
}

/// The form's own words for what is wrong, else ours.
fn error(f: &Field, r: &Reader) -> Html {
    let said = f.errors.iter().zip(&f.messages).map(|(finding, own)| {
        if own.trim().is_empty() {
            sentence(finding, r)
        } else {
            Html::escaped(own)
        }
    });
    Html::joined(&said.collect::<Vec<_>>(), " ")
}

fn sentence(finding: &Finding, r: &Reader) -> Html {
    let words = Words::of(finding, &r.language);
    Html::escaped(&words.cure.unwrap_or(words.message))
}

fn one(f: &Field, page: &Page, beside: &Beside, r: &Reader) -> Html {
    match f.input {
        Input::Note => note(f, page, beside),
        Input::Missing => {
            let body = Html::joined(&[label(f), r.t("fill-missing")], " ");
            Notice::new(Kind::Attention, r.t("fill-missing-title"), body).html(r)
        }
        Input::NoList => no_list(f, beside, r),
        _ if f.readonly => shown(f, page, beside),
        Input::Point => point(f, page, beside, r),
        _ => {
            let field = field::Field::new(f.path.clone(), label(f), control(f, beside, r));
            described(field, f, page, beside, r).html(r)
        }
    }
}

/// A question whose list is shown to nobody here; an answer that was given elsewhere stays.
fn no_list(f: &Field, beside: &Beside, r: &Reader) -> Html {
    let body = Html::trusted(format!("<strong>{}</strong> {}", label(f), r.t("fill-no-list")));
    let told = Notice::new(Kind::Attention, r.t("fill-no-list-title"), body).html(r);
    Html::joined(&[beside.html(&f.media), told], "")
}

/// Language and direction of the form's words.
fn marks(page: &Page) -> String {
    let lang = page
        .language
        .as_ref()
        .map(|l| format!(" lang=\"{l}\""))
        .unwrap_or_default();
    format!("{lang} dir=\"{}\"", page.direction.as_str())
}

fn note(f: &Field, page: &Page, beside: &Beside) -> Html {
    let [label, hint, value] = [&f.label, &f.hint, &f.value].map(|t| Html::paragraphs(t));
    let parts = [label, beside.html(&f.media), hint, value];
    Html::trusted(format!("<div{}>{}</div>", marks(page), Html::joined(&parts, "")))
}

fn shown(f: &Field, page: &Page, beside: &Beside) -> Html {
    let (label, media, value) = (label(f), beside.html(&f.media), Html::escaped(&f.value));
    Html::trusted(format!(
        "<div{}><p><strong>{label}</strong></p>{media}<p>{value}</p></div>",
        marks(page)
    ))
}

fn described(field: field::Field, f: &Field, page: &Page, beside: &Beside, r: &Reader) -> field::Field {
    let [hint, guidance] = [&f.hint, &f.guidance].map(|t| Html::paragraphs(t));
    let hints = [beside.html(&f.media), hint, guidance];
    let mut field = field.value(f.value.clone()).hint(Html::joined(&hints, ""));
    if !f.errors.is_empty() {
        field = field.error(Some(error(f, r)));
    }
    if !f.required {
        field = field.optional();
    }
    if let Some(language) = &page.language {
        field = field.language(language.clone());
    }
    match page.fields.len() {
        1 => field.as_heading(),
        _ => field,
    }
}

fn choices(f: &Field, beside: &Beside) -> Vec<Choice> {
    let one = |c: &form::engine::Choice| {
        let (media, words) = (beside.html(&c.media), Html::escaped(&c.label));
        let label = if media.is_empty() {
            words
        } else {
            Html::joined(&[media, words], " ")
        };
        Choice::new(c.value.clone(), label).chosen(f.is_chosen(&c.value))
    };
    f.choices.iter().map(one).collect()
}

fn control(f: &Field, beside: &Beside, r: &Reader) -> field::Input {
    // A list that opens shows words only.
    let long = f.choices.len() > LONG && f.choices.iter().all(|c| !beside.has(&c.media));
    let line = |kind| field::Input::Line {
        kind,
        autocomplete: "off",
    };
    match f.input {
        Input::LongText => field::Input::Lines(5),
        Input::Integer => field::Input::Number { whole: true },
        Input::Decimal => field::Input::Number { whole: false },
        Input::Date => line("date"),
        Input::Time => line("time"),
        Input::DateTime => line("datetime-local"),
        Input::One if long => {
            let mut all = vec![Choice::new("", r.t("fill-choose"))];
            all.extend(choices(f, beside));
            field::Input::Select(all)
        }
        Input::One => field::Input::Radios(choices(f, beside)),
        Input::Many => field::Input::Checkboxes(choices(f, beside)),
        Input::Tick => field::Input::Tick {
            on: !f.value.is_empty(),
        },
        Input::Order | Input::Text | Input::Note | Input::Missing | Input::NoList | Input::Point => {
            line("text")
        }
    }
}

/// Two numbers in one group.
fn point(f: &Field, page: &Page, beside: &Beside, r: &Reader) -> Html {
    let (latitude, longitude) = f.point();
    let number = |name: &str, key: &str, value: &str| {
        let field = field::Field::number(format!("{}/{name}", f.path), r.t(key), false).value(value);
        if f.errors.is_empty() {
            field.html(r)
        } else {
            field.error(Some(error(f, r))).html(r)
        }
    };
    let parts = [
        beside.html(&f.media),
        Html::paragraphs(&f.hint),
        number("latitude", "fill-latitude", latitude),
        number("longitude", "fill-longitude", longitude),
    ];
    let legend = label(f);
    Html::trusted(format!(
        "<fieldset{}><legend>{legend}</legend>{}</fieldset>",
        marks(page),
        Html::joined(&parts, "")
    ))
}
