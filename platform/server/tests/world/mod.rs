//! A site in memory that route tests ask: an app whose store forgets, accounts, sessions, and requests as a browser
//! sends them.
//!
//! Start with [`World::water`]; a test that needs more makes its app first and takes [`World::on`].
#![allow(dead_code, reason = "each binary of tests uses a part of it")]

use std::sync::Arc;

use app::people::{SignIn, sign_in};
use app::register::{Wording, register_initiative};
use app::testing::{PASSWORD, account, with_role};
use app::{Actor, App, Role};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, Response, StatusCode, header};
use base::Language;
use server::{Services, Settings, site};
use tower::ServiceExt;

/// The largest page that a test reads, in bytes.
const PAGE: usize = 8 << 20;

/// The status, where it leads, and the page.
pub(crate) type Answer = (StatusCode, String, String);

/// The longest part of a finding's words in which nothing is filled in: a page that shows the finding has it.
pub(crate) fn words_of(code: &str) -> &'static str {
    let all = include_str!("../../../../locales/en/findings.ftl");
    let line = all
        .lines()
        .find_map(|l| l.strip_prefix(code)?.strip_prefix(" = "));
    let line = line.unwrap_or_else(|| panic!("`{code}` has no words"));
    let parts = line.split('{').map(|p| p.rsplit('}').next().unwrap_or_default());
    parts.max_by_key(|p| p.len()).unwrap_or_default().trim()
}

/// An app and the site in front of it.
pub(crate) struct World {
    pub(crate) app: App,
    pub(crate) site: Router,
}

impl World {
    /// The site of an app.
    pub(crate) fn on(app: App) -> Self {
        let settings = Arc::new(Settings {
            public_url: "http://localhost".into(),
            trial: false,
        });
        let site = site(Services {
            app: app.clone(),
            settings,
        });
        Self { app, site }
    }

    /// An initiative `water`, led by `lead@…`; `sees@…` may only look, `collects@…` may not work with data, and
    /// `else@…` has nothing to do with it.
    pub(crate) async fn water() -> Self {
        Self::water_on(app::testing::app()).await.0
    }

    /// The same on an app of the test's own, with its coordinator.
    pub(crate) async fn water_on(app: App) -> (Self, Actor) {
        let lead = account(&app, "lead@example.org", false).await.unwrap();
        let wording = Wording {
            title: "Water".into(),
            ..Wording::default()
        };
        let it = register_initiative(&app, &lead, &wording, &Language::english())
            .await
            .unwrap();
        for (who, role) in [
            ("sees@example.org", Role::Viewer),
            ("collects@example.org", Role::Collector),
        ] {
            with_role(&app, who, it.id, role).await.unwrap();
        }
        account(&app, "else@example.org", false).await.unwrap();
        (Self::on(app), lead)
    }

    /// The cookie of somebody who signs in; nothing for nobody.
    pub(crate) async fn cookie(&self, who: &str) -> String {
        if who.is_empty() {
            return String::new();
        }
        let asked = SignIn {
            email: format!("{who}@example.org"),
            password: PASSWORD.into(),
            from: "test".into(),
        };
        format!(
            "counted_session={}",
            sign_in(&self.app, asked).await.unwrap().token
        )
    }

    /// The response as it comes.
    pub(crate) async fn respond(&self, request: Request<Body>) -> Response<Body> {
        self.site.clone().oneshot(request).await.unwrap()
    }

    /// The response as text.
    pub(crate) async fn ask(&self, request: Request<Body>) -> Answer {
        let response = self.respond(request).await;
        let status = response.status();
        let to = response
            .headers()
            .get(header::LOCATION)
            .map_or("", |v| v.to_str().unwrap())
            .to_owned();
        let body = to_bytes(response.into_body(), PAGE).await.unwrap();
        (status, to, String::from_utf8_lossy(&body).into_owned())
    }

    /// A page.
    pub(crate) async fn get(&self, path: &str, cookie: &str) -> Answer {
        let request = Request::get(path).header(header::COOKIE, cookie);
        self.ask(request.body(Body::empty()).unwrap()).await
    }

    /// A form that is sent.
    pub(crate) async fn send(&self, path: &str, cookie: &str, form: &str) -> Answer {
        let request = Request::post(path)
            .header(header::COOKIE, cookie)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.ask(request.body(Body::from(form.to_owned())).unwrap()).await
    }

    /// A form that somebody sends.
    pub(crate) async fn send_as(&self, path: &str, who: &str, form: &str) -> Answer {
        self.send(path, &self.cookie(who).await, form).await
    }

    /// A form that somebody sends and that is taken: where one goes from there.
    pub(crate) async fn done(&self, path: &str, who: &str, form: &str) -> String {
        let (status, to, page) = self.send_as(path, who, form).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{path}: {page}");
        to
    }

    /// A form that somebody sends and that is not taken, with the words of the finding that says why.
    pub(crate) async fn refused(&self, path: &str, who: &str, form: &str, code: &str) {
        let (status, _, page) = self.send_as(path, who, form).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{path}: {page}");
        assert!(page.contains(words_of(code)), "{code}: {page}");
    }

    /// A page that somebody may read.
    pub(crate) async fn read(&self, path: &str, who: &str) -> String {
        let (status, _, page) = self.get(path, &self.cookie(who).await).await;
        assert_eq!(status, StatusCode::OK, "{path}: {page}");
        page
    }

    /// A form that is sent with a file: its name and its bytes.
    pub(crate) async fn upload(
        &self,
        path: &str,
        cookie: &str,
        fields: &[(&str, &str)],
        file: (&str, &[u8]),
    ) -> Answer {
        let mut body = Vec::new();
        for (name, value) in fields {
            let part = format!("--XX\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend(part.as_bytes());
        }
        let head = format!(
            "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{}\"\r\n\r\n",
            file.0
        );
        body.extend(head.as_bytes());
        body.extend(file.1);
        body.extend(b"\r\n--XX--\r\n");
        let request = Request::post(path)
            .header(header::COOKIE, cookie)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=XX");
        self.ask(request.body(Body::from(body)).unwrap()).await
    }
}
