//! The tab *ask* over HTTP: unknown, not signed in, not allowed, malformed, done.

use crate::world::{Answer, World};
use axum::http::StatusCode;

const FORM: &[u8] = include_bytes!("../../../../demo/talafar/form.xlsx");
const WRONG: &[u8] = include_bytes!("../../../../conformance/xlsforms/err_duplicate_choices.xlsx");

/// Brings a workbook.
async fn bring(w: &World, cookie: &str, file: &[u8]) -> Answer {
    let fields = [
        ("about", "We ask about water."),
        ("who", "Board"),
        ("contact", "b@example.org"),
    ];
    w.upload("/work/water/ask", cookie, &fields, ("water.xlsx", file))
        .await
}

#[tokio::test]
async fn the_tab_is_for_those_who_work_on_the_initiative() {
    let w = World::water().await;
    let lead = w.cookie("lead").await;
    assert_eq!(w.get("/work/fire/ask", &lead).await.0, StatusCode::NOT_FOUND);
    assert_eq!(
        w.get("/work/water/ask/nothing", &lead).await.0,
        StatusCode::NOT_FOUND
    );
    let (status, to, _) = w.get("/work/water/ask", "").await;
    assert_eq!(
        (status, to.as_str()),
        (StatusCode::SEE_OTHER, "/sign-in?back=/work/water/ask")
    );
    let stranger = w.cookie("else").await;
    assert_eq!(w.get("/work/water/ask", &stranger).await.0, StatusCode::FORBIDDEN);
    let sees = w.cookie("sees").await;
    assert_eq!(bring(&w, &sees, FORM).await.0, StatusCode::FORBIDDEN);

    let (status, _, page) = bring(&w, &lead, b"no workbook").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("form-unreadable-workbook"), "{page}");
    let (status, _, page) = bring(&w, &lead, WRONG).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        page.contains("form-duplicate-choice") && page.contains("king"),
        "{page}"
    );
}

#[tokio::test]
async fn a_workbook_becomes_a_form_that_is_opened_and_closed() {
    let w = World::water().await;
    let lead = w.cookie("lead").await;
    let (status, _, page) = bring(&w, &lead, FORM).await;
    assert_eq!(status, StatusCode::OK, "{page}");
    let (_, _, list) = w.get("/work/water/ask", &lead).await;
    let at = list
        .split("href=\"")
        .find(|p| p.starts_with("/work/water/ask/"))
        .unwrap();
    let at = at.split('"').next().unwrap().to_owned();

    let (status, _, arabic) = w.get(&format!("{at}?language=1"), &lead).await;
    assert_eq!(status, StatusCode::OK);
    assert!(
        arabic.contains("lang=\"ar\"") || arabic.contains("lang=\"en\""),
        "{arabic}"
    );
    let (status, _, xml) = w.get(&format!("{at}/form.xml"), &lead).await;
    assert!(status == StatusCode::OK && xml.contains("<h:html"));

    let sees = w.cookie("sees").await;
    assert_eq!(
        w.send(&format!("{at}/state"), &sees, "to=open").await.0,
        StatusCode::FORBIDDEN
    );
    let wrong = w
        .send(&format!("{at}/consent"), &lead, "consent=nothing%3Dyes")
        .await;
    assert_eq!(wrong.0, StatusCode::UNPROCESSABLE_ENTITY);
    let early = w.send(&format!("{at}/state"), &lead, "to=closed").await;
    assert_eq!(early.0, StatusCode::UNPROCESSABLE_ENTITY);
    let (status, _, page) = w.send(&format!("{at}/state"), &lead, "to=open").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        page.contains("risk-not-looked"),
        "nobody has looked at the risks: {page}"
    );
    app::testing::looked_at_risks(&w.app, ("water", 1)).await.unwrap();
    let (status, to, _) = w.send(&format!("{at}/state"), &lead, "to=open").await;
    assert_eq!((status, to.as_str()), (StatusCode::SEE_OTHER, at.as_str()));
    let late = w
        .send(&format!("{at}/consent"), &lead, "consent=consent_remote%3Dyes")
        .await;
    assert_eq!(late.0, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        w.send(&format!("{at}/state"), &lead, "to=closed").await.0,
        StatusCode::SEE_OTHER
    );
}

/// The address of the newest form.
async fn newest(w: &World) -> String {
    let list = w.read("/work/water/ask", "lead").await;
    let at = list.split("href=\"").find(|p| p.starts_with("/work/water/ask/"));
    at.unwrap().split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn the_words_of_an_open_form_are_read_and_a_new_version_keeps_them_with_their_recording() {
    let w = World::water().await;
    let lead = w.cookie("lead").await;
    bring(&w, &lead, FORM).await;
    let at = newest(&w).await;
    let words = "text=We+ask+because+of+the+wells.&withdrawal=Call+us.&who=Board&contact=b%40example.org\
                 &returns=A+meeting.&retention=days&days=90\
                 &id_0=statistics&label_0=Count+the+wells&core_0=1";
    let (status, _, page) = w.send(&format!("{at}/notice?language=en"), &lead, words).await;
    assert!(
        status == StatusCode::SEE_OTHER || page.contains("Saved"),
        "{status}: {page}"
    );
    let sound = super::assess::wav();
    let given = w
        .upload(&format!("{at}/spoken/en"), &lead, &[], ("a.wav", &sound))
        .await;
    assert_eq!(given.0, StatusCode::SEE_OTHER, "{}", given.2);
    app::testing::looked_at_risks(&w.app, ("water", 1)).await.unwrap();
    w.done(&format!("{at}/state"), "lead", "to=open").await;

    for who in ["lead", "sees"] {
        let page = w.read(&format!("{at}/notice?language=en"), who).await;
        for told in [
            "We ask because of the wells.",
            "Count the wells",
            "Call us.",
            "A meeting.",
            "90 days",
            "b@example.org",
            "<audio",
        ] {
            assert!(page.contains(told), "{who}: {told}: {page}");
        }
        assert!(!page.contains("<textarea"), "nothing can be typed: {page}");
        assert_eq!(page.contains("Bring a new version"), who == "lead", "{page}");
    }

    // The next round brings the same form, and nobody types again what it is about; then who asks moves.
    for (fields, contact, heard) in [
        (&[][..], "b@example.org", true),
        (&[("contact", "c@example.org")][..], "c@example.org", false),
    ] {
        w.done("/work/water/decide/rounds", "lead", "").await;
        let brought = w
            .upload("/work/water/ask", &lead, fields, ("water.xlsx", FORM))
            .await;
        assert_eq!(brought.0, StatusCode::OK, "{}", brought.2);
        let next = newest(&w).await;
        assert_ne!(next, at);
        let page = w.read(&format!("{next}/notice?language=en"), "lead").await;
        for kept in ["We ask because of the wells.", "Count the wells", contact] {
            assert!(page.contains(kept), "{kept}: {page}");
        }
        assert_eq!(
            page.contains("<audio"),
            heard,
            "what is read aloud names who asks: {page}"
        );
    }
}

#[tokio::test]
async fn words_that_are_kept_with_a_doubt_are_said_to_be_kept() {
    let w = World::water().await;
    let lead = w.cookie("lead").await;
    bring(&w, &lead, FORM).await;
    let at = newest(&w).await;
    let hard = "Internationally+standardised+administrative+questionnaires+necessitate+comprehensive+\
                institutional+documentation+notwithstanding+organisational+particularities+";
    let words = format!(
        "text={}&withdrawal=Call+us.&who=Board&contact=b%40example.org&id_0=statistics&label_0=Count&core_0=1",
        hard.repeat(4)
    );
    let (status, _, page) = w.send(&format!("{at}/notice?language=en"), &lead, &words).await;
    assert_eq!(status, StatusCode::OK, "{page}");
    assert!(
        page.contains("The words are kept as you wrote them") && page.contains("Very hard to read"),
        "{page}"
    );
}
