//! How a release stands to official statistics today: before which offices, with what answer. For everybody.

use std::collections::{BTreeMap, BTreeSet};

use base::Id;
use handover::{Category, Decided, Handover};
use protect::Release;
use uuid::Uuid;

use super::all_handovers;
use super::view::{Line, line};
use crate::ports::Query;
use crate::{App, Result};

/// How one release stands, the newest submission first.
#[derive(Debug, Clone, Default)]
pub struct Standings {
    /// Each office that it was sent to.
    pub lines: Vec<Line>,
}

impl Standings {
    /// Those that are about an indicator or one of a target, or about none: what an office ruled for another indicator is
    /// no word on this one.
    #[must_use]
    pub fn of_indicator(&self, code: &str) -> Self {
        let about = |line: &&Line| {
            let of = line.handover.for_indicator();
            of.is_empty()
                || of
                    .strip_prefix(code)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        Self {
            lines: self.lines.iter().filter(about).cloned().collect(),
        }
    }

    /// What an office decided that holds today and takes the release into official statistics or beside them.
    pub fn adopted(&self, today: base::Date) -> Option<(&Line, &Decided)> {
        let mut ruled = self
            .lines
            .iter()
            .filter_map(|l| Some((l, l.handover.ruling(today)?)));
        ruled.find(|(_, d)| d.ruling.category != Category::Independent)
    }
}

/// How a release stands before every office that it was sent to.
///
/// # Errors
/// When the store cannot be read.
pub async fn standings_of(app: &App, release: &Release) -> Result<Standings> {
    let named = Query::all().named(release.id().uuid().to_string());
    let all = app.store.list::<Handover>(named).await?;
    standing(app, all.into_iter().map(|it| it.value)).await
}

/// The same of many releases, by their identity, with one question to the store for all of them; a release that was
/// sent to nobody may be left out.
///
/// # Errors
/// When the store cannot be read.
pub async fn standings_of_all(app: &App, releases: &[&Release]) -> Result<BTreeMap<Id<Release>, Standings>> {
    if let [one] = releases {
        let standings = standings_of(app, one).await?;
        return Ok(BTreeMap::from([(one.id(), standings)]));
    }
    let wanted: BTreeSet<Uuid> = releases.iter().map(|r| r.id().uuid()).collect();
    let mut of_each: BTreeMap<Uuid, Vec<Handover>> = BTreeMap::new();
    for it in all_handovers(app).await? {
        if wanted.contains(&it.release) {
            of_each.entry(it.release).or_default().push(it);
        }
    }
    let mut out = BTreeMap::new();
    for (release, all) in of_each {
        out.insert(Id::new(release), standing(app, all).await?);
    }
    Ok(out)
}

async fn standing(app: &App, all: impl IntoIterator<Item = Handover>) -> Result<Standings> {
    let today = governance::day(app.now());
    let mut lines = Vec::new();
    for it in all {
        lines.push(line(app, it, today).await?);
    }
    lines.sort_by_key(|l| std::cmp::Reverse((l.handover.sent, l.handover.id)));
    Ok(Standings { lines })
}
