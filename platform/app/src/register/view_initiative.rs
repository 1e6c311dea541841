//! Somebody looks at one initiative: its story, its people, its rounds and what the framework says.

use std::collections::BTreeMap;

use base::Id;
use framework::Version;
use registry::{Assessment, Initiative, Party, Round, Standing, assessment};

use super::{find_initiatives::shown, seen};
use crate::act::may;
use crate::ports::{Query, RecordKind};
use crate::{Actor, App, Result, Verb};

/// An initiative as a page shows it.
#[derive(Debug, Clone)]
pub struct View {
    /// The initiative.
    pub initiative: Initiative,
    /// Its parties.
    pub parties: BTreeMap<Id<Party>, Party>,
    /// Its rounds, the latest first.
    pub rounds: Vec<RoundView>,
    /// Whether the reader may change it.
    pub may_edit: bool,
    /// Whether the reader works on it.
    pub inside: bool,
}

/// A round with what was judged about it.
#[derive(Debug, Clone)]
pub struct RoundView {
    /// The round.
    pub round: Round,
    /// The assessment that is shown first.
    pub shown: Option<Assessment>,
    /// How many there are.
    pub assessments: usize,
    /// How well they stand.
    pub standing: Standing,
}

impl View {
    /// The round of that number.
    pub fn round(&self, number: u32) -> Option<&RoundView> {
        self.rounds.iter().find(|r| r.round.number == number)
    }
}

/// One initiative with everything that the reader may see.
///
/// # Errors
/// `NotFound`, also for a draft that is none of the reader's business.
pub async fn view_initiative(app: &App, actor: &Actor, slug: &str) -> Result<View> {
    let initiative = seen(app, actor, slug).await?.value;
    let mut parties = BTreeMap::new();
    for involved in &initiative.parties {
        if let Some(row) = app.store.row(RecordKind::Party, involved.party.uuid()).await? {
            let party = row.read::<Party>()?.value;
            parties.insert(party.id, party);
        }
    }
    let mut rounds = Vec::new();
    for round in app.store.list::<Round>(Query::of(initiative.id)).await? {
        rounds.push(judged(app, round.value).await?);
    }
    rounds.sort_by_key(|r| std::cmp::Reverse(r.round.number));
    let id = Some(initiative.id.uuid());
    let may_edit = may(app, actor, Verb::EditInitiative, id).await?;
    let inside = may(app, actor, Verb::ViewInitiative, id).await?;
    Ok(View {
        initiative,
        parties,
        rounds,
        may_edit,
        inside,
    })
}

async fn judged(app: &App, round: Round) -> Result<RoundView> {
    let all: Vec<Assessment> = app
        .store
        .list::<Assessment>(Query::of(round.id))
        .await?
        .into_iter()
        .map(|a| a.value)
        .collect();
    let standing = assessment::standing(&all, &round, Version::CURRENT);
    Ok(RoundView {
        assessments: all.len(),
        shown: shown(all),
        standing,
        round,
    })
}
