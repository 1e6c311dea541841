//! The tab *check* over HTTP: unknown, not signed in, not allowed, malformed, done.

use crate::world::{Answer, World};
use axum::http::StatusCode;

const FILE: &str = "_uuid,name,age,water\na,Ann,34,tap\nb,Bo,700,well\nc,Cy,5,tap\nd,Di,,tap\n";
const LOG: &str = "uuid,question,change_type,new_value,old_value,issue\nc,,remove_survey,,,test\n";

/// Brings a file of lines.
async fn bring(w: &World, path: &str, cookie: &str, fields: &[(&str, &str)], file: &str) -> Answer {
    w.upload(path, cookie, fields, ("hh.csv", file.as_bytes())).await
}

#[tokio::test]
async fn the_tab_is_for_those_who_work_with_data() {
    let w = World::water().await;
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
    let refused = bring(&w, "/work/water/check", &collects, &[("title", "Homes")], FILE).await;
    assert_eq!(refused.0, StatusCode::FORBIDDEN);

    let (status, _, page) = bring(&w, "/work/water/check", &lead, &[("title", "Homes")], "a,b\n1\n").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("dataset-csv-ragged-row"), "{page}");
    let (status, _, page) = bring(&w, "/work/water/check", &lead, &[("title", "Homes")], FILE).await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("dataset-looks-identifying") && page.contains("/work/water/check/homes"));
    let (_, _, page) = w.get("/work/water/check", &lead).await;
    assert!(page.contains("/work/water/check/homes"));
    let other = [("title", "Homes"), ("against", "a form of somebody else")];
    let refused = bring(&w, "/work/water/check", &lead, &other, FILE).await;
    assert_eq!(refused.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_dataset_goes_from_file_to_snapshot() {
    let w = World::water().await;
    let lead = w.cookie("lead").await;
    bring(&w, "/work/water/check", &lead, &[("title", "Homes")], FILE).await;
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
    let broken = bring(&w, &format!("{at}/log"), &lead, &mapping, "a,b\n1,2\n").await;
    assert_eq!(broken.0, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        bring(&w, &format!("{at}/log"), &lead, &mapping, LOG).await.0,
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
