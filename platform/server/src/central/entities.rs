//! The things of a list: read, made, changed and removed by programs.

use std::collections::BTreeMap;

use app::Verb;
use app::collect::number_of;
use app::entities::{
    KeptEntity, NewEntity, Search, Wanted, add_entities, add_entity, change_entity, code, entities_page,
    entity_of, named_list, remove_entity,
};
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::response::IntoResponse;
use base::Finding;
use entity::{Conflict, Source, Version};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::client::Client;
use super::reply::{Answer, Problem, moment, read};
use crate::Services;

/// Things that are listed at once; OData pages further.
const MOST: u64 = 250_000;

/// What makes one or many, or changes one.
#[derive(Default, Deserialize)]
pub(super) struct Sent {
    #[serde(default)]
    uuid: Option<String>,
    #[serde(default)]
    label: Option<String>,
    #[serde(default)]
    data: Map<String, Value>,
    #[serde(default)]
    entities: Option<Vec<Sent>>,
    #[serde(default)]
    source: Option<From>,
}

/// What many come from.
#[derive(Deserialize)]
struct From {
    name: String,
}

/// The things of a list, without their values.
pub(super) async fn list(client: Client, State(services): State<Services>) -> Answer {
    let project = client.project(&services.app).await?;
    let wanted = (client.named("dataset"), Verb::ViewEntities);
    let list = named_list(&services.app, &client.actor, project.id, wanted).await?;
    let search = Search {
        conflict: client.asked.contains_key("conflict"),
        ..Search::default()
    };
    let all = entities_page(&services.app, list.value.id, &search, MOST).await?;
    let all: Vec<Value> = all.iter().map(|kept| described(&kept.value, false)).collect();
    Ok(Json(all).into_response())
}

/// One with its values.
pub(super) async fn one(client: Client, State(services): State<Services>) -> Answer {
    let kept = wanted(&client, &services).await?;
    Ok(Json(described(&kept, true)).into_response())
}

async fn wanted(client: &Client, services: &Services) -> Answer<KeptEntity> {
    let project = client.project(&services.app).await?;
    let place = (client.named("dataset"), client.named("uuid"));
    let (_, kept) = entity_of(&services.app, &client.actor, project.id, place).await?;
    Ok(kept.value)
}

/// Makes one, or many.
pub(super) async fn make(client: Client, State(services): State<Services>, body: Bytes) -> Answer {
    let project = client.project(&services.app).await?;
    let (app, list) = (&services.app, client.named("dataset"));
    named_list(app, &client.actor, project.id, (list, Verb::AddEntities)).await?;
    let sent: Sent = read(&body)?;
    let Some(many) = sent.entities else {
        let new = new(sent)?;
        let kept = add_entity(app, &client.actor, project.id, list, new).await?;
        return Ok(Json(described(&kept.value, true)).into_response());
    };
    let new: Answer<Vec<NewEntity>> = many.into_iter().map(new).collect();
    let name = sent.source.map(|s| s.name).unwrap_or_default();
    let source = Source::File {
        name: name.chars().take(200).collect(),
    };
    add_entities(app, &client.actor, project.id, list, (new?, source)).await?;
    Ok(Json(json!({ "success": true })).into_response())
}

fn new(sent: Sent) -> Answer<NewEntity> {
    Ok(NewEntity {
        uuid: sent.uuid,
        label: sent.label.unwrap_or_default(),
        values: values(sent.data)?,
    })
}

/// Properties are texts; a number is taken as it is written.
fn values(data: Map<String, Value>) -> Answer<BTreeMap<String, String>> {
    let one = |(name, value): (String, Value)| match value {
        Value::String(text) => Ok((name, text)),
        Value::Null => Ok((name, String::new())),
        Value::Number(n) => Ok((name, n.to_string())),
        Value::Bool(b) => Ok((name, b.to_string())),
        Value::Array(_) | Value::Object(_) => Err(Problem::new(
            400.11,
            format!("The property {name} is a text, not a list or an object."),
        )),
    };
    data.into_iter().map(one).collect()
}

/// Changes one: who names no version says that any is meant (`force=true`).
pub(super) async fn change(client: Client, State(services): State<Services>, body: Bytes) -> Answer {
    let project = client.project(&services.app).await?;
    let list = (client.named("dataset"), Verb::ChangeEntity);
    named_list(&services.app, &client.actor, project.id, list).await?;
    let sent: Sent = read(&body)?;
    let base = match client.asked.get("baseVersion") {
        Some(text) => {
            let number = text.parse();
            Some(number.map_err(|_| Problem::new(400.11, "baseVersion is a whole number."))?)
        }
        None if client.is_on("force") => None,
        None => {
            return Err(Problem::new(
                409.15,
                "Name the version you know as baseVersion, or say force=true.",
            ));
        }
    };
    let wanted = Wanted {
        label: sent.label,
        values: values(sent.data)?,
        base: base.filter(|_| !client.is_on("force")),
        resolves: client.is_on("resolve"),
    };
    let place = (client.named("dataset"), client.named("uuid"));
    let kept = change_entity(&services.app, &client.actor, project.id, place, wanted).await?;
    Ok(Json(described(&kept.value, true)).into_response())
}

/// Removes one for good, with all that was said of it.
pub(super) async fn remove(client: Client, State(services): State<Services>) -> Answer {
    let project = client.project(&services.app).await?;
    let place = (client.named("dataset"), client.named("uuid"));
    remove_entity(&services.app, &client.actor, project.id, place).await?;
    Ok(Json(json!({ "success": true })).into_response())
}

/// Its versions, oldest first; those that a conflict is about with `relevantToConflict`.
pub(super) async fn versions(client: Client, State(services): State<Services>) -> Answer {
    let kept = wanted(&client, &services).await?;
    let shown: Vec<&Version> = match client.is_on("relevantToConflict") {
        true => kept.entity.in_conflict(),
        false => kept.entity.versions.iter().collect(),
    };
    let all: Vec<Value> = shown.into_iter().map(|v| version(&kept, v, true)).collect();
    Ok(Json(all).into_response())
}

/// What each version after the first changed.
pub(super) async fn diffs(client: Client, State(services): State<Services>) -> Answer {
    let kept = wanted(&client, &services).await?;
    let changed = |v: &Version| -> Vec<Value> {
        let changes = kept.entity.changes(v.number);
        let one = |c: entity::Change| json!({ "old": c.old, "new": c.new, "propertyName": c.property });
        changes.into_iter().map(one).collect()
    };
    let all: Vec<Vec<Value>> = kept.entity.versions.iter().skip(1).map(changed).collect();
    Ok(Json(all).into_response())
}

/// What happened to it, newest first.
pub(super) async fn audits(client: Client, State(services): State<Services>) -> Answer {
    let kept = wanted(&client, &services).await?;
    let one = |v: &Version| {
        let action = match v.number {
            1 => "entity.create",
            _ => "entity.update.version",
        };
        json!({
            "actorId": v.by.map(number_of),
            "action": action,
            "acteeId": Value::Null,
            "details": { "entity": { "uuid": kept.entity.uuid, "version": v.number }, "source": source(v) },
            "loggedAt": moment(v.at),
            "notes": Value::Null,
        })
    };
    let all: Vec<Value> = kept.entity.versions.iter().rev().map(one).collect();
    Ok(Json(all).into_response())
}

fn source(version: &Version) -> Value {
    match &version.source {
        Some(Source::File { name }) => json!({ "name": name }),
        Some(Source::Person | Source::Submission { .. }) | None => json!({}),
    }
}

/// Who is not known has the number 0: clients want a number there.
fn by(version: Option<&Version>) -> u64 {
    version.and_then(|v| v.by).map_or(0, number_of)
}

fn described(kept: &KeptEntity, with_data: bool) -> Value {
    let entity = &kept.entity;
    let (first, last) = (entity.versions.first(), entity.versions.last());
    let changed = last.filter(|v| v.number > 1).map(|v| moment(v.at));
    let current = last.map(|v| version(kept, v, with_data));
    json!({
        "uuid": entity.uuid,
        "createdAt": first.map(|v| moment(v.at)),
        "creatorId": by(first),
        "updatedAt": changed,
        "deletedAt": Value::Null,
        "conflict": entity.conflict.map(Conflict::as_str),
        "currentVersion": current,
    })
}

fn version(kept: &KeptEntity, v: &Version, with_data: bool) -> Value {
    let entity = &kept.entity;
    let clash: Vec<&String> = v.clash.iter().collect();
    let mut out = json!({
        "label": entity.label_at(v.number).map_or_else(|| entity.uuid.to_string(), str::to_owned),
        "current": v.number == entity.current(),
        "createdAt": moment(v.at),
        "creatorId": by(Some(v)),
        "userAgent": "",
        "version": v.number,
        "baseVersion": v.base,
        "conflictingProperties": (!clash.is_empty()).then_some(clash),
        "branchId": v.branch.map(|(branch, _)| branch),
        "source": source(v),
    });
    if with_data {
        out["data"] = json!(entity.values_at(v.number));
        let mut received = json!(v.said);
        if let Some(label) = &v.label {
            received["label"] = label.as_str().into();
        }
        out["dataReceived"] = received;
    }
    out
}

/// Central's number for a finding about lists and things.
pub(super) fn code_of(finding: &Finding) -> Option<f64> {
    let codes = [
        (code::CHANGED, 409.15),
        (code::LIST_TAKEN, 409.16),
        (code::PROPERTY_TAKEN, 409.3),
        (code::HERE, 409.3),
        (code::WAITING, 400.29),
        (code::NO_PROPERTY, 400.28),
        (code::NO_LABEL, 400.28),
        (code::BAD_ID, 400.28),
    ];
    codes
        .iter()
        .find(|(c, _)| *c == finding.code)
        .map(|(_, number)| *number)
}
