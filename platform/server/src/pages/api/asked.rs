//! What every address of public data has in common: how often one may ask, in which type, and whether the asker has
//! the answer already.
//!
//! Each answer carries an `ETag` over its bytes and is asked for anew with `If-None-Match` (RFC 9110 §13): weak, since
//! it may be compressed on the way. What everybody may read is open to pages of other sites too.

use std::collections::BTreeMap;

use app::people::Paced;
use app::{Actor, AppError};
use axum::extract::{FromRequestParts, Query};
use axum::http::header::{self, HeaderName};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use base::{Digest, Language};

use crate::Services;
use crate::fault::Fault;
use crate::origin::From as Origin;
use crate::visit::Visit;

/// One request for public data.
pub(crate) struct Asked {
    /// By whom, in which language.
    pub(crate) visit: Visit,
    /// The media types that it takes.
    pub(crate) accept: String,
    /// What stands behind the question mark; the last value of a name counts.
    pub(crate) query: BTreeMap<String, String>,
    known: String,
}

impl FromRequestParts<Services> for Asked {
    type Rejection = Fault;
    async fn from_request_parts(parts: &mut Parts, services: &Services) -> Result<Self, Fault> {
        let Ok(Origin(origin)) = Origin::from_request_parts(parts, services).await;
        services
            .app
            .pace
            .step(Paced::PublicData, &origin.address, services.app.now())?;
        let text = |name: HeaderName| {
            parts
                .headers
                .get(name)
                .and_then(|v| v.to_str().ok())
                .unwrap_or_default()
                .to_owned()
        };
        let (accept, known) = (text(header::ACCEPT), text(header::IF_NONE_MATCH));
        let query = Query::<Vec<(String, String)>>::try_from_uri(&parts.uri);
        let query = query
            .map(|Query(pairs)| pairs.into_iter().collect())
            .unwrap_or_default();
        let visit = Visit::from_request_parts(parts, services).await?;
        Ok(Self {
            visit,
            accept,
            query,
            known,
        })
    }
}

impl Asked {
    /// The reader's language.
    pub(crate) fn language(&self) -> &Language {
        &self.visit.reader.language
    }

    /// A value of the query; none when it is empty.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.query.get(name).map(String::as_str).filter(|v| !v.is_empty())
    }

    /// A number of the query between 0 and the most.
    ///
    /// # Errors
    /// `NotFound` for what is no number: there is no such page.
    pub(crate) fn number(&self, name: &str, without: usize, most: usize) -> Result<usize, AppError> {
        match self.get(name) {
            None => Ok(without),
            Some(text) => {
                let number: usize = text.parse().map_err(|_| AppError::not_found("page", text))?;
                Ok(number.min(most))
            }
        }
    }

    /// The answer, or that the asker has it.
    pub(crate) fn answer(&self, media_type: &str, bytes: Vec<u8>) -> Response {
        let tag = format!("W/\"{}\"", &Digest::of(&bytes).to_string()[..32]);
        let same = self.known.split(',').any(|t| t.trim() == tag || t.trim() == "*");
        let mut response = match same {
            true => StatusCode::NOT_MODIFIED.into_response(),
            false => bytes.into_response(),
        };
        let headers = response.headers_mut();
        let mut set = |name, value: &str| {
            if let Ok(value) = HeaderValue::from_str(value) {
                headers.insert(name, value);
            }
        };
        if !same {
            set(header::CONTENT_TYPE, media_type);
        }
        set(header::ETAG, &tag);
        set(header::VARY, "accept, accept-language, cookie");
        if self.visit.actor == Actor::Anonymous {
            set(header::CACHE_CONTROL, "public, no-cache");
            set(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            set(header::ACCESS_CONTROL_EXPOSE_HEADERS, "etag, link");
        } else {
            set(header::CACHE_CONTROL, "private, no-cache");
        }
        response
    }

    /// The answer as JSON of a type.
    pub(crate) fn json(&self, media_type: &str, value: &serde_json::Value) -> Response {
        self.answer(media_type, value.to_string().into_bytes())
    }
}
