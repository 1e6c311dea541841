//! Something went wrong: what, for whom as a group, and what was done.

use base::{Date, Finding, Findings, Id, Kind, Place, Text, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{code, names_somebody};

/// The longest text of a field, in characters.
const LONGEST: usize = 5_000;

/// Where an incident stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IncidentState {
    /// Nothing has been done yet.
    Open,
    /// Something is being done.
    Handled,
    /// Done; what could be made good was.
    Closed,
}

impl IncidentState {
    /// All.
    pub const ALL: [Self; 3] = [Self::Open, Self::Handled, Self::Closed];

    /// Its name on the wire and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Handled => "handled",
            Self::Closed => "closed",
        }
    }

    /// The state of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.as_str() == name)
    }
}

/// Who may read an incident. How many there are, everybody may know.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Seen {
    /// Who works on the initiative.
    #[default]
    Inside,
    /// Everybody.
    Public,
}

/// What was done or seen later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// When.
    pub at: Timestamp,
    /// The account.
    pub by: Uuid,
    /// What was done.
    pub text: Text,
    /// Where it stood from then on.
    pub state: IncidentState,
}

/// Something that went wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Incident {
    /// Its identity.
    pub id: Id<Incident>,
    /// The initiative.
    pub initiative: Uuid,
    /// The round.
    pub round: Uuid,
    /// The day it happened, or became known.
    pub on: Date,
    /// What happened.
    pub what: Text,
    /// Who is affected: a group, never a name.
    pub group: Text,
    /// Who may read it.
    pub seen: Seen,
    /// The account that entered it.
    pub by: Uuid,
    /// When it was entered.
    pub at: Timestamp,
    /// What was done, oldest first.
    pub notes: Vec<Note>,
}

impl Kind for Incident {
    const NAME: &'static str = "incident";
}

impl Incident {
    /// Where it stands.
    pub fn state(&self) -> IncidentState {
        self.notes.last().map_or(IncidentState::Open, |n| n.state)
    }

    /// All that stands in the way of keeping it.
    pub fn check(&self, today: Date) -> Findings {
        let mut findings = Findings::none();
        for (field, text) in [("what", &self.what), ("group", &self.group)] {
            findings.extend(checked(text, field));
        }
        if self.on > today {
            let field = Place::whole().with("field", "on");
            findings.push(
                Finding::error(code::NOT_YET)
                    .at(field)
                    .with("date", self.on.to_string()),
            );
        }
        findings
    }

    /// Adds what was done.
    ///
    /// # Errors
    /// What is wrong with the words, or that it is closed: what comes after is a new incident.
    pub fn add(&mut self, note: Note) -> Result<(), Findings> {
        let mut findings: Findings = checked(&note.text, "done").into_iter().collect();
        if self.state() == IncidentState::Closed {
            findings.push(Finding::error(code::CLOSED));
        }
        if findings.has_errors() {
            return Err(findings);
        }
        self.notes.push(note);
        Ok(())
    }
}

fn checked(text: &Text, field: &'static str) -> Option<Finding> {
    let at = |code| Finding::error(code).at(Place::whole().with("field", field));
    let longest = text
        .languages()
        .filter_map(|l| text.get(l))
        .map(|t| t.chars().count())
        .max();
    match longest {
        None => Some(at(code::NOTHING_SAID)),
        Some(n) if n > LONGEST => Some(at(code::TOO_LONG).with("most", LONGEST)),
        _ if names_somebody(text) => Some(at(code::NAMES_SOMEBODY)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_incident_tells_of_groups_and_ends_when_it_is_closed() {
        let day = |s: &str| s.parse::<Date>().unwrap();
        let mut it = Incident {
            id: Id::new(Uuid::from_u128(1)),
            initiative: Uuid::nil(),
            round: Uuid::nil(),
            on: day("2026-11-20"),
            what: Text::english("A telephone with answers was lost"),
            group: Text::english("Households of the upper village"),
            seen: Seen::Inside,
            by: Uuid::nil(),
            at: Timestamp::UNIX_EPOCH,
            notes: Vec::new(),
        };
        assert!(it.check(day("2026-11-21")).is_empty());
        let wrong = Incident {
            what: Text::default(),
            group: Text::english("the family of 0770 123 4567"),
            on: day("2027-01-01"),
            ..it.clone()
        };
        let codes: Vec<String> = wrong
            .check(day("2026-11-21"))
            .iter()
            .map(|f| f.code.to_string())
            .collect();
        assert_eq!(
            codes,
            ["risk-nothing-said", "risk-names-somebody", "risk-not-yet"]
        );
        let note = |text: &str, state| Note {
            at: Timestamp::UNIX_EPOCH,
            by: Uuid::nil(),
            text: Text::english(text),
            state,
        };
        assert!(it.add(note("", IncidentState::Handled)).is_err());
        it.add(note("It was wiped from afar", IncidentState::Closed))
            .unwrap();
        assert_eq!(it.state(), IncidentState::Closed);
        let late = it.add(note("And again", IncidentState::Open)).unwrap_err();
        assert_eq!(late.first_error().unwrap().code, code::CLOSED);
    }
}
