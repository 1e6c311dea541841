//! `/work/{slug}/labels`: the labels of an initiative, and the form of a new one.

use app::agree::{labels_of, write_label};
use app::{AppError, Verb};
use askama::Template;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use base::{Language, Text};
use governance::label::{KNOWN, Label, LabelKind};
use ui::components::badge::{Badge, Tone};
use ui::components::button::Button;
use ui::components::empty_state::EmptyState;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::agreements::Upload;
use crate::pages::form::findings_of;
use crate::pages::work::{Filled, Sent, tabs};
use crate::visit::Visit;

/// How many languages a label can be written in at once.
const LANGUAGES: usize = 3;

#[derive(Template)]
#[template(path = "labels/list.html")]
struct View<'a> {
    r: &'a Reader,
    slug: &'a str,
    summary: Html,
    labels: Vec<(Html, Html, Html)>,
    empty: Html,
    fields: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &slug, &Filled::default()).await
}

async fn page(visit: &Visit, services: &Services, slug: &str, filled: &Filled) -> Result<Response, Fault> {
    let errors = &filled.errors;
    let (initiative, labels, _) = labels_of(&services.app, &visit.actor, slug).await?;
    let owner = Some(initiative.id.uuid());
    app::act::authorise(&services.app, &visit.actor, Verb::ViewInitiative, owner).await?;
    let may = app::act::may(&services.app, &visit.actor, Verb::WordLabel, owner).await?;
    let r = &visit.reader;
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let empty = EmptyState {
        title: r.t("label-none"),
        body: r.t("label-none-text"),
        action: None,
    };
    let view = View {
        r,
        slug,
        summary: errors.html(r),
        empty: if labels.is_empty() {
            empty.html(r)
        } else {
            Html::empty()
        },
        labels: labels.iter().map(|l| line(l, r)).collect(),
        fields: if may { fields(filled, r) } else { Html::empty() },
    };
    let title = r.text(&initiative.title);
    let page = visit
        .page(
            format!("{} – {}", r.plain("label-list"), title.plain()),
            crate::render(&view),
        )
        .section(Section::Work)
        .above(tabs(slug, &title, "labels", r));
    Ok((status, page).into_response())
}

fn line(label: &Label, r: &Reader) -> (Html, Html, Html) {
    let newest = label.current().or(label.versions().last());
    let name = newest.map_or_else(Html::empty, |v| r.text(&v.wording.name));
    let link = Html::trusted(format!("<a href=\"/labels/{}\">{name}</a>", label.slug()));
    let text = newest.map_or_else(Html::empty, |v| r.text(&v.wording.text));
    (link, state(label, r), text)
}

/// Where a label stands, as one word.
pub(super) fn state(label: &Label, r: &Reader) -> Html {
    let (tone, key) = match (label.retired(), label.current(), label.waiting()) {
        (Some(_), _, _) => (Tone::Stop, "label-state-retired"),
        (None, Some(_), Some(_)) => (Tone::Attention, "label-state-new-wording"),
        (None, Some(_), None) => (Tone::Good, "label-state-stands"),
        (None, None, _) => (Tone::Open, "label-state-waits"),
    };
    Badge::new(tone, r.t(key)).html(r)
}

/// The form of a wording: kind, and name and text in up to three languages.
pub(super) fn fields(filled: &Filled, r: &Reader) -> Html {
    let Filled { sent, errors } = filled;
    let chosen = sent.one("kind");
    let mut kinds = vec![Choice::new("own", r.t("label-kind-own"))];
    let one = |(short, title): &(&str, &str)| Choice::new(*short, *title).chosen(chosen == *short);
    kinds.extend(KNOWN.iter().map(one));
    let mut out = vec![
        Field::select("kind", r.t("label-kind"), kinds)
            .hint(r.t("label-kind-hint"))
            .html(r),
    ];
    for number in 1..=LANGUAGES {
        out.push(in_language(number, filled, r));
    }
    out.push(
        Field::file("file", r.t("label-sound"), ".mp3,.ogg,.wav")
            .hint(r.t("label-sound-hint"))
            .error(errors.on("file"))
            .optional()
            .html(r),
    );
    out.push(Button::submit(r.t("label-save")).html(r));
    Html::joined(&out, "")
}

/// Language, name and text; the second and third language are folded away.
fn in_language(number: usize, filled: &Filled, r: &Reader) -> Html {
    let Filled { sent, errors } = filled;
    let key = |name: &str| format!("{name}{number}");
    let first = number == 1;
    let tag = match (sent.one(&key("language")), first) {
        (tag, true) if tag.is_empty() => r.lang().to_owned(),
        (tag, _) => tag,
    };
    let language = Field::text(key("language"), r.t("label-language"))
        .hint(r.t("label-language-hint"))
        .value(tag)
        .error(errors.on(&key("language")));
    let name = Field::text(key("name"), r.t("label-name"))
        .value(sent.one(&key("name")))
        .error(if first { errors.on("name") } else { None });
    let text = Field::lines(key("text"), r.t("label-text"), 4)
        .hint(r.t("label-text-hint"))
        .value(sent.one(&key("text")))
        .error(if first { errors.on("text") } else { None });
    let fields = Html::joined(&[language.html(r), name.html(r), text.html(r)], "");
    if first {
        return fields;
    }
    let open = if sent.one(&key("text")).is_empty() {
        ""
    } else {
        " open"
    };
    Html::trusted(format!(
        "<details{open}><summary>{}</summary>{fields}</details>",
        r.t("label-more-languages")
    ))
}

/// The wording that a form stands for.
pub(super) fn worded(sent: &Sent, sound: Vec<u8>) -> Result<app::agree::Worded, AppError> {
    let kind = LabelKind::from_name(&sent.one("kind"))
        .ok_or_else(|| AppError::not_found("kind", sent.one("kind")))?;
    let (mut name, mut text) = (Text::default(), Text::default());
    for number in 1..=LANGUAGES {
        let of = |field: &str| sent.one(&format!("{field}{number}")).trim().to_owned();
        if of("name").is_empty() && of("text").is_empty() {
            continue;
        }
        let language: Language = of("language")
            .parse()
            .map_err(|_| no_language(number, &of("language")))?;
        name = name.with(language.clone(), of("name"));
        text = text.with(language, of("text"));
    }
    Ok((kind, name, text, sound))
}

fn no_language(number: usize, value: &str) -> AppError {
    let place = base::Place::whole().with("field", format!("language{number}"));
    let finding = base::Finding::error(app::agree::code::NO_LANGUAGE);
    AppError::finding(finding.at(place).with("value", value))
}

pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    request: Request,
) -> Result<Response, Fault> {
    // Who may not word a label is told so before the file is read.
    let it = services.app.store.named::<registry::Initiative>(&slug).await?;
    app::act::authorise(&services.app, &visit.actor, Verb::WordLabel, Some(it.id.uuid())).await?;
    let upload = Upload::read(request).await?;
    let sent = upload.sent;
    let done = match worded(&sent, upload.bytes) {
        Ok(worded) => write_label(&services.app, &visit.actor, &slug, worded).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(label) => Ok(Redirect::to(&format!("/labels/{}", label.slug())).into_response()),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            page(&visit, &services, &slug, &sent.with(errors)).await
        }
    }
}
