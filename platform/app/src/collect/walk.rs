//! Through everything that was handed in for a form, newest first, a piece in memory at a time.

use std::collections::VecDeque;

use super::review::{Sight, note_look};
use super::usable::{core_purpose, usable};
use super::{FormVersions, Instrument, ReviewState, Submission};
use crate::act::authorise;
use crate::ports::{Order, Query, Stored};
use crate::{Actor, App, Result, Verb};

/// Submissions of a version in memory at once.
const PIECE: u64 = 200;

/// A walk through the submissions of a form; see [`walk_submissions`].
#[derive(Debug)]
pub struct Walk {
    sight: Sight,
    versions: Vec<Version>,
}

/// A version of the form, and how far the walk has come in it.
#[derive(Debug)]
struct Version {
    it: Instrument,
    /// What is read next; `None` at the end.
    next: Option<Query>,
    ready: VecDeque<Stored<Submission>>,
}

/// Begins to walk through what was handed in for a form and stands: what people agreed to for the core purpose, as far
/// as one sees. What was taken back is not among it. That somebody looked stands in the log.
///
/// # Errors
/// `NotAllowed` for who does not read.
pub async fn walk_submissions(app: &App, actor: &Actor, form: &FormVersions) -> Result<Walk> {
    for it in &form.versions {
        authorise(app, actor, Verb::ReadSubmissions, Some(it.initiative.uuid())).await?;
    }
    let sight = Sight::of(app, actor, form.current().initiative).await?;
    note_look(app, actor, Verb::ReadSubmissions, form.current(), None).await?;
    let begin = |it: &Instrument| Version {
        it: it.clone(),
        next: Some(
            ReviewState::standing(Query::of(it.id))
                .ordered(Order::Newest)
                .limit(PIECE),
        ),
        ready: VecDeque::new(),
    };
    Ok(Walk {
        sight,
        versions: form.versions.iter().map(begin).collect(),
    })
}

impl Walk {
    /// The next submission, and which of the form's versions it answers; nothing at the end.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn next(&mut self, app: &App) -> Result<Option<(usize, Stored<Submission>)>> {
        for version in &mut self.versions {
            version.read_on(app, &self.sight).await?;
        }
        let first = |v: &Version| v.ready.front().map(|s| (s.received_at, s.value.id));
        let newest = self.versions.iter().enumerate().max_by_key(|(_, v)| first(v));
        let Some(place) = newest.map(|(place, _)| place) else {
            return Ok(None);
        };
        let found = self.versions[place].ready.pop_front();
        Ok(found.map(|submission| (place, submission)))
    }

    /// The next ones; none at the end.
    ///
    /// # Errors
    /// As [`Self::next`].
    pub async fn piece(&mut self, app: &App) -> Result<Vec<(&Instrument, Stored<Submission>)>> {
        let mut found = Vec::new();
        while (found.len() as u64) < PIECE
            && let Some(one) = self.next(app).await?
        {
            found.push(one);
        }
        let with_version = found.into_iter().map(|(at, s)| (&self.versions[at].it, s));
        Ok(with_version.collect())
    }
}

impl Version {
    /// Reads until something is ready, or nothing is left.
    async fn read_on(&mut self, app: &App, sight: &Sight) -> Result<()> {
        while self.ready.is_empty()
            && let Some(query) = self.next.take()
        {
            let found = app.store.list::<Submission>(query.clone()).await?;
            self.next = found.last().map(|last| query.after(last.value.id.uuid()));
            let (may, _) = usable(app, found, &core_purpose(&self.it)?, app.now()).await?;
            let seen = may.into_iter().filter_map(|s| sight.show(&self.it, s));
            self.ready.extend(seen);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::collect::tests::{handed, open, ready, submission};
    use crate::collect::{Received, receive_submission, withdraw};

    #[tokio::test]
    async fn a_walk_meets_everybody_once_newest_first_and_holds_a_piece() {
        let (app, _, lead, it) = ready().await;
        open(&app, &lead, &it).await;
        let all = PIECE as usize * 2 + 30;
        let mut first = None;
        for id in 0..all {
            let xml = submission("yes", &id.to_string());
            let done = receive_submission(&app, &Actor::Anonymous, it.id, &handed(&xml)).await;
            if let Received::Stored { receipt, .. } = done.unwrap() {
                first.get_or_insert(receipt);
            }
        }
        withdraw(&app, &Actor::Anonymous, first.unwrap()).await.unwrap();
        let form = FormVersions {
            form_id: it.form_id.clone(),
            versions: vec![it.clone()],
        };
        let stranger = walk_submissions(&app, &Actor::Anonymous, &form).await;
        assert_eq!(stranger.unwrap_err(), crate::AppError::NotSignedIn);
        let mut walk = walk_submissions(&app, &lead, &form).await.unwrap();
        let mut met = Vec::new();
        loop {
            let piece = walk.piece(&app).await.unwrap();
            assert!(piece.len() as u64 <= PIECE);
            if piece.is_empty() {
                break;
            }
            met.extend(piece.into_iter().map(|(_, s)| s.value.instance_id));
            assert!(walk.versions[0].ready.len() as u64 <= PIECE);
        }
        let wanted: Vec<String> = (1..all).rev().map(|id| format!("uuid:{id}")).collect();
        assert_eq!(met, wanted);
        assert!(walk.next(&app).await.unwrap().is_none());
    }
}
