//! The register over HTTP: the public list and its filters, an initiative, a round, the framework, and the tab
//! *decide* in order: unknown, not signed in, not allowed, malformed, done.

use std::sync::Arc;

use app::App;
use app::demo::register::enter_register;
use app::people::{SignIn, sign_in};
use app::testing::{PASSWORD, account};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use server::{Services, Settings, site};
use tower::ServiceExt;

struct World {
    app: App,
    site: Router,
}

type Answer = (StatusCode, String, String);

async fn world() -> World {
    let app = app::testing::app();
    enter_register(&app).await.unwrap();
    for who in ["ana@example.org", "ben@example.org"] {
        account(&app, who, false).await.unwrap();
    }
    let settings = Arc::new(Settings {
        public_url: "http://localhost".into(),
    });
    let site = site(Services {
        app: app.clone(),
        settings,
    });
    World { app, site }
}

impl World {
    async fn cookie(&self, who: &str) -> String {
        let email = format!("{who}@example.org");
        let asked = SignIn {
            email,
            password: PASSWORD.into(),
            from: "test".into(),
        };
        format!(
            "counted_session={}",
            sign_in(&self.app, asked).await.unwrap().token
        )
    }

    async fn ask(&self, request: Request<Body>) -> Answer {
        let response = self.site.clone().oneshot(request).await.unwrap();
        let status = response.status();
        let to = response
            .headers()
            .get(header::LOCATION)
            .map_or("", |v| v.to_str().unwrap())
            .to_owned();
        let body = to_bytes(response.into_body(), 4 << 20).await.unwrap();
        (status, to, String::from_utf8(body.to_vec()).unwrap())
    }

    async fn get(&self, path: &str, cookie: &str) -> Answer {
        self.ask(
            Request::get(path)
                .header(header::COOKIE, cookie)
                .body(Body::empty())
                .unwrap(),
        )
        .await
    }

    async fn send(&self, path: &str, cookie: &str, form: &str) -> Answer {
        let request = Request::post(path)
            .header(header::COOKIE, cookie)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.ask(request.body(Body::from(form.to_owned())).unwrap()).await
    }
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
