//! Who stands in which place: the submissions of a form in order, with what turning pages needs and nothing of what
//! was said.
//!
//! A lineup is read once from the records; after that the log keeps it current, because every act about a submission
//! is an entry that names it. So a page deep in a hundred thousand submissions reads the few that stand on it. It may
//! be thrown away at any time. What a page shows is asked of consent anew.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use base::{Id, Timestamp};
use serde::Deserialize;
use serde::de::IgnoredAny;
use tokio::sync::Mutex as Turn;

use super::review::{Sight, note_look};
use super::usable::{AT_ONCE, core_purpose, usable, words_of};
use super::{FormVersions, Instrument, ReviewState, Submission, SubmissionState, submissions_of};
use crate::act::authorise;
use crate::ports::{Query, Record, Row, Stored};
use crate::{Actor, App, Result, Verb};

/// The lineups that were asked for since the program started, each by the versions of its form.
#[derive(Debug, Default)]
pub struct Lineups {
    of: Mutex<BTreeMap<Vec<Id<Instrument>>, Shared>>,
}

/// The submissions that a page of rows is written from.
#[derive(Debug)]
pub struct Page<'f> {
    /// How many rows the table has.
    pub rows: usize,
    /// How many rows of the first submission stand before the page.
    pub before: usize,
    /// The submissions, newest first, each with its version.
    pub submissions: Vec<(&'f Instrument, Stored<Submission>)>,
}

/// The submissions whose rows stand from `skip` on, `top` rows at most, in the table of a repeat or in the root table:
/// newest first, what stands and people agreed to for the core purpose. That somebody looked stands in the log.
///
/// # Errors
/// `NotAllowed` without the data manager's role.
pub async fn page_of<'f>(
    app: &App,
    actor: &Actor,
    form: &'f FormVersions,
    repeat: Option<&str>,
    (skip, top): (usize, usize),
) -> Result<Page<'f>> {
    let now = app.now();
    for it in &form.versions {
        authorise(app, actor, Verb::ReadSubmissions, Some(it.initiative.uuid())).await?;
    }
    let sight = Sight::of(app, actor, form.current().initiative).await?;
    if !sight.is_all() {
        return narrowed(app, actor, form, repeat, (skip, top)).await;
    }
    let lineup = app.lineups.of(form);
    let mut lineup = lineup.lock().await;
    lineup.catch_up(app, form).await?;
    let cut = lineup.cut(repeat, (skip, top), now);
    drop(lineup);
    let mut found = BTreeMap::new();
    for some in cut.ids.chunks(AT_ONCE) {
        let read = app
            .store
            .list::<Submission>(Query::these(some.iter().copied()))
            .await?;
        for it in &form.versions {
            let mine = read.iter().filter(|s| s.instrument == it.id).cloned().collect();
            let (may, _) = usable(app, mine, &core_purpose(it)?, now).await?;
            found.extend(may.into_iter().map(|s| (s.value.id, (it, s))));
        }
    }
    note_look(app, actor, Verb::ReadSubmissions, form.current(), None).await?;
    Ok(Page {
        rows: cut.rows,
        before: cut.before,
        submissions: cut.ids.iter().filter_map(|id| found.remove(id)).collect(),
    })
}

/// The same for who sees a part: which submissions are theirs and which rows they have, no lineup knows.
async fn narrowed<'f>(
    app: &App,
    actor: &Actor,
    form: &'f FormVersions,
    repeat: Option<&str>,
    (skip, top): (usize, usize),
) -> Result<Page<'f>> {
    let end = skip.saturating_add(top);
    let mut page = Page {
        rows: 0,
        before: 0,
        submissions: Vec::new(),
    };
    for (it, submission) in submissions_of(app, actor, form).await? {
        let said = repeat.map(|r| submission.answers.repeats.get(r).map_or(0, Vec::len));
        let (first, last) = (page.rows, page.rows + said.unwrap_or(1));
        page.rows = last;
        if first < last && first < end && skip < last {
            if page.submissions.is_empty() {
                page.before = skip.saturating_sub(first);
            }
            page.submissions.push((it, submission));
        }
    }
    Ok(page)
}

impl Lineups {
    fn of(&self, form: &FormVersions) -> Shared {
        let versions = form.versions.iter().map(|v| v.id).collect();
        let mut all = self.of.lock().unwrap_or_else(PoisonError::into_inner);
        all.entry(versions).or_default().clone()
    }
}

/// A lineup that one reader at a time brings up to date.
type Shared = Arc<Turn<Lineup>>;

#[derive(Debug, Default)]
struct Lineup {
    /// How many entries of the log it has seen; `None` = it was not read yet.
    seen: Option<u64>,
    lines: BTreeMap<(Timestamp, Id<Submission>), Line>,
    moments: BTreeMap<Id<Submission>, Timestamp>,
    /// The repeats, in the order of a line's counts.
    repeats: Vec<String>,
}

#[derive(Debug)]
struct Line {
    /// Until when people agreed; `None` = without end.
    until: Option<Timestamp>,
    /// How many rows there are in each repeat; those that are not named have none.
    rows: Vec<u32>,
}

/// What a lineup needs of a [`Submission`]: what was said is passed over.
#[derive(Debug, Deserialize)]
struct Outline {
    id: Id<Submission>,
    instrument: Id<Instrument>,
    received_at: Timestamp,
    state: SubmissionState,
    answers: Rows,
}

/// The rows of each repeat, to be counted.
#[derive(Debug, Deserialize)]
struct Rows {
    #[serde(default)]
    repeats: BTreeMap<String, Vec<IgnoredAny>>,
}

/// A part of a lineup.
struct Cut {
    rows: usize,
    before: usize,
    ids: Vec<Id<Submission>>,
}

impl Lineup {
    /// Reads what happened since it was read last.
    async fn catch_up(&mut self, app: &App, form: &FormVersions) -> Result<()> {
        let size = app.store.head().await?.map_or(0, |h| h.head.size);
        let Some(mut seen) = self.seen.filter(|seen| *seen <= size) else {
            *self = Self::default();
            self.read_all(app, form).await?;
            self.seen = Some(size);
            return Ok(());
        };
        while seen < size {
            let until = size.min(seen + AT_ONCE as u64);
            let entries = app.store.entries(seen..until).await?;
            // What a community says later holds for answers that came long before.
            if entries
                .iter()
                .any(|e| e.verb == Verb::SayAsCommunity.name() || e.verb == Verb::TakeBackCommunity.name())
            {
                *self = Self::default();
                self.read_all(app, form).await?;
                self.seen = Some(size);
                return Ok(());
            }
            let about = |e: &&crate::log::Entry| {
                let looked = [Verb::ReadSubmissions.name(), Verb::ReadOwnSubmissions.name()];
                e.subject.kind == Submission::KIND.table() && !looked.contains(&e.verb.as_str())
            };
            let changed: BTreeSet<Id<Submission>> = entries
                .iter()
                .filter(about)
                .map(|e| Id::new(e.subject.id))
                .collect();
            for id in &changed {
                self.leave(*id);
            }
            if !changed.is_empty() {
                let read = app.store.rows(Submission::KIND, &Query::these(changed)).await?;
                self.enter(app, form, &read).await?;
            }
            seen = until;
            self.seen = Some(seen);
        }
        Ok(())
    }

    async fn read_all(&mut self, app: &App, form: &FormVersions) -> Result<()> {
        for it in &form.versions {
            let mut of = ReviewState::standing(Query::of(it.id)).limit(AT_ONCE as u64);
            loop {
                let read = app.store.rows(Submission::KIND, &of).await?;
                let Some(last) = read.last() else { break };
                of = of.after(last.id);
                self.enter(app, form, &read).await?;
            }
        }
        Ok(())
    }

    /// Those of some submissions that belong here and that people agreed to take their places.
    async fn enter(&mut self, app: &App, form: &FormVersions, read: &[Row]) -> Result<()> {
        let now = app.now();
        let read = read.iter().map(|row| row.part(Submission::KIND));
        let read: Vec<Outline> = read.collect::<Result<_>>()?;
        let words = words_of(app, read.iter().map(|s| s.id)).await?;
        for submission in read.iter().filter(|s| s.state == SubmissionState::Received) {
            let version = form.versions.iter().find(|v| v.id == submission.instrument);
            let (Some(it), Some(word)) = (version, words.get(&submission.id)) else {
                continue;
            };
            let purpose = core_purpose(it)?;
            if word.agreed(&purpose, now) {
                self.put(submission, word.basis().ends(&purpose, now));
            }
        }
        Ok(())
    }

    fn put(&mut self, submission: &Outline, until: Option<Timestamp>) {
        let mut rows = Vec::new();
        let repeats = &submission.answers.repeats;
        for (repeat, said) in repeats.iter().filter(|(_, said)| !said.is_empty()) {
            let known = self.repeats.iter().position(|r| r == repeat);
            let place = known.unwrap_or_else(|| {
                self.repeats.push(repeat.clone());
                self.repeats.len() - 1
            });
            rows.resize(rows.len().max(place + 1), 0);
            rows[place] = u32::try_from(said.len()).unwrap_or(u32::MAX);
        }
        let (at, id) = (submission.received_at, submission.id);
        self.moments.insert(id, at);
        self.lines.insert((at, id), Line { until, rows });
    }

    fn leave(&mut self, id: Id<Submission>) {
        if let Some(at) = self.moments.remove(&id) {
            self.lines.remove(&(at, id));
        }
    }

    /// The submissions whose rows stand from one place to another, newest first.
    fn cut(&self, repeat: Option<&str>, (skip, top): (usize, usize), now: Timestamp) -> Cut {
        let place = repeat.map(|wanted| self.repeats.iter().position(|r| r == wanted));
        let rows_of = |line: &Line| match place {
            None => 1,
            Some(place) => place.and_then(|p| line.rows.get(p)).map_or(0, |n| *n as usize),
        };
        let end = skip.saturating_add(top);
        let mut cut = Cut {
            rows: 0,
            before: 0,
            ids: Vec::new(),
        };
        let agreed = |(_, line): &(_, &Line)| line.until.is_none_or(|until| now < until);
        for ((_, id), line) in self.lines.iter().rev().filter(agreed) {
            let (first, last) = (cut.rows, cut.rows + rows_of(line));
            cut.rows = last;
            if first < last && first < end && skip < last {
                if cut.ids.is_empty() {
                    cut.before = skip.saturating_sub(first);
                }
                cut.ids.push(*id);
            }
        }
        cut
    }
}

#[cfg(test)]
mod tests;
