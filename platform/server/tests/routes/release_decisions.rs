//! Where a body decides, a release and the policy under which figures leave wait for its decision, and the proposer's
//! own organisation is never enough. Each door: not signed in, not allowed, not decided, decided.

use std::sync::Arc;

use crate::world::World;
use app::decide::{MemberWording, add_member};
use app::ports::{Act, Change, Stored};
use app::publish::assemble_release;
use app::testing::release;
use app::testing::{SteppedClock, account};
use app::{Actor, App};
use axum::http::StatusCode as S;
use protect::Policy;

/// What it is called tells what was found.
const TITLE: &str = "Half of the wells are poisoned";
const STEP: &str = "/work/water/publish/water-2024/step";

struct Town {
    world: World,
    clock: Arc<SteppedClock>,
    lead: Actor,
    today: std::cell::Cell<u32>,
}

impl Town {
    /// Amal, the chair, and Baraka are of the union; Chipo is of the camp's committee.
    async fn new() -> Self {
        let clock = Arc::new(SteppedClock::default());
        let app = App {
            clock: clock.clone(),
            ..app::testing::app()
        };
        let (world, lead) = World::water_on(app).await;
        let body = "name=Women+of+Water&kind=community_body";
        let cookie = world.cookie("lead").await;
        assert_eq!(
            world.send("/work/water/decide/bodies", &cookie, body).await.0,
            S::SEE_OTHER
        );
        let mut chair = None;
        for (who, organisation) in [("amal", "Union"), ("baraka", "UNION"), ("chipo", "Committee")] {
            let actor = account(&world.app, &format!("{who}@example.org"), false)
                .await
                .unwrap();
            let seat = MemberWording {
                name: who.to_owned(),
                account: actor.account().unwrap().to_string(),
                organisation: organisation.to_owned(),
                on_behalf_of: "the market".to_owned(),
                chosen: "elected".to_owned(),
                side: "community".to_owned(),
                voting: true,
                ..MemberWording::default()
            };
            let member = add_member(&world.app, &lead, "women-of-water", &seat)
                .await
                .unwrap();
            chair.get_or_insert(member.id);
        }
        let posts = format!("/bodies/women-of-water/members/{}/posts", chair.unwrap());
        assert_eq!(
            world
                .send(&posts, &cookie, "post=chair&post_end=2030-01-01")
                .await
                .0,
            S::SEE_OTHER
        );
        open_to_all(&world.app).await;
        let today = std::cell::Cell::new(0);
        Self {
            world,
            clock,
            lead,
            today,
        }
    }

    async fn send(&self, path: &str, who: &str, form: &str) -> (S, String, String) {
        self.world.send(path, &self.world.cookie(who).await, form).await
    }

    /// Drafts what a page offers to put to the vote.
    async fn put(&self, page: &str, who: &str) -> String {
        let field = |name: &str| {
            let after = page
                .split(&format!("name=\"{name}\" value=\""))
                .nth(1)
                .unwrap_or_else(|| panic!("{page}"));
            format!("{name}={}", after.split('"').next().unwrap().replace(' ', "+"))
        };
        let form = ["body", "kind", "id", "digest", "name", "address"]
            .map(field)
            .join("&");
        let path = "/work/water/decide/put";
        assert_eq!(self.world.send(path, "", &form).await.0, S::UNAUTHORIZED);
        assert_eq!(self.send(path, "else", &form).await.0, S::FORBIDDEN);
        let (status, to, page) = self.send(path, who, &form).await;
        assert_eq!(status, S::SEE_OTHER, "{page}");
        to
    }

    /// Opens a motion, lets these agree, and closes it nine days later.
    async fn vote(&self, motion: &str, agree: &[&str]) {
        self.vote_as(motion, agree, "agree").await;
    }

    /// The same with another choice.
    async fn vote_as(&self, motion: &str, who: &[&str], choice: &str) {
        let from = jiff::civil::date(2024, 2, 27).saturating_add(jiff::Span::new().days(self.today.get()));
        let closes = from.saturating_add(jiff::Span::new().days(8));
        let ok = async |step: &str, who: &str, form: &str| {
            let (status, _, page) = self.send(&format!("{motion}/{step}"), who, form).await;
            assert_eq!(status, S::SEE_OTHER, "{step} by {who}: {page}");
        };
        ok("open", "amal", &format!("closes={closes}")).await;
        for who in who {
            ok("vote", who, &format!("choice={choice}")).await;
        }
        self.clock.forward(9 * 86_400);
        self.today.set(self.today.get() + 9);
        ok("close", "amal", "statement=So+it+is").await;
    }

    /// Whether figures under this threshold may be assembled into a release of that name.
    async fn assembled(&self, name: &str, threshold: u64) -> Result<(), String> {
        let mut draft = release::draft_under(&self.world.app, threshold);
        draft.slug = name.parse().unwrap();
        draft.description.title = base::Text::english(TITLE);
        let done = assemble_release(&self.world.app, &self.lead, "water", draft).await;
        done.map(drop).map_err(|e| format!("{e:?}"))
    }
}

/// The initiative is public: everybody reads its decisions.
async fn open_to_all(app: &App) {
    let mut it: Stored<registry::Initiative> = app.store.named("water").await.unwrap();
    it.value.state = registry::InitiativeState::Registered;
    let entry = app::log::Draft::new(app.now(), &Actor::System, app::Verb::MoveInitiative, it.value.id);
    let changes = vec![Change::update(&it).unwrap()];
    app.store.commit(Act { entry, changes }).await.unwrap();
}

const HOMES: &str = "_uuid,age,water\na,34,tap\nb,70,well\nc,5,tap\nd,8,tap\n";

#[tokio::test]
async fn a_policy_is_decided_once_and_covers_what_is_stricter() {
    let t = Town::new().await;
    let lead = t.world.cookie("lead").await;
    let file = ("hh.csv", HOMES.as_bytes());
    let (status, _, page) = t
        .world
        .upload("/work/water/check", &lead, &[("title", "Homes")], file)
        .await;
    assert_eq!(status, S::OK, "{page}");
    assert_eq!(
        t.world
            .send("/work/water/check/homes/snapshots", &lead, "")
            .await
            .0,
        S::SEE_OTHER
    );
    let path = "/work/water/protect";
    let ten = "data=homes&threshold=10&columns-1=water";
    assert_eq!(t.world.send(path, "", ten).await.0, S::UNAUTHORIZED);
    assert_eq!(t.send(path, "sees", ten).await.0, S::FORBIDDEN);
    let (status, _, page) = t.world.send(path, &lead, ten).await;
    assert_eq!(status, S::UNPROCESSABLE_ENTITY);
    assert!(page.contains("governance-needs-decision"), "{page}");

    let motion = t.put(&page, "baraka").await;
    let waits = t.assembled("water-early", 10).await.unwrap_err();
    assert!(waits.contains("governance-decision-under-way"), "{waits}");
    t.vote(&motion, &["amal", "chipo"]).await;
    t.assembled("water-ten", 10).await.unwrap();
    t.assembled("water-twelve", 12).await.unwrap();
    let looser = t.assembled("water-eight", 8).await.unwrap_err();
    assert!(looser.contains("governance-needs-decision"), "{looser}");
    // The tab goes on for a stricter one (this world has no engine), and stops for a looser one.
    let stricter = t
        .world
        .send(path, &lead, "data=homes&threshold=12&columns-1=water")
        .await;
    assert!(!stricter.2.contains("governance-"), "{}", stricter.2);
    let (status, _, page) = t
        .world
        .send(path, &lead, "data=homes&threshold=8&columns-1=water")
        .await;
    assert_eq!(status, S::UNPROCESSABLE_ENTITY);
    assert!(page.contains("governance-needs-decision"), "{page}");
}

#[tokio::test]
async fn a_release_waits_for_more_than_the_proposers_own_organisation() {
    let t = Town::new().await;
    let early = t.assembled("water-2024", 10).await.unwrap_err();
    assert!(early.contains("governance-needs-decision"), "{early}");
    let motion = policy_motion(&t).await;
    t.vote(&motion, &["amal", "chipo"]).await;
    t.assembled("water-2024", 10).await.unwrap();

    assert_eq!(t.send(STEP, "lead", "step=check").await.0, S::SEE_OTHER);
    let approve = "step=approve&reason=I+am+in+a+hurry";
    assert_eq!(t.world.send(STEP, "", approve).await.0, S::UNAUTHORIZED);
    assert_eq!(
        t.send(STEP, "amal", approve).await.0,
        S::FORBIDDEN,
        "a seat decides, it does not publish"
    );
    let (status, _, page) = t.send(STEP, "lead", approve).await;
    assert_eq!(status, S::UNPROCESSABLE_ENTITY);
    assert!(
        page.contains("governance-needs-decision") && page.contains("Women of Water"),
        "{page}"
    );

    // Baraka proposes, and only her own organisation agrees.
    let motion = t.put(&page, "baraka").await;
    t.vote(&motion, &["amal", "baraka"]).await;
    let (_, _, page) = t.world.get(&motion, &t.world.cookie("amal").await).await;
    assert!(page.contains("Only the proposer"), "{page}");
    assert!(page.contains(TITLE), "who decides knows about what: {page}");
    // Everybody reads the motion, and nobody learns from it what has not gone out.
    for path in [
        motion.as_str(),
        "/decisions",
        "/bodies/women-of-water",
        "/initiatives/water",
    ] {
        let (status, _, page) = t.world.get(path, "").await;
        assert_eq!(status, S::OK, "{path}");
        assert!(
            !page.contains(TITLE) && !page.contains("water-2024"),
            "{path}: {page}"
        );
    }
    assert!(t.world.get(&motion, "").await.2.contains("figures of “Water”"));
    let (status, _, page) = t.send(STEP, "lead", approve).await;
    assert_eq!(status, S::UNPROCESSABLE_ENTITY);
    assert!(page.contains("governance-not-approved"), "{page}");
    assert_eq!(
        t.send(STEP, "lead", "step=publish").await.0,
        S::UNPROCESSABLE_ENTITY
    );

    let motion = t.put(&page, "baraka").await;
    t.vote(&motion, &["amal", "chipo"]).await;
    assert_eq!(t.send(STEP, "lead", "step=approve").await.0, S::SEE_OTHER);
    assert_eq!(t.send(STEP, "lead", "step=publish").await.0, S::SEE_OTHER);
    let (_, _, page) = t.world.get("/releases/water-2024", "").await;
    assert!(
        page.contains("Women of Water") && page.contains(&motion),
        "it names its decision: {page}"
    );
    let (_, _, page) = t.world.get(&motion, "").await;
    assert!(page.contains(TITLE), "now everybody may know: {page}");
    let heading = page.split("<h1>").nth(1).and_then(|h| h.split("</h1>").next());
    assert!(heading.is_some_and(|h| h.contains(TITLE)), "{page}");
    for path in ["/decisions", "/bodies/women-of-water"] {
        let (_, _, page) = t.world.get(path, "").await;
        assert!(page.contains(&format!(": {TITLE}</a>")), "{path}: {page}");
    }
}

/// A motion about ten people behind a figure, as the chair drafts it.
async fn policy_motion(t: &Town) -> String {
    use app::decide::{DraftAsked, draft_motion};
    use governance::decision::Asks;
    let it: registry::Initiative = t.world.app.store.named("water").await.unwrap().value;
    let asked = DraftAsked {
        title: "Ten people behind a figure".into(),
        text: "We show no figure of fewer.".into(),
        subject: Some(Policy::persons(10).unwrap().subject(it.id.uuid())),
        asks: Some(Asks::Approval),
        papers: Vec::new(),
    };
    let english = base::Language::english();
    let motion = draft_motion(&t.world.app, &t.lead, "women-of-water", asked, &english).await;
    format!("/decisions/{}", motion.unwrap().id)
}

#[tokio::test]
async fn a_body_that_sees_it_first_sends_it_back_with_its_reason() {
    let t = Town::new().await;
    let motion = policy_motion(&t).await;
    t.vote(&motion, &["amal", "chipo"]).await;
    t.assembled("water-2024", 10).await.unwrap();
    assert_eq!(t.send(STEP, "lead", "step=check").await.0, S::SEE_OTHER);
    let until = governance::day(t.world.app.now()).saturating_add(jiff::Span::new().days(20));
    let shown = t
        .send(STEP, "lead", &format!("step=community&until={until}"))
        .await;
    assert_eq!(shown.0, S::SEE_OTHER, "{}", shown.2);

    let before = "/work/water/publish/water-2024/before";
    let (status, _, page) = t.world.get(before, &t.world.cookie("baraka").await).await;
    assert_eq!(status, S::OK);
    assert!(page.contains("Let the body decide"), "{page}");
    let vote = page.split("Let the body decide").nth(1).unwrap();
    let motion = t.put(vote, "baraka").await;
    t.vote_as(&motion, &["amal", "chipo"], "disagree").await;
    let lead = t.world.cookie("lead").await;
    let (_, _, page) = t.world.get("/work/water/publish/water-2024", &lead).await;
    assert!(
        page.contains("Women of Water: So it is") && page.contains("Put together"),
        "{page}"
    );
    // Who leads reads that it was vetoed, by whom and why, and what can be done now.
    for words in [
        "Women of Water decided against it on",
        "So it is",
        &format!("href=\"{motion}\">The decision"),
        "put together another release that answers the reasons",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let (_, _, tab) = t.world.get("/work/water/publish", &lead).await;
    assert!(
        tab.contains("Sent back") && !tab.contains("Put together"),
        "{tab}"
    );
    let (status, _, _) = t.world.get(before, &t.world.cookie("baraka").await).await;
    assert_eq!(status, S::NOT_FOUND, "nobody is shown it any more");
    // The same content does not come round: the body's no stands.
    let (_, _, page) = t.world.get("/work/water/publish/water-2024", &lead).await;
    assert!(!page.contains("value=\"check\""), "{page}");
    let (status, _, page) = t.send(STEP, "lead", "step=check").await;
    assert_eq!(status, S::UNPROCESSABLE_ENTITY);
    assert!(page.contains("app-release-vetoed"), "{page}");
}
