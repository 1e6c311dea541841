//! Passkeys over HTTP: not signed in, not allowed, malformed, done; and a site that can have none.

use std::sync::Arc;

use crate::world::World;
use app::people::passkey::{PasskeyAnswer, Site, my_passkeys, written};
use app::testing::{Authenticator, PASSWORD};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use server::{Services, Settings, site};

fn here() -> Site {
    Site::of("http://localhost").unwrap()
}

fn with_password(called: &str) -> String {
    format!("called={called}&password={}", PASSWORD.replace(' ', "+"))
}

fn challenge(question: &str) -> String {
    let asked: serde_json::Value = serde_json::from_str(question).unwrap();
    asked["challenge"].as_str().unwrap().to_owned()
}

fn form(answer: &PasskeyAnswer) -> String {
    let [client, data, signature] = [&answer.client, &answer.data, &answer.signature].map(|b| written(b));
    format!(
        "credential={}&client={client}&data={data}&signature={signature}&back=/account",
        answer.credential
    )
}

async fn added(w: &World, me: &str) -> Authenticator {
    let device = Authenticator::new(&here()).unwrap();
    let (status, _, question) = w
        .send("/account/passkeys/begin", me, &with_password("Telephone"))
        .await;
    assert_eq!(status, StatusCode::OK, "{question}");
    let (client, attestation) = device.make(&challenge(&question));
    let made = format!(
        "client={}&attestation={}",
        written(&client),
        written(&attestation)
    );
    let (status, to, page) = w.send("/account/passkeys", me, &made).await;
    assert_eq!(
        (status, to.as_str()),
        (StatusCode::SEE_OTHER, "/account/passkeys"),
        "{page}"
    );
    device
}

/// The cookie that an answer sets.
async fn come(w: &World, form: String) -> (StatusCode, String) {
    let request = Request::post("/sign-in/passkey")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(form));
    let response = w.respond(request.unwrap()).await;
    let cookie = response
        .headers()
        .get(header::SET_COOKIE)
        .map_or("", |v| v.to_str().unwrap());
    (response.status(), cookie.split(';').next().unwrap().to_owned())
}

#[tokio::test]
async fn a_passkey_is_added_named_used_and_taken_away() {
    let w = World::water().await;
    let (status, to, _) = w.get("/account/passkeys", "").await;
    assert_eq!(
        (status, to.as_str()),
        (StatusCode::SEE_OTHER, "/sign-in?back=/account/passkeys")
    );
    let me = w.cookie("sees").await;
    let (_, _, page) = w.get("/account/passkeys", &me).await;
    assert!(
        page.contains("You have none yet") && page.contains("needs JavaScript"),
        "{page}"
    );
    let (status, _, said) = w
        .send("/account/passkeys/begin", &me, "called=Mine&password=no")
        .await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(said.contains("current password"), "{said}");
    let (status, _, page) = w.send("/account/passkeys", &me, "client=x").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("is not a right answer"), "{page}");

    let mut device = added(&w, &me).await;
    let (_, _, page) = w.get("/account/passkeys", &me).await;
    assert!(
        page.contains("Telephone") && page.contains("password still opens the account alone"),
        "{page}"
    );
    let id = page
        .split("/account/passkeys/")
        .find_map(|p| p.split_once("/name"))
        .unwrap()
        .0
        .to_owned();
    let (name, gone) = (
        format!("/account/passkeys/{id}/name"),
        format!("/account/passkeys/{id}/drop"),
    );
    let other = w.cookie("else").await;
    for path in [&name, &gone] {
        assert_eq!(w.send(path, &other, "called=Mine").await.0, StatusCode::FORBIDDEN);
    }
    assert_eq!(
        w.send("/account/passkeys/nothing/drop", &me, "").await.0,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        w.send(&name, &me, "called=").await.0,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(
        w.send(&name, &me, "called=My+radio").await.0,
        StatusCode::SEE_OTHER
    );
    assert!(w.get("/account/passkeys", &me).await.2.contains("My radio"));

    let (_, _, question) = w.send("/sign-in/passkey/begin", "", "").await;
    let answer = form(&device.sign(&challenge(&question)).unwrap());
    let (status, mine) = come(&w, answer.clone()).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    assert_eq!(w.get("/account", &mine).await.0, StatusCode::OK);
    assert_eq!(
        come(&w, answer).await.0,
        StatusCode::UNPROCESSABLE_ENTITY,
        "an answer is good once"
    );
    assert_eq!(w.send(&gone, &me, "").await.0, StatusCode::SEE_OTHER);
    let (_, _, question) = w.send("/sign-in/passkey/begin", "", "").await;
    let answer = form(&device.sign(&challenge(&question)).unwrap());
    let (status, _, page) = w.send("/sign-in/passkey", "", &answer).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("No account here knows this passkey"), "{page}");
}

#[tokio::test]
async fn nobody_is_asked_for_a_second_step_that_does_not_wait() {
    let w = World::water().await;
    let me = w.cookie("sees").await;
    added(&w, &me).await;
    for cookie in ["", me.as_str()] {
        let answer = w.send("/sign-in/second/passkey/begin", cookie, "").await;
        assert_eq!(answer.0, StatusCode::UNAUTHORIZED);
    }
    let (_, _, page) = w.get("/sign-in", "").await;
    assert!(
        page.contains("Or with a passkey") && page.contains("/assets/passkey.js"),
        "{page}"
    );
}

#[tokio::test]
async fn a_site_without_https_says_that_it_can_have_none() {
    let w = World::water().await;
    let me = w.cookie("sees").await;
    for (url, words) in [
        ("http://counted.example", "encrypted pages only"),
        ("http://192.168.1.7:8080", "belongs to a name"),
    ] {
        let settings = Arc::new(Settings {
            public_url: url.into(),
            trial: false,
        });
        let site = site(Services {
            app: w.app.clone(),
            settings,
        });
        let plain = World {
            app: w.app.clone(),
            site,
        };
        let (_, _, page) = plain.get("/account/passkeys", &me).await;
        assert!(page.contains(words) && !page.contains("data-passkey"), "{page}");
        assert!(!plain.get("/sign-in", "").await.2.contains("passkey.js"));
        let begin = plain
            .send("/account/passkeys/begin", &me, &with_password("Mine"))
            .await;
        assert_eq!(begin.0, StatusCode::NOT_FOUND);
        assert_eq!(
            plain.send("/sign-in/passkey/begin", "", "").await.0,
            StatusCode::NOT_FOUND
        );
    }
    let actor = app::Actor::Account {
        id: w
            .app
            .store
            .list::<app::people::Account>(app::ports::Query::all().named("sees@example.org"))
            .await
            .unwrap()[0]
            .id,
        admin: false,
    };
    assert!(my_passkeys(&w.app, &actor).await.unwrap().is_empty());
}
