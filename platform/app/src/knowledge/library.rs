//! The library: anybody with an account proposes a resource, whoever keeps the body's business lists it.

use std::collections::BTreeSet;

use ::knowledge::{Licence, Publication, Resource, ResourceContent, ResourceKind};
use base::{Language, Text};
use governance::Body;
use governance::paper::{Paper, Wanted, check};

use super::name::free_name;
use super::write_story::address;
use super::{about, code};
use crate::act::authorise;
use crate::decide::{authorise_seat, may_seat};
use crate::log::Draft;
use crate::ports::{Act, Change, Order, Query, Stored};
use crate::register::code::UNKNOWN_WORD;
use crate::{Actor, App, AppError, Result, Verb};

/// A resource as a form sends it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ResourceWording {
    /// The name of its kind.
    pub kind: String,
    /// What it is called.
    pub title: String,
    /// What one learns from it.
    pub about: String,
    /// Who made it.
    pub maker: String,
    /// Its languages, as tags with commas or spaces between them.
    pub languages: String,
    /// The name of its licence.
    pub licence: String,
    /// Where it lies.
    pub link: String,
    /// Codes of items of the capacity scheme.
    pub helps: Vec<String>,
}

impl ResourceWording {
    fn content(&self, language: &Language) -> Result<ResourceContent> {
        let unknown = |field| AppError::finding(about(UNKNOWN_WORD, field));
        let text = |words: &str| Text::default().with(language.clone(), words.trim());
        let tags = self
            .languages
            .split([',', ' ', ';'])
            .map(str::trim)
            .filter(|t| !t.is_empty());
        let languages: std::result::Result<BTreeSet<Language>, _> = tags.map(str::parse).collect();
        Ok(ResourceContent {
            kind: ResourceKind::from_name(&self.kind).ok_or_else(|| unknown("kind"))?,
            title: text(&self.title),
            about: text(&self.about),
            maker: self.maker.trim().to_owned(),
            languages: languages.map_err(|_| unknown("languages"))?,
            licence: Licence::from_name(&self.licence).ok_or_else(|| unknown("licence"))?,
            link: address(&self.link, "link")?,
            file: None,
            helps: self.helps.iter().cloned().collect(),
        })
    }
}

/// A resource with its body, as far as the reader may see it.
#[derive(Debug, Clone)]
pub struct ResourceView {
    /// The resource.
    pub resource: Resource,
    /// The body that curates it.
    pub body: Body,
    /// Whether the reader keeps that body's business.
    pub keeps: bool,
}

/// Proposes a resource to a body's library, with a copy of it or none.
///
/// # Errors
/// `NotFound` for the body, `NotSignedIn`; findings about what is missing, the file, the licence.
pub async fn propose_resource(
    app: &App,
    actor: &Actor,
    body: &str,
    wording: &ResourceWording,
    copy: &[u8],
    language: &Language,
) -> Result<Resource> {
    authorise(app, actor, Verb::ProposeResource, None).await?;
    let body = app.store.named::<Body>(body).await?;
    let mut content = wording.content(language)?;
    if !copy.is_empty() {
        if !content.licence.lets_copy() {
            return Err(AppError::finding(about(code::NO_COPY, "licence")));
        }
        let (media, kept) = check(copy, Wanted::Sheet).map_err(AppError::finding)?;
        content.file = Some(Paper {
            digest: app.objects.put(&kept).await?,
            media,
            title: wording.title.trim().to_owned(),
            bytes: kept.len() as u64,
            at: app.now(),
        });
    }
    content.check().map_err(AppError::finding)?;
    let resource = Resource {
        id: app.new_id(),
        slug: free_name::<Resource>(app, &content.title, "title").await?,
        body: body.id(),
        by: actor.account().map(base::Id::uuid).unwrap_or_default(),
        content,
        publication: Publication::Draft,
        made: app.now(),
    };
    let entry = Draft::new(app.now(), actor, Verb::ProposeResource, resource.id)
        .with("body", body.slug.as_str())
        .with("slug", resource.slug.as_str());
    let changes = vec![Change::create(&resource)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(resource)
}

/// A resource that the actor may do this to.
async fn curated(app: &App, actor: &Actor, verb: Verb, slug: &str) -> Result<Stored<Resource>> {
    let resource = app.store.named::<Resource>(slug).await?;
    let body = app.store.get(resource.body).await?.value;
    authorise_seat(app, actor, verb, &body).await?;
    Ok(resource)
}

async fn kept(app: &App, actor: &Actor, verb: Verb, resource: Stored<Resource>) -> Result<Resource> {
    let entry = Draft::new(app.now(), actor, verb, resource.value.id).with("slug", resource.slug.as_str());
    let changes = vec![Change::update(&resource)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(resource.value)
}

/// Takes a proposal into the library.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding when it was taken out.
pub async fn list_resource(app: &App, actor: &Actor, slug: &str) -> Result<Resource> {
    let mut resource = curated(app, actor, Verb::ListResource, slug).await?;
    resource.value.list(app.now()).map_err(AppError::finding)?;
    kept(app, actor, Verb::ListResource, resource).await
}

/// Takes a resource out of the library; its page stays and says why. A proposal is simply removed.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding without a reason.
pub async fn take_out_resource(app: &App, actor: &Actor, slug: &str, reason: &str) -> Result<()> {
    let mut resource = curated(app, actor, Verb::TakeOutResource, slug).await?;
    if resource.publication == Publication::Draft {
        let entry = Draft::new(app.now(), actor, Verb::TakeOutResource, resource.value.id);
        let changes = vec![Change::remove(&resource)];
        app.store.commit(Act { entry, changes }).await?;
        return Ok(());
    }
    let out = resource.value.take_out(reason, app.now());
    out.map_err(AppError::finding)?;
    kept(app, actor, Verb::TakeOutResource, resource).await.map(drop)
}

/// One resource.
///
/// # Errors
/// `NotFound`, also for a proposal that is none of the reader's business.
pub async fn view_resource(app: &App, actor: &Actor, slug: &str) -> Result<ResourceView> {
    let resource = app.store.named::<Resource>(slug).await?.value;
    let body = app.store.get(resource.body).await?.value;
    let keeps = may_seat(app, actor, Verb::ListResource, &body).await?;
    let own = actor.account().is_some_and(|a| a.uuid() == resource.by);
    if resource.publication == Publication::Draft && !keeps && !own {
        return Err(AppError::not_found("resource", slug));
    }
    Ok(ResourceView {
        resource,
        body,
        keeps,
    })
}

/// The copy of a listed resource, for everybody.
///
/// # Errors
/// `NotFound` when there is none.
pub async fn read_copy(app: &App, slug: &str) -> Result<(Paper, Vec<u8>)> {
    let resource = app.store.named::<Resource>(slug).await?.value;
    let file = resource.content.file.filter(|_| resource.publication.is_public());
    let file = file.ok_or_else(|| AppError::not_found("copy", slug))?;
    let bytes = app.objects.get(file.digest).await?;
    Ok((file, bytes))
}

/// Everything in the library, the newest first.
///
/// # Errors
/// When the store cannot be read.
pub async fn find_resources(app: &App) -> Result<Vec<Resource>> {
    let listed = Query::all().in_state("published").ordered(Order::Newest);
    let all = app.store.list::<Resource>(listed).await?;
    Ok(all.into_iter().map(|r| r.value).collect())
}

/// Proposals that wait for the reader to list them.
///
/// # Errors
/// When the store cannot be read.
pub async fn find_proposals(app: &App, actor: &Actor) -> Result<Vec<Resource>> {
    if actor.account().is_none() {
        return Ok(Vec::new());
    }
    let mut out = Vec::new();
    for proposal in app.store.list::<Resource>(Query::all().in_state("draft")).await? {
        let body = app.store.get(proposal.body).await?.value;
        if may_seat(app, actor, Verb::ListResource, &body).await? {
            out.push(proposal.value);
        }
    }
    Ok(out)
}

/// The bodies of the site, which can curate a library and hold events.
///
/// # Errors
/// When the store cannot be read.
pub async fn site_bodies(app: &App) -> Result<Vec<Body>> {
    let all = app.store.list::<Body>(Query::all().ordered(Order::Name)).await?;
    let of_site = |b: &Body| b.initiative.is_none() && b.ended.is_none();
    Ok(all.into_iter().map(|b| b.value).filter(of_site).collect())
}
