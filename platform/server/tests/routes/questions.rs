//! Questions by receipt: unknown, not signed in, not allowed, malformed, then asked, answered and read.

use app::collect::Received;
use app::ports::Query;
use axum::http::StatusCode;
use consent::ReceiptCode;

use super::export::{answered, hand_in};
use crate::world::{World, words_of};

/// A site on which somebody answered, and the address of their data.
async fn asked_with_receipt() -> (World, ReceiptCode) {
    let (world, it) = answered().await;
    match hand_in(&world.app, &it, "asks", "Amal").await {
        Received::Stored { receipt, .. } => (world, receipt),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_question_by_receipt_is_answered_and_read_without_an_account() {
    let (world, receipt) = asked_with_receipt().await;
    let mine = format!("/my-data/{receipt}");
    let ask = format!("{mine}/ask");
    let nobody = format!("/my-data/{}/ask", ReceiptCode::from_chance(7));
    assert_eq!(
        world.send(&nobody, "", "question=Why").await.0,
        StatusCode::NOT_FOUND
    );
    let (status, _, page) = world.send(&ask, "", "question=+").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains(words_of("collect-question-empty")), "{page}");
    let long = format!("question={}", "a".repeat(2001));
    let (status, _, page) = world.send(&ask, "", &long).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains(&"a".repeat(2001)), "what was typed is not lost");
    let done = world.send(&ask, "", "question=Who+reads+%3Cthis%3E%3F").await;
    assert_eq!(done.0, StatusCode::SEE_OTHER);
    let page = world.get(&mine, "").await.2;
    assert!(page.contains("Who reads &lt;this&gt;?") && page.contains("Not answered yet"));

    let team = "/work/water/collect/questions";
    let lead = world.cookie("lead").await;
    assert_eq!(
        world.get("/work/no/collect/questions", &lead).await.0,
        StatusCode::NOT_FOUND
    );
    assert_eq!(world.get(team, "").await.0, StatusCode::SEE_OTHER);
    for who in ["sees", "collects", "else"] {
        let cookie = world.cookie(who).await;
        assert_eq!(world.get(team, &cookie).await.0, StatusCode::FORBIDDEN, "{who}");
    }
    let list = world.get(team, &lead).await.2;
    assert!(list.contains("Who reads &lt;this&gt;?"), "{list}");
    assert!(
        !list.contains("Amal") && !list.contains(&receipt.to_string()),
        "not who asked"
    );
    assert!(
        world
            .get("/work/water/collect", &lead)
            .await
            .2
            .contains("1 waits for an answer")
    );
    let id = list.split("/collect/questions/").nth(1).unwrap()[..36].to_owned();
    let at = format!("{team}/{id}");
    let sees = world.cookie("sees").await;
    let said = format!("answer-{id}=Only+the+board.");
    assert_eq!(world.send(&at, &sees, &said).await.0, StatusCode::FORBIDDEN);
    let silent = world.send(&at, &lead, "answer-=x").await;
    assert_eq!(silent.0, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(world.send(&at, &lead, &said).await.0, StatusCode::SEE_OTHER);
    let page = world.get(&mine, "").await.2;
    assert!(page.contains("Only the board.") && !page.contains("Not answered yet"));
    let log = world.app.store.entries(0..500).await.unwrap();
    let text = serde_json::to_string(&log.iter().map(|e| &e.facts).collect::<Vec<_>>()).unwrap();
    assert!(!text.contains("reads") && !text.contains("board."), "{text}");
}

#[tokio::test]
async fn what_is_taken_back_takes_its_questions_along() {
    let (world, receipt) = asked_with_receipt().await;
    let mine = format!("/my-data/{receipt}");
    for n in 0..20 {
        let asked = world
            .send(&format!("{mine}/ask"), "", &format!("question=Why+{n}"))
            .await;
        assert_eq!(asked.0, StatusCode::SEE_OTHER, "{n}");
    }
    let (status, _, page) = world.send(&format!("{mine}/ask"), "", "question=Why").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("You asked 20 questions already"), "{page}");
    world.send(&format!("{mine}/withdraw"), "", "").await;
    let left = world
        .app
        .store
        .list::<app::collect::Enquiry>(Query::all())
        .await
        .unwrap();
    assert!(left.is_empty());
    let again = world
        .send(&format!("{mine}/ask"), "", "question=Is+it+gone")
        .await;
    assert_eq!(again.0, StatusCode::SEE_OTHER, "the receipt still asks");
}
