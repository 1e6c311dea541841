//! A participant says by receipt whether the data were used as they intended (stage 6, “review”).
//!
//! What remains is a count, and words that lie apart. Each receipt answers once for each note; the mark of that can
//! be made by its holder alone. The log gets the week, not the note.

use ::knowledge::usage::{Intended, Returned};
use base::{Digest, Finding, Id};
use consent::ReceiptCode;

use super::{ReturnVoice, return_named};
use crate::act::authorise;
use crate::assess::{timeless, week_of};
use crate::collect::{SubmissionState, find_my_data};
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::register::code::UNKNOWN_WORD;
use crate::usage::{about, code};
use crate::{Actor, App, AppError, Result, Verb};

/// The longest words that are kept, in signs.
const LONGEST: usize = 2000;

/// What a participant says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reviewing {
    /// The name of the answer.
    pub answer: String,
    /// In own words; may be empty.
    pub words: String,
}

/// Counts an answer.
///
/// # Errors
/// `NotFound` for a code that no receipt has, or a note that is not for its holder; findings: no answer, one that was
/// given before, a day that has passed, answers that were taken back.
pub async fn review_return(app: &App, receipt: ReceiptCode, id: &str, asked: &Reviewing) -> Result<()> {
    authorise(app, &Actor::Anonymous, Verb::ReviewReturn, None).await?;
    let mine = find_my_data(app, receipt).await?;
    let note = return_named(app, id).await?.value;
    let today = governance::day(app.now());
    if note.round != mine.instrument.round.uuid() || !note.state(today).reached_participants() {
        return Err(AppError::not_found("return_note", id));
    }
    let gone = match mine.submission.state {
        SubmissionState::Received => None,
        SubmissionState::Withdrawn => Some("withdrawn"),
        SubmissionState::Ended => Some("ended"),
    };
    if let Some(gone) = gone {
        return Err(AppError::finding(
            Finding::error(code::REVIEW_GONE).with("gone", gone),
        ));
    }
    if !note.asks(today) {
        return Err(AppError::finding(Finding::error(code::REVIEW_OVER)));
    }
    let unknown = || AppError::finding(about(UNKNOWN_WORD, "answer").with("value", asked.answer.as_str()));
    let answer = Intended::from_name(&asked.answer).ok_or_else(unknown)?;
    let changes = changes(app, &note, receipt, answer, &asked.words)?;
    let entry = Draft::new(
        week_of(app.now()),
        &Actor::Anonymous,
        Verb::ReviewReturn,
        timeless::<ReturnVoice>(app),
    );
    match app.store.commit(Act { entry, changes }).await {
        Err(AppError::Conflict { .. }) => Err(AppError::finding(Finding::error(code::REVIEWED))),
        other => other.map(drop),
    }
}

fn changes(
    app: &App,
    note: &Returned,
    receipt: ReceiptCode,
    answer: Intended,
    words: &str,
) -> Result<Vec<Change>> {
    let voice = |name: String, words: Option<String>| ReturnVoice {
        id: timeless(app),
        note: note.id,
        name,
        words,
    };
    let about = note.id.uuid();
    let one = |what| Change::Count { about, what, add: 1 };
    let mark = voice(mark_of(note.id, receipt), None);
    let mut changes = vec![Change::create(&mark)?, one(answer.as_str()), one("people")];
    let words: String = words.trim().chars().take(LONGEST).collect();
    if !words.is_empty() {
        let chance = timeless::<ReturnVoice>(app).to_string();
        changes.push(Change::create(&voice(chance, Some(words)))?);
    }
    Ok(changes)
}

/// The code itself is stored nowhere, so nobody makes this mark but its holder.
pub(super) fn mark_of(note: Id<Returned>, receipt: ReceiptCode) -> String {
    Digest::of(format!("reviewed {note} receipt {receipt}").as_bytes()).to_string()
}
