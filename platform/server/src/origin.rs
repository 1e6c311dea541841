//! Where a request comes from: the network address to count by, and the device in words.

use std::convert::Infallible;
use std::net::SocketAddr;

use app::people::{Device, Origin};
use axum::extract::{ConnectInfo, FromRequestParts, Request};
use axum::http::header::USER_AGENT;
use axum::http::request::Parts;
use axum::http::{Extensions, HeaderMap};

/// The origin of a request; behind a proxy on this machine, what the proxy says.
pub(crate) struct From(pub(crate) Origin);

impl<S: Sync> FromRequestParts<S> for From {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self(of(&parts.headers, &parts.extensions)))
    }
}

/// The network address of a whole request, for handlers that read its body themselves.
pub(crate) fn address(request: &Request) -> String {
    of(request.headers(), request.extensions()).address
}

fn of(headers: &HeaderMap, extensions: &Extensions) -> Origin {
    let text = |name: &str| headers.get(name).and_then(|v| v.to_str().ok());
    let direct = extensions.get::<ConnectInfo<SocketAddr>>().map(|c| c.0.ip());
    let address = match (direct, text("x-forwarded-for")) {
        // Only a proxy on this machine is believed.
        (Some(ip), Some(said)) if ip.is_loopback() => {
            said.rsplit(',').next().unwrap_or(said).trim().to_owned()
        }
        (Some(ip), _) => ip.to_string(),
        (None, _) => "unknown".to_owned(),
    };
    let device = Device::of(text(USER_AGENT.as_str()).unwrap_or(""));
    Origin { address, device }
}
