//! What to mind about a release before an office: the release was taken back, or answers in it were; and that an office
//! left, which ends what it does.

use base::{Finding, Findings, Language};
use governance::Body;
use handover::Handover;
use protect::State;

use super::{about, code, named};
use crate::publish::{ReleaseRecord, holds_taken_back};
use crate::{App, Result};

/// That an office was dissolved.
pub(super) fn left(office: &Body, language: &Language) -> Option<Finding> {
    let told = || about(code::OFFICE_ENDED, "office").with("office", named(&office.name, language));
    office.ended.map(|_| told())
}

/// Everything to mind about one handover today, with the names in that language.
///
/// # Errors
/// When the store cannot be read, or a stored release was altered.
pub(super) async fn minds(app: &App, it: &Handover, language: &Language) -> Result<Findings> {
    let mut out = Findings::none();
    let record = app.store.get(base::Id::<ReleaseRecord>::new(it.release)).await?;
    let release = record.open()?;
    let title = named(&release.description().title, language);
    match release.state() {
        State::Recalled { reason } => {
            let told = Finding::warning(code::RECALLED).with("release", title);
            out.push(told.with("reason", reason.as_str()));
        }
        _ if holds_taken_back(app, &release).await? => {
            out.push(Finding::warning(code::TAKEN_BACK).with("release", title));
        }
        _ => {}
    }
    Ok(out)
}
