use super::*;

fn at(minute: i64) -> Option<Timestamp> {
    Timestamp::from_second(1_700_000_000 + 60 * minute).ok()
}

fn took(began: i64, minutes: i64) -> Interview {
    Interview {
        began: at(began),
        ended: at(began + minutes),
        ..Interview::default()
    }
}

fn flags(all: &[Interview], batteries: &[Vec<usize>]) -> Vec<Vec<Flag>> {
    let found = marks(all, batteries);
    found.iter().map(|m| m.iter().map(|m| m.flag).collect()).collect()
}

#[test]
fn half_the_median_is_short_and_few_say_nothing() {
    let mut all: Vec<Interview> = (0..9).map(|n| took(100 * n, 20)).collect();
    all.push(took(2000, 9));
    let found = marks(&all, &[]);
    assert!(found[..9].iter().all(Vec::is_empty));
    assert_eq!(
        found[9],
        [Mark {
            flag: Flag::Short,
            value: 9.0,
            against: 20.0,
            other: None
        }]
    );
    all[9] = took(2000, 10);
    assert!(marks(&all, &[])[9].is_empty(), "half is not less than half");
    all[9] = took(2000, -5);
    assert!(
        marks(&all, &[])[9].is_empty(),
        "a clock that was set back says nothing"
    );
    all.remove(0);
    all[8] = took(2000, 1);
    assert!(marks(&all, &[])[8].is_empty(), "nine are too few");
}

#[test]
fn a_place_is_inexact_beyond_a_hundred_metres() {
    let place = |metres: &[f64]| Interview {
        accuracies: metres.to_vec(),
        ..Interview::default()
    };
    let all = [place(&[]), place(&[100.0]), place(&[4.0, 100.5])];
    assert_eq!(flags(&all, &[]), [vec![], vec![], vec![Flag::Inaccurate]]);
}

#[test]
fn near_duplicates_name_each_other_and_need_twenty_questions() {
    let said = |answers: Vec<u32>| Interview {
        answers: answers.into_iter().map(Some).collect(),
        ..Interview::default()
    };
    let first: Vec<u32> = (0..20).collect();
    let mut close = first.clone();
    (close[0], close[1]) = (90, 91);
    let mut far = first.clone();
    (far[0], far[1], far[2]) = (80, 81, 82);
    let all = [said(first.clone()), said(close), said((100..120).collect())];
    let found = marks(&all, &[]);
    assert_eq!(
        found[0],
        [Mark {
            flag: Flag::NearDuplicate,
            value: 90.0,
            against: 85.0,
            other: Some(1)
        }]
    );
    assert_eq!((found[1][0].other, found[2].len()), (Some(0), 0));
    assert!(
        flags(&[said(first.clone()), said(far)], &[])
            .iter()
            .all(Vec::is_empty),
        "85 of 100 are not more"
    );
    let short = first[..19].to_vec();
    assert!(
        flags(&[said(short.clone()), said(short)], &[])
            .iter()
            .all(Vec::is_empty)
    );
}

#[test]
fn one_answer_to_a_battery_of_four_is_a_straight_line() {
    let said = |answers: &[Option<u32>]| Interview {
        answers: answers.to_vec(),
        ..Interview::default()
    };
    let all = [
        said(&[Some(1), Some(1), Some(1), Some(1), Some(9)]),
        said(&[Some(1), Some(1), Some(2), Some(1), Some(9)]),
        said(&[Some(1), Some(1), None, Some(1), Some(9)]),
        said(&[None, None, None, None, None]),
    ];
    let battery = [vec![0, 1, 2, 3]];
    assert_eq!(
        flags(&all, &battery),
        [vec![Flag::StraightLine], vec![], vec![], vec![]]
    );
    assert!(
        flags(&all, &[vec![0, 1, 3]]).iter().all(Vec::is_empty),
        "three are no battery"
    );
}

#[test]
fn nobody_is_in_two_interviews_at_once() {
    let by = |who: Option<usize>, began, minutes| Interview {
        collector: who,
        ..took(began, minutes)
    };
    let all = [
        by(Some(1), 0, 30),
        by(Some(1), 20, 30),
        by(Some(2), 20, 30),
        by(Some(1), 49, 30),
        by(None, 0, 90),
    ];
    let found = marks(&all, &[]);
    assert_eq!(
        found[0],
        [Mark {
            flag: Flag::Overlap,
            value: 10.0,
            against: 1.0,
            other: Some(1)
        }]
    );
    assert_eq!(found[1][0].other, Some(0));
    assert!(
        found[2..].iter().all(Vec::is_empty),
        "one minute is no overlap: {found:?}"
    );
}

#[test]
fn a_collector_is_fast_beside_the_others() {
    let by = |who, n: i64, minutes| Interview {
        collector: Some(who),
        ..took(1000 * n, minutes)
    };
    let mut all: Vec<Interview> = (0..10).map(|n| by(1, n, 30)).collect();
    all.extend((0..5).map(|n| by(2, n, 14)));
    let found = flags(&all, &[]);
    assert!(found[..10].iter().all(Vec::is_empty));
    assert!(found[10..].iter().all(|f| f.contains(&Flag::FastCollector)));
    all.pop();
    assert!(
        !flags(&all, &[]).concat().contains(&Flag::FastCollector),
        "four are too few"
    );
}

#[test]
fn every_flag_has_its_own_name() {
    for flag in Flag::ALL {
        assert_eq!(Flag::from_name(flag.as_str()), Some(flag));
    }
}

#[test]
fn what_cannot_be_looked_for_is_told_with_its_limit() {
    let rules = |all: &[Interview], batteries: &[Vec<usize>]| -> Vec<(Flag, usize, usize)> {
        let found = unlooked(all, batteries).into_iter();
        found.map(|u| (u.flag, u.here, u.least)).collect()
    };
    let one = Interview {
        answers: vec![Some(1); 25],
        ..Interview::default()
    };
    assert_eq!(
        rules(std::slice::from_ref(&one), &[vec![0, 1, 2]]),
        [
            (Flag::Short, 0, 10),
            (Flag::Inaccurate, 0, 1),
            (Flag::NearDuplicate, 0, 20),
            (Flag::StraightLine, 3, 4),
            (Flag::Overlap, 0, 2),
            (Flag::FastCollector, 0, 1),
        ]
    );
    let shorter = Interview {
        answers: vec![Some(1); 19],
        ..one.clone()
    };
    let all = [shorter.clone(), one.clone()];
    assert!(rules(&all, &[]).contains(&(Flag::NearDuplicate, 19, 20)));
    assert!(
        marks(&all, &[]).iter().all(Vec::is_empty),
        "19 in both are too few"
    );

    // Fifteen with a duration, five of them by one collector.
    let full = |n: i64| Interview {
        collector: Some(usize::from(n > 4)),
        accuracies: vec![5.0],
        answers: one.answers.clone(),
        ..took(100 * n, 20)
    };
    let mut all: Vec<Interview> = (0..15).map(full).collect();
    assert!(rules(&all, &[vec![0, 1, 2, 3]]).is_empty());
    all.pop();
    assert_eq!(rules(&all, &[vec![0, 1, 2, 3]]), [(Flag::FastCollector, 0, 1)]);
}
