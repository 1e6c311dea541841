//! Make a list, add to it, change a thing, and say which of two changes stands.

use std::collections::BTreeMap;

use app::entities::{
    Columns, ListFile, NewEntity, Wanted, add_entity, add_property, ask_approval, change_entity, give_own,
    make_list, named_list, remove_entity, upload_entities, view_entity,
};
use app::{AppError, Verb};
use axum::Form;
use axum::extract::{Multipart, Path, State};
use axum::http::StatusCode;
use axum::http::header::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use registry::Initiative;
use ui::Component;
use ui::components::error_summary::ErrorSummary;
use ui::components::finding_list::FindingList;

use super::{index, list, thing};
use crate::Services;
use crate::fault::{Fault, percent};
use crate::openrosa::list_as_csv;
use crate::pages::check::upload::Upload;
use crate::pages::work::Sent;
use crate::visit::Visit;

type Pairs = Form<Vec<(String, String)>>;

pub(super) async fn make(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let it = services.app.store.named::<Initiative>(&slug).await?;
    match make_list(&services.app, &visit.actor, it.id, &sent.one("name")).await {
        Ok(list) => Ok(to_list(&slug, &list.name)),
        Err(AppError::Findings(findings)) => {
            let errors = ErrorSummary::of(&findings, &visit.reader);
            let page = index::page(&visit, &services, &slug, (&errors, &sent)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

fn to_list(slug: &str, list: &str) -> Response {
    Redirect::to(&format!("/work/{slug}/lists/{}", percent(list))).into_response()
}

/// What came of a form of a list's page: the page again, or every mistake.
async fn back(
    visit: &Visit,
    services: &Services,
    (slug, name): (&str, &str),
    (done, sent, form): (Result<(), AppError>, Sent, &'static str),
) -> Result<Response, Fault> {
    match done {
        Ok(()) => Ok(to_list(slug, name)),
        Err(AppError::Findings(findings)) => {
            let last = list::Last {
                errors: ErrorSummary::of(&findings, &visit.reader),
                told: FindingList::of(&findings).html(&visit.reader),
                sent,
                form,
            };
            let page = list::page(visit, services, (slug, name), list::Asked::default(), &last).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

/// Things of a list wait for approval, or wait no more: then what waits is made.
pub(super) async fn approval(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, name)): Path<(String, String)>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let it = services.app.store.named::<Initiative>(&slug).await?;
    let wanted = (name.as_str(), sent.one("approval") == "yes", Some(true));
    let done = ask_approval(&services.app, &visit.actor, it.id, wanted).await;
    let done = (done.map(drop), sent, "approval");
    back(&visit, &services, (&slug, &name), done).await
}

/// Who collects is given only what they made, or all of the list.
pub(super) async fn own(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, name)): Path<(String, String)>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let it = services.app.store.named::<Initiative>(&slug).await?;
    let wanted = (name.as_str(), sent.one("own") == "yes");
    give_own(&services.app, &visit.actor, it.id, wanted).await?;
    Ok(to_list(&slug, &name))
}

/// The properties that a form sent: `p.` before the name of each.
fn values(sent: &Sent) -> BTreeMap<String, String> {
    let names = sent.names().filter_map(|n| Some((n, n.strip_prefix("p.")?)));
    names
        .map(|(field, name)| (name.to_owned(), sent.one(field)))
        .collect()
}

pub(super) async fn add(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, name)): Path<(String, String)>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let it = services.app.store.named::<Initiative>(&slug).await?;
    let mut values = values(&sent);
    values.retain(|_, value| !value.is_empty());
    let new = NewEntity {
        uuid: None,
        label: sent.one("label"),
        values,
    };
    let done = add_entity(&services.app, &visit.actor, it.id, &name, new).await;
    back(&visit, &services, (&slug, &name), (done.map(|_| ()), sent, "add")).await
}

pub(super) async fn property(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, name)): Path<(String, String)>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let it = services.app.store.named::<Initiative>(&slug).await?;
    let wanted = sent.one("property");
    let done = add_property(&services.app, &visit.actor, it.id, (&name, &wanted)).await;
    back(
        &visit,
        &services,
        (&slug, &name),
        (done.map(|_| ()), sent, "property"),
    )
    .await
}

pub(super) async fn upload(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, name)): Path<(String, String)>,
    form: Multipart,
) -> Result<Response, Fault> {
    let it = services.app.store.named::<Initiative>(&slug).await?;
    // Who may not add is told so before the file is read.
    named_list(&services.app, &visit.actor, it.id, (&name, Verb::AddEntities)).await?;
    let (done, sent) = match Upload::read(form).await {
        Ok(file) => {
            let wanted = (file.file_name.as_str(), &file.bytes[..], file.sent.has("adds"));
            let done = upload_entities(&services.app, &visit.actor, it.id, &name, wanted).await;
            (done.map(|_| ()), file.sent)
        }
        Err(broken) => (Err(broken), Sent::default()),
    };
    back(&visit, &services, (&slug, &name), (done, sent, "upload")).await
}

/// The list as the file that devices get.
pub(super) async fn file(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let it = services.app.store.named::<Initiative>(&slug).await?;
    let list = named_list(&services.app, &visit.actor, it.id, (&name, Verb::ViewEntities)).await?;
    let file = ListFile::of(&services.app, list.value).await?;
    Ok(list_as_csv(services.app, file, &headers, Columns::Spreadsheet))
}

/// Changes what differs from what stands.
pub(super) async fn change(
    visit: Visit,
    State(services): State<Services>,
    Path(place): Path<(String, String, String)>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    changed(&visit, &services, &place, Sent::from(pairs), false).await
}

/// Says that somebody looked, and which values stand.
pub(super) async fn settle(
    visit: Visit,
    State(services): State<Services>,
    Path(place): Path<(String, String, String)>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    changed(&visit, &services, &place, Sent::from(pairs), true).await
}

async fn changed(
    visit: &Visit,
    services: &Services,
    (slug, list, uuid): &(String, String, String),
    sent: Sent,
    resolves: bool,
) -> Result<Response, Fault> {
    let all = view_entity(&services.app, &visit.actor, slug, (list, uuid)).await?;
    let (mut known, mut values) = (all.kept.entity.values(), values(&sent));
    let said = values
        .remove("label")
        .or_else(|| sent.has("label").then(|| sent.one("label")));
    let label = said.filter(|l| *l != all.kept.entity.label());
    values.retain(|name, value| known.remove(name).unwrap_or_default() != *value);
    let wanted = Wanted {
        label,
        values,
        base: Some(sent.one("version").parse().unwrap_or(0)),
        resolves,
    };
    if !resolves && wanted.label.is_none() && wanted.values.is_empty() {
        return Ok(Redirect::to(&format!("/work/{slug}/lists/{}/{uuid}", percent(list))).into_response());
    }
    let place = (list.as_str(), uuid.as_str());
    match change_entity(&services.app, &visit.actor, all.initiative.id, place, wanted).await {
        Ok(_) => Ok(Redirect::to(&format!("/work/{slug}/lists/{}/{uuid}", percent(list))).into_response()),
        Err(AppError::Findings(findings)) => {
            let last = thing::Last {
                errors: ErrorSummary::of(&findings, &visit.reader),
                sent,
            };
            let page = thing::page(visit, services, (slug, list, uuid), &last).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

pub(super) async fn remove(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, name, uuid)): Path<(String, String, String)>,
) -> Result<Response, Fault> {
    let it = services.app.store.named::<Initiative>(&slug).await?;
    remove_entity(&services.app, &visit.actor, it.id, (&name, &uuid)).await?;
    Ok(to_list(&slug, &name))
}
