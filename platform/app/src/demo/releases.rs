//! The releases of the three examples: protected, approved by the coordinator alone, published.
//!
//! The words are ours; what they say of limits is meant. Sources and licences: `demo/*/SOURCE.md`.

use base::{Date, Language, Slug, Text};
use dataset::Snapshot;
use estimate::Spec;
use protect::{
    Area, Declaration, Description, Figure, FigureSet, Licence, Organisation, Period, Policy,
    ProtectedFigures, ProtectedPoints, ReleaseDraft, ReleasedTable, Shape, SiteSet, Standing, TableSpec,
};
use registry::Initiative;

use super::data::{BERLIN, LAWRENCEVILLE, LIBERTY, SMELL, TAL_AFAR};
use crate::data::{Dataset, TakenSnapshot};
use crate::ports::{Order, Query};
use crate::publish::{
    AskedTable, ReleaseRecord, Step, ask_figures, assemble_release, protect_tables, released_tables, sites,
    step_release,
};
use crate::{Actor, App, AppError, Result};

const BY: &Actor = &Actor::System;

/// The least number of households behind a figure of Tal Afar, and of reports behind one of Pittsburgh.
const HOUSEHOLDS: u64 = 10;
const REPORTS: u64 = 5;

/// Two tables and two sets of shares from the 578 clean interviews.
///
/// # Errors
/// What the use cases say.
pub async fn tal_afar(app: &App) -> Result<()> {
    let slug = "water-in-tal-afar-2021";
    if is_there(app, slug).await? {
        return Ok(());
    }
    let snapshot = snapshot(app, TAL_AFAR).await?;
    let table = |name: &str, title, column| AskedTable {
        name: name.to_owned(),
        title: Text::english(title),
        spec: TableSpec::frequency(&["water_sector", column], HOUSEHOLDS),
    };
    let tables = vec![
        table(
            "enough-water",
            "Households by water line and whether they had enough water",
            "access_water_enough",
        ),
        table(
            "drinking-source",
            "Households by water line and main source of drinking water",
            "water_source_drinking",
        ),
    ];
    let (protection, _) = protect_tables(app, BY, TAL_AFAR.0, &snapshot, tables).await?;
    let tables = released_tables(app, &protection).await?;
    let policy = Policy::persons(HOUSEHOLDS).map_err(AppError::finding)?;
    let ask = |column: &str, over: &str| {
        format!(
            r#"{{"ask": [{{"id": "{column}", "statistic": "proportion", "variable": "{column}", "over": [{over}]}}]}}"#
        )
    };
    let asked = [
        (
            "enough",
            "Did households have enough water in the past 30 days?",
            ask("access_water_enough", ""),
        ),
        (
            "enough-by-line",
            "Enough water, by water line",
            ask("access_water_enough", "\"water_sector\""),
        ),
    ];
    let mut figures = Vec::new();
    for (name, title, ask) in asked {
        let mut found = ask_figures(app, snapshot.content, &spec(&ask)?).await?;
        found.sort_by(|a, b| (&a.domain, rank(a)).cmp(&(&b.domain, rank(b))));
        figures.push(own(name, title, None, Shape::Bars, found, &policy, &tables)?);
    }
    let short = share(&figures[0], &["insufficient"]);
    let words = Words {
        title: "Water in Tal Afar, July 2021",
        sentence: format!(
            "About {short} of 100 households interviewed said that their water was insufficient in the past 30 days."
        ),
        question: "Do households in Tal Afar have enough water, and where does it come from?",
        method: "Enumerators interviewed 632 households in July 2021; after a published cleaning log of 726 entries 578 interviews remained. Every interview counts the same. Intervals assume a simple random sample within the city.",
        can: &[
            "What share of the households that were interviewed had enough water, by the line they get it from.",
        ],
        limits: &[
            "The sampling frame and weights were not published with the data; if some quarters were easier to reach, the shares lean towards them.",
            "It was summer, the driest season; other months may differ.",
            "Households spoke for themselves; nobody measured their water.",
        ],
        keywords: &["water", "Iraq", "Tal Afar", "SDG 6.1.1"],
        licence: Licence {
            id: "MIT".to_owned(),
            title: "MIT License".to_owned(),
            url: "https://opensource.org/license/mit".to_owned(),
        },
        creators: &["REACH Initiative (IMPACT Initiatives)"],
        attribution: &["Data from the R package cleaningtools, © cleaningtools authors, MIT licence."],
        area: ("Tal Afar, Iraq", "IRQ", [42.3, 36.3, 42.6, 36.5]),
        period: ("2021-07-05", "2021-07-31"),
        issued: "2021-09-01",
    };
    publish(
        app,
        TAL_AFAR.0,
        slug,
        &snapshot,
        policy,
        words,
        (tables, figures, Vec::new()),
    )
    .await
}

/// A line over the days and a map with places on a grid of one kilometre.
///
/// # Errors
/// What the use cases say.
pub async fn berlin(app: &App) -> Result<()> {
    let slug = "air-in-berlin-2023";
    if is_there(app, slug).await? {
        return Ok(());
    }
    let snapshot = snapshot(app, BERLIN).await?;
    let policy = Policy::open_sensors(Declaration {
        by: "The data lead of this demo".to_owned(),
        reason: "Readings of outdoor air that their owners publish themselves; places are shown on a grid of one kilometre.".to_owned(),
        on: day("2024-02-27")?,
    })
    .map_err(AppError::finding)?;
    let daily = r#"{"design": {"ids": ["sensorId"]}, "ask": [{"id": "day", "statistic": "mean", "variable": "value", "over": ["day"]}]}"#;
    let days = ask_figures(app, snapshot.content, &spec(daily)?).await?;
    let line = Shape::Line {
        over: "day".to_owned(),
    };
    let unit = Some("µg/m³");
    let figures = own(
        "by-day",
        "Fine dust (PM2.5) by day",
        unit,
        line,
        days,
        &policy,
        &[],
    )?;
    let sites = sites(app, snapshot.content, ["lat", "lon", "value"]).await?;
    let sites = SiteSet {
        name: "places".to_owned(),
        title: Text::english("Fine dust (PM2.5) by place"),
        unit: unit.map(str::to_owned),
        grid_metres: 1_000,
        sites,
    };
    let places = sites.sites.len();
    let points = protect::coarsen(sites, &policy).into_result()?.0;
    let (low, high) = range(&figures);
    let words = Words {
        title: "Air in Berlin, 26 February to 1 March 2023",
        sentence: format!(
            "On average {places} citizens' sensors measured between {low:.1} and {high:.1} µg/m³ of fine dust a day."
        ),
        question: "How much fine dust do people in Berlin breathe where they live?",
        method: "Readings of PM2.5 that openSenseMap publishes. Values at or below 0 and above 500 µg/m³ were emptied as faults. Means over all readings; intervals treat each sensor as one cluster.",
        can: &["How fine dust rose and fell over these four days at the citizens' sensors."],
        limits: &[
            "People chose where to hang a sensor: it is no sample of the city.",
            "Low-cost sensors overestimate in damp air; nobody calibrated them against an official station here.",
            "Four winter days say nothing about a year.",
        ],
        keywords: &["air quality", "PM2.5", "Berlin", "SDG 11.6.2"],
        licence: Licence::pddl(),
        creators: &["openSenseMap contributors"],
        attribution: &["Data: openSenseMap, Public Domain Dedication and License 1.0."],
        area: ("Berlin, Germany", "DEU", [13.08, 52.33, 13.77, 52.68]),
        period: ("2023-02-26", "2023-03-01"),
        issued: "2023-03-02",
    };
    publish(
        app,
        BERLIN.0,
        slug,
        &snapshot,
        policy,
        words,
        (Vec::new(), vec![figures], vec![points]),
    )
    .await
}

/// Residents' ratings beside two official monitors over the same days.
///
/// # Errors
/// What the use cases say.
pub async fn pittsburgh(app: &App) -> Result<()> {
    let slug = "smell-in-pittsburgh-2016-2018";
    if is_there(app, slug).await? {
        return Ok(());
    }
    let reports = snapshot(app, SMELL).await?;
    let policy = Policy::persons(REPORTS).map_err(AppError::finding)?;
    let ask = |column: &str| {
        format!(
            r#"{{"ask": [{{"id": "day", "statistic": "mean", "variable": "{column}", "over": ["day"]}}]}}"#
        )
    };
    let line = || Shape::Line {
        over: "day".to_owned(),
    };
    let days = ask_figures(app, reports.content, &spec(&ask("smell_value"))?).await?;
    let all: u64 = days.iter().map(|d| d.n).sum();
    let (title, unit) = (
        "How bad residents rated the smell (1 good to 5 worst)",
        Some("rating"),
    );
    let mut figures = vec![own("residents", title, unit, line(), days, &policy, &[])?];
    let monitors = [
        (
            LIBERTY,
            "3.feed_28.H2S_PPM",
            "liberty-h2s",
            "Hydrogen sulphide at the official monitor in Liberty",
            "ppm",
        ),
        (
            LAWRENCEVILLE,
            "3.feed_26.PM25B_UG_M3",
            "lawrenceville-pm25",
            "Fine dust (PM2.5) at the official monitor in Lawrenceville",
            "µg/m³",
        ),
    ];
    for (at, column, name, title, unit) in monitors {
        let official = snapshot(app, at).await?;
        let days = ask_figures(app, official.content, &spec(&ask(column))?).await?;
        // The office publishes readings, not a sample: an interval would say something they do not.
        let days = days.into_iter().map(reading).collect();
        let standing = Standing::AlreadyPublic {
            publisher: "Allegheny County Health Department".to_owned(),
            source: "hourly readings in CMU CREATE Lab, smell-pittsburgh-prediction, dataset/v1; daily means by us".to_owned(),
        };
        figures.push(set(
            name,
            title,
            Some(unit),
            standing,
            line(),
            days,
            &policy,
            &[],
        )?);
    }
    let words = Words {
        title: "Smell in Pittsburgh, 2016 to 2018: residents and official monitors",
        sentence: format!(
            "Residents sent {} smell reports in 23 months; each day with at least {REPORTS} reports stands beside what two official monitors measured.",
            thousands(all)
        ),
        question: "Do bad smells in our neighbourhoods follow what the official monitors measure?",
        method: "Daily means of residents' ratings in the app Smell Pittsburgh, and daily means of hourly readings of two monitors of the county. Days are by Eastern Standard Time. The free texts of the reports are withheld.",
        can: &["On which days residents smelled something bad, and what two monitors measured on them."],
        limits: &[
            "People report when it smells: days without reports are not days of good air.",
            "The monitors stand in two places; the reports come from the whole city.",
            "Side by side is no proof that one causes the other.",
        ],
        keywords: &["air quality", "smell", "Pittsburgh", "SDG 11.6.2"],
        licence: Licence::cc0(),
        creators: &["Residents of Pittsburgh", "CMU CREATE Lab"],
        attribution: &["Data: CMU CREATE Lab, smell-pittsburgh-prediction, CC0 1.0."],
        area: ("Pittsburgh, United States", "USA", [-80.1, 40.3, -79.8, 40.52]),
        period: ("2016-10-31", "2018-09-30"),
        issued: "2018-10-15",
    };
    publish(
        app,
        SMELL.0,
        slug,
        &reports,
        policy,
        words,
        (Vec::new(), figures, Vec::new()),
    )
    .await
}

/// The words of a release, in English.
struct Words<'a> {
    title: &'a str,
    sentence: String,
    question: &'a str,
    method: &'a str,
    can: &'a [&'a str],
    limits: &'a [&'a str],
    keywords: &'a [&'a str],
    licence: Licence,
    creators: &'a [&'a str],
    attribution: &'a [&'a str],
    area: (&'a str, &'a str, [f64; 4]),
    period: (&'a str, &'a str),
    issued: &'a str,
}

type Content = (Vec<ReleasedTable>, Vec<ProtectedFigures>, Vec<ProtectedPoints>);

async fn publish(
    app: &App,
    initiative: &str,
    slug: &str,
    snapshot: &Snapshot,
    policy: Policy,
    words: Words<'_>,
    (tables, figures, points): Content,
) -> Result<()> {
    let title = app.store.named::<Initiative>(initiative).await?.title.clone();
    let owned = |list: &[&str]| list.iter().map(|s| (*s).to_owned()).collect::<Vec<_>>();
    let (name, code, bounds) = words.area;
    let description = Description {
        title: Text::english(words.title),
        sentence: Text::english(words.sentence),
        question: Text::english(words.question),
        method: Text::english(words.method),
        can: words.can.iter().map(|l| Text::english(*l)).collect(),
        limits: words.limits.iter().map(|l| Text::english(*l)).collect(),
        keywords: owned(words.keywords),
        licence: words.licence,
        creators: owned(words.creators),
        publisher: Organisation {
            name: "Counted demo".to_owned(),
            url: None,
            email: None,
        },
        attribution: owned(words.attribution),
        places: vec![Area {
            name: name.to_owned(),
            code: Some(code.to_owned()),
            bounds: Some(bounds),
        }],
        period: Some(Period {
            start: day(words.period.0)?,
            end: day(words.period.1)?,
        }),
        issued: day(words.issued)?,
        language: Language::english(),
        initiative: address(initiative)?,
        initiative_title: title,
        round: 1,
        snapshot: snapshot.content,
        records: snapshot.rows,
    };
    let draft = ReleaseDraft {
        id: app.new_id(),
        slug: address(slug)?,
        version: 1,
        policy,
        description,
        variables: snapshot.variables.clone(),
        tables,
        figures,
        points,
    };
    assemble_release(app, BY, initiative, draft).await?;
    let alone =
        "An example from data that were public before; no body of the community exists in it.".to_owned();
    for step in [Step::Check, Step::Approve(alone), Step::Publish] {
        step_release(app, BY, slug, step).await?;
    }
    Ok(())
}

async fn is_there(app: &App, slug: &str) -> Result<bool> {
    Ok(app
        .store
        .count_of::<ReleaseRecord>(Query::all().named(slug))
        .await?
        > 0)
}

/// The newest snapshot of a dataset.
async fn snapshot(app: &App, (initiative, dataset): (&str, &str)) -> Result<Snapshot> {
    let initiative = app.store.named::<Initiative>(initiative).await?;
    let dataset = app.store.named_in::<Dataset, _>(initiative.id, dataset).await?;
    let newest = Query::of(dataset.id).ordered(Order::Newest);
    let found = app.store.find::<TakenSnapshot>(newest).await?;
    let found = found.ok_or_else(|| AppError::not_found("snapshot", &dataset.slug))?;
    Ok(found.value.state)
}

fn own(
    name: &str,
    title: &str,
    unit: Option<&str>,
    shape: Shape,
    figures: Vec<Figure>,
    policy: &Policy,
    beside: &[ReleasedTable],
) -> Result<ProtectedFigures> {
    set(name, title, unit, Standing::Own, shape, figures, policy, beside)
}

#[allow(
    clippy::too_many_arguments,
    reason = "one value for each word of a figure set, named at the call"
)]
fn set(
    name: &str,
    title: &str,
    unit: Option<&str>,
    standing: Standing,
    shape: Shape,
    figures: Vec<Figure>,
    policy: &Policy,
    beside: &[ReleasedTable],
) -> Result<ProtectedFigures> {
    let set = FigureSet {
        name: name.to_owned(),
        title: Text::english(title),
        unit: unit.map(str::to_owned),
        standing,
        shape,
        level: 0.95,
        figures,
    };
    let beside: Vec<_> = beside.iter().map(|t| &t.table).collect();
    Ok(protect::figures(set, policy, &beside).into_result()?.0)
}

fn spec(json: &str) -> Result<Spec> {
    Ok(Spec::from_json(json).into_result()?.0)
}

fn day(text: &str) -> Result<Date> {
    text.parse().map_err(|e| {
        AppError::environment(
            format!("the demo's day {text} cannot be read ({e})"),
            "report this",
        )
    })
}

fn address(text: &str) -> Result<Slug> {
    text.parse().map_err(|e| AppError::environment(e, "report this"))
}

/// The place of an answer in the order in which people read it: from much to little.
fn rank(figure: &Figure) -> usize {
    const ORDER: [&str; 5] = [
        "more_than_sufficient",
        "sufficient",
        "just_enough",
        "insufficient",
        "totally_insufficient",
    ];
    let code = figure.category.as_deref().unwrap_or_default();
    ORDER.iter().position(|c| *c == code).unwrap_or(ORDER.len())
}

/// Households in a hundred whose answer is one of these.
fn share(set: &ProtectedFigures, codes: &[&str]) -> u32 {
    let wanted = set
        .figures()
        .iter()
        .filter(|f| f.category.as_deref().is_some_and(|c| codes.contains(&c)));
    (wanted.filter_map(|f| f.estimate).sum::<f64>() * 100.0).round() as u32
}

/// A daily mean without an interval; what rounding leaves of nought is nought.
fn reading(figure: Figure) -> Figure {
    let estimate = figure.estimate.map(|v| if v.abs() < 1e-9 { 0.0 } else { v });
    Figure {
        se: None,
        interval: None,
        estimate,
        ..figure
    }
}

/// A whole number as English writes it.
fn thousands(n: u64) -> String {
    if n < 1_000 {
        n.to_string()
    } else {
        format!("{},{:03}", thousands(n / 1_000), n % 1_000)
    }
}

fn range(set: &ProtectedFigures) -> (f64, f64) {
    let known = set.figures().iter().filter_map(|f| f.estimate);
    known.fold((f64::INFINITY, 0.0), |(low, high), v| {
        (low.min(v), f64::max(high, v))
    })
}
