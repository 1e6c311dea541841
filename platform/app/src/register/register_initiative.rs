//! Somebody starts to describe an initiative; whoever does becomes its coordinator.

use base::{Id, Language, Slug, Text};
use registry::Initiative;

use super::{Wording, about, code};
use crate::act::{RoleGrant, authorise};
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::{Actor, App, Result, Role, Verb};

/// Registers an initiative as a draft that only its people see.
///
/// # Errors
/// `NotSignedIn` for a stranger; all findings when the words cannot be taken.
pub async fn register_initiative(
    app: &App,
    actor: &Actor,
    wording: &Wording,
    language: &Language,
) -> Result<Initiative> {
    authorise(app, actor, Verb::RegisterInitiative, None).await?;
    let slug = slug(app, wording).await?;
    let mut it = Initiative::draft(app.new_id(), slug, Text::default(), app.now());
    it.languages = vec![language.clone()];
    it.provenance = wording.provenance();
    let findings = wording.write_into(&mut it, language);
    if findings.has_errors() {
        return Err(findings.into());
    }
    let mut changes = vec![Change::create(&it)?];
    if let Some(account) = actor.account() {
        let role = Role::Coordinator;
        changes.push(Change::create(&RoleGrant {
            id: app.new_id(),
            initiative: it.id.uuid(),
            account,
            role,
            works_as: None,
            reads: None,
        })?);
    }
    let entry = Draft::new(it.created, actor, Verb::RegisterInitiative, it.id).with("slug", it.slug.as_str());
    app.store.commit(Act { entry, changes }).await?;
    Ok(it)
}

/// The address asked for, or one made from the title.
async fn slug(app: &App, wording: &Wording) -> Result<Slug> {
    let asked = wording.slug.trim();
    let made = if asked.is_empty() {
        Slug::from_title(&wording.title)
    } else {
        asked.parse().ok()
    };
    let Some(slug) = made else {
        let id: Id<Initiative> = app.new_id();
        let fallback = format!("initiative-{}", &id.to_string()[24..]);
        return if asked.is_empty() && !wording.title.trim().is_empty() {
            fallback
                .parse()
                .map_err(|_| crate::AppError::finding(about(code::NO_SLUG, "slug")))
        } else {
            Err(crate::AppError::finding(about(
                code::NO_SLUG,
                if asked.is_empty() { "title" } else { "slug" },
            )))
        };
    };
    if app
        .store
        .count_of::<Initiative>(Query::all().named(slug.as_str()))
        .await?
        > 0
    {
        return Err(crate::AppError::finding(
            about(code::SLUG_TAKEN, "slug").with("value", slug.as_str()),
        ));
    }
    Ok(slug)
}
