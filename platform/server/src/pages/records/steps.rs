//! What is done on these pages: one review, one comment, and a review of several at once.

use app::collect::{ReviewState, comment_submission, find_record, review_submission};
use app::{AppError, Verb};
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use base::Findings;
use serde::Deserialize;
use ui::components::finding_list::FindingList;
use ui::components::notice::{Kind, Notice};
use ui::{Component, Html, Reader};

use super::asked::Asked;
use super::{address, show, state, table};
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::id_of;
use crate::pages::work::Sent;
use crate::visit::Visit;

/// The most that are reviewed at once: what stands on one page.
const MOST: usize = 50;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Review {
    to: String,
    comment: String,
}

pub(super) async fn review(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, instrument, record)): Path<(String, String, String)>,
    Form(sent): Form<Review>,
) -> Result<Response, Fault> {
    let at = (slug.as_str(), id_of("instrument", &instrument)?);
    let wanted = (record.as_str(), Verb::ReviewSubmission);
    let found = find_record(&services.app, &visit.actor, at, wanted).await?;
    let id = found.value.id;
    let done = review_submission(&services.app, &visit.actor, id, state(&sent.to)?, &sent.comment).await;
    then(
        &visit,
        &services,
        (&slug, &instrument, &record),
        done.map(|_| ()),
        sent.comment,
    )
    .await
}

pub(super) async fn comment(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, instrument, record)): Path<(String, String, String)>,
    Form(sent): Form<Review>,
) -> Result<Response, Fault> {
    let at = (slug.as_str(), id_of("instrument", &instrument)?);
    let wanted = (record.as_str(), Verb::CommentSubmission);
    let found = find_record(&services.app, &visit.actor, at, wanted).await?;
    let done = comment_submission(&services.app, &visit.actor, found.value.id, &sent.comment).await;
    then(
        &visit,
        &services,
        (&slug, &instrument, &record),
        done.map(|_| ()),
        sent.comment,
    )
    .await
}

/// Back to the submission; with the reasons, where something was not right.
async fn then(
    visit: &Visit,
    services: &Services,
    (slug, instrument, record): (&str, &str, &str),
    done: Result<(), AppError>,
    comment: String,
) -> Result<Response, Fault> {
    match done {
        Ok(()) => {
            let table = address(slug, id_of("instrument", instrument)?);
            Ok(Redirect::to(&format!("{table}/{record}")).into_response())
        }
        Err(AppError::Findings(findings)) => {
            let told = FindingList::of(&findings).html(&visit.reader);
            let at = (slug, instrument, record);
            let shown = show::page(visit, services, at, told, comment).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

pub(super) async fn review_many(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, instrument)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let (app, sent) = (&services.app, Sent::from(pairs));
    let at = (slug.as_str(), id_of("instrument", &instrument)?);
    let (initiative, ..) = app::collect::forms_with_records(app, &visit.actor, &slug).await?;
    let about = Some(initiative.id.uuid());
    app::act::authorise(app, &visit.actor, Verb::ReviewSubmission, about).await?;
    let (to, comment) = (state(&sent.one("to"))?, sent.one("comment"));
    let (mut done, mut left) = (0, Vec::new());
    for record in sent.all("pick").iter().take(MOST) {
        let wanted = (record.as_str(), Verb::ReviewSubmission);
        let found = find_record(app, &visit.actor, at, wanted).await?;
        match one(&visit, &services, found.value.id, to, &comment).await? {
            Ok(()) => done += 1,
            Err(why) => left.push((visit.reader.moment(found.received_at), why)),
        }
    }
    let back = url_pairs(&sent.one("back"));
    let asked = Asked::new(back);
    if left.is_empty() && done > 0 {
        let query = asked.query(asked.wanted().after);
        let join = if query.is_empty() { "" } else { "&" };
        let to = format!("{}?{query}{join}done={done}", address(&slug, at.1));
        return Ok(Redirect::to(&to).into_response());
    }
    let told = refused(done, &left, &visit.reader);
    let shown = table::page(&visit, &services, (&slug, &instrument), &asked, told).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shown).into_response())
}

/// One of several: why it was left as it was.
async fn one(
    visit: &Visit,
    services: &Services,
    id: base::Id<app::collect::Submission>,
    to: ReviewState,
    comment: &str,
) -> Result<Result<(), Findings>, Fault> {
    match review_submission(&services.app, &visit.actor, id, to, comment).await {
        Ok(_) => Ok(Ok(())),
        Err(AppError::Findings(why)) => Ok(Err(why)),
        Err(other) => Err(other.into()),
    }
}

/// What was done and what was not, and why.
fn refused(done: usize, left: &[(String, Findings)], r: &Reader) -> Html {
    if left.is_empty() {
        return Notice::new(Kind::Attention, r.t("review-many-none"), Html::empty()).html(r);
    }
    let why = left.iter().map(|(when, why)| {
        let when = Html::escaped(when);
        Html::trusted(format!(
            "<p><strong>{when}</strong></p>{}",
            FindingList::of(why).html(r)
        ))
    });
    let why: Vec<Html> = why.collect();
    let title = r.ta(
        "review-many-left",
        &[("done", done.into()), ("left", left.len().into())],
    );
    Html::joined(
        &[
            Notice::new(Kind::Attention, title, Html::empty()).html(r),
            Html::joined(&why, ""),
        ],
        "",
    )
}

/// The parts of a query (RFC 3986 §3.4).
pub(super) fn url_pairs(query: &str) -> Vec<(String, String)> {
    let uri = format!("/?{query}").parse::<axum::http::Uri>();
    let read = uri.map(|uri| axum::extract::Query::try_from_uri(&uri).map(|q| q.0));
    match read {
        Ok(Ok(pairs)) => pairs,
        _ => Vec::new(),
    }
}
