//! Everybody looks at a country or region: its initiatives counted by what they are, its bodies, its releases.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use base::Text;
use framework::{Stage, Verdict};
use governance::Body;
use protect::Release;
use registry::country::inventory::Producer;
use registry::{Area, Country};

use super::{body_of, kept, may_for};
use crate::act::may;
use crate::ports::Query;
use crate::publish::find_releases;
use crate::register::{Filter, Listed, find_initiatives};
use crate::{Actor, App, Result, Verb};

/// A country or region for its page.
#[derive(Debug, Clone)]
pub struct CountryView {
    /// The area.
    pub area: &'static Area,
    /// What is kept of it.
    pub country: Option<Country>,
    /// The body that keeps it.
    pub keeper: Option<Body>,
    /// The bodies that decide for its initiatives.
    pub bodies: Vec<Body>,
    /// Its public initiatives.
    pub listed: Vec<Listed>,
    /// Their releases that are out, the newest first.
    pub releases: Vec<Arc<Release>>,
    /// Its inventory of producers.
    pub producers: Vec<Producer>,
    /// Whether the reader may begin to keep it.
    pub may_open: bool,
    /// Whether the reader keeps it.
    pub may_keep: bool,
}

/// Initiatives counted by what they are. One with three goals counts in each; [`Tally::all`] counts each once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// All.
    pub all: usize,
    /// Those whose verdict is citizen data; a contested or outdated claim is none.
    pub citizen_data: usize,
    /// By verdict, as the list shows it; those without stand under none.
    pub verdicts: BTreeMap<Option<Verdict>, usize>,
    /// By type of Table 2 (¶25), where it is known.
    pub types: BTreeMap<u8, usize>,
    /// By where they stand in their life.
    pub states: BTreeMap<String, usize>,
    /// By stage and level, where they are known. There is no level of an initiative as a whole.
    pub levels: BTreeMap<(Stage, u8), usize>,
    /// By topic, in their own words.
    pub topics: BTreeMap<String, usize>,
    /// By group, in the words of the record.
    pub groups: BTreeMap<Text, usize>,
    /// By goal of the 2030 Agenda.
    pub goals: BTreeMap<String, usize>,
}

impl Tally {
    /// Counts initiatives.
    pub fn of<'a>(listed: impl IntoIterator<Item = &'a Listed>) -> Self {
        let mut out = Self::default();
        for it in listed {
            out.count(it);
        }
        out
    }

    fn count(&mut self, it: &Listed) {
        let verdict = it.verdict();
        self.all += 1;
        self.citizen_data += usize::from(verdict == Some(Verdict::CitizenData));
        *self.verdicts.entry(verdict).or_default() += 1;
        let own = it.assessment.as_ref().and_then(|a| a.taxonomy());
        let kind = own.and_then(|t| t.input.kind).or(it.initiative.kind);
        if let Some(kind) = kind {
            *self.types.entry(kind.number()).or_default() += 1;
        }
        for (stage, level) in own.iter().flat_map(|t| &t.input.levels) {
            *self.levels.entry((*stage, level.number())).or_default() += 1;
        }
        *self.states.entry(it.initiative.state.to_string()).or_default() += 1;
        let topics: BTreeSet<String> = it.initiative.topics.iter().map(|t| t.to_lowercase()).collect();
        for topic in topics {
            *self.topics.entry(topic).or_default() += 1;
        }
        for group in &it.initiative.groups {
            *self.groups.entry(group.name.clone()).or_default() += 1;
        }
        let goals: BTreeSet<&str> = it.goals().collect();
        for goal in goals {
            *self.goals.entry(goal.to_owned()).or_default() += 1;
        }
    }
}

/// A country or region with everything that everybody may see.
///
/// # Errors
/// `NotFound` for a code of nothing.
pub async fn view_country(app: &App, actor: &Actor, code: &str) -> Result<CountryView> {
    let area = super::area_of(code)?;
    let filter = Filter {
        place: area.m49.to_owned(),
        ..Filter::default()
    };
    let listed = find_initiatives(app, &filter).await?.listed;
    let country = kept(app, area).await?.map(|c| c.value);
    let (mut keeper, mut may_keep, mut producers) = (None, false, Vec::new());
    if let Some(country) = &country {
        keeper = body_of(app, country).await?;
        may_keep = may_for(app, actor, Verb::NoteFact, country).await?;
        producers = producers_of(app, country).await?;
    }
    let may_open = country.is_none() && may(app, actor, Verb::OpenCountry, None).await?;
    Ok(CountryView {
        area,
        keeper,
        bodies: bodies_of(app, &listed).await?,
        releases: releases_of(app, &listed).await?,
        listed,
        producers,
        may_open,
        may_keep,
        country,
    })
}

/// The inventory of a country, by name.
pub(super) async fn producers_of(app: &App, country: &Country) -> Result<Vec<Producer>> {
    let all = app.store.list::<Producer>(Query::of(country.id)).await?;
    let mut all: Vec<Producer> = all.into_iter().map(|p| p.value).collect();
    all.sort_by(|a, b| (&a.key, a.id).cmp(&(&b.key, b.id)));
    Ok(all)
}

async fn bodies_of(app: &App, listed: &[Listed]) -> Result<Vec<Body>> {
    let mut out = Vec::new();
    for it in listed {
        out.extend(crate::decide::bodies_of(app, it.initiative.id.uuid()).await?);
    }
    out.retain(|b| b.ended.is_none());
    Ok(out)
}

/// The releases of initiatives that are out.
async fn releases_of(app: &App, listed: &[Listed]) -> Result<Vec<Arc<Release>>> {
    let slugs: BTreeSet<&str> = listed.iter().map(|l| l.initiative.slug.as_str()).collect();
    let all = find_releases(app).await?;
    let ours = |r: &Arc<Release>| slugs.contains(r.description().initiative.as_str());
    Ok(all.into_iter().filter(ours).collect())
}
