//! Somebody proposes something for the design of a round, or says what was proposed at a gathering.

use base::{Finding, Id, Language, Text};
use governance::design::{About, Change as Of, Part, Proposal, Spot, Voice, Written, code};
use uuid::Uuid;

use super::enter::{Key, Visitor, allow, enter};
use super::view_questions::wording_of;
use crate::collect::Instrument;
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// A proposal as a person makes it.
#[derive(Debug, Clone)]
pub struct NewProposal {
    /// The part of the design stage.
    pub part: Part,
    /// In a line.
    pub title: Text,
    /// What is proposed; for a question its words in each language.
    pub text: Text,
    /// Why.
    pub why: Text,
    /// The gathering at which it was said, if it was.
    pub gathering: Option<Uuid>,
    /// The form, the question and what is to happen to it, if it is about one.
    pub question: Option<(Id<Instrument>, String, Of)>,
}

impl NewProposal {
    /// A proposal in one language that is not about a question.
    pub fn plain(part: Part, language: &Language, title: &str, text: &str, why: &str) -> Self {
        let one = |words: &str| Text::default().with(language.clone(), words.trim());
        Self {
            part,
            title: one(title),
            text: one(text),
            why: one(why),
            gathering: None,
            question: None,
        }
    }
}

/// Makes the proposal.
///
/// # Errors
/// `NotFound`, also for a form or a question that is not there; `NotSignedIn`, `NotAllowed`; all findings about
/// the words.
pub async fn make_proposal(app: &App, actor: &Actor, key: Key<'_>, new: NewProposal) -> Result<Proposal> {
    let at = enter(app, actor, key).await?;
    let by = allow(app, actor, &at, Verb::MakeProposal, new.gathering.is_none()).await?;
    let spot = Spot {
        initiative: at.initiative.id.uuid(),
        round: at.round.id.uuid(),
        part: new.part,
        about: about(app, &at, &new).await?,
    };
    let written = Written {
        title: new.title,
        text: new.text,
        why: new.why,
    };
    let now = app.now();
    let voice = voice(&at, by, new.gathering)?;
    let proposal = Proposal::new(app.new_id(), spot, voice, written, now)?;
    let entry = Draft::new(now, actor, Verb::MakeProposal, proposal.id)
        .with("initiative", key.0)
        .with("round", key.1)
        .with("part", proposal.part.code())
        .with("told", voice.gathering().is_some());
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::create(&proposal)?],
        })
        .await?;
    Ok(proposal)
}

/// Whose words: one's own, or those of a gathering of this room.
pub(super) fn voice(at: &Visitor, by: Uuid, gathering: Option<Uuid>) -> Result<Voice> {
    match gathering {
        None => Ok(Voice::Person { by }),
        Some(id) if at.room.gathering(id).is_some() => Ok(Voice::Told { gathering: id, by }),
        Some(id) => Err(AppError::not_found("gathering", id)),
    }
}

/// The question that it is about, as it is asked now.
async fn about(app: &App, at: &Visitor, new: &NewProposal) -> Result<Option<About>> {
    let Some((instrument, question, change)) = &new.question else {
        return Ok(None);
    };
    let it = app.store.get(*instrument).await?.value;
    if it.round != at.round.id {
        return Err(AppError::not_found("instrument", instrument));
    }
    let was = match wording_of(app, &it, question).await? {
        Some(was) => was,
        None if *change == Of::Add && question.is_empty() => Text::default(),
        None => return Err(AppError::finding(Finding::error(code::NOT_THERE))),
    };
    Ok(Some(About {
        instrument: instrument.uuid(),
        question: question.clone(),
        change: *change,
        was,
    }))
}
