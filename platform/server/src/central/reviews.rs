//! Work on submissions: where a review stands, comments, what happened, versions and what differs between them.

use app::collect::{
    Comment, Instrument, ReviewState, Step, Submission, Version, comment_submission, comments_on,
    differences, engine_of, number_of, review_submission, submission_log, submission_of, versions_of,
};
use app::log::{Entry, view_entries};
use app::ports::Stored;
use app::{AppError, Verb};
use axum::Json;
use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::client::Client;
use super::reply::{Answer, Problem, moment};
use super::submissions::described;
use crate::Services;

/// Says where the review of a submission stands: `{"reviewState": "approved"}`.
pub(super) async fn review(client: Client, State(services): State<Services>, body: String) -> Answer {
    let app = &services.app;
    let form = client.form(app, Verb::ReviewSubmission).await?;
    let wanted = (client.named("instance"), Verb::ReviewSubmission);
    let (it, found) = submission_of(app, &client.actor, &form, wanted).await?;
    let done = review_submission(app, &client.actor, found.value.id, state_of(&body)?, "").await?;
    Ok(Json(described(it, &done)).into_response())
}

fn state_of(body: &str) -> Answer<ReviewState> {
    let sent = object(body)?;
    let wanted = sent.get("reviewState");
    let found = ReviewState::ALL
        .into_iter()
        .find(|s| wanted.is_some_and(|w| w.as_str() == s.central()));
    found.ok_or_else(|| {
        let all: Vec<&str> = ReviewState::ALL.iter().filter_map(|s| s.central()).collect();
        Problem::new(
            400.8,
            format!("reviewState is to be null or one of: {}.", all.join(", ")),
        )
    })
}

/// What was sent as an object.
fn object(body: &str) -> Answer<Map<String, Value>> {
    match serde_json::from_str(body) {
        Ok(Value::Object(sent)) => Ok(sent),
        _ => Err(Problem::new(400.1, "The body is not a JSON object.")),
    }
}

/// What was said about a submission, newest first.
pub(super) async fn comments(client: Client, State(services): State<Services>) -> Answer {
    let (_, found) = commented(&client, &services).await?;
    let all = comments_on(&services.app, &client.actor, found.value.id).await?;
    let all: Vec<Value> = all.iter().rev().map(comment).collect();
    Ok(Json(all).into_response())
}

/// Says something about a submission: `{"body": "…"}`.
pub(super) async fn add_comment(client: Client, State(services): State<Services>, body: String) -> Answer {
    let (_, found) = commented(&client, &services).await?;
    let sent = object(&body)?;
    let text = sent.get("body").and_then(Value::as_str).unwrap_or_default();
    let said = comment_submission(&services.app, &client.actor, found.value.id, text).await?;
    Ok(Json(comment(&said)).into_response())
}

async fn commented(client: &Client, services: &Services) -> Answer<(Instrument, Stored<Submission>)> {
    let form = client.form(&services.app, Verb::CommentSubmission).await?;
    let wanted = (client.named("instance"), Verb::CommentSubmission);
    let (it, found) = submission_of(&services.app, &client.actor, &form, wanted).await?;
    Ok((it.clone(), found))
}

fn comment(said: &Comment) -> Value {
    json!({
        "body": said.text,
        "actorId": said.by.map_or(0, number_of),
        "createdAt": moment(said.at),
    })
}

/// What happened to a submission, newest first.
pub(super) async fn audits(client: Client, State(services): State<Services>) -> Answer {
    let (_, found) = read(&client, &services).await?;
    let all = submission_log(&services.app, &client.actor, found.value.id).await?;
    let all: Vec<Value> = all.iter().map(audit).collect();
    Ok(Json(all).into_response())
}

/// Audits that are given at most; `offset` leads to those before.
const AUDITS: usize = 1000;

/// What happened on the site, newest first: with `action`, `start`, `end`, `limit` and `offset` as Central has them.
pub(super) async fn all_audits(client: Client, State(services): State<Services>) -> Answer {
    let asked = |name: &str| client.asked.get(name).map(String::as_str);
    let number = |name: &str, none: usize| asked(name).map_or(Ok(none), str::parse);
    let wrong = |name: &str| Problem::new(400.8, format!("{name} is none."));
    let limit = number("limit", AUDITS).map_err(|_| wrong("limit"))?.min(AUDITS);
    let offset = number("offset", 0).map_err(|_| wrong("offset"))?;
    let moment_of = |name: &str| asked(name).map(|t| t.parse::<base::Timestamp>().map_err(|_| wrong(name)));
    let (start, end) = (moment_of("start").transpose()?, moment_of("end").transpose()?);
    let wanted =
        move |entry: &Entry| start.is_none_or(|at| entry.at >= at) && end.is_none_or(|at| entry.at <= at);
    let action = asked("action").map(str::to_owned);
    let named = move |entry: &Entry| action.as_ref().is_none_or(|a| action_of(entry) == a);
    let fits = |entry: &Entry| wanted(entry) && named(entry);
    let all = view_entries(&services.app, &client.actor, fits, (offset, limit)).await?;
    let all: Vec<Value> = all.iter().map(audit).collect();
    Ok(Json(all).into_response())
}

/// What Central calls an act.
fn action_of(entry: &Entry) -> &str {
    match entry.verb.as_str() {
        "submission.receive" => "submission.create",
        "submission.edit" | "submission.correct" => "submission.update.version",
        "submission.review" => "submission.update",
        "submission.attach" => "submission.attachment.update",
        own => own,
    }
}

/// An entry of the log as Central writes it; what Central has no word for keeps its own.
fn audit(entry: &Entry) -> Value {
    let facts: Value = serde_json::from_str(&entry.facts).unwrap_or_default();
    let mut details = facts.clone();
    if let Some(state) = facts["to"].as_str().and_then(ReviewState::from_name) {
        details["reviewState"] = state.central().into();
    }
    let who = entry
        .actor
        .split_once(':')
        .and_then(|(_, id)| id.parse::<Uuid>().ok());
    json!({
        "actorId": who.map(number_of),
        "action": action_of(entry),
        "acteeId": Value::Null,
        "details": details,
        "notes": Value::Null,
        "loggedAt": moment(entry.at),
    })
}

async fn read(client: &Client, services: &Services) -> Answer<(Instrument, Stored<Submission>)> {
    let form = client.form(&services.app, Verb::ReadSubmissions).await?;
    let wanted = (client.named("instance"), Verb::ReadSubmissions);
    let (it, found) = submission_of(&services.app, &client.actor, &form, wanted).await?;
    Ok((it.clone(), found))
}

/// Every version of a submission, newest first.
pub(super) async fn versions(client: Client, State(services): State<Services>) -> Answer {
    let (it, found) = read(&client, &services).await?;
    let all = versions_of(&services.app, &client.actor, (&it, &found)).await?;
    let all: Vec<Value> = all.iter().rev().map(|v| version(&it, &found, v)).collect();
    Ok(Json(all).into_response())
}

/// One version: as JSON, or its XML as it was received (`.xml`).
pub(super) async fn one_version(client: Client, State(services): State<Services>) -> Answer {
    let (it, found) = read(&client, &services).await?;
    let name = client.named("version");
    let wanted = name.strip_suffix(".xml").unwrap_or(name);
    let all = versions_of(&services.app, &client.actor, (&it, &found)).await?;
    let missing = || AppError::not_found("version", wanted);
    let one = all.into_iter().find(|v| v.instance_id == wanted);
    let one = one.ok_or_else(missing)?;
    if wanted == name {
        return Ok(Json(version(&it, &found, &one)).into_response());
    }
    let xml = one.xml.ok_or_else(missing)?;
    Ok(([(CONTENT_TYPE, "application/xml")], xml).into_response())
}

fn version(it: &Instrument, of: &Submission, version: &Version) -> Value {
    json!({
        "instanceId": version.instance_id,
        "instanceName": Value::Null,
        "submitterId": version.by.map_or(0, number_of),
        "deviceId": version.device,
        "userAgent": Value::Null,
        "createdAt": moment(version.at),
        "current": version.instance_id == of.current(),
        "formVersion": it.version,
    })
}

/// What differs from each version to the next, by the identity of the later one.
pub(super) async fn diffs(client: Client, State(services): State<Services>) -> Answer {
    let (it, found) = read(&client, &services).await?;
    let engine = engine_of(&services.app, &it).await?;
    let all = versions_of(&services.app, &client.actor, (&it, &found)).await?;
    let mut out = Map::new();
    for pair in all.windows(2) {
        let changes = differences(&pair[0], &pair[1], &engine.repeats());
        let changes = changes.into_iter().map(|d| {
            let path: Vec<Value> = d.path.iter().map(step).collect();
            let mut one = json!({ "path": path });
            for (name, value) in [("old", d.old), ("new", d.new)] {
                if let Some(value) = value {
                    one[name] = value.into();
                }
            }
            one
        });
        out.insert(pair[1].instance_id.clone(), changes.collect());
    }
    Ok(Json(Value::Object(out)).into_response())
}

fn step(step: &Step) -> Value {
    match step.place {
        Some(place) => json!([step.name, place]),
        None => step.name.as_str().into(),
    }
}
