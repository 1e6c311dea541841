//! Instances in memory that hand their records on.

use std::sync::Arc;

use base::Language;
use harvest::{Page, RecordFile, SharedKind, Signed};
use registry::{Initiative, InitiativeState};
use serde_json::Value;

use super::*;
use crate::ports::{Act, Change, Query};
use crate::register::{Wording, register_initiative};
use crate::testing::{MemoryStore, app_on};
use crate::{Actor, App, AppError, Verb};

pub(super) const SITE: &Actor = &Actor::System;

pub(super) fn instance(number: u8) -> App {
    app_on(Arc::new(MemoryStore::signing(&[number; 32])))
}

/// A public initiative.
pub(super) async fn published(app: &App, title: &str) -> Initiative {
    let wording = Wording {
        title: title.into(),
        ..Wording::default()
    };
    let it = register_initiative(app, SITE, &wording, &Language::english())
        .await
        .unwrap();
    moved(app, &it, InitiativeState::Registered).await;
    it
}

pub(super) async fn moved(app: &App, it: &Initiative, state: InitiativeState) {
    let mut stored = app.store.get(it.id).await.unwrap();
    stored.value.state = state;
    let entry = crate::log::Draft::new(app.now(), SITE, Verb::MoveInitiative, it.id);
    let changes = vec![Change::update(&stored).unwrap()];
    app.store.commit(Act { entry, changes }).await.unwrap();
}

/// Everything that an instance hands on, in the order of its feed.
pub(super) async fn fed(app: &App) -> Vec<Signed> {
    let (mut after, mut all) = (0, Vec::new());
    loop {
        let Page { records, next, end } = read_feed(app, after).await.unwrap();
        all.extend(records.iter().map(|r| Signed::read(r).unwrap()));
        if end {
            return all;
        }
        after = next;
    }
}

async fn file_of(app: &App, name: &str) -> Vec<u8> {
    export_file(app, name, "")
        .await
        .unwrap()
        .value()
        .to_string()
        .into_bytes()
}

/// One instance takes the file of another, whose fingerprint it knows.
async fn carried(from: &App, to: &App) -> FileTaken {
    let print = super::key(from).fingerprint();
    take_file(to, SITE, &file_of(from, "An instance").await, &print)
        .await
        .unwrap()
}

pub(super) fn codes(source: &Source) -> Vec<&str> {
    source.troubles.iter().map(|t| t.code.as_str()).collect()
}

pub(super) fn refused(error: AppError) -> &'static str {
    match error {
        AppError::Findings(findings) => findings.first_error().unwrap().code.0,
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn what_is_public_is_written_once_and_anew_when_it_changes() {
    let a = instance(1);
    let wells = published(&a, "Wells").await;
    let draft = Wording {
        title: "Pumps".into(),
        ..Wording::default()
    };
    register_initiative(&a, SITE, &draft, &Language::english())
        .await
        .unwrap();
    assert_eq!(share(&a, SITE).await, Ok(1));
    assert_eq!(share(&a, SITE).await, Ok(0), "nothing changed");
    let first = fed(&a).await;
    assert_eq!(first.len(), 1);
    let record = &first[0].record;
    assert_eq!((record.version, record.name.id), (1, wells.id.uuid()));
    assert!(super::is_signed(
        &super::key(&a),
        &record.bytes(),
        &first[0].signature
    ));
    moved(&a, &wells, InitiativeState::Active).await;
    assert_eq!(share(&a, SITE).await, Ok(1));
    let second = fed(&a).await;
    assert_eq!(
        (second.len(), second[0].record.version),
        (1, 2),
        "only the newest version is handed out"
    );
    moved(&a, &wells, InitiativeState::Draft).await;
    assert_eq!(share(&a, SITE).await, Ok(1));
    let third = fed(&a).await;
    assert_eq!((third.len(), third[0].record.version), (1, 3));
    assert_eq!(third[0].record.content, None, "it is gone, and that is told");
}

#[tokio::test]
async fn a_feed_is_read_from_any_place_and_begins_anew_after_a_restored_log() {
    let a = instance(1);
    for n in 0..120 {
        published(&a, &format!("Well {n}")).await;
    }
    share(&a, SITE).await.unwrap();
    let page = read_feed(&a, 0).await.unwrap();
    assert_eq!((page.records.len(), page.end), (100, false));
    let rest = read_feed(&a, page.next).await.unwrap();
    assert_eq!((rest.records.len(), rest.end), (20, true));
    let nothing = read_feed(&a, rest.next).await.unwrap();
    assert_eq!(
        (nothing.records.len(), nothing.next),
        (0, rest.next),
        "unchanged while nothing comes"
    );
    let beyond = read_feed(&a, 1_000_000).await.unwrap();
    assert_eq!((beyond.next, beyond.end), (0, false));
    assert_eq!(fed(&a).await.len(), 120);
}

#[tokio::test]
async fn a_file_goes_from_village_to_region_to_the_world_with_the_signature_of_the_village() {
    let (a, b, c) = (instance(1), instance(2), instance(3));
    let wells = published(&a, "Wells").await;
    let taken = carried(&a, &b).await;
    assert_eq!(
        (taken.records, taken.taken, taken.source.troubles.len()),
        (1, 1, 0)
    );
    assert_eq!(
        carried(&a, &b).await.taken,
        0,
        "the same file again brings nothing"
    );
    let taken = carried(&b, &c).await;
    assert_eq!((taken.taken, codes(&taken.source)), (1, vec![]));
    let (seen, of) = elsewhere(&c, Some(SharedKind::Initiative), None, 10)
        .await
        .unwrap();
    assert_eq!(of, 1);
    assert_eq!(
        (seen[0].shared.way, seen[0].shared.key()),
        (Way::Passed, super::key(&a))
    );
    assert_eq!(seen[0].origin.as_ref().unwrap().key, super::key(&a));
    assert_eq!(seen[0].by.as_ref().unwrap().key, super::key(&b));
    assert_eq!(fed(&c).await, fed(&a).await, "byte for byte as it was signed");
    // Once somebody here has compared the village's key, the same record is as good as one from there.
    assert!(!seen[0].confirmed);
    carried(&a, &c).await;
    let (seen, _) = elsewhere(&c, None, None, 10).await.unwrap();
    assert_eq!((seen[0].shared.way, seen[0].confirmed), (Way::Passed, true));
    // It is nobody's own but the village's.
    let counted = crate::register::find_initiatives(&c, &crate::register::Filter::default())
        .await
        .unwrap();
    assert_eq!(counted.of, 0);
    // What is taken back at the village is gone in the world.
    moved(&a, &wells, InitiativeState::Draft).await;
    carried(&a, &b).await;
    assert_eq!(carried(&b, &c).await.taken, 1);
    assert_eq!(elsewhere(&c, None, None, 10).await.unwrap().1, 0);
    // And what comes home is known.
    assert_eq!(carried(&c, &a).await.taken, 0);
    assert_eq!(a.store.count_of::<Shared>(Query::all()).await, Ok(1));
}

#[tokio::test]
async fn a_record_that_cannot_be_taken_is_told_and_the_rest_goes_on() {
    let (a, b) = (instance(1), instance(2));
    for title in ["Wells", "Pumps", "Springs", "Taps", "Rivers"] {
        published(&a, title).await;
    }
    let mut file = export_file(&a, "A", "").await.unwrap();
    file.records[0]["content"]["title"]["en"] = "Poisoned wells".into();
    file.records[1]["kind"] = "recipe".into();
    file.records[2]["format"] = "counted-record/7".into();
    file.records[3]["key"] = Value::from(super::key(&instance(9)).to_string());
    let bytes = file.value().to_string();
    let taken = take_file(&b, SITE, bytes.as_bytes(), &super::key(&a).to_string())
        .await
        .unwrap();
    assert_eq!(taken.taken, 1, "the fifth is sound");
    assert_eq!(
        codes(&taken.source),
        [
            "app-harvest-signature",
            "harvest-unknown-kind",
            "harvest-newer-format",
            "app-harvest-unknown-origin"
        ]
    );
    assert!(taken.source.troubles.iter().all(|t| t.finding().is_some()));
    let called = taken
        .found
        .iter()
        .next()
        .unwrap()
        .place
        .get("record")
        .unwrap()
        .to_string();
    assert!(called.starts_with("Poisoned wells (initiative/"), "{called}");
    // Nothing is lost: the sound file brings the rest, and nothing is said of the one before.
    let sound = carried(&a, &b).await;
    assert_eq!((sound.taken, sound.found.is_empty()), (4, true));
}

#[tokio::test]
async fn versions_and_origins_are_held_against_what_is_known() {
    let (a, b) = (instance(1), instance(2));
    let wells = published(&a, "Wells").await;
    let old = file_of(&a, "A").await;
    moved(&a, &wells, InitiativeState::Active).await;
    carried(&a, &b).await;
    let print = super::key(&a).fingerprint();
    let late = take_file(&b, SITE, &old, &print).await.unwrap();
    assert_eq!(
        (late.taken, codes(&late.source)),
        (0, vec!["harvest-older-version"])
    );
    // The same version with other words, well signed: whoever has the key made two of it.
    let mut two = export_file(&a, "A", "").await.unwrap();
    let mut record = Signed::read(&two.records[0]).unwrap().record;
    let mut content = record.content.clone().unwrap().value().clone();
    content["title"]["en"] = "Other wells".into();
    record.content = harvest::Content::new(content);
    let signature = a.store.sign(&record.bytes());
    two.records[0] = record.signed(&signature).value();
    let told = take_file(&b, SITE, two.value().to_string().as_bytes(), &print)
        .await
        .unwrap();
    assert!(codes(&told.source).contains(&"harvest-changed-content"));
    // A third instance says that the same record is its own.
    let thief = instance(3);
    let mut record = Signed::read(&two.records[0]).unwrap().record;
    record.name.key = super::key(&thief);
    let signature = thief.store.sign(&record.bytes());
    let mut file = export_file(&thief, "Thief", "").await.unwrap();
    file.records.push(record.signed(&signature).value());
    let print = super::key(&thief).fingerprint();
    let told = take_file(&b, SITE, file.value().to_string().as_bytes(), &print)
        .await
        .unwrap();
    assert_eq!(
        (told.taken, codes(&told.source)),
        (0, vec!["harvest-two-origins"])
    );
}

#[tokio::test]
async fn a_file_of_somebody_unknown_is_not_taken_before_its_fingerprint_was_compared() {
    let (a, b) = (instance(1), instance(2));
    published(&a, "Wells").await;
    let file = file_of(&a, "A").await;
    let take = async |app: &App, bytes: &[u8], print: &str| take_file(app, SITE, bytes, print).await;
    assert_eq!(
        refused(take(&b, &file, "").await.unwrap_err()),
        "app-harvest-no-source"
    );
    assert_eq!(
        refused(take(&b, &file, "abcd").await.unwrap_err()),
        "app-harvest-key"
    );
    assert_eq!(
        refused(take(&b, b"PK", "").await.unwrap_err()),
        "harvest-no-records"
    );
    assert_eq!(
        refused(take(&a, &file, "").await.unwrap_err()),
        "app-harvest-itself"
    );
    let mut file = RecordFile::read(&file).unwrap();
    file.instance.instance.itself.name = "B".into();
    let told = take(
        &b,
        file.value().to_string().as_bytes(),
        &super::key(&a).fingerprint(),
    )
    .await;
    assert_eq!(refused(told.unwrap_err()), "app-harvest-signature");
    let nobody = take_file(&b, &Actor::Anonymous, b"", "").await;
    assert_eq!(nobody.unwrap_err(), AppError::NotSignedIn);
    assert_eq!(b.store.count_of::<Shared>(Query::all()).await, Ok(0));
}

#[tokio::test]
async fn a_dropped_source_takes_its_records_with_it() {
    let (a, b) = (instance(1), instance(2));
    published(&a, "Wells").await;
    let source = carried(&a, &b).await.source;
    let id = source.id.to_string();
    set_source(&b, SITE, &id, true, true).await.unwrap();
    drop_source(&b, SITE, &id).await.unwrap();
    assert_eq!(elsewhere(&b, None, None, 10).await.unwrap().1, 0);
    assert_eq!(fed(&b).await.len(), 0);
    assert!(view_source(&b, SITE, &id).await.is_err());
}

#[tokio::test]
async fn a_key_that_no_longer_counts_signs_nothing_and_its_people_come_back_with_another() {
    let (old, new, b, c) = (instance(1), instance(4), instance(2), instance(3));
    let wells = published(&old, "Wells").await;
    let source = carried(&old, &b).await.source;
    carried(&b, &c).await;
    let id = source.id.to_string();
    let today = governance::day(b.now()).to_string();
    let said = |day: &str, why: &str| {
        let (day, why, id, b) = (day.to_owned(), why.to_owned(), id.clone(), &b);
        async move { revoke_key(b, SITE, &id, (&day, &why)).await }
    };
    assert_eq!(refused(said("soon", "Lost").await.unwrap_err()), "app-not-a-date");
    assert_eq!(
        refused(said("2999-01-01", "Lost").await.unwrap_err()),
        "app-harvest-day-ahead"
    );
    assert_eq!(
        refused(said(&today, " ").await.unwrap_err()),
        "app-harvest-no-reason"
    );
    said(&today, "A telephone was stolen.").await.unwrap();
    assert_eq!(
        refused(said(&today, "Again").await.unwrap_err()),
        "app-harvest-revoked"
    );

    // Who passed it on vouches no more, and whoever took it from there sees that.
    assert!(elsewhere(&c, None, None, 10).await.unwrap().0[0].vouched);
    carried(&b, &c).await;
    assert!(!elsewhere(&c, None, None, 10).await.unwrap().0[0].vouched);

    // What came stays, and says so; nothing of the key is taken, by file, anew, or passed on by another site.
    let (seen, of) = elsewhere(&b, None, None, 10).await.unwrap();
    assert_eq!(of, 1);
    let why = seen[0].revoked.as_ref().unwrap();
    assert!(why.covers(seen[0].shared.taken) && why.reason.contains("stolen"));
    moved(&old, &wells, InitiativeState::Active).await;
    let again = take_file(&b, SITE, &file_of(&old, "A").await, "")
        .await
        .unwrap_err();
    assert_eq!(refused(again), "app-harvest-revoked");
    assert_eq!(
        refused(harvest_one(&b, SITE, &id).await.unwrap_err()),
        "app-harvest-revoked"
    );
    assert_eq!(
        refused(set_source(&b, SITE, &id, true, true).await.unwrap_err()),
        "app-harvest-revoked"
    );
    carried(&old, &c).await;
    let passed = carried(&c, &b).await;
    assert_eq!(
        (passed.taken, codes(&passed.source)),
        (0, vec!["app-harvest-revoked"])
    );
    let vouched = describe(&b, "B", "").await.unwrap().instance.origins;
    assert!(
        vouched.iter().all(|o| o.key != super::key(&old)),
        "nobody vouches for it"
    );

    // The same record under a new key is no dispute: the old key speaks for nobody.
    let mut file = export_file(&new, "A", "").await.unwrap();
    let mut record = seen[0].shared.record().clone();
    record.name.key = super::key(&new);
    let signature = new.store.sign(&record.bytes());
    file.records = vec![record.signed(&signature).value()];
    let print = super::key(&new).fingerprint();
    let taken = take_file(&b, SITE, file.value().to_string().as_bytes(), &print)
        .await
        .unwrap();
    assert_eq!((taken.taken, codes(&taken.source)), (1, vec![]));

    // Taking the old source away takes its records, and keeps that its key does not count.
    drop_source(&b, SITE, &id).await.unwrap();
    assert_eq!(elsewhere(&b, None, None, 10).await.unwrap().1, 1);
    let again = take_file(
        &b,
        SITE,
        &file_of(&old, "A").await,
        &super::key(&old).fingerprint(),
    )
    .await;
    assert_eq!(refused(again.unwrap_err()), "app-harvest-revoked");
}
