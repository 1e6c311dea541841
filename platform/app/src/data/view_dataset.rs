//! What the `check` tab shows of a dataset: everything that is counted, and what was decided.

use base::Findings;
use dataset::Variable;
use dataset::process::{Broken, Entry, Outcome, Rule, check};
use dataset::quality::{Duplicates, Summary, duplicates, same_key, summarise};
use registry::Initiative;

use super::work::{self, heavy};
use super::{Dataset, EditRule, TakenSnapshot};
use crate::ports::{Order, Query, Stored};
use crate::{Actor, App, Result, Verb};

/// A dataset as it stands after its log.
#[derive(Debug, Clone)]
pub struct View {
    /// Whose it is.
    pub initiative: Stored<Initiative>,
    /// The dataset.
    pub dataset: Stored<Dataset>,
    /// Rows before the log.
    pub raw_rows: usize,
    /// Submissions left out because they are withdrawn or not permitted.
    pub left_out: u64,
    /// Submissions left out because they were rejected in review.
    pub rejected: u64,
    /// Rows after the log.
    pub rows: usize,
    /// Rows taken out by it.
    pub removed: usize,
    /// Each variable with its counts.
    pub variables: Vec<(Variable, Summary)>,
    /// Each rule with the rows that break it; `None` when it could not be checked.
    pub rules: Vec<(Rule, Option<Broken>)>,
    /// Records whose answers are all the same.
    pub duplicates: Duplicates,
    /// Records that share the key, where there is one.
    pub same_key: Option<Duplicates>,
    /// Each decision and what became of it, in order.
    pub entries: Vec<(Entry, Outcome)>,
    /// What was found while replaying and checking.
    pub findings: Findings,
    /// Snapshots, newest first.
    pub snapshots: Vec<TakenSnapshot>,
}

impl View {
    /// How many entries had an effect.
    pub fn applied(&self) -> usize {
        self.entries
            .iter()
            .filter(|(_, o)| matches!(o, Outcome::Applied(_)))
            .count()
    }
}

/// Reads a dataset with everything that is counted about it.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn view_dataset(app: &App, actor: &Actor, at: (&str, &str)) -> Result<View> {
    let (initiative, dataset) = work::dataset(app, actor, Verb::ReadDataset, at).await?;
    let worked = work::worked(app, &dataset.value).await?;
    let rules = app.store.list::<EditRule>(Query::of(dataset.id)).await?;
    let rules: Vec<Rule> = rules.into_iter().map(|r| r.value.rule).collect();
    let snapshots = app
        .store
        .list::<TakenSnapshot>(Query::of(dataset.id).ordered(Order::Newest))
        .await?;
    let key = dataset.key.clone();
    heavy(move || {
        let table = worked.table;
        let summaries = summarise(&table);
        let (broken, told) = check(&table, &rules);
        let mut findings = worked.findings;
        findings.extend(told);
        let of = |rule: &Rule| broken.iter().find(|b| b.rule == rule.id).cloned();
        View {
            initiative,
            dataset,
            raw_rows: worked.raw_rows,
            left_out: worked.left_out.not_permitted,
            rejected: worked.left_out.rejected,
            rows: table.rows(),
            removed: worked.removed,
            variables: table.variables().cloned().zip(summaries).collect(),
            rules: rules.iter().map(|r| (r.clone(), of(r))).collect(),
            duplicates: duplicates(&table),
            same_key: key.map(|k| same_key(&table, &[k])),
            entries: worked.log.entries.into_iter().zip(worked.outcomes).collect(),
            findings,
            snapshots: snapshots.into_iter().map(|s| s.value).collect(),
        }
    })
    .await
}
