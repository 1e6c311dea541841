//! Tokenism by its name: a claim of shared decisions that those who took part do not know of.
//!
//! Levels 1 to 3 are the rungs that Arnstein (1969, doi:10.1080/01944366908977225) calls tokenism: informing,
//! consultation, placation.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::input::Input;
use crate::terms::{Level, Stage};
use crate::warnings::{self, WarningId};

/// What makes the pattern.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tokenism {
    /// Objectives or access, where the initiator says 4 or more and the participants 3 or less.
    pub stages: Vec<Stage>,
    /// Whether few or hand-picked representatives (W12) come with questions left without an answer (W13).
    pub seats_without_answer: bool,
}

impl Tokenism {
    /// The clauses it stands on.
    pub const CLAUSES: [&'static str; 2] = ["Table 1, levels 1–3", "¶22"];
}

/// Whether the pattern shows, given the initiator's answers and the participants' levels.
pub fn tokenism(own: &Input, participants: &BTreeMap<Stage, Level>) -> Option<Tokenism> {
    let claimed = |stage: &Stage| own.level(*stage).is_some_and(Level::is_sufficient);
    let unknown_to_them = |stage: &Stage| participants.get(stage).is_some_and(|l| !l.is_sufficient());
    let stages: Vec<Stage> = [Stage::Objectives, Stage::Access]
        .into_iter()
        .filter(|s| claimed(s) && unknown_to_them(s))
        .collect();
    let raised: Vec<WarningId> = warnings::all(own).iter().map(|w| w.id).collect();
    let seats_without_answer = raised.contains(&WarningId::W12) && raised.contains(&WarningId::W13);
    (!stages.is_empty() || seats_without_answer).then_some(Tokenism {
        stages,
        seats_without_answer,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_named_when_objectives_or_access_part() {
        let own: Input = serde_json::from_str(r#"{"type":4,"levels":{"1a":4,"1d":4,"2":5}}"#).unwrap();
        let say = |pairs: &[(Stage, u8)]| {
            let levels = pairs.iter().map(|(s, l)| (*s, Level::try_from(*l).unwrap()));
            tokenism(&own, &levels.collect())
        };
        assert_eq!(say(&[(Stage::Objectives, 4), (Stage::Collection, 1)]), None);
        assert_eq!(say(&[(Stage::Access, 3)]).unwrap().stages, [Stage::Access]);
    }

    #[test]
    fn it_is_named_when_few_seats_meet_no_answer() {
        let own: Input = serde_json::from_str(
            r#"{"levels":{"1a":3,"1c":2},"facts":{"representatives":1,"answer_recorded":false}}"#,
        )
        .unwrap();
        assert!(tokenism(&own, &BTreeMap::new()).unwrap().seats_without_answer);
    }
}
