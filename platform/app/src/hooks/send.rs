//! The site tells what stands in the log to whom it concerns, in order, until the other side has taken it.

use jiff::SignedDuration;
use serde_json::{Value, json};

use super::hook::{Hook, Last};
use super::sign::signature;
use crate::act::authorise;
use crate::collect::{Instrument, Submission, core_purpose, usable};
use crate::log::{Draft, Entry};
use crate::ports::{Act, Change, Parcel, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// What is told: entries of these verbs about submissions to the form.
pub const EVENTS: [Verb; 6] = [
    Verb::Submit,
    Verb::EditSubmission,
    Verb::CorrectAnswers,
    Verb::ReviewSubmission,
    Verb::WithdrawSubmission,
    Verb::EndRetention,
];
/// Entries of the log that are read at once.
const PIECE: u64 = 500;
/// Entries that are looked through for one address in one round.
const REACH: u64 = 20_000;
/// Seconds until the second try; each further one waits twice as long.
const FIRST_WAIT: i64 = 30;
/// The longest wait: half a day.
const LONGEST_WAIT: i64 = 12 * 3600;
/// Tries that fail in a row before an address is given up: some three and a half days.
const TRIES: u32 = 17;
/// How long one address is told without a break, so that a slow one does not keep the others waiting.
const TURN: SignedDuration = SignedDuration::from_secs(20);
/// Addresses that are told at once.
const BESIDE: usize = 8;
/// The other side says that it wants nothing more (RFC 9110 §15.5.11).
const GONE: u16 = 410;

/// Tells all addresses what they have not been told; gives how many messages were taken.
///
/// # Errors
/// `NotAllowed` for anybody but the site itself; when the store cannot be read or written.
pub async fn deliver(app: &App, actor: &Actor) -> Result<u64> {
    authorise(app, actor, Verb::RunJob, None).await?;
    let now = app.now();
    let mut due = app.store.list::<Hook>(Query::all().in_state("on")).await?;
    due.retain(|hook| hook.not_before.is_none_or(|at| at <= now));
    let (mut taken, mut fault) = (0, None);
    for some in due.chunks(BESIDE) {
        let mut told = tokio::task::JoinSet::new();
        for hook in some.iter().cloned() {
            let (app, actor) = (app.clone(), *actor);
            told.spawn(async move { to_one(&app, &actor, hook).await });
        }
        // What goes wrong with one address keeps no other from being told.
        for done in told.join_all().await {
            match done {
                Ok(more) => taken += more,
                Err(why) => fault = Some(why),
            }
        }
    }
    fault.map_or(Ok(taken), Err)
}

async fn to_one(app: &App, actor: &Actor, mut hook: Stored<Hook>) -> Result<u64> {
    let it = app.store.get(hook.instrument).await?.value;
    let (begin, started, mut taken) = (hook.next, app.now(), 0);
    'told: while hook.next < begin + REACH {
        let piece = app.store.entries(hook.next..hook.next + PIECE).await?;
        if piece.is_empty() {
            break;
        }
        for entry in piece {
            if concerns(&entry, &it) {
                let status = tell(app, &it, &hook, &entry).await?;
                went(app, &mut hook, status);
                if hook.failures > 0 || hook.given_up {
                    break 'told;
                }
                taken += 1;
            }
            hook.next = entry.seq + 1;
            if app.now().duration_since(started) > TURN {
                break 'told;
            }
        }
    }
    // What was only looked through is written down now and then, so that looking does not fill the log.
    if taken > 0 || hook.failures > 0 || hook.given_up || hook.next >= begin + PIECE {
        keep(app, actor, &hook, taken).await?;
    }
    Ok(taken)
}

/// Whether an entry is about a submission to the form.
fn concerns(entry: &Entry, it: &Instrument) -> bool {
    let verb = EVENTS.iter().any(|v| v.name() == entry.verb);
    verb && fact(entry, "instrument").as_deref() == Some(it.id.to_string().as_str())
}

fn fact(entry: &Entry, name: &str) -> Option<String> {
    let facts: Value = serde_json::from_str(&entry.facts).ok()?;
    Some(facts.get(name)?.as_str()?.to_owned())
}

/// Sends one message; gives the status that came back.
async fn tell(app: &App, it: &Instrument, hook: &Hook, entry: &Entry) -> Result<Option<u16>> {
    let body = message(app, it, hook, entry).await?.to_string();
    let (id, second) = (format!("{}.{}", hook.id, entry.seq), app.now().as_second());
    let signed = signature(&hook.secret, &id, second, &body).unwrap_or_default();
    let parcel = Parcel {
        url: hook.url.clone(),
        headers: vec![
            ("content-type", "application/json".to_owned()),
            ("webhook-id", id),
            ("webhook-timestamp", second.to_string()),
            ("webhook-signature", signed),
        ],
        body,
    };
    Ok(app.courier.carry(parcel).await)
}

async fn message(app: &App, it: &Instrument, hook: &Hook, entry: &Entry) -> Result<Value> {
    let mut data = json!({
        "instrument": it.id.to_string(),
        "form": it.form_id,
        "version": it.version,
        "submission": entry.subject.id.to_string(),
        "entry": entry.seq,
    });
    if let Some(state) = fact(entry, "to") {
        data["review"] = state.into();
    }
    if hook.answers {
        data["answers"] = answers(app, it, entry).await?;
    }
    Ok(json!({ "type": entry.verb, "timestamp": entry.at.to_string(), "data": data }))
}

/// The answers as they are now, as far as they may be used for what the form was asked for.
async fn answers(app: &App, it: &Instrument, entry: &Entry) -> Result<Value> {
    let found = app
        .store
        .list::<Submission>(Query::these([base::Id::<Submission>::new(entry.subject.id)]));
    let (may, _) = usable(app, found.await?, &core_purpose(it)?, app.now()).await?;
    let said = may.first().and_then(|s| serde_json::to_value(&s.answers).ok());
    Ok(said.unwrap_or(Value::Null))
}

/// What a status means for what is tried next.
fn went(app: &App, hook: &mut Hook, status: Option<u16>) {
    let now = app.now();
    hook.last = Some(Last { at: now, status });
    match status {
        Some(200..=299) => (hook.failures, hook.not_before) = (0, None),
        Some(GONE) => hook.given_up = true,
        _ => {
            hook.failures += 1;
            hook.given_up = hook.failures >= TRIES;
            let doubled = FIRST_WAIT << hook.failures.saturating_sub(1).min(12);
            let wait = SignedDuration::from_secs(doubled.min(LONGEST_WAIT));
            hook.not_before = now.checked_add(wait).ok();
        }
    }
}

async fn keep(app: &App, actor: &Actor, hook: &Stored<Hook>, taken: u64) -> Result<()> {
    let entry = Draft::new(app.now(), actor, Verb::RunJob, hook.value.id)
        .with("job", "webhook")
        .with("taken", taken)
        .with("failures", hook.failures);
    let changes = vec![Change::update(hook)?];
    match app.store.commit(Act { entry, changes }).await {
        // Somebody changed it meanwhile, or another node told it: at least once is what is promised.
        Ok(_) | Err(AppError::Conflict { .. }) => Ok(()),
        Err(fault) => Err(fault),
    }
}
