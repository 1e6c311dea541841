//! Instances that ask each other over a wire in memory.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use base::Digest;
use registry::InitiativeState;

use super::tests::{SITE, codes, fed, instance, moved, published, refused};
use super::*;
use crate::ports::{Answer, Ask, Courier, Parcel, Query};
use crate::testing::SteppedClock;
use crate::{Actor, App, AppError};

/// What stands at addresses, and how often it was asked.
#[derive(Default)]
struct Wire {
    sites: Mutex<BTreeMap<&'static str, App>>,
    asked: Mutex<Vec<String>>,
    /// The answer after so many is cut off, and all that follow.
    breaks: Mutex<Option<usize>>,
}

impl Wire {
    fn site(&self, address: &'static str, app: &App) {
        self.sites.lock().unwrap().insert(address, app.clone());
    }

    fn asked(&self) -> Vec<String> {
        std::mem::take(&mut *self.asked.lock().unwrap())
    }
}

#[async_trait]
impl Courier for Wire {
    fn private(&self) -> bool {
        false
    }

    async fn carry(&self, _: Parcel) -> Option<u16> {
        None
    }

    async fn fetch(&self, ask: Ask) -> Option<Answer> {
        let found = self.sites.lock().unwrap().iter().find_map(|(address, app)| {
            let path = ask.url.strip_prefix(address)?;
            Some((*address, app.clone(), path.to_owned()))
        });
        let (address, app, path) = found?;
        self.asked.lock().unwrap().push(path.clone());
        if self
            .breaks
            .lock()
            .unwrap()
            .is_some_and(|n| self.asked.lock().unwrap().len() > n)
        {
            return None;
        }
        let body = match path.strip_prefix("/api/v1/records?after=") {
            Some(after) => read_feed(&app, after.parse().unwrap()).await.unwrap().value(),
            None => describe(&app, "An instance", address).await.unwrap().value(),
        };
        let body = body.to_string().into_bytes();
        let etag = Digest::of(&body).to_string();
        let same = etag == ask.etag;
        Some(Answer {
            status: if same { 304 } else { 200 },
            etag,
            body: if same { Vec::new() } else { body },
        })
    }
}

const A: &str = "https://a.example";
const B: &str = "https://b.example";

/// Two instances and one wire; the second takes the records of the first.
async fn pair() -> (App, App, Arc<Wire>, Source) {
    let wire = Arc::new(Wire::default());
    let (mut a, mut b) = (instance(1), instance(2));
    (a.courier, b.courier) = (wire.clone(), wire.clone());
    wire.site(A, &a);
    wire.site(B, &b);
    let key = super::key(&a).to_string();
    let source = add_source(&b, SITE, A, &key).await.unwrap();
    wire.asked();
    (a, b, wire, source)
}

#[tokio::test]
async fn a_source_is_added_when_its_key_was_compared_and_lies_on_the_public_net() {
    let (a, b, _, source) = pair().await;
    assert_eq!(
        (source.itself.address.as_str(), source.state),
        (A, SourceState::On)
    );
    let look = async |address: &str| refused(look_at(&b, SITE, address).await.unwrap_err());
    for inside in [
        "http://a.example",
        "https://127.0.0.1",
        "https://localhost",
        "https://10.0.0.1:8080",
        "file:///etc",
        "",
    ] {
        assert_eq!(look(inside).await, "app-harvest-address", "{inside}");
    }
    assert_eq!(look("https://nobody.example").await, "app-harvest-unreachable");
    assert_eq!(look(B).await, "app-harvest-itself");
    let own = super::key(&a).to_string();
    let add = async |key: &str| refused(add_source(&b, SITE, A, key).await.unwrap_err());
    assert_eq!(add(&own).await, "app-harvest-twice");
    assert_eq!(add("00").await, "app-harvest-key");
    let today = governance::day(b.now()).to_string();
    let id = source.id.to_string();
    revoke_key(&b, SITE, &id, (&today, "It was stolen."))
        .await
        .unwrap();
    assert_eq!(look(A).await, "app-harvest-revoked", "not to be confirmed anew");
    let stranger = look_at(&b, &Actor::Anonymous, A).await;
    assert_eq!(stranger.unwrap_err(), AppError::NotSignedIn);
}

#[tokio::test]
async fn records_flow_and_an_unchanged_feed_is_not_sent_again() {
    let (a, b, wire, source) = pair().await;
    let wells = published(&a, "Wells").await;
    share(&a, SITE).await.unwrap();
    let id = source.id.to_string();
    let after = harvest_one(&b, SITE, &id).await.unwrap();
    assert_eq!(after.last.map(|l| (l.taken, l.whole)), Some((1, true)));
    assert_eq!(fed(&b).await, fed(&a).await);
    assert_eq!(
        harvest_one(&b, SITE, &id).await.unwrap().last.map(|l| l.taken),
        Some(0)
    );
    wire.asked();
    let before = b.store.head().await.unwrap();
    let mut jobs = Jobs::every(1);
    jobs.run(&b).await.unwrap();
    assert_eq!(
        b.store.head().await.unwrap(),
        before,
        "nothing new leaves no trace"
    );
    moved(&a, &wells, InitiativeState::Draft).await;
    share(&a, SITE).await.unwrap();
    assert_eq!(
        harvest_one(&b, SITE, &id).await.unwrap().last.map(|l| l.taken),
        Some(1)
    );
    assert_eq!(
        elsewhere(&b, None, None, 5).await.unwrap().1,
        0,
        "the deletion came"
    );
}

#[tokio::test]
async fn what_breaks_off_goes_on_where_it_was() {
    let (a, b, wire, source) = pair().await;
    for n in 0..250 {
        published(&a, &format!("Well {n}")).await;
    }
    share(&a, SITE).await.unwrap();
    *wire.breaks.lock().unwrap() = Some(2);
    let id = source.id.to_string();
    let half = harvest_one(&b, SITE, &id).await.unwrap();
    assert_eq!(half.last.map(|l| (l.taken, l.whole)), Some((100, false)));
    assert_eq!(
        (codes(&half), half.failures),
        (vec!["app-harvest-unreachable"], 1)
    );
    *wire.breaks.lock().unwrap() = None;
    wire.asked();
    let whole = harvest_one(&b, SITE, &id).await.unwrap();
    assert_eq!(whole.last.map(|l| (l.taken, l.whole)), Some((150, true)));
    assert!(
        !wire.asked().contains(&"/api/v1/records?after=0".to_owned()),
        "the first page is not asked for again"
    );
    assert_eq!(b.store.count_of::<Shared>(Query::all()).await, Ok(250));
}

#[tokio::test]
async fn a_source_with_another_key_is_stopped_until_somebody_looks() {
    let (a, b, wire, source) = pair().await;
    published(&a, "Wells").await;
    let mut other = instance(7);
    other.courier = wire.clone();
    published(&other, "Traps").await;
    share(&other, SITE).await.unwrap();
    wire.site(A, &other);
    let after = harvest_one(&b, SITE, &source.id.to_string()).await.unwrap();
    assert_eq!(
        (after.state, codes(&after)),
        (SourceState::OtherKey, vec!["app-harvest-key"])
    );
    assert_eq!(b.store.count_of::<Shared>(Query::all()).await, Ok(0));
    wire.asked();
    Jobs::every(1).run(&b).await.unwrap();
    assert_eq!(wire.asked(), Vec::<String>::new(), "it is not asked by itself");
}

#[tokio::test]
async fn the_site_asks_by_itself_and_waits_longer_for_who_does_not_answer() {
    let (a, mut b, wire, _) = pair().await;
    let clock = Arc::new(SteppedClock::default());
    b.clock = clock.clone();
    published(&a, "Wells").await;
    share(&a, SITE).await.unwrap();
    let mut jobs = Jobs::every(60);
    assert_eq!(jobs.run(&b).await, Ok(1), "at once when it was never asked");
    wire.asked();
    jobs.run(&b).await.unwrap();
    assert_eq!(wire.asked().len(), 0, "not again at once");
    *wire.breaks.lock().unwrap() = Some(0);
    clock.forward(61);
    jobs.run(&b).await.unwrap();
    assert_eq!(wire.asked().len(), 1);
    clock.forward(61);
    jobs.run(&b).await.unwrap();
    assert_eq!(wire.asked().len(), 0, "after a failure twice the wait");
    let troubles = async || {
        b.store.list::<Source>(Query::all()).await.unwrap()[0]
            .troubles
            .len()
    };
    assert_eq!(troubles().await, 1);
    *wire.breaks.lock().unwrap() = None;
    clock.forward(60);
    jobs.run(&b).await.unwrap();
    assert!(!wire.asked().is_empty());
    assert_eq!(troubles().await, 0, "it answers: what is over is told no more");
}
