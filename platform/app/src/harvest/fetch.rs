//! Another instance, read over the network.

use base::{Finding, Place};
use harvest::{Page, SignedInstance};
use serde_json::Value;

use super::code;
use crate::App;
use crate::hooks::sendable;
use crate::ports::Ask;

/// The most bytes of a page: a hundred records of the longest kind, and one act more.
const LONGEST: usize = 64 * 1024 * 1024;

/// What stands at an address of an instance; none when it is as it was.
pub(super) struct Fetched<T> {
    pub(super) what: Option<T>,
    pub(super) etag: String,
}

/// An address without what people write around it.
///
/// # Errors
/// A finding when nothing is fetched from there.
pub(super) fn address_of(app: &App, written: &str) -> Result<String, Finding> {
    let address = written.trim().trim_end_matches('/');
    let plain = !address.contains(['?', '#', '@']) && address.len() <= 300;
    match plain && sendable(address, app.courier.private()) {
        true => Ok(address.to_owned()),
        false => Err(about(code::ADDRESS, address)),
    }
}

/// How an instance describes itself. Whether the description is signed is another question.
///
/// # Errors
/// A finding when nobody answers, or something else.
pub(super) async fn instance(app: &App, address: &str) -> Result<SignedInstance, Finding> {
    let body = get(app, address, "/api/v1/instance", "")
        .await?
        .what
        .unwrap_or_default();
    let value: Value = serde_json::from_slice(&body).map_err(|_| about(code::UNREACHABLE, address))?;
    SignedInstance::read(&value)
}

/// A page of its feed.
///
/// # Errors
/// A finding when nobody answers, or something else.
pub(super) async fn page(app: &App, address: &str, after: u64, etag: &str) -> Result<Fetched<Page>, Finding> {
    let found = get(app, address, &format!("/api/v1/records?after={after}"), etag).await?;
    let what = found.what.map(|body| Page::read(&body)).transpose()?;
    Ok(Fetched {
        what,
        etag: found.etag,
    })
}

async fn get(app: &App, address: &str, path: &str, etag: &str) -> Result<Fetched<Vec<u8>>, Finding> {
    let url = format!("{address}{path}");
    let silent = || about(code::UNREACHABLE, address);
    if !sendable(&url, app.courier.private()) {
        return Err(about(code::ADDRESS, address));
    }
    let ask = Ask {
        url,
        etag: etag.to_owned(),
        longest: LONGEST,
    };
    let answer = app.courier.fetch(ask).await.ok_or_else(silent)?;
    match answer.status {
        200 => Ok(Fetched {
            what: Some(answer.body),
            etag: answer.etag,
        }),
        304 if !etag.is_empty() => Ok(Fetched {
            what: None,
            etag: etag.to_owned(),
        }),
        _ => Err(silent()),
    }
}

fn about(code: base::Code, address: &str) -> Finding {
    let at = Place::whole().with("field", "address");
    Finding::error(code).at(at).with("address", address)
}
