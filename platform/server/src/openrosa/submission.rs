//! `HEAD` and `POST` of `submission`: what a device hands in, with its files, in one request or in several.

use app::collect::{
    Channel, Details, Handed, HandedIn, Incoming, Intake, Received, Sender, code, details_for, hand_in,
};
use app::{App, AppError};
use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{Multipart, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base::{Code, Finding, Language};
use form::instance::Limits;
use ui::Reader;

use super::ACCEPTED;
use super::caller::Caller;
use super::reply::{Refused, message, openrosa};
use crate::Services;

/// The part that holds the answers.
const XML: &str = "xml_submission_file";
/// The largest of them in bytes: what the reader of submissions takes.
pub(crate) const LARGEST: usize = Limits::SUBMISSION.bytes;
/// The most files of one request; Collect sends at most a hundred.
const FILES: usize = 1000;

/// A client asks whether it may send: 204 and nothing else.
pub(super) async fn ask(_: Caller) -> Response {
    let mut response = StatusCode::NO_CONTENT.into_response();
    openrosa(&mut response);
    response
}

/// A client sends.
pub(super) async fn receive(
    caller: Caller,
    State(services): State<Services>,
    sent: Result<Multipart, axum::extract::multipart::MultipartRejection>,
) -> Result<Response, Refused> {
    let told = |e: AppError| Refused::from(e).told(&caller.reader);
    let sent = sent.map_err(|_| told(AppError::finding(Finding::error(code::NO_XML))))?;
    let (xml, files) = read(&services.app, &caller, sent).await.map_err(told)?;
    let handed = Handed {
        xml: &xml,
        channel: Channel::Device,
        // A device does not say in which language it showed the form.
        language: Language::undetermined(),
        // A device shows the form alone: what no question of it asks about stays unsaid.
        apart: std::collections::BTreeMap::new(),
        sender: Sender::of(&caller.actor, caller.device.as_deref()),
    };
    let done = hand_in(&services.app, &caller.actor, &caller.reach, &handed, files).await;
    Ok(answer(&done.map_err(told)?, &caller.reader))
}

/// Takes the parts as they come: the answers into memory, files sealed to the objects.
async fn read(app: &App, caller: &Caller, mut sent: Multipart) -> Result<(String, Vec<Incoming>), AppError> {
    let (mut xml, mut files, mut details) = (None::<String>, Vec::new(), None);
    while let Some(field) = sent.next_field().await.map_err(broken)? {
        match (field.name(), field.file_name()) {
            (Some(XML), _) => xml = Some(text(field).await?),
            // `*isIncomplete*`: more requests follow. Each is whole in itself, so nothing waits for the last.
            (_, None) => drop(text(field).await?),
            (_, Some(_)) if files.len() >= FILES => return Err(beyond(code::TOO_MANY_FILES, FILES)),
            (_, Some(name)) => {
                let name = name.to_owned();
                // Clients send the answers first; what comes before them is cleaned.
                let wanted = match (details, xml.as_deref()) {
                    (Some(known), _) => known,
                    (None, Some(xml)) => details_for(app, &caller.actor, &caller.reach, xml).await?,
                    (None, None) => Details::TakenOut,
                };
                details = xml.is_some().then_some(wanted);
                files.push(file(app, (name, wanted), field).await?);
            }
        }
    }
    let xml = xml.ok_or_else(|| AppError::finding(Finding::error(code::NO_XML)))?;
    Ok((xml, files))
}

async fn text(mut field: Field<'_>) -> Result<String, AppError> {
    let mut bytes = Vec::new();
    while let Some(part) = field.chunk().await.map_err(broken)? {
        if bytes.len() + part.len() > LARGEST {
            return Err(beyond(code::ANSWERS_TOO_LARGE, LARGEST));
        }
        bytes.extend_from_slice(&part);
    }
    String::from_utf8(bytes).map_err(|_| {
        let finding = Finding::error(form::engine::code::BAD_XML);
        AppError::finding(finding.with("problem", "the text is not UTF-8"))
    })
}

async fn file(
    app: &App,
    (name, details): (String, Details),
    mut field: Field<'_>,
) -> Result<Incoming, AppError> {
    let media_type = field
        .content_type()
        .unwrap_or("application/octet-stream")
        .to_owned();
    let mut intake = Intake::begin(app, details).await?;
    while let Some(part) = field.chunk().await.map_err(broken)? {
        intake.write(&part).await?;
    }
    intake.end(name, media_type.chars().take(100).collect()).await
}

/// A request that broke off, is malformed, or is larger than is taken.
fn broken(error: MultipartError) -> AppError {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        return beyond(code::TOO_LARGE, ACCEPTED);
    }
    AppError::finding(Finding::error(code::NO_XML))
}

/// More than is taken, with the limit that was passed.
fn beyond(code: Code, limit: usize) -> AppError {
    AppError::finding(Finding::error(code).with("limit", limit))
}

/// 201 for what is stored, anew or before; 202 for what is not kept: a client does not send it again either way.
fn answer(done: &HandedIn, r: &Reader) -> Response {
    let words = match done {
        HandedIn::Received(
            _,
            Received::Stored { receipt, .. }
            | Received::Before {
                receipt: Some(receipt),
                ..
            },
        ) => r.plain_with("openrosa-stored", &[("receipt", receipt.to_string().into())]),
        HandedIn::Received(_, Received::Before { receipt: None, .. }) => r.plain("openrosa-before"),
        HandedIn::Received(_, Received::Edited { .. }) => r.plain("openrosa-edited"),
        HandedIn::Received(_, Received::NotStored(_)) => r.plain("openrosa-not-stored"),
        HandedIn::Received(_, Received::NotAssented(_)) => r.plain("openrosa-not-assented"),
        HandedIn::Tried(_) => r.plain("openrosa-tried"),
    };
    let kept = !matches!(
        done,
        HandedIn::Tried(_) | HandedIn::Received(_, Received::NotStored(_) | Received::NotAssented(_))
    );
    let status = if kept {
        StatusCode::CREATED
    } else {
        StatusCode::ACCEPTED
    };
    message(status, &words, false)
}
