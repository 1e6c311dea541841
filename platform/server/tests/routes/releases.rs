//! Releases over HTTP: unknown, not signed in, not allowed, malformed, done; and what strangers never see.

use std::collections::BTreeMap;

use crate::world::World;
use app::publish::{Step, assemble_release, step_release};
use app::{Actor, App};
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use base::Text;
use dataset::{Kind, Variable};
use protect::{
    Cells, Description, Figure, FigureSet, InnerCell, Policy, ReleaseDraft, ReleasedTable, Shape, Standing,
    TableSpec,
};

/// The initiative `water` with the release `water-2024`, assembled.
pub(crate) async fn world() -> World {
    let (world, lead) = World::water_on(app::testing::app()).await;
    assemble_release(&world.app, &lead, "water", draft(&world.app))
        .await
        .unwrap();
    world
}

/// The same, published.
pub(crate) async fn published() -> World {
    let world = world().await;
    publish(&world, "water-2024").await;
    world
}

async fn publish(world: &World, slug: &str) {
    let alone = "No body yet".to_owned();
    for step in [Step::Check, Step::Approve(alone), Step::Publish] {
        step_release(&world.app, &Actor::System, slug, step)
            .await
            .unwrap();
    }
}

/// Litres a day in a camp each; how many were asked there.
fn litres(asked: &[u64]) -> FigureSet {
    let figure = |(camp, n): (usize, &u64)| Figure {
        statistic: "mean".to_owned(),
        variable: "litres".to_owned(),
        domain: BTreeMap::from([("camp".to_owned(), format!("camp-{camp}"))]),
        category: None,
        n: *n,
        n_category: None,
        estimate: Some(20.5),
        se: Some(1.5),
        interval: Some((17.5, 23.5)),
        flags: Vec::new(),
    };
    FigureSet {
        name: "litres".to_owned(),
        title: Text::english("Litres a day"),
        unit: Some("L".to_owned()),
        standing: Standing::Own,
        shape: Shape::Bars,
        level: 0.95,
        figures: asked.iter().enumerate().map(figure).collect(),
    }
}

fn draft(app: &App) -> ReleaseDraft {
    let english = |words: &str| Text::english(words);
    let inner = |(i, n): (usize, u64)| InnerCell {
        keys: vec![format!("camp-{}", i % 3), ["women", "men"][i / 3].to_owned()],
        units: n,
        value: n as f64,
        contributions: BTreeMap::new(),
    };
    let cells = Cells::new([40, 30, 12, 22, 3, 17].into_iter().enumerate().map(inner));
    let table = protect::table(&TableSpec::frequency(&["camp", "sex"], 10), &cells)
        .value
        .unwrap();
    let policy = Policy::persons(10).unwrap();
    let set = litres(&[62, 33, 29]);
    ReleaseDraft {
        id: app.new_id(),
        slug: "water-2024".parse().unwrap(),
        version: 1,
        figures: vec![protect::figures(set, &policy, &[]).value.unwrap()],
        policy,
        description: Description {
            title: english("Water in three camps"),
            method: english("124 households were asked."),
            limits: vec![english("Only three camps.")],
            keywords: vec!["water".to_owned()],
            records: 124,
            ..app::testing::release::description()
        },
        variables: vec![
            Variable::new("camp", Kind::Text),
            Variable::new("sex", Kind::Text),
            Variable::new("litres", Kind::Decimal),
        ],
        tables: vec![ReleasedTable::new("households", english("Households"), table)],
        points: Vec::new(),
    }
}

const STEP: &str = "/work/water/publish/water-2024/step";

#[tokio::test]
async fn a_release_that_is_not_out_does_not_exist_for_strangers() {
    let world = world().await;
    for path in [
        "/releases/nowhere",
        "/releases/water-2024",
        "/releases/water-2024/data.csv",
        "/api/v1/releases/water-2024",
    ] {
        assert_eq!(world.get(path, "").await.0, StatusCode::NOT_FOUND, "{path}");
    }
    assert!(
        !world
            .get("/releases", "")
            .await
            .2
            .contains("Water in three camps")
    );
    let sees = world.cookie("sees").await;
    assert_eq!(world.get("/releases/water-2024", &sees).await.0, StatusCode::OK);
}

#[tokio::test]
async fn only_the_coordinator_takes_steps_and_each_has_its_guard() {
    let world = world().await;
    assert_eq!(
        world.get("/work/water/publish", "").await.0,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        world.send(STEP, "", "step=check").await.0,
        StatusCode::UNAUTHORIZED
    );
    let (sees, lead) = (world.cookie("sees").await, world.cookie("lead").await);
    assert_eq!(
        world.send(STEP, &sees, "step=check").await.0,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        world.send(STEP, &lead, "step=jump").await.0,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        world.send(STEP, &lead, "step=publish").await.0,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(
        world.send(STEP, &lead, "step=check").await.0,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        world.send(STEP, &lead, "step=approve&reason=").await.0,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(
        world.send(STEP, &lead, "step=approve&reason=No+body+yet").await.0,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        world.send(STEP, &lead, "step=publish").await.0,
        StatusCode::SEE_OTHER
    );
    let page = world.get("/releases/water-2024", "").await.2;
    assert!(page.contains("No body yet") && page.contains("20.5 litres a day"));
    assert_eq!(
        world
            .send(STEP, &lead, "step=recall&reason=A+table+was+wrong")
            .await
            .0,
        StatusCode::SEE_OTHER
    );
    let page = world.get("/releases/water-2024", "").await.2;
    assert!(page.contains("A table was wrong") && !page.contains("<table"));
    assert_eq!(
        world.get("/releases/water-2024/data.json", "").await.0,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn the_page_shows_figures_limits_and_what_is_withheld() {
    let world = published().await;
    let (status, _, page) = world.get("/releases/water-2024", "").await;
    assert_eq!(status, StatusCode::OK);
    for words in [
        "It can tell you",
        "How much water that camp has.",
        "It cannot tell you",
        "Only three camps.",
        "124 households were asked.",
        "CC-BY-4.0",
        "application/ld+json",
        "datapackage.zip",
    ] {
        assert!(page.contains(words), "{words}");
    }
    assert!(page.contains("Withheld to protect people"));
    assert!(
        world
            .get("/releases", "")
            .await
            .2
            .contains("Water in three camps")
    );
}

#[tokio::test]
async fn files_come_in_their_formats() {
    let world = published().await;
    let kinds = [
        ("data.csv", "text/csv; charset=utf-8"),
        ("households.csv", "text/csv; charset=utf-8"),
        ("data.json", "application/json"),
        ("datapackage.json", "application/json"),
        ("datapackage.zip", "application/zip"),
        ("dcat.jsonld", "application/ld+json"),
        ("citation", "text/plain; charset=utf-8"),
        ("data.parquet", "application/vnd.apache.parquet"),
    ];
    for (file, kind) in kinds {
        let request = Request::get(format!("/releases/water-2024/{file}"))
            .body(Body::empty())
            .unwrap();
        let response = world.respond(request).await;
        assert_eq!(response.status(), StatusCode::OK, "{file}");
        assert_eq!(response.headers()[header::CONTENT_TYPE], kind, "{file}");
        let body = to_bytes(response.into_body(), 4 << 20).await.unwrap();
        assert!(!body.is_empty(), "{file}");
    }
    let csv = world.get("/releases/water-2024/households.csv", "").await.2;
    assert!(
        csv.starts_with("camp,sex,value,status\r\nTotal,Total,124,shown\r\n") && !csv.contains("primary")
    );
    assert_eq!(
        world.get("/releases/water-2024/nothing.csv", "").await.0,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn the_api_and_its_description_agree() {
    let world = published().await;
    let described: serde_json::Value =
        serde_json::from_str(&world.get("/api/openapi.json", "").await.2).unwrap();
    assert!(described["paths"]["/api/v1/releases/{slug}"]["get"].is_object());
    let list: serde_json::Value = serde_json::from_str(&world.get("/api/v1/releases", "").await.2).unwrap();
    assert_eq!(list["releases"][0]["slug"], "water-2024");
    let one: serde_json::Value =
        serde_json::from_str(&world.get("/api/v1/releases/water-2024", "").await.2).unwrap();
    assert_eq!(one["sheets"].as_array().unwrap().len(), 2);
    let all: serde_json::Value = serde_json::from_str(&world.get("/catalogue.jsonld", "").await.2).unwrap();
    assert_eq!(all["@graph"][0]["dcat:dataset"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn the_tabs_ask_for_the_right_people_and_say_what_is_missing() {
    let world = world().await;
    for path in ["/work/water/protect", "/work/nowhere/protect"] {
        assert_ne!(world.get(path, "").await.0, StatusCode::OK);
    }
    let (sees, lead) = (world.cookie("sees").await, world.cookie("lead").await);
    assert_eq!(
        world.get("/work/water/protect", &sees).await.0,
        StatusCode::FORBIDDEN
    );
    assert_eq!(world.get("/work/water/protect", &lead).await.0, StatusCode::OK);
    assert_eq!(
        world
            .send("/work/water/protect", &lead, "data=nowhere&threshold=10")
            .await
            .0,
        StatusCode::NOT_FOUND
    );
    assert!(
        world
            .get("/work/water/publish", &lead)
            .await
            .2
            .contains("water-2024")
    );
    let (status, _, page) = world
        .send("/work/water/publish", &lead, "title=Other&threshold=10")
        .await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("Nothing was chosen to be released"));
    let low = world
        .send("/work/water/publish", &lead, "title=Other&threshold=2")
        .await;
    assert_eq!(low.0, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_long_table_stands_on_a_page_of_its_own() {
    let (world, lead) = World::water_on(app::testing::app()).await;
    let mut long = draft(&world.app);
    let hundred = protect::figures(litres(&[40; 100]), &long.policy, &[]);
    long.figures = vec![hundred.value.unwrap()];
    assemble_release(&world.app, &lead, "water", long).await.unwrap();
    let all = "/releases/water-2024/tables/1";
    assert_eq!(world.get(all, "").await.0, StatusCode::NOT_FOUND);
    publish(&world, "water-2024").await;
    for wrong in ["0", "3", "-1", "first"] {
        let path = format!("/releases/water-2024/tables/{wrong}");
        assert_eq!(world.get(&path, "").await.0, StatusCode::NOT_FOUND, "{wrong}");
    }
    let rows = |page: &str| page.matches("<th scope=\"row\">").count();
    let brief = world.get("/releases/water-2024", "").await.2;
    assert!(brief.contains(&format!("href=\"{all}\"")), "{brief}");
    let (status, _, page) = world.get(all, "").await;
    assert_eq!((status, rows(&page)), (StatusCode::OK, 100));
    assert!(rows(&brief) < 60 && page.contains("href=\"/releases/water-2024\""));
    let recall = "step=recall&reason=A+table+was+wrong";
    world.send(STEP, &world.cookie("lead").await, recall).await;
    assert_eq!(world.get(all, "").await.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_later_edition_is_another_release_that_is_out() {
    let world = published().await;
    let (sees, lead) = (world.cookie("sees").await, world.cookie("lead").await);
    let later = "step=supersede&later=water-2025";
    assert_eq!(world.send(STEP, "", later).await.0, StatusCode::UNAUTHORIZED);
    assert_eq!(world.send(STEP, &sees, later).await.0, StatusCode::FORBIDDEN);
    let no_address = world.send(STEP, &lead, "step=supersede&later=..").await.0;
    assert_eq!(no_address, StatusCode::NOT_FOUND);
    for none in ["step=supersede&later=water-2024", later] {
        let (status, _, page) = world.send(STEP, &lead, none).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{none}");
        assert!(page.contains("app-release-no-later-edition"), "{page}");
    }
    let next = ReleaseDraft {
        slug: "water-2025".parse().unwrap(),
        ..draft(&world.app)
    };
    assemble_release(&world.app, &Actor::System, "water", next)
        .await
        .unwrap();
    let early = world.send(STEP, &lead, later).await.0;
    assert_eq!(early, StatusCode::UNPROCESSABLE_ENTITY, "it is not out");
    publish(&world, "water-2025").await;
    let at = "/work/water/publish/water-2024";
    assert!(world.get(at, &lead).await.2.contains("value=\"water-2025\""));
    assert_eq!(world.send(STEP, &lead, later).await.0, StatusCode::SEE_OTHER);
    let page = world.get("/releases/water-2024", "").await.2;
    assert!(page.contains("href=\"/releases/water-2025\""), "{page}");
    for file in ["data.json", "dcat.jsonld"] {
        let file = world.get(&format!("/releases/water-2024/{file}"), "").await.2;
        assert!(
            file.contains("/releases/water-2025\""),
            "machines are told too: {file}"
        );
    }
    for list in ["/releases", "/initiatives/water"] {
        let page = world.get(list, &lead).await.2;
        let marks = page.matches("There is a later edition of these figures.").count();
        assert_eq!(marks, 1, "the earlier one alone: {page}");
    }
    let of_later = STEP.replace("water-2024", "water-2025");
    let wrong = world
        .send(&of_later, &lead, "step=supersede&later=water-2024")
        .await;
    assert_eq!(
        wrong.0,
        StatusCode::UNPROCESSABLE_ENTITY,
        "the earlier one is later than none"
    );
    assert!(!page.contains("replaces"), "{page}");
    // The later one counts, on its page and in its files, also once the earlier one was taken back.
    let recall = "step=recall&reason=A+table+was+wrong";
    for _ in 0..2 {
        let page = world.get("/releases/water-2025", "").await.2;
        let fact = page.split("<dt>Edition</dt>").nth(1).unwrap_or_default();
        let fact = fact.split("</dd>").next().unwrap_or_default();
        assert!(
            fact.contains("2, replaces <a href=\"/releases/water-2024\">"),
            "{fact}"
        );
        let package = world.get("/releases/water-2025/datapackage.json", "").await.2;
        assert!(package.contains("\"version\":\"2.0.0\""), "{package}");
        world.send(STEP, &lead, recall).await;
    }
}

#[tokio::test]
async fn figures_of_days_to_come_are_warned_of_until_they_are_out() {
    let (world, lead) = World::water_on(app::testing::app()).await;
    let today = governance::day(world.app.now());
    let mut next = draft(&world.app);
    next.description.period = Some(protect::Period {
        start: today,
        end: today.tomorrow().unwrap(),
    });
    assemble_release(&world.app, &lead, "water", next).await.unwrap();
    let (desk, cookie) = ("/work/water/publish/water-2024", world.cookie("lead").await);
    let page = world.get(desk, &cookie).await.2;
    assert!(page.contains("which is still to come"), "{page}");
    publish(&world, "water-2024").await;
    let page = world.get(desk, &cookie).await.2;
    assert!(!page.contains("which is still to come"), "{page}");
}
