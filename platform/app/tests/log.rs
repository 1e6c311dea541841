//! The log as readers see and check it, and what verification finds when somebody was at the database.

use app::log::{prove_entry, prove_growth, verify, verify_consistency, verify_inclusion, view_log};
use app::testing::{account, app};
use app::{Actor, AppError};

#[tokio::test]
async fn a_reader_can_prove_an_entry_and_growth() {
    let app = app();
    assert!(
        view_log(&app, &Actor::Anonymous, None)
            .await
            .unwrap()
            .head
            .is_none()
    );
    let reader = account(&app, "reader@b.org", false).await.unwrap();
    let old = app.store.head().await.unwrap().unwrap().head;
    for n in 0..60 {
        account(&app, &format!("{n}@b.org"), false).await.unwrap();
    }

    let page = view_log(&app, &Actor::Anonymous, None).await.unwrap();
    let head = page.head.unwrap().head;
    assert_eq!(
        (head.size, page.entries.len(), page.entries[0].seq, page.older),
        (61, 50, 60, Some(11))
    );
    let last = view_log(&app, &Actor::Anonymous, Some(11)).await.unwrap();
    assert_eq!((last.entries.len(), last.older), (11, None));

    let proof = prove_entry(&app, &reader, 7).await.unwrap();
    assert!(verify_inclusion(proof.leaf, 7, head.size, &proof.path, head.root));
    assert_eq!(app::log::leaf_hash(&proof.bytes.unwrap()), proof.leaf);
    assert_eq!(prove_entry(&app, &Actor::Anonymous, 7).await.unwrap().bytes, None);
    let beyond = prove_entry(&app, &reader, 61).await;
    assert!(matches!(beyond, Err(AppError::NotFound { kind: "entry", .. })));

    let growth = prove_growth(&app, old.size).await.unwrap();
    assert!(verify_consistency(
        old.size,
        old.root,
        head.size,
        head.root,
        &growth.path
    ));
    assert!(prove_growth(&app, 0).await.is_err());
}

#[tokio::test]
async fn a_strange_key_and_a_missing_object_are_found() {
    let app = app();
    account(&app, "a@b.org", false).await.unwrap();
    app.objects.put(b"water").await.unwrap();
    let sound = verify(&app, app.store.log_key()).await.unwrap();
    assert_eq!(
        (sound.entries, sound.heads, sound.objects, sound.findings.len()),
        (1, 1, 1, 0)
    );
    let strange = app::log::LogSigner::new(&[9; 32]).key();
    let found = verify(&app, strange).await.unwrap().findings;
    assert_eq!(found.first_error().unwrap().code, app::log::code::SIGNATURE);
}

#[tokio::test]
async fn a_release_that_was_never_published_is_found() {
    use app::log::Draft;
    use app::ports::{Act, Change};
    use app::publish::ReleaseRecord;

    let app = app();
    let json = r#"{"title":"Everybody is well"}"#.to_owned();
    let forged = ReleaseRecord {
        id: app.new_id(),
        initiative: uuid::Uuid::nil(),
        slug: "all-well".parse().unwrap(),
        state: "published".to_owned(),
        digest: base::Digest::of(json.as_bytes()),
        json,
    };
    let entry = Draft::new(
        app.now(),
        &app::Actor::System,
        app::Verb::PublishRelease,
        forged.id,
    );
    let changes = vec![Change::create(&forged).unwrap()];
    app.store.commit(Act { entry, changes }).await.unwrap();
    let verified = verify(&app, app.store.log_key()).await.unwrap();
    assert_eq!(verified.releases, 1);
    assert_eq!(
        verified.findings.first_error().unwrap().code,
        app::log::code::RELEASE
    );
}
