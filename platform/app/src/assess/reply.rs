//! The right of reply: those who run an initiative answer what participants said, and say what they will do.

use base::{Date, Finding, Id, Language, Place as Where};
use framework::Stage;
use registry::Asking;
use registry::assessment::{AskingState, Plan, Reply};

use super::{about, code};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// The longest reply, in characters.
const LONGEST: usize = 5_000;

/// What is written in reply.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Replying {
    /// The words.
    pub words: String,
    /// What will be done: at which stage, what, by when.
    pub plan: Vec<(Stage, String, String)>,
}

/// Files a reply with a plan; a later one takes its place. It changes no state: only a reviewer or the next
/// asking does.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when nothing was counted yet, or a date is none.
pub async fn reply(
    app: &App,
    actor: &Actor,
    id: Id<Asking>,
    replying: &Replying,
    language: &Language,
) -> Result<()> {
    let mut asking = app.store.get(id).await?;
    authorise(
        app,
        actor,
        Verb::ReplyToParticipants,
        Some(asking.initiative.uuid()),
    )
    .await?;
    if asking.state != AskingState::Counted {
        return Err(AppError::finding(Finding::error(code::REPLY_EARLY)));
    }
    let words = replying.words.trim();
    if words.is_empty() {
        return Err(about(registry::code::MISSING, "words"));
    }
    if words.chars().count() > LONGEST {
        let at = Where::whole().with("field", "words");
        let long = Finding::error(crate::register::code::TOO_LONG).at(at);
        return Err(AppError::finding(long.with("most", LONGEST)));
    }
    let mut plan = Vec::new();
    for (stage, words, by) in replying
        .plan
        .iter()
        .filter(|(_, words, _)| !words.trim().is_empty())
    {
        let date = by.trim().parse::<Date>();
        let Ok(by) = date else {
            return Err(about(crate::register::code::NOT_A_DATE, &format!("by-{stage}")));
        };
        let words = base::Text::new(language.clone(), words.trim());
        plan.push(Plan {
            stage: *stage,
            words,
            by,
        });
    }
    let now = app.now();
    asking.reply = Some(Reply {
        words: base::Text::new(language.clone(), words),
        plan,
        at: now,
    });
    let entry = Draft::new(now, actor, Verb::ReplyToParticipants, id);
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::update(&asking)?],
        })
        .await?;
    Ok(())
}
