//! The tab *ask* over HTTP: unknown, not signed in, not allowed, malformed, done.

use std::sync::Arc;

use app::people::{SignIn, sign_in};
use app::register::{Wording, register_initiative};
use app::testing::{PASSWORD, account, with_role};
use app::{App, Role};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use server::{Services, Settings, site};
use tower::ServiceExt;

const FORM: &[u8] = include_bytes!("../../../demo/talafar/form.xlsx");
const WRONG: &[u8] = include_bytes!("../../../conformance/xlsforms/err_duplicate_choices.xlsx");

struct World {
    app: App,
    site: Router,
}

/// An initiative `water`, led by `lead@…`; `sees@…` may only look.
async fn world() -> World {
    let app = app::testing::app();
    let lead = account(&app, "lead@example.org", false).await.unwrap();
    let wording = Wording {
        title: "Water".into(),
        ..Wording::default()
    };
    let it = register_initiative(&app, &lead, &wording, &base::Language::english())
        .await
        .unwrap();
    with_role(&app, "sees@example.org", it.id, Role::Viewer)
        .await
        .unwrap();
    account(&app, "else@example.org", false).await.unwrap();
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

    async fn ask(&self, request: Request<Body>) -> (StatusCode, String, String) {
        let response = self.site.clone().oneshot(request).await.unwrap();
        let status = response.status();
        let to = response
            .headers()
            .get(header::LOCATION)
            .map_or("", |v| v.to_str().unwrap())
            .to_owned();
        let body = to_bytes(response.into_body(), 8 << 20).await.unwrap();
        (status, to, String::from_utf8_lossy(&body).into_owned())
    }

    async fn get(&self, path: &str, cookie: &str) -> (StatusCode, String, String) {
        self.ask(
            Request::get(path)
                .header(header::COOKIE, cookie)
                .body(Body::empty())
                .unwrap(),
        )
        .await
    }

    async fn send(&self, path: &str, cookie: &str, form: &str) -> (StatusCode, String, String) {
        let request = Request::post(path)
            .header(header::COOKIE, cookie)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.ask(request.body(Body::from(form.to_owned())).unwrap()).await
    }

    async fn upload(&self, cookie: &str, file: &[u8]) -> (StatusCode, String, String) {
        let mut body = Vec::new();
        for (name, value) in [
            ("about", "We ask about water."),
            ("who", "Board"),
            ("contact", "b@example.org"),
        ] {
            let part = format!("--XX\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend(part.as_bytes());
        }
        body.extend(
            b"--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"water.xlsx\"\r\n\r\n",
        );
        body.extend(file);
        body.extend(b"\r\n--XX--\r\n");
        let request = Request::post("/work/water/ask")
            .header(header::COOKIE, cookie)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=XX");
        self.ask(request.body(Body::from(body)).unwrap()).await
    }
}

#[tokio::test]
async fn the_tab_is_for_those_who_work_on_the_initiative() {
    let w = world().await;
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
    assert_eq!(w.upload(&sees, FORM).await.0, StatusCode::FORBIDDEN);

    let (status, _, page) = w.upload(&lead, b"no workbook").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("form-unreadable-workbook"), "{page}");
    let (status, _, page) = w.upload(&lead, WRONG).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        page.contains("form-duplicate-choice") && page.contains("king"),
        "{page}"
    );
}

#[tokio::test]
async fn a_workbook_becomes_a_form_that_is_opened_and_closed() {
    let w = world().await;
    let lead = w.cookie("lead").await;
    let (status, _, page) = w.upload(&lead, FORM).await;
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
