//! The demo's three releases, made through the use cases on the real engine: from raw files to what is
//! published.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use app::publish::find_releases;
use app::{App, demo};
use protect::{Release, Status};

fn files(path: &str) -> Option<Vec<u8>> {
    fs::read(
        PathBuf::from(env!("CARGO_MANIFEST_DIR"))
            .join("../../demo")
            .join(path),
    )
    .ok()
}

async fn loaded() -> App {
    let app = App {
        engine: Arc::new(engine::Engine::new()),
        ..app::testing::app()
    };
    demo::load(&app, &files, &|_| ())
        .await
        .unwrap_or_else(|e| panic!("{e:?}"));
    app
}

fn release<'a>(all: &'a [Arc<Release>], slug: &str) -> &'a Release {
    all.iter().find(|r| r.slug().as_str() == slug).unwrap()
}

#[tokio::test]
async fn three_releases_are_out_and_none_can_be_undone() {
    let app = loaded().await;
    let all = find_releases(&app).await.unwrap();
    assert_eq!(all.len(), 3);
    let water = release(&all, "water-in-tal-afar-2021");
    assert_eq!((water.description().records, water.tables().count()), (578, 2));
    for t in water.tables() {
        assert_eq!(t.table.audit().exact_disclosures, 0);
        assert!(t.table.cells()[0].value == Some(578.0));
    }
    let air = release(&all, "air-in-berlin-2023");
    assert_eq!(air.figures().next().unwrap().figures().len(), 4);
    assert!(air.points().next().unwrap().points().iter().all(|p| p.n > 0));
    let smell = release(&all, "smell-in-pittsburgh-2016-2018");
    assert_eq!(smell.figures().count(), 3);
    let residents = smell.figures().next().unwrap();
    assert!(
        residents
            .figures()
            .iter()
            .filter(|f| f.status == Status::Ok)
            .all(|f| f.n >= Some(5))
    );
    assert!(!smell.to_json().contains("Woodsmoke"));
}
