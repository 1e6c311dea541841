//! What is wrong with a figure: said by anybody, answered by a day, and silence is shown. Each door: unknown, not
//! signed in, not allowed, malformed, done.

use axum::http::StatusCode as S;

use crate::handovers::Door;
use crate::world::words_of;

const PATH: &str = "/releases/water-2024/remarks";
const SAID: &str = "kind=correction&figure=20.5+litres&words=One+camp+was+counted+twice.";

async fn refused(d: &Door, path: &str, who: &str, form: &str, code: &str) {
    let (status, _, page) = d.send(path, who, form).await;
    assert_eq!(status, S::UNPROCESSABLE_ENTITY, "{path}: {page}");
    assert!(page.contains(words_of(code)), "{code}: {page}");
}

/// The path of the only remark.
async fn only(d: &Door) -> String {
    let all = app::ports::Query::all();
    let all = d
        .world
        .app
        .store
        .list::<knowledge::usage::Remark>(all)
        .await
        .unwrap();
    format!("/remarks/{}", all[0].id)
}

#[tokio::test]
async fn a_correction_is_answered_by_a_day_and_silence_is_shown() {
    let d = Door::new().await;
    assert_eq!(
        d.send("/releases/nothing/remarks", "", SAID).await.0,
        S::NOT_FOUND
    );
    refused(&d, PATH, "", "kind=magic&words=x", "app-unknown-word").await;
    refused(&d, PATH, "", "kind=correction&words=+", "knowledge-use-unsaid").await;
    let (status, _, page) = d.send(PATH, "", SAID).await;
    assert_eq!(status, S::OK);
    assert!(
        page.contains("It was taken down.") && !page.contains("counted twice"),
        "{page}"
    );
    d.clock.forward(31 * 86_400);
    let (_, page) = d.page(PATH, "").await;
    assert!(
        page.contains("waits past its day"),
        "nobody hides it by not looking: {page}"
    );
    let at = only(&d).await;
    let look = format!("{at}/look");
    assert_eq!(d.send("/remarks/nothing/look", "lead", "").await.0, S::NOT_FOUND);
    assert_eq!(d.send(&look, "", "").await.0, S::UNAUTHORIZED);
    assert_eq!(d.send(&look, "sees", "").await.0, S::FORBIDDEN);
    d.done(&look, "lead", "").await;
    let (_, page) = d.page(PATH, "").await;
    assert!(
        page.contains("counted twice") && page.contains("Unanswered"),
        "{page}"
    );
    let (_, page) = d.page("/releases/water-2024", "").await;
    assert!(page.contains("One is unanswered."), "{page}");
    let answer = format!("{at}/answer");
    assert_eq!(
        d.send(&answer, "sees", "outcome=stays&answer=No").await.0,
        S::FORBIDDEN
    );
    refused(&d, &answer, "lead", "outcome=magic&answer=No", "app-unknown-word").await;
    refused(
        &d,
        &answer,
        "lead",
        "outcome=stays&answer=",
        "knowledge-use-unsaid",
    )
    .await;
    d.done(&answer, "lead", "outcome=corrected&answer=You+are+right.")
        .await;
    let (_, page) = d.page(PATH, "").await;
    assert!(
        page.contains("You are right.") && page.contains("Answered"),
        "{page}"
    );
    refused(
        &d,
        &format!("{at}/leave-out"),
        "lead",
        "reason=x",
        "knowledge-use-on-page",
    )
    .await;
}

#[tokio::test]
async fn what_is_no_remark_is_left_out_with_a_reason() {
    let d = Door::new().await;
    d.send(PATH, "", SAID).await;
    let at = only(&d).await;
    let left = format!("{at}/leave-out");
    assert_eq!(d.send(&left, "sees", "reason=x").await.0, S::FORBIDDEN);
    refused(&d, &left, "lead", "reason=", "knowledge-use-unsaid").await;
    d.done(&left, "lead", "reason=An+advertisement").await;
    let (_, page) = d.page(PATH, "").await;
    assert!(
        page.contains("An advertisement") && !page.contains("counted twice"),
        "{page}"
    );
    let (status, to, _) = d.send(PATH, "else", SAID).await;
    assert_eq!(status, S::SEE_OTHER, "with an account it stands there at once");
    assert!(to.contains("#remark-"), "{to}");
}
