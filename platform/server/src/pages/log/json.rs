//! Heads and proofs as JSON: `/log/head.json`, `/log/consistency`, `/log/proofs.json`, `/log/{seq}/proof.json`, and
//! for whoever holds a receipt `/my-data/{receipt}/proof.json`.

use app::AppError;
use app::collect::look_up_receipt;
use app::log::{prove_entry, prove_growth, prove_receipt, prove_subject};
use app::trust::wire::{GrowthWire, HeadWire, ProofsWire};
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, HeaderName};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};

use crate::Services;
use crate::fault::Fault;
use crate::origin::From;

/// Anybody may check from anywhere, also from a page of another site; and always the newest.
const OPEN: [(HeaderName, &str); 2] = [(ACCESS_CONTROL_ALLOW_ORIGIN, "*"), (CACHE_CONTROL, "no-store")];

fn answer(value: impl Serialize) -> Response {
    (OPEN, Json(value)).into_response()
}

pub(super) async fn head(State(services): State<Services>) -> Result<Response, Fault> {
    let store = &services.app.store;
    let head = store.head().await?;
    let head = head.ok_or_else(|| AppError::not_found("head", "of an empty log"))?;
    Ok(answer(HeadWire::new(&head, store.log_key())))
}

#[derive(Deserialize)]
pub(super) struct Sizes {
    from: String,
    to: Option<String>,
}

pub(super) async fn consistency(
    State(services): State<Services>,
    Query(sizes): Query<Sizes>,
) -> Result<Response, Fault> {
    let number = |text: &str| text.parse().map_err(|_| AppError::not_found("head", text));
    let to = sizes.to.as_deref().map(number).transpose()?;
    let growth = prove_growth(&services.app, number(&sizes.from)?, to).await?;
    Ok(answer(GrowthWire::from(growth)))
}

#[derive(Deserialize)]
pub(super) struct Subject {
    kind: String,
    name: String,
}

pub(super) async fn proofs(
    State(services): State<Services>,
    Query(asked): Query<Subject>,
) -> Result<Response, Fault> {
    let (head, proofs) = prove_subject(&services.app, &asked.kind, &asked.name).await?;
    Ok(answer(ProofsWire::new(
        &head,
        services.app.store.log_key(),
        &proofs,
    )))
}

pub(super) async fn entry(
    State(services): State<Services>,
    Path(seq): Path<String>,
) -> Result<Response, Fault> {
    let seq = seq.parse().map_err(|_| AppError::not_found("entry", &seq))?;
    let (head, proof) = prove_entry(&services.app, seq).await?;
    Ok(answer(ProofsWire::new(
        &head,
        services.app.store.log_key(),
        &[proof],
    )))
}

pub(super) async fn receipt(
    State(services): State<Services>,
    From(from): From,
    Path(receipt): Path<String>,
) -> Result<Response, Fault> {
    let app = &services.app;
    let code = look_up_receipt(app, &from.address, &receipt).await?;
    let (head, proofs) = prove_receipt(app, code).await?;
    let proofs = ProofsWire::new(&head, app.store.log_key(), &proofs);
    Ok(([(CACHE_CONTROL, "no-store")], Json(proofs)).into_response())
}
