//! Money over HTTP: a fund from a wish to a settled grant, and every refusal on the way: unknown, not signed in, not
//! allowed, malformed, done.

use std::sync::Arc;

use crate::world::{Answer, World};
use app::decide::{
    BodyWording, ClosingAsked, MemberWording, add_body, add_member, cast_vote, close_motion, open_motion,
};
use app::fund::{replayed, view_fund};
use app::log::Draft;
use app::people::Account;
use app::ports::{Act, Change, Stored};
use app::testing::{SteppedClock, account};
use app::{Actor, App, Verb};
use axum::http::StatusCode;
use base::{Id, Language};
use fund::Statement;
use governance::decision::ChoiceKind;
use governance::{Body, Motion};

const DAY: &str = "2024-02-27";

pub(crate) struct Site {
    pub(crate) w: World,
    pub(crate) admin: Actor,
    pub(crate) boss: String,
}

/// A collaborative of which `lead` is a member; a board with `one`, `two` and `same`, who is of the lead's
/// organisation.
pub(crate) async fn site() -> Site {
    let app = App {
        clock: Arc::new(SteppedClock::default()),
        ..app::testing::app()
    };
    let (w, lead) = World::water_on(app).await;
    let admin = account(&w.app, "boss@example.org", true).await.unwrap();
    let mut it: Stored<registry::Initiative> = w.app.store.named("water").await.unwrap();
    it.state = registry::InitiativeState::Registered;
    keep(&w.app, &lead, it.value.id, Change::update(&it).unwrap()).await;
    for who in ["one", "two", "same"] {
        account(&w.app, &format!("{who}@example.org"), false)
            .await
            .unwrap();
    }
    let boss = w.cookie("boss").await;
    let site = Site { w, admin, boss };
    site.body("Collaborative", "collaborative", "", &[("lead", "Water Women")])
        .await;
    let board = [("one", "First"), ("two", "Second"), ("same", "Water  women")];
    site.body("Money", "fund_board", "collaborative", &board).await;
    site
}

pub(crate) async fn keep<T: app::ports::Record>(app: &App, actor: &Actor, id: Id<T>, change: Change) {
    let entry = Draft::new(app.now(), actor, Verb::EditInitiative, id);
    let changes = vec![change];
    app.store.commit(Act { entry, changes }).await.unwrap();
}

impl Site {
    pub(crate) async fn body(&self, name: &str, kind: &str, parent: &str, members: &[(&str, &str)]) {
        let wording = BodyWording {
            name: name.into(),
            kind: kind.into(),
            parent: parent.into(),
            ..BodyWording::default()
        };
        let english = Language::english();
        let made = add_body(&self.w.app, &self.admin, None, &wording, &english)
            .await
            .unwrap();
        let mut stored: Stored<Body> = self.w.app.store.get(made.id).await.unwrap();
        stored.by_laws.notice_days = 0;
        keep(
            &self.w.app,
            &self.admin,
            made.id,
            Change::update(&stored).unwrap(),
        )
        .await;
        for (member, organisation) in members {
            let wording = MemberWording {
                name: (*member).into(),
                account: self.actor(member).await.account().unwrap().to_string(),
                organisation: (*organisation).into(),
                on_behalf_of: "its people".into(),
                chosen: "elected".into(),
                side: "organisation".into(),
                voting: true,
                ..MemberWording::default()
            };
            add_member(&self.w.app, &self.admin, made.slug.as_str(), &wording)
                .await
                .unwrap();
        }
    }

    pub(crate) async fn actor(&self, who: &str) -> Actor {
        let email = format!("{who}@example.org");
        let found: Stored<Account> = self.w.app.store.named(&email).await.unwrap();
        Actor::Account {
            id: found.value.id,
            admin: false,
        }
    }

    /// All of the board agree to the motion at an address.
    pub(crate) async fn decide(&self, address: &str) {
        let id: Id<Motion> = address.trim_start_matches("/decisions/").parse().unwrap();
        let (app, today) = (&self.w.app, governance::day(self.w.app.now()).to_string());
        let motion = open_motion(app, &self.admin, id, &today, false).await.unwrap();
        for member in ["one", "two", "same"] {
            let who = self.actor(member).await;
            let cast = cast_vote(app, &who, id, ChoiceKind::Agree, "").await;
            let gains = member == "same" && !motion.interests.is_empty();
            assert_eq!(cast.is_ok(), !gains, "who gains has no vote");
        }
        let closing = ClosingAsked {
            statement: "We agree.".into(),
            review: String::new(),
        };
        close_motion(app, &self.admin, id, &closing, &Language::english())
            .await
            .unwrap();
    }

    /// Sent by who keeps the books, with a day and a document before the names.
    pub(crate) async fn send(&self, path: &str, prefix: &str, form: &str) -> Answer {
        let paper = ["on=2024-02-27", "paper_title=Letter", "paper_at=file+12"];
        let all: Vec<String> = paper
            .into_iter()
            .chain(form.split('&').filter(|f| !f.is_empty()))
            .map(|f| format!("{prefix}{f}"))
            .collect();
        self.w.send(path, &self.boss, &all.join("&")).await
    }

    pub(crate) async fn refused(&self, path: &str, prefix: &str, form: &str, why: &str) {
        let (status, _, page) = self.send(path, prefix, form).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{path} {form}");
        assert!(page.contains(why), "{path} {form} does not say “{why}”");
    }

    pub(crate) async fn done(&self, path: &str, prefix: &str, form: &str) -> String {
        let (status, to, page) = self.send(path, prefix, form).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{path} {form}: {}", errors(&page));
        to
    }

    /// The board decides a step of the fund, and it is taken.
    pub(crate) async fn step(&self, step: &str) {
        let form = format!("step={step}");
        self.refused("/funds/fund/step", "step_", &form, "decision").await;
        let motion = self.done("/funds/fund/propose", "step_", &form).await;
        self.decide(&motion).await;
        self.done("/funds/fund/step", "step_", &form).await;
    }

    pub(crate) async fn statement(&self) -> Statement {
        view_fund(&self.w.app, &Actor::Anonymous, "fund")
            .await
            .unwrap()
            .statement
    }

    /// A fund that is open and received 1,080 dollars.
    pub(crate) async fn open(&self) {
        self.done("/bodies/money/fund", "", "name=Fund").await;
        self.step("establish").await;
        let form = "donor=A+Foundation&donor_kind=foundation&amount=1000&currency=EUR";
        self.done("/funds/fund/pledge", "p_", form).await;
        let id = self.contribution().await;
        let commit = format!("contribution={id}&step=commit&amount=1000&currency=EUR");
        self.done("/funds/fund/contributions", "c_", &commit).await;
        let deposit =
            format!("what=deposit&contribution={id}&amount=1000&currency=EUR&rate=1.08&rate_source=UN");
        self.done("/funds/fund/ledger", "b_", &deposit).await;
        self.step("open").await;
    }

    pub(crate) async fn contribution(&self) -> String {
        let view = view_fund(&self.w.app, &Actor::Anonymous, "fund").await.unwrap();
        view.contributions[0].id.to_string()
    }

    /// An application of the lead that two of the board assessed.
    pub(crate) async fn assessed(&self, group: &str) -> String {
        let call = "title=Small+grants&criteria=Who+gains%3F%0AWho+decides%3F&amount=900&closes=2024-03-31";
        self.done("/funds/fund/calls", "k_", call).await;
        let view = view_fund(&self.w.app, &Actor::Anonymous, "fund").await.unwrap();
        let form = application(&view.calls[0].id.to_string(), "600", group);
        let lead = self.w.cookie("lead").await;
        let (status, grant, page) = self.w.send("/funds/fund/apply", &lead, &form).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{}", errors(&page));
        for who in ["one", "two"] {
            let cookie = self.w.cookie(who).await;
            let form = "j_answer1=yes&j_answer2=partly&j_reason=Good.";
            let sent = self.w.send(&format!("{grant}/assess"), &cookie, form).await;
            assert_eq!(sent.0, StatusCode::SEE_OTHER, "{}", errors(&sent.2));
        }
        grant
    }
}

pub(crate) fn errors(page: &str) -> &str {
    page.find("error-summary")
        .map_or("", |at| &page[at..(at + 900).min(page.len())])
}

fn application(call: &str, amount: &str, group: &str) -> String {
    format!(
        "call={call}&initiative=water&amount={amount}&{group}&activities=collection&activities=use\
         &purpose=We+count+the+wells.&gender=Women+lead."
    )
}

#[tokio::test]
async fn a_proposed_fund_holds_nothing_but_pledges() {
    let s = site().await;
    let stranger = "";
    assert_eq!(s.w.get("/funds/fund", stranger).await.0, StatusCode::NOT_FOUND);
    assert!(s.w.get("/funds", stranger).await.2.contains("There is no fund"));
    let other = s.w.cookie("else").await;
    let board = s.w.get("/bodies/money/fund", stranger).await.2;
    assert!(board.contains("There is no fund") && !board.contains("Propose it"));
    let sent = s.w.send("/bodies/money/fund", stranger, "name=Fund").await;
    assert_eq!(sent.0, StatusCode::UNAUTHORIZED);
    assert_eq!(
        s.w.send("/bodies/money/fund", &other, "name=Fund").await.0,
        StatusCode::FORBIDDEN
    );
    s.refused("/bodies/money/fund", "", "name=", "no name").await;
    s.refused("/bodies/collaborative/fund", "", "name=Fund", "no board")
        .await;
    assert_eq!(s.done("/bodies/money/fund", "", "name=Fund").await, "/funds/fund");
    s.refused("/bodies/money/fund", "", "name=Fund", "Another fund")
        .await;

    let pledge = "donor=A+Foundation&donor_kind=foundation&amount";
    s.refused(
        "/funds/fund/pledge",
        "p_",
        &format!("{pledge}=-5"),
        "less than nothing",
    )
    .await;
    s.refused(
        "/funds/fund/pledge",
        "p_",
        &format!("{pledge}=1,000"),
        "cannot be read",
    )
    .await;
    s.refused(
        "/funds/fund/pledge",
        "p_",
        &format!("{pledge}=5&currency=XYZ"),
        "not a currency",
    )
    .await;
    s.refused(
        "/funds/fund/pledge",
        "p_",
        "donor=&donor_kind=foundation&amount=5",
        "no name",
    )
    .await;
    s.done("/funds/fund/pledge", "p_", &format!("{pledge}=1000&currency=EUR"))
        .await;
    let id = s.contribution().await;
    let commit = format!("contribution={id}&step=commit&amount=1000&currency=EUR");
    s.refused("/funds/fund/contributions", "c_", &commit, "The fund is proposed")
        .await;
    let deposit = format!("what=deposit&contribution={id}&amount=1000");
    s.refused("/funds/fund/ledger", "b_", &deposit, "The fund is proposed")
        .await;
    s.refused(
        "/funds/fund/ledger",
        "b_",
        "what=interest&amount=1",
        "The fund is proposed",
    )
    .await;
    s.refused(
        "/funds/fund/calls",
        "k_",
        "title=A&criteria=B&amount=1&closes=2024-03-01",
        "The fund is proposed",
    )
    .await;
    let page = s.w.get("/funds/fund/statement", stranger).await.2;
    assert!(page.contains("only proposed") && page.contains("1,000.00") && !page.contains("With the fund"));
    assert!(
        view_fund(&s.w.app, &Actor::Anonymous, "fund")
            .await
            .unwrap()
            .ledger
            .entries()
            .is_empty()
    );
}

#[tokio::test]
async fn a_fund_is_established_by_its_document_and_its_boards_decision() {
    let s = site().await;
    s.done("/bodies/money/fund", "", "name=Fund").await;
    let bare = s.w.send("/funds/fund/step", &s.boss, "step_step=establish").await;
    assert!(bare.0 == StatusCode::UNPROCESSABLE_ENTITY && bare.2.contains("There is no document"));
    s.refused("/funds/fund/step", "step_", "step=open", "does not follow")
        .await;
    s.step("establish").await;
    s.refused("/funds/fund/step", "step_", "step=establish", "does not follow")
        .await;
    let page = s.w.get("/funds/fund", "").await.2;
    assert!(
        page.contains("Established") && page.contains("Letter") && !page.contains("For who keeps the fund")
    );
    // What was promised is no income, and one entry holds one currency.
    let form = "donor=A+Foundation&donor_kind=foundation&amount=1000&currency=EUR";
    s.done("/funds/fund/pledge", "p_", form).await;
    let id = s.contribution().await;
    let deposit = format!("what=deposit&contribution={id}&amount=1000&currency=EUR");
    s.refused("/funds/fund/ledger", "b_", &deposit, "A pledge is no income")
        .await;
    let commit = format!("contribution={id}&step=commit&amount=1000&currency=EUR");
    s.done("/funds/fund/contributions", "c_", &commit).await;
    s.refused("/funds/fund/ledger", "b_", &deposit, "two currencies")
        .await;
    s.refused(
        "/funds/fund/ledger",
        "b_",
        &format!("{deposit}&rate=1.08"),
        "no source",
    )
    .await;
    s.done(
        "/funds/fund/ledger",
        "b_",
        &format!("{deposit}&rate=1.08&rate_source=UN"),
    )
    .await;
    s.refused(
        "/funds/fund/ledger",
        "b_",
        "what=agent_fee&amount=1081",
        "more than the fund can still give",
    )
    .await;
    assert_eq!(s.statement().await.deposits.minor, 108_000);
    // A mistake is undone by another entry, once.
    s.done("/funds/fund/ledger", "b_", "what=interest&amount=5").await;
    s.done("/funds/fund/undo", "u_", "number=2").await;
    s.refused("/funds/fund/undo", "u_", "number=2", "undone already")
        .await;
    s.refused("/funds/fund/undo", "u_", "number=99", "no entry number 99")
        .await;
    s.refused("/funds/fund/reconcile", "r_", "amount=-1", "less than nothing")
        .await;
    s.done("/funds/fund/reconcile", "r_", "amount=1080").await;
    let page = s.w.get("/funds/fund/statement", "").await.2;
    assert!(page.contains("The bank says the same") && page.contains("1,080.00"));
    let csv = s.w.get("/funds/fund/ledger.csv", "").await.2;
    assert_eq!(csv.lines().count(), 7, "{csv}");
}

#[tokio::test]
async fn who_is_no_member_gets_no_grant_and_who_has_an_interest_assesses_none() {
    let s = site().await;
    s.open().await;
    let grant = s.assessed("group=indigenous_peoples").await;
    let view = view_fund(&s.w.app, &Actor::Anonymous, "fund").await.unwrap();
    let call = view.calls[0].id.to_string();
    let post = async |who: &str, form: &str| {
        let cookie = s.w.cookie(who).await;
        s.w.send("/funds/fund/apply", &cookie, form).await
    };
    let fits = application(&call, "600", "group=lgbtiq");
    assert_eq!(
        s.w.send("/funds/fund/apply", "", &fits).await.0,
        StatusCode::UNAUTHORIZED
    );
    let not_theirs = post("one", &fits).await;
    assert!(not_theirs.2.contains("do not lead this initiative"));
    app::testing::with_role(
        &s.w.app,
        "new@example.org",
        s.initiative().await,
        app::Role::Coordinator,
    )
    .await
    .unwrap();
    let no_member = post("new", &fits).await;
    assert_eq!(no_member.0, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(no_member.2.contains("Only a member"));
    for (form, why) in [
        (application(&call, "901", "group=lgbtiq"), "at most 900.00"),
        (application(&call, "-1", "group=lgbtiq"), "less than nothing"),
        (application(&call, "9", "group=other"), "The group has no name"),
        (
            fits.replace("gender=Women+lead.", "gender="),
            "gender statement is missing",
        ),
        (fits.replace("activities", "nothing"), "No kind of activity"),
        (fits.replace(&call, "x"), "takes no applications"),
    ] {
        let (status, _, page) = post("lead", &form).await;
        assert!(
            status == StatusCode::UNPROCESSABLE_ENTITY && page.contains(why),
            "{why}"
        );
    }
    let judge = async |who: &str, form: &str| {
        let cookie = if who.is_empty() {
            String::new()
        } else {
            s.w.cookie(who).await
        };
        s.w.send(&format!("{grant}/assess"), &cookie, form).await
    };
    let all = "j_answer1=yes&j_answer2=no&j_reason=So.";
    assert_eq!(judge("", all).await.0, StatusCode::UNAUTHORIZED);
    assert_eq!(judge("else", all).await.0, StatusCode::FORBIDDEN);
    assert_eq!(
        judge("boss", all).await.0,
        StatusCode::FORBIDDEN,
        "an administrator holds no seat"
    );
    assert!(judge("same", all).await.2.contains("has an interest"));
    assert!(judge("one", all).await.2.contains("already"));
    // Before the decision nobody reads what assessors said.
    assert!(!s.w.get(&grant, "").await.2.contains("Good."));
}

impl Site {
    async fn initiative(&self) -> Id<registry::Initiative> {
        self.w
            .app
            .store
            .named::<registry::Initiative>("water")
            .await
            .unwrap()
            .value
            .id
    }
}

#[tokio::test]
async fn money_is_followed_from_the_fund_to_its_use_and_back() {
    let s = site().await;
    s.open().await;
    let grant = s.assessed("group=persons_with_disabilities").await;
    let (step, vote) = (format!("{grant}/step"), format!("{grant}/propose"));
    s.refused(&vote, "a_", "amount=700", "more than was asked").await;
    s.done("/funds/fund/ledger", "b_", "what=direct&amount=500").await;
    s.refused(&vote, "a_", "amount=600", "more than the fund can still give")
        .await;
    s.refused(&step, "a_", "amount=600", "more than the fund can still give")
        .await;
    s.refused(&step, "a_", "amount=500", "decision").await;
    let motion = s.done(&vote, "a_", "amount=500").await;
    s.decide(&motion).await;
    s.refused(&step, "a_", "amount=499", "decision").await;
    s.done(&step, "a_", "amount=500").await;
    s.refused(
        "/funds/fund/ledger",
        "b_",
        "what=direct&amount=100",
        "more than the fund can still give",
    )
    .await;

    let parts = "tranche1=300&condition1=Signed&tranche2=200&condition2=First+report";
    s.refused(&step, "g_", "tranche1=300&condition1=Signed", "do not add up")
        .await;
    s.done(&step, "g_", parts).await;
    s.refused(&step, "y_", "tranche=3&met=Yes", "no part number 3")
        .await;
    s.refused(&step, "y_", "tranche=1&met=", "how the condition")
        .await;
    s.done(&step, "y_", "tranche=1&met=It+was+signed").await;

    let lead = s.w.cookie("lead").await;
    let report = async |cookie: &str, amount: &str| {
        let form = format!("e_amount={amount}&e_words=Forms&e_on={DAY}&e_paper_title=Bill&e_paper_at=7");
        s.w.send(&format!("{grant}/report"), cookie, &form).await
    };
    assert_eq!(report("", "1").await.0, StatusCode::UNAUTHORIZED);
    assert_eq!(
        report(&s.w.cookie("sees").await, "1").await.0,
        StatusCode::FORBIDDEN
    );
    assert!(
        report(&lead, "300.01")
            .await
            .2
            .contains("more than this grant was paid")
    );
    assert_eq!(report(&lead, "250").await.0, StatusCode::SEE_OTHER);
    s.done(&step, "y_", "tranche=2&met=The+report+is+there").await;
    s.refused(&step, "x_", "", "neither spent nor returned").await;
    s.refused(&step, "f_", "amount=251", "more than this grant was paid")
        .await;
    s.done(&step, "f_", "amount=250").await;
    s.done(&step, "x_", "").await;

    let page = s.w.get(&grant, "").await.2;
    for part in [
        "/funds/fund",
        "/initiatives/water",
        "Good.",
        "500.00",
        "250.00",
        "Bill",
        "No use of the results",
    ] {
        assert!(page.contains(part), "the trace lacks {part}");
    }
    assert!(
        !page.contains("<form method=\"post\" action=\"/grants"),
        "a stranger sees no forms"
    );
    let story = crate::knowledge::STORY;
    let (status, to, said) = s.w.send("/work/water/stories/new", &lead, story).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{said}");
    let page = s.w.get(&grant, "").await.2;
    assert!(page.contains("No use of the results"), "a draft is no use");
    s.w.send(&format!("{to}/publish"), &lead, "").await;
    let page = s.w.get(&grant, "").await.2;
    assert!(
        page.contains(&to) && page.contains("Only its writers say so"),
        "the use and how far it is confirmed"
    );
    assert!(!page.contains("No use of the results"));
    let back = s.w.get("/initiatives/water", "").await.2;
    assert!(back.contains(&grant), "the initiative leads back to the money");
    let statement = s.statement().await;
    let minor = [
        statement.deposits,
        statement.transfers,
        statement.refunds,
        statement.spent,
        statement.balance,
    ];
    assert_eq!(minor.map(|m| m.minor), [108_000, 50_000, 25_000, 25_000, 33_000]);
    assert_eq!(statement.donors[0].share, Some(10_000));

    // The log alone gives the same statement.
    let view = view_fund(&s.w.app, &Actor::Anonymous, "fund").await.unwrap();
    let again = replayed(&s.w.app, "fund").await.unwrap();
    let told = Statement::of(
        &again,
        &view.contributions,
        view.fund.reconciled(),
        statement.until,
    );
    assert_eq!(told, statement);
}

#[tokio::test]
async fn a_later_group_needs_the_boards_exception() {
    let s = site().await;
    s.open().await;
    let grant = s.assessed("group=other&group_words=Night+workers").await;
    let (step, vote) = (format!("{grant}/step"), format!("{grant}/propose"));
    let motion = s.done(&vote, "a_", "amount=100").await;
    s.decide(&motion).await;
    s.refused(&step, "a_", "amount=100", "decision").await;
    let motion = s.done(&format!("{vote}?exception=yes"), "o_", "").await;
    s.decide(&motion).await;
    s.done(&step, "a_", "amount=100").await;
    s.refused(&step, "x_", "reason=", "reason is missing").await;
    s.done(&step, "x_", "reason=They+moved+away").await;
    let view = view_fund(&s.w.app, &Actor::Anonymous, "fund").await.unwrap();
    assert_eq!(
        view.ledger.available(),
        view.statement.deposits,
        "what was set aside is free again"
    );
    assert_eq!(view.grants[0].0.state(), fund::GrantState::Cancelled);
}

#[tokio::test]
async fn the_iati_file_is_generated_and_names_no_person() {
    let s = site().await;
    s.open().await;
    let person = "donor=Ann+Private&donor_kind=person&amount=5";
    s.done("/funds/fund/pledge", "p_", person).await;
    let missing = s.w.get("/funds/fund/iati.xml", "").await;
    assert_eq!(missing.0, StatusCode::UNPROCESSABLE_ENTITY);
    let by = "by_name=Agent+%26+Co&by_identifier=XM-DAC-1&by_kind=40";
    assert_eq!(
        s.w.send("/funds/fund/publisher", &s.boss, by).await.0,
        StatusCode::SEE_OTHER
    );
    let grant = s.assessed("group=lgbtiq").await;
    let motion = s.done(&format!("{grant}/propose"), "a_", "amount=600").await;
    s.decide(&motion).await;
    let step = format!("{grant}/step");
    s.done(&step, "a_", "amount=600").await;
    s.done(&step, "g_", "tranche1=600&condition1=Signed").await;
    s.done(&step, "y_", "tranche=1&met=Signed").await;
    let (status, _, file) = s.w.get("/funds/fund/iati.xml", "").await;
    assert_eq!(status, StatusCode::OK);
    for part in [
        "version=\"2.03\"",
        "Agent &amp; Co",
        "code=\"13\"",
        "code=\"11\"",
        "code=\"1\"",
        "code=\"2\"",
        "code=\"3\"",
        ">600.00<",
    ] {
        assert!(file.contains(part), "{part} is not in {file}");
    }
    assert!(!file.contains("Ann") && !file.contains("Private"));
}
