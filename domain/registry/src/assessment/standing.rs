//! What the register says about a round: its views brought together for the one function that judges them.

use framework::state::{Judged, Review, Views, judge};
use framework::{Input, Version};

use super::{Assessment, Case, CaseState, Perspective};
use crate::round::Round;

/// How well a judgement stands: [`framework::State`].
pub type Standing = framework::State;

/// Judges a round from its assessments (in any order) and its cases before a panel.
///
/// The latest view of each perspective counts; a participants' view never replaces the initiator's. Of the participants'
/// views since the last review, one that contradicts the initiator's stays until a reviewer has decided: nobody asks
/// again until the answer fits, and none that agrees takes a reviewer's decision away.
pub fn judged(assessments: &[Assessment], cases: &[Case], round: &Round, current: Version) -> Judged {
    let views_of = |perspective| {
        let mine = assessments.iter().filter(move |a| {
            a.subject.round() == Some(round.id) && a.perspective == perspective && a.verdict().is_some()
        });
        mine.collect::<Vec<_>>()
    };
    let latest = |perspective| views_of(perspective).into_iter().max_by_key(|a| a.made_at);
    let (own, example) = (latest(Perspective::Initiator), latest(Perspective::Example));
    let review = latest(Perspective::Reviewer);
    let counts = review.or(own).or(example);
    let with = |theirs: Option<&Assessment>, review: Option<Review>| {
        judge(&Views {
            own: input(own),
            example: input(example),
            participants: input(theirs).map(|i| &i.levels),
            review,
            framework_newer: counts.is_some_and(|a| a.framework_newer(current)),
            round_changed: counts.is_some_and(|a| a.round_changed(round)),
        })
    };
    let contests = |theirs: &Assessment| with(Some(theirs), None).state == Standing::Contested;
    let all = views_of(Perspective::Participants);
    let since = all
        .iter()
        .copied()
        .filter(|t| review.is_none_or(|r| t.made_at > r.made_at));
    let against = since.filter(|t| contests(t)).max_by_key(|t| t.made_at);
    let theirs = against.or_else(|| all.iter().copied().max_by_key(|t| t.made_at));
    let review = review.and_then(|r| {
        let appealed = |c: &Case| c.state == CaseState::Appealed && c.round == round.id;
        Some(Review {
            verdict: r.verdict()?,
            appealed: cases.iter().any(appealed),
            overtaken: against.is_some(),
        })
    });
    with(theirs, review)
}

/// The answers of a view.
fn input(view: Option<&Assessment>) -> Option<&Input> {
    view.and_then(Assessment::taxonomy).map(|t| &t.input)
}

/// The standing of a round alone.
pub fn standing(assessments: &[Assessment], cases: &[Case], round: &Round, current: Version) -> Standing {
    judged(assessments, cases, round, current).state
}

#[cfg(test)]
mod tests {
    use base::{Id, Text, Timestamp};
    use framework::{Level, Stage, Strength, Type, Verdict};

    use super::*;
    use crate::assessment::{Content, Evidence, Origin, Ruling, Scheme};

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
            origin: Origin::Added,
        });
        let id = Id::new(uuid::Uuid::nil());
        Assessment::new(
            id,
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
        let ruling = Ruling {
            verdict: Verdict::CitizenData,
            reasons: Text::english("They own it."),
            case: Id::new(uuid::Uuid::nil()),
            on_appeal: false,
        };
        let review = Assessment::with(
            Id::new(uuid::Uuid::nil()),
            &round,
            (Scheme::Taxonomy(Version::CURRENT), Perspective::Reviewer),
            Content::Ruling(ruling),
            Timestamp::UNIX_EPOCH,
        );
        let at = |views: &[&Assessment], round: &Round| {
            let all: Vec<Assessment> = views.iter().map(|a| (*a).clone()).collect();
            standing(&all, &[], round, Version::CURRENT)
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
        let mut overtaking = other.clone();
        overtaking.made_at = Timestamp::UNIX_EPOCH + std::time::Duration::from_secs(9);
        assert_eq!(at(&[&claim, &overtaking, &review], &round), Standing::Contested);
        let mut again = same.clone();
        again.made_at = Timestamp::UNIX_EPOCH + std::time::Duration::from_secs(12);
        assert_eq!(
            at(&[&claim, &other, &again], &round),
            Standing::Contested,
            "asked until it fits"
        );
        assert_eq!(
            at(&[&claim, &overtaking, &again, &review], &round),
            Standing::Contested
        );
        assert_eq!(
            at(&[&claim, &again, &review], &round),
            Standing::Verified,
            "a yes takes no review away"
        );
        let lower = view(&round, Perspective::Initiator, 2, Strength::E0);
        assert_eq!(
            at(&[&lower, &other, &again], &round),
            Standing::UnderClaimed,
            "the claim was taken back"
        );
        round.version += 1;
        assert_eq!(at(&[&claim], &round), Standing::Stale);
        let stored = serde_json::to_string(&review).unwrap();
        assert_eq!(serde_json::from_str::<Assessment>(&stored).unwrap(), review);
    }

    #[test]
    fn a_step_along_the_value_chain_makes_nothing_old() {
        let mut round = Round::new(Id::new(uuid::Uuid::nil()), Id::new(uuid::Uuid::nil()), 1);
        let claim = view(&round, Perspective::Initiator, 5, Strength::E0);
        round
            .go(
                crate::RoundState::Build,
                &Default::default(),
                Timestamp::UNIX_EPOCH,
            )
            .unwrap();
        assert!(!claim.round_changed(&round));
    }
}
