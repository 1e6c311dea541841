//! Somebody takes answers out: who may, what for, and page after page what may go.

use std::sync::Arc;

use base::{Id, Slug};
use form::Engine;
use registry::Initiative;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::{Format, Layout, Wish, fault};
use crate::act::authorise;
use crate::collect::{
    Instrument, InstrumentState, ReviewState, Sight, Submission, core_purpose, engine_of, usable,
};
use crate::log::Draft;
use crate::ports::{Act, Order, Query, Record, Row, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Submissions of a page.
const PAGE: u64 = 100;
/// Pages that wait to be written; one more is being read meanwhile.
const AHEAD: usize = 2;

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

/// Submissions of one version that may go.
pub(super) struct Page {
    version: usize,
    submissions: Vec<Stored<Submission>>,
}

/// Pages in the order of their submissions, each made into something. While one is written, those after it are read
/// and made ready beside each other.
pub(super) struct Pages<T> {
    coming: mpsc::Receiver<JoinHandle<Result<T>>>,
    reading: JoinHandle<()>,
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

    /// All submissions that may go, page after page.
    pub(super) fn pages(&self, app: &App) -> Result<Pages<Page>> {
        self.made(app, |_, page| page)
    }

    /// The same, each page made into something else beside whatever is done meanwhile.
    pub(super) fn made<T, F>(&self, app: &App, make: F) -> Result<Pages<T>>
    where
        T: Send + 'static,
        F: Fn(&Self, Page) -> T + Send + Sync + 'static,
    {
        let purposes = self.versions.iter().map(|it| self.purpose(it));
        let reading = Reading {
            app: app.clone(),
            purposes: purposes.collect::<Result<_>>()?,
            export: self.clone(),
            make,
        };
        let (send, coming) = mpsc::channel(AHEAD);
        let reading = tokio::spawn(Arc::new(reading).all(send));
        Ok(Pages { coming, reading })
    }

    fn purpose(&self, it: &Instrument) -> Result<Slug> {
        match &self.wish.purpose {
            Some(wanted) => Ok(wanted.clone()),
            None => core_purpose(it),
        }
    }
}

impl Page {
    /// The submissions, each with its version.
    pub(super) fn of<'a>(
        &'a self,
        export: &'a Export,
    ) -> impl Iterator<Item = (&'a Instrument, &'a Submission)> {
        let it = &export.versions[self.version];
        self.submissions.iter().map(move |s| (it, &s.value))
    }
}

impl<T> Pages<T> {
    /// The next page; `None` at the end.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub(super) async fn next(&mut self) -> Result<Option<T>> {
        match self.coming.recv().await {
            Some(page) => page.await.map_err(fault)?.map(Some),
            // A reader that broke off is not the end of the answers.
            None => (&mut self.reading).await.map_err(fault).map(|()| None),
        }
    }
}

/// What is to be read, and what is made of it.
struct Reading<F> {
    app: App,
    export: Export,
    /// What the people of each version are asked for.
    purposes: Vec<Slug>,
    make: F,
}

impl<F> Reading<F> {
    /// Reads until the end, or until nobody waits for pages any more.
    async fn all<T>(self: Arc<Self>, out: mpsc::Sender<JoinHandle<Result<T>>>)
    where
        T: Send + 'static,
        F: Fn(&Export, Page) -> T + Send + Sync + 'static,
    {
        for version in 0..self.purposes.len() {
            let mut after = None;
            loop {
                let rows = self.rows(version, after).await;
                if let Ok(rows) = &rows {
                    let Some(last) = rows.last() else { break };
                    after = Some(last.id);
                }
                let (reading, failed) = (Arc::clone(&self), rows.is_err());
                let page = tokio::spawn(async move { reading.page(version, rows?).await });
                if out.send(page).await.is_err() || failed {
                    return;
                }
            }
        }
    }

    async fn rows(&self, version: usize, after: Option<uuid::Uuid>) -> Result<Vec<Row>> {
        let of = Query::of(self.export.versions[version].id);
        let of = of.ordered(Order::Oldest).limit(PAGE);
        let mut of = match self.export.wish.rejected {
            true => ReviewState::standing(of),
            false => ReviewState::not_rejected(of),
        };
        of.after = after;
        self.app.store.rows(Submission::KIND, &of).await
    }

    async fn page<T>(&self, version: usize, rows: Vec<Row>) -> Result<T>
    where
        F: Fn(&Export, Page) -> T,
    {
        let found = rows.into_iter().map(Row::read).collect::<Result<_>>()?;
        let app = &self.app;
        let (may, _) = usable(app, found, &self.purposes[version], app.now()).await?;
        let (it, export) = (&self.export.versions[version], &self.export);
        let seen = may.into_iter().filter_map(|s| export.sight.show(it, s));
        let wanted = |s: &Stored<Submission>| export.only.as_ref().is_none_or(|only| only(it, s));
        let submissions = seen.filter(wanted).collect();
        Ok((self.make)(&self.export, Page { version, submissions }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_reader_that_broke_off_is_not_the_end() {
        let (send, coming) = mpsc::channel::<JoinHandle<Result<()>>>(1);
        let reading = tokio::spawn(async move { send.closed().await });
        reading.abort();
        let mut pages = Pages { coming, reading };
        assert!(pages.next().await.is_err());
    }
}
