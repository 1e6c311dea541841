//! Projects: the initiatives that somebody works on.

use app::collect::number_of;
use app::register::my_initiatives;
use axum::Json;
use axum::extract::State;
use axum::response::IntoResponse;
use registry::Initiative;
use serde_json::{Value, json};

use super::client::Client;
use super::reply::{Answer, moment};
use crate::Services;

/// The projects of whoever asks.
pub(super) async fn list(client: Client, State(services): State<Services>) -> Answer {
    let all = my_initiatives(&services.app, &client.actor).await?;
    let all: Vec<Value> = all.iter().map(|(it, _)| project(it)).collect();
    Ok(Json(all).into_response())
}

/// One of them; another's is not found.
pub(super) async fn one(client: Client, State(services): State<Services>) -> Answer {
    let wanted = client.project(&services.app).await?;
    let all = my_initiatives(&services.app, &client.actor).await?;
    let mine = all.iter().find(|(it, _)| it.id == wanted.id);
    let mine = mine.ok_or_else(|| app::AppError::not_found("project", client.named("project")))?;
    Ok(Json(project(&mine.0)).into_response())
}

fn project(it: &Initiative) -> Value {
    let text = |t: &base::Text| t.get(&base::Language::english()).map(str::to_owned);
    json!({
        "id": number_of(it.id.uuid()),
        "name": text(&it.title).unwrap_or_else(|| it.slug.to_string()),
        "description": Value::Null,
        "archived": false,
        "keyId": Value::Null,
        "createdAt": created(it.id.uuid()),
        "updatedAt": Value::Null,
        "deletedAt": Value::Null,
    })
}

/// When a thing was made: its identity says so (UUID version 7).
pub(super) fn created(id: uuid::Uuid) -> Value {
    let at = id.get_timestamp().map(|t| t.to_unix());
    let at = at.and_then(|(s, n)| base::Timestamp::new(i64::try_from(s).ok()?, i32::try_from(n).ok()?).ok());
    at.map_or(Value::Null, |at| moment(at).into())
}
