//! Somebody brings a CSV file.

use base::{Finding, Findings, Id, Place, Slug, Text};
use dataset::csv::Told;
use dataset::{DayOrder, Options, Origin, Role, Table, Variable, import, infer};

use super::work::{heavy, initiative, sheet};
use super::{Dataset, code};
use crate::collect::{engine_of, instruments_of};
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::{Actor, App, AppError, Result, Verb};

/// A file to import.
#[derive(Debug, Clone)]
pub struct ImportFile {
    /// The initiative's name in addresses.
    pub initiative: String,
    /// What the dataset is to be called.
    pub title: Text,
    /// The file's name as it came.
    pub file_name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What the person states about it.
    pub told: Told,
    /// The order of day and month, where the person states it.
    pub day_order: Option<DayOrder>,
    /// What it is read against.
    pub against: Against,
}

/// What a file is read against.
#[derive(Debug, Clone, PartialEq)]
pub enum Against {
    /// Nothing: kinds and roles are proposed from the cells.
    Nothing,
    /// The variables of a form; columns that it does not know are kept and proposed.
    Form {
        /// The instrument and its version, for provenance.
        instrument: String,
        /// The form's variables.
        variables: Vec<Variable>,
    },
}

impl Against {
    /// The variables of a form of the initiative.
    ///
    /// # Errors
    /// `NotFound` when the initiative has no such form.
    pub async fn form(app: &App, initiative: Id<registry::Initiative>, instrument: &str) -> Result<Self> {
        let all = instruments_of(app, initiative).await?;
        let found = all.into_iter().find(|(_, it)| it.id.to_string() == instrument);
        let (_, it) = found.ok_or_else(|| AppError::not_found("instrument", instrument))?;
        let variables = engine_of(app, &it).await?.variables();
        Ok(Self::Form {
            instrument: instrument.to_owned(),
            variables,
        })
    }
}

/// A dataset and all that was found on the way.
#[derive(Debug, Clone)]
pub struct Imported {
    /// The dataset.
    pub dataset: Dataset,
    /// Everything that was found; none is an error.
    pub findings: Findings,
}

/// Imports a file as a new dataset. Nothing is left behind when it fails.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`; all findings when the file cannot be taken.
pub async fn import_file(app: &App, actor: &Actor, asked: ImportFile) -> Result<Imported> {
    let initiative = initiative(app, actor, Verb::AddDataset, &asked.initiative).await?;
    let slug = free_name(app, &initiative.value, &asked).await?;
    let file = app.objects.put(&asked.bytes).await?;
    let instrument = match &asked.against {
        Against::Form { instrument, .. } => Some(instrument.clone()),
        Against::Nothing => None,
    };
    let ImportFile {
        title,
        file_name,
        bytes,
        told,
        day_order,
        against,
        ..
    } = asked;
    let keep = told.clone();
    let (table, options, findings) = heavy(move || read(&bytes, &told, day_order, &against)).await??;
    let raw = app.objects.put(&app.engine.write_parquet(&table)?).await?;
    let it = Dataset {
        id: app.new_id(),
        initiative: initiative.id,
        slug,
        title,
        origin: Origin::File {
            name: file_name,
            digest: file,
            instrument,
        },
        told: keep,
        options,
        key: key(&table),
        variables: table.variables().cloned().collect(),
        raw: Some(raw),
        rows: table.rows() as u64,
        joined: Vec::new(),
        derived: Vec::new(),
        created: app.now(),
    };
    let entry = Draft::new(it.created, actor, Verb::AddDataset, it.id)
        .with("file", file.to_string())
        .with("rows", it.rows)
        .with("columns", it.variables.len());
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::create(&it)?],
        })
        .await?;
    Ok(Imported {
        dataset: it,
        findings,
    })
}

/// Everything that was found when the dataset's file was read, found again.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`, `NotFound`; `Findings` when the dataset came from no file.
pub async fn import_findings(app: &App, actor: &Actor, at: (&str, &str)) -> Result<Findings> {
    let (_, it) = super::work::dataset(app, actor, Verb::ReadDataset, at).await?;
    Ok(read_again(app, &it.value, it.variables.clone()).await?.1)
}

/// Reads the dataset's file again, by these variables.
pub(super) async fn read_again(
    app: &App,
    it: &Dataset,
    variables: Vec<Variable>,
) -> Result<(Table, Findings)> {
    let Origin::File { digest, .. } = &it.origin else {
        return Err(AppError::finding(Finding::error(code::NO_FILE)));
    };
    let bytes = app.objects.get(*digest).await?;
    let (told, options) = (it.told.clone(), it.options.clone());
    heavy(move || {
        let (sheet, mut findings) = sheet(&bytes, &told)?;
        let done = import(&sheet, &variables, &options);
        findings.extend(done.findings);
        match done.value {
            Some(table) => Ok((table, findings)),
            None => Err(AppError::Findings(findings)),
        }
    })
    .await?
}

fn read(
    bytes: &[u8],
    told: &Told,
    order: Option<DayOrder>,
    against: &Against,
) -> Result<(Table, Options, Findings)> {
    let (sheet, mut findings) = sheet(bytes, told)?;
    let found = infer(&sheet);
    let mut options = Options {
        reading: found.reading,
        ..Options::default()
    };
    if order.is_some() {
        options.reading.day_order = order;
    }
    let variables = match against {
        Against::Nothing => {
            findings.extend(found.findings);
            found.variables
        }
        Against::Form { variables, .. } => variables.clone(),
    };
    let done = import(&sheet, &variables, &options);
    findings.extend(done.findings);
    match done.value {
        Some(table) => Ok((table, options, findings)),
        None => Err(AppError::Findings(findings)),
    }
}

/// The variable that best names a record: a UUID before other keys.
fn key(table: &Table) -> Option<String> {
    let keys: Vec<&str> = table
        .variables()
        .filter(|v| v.role == Role::Key)
        .map(|v| v.name.as_str())
        .collect();
    let best = keys
        .iter()
        .find(|k| k.to_lowercase().contains("uuid"))
        .or(keys.first());
    best.map(|k| (*k).to_owned())
}

/// A name in addresses that no other dataset of the initiative has.
async fn free_name(app: &App, initiative: &registry::Initiative, asked: &ImportFile) -> Result<Slug> {
    let about = |code| Finding::error(code).at(Place::whole().with("field", "title"));
    let english = base::Language::english();
    let title = asked.title.best(&english).map_or("", |(_, t)| t);
    let stem = asked.file_name.split('.').next().unwrap_or("");
    let Some(slug) = Slug::from_title(title).or_else(|| Slug::from_title(stem)) else {
        return Err(AppError::finding(about(code::NO_NAME)));
    };
    let taken = app
        .store
        .count_of::<Dataset>(Query::of(initiative.id).named(slug.as_str()))
        .await?;
    if taken > 0 {
        return Err(AppError::finding(
            about(code::NAME_TAKEN).with("name", slug.as_str()),
        ));
    }
    Ok(slug)
}
