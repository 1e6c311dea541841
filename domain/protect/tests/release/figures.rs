//! What figures alone may tell.

use super::*;

#[test]
fn a_figure_on_few_answers_takes_another_with_it() {
    let policy = Policy::persons(10).unwrap();
    let set = figures([62, 33, 4], &policy);
    let status: Vec<Status> = set.figures().iter().map(|f| f.status).collect();
    assert_eq!(
        status,
        [Status::Ok, Status::Ok, Status::Secondary, Status::Primary]
    );
    assert!(set.figures()[3].estimate.is_none() && set.figures()[3].n.is_none());
    assert_eq!(set.audit().exact_disclosures, 0);
}

#[test]
fn a_share_that_rests_on_one_answer_goes_with_another() {
    let policy = Policy::persons(10).unwrap();
    let share = |code: &str, n: u64| Figure {
        statistic: "proportion".to_owned(),
        category: Some(code.to_owned()),
        n_category: Some(n),
        estimate: Some(n as f64 / 60.0),
        interval: None,
        ..figure(&[], 60)
    };
    let set = FigureSet {
        name: "source".to_owned(),
        title: Text::english("Source"),
        unit: None,
        standing: Standing::Own,
        shape: Shape::Bars,
        level: 0.95,
        figures: vec![share("tap", 40), share("well", 19), share("river", 1)],
    };
    let shown = protect::figures(set, &policy, &[]).value.unwrap();
    let estimates: Vec<bool> = shown.figures().iter().map(|f| f.estimate.is_some()).collect();
    assert_eq!(estimates, [true, false, false]);
}

#[test]
fn a_share_has_an_interval_of_a_share() {
    let policy = Policy::persons(3).unwrap();
    let cases: [((f64, f64), bool); 4] = [
        ((0.01, 0.2), true),
        ((-0.01, 0.2), false),
        ((0.9, 1.01), false),
        ((0.0, 0.0), false),
    ];
    for (interval, fits) in cases {
        let share = Figure {
            statistic: "proportion".to_owned(),
            category: Some("tap".to_owned()),
            estimate: Some(interval.0.clamp(0.0, 1.0)),
            interval: Some(interval),
            ..figure(&[], 60)
        };
        let set = FigureSet {
            name: "source".to_owned(),
            title: Text::english("Source"),
            unit: None,
            standing: Standing::Own,
            shape: Shape::Bars,
            level: 0.95,
            figures: vec![share],
        };
        let found = protect::figures(set, &policy, &[]).findings;
        assert_eq!(!found.has_errors(), fits, "{interval:?}: {found:?}");
    }
}
