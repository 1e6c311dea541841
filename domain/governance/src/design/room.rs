//! The room of a round: what is to change, who may take part, and the gatherings that were held for it.

use base::{Date, Findings, Id, Kind, Text, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{LONGEST_TEXT, about, checked, code};

/// The most people that one gathering can have: beyond it, a survey is the better way to listen.
const LARGEST_GATHERING: u32 = 5_000;

/// Who may look into the room and take part.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Open {
    /// Members of the initiative's bodies, and who works on it.
    #[default]
    Members,
    /// Everybody may read; everybody who has signed in may take part.
    Everybody,
}

impl Open {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Members, Self::Everybody];

    /// Its name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Members => "members",
            Self::Everybody => "everybody",
        }
    }
}

/// The design room of a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    /// Its identity.
    pub id: Id<Room>,
    /// The initiative.
    pub initiative: Uuid,
    /// The round; each has one room.
    pub round: Uuid,
    /// What is wrong today, and who says so.
    pub problem: Text,
    /// What people want to change.
    pub wish: Text,
    /// Who may take part.
    pub open: Open,
    /// Where people without a device were heard, oldest first.
    pub gatherings: Vec<Gathering>,
}

impl Kind for Room {
    const NAME: &'static str = "design_room";
}

/// People met somewhere and said what they think; a facilitator wrote it down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gathering {
    /// Its identity.
    pub id: Uuid,
    /// Where, in words.
    pub place: Text,
    /// The day.
    pub on: Date,
    /// How many people were met.
    pub people: u32,
    /// Who they are as a group, and how they were asked: no names.
    pub note: Text,
    /// The account that entered it.
    pub by: Uuid,
    /// When it was entered.
    pub at: Timestamp,
}

impl Room {
    /// An empty room for members.
    pub fn new(id: Id<Self>, initiative: Uuid, round: Uuid) -> Self {
        Self {
            id,
            initiative,
            round,
            problem: Text::default(),
            wish: Text::default(),
            open: Open::Members,
            gatherings: Vec::new(),
        }
    }

    /// What stands in the way of keeping its texts.
    pub fn check(&self) -> Findings {
        let problem = checked(&self.problem, "problem", false, LONGEST_TEXT);
        problem
            .into_iter()
            .chain(checked(&self.wish, "wish", false, LONGEST_TEXT))
            .collect()
    }

    /// The gathering of that identity.
    pub fn gathering(&self, id: Uuid) -> Option<&Gathering> {
        self.gatherings.iter().find(|g| g.id == id)
    }

    /// Adds a gathering; all that is wrong with it is returned, and then nothing is added.
    pub fn met(&mut self, gathering: Gathering, today: Date) -> Findings {
        let findings = gathering.check(today);
        if !findings.has_errors() {
            self.gatherings.push(gathering);
        }
        findings
    }
}

impl Gathering {
    /// What stands in the way of keeping it.
    pub fn check(&self, today: Date) -> Findings {
        let mut findings = Findings::none();
        findings.extend(checked(&self.place, "place", true, super::LONGEST_TITLE));
        findings.extend(checked(&self.note, "note", false, LONGEST_TEXT));
        if self.people == 0 || self.people > LARGEST_GATHERING {
            let most = usize::try_from(LARGEST_GATHERING).unwrap_or(usize::MAX);
            findings.push(about(code::NOBODY_MET, "people").with("most", most));
        }
        if self.on > today {
            findings.push(about(code::NOT_YET, "on").with("date", self.on.to_string()));
        }
        if crate::risk::names_somebody(&self.note) {
            findings.push(about(code::NAMES_SOMEBODY, "note"));
        }
        findings
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn a_gathering_of_nobody_or_of_tomorrow_is_refused() {
        let mut room = Room::new(Id::new(Uuid::nil()), Uuid::nil(), Uuid::nil());
        let met = Gathering {
            id: Uuid::from_u128(1),
            place: Text::english("Under the mango tree"),
            on: day("2026-11-20"),
            people: 23,
            note: Text::english("Women of the lower village"),
            by: Uuid::from_u128(2),
            at: Timestamp::UNIX_EPOCH,
        };
        let wrong = Gathering {
            people: 0,
            on: day("2026-11-22"),
            place: Text::default(),
            note: Text::english("ask amina@example.org"),
            ..met.clone()
        };
        let codes: Vec<String> = room
            .met(wrong, day("2026-11-21"))
            .iter()
            .map(|f| f.code.to_string())
            .collect();
        assert_eq!(
            codes,
            [
                "design-nothing-said",
                "design-nobody-met",
                "design-not-yet",
                "design-names-somebody"
            ]
        );
        assert!(room.gatherings.is_empty());
        assert!(room.met(met.clone(), day("2026-11-21")).is_empty());
        assert_eq!(room.gathering(met.id), Some(&met));
    }
}
