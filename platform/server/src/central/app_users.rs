//! App users: the keys of devices.

use app::collect::number_of;
use app::devices::{DeviceKey, NewKey, Purpose, add_key, view_keys};
use app::{AppError, Verb};
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::response::IntoResponse;
use serde::Deserialize;
use serde_json::{Value, json};

use super::client::Client;
use super::reply::{Answer, moment};
use crate::Services;

/// For how many days a program's keys work: Central's never end, ours end within a year.
const DAYS: i64 = 365;
/// The number of Central's role for app users.
const APP_USER: &str = "2";

#[derive(Default, Deserialize)]
struct Asked {
    #[serde(rename = "displayName", default)]
    name: String,
}

/// The app users of a project; their tokens were shown when they were made.
pub(super) async fn list(client: Client, State(services): State<Services>) -> Answer {
    let project = client.project(&services.app).await?;
    let all = view_keys(&services.app, &client.actor, project.slug.as_str()).await?;
    let working = all.keys.iter().filter(|k| k.works(all.now));
    let all: Vec<Value> = working.map(|k| user(k, Value::Null)).collect();
    Ok(Json(all).into_response())
}

/// One more, with its token.
pub(super) async fn add(client: Client, State(services): State<Services>, body: Bytes) -> Answer {
    let asked: Asked = serde_json::from_slice(&body).unwrap_or_default();
    let project = client.project(&services.app).await?;
    let new = NewKey {
        initiative: project.slug.to_string(),
        name: asked.name,
        purpose: Purpose::Collecting(None),
        days: DAYS,
        bound: false,
    };
    let (key, token) = add_key(&services.app, &client.actor, new).await?;
    Ok(Json(user(&key, token.to_string().into())).into_response())
}

/// Lets an app user have a form. A key reaches every open form of its initiative, so it has it already.
pub(super) async fn assign(client: Client, State(services): State<Services>) -> Answer {
    let project = client.project(&services.app).await?;
    let all = view_keys(&services.app, &client.actor, project.slug.as_str()).await?;
    let form = client.form(&services.app, Verb::AddDeviceKey).await?;
    let actor = client.named("actor");
    let known = |k: &DeviceKey| k.works(all.now) && k.number().to_string() == actor;
    if client.named("role") != APP_USER || !all.keys.iter().any(known) {
        return Err(AppError::not_found("app user", format!("{actor} for {}", form.form_id)).into());
    }
    Ok(Json(json!({ "success": true })).into_response())
}

fn user(key: &DeviceKey, token: Value) -> Value {
    json!({
        "id": key.number(),
        "projectId": number_of(key.initiative.uuid()),
        "type": "field_key",
        "displayName": key.name,
        "token": token,
        "createdAt": moment(key.made),
        "updatedAt": Value::Null,
        "deletedAt": Value::Null,
    })
}
