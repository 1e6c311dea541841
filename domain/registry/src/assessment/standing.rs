//! What the register says about a round: how well its assessment stands.

use framework::{Strength, Version};
use serde::{Deserialize, Serialize};

use super::{Assessment, Perspective};
use crate::round::Round;

/// How well the judgement about a round stands. It says nothing about what the verdict is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Nobody has judged it.
    Unassessed,
    /// The editors filled in an example; nobody involved has claimed anything.
    Example,
    /// The initiator says so.
    Claimed,
    /// Documents that both sides signed, or public ones, support every level that decides.
    Documented,
    /// Those who took part come to the same verdict.
    Corroborated,
    /// They come to another.
    Contested,
    /// An independent reviewer has decided.
    Verified,
    /// The framework or the round has moved on since.
    Stale,
}

impl Standing {
    /// All standings.
    pub const ALL: [Self; 8] = [
        Self::Unassessed,
        Self::Example,
        Self::Claimed,
        Self::Documented,
        Self::Corroborated,
        Self::Contested,
        Self::Verified,
        Self::Stale,
    ];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unassessed => "unassessed",
            Self::Example => "example",
            Self::Claimed => "claimed",
            Self::Documented => "documented",
            Self::Corroborated => "corroborated",
            Self::Contested => "contested",
            Self::Verified => "verified",
            Self::Stale => "stale",
        }
    }

    /// What it means.
    pub const fn text(self) -> &'static str {
        match self {
            Self::Unassessed => "Nobody has judged it yet.",
            Self::Example => {
                "An example by the editors, from public sources. Nobody named in it has reviewed it."
            }
            Self::Claimed => "Those who started it say so.",
            Self::Documented => "Signed or public documents support it.",
            Self::Corroborated => "Those who took part say the same.",
            Self::Contested => "Those who took part see it differently.",
            Self::Verified => "An independent reviewer has decided.",
            Self::Stale => "The framework or the round has changed since it was judged.",
        }
    }

    /// The standing with that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.as_str() == name)
    }
}

/// The standing of a round, from its assessments (in any order).
///
/// A reviewer's view stands above all, then the comparison of the initiator's and the participants' view; the
/// latest of each counts. A participants' view never replaces the initiator's.
pub fn standing(assessments: &[Assessment], round: &Round, current: Version) -> Standing {
    let latest = |perspective| {
        assessments
            .iter()
            .filter(|a| a.round == round.id && a.perspective == perspective)
            .max_by_key(|a| a.made_at)
    };
    let told = latest(Perspective::Initiator);
    let decisive = latest(Perspective::Reviewer)
        .or(told)
        .or(latest(Perspective::Example));
    let Some(decisive) = decisive else {
        return Standing::Unassessed;
    };
    if decisive.is_stale(current, round) {
        return Standing::Stale;
    }
    match (decisive.perspective, latest(Perspective::Participants)) {
        (Perspective::Reviewer, _) => Standing::Verified,
        (Perspective::Example, _) => Standing::Example,
        (_, Some(theirs)) if theirs.outcome.verdict == decisive.outcome.verdict => Standing::Corroborated,
        (_, Some(_)) => Standing::Contested,
        (_, None) if decisive.confidence().is_some_and(|c| c.strength >= Strength::E2) => {
            Standing::Documented
        }
        _ => Standing::Claimed,
    }
}

#[cfg(test)]
mod tests {
    use base::{Id, Timestamp};
    use framework::{Input, Level, Stage, Type};

    use super::*;
    use crate::assessment::Evidence;

    fn view(round: &Round, perspective: Perspective, level: u8, strength: Strength) -> Assessment {
        let mut input = Input {
            kind: Some(Type::CivicAction),
            ..Input::default()
        };
        let level = Level::try_from(level).unwrap();
        input.levels.extend(Stage::ALL.map(|s| (s, level)));
        let evidence = Stage::ALL.map(|stage| Evidence {
            stage,
            strength,
            note: String::new(),
            link: None,
            document: None,
        });
        Assessment::new(
            Id::new(uuid::Uuid::nil()),
            round,
            perspective,
            input,
            evidence.into(),
            Timestamp::UNIX_EPOCH,
        )
    }

    #[test]
    fn standings_rise_and_fall_with_the_views() {
        let mut round = Round::new(Id::new(uuid::Uuid::nil()), Id::new(uuid::Uuid::nil()), 1);
        let claim = view(&round, Perspective::Initiator, 5, Strength::E0);
        let documented = view(&round, Perspective::Initiator, 5, Strength::E2);
        let same = view(&round, Perspective::Participants, 4, Strength::E3);
        let other = view(&round, Perspective::Participants, 2, Strength::E3);
        let review = view(&round, Perspective::Reviewer, 5, Strength::E4);
        let at = |views: &[&Assessment], round: &Round| {
            let all: Vec<Assessment> = views.iter().map(|a| (*a).clone()).collect();
            standing(&all, round, Version::CURRENT)
        };
        assert_eq!(at(&[], &round), Standing::Unassessed);
        assert_eq!(
            at(&[&view(&round, Perspective::Example, 5, Strength::E0)], &round),
            Standing::Example
        );
        assert_eq!(at(&[&claim], &round), Standing::Claimed);
        assert_eq!(at(&[&documented], &round), Standing::Documented);
        assert_eq!(at(&[&claim, &same], &round), Standing::Corroborated);
        assert_eq!(at(&[&documented, &other], &round), Standing::Contested);
        assert_eq!(at(&[&claim, &other, &review], &round), Standing::Verified);
        round.version += 1;
        assert_eq!(at(&[&claim], &round), Standing::Stale);
    }
}
