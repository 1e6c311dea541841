//! A small release for tests that need one.

use std::collections::BTreeMap;

use base::{Digest, Language, Text};
use protect::{Description, Figure, FigureSet, Licence, Organisation, Policy, ReleaseDraft, Shape, Standing};

use crate::App;

/// `water-2024` of the initiative `water`: one figure.
///
/// # Panics
/// Never: its policy is sound.
pub fn draft(app: &App) -> ReleaseDraft {
    draft_under(app, 10)
}

/// The same, with at least so many people behind the figure.
///
/// # Panics
/// When the policy is not sound.
pub fn draft_under(app: &App, threshold: u64) -> ReleaseDraft {
    let policy = Policy::persons(threshold).unwrap();
    let figure = Figure {
        statistic: "mean".to_owned(),
        variable: "litres".to_owned(),
        domain: BTreeMap::new(),
        category: None,
        n: 62,
        n_category: None,
        estimate: Some(20.5),
        se: Some(1.5),
        interval: Some((17.5, 23.5)),
        flags: Vec::new(),
    };
    let set = FigureSet {
        name: "litres".to_owned(),
        title: Text::english("Litres a day"),
        unit: Some("L".to_owned()),
        standing: Standing::Own,
        shape: Shape::Bars,
        level: 0.95,
        figures: vec![figure],
    };
    ReleaseDraft {
        id: app.new_id(),
        slug: "water-2024".parse().unwrap(),
        version: 1,
        figures: vec![protect::figures(set, &policy, &[]).value.unwrap()],
        policy,
        description: description(),
        variables: vec![dataset::Variable::new("litres", dataset::Kind::Decimal)],
        tables: Vec::new(),
        points: Vec::new(),
    }
}

/// What is said of it.
pub fn description() -> Description {
    let english = Text::english;
    Description {
        title: english("Water"),
        sentence: english("Households have 20.5 litres a day."),
        question: english("How much water do we have?"),
        method: english("62 households were asked."),
        can: vec![english("How much water that camp has.")],
        limits: vec![english("Only one camp.")],
        keywords: Vec::new(),
        licence: Licence::cc_by(),
        creators: vec!["The committee".to_owned()],
        publisher: Organisation {
            name: "The committee".to_owned(),
            url: None,
            email: None,
        },
        attribution: Vec::new(),
        places: Vec::new(),
        period: None,
        issued: "2024-03-01".parse().unwrap(),
        language: Language::english(),
        initiative: "water".parse().unwrap(),
        initiative_title: english("Water"),
        round: 1,
        snapshot: Digest::of(b"snapshot"),
        records: 62,
    }
}
