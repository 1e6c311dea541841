//! What to mind about a release before an office: the office left, the release was taken back, or answers in it were.

use base::{Finding, Findings, Severity};
use governance::Body;
use handover::{Handover, Standing};
use protect::State;

use super::{about, code};
use crate::publish::{ReleaseRecord, holds_taken_back};
use crate::{App, Result};

/// That an office was dissolved.
pub(super) fn left(office: &Body) -> Option<Finding> {
    let told = || about(code::OFFICE_ENDED, "office").with("office", office.slug.as_str());
    office.ended.map(|_| told())
}

/// Everything to mind about one handover today.
///
/// # Errors
/// When the store cannot be read, or a stored release was altered.
pub(super) async fn minds(app: &App, it: &Handover, office: &Body, standing: Standing) -> Result<Findings> {
    let mut out = Findings::none();
    let decided = matches!(standing, Standing::Decided(_) | Standing::ChosenIndependent);
    out.extend(left(office).filter(|_| !decided).map(|told| Finding {
        severity: Severity::Warning,
        ..told
    }));
    let record = app.store.get(base::Id::<ReleaseRecord>::new(it.release)).await?;
    let release = record.open()?;
    match release.state() {
        State::Recalled { reason } => {
            let told = Finding::warning(code::RECALLED).with("release", record.slug.as_str());
            out.push(told.with("reason", reason.as_str()));
        }
        _ if holds_taken_back(app, &release).await? => {
            out.push(Finding::warning(code::TAKEN_BACK).with("release", record.slug.as_str()));
        }
        _ => {}
    }
    Ok(out)
}
