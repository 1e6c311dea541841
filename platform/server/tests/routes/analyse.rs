//! The tab *analyse* over HTTP: unknown, not signed in, not allowed, malformed, done. The engine is a stand-in that
//! answers one mean; what real ones compute is tested beside them.

use std::fs::File;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::world::World;
use app::data::TakenSnapshot;
use app::log::Draft;
use app::ports::{Act, Change, ColumnFile, Engine, Query};
use app::testing::NoEngine;
use app::{Actor, App, AppError, Verb};
use async_trait::async_trait;
use axum::http::StatusCode;
use base::{Checked, Findings};
use dataset::Table;
use estimate::{Estimate, Estimates, Spec};
use protect::{Cells, TableSpec};

const TAB: &str = "/work/water/analyse";
const FILE: &[u8] = b"_uuid,name,litres\na,Ann,34\nb,Bo,70\nc,Cy,5\n";

/// Answers each question with one figure; the figure can be changed, as a later program might.
struct OneFigure(AtomicU64);

#[async_trait]
impl Engine for OneFigure {
    fn write_parquet(&self, table: &Table) -> Result<Vec<u8>, AppError> {
        NoEngine.write_parquet(table)
    }
    fn begin_parquet(&self, into: File, first: &Table) -> Result<Box<dyn ColumnFile>, AppError> {
        NoEngine.begin_parquet(into, first)
    }
    fn read_parquet(&self, bytes: Vec<u8>) -> Result<Table, AppError> {
        NoEngine.read_parquet(bytes)
    }
    async fn estimate(&self, _: &Path, spec: &Spec) -> Result<Checked<Estimates>, AppError> {
        let one = |ask: &estimate::Ask| Estimate {
            id: ask.id.clone(),
            statistic: "mean",
            variable: None,
            domain: Default::default(),
            category: None,
            quantile: None,
            n: 3,
            n_category: None,
            population: 3.0,
            estimate: f64::from_bits(self.0.load(Ordering::SeqCst)),
            se: 0.1877,
            ci: [Some(35.53), Some(37.14)],
            level: 0.95,
            interval: "t",
            df: 2,
            cv: 0.0052,
            deff: None,
            flags: Vec::new(),
        };
        let estimates = spec.ask.iter().map(one).collect();
        Ok(Checked::new(Estimates { estimates }, Findings::none()))
    }
    async fn cells(&self, parquet: &Path, spec: &TableSpec) -> Result<Checked<Cells>, AppError> {
        NoEngine.cells(parquet, spec).await
    }
}

/// `water` with a dataset `homes`, described; not yet frozen.
async fn homes() -> (World, Arc<OneFigure>) {
    let engine = Arc::new(OneFigure(AtomicU64::new(36.333_f64.to_bits())));
    let app = App {
        engine: engine.clone(),
        ..app::testing::app()
    };
    let (world, _) = World::water_on(app).await;
    let lead = world.cookie("lead").await;
    let file = ("homes.csv", FILE);
    let done = world
        .upload("/work/water/check", &lead, &[("title", "Homes")], file)
        .await;
    assert_eq!(done.0, StatusCode::OK);
    let name = "label=Name&role=direct_identifier&kind=text";
    let done = world
        .send("/work/water/check/homes/variables/name", &lead, name)
        .await;
    assert_eq!(done.0, StatusCode::SEE_OTHER, "{}", done.2);
    (world, engine)
}

const MEAN: &str = "dataset=homes&statistic=mean&variable=litres&name=Litres+a+day";

#[tokio::test]
async fn the_tab_is_for_those_who_work_with_data() {
    let (w, _) = homes().await;
    let lead = w.cookie("lead").await;
    assert_eq!(w.get("/work/fire/analyse", &lead).await.0, StatusCode::NOT_FOUND);
    for nowhere in ["x", "01890000-0000-7000-8000-000000000000"] {
        let path = format!("{TAB}/{nowhere}");
        assert_eq!(w.get(&path, &lead).await.0, StatusCode::NOT_FOUND, "{nowhere}");
    }
    let (status, to, _) = w.get(TAB, "").await;
    assert_eq!(
        (status, to.as_str()),
        (StatusCode::SEE_OTHER, "/sign-in?back=/work/water/analyse")
    );
    assert_eq!(w.send(TAB, "", MEAN).await.0, StatusCode::UNAUTHORIZED);
    for who in ["collects", "else"] {
        let cookie = w.cookie(who).await;
        assert_eq!(w.get(TAB, &cookie).await.0, StatusCode::FORBIDDEN, "{who}");
        assert_eq!(w.send(TAB, &cookie, MEAN).await.0, StatusCode::FORBIDDEN, "{who}");
    }
}

#[tokio::test]
async fn a_question_that_cannot_be_put_is_refused_with_its_reason() {
    let (w, _) = homes().await;
    let lead = w.cookie("lead").await;
    let early = w.send(TAB, &lead, MEAN).await;
    assert_eq!(early.0, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(early.2.contains("app-no-snapshot"), "{}", early.2);
    w.send("/work/water/check/homes/snapshots", &lead, "").await;
    let nowhere = w.send(TAB, &lead, "dataset=barns&statistic=count").await;
    assert_eq!(nowhere.0, StatusCode::NOT_FOUND);
    let refused = [
        ("dataset=homes&spec={", "estimate-"),
        ("dataset=homes&statistic=mode&variable=litres", "estimate-"),
        ("dataset=homes&statistic=count&over=name", "app-identifier-asked"),
    ];
    for (form, code) in refused {
        let (status, _, page) = w.send(TAB, &lead, form).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        assert!(page.contains(code), "{form}: {page}");
    }
}

#[tokio::test]
async fn an_answer_is_kept_with_its_question_and_tells_when_it_changes() {
    let (w, engine) = homes().await;
    let lead = w.cookie("lead").await;
    w.send("/work/water/check/homes/snapshots", &lead, "").await;
    let (status, to, _) = w.send(TAB, &lead, MEAN).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let (status, _, page) = w.get(&to, &lead).await;
    assert_eq!(status, StatusCode::OK);
    for part in ["Litres a day", "36.33", "0.19", "<svg class=\"drawing"] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert!(w.get(TAB, &lead).await.2.contains(&to));
    let other = to.replace("/water/", "/fire/");
    assert_eq!(w.get(&other, &lead).await.0, StatusCode::NOT_FOUND);

    let changed = "answers otherwise than when this was asked";
    assert!(!page.contains(changed));
    engine.0.store(40.0_f64.to_bits(), Ordering::SeqCst);
    let later = w.get(&to, &lead).await.2;
    assert!(later.contains(changed), "{later}");
}

#[tokio::test]
async fn an_analysis_of_a_state_that_was_deleted_says_when_and_why_and_leads_on() {
    let (w, _) = homes().await;
    let lead = w.cookie("lead").await;
    w.send("/work/water/check/homes/snapshots", &lead, "").await;
    let to = w.send(TAB, &lead, MEAN).await.1;
    let mut taken = w
        .app
        .store
        .list::<TakenSnapshot>(Query::all())
        .await
        .unwrap()
        .remove(0);
    taken.value.erased = Some(w.app.now());
    let entry = Draft::new(w.app.now(), &Actor::System, Verb::EraseSnapshot, taken.value.id);
    let changes = vec![Change::update(&taken).unwrap()];
    w.app.store.commit(Act { entry, changes }).await.unwrap();
    let collects = w.cookie("collects").await;
    assert_eq!(w.get(&to, &collects).await.0, StatusCode::FORBIDDEN);
    let (status, _, page) = w.get(&to, &lead).await;
    assert_eq!(status, StatusCode::GONE);
    for part in [
        "Litres a day",
        "were deleted on 27 February 2024",
        "took them back, or their time was over",
        "/work/water/check/homes\"",
        "/work/water/analyse\"",
        "&#34;litres&#34;",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert!(!page.contains("36.33"), "{page}");
}

#[tokio::test]
async fn what_was_made_of_a_deleted_state_is_not_offered_for_publishing() {
    let (w, _) = homes().await;
    let lead = w.cookie("lead").await;
    w.send("/work/water/check/homes/snapshots", &lead, "").await;
    assert_eq!(w.send(TAB, &lead, MEAN).await.0, StatusCode::SEE_OTHER);
    let offered = async || {
        let page = w.get("/work/water/publish", &lead).await.2;
        (
            page.contains("Litres a day"),
            page.contains("The newest frozen state was deleted"),
        )
    };
    assert_eq!(offered().await, (true, false));
    let store = &w.app.store;
    let all = store.list::<TakenSnapshot>(Query::all()).await.unwrap();
    let mut taken = all.into_iter().next().unwrap();
    taken.value.erased = Some(w.app.now());
    let entry = Draft::new(w.app.now(), &Actor::System, Verb::EraseSnapshot, taken.id);
    let changes = vec![Change::update(&taken).unwrap()];
    store.commit(Act { entry, changes }).await.unwrap();
    assert_eq!(offered().await, (false, true));
}
