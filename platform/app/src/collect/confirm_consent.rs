//! Somebody says which question of a form asks for consent, and which answers mean yes.

use std::collections::BTreeSet;

use base::{Finding, Id, Place};
use consent::{Mapping, Question};

use super::add_instrument::{core_purposes, offered};
use super::{Instrument, InstrumentState, code, engine_of};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// Sets the consent question of a form that is still a draft; every other answer of it means no.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`, `NotFound`; `Findings` when the form is no draft any more, or the question does
/// not offer a chosen answer.
pub async fn confirm_consent(
    app: &App,
    actor: &Actor,
    id: Id<Instrument>,
    question: &str,
    given: &BTreeSet<String>,
) -> Result<Instrument> {
    let mut it = app.store.get(id).await?;
    authorise(app, actor, Verb::EditInstrument, Some(it.initiative.uuid())).await?;
    if it.state != InstrumentState::Draft {
        let finding = Finding::error(code::NO_SUCH_STEP)
            .with("from", it.state.as_str())
            .with("to", "draft");
        return Err(AppError::finding(finding));
    }
    let engine = engine_of(app, &it).await?;
    let answers = offered(&engine)
        .into_iter()
        .find(|(q, _)| q == question)
        .map(|(_, codes)| codes);
    let answers: BTreeSet<String> = answers.unwrap_or_default().into_iter().collect();
    if given.is_empty() || !given.is_subset(&answers) {
        let at = Place::whole().with("field", "consent");
        return Err(AppError::finding(
            Finding::error(code::NO_CONSENT_QUESTION).at(at),
        ));
    }
    let question = Question {
        question: question.to_owned(),
        purposes: core_purposes(&it.notice),
        given: given.clone(),
        refused: answers.difference(given).cloned().collect(),
        deferred: BTreeSet::new(),
    };
    it.consent = Some(Mapping {
        notice: it.notice.id,
        notice_version: it.notice.version,
        questions: vec![question.clone()],
    });
    let entry =
        Draft::new(app.now(), actor, Verb::EditInstrument, id).with("consent", question.question.as_str());
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::update(&it)?],
        })
        .await?;
    Ok(it.value)
}
