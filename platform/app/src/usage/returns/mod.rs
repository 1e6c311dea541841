//! “What changed”: a producer's note goes to the participants first, then to everybody; by receipt they say whether
//! the data were used as they intended.
//!
//! The rules stand in `knowledge::usage`. What participants answer is counted and never kept by person. Start with
//! `write_return.rs`.

mod review_return;
mod view_returns;
mod write_return;

use ::knowledge::usage::Returned;
use base::Id;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::ports::{Record, RecordKind, Stored};
use crate::{App, AppError, Result};

pub use review_return::{Reviewing, review_return};
pub(crate) use view_returns::told;
pub use view_returns::{
    MyReturn, ReturnView, Returns, Reviews, public_returns, returns_for, view_return, view_returns,
};
pub use write_return::{
    ReturnWording, SendWording, send_return, translate_return, withdraw_return, write_return,
};

/// Kept under its initiative; its name is the round.
impl Record for Returned {
    const KIND: RecordKind = RecordKind::ReturnNote;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.initiative)
    }
    fn name(&self) -> Option<String> {
        Some(self.round.to_string())
    }
    fn state(&self) -> Option<String> {
        let state = match (&self.withdrawn, self.days) {
            (Some(_), _) => "withdrawn",
            (None, Some(_)) => "sent",
            (None, None) => "draft",
        };
        Some(state.to_owned())
    }
}

/// That a receipt was used to answer, or words that came with an answer: apart, and nothing joins the two.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReturnVoice {
    /// Random, without the time that other identities carry.
    pub id: Id<ReturnVoice>,
    /// The note.
    pub note: Id<Returned>,
    /// For a mark what only the holder of the receipt can make; for words chance.
    pub name: String,
    /// The words; nothing for a mark.
    pub words: Option<String>,
}

impl base::Kind for ReturnVoice {
    const NAME: &'static str = "return_voice";
}

impl Record for ReturnVoice {
    const KIND: RecordKind = RecordKind::ReturnVoice;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.note.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.name.clone())
    }
    fn state(&self) -> Option<String> {
        let state = if self.words.is_some() { "words" } else { "mark" };
        Some(state.to_owned())
    }
}

/// The note of that identity, as an address says it.
async fn return_named(app: &App, id: &str) -> Result<Stored<Returned>> {
    let nowhere = || AppError::not_found("return_note", id);
    let id: Id<Returned> = id.parse().map_err(|_| nowhere())?;
    app.store.get(id).await
}
