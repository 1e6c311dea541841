//! One's own account over HTTP: not signed in, malformed, done; links by e-mail; the second step; the pace.

use std::sync::Arc;
use std::time::Duration;

use crate::world::{Answer, World};
use app::App;
use app::people::second::totp;
use app::testing::{KeptMail, PASSWORD};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};

const FORM: &str = "application/x-www-form-urlencoded";

/// Signs in over HTTP; gives where it leads and the cookie.
async fn come(w: &World, path: &str, form: &str, cookie: &str) -> (StatusCode, String, String) {
    let request = Request::post(path)
        .header(header::CONTENT_TYPE, FORM)
        .header(header::COOKIE, cookie)
        .header("sec-fetch-site", "same-origin")
        .header(
            header::USER_AGENT,
            "Mozilla/5.0 (Linux; Android 14) Firefox/132.0",
        );
    let response = w
        .respond(request.body(Body::from(form.to_owned())).unwrap())
        .await;
    let text = |name| {
        response
            .headers()
            .get(name)
            .map_or("", |v| v.to_str().unwrap())
            .to_owned()
    };
    let cookie = text(header::SET_COOKIE);
    let cookie = cookie.split(';').next().unwrap().to_owned();
    (response.status(), text(header::LOCATION), cookie)
}

fn after<'a>(page: &'a str, mark: &str) -> &'a str {
    let rest = page
        .split(mark)
        .nth(1)
        .unwrap_or_else(|| panic!("{mark}: {page}"));
    rest.split(['"', '<']).next().unwrap()
}

fn password() -> String {
    PASSWORD.replace(' ', "+")
}

#[tokio::test]
async fn ones_account_is_ones_own() {
    let w = World::water().await;
    let (status, to, _) = w.get("/account", "").await;
    assert_eq!(
        (status, to.as_str()),
        (StatusCode::SEE_OTHER, "/sign-in?back=/account")
    );
    let (_, _, phone) = come(
        &w,
        "/sign-in",
        &format!("email=sees%40example.org&password={}", password()),
        "",
    )
    .await;
    let lap = w.cookie("sees").await;
    let (status, _, page) = w.get("/account", &lap).await;
    assert_eq!(status, StatusCode::OK);
    assert!(
        page.contains("Firefox, Android") && page.contains("unknown device"),
        "{page}"
    );
    let end = after(&page, "action=\"/account/sessions/").to_owned();
    let other = w.cookie("else").await;
    let path = format!("/account/sessions/{end}");
    assert_eq!(w.send(&path, &other, "").await.0, StatusCode::FORBIDDEN);
    assert_eq!(
        w.send("/account/sessions/nothing/end", &lap, "").await.0,
        StatusCode::NOT_FOUND
    );
    assert_eq!(w.send(&path, &lap, "").await.0, StatusCode::SEE_OTHER);
    assert_eq!(w.get("/account", &phone).await.0, StatusCode::SEE_OTHER);

    assert_eq!(
        w.send("/account/name", &lap, "name=+").await.0,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(
        w.send("/account/name", &lap, "name=Amina").await.0,
        StatusCode::SEE_OTHER
    );
    let (status, _, page) = w
        .send("/account/password", &lap, "old=wrong&new=another+long+password")
        .await;
    assert!(
        status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("Amina"),
        "{page}"
    );
    let form = format!("old={}&new=another+long+password", password());
    let (status, to, _) = w.send("/account/password", &lap, &form).await;
    assert_eq!(
        (status, to.as_str()),
        (StatusCode::SEE_OTHER, "/sign-in?back=/account")
    );
    assert_eq!(w.get("/account", &lap).await.0, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_person_is_erased() {
    let w = World::water().await;
    let me = w.cookie("sees").await;
    let (status, _, page) = w.send("/account/erase", &me, "erase=wrong").await;
    assert!(
        status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("current password"),
        "{page}"
    );
    let (status, to, _) = w
        .send("/account/erase", &me, &format!("erase={}", password()))
        .await;
    assert_eq!((status, to.as_str()), (StatusCode::SEE_OTHER, "/"));
    assert_eq!(w.get("/account", &me).await.0, StatusCode::SEE_OTHER);
    let lead = w.cookie("lead").await;
    let (_, _, page) = w.get("/work/water/people", &lead).await;
    assert!(!page.contains("sees"), "{page}");
}

#[tokio::test]
async fn without_a_mailer_the_page_says_so() {
    let w = World::water().await;
    let (_, _, page) = w.get("/sign-in/link", "").await;
    assert!(
        page.contains("This site sends no e-mail") && !page.contains("name=\"email\""),
        "{page}"
    );
}

/// The letters, once so many are there.
async fn letters(mail: &KeptMail, many: usize) -> Vec<app::ports::Mail> {
    for _ in 0..200 {
        if mail.letters().len() >= many {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    mail.letters()
}

#[tokio::test]
async fn a_link_by_mail_opens_the_account_and_tells_nobody_who_has_one() {
    let mail = Arc::new(KeptMail::default());
    let app = App {
        mailer: mail.clone(),
        ..app::testing::app()
    };
    let w = World::water_on(app).await.0;
    let without_address = |(status, to, page): Answer| (status, to, page);
    let known = without_address(w.send("/sign-in/link", "", "email=sees%40example.org").await);
    let letters = letters(&mail, 1).await;
    let unknown = without_address(w.send("/sign-in/link", "", "email=nobody%40example.org").await);
    assert_eq!(known, unknown);
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!((letters.len(), mail.letters().len()), (1, 1));
    let link = letters[0].text.split("http://localhost").nth(2).unwrap();
    let link = link.split_whitespace().next().unwrap();
    assert_eq!(
        w.get(link, "").await.0,
        StatusCode::OK,
        "looking at it does not use it up"
    );
    let (status, to, cookie) = come(&w, link, "", "").await;
    assert_eq!((status, to.as_str()), (StatusCode::SEE_OTHER, "/account"));
    let (_, _, page) = w.get("/account", &cookie).await;
    assert!(
        page.contains("You came with a link") && !page.contains("name=\"old\""),
        "{page}"
    );
    assert_eq!(come(&w, link, "", "").await.0, StatusCode::UNPROCESSABLE_ENTITY);
    for _ in 0..8 {
        w.send("/sign-in/link", "", "email=x%40y.org").await;
    }
    let too_many = w.send("/sign-in/link", "", "email=x%40y.org").await;
    assert_eq!(too_many.0, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn the_second_step_is_set_and_asked_for() {
    let w = World::water().await;
    let me = w.cookie("sees").await;
    let (_, _, page) = w.get("/account/second", &me).await;
    assert!(page.contains("No second step is set"), "{page}");
    assert_eq!(
        w.send("/account/second/confirm", &me, "code=1").await.0,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        w.send("/account/second", &me, "password=no").await.0,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let (_, _, page) = w
        .send("/account/second", &me, &format!("password={}", password()))
        .await;
    assert!(page.contains("<svg") && !page.contains("<?xml"), "{page}");
    let (status, _, again) = w.send("/account/second/confirm", &me, "code=000000").await;
    assert!(
        status == StatusCode::UNPROCESSABLE_ENTITY && again.contains("<svg"),
        "{again}"
    );
    let typed = after(&page, "<code dir=\"ltr\">").replace(' ', "");
    let secret = bytes(&typed);
    let code = |forward: u64| {
        totp::code(
            &secret,
            totp::step_of(w.app.now().as_second()) + forward,
            totp::DIGITS,
        )
    };
    let (status, _, page) = w
        .send("/account/second/confirm", &me, &format!("code={}", code(0)))
        .await;
    assert!(
        status == StatusCode::OK && page.matches("<li><code").count() == 10,
        "{page}"
    );
    let recovery = after(&page, "<li><code dir=\"ltr\">").to_owned();

    let form = format!(
        "email=sees%40example.org&password={}&back=/work/water/decide",
        password()
    );
    let (_, to, waiting) = come(&w, "/sign-in", &form, "").await;
    assert_eq!(to, "/sign-in/second?back=/work/water/decide");
    assert_eq!(
        w.get("/account", &waiting).await.0,
        StatusCode::SEE_OTHER,
        "not in yet"
    );
    let (status, _, page) = w.send("/sign-in/second", &waiting, "code=1").await;
    assert!(
        status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("was used already"),
        "{page}"
    );
    assert_eq!(
        w.send("/sign-in/second", "", "code=1").await.0,
        StatusCode::UNAUTHORIZED
    );
    let form = format!("code={}&back=/work/water/decide", code(1));
    let (status, to, open) = come(&w, "/sign-in/second", &form, &waiting).await;
    assert_eq!(
        (status, to.as_str()),
        (StatusCode::SEE_OTHER, "/work/water/decide")
    );
    assert_eq!(w.get("/account", &open).await.0, StatusCode::OK);
    let (status, _, _) = w
        .send("/account/second/drop", &open, &format!("code={recovery}"))
        .await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let (_, _, page) = w.get("/account/second", &open).await;
    assert!(page.contains("No second step is set"), "{page}");
}

/// The bytes of base 32 without padding (RFC 4648 §6).
fn bytes(text: &str) -> Vec<u8> {
    let value = |c: u8| if c >= b'A' { c - b'A' } else { c - b'2' + 26 };
    let (mut out, mut bits, mut have) = (Vec::new(), 0_u32, 0);
    for c in text.bytes() {
        bits = bits << 5 | u32::from(value(c));
        have += 5;
        if have >= 8 {
            have -= 8;
            out.push((bits >> have) as u8);
        }
    }
    out
}

#[tokio::test]
async fn receipts_cannot_be_tried_out() {
    let w = World::water().await;
    let path = "/my-data/AAAA-AAAA-AAAA-AAAA";
    for _ in 0..30 {
        assert_eq!(w.get(path, "").await.0, StatusCode::NOT_FOUND);
    }
    assert_eq!(w.get(path, "").await.0, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(
        w.send(&format!("{path}/withdraw"), "", "").await.0,
        StatusCode::TOO_MANY_REQUESTS
    );
}

#[tokio::test]
async fn forms_cannot_be_begun_without_end() {
    let w = World::water().await;
    let path = "/f/00000000-0000-7000-8000-000000000000";
    for _ in 0..120 {
        assert_eq!(w.send(path, "", "").await.0, StatusCode::NOT_FOUND);
    }
    assert_eq!(w.send(path, "", "").await.0, StatusCode::TOO_MANY_REQUESTS);
    let collector = w.cookie("collects").await;
    assert_eq!(
        w.send(path, &collector, "").await.0,
        StatusCode::NOT_FOUND,
        "who works here may go on"
    );
}
