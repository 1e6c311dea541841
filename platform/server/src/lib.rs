//! The site over HTTP: pages that work without script, and an API.
//!
//! [`site`] makes the whole router from the use cases' world ([`Services`]). Handlers stand in `pages/` by
//! topic; around them, from the outside in: limits, headers, language, the check that a change comes from our
//! own pages, and the page of a fault. No SQL and no rule of the field stands here.
//!
//! Start with `pages/mod.rs`, then `visit.rs` (who asks) and `fault.rs` (how errors are told).

pub mod access;
mod central;
mod cookie;
pub mod doors;
mod fault;
mod openrosa;
mod origin;
mod pages;
mod partly;
mod reader;
mod security;
mod state;
mod visit;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::header::SET_COOKIE;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};

pub use pages::tell_followers;
pub use state::{Services, Settings};

/// The largest body of a request that no handler has raised, in bytes.
const BODY: usize = 2 * 1024 * 1024;

/// How hard pages are compressed: the longest page is a sixth smaller than at the usual level, for milliseconds.
const SQUEEZE: CompressionLevel = CompressionLevel::Precise(6);

/// The whole site.
pub fn site(services: Services) -> Router {
    pages::routes()
        .merge(openrosa::routes())
        .merge(central::routes())
        .fallback(nowhere)
        .layer(DefaultBodyLimit::max(BODY))
        .layer(middleware::from_fn_with_state(services.clone(), fault::show))
        .layer(middleware::from_fn_with_state(services.clone(), keep_language))
        .layer(middleware::from_fn(security::same_site))
        .layer(CatchPanicLayer::new())
        .layer(middleware::from_fn(partly::give))
        .layer(middleware::from_fn(security::headers))
        .layer(
            CompressionLayer::new()
                .gzip(true)
                .br(true)
                .quality(SQUEEZE)
                .compress_when(squeezed()),
        )
        .with_state(services)
}

/// What gets smaller: sound and film are, like pictures, as small as they get.
fn squeezed() -> impl Predicate {
    DefaultPredicate::new()
        .and(NotForContentType::const_new("audio/"))
        .and(NotForContentType::const_new("video/"))
}

async fn nowhere(request: Request) -> Response {
    fault::Fault(app::AppError::not_found("page", request.uri().path())).into_response()
}

/// A language chosen by address (`?lang=fr`) is kept for the pages that follow.
async fn keep_language(State(services): State<Services>, request: Request, next: Next) -> Response {
    let chosen = request
        .uri()
        .query()
        .is_some_and(|q| q.split('&').any(|p| p.starts_with("lang=")));
    let language = chosen.then(|| {
        reader::of(request.headers(), request.uri().query())
            .lang()
            .to_owned()
    });
    let mut response = next.run(request).await;
    if let Some(cookie) =
        language.and_then(|l| cookie::keep(cookie::LANGUAGE, &l, services.settings.secure()))
    {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    response
}

/// Writes a template. Writing into a text fails only when a value refuses to be written; then the page says so.
fn render(template: &impl askama::Template) -> ui::Html {
    template
        .render()
        .map_or_else(|e| ui::Html::escaped(&e.to_string()), ui::Html::trusted)
}

/// An address on this site; anything else becomes the start page, so that no form can lead elsewhere.
fn local(address: &str) -> &str {
    let sound =
        address.starts_with('/') && !address.starts_with("//") && !address.contains(['\\', '\r', '\n', '\t']);
    if sound { address } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::local;

    #[test]
    fn nothing_leads_to_another_site() {
        assert_eq!(local("/work/a?b"), "/work/a?b");
        for elsewhere in [
            "//evil.test",
            "https://evil.test",
            "/\\evil.test",
            "",
            "javascript:1",
        ] {
            assert_eq!(local(elsewhere), "/");
        }
    }
}
