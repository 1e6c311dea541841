//! `POST …/design/points/{id}/{step}`: one step of a proposal.

use app::design::{Step, adopt_proposal, discuss_proposal};
use axum::Form;
use axum::extract::{Path, State};
use axum::http::Uri;
use axum::response::Response;
use base::{Id, Language, Text};
use governance::design::{Proposal, Written};
use ui::components::error_summary::ErrorSummary;

use super::{Pairs, id_of, language, new, point, to, words};
use crate::Services;
use crate::fault::Fault;
use crate::pages::agreements::put_to_vote;
use crate::pages::form::findings_of;
use crate::pages::work::Sent;
use crate::visit::Visit;

pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, number, id)): Path<(String, u32, String)>,
    address: Uri,
    Form(mut pairs): Pairs,
) -> Result<Response, Fault> {
    let name = address.path().rsplit('/').next().unwrap_or_default().to_owned();
    pairs.push(("step".to_owned(), name.clone()));
    let sent = Sent::from(pairs);
    let (key, id) = ((slug.as_str(), number), id_of::<Proposal>(&id, "proposal")?);
    let done = if name == "adopt" {
        adopt_proposal(&services.app, &visit.actor, key, id).await
    } else {
        let step = step(&visit, &services, (key, id), (&name, &sent)).await?;
        discuss_proposal(&services.app, &visit.actor, key, id, step).await
    };
    match done {
        Ok(_) => Ok(to(key, &format!("/design/points/{id}#{}", section(&name)))),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            point::page(&visit, &services, (key, id), &sent.with(errors)).await
        }
    }
}

/// Puts the words that stand to the vote of a body.
pub(super) async fn ask(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, number, id)): Path<(String, u32, String)>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let (key, id) = ((slug.as_str(), number), id_of::<Proposal>(&id, "proposal")?);
    let view = app::design::view_proposal(&services.app, &visit.actor, key, id).await?;
    let body = Sent::from(pairs).one("body");
    asked_of_ours(&visit, &services, &view.at, (&view.bodies, &body)).await?;
    view.proposal.must_be_open().map_err(app::AppError::from)?;
    let title = base::Text::new(
        visit.reader.language.clone(),
        words::title(&view.proposal, &visit.reader).plain(),
    );
    let address = view.at.address(&format!("/design/points/{id}"));
    put_to_vote(
        &visit,
        &services,
        &body,
        view.proposal.subject(),
        ("design", &title, address),
    )
    .await
}

/// Refuses who is not involved, and a body that does not decide for the initiative.
pub(super) async fn asked_of_ours(
    visit: &Visit,
    services: &Services,
    v: &app::design::Visitor,
    (bodies, body): (&[governance::Body], &str),
) -> Result<(), Fault> {
    let about = Some(v.initiative.id.uuid());
    app::act::authorise(&services.app, &visit.actor, app::Verb::RecordDecision, about).await?;
    if bodies.iter().any(|b| b.slug.as_str() == body) {
        return Ok(());
    }
    Err(app::AppError::not_found("body", body).into())
}

/// The part of the page that a step belongs to.
fn section(step: &str) -> &'static str {
    match step {
        "support" | "unsupport" | "tell" => "support",
        "comment" | "remove-comment" => "comments",
        "amend" | "take" | "refuse" => "amendments",
        _ => "decision",
    }
}

/// The step of that name with what was sent.
async fn step(
    visit: &Visit,
    services: &Services,
    (key, id): (app::design::Key<'_>, Id<Proposal>),
    (name, sent): (&str, &Sent),
) -> Result<Step, Fault> {
    let tongue = language::of(sent, &visit.reader);
    let one = |field: &str| Text::default().with(tongue.clone(), sent.one(field).trim());
    let number = || sent.one("number").parse().unwrap_or(0);
    let gathering = || app::design::gathering_of(&sent.one("gathering"));
    Ok(match name {
        "support" => Step::Support,
        "unsupport" => Step::TakeBack,
        "tell" => Step::Tell {
            gathering: gathering().unwrap_or_default(),
            people: sent.one("people").trim().parse().unwrap_or(u32::MAX),
        },
        "comment" => Step::Comment {
            text: one("comment"),
            gathering: gathering(),
        },
        "remove-comment" => Step::RemoveComment {
            number: number(),
            reason: one("reason"),
        },
        "amend" => Step::Amend {
            text: new::each_language(sent),
            why: one("why"),
            gathering: gathering(),
        },
        "take" => Step::Take { number: number() },
        "refuse" => Step::Refuse {
            number: number(),
            reason: one("reason"),
        },
        "reword" => Step::Reword(reworded(visit, services, (key, id), sent).await?),
        "merge" => Step::Merge {
            into: Id::new(app::design::gathering_of(&sent.one("into")).unwrap_or_default()),
        },
        "withdraw" => Step::Withdraw,
        "decline" => Step::Decline {
            reason: one("reason"),
        },
        "reopen" => Step::Reopen,
        other => return Err(app::AppError::not_found("step", other).into()),
    })
}

/// The words that stand with those that were sent over them.
async fn reworded(
    visit: &Visit,
    services: &Services,
    (key, id): (app::design::Key<'_>, Id<Proposal>),
    sent: &Sent,
) -> Result<Written, Fault> {
    let view = app::design::view_proposal(&services.app, &visit.actor, key, id).await?;
    let mut written = view.proposal.now().written.clone();
    let tongue: Language = visit.reader.language.clone();
    if sent.has("title") {
        let old = written
            .title
            .best(&tongue)
            .map_or(tongue.clone(), |(l, _)| l.clone());
        written.title = written.title.with(old, sent.one("title").trim());
    }
    let sent = new::each_language(sent);
    written.text = sent
        .languages()
        .filter_map(|l| Some((l.clone(), sent.get(l)?.to_owned())))
        .fold(written.text, |text, (l, words)| text.with(l, words));
    Ok(written)
}
