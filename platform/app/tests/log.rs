//! The log as readers see and check it, and what verification finds when somebody was at the database.

use std::sync::Arc;

use app::log::{
    Draft, LogFilter, Seen, prove_entry, prove_growth, prove_subject, read_log, verify, verify_consistency,
    verify_inclusion, view_log,
};
use app::ports::{Act, Change, Clock};
use app::register::{Wording, add_round, register_initiative};
use app::testing::{SteppedClock, account, app};
use app::{App, AppError, Verb};
use base::Language;
use registry::InitiativeState;

#[tokio::test]
async fn a_reader_can_prove_an_entry_and_growth() {
    let app = app();
    let all = LogFilter::default();
    assert!(view_log(&app, &all, None).await.unwrap().head.is_none());
    account(&app, "reader@b.org", false).await.unwrap();
    let old = app.store.head().await.unwrap().unwrap().head;
    for n in 0..60 {
        account(&app, &format!("{n}@b.org"), false).await.unwrap();
    }

    let page = view_log(&app, &all, None).await.unwrap();
    let head = page.head.unwrap().head;
    assert_eq!(
        (head.size, page.entries.len(), page.entries[0].seq(), page.older),
        (61, 50, 60, Some(11))
    );
    let last = view_log(&app, &all, Some(11)).await.unwrap();
    assert_eq!((last.entries.len(), last.older), (11, None));

    let (_, proof) = prove_entry(&app, 7).await.unwrap();
    let Seen::Closed { leaf, .. } = proof.seen else {
        panic!("accounts are nobody's business")
    };
    assert!(verify_inclusion(leaf, 7, head.size, &proof.path, head.root));
    let beyond = prove_entry(&app, 61).await;
    assert!(matches!(beyond, Err(AppError::NotFound { kind: "entry", .. })));

    let growth = prove_growth(&app, old.size, None).await.unwrap();
    assert!(verify_consistency(
        old.size,
        old.root,
        head.size,
        head.root,
        &growth.path
    ));
    let heads = app.store.heads(20..21, 1).await.unwrap();
    let part = prove_growth(&app, old.size, Some(20)).await.unwrap();
    assert!(verify_consistency(
        1,
        old.root,
        20,
        heads[0].head.root,
        &part.path
    ));
    for (from, to) in [(0, None), (5, Some(4)), (5, Some(62))] {
        assert!(prove_growth(&app, from, to).await.is_err());
    }
}

/// What was done to a public thing is everybody's; a draft, an account, a role are not.
#[tokio::test]
async fn only_what_is_public_is_told() {
    let clock = Arc::new(SteppedClock::default());
    let app = App {
        clock: clock.clone() as Arc<dyn Clock>,
        ..app()
    };
    let lead = account(&app, "lead@b.org", false).await.unwrap();
    let wording = |title: &str| Wording {
        title: title.into(),
        ..Wording::default()
    };
    let english = Language::english();
    let it = register_initiative(&app, &lead, &wording("Water"), &english)
        .await
        .unwrap();
    register_initiative(&app, &lead, &wording("Secret"), &english)
        .await
        .unwrap();
    add_round(&app, &lead, "water").await.unwrap();
    let open = async |filter: &LogFilter| {
        let page = view_log(&app, filter, None).await.unwrap();
        let open = page.entries.iter().filter(|e| matches!(e, Seen::Open(_)));
        open.map(Seen::seq).collect::<Vec<_>>()
    };
    let all = LogFilter::default();
    assert!(open(&all).await.is_empty(), "a draft is its own people's");
    assert!(prove_subject(&app, "initiative", "water").await.is_err());

    clock.forward(24 * 3600);
    let mut public = app.store.get(it.id).await.unwrap();
    public.state = InitiativeState::Registered;
    let entry = Draft::new(app.now(), &lead, Verb::MoveInitiative, it.id);
    let changes = vec![Change::update(&public).unwrap()];
    app.store.commit(Act { entry, changes }).await.unwrap();
    let seen = open(&all).await;
    assert_eq!(
        seen.len(),
        3,
        "registered, round, moved; not the other initiative"
    );
    let verb = LogFilter {
        verb: Some("round.add".into()),
        ..all.clone()
    };
    assert_eq!(open(&verb).await.len(), 1);
    let verb = LogFilter {
        verb: Some("account.add".into()),
        ..all.clone()
    };
    assert!(
        view_log(&app, &verb, None).await.unwrap().entries.is_empty(),
        "a filter tells nothing about the rest"
    );
    let kind = LogFilter {
        kind: Some("initiative".into()),
        ..all.clone()
    };
    assert_eq!(open(&kind).await.len(), 2);
    let subject = LogFilter {
        subject: Some(it.id.uuid()),
        ..all.clone()
    };
    assert_eq!(open(&subject).await.len(), 2);
    let day = |text: &str| LogFilter {
        day: Some(text.parse().unwrap()),
        ..all.clone()
    };
    assert_eq!(open(&day("2024-02-28")).await, [seen[0]]);
    assert_eq!(open(&day("2024-02-27")).await.len(), 2);
    assert!(open(&day("2024-03-01")).await.is_empty());
    let (head, proofs) = prove_subject(&app, "initiative", "water").await.unwrap();
    assert_eq!(proofs.len(), 2);
    for p in proofs {
        assert!(verify_inclusion(
            p.seen.leaf(),
            p.seen.seq(),
            head.head.size,
            &p.path,
            head.head.root
        ));
    }
    assert!(
        prove_subject(&app, "account", &lead.account().unwrap().to_string())
            .await
            .is_err()
    );
    let (exported, next) = read_log(&app, &all, 0).await.unwrap();
    assert_eq!((exported.len() as u64, next), (head.head.size, None));
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
