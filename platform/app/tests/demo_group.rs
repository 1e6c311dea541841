//! The invented women's group of the demo, from a wish to what the women say about who decided.

use std::path::Path;

use app::Actor;
use app::assess::view_askings;
use app::decide::{Wanted, bodies_of, find_decisions};
use app::demo::group::{SLUG, womens_group};
use app::register::view_initiative;
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
async fn the_whole_way_is_walked_once() {
    let app = app();
    womens_group(&app, &file).await.unwrap();
    womens_group(&app, &file).await.unwrap();
    let it = app.store.named::<registry::Initiative>(SLUG).await.unwrap();
    let bodies = bodies_of(&app, it.id.uuid()).await.unwrap();
    assert_eq!(bodies.len(), 1);
    assert!(bodies[0].binds());

    let decided = find_decisions(&app, &Actor::System, &Wanted::default())
        .await
        .unwrap();
    assert_eq!(decided.listed.len(), 5, "three proposals, the risks, the form");

    let askings = view_askings(&app, &Actor::System, (SLUG, 1)).await.unwrap();
    assert_eq!(askings.len(), 1);
    assert!(!askings[0].open);

    let seen = view_initiative(&app, &Actor::Anonymous, SLUG).await.unwrap();
    let round = seen.round(1).unwrap();
    assert!(round.judged.badge, "{:?}", round.judged);
    assert!(round.participants.is_some());
    let shown = round.shown.as_ref().unwrap().taxonomy().unwrap();
    let decided = |e: &&registry::Evidence| e.link.as_deref().is_some_and(|l| l.starts_with("/decisions/"));
    let stages: std::collections::BTreeSet<&str> = shown
        .evidence
        .iter()
        .filter(decided)
        .map(|e| e.stage.code())
        .collect();
    assert_eq!(stages.into_iter().collect::<Vec<_>>(), ["1a", "1c", "1d"]);
    let own = round.shown.as_ref().unwrap();
    assert_eq!(own.perspective, registry::Perspective::Initiator);
}
