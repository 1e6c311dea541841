//! A data manager protects tables over one snapshot, together.

use base::{Checked, Digest, Findings, Id, Text, Timestamp};
use dataset::{Snapshot, Variable};
use governance::Approval;
use protect::{AuditReport, Cells, Policy, ProtectedTable, ReleasedTable, Status, TableSpec};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::allow_policy::allow_policy;
use super::{about, code};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::register::view_initiative;
use crate::{Actor, App, Result, Verb};

/// Tables that were protected together, and what came of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Protection {
    /// Its identity.
    pub id: Id<Protection>,
    /// The initiative.
    pub initiative: Uuid,
    /// The snapshot's content.
    pub snapshot: Digest,
    /// Records in the snapshot.
    pub records: u64,
    /// The snapshot's variables.
    pub variables: Vec<Variable>,
    /// What was asked.
    pub tables: Vec<AskedTable>,
    /// What came of each table.
    pub outcomes: Vec<TableOutcome>,
    /// Who decided the policy that the tables keep.
    #[serde(default)]
    pub approval: Option<Approval>,
    /// When.
    pub made_at: Timestamp,
}

/// A table that was asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AskedTable {
    /// A short name, unique among the tables.
    pub name: String,
    /// What people read above it.
    pub title: Text,
    /// The table.
    pub spec: TableSpec,
}

/// What came of one table, in numbers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TableOutcome {
    /// Cells of the table.
    pub cells: usize,
    /// Withheld by a rule.
    pub primary: usize,
    /// Withheld to protect those.
    pub secondary: usize,
    /// What the audit found.
    pub audit: AuditReport,
}

impl TableOutcome {
    fn of(table: &ProtectedTable) -> Self {
        Self {
            cells: table.cells().len(),
            primary: table.count(Status::Primary),
            secondary: table.count(Status::Secondary),
            audit: table.audit().clone(),
        }
    }
}

/// Protects tables over a snapshot of an initiative's data, and keeps what was asked and found.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; all findings when a table cannot be made, uses a column that may
/// not leave, or could be undone.
pub async fn protect_tables(
    app: &App,
    actor: &Actor,
    slug: &str,
    snapshot: &Snapshot,
    tables: Vec<AskedTable>,
) -> Result<(Protection, Findings)> {
    let initiative = view_initiative(app, actor, slug).await?.initiative.id.uuid();
    authorise(app, actor, Verb::ProtectTable, Some(initiative)).await?;
    let policy = policy_of(&tables);
    let approval = allow_policy(app, actor, initiative, &policy).await?;
    let (made, findings) = make(app, snapshot.content, &snapshot.variables, &tables).await?;
    let protection = Protection {
        id: app.new_id(),
        initiative,
        snapshot: snapshot.content,
        records: snapshot.rows,
        variables: snapshot.variables.clone(),
        outcomes: made.iter().map(TableOutcome::of).collect(),
        tables,
        approval: Some(approval),
        made_at: app.now(),
    };
    let entry = Draft::new(protection.made_at, actor, Verb::ProtectTable, protection.id)
        .with("initiative", slug)
        .with("snapshot", snapshot.content.to_string())
        .with("tables", protection.tables.len())
        .with(
            "decided_by",
            protection
                .approval
                .as_ref()
                .map(Approval::in_log)
                .unwrap_or_default(),
        );
    let changes = vec![Change::create(&protection)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok((protection, findings))
}

/// The policy that tables keep: the lowest of their thresholds.
pub fn policy_of(tables: &[AskedTable]) -> Policy {
    let lowest = tables.iter().filter_map(|t| t.spec.primary.threshold).min();
    Policy::Persons {
        threshold: lowest.unwrap_or(Policy::FLOOR),
    }
}

/// The tables of a protection, made again from its snapshot.
///
/// # Errors
/// Findings when the snapshot no longer gives them; `Environment` when it cannot be read.
pub async fn released_tables(app: &App, protection: &Protection) -> Result<Vec<ReleasedTable>> {
    let (made, _) = make(
        app,
        protection.snapshot,
        &protection.variables,
        &protection.tables,
    )
    .await?;
    let named = protection.tables.iter().zip(made);
    Ok(named
        .map(|(asked, table)| ReleasedTable::new(&asked.name, asked.title.clone(), table))
        .collect())
}

async fn make(
    app: &App,
    snapshot: Digest,
    variables: &[Variable],
    tables: &[AskedTable],
) -> Result<(Vec<ProtectedTable>, Findings)> {
    let mut findings = check(variables, tables);
    let file = crate::data::frozen_file(app, snapshot).await?;
    let mut cells: Vec<Cells> = Vec::new();
    for asked in tables {
        let Checked {
            value,
            findings: more,
        } = app.engine.cells(&file, &asked.spec).await?;
        findings.extend(more);
        cells.extend(value);
    }
    if findings.has_errors() {
        return Err(findings.into());
    }
    let jobs: Vec<(&TableSpec, &Cells)> = tables.iter().map(|a| &a.spec).zip(&cells).collect();
    Ok(protect::tables(&jobs).into_result()?)
}

fn check(variables: &[Variable], tables: &[AskedTable]) -> Findings {
    let mut findings = Findings::none();
    for (i, asked) in tables.iter().enumerate() {
        findings.extend(asked.spec.check());
        findings.extend(protect::check_roles(&asked.spec, variables));
        if tables[..i].iter().any(|t| t.name == asked.name) {
            findings.push(about(code::TABLE_NAME_TWICE, "name").with("name", &asked.name));
        }
    }
    findings
}
