//! Somebody takes answers out: who may, what for, and page after page what may go.

use std::sync::Arc;

use base::{Id, Slug};
use form::Engine;
use registry::Initiative;
use tokio::task::JoinHandle;

use super::{Format, Layout, Wish, fault};
use crate::act::authorise;
use crate::collect::{
    Instrument, InstrumentState, ReviewState, Sight, Submission, core_purpose, engine_of, usable,
};
use crate::log::Draft;
use crate::ports::{Act, Order, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// How many submissions lie in memory at once.
const PAGE: u64 = 200;

/// Which submissions are wanted, of those that may go.
pub type Only = Arc<dyn Fn(&Instrument, &Stored<Submission>) -> bool + Send + Sync>;

/// Answers on their way into a file.
#[derive(Clone)]
pub struct Export {
    /// The versions of the form whose answers are in it; the tables are the first one's.
    pub versions: Vec<Instrument>,
    /// The form of the first.
    pub engine: Arc<Engine>,
    /// The tables.
    pub layout: Layout,
    /// How it is to be.
    pub wish: Wish,
    /// How far who asked for it sees.
    sight: Sight,
    only: Option<Only>,
}

/// How far a file has come, with the page that is read while the one before it is written.
#[derive(Default)]
pub(super) struct Place {
    coming: Option<JoinHandle<Result<Option<Page>>>>,
}

/// Where a page begins.
#[derive(Debug, Clone, Copy, Default)]
struct At {
    version: usize,
    after: Option<uuid::Uuid>,
}

/// Submissions of one version that may go, and where the next page begins.
struct Page {
    version: usize,
    submissions: Vec<Stored<Submission>>,
    next: At,
}

/// What is to be read: the versions with the purpose that their people are asked for.
struct Wanted {
    versions: Vec<(Instrument, Slug)>,
    rejected: bool,
    sight: Sight,
    only: Option<Only>,
}

/// The form whose answers somebody may take out.
///
/// # Errors
/// `NotFound`, also of a form that was never open; `NotSignedIn`, `NotAllowed` for who does not read.
pub async fn find_export(
    app: &App,
    actor: &Actor,
    slug: &str,
    id: Id<Instrument>,
) -> Result<(Initiative, Instrument)> {
    let initiative = app.store.named::<Initiative>(slug).await?.value;
    authorise(app, actor, Verb::ExportSubmissions, Some(initiative.id.uuid())).await?;
    let it = app.store.get(id).await?.value;
    if it.initiative != initiative.id || it.state == InstrumentState::Draft {
        return Err(AppError::not_found("instrument", id));
    }
    Ok((initiative, it))
}

/// Answers for a file. That they were taken out, for what and as what stands in the log.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed` for who does not read; `NotFound` when the initiative has none of these
/// forms, or nobody was asked for the purpose.
pub async fn export_answers(
    app: &App,
    actor: &Actor,
    initiative: Id<Initiative>,
    versions: Vec<Instrument>,
    wish: Wish,
    format: Format,
) -> Result<Export> {
    authorise(app, actor, Verb::ExportSubmissions, Some(initiative.uuid())).await?;
    let ours = versions.iter().all(|it| it.initiative == initiative);
    let Some(first) = versions.first().filter(|_| ours) else {
        return Err(AppError::not_found("instrument", initiative));
    };
    let purpose = match &wish.purpose {
        Some(wanted) if first.notice.purpose(wanted).is_none() => {
            return Err(AppError::not_found("purpose", wanted));
        }
        Some(wanted) => wanted.clone(),
        None => core_purpose(first)?,
    };
    let engine = engine_of(app, first).await?;
    let entry = Draft::new(app.now(), actor, Verb::ExportSubmissions, first.id)
        .with("purpose", purpose.as_str())
        .with("format", format.name())
        .with("rejected", wish.rejected)
        .with("media", wish.media && format.is_zip());
    let changes = Vec::new();
    app.store.commit(Act { entry, changes }).await?;
    Ok(Export {
        layout: Layout::of(&engine, &first.form_id, &format.columns(&wish)),
        engine,
        sight: Sight::of(app, actor, initiative).await?,
        only: None,
        versions,
        wish,
    })
}

impl Export {
    /// Of what may go, only these.
    pub fn only(mut self, only: Only) -> Self {
        self.only = Some(only);
        self
    }

    /// The next submissions that may go, each with its version; `None` at the end.
    pub(super) async fn next(
        &self,
        app: &App,
        place: &mut Place,
    ) -> Result<Option<Vec<(&Instrument, Stored<Submission>)>>> {
        let coming = match place.coming.take() {
            Some(coming) => coming,
            None => self.begin(app, At::default())?,
        };
        let Some(page) = coming.await.map_err(fault)?? else {
            return Ok(None);
        };
        place.coming = Some(self.begin(app, page.next)?);
        let it = &self.versions[page.version];
        Ok(Some(page.submissions.into_iter().map(|s| (it, s)).collect()))
    }

    /// Begins to read a page beside whatever else is done.
    fn begin(&self, app: &App, at: At) -> Result<JoinHandle<Result<Option<Page>>>> {
        let versions = self.versions.iter().map(|it| Ok((it.clone(), self.purpose(it)?)));
        let wanted = Wanted {
            versions: versions.collect::<Result<_>>()?,
            rejected: self.wish.rejected,
            sight: self.sight.clone(),
            only: self.only.clone(),
        };
        let app = app.clone();
        Ok(tokio::spawn(async move { wanted.page(&app, at).await }))
    }

    fn purpose(&self, it: &Instrument) -> Result<Slug> {
        match &self.wish.purpose {
            Some(wanted) => Ok(wanted.clone()),
            None => core_purpose(it),
        }
    }
}

impl Wanted {
    async fn page(&self, app: &App, mut at: At) -> Result<Option<Page>> {
        while let Some((it, purpose)) = self.versions.get(at.version) {
            let of = Query::of(it.id).ordered(Order::Oldest).limit(PAGE);
            let mut of = match self.rejected {
                true => ReviewState::standing(of),
                false => ReviewState::not_rejected(of),
            };
            of.after = at.after;
            let found = app.store.list::<Submission>(of).await?;
            if let Some(last) = found.last() {
                let (version, after) = (at.version, Some(last.value.id.uuid()));
                let (may, _) = usable(app, found, purpose, app.now()).await?;
                let seen = may.into_iter().filter_map(|s| self.sight.show(it, s));
                let wanted = |s: &Stored<Submission>| self.only.as_ref().is_none_or(|only| only(it, s));
                let submissions = seen.filter(wanted).collect();
                let next = At { version, after };
                return Ok(Some(Page {
                    version,
                    submissions,
                    next,
                }));
            }
            at = At {
                version: at.version + 1,
                after: None,
            };
        }
        Ok(None)
    }
}
