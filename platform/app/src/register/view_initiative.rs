//! Somebody looks at one initiative: its story, its people, its rounds and what the framework says.

use std::collections::BTreeMap;

use base::Id;
use framework::{Judged, Version};
use registry::assessment::Case;
use registry::{Assessment, Initiative, Party, Round, Standing, assessment};

use super::find_initiatives::{levels_of, shown, theirs};
use super::seen;
use crate::act::may;
use crate::assess::{Around, KeptEvidence};
use crate::ports::{Order, Query, RecordKind};
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
    /// All there are, the newest first.
    pub all: Vec<Assessment>,
    /// The participants' own view.
    pub participants: Option<Assessment>,
    /// Its cases before a panel.
    pub cases: Vec<Case>,
    /// How well they stand.
    pub standing: Standing,
    /// The verdict that counts, whether it carries the badge, and why.
    pub judged: Judged,
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
    crate::assess::count_due(app).await?;
    let mut parties = BTreeMap::new();
    for involved in &initiative.parties {
        if let Some(row) = app.store.row(RecordKind::Party, involved.party.uuid()).await? {
            let party = row.read::<Party>()?.value;
            parties.insert(party.id, party);
        }
    }
    let known = crate::assess::known_facts(app, &initiative).await?;
    let mut rounds = Vec::new();
    let mut previous = None;
    let mut all = app.store.list::<Round>(Query::of(initiative.id)).await?;
    all.sort_by_key(|r| r.number);
    for round in all {
        let around = Around {
            parties: parties.iter().map(|(id, party)| (*id, party)).collect(),
            previous,
            participants: None,
            evidence: Vec::new(),
            known: framework::Facts {
                answer_recorded: crate::assess::answer_recorded(app, &round).await?,
                ..known.clone()
            },
        };
        let view = judged(app, &initiative, round.value, around).await?;
        let shown = view.shown.as_ref().and_then(Assessment::taxonomy);
        previous = shown.map(|t| t.input.levels.clone());
        rounds.push(view);
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

async fn judged(app: &App, it: &Initiative, round: Round, mut around: Around<'_>) -> Result<RoundView> {
    let newest = Query::of(round.id).ordered(Order::Newest);
    let all = app.store.list::<Assessment>(newest).await?;
    let all: Vec<Assessment> = all.into_iter().map(|a| a.value).collect();
    let mut cases = Vec::new();
    for assessment in &all {
        let found = app.store.list::<Case>(Query::of(assessment.id)).await?;
        cases.extend(found.into_iter().map(|c| c.value));
    }
    let evidence = app.store.list::<KeptEvidence>(Query::of(round.id)).await?;
    around.evidence = evidence.into_iter().map(|e| e.value.evidence).collect();
    around.participants = levels_of(&all);
    let completed = |a| crate::assess::completed(a, it, &round, &around);
    let all: Vec<Assessment> = all.into_iter().map(completed).collect();
    let judged = assessment::judged(&all, &cases, &round, Version::CURRENT);
    Ok(RoundView {
        participants: theirs(&all),
        shown: shown(all.clone()),
        all,
        cases,
        standing: judged.state,
        judged,
        round,
    })
}
