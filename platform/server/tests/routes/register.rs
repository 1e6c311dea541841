//! The register over HTTP: the public list and its filters, an initiative, a round, the framework, and the tab
//! *decide* in order: unknown, not signed in, not allowed, malformed, done.

use crate::world::World;
use app::demo::register::enter_register;
use app::testing::account;
use axum::http::StatusCode;

/// The register of the demo; `ana@…` and `ben@…` have accounts.
async fn world() -> World {
    let app = app::testing::app();
    enter_register(&app).await.unwrap();
    for who in ["ana@example.org", "ben@example.org"] {
        account(&app, who, false).await.unwrap();
    }
    World::on(app)
}

#[tokio::test]
async fn everybody_finds_initiatives_and_reads_their_verdict() {
    let w = world().await;
    let (status, _, list) = w.get("/initiatives", "").await;
    assert_eq!(status, StatusCode::OK);
    assert!(list.contains("28 initiatives") && list.contains("profile-small"));
    let (_, _, found) = w
        .get(
            "/initiatives?place=368&q=water&goal=6&verdict=not_citizen_data",
            "",
        )
        .await;
    assert!(found.contains("/initiatives/water-in-tal-afar") && !found.contains("/initiatives/safecast\""));
    assert_eq!(w.get("/initiatives/map?place=142", "").await.0, StatusCode::OK);
    assert_eq!(w.get("/initiatives/nowhere", "").await.0, StatusCode::NOT_FOUND);
    let (status, _, page) = w.get("/initiatives/air-in-berlin", "").await;
    assert_eq!(status, StatusCode::OK);
    assert!(
        page.contains("An unreviewed example.")
            && page.contains("R8")
            && page.contains("Table 2, columns 4–5")
    );
    let (status, _, round) = w.get("/initiatives/uwezo/rounds/1", "").await;
    assert_eq!(status, StatusCode::OK);
    assert!(round.contains("Does that organisation speak for the group with its mandate?"));
    assert_eq!(
        w.get("/initiatives/uwezo/rounds/2", "").await.0,
        StatusCode::NOT_FOUND
    );
    let (_, _, ppsr) = w.get("/initiatives/safecast/ppsr.json", "").await;
    assert!(ppsr.contains("\"projectName\":\"Safecast\""));
    let (status, _, arabic) = w.get("/framework?lang=ar", "").await;
    assert_eq!(status, StatusCode::OK);
    assert!(arabic.contains("dir=\"rtl\"") && arabic.contains("R10"));
}

#[tokio::test]
async fn an_initiative_is_described_published_and_judged() {
    let w = world().await;
    assert_eq!(w.get("/work/new", "").await.1, "/sign-in?back=/work/new");
    assert_eq!(
        w.send("/work/new", "", "title=Wells").await.0,
        StatusCode::UNAUTHORIZED
    );
    let (ana, ben) = (w.cookie("ana").await, w.cookie("ben").await);
    let (status, _, again) = w.send("/work/new", &ana, "title=&started=soon").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.contains("value=\"soon\""));
    let (status, to, _) = w
        .send("/work/new", &ana, "title=Safe+wells&aim=Know&places=368")
        .await;
    assert_eq!(
        (status, to.as_str()),
        (StatusCode::SEE_OTHER, "/work/safe-wells/decide")
    );
    assert_eq!(
        w.get("/initiatives/safe-wells", "").await.0,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        w.get("/work/safe-wells/decide", &ben).await.0,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        w.send("/work/safe-wells/decide/move", &ana, "to=registered")
            .await
            .0,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let party = "name=Well+keepers&class=cso&role=initiator&website=";
    assert_eq!(
        w.send("/work/safe-wells/decide/parties", &ana, party).await.0,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        w.send("/work/safe-wells/decide/move", &ana, "to=registered")
            .await
            .0,
        StatusCode::SEE_OTHER
    );
    assert_eq!(w.get("/initiatives/safe-wells", "").await.0, StatusCode::OK);
    assert_eq!(
        w.get("/work/safe-wells/decide/record", &ben).await.0,
        StatusCode::FORBIDDEN
    );

    let (_, to, _) = w.send("/work/safe-wells/decide/rounds", &ana, "").await;
    assert_eq!(to, "/work/safe-wells/decide/rounds/1");
    assert_eq!(w.get(&to, &ana).await.0, StatusCode::OK);
    assert_eq!(
        w.send(&to, &ana, "risks=None.&decider-1a=all+of+us").await.0,
        StatusCode::SEE_OTHER
    );
    let assess = "/work/safe-wells/decide/rounds/1/assess";
    assert_eq!(w.get(assess, &ben).await.0, StatusCode::FORBIDDEN);
    let bad = w.send(assess, &ana, "type=9&file=yes").await;
    assert_eq!(bad.0, StatusCode::UNPROCESSABLE_ENTITY);
    let answers = "type=1&practice=other&level-1a=5&level-1b=4&regular_programme=no&citizens_side_is_cso=no";
    let (status, _, preview) = w.send(assess, &ana, &format!("{answers}&preview=yes")).await;
    assert_eq!(status, StatusCode::OK);
    assert!(preview.contains("What follows from these answers") && preview.contains("R5"));
    let (status, to, _) = w.send(assess, &ana, &format!("{answers}&file=yes")).await;
    assert_eq!(
        (status, to.as_str()),
        (StatusCode::SEE_OTHER, "/initiatives/safe-wells/rounds/1")
    );
    let (_, _, round) = w.get(&to, "").await;
    assert!(round.contains("Citizen data") && round.contains("Claimed"));
}
