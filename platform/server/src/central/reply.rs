//! What is answered when something is wrong: `{message, code, details}` with ODK Central's codes.

use app::AppError;
use app::collect::code;
use axum::Json;
use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use axum::response::{IntoResponse, Response};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use ui::{Reader, Words};

/// Something is wrong.
pub(super) struct Problem {
    status: StatusCode,
    code: f64,
    message: String,
    details: Value,
    wait: Option<u64>,
}

/// What a handler returns.
pub(super) type Answer<T = Response> = Result<T, Problem>;

impl Problem {
    /// A problem of one code; its status is the code's whole part.
    pub(super) fn new(code: f64, message: impl Into<String>) -> Self {
        Self {
            status: StatusCode::from_u16(code as u16).unwrap_or(StatusCode::BAD_REQUEST),
            code,
            message: message.into(),
            details: Value::Null,
            wait: None,
        }
    }

    /// Another number where it has the general one.
    pub(super) fn renumber(&mut self, from: f64, to: f64) {
        if (self.code - from).abs() < f64::EPSILON {
            *self = Self {
                message: std::mem::take(&mut self.message),
                details: self.details.take(),
                wait: self.wait,
                ..Self::new(to, "")
            };
        }
    }

    /// Something that Central can do and this cannot.
    pub(super) fn not_spoken(what: &str) -> Self {
        Self::new(
            501.1,
            format!("{what} is not offered by this site. What is, stands in docs/guides/central.md."),
        )
    }
}

/// What was sent as JSON.
pub(super) fn read<T: DeserializeOwned>(sent: &[u8]) -> Answer<T> {
    serde_json::from_slice(sent)
        .map_err(|e| Problem::new(400.1, format!("This is not the JSON that is expected: {e}.")))
}

impl From<AppError> for Problem {
    fn from(error: AppError) -> Self {
        let problem = |code| Self::new(code, error.to_string());
        match &error {
            AppError::NotFound { .. } => problem(404.1),
            AppError::NotSignedIn => problem(401.2),
            AppError::NotAllowed { .. } => problem(403.1),
            AppError::Conflict { .. } => problem(409.1),
            AppError::TooMany { seconds } => Self {
                wait: Some(*seconds),
                ..problem(429.1)
            },
            AppError::Full { what } => {
                tracing::error!(what, "a disk is full");
                Self::new(
                    507.1,
                    "The site has no room left. Nothing was stored. Try again later.",
                )
            }
            AppError::Environment { what, cure } => {
                tracing::error!(%what, %cure, "a fault of the surroundings");
                Self::new(503.1, "The site cannot do this now. Try again later.")
            }
            AppError::Findings(findings) => {
                let r = Reader::of("en");
                let all: Vec<Value> = findings.iter().map(|f| crate::fault::finding(f, &r)).collect();
                let first = findings.first_error();
                let words = first.map(|f| Words::of(f, &r.language).message);
                let mut problem = Self::new(
                    first.map_or(400.8, |f| {
                        let known = super::entities::code_of(f).or_else(|| super::drafts::code_of(f));
                        known.unwrap_or_else(|| code_of(f.code))
                    }),
                    words.unwrap_or_default(),
                );
                problem.details = json!({ "findings": all });
                problem
            }
        }
    }
}

fn code_of(found: base::Code) -> f64 {
    let codes = [
        (code::UNKNOWN_FORM, 404.6),
        (code::EDIT_OF_NOTHING, 404.5),
        (code::NOT_OPEN, 409.2),
        (code::EDIT_TOO_LATE, 409.9),
        (code::TAKEN_BACK, 409.18),
        (code::TOO_LARGE, 413.1),
        (code::ANSWERS_TOO_LARGE, 413.1),
        (governance::code::NEEDS_DECISION, 403.1),
        (governance::code::DECISION_UNDER_WAY, 403.1),
        (governance::code::NOT_APPROVED, 403.1),
        (app::people::code::SIGN_IN, 401.2),
    ];
    codes
        .iter()
        .find(|(c, _)| *c == found)
        .map_or(400.8, |(_, number)| *number)
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let body = json!({ "message": self.message, "code": self.code, "details": self.details });
        let mut response = (self.status, Json(body)).into_response();
        if let Some(seconds) = self.wait {
            response.headers_mut().insert(RETRY_AFTER, seconds.into());
        }
        response
    }
}

/// A moment as Central writes it: UTC with milliseconds.
pub(super) fn moment(at: base::Timestamp) -> String {
    format!("{at:.3}")
}
