//! `/work/{slug}/collect/{instrument}/bring`: answers that another program exported.

use app::AppError;
use app::collect::{AnswersFile, BroughtIn, Instrument, bring_answers, find_bringing};
use askama::Template;
use axum::extract::multipart::{Field as Part, MultipartError};
use axum::extract::{Multipart, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base::{Finding, Findings, Place};
use tokio::io::AsyncWriteExt;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::Field;
use ui::components::finding_list::FindingList;
use ui::components::page::Section;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::instrument_id;
use crate::Services;
use crate::fault::Fault;
use crate::pages::work::tabs;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "collect/bring.html")]
struct Show<'a> {
    r: &'a Reader,
    slug: &'a str,
    id: String,
    title: &'a str,
    errors: Html,
    told: Html,
    findings: Html,
    fields: Html,
}

/// What came with the form.
#[derive(Default)]
struct Sent {
    tables: Option<(std::fs::File, String)>,
    media: Option<std::fs::File>,
    sound_only: bool,
}

/// The page that asks for the files.
pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, id)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let it = find_bringing(&services.app, &visit.actor, &slug, instrument_id(&id)?).await?;
    page(
        &visit,
        &services,
        (&slug, &it),
        (Html::empty(), Html::empty()),
        &Findings::none(),
    )
    .await
}

/// Brings the answers in, and says what came of it.
pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, id)): Path<(String, String)>,
    form: Multipart,
) -> Result<Response, Fault> {
    let app = &services.app;
    // Who may not is told so before the file is read.
    let it = find_bringing(app, &visit.actor, &slug, instrument_id(&id)?).await?;
    let sent = read(form).await?;
    let done = match sent.tables {
        None => Err(AppError::finding(broken("no file"))),
        Some((tables, name)) => {
            let asked = AnswersFile {
                tables,
                name,
                media: sent.media,
                language: visit.reader.language.clone(),
                sound_only: sent.sound_only,
            };
            bring_answers(app, &visit.actor, &it, asked).await
        }
    };
    let at = (slug.as_str(), &it);
    match done {
        Ok(done) => {
            let told = counts(&done, &visit.reader);
            page(&visit, &services, at, (Html::empty(), told), &done.findings).await
        }
        Err(AppError::Findings(findings)) => {
            let errors = ErrorSummary::of(&findings, &visit.reader).html(&visit.reader);
            let page = page(&visit, &services, at, (errors, Html::empty()), &findings).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

async fn page(
    visit: &Visit,
    services: &Services,
    (slug, it): (&str, &Instrument),
    (errors, told): (Html, Html),
    findings: &Findings,
) -> Result<Response, Fault> {
    let r = &visit.reader;
    let initiative = services.app.store.get(it.initiative).await?.value;
    let main = crate::render(&Show {
        r,
        slug,
        id: it.id.to_string(),
        title: &it.title,
        errors,
        told,
        findings: if findings.is_empty() {
            Html::empty()
        } else {
            FindingList::of(findings).html(r)
        },
        fields: fields(r),
    });
    let title = r.text(&initiative.title);
    let page = visit
        .page(format!("{} – {}", r.plain("bring-title"), it.title), main)
        .section(Section::Work)
        .above(tabs(slug, &title, "collect", r));
    Ok(page.into_response())
}

fn fields(r: &Reader) -> Html {
    let all = [
        Field::file("file", r.t("bring-tables"), ".csv,.zip,.xlsx,.xls")
            .hint(r.t("bring-tables-hint"))
            .html(r),
        Field::file("media", r.t("bring-media"), ".zip")
            .hint(r.t("bring-media-hint"))
            .optional()
            .html(r),
        Field::tick("sound", r.t("bring-sound"), false).html(r),
        Button::submit(r.t("bring-go")).html(r),
    ];
    Html::joined(&all, "")
}

fn counts(done: &BroughtIn, r: &Reader) -> Html {
    let head = Table::new(r.t("bring-done"))
        .column(r.t("collect-what"))
        .numbers(r.t("collect-count"));
    let rows = [
        ("bring-stored", done.stored),
        ("bring-before", done.before),
        ("bring-refused", done.refused),
        ("bring-refused-before", done.refused_before),
        ("bring-left-out", done.left_out),
        ("bring-files", done.files),
        ("bring-files-missing", done.files_missing),
    ];
    let number = |n: u64| Cell::Number(r.integer(i64::try_from(n).unwrap_or(i64::MAX)));
    rows.into_iter()
        .fold(head, |t, (key, n)| t.row([r.t(key).into(), number(n)]))
        .html(r)
}

/// Reads the form; files go to the disk as they come, into files without a name.
async fn read(mut form: Multipart) -> Result<Sent, AppError> {
    let mut sent = Sent::default();
    while let Some(part) = form.next_field().await.map_err(|e| stopped(&e))? {
        let file_name = part.file_name().unwrap_or_default().to_owned();
        match part.name().unwrap_or_default() {
            "file" if !file_name.is_empty() => sent.tables = Some((kept(part).await?, file_name)),
            "media" if !file_name.is_empty() => sent.media = Some(kept(part).await?),
            "sound" => sent.sound_only = true,
            _ => {}
        }
    }
    Ok(sent)
}

async fn kept(mut part: Part<'_>) -> Result<std::fs::File, AppError> {
    let full = |e: std::io::Error| AppError::environment(e, "make room on the disk, then try again");
    let mut file = tokio::fs::File::from_std(tempfile::tempfile().map_err(full)?);
    while let Some(bytes) = part.chunk().await.map_err(|e| stopped(&e))? {
        file.write_all(&bytes).await.map_err(full)?;
    }
    file.flush().await.map_err(full)?;
    Ok(file.into_std().await)
}

fn broken(reason: impl Into<String>) -> Finding {
    let place = Place::whole().with("field", "file");
    Finding::error(app::data::code::BROKEN_UPLOAD)
        .at(place)
        .with("reason", reason.into())
}

fn stopped(error: &MultipartError) -> AppError {
    AppError::finding(broken(error.body_text()))
}
