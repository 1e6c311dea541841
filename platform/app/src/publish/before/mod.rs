//! Before the community: those whom a release is about see it before everybody else, say something, and object.
//!
//! Three doors lead to it: the code of a receipt, a link that is listed nowhere (for a meeting), and a role or a seat in
//! a body of the initiative. What is said is counted and lies apart from who said it; the producer reads the words and
//! answers them. The rules stand in `protect` (`companion/showing.rs`). Start with `door.rs`.

mod answer;
mod door;
mod read;
mod say;
mod veto;

use base::{Id, Language};
use protect::{Companion, Release, Showing, VoiceKind};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::log::Draft;
use crate::ports::{Change, Query, Record, RecordKind, Stored};
use crate::{App, AppError, Result};

pub use answer::answer_before;
pub use door::{BeforeView, Door, MyShowing, before_for, view_before};
pub use read::{ShownBefore, Spoken, Voices, shown_before, voices_of};
pub use say::{Saying, say_before};
pub(crate) use veto::take_over;
pub use veto::vetoed;

/// Kept under its release; found by the link of the time that is open.
impl Record for Companion {
    const KIND: RecordKind = RecordKind::ReleaseCompanion;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.initiative)
    }
    fn name(&self) -> Option<String> {
        let open = self.open_showing();
        Some(open.map_or_else(|| self.id.to_string(), |s| s.token.clone()))
    }
    /// Where its hour stands.
    fn state(&self) -> Option<String> {
        self.schedule.standing().map(str::to_owned)
    }
}

/// That somebody spoke, or what was said: apart, and nothing joins the two.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReleaseVoice {
    /// Random, without the time that other identities carry.
    pub id: Id<ReleaseVoice>,
    /// The time before the community.
    pub showing: Uuid,
    /// For a mark what only its maker can make again; for words chance.
    pub name: String,
    /// What was said; nothing for a mark.
    pub said: Option<ReleaseWords>,
}

/// What was said, without who said it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReleaseWords {
    /// How it is meant.
    pub kind: VoiceKind,
    /// In which language it was said, as far as the page knows.
    pub language: Language,
    /// The words.
    pub words: String,
    /// Whether the producer has answered it.
    pub answered: bool,
}

impl base::Kind for ReleaseVoice {
    const NAME: &'static str = "release_voice";
}

impl Record for ReleaseVoice {
    const KIND: RecordKind = RecordKind::ReleaseVoice;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.showing)
    }
    fn name(&self) -> Option<String> {
        Some(self.name.clone())
    }
    fn state(&self) -> Option<String> {
        let state = match &self.said {
            None => "mark",
            Some(said) if said.answered => "answered",
            Some(said) => said.kind.as_str(),
        };
        Some(state.to_owned())
    }
}

/// What stands beside a release, with whether it is kept already.
pub(crate) struct Beside {
    pub(crate) stored: Stored<Companion>,
    new: bool,
}

impl Beside {
    /// What stands beside a release, or nothing yet.
    pub(crate) async fn of(app: &App, release: &Release, initiative: Uuid) -> Result<Self> {
        let beside = companion_of(app, release).await?;
        let new = beside.is_none();
        let empty = || Stored {
            value: Companion::of(release.id(), initiative),
            version: 0,
            at: app.now(),
        };
        Ok(Self {
            stored: beside.unwrap_or_else(empty),
            new,
        })
    }

    /// What writes it down.
    pub(crate) fn change(&self) -> Result<Change> {
        match self.new {
            true => Change::create(&self.stored.value),
            false => Change::update(&self.stored),
        }
    }
}

/// What stands beside a release, if anything does.
pub(crate) async fn companion_of(app: &App, release: &Release) -> Result<Option<Stored<Companion>>> {
    app.store
        .find(Query::these([Id::<Companion>::new(release.id().uuid())]))
        .await
}

/// Begins or ends a time before the community, and keeps the hour true, as the release moved.
pub(super) async fn follow(
    app: &App,
    (before, after): (&Release, &Release),
    initiative: Uuid,
    entry: Draft,
) -> Result<(Option<Change>, Draft)> {
    use protect::State::BeforeTheCommunity;
    let mut beside = Beside::of(app, after, initiative).await?;
    match (before.state(), after.state()) {
        (_, BeforeTheCommunity { until }) => {
            let token = base::Digest::of(&app.new_secret()).to_string()[..32].to_owned();
            let id = crate::assess::timeless::<Showing>(app).uuid();
            let it = Showing::begin(id, token, app.now(), *until);
            beside.stored.showings.push(it);
            let entry = entry.with("until", until.to_string());
            Ok((Some(beside.change()?), entry))
        }
        (BeforeTheCommunity { .. }, to) => {
            let reason = after.history().last().and_then(|c| c.note.clone());
            let now = app.now();
            let Some(open) = beside.stored.value.open_showing_mut() else {
                return Ok((None, entry));
            };
            open.ended = Some(now);
            open.sent_back = reason.filter(|_| to.name() == "assembled");
            Ok((Some(beside.change()?), entry))
        }
        (protect::State::Approved { .. }, to) if beside.stored.schedule.goes_out.is_some() => {
            let now = app.now();
            match to {
                protect::State::Published { .. } => beside.stored.schedule.went = Some(now),
                _ => {
                    let reason = after
                        .history()
                        .last()
                        .and_then(|c| c.note.clone())
                        .unwrap_or_default();
                    let off = beside.stored.schedule.call_off(&reason, now);
                    off.map_err(AppError::finding)?;
                }
            }
            Ok((Some(beside.change()?), entry))
        }
        _ => Ok((None, entry)),
    }
}

/// Refuses to go on while an objection has no answer.
pub(super) async fn must_be_answered(app: &App, release: &Release) -> Result<()> {
    let Some(beside) = companion_of(app, release).await? else {
        return Ok(());
    };
    let Some(open) = beside.open_showing() else {
        return Ok(());
    };
    let waiting = Query::within(open.id).in_state(VoiceKind::Objection.as_str());
    match app.store.count_of::<ReleaseVoice>(waiting).await? {
        0 => Ok(()),
        _ => Err(AppError::finding(super::about(
            super::code::OBJECTION_UNANSWERED,
            "answer",
        ))),
    }
}
