//! `/countries/{code}`: a country or region: what the register knows of it, and what is noted with its source.

use std::collections::BTreeMap;

use app::country::{CountryView, Tally, view_country};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use framework::{Level, Stage, Type};
use registry::country::{Note, NoteKind};
use registry::{InitiativeState, sdg};
use ui::components::card::Cards;
use ui::components::link_list::LinkList;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::frame::{above, address};
use super::grid::{Grid, Said};
use crate::Services;
use crate::fault::Fault;
use crate::pages::initiatives::{card, words};
use crate::pages::releases;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "countries/show.html")]
struct Show<'a> {
    r: &'a Reader,
    v: &'a CountryView,
    regions: Vec<(String, &'static str)>,
    sentence: Html,
    facts: Vec<(Html, Vec<Fact>)>,
    tallies: Vec<Html>,
    cards: Html,
    releases: Html,
    impact: Html,
    bodies: Vec<(String, Html)>,
    keeper: Option<(String, Html)>,
    files: Html,
    address: String,
}

/// A noted fact in words.
pub(super) struct Fact {
    pub(super) number: u32,
    pub(super) text: Html,
    pub(super) when: String,
    pub(super) source: String,
    pub(super) link: Option<String>,
}

pub(super) fn fact(note: &Note, r: &Reader) -> Fact {
    Fact {
        number: note.number,
        text: r.text(&note.text),
        when: note.when.clone(),
        source: note.source.clone(),
        link: note.link.clone(),
    }
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(code): Path<String>,
) -> Result<Response, Fault> {
    let view = view_country(&services.app, &visit.actor, &code).await?;
    let r = &visit.reader;
    let impact = app::usage::impact_of_country(&services.app, &code).await?;
    let tally = Tally::of(&view.listed);
    let name = view.area.name(&r.language);
    let page = Show {
        r,
        regions: view
            .area
            .regions()
            .map(|a| (address(a, ""), a.name(&r.language)))
            .collect(),
        sentence: sentence(&view, &tally, r),
        facts: facts(&view, r),
        tallies: tallies(&view, &tally, r),
        cards: Cards(view.listed.iter().map(|it| card(it, r)).collect()).html(r),
        releases: Cards(view.releases.iter().map(|it| releases::card(it, r)).collect()).html(r),
        impact: match impact.releases {
            0 => Html::empty(),
            _ => crate::pages::impact::measures(&impact, r),
        },
        bodies: view
            .bodies
            .iter()
            .map(|b| (format!("/bodies/{}", b.slug), r.text(&b.name)))
            .collect(),
        keeper: view
            .keeper
            .as_ref()
            .map(|b| (format!("/bodies/{}", b.slug), r.text(&b.name))),
        files: files(&view, r),
        address: address(view.area, ""),
        v: &view,
    };
    let shell = visit.page(name, crate::render(&page)).section(Section::Countries);
    let shell = shell.head(crate::pages::follow::head(&page.address));
    let shell = shell.description(page.sentence.plain());
    Ok(shell.above(above(view.area, "", r)).into_response())
}

fn sentence(view: &CountryView, tally: &Tally, r: &Reader) -> Html {
    let args = [
        ("initiatives", tally.all.into()),
        ("citizen", tally.citizen_data.into()),
        ("releases", view.releases.len().into()),
    ];
    r.ta("country-sentence", &args)
}

/// What is noted, by kind.
fn facts(view: &CountryView, r: &Reader) -> Vec<(Html, Vec<Fact>)> {
    let Some(country) = &view.country else {
        return Vec::new();
    };
    let of = |kind: NoteKind| {
        let notes = country.notes_of(kind);
        let facts: Vec<Fact> = notes.into_iter().map(|n| fact(n, r)).collect();
        (r.t(&format!("country-notes-{}", kind.as_str())), facts)
    };
    let all = NoteKind::ALL.map(of);
    all.into_iter().filter(|(_, facts)| !facts.is_empty()).collect()
}

fn files(view: &CountryView, r: &Reader) -> Html {
    LinkList::default()
        .file(
            r.t("country-file"),
            address(view.area, "initiatives.csv"),
            r.t("country-file-text"),
        )
        .html(r)
}

/// Small tables of what the initiatives are. Each says how it counts.
fn tallies(view: &CountryView, tally: &Tally, r: &Reader) -> Vec<Html> {
    if tally.all == 0 {
        return Vec::new();
    }
    let place = view.area.m49;
    let to = |name: &str, value: &str| Some(format!("/initiatives?place={place}&{name}={value}"));
    let verdicts = tally.verdicts.iter().map(|(v, n)| {
        let words = v.map_or_else(|| r.t("standing-unassessed"), |v| r.t(words::answer(v).key()));
        (words, *n, v.and_then(|v| to("verdict", v.as_str())))
    });
    let kinds = Type::ALL.iter().filter_map(|t| {
        let n = *tally.types.get(&t.number())?;
        let number = t.number().to_string();
        Some((r.t(&format!("type-{number}")), n, to("kind", &number)))
    });
    let goals = sdg::goals().filter_map(|g| {
        let n = *tally.goals.get(g.code)?;
        let name = Html::escaped(&format!("{} {}", g.code, g.short(&r.language)));
        Some((name, n, to("goal", g.code)))
    });
    let states = InitiativeState::ALL.iter().filter_map(|s| {
        let n = *tally.states.get(s.as_str())?;
        Some((r.t(&format!("initiative-state-{}", s.as_str())), n, None))
    });
    let topics = largest(&tally.topics)
        .into_iter()
        .map(|(t, n)| (Html::escaped(t), n, None));
    let mut groups: Vec<_> = tally.groups.iter().collect();
    groups.sort_by_key(|(_, n)| std::cmp::Reverse(**n));
    let groups = groups.into_iter().map(|(g, n)| (r.text(g), *n, None));
    [
        small("country-by-verdict", verdicts.collect(), r),
        small("country-by-type", kinds.collect(), r),
        levels(tally, r),
        small("country-by-stage", states.collect(), r),
        small("country-by-goal", goals.collect(), r),
        small("country-by-topic", topics.collect(), r),
        small("country-by-group", groups.collect(), r),
    ]
    .into_iter()
    .filter(|h| !h.is_empty())
    .collect()
}

/// The most frequent first.
fn largest(all: &BTreeMap<String, usize>) -> Vec<(&str, usize)> {
    let mut all: Vec<(&str, usize)> = all.iter().map(|(k, n)| (k.as_str(), *n)).collect();
    all.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    all
}

/// What a small table counts: what it is called, how many, where they are.
type Counted = Vec<(Html, usize, Option<String>)>;

fn small(key: &str, rows: Counted, r: &Reader) -> Html {
    if rows.is_empty() {
        return Html::empty();
    }
    let mut grid = Grid::new(r.t(key))
        .words("what", r.t(&format!("{key}-head")))
        .counts("initiatives", r.t("countries-initiatives"));
    for (name, n, to) in rows {
        let name = match to {
            Some(to) => Said::Link(name, to),
            None => Said::Words(name),
        };
        grid.push(vec![name, Said::Count(n)]);
    }
    grid.table(r).html(r)
}

/// How many initiatives stand at which level, by stage.
fn levels(tally: &Tally, r: &Reader) -> Html {
    if tally.levels.is_empty() {
        return Html::empty();
    }
    let mut grid = Grid::new(r.t("country-by-level"))
        .words("stage", r.t("country-by-level-head"))
        .note(r.t("country-by-level-how"));
    for level in Level::ALL {
        grid = grid.counts("level", Html::escaped(&level.number().to_string()));
    }
    for stage in Stage::ALL {
        let mut row = vec![Said::Words(words::stage(stage, r))];
        row.extend(Level::ALL.iter().map(|l| {
            let n = tally.levels.get(&(stage, l.number())).copied();
            Said::Count(n.unwrap_or(0))
        }));
        grid.push(row);
    }
    grid.table(r).html(r)
}

pub(super) async fn file(
    visit: Visit,
    State(services): State<Services>,
    Path(code): Path<String>,
) -> Result<Response, Fault> {
    let view = view_country(&services.app, &visit.actor, &code).await?;
    let name = format!("{}-initiatives", app::country::address_of(view.area));
    Ok(initiatives(&view, &visit.reader).file(&name))
}

/// One row an initiative.
fn initiatives(view: &CountryView, r: &Reader) -> Grid {
    let mut grid = Grid::new(r.t("nav-initiatives"))
        .words("title", r.t("country-initiative"))
        .words("address", r.t("country-address"))
        .words("places", r.t("filter-place"))
        .words("type", r.t("country-by-type-head"))
        .words("verdict", r.t("country-by-verdict-head"))
        .words("standing", r.t("filter-standing"))
        .words("state", r.t("country-by-stage-head"))
        .words("sdg", r.t("country-by-goal-head"))
        .words("groups", r.t("country-by-group-head"))
        .counts("releases", r.t("countries-releases"));
    for it in &view.listed {
        let i = &it.initiative;
        let of_it = |x: &&protect::Release| x.description().initiative == i.slug;
        let codes: Vec<&str> = i.sdgs.iter().map(String::as_str).collect();
        let groups: Vec<String> = i.groups.iter().map(|g| r.text(&g.name).plain()).collect();
        let verdict = it.verdict().map_or("", |v| v.as_str());
        grid.push(vec![
            Said::Words(r.text(&i.title)),
            Said::words(format!("/initiatives/{}", i.slug).as_str()),
            Said::words(words::places(i, r).as_str()),
            Said::words(
                i.kind
                    .map(|k| k.number().to_string())
                    .unwrap_or_default()
                    .as_str(),
            ),
            Said::words(verdict),
            Said::words(it.standing.as_str()),
            Said::words(i.state.as_str()),
            Said::words(codes.join(" ").as_str()),
            Said::words(groups.join("; ").as_str()),
            Said::Count(view.releases.iter().map(AsRef::as_ref).filter(of_it).count()),
        ]);
    }
    grid
}
