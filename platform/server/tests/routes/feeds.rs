//! An office names where its series stand, and the site reads them anew by itself: what changed is kept with its day,
//! what is odd is told at the desk, and what cannot be read changes nothing. Each door: unknown, not signed in, not
//! allowed, malformed, done.

use std::sync::{Arc, Mutex};

use app::handover::refresh_series;
use app::ports::{Answer, Ask, Courier, Parcel};
use app::testing::SteppedClock;
use app::{Actor, App};
use async_trait::async_trait;
use axum::http::StatusCode as S;
use base::Digest;

use super::handovers::Door;
use crate::world::words_of;

const WATER: &str = include_str!("../../../../conformance/series/6-1-1.xml");
const AT: &str = "/bodies/office-of-statistics/series/addresses";
const SAID: &str = "address=https://office.example/6-1-1.xml&indicator=6.1.1&licence=MIT&every=week";
const DAY: i64 = 86_400;

/// What stands at the office's address now, and how often it was asked.
#[derive(Default)]
struct Stand {
    file: Mutex<Option<(u16, String)>>,
    asked: Mutex<Vec<Ask>>,
}

impl Stand {
    fn puts(&self, status: u16, text: &str) {
        *self.file.lock().unwrap() = Some((status, text.to_owned()));
    }

    fn asked(&self) -> usize {
        self.asked.lock().unwrap().len()
    }
}

#[async_trait]
impl Courier for Stand {
    fn private(&self) -> bool {
        false
    }

    async fn carry(&self, _: Parcel) -> Option<u16> {
        None
    }

    async fn fetch(&self, ask: Ask) -> Option<Answer> {
        self.asked.lock().unwrap().push(ask.clone());
        let (status, text) = self.file.lock().unwrap().clone()?;
        let etag = Digest::of(text.as_bytes()).to_string();
        let same = status == 200 && etag == ask.etag;
        Some(Answer {
            status: if same { 304 } else { status },
            body: if same { Vec::new() } else { text.into_bytes() },
            etag,
        })
    }
}

struct Site {
    door: Door,
    stand: Arc<Stand>,
}

impl Site {
    async fn new() -> Self {
        let clock = Arc::new(SteppedClock::default());
        let stand = Arc::new(Stand::default());
        let app = App {
            clock: clock.clone(),
            courier: stand.clone(),
            ..app::testing::app()
        };
        let door = Door::on(app, clock).await;
        Self { door, stand }
    }

    /// The site's own round.
    async fn round(&self) -> u64 {
        refresh_series(&self.door.world.app, &Actor::System)
            .await
            .unwrap()
    }

    async fn text(&self, path: &str, who: &str) -> String {
        let (status, page) = self.door.page(path, who).await;
        assert_eq!(status, S::OK, "{path}: {page}");
        page
    }

    /// The address of the only feed for its steps.
    async fn one(&self) -> String {
        let page = self.text(AT, "chief").await;
        let start = format!("action=\"{AT}/");
        let rest = page.split(&start).nth(1).unwrap_or_else(|| panic!("{page}"));
        format!("{AT}/{}", rest.split('"').next().unwrap())
    }
}

#[tokio::test]
async fn an_office_names_where_its_series_stand() {
    let s = Site::new().await;
    let d = &s.door;
    assert_eq!(
        d.page("/bodies/nobody/series/addresses", "chief").await.0,
        S::NOT_FOUND
    );
    assert_eq!(d.page(AT, "").await.0, S::SEE_OTHER);
    assert_eq!(d.page(AT, "sees").await.0, S::FORBIDDEN);
    assert_eq!(
        d.send("/bodies/nobody/series/addresses", "chief", SAID).await.0,
        S::NOT_FOUND
    );
    assert_eq!(d.send(AT, "", SAID).await.0, S::UNAUTHORIZED);
    assert_eq!(d.send(AT, "sees", SAID).await.0, S::FORBIDDEN);
    let wrong = [
        (
            SAID.replace("https://office.example", "http://127.0.0.1"),
            "app-handover-feed-address",
        ),
        (
            SAID.replace("office.example", "192.168.1.1"),
            "app-handover-feed-address",
        ),
        (
            SAID.replace("office.example", "localhost"),
            "app-handover-feed-address",
        ),
        (
            SAID.replace("licence=MIT", "licence="),
            "app-handover-series-unsaid",
        ),
        (SAID.replace("6.1.1&", "99.9&"), "app-handover-no-indicator"),
    ];
    for (form, code) in wrong {
        let (status, _, page) = d.send(AT, "chief", &form).await;
        assert_eq!(status, S::UNPROCESSABLE_ENTITY, "{form}");
        let words = words_of(code).split('{').next().unwrap_or_default();
        assert!(page.contains(words), "{code}: {page}");
    }
    assert_eq!(
        d.send(AT, "chief", &SAID.replace("week", "hour")).await.0,
        S::UNPROCESSABLE_ENTITY
    );
    d.done(AT, "chief", SAID).await;
    let (status, _, page) = d.send(AT, "chief", SAID).await;
    assert_eq!(status, S::UNPROCESSABLE_ENTITY, "twice");
    assert!(page.contains("is asked already"), "{page}");

    let one = s.one().await;
    assert_eq!(
        d.send(&format!("{AT}/nothing"), "chief", "step=now").await.0,
        S::NOT_FOUND
    );
    assert_eq!(d.send(&one, "chief", "step=dance").await.0, S::NOT_FOUND);
    assert_eq!(d.send(&one, "", "step=now").await.0, S::UNAUTHORIZED);
    for step in ["now", "stop", "drop"] {
        assert_eq!(
            d.send(&one, "sees", &format!("step={step}")).await.0,
            S::FORBIDDEN
        );
    }
    s.stand.puts(200, WATER);
    d.done(&one, "chief", "step=stop").await;
    assert_eq!((s.round().await, s.stand.asked()), (0, 0), "stopped");
    d.done(&one, "chief", "step=now").await;
    assert_eq!(s.stand.asked(), 1, "but asked when the office wants it");
    assert!(s.text("/indicators/6.1.1", "").await.contains("SH_H2O_SAFE"));
    d.done(&one, "chief", "step=go").await;
    d.done(&one, "chief", "step=drop").await;
    assert!(
        s.text("/indicators/6.1.1", "").await.contains("SH_H2O_SAFE"),
        "the figures stay"
    );
    d.clock.forward(40 * DAY);
    assert_eq!(s.round().await, 0, "and are asked for no more");
}

#[tokio::test]
async fn what_the_office_revises_is_kept_with_its_day() {
    let s = Site::new().await;
    s.stand.puts(200, WATER);
    s.door.done(AT, "chief", SAID).await;
    assert_eq!(s.round().await, 1);
    assert_eq!(s.round().await, 0, "not before a week");
    let page = s.text("/indicators/6.1.1", "").await;
    assert!(page.contains("Read anew by itself"), "{page}");
    s.door.clock.forward(7 * DAY);
    assert_eq!(s.round().await, 1);
    let etag = s.stand.asked.lock().unwrap().last().unwrap().etag.clone();
    assert!(
        !etag.is_empty(),
        "what is known is named, so that it need not be sent again"
    );
    assert!(!s.text("/indicators/6.1.1", "").await.contains("gave before"));

    // One figure is revised, the structure moves on, a code is new to every list, and the series breaks.
    let later = WATER
        .replacen("OBS_VALUE=\"92.4\"", "OBS_VALUE=\"91.5\"", 1)
        .replacen("version=\"1.7\"", "version=\"1.8\"", 1)
        .replacen("OBS_STATUS=\"A\"", "OBS_STATUS=\"B\"", 1)
        .replacen("URBANISATION=\"R\"", "URBANISATION=\"Q\"", 1);
    s.stand.puts(200, &later);
    s.door.clock.forward(7 * DAY);
    assert_eq!(s.round().await, 1);
    let page = s.text("/indicators/6.1.1", "").await;
    assert!(
        page.contains("92.4") && page.contains("gave before") && page.contains("then left out"),
        "{page}"
    );
    let arabic = s.text("/indicators/6.1.1?lang=ar", "").await;
    assert!(arabic.contains("أرقام سابقة"), "{arabic}");
    let desk = s.text("/bodies/office-of-statistics/desk", "chief").await;
    for words in [
        "followed the structure KG_NSC:SDG(1.7) before and follows KG_NSC:SDG(1.8) now",
        "says Q for URBANISATION",
        "SH_H2O_SAFE breaks at",
        "are not in the file any more",
        "Look whether codes changed their meaning",
    ] {
        assert!(desk.contains(words), "{words}: {desk}");
    }
    s.door.done(&s.one().await, "chief", "step=seen").await;
    assert!(
        !s.text("/bodies/office-of-statistics/desk", "chief")
            .await
            .contains("breaks at")
    );
    let log = s.text("/log", "").await;
    assert!(
        log.contains("Read official series anew from their address"),
        "{log}"
    );
}

#[tokio::test]
async fn what_cannot_be_read_changes_nothing_and_is_told_as_stale() {
    let s = Site::new().await;
    s.stand.puts(200, WATER);
    s.door.done(AT, "chief", SAID).await;
    s.round().await;
    let stale = "gives no file that can be read";
    assert!(!s.text("/indicators/6.1.1", "").await.contains(stale));
    let two = WATER.replacen(
        "</message:Structure>",
        "</message:Structure><message:Structure><common:Structure>\
         <Ref agencyID=\"KG_NSC\" id=\"SDG\" version=\"1.8\"/></common:Structure></message:Structure>",
        1,
    );
    let bad = [
        (404, "", "app-handover-feed-silent"),
        (200, "<html>We moved</html>", "handover-series-format"),
        (200, "<a", "handover-series-unreadable"),
        (200, two.as_str(), "handover-series-structures"),
        (200, "Year,Value\n", "handover-series-empty"),
        (302, "", "app-handover-feed-silent"),
    ];
    s.door.clock.forward(7 * DAY);
    for (n, (status, text, code)) in bad.into_iter().enumerate() {
        s.stand.puts(status, text);
        assert_eq!(s.round().await, 1, "{code}");
        assert_eq!(s.round().await, 0, "{code}: not at once again");
        // Each try that fails waits twice as long.
        s.door.clock.forward(3600 << n);
        let desk = s.text("/bodies/office-of-statistics/desk", "chief").await;
        let words = words_of(code)
            .split('{')
            .find(|w| !w.is_empty())
            .unwrap_or_default();
        let words = words.split("} ").last().unwrap_or_default();
        assert!(desk.contains(words), "{code}: {desk}");
        let page = s.text("/indicators/6.1.1", "").await;
        assert!(page.contains("95.4") && page.contains(stale), "{code}: {page}");
        assert!(
            page.find(stale) < page.find("95.4"),
            "said before the figures: {page}"
        );
    }
    let arabic = s.text("/indicators/6.1.1?lang=ar", "").await;
    assert!(arabic.contains("لا يعطي عنوان المكتب"), "{arabic}");
    // A series that is not in the file any more is told; the others and what is there stay.
    s.stand.puts(200, &WATER.replace("SH_H2O_SAFE", "SH_H2O_ELSE"));
    s.door.clock.forward(7 * DAY);
    assert_eq!(s.round().await, 1);
    let page = s.text("/indicators/6.1.1", "").await;
    assert!(
        page.contains("SH_H2O_SAFE") && page.contains("SH_H2O_ELSE") && !page.contains(stale),
        "{page}"
    );
    let desk = s.text("/bodies/office-of-statistics/desk", "chief").await;
    assert!(
        desk.contains("SH_H2O_SAFE came from this address before"),
        "{desk}"
    );
}

#[tokio::test]
async fn the_log_tells_the_site_of_an_address_and_never_its_key() {
    let s = Site::new().await;
    let said = SAID.replace("6-1-1.xml", "private/6-1-1.xml?key=s3cret");
    s.door.done(AT, "chief", &said).await;
    s.door.done(&s.one().await, "chief", "step=stop").await;
    assert!(
        s.text(AT, "chief").await.contains("s3cret"),
        "the office knows what it named"
    );
    let entries = s.door.world.app.store.entries(0..500).await.unwrap();
    let log = format!("{entries:?}");
    assert!(
        log.contains("https://office.example") && !log.contains("private/"),
        "{log}"
    );
    s.stand.puts(200, WATER);
    s.door.done(&s.one().await, "chief", "step=now").await;
    for path in ["/log", "/indicators/6.1.1", "/bodies/office-of-statistics"] {
        let page = s.text(path, "").await;
        assert!(!page.contains("s3cret"), "{path}: {page}");
    }
}
