//! The examples of `docs/guides/api.md`, run as they stand; and what the guide promises of all addresses.

use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use axum::response::Response;

use super::releases::published;
use crate::world::World;

const GUIDE: &str = include_str!("../../../../docs/guides/api.md");

/// One block: the address, the header, and what comes back.
struct Example<'a> {
    path: String,
    accept: Option<&'a str>,
    wanted: Vec<&'a str>,
}

fn examples() -> Vec<Example<'static>> {
    let blocks = GUIDE.split("```").skip(1).step_by(2);
    let read = |block: &'static str| {
        let mut lines = block.lines().filter(|l| !l.is_empty());
        let path = lines.next()?.strip_prefix("GET ")?.replace(' ', "%20");
        let lines: Vec<&str> = lines.collect();
        Some(Example {
            path,
            accept: lines.iter().find_map(|l| l.strip_prefix("Accept: ")),
            wanted: lines.iter().filter_map(|l| l.strip_prefix("-> ")).collect(),
        })
    };
    blocks.filter_map(read).collect()
}

async fn get(world: &World, path: &str, headers: &[(header::HeaderName, &str)]) -> Response {
    let mut request = Request::get(path);
    for (name, value) in headers {
        request = request.header(name, *value);
    }
    world.respond(request.body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn every_example_of_the_guide_works() {
    let world = published().await;
    let all = examples();
    assert!(all.len() > 20);
    for example in all {
        let headers: Vec<_> = example.accept.iter().map(|a| (header::ACCEPT, *a)).collect();
        let answer = get(&world, &example.path, &headers).await;
        let (status, kind) = example.wanted[0]
            .split_once(' ')
            .unwrap_or((example.wanted[0], ""));
        assert_eq!(answer.status().as_str(), status, "{}", example.path);
        if !kind.is_empty() {
            assert_eq!(answer.headers()[header::CONTENT_TYPE], kind, "{}", example.path);
        }
        let body = to_bytes(answer.into_body(), 4 << 20).await.unwrap();
        let body = String::from_utf8_lossy(&body);
        for words in &example.wanted[1..] {
            assert!(body.contains(words), "{} has no {words}: {body}", example.path);
        }
    }
}

#[tokio::test]
async fn what_has_not_changed_is_not_sent_again() {
    let world = published().await;
    for path in [
        "/releases/water-2024/data.csv",
        "/catalogue.jsonld",
        "/ogc/collections",
        "/odata",
        "/sdmx/2.1/dataflow",
        "/api/v1/releases",
        "/api/v1/releases/water-2024",
    ] {
        let first = get(&world, path, &[]).await;
        assert_eq!(
            first.headers()[header::ACCESS_CONTROL_ALLOW_ORIGIN],
            "*",
            "{path}"
        );
        let tag = first.headers()[header::ETAG].to_str().unwrap().to_owned();
        let again = get(&world, path, &[(header::IF_NONE_MATCH, &tag)]).await;
        assert_eq!(again.status(), StatusCode::NOT_MODIFIED, "{path}");
        assert_eq!(again.headers()[header::ETAG], tag.as_str());
        assert!(
            to_bytes(again.into_body(), 1 << 20).await.unwrap().is_empty(),
            "{path}"
        );
        let other = get(&world, path, &[(header::IF_NONE_MATCH, "W/\"other\"")]).await;
        assert_eq!(other.status(), StatusCode::OK, "{path}");
    }
}

#[tokio::test]
async fn a_draft_is_in_no_interface_and_its_files_are_nobody_else_s() {
    let world = super::releases::world().await;
    for path in [
        "/sdmx/2.1/dataflow",
        "/sdmx/3.0/structure/dataflow",
        "/odata",
        "/ogc/collections/areas/items",
        "/catalogue.jsonld",
    ] {
        let body = world.get(path, "").await.2;
        assert!(
            !body.to_lowercase().contains("water_2024") && !body.contains("water-2024"),
            "{path}: {body}"
        );
    }
    for path in [
        "/releases/water-2024/data.sdmx.csv",
        "/releases/water-2024/sdg.csv",
        "/sdmx/2.1/data/WATER_2024_LITRES",
    ] {
        assert_eq!(world.get(path, "").await.0, StatusCode::NOT_FOUND, "{path}");
    }
    let sees = world.cookie("sees").await;
    let inside = Request::get("/releases/water-2024/data.sdmx.csv").header(header::COOKIE, &sees);
    let inside = world.respond(inside.body(Body::empty()).unwrap()).await;
    assert_eq!(inside.headers()[header::CACHE_CONTROL], "private, no-cache");
    assert!(!inside.headers().contains_key(header::ACCESS_CONTROL_ALLOW_ORIGIN));
}

#[tokio::test]
async fn no_interface_tells_a_withheld_cell() {
    let world = published().await;
    // The table has a cell of three women; it is in the data and nowhere else.
    let csv = world.get("/releases/water-2024/households.csv", "").await.2;
    assert!(csv.contains(",,withheld"));
    let sdmx = world.get("/releases/water-2024/households.sdmx.csv", "").await.2;
    let odata = world.get("/odata/water_2024_households", "").await.2;
    let withheld = csv.matches(",withheld").count();
    assert_eq!(sdmx.matches(",,Q,").count(), withheld);
    assert_eq!(odata.matches("\"value\":null").count(), withheld);
}

#[tokio::test]
async fn a_machine_that_asks_without_end_is_told_to_wait() {
    let world = published().await;
    for _ in 0..2_000 {
        let step = world
            .app
            .pace
            .step(app::people::Paced::PublicData, "unknown", world.app.now());
        if step.is_err() {
            break;
        }
    }
    let answer = get(&world, "/releases/water-2024/data.csv", &[]).await;
    assert_eq!(answer.status(), StatusCode::TOO_MANY_REQUESTS);
    assert!(answer.headers().contains_key(header::RETRY_AFTER));
}
