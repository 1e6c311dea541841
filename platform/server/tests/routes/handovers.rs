//! A release before an office: handed over with one act, asked about, judged, decided in each of the three ways, kept
//! outside by its producer, or left without an answer. Each door: unknown, not signed in, not allowed, malformed, done.

use std::sync::Arc;

use crate::world::{World, words_of};
use app::decide::{BodyWording, add_body};
use app::log::Draft;
use app::ports::{Act, Change, Stored};
use app::publish::{ReleaseRecord, Step, assemble_release, step_release};
use app::testing::release;
use app::testing::{SteppedClock, account};
use app::{Actor, App, Verb};
use axum::http::StatusCode as S;
use base::Language;
use framework::scheme::built_in;
use governance::Body;

pub(crate) struct Door {
    pub(crate) world: World,
    pub(crate) clock: Arc<SteppedClock>,
    pub(crate) lead: Actor,
}

impl Door {
    /// `water-2024` is out, and the site has a statistical office; `chief` administers the site.
    pub(crate) async fn new() -> Self {
        let clock = Arc::new(SteppedClock::default());
        let app = App {
            clock: clock.clone(),
            ..app::testing::app()
        };
        Self::on(app, clock).await
    }

    /// The same on a site of that kind.
    pub(crate) async fn on(app: App, clock: Arc<SteppedClock>) -> Self {
        let (world, lead) = World::water_on(app).await;
        let chief = account(&world.app, "chief@example.org", true).await.unwrap();
        let office = BodyWording {
            name: "Office of statistics".into(),
            kind: "office".into(),
            ..BodyWording::default()
        };
        add_body(&world.app, &chief, None, &office, &Language::english())
            .await
            .unwrap();
        assemble_release(&world.app, &lead, "water", release::draft(&world.app))
            .await
            .unwrap();
        let step = async |step: Step| step_release(&world.app, &lead, "water-2024", step).await.unwrap();
        step(Step::Check).await;
        let until = governance::day(world.app.now()).tomorrow().unwrap();
        step(Step::ShowToCommunity(until)).await;
        clock.forward(2 * 86_400);
        step(Step::Approve("No body yet".into())).await;
        step(Step::Publish).await;
        Self { world, clock, lead }
    }

    pub(crate) async fn send(&self, path: &str, who: &str, form: &str) -> (S, String, String) {
        let cookie = match who {
            "" => String::new(),
            who => self.world.cookie(who).await,
        };
        self.world.send(path, &cookie, form).await
    }

    pub(crate) async fn page(&self, path: &str, who: &str) -> (S, String) {
        let cookie = match who {
            "" => String::new(),
            who => self.world.cookie(who).await,
        };
        let (status, _, page) = self.world.get(path, &cookie).await;
        (status, page)
    }

    pub(crate) fn day(&self, days: i64) -> String {
        let today = governance::day(self.world.app.now());
        today.saturating_add(jiff::Span::new().days(days)).to_string()
    }

    /// Hands `water-2024` over and returns its page.
    async fn handed(&self) -> String {
        let form = format!(
            "release=water-2024&office=office-of-statistics&indicator=6.1.1&due={}",
            self.day(60)
        );
        let (status, to, page) = self.send("/work/water/handovers", "lead", &form).await;
        assert_eq!(status, S::SEE_OTHER, "{page}");
        to
    }

    /// The office judges every criterion of its scheme.
    pub(crate) async fn judged(&self, at: &str) {
        let scheme = built_in().iter().find(|s| s.id == "quality-criteria").unwrap();
        let items = scheme.items.iter().map(|i| format!("item-{}=met", i.code));
        let form = format!("scheme=quality-criteria&{}", items.collect::<Vec<_>>().join("&"));
        let (status, _, page) = self.send(&format!("{at}/judge"), "chief", &form).await;
        assert_eq!(status, S::SEE_OTHER, "{page}");
    }

    pub(crate) async fn done(&self, path: &str, who: &str, form: &str) {
        let (status, _, page) = self.send(path, who, form).await;
        assert_eq!(status, S::SEE_OTHER, "{path}: {page}");
    }

    async fn refused(&self, path: &str, who: &str, form: &str, code: &str) {
        let (status, _, page) = self.send(path, who, form).await;
        assert_eq!(status, S::UNPROCESSABLE_ENTITY, "{path}: {page}");
        assert!(page.contains(words_of(code)), "{code}: {page}");
    }
}

#[tokio::test]
async fn a_release_is_handed_over_with_one_act() {
    let d = Door::new().await;
    assert_eq!(d.page("/work/nothing/handovers", "lead").await.0, S::NOT_FOUND);
    let path = "/work/water/handovers";
    let stranger = d.send(path, "", "release=water-2024").await.0;
    assert_eq!(stranger, S::NOT_FOUND, "a draft is no business of a stranger");
    assert_eq!(d.send(path, "sees", "release=water-2024").await.0, S::FORBIDDEN);
    let (_, page) = d.page(path, "sees").await;
    assert!(
        !page.contains("name=\"release\""),
        "who may not send sees no form"
    );
    let form = |release: &str, office: &str, indicator: &str, days: i64| {
        format!(
            "release={release}&office={office}&indicator={indicator}&due={}",
            d.day(days)
        )
    };
    let office = "office-of-statistics";
    d.refused(
        path,
        "lead",
        &form("nothing", office, "", 60),
        "app-handover-not-out",
    )
    .await;
    d.refused(
        path,
        "lead",
        &form("water-2024", "nobody", "", 60),
        "app-handover-no-office",
    )
    .await;
    d.refused(
        path,
        "lead",
        &form("water-2024", office, "6", 60),
        "app-handover-no-indicator",
    )
    .await;
    d.refused(
        path,
        "lead",
        &form("water-2024", office, "6.1.1", 27),
        "handover-too-soon",
    )
    .await;
    let at = d.handed().await;
    d.refused(
        path,
        "lead",
        &form("water-2024", office, "6.1.1", 60),
        "app-handover-twice",
    )
    .await;
    let (status, page) = d.page(&at, "").await;
    assert_eq!(status, S::OK);
    for words in [
        "62 households were asked.",
        "Only one camp.",
        "1 Specify needs",
        "The record has nothing about this.",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let (_, desk) = d.page("/bodies/office-of-statistics/desk", "chief").await;
    assert!(desk.contains("One release waits for this office."), "{desk}");
    assert_eq!(
        d.page("/bodies/office-of-statistics/desk", "lead").await.0,
        S::FORBIDDEN
    );
    assert_eq!(
        d.page("/bodies/office-of-statistics/desk", "").await.0,
        S::SEE_OTHER
    );
    let (_, file) = d.page("/handovers.csv", "").await;
    assert!(
        file.contains("Water,Office of statistics,Waits for the office,6.1.1"),
        "{file}"
    );
}

#[tokio::test]
async fn silence_is_unanswered_and_a_question_stops_the_clock() {
    let d = Door::new().await;
    let at = d.handed().await;
    d.clock.forward(61 * 86_400);
    let (_, page) = d.page("/handovers", "").await;
    assert!(
        page.contains("Unanswered") && page.contains("It is not a no."),
        "{page}"
    );
    let ask = format!("{at}/ask");
    assert_eq!(
        d.send("/handovers/nothing/ask", "chief", "question=Why").await.0,
        S::NOT_FOUND
    );
    assert_eq!(d.send(&ask, "", "question=Why").await.0, S::UNAUTHORIZED);
    assert_eq!(d.send(&ask, "lead", "question=Why").await.0, S::FORBIDDEN);
    let (status, _, page) = d.send(&ask, "chief", "question=").await;
    assert_eq!(status, S::UNPROCESSABLE_ENTITY, "{page}");
    assert!(
        page.contains("Write the question.") && !page.contains("Write the answer."),
        "{page}"
    );
    d.done(&ask, "chief", "question=How+were+homes+chosen").await;
    let (_, page) = d.page(&at, "lead").await;
    assert!(
        page.contains("The office asked") && page.contains("How were homes chosen"),
        "{page}"
    );
    let answer = format!("{at}/answer");
    assert_eq!(
        d.send(&answer, "sees", "number=1&answer=By+lot").await.0,
        S::FORBIDDEN
    );
    d.refused(&answer, "lead", "number=2&answer=By+lot", "handover-no-question")
        .await;
    d.clock.forward(5 * 86_400);
    d.done(&answer, "lead", "number=1&answer=By+lot").await;
    let (_, page) = d.page(&at, "").await;
    assert!(page.contains("By lot"), "{page}");
    assert!(
        page.contains("is not a no"),
        "a question after the day buys no time: {page}"
    );
}

#[tokio::test]
async fn an_office_decides_in_each_of_the_three_ways() {
    let d = Door::new().await;
    let at = d.handed().await;
    let (ruling, decide) = (format!("{at}/ruling"), format!("{at}/approve"));
    let sound = "category=complementary&reasons=It+is+sound&indicator=6.1.1&scope=The+camp";
    assert_eq!(d.send(&ruling, "lead", sound).await.0, S::FORBIDDEN);
    d.refused(&ruling, "chief", "category=best&reasons=So", "app-unknown-word")
        .await;
    d.refused(&ruling, "chief", sound, "handover-not-judged").await;
    d.refused(&decide, "chief", "", "handover-no-ruling").await;
    d.judged(&at).await;
    d.refused(
        &ruling,
        "chief",
        &format!("{sound}&expires=2001-01-01"),
        "handover-past",
    )
    .await;
    d.done(&ruling, "chief", sound).await;
    let (_, page) = d.page(&at, "").await;
    assert!(page.contains("This does not hold yet."), "{page}");
    assert_eq!(d.send(&decide, "lead", "").await.0, S::FORBIDDEN);
    d.done(&decide, "chief", "").await;
    let (_, page) = d.page(&at, "").await;
    assert!(
        page.contains("It is sound") && page.contains("The office has set none."),
        "{page}"
    );
    d.done(
        &ruling,
        "chief",
        &format!(
            "{}&nature=C&status=A",
            sound.replace("complementary", "integrated")
        ),
    )
    .await;
    d.done(&decide, "chief", "").await;
    let (_, page) = d.page(&at, "").await;
    assert!(page.contains("C: country data"), "{page}");
    let outside = "category=independent&reasons=Other+definitions";
    d.refused(
        &ruling,
        "chief",
        &format!("{outside}&nature=C"),
        "handover-codes-without",
    )
    .await;
    d.done(&ruling, "chief", outside).await;
    d.done(&decide, "chief", "").await;
    let (_, file) = d.page("/handovers.csv", "").await;
    assert!(
        file.contains(",Independent,6.1.1,"),
        "what it was handed over for stays: {file}"
    );
}

#[tokio::test]
async fn the_producer_goes_outside_at_any_time_and_it_lowers_nothing() {
    let d = Door::new().await;
    let at = d.handed().await;
    let file = "/releases/water-2024/data.json";
    let before = d.page(file, "").await.1;
    let path = format!("{at}/independent");
    assert_eq!(d.send(&path, "", "").await.0, S::UNAUTHORIZED);
    assert_eq!(
        d.send(&path, "chief", "").await.0,
        S::SEE_OTHER,
        "an administrator may"
    );
    d.refused(&path, "lead", "", "handover-closed").await;
    assert_eq!(d.page(file, "").await.1, before);
    let page = d.page("/releases/water-2024", "").await.1;
    assert!(page.contains("Independent by choice") && page.contains("20.5"));
    d.refused(&format!("{at}/ask"), "chief", "question=Why", "handover-closed")
        .await;
    assert_ne!(d.handed().await, at, "it can be handed over anew");
}

#[tokio::test]
async fn a_release_that_was_taken_back_is_not_integrated() {
    let d = Door::new().await;
    let at = d.handed().await;
    d.judged(&at).await;
    let ruling = "category=integrated&reasons=It+is+sound&indicator=6.1.1&scope=The+camp";
    d.done(&format!("{at}/ruling"), "chief", ruling).await;
    step_release(
        &d.world.app,
        &d.lead,
        "water-2024",
        Step::Recall("Consent was missing".into()),
    )
    .await
    .unwrap();
    let page = d.page(&at, "").await.1;
    assert!(
        page.contains("was taken back by those who published it: Consent was missing"),
        "{page}"
    );
    d.refused(&format!("{at}/approve"), "chief", "", "app-handover-not-out")
        .await;
    d.refused(&format!("{at}/ruling"), "chief", ruling, "app-handover-not-out")
        .await;
}

#[tokio::test]
async fn answers_that_were_taken_back_are_told_where_an_office_looks() {
    let d = Door::new().await;
    let at = d.handed().await;
    let told = "were taken back by their people since it was made";
    assert!(!d.page(&at, "").await.1.contains(told));
    let record: Stored<ReleaseRecord> = d.world.app.store.named("water-2024").await.unwrap();
    let entry = Draft::new(d.world.app.now(), &Actor::System, Verb::RunJob, record.id);
    let changes = vec![Change::Count {
        about: record.id.uuid(),
        what: "taken_back",
        add: 1,
    }];
    d.world.app.store.commit(Act { entry, changes }).await.unwrap();
    let page = d.page(&at, "").await.1;
    assert!(
        page.contains(told) && page.contains("Ask the producer for the next edition"),
        "{page}"
    );
}

#[tokio::test]
async fn an_office_that_left_decides_nothing_and_nothing_is_lost() {
    let d = Door::new().await;
    let at = d.handed().await;
    let mut office: Stored<Body> = d.world.app.store.named("office-of-statistics").await.unwrap();
    office.value.ended = Some(governance::day(d.world.app.now()));
    let entry = Draft::new(d.world.app.now(), &Actor::System, Verb::EditBody, office.value.id);
    let changes = vec![Change::update(&office).unwrap()];
    d.world.app.store.commit(Act { entry, changes }).await.unwrap();
    // What lies there stays, and everybody reads what became of the office and what to do.
    let left = "Office of statistics was dissolved on";
    let may = "can hand it to another office or keep it independent";
    for path in [at.as_str(), "/releases/water-2024", "/handovers"] {
        let page = d.page(path, "").await.1;
        assert!(
            page.contains("The office left") && page.contains(may),
            "{path}: {page}"
        );
        assert!(!page.contains("was asked to answer by"), "{path}: {page}");
    }
    assert!(d.page(&at, "").await.1.contains(left));
    let line = "The office left · dissolved on";
    assert!(d.page("/handovers", "").await.1.contains("dissolved on"));
    let csv = d.page("/handovers.csv", "").await.1;
    assert!(
        csv.contains(line) && !csv.contains("Waits for the office"),
        "{csv}"
    );
    // Who sent it is led on; who kept the office's business has no form left, anywhere.
    let page = d.page(&at, "lead").await.1;
    assert!(
        page.contains("/work/water/handovers\">Hand it to another office"),
        "{page}"
    );
    let desk = "/bodies/office-of-statistics/desk";
    let page = d.page(desk, "chief").await.1;
    assert!(page.contains(may) && page.contains("· dissolved on"), "{page}");
    assert!(!page.contains("waits for this office"), "{page}");
    for path in [at.as_str(), "/bodies/office-of-statistics/series"] {
        let page = d.page(path, "chief").await.1;
        for form in ["/ask\"", "/judge\"", "/ruling\"", "name=\"indicator\""] {
            assert!(!page.contains(form), "{path} has {form}: {page}");
        }
    }
    let ruling = "category=integrated&reasons=It+is+sound&indicator=6.1.1&scope=The+camp";
    for (step, form) in [
        ("ask", "question=Why"),
        ("judge", "scheme=quality-criteria"),
        ("ruling", ruling),
        ("approve", ""),
    ] {
        let path = format!("{at}/{step}");
        d.refused(&path, "chief", form, "app-handover-office-ended").await;
    }
    // Nothing new goes there; who sent it takes it back, and it lowers nothing.
    let form = format!("release=water-2024&office=office-of-statistics&due={}", d.day(60));
    d.refused(
        "/work/water/handovers",
        "lead",
        &form,
        "app-handover-office-ended",
    )
    .await;
    d.done(&format!("{at}/independent"), "lead", "reason=The+office+is+gone")
        .await;
    let page = d.page(&at, "").await.1;
    assert!(!page.contains(left), "{page}");
}
