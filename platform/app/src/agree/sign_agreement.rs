//! A side signs: by its body's decision about exactly this text, or on a sheet of paper that somebody records.

use base::{Date, Digest, Finding};
use governance::agreement::{Agreement, AgreementState, Holder, Signature};
use governance::paper::{Paper, Wanted, check};
use governance::{Approval, Body};

use crate::act::authorise;
use crate::decide::{approval_because, approval_of};
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// A signed sheet of paper.
#[derive(Debug, Clone)]
pub struct OnPaper {
    /// Who signed there, as the sheet says.
    pub signed_by: String,
    /// The day on the sheet.
    pub on: Date,
    /// The photograph or document, as it was sent.
    pub bytes: Vec<u8>,
}

/// A side signs by its body's decision; the initiative itself, while it has no body, by its coordinator alone.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when nothing was decided, or the side signs otherwise.
pub async fn sign_by_decision(
    app: &App,
    actor: &Actor,
    slug: &str,
    side: usize,
    reason: &str,
) -> Result<Agreement> {
    let stored = to_sign(app, actor, slug).await?;
    let subject = stored.subject();
    let nowhere = || Finding::error(governance::code::AGREEMENT_NO_SIDE);
    let holder = stored.content().sides.get(side).map(|s| s.holder);
    let approval: Approval = match holder.ok_or_else(|| AppError::finding(nowhere()))? {
        Holder::Body { id } => {
            let body = app.store.get::<Body>(id).await?.value;
            approval_of(app, actor, &body, &subject).await?
        }
        Holder::Initiative => approval_because(app, actor, stored.initiative(), &subject, reason).await?,
        Holder::Elsewhere => {
            let finding = Finding::error(governance::code::AGREEMENT_NOT_SO).with("by", "decision");
            return Err(AppError::finding(finding));
        }
    };
    let basis = approval.in_log();
    sign(app, actor, stored, side, Signature::Approval { approval }, basis).await
}

/// A side that is not in Counted signs on paper; somebody records the sheet.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings about the file, or when the side signs otherwise.
pub async fn sign_on_paper(
    app: &App,
    actor: &Actor,
    slug: &str,
    side: usize,
    sheet: OnPaper,
) -> Result<Agreement> {
    let stored = to_sign(app, actor, slug).await?;
    let (media, kept) = check(&sheet.bytes, Wanted::Sheet).map_err(AppError::finding)?;
    let now = app.now();
    let account = actor.account().ok_or(AppError::NotSignedIn)?;
    let digest = app.objects.put(&kept).await?;
    let paper = Paper {
        digest,
        media,
        title: sheet.signed_by.trim().to_owned(),
        bytes: kept.len() as u64,
        at: now,
    };
    let signature = Signature::Paper {
        sheet: paper,
        signed_by: sheet.signed_by.trim().to_owned(),
        on: sheet.on,
        recorded_by: account.uuid(),
        at: now,
    };
    sign(app, actor, stored, side, signature, format!("paper {digest}")).await
}

/// The sheet on which a side signed: for those who work on the initiative.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn paper_of(app: &App, actor: &Actor, slug: &str, side: usize) -> Result<(Paper, Vec<u8>)> {
    let stored: Stored<Agreement> = app.store.named(slug).await?;
    authorise(app, actor, Verb::ViewInitiative, Some(stored.initiative())).await?;
    let found = stored
        .sides()
        .nth(side)
        .and_then(|(_, signature)| match signature {
            Some(Signature::Paper { sheet, .. }) => Some(sheet.clone()),
            _ => None,
        });
    let sheet = found.ok_or_else(|| AppError::not_found("paper", side))?;
    let bytes = app.objects.get(Digest(sheet.digest.0)).await?;
    Ok((sheet, bytes))
}

async fn to_sign(app: &App, actor: &Actor, slug: &str) -> Result<Stored<Agreement>> {
    let stored: Stored<Agreement> = app.store.named(slug).await?;
    authorise(app, actor, Verb::SignAgreement, Some(stored.initiative())).await?;
    Ok(stored)
}

/// Signs and, when it was the last signature, lets the agreement before it end.
async fn sign(
    app: &App,
    actor: &Actor,
    mut stored: Stored<Agreement>,
    side: usize,
    signature: Signature,
    basis: String,
) -> Result<Agreement> {
    let now = app.now();
    let today = governance::day(now);
    stored
        .value
        .sign(side, signature, today)
        .map_err(AppError::finding)?;
    let mut changes = vec![Change::update(&stored)?];
    if let (AgreementState::InForce { .. }, Some(before)) = (stored.state(), &stored.content().replaces) {
        changes.extend(before_it(app, &stored, before.as_str()).await?);
    }
    let entry = Draft::new(now, actor, Verb::SignAgreement, stored.value.id())
        .with("slug", stored.slug().as_str())
        .with("side", side as u64 + 1)
        .with("basis", basis)
        .with("digest", stored.digest().to_string())
        .with("state", stored.state().as_str());
    app.store.commit(Act { entry, changes }).await?;
    Ok(stored.value)
}

/// The change that ends the agreement whose place is taken; none when it is not in force any more.
async fn before_it(app: &App, later: &Agreement, before: &str) -> Result<Option<Change>> {
    let today = governance::day(app.now());
    let found = app.store.find::<Agreement>(Query::all().named(before)).await?;
    let Some(mut old) = found.filter(|o| o.initiative() == later.initiative()) else {
        return Ok(None);
    };
    if old.value.supersede(today, later.slug().clone()).is_err() {
        return Ok(None);
    }
    Change::update(&old).map(Some)
}
