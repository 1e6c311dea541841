//! Before the community: those whom a release is about see it first, say something and object; nobody else sees it, and
//! nobody allows it while they can still speak or wait for an answer. Each door: unknown, not signed in, not allowed,
//! malformed, done.

use std::sync::Arc;

use app::App;
use app::collect::Received;
use app::publish::assemble_release;
use app::testing::{SteppedClock, open_form, release};
use axum::http::StatusCode as S;
use consent::ReceiptCode;

use super::export::hand_in;
use crate::world::{World, words_of};

const FORM: &str = include_str!("../../../../domain/form/tests/household.xml");
const WORK: &str = "/work/water/publish/water-2024";
const DAY: i64 = 86_400;

struct Site {
    world: World,
    clock: Arc<SteppedClock>,
    receipts: Vec<ReceiptCode>,
}

impl Site {
    /// A release that is shown to the community for ten days, and seven people with a receipt.
    async fn new() -> Self {
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
        for n in 0..7 {
            match hand_in(&world.app, &it, &format!("n{n}"), "Amal").await {
                Received::Stored { receipt, .. } => receipts.push(receipt),
                other => panic!("{other:?}"),
            }
        }
        let draft = release::draft(&world.app);
        assemble_release(&world.app, &lead, "water", draft).await.unwrap();
        Self {
            world,
            clock,
            receipts,
        }
    }

    async fn shown() -> Self {
        let s = Self::new().await;
        s.done(&format!("{WORK}/step"), "lead", "step=check").await;
        let until = format!("step=community&until={}", s.day(10));
        s.done(&format!("{WORK}/step"), "lead", &until).await;
        s
    }

    async fn cookie(&self, who: &str) -> String {
        match who {
            "" => String::new(),
            who => self.world.cookie(who).await,
        }
    }

    async fn send(&self, path: &str, who: &str, form: &str) -> (S, String, String) {
        self.world.send(path, &self.cookie(who).await, form).await
    }

    async fn page(&self, path: &str, who: &str) -> (S, String) {
        let (status, _, page) = self.world.get(path, &self.cookie(who).await).await;
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
        format!("/my-data/{}/before/water-2024", self.receipts[n])
    }

    /// The link for a meeting, as the work page shows it.
    async fn link(&self) -> String {
        let (_, page) = self.page(WORK, "lead").await;
        let after = page
            .split("value=\"http://localhost/before/")
            .nth(1)
            .unwrap_or_else(|| panic!("{page}"));
        format!("/before/{}", after.split('"').next().unwrap())
    }
}

#[tokio::test]
async fn those_whom_it_is_about_see_it_first_and_nobody_else_does() {
    let s = Site::shown().await;
    for path in [
        "/releases/water-2024",
        "/releases/water-2024/data.csv",
        "/api/v1/releases/water-2024",
        "/before/nothing",
        "/my-data/nothing/before/water-2024",
    ] {
        assert_eq!(s.page(path, "").await.0, S::NOT_FOUND, "{path}");
    }
    let nobody = format!("/my-data/{}/before/water-2024", ReceiptCode::from_chance(7));
    assert_eq!(s.page(&nobody, "").await.0, S::NOT_FOUND);
    let other = s.mine(0).replace("water-2024", "elsewhere");
    assert_eq!(s.page(&other, "").await.0, S::NOT_FOUND);
    let members = "/work/water/publish/water-2024/before";
    assert_eq!(s.page(members, "").await.0, S::SEE_OTHER);
    assert_eq!(s.page(members, "else").await.0, S::FORBIDDEN);

    let link = s.link().await;
    for (path, who) in [(link.as_str(), ""), (&s.mine(0), ""), (members, "sees")] {
        let (status, page) = s.page(path, who).await;
        assert_eq!(status, S::OK, "{path}");
        for words in [
            "20.5",
            "You see this before everybody else",
            "Only one camp.",
            "noindex",
        ] {
            assert!(page.contains(words), "{path}: {words}: {page}");
        }
    }
    let (_, mine) = s.page(&format!("/my-data/{}", s.receipts[0]), "").await;
    assert!(mine.contains("See these figures first") && mine.contains("/before/water-2024"));
    let arabic = s.world.get(&format!("{link}?lang=ar"), "").await.2;
    assert!(arabic.contains("ترون هذا قبل الجميع."), "{arabic}");
    for public in [
        "/releases",
        "/api/v1/releases",
        "/catalogue.jsonld",
        "/",
        "/calendar",
    ] {
        assert!(!s.page(public, "").await.1.contains("20.5 litres"), "{public}");
    }
    // Whoever took their answers back is not among them any more.
    s.done(&format!("/my-data/{}/withdraw", s.receipts[6]), "", "")
        .await;
    assert_eq!(s.page(&s.mine(6), "").await.0, S::NOT_FOUND);
}

#[tokio::test]
async fn an_objection_waits_for_its_answer_and_the_time_runs_to_its_end() {
    let s = Site::shown().await;
    let (step, answer) = (format!("{WORK}/step"), format!("{WORK}/answer"));
    let approve = "step=approve&reason=No+body+yet";
    s.refused(&step, "lead", approve, "protect-window-runs").await;
    assert_eq!(s.send("/before/nothing", "", "kind=fine").await.0, S::NOT_FOUND);
    s.refused(&s.mine(0), "", "kind=perhaps", "app-unknown-word")
        .await;
    s.refused(&s.mine(0), "", "kind=objection&words=+", "app-release-unsaid")
        .await;
    s.done(&s.mine(0), "", "kind=objection&words=You+left+out+%3Cthe+east%3E")
        .await;
    s.refused(&s.mine(0), "", "kind=fine", "app-release-spoke").await;
    assert!(
        s.page(&s.mine(0), "")
            .await
            .1
            .contains("You have said what you think.")
    );
    s.done(&s.link().await, "", "kind=comment&words=Say+it+louder")
        .await;
    s.done("/work/water/publish/water-2024/before", "sees", "kind=fine")
        .await;

    let (_, desk) = s.page(WORK, "lead").await;
    assert!(
        desk.contains("You left out &lt;the east&gt;") && desk.contains("Say it louder"),
        "{desk}"
    );
    assert!(!s.page(WORK, "sees").await.1.contains("the east"));
    assert!(!s.page(&s.mine(1), "").await.1.contains("the east"));

    s.clock.forward(11 * DAY);
    s.refused(&s.mine(1), "", "kind=fine", "app-release-window-over")
        .await;
    s.refused(&step, "lead", approve, "app-release-objection-unanswered")
        .await;
    assert_eq!(s.send(&answer, "", "answer=x").await.0, S::UNAUTHORIZED);
    assert_eq!(s.send(&answer, "sees", "answer=x").await.0, S::FORBIDDEN);
    assert_eq!(
        s.send(&answer.replace("water-2024", "nowhere"), "lead", "answer=x")
            .await
            .0,
        S::NOT_FOUND
    );
    s.refused(&answer, "lead", "answer=+", "protect-answer-empty")
        .await;
    s.done(&answer, "lead", "answer=The+east+is+counted+next+year")
        .await;
    let (_, page) = s.page(&s.mine(1), "").await;
    assert!(page.contains("The east is counted next year"), "{page}");
    s.done(&step, "lead", approve).await;
    s.done(&step, "lead", "step=publish").await;

    let (_, page) = s.page("/releases/water-2024", "").await;
    for words in [
        "saw them first, for 11 days",
        "Nobody, or fewer than five people, said something",
        "The east is counted next year",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert!(!page.contains("You left out"), "{page}");
    assert_eq!(s.page(&s.mine(0), "").await.0, S::NOT_FOUND, "it is out");
    let log = s.world.app.store.entries(0..500).await.unwrap();
    let said: Vec<_> = log.iter().filter(|e| e.verb == "release_voice.say").collect();
    assert_eq!(said.len(), 3);
    let text = format!("{log:?}");
    assert!(
        !text.contains("the east") && !text.contains("water-2024 receipt"),
        "{text}"
    );
}

#[tokio::test]
async fn many_voices_are_counted_and_small_groups_are_not() {
    let s = Site::shown().await;
    for n in 0..6 {
        s.done(&s.mine(n), "", "kind=objection&words=Not+so").await;
    }
    s.clock.forward(11 * DAY);
    s.done(&format!("{WORK}/answer"), "lead", "answer=We+take+it+along")
        .await;
    s.done(&format!("{WORK}/step"), "lead", "step=approve&reason=No+body+yet")
        .await;
    s.done(&format!("{WORK}/step"), "lead", "step=publish").await;
    let (_, page) = s.page("/releases/water-2024", "").await;
    assert!(
        page.contains("6 people said something.") && page.contains("6 objected."),
        "{page}"
    );

    let s = Site::shown().await;
    for n in 0..6 {
        let said = if n == 0 {
            "kind=objection&words=No"
        } else {
            "kind=fine"
        };
        s.done(&s.mine(n), "", said).await;
    }
    s.clock.forward(11 * DAY);
    s.done(&format!("{WORK}/answer"), "lead", "answer=We+take+it+along")
        .await;
    s.done(&format!("{WORK}/step"), "lead", "step=approve&reason=No+body+yet")
        .await;
    s.done(&format!("{WORK}/step"), "lead", "step=publish").await;
    let (_, page) = s.page("/releases/water-2024", "").await;
    assert!(page.contains("6 people said something."), "{page}");
    assert!(
        page.contains("How many objected is not shown") && !page.contains("objected."),
        "{page}"
    );
}

#[tokio::test]
async fn a_day_that_cannot_be_is_refused_and_what_nobody_was_shown_says_so() {
    let s = Site::new().await;
    let step = format!("{WORK}/step");
    s.done(&step, "lead", "step=check").await;
    for days in [-1, 0, 400] {
        let form = format!("step=community&until={}", s.day(days));
        s.refused(&step, "lead", &form, "protect-window-out-of-bounds")
            .await;
    }
    s.refused(&step, "lead", "step=community&until=soon", "app-not-a-date")
        .await;
    s.done(&step, "lead", "step=approve&reason=No+body+yet").await;
    s.done(&step, "lead", "step=publish").await;
    let (_, page) = s.page("/releases/water-2024", "").await;
    assert!(
        page.contains("were not shown them before everybody else"),
        "{page}"
    );
}
