//! Somebody drafts an agreement, or writes a draft anew.

use base::{Id, Slug, Text};
use governance::Body;
use governance::agreement::{Agreement, Content, Holder, Terms};
use registry::Initiative;

use super::code::{self, about};
use crate::act::authorise;
use crate::data::Dataset;
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Drafts an agreement of an initiative.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings about the title, the sides, the data.
pub async fn draft_agreement(
    app: &App,
    actor: &Actor,
    initiative: &str,
    content: Content,
) -> Result<Agreement> {
    let it = app.store.named::<Initiative>(initiative).await?;
    authorise(app, actor, Verb::DraftAgreement, Some(it.id.uuid())).await?;
    ours(app, &it, &content).await?;
    let slug = address(app, &content.title).await?;
    let agreement = Agreement::draft(app.new_id(), slug, it.id.uuid(), content);
    let entry = Draft::new(app.now(), actor, Verb::DraftAgreement, agreement.id())
        .with("initiative", initiative)
        .with("slug", agreement.slug().as_str())
        .with("kind", agreement.content().terms.kind().as_str());
    let changes = vec![Change::create(&agreement)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(agreement)
}

/// Writes a draft anew.
///
/// # Errors
/// As [`draft_agreement`]; a finding once it was offered.
pub async fn rewrite_agreement(app: &App, actor: &Actor, slug: &str, content: Content) -> Result<Agreement> {
    let mut stored: Stored<Agreement> = app.store.named(slug).await?;
    authorise(app, actor, Verb::DraftAgreement, Some(stored.initiative())).await?;
    let it = app.store.get(Id::<Initiative>::new(stored.initiative())).await?;
    ours(app, &it, &content).await?;
    stored.value.rewrite(content).map_err(AppError::finding)?;
    let entry = Draft::new(app.now(), actor, Verb::DraftAgreement, stored.value.id())
        .with("initiative", it.slug.as_str())
        .with("slug", slug)
        .with("kind", stored.content().terms.kind().as_str());
    let changes = vec![Change::update(&stored)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(stored.value)
}

/// The first side is the initiative or a body of it, every other body exists, and the data are the initiative's.
async fn ours(app: &App, it: &Stored<Initiative>, content: &Content) -> Result<()> {
    for (at, side) in content.sides.iter().enumerate() {
        let own = match side.holder {
            Holder::Body { id } => app.store.get::<Body>(id).await?.initiative == Some(it.id.uuid()),
            Holder::Initiative => true,
            Holder::Elsewhere => false,
        };
        if at == 0 && !own {
            return Err(AppError::finding(about(code::NOT_OURS, "ours")));
        }
    }
    if let Terms::DataSharing(terms) = &content.terms {
        for id in &terms.data {
            let found = app.store.get::<Dataset>(Id::new(*id)).await;
            if !found.is_ok_and(|d| d.initiative == it.id) {
                return Err(AppError::finding(about(code::NO_DATASET, "data")));
            }
        }
    }
    Ok(())
}

/// A short name from the title that no other agreement has.
async fn address(app: &App, title: &Text) -> Result<Slug> {
    let english = base::Language::english();
    let made = title
        .best(&english)
        .and_then(|(_, words)| Slug::from_title(words));
    // A title in a script that has no place in an address gets a name made from its place in time.
    let made = made.or_else(|| {
        let id = app.new_id::<Agreement>().to_string();
        format!("agreement-{}", &id[..8]).parse().ok()
    });
    let slug: Slug = made.ok_or_else(|| AppError::finding(about(code::NO_SLUG, "title")))?;
    for number in 1..100 {
        let tried = if number == 1 {
            slug.to_string()
        } else {
            format!("{slug}-{number}")
        };
        let Ok(tried) = tried.parse::<Slug>() else { break };
        if app
            .store
            .count_of::<Agreement>(Query::all().named(tried.as_str()))
            .await?
            == 0
        {
            return Ok(tried);
        }
    }
    Err(AppError::finding(
        about(code::SLUG_TAKEN, "title").with("value", slug.as_str()),
    ))
}
