//! Case studies, impact stories and the search, as browsers ask for them.

use app::Verb;
use app::ports::{Act, Change};
use app::register::add_round;
use axum::http::StatusCode;
use registry::InitiativeState;

use crate::world::World;

const STUDY: &str = "title=Wells+run+dry&organisation=Water+board&issue=The+wells+run+dry.&lessons=Count+at+night.\
    &misfit_at=levels&misfit=Children+carry+the+water.&policy=no&challenges=trust&round=1";
/// What a public story says, as its form sends it.
pub(crate) const STORY: &str = "change=We+sleep+at+night.&credit=A+mother&permission=yes&organisation=Water+board&before=We+queued.\
    &after=The+pump+runs.&decided=A+second+pump&decided_by=The+town&unchanged=The+price";

/// A public initiative.
async fn world() -> World {
    world_on(app::testing::app()).await
}

async fn world_on(app: app::App) -> World {
    let (world, lead) = World::water_on(app).await;
    add_round(&world.app, &lead, "water").await.unwrap();
    let named = app::ports::Query::all().named("water");
    let mut it = world
        .app
        .store
        .find::<registry::Initiative>(named)
        .await
        .unwrap()
        .unwrap();
    it.value.state = InitiativeState::Registered;
    let entry = app::log::Draft::new(world.app.now(), &lead, Verb::MoveInitiative, it.value.id);
    let changes = vec![Change::update(&it).unwrap()];
    world.app.store.commit(Act { entry, changes }).await.unwrap();
    world
}

/// A Collaborative, and the cookie of an administrator, who keeps its business.
async fn keeper(world: &World) -> String {
    let admin = app::testing::account(&world.app, "admin@example.org", true)
        .await
        .unwrap();
    let wording = app::decide::BodyWording {
        name: "Collaborative".into(),
        kind: "collaborative".into(),
        ..Default::default()
    };
    let english = base::Language::english();
    app::decide::add_body(&world.app, &admin, None, &wording, &english)
        .await
        .unwrap();
    world.cookie("admin").await
}

#[tokio::test]
async fn a_case_study_is_written_by_the_initiative_and_looked_at_by_another() {
    let world = world().await;
    let new = "/work/water/case-studies/new";
    assert_eq!(world.get("/case-studies/none", "").await.0, StatusCode::NOT_FOUND);
    assert_eq!(world.send(new, "", STUDY).await.0, StatusCode::UNAUTHORIZED);
    let (lead, other) = (world.cookie("lead").await, world.cookie("else").await);
    assert_eq!(world.send(new, &other, STUDY).await.0, StatusCode::FORBIDDEN);
    let (status, _, page) = world.send(new, &lead, "title=").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{page}");
    let (status, to, _) = world.send(new, &lead, STUDY).await;
    assert_eq!(
        (status, to.as_str()),
        (StatusCode::SEE_OTHER, "/case-studies/wells-run-dry")
    );
    assert_eq!(world.get(&to, &other).await.0, StatusCode::NOT_FOUND, "a draft");
    assert!(!world.get("/case-studies", "").await.2.contains("Wells run dry"));
    let (status, _, page) = world.send(&format!("{to}/publish"), &lead, "").await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    let (_, _, page) = world.get(&to, "").await;
    assert!(page.contains("Children carry the water.") && page.contains("Table 1"));
    let review = format!("{to}/review");
    assert_eq!(
        world.send(&review, "", "found=holds").await.0,
        StatusCode::UNAUTHORIZED
    );
    let own = "organisation=Market+board&found=holds&words=Seen";
    let (status, _, page) = world.send(&review, &world.cookie("sees").await, own).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "works on it");
    assert!(page.contains("Who works on the initiative"));
    let same = "organisation=water-board&found=holds&words=Seen";
    assert_eq!(
        world.send(&review, &other, same).await.0,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(world.send(&review, &other, own).await.0, StatusCode::SEE_OTHER);
    assert!(world.get(&to, "").await.2.contains("Looked at by Market board"));
    let changed = STUDY.replace("policy=no", "policy=yes");
    assert_eq!(
        world.send(&format!("{to}/edit"), &lead, &changed).await.0,
        StatusCode::SEE_OTHER
    );
    assert!(
        world
            .get(&to, "")
            .await
            .2
            .contains("Changed since it was looked at")
    );
    let misfit = world.get("/case-studies?misfit=any", "").await.2;
    assert!(misfit.contains("Wells run dry"));
    assert!(
        !world
            .get("/case-studies?misfit=types", "")
            .await
            .2
            .contains("Wells run dry")
    );
    let back = world
        .send(&format!("{to}/withdraw"), &lead, "reason=The+count+was+wrong")
        .await;
    assert_eq!(back.0, StatusCode::SEE_OTHER);
    assert!(world.get(&to, "").await.2.contains("The count was wrong"));
}

#[tokio::test]
async fn a_story_is_so_when_three_sides_say_so() {
    let world = world().await;
    let new = "/work/water/stories/new";
    assert_eq!(world.get("/stories/none", "").await.0, StatusCode::NOT_FOUND);
    assert_eq!(world.send(new, "", STORY).await.0, StatusCode::UNAUTHORIZED);
    let (lead, other) = (world.cookie("lead").await, world.cookie("else").await);
    let sees = world.cookie("sees").await;
    assert_eq!(world.send(new, &other, STORY).await.0, StatusCode::FORBIDDEN);
    let unasked = STORY.replace("permission=yes&", "");
    let (status, to, page) = world.send(new, &lead, &unasked).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    let (status, _, page) = world.send(&format!("{to}/publish"), &lead, "").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("Nobody said that these words may be printed"));
    assert_eq!(
        world.send(&format!("{to}/edit"), &lead, STORY).await.0,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        world.send(&format!("{to}/publish"), &lead, "").await.0,
        StatusCode::SEE_OTHER
    );
    assert!(world.get(&to, "").await.2.contains("Only its writers say so"));
    let confirm = format!("{to}/confirm");
    let says = |side: &str, who: &str| format!("side={side}&organisation={who}&answer=confirms");
    assert_eq!(
        world.send(&confirm, "", &says("community", "Street")).await.0,
        StatusCode::UNAUTHORIZED
    );
    for (side, cookie) in [
        ("community", &lead),
        ("producer", &other),
        ("decision_maker", &sees),
    ] {
        let refused = world.send(&confirm, cookie, &says(side, "Somebody")).await;
        assert_eq!(refused.0, StatusCode::UNPROCESSABLE_ENTITY, "{side}");
    }
    for (side, who, cookie) in [
        ("producer", "Water+board", &lead),
        ("decision_maker", "The+town", &other),
        ("community", "Street", &sees),
    ] {
        let (status, _, page) = world.send(&confirm, cookie, &says(side, who)).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{side} {page}");
    }
    assert!(world.get(&to, "").await.2.contains("All three sides say so"));
    assert!(world.get("/knowledge", "").await.2.contains("We sleep at night."));
}

#[tokio::test]
async fn words_are_found_in_what_is_public_and_only_there() {
    let world = world().await;
    let lead = world.cookie("lead").await;
    let arabic = STUDY.replace(
        "Wells+run+dry",
        "%D9%85%D8%AF%D8%B1%D8%B3%D8%A9+%D8%A7%D9%84%D8%A8%D9%86%D8%A7%D8%AA",
    );
    let (_, to, page) = world
        .send("/work/water/case-studies/new?lang=ar", &lead, &arabic)
        .await;
    assert!(to.starts_with("/case-studies/case-study-"), "{to} {page}");
    let query = "/search?q=%D9%85%D8%AF%D8%B1%D8%B3%D9%87"; // without the marks of the last letter
    assert!(!world.get(query, "").await.2.contains(&to), "a draft");
    world.send(&format!("{to}/publish"), &lead, "").await;
    assert!(world.get(query, "").await.2.contains(&to));
    let found = world.get("/search?q=WATER&kind=initiative", "").await.2;
    assert!(found.contains("/initiatives/water") && !found.contains(&to));
    assert!(
        world
            .get("/search?q=xyzzy", "")
            .await
            .2
            .contains("Nothing holds all of these words")
    );
    assert_eq!(world.get("/search", "").await.0, StatusCode::OK);
}

#[tokio::test]
async fn a_resource_is_proposed_by_anybody_and_listed_by_whoever_keeps_the_library() {
    let world = world().await;
    let (admin, other) = (keeper(&world).await, world.cookie("else").await);
    let new = "/library/new";
    assert_eq!(world.get("/library/none", "").await.0, StatusCode::NOT_FOUND);
    assert_eq!(
        world.upload(new, "", &[], ("", b"")).await.0,
        StatusCode::UNAUTHORIZED
    );
    let fields = [
        ("title", "Counting wells"),
        ("kind", "guide"),
        ("maker", "Water board"),
        ("languages", "en, ky"),
        ("licence", "unknown"),
        ("link", "https://wells.example/guide"),
        ("body", "collaborative"),
    ];
    let copy = ("guide.pdf", b"%PDF-1.4 no".as_slice());
    let (status, _, page) = world.upload(new, &other, &fields, copy).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("Under this licence no copy can be kept here"));
    let (status, to, page) = world.upload(new, &other, &fields, ("", b"")).await;
    assert_eq!(
        (status, to.as_str()),
        (StatusCode::SEE_OTHER, "/library/counting-wells"),
        "{page}"
    );
    assert_eq!(world.get(&to, "").await.0, StatusCode::NOT_FOUND, "a proposal");
    assert_eq!(world.get(&to, &other).await.0, StatusCode::OK, "one's own");
    let list = format!("{to}/list");
    assert_eq!(world.send(&list, &other, "").await.0, StatusCode::FORBIDDEN);
    assert!(world.get("/library", &admin).await.2.contains("waiting for you"));
    assert_eq!(world.send(&list, &admin, "").await.0, StatusCode::SEE_OTHER);
    assert!(
        world
            .get("/library?language=ky", "")
            .await
            .2
            .contains("Counting wells")
    );
    assert!(
        !world
            .get("/library?language=fr", "")
            .await
            .2
            .contains("Counting wells")
    );
    assert!(
        world
            .get("/search?q=wells&kind=resource", "")
            .await
            .2
            .contains(&to)
    );
    let out = format!("{to}/take-out");
    assert_eq!(
        world.send(&out, &admin, "").await.0,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(
        world.send(&out, &admin, "reason=old").await.0,
        StatusCode::SEE_OTHER
    );
    assert!(!world.get("/library", "").await.2.contains("Counting wells"));
}

const EVENT: &str = "title=Counting+day&kind=workshop&day=2024-02-28&place=School&registers=yes&places=1\
    &programme=Morning%0AEvening";

#[tokio::test]
async fn people_come_to_an_event_and_nothing_of_them_is_left() {
    let world = world().await;
    let (admin, other) = (keeper(&world).await, world.cookie("else").await);
    let new = "/bodies/collaborative/events/new";
    assert_eq!(world.get("/events/none", "").await.0, StatusCode::NOT_FOUND);
    assert_eq!(world.send(new, "", EVENT).await.0, StatusCode::UNAUTHORIZED);
    assert_eq!(world.send(new, &other, EVENT).await.0, StatusCode::FORBIDDEN);
    let broken = EVENT.replace("2024-02-28", "soon");
    assert_eq!(
        world.send(new, &admin, &broken).await.0,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let (status, to, page) = world.send(new, &admin, EVENT).await;
    assert_eq!(
        (status, to.as_str()),
        (StatusCode::SEE_OTHER, "/events/counting-day"),
        "{page}"
    );
    assert_eq!(
        world.get(&to, &other).await.0,
        StatusCode::NOT_FOUND,
        "not announced"
    );
    assert_eq!(world.get(&format!("{to}/edit"), &admin).await.0, StatusCode::OK);
    let step = format!("{to}/step");
    assert_eq!(
        world.send(&step, &other, "step=announce").await.0,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        world.send(&step, &admin, "step=announce").await.0,
        StatusCode::SEE_OTHER
    );
    assert!(
        world
            .get("/events.ics", "")
            .await
            .2
            .contains("DTSTART;VALUE=DATE:20240228")
    );
    let come = format!("{to}/register");
    let (status, first, _) = world.send(&come, "", "name=Amina&needs=A+ramp").await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    assert!(world.get(&first, "").await.2.contains("You have a place"));
    let (_, second, _) = world.send(&come, "", "name=Bolot").await;
    assert!(world.get(&second, "").await.2.contains("All places are taken"));
    assert!(
        !world.get(&to, &other).await.2.contains("Amina"),
        "only for those who hold it"
    );
    assert!(world.get(&to, &admin).await.2.contains("A ramp"));
    assert!(
        world
            .send(&first, "", "step=leave")
            .await
            .2
            .contains("Everything about you was erased")
    );
    assert!(
        world.get(&second, "").await.2.contains("You have a place"),
        "the next one moved up"
    );
    assert_eq!(world.get(&first, "").await.0, StatusCode::UNPROCESSABLE_ENTITY);
    let early = world.send(&step, &admin, "step=hold").await;
    assert_eq!(
        early.0,
        StatusCode::UNPROCESSABLE_ENTITY,
        "it is still the day before"
    );
    let cancel = world.send(&step, &admin, "step=cancel&reason=Rain").await;
    assert_eq!(cancel.0, StatusCode::SEE_OTHER);
    assert_eq!(
        world.get(&second, "").await.0,
        StatusCode::UNPROCESSABLE_ENTITY,
        "erased"
    );
    let log = world.get("/log/export.jsonl", "").await.2;
    for word in ["Amina", "Bolot", "ramp"] {
        assert!(!log.contains(word), "{word} in the log");
    }
}

#[tokio::test]
async fn an_address_is_proved_by_a_letter_and_forgotten() {
    let mail = std::sync::Arc::new(app::testing::KeptMail::default());
    let kept = app::App {
        mailer: mail.clone(),
        ..app::testing::app()
    };
    let world = world_on(kept).await;
    let admin = keeper(&world).await;
    let (_, to, _) = world
        .send("/bodies/collaborative/events/new", &admin, EVENT)
        .await;
    world.send(&format!("{to}/step"), &admin, "step=announce").await;
    let come = format!("{to}/register");
    let bad = world.send(&come, "", "email=nowhere").await;
    assert_eq!(bad.0, StatusCode::UNPROCESSABLE_ENTITY);
    for _ in 0..2 {
        let (status, _, page) = world.send(&come, "", "email=amina%40example.org").await;
        assert_eq!(status, StatusCode::OK, "{page}");
        assert!(
            page.contains("A letter is on its way"),
            "the same for an address that is known"
        );
    }
    let letters = mail.letters();
    let text = &letters.last().unwrap().text;
    let link = text
        .split_whitespace()
        .find(|w| w.contains("/registrations/"))
        .unwrap();
    let link = link.trim_start_matches("http://localhost");
    assert!(world.get(link, "").await.2.contains("Not yet confirmed"));
    assert_eq!(
        world.send(link, "", "step=confirm").await.0,
        StatusCode::SEE_OTHER
    );
    assert!(world.get(link, "").await.2.contains("You have a place"));
    assert!(
        !world.get(&to, &admin).await.2.contains("amina"),
        "no address on any page"
    );
    assert!(!world.get("/log/export.jsonl", "").await.2.contains("amina"));
    world.send(link, "", "step=leave").await;
    let left = app::ports::RecordKind::Registration;
    let left = world
        .app
        .store
        .count(left, &app::ports::Query::all())
        .await
        .unwrap();
    assert_eq!(left, 0);
}

#[tokio::test]
async fn a_newsletter_is_composed_from_the_log_and_left_by_one_click() {
    let mail = std::sync::Arc::new(app::testing::KeptMail::default());
    let kept = app::App {
        mailer: mail.clone(),
        ..app::testing::app()
    };
    let world = world_on(kept).await;
    let (admin, other) = (keeper(&world).await, world.cookie("else").await);
    let (_, event, _) = world
        .send("/bodies/collaborative/events/new", &admin, EVENT)
        .await;
    world
        .send(&format!("{event}/step"), &admin, "step=announce")
        .await;
    assert!(world.get("/news", "").await.2.contains("Counting day"));
    assert!(
        world
            .get("/news.atom", "")
            .await
            .2
            .contains("<title>Counting day</title>")
    );

    let ask = "body=collaborative&email=reader%40example.org";
    assert_eq!(
        world.send("/newsletters", "", "body=none&email=a%40b.c").await.0,
        StatusCode::NOT_FOUND
    );
    let bad = world
        .send("/newsletters", "", "body=collaborative&email=nowhere")
        .await;
    assert_eq!(bad.0, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(world.send("/newsletters", "", ask).await.0, StatusCode::OK);
    let letters = mail.letters();
    let link = letters[0]
        .text
        .split_whitespace()
        .find(|w| w.contains("/subscriptions/"))
        .unwrap();
    let link = link.trim_start_matches("http://localhost").to_owned();

    let new = "/bodies/collaborative/newsletters/new";
    assert_eq!(world.get("/newsletters/none", "").await.0, StatusCode::NOT_FOUND);
    assert_eq!(world.send(new, "", "title=May").await.0, StatusCode::UNAUTHORIZED);
    assert_eq!(
        world.send(new, &other, "title=May").await.0,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        world.send(new, &admin, "title=May").await.0,
        StatusCode::UNPROCESSABLE_ENTITY,
        "no news"
    );
    let told = format!("title=May&news={event}&news=/made-up");
    let (status, to, page) = world.send(new, &admin, &told).await;
    assert_eq!(
        (status, to.as_str()),
        (StatusCode::SEE_OTHER, "/newsletters/may"),
        "{page}"
    );
    assert_eq!(world.get(&to, &other).await.0, StatusCode::NOT_FOUND, "a draft");
    assert!(
        world
            .get(&to, &admin)
            .await
            .2
            .contains("Nobody gets it by e-mail yet"),
        "not proved"
    );
    assert_eq!(world.send(&link, "", "").await.0, StatusCode::SEE_OTHER);
    assert_eq!(
        world.send(&format!("{to}/send"), &other, "").await.0,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        world.send(&format!("{to}/send"), &admin, "").await.0,
        StatusCode::SEE_OTHER
    );
    let again = world.send(&format!("{to}/send"), &admin, "").await;
    assert_eq!(again.0, StatusCode::UNPROCESSABLE_ENTITY, "once");
    let page = world.get(&to, "").await.2;
    assert!(page.contains("Counting day") && !page.contains("made-up"));
    assert!(
        world
            .get("/newsletters.atom", "")
            .await
            .2
            .contains("<title>May</title>")
    );
    for _ in 0..200 {
        if mail.letters().len() > 1 {
            break;
        }
        tokio::task::yield_now().await;
    }
    let sent = mail.letters().pop().unwrap();
    assert_eq!(
        (sent.subject.as_str(), sent.to.as_str()),
        ("May", "reader@example.org")
    );
    let leave = mail.leaves().pop().unwrap();
    assert!(sent.text.contains(&leave));
    // A mail program sends this without a page before it (RFC 8058).
    let leave = leave.trim_start_matches("http://localhost").to_owned();
    assert_eq!(
        world.send(&leave, "", "List-Unsubscribe=One-Click").await.0,
        StatusCode::OK
    );
    assert_eq!(
        world.send(&leave, "", "").await.0,
        StatusCode::UNPROCESSABLE_ENTITY,
        "erased"
    );
    let left = app::ports::RecordKind::Subscription;
    assert_eq!(
        world
            .app
            .store
            .count(left, &app::ports::Query::all())
            .await
            .unwrap(),
        0
    );
    assert!(!world.get("/log/export.jsonl", "").await.2.contains("reader@"));
}

#[tokio::test]
async fn an_organisation_looks_at_itself_and_finds_guidance_and_peers() {
    let world = world().await;
    let (admin, other) = (keeper(&world).await, world.cookie("else").await);
    let fields = [
        ("title", "Samples for everybody"),
        ("kind", "guide"),
        ("maker", "Water board"),
        ("languages", "en"),
        ("licence", "unknown"),
        ("link", "https://wells.example/samples"),
        ("body", "collaborative"),
        ("helps", "2b"),
    ];
    let (_, to, _) = world.upload("/library/new", &other, &fields, ("", b"")).await;
    world.send(&format!("{to}/list"), &admin, "").await;
    let new = "/exchange/new";
    let offer = "kind=offer&title=We+draw+samples&topics=2b&organisation=Office&contact=office%40example.org";
    assert_eq!(world.send(new, "", offer).await.0, StatusCode::UNAUTHORIZED);
    let bare = world.send(new, &other, "kind=offer&title=We+help").await;
    assert_eq!(bare.0, StatusCode::UNPROCESSABLE_ENTITY);
    let unknown = offer.replace("2b", "99z");
    assert_eq!(
        world.send(new, &other, &unknown).await.0,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(world.send(new, &other, offer).await.0, StatusCode::SEE_OTHER);

    let (status, _, page) = world.get("/capacity", "").await;
    assert_eq!(status, StatusCode::OK);
    assert!(!page.contains("What could help</h2>"), "nothing was answered");
    let page = world.get("/capacity?2b=not&1a=met", "").await.2;
    assert!(page.contains("Samples for everybody") && page.contains("We draw samples"));
    assert!(
        page.contains("/exchange/new?kind=need&#38;topics=2b") || page.contains("kind=need&amp;topics=2b")
    );
    let page = world.get("/capacity?2b=met&1a=partly", "").await.2;
    assert!(!page.contains("Samples for everybody") && !page.contains("We draw samples"));
    let (_, _, page) = world.get("/exchange", &other).await;
    let close = page
        .split("action=\"")
        .find(|p| p.starts_with("/exchange/"))
        .unwrap();
    let close = close.split('"').next().unwrap().to_owned();
    assert_eq!(world.send(&close, "", "").await.0, StatusCode::UNAUTHORIZED);
    assert_eq!(
        world.send(&close, &world.cookie("sees").await, "").await.0,
        StatusCode::FORBIDDEN
    );
    assert_eq!(world.send(&close, &other, "").await.0, StatusCode::SEE_OTHER);
    assert!(!world.get("/exchange", "").await.2.contains("We draw samples"));
}
