//! The participants' view keeps its floor, and its level means what it says (model §7.4, 8 and 6).

use std::collections::BTreeMap;

use framework::participants::{Counts, FLOOR, Group, Reading, Said};
use framework::{Level, Stage};
use proptest::prelude::*;

const STAGE: Stage = Stage::Objectives;

/// Counts in which a group gave these answers (1 to 5, 0 = “I don't know”) at every stage.
fn with(counts: Counts, group: Group, answers: &[u8]) -> Counts {
    let mut said: BTreeMap<Said, u64> = BTreeMap::new();
    for answer in answers {
        let one = Level::try_from(*answer)
            .ok()
            .filter(|l| l.number() > 0)
            .map_or(Said::NotThere, Said::Level);
        *said.entry(one).or_default() += 1;
    }
    counts.with(group, answers.len() as u64, |_, s| {
        said.get(&s).copied().unwrap_or(0)
    })
}

fn of(answers: &[u8]) -> Counts {
    with(Counts::none(), Group::Decided, answers)
}

/// The level by its definition: half of those who know say it or more.
fn by_definition(answers: &[u8]) -> u8 {
    let known: Vec<u8> = answers.iter().copied().filter(|a| *a > 0).collect();
    (1..=5)
        .filter(|l| 2 * known.iter().filter(|a| *a >= l).count() >= known.len())
        .max()
        .unwrap_or(0)
}

#[test]
fn the_level_is_what_half_would_sign() {
    let read = |answers: &[u8]| of(answers).reading(STAGE).level().map(Level::number);
    assert_eq!(read(&[5, 5, 5, 1, 1]), Some(5));
    assert_eq!(read(&[5, 5, 3, 1, 1]), Some(3));
    assert_eq!(read(&[4, 4, 4, 1, 1, 1]), Some(4), "exactly half is enough");
    assert_eq!(read(&[4, 4, 4, 4, 0, 0, 0]), None, "four who know are too few");
    assert_eq!(of(&[0; 6]).reading(STAGE), Reading::FewKnew);
    assert_eq!(of(&[5; 4]).reading(STAGE), Reading::Withheld);
    let Reading::Known(shares) = of(&[5, 4, 4, 2, 1, 0]).reading(STAGE) else {
        panic!("six answered")
    };
    assert_eq!((shares.known, shares.sufficient, shares.not_there), (5, 60, 17));
}

#[test]
fn nothing_is_printed() {
    assert_eq!(format!("{:?}", of(&[1, 2, 3])), "Counts(…)");
}

proptest! {
    /// Property 8: below five nothing can be read, in total, by group, by stage, or by subtraction.
    #[test]
    fn below_the_floor_nothing_is_read(a in prop::collection::vec(0u8..=5, 0..12), b in prop::collection::vec(0u8..=5, 0..12)) {
        let counts = with(of(&a), Group::Concerned, &b);
        let all = (a.len() + b.len()) as u64;
        prop_assert_eq!(counts.answers(), (all >= FLOOR).then_some(all));
        let together = counts.reading(STAGE);
        if let Reading::Known(shares) = together {
            prop_assert!(shares.known >= FLOOR);
        }
        for (group, own, other) in [(Group::Decided, &a, &b), (Group::Concerned, &b, &a)] {
            if let Some(n) = counts.answers_of(group) {
                prop_assert!(n >= FLOOR && (other.is_empty() || other.len() as u64 >= FLOOR));
            }
            if let Reading::Known(shares) = counts.reading_of(group, STAGE) {
                prop_assert!(shares.known >= FLOOR);
                prop_assert_eq!(shares.level.number(), by_definition(own));
                if let Reading::Known(all) = together {
                    let rest = all.known - shares.known;
                    prop_assert!(rest == 0 || rest >= FLOOR);
                }
            }
        }
    }

    /// The level follows its definition, and raising an answer never lowers it.
    #[test]
    fn the_level_is_monotone(answers in prop::collection::vec(1u8..=5, 5..20), which in any::<prop::sample::Index>()) {
        let before = of(&answers).reading(STAGE).level().unwrap();
        prop_assert_eq!(before.number(), by_definition(&answers));
        let mut raised = answers.clone();
        let one = which.get_mut(&mut raised);
        *one = (*one + 1).min(5);
        prop_assert!(of(&raised).reading(STAGE).level().unwrap() >= before);
    }
}
