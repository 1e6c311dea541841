//! Bringing in answers that another program exported: who may, and what is said of what came.

use axum::http::StatusCode;

use crate::export::answered;
use crate::world::World;

const ROWS: &str = "consent,size,KEY\nyes,2,uuid:one\nno,,uuid:two\n";

async fn bring(world: &World, page: &str, cookie: &str, rows: &str) -> (StatusCode, String) {
    let (status, _, text) = world
        .upload(page, cookie, &[], ("household.csv", rows.as_bytes()))
        .await;
    (status, text)
}

#[tokio::test]
async fn who_manages_data_brings_answers_in() {
    let (world, it) = answered().await;
    let page = format!("/work/water/collect/{}/bring", it.id);
    let lead = world.cookie("lead").await;
    for wrong in ["/work/water/collect/no/bring", "/work/nowhere/collect/no/bring"] {
        assert_eq!(world.get(wrong, &lead).await.0, StatusCode::NOT_FOUND, "{wrong}");
    }
    assert_eq!(world.get(&page, "").await.0, StatusCode::SEE_OTHER);
    for who in ["sees", "collects", "else"] {
        let cookie = world.cookie(who).await;
        assert_eq!(world.get(&page, &cookie).await.0, StatusCode::FORBIDDEN, "{who}");
        assert_eq!(
            bring(&world, &page, &cookie, ROWS).await.0,
            StatusCode::FORBIDDEN,
            "{who}"
        );
    }
    let (status, text) = bring(&world, &page, &lead, "brand,KEY\nx,uuid:1\n").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text.contains("No column of the file answers"), "{text}");
    let (status, text) = bring(&world, &page, &lead, &ROWS.replace("yes,2", "yes,77")).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        text.contains("<bdi>size</bdi>") && text.contains("does not meet what the form asks for"),
        "{text}"
    );

    let (status, text) = bring(&world, &page, &lead, ROWS).await;
    assert_eq!(status, StatusCode::OK, "{text}");
    assert!(text.contains("New answers"), "{text}");
    let log = world.app.store.entries_about(it.id.uuid(), 9).await.unwrap();
    assert!(log.iter().any(|e| e.verb == "submission.import"));
    let tab = world.get("/work/water/collect", &lead).await.2;
    assert!(tab.contains(&page), "the tab leads there");
}
