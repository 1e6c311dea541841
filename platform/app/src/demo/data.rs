//! The data of the three examples: imported, described, checked, cleaned and frozen as a person does it.
//! Sources and licences: `demo/*/SOURCE.md`.

use base::{Language, Text};
use dataset::csv::Told;
use dataset::process::{Action, Bound, Check, Comparison, Condition, Derive, Mapping, Part, Rule, Scope};
use dataset::quality::Spikes;
use dataset::{Role, Variable};

use super::{Files, file};
use crate::collect::instruments_of;
use crate::data::{
    Against, CleaningEntry, Dataset, EditRule, EditVariable, ImportFile, ImportLog, JoinColumns, NewEntry,
    TakenSnapshot, add_entry, add_rule, derive_variable, edit_variable, import_file, import_log,
    join_columns, take_snapshot,
};
use crate::ports::Query;
use crate::{Actor, App, AppError, Result};

const BY: &Actor = &Actor::System;

/// A dataset by the initiative's name and its own.
type At = (&'static str, &'static str);

/// Households of Tal Afar: raw interviews and their cleaning log.
pub const TAL_AFAR: At = ("water-in-tal-afar", "households");
/// Readings of fine dust in Berlin.
pub const BERLIN: At = ("air-in-berlin", "readings");
/// Smell reports of Pittsburgh's residents.
pub const SMELL: At = ("smell-in-pittsburgh", "smell-reports");
/// The official monitor at Liberty.
pub const LIBERTY: At = ("smell-in-pittsburgh", "monitor-liberty");
/// The official monitor at Lawrenceville.
pub const LAWRENCEVILLE: At = ("smell-in-pittsburgh", "monitor-lawrenceville");

/// Interviews read against the form, their log, and the divisions by which the results were published; a
/// snapshot.
///
/// # Errors
/// What the use cases say.
pub async fn tal_afar(app: &App, files: Files<'_>) -> Result<()> {
    let against = form_of(app, TAL_AFAR.0).await?;
    let stage = begin(
        app,
        files,
        TAL_AFAR,
        ("Households", "talafar/raw_data.csv.gz"),
        against,
    )
    .await?;
    let mapping: Mapping =
        serde_json::from_slice(&file(files, "talafar/log-mapping.json")?).map_err(|e| {
            AppError::environment(format!("the demo's mapping cannot be read ({e})"), "report this")
        })?;
    if stage.entries == 0 {
        let log = ImportLog {
            bytes: file(files, "talafar/cleaning_log.csv.gz")?,
            mapping,
        };
        import_log(app, BY, TAL_AFAR, log).await?;
    }
    let arabic: Language = "ar"
        .parse()
        .map_err(|e| AppError::environment(e, "report this"))?;
    let divisions = JoinColumns {
        file_name: "clean_data.csv.gz".into(),
        bytes: file(files, "talafar/clean_data.csv.gz")?,
        key: "_uuid".into(),
        columns: vec!["socio_eco_division".into(), "water_sector".into()],
        labels: vec![
            Text::english("Part of the city").with(arabic.clone(), "القسم من المدينة"),
            Text::english("Water line").with(arabic, "خط المياه"),
        ],
    };
    if stage.dataset.joined.is_empty() {
        join_columns(app, BY, TAL_AFAR, divisions).await?;
    }
    freeze(app, TAL_AFAR, &stage).await
}

/// µg/m³ above which a reading is taken for a fault or smoke beside the sensor: this demo's choice, named in each
/// entry's reason. Common household sensors report up to 999.9 (data sheet of the SDS011).
const SPIKE: f64 = 500.0;

/// Readings, the rules they should keep, and what is emptied because it cannot be true; a snapshot.
///
/// # Errors
/// What the use cases say.
pub async fn berlin(app: &App, files: Files<'_>) -> Result<()> {
    let from = ("Readings", "berlin-air/pm25_berlin_2023.csv.gz");
    let stage = begin(app, files, BERLIN, from, Against::Nothing).await?;
    describe(app, BERLIN, "sensorId", |v| v.role = Role::Cluster).await?;
    describe(app, BERLIN, "unit", |v| v.role = Role::Other).await?;
    let number = |is, than| Condition::Number {
        variable: "value".into(),
        is,
        than,
    };
    let bound = |at, included| Some(Bound { at, included });
    let range = |min, max| Check::Range {
        variable: "value".into(),
        min,
        max,
    };
    let spikes = Spikes {
        variable: "value".into(),
        order: "createdAt".into(),
        series: Some("sensorId".into()),
        window: 10,
        times: 8.0,
        least: 50.0,
    };
    let rules = [
        (
            "above-zero",
            "A reading is above zero",
            range(bound(0.0, false), None),
        ),
        (
            "in-range",
            "A reading is at most 500 µg/m³",
            range(None, bound(SPIKE, true)),
        ),
        (
            "no-spike",
            "A reading does not spike against its neighbours in time",
            Check::Spike(spikes),
        ),
    ];
    for (id, label, check) in rules {
        if !stage.rules.iter().any(|r| r == id) {
            add_rule(
                app,
                BY,
                BERLIN,
                Rule {
                    id: id.into(),
                    label: Text::english(label),
                    check,
                },
            )
            .await?;
        }
    }
    let cannot = [
        (
            number(Comparison::AtMost, 0.0),
            "there is no less than no dust: the sensor was faulty or off",
        ),
        (
            number(Comparison::Above, SPIKE),
            "above 500 µg/m³: a fault or smoke beside the sensor, not the city's air",
        ),
    ];
    for (condition, why) in cannot.into_iter().skip(stage.entries) {
        let action = Action::Blank {
            variable: "value".into(),
        };
        let entry = NewEntry {
            scope: Scope::Where(condition),
            action,
            why: why.into(),
        };
        add_entry(app, BY, BERLIN, entry).await?;
    }
    day(app, BERLIN, &stage, "createdAt", 60).await?;
    freeze(app, BERLIN, &stage).await
}

/// Reports and the two monitors, each with its day; snapshots.
///
/// # Errors
/// What the use cases say.
pub async fn pittsburgh(app: &App, files: Files<'_>) -> Result<()> {
    /// Pittsburgh's clock in winter, minutes east of UTC; summer time is not followed.
    const EASTERN: i16 = -300;
    let all = [
        (SMELL, ("Smell reports", "pittsburgh-smell/smell_reports.csv.gz")),
        (
            LIBERTY,
            ("Monitor Liberty", "pittsburgh-smell/Feed_28_Liberty_ACHD.csv.gz"),
        ),
        (
            LAWRENCEVILLE,
            (
                "Monitor Lawrenceville",
                "pittsburgh-smell/Feed_26_Lawrenceville_ACHD.csv.gz",
            ),
        ),
    ];
    for (at, from) in all {
        let stage = begin(app, files, at, from, Against::Nothing).await?;
        day(app, at, &stage, "EpochTime", EASTERN).await?;
        freeze(app, at, &stage).await?;
    }
    Ok(())
}

/// The variables of the initiative's form; nothing where it has none.
async fn form_of(app: &App, initiative: &str) -> Result<Against> {
    let initiative = app.store.named::<registry::Initiative>(initiative).await?;
    let Some((_, instrument)) = instruments_of(app, initiative.id).await?.into_iter().next() else {
        return Ok(Against::Nothing);
    };
    Against::form(app, initiative.id, &instrument.id.to_string()).await
}

/// How far an earlier try has come.
struct Stage {
    dataset: Dataset,
    entries: usize,
    rules: Vec<String>,
    snapshots: u64,
}

/// Imports a file, unless an earlier try has.
async fn begin(
    app: &App,
    files: Files<'_>,
    at: At,
    (title, path): (&str, &str),
    against: Against,
) -> Result<Stage> {
    let initiative = app.store.named::<registry::Initiative>(at.0).await?;
    let dataset = match app
        .store
        .find::<Dataset>(Query::of(initiative.id).named(at.1))
        .await?
    {
        Some(there) => there.value,
        None => {
            let asked = ImportFile {
                initiative: at.0.to_owned(),
                title: Text::english(title),
                file_name: path.rsplit('/').next().unwrap_or(path).to_owned(),
                bytes: file(files, path)?,
                told: Told::default(),
                day_order: None,
                against,
            };
            import_file(app, BY, asked).await?.dataset
        }
    };
    let of = || Query::of(dataset.id);
    let rules = app.store.list::<EditRule>(of()).await?;
    Ok(Stage {
        entries: usize::try_from(app.store.count_of::<CleaningEntry>(of()).await?).unwrap_or(usize::MAX),
        rules: rules.into_iter().map(|r| r.value.rule.id).collect(),
        snapshots: app.store.count_of::<TakenSnapshot>(of()).await?,
        dataset,
    })
}

async fn freeze(app: &App, at: At, stage: &Stage) -> Result<()> {
    if stage.snapshots == 0 {
        take_snapshot(app, BY, at).await?;
    }
    Ok(())
}

async fn describe(app: &App, at: At, name: &str, edit: impl FnOnce(&mut EditVariable)) -> Result<()> {
    let (_, all) = crate::data::list_datasets(app, BY, at.0).await?;
    let found = all
        .iter()
        .find(|l| l.dataset.slug.as_str() == at.1)
        .and_then(|l| variable(&l.dataset.variables, name));
    let Some(known) = found else {
        return Err(AppError::not_found("variable", name));
    };
    let mut asked = EditVariable::of(known, &Language::english());
    edit(&mut asked);
    edit_variable(app, BY, at, &asked, &Language::english()).await?;
    Ok(())
}

fn variable<'a>(all: &'a [Variable], name: &str) -> Option<&'a Variable> {
    all.iter().find(|v| v.name == name)
}

async fn day(app: &App, at: At, stage: &Stage, from: &str, offset: i16) -> Result<()> {
    if !stage.dataset.derived.is_empty() {
        return Ok(());
    }
    let asked = Derive {
        name: "day".into(),
        from: from.into(),
        part: Part::Day,
        offset,
    };
    derive_variable(app, BY, at, asked).await?;
    Ok(())
}
