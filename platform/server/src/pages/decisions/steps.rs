//! `POST /decisions/{motion}/…`: the steps of a motion.

use app::AppError;
use app::decide as bodies;
use axum::Form as Sends;
use axum::extract::{Path, State};
use axum::response::Response;
use base::Id;
use governance::Motion;
use governance::decision::ChoiceKind;

use super::show;
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::{id_of, to};
use crate::pages::work::Sent;
use crate::visit::Visit;

type At = Path<String>;
type Pairs = Sends<Vec<(String, String)>>;

fn id(motion: &str) -> Result<Id<Motion>, Fault> {
    id_of("motion", motion)
}

/// Back to the motion, or the motion with what was wrong.
async fn answer_with<T>(
    visit: &Visit,
    services: &Services,
    motion: &str,
    done: Result<T, AppError>,
) -> Result<Response, Fault> {
    match done {
        Ok(_) => Ok(to(&format!("/decisions/{motion}"))),
        Err(AppError::Findings(findings)) => show::page(visit, services, motion, &findings).await,
        Err(other) => Err(other.into()),
    }
}

fn choice(sent: &Sent) -> Result<ChoiceKind, AppError> {
    let name = sent.one("choice");
    let known = ChoiceKind::ALL.into_iter().find(|c| c.as_str() == name);
    known.ok_or_else(|| {
        let unknown = base::Finding::error(bodies::code::UNKNOWN_WORD).with("value", name);
        AppError::finding(unknown.at(base::Place::whole().with("field", "choice")))
    })
}

pub(super) async fn revise(
    visit: Visit,
    State(services): State<Services>,
    Path(motion): At,
    Sends(pairs): Pairs,
) -> Result<Response, Fault> {
    let (sent, language) = (Sent::from(pairs), &visit.reader.language);
    let done = bodies::revise_motion(
        &services.app,
        &visit.actor,
        id(&motion)?,
        &sent.one("text"),
        language,
    )
    .await;
    answer_with(&visit, &services, &motion, done).await
}

pub(super) async fn amend(
    visit: Visit,
    State(services): State<Services>,
    Path(motion): At,
    Sends(pairs): Pairs,
) -> Result<Response, Fault> {
    let (sent, language) = (Sent::from(pairs), &visit.reader.language);
    let (text, reason) = (sent.one("text"), sent.one("reason"));
    let done = bodies::amend_motion(
        &services.app,
        &visit.actor,
        id(&motion)?,
        (&text, &reason),
        language,
    )
    .await;
    answer_with(&visit, &services, &motion, done).await
}

pub(super) async fn answer(
    visit: Visit,
    State(services): State<Services>,
    Path(motion): At,
    Sends(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let (number, reason) = (sent.one("number").parse().unwrap_or(0), sent.one("reason"));
    let reject = (sent.one("answer") != "accept").then_some(reason.as_str());
    let done = bodies::answer_amendment(&services.app, &visit.actor, id(&motion)?, number, reject).await;
    answer_with(&visit, &services, &motion, done).await
}

pub(super) async fn remark(
    visit: Visit,
    State(services): State<Services>,
    Path(motion): At,
    Sends(pairs): Pairs,
) -> Result<Response, Fault> {
    let (sent, language) = (Sent::from(pairs), &visit.reader.language);
    let done = bodies::remark_on(
        &services.app,
        &visit.actor,
        id(&motion)?,
        &sent.one("words"),
        language,
    )
    .await;
    answer_with(&visit, &services, &motion, done).await
}

pub(super) async fn interest(
    visit: Visit,
    State(services): State<Services>,
    Path(motion): At,
    Sends(pairs): Pairs,
) -> Result<Response, Fault> {
    let words = Sent::from(pairs).one("interest");
    let done = bodies::declare_interest(&services.app, &visit.actor, id(&motion)?, &words).await;
    answer_with(&visit, &services, &motion, done).await
}

pub(super) async fn open(
    visit: Visit,
    State(services): State<Services>,
    Path(motion): At,
    Sends(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let (closes, secret) = (sent.one("closes"), sent.has("secret"));
    let done = bodies::open_motion(&services.app, &visit.actor, id(&motion)?, &closes, secret).await;
    answer_with(&visit, &services, &motion, done).await
}

pub(super) async fn vote(
    visit: Visit,
    State(services): State<Services>,
    Path(motion): At,
    Sends(pairs): Pairs,
) -> Result<Response, Fault> {
    let (sent, at) = (Sent::from(pairs), id(&motion)?);
    let done = match choice(&sent) {
        Ok(choice) => bodies::cast_vote(&services.app, &visit.actor, at, choice, &sent.one("reason")).await,
        Err(wrong) => may_not(&visit, &services, at, app::Verb::CastVote)
            .await
            .and(Err(wrong)),
    };
    answer_with(&visit, &services, &motion, done).await
}

pub(super) async fn record(
    visit: Visit,
    State(services): State<Services>,
    Path(motion): At,
    Sends(pairs): Pairs,
) -> Result<Response, Fault> {
    let (sent, at) = (Sent::from(pairs), id(&motion)?);
    may_not(&visit, &services, at, app::Verb::RecordVote).await?;
    let done = match (choice(&sent), id_of("membership", &sent.one("member"))) {
        (Ok(choice), Ok(member)) => {
            let reason = sent.one("reason");
            bodies::record_vote(&services.app, &visit.actor, (at, member), choice, &reason).await
        }
        (Err(wrong), _) => Err(wrong),
        (_, Err(fault)) => return Err(fault),
    };
    answer_with(&visit, &services, &motion, done).await
}

/// Refuses who may not do it before saying what is wrong with the form.
async fn may_not(
    visit: &Visit,
    services: &Services,
    at: Id<Motion>,
    verb: app::Verb,
) -> Result<(), AppError> {
    let motion = services.app.store.get(at).await?;
    let body = services.app.store.get(motion.body).await?;
    bodies::authorise_seat(&services.app, &visit.actor, verb, &body).await?;
    Ok(())
}

pub(super) async fn close(
    visit: Visit,
    State(services): State<Services>,
    Path(motion): At,
    Sends(pairs): Pairs,
) -> Result<Response, Fault> {
    let (sent, language) = (Sent::from(pairs), &visit.reader.language);
    let asked = bodies::ClosingAsked {
        statement: sent.one("statement"),
        review: sent.one("review"),
    };
    let done = bodies::close_motion(&services.app, &visit.actor, id(&motion)?, &asked, language).await;
    answer_with(&visit, &services, &motion, done).await
}

pub(super) async fn withdraw(
    visit: Visit,
    State(services): State<Services>,
    Path(motion): At,
    Sends(pairs): Pairs,
) -> Result<Response, Fault> {
    let reason = Sent::from(pairs).one("reason");
    let done = bodies::withdraw_motion(&services.app, &visit.actor, id(&motion)?, &reason).await;
    answer_with(&visit, &services, &motion, done).await
}
