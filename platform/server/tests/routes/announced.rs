//! A release in plain words, on the radio and on a wall; announced for an hour, let out then, and cited. Each door:
//! unknown, not signed in, not allowed, malformed, done.

use std::sync::Arc;

use app::log::Draft;
use app::ports::{Act, Change, Stored};
use app::publish::{Step, assemble_release, publish_due, step_release};
use app::testing::{SteppedClock, release};
use app::{Actor, App, Verb};
use axum::http::StatusCode as S;
use registry::{Initiative, InitiativeState};

use super::releases;
use crate::world::{World, words_of};

const WORK: &str = "/work/water/publish/water-2024";
const HOUR: i64 = 3_600;

async fn send(world: &World, path: &str, who: &str, form: &str) -> (S, String, String) {
    let cookie = match who {
        "" => String::new(),
        who => world.cookie(who).await,
    };
    world.send(path, &cookie, form).await
}

async fn refused(world: &World, path: &str, form: &str, code: &str) {
    let (status, _, page) = send(world, path, "lead", form).await;
    assert_eq!(status, S::UNPROCESSABLE_ENTITY, "{path}: {page}");
    assert!(page.contains(words_of(code)), "{code}: {page}");
}

async fn done(world: &World, path: &str, form: &str) {
    let (status, _, page) = send(world, path, "lead", form).await;
    assert_eq!(status, S::SEE_OTHER, "{path}: {page}");
}

#[tokio::test]
async fn it_is_read_aloud_and_hung_on_a_wall_once_it_is_out() {
    let draft = releases::world().await;
    for page in ["radio", "poster"] {
        let path = format!("/releases/water-2024/{page}");
        assert_eq!(draft.get(&path, "").await.0, S::NOT_FOUND, "{page}");
        let nowhere = format!("/releases/nowhere/{page}");
        assert_eq!(draft.get(&nowhere, "").await.0, S::NOT_FOUND, "{page}");
    }
    let world = releases::published().await;
    let (status, _, page) = world.get("/releases/water-2024/radio", "").await;
    assert_eq!(status, S::OK);
    for words in [
        "Water asked: How much water do we have?",
        "camp-0: 21 L. The truth probably lies between 17 and 24 L.",
        "This rests on 124 answers.",
        "Only three camps.",
        "localhost/releases/water-2024",
        "seconds to read aloud",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert!(page.len() < 20_000, "a slow line: {}", page.len());
    let arabic = world.get("/releases/water-2024/radio?lang=ar", "").await.2;
    assert!(arabic.contains("والحقيقة على الأرجح بين"), "{arabic}");
    let (status, _, page) = world.get("/releases/water-2024/poster?size=a3", "").await;
    assert_eq!(status, S::OK);
    for words in [
        "20.5 L",
        "probably between 17.5 and 23.5 L",
        "<svg",
        "poster-a3",
        "Only three camps.",
        "Creative Commons",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let arabic = world.get("/releases/water-2024/poster?lang=ar", "").await.2;
    assert!(arabic.contains("dir=\"rtl\"") && !arabic.contains("poster-a3"));
    let recall = "step=recall&reason=A+table+was+wrong";
    done(&world, &format!("{WORK}/step"), recall).await;
    assert_eq!(world.get("/releases/water-2024/poster", "").await.0, S::NOT_FOUND);
    let page = world.get("/releases/water-2024/radio", "").await.2;
    assert!(
        page.contains("A table was wrong") && !page.contains("21 L"),
        "{page}"
    );
}

#[tokio::test]
async fn people_write_it_in_plain_words_language_by_language() {
    let world = releases::world().await;
    let path = format!("{WORK}/words");
    let english = "language=en&title=Water&sentence=There+is+little.&figures=Litres:+20&caution=Only+%3Cthree%3E+camps.";
    assert_eq!(
        send(&world, &path.replace("water-2024", "nowhere"), "lead", english)
            .await
            .0,
        S::NOT_FOUND
    );
    assert_eq!(world.get(&path, "").await.0, S::SEE_OTHER);
    assert_eq!(send(&world, &path, "", english).await.0, S::UNAUTHORIZED);
    assert_eq!(send(&world, &path, "sees", english).await.0, S::FORBIDDEN);
    let lead = world.cookie("lead").await;
    let (_, _, page) = world.get(&path, &lead).await;
    assert!(
        page.contains("camp-0: 21 L"),
        "it drafts from the figures: {page}"
    );
    refused(
        &world,
        &path,
        &english.replace("&caution=Only+%3Cthree%3E+camps.", ""),
        "protect-summary-unsaid",
    )
    .await;
    let long = english.replace("little", &"x".repeat(1300));
    refused(&world, &path, &long, "protect-summary-long").await;
    done(&world, &path, english).await;
    done(&world, &path, &english.replace("little", "not+much")).await;
    for step in ["step=check", "step=approve&reason=No+body+yet", "step=publish"] {
        done(&world, &format!("{WORK}/step"), step).await;
    }
    refused(&world, &path, english, "protect-summary-stands").await;
    let arabic = "language=ar&title=ماء&sentence=الماء+قليل&caution=ثلاثة+مخيمات+فقط";
    done(&world, &path, arabic).await;
    let page = world.get("/releases/water-2024", "").await.2;
    assert!(
        page.contains("There is not much.") && page.contains("Only &lt;three&gt; camps."),
        "{page}"
    );
    // Where a release has no words of its own in the reader's language, its plain words stand at its head.
    let page = world.get("/releases/water-2024?lang=ar", "").await.2;
    assert!(page.contains("<h1>ماء</h1>"), "{page}");
    assert!(page.contains("<p class=\"lead\">الماء قليل</p>"), "{page}");
    let page = world.get("/releases/water-2024/poster?lang=ar", "").await.2;
    assert!(page.contains("<h1>ماء</h1>"), "{page}");
    let page = world.get("/releases/water-2024/share?lang=ar", "").await.2;
    let text = page.split("name=\"share\"").nth(1).unwrap_or_default();
    let text = text.split("</textarea>").next().unwrap_or_default();
    assert!(
        text.contains("الماء قليل") && text.contains("– ثلاثة مخيمات فقط"),
        "{text}"
    );
    assert!(!text.contains("Households have"), "{text}");
    // A language that no page speaks stands on everybody's page, under its own name.
    let kyrgyz = "language=ky&title=Суу&sentence=Суу+аз.&caution=Үч+лагерь+гана.";
    done(&world, &path, kyrgyz).await;
    for reader in ["en", "fr", "ar"] {
        let page = world
            .get(&format!("/releases/water-2024?lang={reader}"), "")
            .await
            .2;
        let at = page.find("id=\"words-ky\" lang=\"ky\" dir=\"ltr\"");
        let words = at.map_or("", |at| &page[at..]);
        assert!(
            words.contains("<h3>кыргызча</h3>") && words.contains("<p>Суу аз.</p>"),
            "{reader}: {page}"
        );
    }
    let page = world.get("/releases/water-2024/radio?lang=fr", "").await.2;
    assert!(page.contains("/releases/water-2024#words-ky"), "{page}");
    let page = world.get("/releases/water-2024/radio?lang=fr", "").await.2;
    assert!(
        page.contains("Personne ne l’a encore écrit en mots simples en") && page.contains("?lang=ar"),
        "{page}"
    );
    let page = world.get("/releases/water-2024/radio?lang=ar", "").await.2;
    assert!(
        page.contains("الماء قليل") && page.contains("ثلاثة مخيمات فقط"),
        "{page}"
    );
    let script = page.split("class=\"column script\"").nth(1).unwrap_or_default();
    let script = script.split("</div>").next().unwrap_or_default();
    assert!(script.contains(": ماء"), "what it is called opens: {script}");
    assert!(!script.contains("How much water"), "{script}");
}

struct Announced {
    world: World,
    clock: Arc<SteppedClock>,
}

impl Announced {
    /// A release that is allowed, of an initiative that everybody sees.
    async fn new() -> Self {
        let clock = Arc::new(SteppedClock::default());
        let app = App {
            clock: clock.clone(),
            ..app::testing::app()
        };
        let (world, lead) = World::water_on(app).await;
        let draft = release::draft(&world.app);
        assemble_release(&world.app, &lead, "water", draft).await.unwrap();
        let mut it: Stored<Initiative> = world.app.store.named("water").await.unwrap();
        it.state = InitiativeState::Registered;
        let entry = Draft::new(world.app.now(), &lead, Verb::MoveInitiative, it.id);
        let changes = vec![Change::update(&it).unwrap()];
        world.app.store.commit(Act { entry, changes }).await.unwrap();
        Self { world, clock }
    }

    async fn allowed() -> Self {
        let a = Self::new().await;
        for step in [Step::Check, Step::Approve("No body yet".into())] {
            step_release(&a.world.app, &Actor::System, "water-2024", step)
                .await
                .unwrap();
        }
        a
    }

    /// So many hours from now, as the form sends them.
    fn at(&self, hours: i64) -> String {
        let at = self.world.app.now() + jiff::SignedDuration::from_hours(hours);
        format!("day={}&hour={}", at.strftime("%Y-%m-%d"), at.strftime("%H:%M"))
    }

    async fn page(&self, path: &str) -> String {
        self.world.get(path, "").await.2
    }

    async fn due(&self) -> u64 {
        publish_due(&self.world.app, &Actor::System).await.unwrap()
    }
}

#[tokio::test]
async fn it_goes_out_at_its_hour_and_before_that_nothing_but_its_title_is_known() {
    let path = format!("{WORK}/schedule");
    let early = Announced::new().await;
    refused(&early.world, &path, &early.at(48), "app-release-not-allowed-yet").await;

    let a = Announced::allowed().await;
    let w = &a.world;
    let later = a.at(48);
    assert_eq!(
        send(w, &path.replace("water-2024", "nowhere"), "lead", &later)
            .await
            .0,
        S::NOT_FOUND
    );
    assert_eq!(send(w, &path, "", &later).await.0, S::UNAUTHORIZED);
    assert_eq!(send(w, &path, "sees", &later).await.0, S::FORBIDDEN);
    refused(w, &path, "day=soon&hour=09:00", "app-not-a-date").await;
    refused(w, &path, &a.at(-3), "protect-hour-out-of-bounds").await;
    refused(w, &path, "day=&hour=", "protect-not-scheduled").await;
    done(w, &path, &later).await;
    refused(w, &format!("{WORK}/step"), "step=publish", "app-release-embargo").await;
    refused(w, &path, &a.at(72), "protect-moved-unsaid").await;
    done(
        w,
        &path,
        &format!("{}&reason=A+holiday&access=The+office", a.at(72)),
    )
    .await;

    let calendar = a.page("/calendar").await;
    for words in ["Water", "A holiday", "Seen before by: The office"] {
        assert!(calendar.contains(words), "{words}: {calendar}");
    }
    let ics = a.page("/calendar.ics").await;
    assert!(
        ics.contains("SUMMARY:Water") && ics.contains("BEGIN:VEVENT"),
        "{ics}"
    );
    for public in [
        "/calendar",
        "/calendar.ics",
        "/releases",
        "/releases/water-2024",
        "/releases/water-2024/radio",
        "/releases/water-2024/data.csv",
        "/releases/water-2024/release.json",
        "/api/v1/releases",
        "/api/v1/releases/water-2024",
        "/odata",
        "/catalogue.jsonld",
        "/initiatives/water/news.atom",
        "/api/v1/records",
        "/sdmx/2.1/dataflow",
        "/ogc/collections",
        "/",
    ] {
        let page = a.page(public).await;
        assert!(
            !page.contains("20.5 litres") && !page.contains("17.5"),
            "{public}: {page}"
        );
        assert!(!page.contains("releases/water-2024"), "{public}: {page}");
    }

    a.clock.forward(71 * HOUR);
    assert_eq!(a.due().await, 0);
    assert!(publish_due(&w.app, &Actor::Anonymous).await.is_err());
    a.clock.forward(2 * HOUR);
    assert_eq!(a.due().await, 1);
    assert_eq!(a.due().await, 0, "once");
    let page = a.page("/releases/water-2024").await;
    assert!(
        page.contains("20.5 litres") && page.contains("A holiday") && page.contains("The office"),
        "{page}"
    );
    let calendar = a.page("/calendar").await;
    assert!(
        calendar.contains("Went out lately") && calendar.contains("/releases/water-2024"),
        "{calendar}"
    );
}

#[tokio::test]
async fn what_something_stands_against_stays_and_says_what() {
    let a = Announced::allowed().await;
    let w = &a.world;
    done(w, &format!("{WORK}/schedule"), &a.at(5)).await;
    let release: Stored<app::publish::ReleaseRecord> = w.app.store.named("water-2024").await.unwrap();
    let entry = Draft::new(
        w.app.now(),
        &Actor::Anonymous,
        Verb::WithdrawSubmission,
        release.id,
    );
    let count = Change::Count {
        about: release.id.uuid(),
        what: "taken_back",
        add: 1,
    };
    w.app
        .store
        .commit(Act {
            entry,
            changes: vec![count],
        })
        .await
        .unwrap();
    a.clock.forward(6 * HOUR);
    assert_eq!(a.due().await, 0);
    assert_eq!(w.get("/releases/water-2024", "").await.0, S::NOT_FOUND);
    assert!(a.page("/calendar").await.contains("Held back"));
    let page = w.get(WORK, &w.cookie("lead").await).await.2;
    assert!(
        page.contains("It did not go out") && page.contains(words_of("app-release-holds-taken-back")),
        "{page}"
    );
    // Called off, it is in no calendar any more.
    done(
        w,
        &format!("{WORK}/schedule"),
        "day=&hour=&reason=We+make+it+anew",
    )
    .await;
    assert!(!a.page("/calendar").await.contains("Held back"));
    done(
        w,
        &format!("{WORK}/step"),
        "step=back&reason=Somebody+took+their+answers+back",
    )
    .await;
}

#[tokio::test]
async fn a_doi_is_noted_and_the_release_stays_as_it_is() {
    let world = releases::world().await;
    let path = format!("{WORK}/doi");
    let doi = "doi=https://doi.org/10.5281/zenodo.1234";
    assert_eq!(
        send(&world, &path.replace("water-2024", "nowhere"), "lead", doi)
            .await
            .0,
        S::NOT_FOUND
    );
    assert_eq!(send(&world, &path, "", doi).await.0, S::UNAUTHORIZED);
    assert_eq!(send(&world, &path, "sees", doi).await.0, S::FORBIDDEN);
    refused(&world, &path, doi, "app-release-not-out-yet").await;
    let world = releases::published().await;
    refused(&world, &path, "doi=12345", "protect-no-doi").await;
    let before = world.get("/releases/water-2024/release.json", "").await.2;
    done(&world, &path, doi).await;
    let page = world.get("/releases/water-2024", "").await.2;
    assert!(
        page.contains("<a href=\"https://doi.org/10.5281/zenodo.1234\">10.5281/zenodo.1234</a>"),
        "{page}"
    );
    let cited = world.get("/releases/water-2024/citation", "").await.2;
    assert!(cited.contains("https://doi.org/10.5281/zenodo.1234"), "{cited}");
    assert_eq!(world.get("/releases/water-2024/release.json", "").await.2, before);
}
