//! The log over HTTP: unknown, malformed, seen by a stranger; and what it never shows.

use app::log::{Draft, verify_inclusion};
use app::ports::{Act, RecordKind};
use app::register::{Wording, add_round, register_initiative};
use app::testing::account;
use app::{Actor, App, Verb};
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use base::{Digest, Language};
use registry::Initiative;
use tower::ServiceExt as _;
use ui::Reader;

use super::{FACTS, key, show};
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
    let entry = Draft::new(app.now(), &lead, Verb::MoveInitiative, it.id)
        .with("to", "abandoned")
        .with("reason", "Because of Mr Private");
    let changes = Vec::new();
    app.store.commit(Act { entry, changes }).await.unwrap();
    app
}

async fn get(app: &App, path: &str) -> (StatusCode, String) {
    let settings = Settings {
        public_url: "http://localhost".into(),
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
async fn every_entry_is_proved_and_says_nothing_personal() {
    let app = world().await;
    let head = app.store.head().await.unwrap().unwrap().head;
    let entries = app.store.entries(0..head.size).await.unwrap();
    for entry in [&entries[0], &entries[3], &entries[entries.len() - 1]] {
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
        assert!(entry.seq != head.size - 1 || page.contains("abandoned"));
        for secret in [
            "example.org",
            "Private",
            "account:",
            &entry.subject.id.to_string(),
        ] {
            assert!(!page.contains(secret), "{secret}: {page}");
        }
        if let Some((_, id)) = entry.actor.split_once(':') {
            assert!(!page.contains(id));
        }
    }
}

#[test]
fn only_facts_of_the_list_are_told() {
    let initiative = base::Id::<Initiative>::new(uuid::Uuid::from_u128(1));
    let at = base::Timestamp::UNIX_EPOCH;
    let entry = Draft::new(at, &Actor::System, Verb::MoveInitiative, initiative)
        .with("from", "draft")
        .with("reason", "somebody")
        .with("account", "someone")
        .at_place(0);
    assert_eq!(show::facts(&entry), [("from", "draft".to_owned())]);
}

#[test]
fn everything_has_words() {
    let r = Reader::of("en");
    let verbs = Verb::ALL.iter().map(|v| format!("log-verb-{}", key(v.name())));
    let kinds = RecordKind::ALL
        .iter()
        .map(|k| format!("log-kind-{}", key(k.table())));
    let facts = FACTS.iter().map(|f| format!("log-fact-{f}"));
    for name in verbs.chain(kinds).chain(facts) {
        assert_ne!(r.plain(&name), format!("[{name}]"));
    }
}
