//! What Counted knows around the answers: the facts that warnings wait for, and the evidence that stands beside an
//! assessment. Both are looked up whenever a judgement is shown, so that no warning speaks of yesterday.

use std::collections::{BTreeMap, BTreeSet};

use base::Id;
use framework::terms::Initiator;
use framework::{Facts, Level, Stage, Strength};
use registry::assessment::{Content, Taxonomy, strongest};
use registry::{Assessment, Evidence, Initiative, Party, PartyKind, Perspective, Role, Round};

use crate::{App, Result};

/// What stands around the rounds of an initiative.
#[derive(Debug, Clone, Default)]
pub struct Around<'a> {
    /// The parties by their identity.
    pub parties: BTreeMap<Id<Party>, &'a Party>,
    /// The initiator's levels of the round before.
    pub previous: Option<BTreeMap<Stage, Level>>,
    /// The levels as the participants see them.
    pub participants: Option<BTreeMap<Stage, Level>>,
    /// Evidence that was added to the round.
    pub evidence: Vec<Evidence>,
    /// What bodies, agreements and collectors show.
    pub known: Facts,
}

/// The facts about a round, as far as Counted knows them. What a person stated themself stays.
pub fn facts_of(
    stated: &Facts,
    it: &Initiative,
    made: &Assessment,
    round: &Round,
    around: &Around<'_>,
) -> Facts {
    let known = &around.known;
    let initiator = it.parties.iter().find(|p| p.role == Role::Initiator);
    let initiator = initiator
        .and_then(|p| around.parties.get(&p.party))
        .and_then(|p| class(p));
    let objectives =
        (!it.objectives.is_empty()).then(|| it.objectives.iter().copied().collect::<BTreeSet<_>>());
    let changed = made.round_changed(round);
    let on = base::Date::constant(2000, 1, 1);
    Facts {
        initiator: stated.initiator.or(initiator),
        objectives: stated.objectives.clone().or(objectives),
        partner_shares_decisions: stated.partner_shares_decisions.or(known.partner_shares_decisions),
        funder_set_objectives: stated.funder_set_objectives.or(known.funder_set_objectives),
        access_agreement: stated.access_agreement.or(known.access_agreement),
        collectors_all_staff: stated.collectors_all_staff.or(known.collectors_all_staff),
        engaged: stated.engaged.clone().or_else(|| known.engaged.clone()),
        representatives: stated.representatives.or(known.representatives),
        representatives_chosen_by_initiator: stated
            .representatives_chosen_by_initiator
            .or(known.representatives_chosen_by_initiator),
        answer_recorded: stated.answer_recorded.or(known.answer_recorded),
        previous_levels: around.previous.clone(),
        participants_levels: around.participants.clone(),
        assessed_under: Some(match &made.scheme {
            registry::Scheme::Taxonomy(version) => *version,
            registry::Scheme::Data(_) => framework::Version::CURRENT,
        }),
        // Only which came first matters to W15; the record knows it without a calendar.
        assessed_on: Some(on),
        round_changed_on: Some(if changed {
            base::Date::constant(2000, 1, 2)
        } else {
            on
        }),
    }
}

fn class(party: &Party) -> Option<Initiator> {
    match &party.kind {
        PartyKind::Person { .. } => Some(Initiator::Citizens),
        PartyKind::Organisation { class } => class.map(registry::PartyClass::as_initiator),
    }
}

/// An assessment with the facts and the evidence of today, and what follows from them.
#[must_use]
pub fn completed(mut made: Assessment, it: &Initiative, round: &Round, around: &Around<'_>) -> Assessment {
    if made.perspective == Perspective::Participants {
        return made;
    }
    let facts = made
        .taxonomy()
        .map(|t| facts_of(&t.input.facts, it, &made, round, around));
    let (Content::Taxonomy(taxonomy), Some(facts)) = (&mut made.content, facts) else {
        return made;
    };
    taxonomy.input.facts = facts;
    taxonomy.evidence.extend(around.evidence.iter().cloned());
    support(taxonomy, around.participants.as_ref());
    taxonomy.outcome = taxonomy.outcome_now();
    made
}

/// The strongest evidence of each stage; where participants see the level as high, theirs is E3.
fn support(taxonomy: &mut Taxonomy, participants: Option<&BTreeMap<Stage, Level>>) {
    let mut strengths = strongest(&taxonomy.evidence);
    for (stage, strength) in &taxonomy.input.evidence {
        let known = strengths.entry(*stage).or_insert(*strength);
        *known = (*known).max(*strength);
    }
    for (stage, theirs) in participants.into_iter().flatten() {
        if taxonomy.input.level(*stage).is_some_and(|own| *theirs >= own) {
            let known = strengths.entry(*stage).or_insert(Strength::E3);
            *known = (*known).max(Strength::E3);
        }
    }
    taxonomy.input.evidence = strengths;
}

/// What bodies, agreements and collectors of an initiative show.
///
/// # Errors
/// When the store cannot be read.
pub async fn known_facts(app: &App, it: &Initiative) -> Result<Facts> {
    Ok(Facts {
        collectors_all_staff: super::arising::collectors_all_staff(app, it).await?,
        funder_set_objectives: super::arising::funder_set_objectives(it),
        ..super::seats::facts(app, it).await?
    })
}
