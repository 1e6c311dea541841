//! Following, embedding and passing on: unknown and not out, then the feed, the frame with its caution, the text.

use app::publish::{Step, step_release};
use axum::body::Body;
use axum::http::{Request, StatusCode as S, header};

use crate::handovers::Door;

/// The policy of an answer.
async fn policy(d: &Door, path: &str) -> String {
    let request = Request::get(path).body(Body::empty()).unwrap();
    let response = d.world.respond(request).await;
    let policy = response.headers().get(header::CONTENT_SECURITY_POLICY).unwrap();
    policy.to_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_figure_stands_in_a_frame_with_its_caution_and_nothing_to_click_by_deceit() {
    let d = Door::new().await;
    for nothing in [
        "/releases/nothing/embed/1",
        "/releases/water-2024/embed/0",
        "/releases/water-2024/embed/2",
        "/releases/water-2024/embed/x",
    ] {
        assert_eq!(d.page(nothing, "").await.0, S::NOT_FOUND, "{nothing}");
    }
    let path = "/releases/water-2024/embed/1";
    let (status, page) = d.page(path, "").await;
    assert_eq!(status, S::OK);
    assert!(page.contains("Only one camp.") && page.contains("20.5"), "{page}");
    assert!(
        page.contains("href=\"http://localhost/releases/water-2024\""),
        "the way back: {page}"
    );
    for none in ["<script", "<form", "<nav", "Sign in"] {
        assert!(!page.contains(none), "{none}: {page}");
    }
    let framed = policy(&d, path).await;
    assert!(
        framed.contains("frame-ancestors *") && framed.contains("form-action 'none'"),
        "{framed}"
    );
    assert!(!framed.contains("script-src"), "{framed}");
    assert!(
        policy(&d, "/releases/water-2024")
            .await
            .contains("frame-ancestors 'none'")
    );
    let (_, arabic) = d.page(&format!("{path}?lang=ar"), "").await;
    assert!(arabic.contains("dir=\"rtl\""), "{arabic}");
    step_release(
        &d.world.app,
        &d.lead,
        "water-2024",
        Step::Recall("Counted twice".into()),
    )
    .await
    .unwrap();
    let (_, page) = d.page(path, "").await;
    assert!(
        page.contains("Counted twice") && !page.contains("20.5 L"),
        "{page}"
    );
}

#[tokio::test]
async fn text_is_passed_on_with_its_caution() {
    let d = Door::new().await;
    assert_eq!(d.page("/releases/nothing/share", "").await.0, S::NOT_FOUND);
    let (status, page) = d.page("/releases/water-2024/share", "").await;
    assert_eq!(status, S::OK);
    let text = page
        .split("name=\"share\"")
        .nth(1)
        .unwrap()
        .split("</textarea>")
        .next()
        .unwrap();
    for words in [
        "Households have 20.5 litres a day.",
        "62 records",
        "– Only one camp.",
        "http://localhost/releases/water-2024",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(
        page.contains("iframe src=&#34;http://localhost/releases/water-2024/embed/1?lang=en&#34;"),
        "{page}"
    );
}

#[tokio::test]
async fn a_feed_tells_what_is_public_and_nothing_else() {
    let d = Door::new().await;
    for nothing in [
        "/releases/nothing/news.atom",
        "/initiatives/nothing/news.atom",
        "/initiatives/water/news.atom",
        "/indicators/9.99/news.atom",
        "/countries/XXX/news.atom",
    ] {
        assert_eq!(d.page(nothing, "").await.0, S::NOT_FOUND, "{nothing}");
    }
    let claim = "kind=budget&title=A+second+pump&who=The+town";
    d.send("/releases/water-2024/uses", "", claim).await;
    let feed = "/releases/water-2024/news.atom";
    let (status, xml) = d.page(feed, "").await;
    assert_eq!(status, S::OK);
    assert!(
        xml.contains("These figures are out.") && !xml.contains("A second pump"),
        "it waits: {xml}"
    );
    d.send("/releases/water-2024/uses", "else", claim).await;
    let (_, xml) = d.page(feed, "").await;
    assert!(xml.contains("<title>A second pump</title>"), "{xml}");
    assert!(
        xml.contains("<id>http://localhost/releases/water-2024/news.atom</id>"),
        "{xml}"
    );
    assert_eq!(d.page("/indicators/6.1.1/news.atom", "").await.0, S::OK);
    assert_eq!(d.page("/countries/KGZ/news.atom", "").await.0, S::OK);
    let (_, page) = d.page("/releases/water-2024", "").await;
    assert!(
        page.contains("type=\"application/atom+xml\" href=\"/releases/water-2024/news.atom\""),
        "{page}"
    );
}
