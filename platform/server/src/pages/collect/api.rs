//! `POST /api/v1/instruments/{id}/submissions`: a submission as XML from a device or a program.

use app::collect::{Channel, Handed, Received, Sender, receive_submission};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::json;

use super::instrument_id;
use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

/// 201 with the receipt when it is stored; 200 when the very same was stored before, with the receipt for who sent it then; 202 when nothing is stored
/// because there is no consent; 422 with findings when it does not fit the form.
pub(super) async fn receive(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
    xml: String,
) -> Result<Response, Fault> {
    let handed = Handed {
        xml: &xml,
        channel: Channel::Device,
        language: visit.reader.language.clone(),
        apart: std::collections::BTreeMap::new(),
        sender: Sender::default(),
    };
    let received = receive_submission(&services.app, &visit.actor, instrument_id(&id)?, &handed).await?;
    let (status, body) = match received {
        Received::Stored {
            id,
            receipt,
            findings,
        } => (
            StatusCode::CREATED,
            json!({ "stored": true, "id": id.to_string(), "receipt": receipt.to_string(), "findings": findings }),
        ),
        Received::Edited { id, findings } => (
            StatusCode::OK,
            json!({ "stored": true, "id": id.to_string(), "findings": findings }),
        ),
        Received::Before { id, receipt } => {
            let receipt = receipt.map(|code| code.to_string());
            let body = json!({ "stored": true, "id": id.to_string(), "receipt": receipt });
            (StatusCode::OK, body)
        }
        Received::NotStored(answer) => (
            StatusCode::ACCEPTED,
            json!({ "stored": false, "consent": answer }),
        ),
        Received::NotAssented(answer) => (
            StatusCode::ACCEPTED,
            json!({ "stored": false, "consent": answer, "said_by": "child" }),
        ),
    };
    Ok((status, Json(body)).into_response())
}
