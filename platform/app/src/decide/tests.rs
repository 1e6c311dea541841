//! Nobody gets round a body that decides: not by a second one, not by its kind, not by its seats.

use base::{Id, Language};
use governance::body::SeatChange;
use governance::decision::ChoiceKind;
use governance::{Body, Membership, Motion, Subject, SubjectKind};

use super::*;
use crate::ports::{Act, Change};
use crate::register::{Wording, register_initiative};
use crate::testing::account;
use crate::{Actor, App, AppError, Verb};

struct World {
    app: App,
    lead: Actor,
    initiative: Uuid,
}

async fn world() -> World {
    let app = crate::testing::app();
    let lead = account(&app, "lead@example.org", false).await.unwrap();
    let wording = Wording {
        title: "Wells".into(),
        ..Wording::default()
    };
    let it = register_initiative(&app, &lead, &wording, &Language::english()).await;
    let initiative = it.unwrap().id.uuid();
    World {
        app,
        lead,
        initiative,
    }
}

fn kind(kind: &str, name: &str) -> BodyWording {
    BodyWording {
        name: name.into(),
        kind: kind.into(),
        ..BodyWording::default()
    }
}

fn seat(actor: &Actor, name: &str) -> MemberWording {
    MemberWording {
        name: name.into(),
        account: actor.account().unwrap().to_string(),
        on_behalf_of: "the village".into(),
        chosen: "elected".into(),
        side: "community".into(),
        voting: true,
        ..MemberWording::default()
    }
}

impl World {
    /// A body of people who sign in; votes may be opened and closed within a day.
    async fn body(&self, name: &str, people: &[&str]) -> (Body, Vec<(Actor, Membership)>) {
        let (app, lead, en) = (&self.app, &self.lead, Language::english());
        let body = add_body(app, lead, Some("wells"), &kind("community_body", name), &en).await;
        let body = body.unwrap();
        let mut stored = app.store.get(body.id).await.unwrap();
        stored.by_laws.notice_days = 0;
        let entry = crate::log::Draft::new(app.now(), lead, Verb::SetByLaws, body.id);
        let changes = vec![Change::update(&stored).unwrap()];
        app.store.commit(Act { entry, changes }).await.unwrap();
        let mut all = Vec::new();
        for person in people {
            let actor = account(app, &format!("{person}@example.org"), false)
                .await
                .unwrap();
            let member = add_member(app, lead, body.slug.as_str(), &seat(&actor, person)).await;
            all.push((actor, member.unwrap()));
        }
        (app.store.get(body.id).await.unwrap().value, all)
    }

    async fn put(&self, motion: Id<Motion>, seats: &[(Actor, Membership)]) {
        let app = &self.app;
        let today = governance::day(app.now()).to_string();
        open_motion(app, &self.lead, motion, &today, false).await.unwrap();
        for (who, _) in seats {
            cast_vote(app, who, motion, ChoiceKind::Agree, "").await.unwrap();
        }
        let closing = ClosingAsked {
            statement: "So we say.".into(),
            review: String::new(),
        };
        close_motion(app, &self.lead, motion, &closing, &Language::english())
            .await
            .unwrap();
    }

    async fn decide(&self, body: &Body, about: Option<Subject>, seats: &[(Actor, Membership)]) {
        let asked = DraftAsked {
            title: "This".into(),
            text: "We agree.".into(),
            subject: about,
            asks: about.map(|_| governance::decision::Asks::Approval),
            papers: Vec::new(),
        };
        let slug = body.slug.as_str();
        let motion = draft_motion(&self.app, &self.lead, slug, asked, &Language::english()).await;
        self.put(motion.unwrap().id, seats).await;
    }
}

fn code<T: std::fmt::Debug>(done: crate::Result<T>) -> &'static str {
    match done.unwrap_err() {
        AppError::Findings(found) => found.first_error().unwrap().code.0,
        other => panic!("{other}"),
    }
}

const WORDS: Words<'_> = Words {
    title: "This",
    text: "We agree.",
};

#[tokio::test]
async fn a_second_body_waits_for_the_first_to_agree() {
    let w = world().await;
    let (first, women) = w.body("Women", &["amal", "baraka"]).await;
    let (second, friends) = w.body("Friends", &["carl", "dan"]).await;
    assert_eq!((first.waits_for(), second.waits_for()), (None, Some(first.id)));
    let about = Subject::new(SubjectKind::RiskAssessment, Uuid::from_u128(5));
    w.decide(&second, Some(about), &friends).await;
    let approval = async || approval_for(&w.app, &w.lead, w.initiative, &about).await;
    assert_eq!(code(approval().await), "governance-needs-decision");

    let en = Language::english();
    let asked = propose_beside(&w.app, &w.lead, second.slug.as_str(), (WORDS, &en))
        .await
        .unwrap();
    assert_eq!(asked.body, first.id);
    w.put(asked.id, &women).await;
    assert!(
        approval()
            .await
            .unwrap()
            .decision()
            .is_some_and(|(body, _)| body == second.id)
    );
    let again = propose_beside(&w.app, &w.lead, second.slug.as_str(), (WORDS, &en)).await;
    assert!(matches!(again, Err(AppError::NotFound { .. })));
}

#[tokio::test]
async fn a_body_that_can_decide_keeps_its_kind() {
    let w = world().await;
    let (body, _) = w.body("Women", &["amal", "baraka"]).await;
    let en = Language::english();
    let panel = kind("panel", "Women");
    let turned = edit_body(&w.app, &w.lead, body.slug.as_str(), &panel, &en).await;
    assert_eq!(code(turned), "app-body-kind-fixed");
    let same = kind("community_body", "Women of the wells");
    assert!(
        edit_body(&w.app, &w.lead, body.slug.as_str(), &same, &en)
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn votes_move_by_decision_and_never_while_a_vote_is_open() {
    let w = world().await;
    let (body, mut women) = w.body("Women", &["amal", "baraka", "chausiku"]).await;
    let (app, lead, slug, en) = (&w.app, &w.lead, body.slug.as_str(), Language::english());
    let third = women[2].1.id;
    let asked = DraftAsked {
        title: "This".into(),
        text: "We agree.".into(),
        ..DraftAsked::default()
    };
    let motion = draft_motion(app, lead, slug, asked, &en).await.unwrap().id;
    let today = governance::day(app.now()).to_string();
    open_motion(app, lead, motion, &today, false).await.unwrap();
    assert_eq!(
        code(end_member(app, lead, slug, third).await),
        "app-seat-votes-now"
    );
    let cleared = MemberWording {
        account: String::new(),
        ..MemberWording::of(&women[2].1)
    };
    let taken = edit_member(app, lead, (slug, third), &cleared).await;
    assert_eq!(code(taken), "app-seat-votes-now");
    withdraw_motion(app, lead, motion, "Later").await.unwrap();

    w.decide(&body, None, &women).await;
    assert_eq!(
        code(end_member(app, lead, slug, third).await),
        "app-seat-by-decision"
    );
    let taken = edit_member(app, lead, (slug, third), &cleared).await;
    assert_eq!(code(taken), "app-seat-by-decision");
    let dan = account(app, "dan@example.org", false).await.unwrap();
    let given = add_member(app, lead, slug, &seat(&dan, "dan")).await;
    assert_eq!(code(given), "app-vote-by-decision");
    let mute = MemberWording {
        voting: false,
        ..seat(&dan, "dan")
    };
    let fourth = add_member(app, lead, slug, &mute).await.unwrap();

    let give = (slug, fourth.id, SeatChange::Gives);
    let motion = propose_seat(app, lead, give, (WORDS, &en)).await.unwrap();
    w.put(motion.id, &women).await;
    assert!(app.store.get(fourth.id).await.unwrap().voting);
    let take = (slug, third, SeatChange::Takes);
    let motion = propose_seat(app, lead, take, (WORDS, &en)).await.unwrap();
    women.push((dan, fourth));
    w.put(motion.id, &women).await;
    let ended = app.store.get(third).await.unwrap();
    assert!(!ended.votes(governance::day(app.now())));
}

#[tokio::test]
async fn a_body_that_cannot_decide_yet_is_ended_by_its_keeper_and_no_other_is() {
    let w = world().await;
    let words = Words {
        title: "End it",
        text: "We end it.",
    };
    let en = Language::english();
    let end =
        async |who: &Actor, body: &Body| dissolve_body(&w.app, who, body.slug.as_str(), (words, &en)).await;
    let now = async |body: &Body| w.app.store.get(body.id).await.unwrap().value;
    let (one, seats) = w.body("One", &["amal"]).await;
    assert!(matches!(
        end(&seats[0].0, &one).await,
        Err(AppError::NotAllowed { .. })
    ));
    assert!(end(&w.lead, &one).await.unwrap().is_none(), "at once");
    assert_eq!(now(&one).await.ended, Some(governance::day(w.app.now())));
    assert_eq!(code(end(&w.lead, &one).await), "app-body-ended");

    let (two, _) = w.body("Two", &["badr", "chen"]).await;
    let motion = end(&w.lead, &two).await.unwrap();
    assert!(motion.is_some(), "its members decide");
    assert_eq!(now(&two).await.ended, None);
}
