//! Errors on their way to the reader: a page in the reader's language, or JSON under `/api/`.
//!
//! A handler returns `Result<_, Fault>` and uses `?`. The fault travels in the response; [`show`] renders it,
//! because only there are both the fault and the reader of the request known. A page that does not exist for
//! a stranger looks the same whether it is missing or hidden.

use app::AppError;
use app::people::who_is;
use axum::Json;
use axum::extract::{Request, State};
use axum::http::header::{LOCATION, RETRY_AFTER};
use axum::http::{HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde_json::json;
use ui::components::page::Page;
use ui::{Component, Html, Words};

use crate::{Services, cookie, reader};

/// Why a request was not done; made from [`AppError`] by `?`.
#[derive(Debug)]
pub(crate) struct Fault(pub(crate) AppError);

impl From<AppError> for Fault {
    fn from(error: AppError) -> Self {
        Self(error)
    }
}

/// Travels in the response's extensions until the page is written.
#[derive(Clone)]
struct Carried(AppError);

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let mut response = status(&self.0).into_response();
        response.extensions_mut().insert(Carried(self.0));
        response
    }
}

/// The HTTP status of an error.
fn status(error: &AppError) -> StatusCode {
    match error {
        AppError::NotFound { .. } => StatusCode::NOT_FOUND,
        AppError::NotSignedIn => StatusCode::UNAUTHORIZED,
        AppError::NotAllowed { .. } => StatusCode::FORBIDDEN,
        AppError::Findings(_) => StatusCode::UNPROCESSABLE_ENTITY,
        AppError::Conflict { .. } => StatusCode::CONFLICT,
        AppError::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
        AppError::Full { .. } => StatusCode::INSUFFICIENT_STORAGE,
        AppError::Environment { .. } => StatusCode::SERVICE_UNAVAILABLE,
    }
}

/// Where programs ask, so that faults are told as JSON.
const DATA: [&str; 4] = ["/api/", "/sdmx/", "/ogc", "/odata"];

/// Writes the page of a fault that a handler returned.
pub(crate) async fn show(State(services): State<Services>, request: Request, next: Next) -> Response {
    let r = reader::of(request.headers(), request.uri().query());
    let address = request
        .uri()
        .path_and_query()
        .map_or("/", |p| p.as_str())
        .to_owned();
    let (api, get) = (
        DATA.iter().any(|d| address.starts_with(d)),
        request.method() == Method::GET,
    );
    let session = cookie::read(request.headers(), cookie::SESSION).map(str::to_owned);
    let mut response = next.run(request).await;
    let Some(Carried(error)) = response.extensions_mut().remove() else {
        return response;
    };
    if let Some((what, cure)) = error.surroundings() {
        tracing::error!(what, cure, %address, "a fault of the surroundings");
    }
    let mut out = if api {
        (status(&error), Json(as_json(&error, &r))).into_response()
    } else if error == AppError::NotSignedIn && get {
        to_sign_in(&address)
    } else {
        let cause = cause(&services, session.as_deref(), &error).await;
        let main = Html::trusted(format!("{}{cause}", content(&error, &r)));
        let page = Page::new(r.plain(title(&error)), "/", main);
        (status(&error), axum::response::Html(page.html(&r).into_string())).into_response()
    };
    if let AppError::TooMany { seconds } = error {
        out.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    out
}

/// What is wrong with disk or database, for who is signed in: they can do something, or tell who can. Where nobody can be
/// asked who they are, nobody is told.
async fn cause(services: &Services, session: Option<&str>, error: &AppError) -> Html {
    let Some((what, cure)) = error.surroundings() else {
        return Html::empty();
    };
    let known = who_is(&services.app, session).await;
    if !known.is_ok_and(|known| known.account.is_some()) {
        return Html::empty();
    }
    let said = Html::escaped(&format!("{what}: {cure}."));
    Html::trusted(format!("<p lang=\"en\" dir=\"ltr\">{said}</p>"))
}

/// A stranger who opens a page of the work is led to the door and back.
fn to_sign_in(address: &str) -> Response {
    let there = format!("/sign-in?back={}", percent(address));
    let mut response = StatusCode::SEE_OTHER.into_response();
    if let Ok(value) = HeaderValue::from_str(&there) {
        response.headers_mut().insert(LOCATION, value);
    }
    response
}

/// An address as the value of a query: its slashes stay (RFC 3986, section 2.1).
pub(crate) fn percent(text: &str) -> String {
    encoded(text, b"-._~/")
}

/// A name as one part of an address, or as a value: a slash in it is no way on (RFC 3986, section 2.1).
pub(crate) fn percent_part(text: &str) -> String {
    encoded(text, b"-._~")
}

fn encoded(text: &str, kept: &[u8]) -> String {
    text.bytes().fold(String::new(), |mut out, b| {
        if b.is_ascii_alphanumeric() || kept.contains(&b) {
            out.push(char::from(b));
        } else {
            out.push_str(&format!("%{b:02X}"));
        }
        out
    })
}

fn title(error: &AppError) -> &'static str {
    match error {
        AppError::NotFound { .. } => "error-not-found",
        AppError::NotSignedIn => "error-sign-in",
        AppError::NotAllowed { .. } => "error-forbidden",
        AppError::Findings(_) => "error-findings",
        AppError::Conflict { .. } => "error-conflict",
        AppError::TooMany { .. } => "error-too-many",
        AppError::Full { .. } => "error-full",
        AppError::Environment { .. } => "error-server",
    }
}

/// The page's content: what happened, and what to do; of findings, every one.
fn content(error: &AppError, r: &ui::Reader) -> Html {
    let title = r.t(title(error));
    let body = match error {
        AppError::Findings(findings) => ui::components::finding_list::FindingList::of(findings).html(r),
        AppError::NotSignedIn => {
            Html::trusted(format!("<p><a href=\"/sign-in\">{}</a></p>", r.t("nav-sign-in")))
        }
        AppError::NotAllowed {
            needs: app::Needs::Seat(_),
        } => Html::trusted(format!("<p>{}</p>", r.t("error-forbidden-seat"))),
        AppError::TooMany { seconds } => {
            let minutes = u32::try_from(seconds.div_ceil(60)).unwrap_or(u32::MAX);
            let words = r.tv("error-too-many-cure", "minutes", f64::from(minutes));
            Html::trusted(format!("<p>{words}</p>"))
        }
        other => Html::trusted(format!("<p>{}</p>", r.t(&format!("{}-cure", self::title(other))))),
    };
    Html::trusted(format!("<h1>{title}</h1>{body}"))
}

fn as_json(error: &AppError, r: &ui::Reader) -> serde_json::Value {
    let findings: Vec<_> = match error {
        AppError::Findings(findings) => findings.iter().map(|f| finding(f, r)).collect(),
        _ => Vec::new(),
    };
    json!({ "error": { "status": status(error).as_u16(), "message": error.to_string(), "findings": findings } })
}

/// A finding as the API and the command line write it.
pub(crate) fn finding(finding: &base::Finding, r: &ui::Reader) -> serde_json::Value {
    let words = Words::of(finding, &r.language);
    json!({
        "code": finding.code, "severity": finding.severity, "place": finding.place,
        "message": words.message, "cure": words.cure,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_has_a_status_of_its_own() {
        assert_eq!(status(&AppError::full("the disk")).as_u16(), 507);
        assert_eq!(status(&AppError::environment("a", "b")).as_u16(), 503);
    }

    #[test]
    fn an_address_survives_the_way_to_the_door() {
        assert_eq!(percent("/work/a?b=c&d=ü"), "/work/a%3Fb%3Dc%26d%3D%C3%BC");
        assert_eq!(percent_part("a/b c"), "a%2Fb%20c");
    }
}
