//! Somebody brings a CSV file.

use std::collections::BTreeSet;
use std::sync::Arc;

use base::{Fact, Finding, Findings, Id, Place, Slug, Text};
use dataset::csv::{Sheet, Told};
use dataset::{DayOrder, Options, Origin, Role, Table, Variable, import, infer};

use form::{Context, Engine};

use super::hold_rows::{Asked, doubts, without_consent};
use super::work::{heavy, initiative, sheet};
use super::{Dataset, code};
use crate::collect::{Instrument, context, engine_of, instruments_of};
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
    let form = form_behind(app, &asked.against).await?;
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
    let told_here = told.clone();
    let (done, bytes) = heavy(move || {
        let done = read(&bytes, &told_here, day_order, &against, form.as_ref());
        (done, bytes)
    })
    .await?;
    let Read {
        table,
        options,
        findings,
        without_refused,
        refused,
    } = done?;
    // Only now: what nobody agreed to is in no file that is kept.
    let keep = match &without_refused {
        Some((_, separator)) => Told {
            encoding: None,
            separator: Some(*separator),
        },
        None => told,
    };
    let kept = without_refused
        .as_ref()
        .map_or(bytes.as_slice(), |(kept, _)| kept.as_slice());
    let file = app.objects.put(kept).await?;
    let counted = instrument
        .as_deref()
        .and_then(|i| i.parse().ok())
        .map(|about| Change::Count {
            about,
            what: "refused",
            add: refused,
        });
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
        purpose: None,
    };
    let entry = Draft::new(it.created, actor, Verb::AddDataset, it.id)
        .with("file", file.to_string())
        .with("rows", it.rows)
        .with("columns", it.variables.len())
        .with("refused", refused);
    let mut changes = vec![Change::create(&it)?];
    changes.extend(counted.filter(|_| refused > 0));
    app.store.commit(Act { entry, changes }).await?;
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
    let (table, mut findings) = read_again(app, &it.value, it.variables.clone()).await?;
    let Origin::File {
        digest,
        instrument: Some(instrument),
        ..
    } = &it.origin
    else {
        return Ok(findings);
    };
    let (form, bytes, told) = (
        form_of(app, instrument).await?,
        app.objects.get(*digest).await?,
        it.told.clone(),
    );
    let doubts = heavy(move || {
        let lines = lines(&sheet(&bytes, &told)?.0);
        Ok::<_, AppError>(doubts(&table, &form.engine, &form.context, |row| {
            lines.get(row).copied().unwrap_or(0)
        }))
    });
    findings.extend(doubts.await??);
    Ok(findings)
}

/// The form that a file is read against.
struct FormBehind {
    engine: Arc<Engine>,
    context: Context,
    asked: Option<Asked>,
}

async fn form_behind(app: &App, against: &Against) -> Result<Option<FormBehind>> {
    match against {
        Against::Nothing => Ok(None),
        Against::Form { instrument, .. } => Ok(Some(form_of(app, instrument).await?)),
    }
}

async fn form_of(app: &App, instrument: &str) -> Result<FormBehind> {
    let missing = |_| AppError::not_found("instrument", instrument);
    let id: Id<Instrument> = instrument.parse().map_err(missing)?;
    let it = app.store.get(id).await?.value;
    Ok(FormBehind {
        engine: engine_of(app, &it).await?,
        context: context(app),
        asked: it.consent.map(|mapping| Asked {
            mapping,
            notice: it.notice,
        }),
    })
}

/// The line on which each row of a file begins.
fn lines(sheet: &Sheet) -> Vec<usize> {
    sheet.rows().map(|row| row.line).collect()
}

/// A file that was read, and what of it may be kept.
struct Read {
    table: Table,
    options: Options,
    findings: Findings,
    /// The file without the rows that said no, and its separator; nothing when all may be kept.
    without_refused: Option<(Vec<u8>, char)>,
    refused: u64,
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
    form: Option<&FormBehind>,
) -> Result<Read> {
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
    let Some(mut table) = done.value else {
        return Err(AppError::Findings(findings));
    };
    let refused = match form.and_then(|f| f.asked.as_ref()) {
        Some(asked) => without_consent(&table, asked, &findings).map_err(AppError::finding)?,
        None => BTreeSet::new(),
    };
    let mut lines = lines(&sheet);
    let without_refused = (!refused.is_empty()).then(|| {
        table.retain(|row| !refused.contains(&row));
        let mut row = 0..;
        lines.retain(|_| !row.next().is_some_and(|row| refused.contains(&row)));
        findings = told_of_kept(std::mem::take(&mut findings), &lines);
        findings.push(Finding::warning(code::ROWS_REFUSED).with("rows", refused.len()));
        (sheet.without(|row| refused.contains(&row)), sheet.separator())
    });
    if let Some(form) = form {
        let line = |row: usize| lines.get(row).copied().unwrap_or(0);
        findings.extend(doubts(&table, &form.engine, &form.context, line));
    }
    Ok(Read {
        table,
        options,
        findings,
        without_refused,
        refused: refused.len() as u64,
    })
}

/// The findings without those about rows that are not kept: a cell of theirs may stand in them.
fn told_of_kept(findings: Findings, lines: &[usize]) -> Findings {
    let kept = |f: &Finding| match f.place.get("row") {
        Some(Fact::Number(row)) => *row == 1 || usize::try_from(*row).is_ok_and(|row| lines.contains(&row)),
        _ => true,
    };
    findings.iter().filter(|f| kept(f)).cloned().collect()
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
