//! What changed: a note goes to the participants first, by receipt they say whether their data were used as they
//! intended, and nobody reads few answers. Each door: unknown, not signed in, not allowed, malformed, done.

use std::sync::Arc;

use app::App;
use app::collect::Received;
use app::testing::{SteppedClock, open_form};
use axum::http::StatusCode as S;
use consent::ReceiptCode;

use super::export::hand_in;
use crate::world::{World, words_of};

const FORM: &str = include_str!("../../../../domain/form/tests/household.xml");
const NOTE: &str =
    "round=1&title=A+second+pump&done=The+town+built+it.&by=The+town&not_done=The+price+stays.";
const DAY: i64 = 86_400;

struct Site {
    world: World,
    clock: Arc<SteppedClock>,
    receipts: Vec<ReceiptCode>,
}

async fn site() -> Site {
    let clock = Arc::new(SteppedClock::default());
    let app = App {
        clock: clock.clone(),
        ..app::testing::app()
    };
    let (world, lead) = World::water_on(app).await;
    let it = open_form(&world.app, &lead, "water", (FORM, "Water."))
        .await
        .unwrap();
    let mut receipts = Vec::new();
    for n in 0..6 {
        match hand_in(&world.app, &it, &format!("n{n}"), "Amal").await {
            Received::Stored { receipt, .. } => receipts.push(receipt),
            other => panic!("{other:?}"),
        }
    }
    Site {
        world,
        clock,
        receipts,
    }
}

impl Site {
    async fn send(&self, path: &str, who: &str, form: &str) -> (S, String, String) {
        let cookie = match who {
            "" => String::new(),
            who => self.world.cookie(who).await,
        };
        self.world.send(path, &cookie, form).await
    }

    async fn page(&self, path: &str, who: &str) -> (S, String) {
        let cookie = match who {
            "" => String::new(),
            who => self.world.cookie(who).await,
        };
        let (status, _, page) = self.world.get(path, &cookie).await;
        (status, page)
    }

    async fn refused(&self, path: &str, who: &str, form: &str, code: &str) {
        let (status, _, page) = self.send(path, who, form).await;
        assert_eq!(status, S::UNPROCESSABLE_ENTITY, "{path}: {page}");
        assert!(page.contains(words_of(code)), "{code}: {page}");
    }

    async fn done(&self, path: &str, who: &str, form: &str) -> String {
        let (status, to, page) = self.send(path, who, form).await;
        assert_eq!(status, S::SEE_OTHER, "{path}: {page}");
        to
    }

    fn day(&self, days: i64) -> String {
        let today = governance::day(self.world.app.now());
        today.saturating_add(jiff::Span::new().days(days)).to_string()
    }

    fn mine(&self, n: usize) -> String {
        format!("/my-data/{}", self.receipts[n])
    }
}

#[tokio::test]
async fn the_participants_read_it_first() {
    let s = site().await;
    let new = "/work/water/returns";
    assert_eq!(s.page("/work/nothing/returns", "lead").await.0, S::NOT_FOUND);
    assert_eq!(s.page(new, "").await.0, S::NOT_FOUND, "a draft");
    assert_eq!(s.send(new, "sees", NOTE).await.0, S::FORBIDDEN);
    s.refused(
        new,
        "lead",
        &NOTE.replace("round=1", "round=9"),
        "app-usage-no-round",
    )
    .await;
    s.refused(
        new,
        "lead",
        &NOTE.replace("&not_done=The+price+stays.", ""),
        "knowledge-use-unsaid",
    )
    .await;
    s.refused(
        new,
        "lead",
        &format!("{NOTE}&release=nothing"),
        "app-usage-not-out",
    )
    .await;
    let at = s.done(new, "lead", NOTE).await;
    assert_eq!(s.page(&at, "").await.0, S::NOT_FOUND, "a draft");
    let (_, page) = s.page(&at, "lead").await;
    assert!(
        page.contains("A second pump: The town built it. http://localhost/my-data"),
        "{page}"
    );
    assert!(page.contains("It is sent in one part."), "{page}");
    let write = format!("{at}/write");
    assert_eq!(s.send(&write, "sees", NOTE).await.0, S::FORBIDDEN);
    let arabic = "language=ar&title=مضخة&done=بنتها+البلدة&by=البلدة&not_done=السعر";
    s.done(&write, "lead", arabic).await;
    let send = format!("{at}/send");
    assert_eq!(s.send("/returns/nothing/send", "lead", "").await.0, S::NOT_FOUND);
    assert_eq!(s.send(&send, "", "").await.0, S::UNAUTHORIZED);
    assert_eq!(s.send(&send, "sees", "").await.0, S::FORBIDDEN);
    let days = |a: i64, b: i64| format!("participants={}&public={}", s.day(a), s.day(b));
    s.refused(&send, "lead", &days(3, 2), "knowledge-return-public-first")
        .await;
    s.refused(&send, "lead", &days(-1, 2), "knowledge-return-past")
        .await;
    s.done(&send, "lead", &days(2, 9)).await;
    s.refused(&send, "lead", &days(2, 2), "knowledge-return-sent")
        .await;
    s.refused(&write, "lead", NOTE, "knowledge-return-sent").await;
    let (_, page) = s.page(&s.mine(0), "").await;
    assert!(!page.contains("A second pump"), "not their day yet: {page}");
    s.clock.forward(2 * DAY);
    let (_, page) = s.page(&s.mine(0), "").await;
    assert!(
        page.contains("A second pump") && page.contains("The price stays."),
        "{page}"
    );
    assert_eq!(s.page(&at, "").await.0, S::NOT_FOUND, "not the public's day yet");
    // On paper stands where it can be read: with a receipt, and once it is public by everybody.
    let printed = async |who: &str| {
        let page = s.page(&at, who).await.1;
        let print = page.split("class=\"only-print\"").nth(1).unwrap_or_default();
        print.split("</footer>").next().unwrap_or_default().to_owned()
    };
    let paper = printed("lead").await;
    assert!(
        paper.contains("<svg") && paper.contains("http://localhost/my-data"),
        "{paper}"
    );
    let arabic = s.world.get(&format!("{}?lang=ar", s.mine(0)), "").await.2;
    assert!(
        arabic.contains("ماذا تغيّر") && arabic.contains("بنتها البلدة"),
        "{arabic}"
    );
    s.clock.forward(7 * DAY);
    assert!(s.page(&at, "").await.1.contains("The price stays."));
    let paper = printed("").await;
    assert!(
        paper.contains("<svg") && paper.contains(&format!("http://localhost{at}")),
        "{paper}"
    );
    let back = format!("{at}/withdraw");
    assert_eq!(s.send(&back, "sees", "reason=x").await.0, S::FORBIDDEN);
    s.refused(&back, "lead", "reason=", "knowledge-use-unsaid").await;
    s.done(&back, "lead", "reason=It+was+another+pump").await;
    let (status, page) = s.page(&at, "").await;
    assert_eq!(status, S::OK);
    assert!(
        page.contains("It was another pump") && !page.contains("The price stays."),
        "{page}"
    );
    assert!(!s.page(&s.mine(0), "").await.1.contains("The price stays."));
}

#[tokio::test]
async fn each_receipt_says_once_whether_it_was_as_intended_and_few_answers_are_never_read() {
    let s = site().await;
    let at = s.done("/work/water/returns", "lead", NOTE).await;
    let review = |n: usize| format!("{}{at}", s.mine(n));
    assert_eq!(
        s.send(&review(0), "", "answer=yes").await.0,
        S::NOT_FOUND,
        "a draft"
    );
    s.done(&format!("{at}/send"), "lead", "").await;
    let nobody = format!("/my-data/{}{at}", ReceiptCode::from_chance(7));
    assert_eq!(s.send(&nobody, "", "answer=yes").await.0, S::NOT_FOUND);
    s.refused(&review(0), "", "answer=perhaps", "app-unknown-word")
        .await;
    let (status, _, page) = s.send(&review(0), "", "words=The+pump+runs").await;
    assert_eq!(status, S::UNPROCESSABLE_ENTITY, "{page}");
    assert!(page.contains("Choose one.") && !page.contains("“”"), "{page}");
    assert!(
        page.contains("The pump runs</textarea>") && page.contains(&format!("action=\"{}\"", review(0))),
        "what was typed is not lost: {page}"
    );
    assert!(
        page.contains("href=\"#f-answer\"") && page.contains("id=\"f-answer\""),
        "{page}"
    );
    assert_eq!(
        s.send(&format!("{}/withdraw", s.mine(4)), "", "").await.0,
        S::SEE_OTHER
    );
    let (status, _, page) = s.send(&review(4), "", "answer=yes").await;
    assert_eq!(status, S::UNPROCESSABLE_ENTITY, "{page}");
    assert!(
        page.contains("Your answers were taken back") && !page.contains("f-answer"),
        "{page}"
    );
    for n in 0..4 {
        s.done(&review(n), "", "answer=yes&words=The+%3Cpump%3E+runs")
            .await;
    }
    s.refused(&review(0), "", "answer=no", "app-usage-reviewed").await;
    assert!(
        s.page(&s.mine(0), "")
            .await
            .1
            .contains("You said whether it was used")
    );
    let (_, page) = s.page(&at, "lead").await;
    assert!(
        page.contains("They can answer until") && !page.contains("pump&gt; runs"),
        "{page}"
    );
    s.clock.forward(61 * DAY);
    assert!(
        s.page(&at, "")
            .await
            .1
            .contains("Nobody, or fewer than five, answered")
    );
    s.refused(&review(5), "", "answer=yes", "app-usage-review-over")
        .await;
    let log = s.world.app.store.entries(0..500).await.unwrap();
    let text = format!("{log:?}");
    let note = at.rsplit('/').next().unwrap();
    let reviewed: Vec<_> = log.iter().filter(|e| e.verb == "return_note.review").collect();
    assert_eq!(reviewed.len(), 4);
    assert!(reviewed.iter().all(|e| !format!("{e:?}").contains(note)));
    assert!(!text.contains("pump> runs"), "{text}");
}

#[tokio::test]
async fn many_answers_are_counted_once_their_time_is_over() {
    let s = site().await;
    let at = s.done("/work/water/returns", "lead", NOTE).await;
    s.done(&format!("{at}/send"), "lead", "").await;
    for n in 0..6 {
        let answer = if n == 5 {
            "answer=no&words=Not+for+us"
        } else {
            "answer=yes"
        };
        s.done(&format!("{}{at}", s.mine(n)), "", answer).await;
    }
    s.clock.forward(61 * DAY);
    let (_, page) = s.page(&at, "").await;
    assert!(page.contains("6 people answered."), "{page}");
    assert!(
        page.contains("not shown, because too few"),
        "one no would be read: {page}"
    );
    assert!(!page.contains("Not for us"), "{page}");
    assert!(s.page(&at, "lead").await.1.contains("Not for us"));
    let (_, page) = s.page("/work/water/rounds/1/evidence", "lead").await;
    assert!(
        page.contains("A second pump"),
        "it is proposed as evidence of stage 6: {page}"
    );
}
