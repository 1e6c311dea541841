//! Submissions: read, handed in, handed in anew, with their files.

use app::collect::{
    Channel, Export, Format, Handed, HandedIn, Instrument, Intake, Received, Sender, Submission, Walk, Wish,
    attach_file, code, details_of, engine_of, expected_files, export_answers, hand_in, number_of,
    received_xml, submission_of, walk_submissions,
};
use app::devices::Reach;
use app::ports::Stored;
use app::{App, AppError, Verb};
use axum::Json;
use axum::body::Body;
use axum::extract::State;
use axum::extract::rejection::StringRejection;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, HeaderMap};
use axum::response::IntoResponse;
use base::{Finding, Id, Language};
use futures::StreamExt as _;
use serde_json::{Value, json};

use super::client::Client;
use super::reply::{Answer, Problem, moment};
use crate::Services;
use crate::openrosa::LARGEST;
use crate::pages::collect::{streamed, streamed_first};
use crate::pages::records::as_attachment;

/// What was handed in for a form, newest first, written as it is read; `offset` and `limit` cut it.
pub(super) async fn list(client: Client, State(services): State<Services>) -> Answer {
    let form = client.form(&services.app, Verb::ReadSubmissions).await?;
    let (skip, most) = (client.whole("offset", 0)?, client.whole("limit", usize::MAX)?);
    let walk = walk_submissions(&services.app, &client.actor, &form).await?;
    let begin = Listing {
        app: services.app,
        walk,
        written: 0,
        skip,
        most,
        ended: false,
    };
    let pieces = futures::stream::try_unfold(begin, |mut listing| async move {
        let piece = listing.piece().await.map_err(std::io::Error::other)?;
        Ok::<_, std::io::Error>(piece.map(|text| (text, listing)))
    });
    Ok(([(CONTENT_TYPE, "application/json")], Body::from_stream(pieces)).into_response())
}

/// A list of submissions on its way out.
struct Listing {
    app: App,
    walk: Walk,
    /// How many stand in the list already.
    written: usize,
    /// How many are still to be passed over.
    skip: usize,
    /// How many are still to be written.
    most: usize,
    ended: bool,
}

impl Listing {
    /// The next piece of the JSON; nothing after its last bracket.
    async fn piece(&mut self) -> Result<Option<String>, AppError> {
        if self.ended {
            return Ok(None);
        }
        let piece = match self.most {
            0 => Vec::new(),
            _ => self.walk.piece(&self.app).await?,
        };
        let begin = if self.written == 0 { "[" } else { "" };
        if piece.is_empty() {
            self.ended = true;
            return Ok(Some(format!("{begin}]")));
        }
        let passed = self.skip.min(piece.len());
        self.skip -= passed;
        let mut text = String::new();
        for (it, found) in piece.iter().skip(passed).take(self.most) {
            text.push_str(if self.written == 0 { "[" } else { "," });
            text.push_str(&described(it, found).to_string());
            self.written += 1;
            self.most -= 1;
        }
        Ok(Some(text))
    }
}

/// One submission: as JSON, or its XML as it was received last (`.xml`).
pub(super) async fn one(client: Client, State(services): State<Services>) -> Answer {
    let form = client.form(&services.app, Verb::ReadSubmissions).await?;
    let name = client.named("instance");
    if let Some(instance) = name.strip_suffix(".xml") {
        let (it, found) = submission_of(
            &services.app,
            &client.actor,
            &form,
            (instance, Verb::ReadSubmissions),
        )
        .await?;
        let xml = received_xml(&services.app, &client.actor, (it, &found)).await?;
        return Ok(([(CONTENT_TYPE, "application/xml")], xml).into_response());
    }
    let (it, found) =
        submission_of(&services.app, &client.actor, &form, (name, Verb::ReadSubmissions)).await?;
    Ok(Json(described(it, &found)).into_response())
}

/// A submission as clients know it. Who is not known has the number 0: clients want a number there.
pub(super) fn described(it: &Instrument, found: &Stored<Submission>) -> Value {
    let submission = &found.value;
    let edited = (!submission.editions.is_empty()).then(|| moment(found.at));
    let version = json!({
        "instanceId": submission.current(),
        "instanceName": Value::Null,
        "submitterId": submission.sender.who.map_or(0, number_of),
        "deviceId": submission.sender.device,
        "userAgent": Value::Null,
        "createdAt": edited.clone().unwrap_or_else(|| moment(submission.received_at)),
        "current": true,
        "formVersion": it.version,
    });
    json!({
        "instanceId": submission.instance_id,
        "instanceName": Value::Null,
        "submitterId": submission.sender.who.map_or(0, number_of),
        "deviceId": submission.sender.device,
        "userAgent": Value::Null,
        "reviewState": submission.review.central(),
        "createdAt": moment(submission.received_at),
        "updatedAt": updated(found),
        "deletedAt": Value::Null,
        "currentVersion": version,
    })
}

/// When it was handed in anew or reviewed.
pub(super) fn updated(found: &Stored<Submission>) -> Option<String> {
    let touched = !found.editions.is_empty() || found.reviewed.is_some();
    touched.then(|| moment(found.at))
}

/// Hands one in: as a device does, but as bare XML and by somebody with an account.
pub(super) async fn create(client: Client, State(services): State<Services>, xml: Sent) -> Answer {
    let (it, id) = take(&client, &services, &text_of(xml)?).await?;
    let found = services.app.store.get(id).await?;
    Ok(Json(described(&it, &found)).into_response())
}

/// Hands one in anew; the XML names the edition that it replaces.
pub(super) async fn edit(client: Client, State(services): State<Services>, xml: Sent) -> Answer {
    let xml = text_of(xml)?;
    let form = client.form(&services.app, Verb::EditSubmission).await?;
    let wanted = (client.named("instance"), Verb::EditSubmission);
    let (_, before) = submission_of(&services.app, &client.actor, &form, wanted).await?;
    let missing = |_| {
        Problem::new(
            400.19,
            "An edit names the edition that it replaces: meta/deprecatedID.",
        )
    };
    if instance_of(&xml, "deprecatedID").map_err(missing)? != before.current() {
        return Err(Problem::new(
            409.9,
            "The edition that this replaces is not the newest one of this submission.",
        ));
    }
    let (it, id) = take(&client, &services, &xml).await?;
    let found = services.app.store.get(id).await?;
    Ok(Json(described(&it, &found)).into_response())
}

/// The XML of a submission, as far as it could be read.
type Sent = Result<String, StringRejection>;

fn text_of(sent: Sent) -> Answer<String> {
    sent.map_err(|refused| match refused.status() {
        StatusCode::PAYLOAD_TOO_LARGE => {
            let finding = Finding::error(code::ANSWERS_TOO_LARGE).with("limit", LARGEST);
            AppError::finding(finding).into()
        }
        _ => Problem::new(400.1, "The XML of a submission was expected, in UTF-8."),
    })
}

async fn take(client: &Client, services: &Services, xml: &str) -> Answer<(Instrument, Id<Submission>)> {
    let project = client.project(&services.app).await?;
    let handed = Handed {
        xml,
        channel: Channel::Device,
        language: Language::undetermined(),
        apart: std::collections::BTreeMap::new(),
        sender: Sender::of(&client.actor, client.asked.get("deviceID").map(String::as_str)),
    };
    let reach = Reach::whole(project.id);
    let done = hand_in(&services.app, &client.actor, &reach, &handed, Vec::new()).await?;
    match done {
        HandedIn::Received(
            it,
            Received::Stored { id, .. } | Received::Before { id, .. } | Received::Edited { id, .. },
        ) => Ok((*it, id)),
        HandedIn::Received(_, Received::NotAssented(_)) => Err(Problem::new(
            409.2,
            "The child did not agree, so nothing was stored but the number of people who said no.",
        )),
        HandedIn::Received(_, Received::NotStored(_)) | HandedIn::Tried(_) => Err(Problem::new(
            409.2,
            "The person did not agree, so nothing was stored but the number of people who said no.",
        )),
    }
}

/// A word of a submission's metadata.
fn instance_of(xml: &str, name: &str) -> Answer<String> {
    use form::instance::{Limits, Tree};
    let missing = || Problem::new(400.2, format!("The submission has no meta/{name}."));
    let tree = Tree::read(xml, &Limits::SUBMISSION).map_err(|_| missing())?;
    let top = tree.element().ok_or_else(missing)?;
    let found = tree.named(top, "meta").flat_map(|m| tree.named(m, name)).next();
    let word = found.map(|n| tree.text(n).trim().to_owned());
    word.filter(|w| !w.is_empty()).ok_or_else(missing)
}

/// The files that a submission names, and whether they are here.
pub(super) async fn attachments(client: Client, State(services): State<Services>) -> Answer {
    let form = client.form(&services.app, Verb::ReadSubmissions).await?;
    let (it, found) = submission_of(
        &services.app,
        &client.actor,
        &form,
        (client.named("instance"), Verb::ReadSubmissions),
    )
    .await?;
    let engine = engine_of(&services.app, it).await?;
    let named = expected_files(&engine, &found.answers);
    let here = |name: &String| found.files.iter().any(|f| f.name == *name);
    let all: Vec<Value> = named
        .iter()
        .map(|n| json!({ "name": n, "exists": here(n) }))
        .collect();
    Ok(Json(all).into_response())
}

/// A file, chunk after chunk.
pub(super) async fn attachment(client: Client, State(services): State<Services>) -> Answer {
    let form = client.form(&services.app, Verb::ReadSubmissions).await?;
    let (_, found) = submission_of(
        &services.app,
        &client.actor,
        &form,
        (client.named("instance"), Verb::ReadSubmissions),
    )
    .await?;
    let wanted = client.named("file");
    let file = found.value.files.into_iter().find(|f| f.name == wanted);
    let file = file.ok_or_else(|| AppError::not_found("file", wanted))?;
    Ok(as_attachment(services.app, file))
}

/// Hands in a file that a submission names.
pub(super) async fn attach(
    client: Client,
    State(services): State<Services>,
    headers: HeaderMap,
    body: Body,
) -> Answer {
    let form = client.form(&services.app, Verb::EditSubmission).await?;
    let wanted = (client.named("instance"), Verb::EditSubmission);
    let (it, _) = submission_of(&services.app, &client.actor, &form, wanted).await?;
    let engine = engine_of(&services.app, it).await?;
    let mut intake = Intake::begin(&services.app, details_of(&engine)).await?;
    let mut parts = body.into_data_stream();
    while let Some(part) = parts.next().await {
        let part = part.map_err(|_| Problem::new(400.1, "The file broke off."))?;
        if intake.size() + part.len() as u64 > crate::openrosa::ACCEPTED as u64 {
            return Err(Problem::new(413.1, "The file is larger than is taken."));
        }
        intake.write(&part).await?;
    }
    let kind = headers.get(CONTENT_TYPE).and_then(|v| v.to_str().ok());
    let kind = kind
        .unwrap_or("application/octet-stream")
        .chars()
        .take(100)
        .collect();
    let file = intake.end(client.named("file").to_owned(), kind).await?;
    attach_file(
        &services.app,
        &client.actor,
        &form,
        client.named("instance"),
        file,
    )
    .await?;
    Ok(Json(json!({ "success": true })).into_response())
}

/// What was handed in, as tables in a ZIP.
pub(super) async fn csv_zip(client: Client, State(services): State<Services>) -> Answer {
    let (export, name) = asked_export(&client, &services).await?;
    Ok(streamed(services.app, export, Format::Csv, &name))
}

/// What was handed in and asked once, as one table.
pub(super) async fn csv(client: Client, State(services): State<Services>) -> Answer {
    let (export, name) = asked_export(&client, &services).await?;
    Ok(streamed_first(services.app, export, &name))
}

/// The answers that are asked for, and the form's name; `$filter` is a condition on the row that a submission has in
/// the table of OData.
async fn asked_export(client: &Client, services: &Services) -> Answer<(Export, String)> {
    let off = |name: &str| {
        client
            .asked
            .get(name)
            .is_some_and(|v| v.eq_ignore_ascii_case("false"))
    };
    let wish = Wish {
        split: client.is_on("splitSelectMultiples"),
        bare: off("groupPaths"),
        // Programs get texts as they are; files for spreadsheets come from the pages.
        safe: false,
        rejected: client.is_on("rejected"),
        media: !off("attachments"),
        ..Wish::default()
    };
    let (app, form) = (
        &services.app,
        client.form(&services.app, Verb::ExportSubmissions).await?,
    );
    let project = form.current().initiative;
    let name = form.form_id.clone();
    let export = export_answers(app, &client.actor, project, form.opened(), wish, Format::Csv).await?;
    let Some(filter) = client.asked.get("$filter") else {
        return Ok((export, name));
    };
    let fits = super::odata::fitting(&export.engine, filter, app.now())?;
    Ok((export.only(fits), name))
}

/// The keys that answers are encrypted with: the answers of Central's encrypted forms are not taken here.
pub(super) async fn keys(client: Client, State(services): State<Services>) -> Answer {
    client.form(&services.app, Verb::ViewForms).await?;
    Ok(Json(json!([])).into_response())
}
