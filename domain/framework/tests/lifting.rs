//! Lifting against the plain enumeration of every completion.

use std::collections::BTreeSet;

use framework::{Answers, Question, Value, Verdict, lift, rules, would_change};
use proptest::prelude::{Just, ProptestConfig, Strategy, any, prop_assert, prop_assert_eq, proptest};

/// A complete set of answers.
fn complete() -> impl Strategy<Value = Answers> {
    let picks: Vec<_> = Question::ALL
        .into_iter()
        .map(|q| (Just(q), any::<usize>()))
        .collect();
    picks.prop_map(|picks| {
        picks.into_iter().fold(Answers::unknown(), |a, (q, pick)| {
            let scale: Vec<Value> = Answers::scale_of(q).collect();
            a.with(q, scale[pick % scale.len()])
        })
    })
}

/// Answers of which up to four are forgotten.
fn partial() -> impl Strategy<Value = Answers> {
    (
        complete(),
        proptest::collection::vec(0..Question::ALL.len(), 0..=4),
    )
        .prop_map(|(a, forgotten)| forgotten.into_iter().fold(a, |a, i| a.without(Question::ALL[i])))
}

/// Every completion, one by one.
fn completions(answers: &Answers) -> Vec<Answers> {
    let mut all = vec![*answers];
    for q in answers.open() {
        all = all
            .iter()
            .flat_map(|a| Answers::scale_of(q).map(|v| a.with(q, v)))
            .collect();
    }
    all
}

fn verdict(complete: &Answers) -> Verdict {
    rules::first(complete).expect("nothing is open").verdict
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Sound and complete: exactly the verdicts of the completions are possible.
    #[test]
    fn possible_is_what_completions_say(answers in partial()) {
        let plain: BTreeSet<Verdict> = completions(&answers).iter().map(verdict).collect();
        let regions = lift::regions(&answers);
        prop_assert_eq!(&lift::possible(&regions), &plain);
        let one = plain.first().copied().filter(|_| plain.len() == 1);
        prop_assert_eq!(lift::verdict(&answers), one.unwrap_or(Verdict::Undetermined));
    }

    /// A question would settle exactly when two completions that differ in it alone disagree.
    #[test]
    fn would_settle_is_what_pairs_of_completions_say(answers in partial()) {
        let all = completions(&answers);
        let plain: BTreeSet<Question> = answers
            .open()
            .filter(|q| all.iter().any(|a| Answers::scale_of(*q).any(|v| verdict(&a.with(*q, v)) != verdict(a))))
            .collect();
        prop_assert_eq!(lift::would_settle(&lift::regions(&answers)), plain);
    }

    /// Each change does what it says, and no nearer value of that answer does.
    #[test]
    fn would_change_tells_the_nearest_flips(answers in partial()) {
        let now = lift::verdict(&answers);
        for change in would_change(&answers) {
            prop_assert_eq!(lift::verdict(&answers.with(change.question, change.to)), change.verdict);
            prop_assert!(change.verdict != now && change.verdict != Verdict::Undetermined);
            prop_assert_eq!(answers.get(change.question), change.from);
            if let (Some(Value::Number(from)), Value::Number(to)) = (change.from, change.to) {
                for nearer in Answers::scale_of(change.question) {
                    if matches!(nearer, Value::Number(n) if n.abs_diff(from) < to.abs_diff(from)) {
                        let there = lift::verdict(&answers.with(change.question, nearer));
                        prop_assert!(there != change.verdict);
                    }
                }
            }
        }
    }

    /// Raising one level never worsens a verdict among not < case by case < citizen data, whatever the rest.
    #[test]
    fn raising_a_level_never_worsens(answers in complete(), pick in 0..9usize) {
        let rank = |v| match v {
            Verdict::NotCitizenData => Some(0),
            Verdict::CaseByCase => Some(1),
            Verdict::CitizenData => Some(2),
            _ => None,
        };
        let q = Question::Level(framework::Stage::ALL[pick]);
        if let Some(Value::Number(n @ 0..=4)) = answers.get(q) {
            let before = rank(verdict(&answers));
            let after = rank(verdict(&answers.with(q, Value::Number(n + 1))));
            if let (Some(before), Some(after)) = (before, after) {
                prop_assert!(after >= before);
            }
        }
    }
}
