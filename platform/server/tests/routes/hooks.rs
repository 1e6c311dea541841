//! Telling other programs what happens to answers: unknown, not signed in, not allowed, malformed, then success.

use app::hooks::Hook;
use app::ports::Query;
use axum::http::StatusCode;

use super::export::answered;
use crate::world::words_of;

const GOOD: &str = "url=https%3A%2F%2Fhooks.example.org%2Fcounted";

#[tokio::test]
async fn who_leads_says_which_programs_are_told() {
    let (world, it) = answered().await;
    let at = format!("/work/water/collect/{}/hooks", it.id);
    let lead = world.cookie("lead").await;
    let drop = format!("{at}/no/drop");
    for unknown in ["/work/water/collect/no/hooks", "/work/nowhere/collect/no/hooks"] {
        assert_eq!(
            world.get(unknown, &lead).await.0,
            StatusCode::NOT_FOUND,
            "{unknown}"
        );
    }
    assert_eq!(world.send(&drop, &lead, "").await.0, StatusCode::NOT_FOUND);
    assert_eq!(world.get(&at, "").await.0, StatusCode::SEE_OTHER);
    assert_eq!(world.send(&at, "", GOOD).await.0, StatusCode::UNAUTHORIZED);
    for who in ["sees", "collects", "else"] {
        let cookie = world.cookie(who).await;
        assert_eq!(world.get(&at, &cookie).await.0, StatusCode::FORBIDDEN, "{who}");
        assert_eq!(
            world.send(&at, &cookie, GOOD).await.0,
            StatusCode::FORBIDDEN,
            "{who}"
        );
        assert_eq!(
            world.send(&drop, &cookie, "").await.0,
            StatusCode::FORBIDDEN,
            "{who}"
        );
    }
    for bad in [
        "url=",
        "url=http%3A%2F%2Fexample.org",
        "url=https%3A%2F%2F169.254.169.254%2Flatest",
    ] {
        let (status, _, page) = world.send(&at, &lead, bad).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}");
        assert!(page.contains(words_of("hook-address")), "{bad}");
    }
    let hooks = async || world.app.store.list::<Hook>(Query::of(it.id)).await.unwrap();
    assert!(hooks().await.is_empty());

    assert_eq!(world.send(&at, &lead, GOOD).await.0, StatusCode::SEE_OTHER);
    let all = hooks().await;
    let page = world.get(&at, &lead).await.2;
    assert!(page.contains("https://hooks.example.org/counted") && page.contains(all[0].secret.shown()));
    assert!(
        world.get("/work/water/collect", &lead).await.2.contains(&at),
        "the tab leads here"
    );
    let one = format!("{at}/{}", all[0].value.id);
    assert_eq!(
        world.send(&format!("{one}/resume"), &lead, "").await.0,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        world.send(&format!("{one}/drop"), &lead, "").await.0,
        StatusCode::SEE_OTHER
    );
    assert!(hooks().await.is_empty());
    for _ in 0..5 {
        assert_eq!(world.send(&at, &lead, GOOD).await.0, StatusCode::SEE_OTHER);
    }
    let (status, _, page) = world.send(&at, &lead, GOOD).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains(words_of("hook-too-many")));
}
