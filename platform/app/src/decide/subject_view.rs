//! What a motion is about, as a reader finds it: its name, its page, and whether it still stands as it did.

use std::collections::{BTreeMap, BTreeSet};

use base::{Id, Text};
use fund::{Fund, Grant};
use governance::agreement::Agreement;
use governance::body::Naming;
use governance::design::Proposal;
use governance::joining::Application;
use governance::label::Label;
use governance::meeting::Meeting;
use governance::output::{Output, Revised};
use governance::plan::Plan;
use governance::report::Report;
use governance::risk::RiskAssessment;
use governance::roadmap::Roadmap;
use governance::workstream::Workstream;
use governance::{Body, Membership, Motion, Subject, SubjectKind};
use handover::Handover;
use registry::{Country, Initiative, Round};
use uuid::Uuid;

use crate::collect::Instrument;
use crate::publish::ReleaseRecord;
use crate::{Actor, App, AppError, Result};

/// A subject for a reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubjectView {
    /// What it is called.
    pub name: Text,
    /// Its page on this site.
    pub address: Option<String>,
    /// Whether it still is as it was when the motion was drafted; unknown where no state was named.
    pub unchanged: Option<bool>,
    /// Where members reviewed a text: what was changed in it since.
    pub revised: Option<Revised>,
}

/// A subject for a reader; nothing when it is not there, or is only said in the motion's words.
///
/// # Errors
/// When the store cannot be read.
pub async fn view_subject(app: &App, actor: &Actor, subject: &Subject) -> Result<Option<SubjectView>> {
    let found = match subject.kind {
        SubjectKind::Instrument => instrument(app, subject).await,
        SubjectKind::Release => release(app, subject).await,
        SubjectKind::Policy => policy(app, subject).await,
        SubjectKind::Agreement => agreement(app, subject).await,
        SubjectKind::Label => label(app, subject).await,
        SubjectKind::Minutes => minutes(app, subject).await,
        SubjectKind::Body | SubjectKind::ByLaws => body(app, subject).await,
        SubjectKind::Proposal => proposal(app, subject).await,
        SubjectKind::Candidacy => candidacy(app, subject).await,
        SubjectKind::Member => match application(app, subject).await {
            Err(AppError::NotFound { .. }) => seat(app, subject).await,
            done => done,
        },
        SubjectKind::RiskAssessment => risks(app, subject).await,
        SubjectKind::Allocation => allocation(app, actor, subject).await,
        SubjectKind::FundStep => fund_step(app, actor, subject).await,
        SubjectKind::Plan => plan(app, subject).await,
        SubjectKind::Report => report(app, subject).await,
        SubjectKind::TermsOfReference => workstream(app, subject).await,
        SubjectKind::Output => output(app, subject).await,
        SubjectKind::Roadmap => roadmap(app, subject).await,
        SubjectKind::Integration => integration(app, subject).await,
        _ => return Ok(None),
    };
    match found {
        Ok(view) => Ok(Some(view)),
        Err(AppError::NotFound { .. }) => Ok(None),
        Err(fault) => Err(fault),
    }
}

/// Whether a motion's subject has not gone out yet: what it is called may tell what was found, and stays with those who
/// decide about it.
///
/// # Errors
/// When the store cannot be read.
pub async fn is_unpublished(app: &App, subject: &Subject) -> Result<bool> {
    if subject.kind != SubjectKind::Release {
        return Ok(false);
    }
    match app.store.get(Id::<ReleaseRecord>::new(subject.id)).await {
        Ok(it) => Ok(!it.open()?.state().is_public()),
        Err(AppError::NotFound { .. }) => Ok(false),
        Err(fault) => Err(fault),
    }
}

/// What releases are called, by their identity.
pub type ReleasedNames = BTreeMap<Uuid, Text>;

/// What releases are called that are out by now, of those that motions are about: while they were not, the motions
/// could not name them.
///
/// # Errors
/// When the store cannot be read, or a stored release was altered.
pub async fn released_names<'a>(
    app: &App,
    motions: impl IntoIterator<Item = &'a Motion>,
) -> Result<ReleasedNames> {
    let about = motions.into_iter().filter_map(|m| m.subject);
    let ids: BTreeSet<Uuid> = about
        .filter(|s| s.kind == SubjectKind::Release)
        .map(|s| s.id)
        .collect();
    let mut out = BTreeMap::new();
    for id in ids {
        match app.store.get(Id::<ReleaseRecord>::new(id)).await {
            Ok(it) => {
                let release = app.opened.open(&it)?;
                if release.state().is_public() {
                    out.insert(id, release.description().title.clone());
                }
            }
            Err(AppError::NotFound { .. }) => {}
            Err(fault) => return Err(fault),
        }
    }
    Ok(out)
}

/// Whether the state is that of the motion, where the motion names one.
fn same(subject: &Subject, now: &Subject) -> Option<bool> {
    subject.digest.map(|digest| now.digest == Some(digest))
}

async fn instrument(app: &App, subject: &Subject) -> Result<SubjectView> {
    let it = app.store.get(Id::<Instrument>::new(subject.id)).await?;
    Ok(SubjectView {
        name: Text::english(format!("{} {}", it.title, it.value.version).trim()),
        address: Some(format!("/f/{}/questions", it.value.id)),
        unchanged: same(subject, &it.subject()),
        revised: None,
    })
}

async fn release(app: &App, subject: &Subject) -> Result<SubjectView> {
    let it = app.store.get(Id::<ReleaseRecord>::new(subject.id)).await?;
    let release = it.open()?;
    Ok(SubjectView {
        name: release.description().title.clone(),
        address: Some(format!("/releases/{}", it.slug)),
        unchanged: same(subject, &release.subject()),
        revised: None,
    })
}

async fn proposal(app: &App, subject: &Subject) -> Result<SubjectView> {
    let it = app.store.get(Id::<Proposal>::new(subject.id)).await?;
    let written = &it.now().written;
    let words = [&written.title, &written.text, &written.why];
    Ok(SubjectView {
        name: words
            .into_iter()
            .find(|t| !t.is_empty())
            .cloned()
            .unwrap_or_default(),
        address: Some(address(app, it.round, &format!("/design/points/{}", it.id())).await?),
        unchanged: same(subject, &it.subject()),
        revised: None,
    })
}

/// A seat whose vote is decided about, as everybody may call it.
async fn seat(app: &App, subject: &Subject) -> Result<SubjectView> {
    let it = app.store.get(Id::<Membership>::new(subject.id)).await?;
    let body = app.store.get(it.body).await?;
    let name = match it.naming {
        Naming::Public => Text::english(&it.name),
        Naming::BodyOnly => body.name.clone(),
    };
    Ok(SubjectView {
        name,
        address: Some(format!("/bodies/{}", body.slug)),
        unchanged: None,
        revised: None,
    })
}

async fn risks(app: &App, subject: &Subject) -> Result<SubjectView> {
    let it = app.store.get(Id::<RiskAssessment>::new(subject.id)).await?;
    Ok(SubjectView {
        name: it.how.clone(),
        address: Some(address(app, it.round, "/risks").await?),
        unchanged: same(subject, &it.subject()),
        revised: None,
    })
}

/// Money for an applicant: an application is named by its fund for who may not read it, and a draft by nobody else.
async fn allocation(app: &App, actor: &Actor, subject: &Subject) -> Result<SubjectView> {
    let it = app.store.get(Id::<Grant>::new(subject.id)).await?;
    let fund = app.store.get(it.fund).await?;
    let reads = crate::fund::reads(app, actor, &fund, &it).await?;
    let initiative = crate::fund::initiative_of(app, actor, &it).await?;
    let shown = reads != crate::fund::Reads::Nothing;
    Ok(SubjectView {
        name: initiative
            .filter(|_| shown)
            .map_or_else(|| fund.name.clone(), |i| i.title),
        address: Some(if shown {
            format!("/grants/{}", it.value.id)
        } else {
            format!("/funds/{}", fund.slug)
        }),
        unchanged: same(subject, &it.subject(it.applied.application.money)).filter(|same| *same),
        revised: None,
    })
}

/// A step of a fund, or an exception for a grant.
async fn fund_step(app: &App, actor: &Actor, subject: &Subject) -> Result<SubjectView> {
    match app.store.get(Id::<Fund>::new(subject.id)).await {
        Ok(it) => Ok(SubjectView {
            name: it.name.clone(),
            address: Some(format!("/funds/{}", it.slug)),
            unchanged: None,
            revised: None,
        }),
        Err(AppError::NotFound { .. }) => allocation(app, actor, subject).await,
        Err(fault) => Err(fault),
    }
}

/// A page of a round.
async fn address(app: &App, round: uuid::Uuid, rest: &str) -> Result<String> {
    let round = app.store.get(Id::<Round>::new(round)).await?;
    let it = app.store.get(round.initiative).await?;
    Ok(format!("/initiatives/{}/rounds/{}{rest}", it.slug, round.number))
}

/// Somebody who stands, or a co-lead whose term would be extended.
async fn candidacy(app: &App, subject: &Subject) -> Result<SubjectView> {
    let Some(election) = crate::elect::election_with(app, subject.id).await? else {
        let member = app.store.get(Id::<Membership>::new(subject.id)).await?;
        let body = app.store.get(member.body).await?;
        return Ok(SubjectView {
            name: body.name.clone(),
            address: Some(format!("/bodies/{}", body.slug)),
            unchanged: None,
            revised: None,
        });
    };
    let body = app.store.get(election.body).await?;
    let now = election.candidates.iter().find(|c| c.id.uuid() == subject.id);
    Ok(SubjectView {
        name: election.title.clone(),
        address: Some(format!("/bodies/{}/elections/{}", body.slug, election.id)),
        unchanged: now.and_then(|c| same(subject, &election.subject(c))),
        revised: None,
    })
}

async fn application(app: &App, subject: &Subject) -> Result<SubjectView> {
    let it = app.store.get(Id::<Application>::new(subject.id)).await?;
    let body = app.store.get(it.body).await?;
    Ok(SubjectView {
        name: crate::join::name_of(&it),
        address: Some(format!("/bodies/{}/applications/{}", body.slug, it.value.id)),
        unchanged: same(subject, &it.subject()),
        revised: None,
    })
}

async fn policy(app: &App, subject: &Subject) -> Result<SubjectView> {
    let it = app.store.get(Id::<Initiative>::new(subject.id)).await?;
    Ok(SubjectView {
        name: it.title.clone(),
        address: Some(format!("/initiatives/{}", it.slug)),
        unchanged: None,
        revised: None,
    })
}

async fn agreement(app: &App, subject: &Subject) -> Result<SubjectView> {
    let it = app.store.get(Id::<Agreement>::new(subject.id)).await?;
    Ok(SubjectView {
        name: it.content().title.clone(),
        address: Some(format!("/agreements/{}", it.slug())),
        unchanged: same(subject, &it.subject()),
        revised: None,
    })
}

/// What was decided about a wording stays as it is once it was approved: then no other state waits.
async fn label(app: &App, subject: &Subject) -> Result<SubjectView> {
    let it = app.store.get(Id::<Label>::new(subject.id)).await?;
    let newest = it.versions().last();
    Ok(SubjectView {
        name: newest.map(|v| v.wording.name.clone()).unwrap_or_default(),
        address: Some(format!("/labels/{}", it.slug())),
        unchanged: it.subject().and_then(|now| same(subject, &now)),
        revised: None,
    })
}

async fn roadmap(app: &App, subject: &Subject) -> Result<SubjectView> {
    let it = app.store.get(Id::<Roadmap>::new(subject.id)).await?;
    let country = app.store.get(Id::<Country>::new(it.country)).await?;
    let code = country.area().map_or("", crate::country::address_of);
    Ok(SubjectView {
        name: it.outline.title.clone(),
        address: Some(format!("/countries/{code}/roadmaps/{}", it.slug)),
        unchanged: same(subject, &it.subject()),
        revised: None,
    })
}

async fn integration(app: &App, subject: &Subject) -> Result<SubjectView> {
    let it = app.store.get(Id::<Handover>::new(subject.id)).await?;
    let now = it.subject().ok();
    Ok(SubjectView {
        name: it.dossier.title.clone(),
        address: Some(format!("/handovers/{}", it.value.id)),
        unchanged: now.and_then(|now| same(subject, &now)),
        revised: None,
    })
}

async fn minutes(app: &App, subject: &Subject) -> Result<SubjectView> {
    let it = app.store.get(Id::<Meeting>::new(subject.id)).await?;
    Ok(SubjectView {
        name: it.title.clone(),
        address: Some(format!("/meetings/{}", it.value.id)),
        unchanged: same(subject, &it.minutes_subject()),
        revised: None,
    })
}

async fn plan(app: &App, subject: &Subject) -> Result<SubjectView> {
    let it = app.store.get(Id::<Plan>::new(subject.id)).await?;
    let body = app.store.get(it.body).await?;
    let span = it.span.name();
    Ok(SubjectView {
        name: Text::english(format!("Workplan {span}")),
        address: Some(format!("/bodies/{}/plans/{span}", body.slug)),
        unchanged: same(subject, &it.subject()),
        revised: None,
    })
}

async fn report(app: &App, subject: &Subject) -> Result<SubjectView> {
    let it = app.store.get(Id::<Report>::new(subject.id)).await?;
    let body = app.store.get(it.body).await?;
    let year = it.year.year;
    Ok(SubjectView {
        name: Text::english(format!("Progress report {year}")),
        address: Some(format!("/bodies/{}/reports/{year}", body.slug)),
        unchanged: same(subject, &it.subject()),
        revised: None,
    })
}

async fn body(app: &App, subject: &Subject) -> Result<SubjectView> {
    let it = app.store.get(Id::<Body>::new(subject.id)).await?;
    Ok(SubjectView {
        name: it.name.clone(),
        address: Some(format!("/bodies/{}", it.slug)),
        unchanged: None,
        revised: None,
    })
}

async fn workstream(app: &App, subject: &Subject) -> Result<SubjectView> {
    let it = app.store.get(Id::<Workstream>::new(subject.id)).await?;
    Ok(SubjectView {
        name: it.terms().title.clone(),
        address: Some(format!("/workstreams/{}", it.slug())),
        unchanged: it.subject().and_then(|now| same(subject, &now)),
        revised: None,
    })
}

async fn output(app: &App, subject: &Subject) -> Result<SubjectView> {
    let it = app.store.get(Id::<Output>::new(subject.id)).await?;
    let document = app.store.get(it.document()).await?;
    Ok(SubjectView {
        name: it.title().clone(),
        address: Some(format!("/outputs/{}", it.slug())),
        unchanged: it.subject(&document).and_then(|now| same(subject, &now)),
        revised: it.revised(&document).filter(|r| r.changed > 0),
    })
}
