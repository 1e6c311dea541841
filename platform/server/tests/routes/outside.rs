//! A decision-maker without an account is asked by a one-time link whether a use is so. Each door: unknown, not signed
//! in, not allowed, malformed, done; what is said is never counted as confirmed, and no name stands in the log.

use std::sync::Arc;

use app::testing::{KeptMail, SteppedClock, account};
use app::{Actor, App};
use axum::http::StatusCode as S;

use super::handovers::Door;
use crate::world::words_of;

const DAY: i64 = 86_400;
const SAID: &str =
    "answer=yes&name=Amina+Said&post=Head+of+wells&organisation=Ministry+of+Water&whose=organisation";

struct Site {
    door: Door,
    mail: Arc<KeptMail>,
    /// The page of a use that `reader` claimed.
    at: String,
}

impl Site {
    async fn new() -> Self {
        let (clock, mail) = (Arc::new(SteppedClock::default()), Arc::new(KeptMail::default()));
        let app = App {
            clock: clock.clone(),
            mailer: mail.clone(),
            ..app::testing::app()
        };
        let door = Door::on(app, clock).await;
        account(&door.world.app, "reader@example.org", false)
            .await
            .unwrap();
        let form = "kind=law&title=The+water+act&who=The+ministry";
        let (status, _, page) = door.send("/releases/water-2024/uses", "reader", form).await;
        assert_eq!(status, S::SEE_OTHER, "{page}");
        let uses = app::usage::find_uses(&door.world.app, &Actor::Anonymous)
            .await
            .unwrap();
        let at = format!("/uses/{}", uses.lines[0].used.id);
        Self { door, mail, at }
    }

    /// Asks by a link that is shown; gives where it leads.
    async fn link(&self, who: &str) -> String {
        let (status, _, page) = self
            .door
            .send(&format!("{}/outside", self.at), who, "way=link")
            .await;
        assert_eq!(status, S::OK, "{page}");
        let start = page.find("/use-links/").unwrap_or_else(|| panic!("{page}"));
        page[start..].split(['<', '"']).next().unwrap().to_owned()
    }

    async fn page(&self, who: &str) -> String {
        self.door.page(&self.at, who).await.1
    }

    async fn refused(&self, path: &str, who: &str, form: &str, code: &str) {
        let (status, _, page) = self.door.send(path, who, form).await;
        assert_eq!(status, S::UNPROCESSABLE_ENTITY, "{form}: {page}");
        let words = words_of(code)
            .split('{')
            .find(|w| !w.trim().is_empty())
            .unwrap_or_default();
        let words = words.split("} ").last().unwrap_or_default();
        assert!(page.contains(words.trim()), "{code}: {page}");
    }
}

#[tokio::test]
async fn who_decided_answers_by_a_link_that_works_once() {
    let s = Site::new().await;
    let ask = format!("{}/outside", s.at);
    assert_eq!(
        s.door.send("/uses/nothing/outside", "lead", "way=link").await.0,
        S::NOT_FOUND
    );
    assert_eq!(s.door.send(&ask, "", "way=link").await.0, S::UNAUTHORIZED);
    assert_eq!(s.door.send(&ask, "sees", "way=link").await.0, S::FORBIDDEN);
    s.refused(&ask, "lead", "way=mail&email=nowhere", "app-knowledge-no-address")
        .await;
    assert!(
        !s.page("sees").await.contains("name=\"way\""),
        "who may not ask sees no form"
    );
    // Who claimed it may ask, and who leads the initiative.
    let link = s.link("reader").await;
    assert_ne!(link, s.link("lead").await);
    assert!(!s.page("lead").await.contains("/use-links/"), "shown once");

    for nowhere in [
        "/use-links/x",
        "/use-links/00",
        &format!("/use-links/{}", "0".repeat(64)),
    ] {
        assert_eq!(
            s.door.page(nowhere, "").await.0,
            S::UNPROCESSABLE_ENTITY,
            "{nowhere}"
        );
        assert_eq!(
            s.door.send(nowhere, "", SAID).await.0,
            S::UNPROCESSABLE_ENTITY,
            "{nowhere}"
        );
    }
    for lang in ["en", "fr", "ar"] {
        let (status, page) = s.door.page(&format!("{link}?lang={lang}"), "").await;
        assert_eq!(status, S::OK);
        assert!(
            page.contains("The water act") && page.contains("name=\"answer\""),
            "{page}"
        );
    }
    for (from, to, code) in [
        ("answer=yes", "answer=maybe", "app-unknown-word"),
        ("whose=organisation", "whose=king", "app-unknown-word"),
        ("name=Amina+Said", "name=", "app-usage-who-unsaid"),
        (
            "organisation=Ministry+of+Water&",
            "organisation=&",
            "knowledge-use-unsaid",
        ),
        ("answer=yes", "answer=no", "knowledge-use-unsaid"),
    ] {
        let form = SAID.replacen(from, to, 1);
        assert_eq!(
            s.door.send(&link, "", &form).await.0,
            S::UNPROCESSABLE_ENTITY,
            "{code}"
        );
    }
    let (status, _, page) = s.door.send(&link, "", SAID).await;
    assert_eq!(status, S::OK, "{page}");
    s.refused(&link, "", SAID, "app-usage-no-link").await;

    // The organisation is named; the person only before those who lead, for they did not agree.
    let page = s.page("").await;
    let told = "Confirmed by Ministry of Water (by link, identity not checked by this site)";
    assert!(
        page.contains(told) && page.contains("Confirmed by link"),
        "{page}"
    );
    assert!(
        !page.contains("Amina Said") && !page.contains("Head of wells"),
        "{page}"
    );
    assert!(s.page("lead").await.contains("Amina Said, Head of wells"));
    let uses = app::usage::find_uses(&s.door.world.app, &Actor::Anonymous)
        .await
        .unwrap();
    assert_eq!(
        (uses.confirmed().count(), uses.claimed().count()),
        (0, 1),
        "it is not counted as confirmed"
    );
    let arabic = s.door.page(&format!("{}?lang=ar", s.at), "").await.1;
    assert!(arabic.contains("لم يتحقق هذا الموقع من الهوية"), "{arabic}");
    let entries = s.door.world.app.store.entries(0..10_000).await.unwrap();
    for personal in ["Amina", "Head of wells", "Ministry", "use-links"] {
        assert!(entries.iter().all(|e| !e.facts.contains(personal)), "{personal}");
    }
}

#[tokio::test]
async fn a_letter_asks_and_its_address_is_not_kept() {
    let s = Site::new().await;
    let ask = format!("{}/outside", s.at);
    let (status, _, page) = s
        .door
        .send(&ask, "lead", "way=mail&email=minister%40example.org")
        .await;
    assert_eq!(status, S::OK, "{page}");
    assert!(!page.contains("/use-links/"), "what is sent is not shown");
    let letter = s.mail.letters().pop().unwrap();
    assert_eq!(letter.to.as_str(), "minister@example.org");
    assert!(
        letter.text.contains("The water act") && letter.text.contains("The ministry"),
        "{}",
        letter.text
    );
    let link = letter
        .text
        .split_whitespace()
        .find(|w| w.contains("/use-links/"))
        .unwrap();
    let link = link.trim_start_matches("http://localhost").to_owned();
    let no = SAID.replace("answer=yes", "answer=no") + "&named=yes&words=We+used+other+figures.";
    assert_eq!(s.door.send(&link, "", &no).await.0, S::OK);
    let page = s.page("").await;
    for words in [
        "Not confirmed by Amina Said, Head of wells, Ministry of Water (by link, identity not checked by this site)",
        "We used other figures.",
        "Contested",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    // A link that nobody uses ends, and not more than five wait.
    let mut last = String::new();
    for _ in 0..5 {
        last = s.link("lead").await;
    }
    s.refused(&ask, "lead", "way=link", "app-usage-links-open").await;
    s.door.clock.forward(31 * DAY);
    s.refused(&last, "", SAID, "app-usage-no-link").await;
    let ended = app::usage::end_links(&s.door.world.app, &Actor::System)
        .await
        .unwrap();
    assert_eq!(ended, 5);
    s.link("lead").await;
    // A claim that nobody has looked at yet is asked about by nobody.
    let form = "kind=law&title=Buy+this&who=A+shop";
    s.door.send("/releases/water-2024/uses", "", form).await;
    let uses = app::usage::find_uses(&s.door.world.app, &s.door.lead)
        .await
        .unwrap();
    let waiting = format!("/uses/{}/outside", uses.to_look[0].used.id);
    s.refused(&waiting, "lead", "way=link", "app-usage-not-shown")
        .await;
}
