//! What several use cases of this module do on the way: finding the dataset, replaying its log.

use base::{Digest, Findings, Id, Slug};
use dataset::csv::{Limits, Sheet, open};
use dataset::process::{Entry, Log, Outcome, attach, derive, replay};
use dataset::{Origin, Table, import_plain};
use registry::Initiative;

use super::gather::{LeftOut, gather};
use super::{CleaningEntry, Dataset};
use crate::act::authorise;
use crate::ports::{Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// The dataset of an initiative by their names, if the actor may do this with it.
pub(super) async fn dataset(
    app: &App,
    actor: &Actor,
    verb: Verb,
    (initiative, slug): (&str, &str),
) -> Result<(Stored<Initiative>, Stored<Dataset>)> {
    let initiative = self::initiative(app, actor, verb, initiative).await?;
    let found = app.store.named_in::<Dataset, _>(initiative.id, slug).await?;
    Ok((initiative, found))
}

/// The initiative of a name, if the actor may do this on it.
pub(super) async fn initiative(
    app: &App,
    actor: &Actor,
    verb: Verb,
    slug: &str,
) -> Result<Stored<Initiative>> {
    let it = app.store.named::<Initiative>(slug).await?;
    authorise(app, actor, verb, Some(it.id.uuid())).await?;
    Ok(it)
}

/// Reads a file or says all that is wrong with it.
pub(super) fn sheet(bytes: &[u8], told: &dataset::csv::Told) -> Result<(Sheet, Findings)> {
    let done = open(bytes, told, &Limits::default());
    match done.value {
        Some(sheet) => Ok((sheet, done.findings)),
        None => Err(AppError::Findings(done.findings)),
    }
}

/// The raw table, described as the dataset is now; and how many submissions are not in it, for a purpose or for
/// the one that the answers were asked for.
pub(super) async fn raw(app: &App, it: &Dataset, purpose: Option<&Slug>) -> Result<(Table, LeftOut)> {
    let (mut table, left_out) = match (&it.raw, &it.origin) {
        (Some(raw), _) => (
            app.engine.read_parquet(app.objects.get(*raw).await?)?,
            LeftOut::default(),
        ),
        (None, Origin::Submissions { instrument, .. }) => {
            let id = instrument
                .parse()
                .map_err(|_| AppError::not_found("instrument", instrument))?;
            let gathered = gather(app, id, purpose.or(it.purpose.as_ref())).await?;
            (gathered.table, gathered.left_out)
        }
        (None, _) => return Err(AppError::not_found("dataset", &it.slug)),
    };
    for variable in &it.variables {
        table.describe(&variable.name, |v| *v = variable.clone());
    }
    Ok((table, left_out))
}

/// The log of a dataset, in order.
pub(super) async fn log(app: &App, it: &Dataset) -> Result<Log> {
    let entries = app.store.list::<CleaningEntry>(Query::of(it.id)).await?;
    let entries: Vec<Entry> = entries.into_iter().map(|e| e.value.entry).collect();
    Ok(Log {
        key: it.key.clone(),
        entries,
    })
}

/// Data as the log leaves it.
pub(super) struct Worked {
    pub(super) table: Table,
    pub(super) log: Log,
    pub(super) outcomes: Vec<Outcome>,
    pub(super) removed: usize,
    /// The digest of the raw table it was made from.
    pub(super) from: Digest,
    /// Rows that the raw table had.
    pub(super) raw_rows: usize,
    /// Submissions that are not in it.
    pub(super) left_out: LeftOut,
    pub(super) findings: Findings,
}

impl Worked {
    /// How many entries had an effect.
    pub(super) fn applied(&self) -> u64 {
        self.outcomes
            .iter()
            .filter(|o| matches!(o, Outcome::Applied(_)))
            .count() as u64
    }
}

/// Replays the log on the raw data and joins what is joined.
pub(super) async fn worked(app: &App, it: &Dataset) -> Result<Worked> {
    worked_for(app, it, None).await
}

/// The same, with only those answers whose people agreed to a purpose.
pub(super) async fn worked_for(app: &App, it: &Dataset, purpose: Option<&Slug>) -> Result<Worked> {
    let (raw, left_out) = raw(app, it, purpose).await?;
    let from = match it.raw {
        Some(raw) => raw,
        None => Digest::of(&app.engine.write_parquet(&raw)?),
    };
    let raw_rows = raw.rows();
    let log = log(app, it).await?;
    let mut others = Vec::new();
    for join in &it.joined {
        let (sheet, _) = sheet(&app.objects.get(join.file).await?, &dataset::csv::Told::default())?;
        others.push((join.clone(), sheet));
    }
    let derived = it.derived.clone();
    heavy(move || {
        let done = replay(&raw, &log);
        let (mut table, mut findings) = (done.table, done.findings);
        for (join, sheet) in others {
            if let Some(other) = import_plain(&sheet).value {
                let columns: Vec<&str> = join.columns.iter().map(String::as_str).collect();
                findings.extend(attach(&mut table, &other, &join.key, &columns));
                for (column, label) in join.columns.iter().zip(&join.labels) {
                    table.describe(column, |v| v.label = label.clone());
                }
            }
        }
        for asked in &derived {
            findings.extend(derive(&mut table, asked));
        }
        Worked {
            table,
            log,
            outcomes: done.outcomes,
            removed: done.removed,
            from,
            raw_rows,
            left_out,
            findings,
        }
    })
    .await
}

/// Does heavy work beside the requests.
pub(super) async fn heavy<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|e| AppError::environment(format!("the work was broken off ({e})"), "try again"))
}

/// An entry that has its place after all before it.
pub(super) fn record(app: &App, dataset: Id<Dataset>, entry: Entry) -> CleaningEntry {
    CleaningEntry {
        id: app.new_id(),
        dataset,
        entry,
    }
}
