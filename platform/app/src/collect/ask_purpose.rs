//! A purpose that comes up after people have answered: it is planned, approved as the form was, and then asked.
//!
//! Whoever answered before was not asked for it and counts as no, so their answers are in nothing that is made for it.
//! At the receipt they are asked anew and say yes or no; nobody is asked twice who said no. What they were told first
//! stays with the form, so that their copy says what they agreed to.

use base::{Finding, Id, Language, Place, Slug, Text};
use consent::{Notice, Purpose};

use super::{Instrument, InstrumentState, PurposeWording, code, engine_of};
use crate::act::authorise;
use crate::decide::approval_for;
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// Plans a purpose for a form that is or was open, in place of one that was planned before; nothing changes yet.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`, `NotFound`; `Findings` for a draft (its notice can be worded), without words, or when
/// there is such a purpose.
pub async fn plan_purpose(
    app: &App,
    actor: &Actor,
    id: Id<Instrument>,
    wording: &PurposeWording,
    language: &Language,
) -> Result<Instrument> {
    let mut it = app.store.get(id).await?;
    authorise(app, actor, Verb::PlanPurpose, Some(it.initiative.uuid())).await?;
    if it.state == InstrumentState::Draft {
        let finding = Finding::error(code::NO_SUCH_STEP)
            .with("from", it.state.as_str())
            .with("to", it.state.as_str());
        return Err(AppError::finding(finding));
    }
    let notice = with_purpose(&it.notice, wording, language)?;
    let engine = engine_of(app, &it).await?;
    let findings = notice.check(&engine.spoken());
    if findings.has_errors() {
        return Err(findings.into());
    }
    let entry = Draft::new(app.now(), actor, Verb::PlanPurpose, id).with("notice", i64::from(notice.version));
    it.planned = Some(notice);
    let changes = vec![Change::update(&it)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(it.value)
}

/// The notice with one purpose more, at its next version.
fn with_purpose(now: &Notice, wording: &PurposeWording, language: &Language) -> Result<Notice> {
    let words = wording.label.trim();
    let id = Slug::from_title(words).or_else(|| {
        let number = now.purposes.len() + 1;
        (!words.is_empty()).then(|| Slug::from_title(&format!("purpose {number}")))?
    });
    let Some(id) = id else {
        let at = Place::whole().with("field", "label");
        return Err(AppError::finding(Finding::error(code::PURPOSE_EMPTY).at(at)));
    };
    let mut notice = now.clone();
    notice.version += 1;
    notice.purposes.push(Purpose {
        id,
        label: Text::default().with(language.clone(), words),
        dpv: wording.dpv.clone(),
        core: false,
    });
    Ok(notice)
}

/// Asks for the planned purpose from now on: whoever answers anew, and at their receipts those who answered before.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`; `NotFound` when none is planned; `Findings` when the body has not decided about it.
pub async fn ask_purpose(app: &App, actor: &Actor, id: Id<Instrument>) -> Result<Instrument> {
    let mut it = app.store.get(id).await?;
    authorise(app, actor, Verb::AskPurpose, Some(it.initiative.uuid())).await?;
    let Some(planned) = it.planned.clone() else {
        return Err(AppError::not_found("purpose", id));
    };
    let approval = approval_for(app, actor, it.initiative.uuid(), &it.subject()).await?;
    let entry = Draft::new(app.now(), actor, Verb::AskPurpose, id)
        .with("notice", i64::from(planned.version))
        .with("purposes", planned.purposes.len() as u64)
        .with("decided_by", approval.in_log());
    it.approval = Some(approval);
    it.tell_planned();
    let changes = vec![Change::update(&it)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(it.value)
}
