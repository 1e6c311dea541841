//! Everybody looks for initiatives.

use std::collections::{BTreeMap, BTreeSet};

use base::{Id, Text};
use framework::{Judged, Level, Stage, Verdict, Version};
use registry::assessment::Case;
use registry::{
    Assessment, Evidence, Initiative, InitiativeState, Party, Perspective, Round, Standing, assessment,
};

use super::Filter;
use crate::assess::{self, KeptEvidence};
use crate::ports::{Order, Query};
use crate::{App, Result};

/// An initiative in a list.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The initiative.
    pub initiative: Initiative,
    /// The names of those who take part, the initiator first.
    pub parties: Vec<Text>,
    /// Its latest round.
    pub round: Option<Round>,
    /// The assessment that the list shows: of the latest round, a reviewer's before the initiator's.
    pub assessment: Option<Assessment>,
    /// The participants' own view of that round.
    pub participants: Option<Assessment>,
    /// How well that stands.
    pub standing: Standing,
    /// The verdict that counts, whether it carries the badge, and why.
    pub judged: Option<Judged>,
}

impl Listed {
    /// What the framework says about its latest round. A claim of citizen data that has lost its badge is none.
    pub fn verdict(&self) -> Option<Verdict> {
        let judged = self.judged.as_ref()?;
        let lost = matches!(judged.state, Standing::Contested | Standing::Stale);
        judged.verdict.filter(|v| *v != Verdict::CitizenData || !lost)
    }
}

/// What was found.
#[derive(Debug, Clone)]
pub struct Found {
    /// Those that match, the newest change first.
    pub listed: Vec<Listed>,
    /// How many public initiatives there are.
    pub of: usize,
    /// The codes of all countries in which there are any.
    pub areas: BTreeSet<String>,
    /// The numbers of all goals that any serves.
    pub goals: BTreeSet<String>,
}

/// The public initiatives that a reader wishes to see.
///
/// # Errors
/// When the store cannot be read.
pub async fn find_initiatives(app: &App, filter: &Filter) -> Result<Found> {
    let public = InitiativeState::ALL.iter().filter(|s| s.is_public());
    let query = public.fold(Query::all().ordered(Order::Newest), |q, s| q.in_state(s.as_str()));
    let initiatives = app.store.list::<Initiative>(query).await?;
    let of = initiatives.len();
    crate::assess::count_due(app).await?;
    let mut around = Around::read(app).await?;
    let mut listed: Vec<Listed> = initiatives
        .into_iter()
        .map(|it| around.listed(it.value))
        .collect();
    let areas = listed
        .iter()
        .flat_map(|l| l.initiative.places.iter().map(|p| p.area.clone()))
        .collect();
    let goals = listed
        .iter()
        .flat_map(|l| l.goals().map(ToOwned::to_owned))
        .collect();
    listed.retain(|it| filter.takes(it));
    Ok(Found {
        listed,
        of,
        areas,
        goals,
    })
}

/// What stands around initiatives, read once for a whole list.
struct Around {
    names: BTreeMap<Id<Party>, Text>,
    rounds: BTreeMap<Id<Initiative>, Vec<Round>>,
    assessments: BTreeMap<Id<Round>, Vec<Assessment>>,
    cases: Vec<Case>,
    evidence: BTreeMap<Id<Round>, Vec<Evidence>>,
}

impl Around {
    async fn read(app: &App) -> Result<Self> {
        let mut rounds: BTreeMap<_, Vec<Round>> = BTreeMap::new();
        for round in app.store.list::<Round>(Query::all()).await? {
            rounds.entry(round.initiative).or_default().push(round.value);
        }
        let mut assessments: BTreeMap<_, Vec<Assessment>> = BTreeMap::new();
        for assessment in app.store.list::<Assessment>(Query::all()).await? {
            if let Some(round) = assessment.subject.round() {
                assessments.entry(round).or_default().push(assessment.value);
            }
        }
        let mut evidence: BTreeMap<_, Vec<Evidence>> = BTreeMap::new();
        for kept in app.store.list::<KeptEvidence>(Query::all()).await? {
            evidence
                .entry(kept.value.round)
                .or_default()
                .push(kept.value.evidence);
        }
        let cases = app.store.list::<Case>(Query::all()).await?;
        let parties = app.store.list::<Party>(Query::all()).await?;
        let names = parties.into_iter().map(|p| (p.value.id, p.value.name)).collect();
        Ok(Self {
            names,
            rounds,
            assessments,
            cases: cases.into_iter().map(|c| c.value).collect(),
            evidence,
        })
    }

    /// The assessments of a round with the evidence of today.
    fn completed(&mut self, it: &Initiative, round: &Round) -> Vec<Assessment> {
        let all = self.assessments.remove(&round.id).unwrap_or_default();
        let around = assess::Around {
            participants: levels_of(&all),
            evidence: self.evidence.remove(&round.id).unwrap_or_default(),
            ..assess::Around::default()
        };
        let completed = |a| assess::completed(a, it, round, &around);
        all.into_iter().map(completed).collect()
    }

    fn listed(&mut self, initiative: Initiative) -> Listed {
        let round = self
            .rounds
            .remove(&initiative.id)
            .and_then(|all| all.into_iter().max_by_key(|r| r.number));
        let all = round
            .as_ref()
            .map(|r| self.completed(&initiative, r))
            .unwrap_or_default();
        let parties = initiative
            .parties
            .iter()
            .filter_map(|i| self.names.get(&i.party).cloned())
            .collect();
        let judged = round
            .as_ref()
            .map(|round| assessment::judged(&all, &self.cases, round, Version::CURRENT));
        Listed {
            initiative,
            parties,
            round,
            participants: theirs(&all),
            assessment: shown(all),
            standing: judged.as_ref().map_or(Standing::Unassessed, |j| j.state),
            judged,
        }
    }
}

/// The answers that are shown first: the initiator's, then an example's. A panel's decision has none of its own.
pub(crate) fn shown(all: Vec<Assessment>) -> Option<Assessment> {
    let rank = |p| match p {
        Perspective::Initiator => 2,
        Perspective::Example => 1,
        Perspective::Reviewer | Perspective::Participants => 0,
        Perspective::Office | Perspective::CivilSociety => 0,
    };
    all.into_iter()
        .filter(|a| rank(a.perspective) > 0 && a.taxonomy().is_some())
        .max_by_key(|a| (rank(a.perspective), a.made_at))
}

/// The latest view of the participants.
pub(super) fn theirs(all: &[Assessment]) -> Option<Assessment> {
    all.iter()
        .filter(|a| a.perspective == Perspective::Participants && a.taxonomy().is_some())
        .max_by_key(|a| a.made_at)
        .cloned()
}

/// The levels as the participants see them.
pub(super) fn levels_of(all: &[Assessment]) -> Option<BTreeMap<Stage, Level>> {
    let theirs = theirs(all)?;
    theirs.taxonomy().map(|t| t.input.levels.clone())
}
