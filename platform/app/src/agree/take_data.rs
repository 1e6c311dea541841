//! A partner fetches data under an agreement: the only way on which rows of an initiative go to somebody outside.
//!
//! The account must belong to a side that receives; the agreement must be in force on the day and permit the use
//! for the purpose; of people's answers only those who agreed to that purpose are in it; whatever names somebody
//! stays behind. Each time leaves its entry.

use base::{Date, Digest, Finding, Id, Slug};
use governance::agreement::{Action, Agreement, Holder, Permission, Refusal, Terms, permits};
use registry::Initiative;

use super::code;
use super::data_file::{DataFile, package};
use crate::data::{Dataset, shareable};
use crate::decide::my_seat;
use crate::log::Draft;
use crate::ports::{Act, Stored};
use crate::{Actor, App, AppError, Needs, Result, Verb};

/// Fetches one dataset under an agreement, for a purpose; `base` is the site's address without a slash at the end.
///
/// # Errors
/// `NotSignedIn`; `NotFound` for a draft or a dataset that it does not cover; `NotAllowed` for an account of no
/// side that receives; findings with the clause that stands against it.
pub async fn take_data(
    app: &App,
    actor: &Actor,
    slug: &str,
    dataset: &str,
    purpose: &str,
    base: &str,
) -> Result<DataFile> {
    if actor.account().is_none() {
        return Err(AppError::NotSignedIn);
    }
    let agreement: Stored<Agreement> = app.store.named(slug).await?;
    if !agreement.is_public() {
        return Err(AppError::not_found("agreement", slug));
    }
    if !receives(app, actor, &agreement).await? {
        return Err(AppError::NotAllowed {
            needs: Needs::Agreement,
        });
    }
    let it = covered(app, &agreement, dataset).await?;
    let purpose: Slug = purpose
        .parse()
        .map_err(|_| AppError::not_found("purpose", purpose))?;
    let now = app.now();
    permitted(&agreement, Action::Use, &purpose, governance::day(now))?;
    let shared = shareable(app, &it, &purpose).await?;
    let shared = shared.ok_or_else(|| {
        AppError::finding(Finding::error(code::NOBODY_ASKED).with("purpose", purpose.as_str()))
    })?;
    let initiative = app
        .store
        .get(Id::<Initiative>::new(agreement.initiative()))
        .await?;
    let marks = super::marks_of(app, agreement.initiative()).await?;
    let file = package(
        &agreement,
        &initiative.value,
        &it,
        &shared,
        (&purpose, now),
        &marks,
        base,
    )?;
    let entry = Draft::new(now, actor, Verb::TakeData, agreement.value.id())
        .with("slug", slug)
        .with("dataset", it.slug.as_str())
        .with("purpose", purpose.as_str())
        .with("rows", shared.table.rows() as u64)
        .with("content", Digest::of(&file.bytes).to_string());
    app.store
        .commit(Act {
            entry,
            changes: Vec::new(),
        })
        .await?;
    Ok(file)
}

/// Whether an actor's account belongs to a side that receives: a member, on this day, of a body that did not give,
/// or an account that the coordinator named.
pub(super) async fn receives(app: &App, actor: &Actor, agreement: &Agreement) -> Result<bool> {
    let Some(account) = actor.account() else {
        return Ok(false);
    };
    if agreement.readers().contains(&account.uuid()) {
        return Ok(true);
    }
    for side in agreement.content().sides.iter().skip(1) {
        let Holder::Body { id } = side.holder else {
            continue;
        };
        if my_seat(app, actor, id).await?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A dataset that the agreement covers, by its name.
async fn covered(app: &App, agreement: &Agreement, dataset: &str) -> Result<Dataset> {
    let initiative = Id::<Initiative>::new(agreement.initiative());
    let found = app.store.named_in::<Dataset, _>(initiative, dataset).await?.value;
    match &agreement.content().terms {
        Terms::DataSharing(terms) if terms.data.contains(&found.id.uuid()) => Ok(found),
        _ => Err(AppError::not_found("dataset", dataset)),
    }
}

/// Refuses what the agreement does not permit, with the clause.
fn permitted(agreement: &Agreement, action: Action, purpose: &Slug, day: Date) -> Result<()> {
    let asked = std::slice::from_ref(agreement);
    let Permission::No(refusal) = permits(asked, action, purpose, day) else {
        return Ok(());
    };
    let finding = match refusal {
        Refusal::NoAgreement => Finding::error(code::NONE),
        Refusal::Action(_) => Finding::error(code::NOT_THIS_ACTION).with("action", action.as_str()),
        Refusal::Purpose(_) => Finding::error(code::NOT_THIS_PURPOSE).with("purpose", purpose.as_str()),
        Refusal::NotSigned(_) => Finding::error(code::NOT_SIGNED),
        Refusal::Over(_, day) => Finding::error(code::OVER).with("day", day.to_string()),
    };
    Err(AppError::finding(
        finding.with("agreement", agreement.slug().as_str()),
    ))
}
