//! Those who lead an initiative write its case study; what the record knows already is filled in.

use std::collections::{BTreeMap, BTreeSet};

use ::knowledge::{CaseContent, CaseStudy, Challenge, MisfitAt, Part, Publication, Uptake, UsePhase};
use base::{Id, Language, Text};
use registry::{Initiative, Role};

use super::name::free_name;
use super::{about, code};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change, Stored};
use crate::publish::releases_of;
use crate::register::{reworded, round_of, view_initiative};
use crate::{Actor, App, AppError, Result, Verb};

/// A case study as a form sends it, in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CaseWording {
    /// What it is called.
    pub title: String,
    /// The organisation that writes.
    pub organisation: String,
    /// The number of the round; empty for the initiative as a whole.
    pub round: String,
    /// What is told, by part.
    pub parts: BTreeMap<Part, String>,
    /// Names of challenges.
    pub challenges: Vec<String>,
    /// Whether the data entered a policy.
    pub uptake: String,
    /// Names of phases.
    pub phases: Vec<String>,
    /// Names of what did not fit.
    pub misfit: Vec<String>,
}

impl CaseWording {
    /// What a case study says in a language.
    pub fn of(content: &CaseContent, language: &Language) -> Self {
        let words = |text: &Text| text.get(language).unwrap_or_default().to_owned();
        Self {
            title: words(&content.title),
            organisation: content.organisation.clone(),
            round: content.round.map(|n| n.to_string()).unwrap_or_default(),
            parts: content.parts.iter().map(|(p, t)| (*p, words(t))).collect(),
            challenges: content.challenges.iter().map(|c| c.as_str().to_owned()).collect(),
            uptake: content.uptake.as_str().to_owned(),
            phases: content.phases.iter().map(|p| p.as_str().to_owned()).collect(),
            misfit: content.misfit.iter().map(|m| m.as_str().to_owned()).collect(),
        }
    }

    /// The content that it stands for; words in other languages stay.
    fn over(&self, old: Option<&CaseContent>, language: &Language) -> CaseContent {
        let empty = Text::default();
        let part = |part: &Part| {
            let before = old.and_then(|o| o.parts.get(part)).unwrap_or(&empty);
            let words = self.parts.get(part).map_or("", String::as_str);
            (*part, reworded(before, language, words))
        };
        CaseContent {
            title: reworded(old.map_or(&empty, |o| &o.title), language, &self.title),
            organisation: self.organisation.trim().to_owned(),
            round: self.round.parse().ok(),
            parts: Part::ALL
                .iter()
                .map(part)
                .filter(|(_, t)| !t.is_empty())
                .collect(),
            challenges: named(&self.challenges, Challenge::from_name),
            uptake: Uptake::from_name(&self.uptake).unwrap_or(Uptake::Unknown),
            phases: named(&self.phases, UsePhase::from_name),
            misfit: named(&self.misfit, MisfitAt::from_name),
        }
    }
}

fn named<T: Ord>(names: &[String], find: fn(&str) -> Option<T>) -> BTreeSet<T> {
    names.iter().filter_map(|n| find(n)).collect()
}

/// The initiative, and a case study as far as its record tells it.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn prefilled(
    app: &App,
    actor: &Actor,
    initiative: &str,
    language: &Language,
) -> Result<(Initiative, CaseWording)> {
    let view = view_initiative(app, actor, initiative).await?;
    let it = &view.initiative;
    authorise(app, actor, Verb::WriteCaseStudy, Some(it.id.uuid())).await?;
    let words = |text: &Text| text.best(language).map_or("", |(_, words)| words).to_owned();
    let of = |role: Role| {
        let hers = it.parties.iter().filter(move |p| p.role == role);
        hers.filter_map(|p| view.parties.get(&p.party))
            .map(|p| words(&p.name))
    };
    let people: Vec<String> = it
        .parties
        .iter()
        .filter_map(|p| view.parties.get(&p.party))
        .map(|p| words(&p.name))
        .collect();
    let groups: Vec<String> = it.groups.iter().map(|g| words(&g.name)).collect();
    let mut data: Vec<String> = Vec::new();
    for release in releases_of(app, &Actor::Anonymous, it.id).await? {
        let about = release.description();
        data.push(format!(
            "{} ({}): /releases/{}",
            words(&about.title),
            about.licence.id,
            release.slug()
        ));
    }
    let parts = [
        (Part::Issue, words(&it.issue)),
        (Part::People, people.join("; ")),
        (Part::Groups, groups.join("; ")),
        (Part::Data, data.join("\n\n")),
    ];
    let wording = CaseWording {
        title: words(&it.title),
        organisation: of(Role::Initiator).next().unwrap_or_default(),
        round: view
            .rounds
            .first()
            .map(|r| r.round.number.to_string())
            .unwrap_or_default(),
        parts: BTreeMap::from(parts),
        ..CaseWording::default()
    };
    Ok((view.initiative, wording))
}

/// A round that is named must be one of the initiative.
async fn own_round(app: &App, initiative: uuid::Uuid, content: &CaseContent) -> Result<()> {
    let Some(number) = content.round else {
        return Ok(());
    };
    match round_of(app, Id::new(initiative), number).await {
        Ok(_) => Ok(()),
        Err(AppError::NotFound { .. }) => Err(AppError::finding(about(code::NOT_THERE, "round"))),
        Err(fault) => Err(fault),
    }
}

/// Begins a case study of an initiative, as a draft.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings without a title.
pub async fn begin_case_study(
    app: &App,
    actor: &Actor,
    initiative: &str,
    wording: &CaseWording,
    language: &Language,
) -> Result<CaseStudy> {
    let it = app.store.named::<Initiative>(initiative).await?;
    authorise(app, actor, Verb::WriteCaseStudy, Some(it.id.uuid())).await?;
    let content = wording.over(None, language);
    own_round(app, it.id.uuid(), &content).await?;
    let mut study = CaseStudy {
        id: app.new_id(),
        slug: free_name::<CaseStudy>(app, &content.title, "title").await?,
        initiative: it.id.uuid(),
        content: content.clone(),
        publication: Publication::Draft,
        reviews: Vec::new(),
        made: app.now(),
    };
    study.rewrite(content).map_err(AppError::finding)?;
    let entry = Draft::new(app.now(), actor, Verb::WriteCaseStudy, study.id)
        .with("initiative", initiative)
        .with("slug", study.slug.as_str());
    let changes = vec![Change::create(&study)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(study)
}

/// The case study of that name, for somebody who may do this to it.
async fn allowed(app: &App, actor: &Actor, verb: Verb, slug: &str) -> Result<Stored<CaseStudy>> {
    let study = app.store.named::<CaseStudy>(slug).await?;
    authorise(app, actor, verb, Some(study.initiative)).await?;
    Ok(study)
}

async fn kept(app: &App, actor: &Actor, verb: Verb, study: Stored<CaseStudy>) -> Result<CaseStudy> {
    let entry = Draft::new(app.now(), actor, verb, study.value.id)
        .with("slug", study.slug.as_str())
        .with("digest", study.digest().to_string());
    let changes = vec![Change::update(&study)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(study.value)
}

/// Writes a case study anew, in one language.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings about what a public one must say.
pub async fn rewrite_case_study(
    app: &App,
    actor: &Actor,
    slug: &str,
    wording: &CaseWording,
    language: &Language,
) -> Result<CaseStudy> {
    let mut study = allowed(app, actor, Verb::WriteCaseStudy, slug).await?;
    let content = wording.over(Some(&study.content), language);
    own_round(app, study.initiative, &content).await?;
    study.value.rewrite(content).map_err(AppError::finding)?;
    kept(app, actor, Verb::WriteCaseStudy, study).await
}

/// Lets everybody read a case study.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding about what is missing.
pub async fn publish_case_study(app: &App, actor: &Actor, slug: &str) -> Result<CaseStudy> {
    let mut study = allowed(app, actor, Verb::PublishCaseStudy, slug).await?;
    study.value.publish(app.now()).map_err(AppError::finding)?;
    kept(app, actor, Verb::PublishCaseStudy, study).await
}

/// Takes a case study back; its page stays and says why.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding without a reason.
pub async fn withdraw_case_study(app: &App, actor: &Actor, slug: &str, reason: &str) -> Result<CaseStudy> {
    let mut study = allowed(app, actor, Verb::WithdrawCaseStudy, slug).await?;
    study
        .value
        .withdraw(reason, app.now())
        .map_err(AppError::finding)?;
    kept(app, actor, Verb::WithdrawCaseStudy, study).await
}
