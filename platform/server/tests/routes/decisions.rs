//! Bodies, motions and votes through the site; every door in the order unknown → not signed in → not allowed →
//! malformed → success.

use crate::world::World;
use app::decide::{MemberWording, add_member};
use app::testing::{SteppedClock, account};
use app::{Actor, App};
use axum::http::StatusCode;

use StatusCode as S;

/// A site with a clock that tests move.
struct Town {
    world: World,
    clock: std::sync::Arc<SteppedClock>,
    lead: Actor,
}

impl Town {
    async fn new() -> Self {
        let clock = std::sync::Arc::new(SteppedClock::default());
        let app = App {
            clock: clock.clone(),
            ..app::testing::app()
        };
        let (world, lead) = World::water_on(app).await;
        Self { world, clock, lead }
    }

    /// A form that is not taken, with a code or a field's mark on the page.
    async fn refused(&self, path: &str, who: &str, form: &str, told: &str) {
        let (status, _, page) = self.world.send_as(path, who, form).await;
        assert_eq!(status, S::UNPROCESSABLE_ENTITY, "{path}: {page}");
        assert!(page.contains(told), "{told} is not on the page: {page}");
    }

    fn days(&self, days: i64) {
        self.clock.forward(days * 86_400);
    }

    /// A body with a chair (the coordinator's account has no seat), two members with accounts and one without.
    async fn body(&self) -> String {
        self.world
            .done(
                "/work/water/decide/bodies",
                "lead",
                "name=Women+of+Water&kind=community_body",
            )
            .await;
        let app = &self.world.app;
        let mut ids = Vec::new();
        for who in ["amal", "baraka", "chipo"] {
            let actor = account(app, &format!("{who}@example.org"), false).await.unwrap();
            let member = add_member(app, &self.lead, "women-of-water", &seat(who, &actor)).await;
            ids.push(member.unwrap().id);
        }
        let mut dalia = seat("dalia", &Actor::Anonymous);
        dalia.public = true;
        add_member(app, &self.lead, "women-of-water", &dalia)
            .await
            .unwrap();
        let chair = format!("/bodies/women-of-water/members/{}/posts", ids[0]);
        self.world
            .done(&chair, "lead", "post=chair&post_end=2030-01-01")
            .await;
        ids[2].to_string()
    }

    /// A motion that is open for a week; its address.
    async fn open_motion(&self) -> String {
        let at = self
            .world
            .done(
                "/bodies/women-of-water/motions",
                "baraka",
                "title=Night+water&text=We+ask+about+night+water.",
            )
            .await;
        self.world
            .done(&format!("{at}/open"), "amal", "closes=2024-03-06")
            .await;
        at
    }
}

fn seat(who: &str, actor: &Actor) -> MemberWording {
    MemberWording {
        name: who.to_owned(),
        account: actor.account().map(|a| a.to_string()).unwrap_or_default(),
        on_behalf_of: "the market".to_owned(),
        chosen: "elected".to_owned(),
        side: "community".to_owned(),
        voting: true,
        ..MemberWording::default()
    }
}

#[tokio::test]
async fn every_door_of_a_body_asks_who_comes() {
    let t = Town::new().await;
    let member = t.body().await;
    let lead = t.world.cookie("lead").await;
    assert_eq!(t.world.get("/bodies/nobody", &lead).await.0, S::NOT_FOUND);
    assert_eq!(t.world.get("/decisions/nothing", &lead).await.0, S::NOT_FOUND);
    let kept = format!("/bodies/women-of-water/members/{member}");
    for path in [
        "/bodies/women-of-water/members",
        "/bodies/women-of-water/edit",
        &kept,
    ] {
        assert_eq!(t.world.get(path, "").await.0, S::SEE_OTHER, "{path}");
        // The coordinator gave the business to the chair; a member without a post does not keep it either.
        for who in ["else", "baraka", "lead"] {
            let cookie = t.world.cookie(who).await;
            let (status, _, page) = t.world.get(path, &cookie).await;
            assert_eq!(status, S::FORBIDDEN, "{path} as {who}: {page}");
        }
        t.world.read(path, "amal").await;
    }
    t.refused(
        "/bodies/women-of-water/members",
        "amal",
        "name=&side=moon",
        "f-name",
    )
    .await;
    t.refused("/bodies/women-of-water/edit", "amal", "name=&kind=club", "f-name")
        .await;
    let panel = "name=Women+of+Water&kind=panel";
    t.refused("/bodies/women-of-water/edit", "amal", panel, "f-kind")
        .await;
    t.world
        .done(
            "/bodies/women-of-water/edit",
            "amal",
            "name=Women+of+Water&kind=community_body&about=We+decide",
        )
        .await;
    assert!(
        t.world
            .read("/bodies/women-of-water", "amal")
            .await
            .contains("We decide")
    );
}

#[tokio::test]
async fn the_public_reads_what_members_allow() {
    let t = Town::new().await;
    t.body().await;
    let stranger = t.world.get("/bodies/women-of-water", "").await;
    assert_eq!(stranger.0, S::NOT_FOUND, "its initiative is a draft");
    let (it, _) = publish(&t).await;
    let page = t.world.read("/bodies/women-of-water", "").await;
    assert!(page.contains("dalia") && !page.contains("baraka"), "{page}");
    assert!(page.contains("Speaks for: "), "{page}");
    assert!(
        t.world
            .read("/bodies/women-of-water", "amal")
            .await
            .contains("baraka")
    );
    let json = t.world.read("/bodies/women-of-water/popolo.json", "amal").await;
    assert!(json.contains("\"dalia\"") && !json.contains("baraka"), "{json}");
    assert!(it.state.is_public());
}

/// Makes the initiative public, as the register does.
async fn publish(t: &Town) -> (registry::Initiative, ()) {
    let mut it = t
        .world
        .app
        .store
        .named::<registry::Initiative>("water")
        .await
        .unwrap();
    it.value.state = registry::InitiativeState::Active;
    let entry = app::log::Draft::new(
        t.world.app.now(),
        &Actor::System,
        app::Verb::MoveInitiative,
        it.value.id,
    );
    let changes = vec![app::ports::Change::update(&it).unwrap()];
    t.world
        .app
        .store
        .commit(app::ports::Act { entry, changes })
        .await
        .unwrap();
    (it.value, ())
}

#[tokio::test]
async fn a_motion_is_drafted_amended_voted_and_closed() {
    let t = Town::new().await;
    t.body().await;
    publish(&t).await;
    let draft = "/bodies/women-of-water/motions";
    let asked = "title=Night+water&text=We+ask+about+night+water.";
    assert_eq!(t.world.send(draft, "", asked).await.0, S::UNAUTHORIZED);
    let stranger = t.world.cookie("else").await;
    assert_eq!(t.world.send(draft, &stranger, asked).await.0, S::FORBIDDEN);
    t.refused(draft, "baraka", "title=&text=", "f-title").await;
    let at = t.world.done(draft, "baraka", asked).await;
    assert_eq!(
        t.world.get(&at, &stranger).await.0,
        S::NOT_FOUND,
        "a draft is the body's own"
    );

    t.refused(
        &format!("{at}/revise"),
        "chipo",
        "text=Mine",
        "app-motion-not-yours",
    )
    .await;
    let wish = "text=We+ask+about+day+and+night+water.&reason=Both+matter";
    t.world.done(&format!("{at}/amend"), "chipo", wish).await;
    t.refused(
        &format!("{at}/open"),
        "amal",
        "closes=2024-03-06",
        "governance-amendments-open",
    )
    .await;
    t.world
        .done(&format!("{at}/answer"), "baraka", "number=1&answer=accept")
        .await;
    let page = t.world.read(&at, "chipo").await;
    assert!(
        page.contains("<ins>"),
        "the versions show their differences: {page}"
    );
    t.world
        .done(&format!("{at}/remark"), "chipo", "words=Thank+you")
        .await;

    let baraka = t.world.cookie("baraka").await;
    let open = format!("{at}/open");
    assert_eq!(
        t.world.send(&open, &baraka, "closes=2024-03-06").await.0,
        S::FORBIDDEN
    );
    t.refused(&open, "amal", "closes=2024-02-28", "governance-notice-too-short")
        .await;
    t.world.done(&open, "amal", "closes=2024-03-06").await;
    assert!(
        t.world
            .read("/decisions", "amal")
            .await
            .contains("Waiting for your vote")
    );

    let vote = format!("{at}/vote");
    assert_eq!(t.world.send(&vote, "", "choice=agree").await.0, S::UNAUTHORIZED);
    for who in ["else", "lead"] {
        let cookie = t.world.cookie(who).await;
        assert_eq!(
            t.world.send(&vote, &cookie, "choice=agree").await.0,
            S::FORBIDDEN,
            "{who}"
        );
    }
    t.refused(&vote, "amal", "choice=perhaps", "app-body-unknown-word")
        .await;
    t.refused(
        &vote,
        "amal",
        "choice=block&reason=No",
        "governance-vote-no-block",
    )
    .await;
    t.world.done(&vote, "amal", "choice=agree").await;
    t.refused(&vote, "amal", "choice=disagree", "governance-vote-twice")
        .await;
    t.world
        .done(&vote, "chipo", "choice=disagree&reason=Too+early")
        .await;
    t.refused(
        &format!("{at}/close"),
        "amal",
        "statement=Done",
        "governance-close-too-early",
    )
    .await;
    t.world.done(&vote, "baraka", "choice=agree").await;
    t.days(9);
    t.refused(
        &format!("{at}/close"),
        "amal",
        "statement=",
        "governance-no-statement",
    )
    .await;
    t.world
        .done(
            &format!("{at}/close"),
            "amal",
            "statement=We+ask+about+both.&review=2025-03-01",
        )
        .await;

    let page = t.world.read(&at, "").await;
    assert!(
        page.contains("We ask about both.") && page.contains("Too early"),
        "{page}"
    );
    assert!(!page.contains("Thank you") && !page.contains("chipo"), "{page}");
    assert!(
        t.world
            .read("/decisions?body=women-of-water&year=2024", "")
            .await
            .contains("Night water")
    );
    assert!(
        !t.world
            .read("/decisions?year=2020", "")
            .await
            .contains("Night water")
    );
    t.refused(&vote, "amal", "choice=agree", "governance-vote-closed")
        .await;
}

#[tokio::test]
async fn a_seat_that_votes_is_not_ended_and_a_late_vote_is_refused() {
    let t = Town::new().await;
    let chipo = t.body().await;
    let at = t.open_motion().await;
    let end = format!("/bodies/women-of-water/members/{chipo}/end");
    t.refused(&end, "amal", "", "app-seat-votes-now").await;
    let vote = format!("{at}/vote");
    t.world.done(&vote, "chipo", "choice=agree").await;
    t.days(30);
    t.refused(&vote, "baraka", "choice=agree", "governance-vote-closed")
        .await;
}

#[tokio::test]
async fn a_second_person_writes_down_only_what_nobody_could_vote() {
    let t = Town::new().await;
    let chipo = t.body().await;
    let at = t.open_motion().await;
    let page = t.world.read(&at, "amal").await;
    let dalia = page
        .split("<option value=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    let record = format!("{at}/record");
    let form = format!("member={dalia}&choice=agree");
    assert_eq!(t.world.send(&record, "", &form).await.0, S::UNAUTHORIZED);
    let baraka = t.world.cookie("baraka").await;
    assert_eq!(t.world.send(&record, &baraka, &form).await.0, S::FORBIDDEN);
    let of_chipo = format!("member={chipo}&choice=agree");
    t.refused(&record, "amal", &of_chipo, "governance-vote-recorded-wrongly")
        .await;
    t.world.done(&record, "amal", &form).await;
    t.refused(&record, "amal", &form, "governance-vote-twice").await;
    t.world.done(&format!("{at}/vote"), "amal", "choice=agree").await;
    t.days(9);
    t.world
        .done(&format!("{at}/close"), "amal", "statement=Agreed")
        .await;
    assert!(
        t.world
            .read(&at, "amal")
            .await
            .contains("One vote was written down by a second person.")
    );
}

#[tokio::test]
async fn by_laws_of_a_body_that_decides_change_by_its_own_decision() {
    let t = Town::new().await;
    t.body().await;
    let path = "/bodies/women-of-water/by-laws";
    assert_eq!(t.world.get(path, "").await.0, S::SEE_OTHER);
    let stranger = t.world.cookie("else").await;
    assert_eq!(t.world.get(path, &stranger).await.0, S::FORBIDDEN);
    let laws = |quorum: u8| {
        format!(
            "quorum_kind=seats&quorum={quorum}&majority=half&percent=67&of=cast&remote=yes&recorded=yes&ballot=open\
             &interests=yes&notice_days=3"
        )
    };
    t.refused(path, "amal", &laws(9), "The quorum is 9").await;
    t.refused(path, "amal", "quorum=many", "f-quorum").await;
    let at = t.world.done(path, "amal", &laws(3)).await;
    assert!(at.starts_with("/decisions/"), "it became a motion: {at}");
    let before = t.world.read("/bodies/women-of-water", "amal").await;
    assert!(before.contains("50 in a hundred"), "{before}");
    t.world
        .done(&format!("{at}/open"), "amal", "closes=2024-03-06")
        .await;
    for who in ["amal", "baraka", "chipo"] {
        t.world.done(&format!("{at}/vote"), who, "choice=agree").await;
    }
    t.days(9);
    t.world
        .done(&format!("{at}/close"), "amal", "statement=So+be+it")
        .await;
    let after = t.world.read("/bodies/women-of-water", "amal").await;
    assert!(after.contains("At least 3 votes must be given."), "{after}");
}

#[tokio::test]
async fn a_link_gives_a_seat_once() {
    let t = Town::new().await;
    t.body().await;
    let page = t.world.read("/bodies/women-of-water/members", "amal").await;
    let invite = page.split("action=\"").find(|p| p.contains("/invite\"")).unwrap();
    let invite = invite.split('"').next().unwrap().to_owned();
    let baraka = t.world.cookie("baraka").await;
    assert_eq!(t.world.send(&invite, &baraka, "").await.0, S::FORBIDDEN);
    let amal = t.world.cookie("amal").await;
    let (status, _, page) = t.world.send(&invite, &amal, "").await;
    assert_eq!(status, S::OK);
    let link = page
        .split("http://localhost")
        .nth(1)
        .unwrap()
        .split('<')
        .next()
        .unwrap();
    assert_eq!(
        t.world.send(&format!("{link}/accept"), "", "").await.0,
        S::UNAUTHORIZED
    );
    // Somebody who has a seat cannot take a second one.
    let (status, _, page) = t.world.send(&format!("{link}/accept"), &baraka, "").await;
    assert!(
        status == S::UNPROCESSABLE_ENTITY && page.contains("has a seat in the body already"),
        "{page}"
    );
    t.world.done(&format!("{link}/accept"), "else", "").await;
    let stranger = t.world.cookie("lead").await;
    let again = t.world.send(&format!("{link}/accept"), &stranger, "").await;
    assert_eq!(again.0, S::UNPROCESSABLE_ENTITY);
    t.world.read("/bodies/women-of-water/motions", "else").await;
}

const FORM: &[u8] = include_bytes!("../../../../demo/talafar/form.xlsx");

#[tokio::test]
async fn with_a_body_a_form_is_opened_by_its_decision_only() {
    let t = Town::new().await;
    let lead = t.world.cookie("lead").await;
    let about = [
        ("about", "Water."),
        ("who", "Board"),
        ("contact", "b@example.org"),
    ];
    let (status, _, page) = t
        .world
        .upload("/work/water/ask", &lead, &about, ("water.xlsx", FORM))
        .await;
    assert_eq!(status, S::OK, "{page}");
    let list = t.world.read("/work/water/ask", "lead").await;
    let form = list
        .split("href=\"")
        .find(|p| p.starts_with("/work/water/ask/"))
        .unwrap();
    let form = form.split('"').next().unwrap().to_owned();
    app::testing::looked_at_risks(&t.world.app, ("water", 1))
        .await
        .unwrap();
    t.body().await;

    // Alone: refused, with the way to put exactly this form to the vote.
    let (status, _, page) = t.world.send(&format!("{form}/state"), &lead, "to=open").await;
    assert_eq!(status, S::UNPROCESSABLE_ENTITY);
    assert!(
        page.contains("governance-needs-decision") && page.contains("Women of Water"),
        "{page}"
    );
    let field = |name: &str| {
        let after = page.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
        after.split('"').next().unwrap().replace(' ', "+")
    };
    let put = ["body", "kind", "id", "digest", "name", "address"].map(|n| format!("{n}={}", field(n)));
    let stranger = t.world.cookie("else").await;
    let path = "/work/water/decide/put";
    assert_eq!(t.world.send(path, "", &put.join("&")).await.0, S::UNAUTHORIZED);
    assert_eq!(
        t.world.send(path, &stranger, &put.join("&")).await.0,
        S::FORBIDDEN
    );
    let at = t.world.done(path, "lead", &put.join("&")).await;
    assert!(
        t.world.read("/work/water/decide", "lead").await.contains(&at),
        "it waits in the tab"
    );
    t.refused(
        &format!("{form}/state"),
        "lead",
        "to=open",
        "governance-decision-under-way",
    )
    .await;

    // A member sees the form that the motion is about.
    assert!(
        t.world
            .read(&at, "baraka")
            .await
            .contains("it still stands as it did")
    );
    t.world.read(&form, "baraka").await;
    t.world
        .done(&format!("{at}/open"), "amal", "closes=2024-03-06")
        .await;
    for who in ["amal", "baraka"] {
        t.world.done(&format!("{at}/vote"), who, "choice=agree").await;
    }
    t.days(9);
    t.world
        .done(&format!("{at}/close"), "amal", "statement=We+open+it")
        .await;
    t.world.done(&format!("{form}/state"), "lead", "to=open").await;
    let page = t.world.read(&form, "lead").await;
    assert!(
        page.contains("Women of Water") && page.contains(&at),
        "the form names its decision: {page}"
    );
}

#[tokio::test]
async fn a_secret_vote_keeps_counts_and_no_choice() {
    let t = Town::new().await;
    t.world
        .done(
            "/work/water/decide/bodies",
            "lead",
            "name=Women+of+Water&kind=community_body",
        )
        .await;
    let laws = "quorum_kind=percent&quorum=50&majority=half&percent=67&of=cast&remote=yes&recorded=yes\
                &ballot=secret&interests=yes&notice_days=1";
    t.world.done("/bodies/women-of-water/by-laws", "lead", laws).await;
    let app = &t.world.app;
    for who in ["amal", "baraka", "chipo"] {
        let actor = account(app, &format!("{who}@example.org"), false).await.unwrap();
        add_member(app, &t.lead, "women-of-water", &seat(who, &actor))
            .await
            .unwrap();
    }
    let at = t
        .world
        .done(
            "/bodies/women-of-water/motions",
            "lead",
            "title=Night+water&text=We+ask.",
        )
        .await;
    t.world
        .done(&format!("{at}/open"), "lead", "closes=2024-02-28&secret=yes")
        .await;
    for (who, choice) in [("amal", "agree"), ("baraka", "disagree"), ("chipo", "agree")] {
        t.world
            .done(
                &format!("{at}/vote"),
                who,
                &format!("choice={choice}&reason=Mine"),
            )
            .await;
    }
    let votes = app
        .store
        .list::<governance::Vote>(app::ports::Query::all())
        .await
        .unwrap();
    assert_eq!(votes.len(), 3);
    assert!(votes.iter().all(|v| v.choice.is_none() && v.value.at.is_none()));
    let page = t.world.read(&at, "amal").await;
    assert!(page.contains("How is kept nowhere"), "{page}");
    t.world
        .done(&format!("{at}/close"), "lead", "statement=Agreed")
        .await;
    let page = t.world.read(&at, "amal").await;
    assert!(
        page.contains("The body agreed") && !page.contains("Mine"),
        "{page}"
    );
    for entry in app.store.entries(0..500).await.unwrap() {
        assert!(
            !entry.facts.contains("disagree\":\"") && !entry.facts.contains("Mine"),
            "{}",
            entry.facts
        );
    }
}

#[tokio::test]
async fn votes_of_one_moment_are_each_counted_once() {
    use governance::decision::ChoiceKind::{Agree, Disagree};
    let t = Town::new().await;
    t.body().await;
    let at = t.open_motion().await;
    let id = at.trim_start_matches("/decisions/").parse().unwrap();
    let app = &t.world.app;
    let mut who = Vec::new();
    for name in ["amal", "baraka", "chipo"] {
        let email = format!("{name}@example.org");
        let account = app.store.named::<app::people::Account>(&email).await.unwrap();
        who.push(Actor::Account {
            id: account.value.id,
            admin: false,
        });
    }
    let (a, b, c, again) = tokio::join!(
        app::decide::cast_vote(app, &who[0], id, Agree, ""),
        app::decide::cast_vote(app, &who[1], id, Agree, ""),
        app::decide::cast_vote(app, &who[2], id, Disagree, "No"),
        app::decide::cast_vote(app, &who[0], id, Disagree, "Twice"),
    );
    assert!(b.is_ok() && c.is_ok());
    assert!(a.is_ok() != again.is_ok(), "one of the two: {a:?} {again:?}");
    let votes = app
        .store
        .list::<governance::Vote>(app::ports::Query::all())
        .await
        .unwrap();
    assert_eq!(votes.len(), 3);
}

#[tokio::test]
async fn what_a_form_would_ask_is_read_by_everybody_once_a_body_is_asked() {
    let t = Town::new().await;
    let form = (app::testing::HOMES, "We ask about homes.");
    let it = app::testing::drafted_form(&t.world.app, &t.lead, "water", form)
        .await
        .unwrap();
    t.body().await;
    publish(&t).await;
    let at = format!("/f/{}/questions", it.id);
    assert_eq!(t.world.get("/f/nothing/questions", "").await.0, S::NOT_FOUND);
    assert_eq!(
        t.world.get(&at, "").await.0,
        S::NOT_FOUND,
        "a draft is nobody's business"
    );
    t.world.read(&at, "lead").await;

    let subject = it.subject();
    let put = format!(
        "body=women-of-water&kind=instrument&id={}&digest={}&name=Homes&address=/work/water/ask/{}",
        it.id,
        subject.digest.unwrap(),
        it.id
    );
    let motion = t.world.done("/work/water/decide/put", "lead", &put).await;
    assert_eq!(
        t.world.get(&at, "").await.0,
        S::NOT_FOUND,
        "a motion's draft tells nobody"
    );
    t.world
        .done(&format!("{motion}/open"), "amal", "closes=2024-03-06")
        .await;
    let page = t.world.read(&motion, "").await;
    assert!(page.contains(&at), "the motion leads to the questions: {page}");
    let page = t.world.read(&at, "").await;
    assert!(page.contains("not open") && page.contains("<table"), "{page}");
}

#[tokio::test]
async fn a_body_with_one_vote_is_ended_by_its_keeper_and_nobody_serves_there_any_more() {
    let t = Town::new().await;
    let made = "name=Women+of+Water&kind=community_body";
    t.world.done("/work/water/decide/bodies", "lead", made).await;
    let amal = account(&t.world.app, "amal@example.org", false).await.unwrap();
    let member = add_member(&t.world.app, &t.lead, "women-of-water", &seat("amal", &amal)).await;
    let posts = format!("/bodies/women-of-water/members/{}/posts", member.unwrap().id);
    t.world
        .done(&posts, "lead", "post=chair&post_end=2030-01-01")
        .await;
    let page = async |path: &str, who: &str| {
        let cookie = t.world.cookie(who).await;
        t.world.get(path, &cookie).await.2
    };
    let body = "/bodies/women-of-water";
    assert!(page(body, "lead").await.contains("Serves"));
    let laws = format!("{body}/by-laws");
    let alone = "You end it alone and at once";
    let shown = page(&laws, "amal").await;
    assert!(shown.contains(alone), "{shown}");
    let end = format!("{body}/dissolve");
    let sees = t.world.cookie("sees").await;
    assert_eq!(t.world.send(&end, &sees, "").await.0, S::FORBIDDEN);
    t.world.done(&end, "amal", "").await;
    let after = page(body, "lead").await;
    assert!(after.contains("was dissolved on"), "{after}");
    assert!(after.contains("amal") && !after.contains("Serves"), "{after}");
    assert!(!page(&laws, "amal").await.contains(alone));
    assert!(
        page("/log", "lead")
            .await
            .contains("Dissolved a body that could not decide yet")
    );
}
