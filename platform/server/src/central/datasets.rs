//! Lists of things, which Central calls datasets: their properties, and their file.

use app::Verb;
use app::act::authorise;
use app::collect::{engine_of, forms_of, number_of};
use app::entities::{
    Columns, EntityList, ListFile, add_property, ask_approval, count_entities, give_own, lists_of, make_list,
    named_list,
};
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::extract::{FromRequestParts, Request};
use axum::handler::Handler;
use axum::http::header::HeaderMap;
use axum::response::{IntoResponse, Response};
use entity::odata_name;
use registry::Initiative;
use serde::Deserialize;
use serde_json::{Value, json};

use super::client::Client;
use super::odata;
use super::reply::{Answer, Problem, moment, read};
use crate::Services;
use crate::openrosa::list_as_csv;

/// What makes a list or a property.
#[derive(Deserialize)]
pub(super) struct Named {
    name: String,
    #[serde(rename = "approvalRequired", default)]
    approval_required: bool,
    #[serde(rename = "ownerOnly", default)]
    owner_only: bool,
}

/// The lists of a project.
pub(super) async fn list(client: Client, State(services): State<Services>, headers: HeaderMap) -> Answer {
    let project = client.project(&services.app).await?;
    let lists = lists_of(&services.app, &client.actor, project.id).await?;
    let mut all = Vec::new();
    for list in &lists {
        let mut one = described(list);
        if wants_more(&headers) {
            one["entities"] = count_entities(&services.app, list.id, false).await?.into();
            one["conflicts"] = count_entities(&services.app, list.id, true).await?.into();
            one["lastEntity"] = Value::Null;
        }
        all.push(one);
    }
    Ok(Json(all).into_response())
}

fn wants_more(headers: &HeaderMap) -> bool {
    let more = headers.get("x-extended-metadata");
    more.is_some_and(|v| v.as_bytes().eq_ignore_ascii_case(b"true"))
}

/// Makes a list.
pub(super) async fn make(client: Client, State(services): State<Services>, sent: Bytes) -> Answer {
    let project = client.project(&services.app).await?;
    let about = Some(project.id.uuid());
    authorise(&services.app, &client.actor, Verb::MakeEntityList, about).await?;
    let new: Named = read(&sent)?;
    let mut list = make_list(&services.app, &client.actor, project.id, &new.name).await?;
    if new.approval_required {
        let wanted = (list.name.as_str(), true, None);
        list = ask_approval(&services.app, &client.actor, project.id, wanted).await?;
    }
    if new.owner_only {
        list = give_own(&services.app, &client.actor, project.id, (&list.name, true)).await?;
    }
    Ok(Json(whole(&client, &services, &project, &list).await?).into_response())
}

/// One list: as JSON, or as a service of tables (`.svc`).
pub(super) async fn one(State(services): State<Services>, request: Request) -> Response {
    match request.uri().path().ends_with(".svc") {
        true => Handler::call(odata::entities::service, request, services).await,
        false => {
            let (mut parts, _) = request.into_parts();
            match Client::from_request_parts(&mut parts, &services).await {
                Ok(client) => json_of(client, services).await.into_response(),
                Err(refused) => refused.into_response(),
            }
        }
    }
}

async fn json_of(client: Client, services: Services) -> Answer {
    let project = client.project(&services.app).await?;
    let wanted = (client.named("dataset"), Verb::ViewEntities);
    let list = named_list(&services.app, &client.actor, project.id, wanted).await?;
    Ok(Json(whole(&client, &services, &project, &list.value).await?).into_response())
}

/// What is changed about a list.
#[derive(Deserialize)]
pub(super) struct Changed {
    #[serde(rename = "approvalRequired")]
    approval_required: Option<bool>,
    #[serde(rename = "ownerOnly")]
    owner_only: Option<bool>,
}

/// Changes what holds for a list: whether things are made only once answers are approved, and whether who collects is
/// given only what they made. Where approval ends while answers wait, `?convert=true` makes what they make, and
/// `?convert=false` leaves it.
pub(super) async fn change(client: Client, State(services): State<Services>, sent: Bytes) -> Answer {
    let project = client.project(&services.app).await?;
    let wanted = (client.named("dataset"), Verb::ChangeEntityList);
    let mut list = named_list(&services.app, &client.actor, project.id, wanted)
        .await?
        .value;
    let asked: Changed = read(&sent)?;
    if let Some(approval) = asked.approval_required {
        let convert = client
            .asked
            .contains_key("convert")
            .then(|| client.is_on("convert"));
        let wanted = (list.name.as_str(), approval, convert);
        list = ask_approval(&services.app, &client.actor, project.id, wanted).await?;
    }
    if let Some(own) = asked.owner_only {
        list = give_own(&services.app, &client.actor, project.id, (&list.name, own)).await?;
    }
    Ok(Json(whole(&client, &services, &project, &list).await?).into_response())
}

/// Adds a property.
pub(super) async fn property(client: Client, State(services): State<Services>, sent: Bytes) -> Answer {
    let project = client.project(&services.app).await?;
    let about = Some(project.id.uuid());
    authorise(&services.app, &client.actor, Verb::ChangeEntityList, about).await?;
    let new: Named = read(&sent)?;
    let wanted = (client.named("dataset"), new.name.as_str());
    add_property(&services.app, &client.actor, project.id, wanted).await?;
    Ok(Json(json!({ "success": true })).into_response())
}

/// The list as a file; who has the newest (`If-None-Match`) gets nothing.
pub(super) async fn csv(client: Client, State(services): State<Services>, headers: HeaderMap) -> Answer {
    if let Some(option) = client.asked.keys().find(|k| k.starts_with('$')) {
        return Err(Problem::not_spoken(&format!("{option} for CSV")));
    }
    let project = client.project(&services.app).await?;
    let wanted = (client.named("dataset"), Verb::ViewEntities);
    let list = named_list(&services.app, &client.actor, project.id, wanted)
        .await?
        .value;
    let file = ListFile::of(&services.app, list).await?;
    Ok(list_as_csv(services.app, file, &headers, Columns::Central))
}

fn described(list: &EntityList) -> Value {
    json!({
        "name": list.name,
        "projectId": number_of(list.initiative.uuid()),
        "createdAt": moment(list.made),
        "approvalRequired": list.approval,
        "ownerOnly": list.own,
    })
}

/// A list with its properties and the forms that know it.
async fn whole(
    client: &Client,
    services: &Services,
    project: &Initiative,
    list: &EntityList,
) -> Answer<Value> {
    let app = &services.app;
    let mut forms = Vec::new();
    let (mut sources, mut linked) = (Vec::new(), Vec::new());
    for form in forms_of(app, &client.actor, project.id).await? {
        let it = form.current();
        let engine = engine_of(app, it).await?;
        let named = json!({ "name": it.title, "xmlFormId": form.form_id });
        if engine.wanted_files().contains(&format!("{}.csv", list.name)) {
            linked.push(named.clone());
        }
        let rules = engine.entities().iter().filter(|r| r.list == list.name);
        let saves: Vec<String> = rules.clone().flat_map(|r| r.saves.keys().cloned()).collect();
        if rules.count() > 0 {
            sources.push(named);
        }
        forms.push((form.form_id.clone(), saves));
    }
    let property = |p: &entity::Property| {
        let saved = forms.iter().filter(|(_, saves)| saves.contains(&p.name));
        json!({
            "name": p.name,
            "odataName": odata_name(&p.name),
            "publishedAt": moment(p.since),
            "forms": saved.map(|(id, _)| id.as_str()).collect::<Vec<_>>(),
        })
    };
    let mut out = described(list);
    out["properties"] = list.properties.iter().map(property).collect();
    out["sourceForms"] = sources.into();
    out["linkedForms"] = linked.into();
    Ok(out)
}
