//! `POST /work/{slug}/ask`: a workbook becomes a form, or every mistake in it is told.

use app::collect::{NewWorkbook, add_workbook, view_asking};
use axum::extract::{Multipart, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base::{Finding, Place, Text};
use ui::Component;
use ui::components::error_summary::ErrorSummary;
use ui::components::finding_list::FindingList;

use super::{list, show};
use crate::Services;
use crate::fault::Fault;
use crate::pages::work::Sent;
use crate::visit::Visit;

pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    form: Multipart,
) -> Result<Response, Fault> {
    // Who may not add is told so before the file is read.
    view_asking(&services.app, &visit.actor, &slug).await?;
    let (sent, file_name, bytes) = read(form).await?;
    let new = NewWorkbook {
        initiative: slug.clone(),
        file_name,
        bytes,
        about: Text::new(visit.reader.language.clone(), sent.one("about")),
        who: sent.one("who"),
        contact: sent.one("contact"),
    };
    match add_workbook(&services.app, &visit.actor, new).await {
        Ok((it, findings)) => show::page(&visit, &services, (&slug, it.id), 0, &findings).await,
        Err(app::AppError::Findings(findings)) => {
            let r = &visit.reader;
            let told = FindingList::of(&findings).html(r);
            let errors = ErrorSummary::of(&findings, r);
            let page = list::page(&visit, &services, &slug, &sent, (errors, told)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

/// The fields and the file of the upload.
async fn read(mut form: Multipart) -> Result<(Sent, String, Vec<u8>), app::AppError> {
    let (mut pairs, mut name, mut bytes) = (Vec::new(), String::new(), Vec::new());
    while let Some(field) = form.next_field().await.map_err(|e| broken(&e))? {
        let key = field.name().unwrap_or_default().to_owned();
        match field.file_name().map(str::to_owned) {
            Some(file) => {
                name = file;
                bytes = field.bytes().await.map_err(|e| broken(&e))?.to_vec();
            }
            None => pairs.push((key, field.text().await.map_err(|e| broken(&e))?)),
        }
    }
    Ok((Sent::from(pairs), name, bytes))
}

fn broken(error: &axum::extract::multipart::MultipartError) -> app::AppError {
    let place = Place::whole().with("field", "file");
    app::AppError::finding(
        Finding::error(app::data::code::BROKEN_UPLOAD)
            .at(place)
            .with("reason", error.body_text()),
    )
}
