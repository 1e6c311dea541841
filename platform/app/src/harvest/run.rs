//! Sources are asked: by the site now and then, or by an administrator at once. Where to go on is written in the act
//! that writes the records, so that whatever stops it, nothing is there twice and nothing is left out.

use base::{Finding, Place};
use jiff::SignedDuration;

use super::revoke_key::must_count;
use super::source::{Last, Source, SourceState};
use super::{add_source, code, fetch, file, share, take};
use crate::act::authorise;
use crate::ports::{Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Pages that are taken at once; the next time goes on from there.
const PAGES: usize = 1_000;
/// The longest wait after tries that failed: a day.
const LONGEST_WAIT: i64 = 24 * 3600;

/// What the site does by itself for other instances, and what it remembers between two times.
#[derive(Debug, Clone)]
pub struct Jobs {
    /// The wait between two times that a source is asked.
    every: SignedDuration,
    /// Up to where the log was looked through for what is public.
    seen: u64,
}

impl Jobs {
    /// Asks each source again after so many seconds.
    pub fn every(seconds: u32) -> Self {
        Self {
            every: SignedDuration::from_secs(i64::from(seconds.max(1))),
            seen: 0,
        }
    }

    /// Writes down what changed here, and asks the sources that are due; gives how many records changed.
    ///
    /// # Errors
    /// `NotAllowed` for anybody but the site itself; when the store cannot be read or written.
    pub async fn run(&mut self, app: &App) -> Result<u64> {
        let site = &Actor::System;
        let mut changed = 0;
        if self.something_public(app).await? {
            changed += share(app, site).await?;
        }
        for source in app.store.list::<Source>(Query::all().in_state("on")).await? {
            if self.is_due(app, &source) {
                changed += match asked(app, site, source).await {
                    Ok(source) => source.last.map_or(0, |l| l.taken),
                    // Somebody, or another node, is at it.
                    Err(AppError::Conflict { .. }) => 0,
                    Err(fault) => return Err(fault),
                };
            }
        }
        Ok(changed)
    }

    /// Whether the log has grown by something about public things.
    async fn something_public(&mut self, app: &App) -> Result<bool> {
        const PIECE: u64 = 500;
        let (from, own) = (self.seen, [Verb::ShareRecords.name(), Verb::Harvest.name()]);
        if from == 0 {
            // After a start everything is compared once, and the log is followed from there.
            self.seen = app.store.head().await?.map_or(0, |h| h.head.size);
            return Ok(true);
        }
        let mut found = false;
        loop {
            let piece = app.store.entries(self.seen..self.seen + PIECE).await?;
            let Some(last) = piece.last() else {
                return Ok(found);
            };
            self.seen = last.seq + 1;
            let public = |e: &crate::log::Entry| {
                let kind = crate::log::kind_of(&e.subject.kind);
                kind.is_some_and(crate::log::may_be_public) && !own.contains(&e.verb.as_str())
            };
            found |= piece.iter().any(public);
        }
    }

    fn is_due(&self, app: &App, source: &Source) -> bool {
        let Some(last) = source.last.filter(|l| l.whole || source.failures > 0) else {
            return !source.itself.address.is_empty();
        };
        let factor = 1_i64 << source.failures.min(10);
        let wait = (self.every.as_secs() * factor).min(LONGEST_WAIT.max(self.every.as_secs()));
        let due = last.at.checked_add(SignedDuration::from_secs(wait));
        due.is_ok_and(|due| due <= app.now()) && !source.itself.address.is_empty()
    }
}

/// Asks one source now.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; `Conflict` when it is asked already.
pub async fn harvest_one(app: &App, actor: &Actor, id: &str) -> Result<Source> {
    authorise(app, actor, Verb::Harvest, None).await?;
    let source = add_source::named(app, id).await?;
    must_count(&source, "")?;
    asked(app, actor, source).await
}

async fn asked(app: &App, actor: &Actor, mut source: Stored<Source>) -> Result<Source> {
    let before = source.value.clone();
    let mut taken = 0;
    let done = pages(app, actor, &mut source, &mut taken).await?;
    let whole = matches!(done, Ok(true));
    match done {
        Ok(_) => {
            source.value.failures = 0;
            source.value.answered();
        }
        Err(finding) => {
            source.value.failures = source.failures.saturating_add(1);
            source.value.tell(&finding, app.now());
        }
    }
    let quiet = taken == 0
        && whole
        && source.value
            == Source {
                last: source.last,
                ..before.clone()
            };
    let last = Last {
        at: app.now(),
        taken,
        whole,
    };
    let recent = before
        .last
        .is_some_and(|l| l.whole && last.at.duration_since(l.at) < SignedDuration::from_hours(24));
    source.value.last = Some(last);
    // That nothing is new is written down once a day, so that asking does not fill the log.
    if !(quiet && recent && *actor == Actor::System) {
        file::keep(app, actor, &source, taken).await?;
    }
    Ok(source.value)
}

/// Takes page after page; whether the end was reached, or why not.
async fn pages(
    app: &App,
    actor: &Actor,
    source: &mut Stored<Source>,
    taken: &mut u64,
) -> Result<std::result::Result<bool, Finding>> {
    if let Err(finding) = known(app, &mut source.value).await? {
        return Ok(Err(finding));
    }
    for _ in 0..PAGES {
        let address = source.itself.address.clone();
        let found = match fetch::page(app, &address, source.next, &source.etag).await {
            Ok(found) => found,
            Err(finding) => return Ok(Err(finding)),
        };
        let Some(page) = found.what else {
            return Ok(Ok(true));
        };
        let moved = page.next != source.next;
        source.value.next = page.next;
        source.value.etag = if moved { String::new() } else { found.etag };
        if !page.records.is_empty() {
            *taken += take::take(app, actor, source, &page.records).await?.count;
        }
        if page.end {
            return Ok(Ok(true));
        }
        if !moved {
            break;
        }
    }
    Ok(Ok(false))
}

/// Whether the source is still the one whose key was confirmed; whose records it passes on is read anew.
async fn known(app: &App, source: &mut Source) -> Result<std::result::Result<(), Finding>> {
    let it = match fetch::instance(app, &source.itself.address).await {
        Ok(it) => it,
        Err(finding) => return Ok(Err(finding)),
    };
    let key = it.instance.itself.key;
    if key != source.itself.key {
        source.state = SourceState::OtherKey;
        let at = Place::whole().with("field", "address");
        let finding = Finding::error(code::KEY).at(at).with("key", key.fingerprint());
        return Ok(Err(finding.with("origin", source.itself.name.as_str())));
    }
    if let Err(fault) = file::checked(app, &it) {
        return match fault {
            AppError::Findings(findings) => match findings.into_iter().next() {
                Some(finding) => Ok(Err(finding)),
                None => Ok(Ok(())),
            },
            other => Err(other),
        };
    }
    source.itself.name = it.instance.itself.name;
    source.origins = it.instance.origins;
    Ok(Ok(()))
}
