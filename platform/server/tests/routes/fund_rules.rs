//! Nobody gets round a rule of money by another door: who gains has no vote, nobody decides alone, who left is given
//! nothing, a stranger reads no application, and a correction strands no money.

use app::decide::{cast_vote, end_member, open_motion, view_motion};
use app::{Actor, AppError};
use axum::http::StatusCode;
use base::Id;
use governance::decision::ChoiceKind;
use governance::{Membership, Motion};

use crate::fund::{Site, errors, site};

fn motion(address: &str) -> Id<Motion> {
    address.trim_start_matches("/decisions/").parse().unwrap()
}

async fn vote(s: &Site, who: &str, id: Id<Motion>) -> Result<(), &'static str> {
    let actor = s.actor(who).await;
    match cast_vote(&s.w.app, &actor, id, ChoiceKind::Agree, "").await {
        Ok(_) => Ok(()),
        Err(AppError::Findings(found)) => Err(found.first_error().unwrap().code.0),
        Err(other) => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn who_would_be_given_the_money_does_not_vote_on_it() {
    let s = site().await;
    s.open().await;
    // Even where the by-laws let members with an interest vote.
    let mut board = s.w.app.store.named::<governance::Body>("money").await.unwrap();
    board.by_laws.interests = governance::body::Interests::Declared;
    let change = app::ports::Change::update(&board).unwrap();
    crate::fund::keep(&s.w.app, &s.admin, board.value.id, change).await;
    let grant = s.assessed("group=other&group_words=Night+workers").await;
    let initiative =
        s.w.app
            .store
            .named::<registry::Initiative>("water")
            .await
            .unwrap();
    let role = app::act::RoleGrant {
        id: s.w.app.new_id(),
        initiative: initiative.value.id.uuid(),
        account: s.actor("two").await.account().unwrap(),
        role: app::Role::Viewer,
        works_as: None,
        reads: None,
    };
    let change = app::ports::Change::create(&role).unwrap();
    crate::fund::keep(&s.w.app, &s.admin, role.id, change).await;
    let today = governance::day(s.w.app.now()).to_string();
    for address in [
        format!("{grant}/propose"),
        format!("{grant}/propose?exception=yes"),
    ] {
        let to = s.done(&address, "a_", "amount=100").await;
        let id = motion(&to);
        open_motion(&s.w.app, &s.admin, id, &today, false).await.unwrap();
        assert_eq!(vote(&s, "same", id).await, Err("governance-vote-interest"));
        assert_eq!(vote(&s, "two", id).await, Err("governance-vote-interest"));
        assert_eq!(vote(&s, "one", id).await, Ok(()));
        let page = s.w.get(&to, "").await.2;
        assert!(page.contains("belongs to the organisation that would be given the money"));
    }
}

#[tokio::test]
async fn where_everybody_gains_nobody_decides() {
    let s = site().await;
    s.open().await;
    let grant = s.assessed("group=lgbtiq").await;
    for seat in seats(&s, "money").await {
        if seat.name != "same" {
            let mut gone = s.w.app.store.get(seat.id).await.unwrap();
            gone.end_before(governance::day(s.w.app.now()));
            let change = app::ports::Change::update(&gone).unwrap();
            crate::fund::keep(&s.w.app, &s.admin, seat.id, change).await;
        }
    }
    let to = s.done(&format!("{grant}/propose"), "a_", "amount=100").await;
    let today = governance::day(s.w.app.now()).to_string();
    let refused = open_motion(&s.w.app, &s.admin, motion(&to), &today, false).await;
    let Err(AppError::Findings(found)) = refused else {
        panic!("{refused:?}")
    };
    assert!(found.iter().any(|f| f.code.0.starts_with("governance-")));
}

async fn seats(s: &Site, body: &str) -> Vec<Membership> {
    app::decide::view_body(&s.w.app, &s.admin, body)
        .await
        .unwrap()
        .members
}

#[tokio::test]
async fn a_board_that_cannot_decide_decides_by_nobody() {
    let s = site().await;
    s.body("Empty", "fund_board", "collaborative", &[]).await;
    assert_eq!(s.done("/bodies/empty/fund", "", "name=Fund").await, "/funds/fund");
    s.refused(
        "/funds/fund/step",
        "step_",
        "step=establish",
        "nobody moves its money alone",
    )
    .await;
    let page = s.w.get("/funds/fund", &s.boss).await.2;
    assert!(page.contains("The board cannot decide yet") && !page.contains("alone:"));
}

#[tokio::test]
async fn who_left_is_given_nothing() {
    let s = site().await;
    s.open().await;
    let grant = s.assessed("group=lgbtiq").await;
    let (step, vote) = (format!("{grant}/step"), format!("{grant}/propose"));
    let to = s.done(&vote, "a_", "amount=100").await;
    s.decide(&to).await;
    let seat = seats(&s, "collaborative").await.remove(0);
    end_member(&s.w.app, &s.admin, "collaborative", seat.id)
        .await
        .unwrap();
    for (path, form) in [(&step, "amount=100"), (&vote, "amount=100"), (&vote, "amount=90")] {
        s.refused(path, "a_", form, "no member any more").await;
    }
}

#[tokio::test]
async fn a_stranger_reads_no_application() {
    let s = site().await;
    s.open().await;
    let grant = s.assessed("group=lgbtiq").await;
    let to = s.done(&format!("{grant}/propose"), "a_", "amount=100").await;
    let outsider = s.w.cookie("else").await;
    for cookie in ["", outsider.as_str()] {
        assert_eq!(s.w.get(&grant, cookie).await.0, StatusCode::NOT_FOUND);
        let list = s.w.get("/funds/fund", cookie).await.2;
        assert!(list.contains("One application is being looked at") && !list.contains("Water Women"));
    }
    for who in ["lead", "one"] {
        let cookie = s.w.cookie(who).await;
        let page = s.w.get(&grant, &cookie).await;
        assert!(
            page.0 == StatusCode::OK && page.2.contains("We count the wells"),
            "{who}"
        );
    }
    // The motion is public once it is open; it says no more than the fund and the amount.
    s.decide(&to).await;
    let page = s.w.get(&to, "").await.2;
    assert!(page.contains("100 USD") && !page.contains("Water Women") && !page.contains(&grant));
    // While the initiative is not public, what money was given for is not.
    let mut it =
        s.w.app
            .store
            .named::<registry::Initiative>("water")
            .await
            .unwrap();
    it.state = registry::InitiativeState::Draft;
    let change = app::ports::Change::update(&it).unwrap();
    crate::fund::keep(&s.w.app, &s.admin, it.value.id, change).await;
    s.done(&format!("{grant}/step"), "a_", "amount=100").await;
    let (status, _, page) = s.w.get(&grant, "").await;
    assert!(status == StatusCode::OK && page.contains("not shown while the initiative is not public"));
    assert!(!page.contains("LGBT") && !page.contains("We count the wells") && !page.contains("Women lead"));
    let title = view_motion(&s.w.app, &Actor::Anonymous, motion(&to))
        .await
        .unwrap();
    let named = title.subject.unwrap().name;
    assert_eq!(named.best(&base::Language::english()).unwrap().1, "Fund");
}

#[tokio::test]
async fn no_more_comes_than_was_signed_and_nothing_before_the_fund() {
    let s = site().await;
    s.open().await;
    let id = s.contribution().await;
    let deposit = format!("what=deposit&contribution={id}");
    let more = format!("{deposit}&amount=5000&currency=USD");
    s.refused(
        "/funds/fund/ledger",
        "b_",
        &more,
        "in another currency than this deposit",
    )
    .await;
    let more = format!("{deposit}&amount=1&currency=EUR&rate=1.08&rate_source=UN");
    s.refused(
        "/funds/fund/ledger",
        "b_",
        &more,
        "More would have come than was signed for",
    )
    .await;
    let post = async |path: &str, form: &str, why: &str| {
        let (status, _, page) = s.w.send(path, &s.boss, form).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        assert!(page.contains(why), "{form}: {}", errors(&page));
    };
    let old = "b_what=bank&b_amount=5&b_on=2018-05-05&b_paper_title=Bill&b_paper_at=1";
    post("/funds/fund/ledger", old, "the fund was not established").await;
    let ahead =
        "p_donor=A&p_donor_kind=foundation&p_amount=5&p_on=2031-01-01&p_paper_title=Bill&p_paper_at=1";
    post("/funds/fund/pledge", ahead, "2031-01-01 has not come yet").await;
}

#[tokio::test]
async fn what_was_undone_can_be_accounted_for_again() {
    let s = site().await;
    s.open().await;
    let grant = s.assessed("group=lgbtiq").await;
    let to = s.done(&format!("{grant}/propose"), "a_", "amount=100").await;
    s.decide(&to).await;
    let step = format!("{grant}/step");
    s.done(&step, "a_", "amount=100").await;
    s.done(&step, "g_", "tranche1=100&condition1=Signed").await;
    s.done(&step, "y_", "tranche=1&met=Signed").await;
    let report = "e_amount=100&e_words=Forms&e_on=2024-02-27&e_paper_title=Bill&e_paper_at=7";
    let lead = s.w.cookie("lead").await;
    let again = async || s.w.send(&format!("{grant}/report"), &lead, report).await.0;
    assert_eq!(again().await, StatusCode::SEE_OTHER);
    s.done(&step, "x_", "").await;
    assert_eq!(again().await, StatusCode::UNPROCESSABLE_ENTITY, "it is over");
    s.done("/funds/fund/undo", "u_", "number=4").await;
    s.refused(&step, "x_", "", "neither spent nor returned").await;
    assert_eq!(again().await, StatusCode::SEE_OTHER);
    s.done(&step, "x_", "").await;
}

#[tokio::test]
async fn money_for_what_is_not_public_stands_in_the_file_without_a_name() {
    let s = site().await;
    s.open().await;
    let by =
        |identifier: &str, kind: &str| format!("by_name=Agent&by_identifier={identifier}&by_kind={kind}");
    for (form, why) in [
        (by("XM-DAC-1", "zz"), "types of organisations"),
        (by("XMDAC-1%2F%3Cx%3E", "40"), "no identifier of an organisation"),
    ] {
        let (status, _, page) = s.w.send("/funds/fund/publisher", &s.boss, &form).await;
        assert!(
            status == StatusCode::UNPROCESSABLE_ENTITY && page.contains(why),
            "{why}"
        );
    }
    s.w.send("/funds/fund/publisher", &s.boss, &by("XM-DAC-1", "40"))
        .await;
    let grant = s.assessed("group=lgbtiq").await;
    let to = s.done(&format!("{grant}/propose"), "a_", "amount=100").await;
    s.decide(&to).await;
    let step = format!("{grant}/step");
    s.done(&step, "a_", "amount=100").await;
    s.done(&step, "g_", "tranche1=100&condition1=Signed").await;
    s.done(&step, "y_", "tranche=1&met=Signed").await;
    let mut it =
        s.w.app
            .store
            .named::<registry::Initiative>("water")
            .await
            .unwrap();
    it.state = registry::InitiativeState::Draft;
    let change = app::ports::Change::update(&it).unwrap();
    crate::fund::keep(&s.w.app, &s.admin, it.value.id, change).await;
    let id = s.contribution().await;
    s.done(
        "/funds/fund/contributions",
        "c_",
        &format!("contribution={id}&step=lapse&reason=Gone"),
    )
    .await;
    let file = s.w.get("/funds/fund/iati.xml", "").await.2;
    assert!(file.contains("together") && file.contains("code=\"3\"") && file.contains(">100.00<"));
    assert!(!file.contains("Water Women") && !file.contains("water"));
    assert!(
        file.contains("code=\"11\""),
        "what was signed stays signed when the rest lapses"
    );
}
