//! What people are told, read aloud: kept while the words are made, heard before the form begins, silent once they
//! change.

use app::collect::{Instrument, InstrumentState, PurposeWording, ask_purpose, move_instrument, plan_purpose};
use app::{Actor, testing};
use axum::body::{Body, to_bytes};
use axum::http::header::{CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, RANGE};
use axum::http::{Request, StatusCode};
use base::Language;

use super::assess::wav;
use crate::world::World;

struct Draft {
    w: World,
    by: Actor,
    lead: String,
    it: Instrument,
    at: String,
}

impl Draft {
    async fn new() -> Self {
        let (w, by) = World::water_on(testing::app()).await;
        let form = (testing::HOMES, "We ask about homes.");
        let it = testing::drafted_form(&w.app, &by, "water", form).await.unwrap();
        let at = format!("/work/water/ask/{}", it.id);
        let lead = w.cookie("lead").await;
        Self { w, by, lead, it, at }
    }

    async fn give(&self, cookie: &str, language: &str, bytes: &[u8]) -> (StatusCode, String) {
        let at = format!("{}/spoken/{language}", self.at);
        let (status, _, page) = self.w.upload(&at, cookie, &[], ("notice.wav", bytes)).await;
        (status, page)
    }

    /// Where the start page of the form plays what is told.
    async fn heard(&self, language: &str) -> Option<String> {
        let (_, _, page) = self
            .w
            .get(&format!("/f/{}?lang={language}", self.it.id), "")
            .await;
        let src = page.split("<audio").nth(1)?.split("src=\"").nth(1)?;
        Some(src.split('"').next().unwrap().to_owned())
    }
}

#[tokio::test]
async fn a_notice_that_was_read_aloud_is_heard_before_the_form_begins() {
    let d = Draft::new().await;
    let elsewhere = format!("/work/fire/ask/{}/spoken/en", d.it.id);
    let gone = d.w.upload(&elsewhere, &d.lead, &[], ("a.wav", &wav())).await;
    assert_eq!(gone.0, StatusCode::NOT_FOUND);
    assert_eq!(d.give("", "en", &wav()).await.0, StatusCode::UNAUTHORIZED);
    let sees = d.w.cookie("sees").await;
    assert_eq!(d.give(&sees, "en", &wav()).await.0, StatusCode::FORBIDDEN);
    assert_eq!(d.give(&d.lead, "%20", &wav()).await.0, StatusCode::NOT_FOUND);
    let (status, page) = d.give(&d.lead, "en", b"<script>").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("This is no sound file"), "{page}");
    let (status, page) = d.give(&d.lead, "sw", &wav()).await;
    assert_eq!(
        status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "nothing is told in Swahili"
    );
    assert!(page.contains("read them aloud"), "{page}");

    assert_eq!(d.give(&d.lead, "en", &wav()).await.0, StatusCode::SEE_OTHER);
    let unheard = d.it.subject();
    let it = d.w.app.store.get(d.it.id).await.unwrap().value;
    assert_ne!(it.subject(), unheard, "a body agrees to what is heard too");
    move_instrument(&d.w.app, &d.by, d.it.id, InstrumentState::Open)
        .await
        .unwrap();

    let src = d.heard("en").await.expect("a player");
    let whole = d.w.respond(Request::get(&src).body(Body::empty()).unwrap()).await;
    assert_eq!(whole.headers()[CONTENT_TYPE], "audio/wav");
    let whole = to_bytes(whole.into_body(), 1 << 20).await.unwrap();
    assert_eq!(
        whole.as_ref(),
        wav(),
        "a wave that tells nothing else is kept as it is"
    );
    // Telephones ask for the first two bytes, to see whether they may begin in the middle.
    let first = Request::get(&src).header(RANGE, "bytes=0-1");
    let part = d.w.respond(first.body(Body::empty()).unwrap()).await;
    assert_eq!(part.status(), StatusCode::PARTIAL_CONTENT);
    assert_eq!(
        part.headers()[CONTENT_RANGE],
        format!("bytes 0-1/{}", whole.len())
    );
    assert_eq!(part.headers()[CONTENT_LENGTH], "2");
    assert_eq!(to_bytes(part.into_body(), 9).await.unwrap().as_ref(), b"RI");
    let beyond = Request::get(&src).header(RANGE, "bytes=99999-");
    let beyond = d.w.respond(beyond.body(Body::empty()).unwrap()).await;
    assert_eq!(beyond.status(), StatusCode::RANGE_NOT_SATISFIABLE);

    let none = format!("/f/{}/told/{}", d.it.id, "0".repeat(64));
    assert_eq!(d.w.get(&none, "").await.0, StatusCode::NOT_FOUND);
    // What was opened does not change.
    let late = d.give(&d.lead, "en", &wav()).await;
    assert_eq!(late.0, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_recording_is_silent_once_the_words_change() {
    let d = Draft::new().await;
    assert_eq!(d.give(&d.lead, "en", &wav()).await.0, StatusCode::SEE_OTHER);
    let notice = format!("{}/notice?language=en", d.at);
    let (_, _, page) = d.w.get(&notice, &d.lead).await;
    assert!(
        page.contains("<audio") && !page.contains("These words changed"),
        "{page}"
    );
    let words = "text=We+ask+about+roofs.&withdrawal=Call+us.&who=Board&contact=b%40example.org\
                 &id_0=statistics&label_0=Figures&core_0=on";
    let (status, _, page) = d.w.send(&notice, &d.lead, words).await;
    assert!(
        status == StatusCode::OK || status == StatusCode::SEE_OTHER,
        "{page}"
    );
    let (_, _, page) = d.w.get(&notice, &d.lead).await;
    assert!(page.contains("These words changed"), "{page}");
    let drop = format!("{}/spoken/en/drop", d.at);
    let sees = d.w.cookie("sees").await;
    assert_eq!(d.w.send(&drop, &sees, "").await.0, StatusCode::FORBIDDEN);

    // Read anew, it is heard; and a purpose that comes later needs a reading of its own.
    assert_eq!(d.give(&d.lead, "en", &wav()).await.0, StatusCode::SEE_OTHER);
    assert_eq!(d.w.send(&drop, &d.lead, "").await.0, StatusCode::SEE_OTHER);
    assert_eq!(d.w.send(&drop, &d.lead, "").await.0, StatusCode::NOT_FOUND);
    assert_eq!(d.give(&d.lead, "en", &wav()).await.0, StatusCode::SEE_OTHER);
    let app = &d.w.app;
    move_instrument(app, &d.by, d.it.id, InstrumentState::Open)
        .await
        .unwrap();
    assert!(d.heard("en").await.is_some());
    let later = PurposeWording {
        id: None,
        label: "Research".into(),
        dpv: None,
        core: false,
    };
    plan_purpose(app, &d.by, d.it.id, &later, &Language::english())
        .await
        .unwrap();
    assert_eq!(d.give(&d.lead, "en", &wav()).await.0, StatusCode::SEE_OTHER);
    let spoken = app.store.get(d.it.id).await.unwrap().value.spoken.len();
    assert_eq!(spoken, 2, "what is told now, and what will be");
    assert!(d.heard("en").await.is_some(), "until then as before");
    ask_purpose(app, &d.by, d.it.id).await.unwrap();
    assert!(d.heard("en").await.is_some(), "and then with the new purpose");
}

#[tokio::test]
async fn people_are_told_in_the_language_that_they_chose_for_the_form() {
    let (w, by) = World::water_on(testing::app()).await;
    let form = testing::HOMES.replacen(
        "<instance><data",
        "<itext><translation lang=\"English (en)\" default=\"true()\"><text id=\"a\"><value>A</value></text>\
         </translation><translation lang=\"Arabic (ar)\"><text id=\"a\"><value>A</value></text></translation></itext>\
         <instance><data",
        1,
    );
    assert!(form.contains("Arabic (ar)"), "{form}");
    let it = testing::drafted_form(&w.app, &by, "water", (&form, "We ask about homes."))
        .await
        .unwrap();
    let notice = format!("/work/water/ask/{}/notice?language=ar", it.id);
    let words = "text=نسأل+عن+البيوت&withdrawal=اتصل&who=Board&contact=b%40example.org\
                 &id_0=statistics&label_0=أرقام&core_0=on";
    w.send(&notice, &w.cookie("lead").await, words).await;
    move_instrument(&w.app, &by, it.id, InstrumentState::Open)
        .await
        .unwrap();
    let told = async |query: &str| w.get(&format!("/f/{}?{query}", it.id), "").await.2;
    let english = told("lang=en").await;
    assert!(
        english.contains("We ask about homes.") && !english.contains("نسأل"),
        "{english}"
    );
    let chosen = told("lang=en&in=Arabic%20%28ar%29").await;
    assert!(
        chosen.contains("نسأل") && !chosen.contains("We ask about homes."),
        "{chosen}"
    );
    assert!(chosen.contains("lang=\"ar\""), "{chosen}");
}
