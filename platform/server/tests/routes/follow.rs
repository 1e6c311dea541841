//! Following by mail: an address is asked, proved, told what is new once a day at most, and forgotten. Each door:
//! unknown, malformed, done.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use app::ports::{Mail, Mailer, Query, RecordKind};
use app::publish::{Step, step_release};
use app::testing::{KeptMail, SteppedClock};
use app::{Actor, App, AppError};
use async_trait::async_trait;
use axum::http::StatusCode as S;
use server::{Services, Settings, tell_followers};

use super::handovers::Door;

const DAY: i64 = 86_400;
const AT: &str = "/releases/water-2024/follow";

/// Keeps letters, and takes none while it is down.
#[derive(Default)]
struct Post {
    kept: KeptMail,
    down: AtomicBool,
}

#[async_trait]
impl Mailer for Post {
    fn ready(&self) -> bool {
        true
    }

    async fn send(&self, mail: Mail) -> Result<(), AppError> {
        self.kept.send(mail).await
    }

    async fn circulate(&self, mail: Mail, leave: &str) -> Result<(), AppError> {
        match self.down.load(Ordering::SeqCst) {
            true => Err(AppError::environment("down", "wait")),
            false => self.kept.circulate(mail, leave).await,
        }
    }
}

struct Site {
    door: Door,
    post: Arc<Post>,
}

impl Site {
    async fn new() -> Self {
        let (clock, post) = (Arc::new(SteppedClock::default()), Arc::new(Post::default()));
        let app = App {
            clock: clock.clone(),
            mailer: post.clone(),
            ..app::testing::app()
        };
        let door = Door::on(app, clock).await;
        Self { door, post }
    }

    /// The site's own round.
    async fn round(&self) -> u64 {
        let settings = Arc::new(Settings {
            public_url: "http://localhost".into(),
            trial: false,
        });
        let app = self.door.world.app.clone();
        tell_followers(&Services { app, settings }).await.unwrap()
    }

    /// Asks for letters; gives the page that its letter leads to.
    async fn asked(&self, path: &str, email: &str) -> String {
        let form = format!("email={}", email.replace('@', "%40"));
        let (status, _, page) = self.door.send(path, "", &form).await;
        assert_eq!(status, S::OK, "{page}");
        let text = self.post.kept.letters().pop().unwrap().text;
        let link = text.split_whitespace().find(|w| w.contains("/subscriptions/"));
        link.unwrap().trim_start_matches("http://localhost").to_owned()
    }

    async fn followed(&self, path: &str, email: &str) -> String {
        let link = self.asked(path, email).await;
        assert_eq!(self.door.send(&link, "", "").await.0, S::SEE_OTHER);
        link
    }

    async fn kept(&self) -> u64 {
        let all = Query::all();
        self.door
            .world
            .app
            .store
            .count(RecordKind::Subscription, &all)
            .await
            .unwrap()
    }

    /// Somebody says that they used the release, and the producer has looked.
    async fn used(&self, title: &str) {
        let form = format!("kind=document&title={title}&who=The+school");
        let (status, _, page) = self.door.send("/releases/water-2024/uses", "lead", &form).await;
        assert_eq!(status, S::SEE_OTHER, "{page}");
        let uses = app::usage::find_uses(&self.door.world.app, &self.door.lead)
            .await
            .unwrap();
        for waiting in uses.to_look {
            let look = format!("/uses/{}/look", waiting.used.id);
            self.door.done(&look, "lead", "").await;
        }
    }
}

#[tokio::test]
async fn an_address_is_proved_before_it_is_told_anything() {
    let s = Site::new().await;
    for nothing in [
        "/releases/nothing/follow",
        "/initiatives/water/follow",
        "/indicators/9.99/follow",
        "/countries/XXX/follow",
    ] {
        assert_eq!(s.door.page(nothing, "").await.0, S::NOT_FOUND, "{nothing}");
        assert_eq!(
            s.door.send(nothing, "", "email=a%40b.c").await.0,
            S::NOT_FOUND,
            "{nothing}"
        );
    }
    let (status, _, page) = s.door.send(AT, "", "email=nowhere").await;
    assert_eq!(status, S::UNPROCESSABLE_ENTITY, "{page}");
    for (path, lang) in [
        (AT, "ar"),
        ("/indicators/6.1.1/follow", "fr"),
        ("/countries/KGZ/follow", "en"),
    ] {
        let (status, page) = s.door.page(&format!("{path}?lang={lang}"), "").await;
        assert_eq!(status, S::OK);
        assert!(
            page.contains("type=\"email\"") && page.contains("news.atom"),
            "{page}"
        );
    }
    assert!(s.door.page("/releases/water-2024/share", "").await.1.contains(AT));

    let link = s.asked(AT, "reader@example.org").await;
    let again = s.asked(AT, "reader@example.org").await;
    assert_eq!(
        (link.as_str(), s.kept().await),
        (again.as_str(), 1),
        "one address, one record"
    );
    s.used("A+pump").await;
    assert_eq!(s.round().await, 0, "not proved");
    assert_eq!(s.door.send(&link, "", "").await.0, S::SEE_OTHER);
    assert_eq!(s.round().await, 0, "what stood there before is not new");

    // An address that nobody proves is forgotten after a week.
    s.asked(AT, "typo@example.org").await;
    s.door.clock.forward(6 * DAY);
    let forget = async || {
        app::knowledge::forget_unproved(&s.door.world.app, &Actor::System)
            .await
            .unwrap()
    };
    assert_eq!((forget().await, s.kept().await), (0, 2));
    s.door.clock.forward(2 * DAY);
    assert_eq!((forget().await, s.kept().await), (1, 1));

    // No address stands in the log.
    let entries = s.door.world.app.store.entries(0..10_000).await.unwrap();
    assert!(entries.iter().all(|e| !e.facts.contains("example.org")));
    // Without a mail server the page says so.
    let silent = Door::new().await;
    let (_, page) = silent.page(AT, "").await;
    assert!(
        page.contains("sends no e-mail") && !page.contains("type=\"email\""),
        "{page}"
    );
}

#[tokio::test]
async fn what_is_new_comes_once_a_day_at_most_with_its_caution() {
    let s = Site::new().await;
    let link = s.followed(AT, "reader@example.org").await;
    s.followed("/indicators/6.1.1/follow", "reader@example.org").await;
    s.followed("/indicators/6.1.1/follow", "other@example.org").await;
    let before = s.post.kept.letters().len();
    s.used("A+pump").await;
    s.post.down.store(true, Ordering::SeqCst);
    assert_eq!(s.round().await, 0, "the server does not take it");
    s.post.down.store(false, Ordering::SeqCst);
    assert_eq!(s.round().await, 1, "and it is tried again");
    assert_eq!(s.round().await, 0, "once");
    let letters = s.post.kept.letters();
    assert_eq!(letters.len(), before + 1);
    let letter = letters.last().unwrap();
    assert_eq!(letter.to.as_str(), "reader@example.org");
    for words in [
        "A pump",
        "http://localhost/uses/",
        "comes with an interval and with limits",
    ] {
        assert!(letter.text.contains(words), "{words}: {}", letter.text);
    }
    assert!(letter.text.contains(&link), "the way out: {}", letter.text);

    // Two things on one day wait for one letter on the next.
    s.used("A+book").await;
    step_release(
        &s.door.world.app,
        &s.door.lead,
        "water-2024",
        Step::Recall("Counted twice".into()),
    )
    .await
    .unwrap();
    s.door.clock.forward(DAY / 2);
    assert_eq!(s.round().await, 0, "half a day later");
    s.door.clock.forward(DAY / 2);
    assert_eq!(s.round().await, 1);
    let letter = s.post.kept.letters().pop().unwrap();
    for words in ["A book", "taken back", "What it cannot tell: Only one camp."] {
        assert!(letter.text.contains(words), "{words}: {}", letter.text);
    }
    assert!(!letter.text.contains("A pump"), "told before: {}", letter.text);

    // One click of a mail program, and nothing is left of the address.
    let leave = s.post.kept.leaves().pop().unwrap();
    let leave = leave.trim_start_matches("http://localhost");
    assert_eq!(
        s.door.send(leave, "", "List-Unsubscribe=One-Click").await.0,
        S::OK
    );
    assert_eq!(
        s.door.send(leave, "", "").await.0,
        S::UNPROCESSABLE_ENTITY,
        "erased"
    );
    assert_eq!(s.kept().await, 1, "the other reader stays");
    let bad = s.door.send("/subscriptions/nothing/leave-all", "", "").await;
    assert_eq!(bad.0, S::UNPROCESSABLE_ENTITY);
}
