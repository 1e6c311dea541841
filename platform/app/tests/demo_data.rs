//! The data of the demo, through the use cases, on a store in memory.

use std::path::Path;

use app::Actor;
use app::data::{import_findings, view_dataset};
use app::demo::{data, forms, register, risks};
use app::testing::app;

fn file(path: &str) -> Option<Vec<u8>> {
    std::fs::read(
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../demo")
            .join(path),
    )
    .ok()
}

#[tokio::test]
async fn the_three_datasets_go_their_way() {
    let app = app();
    register::enter_register(&app).await.unwrap();
    risks::look(&app).await.unwrap();
    forms::tal_afar(&app, &file).await.unwrap();
    data::tal_afar(&app, &file).await.unwrap();
    data::berlin(&app, &file).await.unwrap();
    data::pittsburgh(&app, &file).await.unwrap();

    let water = view_dataset(&app, &Actor::System, data::TAL_AFAR).await.unwrap();
    assert_eq!(
        (water.dataset.rows, water.rows, water.removed, water.entries.len()),
        (632, 578, 54, 726)
    );
    assert_eq!(water.snapshots[0].state.rows, 578);
    // Read against the form: its words in two languages, its codes.
    let source = water
        .variables
        .iter()
        .find(|(v, _)| v.name == "water_source_drinking")
        .unwrap();
    assert_eq!(source.0.label.languages().count(), 2);
    assert!(source.0.codes().is_some_and(|c| !c.open && c.choices.len() > 5));
    assert!(
        !water
            .entries
            .iter()
            .any(|(_, o)| matches!(o, dataset::process::Outcome::Failed(_)))
    );
    let told = import_findings(&app, &Actor::System, data::TAL_AFAR)
        .await
        .unwrap();
    let kinds: std::collections::BTreeSet<&str> = told.iter().map(|f| f.code.0).collect();
    // The publisher masked places and left out questions; nobody's answer was unreadable by accident.
    assert!(kinds.contains("dataset-import-missing-column") && kinds.contains("dataset-import-unknown-code"));
    assert!(!told.has_errors());
    let last = water.variables.last().unwrap();
    assert_eq!((last.0.name.as_str(), last.1.answered), ("water_sector", 578));

    let air = view_dataset(&app, &Actor::System, data::BERLIN).await.unwrap();
    let broken: Vec<_> = air
        .rules
        .iter()
        .map(|(_, b)| b.as_ref().map(|b| b.rows.len()))
        .collect();
    assert_eq!(
        broken[..2],
        [Some(0), Some(0)],
        "what broke these rules was emptied"
    );
    let value = air.variables.iter().find(|(v, _)| v.name == "value").unwrap();
    assert!(value.1.missing[&dataset::Missing::Blanked] >= 4_557);
    assert_eq!(
        air.variables.last().unwrap().1.distinct,
        4,
        "26 February to 1 March on Berlin's clock"
    );

    for at in [data::SMELL, data::LIBERTY, data::LAWRENCEVILLE] {
        let view = view_dataset(&app, &Actor::System, at).await.unwrap();
        assert_eq!(view.snapshots.len(), 1);
    }
    // A second load finds everything done.
    let entries = app.store.entries(0..9_999).await.unwrap().len();
    data::tal_afar(&app, &file).await.unwrap();
    data::pittsburgh(&app, &file).await.unwrap();
    assert_eq!(app.store.entries(0..9_999).await.unwrap().len(), entries);
}
