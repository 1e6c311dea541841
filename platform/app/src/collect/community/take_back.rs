//! A community takes back what it said: with its code, or through who works there when its body says so otherwise.
//!
//! Taken back as a whole, the answers that were given for it are deleted, each as if who answered had taken it back;
//! from the first act on none of them may be used. Taken back for one purpose, they are used for it no more. What
//! taking part needs cannot be taken back alone: then everything is.

use base::{Finding, Id, Slug, Timestamp};
use consent::{Channel, ReceiptCode, Step};

use super::kept::OVER;
use super::view::of_code;
use super::{CommunityConsent, CommunityTookBack};
use crate::act::authorise;
use crate::collect::my_data::purposes;
use crate::collect::take_back::{LONGEST, Way, take_back_marked};
use crate::collect::usable::{AT_ONCE, Word};
use crate::collect::{KeptConsent, Said, Submission, SubmissionState, code};
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// What somebody who works there writes down when a community's body takes back otherwise than with its code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnItsWord {
    /// In which way it was said; not with the code, which needs nobody.
    pub channel: Channel,
    /// What was said, in a line; may be empty: taking back needs no reason.
    pub why: String,
    /// Only this purpose; `None` = everything.
    pub purpose: Option<Slug>,
}

/// Takes back what a community said, on its word.
///
/// # Errors
/// `NotFound`, also for a purpose that there is not and for the way of the code; `NotSignedIn`, `NotAllowed`;
/// `Findings` when the line is too long, or there is nothing to take back any more.
pub async fn take_back_for_community(
    app: &App,
    actor: &Actor,
    id: Id<CommunityConsent>,
    told: &OnItsWord,
) -> Result<()> {
    let kept = app.store.get(id).await?;
    let it = app.store.get(kept.instrument).await?;
    authorise(app, actor, Verb::TakeBackCommunity, Some(it.initiative.uuid())).await?;
    if told.channel == Channel::Receipt {
        return Err(AppError::not_found("channel", told.channel.name()));
    }
    if told.why.trim().chars().count() > LONGEST {
        let finding = Finding::error(code::COMMENT_LONG).with("longest", LONGEST);
        return Err(AppError::finding(finding));
    }
    let by = By {
        actor,
        verb: Verb::TakeBackCommunity,
        channel: told.channel,
        why: told.why.trim(),
    };
    match &told.purpose {
        Some(purpose) => say(app, kept, (purpose.as_str(), Said::NoMore), &by).await,
        None => take_back(app, kept, &by).await,
    }
}

/// Takes back all that a community said, with its code.
///
/// # Errors
/// `NotFound` for a code that no community has; `Findings` when there is nothing to take back any more.
pub async fn withdraw_community(app: &App, actor: &Actor, code: ReceiptCode) -> Result<()> {
    authorise(app, actor, Verb::SayAsCommunity, None).await?;
    take_back(app, of_code(app, code).await?, &By::CODE).await
}

/// Says something to one purpose for a community, with its code.
///
/// # Errors
/// `NotFound` for a code or a purpose that there is not; `Findings` when it cannot follow.
pub async fn say_as_community(
    app: &App,
    actor: &Actor,
    code: ReceiptCode,
    purpose: &str,
    said: Said,
) -> Result<()> {
    authorise(app, actor, Verb::SayAsCommunity, None).await?;
    say(app, of_code(app, code).await?, (purpose, said), &By::CODE).await
}

/// Who says it, and in which way.
struct By<'a> {
    actor: &'a Actor,
    verb: Verb,
    channel: Channel,
    why: &'a str,
}

impl By<'_> {
    /// Whoever holds the code.
    const CODE: By<'static> = By {
        actor: &Actor::Anonymous,
        verb: Verb::SayAsCommunity,
        channel: Channel::Receipt,
        why: "",
    };

    fn entry(&self, kept: &CommunityConsent, at: Timestamp) -> Draft {
        Draft::new(at, self.actor, self.verb, kept.id)
            .with("instrument", kept.instrument.to_string())
            .with("channel", self.channel.name())
    }

    fn note(&self, kept: &mut CommunityConsent, purpose: Option<Slug>, at: Timestamp) {
        kept.taken_back.push(CommunityTookBack {
            at,
            by: self.actor.account().map(|a| a.uuid()),
            channel: self.channel,
            why: self.why.to_owned(),
            purpose,
        });
    }
}

fn not_now() -> AppError {
    AppError::finding(Finding::error(code::NOT_NOW))
}

async fn say(
    app: &App,
    mut kept: Stored<CommunityConsent>,
    (purpose, said): (&str, Said),
    by: &By<'_>,
) -> Result<()> {
    let it = app.store.get(kept.instrument).await?.value;
    let now = app.now();
    let all = purposes(&kept.record, &it, now);
    let found = all.into_iter().find(|p| p.id.as_str() == purpose);
    let known = found.ok_or_else(|| AppError::not_found("purpose", purpose))?;
    if !kept.stands(now) || !known.open_to().contains(&said) {
        return Err(not_now());
    }
    if known.core && said == Said::NoMore {
        return take_back(app, kept, by).await;
    }
    kept.value.record.ask_also(known.id.clone(), now);
    if known.new {
        // It was read in the newest notice, which is what the community's copy shows from now on.
        kept.value.record.notice_version = it.notice.version;
    }
    let step = match said {
        Said::Yes => Step::Give { until: None },
        Said::No => Step::Refuse,
        Said::NoMore => Step::Withdraw { channel: by.channel },
    };
    let done = kept.value.record.step(&known.id, now, step);
    done.map_err(|_| not_now())?;
    let entry = by.entry(&kept, now).with("purpose", known.id.as_str());
    let mut changes = Vec::new();
    if said == Said::NoMore {
        by.note(&mut kept.value, Some(known.id.clone()), now);
        let held = covered(app, &kept).await?;
        let holding = crate::publish::made_with(app, &it, &held, Some(&known.id)).await?;
        changes.extend(holding.into_iter().map(crate::publish::count_taken_back));
    }
    changes.push(Change::update(&kept)?);
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}

/// Ends the consent as a whole, then deletes what was said under it.
async fn take_back(app: &App, mut kept: Stored<CommunityConsent>, by: &By<'_>) -> Result<()> {
    let now = app.now();
    if !kept.stands(now) {
        return Err(not_now());
    }
    kept.value.record.withdraw(now, by.channel);
    by.note(&mut kept.value, None, now);
    let entry = by.entry(&kept, now);
    let changes = vec![Change::update(&kept)?];
    app.store.commit(Act { entry, changes }).await?;
    erase_under(app, kept.value.id).await
}

/// Deletes what is left of answers whose community took back: a deletion that was cut off, or answers that came in at
/// that very moment.
pub(crate) async fn erase_what_was_taken_back(app: &App) -> Result<()> {
    let over = Query::all().in_state(OVER);
    for kept in app.store.list::<CommunityConsent>(over).await? {
        erase_under(app, kept.value.id).await?;
    }
    Ok(())
}

async fn erase_under(app: &App, id: Id<CommunityConsent>) -> Result<()> {
    let mut after = None;
    while let Some(piece) = piece(app, id, after).await? {
        let submissions = Query::these(piece.iter().map(|k| k.submission));
        let submissions = app.store.list::<Submission>(submissions).await?;
        let here = |k: &Stored<KeptConsent>| {
            let mut all = submissions.iter();
            all.any(|s| s.value.id == k.submission && s.state == SubmissionState::Received)
        };
        for kept in piece.iter().filter(|k| here(k)) {
            take_back_marked(app, kept.value.id, &Way::community(id)).await?;
        }
        after = piece.last().map(|k| k.value.id);
    }
    crate::data::remove_erased(app).await
}

/// Some of the records of consent that stand on a community's; nothing when there are no more.
async fn piece(
    app: &App,
    of: Id<CommunityConsent>,
    after: Option<Id<KeptConsent>>,
) -> Result<Option<Vec<Stored<KeptConsent>>>> {
    let mut some = Query::all().in_state(of.to_string()).limit(AT_ONCE as u64);
    some.after = after.map(|id| id.uuid());
    let piece = app.store.list::<KeptConsent>(some).await?;
    Ok((!piece.is_empty()).then_some(piece))
}

/// When each of the answers came that stand under it, and on whose word they are used.
async fn covered(app: &App, kept: &CommunityConsent) -> Result<Vec<(Timestamp, Word)>> {
    let (mut out, mut after) = (Vec::new(), None);
    while let Some(piece) = piece(app, kept.id, after).await? {
        after = piece.last().map(|k| k.value.id);
        let submissions = Query::these(piece.iter().map(|k| k.submission));
        let submissions = app.store.list::<Submission>(submissions).await?;
        for one in piece {
            let found = submissions.iter().find(|s| s.value.id == one.submission);
            let here = found.filter(|s| s.state == SubmissionState::Received);
            out.extend(here.map(|s| (s.received_at, Word::under(one.value.record.clone(), kept))));
        }
    }
    Ok(out)
}
