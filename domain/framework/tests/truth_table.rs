//! The truth table of the decision procedure, over all 93,312 complete cells, and the order of verdicts.
//!
//! The table below is written down once more, from the document and not from the rules, so that a slip in
//! either shows.

use framework::{Answers, Practice, Question, Stage, Value, Verdict, lift, rules};

const STAGES: [Stage; 5] = [
    Stage::Objectives,
    Stage::Partnerships,
    Stage::Methods,
    Stage::Access,
    Stage::Collection,
];

/// A cell: type 1–6, citizen science?, levels of 1a, 1b, 1c, 1d, 2; later stages are not known, flags are no.
fn cell(kind: u8, science: bool, levels: [u8; 5]) -> Answers {
    let practice = if science {
        Practice::CitizenScience
    } else {
        Practice::Other
    };
    let start = Answers::unknown()
        .with(Question::Type, Value::Number(kind))
        .with(Question::Practice, Value::Practice(practice))
        .with(Question::RegularProgramme, Value::Flag(false))
        .with(Question::CitizensSideIsCso, Value::Flag(false))
        .with(Question::Level(Stage::Processing), Value::Number(0))
        .with(Question::Level(Stage::Analysis), Value::Number(0))
        .with(Question::Level(Stage::Uptake), Value::Number(0))
        .with(Question::Level(Stage::Review), Value::Number(0));
    STAGES.into_iter().zip(levels).fold(start, |a, (stage, level)| {
        a.with(Question::Level(stage), Value::Number(level))
    })
}

/// The table of the decision procedure, with its footnote for types 1–3.
fn table(kind: u8, science: bool, [a, b, c, d, collect]: [u8; 5]) -> Verdict {
    let design = a.min(b).min(c).min(d);
    match (kind, design >= 4, collect >= 4) {
        (1..=3, _, _) if a >= 4 && [b, c, d, collect].into_iter().any(|l| l >= 4) => Verdict::CitizenData,
        (1..=3, _, _) => Verdict::CaseByCase,
        (4 | 5, true, _) => Verdict::CitizenData,
        (4 | 5, false, true) if science => Verdict::CitizenData,
        (4 | 5, false, true) => Verdict::CaseByCase,
        (4 | 5, false, false) => Verdict::NotCitizenData,
        (_, false, false) => Verdict::NotCitizenData,
        _ => Verdict::CaseByCase,
    }
}

fn rank(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::NotCitizenData => 0,
        Verdict::CaseByCase => 1,
        Verdict::CitizenData => 2,
        other => panic!("{other} has no rank"),
    }
}

fn all_levels() -> impl Iterator<Item = [u8; 5]> {
    (0..6u32.pow(5)).map(|n| std::array::from_fn(|i| u8::try_from(n / 6u32.pow(i as u32) % 6).unwrap()))
}

#[test]
fn all_cells_agree_with_the_table_and_raising_a_level_never_worsens_one() {
    let mut cells = 0;
    for kind in 1..=6 {
        for science in [true, false] {
            for levels in all_levels() {
                let answers = cell(kind, science, levels);
                let verdict = rules::first(&answers).expect("nothing is open").verdict;
                assert_eq!(
                    verdict,
                    table(kind, science, levels),
                    "{kind} {science} {levels:?}"
                );
                cells += 1;
                for i in 0..5 {
                    let mut higher = levels;
                    higher[i] += 1;
                    if higher[i] <= 5 {
                        assert!(rank(table(kind, science, higher)) >= rank(verdict));
                    }
                }
            }
        }
    }
    assert_eq!(cells, 93_312);
}

#[test]
fn regular_programmes_for_response_are_out_or_case_by_case() {
    for kind in 4..=6 {
        for levels in all_levels().step_by(7) {
            let flagged = cell(kind, true, levels)
                .with(Question::RegularProgramme, Value::Flag(true))
                .with(Question::Purpose, Value::Flag(true));
            let shared = levels[..4].iter().all(|l| *l >= 4);
            let expected = if shared {
                Verdict::CaseByCase
            } else {
                Verdict::OutOfScope
            };
            assert_eq!(lift::verdict(&flagged), expected);
        }
    }
}
