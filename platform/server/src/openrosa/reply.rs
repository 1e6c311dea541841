//! What is answered: OpenRosa's XML with the headers that clients look for.
//!
//! The message of an answer is shown to the person who holds the device, of a refusal too. Status and code are those
//! of ODK Central, by which scripts go.

use app::collect::code;
use app::{App, AppError};
use axum::body::Body;
use axum::http::header::{CONTENT_LANGUAGE, CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use base::{Findings, xml};
use ui::{Reader, Words};

use super::{ACCEPTED, sign};

/// Why a client was refused.
pub(crate) enum Refused {
    /// It does not say that it speaks OpenRosa.
    Version,
    /// It has to prove who it is; these are the challenges.
    Challenge(Vec<String>),
    /// Something else, in words.
    Told {
        status: StatusCode,
        words: String,
        wait: Option<u64>,
    },
    /// Not in words yet.
    Error(AppError),
}

impl From<AppError> for Refused {
    fn from(error: AppError) -> Self {
        Self::Error(error)
    }
}

impl Refused {
    pub(super) fn challenge(app: &App, basic: bool, stale: bool) -> Self {
        Self::Challenge(sign::challenges(app, basic, stale))
    }

    /// In the words of a reader.
    pub(super) fn told(self, r: &Reader) -> Self {
        let Self::Error(error) = self else { return self };
        if let Some((what, cure)) = error.surroundings() {
            tracing::error!(what, cure, "a fault of the surroundings");
        }
        let (status, words) = match &error {
            AppError::Findings(findings) => (status_of(findings), words_of(findings, r)),
            AppError::NotFound { .. } => (StatusCode::NOT_FOUND, r.plain("openrosa-not-found")),
            AppError::NotSignedIn | AppError::NotAllowed { .. } => {
                (StatusCode::FORBIDDEN, r.plain("openrosa-not-allowed"))
            }
            AppError::Conflict { .. } => (StatusCode::CONFLICT, r.plain("openrosa-other-content")),
            AppError::TooMany { .. } => (StatusCode::TOO_MANY_REQUESTS, r.plain("openrosa-too-many")),
            AppError::Full { .. } => (StatusCode::INSUFFICIENT_STORAGE, r.plain("openrosa-full")),
            AppError::Environment { .. } => (StatusCode::SERVICE_UNAVAILABLE, r.plain("openrosa-fault")),
        };
        let wait = match error {
            AppError::TooMany { seconds } => Some(seconds),
            _ => None,
        };
        Self::Told { status, words, wait }
    }
}

/// The status of what was wrong: `collection.md` §3.1 of the reference lists them by ODK Central's codes.
fn status_of(findings: &Findings) -> StatusCode {
    let Some(first) = findings.first_error() else {
        return StatusCode::BAD_REQUEST;
    };
    match first.code {
        code::UNKNOWN_FORM | code::EDIT_OF_NOTHING => StatusCode::NOT_FOUND,
        code::NOT_OPEN | code::TAKEN_BACK | code::EDIT_TOO_LATE => StatusCode::CONFLICT,
        code::TOO_LARGE | code::ANSWERS_TOO_LARGE | code::TOO_MANY_FILES => StatusCode::PAYLOAD_TOO_LARGE,
        _ => StatusCode::BAD_REQUEST,
    }
}

/// Every error with its cure, one after another.
fn words_of(findings: &Findings, r: &Reader) -> String {
    let errors = findings.iter().filter(|f| f.severity == base::Severity::Error);
    let said = errors.map(|f| {
        let words = Words::of(f, &r.language);
        let place = f.place.to_string();
        let place = if place.is_empty() {
            place
        } else {
            format!(" ({place})")
        };
        format!("{}{place} {}", words.message, words.cure.unwrap_or_default())
    });
    said.collect::<Vec<_>>().join(" ")
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let told = |status, words: &str| message(status, words, true);
        match self {
            Self::Version => told(StatusCode::BAD_REQUEST, "Say X-OpenRosa-Version: 1.0."),
            Self::Challenge(all) => {
                let mut response = told(
                    StatusCode::UNAUTHORIZED,
                    "Say who you are: name and password of the device.",
                );
                for challenge in all.iter().filter_map(|c| HeaderValue::from_str(c).ok()) {
                    response.headers_mut().append(WWW_AUTHENTICATE, challenge);
                }
                response
            }
            Self::Told { status, words, wait } => {
                let mut response = told(status, &words);
                if let Some(seconds) = wait {
                    response
                        .headers_mut()
                        .insert(RETRY_AFTER, HeaderValue::from(seconds));
                }
                response
            }
            Self::Error(_) => told(
                StatusCode::SERVICE_UNAVAILABLE,
                "Something is wrong here. Try again later.",
            ),
        }
    }
}

/// A message in OpenRosa's envelope.
pub(super) fn message(status: StatusCode, words: &str, error: bool) -> Response {
    let nature = if error { "error" } else { "" };
    let xml = format!(
        "<OpenRosaResponse xmlns=\"http://openrosa.org/http/response\" items=\"0\">\n    \
         <message nature=\"{nature}\">{}</message>\n</OpenRosaResponse>",
        xml::escaped(words)
    );
    xml_of(status, xml.into())
}

/// XML with the headers of OpenRosa.
pub(super) fn xml_of(status: StatusCode, xml: Body) -> Response {
    let mut response = (status, [(CONTENT_TYPE, "text/xml; charset=utf-8")], xml).into_response();
    openrosa(&mut response);
    response
}

/// The headers that every answer carries.
pub(super) fn openrosa(response: &mut Response) {
    let headers = response.headers_mut();
    headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static("en"));
    headers.insert(
        HeaderName::from_static("x-openrosa-version"),
        HeaderValue::from_static("1.0"),
    );
    headers.insert(
        HeaderName::from_static("x-openrosa-accept-content-length"),
        HeaderValue::from(ACCEPTED),
    );
}
