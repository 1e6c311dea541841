//! How strong the evidence behind a level is, and how much confidence a verdict deserves.

use serde::{Deserialize, Serialize};

use crate::answers::Answers;
use crate::input::Input;
use crate::lift;
use crate::question::Question;
use crate::terms::Stage;
use crate::verdict::Verdict;

/// The strength of the evidence for the level of one stage.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Strength {
    /// Someone says so.
    #[default]
    E0,
    /// A document from one side.
    E1,
    /// A document signed by both sides, or public.
    E2,
    /// The participants say the same.
    E3,
    /// An independent reviewer checked it.
    E4,
}

impl Strength {
    /// All strengths, weakest first.
    pub const ALL: [Self; 5] = [Self::E0, Self::E1, Self::E2, Self::E3, Self::E4];

    /// Its name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::E0 => "E0",
            Self::E1 => "E1",
            Self::E2 => "E2",
            Self::E3 => "E3",
            Self::E4 => "E4",
        }
    }

    /// What it means.
    pub const fn text(self) -> &'static str {
        match self {
            Self::E0 => "Someone says so; nothing shows it yet.",
            Self::E1 => "A document from one side shows it.",
            Self::E2 => "A document that both sides signed, or that is public, shows it.",
            Self::E3 => "Those who took part say the same.",
            Self::E4 => "An independent reviewer has checked it.",
        }
    }

    /// The strength of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.as_str() == name)
    }
}

/// The confidence that a verdict deserves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confidence {
    /// The weakest evidence among the levels that decide.
    pub strength: Strength,
    /// The levels that decide: together with the other answers they give the verdict, and without any one of
    /// them it would be open.
    pub decided_by: Vec<Stage>,
}

/// How well the answers that decide are supported; `None` when the verdict is open or no level decides it.
///
/// Often more than one set of levels would do. The one taken is the best supported: answers are forgotten,
/// weakest evidence first, as long as the verdict stands; what remains has the strongest weakest link.
pub fn confidence(input: &Input) -> Option<Confidence> {
    let mut answers = input.answers();
    let verdict = lift::verdict(&answers);
    if verdict == Verdict::Undetermined {
        return None;
    }
    let strength = |stage: &Stage| input.evidence.get(stage).copied().unwrap_or_default();
    let mut known: Vec<Stage> = Stage::ALL
        .into_iter()
        .filter(|s| answers.level(*s).is_some())
        .collect();
    known.sort_by_key(strength);
    known.retain(|stage| !forgotten(&mut answers, *stage, verdict));
    known.sort();
    let weakest = known.iter().map(strength).min()?;
    Some(Confidence {
        strength: weakest,
        decided_by: known,
    })
}

/// Forgets the level of a stage if the verdict stands without it.
fn forgotten(answers: &mut Answers, stage: Stage, verdict: Verdict) -> bool {
    let less = answers.without(Question::Level(stage));
    let stands = lift::verdict(&less) == verdict;
    if stands {
        *answers = less;
    }
    stands
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_supported_set_of_levels_counts() {
        let mut input: Input =
            serde_json::from_str(r#"{"type": 2, "levels": {"1a": 4, "1b": 4, "1c": 4, "2": 5, "6": 1}}"#)
                .unwrap();
        input
            .evidence
            .extend([(Stage::Objectives, Strength::E2), (Stage::Methods, Strength::E3)]);
        let known = confidence(&input).unwrap();
        assert_eq!(known.strength, Strength::E2);
        assert_eq!(known.decided_by, [Stage::Objectives, Stage::Methods]);
    }

    #[test]
    fn an_open_verdict_has_no_confidence() {
        assert_eq!(confidence(&Input::default()), None);
    }
}
