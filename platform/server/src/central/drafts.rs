//! Forms that come from a program: made, drafted, opened.
//!
//! Opening may need a decision of the community's body, a look at the risks, and words that people are told: where one
//! is missing the draft stays, and the answer says what is to be done and by whom.

use app::Verb;
use app::act::authorise;
use app::collect::{
    As, Brought, FormFileIntake, FormVersions, Instrument, bring_form, code, draft_of, drop_form_file,
    engine_of, keep_form_file, publish_draft,
};
use app::devices::draft_token;
use app::entities::{ListFile, files_of};
use axum::Json;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::header::{CONTENT_TYPE, HeaderMap};
use axum::response::IntoResponse;
use base::Finding;
use futures::StreamExt as _;
use registry::Initiative;
use serde_json::{Value, json};

use super::client::Client;
use super::forms::described;
use super::reply::{Answer, Problem, moment};
use crate::Services;
use crate::openrosa::form_file;

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
    Ok(Json(shown(&client, &services, it).await?).into_response())
}

/// A form with the token for trying it, while it is a draft.
async fn shown(client: &Client, services: &Services, it: Instrument) -> Answer<Value> {
    let token = draft_token(&services.app, &client.actor, &it).await?;
    let form = FormVersions {
        form_id: it.form_id.clone(),
        versions: vec![it],
    };
    let mut shown = described(&form, None);
    shown["draftToken"] = token.map(|t| t.to_string()).into();
    Ok(shown)
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
    let it = drafted(&client, &services).await?;
    Ok(Json(shown(&client, &services, it).await?).into_response())
}

/// Opens the draft.
pub(super) async fn publish(client: Client, State(services): State<Services>) -> Answer {
    let project = client.project(&services.app).await?;
    let version = client.asked.get("version").map(String::as_str);
    let wanted = (client.named("form"), version);
    publish_draft(&services.app, &client.actor, project.id, wanted).await?;
    Ok(Json(json!({ "success": true })).into_response())
}

/// The questions of the draft.
pub(super) async fn fields(client: Client, State(services): State<Services>) -> Answer {
    let it = drafted(&client, &services).await?;
    super::forms::fields_of(&client, &services, &it).await
}

/// The files that the draft wants beside it.
pub(super) async fn attachments(client: Client, State(services): State<Services>) -> Answer {
    let it = drafted(&client, &services).await?;
    files_beside(&client, &services, &it).await
}

/// The files that the open form wants beside it.
pub(super) async fn open_attachments(client: Client, State(services): State<Services>) -> Answer {
    let form = client.form(&services.app, Verb::ViewForms).await?;
    files_beside(&client, &services, form.current()).await
}

async fn files_beside(client: &Client, services: &Services, it: &Instrument) -> Answer {
    let engine = engine_of(&services.app, it).await?;
    let lists = files_of(&services.app, &client.actor, it).await?;
    let all = engine
        .wanted_files()
        .iter()
        .map(|name| attachment(name, it, &lists));
    Ok(Json(all.collect::<Vec<_>>()).into_response())
}

fn attachment(name: &str, it: &Instrument, lists: &[ListFile]) -> Value {
    let list = lists.iter().find(|l| l.name == name);
    let kept = it.files.iter().find(|f| f.name == name);
    let kind = match kept.map_or("", |f| f.media_type.split('/').next().unwrap_or_default()) {
        kind @ ("image" | "audio" | "video") => kind,
        _ => "file",
    };
    let list_hash = list.map(|l| l.mark.as_str());
    let hash = kept.map(|f| f.md5.as_str()).or(list_hash);
    let at = kept.map(|f| f.kept_at).or(list.map(|l| l.list.made));
    json!({
        "name": name,
        "type": kind,
        "hash": hash,
        "exists": hash.is_some(),
        "blobExists": kept.is_some(),
        "datasetExists": kept.is_none() && list.is_some(),
        "updatedAt": at.map(moment),
    })
}

/// Keeps a file for the draft, as its bytes come.
pub(super) async fn attach(client: Client, State(services): State<Services>, body: Body) -> Answer {
    let it = drafted(&client, &services).await?;
    let about = Some(it.initiative.uuid());
    authorise(&services.app, &client.actor, Verb::EditInstrument, about).await?;
    let mut file = FormFileIntake::begin(&services.app).await?;
    let mut parts = body.into_data_stream();
    while let Some(part) = parts.next().await {
        let part = part.map_err(|_| Problem::new(400.1, "The file broke off."))?;
        file.write(&part).await?;
    }
    keep_form_file(&services.app, &client.actor, it.id, (client.named("file"), file)).await?;
    Ok(Json(json!({ "success": true })).into_response())
}

/// A file of the draft.
pub(super) async fn attached(client: Client, State(services): State<Services>, headers: HeaderMap) -> Answer {
    let it = drafted(&client, &services).await?;
    let name = client.named("file");
    let file = it.files.into_iter().find(|f| f.name == name);
    let file = file.ok_or_else(|| app::AppError::not_found("file", name))?;
    Ok(form_file(services.app, file, &headers))
}

/// Takes a file of the draft away.
pub(super) async fn detach(client: Client, State(services): State<Services>) -> Answer {
    let it = drafted(&client, &services).await?;
    drop_form_file(&services.app, &client.actor, it.id, client.named("file")).await?;
    Ok(Json(json!({ "success": true })).into_response())
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
