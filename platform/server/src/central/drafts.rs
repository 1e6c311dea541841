//! Forms that come from a program: made, drafted, opened.
//!
//! Opening may need a decision of the community's body, a look at the risks, and words that people are told: where one
//! is missing the draft stays, and the answer says what is to be done and by whom.

use app::Verb;
use app::act::authorise;
use app::collect::{
    As, Brought, FormVersions, Instrument, bring_form, code, draft_of, engine_of, publish_draft,
};
use app::entities::{ListFile, files_of};
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::header::{CONTENT_TYPE, HeaderMap};
use axum::response::IntoResponse;
use base::Finding;
use registry::Initiative;
use serde_json::{Value, json};

use super::client::Client;
use super::forms::described;
use super::reply::{Answer, Problem, moment};
use crate::Services;

/// The name of a form whose workbook names none.
const NAMELESS: &str = "form";

/// Makes a form; with `publish=true` it is opened at once.
pub(super) async fn make(
    client: Client,
    State(services): State<Services>,
    headers: HeaderMap,
    sent: Bytes,
) -> Answer {
    let project = client.project(&services.app).await?;
    let it = bring(&client, &services, &project, (&headers, &sent, As::New)).await?;
    let it = match client.is_on("publish") {
        true => {
            let wanted = (it.form_id.as_str(), None);
            publish_draft(&services.app, &client.actor, project.id, wanted).await?
        }
        false => it,
    };
    Ok(Json(shown(it)).into_response())
}

fn shown(it: Instrument) -> Value {
    let form = FormVersions {
        form_id: it.form_id.clone(),
        versions: vec![it],
    };
    described(&form, None)
}

async fn bring(
    client: &Client,
    services: &Services,
    project: &Initiative,
    (headers, sent, to_be): (&HeaderMap, &Bytes, As<'_>),
) -> Answer<Instrument> {
    let about = Some(project.id.uuid());
    authorise(&services.app, &client.actor, Verb::AddInstrument, about).await?;
    let said = |name: &str| {
        headers
            .get(name)
            .and_then(|v| v.to_str().ok())
            .unwrap_or_default()
    };
    let kind = said(CONTENT_TYPE.as_str());
    let name = match said("x-xlsform-formid-fallback") {
        "" => NAMELESS,
        name => name,
    };
    let workbook = kind.contains("spreadsheetml") || kind.contains("ms-excel");
    let brought = match (sent.is_empty(), to_be) {
        (true, As::New) => {
            return Err(Problem::new(
                400.1,
                "A form was expected, as XML or as a workbook.",
            ));
        }
        (true, As::DraftOf(_)) => Brought::Copy,
        (false, _) if workbook => Brought::Workbook(sent, name),
        (false, _) => Brought::Xml(sent),
    };
    let strict = !client.is_on("ignoreWarnings");
    let done = bring_form(&services.app, &client.actor, project, (brought, to_be, strict)).await;
    match done {
        Ok((it, _)) => Ok(it),
        Err(app::AppError::Findings(findings)) if workbook => {
            let mut problem = Problem::from(app::AppError::Findings(findings));
            problem.renumber(400.8, 400.15);
            Err(problem)
        }
        Err(other) => Err(other.into()),
    }
}

/// A new draft of a form; an empty one is a copy of what is open.
pub(super) async fn draft(
    client: Client,
    State(services): State<Services>,
    headers: HeaderMap,
    sent: Bytes,
) -> Answer {
    let project = client.project(&services.app).await?;
    let to_be = As::DraftOf(client.named("form"));
    bring(&client, &services, &project, (&headers, &sent, to_be)).await?;
    Ok(Json(json!({ "success": true })).into_response())
}

async fn drafted(client: &Client, services: &Services) -> Answer<Instrument> {
    let project = client.project(&services.app).await?;
    Ok(draft_of(&services.app, &client.actor, project.id, client.named("form")).await?)
}

/// The draft.
pub(super) async fn one(client: Client, State(services): State<Services>) -> Answer {
    Ok(Json(shown(drafted(&client, &services).await?)).into_response())
}

/// Opens the draft.
pub(super) async fn publish(client: Client, State(services): State<Services>) -> Answer {
    let project = client.project(&services.app).await?;
    let version = client.asked.get("version").map(String::as_str);
    let wanted = (client.named("form"), version);
    publish_draft(&services.app, &client.actor, project.id, wanted).await?;
    Ok(Json(json!({ "success": true })).into_response())
}

/// The files that the draft wants beside it: lists are there, others cannot be kept yet.
pub(super) async fn attachments(client: Client, State(services): State<Services>) -> Answer {
    let it = drafted(&client, &services).await?;
    let engine = engine_of(&services.app, &it).await?;
    let lists = files_of(&services.app, &it).await?;
    let all = engine.wanted_files().iter().map(|name| attachment(name, &lists));
    Ok(Json(all.collect::<Vec<_>>()).into_response())
}

fn attachment(name: &str, lists: &[ListFile]) -> Value {
    let list = lists.iter().find(|l| l.name == name);
    json!({
        "name": name,
        "type": "file",
        "hash": list.map(|l| l.mark.as_str()),
        "exists": list.is_some(),
        "blobExists": false,
        "datasetExists": list.is_some(),
        "updatedAt": list.map(|l| moment(l.list.made)),
    })
}

/// A file of the draft: there is no place for one yet, and a list is filled by its own calls.
pub(super) async fn attach(client: Client, State(services): State<Services>, _sent: Bytes) -> Answer {
    let project = client.project(&services.app).await?;
    let about = Some(project.id.uuid());
    authorise(&services.app, &client.actor, Verb::AddInstrument, about).await?;
    let it = drafted(&client, &services).await?;
    let engine = engine_of(&services.app, &it).await?;
    let name = client.named("file");
    if !engine.wanted_files().iter().any(|wanted| wanted == name) {
        return Err(app::AppError::not_found("file", name).into());
    }
    Err(Problem::not_spoken(&format!("A file for {name}")))
}

/// Central's number for a finding about forms.
pub(super) fn code_of(finding: &Finding) -> Option<f64> {
    let codes = [
        (code::FORM_TAKEN, 409.3),
        (code::OTHER_FORM_ID, 400.8),
        (code::VERSION_TAKEN, 409.6),
        (code::DOUBTFUL, 400.16),
        (code::NOTICE_UNWORDED, 409.2),
    ];
    codes
        .iter()
        .find(|(c, _)| *c == finding.code)
        .map(|(_, number)| *number)
}
