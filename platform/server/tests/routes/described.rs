//! An initiative that is described elsewhere fills the form in: a file or a text, what is told, and the draft that says
//! where it comes from.

use axum::http::StatusCode;

use crate::world::World;

const PAGE: &str = "/work/new/from";
const CKAN: &str = r#"{"success": true, "result": {"name": "beach", "title": "Beach litter", "notes": "<p>We count.</p>",
    "url": "https://beach.example", "organization": {"title": "Beach keepers"}, "frequency": "monthly",
    "tags": [{"display_name": "Litter"}], "extras": [{"key": "country", "value": "Ghana"}]}}"#;

#[tokio::test]
async fn a_record_of_a_catalogue_fills_the_form_in() {
    let w = World::water().await;
    assert_eq!(w.get(PAGE, "").await.0, StatusCode::SEE_OTHER);
    assert_eq!(
        w.upload(PAGE, "", &[], ("a.json", CKAN.as_bytes())).await.0,
        StatusCode::UNAUTHORIZED
    );
    let someone = w.cookie("else").await;
    assert_eq!(w.get(PAGE, &someone).await.0, StatusCode::OK);
    let bring = async |text: &str, file: &str| {
        w.upload(PAGE, &someone, &[("text", text)], ("a.json", file.as_bytes()))
            .await
    };
    for wrong in ["", "hello", "{}", "@prefix dct: <x> ."] {
        let (status, _, page) = bring(wrong, "").await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong} {page}");
    }
    for (text, file) in [(CKAN, ""), ("", CKAN)] {
        let (status, _, page) = bring(text, file).await;
        assert_eq!(status, StatusCode::OK);
        for there in [
            "Beach litter",
            "We count.",
            "https://beach.example",
            "Litter",
            "frequency",
            "Beach keepers",
        ] {
            assert!(page.contains(there), "{there} {page}");
        }
        assert!(
            page.contains("action=\"/work/new\"") && !page.contains("&lt;p&gt;"),
            "{page}"
        );
    }
    let form = "title=Beach+litter&website=https://beach.example&brought_form=CKAN&brought_source=https://beach.example";
    let (status, _, page) = w.send("/work/new", &someone, form).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    let page = w.get("/initiatives/beach-litter", &someone).await.2;
    assert!(page.contains("taken over from a record of"), "{page}");
}
