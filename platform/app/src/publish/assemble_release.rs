//! Somebody puts a release together from protected content; `protect` refuses what may not be in it.

use base::Findings;
use protect::{Release, ReleaseDraft};

use super::allow_policy::allow_policy;
use super::same_data::must_be_things;
use super::withdrawals::must_hold_none_taken_back;
use super::{ReleaseRecord, about, code, record_id};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::register::view_initiative;
use crate::{Actor, App, AppError, Result, Verb};

/// Assembles a release of an initiative and keeps it.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; all findings when something stands against it.
pub async fn assemble_release(
    app: &App,
    actor: &Actor,
    slug: &str,
    draft: ReleaseDraft,
) -> Result<(Release, Findings)> {
    let of = view_initiative(app, actor, slug).await?.initiative.id;
    let initiative = of.uuid();
    authorise(app, actor, Verb::PublishRelease, Some(initiative)).await?;
    must_hold_none_taken_back(app, of, draft.description.snapshot, None).await?;
    must_be_things(app, &draft).await?;
    let policy = allow_policy(app, actor, initiative, &draft.policy).await?;
    let named = Query::all().named(draft.slug.as_str());
    if app.store.count_of::<ReleaseRecord>(named).await? > 0 {
        let taken = about(code::SLUG_TAKEN, "slug").with("value", draft.slug.as_str());
        return Err(AppError::finding(taken));
    }
    let (release, findings) = draft.assemble().into_result()?;
    let record = ReleaseRecord::of(&release, initiative);
    let entry = Draft::new(app.now(), actor, Verb::PublishRelease, record_id(release.id()))
        .with("initiative", slug)
        .with("slug", release.slug().as_str())
        .with("state", release.state().name())
        .with("policy_decided_by", policy.in_log())
        .with("digest", record.digest.to_string());
    let changes = vec![Change::create(&record)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok((release, findings))
}
