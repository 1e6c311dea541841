//! A frozen state of the data goes when somebody whose answers are in it takes them back, or their time is over.
//!
//! Answers lie sealed under a key each, but a snapshot holds them in the clear, in one object for all. So the object is
//! taken away as a whole; what stays is its record with the digest, which proves what a release was made from
//! (docs/decisions/0012). The object goes after the act that marks it; what was missed, because the site stopped or the
//! snapshot was being made at that moment, goes with the next round of [`erase_late`].

use std::collections::BTreeSet;
use std::path::PathBuf;

use base::{Digest, Finding, Id, Slug, Timestamp};
use dataset::Origin;

use super::{Dataset, TakenSnapshot, code};
use crate::collect::{Instrument, Submission, SubmissionState, Word, core_purpose, no_longer};
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Marks every state that was frozen with a submission's answers as gone; [`remove_erased`] takes the objects away when
/// that is written.
///
/// # Errors
/// When the store cannot be read.
pub(crate) async fn erase_frozen(
    app: &App,
    submission: &Submission,
    word: &Word,
    now: Timestamp,
) -> Result<Vec<Change>> {
    let it = app.store.get(submission.instrument).await?.value;
    let mut out = Vec::new();
    for (dataset, purpose) in gathered(app, &it).await? {
        for mut taken in frozen(app, dataset).await? {
            let at = taken.state.made_at;
            if submission.received_at < at && word.agreed(&purpose, at) {
                taken.value.erased = Some(now);
                out.push(Change::update(&taken)?);
            }
        }
    }
    Ok(out)
}

/// The datasets of an instrument's answers, each with the purpose that it is gathered for.
async fn gathered(app: &App, it: &Instrument) -> Result<Vec<(Id<Dataset>, Slug)>> {
    let core = core_purpose(it)?;
    let all = app.store.list::<Dataset>(Query::of(it.initiative)).await?;
    let id = it.id.to_string();
    let of = |d: &Dataset| matches!(&d.origin, Origin::Submissions { instrument, .. } if *instrument == id);
    let found = all.into_iter().filter(|d| of(d));
    Ok(found
        .map(|d| {
            (
                d.value.id,
                d.value.purpose.clone().unwrap_or_else(|| core.clone()),
            )
        })
        .collect())
}

/// The states of a dataset that are still there.
async fn frozen(app: &App, dataset: Id<Dataset>) -> Result<Vec<Stored<TakenSnapshot>>> {
    let mut all = app.store.list::<TakenSnapshot>(Query::of(dataset)).await?;
    all.retain(|t| t.erased.is_none());
    Ok(all)
}

/// Takes away the objects of all that is marked, unless a state that stands has the very same content.
///
/// # Errors
/// `Environment` when an object cannot be taken away.
pub(crate) async fn remove_erased(app: &App) -> Result<()> {
    let all = app.store.list::<TakenSnapshot>(Query::all()).await?;
    let (gone, here): (Vec<_>, Vec<_>) = all.iter().partition(|t| t.erased.is_some());
    let here: BTreeSet<Digest> = here.iter().map(|t| t.state.content).collect();
    for taken in gone {
        let content = taken.state.content;
        if !here.contains(&content) && app.objects.has(content).await? {
            app.objects.remove(content).await?;
        }
    }
    Ok(())
}

/// Marks what holds answers that were taken back and was not marked then, and takes all marked objects away.
///
/// # Errors
/// When the store cannot be read or written.
pub(crate) async fn erase_late(app: &App, actor: &Actor, it: &Instrument) -> Result<()> {
    for (dataset, purpose) in gathered(app, it).await? {
        for mut taken in frozen(app, dataset).await? {
            let back = Query::of(it.id).in_state(SubmissionState::Withdrawn.as_str());
            let back = app.store.list::<Submission>(back).await?;
            if no_longer(app, back, &purpose, taken.state.made_at).await? == 0 {
                continue;
            }
            taken.value.erased = Some(app.now());
            let entry = Draft::new(app.now(), actor, Verb::EraseSnapshot, taken.value.id)
                .with("content", taken.state.content.to_string());
            let changes = vec![Change::update(&taken)?];
            match app.store.commit(Act { entry, changes }).await {
                // Somebody takes something back at this moment, and marks it.
                Ok(_) | Err(AppError::Conflict { .. }) => {}
                Err(fault) => return Err(fault),
            }
        }
    }
    Ok(())
}

/// The file of a frozen state.
///
/// # Errors
/// `Findings` when it was taken away.
pub(crate) async fn frozen_file(app: &App, content: Digest) -> Result<PathBuf> {
    match app.objects.path(content).await {
        Err(AppError::NotFound { .. }) => Err(AppError::finding(Finding::error(code::STATE_GONE))),
        done => done,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use base::{Language, Text};
    use consent::Retention;

    use super::*;
    use crate::collect::tests::{handed, submission};
    use crate::collect::{
        InstrumentState, NewInstrument, Received, add_instrument, end_retention, move_instrument,
        receive_submission, standard_notice, withdraw,
    };
    use crate::data::{gather_submissions, take_snapshot};
    use crate::register::{Wording, add_round, register_initiative};
    use crate::testing::{MemoryStore, SteppedClock, account, app_on, looked_at_risks};

    const FORM: &str = include_str!("../../../../domain/form/tests/household.xml");

    struct Site {
        app: App,
        clock: Arc<SteppedClock>,
        lead: Actor,
        it: Id<Instrument>,
        receipts: Vec<consent::ReceiptCode>,
    }

    /// A form with two answers, kept for as long as this, and its answers frozen.
    async fn site(retention: Retention) -> (Site, TakenSnapshot) {
        let clock = Arc::new(SteppedClock::default());
        let app = App {
            clock: clock.clone(),
            ..app_on(Arc::new(MemoryStore::default()))
        };
        let lead = account(&app, "lead@example.org", false).await.unwrap();
        let wording = Wording {
            title: "Water".into(),
            ..Wording::default()
        };
        register_initiative(&app, &lead, &wording, &Language::english())
            .await
            .unwrap();
        let round = add_round(&app, &lead, "water").await.unwrap();
        let mut notice = standard_notice(&app, &Text::english("Water"), "Board", "board@example.org");
        notice.retention = retention;
        let new = NewInstrument {
            round: round.id,
            xform: FORM.to_owned(),
            notice,
            consent: None,
        };
        let (it, _) = add_instrument(&app, &lead, new).await.unwrap();
        looked_at_risks(&app, ("water", 1)).await.unwrap();
        move_instrument(&app, &lead, it.id, InstrumentState::Open)
            .await
            .unwrap();
        let mut receipts = Vec::new();
        for id in ["1", "2"] {
            let xml = submission("yes", id);
            match receive_submission(&app, &Actor::Anonymous, it.id, &handed(&xml))
                .await
                .unwrap()
            {
                Received::Stored { receipt, .. } => receipts.push(receipt),
                other => panic!("{other:?}"),
            }
            clock.forward(60);
        }
        let dataset = gather_submissions(&app, &lead, "water", it.id, None)
            .await
            .unwrap();
        let taken = take_snapshot(&app, &lead, ("water", dataset.slug.as_str()))
            .await
            .unwrap();
        let site = Site {
            app,
            clock,
            lead,
            it: it.id,
            receipts,
        };
        (site, taken)
    }

    impl Site {
        async fn erased(&self, taken: &TakenSnapshot) -> bool {
            self.app.store.get(taken.id).await.unwrap().erased.is_some()
        }

        async fn here(&self, taken: &TakenSnapshot) -> bool {
            self.app.objects.has(taken.state.content).await.unwrap()
        }

        /// The daily round.
        async fn round(&self) -> u64 {
            end_retention(&self.app, &Actor::System).await.unwrap()
        }

        /// The state as it was before somebody took answers back: it was being made at that moment.
        async fn put_back(&self, taken: &TakenSnapshot, bytes: &[u8]) {
            let mut kept = self.app.store.get(taken.id).await.unwrap();
            kept.value.erased = None;
            let entry = Draft::new(self.app.now(), &self.lead, Verb::TakeSnapshot, taken.id);
            let changes = vec![Change::update(&kept).unwrap()];
            self.app.store.commit(Act { entry, changes }).await.unwrap();
            assert_eq!(self.app.objects.put(bytes).await.unwrap(), taken.state.content);
        }
    }

    #[tokio::test]
    async fn what_was_frozen_while_somebody_took_back_goes_with_the_next_round() {
        let (s, taken) = site(Retention::UntilWithdrawn).await;
        let bytes = s.app.objects.get(taken.state.content).await.unwrap();
        s.round().await;
        assert!(
            s.here(&taken).await && !s.erased(&taken).await,
            "nobody took anything back"
        );

        withdraw(&s.app, &Actor::Anonymous, s.receipts[0]).await.unwrap();
        s.put_back(&taken, &bytes).await;
        s.round().await;
        assert!(s.erased(&taken).await && !s.here(&taken).await);
        let about = s.app.store.entries_about(taken.id.uuid(), 1).await.unwrap();
        assert_eq!(about[0].verb, Verb::EraseSnapshot.name(), "the log says so");

        // The site stopped between the act and the removal: the object is still there.
        s.app.objects.put(&bytes).await.unwrap();
        assert_eq!(s.round().await, 0);
        assert!(!s.here(&taken).await);
    }

    #[tokio::test]
    async fn what_was_frozen_goes_when_the_agreed_time_is_over() {
        let (s, taken) = site(Retention::Days(30)).await;
        s.clock.forward(29 * 86_400);
        assert_eq!(s.round().await, 0);
        assert!(s.here(&taken).await && !s.erased(&taken).await);
        s.clock.forward(2 * 86_400);
        assert_eq!(s.round().await, 2);
        assert!(s.erased(&taken).await && !s.here(&taken).await);
        let it = s.app.store.get(s.it).await.unwrap();
        assert!(frozen(&s.app, taken.dataset).await.unwrap().is_empty());
        let gone = frozen_file(&s.app, taken.state.content).await.unwrap_err();
        assert!(matches!(gone, AppError::Findings(f) if f.first_error().unwrap().code == code::STATE_GONE));
        assert_eq!(it.state, InstrumentState::Open, "the form itself stays");
    }
}
