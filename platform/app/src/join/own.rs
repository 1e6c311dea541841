//! A member looks at its own record, writes down what it gave and whom it consulted, takes the record along, leaves.

use base::{Id, Language, Text};
use governance::body::Naming;
use governance::decision::ChoiceKind;
use governance::joining::{Application, Contribution, Expectation, How, What, leave};
use governance::meeting::{Meeting, Presence};
use governance::{Body, Membership, Motion};
use serde::Serialize;

use super::apply::{check_website, own_applications};
use super::{about, contributions_of};
use crate::act::Seat;
use crate::decide::{authorise_seat, body_named, entry_of_seat, read_day, votes_on};
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Stored};
use crate::{Actor, App, AppError, Needs, Result, Verb};

/// A member's own record, for its page.
#[derive(Debug, Clone)]
pub struct OwnView {
    /// The body.
    pub body: Body,
    /// The seat.
    pub member: Membership,
    /// What it gave and whom it consulted, newest first.
    pub contributions: Vec<Contribution>,
    /// What it handed in.
    pub applications: Vec<Application>,
}

/// A member's own record, to take along.
#[derive(Debug, Clone, Serialize)]
pub struct OwnRecord {
    /// What this is.
    pub format: &'static str,
    /// The body's name in addresses.
    pub body: String,
    /// The body's name.
    pub body_name: Text,
    /// When it was written.
    pub written: base::Timestamp,
    /// The seat, with its posts and how it joined.
    pub membership: Membership,
    /// What was handed in.
    pub applications: Vec<Application>,
    /// What was given and who was consulted.
    pub contributions: Vec<Contribution>,
    /// At which meetings it is written down, and how it took part.
    pub meetings: Vec<(Id<Meeting>, Presence)>,
    /// On what it voted; how, only where votes are open.
    pub votes: Vec<(Id<Motion>, Option<ChoiceKind>)>,
}

/// What a member changes about itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwnWording {
    /// Who holds the seat.
    pub holder: String,
    /// Whether everybody may read that name.
    pub named: bool,
    /// The member's page.
    pub website: String,
    /// What it will do in the body.
    pub statement: String,
}

/// What a member writes down.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ContributionWording {
    /// Whether it is a consultation.
    pub consulted: bool,
    /// On which day.
    pub on: String,
    /// What it was about.
    pub about: String,
    /// Where more can be read.
    pub link: String,
    /// The name of the expectation that it meets.
    pub meets: String,
    /// Who was consulted.
    pub whom: String,
    /// How many people.
    pub people: String,
    /// The name of the way in which they were asked.
    pub how: String,
    /// What they said.
    pub heard: String,
}

/// The seat of who asks, in a body, as it is stored.
async fn own_seat(app: &App, actor: &Actor, verb: Verb, slug: &str) -> Result<(Body, Stored<Membership>)> {
    let body = body_named(app, slug).await?.value;
    let seat = authorise_seat(app, actor, verb, &body).await?;
    let needs = Needs::Seat(Seat::Member);
    let seat = seat.ok_or(AppError::NotAllowed { needs })?;
    Ok((body, app.store.get(seat.id).await?))
}

/// One's own record.
///
/// # Errors
/// `NotFound`, `NotSignedIn`; `NotAllowed` without a seat.
pub async fn view_own_membership(app: &App, actor: &Actor, slug: &str) -> Result<OwnView> {
    let (body, member) = own_seat(app, actor, Verb::ViewOwnMembership, slug).await?;
    Ok(OwnView {
        contributions: contributions_of(app, member.value.id).await?,
        applications: own_applications(app, actor, body.id).await?,
        member: member.value,
        body,
    })
}

/// One's own record with meetings and votes, to take along.
///
/// # Errors
/// As [`view_own_membership`].
pub async fn export_own_record(app: &App, actor: &Actor, slug: &str) -> Result<OwnRecord> {
    let view = view_own_membership(app, actor, slug).await?;
    let id = view.member.id;
    let meetings = app.store.list::<Meeting>(Query::of(view.body.id)).await?;
    let there = |m: &Stored<Meeting>| Some((m.value.id, *m.attendance.members.get(&id)?));
    let mut votes = Vec::new();
    for motion in app.store.list::<Motion>(Query::of(view.body.id)).await? {
        let all = votes_on(app, motion.value.id).await?;
        let own = all.iter().filter(|v| v.member == id);
        votes.extend(own.map(|v| (v.motion, v.choice.as_ref().map(|c| c.kind()))));
    }
    Ok(OwnRecord {
        format: "counted-member-record-1",
        body: view.body.slug.to_string(),
        body_name: view.body.name,
        written: app.now(),
        membership: view.member,
        applications: view.applications,
        contributions: view.contributions,
        meetings: meetings.iter().filter_map(there).collect(),
        votes,
    })
}

/// Changes who holds the seat, the page and the role statement.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings about name and page.
pub async fn edit_own_membership(
    app: &App,
    actor: &Actor,
    slug: &str,
    asked: &OwnWording,
    language: &Language,
) -> Result<Membership> {
    let (_, mut member) = own_seat(app, actor, Verb::EditOwnMembership, slug).await?;
    if asked.holder.trim().is_empty() {
        return Err(AppError::finding(about(crate::decide::code::MISSING, "holder")));
    }
    if let Some(finding) = check_website(&asked.website) {
        return Err(AppError::finding(finding));
    }
    member.name = asked.holder.trim().to_owned();
    member.naming = if asked.named {
        Naming::Public
    } else {
        Naming::BodyOnly
    };
    member.statement = crate::register::reworded(&member.statement, language, &asked.statement);
    if let Some(joined) = &mut member.value.joined {
        joined.website = asked.website.trim().to_owned();
    }
    let entry = entry_of_seat(app, actor, Verb::EditOwnMembership, &member.value, slug);
    let changes = vec![Change::update(&member)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(member.value)
}

/// Writes down what one gave, or whom one consulted.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when words or a day are missing, or nobody is represented.
pub async fn log_contribution(
    app: &App,
    actor: &Actor,
    slug: &str,
    asked: &ContributionWording,
    language: &Language,
) -> Result<Contribution> {
    let (_, member) = own_seat(app, actor, Verb::LogContribution, slug).await?;
    let at = app.now();
    let said = |words: &str| Text::default().with(language.clone(), words.trim());
    if let Some(finding) = check_website(&asked.link) {
        return Err(AppError::finding(
            finding.at(base::Place::whole().with("field", "link")),
        ));
    }
    let contribution = Contribution {
        id: app.new_id(),
        membership: member.value.id,
        on: read_day(&asked.on, "on")?.unwrap_or_else(|| governance::day(at)),
        about: said(&asked.about),
        link: asked.link.trim().to_owned(),
        what: read_what(asked, &said)?,
        written: at,
    };
    let contribution = contribution.write(&member).map_err(AppError::finding)?;
    let kind = if asked.consulted { "consulted" } else { "given" };
    let entry = Draft::new(at, actor, Verb::LogContribution, contribution.id)
        .with("body", slug)
        .with("member", member.value.id.to_string())
        .with("what", kind);
    let changes = vec![Change::create(&contribution)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(contribution)
}

fn read_what(asked: &ContributionWording, said: &impl Fn(&str) -> Text) -> Result<What> {
    let unknown = |field: &str, value: &str| {
        AppError::finding(about(crate::decide::code::UNKNOWN_WORD, field).with("value", value))
    };
    if !asked.consulted {
        let meets = Expectation::from_name(&asked.meets).filter(|e| *e != Expectation::Consult);
        let meets = meets.ok_or_else(|| unknown("meets", &asked.meets))?;
        return Ok(What::Given { meets });
    }
    let people = match asked.people.trim() {
        "" => None,
        text => Some(text.parse().map_err(|_| unknown("people", text))?),
    };
    Ok(What::Consulted {
        whom: said(&asked.whom),
        people,
        how: How::from_name(&asked.how).ok_or_else(|| unknown("how", &asked.how))?,
        heard: said(&asked.heard),
    })
}

/// Leaves the body: yesterday was the last day. A reason may be given.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding when the seat has ended.
pub async fn leave_body(app: &App, actor: &Actor, slug: &str, reason: &str) -> Result<Membership> {
    let (_, mut member) = own_seat(app, actor, Verb::LeaveBody, slug).await?;
    leave(&mut member.value, reason, governance::day(app.now())).map_err(AppError::finding)?;
    let entry = entry_of_seat(app, actor, Verb::LeaveBody, &member.value, slug);
    let changes = vec![Change::update(&member)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(member.value)
}
