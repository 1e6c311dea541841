//! Many releases: what reads all of them opens each once, and again only what was written again.

use app::Actor;
use app::publish::{Step, assemble_release, step_release};
use app::testing::release;
use axum::http::StatusCode as S;

use super::handovers::Door;

/// What reads all releases.
const LISTS: [&str; 10] = [
    "/",
    "/releases",
    "/api/v1/releases",
    "/catalogue.jsonld",
    "/sdmx/2.1/dataflow/all/all/latest",
    "/ogc/collections",
    "/odata",
    "/indicators",
    "/countries",
    "/api/v1/impact",
];

/// The site with so many more releases out.
async fn many(count: usize) -> Door {
    let d = Door::new().await;
    for n in 0..count {
        let mut draft = release::draft(&d.world.app);
        draft.slug = format!("water-{n}-more").parse().unwrap();
        // Data of its own, so that it is held against no other release.
        draft.description.snapshot = base::Digest::of(n.to_string().as_bytes());
        let slug = draft.slug.to_string();
        assemble_release(&d.world.app, &d.lead, "water", draft)
            .await
            .unwrap();
        for step in [Step::Check, Step::Approve("No body yet".into()), Step::Publish] {
            step_release(&d.world.app, &Actor::System, &slug, step)
                .await
                .unwrap();
        }
    }
    d
}

#[tokio::test]
async fn lists_open_nothing_that_is_known() {
    let d = many(3).await;
    for path in LISTS {
        assert_eq!(d.page(path, "").await.0, S::OK, "{path}");
    }
    let known = d.world.app.opened.times();
    assert!(known > 0, "the site and this test count the same");
    for path in LISTS {
        assert_eq!(d.page(path, "").await.0, S::OK, "{path}");
    }
    assert_eq!(d.world.app.opened.times(), known, "nothing was opened again");
    // What was written again is opened again, once, and what was taken back is gone from every list.
    let taken = Step::Recall("Counted twice".into());
    step_release(&d.world.app, &d.lead, "water-1-more", taken)
        .await
        .unwrap();
    let list = d.page("/api/v1/releases", "").await.1;
    assert!(
        !list.contains("water-1-more") && list.contains("water-2-more"),
        "{list}"
    );
    let later = Step::Supersede("water-2-more".parse().unwrap());
    step_release(&d.world.app, &d.lead, "water-0-more", later)
        .await
        .unwrap();
    let before = d.world.app.opened.times();
    assert!(d.page("/api/v1/releases", "").await.1.contains("water-0-more"));
    assert!(d.world.app.opened.times() <= before + 2, "only what changed");
}
