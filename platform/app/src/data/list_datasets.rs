//! The datasets of an initiative, for its people.

use registry::Initiative;

use super::{CleaningEntry, Dataset, TakenSnapshot, work};
use crate::ports::{Query, Stored};
use crate::{Actor, App, Result, Verb};

/// One dataset in a list.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The dataset.
    pub dataset: Dataset,
    /// How many decisions stand in its log.
    pub entries: u64,
    /// How many snapshots were taken.
    pub snapshots: u64,
}

/// An initiative and its datasets, oldest first.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn list_datasets(
    app: &App,
    actor: &Actor,
    initiative: &str,
) -> Result<(Stored<Initiative>, Vec<Listed>)> {
    let initiative = work::initiative(app, actor, Verb::ReadDataset, initiative).await?;
    let mut out = Vec::new();
    for found in app.store.list::<Dataset>(Query::of(initiative.id)).await? {
        let dataset = found.value;
        let entries = app.store.count_of::<CleaningEntry>(Query::of(dataset.id)).await?;
        let snapshots = app.store.count_of::<TakenSnapshot>(Query::of(dataset.id)).await?;
        out.push(Listed {
            dataset,
            entries,
            snapshots,
        });
    }
    Ok((initiative, out))
}
