//! What is wrong with a figure: said by anybody, answered by a day, and silence is shown. Each door: unknown, not
//! signed in, not allowed, malformed, done.

use axum::http::StatusCode as S;

use app::publish::{Step, assemble_release, step_release};
use app::testing::release;

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
    let (_, page) = d.page("/releases/water-2024", "").await;
    assert!(page.contains("One waits to be looked at."), "{page}");
    d.clock.forward(31 * 86_400);
    for path in [PATH, "/releases/water-2024"] {
        let (_, page) = d.page(path, "").await;
        assert!(
            page.contains("past its day without having been looked at"),
            "nobody hides it by not looking, at {path}: {page}"
        );
        assert!(!page.contains("One waits to be looked at."), "{page}");
    }
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
    assert!(page.contains("answered one day late"), "{page}");
    let (_, page) = d.page("/releases/water-2024", "").await;
    assert!(page.contains("One of the answers came after its day."), "{page}");
    let (_, json) = d.page("/api/v1/impact/water", "lead").await;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(
        json["remarks"],
        serde_json::json!({ "answered": 1, "answered_late": 1, "open": 0, "unanswered": 0 })
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

#[tokio::test]
async fn what_was_typed_comes_back_in_its_form() {
    let d = Door::new().await;
    let (status, _, page) = d.send(PATH, "", "words=Twice").await;
    assert_eq!(status, S::UNPROCESSABLE_ENTITY);
    assert!(page.contains("Choose one.") && !page.contains("“”"), "{page}");
    assert!(page.contains("Twice</textarea>"), "{page}");
    d.send(PATH, "", SAID).await;
    let at = only(&d).await;
    d.send(PATH, "else", "kind=question&words=Which+camps%3F").await;
    let long = "x".repeat(2001);
    let form = format!("outcome=explained&answer={long}");
    let (status, _, page) = d.send(&format!("{at}/answer"), "lead", &form).await;
    assert_eq!(status, S::UNPROCESSABLE_ENTITY);
    assert_eq!(
        page.matches(&format!("{long}</textarea>")).count(),
        1,
        "in its form alone"
    );
    for words in [
        "value=\"explained\" selected",
        "href=\"#f-answer-n2\"",
        "id=\"f-answer-n2\"",
        "<details class=\"no-print\" open>",
        "Which camps?",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let (status, _, page) = d.send(&format!("{at}/leave-out"), "lead", "reason=+").await;
    assert_eq!(status, S::UNPROCESSABLE_ENTITY);
    assert!(
        page.contains("href=\"#f-reason-n2\"") && page.contains("id=\"f-reason-n2\""),
        "{page}"
    );
}

#[tokio::test]
async fn a_correction_ends_in_the_edition_that_puts_it_right() {
    let d = Door::new().await;
    for said in [SAID, "kind=question&words=Which+camps%3F"] {
        d.send(PATH, "else", said).await;
    }
    let all = app::usage::view_remarks(&d.world.app, &d.lead, "water-2024").await;
    for it in all.unwrap().lines {
        let outcome = match it.kind.as_str() {
            "correction" => "corrected",
            _ => "explained",
        };
        let form = format!("outcome={outcome}&answer=We+looked");
        d.done(&format!("/remarks/{}/answer", it.id), "lead", &form).await;
    }
    let right = "Put right in";
    assert!(!d.page(PATH, "").await.1.contains(right));
    d.clock.forward(86_400);
    let mut next = release::draft(&d.world.app);
    next.slug = "water-2025".parse().unwrap();
    next.description.title = base::Text::english("Water, counted once");
    assemble_release(&d.world.app, &d.lead, "water", next)
        .await
        .unwrap();
    let step = async |slug, step| step_release(&d.world.app, &d.lead, slug, step).await.unwrap();
    step("water-2025", Step::Check).await;
    step("water-2025", Step::Approve("No body yet".into())).await;
    step("water-2025", Step::Publish).await;
    assert!(
        !d.page(PATH, "").await.1.contains(right),
        "nothing says yet that it is a later edition"
    );
    step("water-2024", Step::Supersede("water-2025".parse().unwrap())).await;
    let (_, page) = d.page(PATH, "").await;
    assert_eq!(
        page.matches(right).count(),
        1,
        "only what was to be put right: {page}"
    );
    assert!(
        page.contains("href=\"/releases/water-2025\">Water, counted once</a>"),
        "{page}"
    );
    let feed = "/releases/water-2024/news.atom";
    let (_, page) = d.page(feed, "").await;
    assert_eq!(page.matches("A later edition puts right").count(), 1, "{page}");
    step("water-2025", Step::Recall("Wrong as well".into())).await;
    assert!(!d.page(PATH, "").await.1.contains(right), "it was taken back");
    assert!(!d.page(feed, "").await.1.contains("A later edition puts right"));
}
