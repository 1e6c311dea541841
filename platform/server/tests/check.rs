//! The tab *check* over HTTP: unknown, not signed in, not allowed, malformed, done.

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

const FILE: &str = "_uuid,name,age,water\na,Ann,34,tap\nb,Bo,700,well\nc,Cy,5,tap\nd,Di,,tap\n";
const LOG: &str = "uuid,question,change_type,new_value,old_value,issue\nc,,remove_survey,,,test\n";

struct World {
    app: App,
    site: Router,
}

/// An initiative `water`, led by `lead@…`; `collects@…` may not work with data.
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
    with_role(&app, "collects@example.org", it.id, Role::Collector)
        .await
        .unwrap();
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

    async fn upload(
        &self,
        path: &str,
        cookie: &str,
        fields: &[(&str, &str)],
        file: &str,
    ) -> (StatusCode, String, String) {
        let mut body = String::new();
        for (name, value) in fields {
            body.push_str(&format!(
                "--XX\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            ));
        }
        body.push_str("--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"hh.csv\"\r\n\r\n");
        body.push_str(&format!("{file}\r\n--XX--\r\n"));
        let request = Request::post(path)
            .header(header::COOKIE, cookie)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=XX");
        self.ask(request.body(Body::from(body)).unwrap()).await
    }
}

#[tokio::test]
async fn the_tab_is_for_those_who_work_with_data() {
    let w = world().await;
    let lead = w.cookie("lead").await;
    assert_eq!(w.get("/work/fire/check", &lead).await.0, StatusCode::NOT_FOUND);
    let (status, to, _) = w.get("/work/water/check", "").await;
    assert_eq!(
        (status, to.as_str()),
        (StatusCode::SEE_OTHER, "/sign-in?back=/work/water/check")
    );
    let collects = w.cookie("collects").await;
    assert_eq!(
        w.get("/work/water/check", &collects).await.0,
        StatusCode::FORBIDDEN
    );
    let refused = w
        .upload("/work/water/check", &collects, &[("title", "Homes")], FILE)
        .await;
    assert_eq!(refused.0, StatusCode::FORBIDDEN);

    let (status, _, page) = w
        .upload("/work/water/check", &lead, &[("title", "Homes")], "a,b\n1\n")
        .await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("dataset-csv-ragged-row"), "{page}");
    let (status, _, page) = w
        .upload("/work/water/check", &lead, &[("title", "Homes")], FILE)
        .await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("dataset-looks-identifying") && page.contains("/work/water/check/homes"));
    let (_, _, page) = w.get("/work/water/check", &lead).await;
    assert!(page.contains("/work/water/check/homes"));
    let other = [("title", "Homes"), ("against", "a form of somebody else")];
    let refused = w.upload("/work/water/check", &lead, &other, FILE).await;
    assert_eq!(refused.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_dataset_goes_from_file_to_snapshot() {
    let w = world().await;
    let lead = w.cookie("lead").await;
    w.upload("/work/water/check", &lead, &[("title", "Homes")], FILE)
        .await;
    let at = "/work/water/check/homes";
    assert_eq!(
        w.get("/work/water/check/barns", &lead).await.0,
        StatusCode::NOT_FOUND
    );

    let rule = "rule=Nobody+is+older&check=range&variable=age&min=0&max=120";
    let bad = w
        .send(
            &format!("{at}/rules"),
            &lead,
            "rule=x&check=range&variable=age&min=low",
        )
        .await;
    assert_eq!(bad.0, StatusCode::UNPROCESSABLE_ENTITY);
    let done = w.send(&format!("{at}/rules"), &lead, rule).await;
    assert_eq!((done.0, done.1.as_str()), (StatusCode::SEE_OTHER, at));

    let silent = w
        .send(
            &format!("{at}/entries"),
            &lead,
            "action=change&record=b&variable=age&to=70",
        )
        .await;
    assert_eq!(silent.0, StatusCode::UNPROCESSABLE_ENTITY);
    let entry = "action=change&record=b&variable=age&from=700&to=70&why=asked+again";
    assert_eq!(
        w.send(&format!("{at}/entries"), &lead, entry).await.0,
        StatusCode::SEE_OTHER
    );

    let mapping = [
        ("key", "_uuid"),
        ("record-column", "uuid"),
        ("variable-column", "question"),
        ("action-column", "change_type"),
        ("to-column", "new_value"),
        ("why-columns", "issue"),
        ("word-change", "change_response"),
        ("word-remove", "remove_survey"),
    ];
    let broken = w
        .upload(&format!("{at}/log"), &lead, &mapping, "a,b\n1,2\n")
        .await;
    assert_eq!(broken.0, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        w.upload(&format!("{at}/log"), &lead, &mapping, LOG).await.0,
        StatusCode::SEE_OTHER
    );

    assert_eq!(
        w.get(&format!("{at}/variables/size"), &lead).await.0,
        StatusCode::NOT_FOUND
    );
    let age = format!("{at}/variables/age");
    assert_eq!(w.get(&age, &lead).await.0, StatusCode::OK);
    let wrong = w
        .send(&age, &lead, "label=Age&role=quasi_identifier&kind=integer&min=x")
        .await;
    assert_eq!(wrong.0, StatusCode::UNPROCESSABLE_ENTITY);
    let right = w
        .send(
            &age,
            &lead,
            "label=Age&role=quasi_identifier&kind=integer&min=0&max=120",
        )
        .await;
    assert_eq!(right.0, StatusCode::SEE_OTHER);

    assert_eq!(
        w.send(&format!("{at}/snapshots"), &lead, "").await.0,
        StatusCode::SEE_OTHER
    );
    let (status, _, page) = w.get(at, &lead).await;
    assert_eq!(status, StatusCode::OK);
    for part in [
        "Nobody is older",
        "700",
        "asked again",
        "id=\"snapshots\"",
        "1 rows taken out",
    ] {
        assert!(page.contains(part), "{part} is on the page: {page}");
    }
    assert_eq!(w.get(&format!("{at}/findings"), &lead).await.0, StatusCode::OK);
    let gone = w
        .send(&format!("{at}/rules/nobody-is-older/remove"), &lead, "")
        .await;
    assert_eq!(gone.0, StatusCode::SEE_OTHER);
    assert_eq!(
        w.send(&format!("{at}/rules/nobody-is-older/remove"), &lead, "")
            .await
            .0,
        StatusCode::NOT_FOUND
    );
}
