//! Somebody whom a release is about says what they think of it before it goes out.
//!
//! What remains is a count, and words that lie apart. Whoever comes by receipt or account speaks once; the log gets the
//! week, neither who nor which release.

use base::{Digest, Language};
use protect::VoiceKind;
use uuid::Uuid;

use super::super::{about, code};
use super::door::{Door, enter};
use super::{ReleaseVoice, ReleaseWords};
use crate::act::authorise;
use crate::assess::{timeless, week_of};
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::register::code::UNKNOWN_WORD;
use crate::{Actor, App, AppError, Result, Verb};

/// The longest words that are kept, in signs.
const LONGEST: usize = 2000;

/// What somebody says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Saying {
    /// The name of how it is meant.
    pub kind: String,
    /// In own words; may be empty where nothing speaks against it.
    pub words: String,
}

/// Takes down what is said.
///
/// # Errors
/// As the door; findings: a time that is over, a second word by the same person, nothing said.
pub async fn say_before(app: &App, door: &Door<'_>, (saying, language): (&Saying, &Language)) -> Result<()> {
    authorise(app, &Actor::Anonymous, Verb::SayBefore, None).await?;
    let inside = enter(app, door).await?;
    let showing = inside.showing()?;
    if !showing.is_open(governance::day(app.now())) {
        return Err(AppError::finding(about(code::WINDOW_OVER, "kind")));
    }
    let unknown = || AppError::finding(about(UNKNOWN_WORD, "kind").with("value", saying.kind.as_str()));
    let kind = VoiceKind::from_name(&saying.kind).ok_or_else(unknown)?;
    let words: String = saying.words.trim().chars().take(LONGEST).collect();
    if kind.needs_words() && words.is_empty() {
        return Err(AppError::finding(about(code::UNSAID, "words")));
    }
    let said = (!words.is_empty()).then(|| ReleaseWords {
        kind,
        language: language.clone(),
        words,
        answered: false,
    });
    let changes = changes(app, showing.id, kind, (inside.mark.clone(), said))?;
    let entry = Draft::new(
        week_of(app.now()),
        &Actor::Anonymous,
        Verb::SayBefore,
        timeless::<ReleaseVoice>(app),
    );
    match app.store.commit(Act { entry, changes }).await {
        Err(AppError::Conflict { .. }) => Err(AppError::finding(about(code::SPOKE, "kind"))),
        other => other.map(drop),
    }
}

fn changes(
    app: &App,
    showing: Uuid,
    kind: VoiceKind,
    (mark, said): (Option<String>, Option<ReleaseWords>),
) -> Result<Vec<Change>> {
    let voice = |name: String, said: Option<ReleaseWords>| ReleaseVoice {
        id: timeless(app),
        showing,
        name,
        said,
    };
    let one = |what| Change::Count {
        about: showing,
        what,
        add: 1,
    };
    let mut changes = vec![one(kind.as_str()), one("people")];
    if let Some(mark) = mark {
        changes.push(Change::create(&voice(mark, None))?);
    }
    if let Some(said) = said {
        let chance = timeless::<ReleaseVoice>(app).to_string();
        changes.push(Change::create(&voice(chance, Some(said)))?);
    }
    Ok(changes)
}

/// A receipt's code is stored nowhere, so nobody makes its mark but its holder.
pub(super) fn mark_of(showing: Uuid, who: &str) -> String {
    Digest::of(format!("spoke {showing} by {who}").as_bytes()).to_string()
}
