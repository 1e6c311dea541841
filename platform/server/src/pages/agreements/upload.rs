//! A form that carries a file from somebody, and files on their way back: never run, never guessed at.

use axum::extract::{FromRequest, Multipart, Request};
use axum::http::HeaderValue;
use axum::http::header::{
    ACCEPT_RANGES, CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE,
};
use axum::response::{IntoResponse, Response};
use base::{Finding, Place};
use governance::paper::Paper;

use crate::pages::work::Sent;

/// The fields of a form and its file.
#[derive(Debug, Default)]
pub(crate) struct Upload {
    pub(crate) sent: Sent,
    pub(crate) bytes: Vec<u8>,
}

impl Upload {
    /// Reads the whole form.
    ///
    /// # Errors
    /// A finding when the form is cut off, is no form, or its file is larger than may be.
    pub(crate) async fn read(request: Request) -> Result<Self, app::AppError> {
        let mut form = Multipart::from_request(request, &())
            .await
            .map_err(|e| broken(&e.body_text()))?;
        let mut pairs = Vec::new();
        let mut out = Self::default();
        while let Some(field) = form.next_field().await.map_err(|e| broken(&e.body_text()))? {
            let name = field.name().unwrap_or_default().to_owned();
            if field.file_name().is_some() {
                out.bytes = field.bytes().await.map_err(|e| broken(&e.body_text()))?.to_vec();
            } else {
                let text = field.text().await.map_err(|e| broken(&e.body_text()))?;
                pairs.push((name, text));
            }
        }
        out.sent = Sent::from(pairs);
        Ok(out)
    }
}

fn broken(reason: &str) -> app::AppError {
    let place = Place::whole().with("field", "file");
    let finding = Finding::error(app::data::code::BROKEN_UPLOAD);
    app::AppError::finding(finding.at(place).with("reason", reason))
}

/// A file that somebody handed in, as an answer: pictures and sound are shown, documents are only saved, and nothing
/// in them can run or load anything. `public` files may be kept by caches.
pub(crate) fn handed_out(paper: &Paper, bytes: Vec<u8>, public: bool) -> Response {
    let shown = paper.media != governance::paper::Media::Pdf;
    let how = if shown { "inline" } else { "attachment" };
    let name = paper.digest.to_string();
    let disposition = format!("{how}; filename=\"{}.{}\"", &name[..12], paper.media.ending());
    let mut response = ([(CONTENT_TYPE, paper.media.media_type())], bytes).into_response();
    let headers = response.headers_mut();
    if let Ok(value) = HeaderValue::from_str(&disposition) {
        headers.insert(CONTENT_DISPOSITION, value);
    }
    let policy = "default-src 'none'; img-src 'self'; media-src 'self'; sandbox";
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    let keep = if public {
        "public, max-age=3600"
    } else {
        "private, no-store"
    };
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(keep));
    headers.insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    response
}
