//! The example register: 25 real initiatives from public sources, marked as unreviewed (see
//! `conformance/initiatives/SOURCE.md`).
//!
//! [`read`] turns them into parties, an initiative, a round and an assessment from the perspective “example”.
//! Nothing here is a claim of those named.

use std::collections::BTreeSet;

use base::{Checked, Finding, Findings, Id, Place as Where, Text, Timestamp};
use framework::terms::{Method, PracticeName, Reach};
use framework::{Input, Objective, Stage, Type};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::assessment::{Assessment, Perspective};
use crate::code;
use crate::date::ReducedDate;
use crate::initiative::{Group, Initiative, Involvement, Role};
use crate::lifecycle::{InitiativeState, RoundState};
use crate::party::{Party, PartyClass, PartyKind};
use crate::place::Place;
use crate::provenance::Provenance;
use crate::round::{Decider, Round};

/// The facts, as they stand in the conformance folder.
pub const INITIATIVES: &str = include_str!("../../../conformance/initiatives/initiatives.json");
/// The answers that the facts do not hold.
pub const ANSWERS: &str = include_str!("../../../conformance/initiatives/answers.json");

/// One entry of the example register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// Those who take part, the initiator first.
    pub parties: Vec<Party>,
    /// The initiative.
    pub initiative: Initiative,
    /// Its round.
    pub round: Round,
    /// What the framework says about it.
    pub assessment: Assessment,
}

/// Gives identities made outside the domain.
pub type NextId<'a> = dyn FnMut() -> Uuid + 'a;

#[derive(Deserialize)]
struct Facts {
    initiated_by: String,
    collaborators: Vec<String>,
    designed_by: String,
    collected_by: String,
    processed_by: String,
    used_by: String,
}

#[derive(Deserialize)]
struct Expected {
    #[serde(rename = "type")]
    kind: Option<Type>,
    level_by_stage: Map<String, Value>,
    edge_case: Option<String>,
}

#[derive(Deserialize)]
struct Entry {
    id: String,
    name: String,
    country: String,
    years: String,
    sdg: BTreeSet<String>,
    population_group: Option<String>,
    facts: Facts,
    expected: Expected,
    source: Vec<String>,
    basis: String,
}

#[derive(Default, Deserialize)]
struct Register {
    initiator: Option<framework::Initiator>,
    aim: String,
    #[serde(default)]
    locality: Option<String>,
    #[serde(default)]
    topics: Vec<String>,
    #[serde(default)]
    website: Option<String>,
    practices: BTreeSet<PracticeName>,
    objectives: BTreeSet<Objective>,
    methods: BTreeSet<Method>,
    reach: BTreeSet<Reach>,
}

/// Reads the example register.
///
/// `next` gives a new UUID for each record, `now` the time at which the records are made. An entry that cannot
/// be read becomes a finding and is left out.
pub fn read(
    initiatives: &str,
    answers: &str,
    next: &mut NextId<'_>,
    now: Timestamp,
) -> Checked<Vec<Example>> {
    let mut findings = Findings::none();
    let file: Value = serde_json::from_str(initiatives).unwrap_or_default();
    let answers: Value = serde_json::from_str(answers).unwrap_or_default();
    let order: Vec<&str> = file["stage_order"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let mut out = Vec::new();
    for entry in file["initiatives"].as_array().into_iter().flatten() {
        let name = entry["id"].as_str().unwrap_or("?");
        match one(entry, &answers["initiatives"][name], &order, next, now) {
            Ok(example) => out.push(example),
            Err(problem) => findings.push(
                Finding::error(code::BAD_EXAMPLE)
                    .at(Where::whole().with("entry", name))
                    .with("problem", problem),
            ),
        }
    }
    if out.is_empty() && findings.is_empty() {
        findings.push(Finding::error(code::BAD_EXAMPLE).with("problem", "there are no entries"));
    }
    Checked::new(out, findings)
}

fn one(
    entry: &Value,
    answers: &Value,
    order: &[&str],
    next: &mut NextId<'_>,
    now: Timestamp,
) -> Result<Example, String> {
    let entry: Entry = serde_json::from_value(entry.clone()).map_err(|e| e.to_string())?;
    let register: Register = match &answers["register"] {
        Value::Null => Register::default(),
        value => serde_json::from_value(value.clone()).map_err(|e| e.to_string())?,
    };
    let provenance = Provenance::UnreviewedExample {
        sources: entry.source.iter().filter(|s| !is_a_file(s)).cloned().collect(),
        basis: entry.basis.clone(),
    };
    let parties = parties(&entry, &register, &provenance, next);
    let initiative = initiative(&entry, register, &parties, &provenance, next, now)?;
    let round = round(&entry, &initiative, &parties, next);
    let assessment = assessment(&entry, answers, order, &round, next, now)?;
    Ok(Example {
        parties,
        initiative,
        round,
        assessment,
    })
}

/// Whether a source is but the name of a file in somebody's workplace, which says nothing to a reader.
fn is_a_file(source: &str) -> bool {
    let name = source.trim();
    !name.contains(['/', ' '])
        && [".txt", ".pdf", ".json", ".csv"]
            .iter()
            .any(|end| name.ends_with(end))
}

fn id<T>(next: &mut NextId<'_>) -> Id<T> {
    Id::new(next())
}

fn parties(entry: &Entry, register: &Register, provenance: &Provenance, next: &mut NextId<'_>) -> Vec<Party> {
    let mut party = |name: &str, class: Option<PartyClass>| Party {
        id: id(next),
        version: 1,
        name: Text::english(name),
        kind: PartyKind::Organisation { class },
        place: None,
        website: None,
        provenance: provenance.clone(),
    };
    let mut out = vec![party(
        &entry.facts.initiated_by,
        register.initiator.and_then(class_of),
    )];
    out.extend(entry.facts.collaborators.iter().map(|name| party(name, None)));
    out
}

fn class_of(initiator: framework::Initiator) -> Option<PartyClass> {
    use framework::Initiator as I;
    match initiator {
        I::Citizens | I::CommunityLeaders => Some(PartyClass::Community),
        I::Cso => Some(PartyClass::Cso),
        I::Academia => Some(PartyClass::Academia),
        I::Nso => Some(PartyClass::Nso),
        I::StateAgency => Some(PartyClass::StateAgency),
        I::Nhri => Some(PartyClass::Nhri),
        I::Other => None,
    }
}

/// Nothing was collected yet.
fn not_begun(entry: &Entry) -> bool {
    matches!(entry.facts.collected_by.as_str(), "none yet" | "not yet")
}

fn initiative(
    entry: &Entry,
    register: Register,
    parties: &[Party],
    provenance: &Provenance,
    next: &mut NextId<'_>,
    now: Timestamp,
) -> Result<Initiative, String> {
    let slug = entry.id.parse().map_err(|e| format!("{e}"))?;
    let (started, ended) = years(&entry.years)?;
    let mut it = Initiative::draft(id(next), slug, Text::english(&entry.name), now);
    it.state = match ended {
        _ if not_begun(entry) => InitiativeState::Registered,
        Some(_) => InitiativeState::Completed,
        None => InitiativeState::Active,
    };
    it.aim = Text::english(register.aim);
    it.description = Text::english(story(&entry.facts));
    it.objectives = register.objectives;
    it.practices = register.practices;
    it.methods = register.methods;
    it.reach = register.reach;
    it.kind = entry.expected.kind;
    it.places = entry.country.split(';').map(place).collect();
    if let (Some(place), Some(locality)) = (it.places.first_mut(), register.locality) {
        place.locality = Some(locality);
    }
    (it.topics, it.website) = (register.topics, register.website);
    it.groups = entry
        .population_group
        .iter()
        .map(|g| Group {
            name: Text::english(g),
            own_words: false,
        })
        .collect();
    it.sdgs = entry.sdg.clone();
    let roles = std::iter::once(Role::Initiator).chain(std::iter::repeat(Role::Partner));
    it.parties = parties
        .iter()
        .zip(roles)
        .map(|(p, role)| Involvement {
            party: p.id,
            role,
            set_objectives: None,
        })
        .collect();
    (it.started, it.ended) = (Some(started), ended);
    it.provenance = provenance.clone();
    Ok(it)
}

fn story(facts: &Facts) -> String {
    let mut out = format!(
        "Started by {}. Designed by {}.",
        facts.initiated_by, facts.designed_by
    );
    let told = [
        ("Data gathered by", &facts.collected_by),
        ("Checked by", &facts.processed_by),
        ("Used by", &facts.used_by),
    ];
    for (what, who) in told
        .into_iter()
        .filter(|(_, who)| !matches!(who.as_str(), "-" | "none yet" | "not yet"))
    {
        out.push_str(&format!(" {what} {who}."));
    }
    out
}

/// `2020-2023`, `2014-` (still at work) or `2018`.
fn years(text: &str) -> Result<(ReducedDate, Option<ReducedDate>), String> {
    let date = |s: &str| s.parse::<ReducedDate>().map_err(|e| e.to_string());
    match text.split_once('-') {
        None => Ok((date(text)?, Some(date(text)?))),
        Some((from, "")) => Ok((date(from)?, None)),
        Some((from, to)) => Ok((date(from)?, Some(date(to)?))),
    }
}

/// A country by its ISO code; words that are none stand as a locality somewhere in the world.
fn place(words: &str) -> Place {
    let somewhere = || Place {
        area: "001".to_owned(),
        locality: None,
        point: None,
    };
    match words {
        "multiple" => somewhere(),
        "EEA members" => Place {
            area: "150".to_owned(),
            ..somewhere()
        }
        .near("EEA members"),
        code => Place::of(code).unwrap_or_else(|| somewhere().near(code)),
    }
}

fn round(entry: &Entry, initiative: &Initiative, parties: &[Party], next: &mut NextId<'_>) -> Round {
    let mut round = Round::new(id(next), initiative.id, 1);
    round.state = if not_begun(entry) {
        RoundState::Design
    } else {
        RoundState::Disseminating
    };
    (round.started, round.ended) = (initiative.started, initiative.ended);
    round.methods = initiative.methods.clone();
    let facts = &entry.facts;
    let told = [
        (&Stage::DESIGN[..], &facts.designed_by),
        (&[Stage::Collection][..], &facts.collected_by),
        (&[Stage::Processing][..], &facts.processed_by),
        (&[Stage::Uptake][..], &facts.used_by),
    ];
    for (stages, who) in told.into_iter().filter(|(_, who)| *who != "-") {
        let party = parties
            .iter()
            .find(|p| p.name == Text::english(who))
            .map(|p| p.id);
        for stage in stages {
            round.deciders.insert(
                *stage,
                vec![Decider {
                    party,
                    words: Text::english(who),
                }],
            );
        }
    }
    round.provenance = initiative.provenance.clone();
    round
}

fn assessment(
    entry: &Entry,
    answers: &Value,
    order: &[&str],
    round: &Round,
    next: &mut NextId<'_>,
    now: Timestamp,
) -> Result<Assessment, String> {
    let levels: Map<String, Value> = Stage::ALL
        .iter()
        .zip(order)
        .map(|(stage, name)| {
            (
                stage.code().to_owned(),
                entry
                    .expected
                    .level_by_stage
                    .get(*name)
                    .cloned()
                    .unwrap_or_default(),
            )
        })
        .collect();
    let mut wire = json!({"id": entry.id, "type": entry.expected.kind, "levels": levels});
    for (key, value) in answers.as_object().into_iter().flatten() {
        if key != "why" && key != "register" {
            wire[key] = value.clone();
        }
    }
    let (input, _) = Input::read(&wire)
        .into_result()
        .map_err(|f| format!("{:?}", f.first_error()))?;
    let mut assessment = Assessment::new(id(next), round, Perspective::Example, input, Vec::new(), now);
    let notes = [answers["why"].as_str(), entry.expected.edge_case.as_deref()];
    assessment.note = notes.into_iter().flatten().collect::<Vec<_>>().join(" ");
    assessment.provenance = round.provenance.clone();
    Ok(assessment)
}

#[cfg(test)]
mod tests {
    use super::*;
    use framework::Verdict;

    fn all() -> Vec<Example> {
        let mut n = 0u8;
        let mut next = || {
            n = n.wrapping_add(1);
            Uuid::from_bytes([n; 16])
        };
        let read = read(INITIATIVES, ANSWERS, &mut next, Timestamp::UNIX_EPOCH);
        assert!(read.findings.is_empty(), "{:?}", read.findings);
        read.value.unwrap()
    }

    #[test]
    fn all_entries_are_sound_and_marked() {
        let all = all();
        assert_eq!(all.len(), 25);
        for example in &all {
            let name = &example.initiative.slug;
            assert!(
                example.initiative.check().is_empty(),
                "{name}: {:?}",
                example.initiative.check()
            );
            assert!(example.initiative.provenance.is_example(), "{name}");
            assert!(
                !example.initiative.aim.is_empty() && !example.initiative.places.is_empty(),
                "{name}"
            );
            assert_eq!(example.assessment.perspective, Perspective::Example);
            let stored = serde_json::to_string(&example.initiative).unwrap();
            assert_eq!(
                serde_json::from_str::<Initiative>(&stored).unwrap(),
                example.initiative
            );
            let stored = serde_json::to_string(&example.assessment).unwrap();
            assert_eq!(
                serde_json::from_str::<Assessment>(&stored).unwrap(),
                example.assessment
            );
            let judged = example.assessment.taxonomy().unwrap();
            assert_eq!(judged.outcome_now(), judged.outcome);
        }
    }

    #[test]
    fn the_register_counts_what_the_framework_says() {
        let all = all();
        let count = |v| all.iter().filter(|e| e.assessment.verdict() == Some(v)).count();
        let counts = [
            Verdict::CitizenData,
            Verdict::CaseByCase,
            Verdict::NotCitizenData,
            Verdict::Undetermined,
        ]
        .map(count);
        assert_eq!(counts, [15, 2, 4, 4]);
    }

    #[test]
    fn a_broken_file_is_a_finding() {
        let mut next = Uuid::nil;
        let broken = read("{", "{}", &mut next, Timestamp::UNIX_EPOCH);
        assert!(broken.value.is_none());
        let half = read(
            r#"{"initiatives": [{"id": "x"}]}"#,
            "{}",
            &mut next,
            Timestamp::UNIX_EPOCH,
        );
        assert_eq!(half.findings.len(), 1);
    }
}
