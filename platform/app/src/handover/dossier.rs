//! The dossier of a release, taken from the record: nothing in it is typed by anybody.

use std::collections::BTreeMap;

use base::Text;
use governance::Basis;
use governance::agreement::{Agreement, Standing};
use handover::{Dossier, Line, Part};
use protect::{Release, State};
use registry::Assessment;
use registry::assessment::Content;

use crate::ports::Query;
use crate::publish::editions;
use crate::register::{RoundView, View, view_initiative};
use crate::{Actor, App, Result};

/// What an office receives of a release.
pub(super) async fn dossier_of(app: &App, actor: &Actor, release: &Release) -> Result<Dossier> {
    let about = release.description();
    let view = view_initiative(app, actor, about.initiative.as_str()).await?;
    let mut lines = of_release(release);
    if let Some(round) = view.round(about.round) {
        of_round(
            app,
            round,
            &format!("/initiatives/{}", about.initiative),
            &mut lines,
        )
        .await?;
    }
    lines.insert(Part::Agreement, agreements(app, &view).await?);
    Ok(Dossier {
        release: release.slug().clone(),
        version: editions(app).await?.number(release.slug()),
        content: release.content_digest(),
        title: about.title.clone(),
        sentence: about.sentence.clone(),
        initiative: about.initiative.clone(),
        initiative_title: about.initiative_title.clone(),
        round: about.round,
        lines,
    })
}

fn words(texts: impl IntoIterator<Item = Text>) -> Line {
    Line {
        texts: texts.into_iter().filter(|t| !t.is_empty()).collect(),
        ..Line::default()
    }
}

/// What the release itself says.
fn of_release(release: &Release) -> BTreeMap<Part, Line> {
    let about = release.description();
    let page = format!("/releases/{}", release.slug());
    let plain = |words: String| Text::new(about.language.clone(), words);
    let mut coverage: Vec<Text> = about.places.iter().map(|p| plain(p.name.clone())).collect();
    if let Some(period) = &about.period {
        coverage.push(plain(format!("{} – {}", period.start, period.end)));
    }
    let figures = release.figures().map(|set| set.figures().to_vec());
    let with_interval = figures
        .flatten()
        .filter(|f| f.low.is_some() && f.high.is_some())
        .count();
    let linked = |line: Line| Line {
        links: vec![page.clone()],
        ..line
    };
    BTreeMap::from([
        (Part::Question, words([about.question.clone()])),
        (Part::Coverage, words(coverage)),
        (Part::Issued, words([plain(release.issued().to_string())])),
        (Part::Method, words([about.method.clone()])),
        (Part::Limits, words(about.tells().cloned())),
        (Part::Licence, words([plain(about.licence.title.clone())])),
        (Part::Approval, approval(release, &plain)),
        (
            Part::Records,
            Line {
                count: Some(about.records),
                ..Line::default()
            },
        ),
        (
            Part::Uncertainty,
            linked(Line {
                count: Some(with_interval as u64),
                ..Line::default()
            }),
        ),
        (
            Part::Protection,
            linked(Line {
                count: Some(release.report().len() as u64),
                ..Line::default()
            }),
        ),
    ])
}

/// Who allowed it to leave.
fn approval(release: &Release, plain: &dyn Fn(String) -> Text) -> Line {
    let State::Published { approval, .. } = release.state() else {
        return Line::default();
    };
    match approval.basis() {
        Basis::Decision { name, motion, .. } => Line {
            links: vec![format!("/decisions/{motion}")],
            ..words([name.clone()])
        },
        Basis::Alone(alone) => words([plain(alone.by.clone()), plain(alone.reason.clone())]),
    }
}

/// Both views of who took part, and what supports them.
async fn of_round(app: &App, view: &RoundView, page: &str, lines: &mut BTreeMap<Part, Line>) -> Result<()> {
    lines.insert(Part::Organiser, levels(view.shown.as_ref(), page));
    lines.insert(Part::Participants, levels(view.participants.as_ref(), page));
    let evidence = crate::assess::evidence_of(app, view.round.id).await?;
    let links: Vec<String> = evidence.iter().filter_map(|e| e.evidence.link.clone()).collect();
    lines.insert(
        Part::Evidence,
        Line {
            count: Some(evidence.len() as u64),
            links,
            ..Line::default()
        },
    );
    Ok(())
}

fn levels(view: Option<&Assessment>, page: &str) -> Line {
    let Some(Content::Taxonomy(view)) = view.map(|a| &a.content) else {
        return Line::default();
    };
    let level =
        |(stage, level): (&framework::Stage, &framework::Level)| (stage.code().to_owned(), level.number());
    Line {
        levels: view.input.levels.iter().map(level).collect(),
        links: vec![page.to_owned()],
        ..Line::default()
    }
}

/// Agreements that are in force.
async fn agreements(app: &App, view: &View) -> Result<Line> {
    let today = governance::day(app.now());
    let all = app.store.list::<Agreement>(Query::of(view.initiative.id)).await?;
    let mut line = Line::default();
    for it in all.iter().filter(|a| a.standing(today) == Standing::InForce) {
        line.texts.push(it.content().title.clone());
        line.links.push(format!("/agreements/{}", it.slug()));
    }
    Ok(line)
}
