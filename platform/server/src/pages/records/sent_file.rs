//! A file that came with a submission, chunk after chunk.

use app::collect::{SentFile, find_record, read_file};
use app::{App, AppError, Verb};
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use crate::Services;
use crate::fault::{Fault, percent_part};
use crate::pages::form::id_of;
use crate::visit::Visit;

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, instrument, record, name)): Path<(String, String, String, String)>,
) -> Result<Response, Fault> {
    let at = (slug.as_str(), id_of("instrument", &instrument)?);
    let wanted = (record.as_str(), Verb::ReadOwnSubmissions);
    let found = find_record(&services.app, &visit.actor, at, wanted).await?;
    let file = found.value.files.into_iter().find(|f| f.name == name);
    let file = file.ok_or_else(|| AppError::not_found("file", &name))?;
    Ok(as_attachment(services.app, file))
}

/// A file to be saved. What somebody handed in is never shown as a page of ours, whatever it says it is.
pub(crate) fn as_attachment(app: App, file: SentFile) -> Response {
    let name = percent_part(&file.name);
    let headers = [
        (CONTENT_TYPE, "application/octet-stream".to_owned()),
        (
            CONTENT_DISPOSITION,
            format!("attachment; filename*=UTF-8''{name}"),
        ),
        (CACHE_CONTROL, "no-store".to_owned()),
    ];
    let chunks = futures::stream::try_unfold((app, file, 0), |(app, file, number)| async move {
        let chunk = read_file(&app, &file, number)
            .await
            .map_err(std::io::Error::other)?;
        Ok::<_, std::io::Error>(chunk.map(|bytes| (bytes, (app, file, number + 1))))
    });
    (headers, Body::from_stream(chunks)).into_response()
}
