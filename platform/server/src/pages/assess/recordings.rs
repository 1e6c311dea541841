//! `/work/{slug}/questions`: the participants' questions as sound, one recording a question and language.

use app::AppError;
use app::assess::{Recording, drop_recording, record_question, sound_of, view_recordings};
use askama::Template;
use axum::Form;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use base::Language;
use framework::Stage;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::page::Section;
use ui::text::{LANGUAGES, own_name, spoken};
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::agreements::{Upload, handed_out};
use crate::pages::work::{Filled, Sent, tabs};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "assess/recordings.html")]
struct View<'a> {
    r: &'a Reader,
    slug: &'a str,
    summary: Html,
    fields: Html,
    stages: Vec<StageLine>,
}

/// One question: its words, who can hear it, and in which languages nobody can yet.
struct StageLine {
    question: Html,
    made: Vec<Made>,
    missing: Html,
}

struct Made {
    language: String,
    tag: String,
    address: String,
    drop: Html,
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
    let (it, all) = view_recordings(&services.app, &visit.actor, slug).await?;
    let r = &visit.reader;
    let main = crate::render(&View {
        r,
        slug,
        summary: errors.html(r),
        fields: fields(filled, r),
        stages: Stage::ALL.into_iter().map(|s| line(slug, s, &all, r)).collect(),
    });
    let title = r.text(&it.title);
    let page = visit
        .page(
            format!("{} – {}", r.plain("recordings-title"), title.plain()),
            main,
        )
        .section(Section::Work);
    Ok(page.above(tabs(slug, &title, "decide", r)).into_response())
}

fn fields(filled: &Filled, r: &Reader) -> Html {
    let Filled { sent, errors } = filled;
    let (stage, language) = (sent.one("stage"), sent.one("language"));
    let language = if language.is_empty() {
        r.language.to_string()
    } else {
        language
    };
    let question = |s: Stage| Choice::new(s.code(), r.t(&format!("answer-{s}"))).chosen(s.code() == stage);
    let tongue = |(tag, name): (&str, &str)| Choice::new(tag, name).chosen(tag == language);
    let all = [
        Field::select(
            "stage",
            r.t("recordings-stage"),
            Stage::ALL.map(question).to_vec(),
        )
        .html(r),
        Field::select(
            "language",
            r.t("recordings-language"),
            LANGUAGES.map(tongue).to_vec(),
        )
        .html(r),
        Field::file("file", r.t("recordings-file"), "audio/*")
            .hint(r.t("recordings-file-hint"))
            .error(errors.on("file"))
            .html(r),
        Button::submit(r.t("recordings-add")).html(r),
    ];
    Html::joined(&all, "")
}

fn line(slug: &str, stage: Stage, all: &[Recording], r: &Reader) -> StageLine {
    let here: Vec<&Recording> = all.iter().filter(|it| it.stage == stage).collect();
    let lacks = |tag: &str| !here.iter().any(|it| it.language.as_str() == tag);
    let missing: Vec<Html> = LANGUAGES
        .iter()
        .filter(|(tag, _)| lacks(tag))
        .map(|(tag, name)| Html::trusted(format!("<bdi lang=\"{tag}\">{name}</bdi>")))
        .collect();
    StageLine {
        question: r.t(&format!("answer-{stage}")),
        made: here.iter().map(|it| made(slug, it, r)).collect(),
        missing: Html::joined(&missing, " · "),
    }
}

fn made(slug: &str, it: &Recording, r: &Reader) -> Made {
    let drop = Button::submit(r.t("recordings-drop")).quiet();
    Made {
        language: own_name(&it.language).to_owned(),
        tag: it.language.to_string(),
        address: format!("/work/{slug}/questions/{}/{}", it.stage.code(), it.language),
        drop: drop.sends("recording", it.id.to_string()).html(r),
    }
}

fn key(stage: &str, language: &str) -> Result<(Stage, Language), AppError> {
    let stage = Stage::from_code(stage).ok_or_else(|| AppError::not_found("stage", stage))?;
    let none = || AppError::not_found("language", language);
    let tag: Language = language.parse().map_err(|_| none())?;
    Ok((stage, spoken(&tag).ok_or_else(none)?))
}

pub(super) async fn add(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    request: Request,
) -> Result<Response, Fault> {
    // Who may not record is told so before the file is read.
    view_recordings(&services.app, &visit.actor, &slug).await?;
    let upload = Upload::read(request).await?;
    let key = key(&upload.sent.one("stage"), &upload.sent.one("language"))?;
    match record_question(&services.app, &visit.actor, &slug, key, &upload.bytes).await {
        Ok(()) => Ok(back(&slug)),
        Err(AppError::Findings(findings)) => {
            let errors = ErrorSummary::of(&findings, &visit.reader);
            let page = page(&visit, &services, &slug, &upload.sent.with(errors)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

pub(super) async fn take_away(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let id = Sent::from(pairs).one("recording");
    drop_recording(&services.app, &visit.actor, &slug, &id).await?;
    Ok(back(&slug))
}

fn back(slug: &str) -> Response {
    Redirect::to(&format!("/work/{slug}/questions")).into_response()
}

pub(super) async fn sound(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, stage, language)): Path<(String, String, String)>,
) -> Result<Response, Fault> {
    let (_, all) = view_recordings(&services.app, &visit.actor, &slug).await?;
    let (stage, language) = key(&stage, &language)?;
    let found = all.iter().find(|it| it.stage == stage && it.language == language);
    let found = found.ok_or_else(|| AppError::not_found("recording", stage.code()))?;
    let bytes = sound_of(&services.app, found).await?;
    Ok(handed_out(&found.paper, bytes, false))
}
