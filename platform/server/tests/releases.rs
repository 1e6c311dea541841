//! Releases over HTTP: unknown, not signed in, not allowed, malformed, done; and what strangers never see.

use std::collections::BTreeMap;
use std::sync::Arc;

use app::people::{SignIn, sign_in};
use app::publish::{Step, assemble_release, step_release};
use app::register::{Wording, register_initiative};
use app::testing::{PASSWORD, account, with_role};
use app::{Actor, App, Role};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use base::{Digest, Language, Text};
use dataset::{Kind, Variable};
use protect::{
    ApprovalKind, Cells, Description, Figure, FigureSet, InnerCell, Licence, Organisation, Policy,
    ReleaseDraft, ReleasedTable, Shape, Standing, TableSpec,
};
use server::{Services, Settings, site};
use tower::ServiceExt;

struct World {
    app: App,
    site: Router,
}

/// An initiative `water` led by `lead@…`, with the release `water-2024`, assembled; `views@…` may only look.
async fn world() -> World {
    let app = app::testing::app();
    let lead = account(&app, "lead@example.org", false).await.unwrap();
    let wording = Wording {
        title: "Water".into(),
        ..Wording::default()
    };
    let it = register_initiative(&app, &lead, &wording, &Language::english())
        .await
        .unwrap();
    with_role(&app, "views@example.org", it.id, Role::Viewer)
        .await
        .unwrap();
    assemble_release(&app, &lead, "water", draft(&app)).await.unwrap();
    let settings = Arc::new(Settings {
        public_url: "http://localhost".into(),
    });
    let site = site(Services {
        app: app.clone(),
        settings,
    });
    World { app, site }
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
    let figure = |(camp, n): (&str, u64)| Figure {
        statistic: "mean".to_owned(),
        variable: "litres".to_owned(),
        domain: BTreeMap::from([("camp".to_owned(), camp.to_owned())]),
        category: None,
        n,
        n_category: None,
        estimate: Some(20.5),
        se: Some(1.5),
        interval: Some((17.5, 23.5)),
        flags: Vec::new(),
    };
    let set = FigureSet {
        name: "litres".to_owned(),
        title: english("Litres a day"),
        unit: Some("L".to_owned()),
        standing: Standing::Own,
        shape: Shape::Bars,
        level: 0.95,
        figures: [("camp-0", 62), ("camp-1", 33), ("camp-2", 29)]
            .map(figure)
            .to_vec(),
    };
    ReleaseDraft {
        id: app.new_id(),
        slug: "water-2024".parse().unwrap(),
        version: 1,
        figures: vec![protect::figures(set, &policy, &[]).value.unwrap()],
        policy,
        description: Description {
            title: english("Water in three camps"),
            sentence: english("Households have 20.5 litres a day."),
            question: english("How much water do we have?"),
            method: english("124 households were asked."),
            limits: vec![english("Only three camps.")],
            keywords: vec!["water".to_owned()],
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
            records: 124,
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

impl World {
    async fn published() -> Self {
        let world = Self::world().await;
        let alone = ApprovalKind::CoordinatorAlone {
            by: "Lead".into(),
            reason: "No body yet".into(),
        };
        for step in [Step::Check, Step::Approve(alone), Step::Publish] {
            step_release(&world.app, &Actor::System, "water-2024", step)
                .await
                .unwrap();
        }
        world
    }

    async fn world() -> Self {
        world().await
    }

    async fn cookie(&self, who: &str) -> String {
        let email = format!("{who}@example.org");
        let asked = SignIn {
            email,
            password: PASSWORD.into(),
            from: "test".into(),
        };
        format!(
            "counted_session={}",
            sign_in(&self.app, asked).await.unwrap().token
        )
    }

    async fn ask(&self, request: Request<Body>) -> (StatusCode, String, Vec<u8>) {
        let response = self.site.clone().oneshot(request).await.unwrap();
        let status = response.status();
        let kind = response
            .headers()
            .get(header::CONTENT_TYPE)
            .map_or("", |v| v.to_str().unwrap())
            .to_owned();
        (
            status,
            kind,
            to_bytes(response.into_body(), 4 << 20).await.unwrap().to_vec(),
        )
    }

    async fn get(&self, path: &str, cookie: &str) -> (StatusCode, String) {
        let request = Request::get(path)
            .header(header::COOKIE, cookie)
            .body(Body::empty())
            .unwrap();
        let (status, _, body) = self.ask(request).await;
        (status, String::from_utf8_lossy(&body).into_owned())
    }

    async fn send(&self, path: &str, cookie: &str, form: &str) -> (StatusCode, String) {
        let request = Request::post(path)
            .header(header::COOKIE, cookie)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let (status, _, body) = self.ask(request.body(Body::from(form.to_owned())).unwrap()).await;
        (status, String::from_utf8_lossy(&body).into_owned())
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
            .1
            .contains("Water in three camps")
    );
    let views = world.cookie("views").await;
    assert_eq!(world.get("/releases/water-2024", &views).await.0, StatusCode::OK);
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
    let (views, lead) = (world.cookie("views").await, world.cookie("lead").await);
    assert_eq!(
        world.send(STEP, &views, "step=check").await.0,
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
    let page = world.get("/releases/water-2024", "").await.1;
    assert!(page.contains("No body yet") && page.contains("20.5 litres a day"));
    assert_eq!(
        world
            .send(STEP, &lead, "step=recall&reason=A+table+was+wrong")
            .await
            .0,
        StatusCode::SEE_OTHER
    );
    let page = world.get("/releases/water-2024", "").await.1;
    assert!(page.contains("A table was wrong") && !page.contains("<table"));
    assert_eq!(
        world.get("/releases/water-2024/data.json", "").await.0,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn the_page_shows_figures_limits_and_what_is_withheld() {
    let world = World::published().await;
    let (status, page) = world.get("/releases/water-2024", "").await;
    assert_eq!(status, StatusCode::OK);
    for words in [
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
            .1
            .contains("Water in three camps")
    );
}

#[tokio::test]
async fn files_come_in_their_formats() {
    let world = World::published().await;
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
        let (status, found, body) = world.ask(request).await;
        assert_eq!(
            (status, found.as_str(), body.is_empty()),
            (StatusCode::OK, kind, false),
            "{file}"
        );
    }
    let csv = world.get("/releases/water-2024/households.csv", "").await.1;
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
    let world = World::published().await;
    let described: serde_json::Value =
        serde_json::from_str(&world.get("/api/openapi.json", "").await.1).unwrap();
    assert!(described["paths"]["/api/v1/releases/{slug}"]["get"].is_object());
    let list: serde_json::Value = serde_json::from_str(&world.get("/api/v1/releases", "").await.1).unwrap();
    assert_eq!(list["releases"][0]["slug"], "water-2024");
    let one: serde_json::Value =
        serde_json::from_str(&world.get("/api/v1/releases/water-2024", "").await.1).unwrap();
    assert_eq!(one["sheets"].as_array().unwrap().len(), 2);
    let all: serde_json::Value = serde_json::from_str(&world.get("/catalogue.jsonld", "").await.1).unwrap();
    assert_eq!(all["dcat:dataset"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn the_tabs_ask_for_the_right_people_and_say_what_is_missing() {
    let world = world().await;
    for path in ["/work/water/protect", "/work/nowhere/protect"] {
        assert_ne!(world.get(path, "").await.0, StatusCode::OK);
    }
    let (views, lead) = (world.cookie("views").await, world.cookie("lead").await);
    assert_eq!(
        world.get("/work/water/protect", &views).await.0,
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
            .1
            .contains("water-2024")
    );
    let (status, page) = world
        .send("/work/water/publish", &lead, "title=Other&threshold=10")
        .await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("Nothing was chosen to be released"));
    let low = world
        .send("/work/water/publish", &lead, "title=Other&threshold=2")
        .await;
    assert_eq!(low.0, StatusCode::UNPROCESSABLE_ENTITY);
}
