//! Somebody applies: through a drive that is open, or straight to the secretariat; and may take it back.

use std::collections::BTreeSet;

use base::{Finding, Findings, Id, Language, Text};
use governance::joining::{Application, ApplicationLife, Asked, Drive, Expectation, MemberClass, Stands};
use governance::{Body, Membership};
use registry::Area;

use super::{about, code, collaborative, drives_of};
use crate::act::{authorise, authorise_own};
use crate::decide::{members_of, my_seat};
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::{Actor, App, AppError, Result, Verb};

/// What an applicant writes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ApplyWording {
    /// The organisation.
    pub organisation: String,
    /// The name of its class.
    pub class: String,
    /// The code of its country or region.
    pub area: String,
    /// Its page.
    pub website: String,
    /// Who holds the seat.
    pub holder: String,
    /// Whether everybody may read the holder's name.
    pub named: bool,
    /// On whose behalf it speaks.
    pub on_behalf_of: String,
    /// Whether it represents a community or network.
    pub represents: bool,
    /// The names of the expectations that it accepts.
    pub accepted: Vec<String>,
    /// What it wants to contribute.
    pub will: String,
    /// The drive that it applies through; empty for the way straight to the secretariat.
    pub drive: String,
}

impl ApplyWording {
    fn read(&self, language: &Language) -> std::result::Result<Asked, Findings> {
        let mut found = Findings::none();
        let class = MemberClass::from_name(&self.class);
        if class.is_none() {
            let code = crate::decide::code::UNKNOWN_WORD;
            found.push(about(code, "class").with("value", self.class.as_str()));
        }
        found.extend(check_area(&self.area));
        found.extend(check_website(&self.website));
        let asked = Asked {
            organisation: self.organisation.trim().to_owned(),
            class: class.unwrap_or(MemberClass::Cso),
            area: area_code(&self.area),
            website: self.website.trim().to_owned(),
            holder: self.holder.trim().to_owned(),
            named: self.named,
            on_behalf_of: self.on_behalf_of.trim().to_owned(),
            represents: self.represents,
            accepted: self
                .accepted
                .iter()
                .filter_map(|e| Expectation::from_name(e))
                .collect::<BTreeSet<_>>(),
            will: Text::default().with(language.clone(), self.will.trim()),
        };
        found.extend(asked.check().iter().cloned());
        if found.has_errors() { Err(found) } else { Ok(asked) }
    }
}

/// The M49 code of a place that a form named.
pub(super) fn area_code(text: &str) -> String {
    Area::find(text.trim()).map_or_else(String::new, |a| a.m49.to_owned())
}

/// An area that is none.
pub(super) fn check_area(text: &str) -> Option<Finding> {
    let unknown = !text.trim().is_empty() && Area::find(text.trim()).is_none();
    unknown.then(|| about(crate::decide::code::UNKNOWN_WORD, "area").with("value", text))
}

/// A page that is no web address.
pub(super) fn check_website(text: &str) -> Option<Finding> {
    let text = text.trim();
    let sound = text.is_empty()
        || ((text.starts_with("https://") || text.starts_with("http://"))
            && !text.contains(|c: char| c.is_whitespace() || c.is_control() || c == '"'));
    (!sound).then(|| about(crate::register::code::NOT_AN_ADDRESS, "website").with("value", text))
}

/// The way into a body, as a page shows it to a reader.
#[derive(Debug, Clone)]
pub struct JoinView {
    /// The body.
    pub body: Body,
    /// The drive that is open today.
    pub open: Option<Drive>,
    /// The drives that come, the next one first.
    pub coming: Vec<Drive>,
    /// Whether the reader is signed in.
    pub signed_in: bool,
    /// The reader's own seat.
    pub mine: Option<Membership>,
    /// The reader's applications, newest first.
    pub applications: Vec<Application>,
}

/// The way into a body.
///
/// # Errors
/// `NotFound`, also for a body that takes no members.
pub async fn view_join(app: &App, actor: &Actor, slug: &str) -> Result<JoinView> {
    let body = collaborative(app, slug).await?.value;
    let today = governance::day(app.now());
    let drives = drives_of(app, body.id).await?;
    let mut coming: Vec<Drive> = drives
        .iter()
        .filter(|d| d.until >= today)
        .filter(|d| matches!(d.stands(today), Stands::Announced | Stands::Coming))
        .cloned()
        .collect();
    coming.sort_by_key(|d| d.from);
    Ok(JoinView {
        open: drives.into_iter().find(|d| d.stands(today) == Stands::Open),
        coming,
        signed_in: actor.account().is_some(),
        mine: my_seat(app, actor, body.id).await?,
        applications: own_applications(app, actor, body.id).await?,
        body,
    })
}

/// What an account handed in to a body, newest first.
pub(super) async fn own_applications(app: &App, actor: &Actor, body: Id<Body>) -> Result<Vec<Application>> {
    let Some(account) = actor.account() else {
        return Ok(Vec::new());
    };
    let own = Query::of(body).named(account.to_string());
    let mut all = app.store.list::<Application>(own).await?;
    all.reverse();
    Ok(all.into_iter().map(|a| a.value).collect())
}

/// Hands in an application.
///
/// # Errors
/// `NotFound`, `NotSignedIn`; all findings when something is missing, an expectation is not accepted, the drive takes
/// none, or somebody applied or is a member already.
pub async fn apply(
    app: &App,
    actor: &Actor,
    slug: &str,
    wording: &ApplyWording,
    language: &Language,
) -> Result<Application> {
    authorise(app, actor, Verb::ApplyForMembership, None).await?;
    let body = collaborative(app, slug).await?.value;
    let account = actor.account().ok_or(AppError::NotSignedIn)?;
    let asked = wording.read(language)?;
    refuse_known(app, actor, &body, &asked.organisation).await?;
    let drive = match wording.drive.trim() {
        "" => None,
        id => {
            let id: Id<Drive> = id.parse().map_err(|_| AppError::not_found("drive", id))?;
            Some(app.store.get(id).await?.value)
        }
    };
    let at = app.now();
    let ids = (app.new_id(), body.id);
    let application = Application::hand_in(ids, account.uuid(), asked, drive.as_ref(), at)?;
    let entry = Draft::new(at, actor, Verb::ApplyForMembership, application.id)
        .with("body", slug)
        .with("class", application.asked.class.as_str())
        .with("way", application.way.as_str());
    let changes = vec![Change::create(&application)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(application)
}

/// One application at a time, one seat an account, one seat an organisation.
async fn refuse_known(app: &App, actor: &Actor, body: &Body, organisation: &str) -> Result<()> {
    let no = |finding| Err(AppError::finding(finding));
    if my_seat(app, actor, body.id).await?.is_some() {
        return no(Finding::error(code::MEMBER_ALREADY));
    }
    let waits = |a: &Application| a.life == ApplicationLife::Waiting;
    if own_applications(app, actor, body.id).await?.iter().any(waits) {
        return no(Finding::error(code::APPLIED_TWICE));
    }
    refuse_organisation(app, body, organisation).await
}

/// An organisation has one seat.
pub(super) async fn refuse_organisation(app: &App, body: &Body, organisation: &str) -> Result<()> {
    let today = governance::day(app.now());
    let same = |m: &Membership| {
        let own = m.organisation.as_deref().unwrap_or_default();
        m.sits(today) && !own.is_empty() && own.to_lowercase() == organisation.trim().to_lowercase()
    };
    if members_of(app, body.id).await?.iter().any(same) {
        let finding = about(code::ORGANISATION_ALREADY, "organisation").with("name", organisation);
        return Err(AppError::finding(finding));
    }
    Ok(())
}

/// Takes one's own application back while it waits; the name of the person goes with it.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding when it does not wait.
pub async fn take_back_application(app: &App, actor: &Actor, slug: &str) -> Result<()> {
    let account = actor.account().ok_or(AppError::NotSignedIn)?;
    let body = collaborative(app, slug).await?.value;
    let own = Query::of(body.id).named(account.to_string()).in_state("waiting");
    let found = app.store.find::<Application>(own).await?;
    let mut application = found.ok_or_else(|| AppError::not_found("application", slug))?;
    authorise_own(actor, Id::new(application.account))?;
    let at = app.now();
    application.value.take_back(at).map_err(AppError::finding)?;
    let entry = Draft::new(at, actor, Verb::TakeBackApplication, application.value.id).with("body", slug);
    let changes = vec![Change::update(&application)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}
