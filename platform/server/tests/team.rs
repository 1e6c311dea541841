//! The people of an initiative over HTTP: unknown, not signed in, not allowed, malformed, done.

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

struct World {
    app: App,
    site: Router,
}

/// An initiative `water`, led by `lead@…`; `sees@…` may only look, `else@…` has nothing to do with it.
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
        let body = to_bytes(response.into_body(), 4 << 20).await.unwrap();
        (status, to, String::from_utf8(body.to_vec()).unwrap())
    }

    async fn get(&self, path: &str, cookie: &str) -> (StatusCode, String, String) {
        let request = Request::get(path).header(header::COOKIE, cookie);
        self.ask(request.body(Body::empty()).unwrap()).await
    }

    async fn send(&self, step: &str, cookie: &str, form: &str) -> (StatusCode, String, String) {
        let request = Request::post(format!("/work/water/people/{step}"))
            .header(header::COOKIE, cookie)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.ask(request.body(Body::from(form.to_owned())).unwrap()).await
    }
}

/// The text after a mark, up to the next quote or tag.
fn after<'a>(page: &'a str, mark: &str) -> &'a str {
    let rest = page
        .split(mark)
        .nth(1)
        .unwrap_or_else(|| panic!("{mark}: {page}"));
    rest.split(['"', '<']).next().unwrap()
}

#[tokio::test]
async fn who_may_not_changes_nothing() {
    let w = world().await;
    let (lead, sees) = (w.cookie("lead").await, w.cookie("sees").await);
    assert_eq!(w.get("/work/fire/people", &lead).await.0, StatusCode::NOT_FOUND);
    let (status, to, _) = w.get("/work/water/people", "").await;
    assert_eq!(
        (status, to.as_str()),
        (StatusCode::SEE_OTHER, "/sign-in?back=/work/water/people")
    );
    assert_eq!(
        w.send("invite", "", "role=viewer").await.0,
        StatusCode::UNAUTHORIZED
    );
    let stranger = w.cookie("else").await;
    assert_eq!(
        w.get("/work/water/people", &stranger).await.0,
        StatusCode::FORBIDDEN
    );
    let (status, _, page) = w.get("/work/water/people", &sees).await;
    assert!(status == StatusCode::OK && page.contains("lead"));
    assert!(
        !page.contains("example.org") && !page.contains("people/invite"),
        "{page}"
    );

    let (_, _, page) = w.get("/work/water/people", &lead).await;
    let (grant, account) = (after(&page, "name=\"grant\" value=\""), option(&page, "sees"));
    for (step, form) in [
        ("invite", "role=viewer".to_owned()),
        ("grant", format!("account={account}&more=coordinator")),
        ("revoke", format!("grant={grant}")),
    ] {
        assert_eq!(
            w.send(step, &sees, &form).await.0,
            StatusCode::FORBIDDEN,
            "{step}"
        );
    }
}

/// The value of the choice with that word.
fn option<'a>(page: &'a str, word: &str) -> &'a str {
    let choices = page.split("<option value=\"").skip(1);
    let of_word = |c: &&str| c.split("</option>").next().is_some_and(|c| c.contains(word));
    choices
        .into_iter()
        .find(of_word)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
}

#[tokio::test]
async fn what_makes_no_sense_is_refused() {
    let w = world().await;
    let lead = w.cookie("lead").await;
    for (step, form) in [
        ("invite", "role=king"),
        ("grant", "account=nobody&more=viewer"),
        ("revoke", "grant=none"),
    ] {
        assert_eq!(w.send(step, &lead, form).await.0, StatusCode::NOT_FOUND, "{step}");
    }
    let (status, _, page) = w.send("invite", &lead, "role=collector&email=nonsense").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        page.contains("value=\"nonsense\"") && !page.contains("/start/"),
        "{page}"
    );
    let (_, _, page) = w.get("/work/water/people", &lead).await;
    let grant = after(&page, "name=\"grant\" value=\"");
    let (status, _, page) = w.send("revoke", &lead, &format!("grant={grant}")).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("The last coordinator"), "{page}");
}

#[tokio::test]
async fn the_coordinator_invites_gives_and_takes() {
    let w = world().await;
    let lead = w.cookie("lead").await;
    let (status, _, page) = w
        .send("invite", &lead, "role=data_manager&email=new%40example.org")
        .await;
    assert_eq!(status, StatusCode::OK);
    let link = after(&page, "<code dir=\"ltr\">http://localhost").to_owned();
    let (status, _, welcome) = w.get(&link, "").await;
    assert!(status == StatusCode::OK && welcome.contains("data manager"));
    let (_, _, page) = w.get("/work/water/people", &lead).await;
    assert!(!page.contains("/start/") && page.contains("One invitation is open"));

    let form = format!("account={}&more=coordinator", option(&page, "sees"));
    let (status, to, _) = w.send("grant", &lead, &form).await;
    assert_eq!(
        (status, to.as_str()),
        (StatusCode::SEE_OTHER, "/work/water/people")
    );
    let sees = w.cookie("sees").await;
    let (_, _, page) = w.get("/work/water/people", &sees).await;
    assert!(page.contains("people/invite"), "{page}");
    let grants = page.matches("name=\"grant\"").count();
    assert_eq!(grants, 3);
    let grant = after(&page, "name=\"grant\" value=\"");
    let (status, _, _) = w.send("revoke", &sees, &format!("grant={grant}")).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    assert_eq!(w.get("/work/water/people", &lead).await.0, StatusCode::FORBIDDEN);
}
