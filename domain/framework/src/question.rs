//! The sixteen answers that the rules read.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::terms::Stage;

/// One question whose answer a rule may read. Its name is the key of the wire form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// Which of the six types is the initiative (¶25)?
    Type,
    /// Is it citizen science (¶14, A2)?
    Practice,
    /// How far do citizens take part in this stage (Table 1)?
    Level(Stage),
    /// Is it a regular collection programme of a statistical office or another state agency (¶17)?
    RegularProgramme,
    /// Do citizens take part mainly to raise response or to make the data more inclusive (¶17)?
    Purpose,
    /// Is the citizens' side a civil society organisation rather than citizens themselves (¶30)?
    CitizensSideIsCso,
    /// Does that organisation involve citizens directly (¶30)?
    DirectlyInvolves,
    /// Does it represent the group it speaks for (¶30)?
    RepresentsGroup,
}

impl Question {
    /// All questions, in the order in which they are asked.
    pub const ALL: [Self; 16] = [
        Self::Type,
        Self::Practice,
        Self::Level(Stage::Objectives),
        Self::Level(Stage::Partnerships),
        Self::Level(Stage::Methods),
        Self::Level(Stage::Access),
        Self::Level(Stage::Collection),
        Self::Level(Stage::Processing),
        Self::Level(Stage::Analysis),
        Self::Level(Stage::Uptake),
        Self::Level(Stage::Review),
        Self::RegularProgramme,
        Self::Purpose,
        Self::CitizensSideIsCso,
        Self::DirectlyInvolves,
        Self::RepresentsGroup,
    ];

    /// The question's place in [`Question::ALL`].
    pub(crate) const fn index(self) -> usize {
        match self {
            Self::Type => 0,
            Self::Practice => 1,
            Self::Level(stage) => 2 + stage as usize,
            Self::RegularProgramme => 11,
            Self::Purpose => 12,
            Self::CitizensSideIsCso => 13,
            Self::DirectlyInvolves => 14,
            Self::RepresentsGroup => 15,
        }
    }

    /// Its key on the wire: `type`, `1a`, `directly_involves` …
    pub const fn key(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::Practice => "practice",
            Self::Level(stage) => stage.code(),
            Self::RegularProgramme => "regular_programme",
            Self::Purpose => "purpose_response_or_inclusiveness",
            Self::CitizensSideIsCso => "citizens_side_is_cso",
            Self::DirectlyInvolves => "directly_involves",
            Self::RepresentsGroup => "represents_group",
        }
    }

    /// The question with that key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|q| q.key() == key)
    }

    /// The question as a person is asked it.
    pub const fn text(self) -> &'static str {
        match self {
            Self::Type => "Who started it, and with whom is it carried out?",
            Self::Practice => "Do researchers lead it, to gain scientific evidence?",
            Self::Level(stage) => stage.question(),
            Self::RegularProgramme => "Is it a regular census, survey or register of the state?",
            Self::Purpose => "Do people take part mainly so that more answer, or so that nobody is missed?",
            Self::CitizensSideIsCso => {
                "Is the citizens' side an organisation, rather than the people themselves?"
            }
            Self::DirectlyInvolves => "Does that organisation involve people directly?",
            Self::RepresentsGroup => "Does that organisation speak for the group with its mandate?",
        }
    }
}

impl fmt::Display for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}
impl Serialize for Question {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.key())
    }
}
impl<'de> Deserialize<'de> for Question {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let key = String::deserialize(d)?;
        Self::from_key(&key).ok_or_else(|| serde::de::Error::custom(format!("`{key}` is no question")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_has_its_own_key_and_place() {
        for (i, q) in Question::ALL.into_iter().enumerate() {
            assert_eq!(q.index(), i);
            assert_eq!(Question::from_key(q.key()), Some(q));
        }
    }
}
