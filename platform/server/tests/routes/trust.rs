//! Another instance checks this one over HTTP: heads, growth, entries, releases, receipts; and what it finds when
//! somebody was at the log.

use std::sync::Mutex;

use crate::world::World;
use app::ports::{Act, Change};
use app::publish::{Step, assemble_release, step_release};
use app::trust::wire::{HeadWire, ProofsWire};
use app::trust::{
    Remote, Statement, check_decision, check_entry, check_receipt, check_release, follow, take_statement,
};
use app::{Actor, AppError, Verb};
use async_trait::async_trait;
use axum::http::StatusCode;
use base::{Digest, Findings};
use registry::{Initiative, InitiativeState};

/// What is changed on the way: an address and what it answered.
type Twist = fn(&str, String) -> String;

/// The site as a remote one; what is answered may be changed on the way.
struct Site<'a> {
    world: &'a World,
    change: Mutex<Option<Twist>>,
}

#[async_trait]
impl Remote for Site<'_> {
    async fn get(&self, path: &str) -> Result<Vec<u8>, AppError> {
        let (status, _, body) = self.world.get(path, "").await;
        if status != StatusCode::OK {
            return Err(AppError::not_found("page", path));
        }
        let change = *self.change.lock().unwrap();
        Ok(change.map_or(body.clone(), |c| c(path, body)).into_bytes())
    }
}

impl<'a> Site<'a> {
    fn of(world: &'a World) -> Self {
        let change = Mutex::new(None);
        Self { world, change }
    }

    fn lies(&self, change: fn(&str, String) -> String) {
        *self.change.lock().unwrap() = Some(change);
    }
}

fn codes(findings: &Findings) -> Vec<&'static str> {
    findings.iter().map(|f| f.code.0).collect()
}

/// `water` is public and its release is out.
async fn public() -> World {
    let (w, lead) = World::water_on(app::testing::app()).await;
    assemble_release(&w.app, &lead, "water", app::testing::release::draft(&w.app))
        .await
        .unwrap();
    let it = w.app.store.named::<Initiative>("water").await.unwrap();
    let mut it = it;
    it.state = InitiativeState::Registered;
    let entry = app::log::Draft::new(w.app.now(), &lead, Verb::MoveInitiative, it.value.id);
    let changes = vec![Change::update(&it).unwrap()];
    w.app.store.commit(Act { entry, changes }).await.unwrap();
    w
}

#[tokio::test]
async fn a_head_is_followed_and_a_changed_history_is_found() {
    let w = public().await;
    let site = Site::of(&w);
    let (first, findings) = follow(&site, None, None).await.unwrap();
    assert!(findings.is_empty(), "{findings:?}");
    let (same, findings) = follow(&site, Some(&first), None).await.unwrap();
    assert!(findings.is_empty() && same == first);
    w.cookie("lead").await;
    let (next, findings) = follow(&site, Some(&first), None).await.unwrap();
    assert!(findings.is_empty() && next.size == first.size + 1);
    // Proofs made a moment ago are no fault.
    let (_, findings) = follow(&site, Some(&next), Some(first.clone())).await.unwrap();
    assert!(findings.is_empty(), "{findings:?}");

    let other = HeadWire {
        root: Digest::of(b"another history"),
        ..first.clone()
    };
    assert_eq!(
        codes(&follow(&site, Some(&other), None).await.unwrap().1),
        ["trust-history-changed"]
    );
    let longer = HeadWire {
        size: next.size + 5,
        ..first.clone()
    };
    assert_eq!(
        codes(&follow(&site, Some(&longer), None).await.unwrap().1),
        ["trust-history-changed"],
        "it shrank"
    );
    let stranger = HeadWire {
        key: "00".repeat(32),
        ..first.clone()
    };
    assert_eq!(
        codes(&follow(&site, Some(&stranger), None).await.unwrap().1),
        ["trust-key-changed"]
    );
    site.lies(|path, body| {
        if path != "/log/head.json" {
            return body;
        }
        let mut head: HeadWire = serde_json::from_str(&body).unwrap();
        head.at += 1;
        serde_json::to_string(&head).unwrap()
    });
    assert_eq!(
        codes(&follow(&site, None, None).await.unwrap().1),
        ["trust-signature-wrong"]
    );
    site.lies(|_, _| "nonsense".to_owned());
    let unreadable = follow(&site, None, None).await.unwrap_err();
    assert!(matches!(unreadable, AppError::Findings(f) if codes(&f) == ["trust-unreadable"]));
}

#[tokio::test]
async fn an_entry_is_checked_whether_it_is_public_or_not() {
    let w = public().await;
    let site = Site::of(&w);
    let hidden = check_entry(&site, None, 0).await.unwrap();
    assert!(hidden.findings.is_empty() && hidden.entries.is_empty());
    let last = hidden.head.size - 1;
    let public = check_entry(&site, Some(&hidden.head), last).await.unwrap();
    assert!(public.findings.is_empty(), "{:?}", public.findings);
    assert_eq!(public.entries[0]["verb"], "initiative.move");
    assert!(check_entry(&site, None, last + 1).await.is_err());
    assert!(
        check_decision(&site, None, "00000000-0000-7000-8000-000000000000")
            .await
            .is_err()
    );
    site.lies(|_, body| body.replace("initiative.move", "initiative.edit"));
    let lied = check_entry(&site, None, last).await.unwrap();
    assert_eq!(codes(&lied.findings), ["trust-not-included"]);
    site.lies(|path, body| {
        let Ok(mut all) = serde_json::from_str::<ProofsWire>(&body) else {
            return body;
        };
        assert!(path.ends_with("/proof.json"));
        all.proofs[0].path.pop();
        serde_json::to_string(&all).unwrap()
    });
    assert_eq!(
        codes(&check_entry(&site, None, 0).await.unwrap().findings),
        ["trust-not-included"]
    );
}

#[tokio::test]
async fn a_release_is_held_against_the_log() {
    let w = public().await;
    let site = Site::of(&w);
    assert!(
        check_release(&site, None, "water-2024").await.is_err(),
        "it is not out yet"
    );
    for step in [
        Step::Check,
        Step::Approve("No body yet".to_owned()),
        Step::Publish,
    ] {
        step_release(&w.app, &Actor::System, "water-2024", step)
            .await
            .unwrap();
    }
    let checked = check_release(&site, None, "water-2024").await.unwrap();
    assert!(checked.findings.is_empty(), "{:?}", checked.findings);
    assert_eq!(checked.entries.len(), 4);
    site.lies(|path, body| match path {
        "/releases/water-2024/release.json" => body.replace("20.5", "25.0"),
        _ => body,
    });
    let lied = check_release(&site, None, "water-2024").await.unwrap();
    assert_eq!(codes(&lied.findings), ["trust-content-differs"]);
}

#[tokio::test]
async fn nobody_proves_with_a_code_that_no_receipt_has() {
    let w = public().await;
    let site = Site::of(&w);
    assert!(check_receipt(&site, None, "AAAA-AAAA-AAAA-AAAA").await.is_err());
    let (status, _, _) = w.get("/my-data/nonsense/proof.json", "").await;
    assert_eq!(status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn witnesses_are_named_and_heard() {
    let w = public().await;
    let admin = app::testing::account(&w.app, "admin@example.org", true)
        .await
        .unwrap();
    let (lead, cookie) = (w.cookie("lead").await, w.cookie("admin").await);
    let signer = app::log::LogSigner::new(&[7; 32]);
    let form = format!("name=The+university&key={}", signer.key());
    assert_eq!(
        w.send("/log/witnesses", "", &form).await.0,
        StatusCode::UNAUTHORIZED
    );
    assert_eq!(
        w.send("/log/witnesses", &lead, &form).await.0,
        StatusCode::FORBIDDEN
    );
    let wrong = w.send("/log/witnesses", &cookie, "name=x&key=y").await;
    assert_eq!(wrong.0, StatusCode::UNPROCESSABLE_ENTITY);
    let site = Site::of(&w);
    let (head, _) = follow(&site, None, None).await.unwrap();
    let statement = Statement::sign(&signer, &head, w.app.now());
    assert!(
        matches!(
            take_statement(&w.app, statement.clone()).await,
            Err(AppError::NotFound { .. })
        ),
        "nobody named it"
    );
    assert_eq!(
        w.send("/log/witnesses", &cookie, &form).await.0,
        StatusCode::SEE_OTHER
    );
    for change in [
        |s: &mut Statement| s.size += 1,
        |s: &mut Statement| s.root = Digest::of(b"another history"),
        |s: &mut Statement| s.log = "00".repeat(32),
    ] {
        let mut other = statement.clone();
        change(&mut other);
        assert!(
            take_statement(&w.app, other).await.is_err(),
            "the signature is not of this"
        );
    }
    let forked = HeadWire {
        root: Digest::of(b"another history"),
        ..head.clone()
    };
    let fork = Statement::sign(&signer, &forked, w.app.now());
    let refused = take_statement(&w.app, fork).await.unwrap_err();
    assert!(matches!(refused, AppError::Findings(f) if codes(&f) == ["trust-witness-other"]));
    let text = serde_json::to_string(&statement).unwrap();
    let request = axum::http::Request::post("/log/witness").header("content-type", "application/json");
    let taken = w.ask(request.body(axum::body::Body::from(text)).unwrap()).await;
    assert_eq!(taken.0, StatusCode::NO_CONTENT);
    let (_, _, page) = w.get("/log/witnesses", "").await;
    assert!(
        page.contains("The university") && page.contains(&head.root.to_string()),
        "{page}"
    );
    assert!(
        !page.contains("name=\"key\""),
        "only an administrator sees the form"
    );
    let newer = follow(&site, Some(&head), None).await.unwrap().0;
    take_statement(&w.app, Statement::sign(&signer, &newer, w.app.now()))
        .await
        .unwrap();
    assert!(
        take_statement(&w.app, statement).await.is_err(),
        "an older one replaces no newer one"
    );
    let _ = admin;
}
