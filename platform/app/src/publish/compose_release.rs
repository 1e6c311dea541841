//! The coordinator composes a release from what was protected and what was estimated.

use std::collections::BTreeMap;

use base::{Date, Digest, Findings, Language, Slug, Text};
use dataset::{Snapshot, Variable};
use estimate::{OneOrMany, Statistic};
use protect::{
    Description, FigureSet, Licence, Organisation, Period, Policy, ProtectedFigures, Release, ReleaseDraft,
    ReleasedTable, Shape, Standing,
};

use super::place_points::{AskedPoints, newest, place_points};
use super::withdrawals::must_hold_none_taken_back;
use super::{Protection, about, ask_figures, assemble_release, code, released_tables, view_protection};
use crate::act::authorise;
use crate::analyse::{Analysis, Seen, view_analysis};
use crate::data::code::STATE_GONE;
use crate::register::view_initiative;
use crate::{Actor, App, AppError, Result, Verb};

/// What somebody wants to release, in their words.
#[derive(Debug, Clone)]
pub struct Composition {
    /// The name in the address; empty for one made from the title.
    pub slug: String,
    /// The words, by the name of their field: title, sentence, question, method, can, limits, creators,
    /// publisher, keywords.
    pub words: BTreeMap<&'static str, String>,
    /// The licence's SPDX identifier.
    pub licence: String,
    /// Under what policy.
    pub policy: Policy,
    /// The first and the last day that it is about.
    pub period: Option<(Date, Date)>,
    /// The protection whose tables it shows.
    pub protection: Option<String>,
    /// The analyses whose figures it shows.
    pub analyses: Vec<String>,
    /// The map it shows.
    pub points: Option<AskedPoints>,
}

impl Composition {
    fn word(&self, name: &str) -> &str {
        self.words.get(name).map_or("", |w| w.trim())
    }

    fn lines(&self, name: &str) -> Vec<String> {
        let lines = self.word(name).lines().map(str::trim).filter(|l| !l.is_empty());
        lines.map(str::to_owned).collect()
    }
}

/// Composes a release, in the language of who writes it, and assembles it.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; all findings when something stands against it.
pub async fn compose_release(
    app: &App,
    actor: &Actor,
    slug: &str,
    asked: &Composition,
    language: &Language,
) -> Result<(Release, Findings)> {
    let view = view_initiative(app, actor, slug).await?;
    authorise(app, actor, Verb::PublishRelease, Some(view.initiative.id.uuid())).await?;
    let protection = match &asked.protection {
        Some(id) => Some(view_protection(app, actor, slug, id).await?.value),
        None => None,
    };
    let tables = match &protection {
        Some(p) => released_tables(app, p).await?,
        None => Vec::new(),
    };
    let analyses = analyses(app, actor, slug, &asked.analyses).await?;
    for analysis in &analyses {
        let of = Some(analysis.dataset);
        must_hold_none_taken_back(app, view.initiative.id, analysis.snapshot, of).await?;
    }
    let map = match &asked.points {
        Some(points) => Some((points, newest(app, slug, &points.dataset).await?)),
        None => None,
    };
    let source = source(app, protection.as_ref(), &analyses, map.as_ref().map(|m| &m.1)).await?;
    let mut figures = Vec::new();
    for (number, analysis) in analyses.iter().enumerate() {
        figures.push(
            protected(
                app,
                analysis,
                number,
                asked,
                (&tables, &source.variables),
                language,
            )
            .await?,
        );
    }
    let mut points = Vec::new();
    if let Some((wanted, snapshot)) = &map {
        points.push(place_points(app, snapshot, wanted, &asked.policy, language).await?);
    }
    let draft = ReleaseDraft {
        id: app.new_id(),
        slug: address(asked)?,
        version: 1,
        policy: asked.policy.clone(),
        description: description(app, asked, language, &view, &source)?,
        variables: source.variables,
        tables,
        figures,
        points,
    };
    assemble_release(app, actor, slug, draft).await
}

/// The data that everything in a release was made from.
struct Source {
    snapshot: Digest,
    records: u64,
    variables: Vec<Variable>,
}

/// One snapshot for all; content of two snapshots cannot be protected against each other.
async fn source(
    app: &App,
    protection: Option<&Protection>,
    analyses: &[Analysis],
    map: Option<&Snapshot>,
) -> Result<Source> {
    let mut found: Option<Source> = protection.map(|p| Source {
        snapshot: p.snapshot,
        records: p.records,
        variables: p.variables.clone(),
    });
    for analysis in analyses {
        match &found {
            Some(source) if source.snapshot != analysis.snapshot => {
                return Err(AppError::finding(about(code::TWO_SNAPSHOTS, "analyses")));
            }
            Some(_) => {}
            None => found = Some(source_of(app, analysis).await?),
        }
    }
    if let Some(map) = map {
        match &found {
            Some(source) if source.snapshot != map.content => {
                return Err(AppError::finding(about(code::TWO_SNAPSHOTS, "points-data")));
            }
            Some(_) => {}
            None => {
                found = Some(Source {
                    snapshot: map.content,
                    records: map.rows,
                    variables: map.variables.clone(),
                });
            }
        }
    }
    found.ok_or_else(|| AppError::finding(about(code::NO_CONTENT, "protection")))
}

async fn source_of(app: &App, analysis: &Analysis) -> Result<Source> {
    let number = analysis.number.to_string();
    let taken = app
        .store
        .named_in::<crate::data::TakenSnapshot, _>(analysis.dataset, &number)
        .await?;
    Ok(Source {
        snapshot: analysis.snapshot,
        records: taken.state.rows,
        variables: taken.value.state.variables,
    })
}

async fn analyses(app: &App, actor: &Actor, slug: &str, ids: &[String]) -> Result<Vec<Analysis>> {
    let mut out = Vec::new();
    for id in ids {
        match view_analysis(app, actor, slug, id).await? {
            Seen::Answered(it) => out.push(it.analysis),
            Seen::Gone(_) => return Err(AppError::finding(about(STATE_GONE, "analyses"))),
        }
    }
    Ok(out)
}

async fn protected(
    app: &App,
    analysis: &Analysis,
    number: usize,
    asked: &Composition,
    (tables, variables): (&[ReleasedTable], &[Variable]),
    language: &Language,
) -> Result<ProtectedFigures> {
    let figures = ask_figures(app, analysis.snapshot, &analysis.spec).await?;
    let over = analysis
        .spec
        .ask
        .first()
        .map(|a| a.over.as_slice())
        .unwrap_or_default();
    let shape = match over {
        [day]
            if figures
                .iter()
                .all(|f| f.domain.get(day).is_some_and(|d| d.parse::<Date>().is_ok())) =>
        {
            Shape::Line { over: day.clone() }
        }
        _ => Shape::Bars,
    };
    let set = FigureSet {
        name: format!("figures-{}", number + 1),
        title: Text::new(language.clone(), &analysis.title),
        unit: unit_of(variables, analysis),
        standing: Standing::Own,
        shape,
        level: analysis.spec.ask.first().map_or(0.95, |a| a.level),
        figures,
    };
    let beside: Vec<_> = tables.iter().map(|t| &t.table).collect();
    Ok(protect::figures(set, &asked.policy, &beside).into_result()?.0)
}

/// The unit of the one column that an analysis measures, as it is described with the data.
fn unit_of(variables: &[Variable], analysis: &Analysis) -> Option<String> {
    let [ask] = analysis.spec.ask.as_slice() else {
        return None;
    };
    let measures = matches!(
        ask.statistic,
        Statistic::Mean | Statistic::Total | Statistic::Quantile
    );
    let mut columns = ask.variable.iter().flat_map(OneOrMany::all).filter(|_| measures);
    let (name, None) = (columns.next()?, columns.next()) else {
        return None;
    };
    variables.iter().find(|v| v.name == *name)?.unit.clone()
}

fn address(asked: &Composition) -> Result<Slug> {
    let wanted = asked.slug.trim();
    let made = if wanted.is_empty() {
        Slug::from_title(asked.word("title"))
    } else {
        wanted.parse().ok()
    };
    made.ok_or_else(|| AppError::finding(about(code::NO_SLUG, "slug")))
}

fn description(
    app: &App,
    asked: &Composition,
    language: &Language,
    view: &crate::register::View,
    source: &Source,
) -> Result<Description> {
    let sentences = |name: &str| {
        let lines = asked.lines(name).into_iter();
        lines.map(|l| Text::new(language.clone(), l)).collect()
    };
    let text = |name: &str| Text::default().with(language.clone(), asked.word(name));
    let licences = [Licence::cc_by(), Licence::cc0(), Licence::pddl()];
    let licence = licences.into_iter().find(|l| l.id == asked.licence);
    let mut publisher = asked.word("publisher").to_owned();
    if publisher.is_empty() {
        publisher = view
            .initiative
            .title
            .best(language)
            .map_or("", |(_, w)| w)
            .to_owned();
    }
    let today = app.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    Ok(Description {
        title: text("title"),
        sentence: text("sentence"),
        question: text("question"),
        method: text("method"),
        can: sentences("can"),
        limits: sentences("limits"),
        keywords: asked.lines("keywords"),
        licence: licence.ok_or_else(|| AppError::finding(about(code::NO_LICENCE, "licence")))?,
        creators: asked.lines("creators"),
        publisher: Organisation {
            name: publisher,
            url: None,
            email: None,
        },
        attribution: Vec::new(),
        places: Vec::new(),
        period: asked.period.map(|(start, end)| Period { start, end }),
        issued: today,
        language: language.clone(),
        initiative: view.initiative.slug.clone(),
        initiative_title: view.initiative.title.clone(),
        round: view.rounds.first().map_or(1, |r| r.round.number),
        snapshot: source.snapshot,
        records: source.records,
    })
}
