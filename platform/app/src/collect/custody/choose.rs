//! Somebody says which questions of a form are sealed, and for whose key. Only while the form is a draft: people are told
//! before they answer, and a body approves it with the form.

use std::collections::BTreeSet;

use base::{Finding, Id};
use dataset::Kind;
use form::Engine;
use serde::{Deserialize, Serialize};

use super::CustodyKey;
use super::key::custody_keys_for;
use crate::act::authorise;
use crate::collect::{Instrument, InstrumentState, code, engine_of};
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// Questions that are sealed together for one key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldGroup {
    /// What the group is called, unique in the form.
    pub name: String,
    /// The questions, by their path below the outermost element.
    pub questions: BTreeSet<String>,
    /// The key that was chosen; answers are sealed to what took its place.
    pub key: Id<CustodyKey>,
}

/// Seals questions of a draft for a key, as one group; without questions the group goes.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`, `NotFound`; `Findings` when the form is no draft, the key is not one of a body of the
/// initiative, or a question cannot be sealed.
pub async fn seal_questions(
    app: &App,
    actor: &Actor,
    id: Id<Instrument>,
    group: FieldGroup,
) -> Result<Instrument> {
    let mut it = app.store.get(id).await?;
    authorise(app, actor, Verb::SealQuestions, Some(it.initiative.uuid())).await?;
    if it.state != InstrumentState::Draft {
        let finding = Finding::error(code::NO_SUCH_STEP)
            .with("from", it.state.as_str())
            .with("to", InstrumentState::Draft.as_str());
        return Err(AppError::finding(finding));
    }
    it.sealing.retain(|g| g.name != group.name);
    let entry = Draft::new(app.now(), actor, Verb::SealQuestions, id)
        .with("questions", group.questions.len())
        .with("key", group.key.to_string());
    if !group.questions.is_empty() {
        let keys = custody_keys_for(app, &it).await?;
        if keys.iter().all(|(_, k)| k.id != group.key) {
            return Err(AppError::not_found("custody_key", group.key));
        }
        it.sealing.push(group);
        can_be_sealed(&it, &*engine_of(app, &it).await?)?;
    }
    let changes = vec![Change::update(&it)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(it.value)
}

/// Whether all groups of a form together can be sealed.
fn can_be_sealed(it: &Instrument, engine: &Engine) -> Result<()> {
    let mut all = BTreeSet::new();
    let refused = |question: &str, why: &str| {
        let finding = Finding::error(code::NOT_SEALABLE)
            .with("question", question)
            .with("why", why);
        Err(AppError::finding(finding))
    };
    let consent: Vec<&str> = it
        .consent
        .iter()
        .flat_map(|m| &m.questions)
        .map(|q| q.question.as_str())
        .collect();
    let variables = engine.variables();
    for question in it.sealing.iter().flat_map(|g| &g.questions) {
        if !all.insert(question.clone()) {
            return refused(question, "in another group");
        }
        let asked = variables
            .iter()
            .find(|v| v.question.as_deref() == Some(question.as_str()));
        let Some(asked) = asked else {
            return Err(AppError::not_found("question", question));
        };
        if consent.contains(&question.as_str()) || engine.instance_id() == Some(question.as_str()) {
            return refused(question, "consent or identity");
        }
        if matches!(asked.kind, Kind::File) {
            return refused(question, "a file");
        }
    }
    let told = engine.told_elsewhere(&all);
    match told.first() {
        None => Ok(()),
        Some((question, other)) => Err(AppError::finding(
            Finding::error(code::SEALED_TOLD)
                .with("question", question.as_str())
                .with("other", other.as_str()),
        )),
    }
}
