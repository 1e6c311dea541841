//! What every answer carries and every change must show: headers against other sites, and the check that a
//! request which changes something comes from our own pages.
//!
//! There is no script from elsewhere, no inline script and no inline style, and so the policy has no
//! exception. Cross-site requests are told by Fetch Metadata (`Sec-Fetch-Site`), and by `Origin` or `Referer`
//! where a browser does not send it (<https://www.w3.org/TR/fetch-metadata/>). Devices that send no cookie
//! have no session to abuse and pass.

use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{self, HeaderName};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// The content security policy of every page.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self'; \
    script-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'";

/// The policy of the few pages that other sites may show in a frame: no script, nothing to send, and so nothing that
/// a frame around them could have clicked by deceit.
pub(crate) const FRAMED: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
    form-action 'none'; base-uri 'none'; frame-ancestors *";

const HEADERS: [(HeaderName, &str); 5] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=()",
    ),
];

/// Puts the security headers on every answer.
pub(crate) async fn headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    for (name, value) in HEADERS {
        response
            .headers_mut()
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    }
    response
}

/// Refuses a change that another site asks for in the name of someone signed in here.
pub(crate) async fn same_site(request: Request<Body>, next: Next) -> Response {
    if changes(request.method())
        && request.headers().contains_key(header::COOKIE)
        && !from_here(request.headers())
    {
        return (
            StatusCode::FORBIDDEN,
            "This request came from another site, so nothing was done. Open the page here and try again.\n",
        )
            .into_response();
    }
    next.run(request).await
}

fn changes(method: &Method) -> bool {
    !matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

/// Whether the browser says that the request comes from a page of this very site.
fn from_here(headers: &HeaderMap) -> bool {
    let text = |name: HeaderName| headers.get(name).and_then(|v| v.to_str().ok());
    if let Some(site) = text(HeaderName::from_static("sec-fetch-site")) {
        return matches!(site, "same-origin" | "none");
    }
    let Some(host) = text(header::HOST) else {
        return false;
    };
    let origin = text(header::ORIGIN).or_else(|| text(header::REFERER));
    origin.and_then(host_of).is_some_and(|from| from == host)
}

/// `host:port` of an address.
fn host_of(address: &str) -> Option<&str> {
    let rest = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"))?;
    rest.split('/').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(k, v)| (HeaderName::from_static(k), HeaderValue::from_static(v)))
            .collect()
    }

    #[test]
    fn only_our_own_pages_may_ask_for_a_change() {
        assert!(from_here(&headers(&[("sec-fetch-site", "same-origin")])));
        assert!(!from_here(&headers(&[
            ("sec-fetch-site", "cross-site"),
            ("host", "a"),
            ("origin", "http://a")
        ])));
        assert!(from_here(&headers(&[
            ("host", "a:8080"),
            ("origin", "http://a:8080")
        ])));
        assert!(from_here(&headers(&[
            ("host", "a"),
            ("referer", "https://a/work/x")
        ])));
        assert!(!from_here(&headers(&[
            ("host", "a"),
            ("origin", "http://a.evil.test")
        ])));
        assert!(!from_here(&headers(&[("host", "a"), ("origin", "null")])));
        assert!(!from_here(&headers(&[("host", "a")])));
    }
}
