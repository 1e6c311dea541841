//! Who keeps a collaborative's business looks at applications; the committee that guides it decides about each, or
//! the rule of the by-laws does.

use base::{Finding, Id, Text};
use governance::body::{Admission, HowChosen, Naming};
use governance::joining::{Admitted, Application, ApplicationLife};
use governance::{Approval, Body, BodyKind, Membership, Motion, Subject};

use super::apply::refuse_organisation;
use super::{about, must_take_members};
use crate::decide::{
    approval_of, authorise_seat, body_named, constitute, may_seat, members_of, motion_about, refuse_twice,
};
use crate::log::Draft;
use crate::ports::{Act, Change, Order, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// An application with what is known about its decision.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// The application.
    pub application: Application,
    /// The motion about exactly it, if there is one.
    pub motion: Option<Id<Motion>>,
    /// Whether it can be admitted now: by the rule, or because the decision is there.
    pub ready: bool,
}

/// The applications of a body, those that wait first; and the body that decides about them, where one does.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn view_applications(
    app: &App,
    actor: &Actor,
    slug: &str,
) -> Result<(Body, Option<Body>, Vec<Waiting>)> {
    let body = body_named(app, slug).await?.value;
    authorise_seat(app, actor, Verb::AdmitMember, &body).await?;
    must_take_members(&body)?;
    let decides = decides(app, &body).await?;
    let all = app
        .store
        .list::<Application>(Query::of(body.id).ordered(Order::Newest))
        .await?;
    let mut out = Vec::new();
    for application in all.into_iter().map(|a| a.value) {
        let waits = application.life == ApplicationLife::Waiting;
        let (motion, ready) = match &decides {
            Some(by) if waits => {
                let subject = application.subject();
                let ready = approval_of(app, actor, by, &subject).await.is_ok();
                (motion_about(app, by.id, &subject).await?, ready)
            }
            _ => (None, waits),
        };
        out.push(Waiting {
            application,
            motion,
            ready,
        });
    }
    out.sort_by_key(|w| w.application.life != ApplicationLife::Waiting);
    Ok((body, decides, out))
}

/// The body that guides another: its steering committee, once that can decide; else itself.
///
/// # Errors
/// When the store cannot be read.
pub async fn guiding(app: &App, body: &Body) -> Result<Body> {
    let all = app.store.list::<Body>(Query::all()).await?;
    let committee = all
        .into_iter()
        .map(|b| b.value)
        .find(|b| b.parent == Some(body.id) && b.kind == BodyKind::SteeringCommittee && b.binds());
    Ok(committee.unwrap_or_else(|| body.clone()))
}

/// Who decides about applications; nobody where the rule of the by-laws admits.
async fn decides(app: &App, body: &Body) -> Result<Option<Body>> {
    match body.by_laws.admission {
        Admission::Rule => Ok(None),
        Admission::Decision => guiding(app, body).await.map(Some),
    }
}

/// One application: for who handed it in, who keeps the business, and who decides about it.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn view_application(
    app: &App,
    actor: &Actor,
    (slug, id): (&str, &str),
) -> Result<(Body, Application)> {
    let body = body_named(app, slug).await?.value;
    let nowhere = || AppError::not_found("application", id);
    let found = match id.parse::<Id<Application>>() {
        Ok(parsed) => app.store.get(parsed).await.ok(),
        Err(_) => None,
    };
    let found = found.filter(|a| a.body == body.id);
    let account = actor.account().map(Id::uuid);
    let own = found.as_ref().is_some_and(|a| Some(a.account) == account);
    if !own && !may_seat(app, actor, Verb::AdmitMember, &body).await? {
        authorise_seat(app, actor, Verb::ViewApplication, &guiding(app, &body).await?).await?;
    }
    Ok((body, found.ok_or_else(nowhere)?.value))
}

/// What a motion about an application is about, and the body that decides.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn application_subject(
    app: &App,
    actor: &Actor,
    (slug, id): (&str, &str),
) -> Result<(Subject, Body, Application)> {
    let (body, application) = kept(app, actor, Verb::AdmitMember, (slug, id)).await?;
    let by = guiding(app, &body).await?;
    Ok((application.subject(), by, application.value))
}

/// Admits an applicant: it gets a seat with a vote, held by who applied.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when a decision is needed, or it is a member already.
pub async fn admit_member(app: &App, actor: &Actor, (slug, id): (&str, &str)) -> Result<Membership> {
    let (mut body, mut application) = kept(app, actor, Verb::AdmitMember, (slug, id)).await?;
    let at = app.now();
    let today = governance::day(at);
    let by = match decides(app, &body).await? {
        None => Admitted::Rule { at },
        Some(by) => {
            let approval: Approval = approval_of(app, actor, &by, &application.subject()).await?;
            Admitted::Decision { approval }
        }
    };
    let mut members = members_of(app, body.value.id).await?;
    refuse_twice(&members, application.account, None, today)?;
    refuse_organisation(app, &body, &application.asked.organisation).await?;
    let in_log = match &by {
        Admitted::Decision { approval } => approval.in_log(),
        Admitted::Rule { .. } => "rule".to_owned(),
    };
    let seat: Id<Membership> = app.new_id();
    let joined = application
        .value
        .admit(seat, by, &body.by_laws, at)
        .map_err(AppError::finding)?;
    let member = seated(&application.value, seat, joined, today);
    members.push(member.clone());
    let mut changes = vec![Change::create(&member)?, Change::update(&application)?];
    changes.extend(constitute(&mut body, &members, app).await?);
    let entry = Draft::new(at, actor, Verb::AdmitMember, application.value.id)
        .with("body", slug)
        .with("member", member.id.to_string())
        .with("class", application.asked.class.as_str())
        .with("way", application.way.as_str())
        .with("by", in_log);
    app.store.commit(Act { entry, changes }).await?;
    Ok(member)
}

/// The seat of an applicant.
fn seated(
    application: &Application,
    id: Id<Membership>,
    joined: governance::joining::Joined,
    today: base::Date,
) -> Membership {
    let asked = &application.asked;
    Membership {
        id,
        body: application.body,
        name: asked.holder.clone(),
        naming: if asked.named {
            Naming::Public
        } else {
            Naming::BodyOnly
        },
        sign_in: Some(application.account),
        organisation: Some(asked.organisation.clone()),
        on_behalf_of: asked.on_behalf_of.clone(),
        chosen: HowChosen::Named,
        side: asked.class.side(),
        statement: asked.will.clone(),
        joined: Some(Box::new(joined)),
        posts: Vec::new(),
        voting: true,
        start: today,
        end: None,
    }
}

/// Declines an application, with a reason. Where a body decides about applications, it must have said no.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings without a reason, or when the body did not decide against it.
pub async fn decline_application(
    app: &App,
    actor: &Actor,
    (slug, id): (&str, &str),
    reason: &str,
) -> Result<()> {
    let (body, mut application) = kept(app, actor, Verb::DeclineApplication, (slug, id)).await?;
    if let Some(by) = decides(app, &body).await? {
        refuse_undecided(app, actor, &by, &application.subject()).await?;
    }
    let at = app.now();
    application.value.decline(reason, at).map_err(AppError::finding)?;
    let entry = Draft::new(at, actor, Verb::DeclineApplication, application.value.id).with("body", slug);
    let changes = vec![Change::update(&application)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}

/// Goes on when the body said no, or cannot decide yet; who keeps its business then declines alone.
async fn refuse_undecided(app: &App, actor: &Actor, by: &Body, subject: &Subject) -> Result<()> {
    if !by.binds() {
        return Ok(());
    }
    match approval_of(app, actor, by, subject).await {
        Ok(_) => {
            let agreed = about(governance::code::NEEDS_DECISION, "reason");
            Err(AppError::finding(named(agreed, by, subject)))
        }
        Err(AppError::Findings(found)) if found.iter().any(|f| f.code == governance::code::NOT_APPROVED) => {
            Ok(())
        }
        Err(other) => Err(other),
    }
}

fn named(finding: Finding, by: &Body, subject: &Subject) -> Finding {
    finding
        .with("body", by.label())
        .with("body_slug", by.slug.as_str())
        .with("kind", subject.kind.as_str())
        .with("id", subject.id.to_string())
}

/// An application of a body, for an actor who keeps its business.
async fn kept(
    app: &App,
    actor: &Actor,
    verb: Verb,
    (slug, id): (&str, &str),
) -> Result<(Stored<Body>, Stored<Application>)> {
    let body = body_named(app, slug).await?;
    authorise_seat(app, actor, verb, &body).await?;
    let nowhere = || AppError::not_found("application", id);
    let parsed: Id<Application> = id.parse().map_err(|_| nowhere())?;
    let application = app.store.get(parsed).await?;
    if application.body != body.value.id {
        return Err(nowhere());
    }
    Ok((body, application))
}

/// What an application is called for a reader of a motion.
pub(crate) fn name_of(application: &Application) -> Text {
    Text::english(application.asked.organisation.as_str())
}
