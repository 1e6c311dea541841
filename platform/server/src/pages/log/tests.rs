//! The log over HTTP: unknown, malformed, seen by a stranger; and what it never shows.

use app::log::{Draft, verify_inclusion};
use app::ports::{Act, Change, RecordKind};
use app::register::{Wording, add_round, register_initiative};
use app::testing::account;
use app::{App, Verb};
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use base::{Digest, Language};
use registry::InitiativeState;
use tower::ServiceExt as _;
use ui::Reader;

use super::{FACTS, key};
use crate::{Services, Settings, site};

async fn world() -> App {
    let app = app::testing::app();
    let lead = account(&app, "lead@example.org", false).await.unwrap();
    let wording = Wording {
        title: "Water".into(),
        ..Wording::default()
    };
    let it = register_initiative(&app, &lead, &wording, &Language::english())
        .await
        .unwrap();
    for _ in 0..55 {
        add_round(&app, &lead, "water").await.unwrap();
    }
    let mut public = app.store.get(it.id).await.unwrap();
    public.state = InitiativeState::Registered;
    let entry = Draft::new(app.now(), &lead, Verb::MoveInitiative, it.id)
        .with("to", "registered")
        .with("reason", "<b>ready</b>");
    let changes = vec![Change::update(&public).unwrap()];
    app.store.commit(Act { entry, changes }).await.unwrap();
    app
}

async fn get(app: &App, path: &str) -> (StatusCode, String) {
    let settings = Settings {
        public_url: "http://localhost".into(),
        trial: false,
    };
    let site = site(Services {
        app: app.clone(),
        settings: settings.into(),
    });
    let request = Request::get(path).header(header::HOST, "localhost");
    let response = site.oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let status = response.status();
    let body = to_bytes(response.into_body(), 4 << 20).await.unwrap();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

#[tokio::test]
async fn what_is_no_entry_is_no_page() {
    let app = app::testing::app();
    let (status, page) = get(&app, "/log").await;
    assert_eq!(status, StatusCode::OK);
    assert!(!page.contains("<table"), "{page}");
    for path in ["/log/0", "/log/first", "/log/-1", "/log?before=x"] {
        assert_eq!(get(&app, path).await.0, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn a_stranger_reads_page_by_page() {
    let app = world().await;
    let size = app.store.head().await.unwrap().unwrap().head.size;
    assert!(size > 50 && size < 100, "{size}");
    let (status, page) = get(&app, "/log").await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains(&app.store.log_key().to_string()));
    assert!(page.contains(&format!("href=\"/log/{}\"", size - 1)));
    let older = size - 50;
    assert!(
        page.contains(&format!("rel=\"next\" href=\"/log?before={older}\"")),
        "{page}"
    );
    let (status, page) = get(&app, &format!("/log?before={older}")).await;
    assert!(status == StatusCode::OK && page.contains("href=\"/log/0\""));
    assert!(!page.contains("rel=\"next\""), "{page}");
}

#[tokio::test]
async fn every_entry_is_proved_and_only_public_ones_are_told() {
    let app = world().await;
    let head = app.store.head().await.unwrap().unwrap().head;
    let entries = app.store.entries(0..head.size).await.unwrap();
    for (entry, open) in [
        (&entries[0], false),
        (&entries[3], true),
        (&entries[entries.len() - 1], true),
    ] {
        let (status, page) = get(&app, &format!("/log/{}", entry.seq)).await;
        assert_eq!(status, StatusCode::OK);
        let codes: Vec<&str> = page
            .split("<code class=\"small\" dir=\"ltr\">")
            .skip(1)
            .map(|p| p.split('<').next().unwrap())
            .collect();
        let digests: Vec<Digest> = codes.iter().filter_map(|c| c.parse().ok()).collect();
        let at = digests.iter().position(|d| *d == entry.leaf()).unwrap();
        let root = digests.iter().position(|d| *d == head.root).unwrap();
        let path = &digests[at + 1..root];
        assert!(verify_inclusion(
            entry.leaf(),
            entry.seq,
            head.size,
            path,
            head.root
        ));
        let told = page.contains(&entry.subject.id.to_string()) || page.contains(&entry.verb);
        assert_eq!(told, open, "{page}");
        assert!(!page.contains("example.org") && !page.contains("<b>ready"));
    }
}

#[tokio::test]
async fn the_log_is_filtered_and_taken_along() {
    let app = world().await;
    let size = app.store.head().await.unwrap().unwrap().head.size;
    let (_, page) = get(&app, "/log?verb=initiative.move").await;
    assert!(page.contains(&format!("href=\"/log/{}\"", size - 1)) && !page.contains("href=\"/log/1\""));
    let (_, page) = get(&app, "/log?verb=account.add").await;
    assert!(
        !page.contains("<table"),
        "a filter tells nothing about the rest: {page}"
    );
    for wrong in [
        "/log?kind=account",
        "/log?kind=x",
        "/log?day=x",
        "/log?subject=x",
        "/log/export.csv?day=x",
    ] {
        assert_eq!(get(&app, wrong).await.0, StatusCode::NOT_FOUND, "{wrong}");
    }
    let (status, lines) = get(&app, "/log/export.jsonl").await;
    assert_eq!((status, lines.lines().count() as u64), (StatusCode::OK, size));
    let mut open = 0;
    for (seq, line) in lines.lines().enumerate() {
        let value: serde_json::Value = serde_json::from_str(line).unwrap();
        assert_eq!(value["seq"], seq);
        if let Some(bytes) = value["bytes"].as_str() {
            open += 1;
            assert_eq!(app::log::leaf_hash(bytes.as_bytes()).to_string(), value["leaf"]);
        }
    }
    assert!(open > 50 && !lines.contains("example.org"), "{open}");
    let (_, csv) = get(&app, "/log/export.csv?kind=initiative").await;
    assert_eq!(csv.lines().count(), 3, "{csv}");
    assert!(
        csv.contains(r#""{""reason"":""<b>ready</b>"",""to"":""registered""}""#),
        "{csv}"
    );
}

#[tokio::test]
async fn the_page_that_checks_works_without_script_too() {
    let app = world().await;
    let (status, page) = get(&app, "/log/verify?entry=3").await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("counted verify --remote http://localhost") && page.contains("value=\"3\""));
    let script = page
        .split("<script src=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    assert_eq!(get(&app, script).await.0, StatusCode::OK);
}

#[test]
fn everything_has_words() {
    let r = Reader::of("en");
    let verbs = Verb::ALL.iter().map(|v| format!("log-verb-{}", key(v.name())));
    let kinds = RecordKind::ALL
        .iter()
        .map(|k| format!("log-kind-{}", key(k.table())));
    let facts = FACTS.iter().map(|f| format!("log-fact-{f}"));
    let missing: Vec<_> = verbs
        .chain(kinds)
        .chain(facts)
        .filter(|name| r.plain(name) == format!("[{name}]"))
        .collect();
    assert!(missing.is_empty(), "add to locales/en/log.ftl: {missing:#?}");
}
