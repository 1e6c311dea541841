//! What every store keeps. Each function takes an empty store and panics where the contract is broken.

use std::collections::BTreeSet;
use std::sync::Arc;

use base::{Id, Kind, Timestamp};
use entity::{Entity, Source, Version};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::app_on;
use crate::act::{Actor, Verb};
use crate::entities::{EntityList, KeptEntity};
use crate::log::{Draft, Frontier, LogKey, consistency_path, seal, unseal, verify, verify_consistency};
use crate::ports::{Act, Change, Order, Query, Record, RecordKind, Store};
use crate::{AppError, Result};

/// A record for the contract; kept among the parties (name unique).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thing {
    /// Identity.
    pub id: Id<Thing>,
    /// Parent.
    pub parent: Option<Uuid>,
    /// Name.
    pub name: String,
    /// State.
    pub state: String,
}

impl Kind for Thing {
    const NAME: &'static str = "party";
}
impl Record for Thing {
    const KIND: RecordKind = RecordKind::Party;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        self.parent
    }
    fn name(&self) -> Option<String> {
        Some(self.name.clone())
    }
    fn state(&self) -> Option<String> {
        Some(self.state.clone())
    }
}

/// A thing by number: the number orders the identities.
pub fn thing(number: u128, name: &str, state: &str) -> Thing {
    Thing {
        id: Id::new(Uuid::from_u128(number)),
        parent: None,
        name: name.to_owned(),
        state: state.to_owned(),
    }
}

/// An act with these changes about a thing.
pub fn act(about: &Thing, changes: Vec<Change>) -> Act {
    let at = Timestamp::from_microsecond(1_708_992_000_123_456).unwrap_or(Timestamp::UNIX_EPOCH);
    let entry = Draft::new(at, &Actor::System, Verb::AddParty, about.id).with("name", about.name.as_str());
    Act { entry, changes }
}

/// Commits the creation of things, one act each.
///
/// # Errors
/// The store's.
pub async fn create(store: &dyn Store, things: &[Thing]) -> Result<()> {
    for t in things {
        store.commit(act(t, vec![Change::create(t)?])).await?;
    }
    Ok(())
}

/// Runs every part of the contract, each on a store that `empty` makes.
///
/// # Panics
/// Where the contract is broken.
pub async fn all<F: AsyncFn() -> (Arc<dyn Store>, LogKey)>(empty: F) {
    reads_what_was_written(&*empty().await.0).await;
    an_old_version_is_a_conflict(&*empty().await.0).await;
    a_taken_name_is_a_conflict(&*empty().await.0).await;
    a_name_that_must_be_free(empty().await.0).await;
    an_act_is_whole_or_nothing(&*empty().await.0).await;
    lists_filter_order_and_page(&*empty().await.0).await;
    marks_follow_what_is_said(&*empty().await.0).await;
    counts_and_seals(&*empty().await.0).await;
    heads_never_go_back(&*empty().await.0).await;
    let (store, key) = empty().await;
    many_at_once_make_one_log(store, key).await;
}

async fn reads_what_was_written(store: &dyn Store) {
    let mut t = thing(1, "ä \"quoted\" 水", "new");
    t.parent = Some(Uuid::from_u128(9));
    let receipt = store
        .commit(act(&t, vec![Change::create(&t).unwrap()]))
        .await
        .unwrap();
    assert_eq!(receipt.seq, 0);
    let read = store.get(t.id).await.unwrap();
    assert_eq!((&read.value, read.version), (&t, 1));
    assert_eq!(read.at.as_microsecond(), 1_708_992_000_123_456);
    let mut changed = read.clone();
    changed.state = "old".to_owned();
    store
        .commit(act(&t, vec![Change::update(&changed).unwrap()]))
        .await
        .unwrap();
    let read = store.named::<Thing>(&t.name).await.unwrap();
    assert_eq!((read.state.as_str(), read.version), ("old", 2));
    store.commit(act(&t, vec![Change::remove(&read)])).await.unwrap();
    assert!(matches!(
        store.get(t.id).await,
        Err(AppError::NotFound { kind: "party", .. })
    ));
    let entries = store.entries(0..9).await.unwrap();
    assert_eq!(entries.len(), 3);
    assert_eq!(entries[1].facts, r#"{"name":"ä \"quoted\" 水"}"#);
    assert_eq!(store.entries_about(t.id.uuid(), 2).await.unwrap()[0].seq, 2);
}

async fn heads_never_go_back(store: &dyn Store) {
    for (n, second) in [(1, 100), (2, 40), (3, 120)] {
        let t = thing(n, &n.to_string(), "new");
        let mut act = act(&t, vec![Change::create(&t).unwrap()]);
        act.entry.at = base::Timestamp::from_second(second).unwrap();
        store.commit(act).await.unwrap();
    }
    let heads = store.heads(0..9, 9).await.unwrap();
    let at: Vec<i64> = heads.iter().map(|h| h.head.at.as_second()).collect();
    assert_eq!(at, [100, 100, 120]);
}

async fn an_old_version_is_a_conflict(store: &dyn Store) {
    let t = thing(1, "a", "new");
    create(store, std::slice::from_ref(&t)).await.unwrap();
    let read = store.get(t.id).await.unwrap();
    store
        .commit(act(&t, vec![Change::update(&read).unwrap()]))
        .await
        .unwrap();
    for late in [Change::update(&read).unwrap(), Change::remove(&read)] {
        let refused = store.commit(act(&t, vec![late])).await;
        assert!(
            matches!(refused, Err(AppError::Conflict { kind: "party", .. })),
            "{refused:?}"
        );
    }
    let again = store.commit(act(&t, vec![Change::create(&t).unwrap()])).await;
    assert!(matches!(again, Err(AppError::Conflict { .. })));
    assert_eq!(
        store.head().await.unwrap().unwrap().head.size,
        2,
        "a refused act leaves no entry"
    );
}

async fn a_taken_name_is_a_conflict(store: &dyn Store) {
    create(store, &[thing(1, "a", "new"), thing(2, "b", "new")])
        .await
        .unwrap();
    let taken = thing(3, "a", "new");
    let refused = create(store, &[taken]).await;
    assert!(
        matches!(refused, Err(AppError::Conflict { kind: "party", .. })),
        "{refused:?}"
    );
    let mut b = store.named::<Thing>("b").await.unwrap();
    b.name = "a".to_owned();
    let refused = store.commit(act(&b, vec![Change::update(&b).unwrap()])).await;
    assert!(matches!(refused, Err(AppError::Conflict { .. })), "{refused:?}");
}

async fn a_name_that_must_be_free(store: Arc<dyn Store>) {
    let parent = Uuid::from_u128(77);
    let below = |number, name: &str| Thing {
        parent: Some(parent),
        ..thing(number, name, "new")
    };
    let unless = |t: &Thing, name: &str| {
        let free = Change::Unless {
            kind: Thing::KIND,
            parent,
            name: name.to_owned(),
        };
        act(t, vec![free, Change::create(t).unwrap()])
    };
    let first = below(1, "a");
    store.commit(unless(&first, "b")).await.unwrap();
    let refused = store.commit(unless(&below(2, "c"), "a")).await;
    assert!(
        matches!(refused, Err(AppError::Conflict { kind: "party", .. })),
        "{refused:?}"
    );
    // Both at once, each wanting the other's name free: one of them comes first.
    let pairs = (0..16).map(|n| {
        let store = Arc::clone(&store);
        let (x, y) = (
            below(10 + 2 * n, &format!("x{n}")),
            below(11 + 2 * n, &format!("y{n}")),
        );
        let acts = (unless(&x, &y.name), unless(&y, &x.name));
        tokio::spawn(async move { tokio::join!(store.commit(acts.0), store.commit(acts.1)) })
    });
    for pair in pairs.collect::<Vec<_>>() {
        let (x, y) = pair.await.unwrap();
        assert!(x.is_ok() != y.is_ok(), "{x:?} {y:?}");
    }
}

async fn an_act_is_whole_or_nothing(store: &dyn Store) {
    let (a, b) = (thing(1, "a", "new"), thing(2, "a", "new"));
    let about = Uuid::from_u128(5);
    let changes = vec![
        Change::Count {
            about,
            what: "refused",
            add: 1,
        },
        Change::create(&a).unwrap(),
        Change::create(&b).unwrap(),
    ];
    assert!(store.commit(act(&a, changes)).await.is_err());
    assert!(store.head().await.unwrap().is_none());
    assert_eq!(store.counted(about, "refused").await.unwrap(), 0);
    assert_eq!(store.count_of::<Thing>(Query::all()).await.unwrap(), 0);
}

async fn lists_filter_order_and_page(store: &dyn Store) {
    let parent = Id::<Thing>::new(Uuid::from_u128(77));
    let mut things: Vec<Thing> = [
        (1, "c", "open"),
        (2, "a", "shut"),
        (3, "b", "open"),
        (4, "d", "gone"),
    ]
    .into_iter()
    .map(|(n, name, state)| thing(n, name, state))
    .collect();
    things[3].parent = Some(parent.uuid());
    create(store, &things).await.unwrap();
    let names = async |q: Query| -> String {
        store
            .list::<Thing>(q)
            .await
            .unwrap()
            .iter()
            .map(|t| t.name.clone())
            .collect()
    };
    assert_eq!(names(Query::all()).await, "cabd");
    assert_eq!(names(Query::all().ordered(Order::Newest)).await, "dbac");
    assert_eq!(names(Query::all().ordered(Order::Name)).await, "abcd");
    assert_eq!(names(Query::all().in_state("open")).await, "cb");
    assert_eq!(names(Query::all().in_state("open").in_state("shut")).await, "cab");
    assert_eq!(names(Query::all().after(Uuid::from_u128(2)).limit(1)).await, "b");
    assert_eq!(
        names(Query::all().ordered(Order::Newest).after(Uuid::from_u128(3))).await,
        "ac"
    );
    assert_eq!(names(Query::of(parent)).await, "d");
    let by_name = || Query::all().ordered(Order::Name);
    assert_eq!(names(by_name().after_name("b")).await, "cd");
    assert_eq!(names(by_name().after_name("a").limit(2)).await, "bc");
    assert_eq!(names(by_name().skipping(1).limit(2)).await, "bc");
    assert_eq!(names(by_name().after_name("a").skipping(1).limit(9)).await, "cd");
    assert_eq!(names(by_name().skipping(9).limit(9)).await, "");
    assert_eq!(names(by_name().beginning("c")).await, "c");
    assert_eq!(names(by_name().beginning("")).await, "abcd");
    assert_eq!(
        store
            .count_of::<Thing>(Query::all().beginning("b"))
            .await
            .unwrap(),
        1
    );
    assert_eq!(
        names(Query::of_each([Id::<Thing>::new(Uuid::from_u128(78)), parent])).await,
        "d"
    );
    let two = [things[2].id, things[0].id];
    assert_eq!(names(Query::these(two)).await, "cb");
    assert_eq!(names(Query::these(two).in_state("open").named("b")).await, "b");
    let nobody: [Id<Thing>; 0] = [];
    assert_eq!(
        names(Query::these(nobody)).await,
        "",
        "no identity finds nothing, not all"
    );
    assert_eq!(names(Query::of_each(nobody)).await, "");
    assert_eq!(
        store.named_in::<Thing, _>(parent, "d").await.unwrap().value,
        things[3]
    );
    assert_eq!(
        store
            .count_of::<Thing>(Query::all().in_state("open").limit(1))
            .await
            .unwrap(),
        2
    );
}

/// The list of [`home`].
pub const HOMES: Id<EntityList> = Id::new(Uuid::from_u128(5));

/// A thing of a list of which one property is known.
pub fn home(n: u128, village: &str) -> KeptEntity {
    let version = Version {
        number: 1,
        at: Timestamp::UNIX_EPOCH,
        by: None,
        source: Some(Source::Person),
        label: Some(format!("Home {n}")),
        said: [("village".to_owned(), village.to_owned())].into(),
        base: None,
        branch: None,
        conflict: None,
        clash: BTreeSet::new(),
    };
    let entity = Entity {
        uuid: Uuid::from_u128(n),
        versions: vec![version],
        conflict: None,
    };
    KeptEntity::new(HOMES, entity)
}

/// Those of which the village is this, by their marks.
///
/// # Panics
/// When the village has no name.
pub fn in_village(village: &str) -> Query {
    Query::marked(KeptEntity::mark(HOMES, "village", village).expect("a village has a name"))
}

/// Things with the same mark are found page by page; a mark goes with what it was made of.
async fn marks_follow_what_is_said(store: &dyn Store) {
    let homes: Vec<KeptEntity> = (1..=5)
        .map(|n| home(n, ["Well", "hill"][usize::from(n == 3)]))
        .collect();
    let about = thing(1, "homes", "new");
    let made = homes.iter().map(|home| Change::create(home).unwrap()).collect();
    store.commit(act(&about, made)).await.unwrap();
    let at = async |village: &str, after: Option<Uuid>| -> Vec<Uuid> {
        let mut query = in_village(village).limit(3);
        query.after = after;
        let found = store.list::<KeptEntity>(query).await.unwrap();
        found.iter().map(|home| home.value.id()).collect()
    };
    let mut wells: Vec<Uuid> = homes.iter().map(Record::id).collect();
    wells.remove(2);
    wells.sort();
    assert_eq!(
        at("well", None).await,
        wells[..3],
        "in small letters, by identity"
    );
    assert_eq!(at("well", Some(wells[2])).await, wells[3..]);
    assert!(at("wel", None).await.is_empty());
    assert_eq!(store.count_of::<KeptEntity>(in_village("well")).await.unwrap(), 4);

    let mut moved = store.get::<KeptEntity>(homes[0].id).await.unwrap();
    moved.value = home(1, "hill");
    let gone = store.get::<KeptEntity>(homes[1].id).await.unwrap();
    let changes = vec![Change::update(&moved).unwrap(), Change::remove(&gone)];
    store.commit(act(&about, changes)).await.unwrap();
    assert_eq!(at("well", None).await.len(), 2, "one moved, one is gone");
    assert_eq!(at("hill", None).await.len(), 2);
}

async fn counts_and_seals(store: &dyn Store) {
    let t = thing(1, "a", "new");
    let (about, of) = (Uuid::from_u128(5), Uuid::from_u128(6));
    let count = |add| Change::Count {
        about,
        what: "refused",
        add,
    };
    let once = |mark| Change::CountOnce {
        about,
        what: "came",
        mark: Uuid::from_u128(mark),
    };
    for changes in [vec![once(1), once(2), once(1)], vec![once(2), once(3)]] {
        store.commit(act(&t, changes)).await.unwrap();
    }
    assert_eq!(store.counted(about, "came").await.unwrap(), 3);
    let sealed = seal(b"water", [3; 32]);
    store.commit(act(&t, vec![count(1), count(2)])).await.unwrap();
    store
        .commit(act(
            &t,
            vec![
                count(4),
                Change::Seal {
                    of,
                    sealed: sealed.clone(),
                },
            ],
        ))
        .await
        .unwrap();
    assert_eq!(store.counted(about, "refused").await.unwrap(), 7);
    assert_eq!(store.counted(about, "else").await.unwrap(), 0);
    assert_eq!(store.sealed(of).await.unwrap(), Some(sealed.clone()));
    store.commit(act(&t, vec![Change::Unseal { of }])).await.unwrap();
    let left = store.sealed(of).await.unwrap().unwrap();
    assert_eq!(
        (left.bytes == sealed.bytes, left.key, unseal(&left)),
        (true, None, None)
    );
    assert_eq!(store.sealed(about).await.unwrap(), None);
}

/// Acts that come together: each good one is written once, each bad one is refused alone, and the log has no
/// gap and verifies.
async fn many_at_once_make_one_log(store: Arc<dyn Store>, key: LogKey) {
    const GOOD: u128 = 120;
    let tasks: Vec<_> = (0..GOOD + 20)
        .map(|n| {
            let store = Arc::clone(&store);
            // The last twenty take a name that is taken.
            let t = thing(n + 1, &format!("n{}", if n < GOOD { n } else { n - GOOD }), "new");
            tokio::spawn(async move { create(&*store, &[t]).await.is_ok() })
        })
        .collect();
    let mut good = 0;
    for task in tasks {
        good += u128::from(task.await.unwrap());
    }
    assert_eq!(good, GOOD);
    let app = app_on(Arc::clone(&store));
    let verified = verify(&app, key).await.unwrap();
    assert_eq!(
        (verified.entries, verified.findings.len()),
        (GOOD as u64, 0),
        "{:?}",
        verified.findings
    );
    let head = store.head().await.unwrap().unwrap().head;
    let leaves = store.leaves(0..head.size).await.unwrap();
    let first = store.heads(0..head.size + 1, 1).await.unwrap()[0].head;
    let proof = consistency_path(&leaves, usize::try_from(first.size).unwrap());
    assert!(verify_consistency(
        first.size, first.root, head.size, head.root, &proof
    ));
    let mut frontier = Frontier::default();
    leaves.into_iter().for_each(|l| frontier.append(l));
    assert_eq!(frontier.root(), head.root);
}
