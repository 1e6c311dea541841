//! Everybody reads an agreement once it was offered; those who work on the initiative also its draft.

use base::{Id, Slug, Text};
use governance::Motion;
use governance::agreement::{Agreement, Holder, Standing, Terms};
use registry::Initiative;

use super::take_data::receives;
use crate::act::{authorise, may};
use crate::data::Dataset;
use crate::decide::motion_about;
use crate::people::Account;
use crate::ports::{Order, Query, Stored};
use crate::register::view_initiative;
use crate::{Actor, App, AppError, Result, Verb};

/// A dataset that an agreement covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Covered {
    /// Its name in addresses.
    pub slug: Slug,
    /// What it is called.
    pub title: Text,
}

/// An agreement as a page shows it.
#[derive(Debug, Clone)]
pub struct AgreementView {
    /// The agreement.
    pub agreement: Agreement,
    /// Whose it is.
    pub initiative: Initiative,
    /// How it stands today.
    pub standing: Standing,
    /// The data that it covers.
    pub data: Vec<Covered>,
    /// The motion of each side's body about exactly this text, by the side's place.
    pub motions: Vec<Option<Id<Motion>>>,
    /// Whether the reader works on the initiative.
    pub inside: bool,
    /// Whether the reader may draft, offer and record.
    pub may_edit: bool,
    /// Whether the reader may sign for a side.
    pub may_sign: bool,
    /// Whether the reader's account may fetch data under it while it is in force.
    pub receives: bool,
    /// Names of the accounts that may fetch, for those who may edit.
    pub readers: Vec<String>,
}

/// One agreement.
///
/// # Errors
/// `NotFound`, also for a draft that is none of the reader's business.
pub async fn view_agreement(app: &App, actor: &Actor, slug: &str) -> Result<AgreementView> {
    let stored: Stored<Agreement> = app.store.named(slug).await?;
    let owner = Some(stored.initiative());
    let inside = may(app, actor, Verb::ViewInitiative, owner).await?;
    let initiative = app
        .store
        .get(Id::<Initiative>::new(stored.initiative()))
        .await?
        .value;
    let public = stored.is_public() && initiative.state.is_public();
    if !inside && !public {
        return Err(AppError::not_found("agreement", slug));
    }
    let may_edit = may(app, actor, Verb::DraftAgreement, owner).await?;
    let mut readers = Vec::new();
    if may_edit {
        for id in stored.readers() {
            readers.push(app.store.get(Id::<Account>::new(*id)).await?.value.name);
        }
    }
    Ok(AgreementView {
        standing: stored.standing(governance::day(app.now())),
        data: covered(app, &stored).await?,
        motions: motions(app, &stored).await?,
        may_sign: may(app, actor, Verb::SignAgreement, owner).await?,
        receives: receives(app, actor, &stored).await?,
        agreement: stored.value,
        initiative,
        inside,
        may_edit,
        readers,
    })
}

async fn motions(app: &App, agreement: &Agreement) -> Result<Vec<Option<Id<Motion>>>> {
    let mut out = Vec::new();
    for side in &agreement.content().sides {
        out.push(match side.holder {
            Holder::Body { id } => motion_about(app, id, &agreement.subject()).await?,
            Holder::Initiative | Holder::Elsewhere => None,
        });
    }
    Ok(out)
}

async fn covered(app: &App, agreement: &Agreement) -> Result<Vec<Covered>> {
    let Terms::DataSharing(terms) = &agreement.content().terms else {
        return Ok(Vec::new());
    };
    let mut out = Vec::new();
    for id in &terms.data {
        let it = app.store.get::<Dataset>(Id::new(*id)).await?.value;
        out.push(Covered {
            slug: it.slug,
            title: it.title,
        });
    }
    Ok(out)
}

/// The agreements of an initiative, newest first: those that were offered, and for its people the drafts too.
///
/// # Errors
/// `NotFound`, as [`view_initiative`].
pub async fn agreements_of(app: &App, actor: &Actor, initiative: &str) -> Result<Vec<Agreement>> {
    let view = view_initiative(app, actor, initiative).await?;
    let of = Query::of(view.initiative.id).ordered(Order::Newest);
    let all = app.store.list::<Agreement>(of).await?;
    Ok(all
        .into_iter()
        .map(|a| a.value)
        .filter(|a| view.inside || a.is_public())
        .collect())
}

/// The agreements and data of an initiative that somebody works on: for the form of a new one.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn all_agreements(
    app: &App,
    actor: &Actor,
    initiative: &str,
) -> Result<(Initiative, Vec<Agreement>, Vec<Dataset>)> {
    let it = app.store.named::<Initiative>(initiative).await?.value;
    authorise(app, actor, Verb::ViewInitiative, Some(it.id.uuid())).await?;
    let agreements = agreements_of(app, actor, initiative).await?;
    let data = app.store.list::<Dataset>(Query::of(it.id)).await?;
    Ok((it, agreements, data.into_iter().map(|d| d.value).collect()))
}
