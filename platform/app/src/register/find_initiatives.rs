//! Everybody looks for initiatives.

use std::collections::{BTreeMap, BTreeSet};

use base::{Id, Text};
use framework::{Verdict, Version};
use registry::{Assessment, Initiative, InitiativeState, Party, Perspective, Round, Standing, assessment};

use super::Filter;
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
    /// How well that stands.
    pub standing: Standing,
}

impl Listed {
    /// What the framework says about its latest round.
    pub fn verdict(&self) -> Option<Verdict> {
        self.assessment.as_ref().map(|a| a.outcome.verdict)
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
}

impl Around {
    async fn read(app: &App) -> Result<Self> {
        let mut rounds: BTreeMap<_, Vec<Round>> = BTreeMap::new();
        for round in app.store.list::<Round>(Query::all()).await? {
            rounds.entry(round.initiative).or_default().push(round.value);
        }
        let mut assessments: BTreeMap<_, Vec<Assessment>> = BTreeMap::new();
        for assessment in app.store.list::<Assessment>(Query::all()).await? {
            assessments
                .entry(assessment.round)
                .or_default()
                .push(assessment.value);
        }
        let parties = app.store.list::<Party>(Query::all()).await?;
        let names = parties.into_iter().map(|p| (p.value.id, p.value.name)).collect();
        Ok(Self {
            names,
            rounds,
            assessments,
        })
    }

    fn listed(&mut self, initiative: Initiative) -> Listed {
        let round = self
            .rounds
            .remove(&initiative.id)
            .and_then(|all| all.into_iter().max_by_key(|r| r.number));
        let all = round
            .as_ref()
            .and_then(|r| self.assessments.remove(&r.id))
            .unwrap_or_default();
        let parties = initiative
            .parties
            .iter()
            .filter_map(|i| self.names.get(&i.party).cloned())
            .collect();
        let standing = round.as_ref().map_or(Standing::Unassessed, |round| {
            assessment::standing(&all, round, Version::CURRENT)
        });
        Listed {
            initiative,
            parties,
            round,
            assessment: shown(all),
            standing,
        }
    }
}

/// The assessment that is shown first: a reviewer's, then the initiator's, then an example.
pub(super) fn shown(all: Vec<Assessment>) -> Option<Assessment> {
    let rank = |p| match p {
        Perspective::Reviewer => 3,
        Perspective::Initiator => 2,
        Perspective::Example => 1,
        Perspective::Participants => 0,
    };
    all.into_iter()
        .filter(|a| rank(a.perspective) > 0)
        .max_by_key(|a| (rank(a.perspective), a.made_at))
}
