//! Across instances over HTTP: the feed and the file that others read, files that are taken, and where what came is
//! shown.

use std::sync::Arc;

use app::Actor;
use app::harvest::{elsewhere, share, take_file};
use app::ports::{Act, Answer as FetchAnswer, Ask, Change, Courier, Parcel};
use app::testing::{MemoryStore, account, app_on};
use async_trait::async_trait;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use base::Language;
use harvest::{Page, RecordFile, Signed, SignedInstance};
use registry::InitiativeState;

use crate::world::World;

/// An instance with a public initiative of that name, with a key of its own.
async fn with_initiative(number: u8, title: &str) -> World {
    let app = app_on(Arc::new(MemoryStore::signing(&[number; 32])));
    let wording = app::register::Wording {
        title: title.into(),
        aim: "Know which wells are safe".into(),
        ..app::register::Wording::default()
    };
    let site = &Actor::System;
    let it = app::register::register_initiative(&app, site, &wording, &Language::english())
        .await
        .unwrap();
    let mut it = app.store.get(it.id).await.unwrap();
    it.value.state = InitiativeState::Registered;
    let entry = app::log::Draft::new(app.now(), site, app::Verb::MoveInitiative, it.value.id);
    let changes = vec![Change::update(&it).unwrap()];
    app.store.commit(Act { entry, changes }).await.unwrap();
    account(&app, "admin@example.org", true).await.unwrap();
    account(&app, "else@example.org", false).await.unwrap();
    share(&app, site).await.unwrap();
    World::on(app)
}

/// An instance that has nothing of its own.
async fn reader() -> World {
    let app = app_on(Arc::new(MemoryStore::signing(&[2; 32])));
    account(&app, "admin@example.org", true).await.unwrap();
    account(&app, "else@example.org", false).await.unwrap();
    World::on(app)
}

async fn file_of(world: &World) -> String {
    world.get("/api/v1/records.json", "").await.2
}

async fn print_of(world: &World) -> String {
    let (_, _, body) = world.get("/api/v1/instance", "").await;
    let it = SignedInstance::read(&serde_json::from_str(&body).unwrap()).unwrap();
    it.instance.itself.key.fingerprint()
}

#[tokio::test]
async fn others_read_what_is_public_page_by_page_and_only_what_changed() {
    let w = with_initiative(1, "Safe wells").await;
    assert_eq!(
        w.get("/api/v1/records?after=x", "").await.0,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        w.get("/api/v1/records/nothing", "").await.0,
        StatusCode::NOT_FOUND
    );
    let ask = async |known: &str| {
        let request = Request::get("/api/v1/records").header(header::IF_NONE_MATCH, known);
        w.respond(request.body(Body::empty()).unwrap()).await
    };
    let first = ask("").await;
    assert_eq!(first.status(), StatusCode::OK);
    let tag = first.headers()[header::ETAG].to_str().unwrap().to_owned();
    assert_eq!(ask(&tag).await.status(), StatusCode::NOT_MODIFIED);
    let body = w.get("/api/v1/records", "").await.2;
    let page = Page::read(body.as_bytes()).unwrap();
    let record = Signed::read(&page.records[0]).unwrap().record;
    assert_eq!((page.records.len(), page.end), (1, true));
    assert_eq!(record.content.unwrap().path(), "/initiatives/safe-wells");
    let rest = w.get(&format!("/api/v1/records?after={}", page.next), "").await.2;
    assert_eq!(Page::read(rest.as_bytes()).unwrap().records.len(), 0);
    let file = RecordFile::read(file_of(&w).await.as_bytes()).unwrap();
    assert_eq!(file.records, page.records);
}

#[tokio::test]
async fn a_file_is_brought_by_an_administrator_who_compared_the_fingerprint() {
    let (a, b) = (with_initiative(1, "Safe wells").await, reader().await);
    let (file, print) = (file_of(&a).await, print_of(&a).await);
    let fields = [("fingerprint", print.as_str())];
    let bring = async |cookie: &str, fields: &[(&str, &str)], bytes: &[u8]| {
        b.upload("/sources/file", cookie, fields, ("records.json", bytes))
            .await
    };
    let stranger = bring("", &fields, file.as_bytes()).await;
    assert_eq!(stranger.0, StatusCode::UNAUTHORIZED);
    let other = b.cookie("else").await;
    assert_eq!(
        bring(&other, &fields, file.as_bytes()).await.0,
        StatusCode::FORBIDDEN
    );
    let admin = b.cookie("admin").await;
    assert_eq!(
        bring(&admin, &fields, b"PK\x03\x04").await.0,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let (status, _, page) = bring(&admin, &[], file.as_bytes()).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains(&print), "the page says which key it is");
    // A file is larger than other forms.
    let large = format!("{file}{}", " ".repeat(3 * 1024 * 1024));
    let (status, _, page) = bring(&admin, &fields, large.as_bytes()).await;
    assert_eq!(status, StatusCode::OK, "{page}");
    assert!(page.contains("one was new or newer"), "{page}");
}

#[tokio::test]
async fn what_came_stands_beside_the_lists_marked_and_never_among_ones_own() {
    let (a, b) = (with_initiative(1, "Safe wells").await, reader().await);
    assert!(!b.get("/initiatives", "").await.2.contains("From other sites"));
    let taken = take_file(
        &b.app,
        &Actor::System,
        file_of(&a).await.as_bytes(),
        &print_of(&a).await,
    )
    .await;
    let source = taken.unwrap().source.id;
    let list = b.get("/initiatives", "").await.2;
    assert!(
        list.contains("From other sites")
            && list.contains("Safe wells")
            && list.contains("Signature checked")
    );
    assert!(
        !list.contains("/initiatives/safe-wells"),
        "there is no such page here"
    );
    assert!(!b.get("/releases", "").await.2.contains("From other sites"));
    let (found, _) = elsewhere(&b.app, None, None, 5).await.unwrap();
    let record = format!("/elsewhere/{}", found[0].shared.id);
    let page = b.get(&record, "").await.2;
    assert!(page.contains("It came straight from there"), "{page}");
    assert!(page.contains("Know which wells are safe"));
    assert_eq!(b.get("/elsewhere/nothing", "").await.0, StatusCode::NOT_FOUND);
    assert!(
        b.get("/elsewhere?kind=initiative", "")
            .await
            .2
            .contains("Safe wells")
    );
    assert!(
        !b.get("/elsewhere?kind=release", "")
            .await
            .2
            .contains("Safe wells")
    );
    let page = b.get(&format!("/sources/{source}"), "").await.2;
    assert!(page.contains(&print_of(&a).await) && !page.contains("/drop"));
    let admin = b.cookie("admin").await;
    assert!(
        b.get(&format!("/sources/{source}"), &admin)
            .await
            .2
            .contains("/drop")
    );
    let dropped = b.send(&format!("/sources/{source}/drop"), &admin, "").await;
    assert_eq!(dropped.0, StatusCode::SEE_OTHER);
    assert!(!b.get("/initiatives", "").await.2.contains("Safe wells"));
}

#[tokio::test]
async fn what_another_instance_writes_is_text_and_never_markup() {
    let hostile = "<script>alert(1)</script>";
    let (a, b) = (with_initiative(1, hostile).await, reader().await);
    take_file(
        &b.app,
        &Actor::System,
        file_of(&a).await.as_bytes(),
        &print_of(&a).await,
    )
    .await
    .unwrap();
    let (found, _) = elsewhere(&b.app, None, None, 5).await.unwrap();
    for path in [
        "/initiatives".to_owned(),
        "/elsewhere".to_owned(),
        format!("/elsewhere/{}", found[0].shared.id),
    ] {
        let page = b.get(&path, "").await.2;
        assert!(
            page.contains("&lt;script&gt;") || page.contains("&#60;script"),
            "{path}"
        );
        assert!(!page.contains(hostile), "{path}");
    }
}

/// A wire to another instance.
struct To(World);

#[async_trait]
impl Courier for To {
    fn private(&self) -> bool {
        false
    }

    async fn carry(&self, _: Parcel) -> Option<u16> {
        None
    }

    async fn fetch(&self, ask: Ask) -> Option<FetchAnswer> {
        let path = ask.url.strip_prefix("https://a.example")?;
        let (status, _, body) = self.0.get(path, "").await;
        Some(FetchAnswer {
            status: status.as_u16(),
            etag: String::new(),
            body: body.into_bytes(),
        })
    }
}

#[tokio::test]
async fn a_source_is_added_by_its_address_after_its_key_was_seen() {
    let mut b = reader().await;
    let a = with_initiative(1, "Safe wells").await;
    let (print, key) = (print_of(&a).await, a.app.store.log_key().to_string());
    b.app.courier = Arc::new(To(a));
    let b = World::on(b.app.clone());
    assert_eq!(
        b.send("/sources/look", "", "address=x").await.0,
        StatusCode::UNAUTHORIZED
    );
    let other = b.cookie("else").await;
    assert_eq!(
        b.send("/sources/look", &other, "address=x").await.0,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        b.send("/sources", &other, "address=x").await.0,
        StatusCode::FORBIDDEN
    );
    let admin = b.cookie("admin").await;
    for wrong in ["", "http://127.0.0.1:8080", "https://nobody.example"] {
        let (status, _, page) = b.send("/sources/look", &admin, &format!("address={wrong}")).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong} {page}");
    }
    let (status, _, page) = b
        .send("/sources/look", &admin, "address=https://a.example/")
        .await;
    assert!(status == StatusCode::OK && page.contains(&print), "{page}");
    let wrong = b
        .send("/sources", &admin, "address=https://a.example&key=00")
        .await;
    assert_eq!(wrong.0, StatusCode::UNPROCESSABLE_ENTITY);
    let (status, to, _) = b
        .send(
            "/sources",
            &admin,
            &format!("address=https://a.example&key={key}"),
        )
        .await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    assert_eq!(
        b.send(&format!("{to}/now"), &other, "").await.0,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        b.send(&format!("{to}/now"), &admin, "").await.0,
        StatusCode::SEE_OTHER
    );
    assert!(b.get("/initiatives", "").await.2.contains("Safe wells"));
    assert_eq!(
        b.send(&format!("{to}/stop"), &admin, "").await.0,
        StatusCode::SEE_OTHER
    );
    assert!(b.get(&to, "").await.2.contains("Not asked"));
    assert_eq!(
        b.send(&format!("{to}/anew"), &admin, "").await.0,
        StatusCode::SEE_OTHER
    );
    assert!(b.get(&to, "").await.2.contains("Asked now and then"));
}

#[tokio::test]
async fn an_administrator_says_that_a_key_no_longer_counts_and_everybody_reads_why() {
    let (a, b) = (with_initiative(1, "Safe wells").await, reader().await);
    let taken = take_file(
        &b.app,
        &Actor::System,
        file_of(&a).await.as_bytes(),
        &print_of(&a).await,
    )
    .await;
    let source = format!("/sources/{}", taken.unwrap().source.id);
    let revoke = format!("{source}/revoke");
    let today = governance::day(b.app.now());
    let form = format!("from={today}&reason=Its+%3Cb%3Etelephone%3C%2Fb%3E+was+stolen.");
    let admin = b.cookie("admin").await;
    let nowhere = "/sources/01890000-0000-7000-8000-000000000001/revoke";
    assert_eq!(b.send(nowhere, &admin, &form).await.0, StatusCode::NOT_FOUND);
    assert_eq!(b.send(&revoke, "", &form).await.0, StatusCode::UNAUTHORIZED);
    let other = b.cookie("else").await;
    assert_eq!(b.send(&revoke, &other, &form).await.0, StatusCode::FORBIDDEN);
    for wrong in [
        "from=&reason=x",
        "from=2999-01-01&reason=x",
        &format!("from={today}&reason=+"),
    ] {
        let (status, _, page) = b.send(&revoke, &admin, wrong).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert!(
            page.contains("error-summary") || page.contains("id=\"errors\""),
            "{page}"
        );
    }
    assert_eq!(b.send(&revoke, &admin, &form).await.0, StatusCode::SEE_OTHER);
    let (found, _) = elsewhere(&b.app, None, None, 5).await.unwrap();
    let record = format!("/elsewhere/{}", found[0].shared.id);
    for path in [&source, &record, &"/elsewhere".to_owned()] {
        let page = b.get(path, "").await.2;
        assert!(page.contains("no longer counts"), "{path}: {page}");
        assert!(!page.contains("Signature checked"), "{path}");
    }
    let page = b.get(&record, "").await.2;
    assert!(
        page.contains("&lt;b&gt;telephone") && page.contains("may be somebody else’s"),
        "{page}"
    );
    let page = b.get(&source, &admin).await.2;
    assert!(!page.contains("/revoke") && !page.contains("/anew"), "{page}");
    let log = b.get("/log", "").await.2;
    assert!(
        log.contains("Said that the key of another site no longer counts"),
        "{log}"
    );
}
