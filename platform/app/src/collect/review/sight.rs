//! How far somebody sees into what was handed in: all of it, or what they handed in themselves.

use registry::Initiative;
use uuid::Uuid;

use crate::act::{authorise, may};
use crate::collect::{Instrument, Submission};
use crate::log::Draft;
use crate::ports::Act;
use crate::{Actor, App, Result, Verb};

/// How far somebody sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// Everything that may be used.
    All,
    /// What this account or device handed in.
    Own(Uuid),
}

impl Sight {
    /// How far somebody sees on an initiative.
    ///
    /// # Errors
    /// `NotSignedIn`; `NotAllowed` for who neither reviews nor collects.
    pub(crate) async fn of(app: &App, actor: &Actor, initiative: base::Id<Initiative>) -> Result<Self> {
        let about = Some(initiative.uuid());
        authorise(app, actor, Verb::ReadOwnSubmissions, about).await?;
        if may(app, actor, Verb::ReadSubmissions, about).await? {
            return Ok(Self::All);
        }
        Ok(match actor {
            Actor::Account { id, .. } => Self::Own(id.uuid()),
            Actor::Device { id, .. } => Self::Own(id.uuid()),
            Actor::System | Actor::Anonymous => Self::All,
        })
    }

    /// Whether a submission is within it.
    pub fn covers(self, submission: &Submission) -> bool {
        match self {
            Self::All => true,
            Self::Own(who) => submission.sender.who == Some(who),
        }
    }

    /// The act of looking that far.
    pub(super) const fn verb(self) -> Verb {
        match self {
            Self::All => Verb::ReadSubmissions,
            Self::Own(_) => Verb::ReadOwnSubmissions,
        }
    }
}

/// Writes into the log that somebody looked at answers to an instrument: at all of them, or at one.
///
/// # Errors
/// When the store cannot be written.
pub(crate) async fn note_look(
    app: &App,
    actor: &Actor,
    verb: Verb,
    it: &Instrument,
    one: Option<&Submission>,
) -> Result<()> {
    let entry = match one {
        Some(one) => Draft::new(app.now(), actor, verb, one.id).with("instrument", it.id.to_string()),
        None => Draft::new(app.now(), actor, verb, it.id),
    };
    let changes = Vec::new();
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}
