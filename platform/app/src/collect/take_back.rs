//! Answers are taken back: with the code of the receipt, or through who works there when the person asks in another way.
//!
//! Every way counts the same (`consent::Channel`) and runs the same withdrawal. Who asked is kept as a relation, never as
//! a name; the log names who wrote it down and how it was asked.

use base::{Finding, Id, Slug, Timestamp};
use consent::{Channel, ReceiptCode};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::keep_time::erase;
use super::my_data::{behind, say};
use super::receive_submission::TRIES;
use super::review::Sight;
use super::{
    Comment, CommunityConsent, KeptConsent, KeptDraft, Said, Submission, SubmissionState, code, word_of,
};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Who asked, seen from the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AskedBy {
    /// The person.
    Person,
    /// A parent or guardian.
    Guardian,
    /// Somebody of the household.
    Household,
    /// The community's body, for those who answered.
    Community,
}

impl AskedBy {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Person, Self::Guardian, Self::Household, Self::Community];

    /// The name by which its words are looked up.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Guardian => "guardian",
            Self::Household => "household",
            Self::Community => "community",
        }
    }
}

/// What somebody who works there writes down when answers are taken back through them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForPerson {
    /// In which way it was asked; not by the receipt, which needs nobody.
    pub channel: Channel,
    /// Who asked.
    pub asked_by: AskedBy,
    /// What was said, in a line without names; may be empty: taking back needs no reason.
    pub why: String,
    /// Only this purpose; `None` = everything.
    pub purpose: Option<Slug>,
}

/// That somebody took back through who works there; it stays with the record of consent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakenBackFor {
    /// When.
    pub at: Timestamp,
    /// The account that wrote it down; `None` = the site itself.
    pub by: Option<Uuid>,
    /// In which way it was asked.
    pub channel: Channel,
    /// Who asked.
    pub asked_by: AskedBy,
    /// What was said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub why: String,
    /// Only this purpose; `None` = everything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Slug>,
}

/// The way in which something is said about consent.
pub(super) struct Way<'a> {
    pub(super) channel: Channel,
    /// Who writes it down, and what; `None` = the person with the receipt, or their community.
    through: Option<(&'a Actor, &'a ForPerson)>,
    /// The community that takes back what was said for it.
    community: Option<Id<CommunityConsent>>,
}

impl Way<'_> {
    /// With the code of the receipt.
    pub(super) fn receipt() -> Self {
        Self {
            channel: Channel::Receipt,
            through: None,
            community: None,
        }
    }

    /// Because the community takes back its consent, under which it was handed in.
    pub(super) fn community(id: Id<CommunityConsent>) -> Self {
        Self {
            channel: Channel::Community,
            through: None,
            community: Some(id),
        }
    }

    /// The entry of the log; with the receipt it names nobody, and `verb` is what the person did.
    pub(super) fn entry(&self, verb: Verb, submission: &Submission, now: Timestamp) -> Draft {
        let it = submission.instrument.to_string();
        match (self.through, self.community) {
            (None, None) => Draft::new(now, &Actor::Anonymous, verb, submission.id).with("instrument", it),
            (None, Some(community)) => Draft::new(now, &Actor::System, verb, submission.id)
                .with("instrument", it)
                .with("community_consent", community.to_string()),
            (Some((actor, told)), _) => Draft::new(now, actor, Verb::TakeBackFor, submission.id)
                .with("instrument", it)
                .with("channel", told.channel.name())
                .with("asked_by", told.asked_by.name()),
        }
    }

    /// Keeps with the record of consent what was written down.
    pub(super) fn note(&self, consent: &mut KeptConsent, purpose: Option<&Slug>, at: Timestamp) {
        let Some((actor, told)) = self.through else {
            return;
        };
        consent.taken_back_for.push(TakenBackFor {
            at,
            by: actor.account().map(|a| a.uuid()),
            channel: told.channel,
            asked_by: told.asked_by,
            why: told.why.trim().to_owned(),
            purpose: purpose.cloned(),
        });
    }
}

/// Takes a submission back: its answers are deleted, the key of what was received is destroyed, and the record
/// says that it was withdrawn. Doing it twice changes nothing.
///
/// # Errors
/// `NotFound` for a code that no receipt has; `Conflict` when it is being changed at this moment.
pub async fn withdraw(app: &App, actor: &Actor, code: ReceiptCode) -> Result<()> {
    authorise(app, actor, Verb::WithdrawSubmission, None).await?;
    let (consent, _) = behind(app, code).await?;
    take_back(app, consent.value.id, &Way::receipt()).await
}

/// Takes back what a draft corrects, for who holds the draft: it was begun with the code of the receipt.
///
/// # Errors
/// As [`withdraw`]; `NotFound` for a draft that corrects nothing.
pub async fn withdraw_corrected(app: &App, actor: &Actor, draft: &KeptDraft) -> Result<()> {
    authorise(app, actor, Verb::WithdrawSubmission, None).await?;
    let whose = draft
        .corrects
        .ok_or_else(|| AppError::not_found("consent_record", draft.id))?;
    take_back(app, whose, &Way::receipt()).await
}

/// Takes answers back, or one purpose, because the person asked for it otherwise than with the receipt. Who collects may
/// do so for what they handed in themselves, who manages data for everybody.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`; `NotFound` also for what others handed in, for a purpose that there is not and for the
/// way of the receipt; `Findings` when the line is too long, or there is nothing to take back any more.
pub async fn take_back_for(app: &App, actor: &Actor, id: Id<Submission>, told: &ForPerson) -> Result<()> {
    let submission = app.store.get(id).await?;
    let it = app.store.get(submission.instrument).await?.value;
    authorise(app, actor, Verb::TakeBackFor, Some(it.initiative.uuid())).await?;
    let own = submission.sender.who.is_some() && submission.sender.who == actor.account().map(|a| a.uuid());
    if !own && !Sight::of(app, actor, it.initiative).await?.is_all() {
        return Err(AppError::not_found("submission", id));
    }
    if told.channel == Channel::Receipt {
        return Err(AppError::not_found("channel", told.channel.name()));
    }
    if told.why.trim().chars().count() > LONGEST {
        let finding = Finding::error(code::COMMENT_LONG).with("longest", LONGEST);
        return Err(AppError::finding(finding));
    }
    if submission.state != SubmissionState::Received {
        return Err(AppError::finding(Finding::error(code::NOT_NOW)));
    }
    let consent = app.store.find::<KeptConsent>(Query::of(id)).await?;
    let consent = consent.ok_or_else(|| AppError::not_found("submission", id))?;
    let way = Way {
        channel: told.channel,
        through: Some((actor, told)),
        community: None,
    };
    match &told.purpose {
        Some(purpose) => {
            let said = (purpose.as_str(), Said::NoMore);
            say(app, (consent, submission), said, &way).await
        }
        None => take_back(app, consent.value.id, &way).await,
    }
}

/// Characters of the line that is written down: a line, not a story.
pub(super) const LONGEST: usize = 300;
const _: () = assert!(LONGEST <= Comment::LONGEST);

/// The one withdrawal, by whatever way.
pub(super) async fn take_back(app: &App, whose: Id<KeptConsent>, way: &Way<'_>) -> Result<()> {
    take_back_marked(app, whose, way).await?;
    crate::data::remove_erased(app).await
}

/// The same, but for frozen states of the data: they are marked, and whoever calls takes their objects away.
pub(super) async fn take_back_marked(app: &App, whose: Id<KeptConsent>, way: &Way<'_>) -> Result<()> {
    for again in (0..TRIES).rev() {
        match take_back_once(app, whose, way).await {
            // Somebody changes an entity at this moment of which the person said something, or takes back too.
            Err(AppError::Conflict {
                kind: "entity" | "snapshot",
                ..
            }) if again > 0 => {}
            done => return done,
        }
    }
    Ok(())
}

async fn take_back_once(app: &App, whose: Id<KeptConsent>, way: &Way<'_>) -> Result<()> {
    let mut consent: Stored<KeptConsent> = app.store.get(whose).await?;
    let mut submission = app.store.get(consent.submission).await?;
    if submission.state != SubmissionState::Received {
        return Ok(());
    }
    let now = app.now();
    consent.record.withdraw(now, way.channel);
    way.note(&mut consent, None, now);
    let it = app.store.get(submission.instrument).await?.value;
    let held = [(submission.received_at, word_of(app, &consent).await?)];
    let holding = crate::publish::made_with(app, &it, &held, None).await?;
    let mut changes = erase(app, &mut submission, SubmissionState::Withdrawn).await?;
    changes.push(Change::update(&consent)?);
    changes.extend(holding.into_iter().map(crate::publish::count_taken_back));
    let entry = way.entry(Verb::WithdrawSubmission, &submission, now);
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}
