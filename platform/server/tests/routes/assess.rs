//! What participants say, over HTTP: the code, the nine questions without script, sheets and tellings, and what
//! everybody sees of it. In order: unknown, not signed in, not allowed, malformed, done.

use std::sync::Arc;

use crate::world::World;
use app::register::{Answering, add_round, assess_round, move_initiative};
use app::testing::{MemoryStore, SteppedClock, app_on};
use app::{Actor, App};
use axum::http::StatusCode;
use framework::{Input, Level, Stage, Type};

const PAGE: &str = "/work/water/rounds/1/participants";

struct Here {
    w: World,
    clock: Arc<SteppedClock>,
    lead: String,
    helper: String,
}

/// A public initiative whose round 1 is claimed at level 4, with an open asking.
async fn here() -> Here {
    let clock = Arc::new(SteppedClock::default());
    let mut app: App = app_on(Arc::new(MemoryStore::default()));
    app.clock = clock.clone();
    let (w, lead) = World::water_on(app).await;
    publish(&w.app, &lead).await;
    let four = Level::try_from(4).unwrap();
    let input = Input {
        kind: Some(Type::NsoDriven),
        levels: Stage::ALL.into_iter().map(|s| (s, four)).collect(),
        ..Input::default()
    };
    assess_round(&w.app, &lead, ("water", 1), Answering::own(input, vec![], ""))
        .await
        .unwrap();
    let (lead, helper) = (w.cookie("lead").await, w.cookie("collects").await);
    Here {
        w,
        clock,
        lead,
        helper,
    }
}

async fn publish(app: &App, lead: &Actor) {
    let english = base::Language::english();
    let mut wording = app::register::Wording {
        title: "Water".into(),
        aim: "Clean water".into(),
        places: vec!["IRQ".into()],
        ..Default::default()
    };
    wording.slug = "water".into();
    app::register::edit_initiative(app, lead, "water", &wording, &english)
        .await
        .unwrap();
    let party = app::register::PartyWording {
        name: "Board".into(),
        role: "responsible".into(),
        ..Default::default()
    };
    app::register::add_party(app, lead, "water", &party, &english)
        .await
        .unwrap();
    move_initiative(app, lead, "water", registry::InitiativeState::Registered, None)
        .await
        .unwrap();
    add_round(app, lead, "water").await.unwrap();
}

/// The code on a page that shows one.
fn code(page: &str) -> String {
    let rest = page
        .split("<code>")
        .nth(1)
        .or_else(|| page.split("<code dir=\"ltr\">").nth(1));
    rest.unwrap_or_else(|| panic!("no code: {page}"))
        .split('<')
        .next()
        .unwrap()
        .to_owned()
}

impl Here {
    async fn opened() -> Self {
        let here = here().await;
        let (status, to, _) = here.w.send(PAGE, &here.lead, "days=14").await;
        assert_eq!((status, to.as_str()), (StatusCode::SEE_OTHER, PAGE));
        here
    }

    /// A code for so many people whom the facilitator meets.
    async fn told(&self, people: u32) -> String {
        let form = format!("way=told&group=concerned&people={people}");
        let (status, _, page) = self
            .w
            .send(&format!("{PAGE}/hand-out"), &self.helper, &form)
            .await;
        assert_eq!(status, StatusCode::OK, "{page}");
        code(&page)
    }

    /// Answers every question with the same level, screen by screen, as a phone would.
    async fn answer(&self, code: &str, say: &str) -> (StatusCode, String) {
        let path = format!("/answer/{code}");
        let mut kept = String::new();
        for stage in Stage::ALL {
            let form = format!("{kept}&at={stage}&say={say}");
            let (status, _, page) = self.w.send(&path, "", &form).await;
            assert_eq!(status, StatusCode::OK, "{page}");
            kept.push_str(&format!("&a-{stage}={say}"));
            assert!(
                page.contains(&format!("name=\"a-{stage}\" value=\"{say}\"")),
                "{page}"
            );
        }
        let (status, _, page) = self.w.send(&path, "", &format!("{kept}&words=&send=yes")).await;
        (status, page)
    }
}

#[tokio::test]
async fn who_may_not_opens_nothing() {
    let h = here().await;
    let nowhere = h.w.get("/work/fire/rounds/1/participants", &h.lead).await;
    assert_eq!(nowhere.0, StatusCode::NOT_FOUND);
    assert_eq!(h.w.get(PAGE, "").await.1, format!("/sign-in?back={PAGE}"));
    assert_eq!(h.w.send(PAGE, "", "days=14").await.0, StatusCode::UNAUTHORIZED);
    let stranger = h.w.cookie("else").await;
    assert_eq!(h.w.get(PAGE, &stranger).await.0, StatusCode::FORBIDDEN);
    assert_eq!(
        h.w.send(PAGE, &h.helper, "days=14").await.0,
        StatusCode::FORBIDDEN
    );
    let (status, _, page) = h.w.send(PAGE, &h.lead, "days=2").await;
    assert!(
        status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("7 to 120 days"),
        "{page}"
    );
    let (status, _, page) = h.w.send("/answer", "", "code=K7PM-2XQT-9RCC").await;
    assert!(status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("This is not a code"));
    let unknown = consent::ReceiptCode::from_chance(77);
    let (status, _, page) = h.w.get(&format!("/answer/{unknown}"), "").await;
    assert!(
        status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("no right to answer"),
        "{page}"
    );
    assert_eq!(h.w.get("/answer/hello", "").await.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn nine_screens_without_script_become_a_count_and_contest_the_claim() {
    let h = Here::opened().await;
    let code = h.told(5).await;
    let (_, _, start) = h.w.get(&format!("/answer/{code}?lang=ar"), "").await;
    assert!(
        start.contains("dir=\"rtl\"") && start.contains("من قرّر؟"),
        "{start}"
    );
    let (_, _, first) = h.w.send(&format!("/answer/{code}"), "", "").await;
    assert!(first.contains("Who decided which questions to ask?") && !first.contains("<script"));
    assert_eq!(first.matches("class=\"said\"").count(), 6);
    let (status, ..) = h.w.send(&format!("/answer/{code}"), "", "at=1a&say=9").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    let (_, _, back) =
        h.w.send(&format!("/answer/{code}"), "", "a-1a=3&at=1b&back=yes")
            .await;
    assert!(back.contains("You said this before"), "{back}");
    let public = async || h.w.get("/initiatives/water/rounds/1", "").await.2;
    let organiser = async || h.w.get(PAGE, &h.lead).await.2;
    let before = (
        public().await,
        organiser().await,
        h.w.get("/initiatives/water", &h.lead).await.2,
    );
    for _ in 0..5 {
        let (status, page) = h.answer(&code, "1").await;
        assert!(
            status == StatusCode::OK && page.contains("Your answers are counted"),
            "{page}"
        );
        let after = (
            public().await,
            organiser().await,
            h.w.get("/initiatives/water", &h.lead).await.2,
        );
        assert!(
            before == after,
            "a page that the organiser reads changed with an answer"
        );
    }
    let (status, _, page) = h.w.send(&format!("/answer/{code}"), "", "send=yes").await;
    assert!(
        status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("used already"),
        "{page}"
    );
    h.clock.forward(15 * 24 * 3600);
    let page = public().await;
    assert!(
        page.contains("Contested") && page.contains("5 people answered"),
        "{page}"
    );
    assert!(
        page.contains("profile-dot") && page.contains("Tokenism"),
        "{page}"
    );
    let (_, _, list) = h.w.get("/initiatives?verdict=citizen_data", "").await;
    assert!(
        !list.contains("/initiatives/water\""),
        "a contested claim does not count"
    );
    let reply = "words=We+will+share.&plan-1d=A+joint+board&by-1d=2025-01-01";
    let lead = h.w.cookie("lead").await;
    let (status, ..) = h.w.send(&format!("{PAGE}/reply"), &lead, reply).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let page = public().await;
    assert!(
        page.contains("We will share.") && page.contains("A joint board"),
        "{page}"
    );
}

#[tokio::test]
async fn a_facilitator_prints_sheets_and_enters_no_more_than_people_met() {
    let h = Here::opened().await;
    let form = "way=sheet&group=concerned&people=2";
    let (status, _, sheets) = h.w.send(&format!("{PAGE}/hand-out"), &h.helper, form).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(sheets.matches("class=\"sheet\"").count(), 2);
    assert_eq!(sheets.matches("said-box").count(), 2 * 9 * 6);
    let (status, _, page) = h.w.send(&format!("{PAGE}/hand-out"), &h.lead, form).await;
    assert!(
        status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("cannot answer for"),
        "{page}"
    );
    let none =
        h.w.send(
            &format!("{PAGE}/hand-out"),
            &h.helper,
            "way=told&group=concerned&people=0",
        )
        .await;
    assert_eq!(none.0, StatusCode::UNPROCESSABLE_ENTITY);
    let code = h.told(1).await;
    assert_eq!(h.answer(&code, "5").await.0, StatusCode::OK);
    let again = h.w.get(&format!("/answer/{code}"), "").await;
    assert_eq!(again.0, StatusCode::UNPROCESSABLE_ENTITY);
    let (status, _, own) = h.w.send(&format!("{PAGE}/own"), &h.helper, "").await;
    assert_eq!(status, StatusCode::OK, "{own}");
    let own = self::code(&own);
    assert_eq!(h.answer(&own, "4").await.0, StatusCode::OK);
    let (status, ..) = h.w.send(&format!("{PAGE}/own"), &h.helper, "").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "each has one");
}

/// A second of silence (RIFF WAVE, 8 bits, 8000 Hz).
pub(crate) fn wav() -> Vec<u8> {
    let mut out = b"RIFF".to_vec();
    out.extend(8036_u32.to_le_bytes());
    out.extend(b"WAVEfmt ");
    out.extend(16_u32.to_le_bytes());
    out.extend([1, 0, 1, 0]);
    out.extend(8000_u32.to_le_bytes());
    out.extend(8000_u32.to_le_bytes());
    out.extend([1, 0, 8, 0]);
    out.extend(b"data");
    out.extend(8000_u32.to_le_bytes());
    out.extend([0x80; 8000]);
    out
}

#[tokio::test]
async fn a_question_that_was_spoken_is_heard_on_the_phone() {
    let h = Here::opened().await;
    let path = "/work/water/questions";
    let field = [("stage", "1a"), ("language", "ar")];
    let silence = wav();
    let sound = ("question.wav", silence.as_slice());
    let stranger = h.w.cookie("else").await;
    assert_eq!(
        h.w.upload("/work/fire/questions", &h.helper, &field, sound)
            .await
            .0,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        h.w.upload(path, "", &field, sound).await.0,
        StatusCode::UNAUTHORIZED
    );
    assert_eq!(
        h.w.upload(path, &stranger, &field, sound).await.0,
        StatusCode::FORBIDDEN
    );
    let (status, _, page) = h.w.upload(path, &h.helper, &field, ("a.wav", b"<script>")).await;
    assert!(
        status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("sound"),
        "{page}"
    );
    let unknown = [("stage", "9z"), ("language", "ar")];
    assert_eq!(
        h.w.upload(path, &h.helper, &unknown, sound).await.0,
        StatusCode::NOT_FOUND
    );
    // Nobody can hear it yet: the page has no empty player.
    let at = format!("/answer/{}", h.told(3).await);
    let (_, _, before) = h.w.send(&format!("{at}?lang=ar"), "", "at=1a").await;
    assert!(!before.contains("<audio"), "{before}");
    for _ in 0..2 {
        assert_eq!(
            h.w.upload(path, &h.helper, &field, sound).await.0,
            StatusCode::SEE_OTHER
        );
    }
    let (_, _, page) = h.w.get(path, &h.lead).await;
    assert_eq!(
        page.matches("<audio").count(),
        1,
        "a new one takes the place of the old: {page}"
    );

    let (_, _, arabic) = h.w.send(&format!("{at}?lang=ar"), "", "at=1a").await;
    let src = arabic
        .split("src=\"/answer/")
        .nth(1)
        .unwrap_or_else(|| panic!("{arabic}"));
    let src = format!("/answer/{}", src.split('"').next().unwrap());
    assert!(arabic.contains("<audio controls preload=\"none\""), "{arabic}");
    let request = axum::http::Request::get(&src)
        .body(axum::body::Body::empty())
        .unwrap();
    let response = h.w.respond(request).await;
    assert_eq!(response.headers()["content-type"], "audio/wav");
    let (_, _, english) = h.w.send(&format!("{at}?lang=en"), "", "at=1a").await;
    assert!(!english.contains("<audio"), "{english}");
    assert_ne!(
        h.w.get("/answer/AAAA-AAAA-AAAA-AAAA/sound/1a/ar", "").await.0,
        StatusCode::OK
    );

    let id = page
        .split("name=\"recording\" value=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let (drop, form) = (format!("{path}/drop"), format!("recording={id}"));
    assert_eq!(h.w.send(&drop, &stranger, &form).await.0, StatusCode::FORBIDDEN);
    assert_eq!(h.w.send(&drop, &h.helper, &form).await.0, StatusCode::SEE_OTHER);
    assert_eq!(h.w.get(&src, "").await.0, StatusCode::NOT_FOUND);
}
