//! Forms: an instrument's form id with all its versions.

use std::collections::BTreeMap;

use app::Verb;
use app::collect::{
    FormVersions, Instrument, InstrumentState, counts_of, engine_of, forms_of, number_of, offered_forms,
};
use app::devices::Reach;
use axum::Json;
use axum::extract::{FromRequestParts, Request, State};
use axum::handler::Handler;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::client::Client;
use super::odata;
use super::reply::{Answer, moment};
use crate::Services;
use crate::openrosa;

/// The forms of a project.
pub(super) async fn list(client: Client, State(services): State<Services>) -> Answer {
    let project = client.project(&services.app).await?;
    let forms = forms_of(&services.app, &client.actor, project.id).await?;
    let reach = Reach::whole(project.id);
    // Who may not collect is not told the hashes that devices go by; scripts do without.
    let offered = offered_forms(&services.app, &client.actor, &reach)
        .await
        .unwrap_or_default();
    let hashes: BTreeMap<_, _> = offered
        .iter()
        .map(|o| (o.instrument.id, o.md5.as_str()))
        .collect();
    let mut all = Vec::new();
    for form in &forms {
        let plain = described(form, hashes.get(&form.current().id).copied());
        all.push(extended(&client, &services, form, plain).await?);
    }
    Ok(Json(all).into_response())
}

/// One form: as JSON, as XForm (`.xml`, for devices too) or as a service of tables (`.svc`).
pub(crate) async fn one(State(services): State<Services>, request: Request) -> Response {
    let name = request.uri().path().rsplit('/').next().unwrap_or_default();
    if !name.ends_with(".xml") {
        return match name.ends_with(".svc") {
            true => Handler::call(odata::service, request, services).await,
            false => Handler::call(json_of, request, services).await,
        };
    }
    let (mut parts, body) = request.into_parts();
    match Client::from_request_parts(&mut parts, &services).await {
        Ok(client) => xml_of(client, services).await.into_response(),
        // A device, which has a key and no account.
        Err(_) => Handler::call(openrosa::form, Request::from_parts(parts, body), services).await,
    }
}

async fn xml_of(client: Client, services: Services) -> Answer {
    let form = client.form(&services.app, Verb::ViewForms).await?;
    let xml = services.app.objects.get(form.current().xform).await?;
    Ok(([(CONTENT_TYPE, "application/xml")], xml).into_response())
}

async fn json_of(client: Client, State(services): State<Services>) -> Answer {
    let form = client.form(&services.app, Verb::ViewForms).await?;
    let reach = Reach::whole(form.current().initiative);
    let offered = offered_forms(&services.app, &client.actor, &reach)
        .await
        .unwrap_or_default();
    let hash = offered.iter().find(|o| o.instrument.id == form.current().id);
    let plain = described(&form, hash.map(|o| o.md5.as_str()));
    Ok(Json(extended(&client, &services, &form, plain).await?).into_response())
}

/// What a client gets more of a form that asks for it (`X-Extended-Metadata: true`).
async fn extended(
    client: &Client,
    services: &Services,
    form: &FormVersions,
    mut plain: Value,
) -> Answer<Value> {
    if client.wants_more {
        let counts = counts_of(&services.app, form).await?;
        plain["submissions"] = counts.all.into();
        plain["lastSubmission"] = counts.last.map(moment).into();
        plain["reviewStates"] =
            json!({ "received": counts.received, "hasIssues": counts.has_issues, "edited": counts.edited });
        plain["createdBy"] = Value::Null;
        plain["excelContentType"] = Value::Null;
    }
    Ok(plain)
}

/// The versions that were ever open, newest first.
pub(super) async fn versions(client: Client, State(services): State<Services>) -> Answer {
    let form = client.form(&services.app, Verb::ViewForms).await?;
    let of = |it: Instrument| FormVersions {
        form_id: form.form_id.clone(),
        versions: vec![it],
    };
    let all: Vec<Value> = form
        .opened()
        .into_iter()
        .map(|it| described(&of(it), None))
        .collect();
    Ok(Json(all).into_response())
}

pub(super) fn described(form: &FormVersions, hash: Option<&str>) -> Value {
    let it: &Instrument = form.current();
    let state = match it.state {
        InstrumentState::Open => "open",
        InstrumentState::Draft | InstrumentState::Closed => "closed",
    };
    let published = (it.state != InstrumentState::Draft).then(|| moment(it.added_at));
    json!({
        "projectId": number_of(it.initiative.uuid()),
        "xmlFormId": form.form_id,
        "name": it.title,
        "version": it.version,
        "hash": hash.unwrap_or_default(),
        "sha": Value::Null,
        "sha256": it.xform.to_string(),
        "state": state,
        "draftToken": Value::Null,
        "enketoId": Value::Null,
        "enketoOnceId": Value::Null,
        "keyId": Value::Null,
        "createdAt": moment(it.added_at),
        "updatedAt": Value::Null,
        "publishedAt": published,
    })
}

/// The questions of a form, groups and repeats as structures before them.
pub(super) async fn fields(client: Client, State(services): State<Services>) -> Answer {
    let form = client.form(&services.app, Verb::ViewForms).await?;
    fields_of(&client, &services, form.current()).await
}

/// The same of one version.
pub(super) async fn fields_of(client: &Client, services: &Services, it: &Instrument) -> Answer {
    let engine = engine_of(&services.app, it).await?;
    let mut known: Vec<String> = Vec::new();
    let mut all: Vec<Value> = Vec::new();
    for column in odata::columns(&engine, client.is_on("odata")) {
        let mut path = String::new();
        for step in &column.path[..column.path.len() - 1] {
            path = format!("{path}/{step}");
            if !known.contains(&path) {
                let kind = if column.repeats.contains(&path) {
                    "repeat"
                } else {
                    "structure"
                };
                all.push(field(&path, step, kind, all.len()));
                known.push(path.clone());
            }
        }
        let name = column.path.last().map_or("", String::as_str);
        all.push(question(&format!("{path}/{name}"), name, &column, all.len()));
    }
    if client.is_on("flatten") {
        all.retain(|f| f["type"] != "structure");
    }
    Ok(Json(all).into_response())
}

fn field(path: &str, name: &str, kind: &str, order: usize) -> Value {
    json!({ "path": path, "name": name, "type": kind, "binary": null, "selectMultiple": null, "order": order })
}

fn question(path: &str, name: &str, column: &odata::Column, order: usize) -> Value {
    let mut field = field(path, name, column.central_type(), order);
    if matches!(column.kind, dataset::Kind::File) {
        field["binary"] = true.into();
    }
    if matches!(column.kind, dataset::Kind::MultipleChoice(_)) {
        field["selectMultiple"] = true.into();
    }
    field
}
