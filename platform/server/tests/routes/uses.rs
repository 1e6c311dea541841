//! What a release was used for: claimed by anybody, confirmed or contested by each side for itself, promised an
//! answer with a clock. Each door: unknown, not signed in, not allowed, malformed, done.

use axum::http::StatusCode as S;

use crate::handovers::Door;
use crate::world::words_of;

const PATH: &str = "/releases/water-2024/uses";
const CLAIM: &str =
    "kind=budget&title=A+second+pump&who=The+town&phase=problem&figure=20.5+litres&on=2023-11-04";

async fn refused(d: &Door, path: &str, who: &str, form: &str, code: &str) {
    let (status, _, page) = d.send(path, who, form).await;
    assert_eq!(status, S::UNPROCESSABLE_ENTITY, "{path}: {page}");
    assert!(page.contains(words_of(code)), "{code}: {page}");
}

#[tokio::test]
async fn anybody_says_that_they_used_it_and_a_stranger_waits() {
    let d = Door::new().await;
    assert_eq!(d.send("/releases/nothing/uses", "", CLAIM).await.0, S::NOT_FOUND);
    refused(&d, PATH, "", "kind=magic&title=x&who=y", "app-unknown-word").await;
    refused(&d, PATH, "", "kind=budget&title=&who=y", "knowledge-use-unsaid").await;
    let link = format!("{CLAIM}&link=javascript:alert(1)");
    refused(&d, PATH, "", &link, "knowledge-use-no-link").await;
    refused(
        &d,
        PATH,
        "",
        &format!("{CLAIM}&decider=nobody"),
        "app-usage-no-body",
    )
    .await;
    let (status, _, page) = d
        .send(PATH, "", &format!("{CLAIM}&link=https://a.example/b%22onclick"))
        .await;
    assert_eq!(status, S::OK);
    assert!(
        page.contains("It was taken down.") && page.contains("One more was said"),
        "{page}"
    );
    assert!(!page.contains("A second pump"), "it waits: {page}");
    let all = d
        .world
        .app
        .store
        .list::<knowledge::usage::Used>(app::ports::Query::all())
        .await
        .unwrap();
    let at = format!("/uses/{}", all[0].id);
    assert_eq!(d.page(&at, "").await.0, S::NOT_FOUND);
    assert_eq!(d.page(&at, "else").await.0, S::NOT_FOUND);
    assert_eq!(d.page(&at, "lead").await.0, S::OK);
    let look = format!("{at}/look");
    assert_eq!(d.send("/uses/nothing/look", "lead", "").await.0, S::NOT_FOUND);
    assert_eq!(d.send(&look, "", "").await.0, S::UNAUTHORIZED);
    assert_eq!(d.send(&look, "sees", "").await.0, S::FORBIDDEN);
    d.done(&look, "lead", "").await;
    let (_, page) = d.page("/releases/water-2024", "").await;
    assert!(
        page.contains("Claimed, not confirmed: 1") && page.contains("A second pump"),
        "{page}"
    );
    assert!(!page.contains("Confirmed: 1"), "{page}");
    let (_, page) = d.page(&at, "").await;
    assert!(
        page.contains("nofollow ugc") && page.contains("b&quot;onclick"),
        "{page}"
    );
    let left = format!("{at}/leave-out");
    refused(&d, &left, "lead", "reason=Unpleasant", "knowledge-use-on-page").await;
}

#[tokio::test]
async fn what_a_stranger_says_is_left_out_only_with_a_reason_that_everybody_reads() {
    let d = Door::new().await;
    d.send(PATH, "", CLAIM).await;
    let all = d
        .world
        .app
        .store
        .list::<knowledge::usage::Used>(app::ports::Query::all())
        .await
        .unwrap();
    let at = format!("/uses/{}", all[0].id);
    let left = format!("{at}/leave-out");
    assert_eq!(d.send(&left, "", "reason=x").await.0, S::UNAUTHORIZED);
    assert_eq!(d.send(&left, "sees", "reason=x").await.0, S::FORBIDDEN);
    refused(&d, &left, "lead", "reason=+", "knowledge-use-unsaid").await;
    d.done(&left, "lead", "reason=An+advertisement").await;
    let (status, page) = d.page(&at, "").await;
    assert_eq!(status, S::OK);
    assert!(
        page.contains("An advertisement") && !page.contains("A second pump"),
        "{page}"
    );
}

#[tokio::test]
async fn strangers_are_slowed_down() {
    let d = Door::new().await;
    for _ in 0..30 {
        assert_eq!(d.send(PATH, "", CLAIM).await.0, S::OK);
    }
    assert_eq!(d.send(PATH, "", CLAIM).await.0, S::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn each_side_confirms_for_itself_and_a_promise_has_a_clock() {
    let d = Door::new().await;
    let claim = format!("{CLAIM}&decider=office-of-statistics");
    let (status, at, page) = d.send(PATH, "else", &claim).await;
    assert_eq!(status, S::SEE_OTHER, "{page}");
    let (producer, decider) = (format!("{at}/producer"), format!("{at}/decider"));
    let yes = "answer=confirms";
    assert_eq!(d.send(&decider, "", yes).await.0, S::UNAUTHORIZED);
    assert_eq!(d.send(&decider, "lead", yes).await.0, S::FORBIDDEN);
    assert_eq!(d.send(&producer, "else", yes).await.0, S::FORBIDDEN);
    refused(&d, &decider, "chief", "answer=perhaps", "app-unknown-word").await;
    refused(&d, &decider, "chief", "answer=denies", "knowledge-use-unsaid").await;
    let (_, _, page) = d.send(&decider, "chief", "words=Half+of+it").await;
    assert!(page.contains("Choose one.") && !page.contains("“”"), "{page}");
    assert_eq!(
        page.matches("Half of it</textarea>").count(),
        1,
        "in its form alone"
    );
    assert!(
        page.contains("href=\"#f-answer-n2\"") && page.contains("id=\"f-answer-n2\""),
        "{page}"
    );
    d.done(&decider, "chief", yes).await;
    let (_, page) = d.page(&at, "chief").await;
    assert!(
        page.contains("/decider\"") && !page.contains("/producer\""),
        "who spoke for one side is not asked for the other: {page}"
    );
    d.done(&producer, "lead", "answer=in_part&words=Half+of+it").await;
    let (_, page) = d.page("/uses", "").await;
    assert!(
        page.contains("Confirmed: 1") && !page.contains("not confirmed: 1"),
        "{page}"
    );
    let promise = format!("{at}/promise");
    assert_eq!(d.send(&promise, "lead", "").await.0, S::FORBIDDEN);
    refused(
        &d,
        &promise,
        "chief",
        &format!("what=We+answer&due={}", d.day(0)),
        "app-usage-due-past",
    )
    .await;
    refused(
        &d,
        &promise,
        "chief",
        &format!("what=&due={}", d.day(30)),
        "governance-commitment-empty",
    )
    .await;
    let (_, _, page) = d.send(&promise, "chief", "what=We+answer&due=").await;
    assert!(page.contains("We answer</textarea>"), "{page}");
    let form = format!("what=We+answer&due={}", d.day(30));
    d.done(&promise, "chief", &form).await;
    refused(&d, &promise, "chief", &form, "app-usage-promised").await;
    let (_, page) = d.page("/releases/water-2024", "").await;
    assert!(
        page.contains("Office of statistics promised an answer by"),
        "{page}"
    );
    d.clock.forward(31 * 86_400);
    let (_, page) = d.page("/uses", "").await;
    assert!(page.contains("and has not shown one"), "{page}");
    let slug = page
        .split("/commitments/")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    let step = format!("/bodies/office-of-statistics/commitments/{slug}");
    let shown = format!("/commitments/{slug}");
    let (_, page) = d.page(&shown, "").await;
    assert!(page.contains("Its time ended on"), "{page}");
    let (_, _, page) = d
        .send(&step, "chief", "number=1&words=We+answered&evidence=&keeps=yes")
        .await;
    assert!(page.contains("Say what shows it: a page"), "{page}");
    assert!(page.contains("value=\"We answered\""), "{page}");
    d.done(
        &step,
        "chief",
        "number=1&words=We+answered&evidence=https://a.example/answer&keeps=yes",
    )
    .await;
    let (_, page) = d.page("/uses", "").await;
    assert!(page.contains("It is shown to be kept, one day late."), "{page}");
    let (_, page) = d.page(&shown, "").await;
    assert!(
        page.contains("To be kept by") && page.contains(", one day late"),
        "{page}"
    );
    assert!(
        page.contains(&format!("<a href=\"{at}\">The use of figures"))
            && !page.contains("Not said in the source"),
        "{page}"
    );
    d.done(&decider, "chief", "answer=denies&words=Not+by+us").await;
    let (_, page) = d.page("/uses", "").await;
    assert!(
        page.contains("Contested") && page.contains("not confirmed: 1"),
        "{page}"
    );
    let (_, file) = d.page("/uses.csv", "").await;
    assert!(
        file.contains("contested,budget,A second pump,The town,2023-11-04,problem"),
        "{file}"
    );
}

#[tokio::test]
async fn who_claimed_it_takes_it_back() {
    let d = Door::new().await;
    let (_, at, _) = d.send(PATH, "else", CLAIM).await;
    let back = format!("{at}/withdraw");
    assert_eq!(d.send(&back, "", "reason=x").await.0, S::UNAUTHORIZED);
    assert_eq!(d.send(&back, "lead", "reason=x").await.0, S::NOT_FOUND);
    refused(&d, &back, "else", "reason=", "knowledge-use-unsaid").await;
    d.done(&back, "else", "reason=A+mistake").await;
    let (_, page) = d.page(&at, "").await;
    assert!(page.contains("A mistake"), "{page}");
    let (_, page) = d.page("/uses", "").await;
    assert!(!page.contains("A second pump"), "{page}");
}

#[tokio::test]
async fn what_came_of_it_is_counted_confirmed_and_claimed_apart() {
    let d = Door::new().await;
    assert_eq!(d.page("/api/v1/impact/nothing", "").await.0, S::NOT_FOUND);
    let water = "/initiatives/water/impact";
    assert_eq!(d.page(water, "").await.0, S::NOT_FOUND, "a draft");
    let claim = |on: &str| format!("{CLAIM}&decider=office-of-statistics").replace("2023-11-04", on);
    let (_, at, _) = d.send(PATH, "else", &claim(&d.day(0))).await;
    d.done(&format!("{at}/decider"), "chief", "answer=confirms").await;
    let (_, own, _) = d.send(PATH, "lead", CLAIM).await;
    assert!(
        !d.page(&own, "lead").await.1.contains("Speak for"),
        "nobody is asked to confirm what they claimed themselves"
    );
    d.send(PATH, "", CLAIM).await;
    let (status, page) = d.page(water, "lead").await;
    assert_eq!(status, S::OK, "{page}");
    assert!(
        page.contains("Uses before collecting ended") && page.contains("none after collecting ended"),
        "{page}"
    );
    assert!(page.contains("Confirmed and claimed are never added."), "{page}");
    let (_, json) = d.page("/api/v1/impact/water", "lead").await;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(
        json["uses"],
        serde_json::json!({ "confirmed": 1, "claimed": 1 }),
        "{json}"
    );
    assert_eq!(
        (&json["waiting"], &json["releases"]),
        (&1.into(), &1.into()),
        "{json}"
    );
    assert_eq!(json["phases"]["problem"]["confirmed"], 1, "{json}");
    assert_eq!(
        json["uses_before_collection_ended"],
        serde_json::json!({ "confirmed": 1, "claimed": 1 }),
        "{json}"
    );
    let (_, file) = d.page("/api/v1/impact.csv", "").await;
    assert!(
        file.starts_with("initiative,releases,uses_confirmed,uses_claimed"),
        "{file}"
    );
}
