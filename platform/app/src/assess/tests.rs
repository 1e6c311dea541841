//! The participants' view through its use cases: who may answer, how often, and what anybody can find out.

use base::Language;
use framework::participants::{Group, Said};
use framework::{Input, Level, Stage, Type};
use registry::assessment::{AskingState, Way};
use registry::{Asking, Perspective, Standing};

use super::*;
use crate::act::Role;
use crate::ports::{Clock, Query};
use crate::register::{
    Answering, Filter, PartyWording, Wording, add_party, add_round, assess_round, find_initiatives,
    move_initiative, register_initiative, view_initiative,
};
use crate::testing::{MemoryStore, SteppedClock, account, app_on, with_role};
use crate::{Actor, App, AppError};

const KEY: (&str, u32) = ("wells", 1);

struct World {
    app: App,
    clock: std::sync::Arc<SteppedClock>,
    lead: Actor,
    helper: Actor,
}

/// A round that its initiator claims at level 4 throughout, and an open asking.
async fn world() -> (World, Asking) {
    let clock = std::sync::Arc::new(SteppedClock::default());
    let mut app = app_on(std::sync::Arc::new(MemoryStore::default()));
    app.clock = clock.clone();
    let lead = account(&app, "lead@example.org", false).await.unwrap();
    let wording = Wording {
        title: "Wells".into(),
        aim: "Safe wells".into(),
        places: vec!["IRQ".into()],
        ..Wording::default()
    };
    let it = register_initiative(&app, &lead, &wording, &Language::english())
        .await
        .unwrap();
    let party = PartyWording {
        name: "Well committee".into(),
        role: "responsible".into(),
        ..PartyWording::default()
    };
    add_party(&app, &lead, "wells", &party, &Language::english())
        .await
        .unwrap();
    let public = registry::InitiativeState::Registered;
    move_initiative(&app, &lead, "wells", public, None).await.unwrap();
    add_round(&app, &lead, "wells").await.unwrap();
    let helper = with_role(&app, "helper@example.org", it.id, Role::Collector)
        .await
        .unwrap();
    let four = Level::try_from(4).unwrap();
    let input = Input {
        kind: Some(Type::NsoDriven),
        levels: Stage::ALL.into_iter().map(|s| (s, four)).collect(),
        ..Input::default()
    };
    assess_round(&app, &lead, KEY, Answering::own(input, vec![], ""))
        .await
        .unwrap();
    let asking = open_asking(&app, &lead, KEY, 14).await.unwrap();
    (
        World {
            app,
            clock,
            lead,
            helper,
        },
        asking,
    )
}

fn all(level: u8) -> Answers {
    let said = Said::Level(Level::try_from(level).unwrap());
    Answers {
        stages: Stage::ALL.into_iter().map(|s| (s, said)).collect(),
        words: String::new(),
    }
}

fn code_of(error: &AppError) -> String {
    let AppError::Findings(findings) = error else {
        panic!("{error}")
    };
    findings.first_error().unwrap().code.to_string()
}

async fn told(w: &World, people: u32) -> AnswerCode {
    let asked = HandOut {
        way: Way::Told,
        group: Group::Concerned,
        people,
    };
    hand_out(&w.app, &w.helper, KEY, asked).await.unwrap()[0]
}

/// Everything about the round that its organiser can read.
async fn readable(w: &World) -> String {
    let view = view_initiative(&w.app, &w.lead, "wells").await.unwrap();
    let askings = view_askings(&w.app, &w.lead, KEY).await.unwrap();
    let listed = find_initiatives(&w.app, &Filter::default()).await.unwrap();
    format!("{view:?} {askings:?} {listed:?}")
}

#[tokio::test]
async fn answers_contest_a_claim_only_when_it_has_closed() {
    let (w, asking) = world().await;
    let code = told(&w, 6).await;
    let before = readable(&w).await;
    for left in (0..6).rev() {
        assert_eq!(answer(&w.app, code, &all(1), "phone").await.unwrap().left, left);
        assert_eq!(
            readable(&w).await,
            before,
            "nothing that the organiser reads changes with an answer"
        );
    }
    w.clock.forward(14 * 24 * 3600);
    let view = view_initiative(&w.app, &w.lead, "wells").await.unwrap();
    let round = &view.rounds[0];
    assert_eq!((round.standing, round.judged.badge), (Standing::Contested, false));
    let theirs = round.participants.as_ref().unwrap().taxonomy().unwrap();
    let asked = theirs.asked.as_ref().unwrap();
    assert_eq!((asked.answers, asked.rights), (Some(6), Some(6)));
    assert_eq!(asked.ways["told"], Some(6));
    assert_eq!(theirs.input.level(Stage::Access).map(Level::number), Some(1));
    // The initiator's own view stands as it was.
    let own = round.shown.as_ref().unwrap();
    assert_eq!(own.perspective, Perspective::Initiator);
    assert_eq!(
        own.taxonomy()
            .unwrap()
            .input
            .level(Stage::Access)
            .map(Level::number),
        Some(4)
    );
    assert!(
        own.taxonomy()
            .unwrap()
            .outcome
            .warnings
            .iter()
            .any(|x| x.id == framework::WarningId::W16)
    );
    let kept = w.app.store.get(asking.id).await.unwrap();
    assert_eq!(kept.state, AskingState::Counted);
    assert_eq!(
        code_of(&answer(&w.app, code, &all(1), "phone").await.unwrap_err()),
        "app-asking-no-right"
    );
    let replying = Replying {
        words: "We will give two seats.".into(),
        plan: vec![(Stage::Access, "A joint board".into(), "2025-01-01".into())],
    };
    reply(&w.app, &w.lead, asking.id, &replying, &Language::english())
        .await
        .unwrap();
    let view = view_initiative(&w.app, &w.lead, "wells").await.unwrap();
    assert_eq!(
        view.rounds[0].standing,
        Standing::Contested,
        "a reply answers nothing by itself"
    );
}

#[tokio::test]
async fn four_answers_are_read_by_nobody() {
    let (w, asking) = world().await;
    let code = told(&w, 9).await;
    for _ in 0..4 {
        answer(&w.app, code, &all(1), "phone").await.unwrap();
    }
    w.clock.forward(15 * 24 * 3600);
    let view = view_initiative(&w.app, &w.lead, "wells").await.unwrap();
    assert_eq!(view.rounds[0].standing, Standing::Claimed);
    assert!(view.rounds[0].participants.is_none());
    assert_eq!(w.app.store.get(asking.id).await.unwrap().view, None);
    let about = w.app.store.entries_about(asking.id.uuid(), 9).await.unwrap();
    assert!(about.iter().all(|e| !e.facts.contains("answers")), "{about:?}");
}

#[tokio::test]
async fn a_facilitator_enters_no_more_than_people_met_and_the_organiser_nothing() {
    let (w, _) = world().await;
    let code = told(&w, 2).await;
    assert_eq!(answer(&w.app, code, &all(5), "phone").await.unwrap().left, 1);
    assert_eq!(answer(&w.app, code, &all(5), "phone").await.unwrap().left, 0);
    assert_eq!(
        code_of(&answer(&w.app, code, &all(5), "phone").await.unwrap_err()),
        "app-asking-no-right"
    );
    let asked = HandOut {
        way: Way::Sheet,
        group: Group::Concerned,
        people: 3,
    };
    let sheets = hand_out(&w.app, &w.helper, KEY, asked).await.unwrap();
    assert_eq!(sheets.len(), 3);
    for sheet in &sheets {
        assert_eq!(answer(&w.app, *sheet, &all(2), "desk").await.unwrap().left, 0);
        assert_eq!(
            code_of(&answer(&w.app, *sheet, &all(2), "desk").await.unwrap_err()),
            "app-asking-no-right"
        );
    }
    let refused = hand_out(&w.app, &w.lead, KEY, asked).await.unwrap_err();
    assert_eq!(code_of(&refused), "app-asking-organiser");
    let many = HandOut { people: 201, ..asked };
    assert_eq!(
        code_of(&hand_out(&w.app, &w.helper, KEY, many).await.unwrap_err()),
        "app-asking-how-many"
    );
    let stranger = account(&w.app, "else@example.org", false).await.unwrap();
    assert!(matches!(
        hand_out(&w.app, &stranger, KEY, asked).await,
        Err(AppError::NotAllowed { .. })
    ));
    assert_eq!(
        hand_out(&w.app, &Actor::Anonymous, KEY, asked).await,
        Err(AppError::NotSignedIn)
    );
}

#[tokio::test]
async fn each_has_one_right_and_strangers_and_organisers_none() {
    let (w, asking) = world().await;
    let code = take_by_account(&w.app, &w.helper, &asking).await.unwrap();
    let again = take_by_account(&w.app, &w.helper, &asking).await.unwrap_err();
    assert_eq!(code_of(&again), "app-asking-right-taken");
    answer(&w.app, code, &all(3), "phone").await.unwrap();
    let after = take_by_account(&w.app, &w.helper, &asking).await.unwrap_err();
    assert_eq!(
        code_of(&after),
        "app-asking-right-taken",
        "also when it is used up"
    );
    let lead = take_by_account(&w.app, &w.lead, &asking).await.unwrap_err();
    assert_eq!(code_of(&lead), "app-asking-organiser");
    let stranger = account(&w.app, "else@example.org", false).await.unwrap();
    let stranger = take_by_account(&w.app, &stranger, &asking).await.unwrap_err();
    assert_eq!(code_of(&stranger), "app-asking-not-invited");
    w.clock.forward(14 * 24 * 3600);
    let late = with_role(&w.app, "late@example.org", asking.initiative, Role::Collector)
        .await
        .unwrap();
    let late = take_by_account(&w.app, &late, &asking).await.unwrap_err();
    assert_eq!(
        code_of(&late),
        "app-asking-closed",
        "a right ends with its asking"
    );
}

#[tokio::test]
async fn guessing_codes_and_stuffing_from_one_device_is_slowed_down() {
    let (w, _) = world().await;
    let mut refused = None;
    for n in 0..60u64 {
        let guess = consent::ReceiptCode::from_chance(n).to_string().parse().unwrap();
        if let Err(AppError::TooMany { seconds }) = answer(&w.app, guess, &all(5), "one").await {
            refused = Some((n, seconds));
            break;
        }
    }
    let (tries, seconds) = refused.expect("a device is slowed down");
    assert!(tries <= 30 && seconds >= 1, "{tries} {seconds}");
    let code = told(&w, 1).await;
    assert!(
        answer(&w.app, code, &all(5), "another").await.is_ok(),
        "others go on"
    );
}

#[tokio::test]
async fn an_answer_leaves_no_trace_of_who_or_when() {
    let (w, asking) = world().await;
    let code = take_by_account(&w.app, &w.helper, &asking).await.unwrap();
    let mut said = all(2);
    said.words = "They never asked us.".into();
    answer(&w.app, code, &said, "phone").await.unwrap();
    let size = w.app.store.head().await.unwrap().unwrap().head.size;
    let entries = w.app.store.entries(0..size).await.unwrap();
    let ours: Vec<_> = entries
        .iter()
        .filter(|e| ["asking.take_right", "asking.answer"].contains(&e.verb.as_str()))
        .collect();
    assert_eq!(ours.len(), 2);
    let helper = w.helper.account().unwrap().to_string();
    let now = w.clock.now();
    for entry in ours {
        assert_eq!((entry.actor.as_str(), entry.facts.as_str()), ("anonymous", "{}"));
        assert_eq!(entry.at, week_of(now), "no finer than the week");
        assert_ne!(entry.subject.id, asking.id.uuid());
        assert!(!String::from_utf8(entry.bytes()).unwrap().contains(&helper));
    }
    // What is left of the right is the mark that somebody had theirs; the words lie apart from it.
    let rights = w
        .app
        .store
        .list::<Right>(Query::all().in_state(RIGHT))
        .await
        .unwrap();
    assert!(rights.iter().all(|r| r.left == 0 && r.at == week_of(now)));
    let words = w
        .app
        .store
        .list::<Words>(Query::all().in_state(WORDS))
        .await
        .unwrap();
    assert_eq!((words.len(), words[0].at), (1, week_of(now)));
    assert!(!readable(&w).await.contains("never asked"));
    let ids = rights
        .iter()
        .map(|r| r.value.id.uuid())
        .chain([words[0].value.id.uuid()]);
    assert!(
        ids.into_iter().all(|id| id.get_version_num() == 4),
        "no identity carries the time"
    );
}

#[tokio::test]
async fn an_asking_opens_once_and_for_a_while() {
    let (w, _) = world().await;
    assert_eq!(
        code_of(&open_asking(&w.app, &w.lead, KEY, 14).await.unwrap_err()),
        "app-asking-open"
    );
    w.clock.forward(20 * 24 * 3600);
    count_due(&w.app).await.unwrap();
    assert_eq!(
        code_of(&open_asking(&w.app, &w.lead, KEY, 3).await.unwrap_err()),
        "app-asking-days"
    );
    assert!(open_asking(&w.app, &w.lead, KEY, 7).await.is_ok());
    assert!(matches!(
        open_asking(&w.app, &w.helper, KEY, 7).await,
        Err(AppError::NotAllowed { .. })
    ));
    let unknown = ("nowhere", 1);
    assert!(matches!(
        open_asking(&w.app, &w.lead, unknown, 7).await,
        Err(AppError::NotFound { .. })
    ));
}

#[test]
fn a_week_begins_on_monday() {
    let at = |s: &str| s.parse::<Timestamp>().unwrap();
    let monday = at("2026-11-16T00:00:00Z");
    for moment in [
        "2026-11-16T00:00:00Z",
        "2026-11-18T12:13:14.5Z",
        "2026-11-22T23:59:59Z",
    ] {
        assert_eq!(week_of(at(moment)), monday);
    }
}

/// A panel of the site with two members who have accounts; the first is its chair.
async fn panel(w: &World, slug: &str) -> Vec<Actor> {
    use governance::body::{HowChosen, Naming};
    let mut members = Vec::new();
    let now = w.app.now();
    let body = governance::Body {
        id: w.app.new_id(),
        slug: slug.parse().unwrap(),
        name: base::Text::english("Review panel"),
        about: base::Text::default(),
        kind: governance::BodyKind::Panel,
        initiative: None,
        parent: None,
        place: base::Text::default(),
        area: None,
        by_laws: governance::ByLaws::default(),
        created: now,
        constituted: Some(now),
        ended: None,
        after: None,
    };
    let mut changes = vec![crate::ports::Change::create(&body).unwrap()];
    for name in ["one", "two"] {
        let actor = account(&w.app, &format!("{slug}-{name}@example.org"), false)
            .await
            .unwrap();
        let seat = governance::Membership {
            id: w.app.new_id(),
            body: body.id,
            name: name.into(),
            naming: Naming::Public,
            sign_in: actor.account().map(Id::uuid),
            organisation: Some(name.into()),
            on_behalf_of: "the site".into(),
            chosen: HowChosen::Elected,
            side: governance::Side::Community,
            statement: base::Text::default(),
            joined: None,
            posts: Vec::new(),
            voting: true,
            start: base::Date::constant(2020, 1, 1),
            end: None,
        };
        changes.push(crate::ports::Change::create(&seat).unwrap());
        members.push(actor);
    }
    let entry = crate::log::Draft::new(now, &Actor::System, crate::Verb::LoadDemo, body.id);
    w.app
        .store
        .commit(crate::ports::Act { entry, changes })
        .await
        .unwrap();
    members
}

#[tokio::test]
async fn a_panel_without_interest_hears_and_only_its_vote_decides() {
    let (w, _) = world().await;
    let english = Language::english();
    let members = panel(&w, "review").await;
    let reason = ("review", "The views differ.");
    let stranger = account(&w.app, "else@example.org", false).await.unwrap();
    let refused = bring_case(&w.app, &stranger, KEY, reason, &english).await;
    assert!(matches!(refused, Err(AppError::NotAllowed { .. })));
    let case = bring_case(&w.app, &w.lead, KEY, reason, &english).await.unwrap();
    let twice = bring_case(&w.app, &w.lead, KEY, reason, &english)
        .await
        .unwrap_err();
    assert_eq!(code_of(&twice), "app-case-open");
    say_in_case(&w.app, &members[0], case.id, "Who chose the wells?", &english)
        .await
        .unwrap();
    say_in_case(&w.app, &w.lead, case.id, "The village did.", &english)
        .await
        .unwrap();
    let outside = say_in_case(&w.app, &stranger, case.id, "I too.", &english).await;
    assert!(matches!(outside, Err(AppError::NotAllowed { .. })));
    let ruling = ("not_citizen_data", "The village was only told.");
    let lead = propose_ruling(&w.app, &w.lead, case.id, ruling, &english).await;
    assert!(
        matches!(lead, Err(AppError::NotAllowed { .. })),
        "who is judged does not judge"
    );
    propose_ruling(&w.app, &members[0], case.id, ruling, &english)
        .await
        .unwrap();
    let early = conclude_case(&w.app, &members[0], case.id).await.unwrap_err();
    assert_eq!(code_of(&early), "app-case-not-decided", "a draft decides nothing");
    let view = view_case(&w.app, &members[1], case.id).await.unwrap();
    assert!(view.sits && view.motion.is_some() && view.case.thread.len() == 2);
    let appealed = appeal_case(&w.app, &w.lead, case.id, "No.", &english)
        .await
        .unwrap_err();
    assert_eq!(
        code_of(&appealed),
        "registry-no-such-step",
        "nothing to appeal against yet"
    );
}

#[tokio::test]
async fn a_panel_with_an_interest_is_refused() {
    let (w, asking) = world().await;
    let members = panel(&w, "partial").await;
    let grant = crate::people::GrantRole {
        initiative: asking.initiative.uuid(),
        account: members[0].account().unwrap(),
        role: Role::Viewer,
    };
    crate::people::grant_role(&w.app, &Actor::System, grant)
        .await
        .unwrap();
    let reason = ("partial", "Look at it.");
    let refused = bring_case(&w.app, &w.lead, KEY, reason, &Language::english())
        .await
        .unwrap_err();
    assert_eq!(code_of(&refused), "app-case-interest");
}

#[tokio::test]
async fn a_scheme_is_loaded_answered_and_grows_old() {
    let (w, _) = world().await;
    let file = |version: &str| {
        format!(
            "id = \"county\"\nversion = \"{version}\"\nabout = \"round\"\ntitle = \"County\"\n[[part]]\ncode = \"1\"\ntitle = \"One\"\n[[item]]\ncode = \"a\"\npart = \"1\"\nclause = \"§1\"\nquestion = \"Is it?\"\n"
        )
    };
    assert!(matches!(
        load_scheme(&w.app, &w.lead, &file("1")).await,
        Err(AppError::NotAllowed { .. })
    ));
    let admin = account(&w.app, "admin@example.org", true).await.unwrap();
    load_scheme(&w.app, &admin, &file("1")).await.unwrap();
    assert!(matches!(
        load_scheme(&w.app, &admin, &file("1")).await,
        Err(AppError::Conflict { .. })
    ));
    assert!(matches!(
        load_scheme(&w.app, &admin, "id = ").await,
        Err(AppError::Findings(_))
    ));
    let met = framework::scheme::Given {
        state: framework::scheme::ItemState::Met,
        strength: framework::Strength::E0,
        note: String::new(),
        link: None,
    };
    let given = std::collections::BTreeMap::from([("a".to_owned(), met.clone())]);
    answer_items(&w.app, &w.lead, KEY, "county", given).await.unwrap();
    let view = view_scheme(&w.app, &Actor::Anonymous, KEY, "county")
        .await
        .unwrap();
    assert!(view.answered && !view.stale);
    load_scheme(&w.app, &admin, &file("2")).await.unwrap();
    let view = view_scheme(&w.app, &Actor::Anonymous, KEY, "county")
        .await
        .unwrap();
    assert!(view.stale && view.given["a"] == met, "kept, and marked as old");
    let floor = framework::scheme::Given {
        state: framework::scheme::ItemState::NotApplicable,
        ..met
    };
    let given = std::collections::BTreeMap::from([("9a".to_owned(), floor)]);
    let refused = answer_items(&w.app, &w.lead, KEY, "ten-principles", given)
        .await
        .unwrap_err();
    assert_eq!(code_of(&refused), "app-item-floor");
    let judged = view_initiative(&w.app, &w.lead, "wells").await.unwrap();
    assert_eq!(
        judged.rounds[0].standing,
        Standing::Claimed,
        "a scheme of items does not touch the verdict"
    );
}

/// The panel votes on the ruling that waits, and all agree.
async fn agreed(w: &World, members: &[Actor], motion: Id<governance::Motion>, closes: &str) {
    use governance::decision::ChoiceKind;
    let keeper = account(&w.app, &format!("keeper-{closes}@example.org"), true)
        .await
        .unwrap();
    crate::decide::open_motion(&w.app, &keeper, motion, closes, false)
        .await
        .unwrap();
    for member in members {
        crate::decide::cast_vote(&w.app, member, motion, ChoiceKind::Agree, "")
            .await
            .unwrap();
    }
    w.clock.forward(20 * 24 * 3600);
    let asked = crate::decide::ClosingAsked {
        statement: "Agreed.".into(),
        review: String::new(),
    };
    crate::decide::close_motion(&w.app, &keeper, motion, &asked, &Language::english())
        .await
        .unwrap();
}

#[tokio::test]
async fn a_ruling_stands_until_its_one_appeal_is_decided() {
    let (w, _) = world().await;
    let english = Language::english();
    let code = told(&w, 6).await;
    for _ in 0..6 {
        answer(&w.app, code, &all(1), "phone").await.unwrap();
    }
    w.clock.forward(15 * 24 * 3600);
    let standing = async || {
        let view = view_initiative(&w.app, &w.lead, "wells").await.unwrap();
        (
            view.rounds[0].standing,
            view.rounds[0].judged.verdict,
            view.rounds[0].judged.badge,
        )
    };
    assert_eq!(standing().await.0, Standing::Contested);
    let members = panel(&w, "review").await;
    let case = bring_case(&w.app, &w.lead, KEY, ("review", "The views differ."), &english)
        .await
        .unwrap();
    let not = ("not_citizen_data", "The village was only told.");
    let motion = propose_ruling(&w.app, &members[0], case.id, not, &english)
        .await
        .unwrap();
    agreed(&w, &members, motion.id, "2024-03-25").await;
    conclude_case(&w.app, &members[0], case.id).await.unwrap();
    let not = Some(framework::Verdict::NotCitizenData);
    assert_eq!(standing().await, (Standing::Verified, not, false));
    appeal_case(
        &w.app,
        &w.lead,
        case.id,
        "They did not see the minutes.",
        &english,
    )
    .await
    .unwrap();
    assert_eq!(
        standing().await.0,
        Standing::Contested,
        "a ruling under appeal waits"
    );
    let yes = ("citizen_data", "The minutes show it.");
    let motion = propose_ruling(&w.app, &members[1], case.id, yes, &english)
        .await
        .unwrap();
    agreed(&w, &members, motion.id, "2024-04-15").await;
    conclude_case(&w.app, &w.lead, case.id).await.unwrap();
    let yes = Some(framework::Verdict::CitizenData);
    assert_eq!(standing().await, (Standing::Verified, yes, true));
    let again = appeal_case(&w.app, &w.lead, case.id, "Once more.", &english)
        .await
        .unwrap_err();
    assert_eq!(code_of(&again), "registry-no-such-step");
}

#[tokio::test]
async fn no_more_rights_go_out_than_there_are_people() {
    let (w, _) = world().await;
    let asked = |group, people| HandOut {
        way: Way::Told,
        group,
        people,
    };
    // One collector is all that decided; nobody knows how many the data are about, so one round of meeting is all.
    hand_out(&w.app, &w.helper, KEY, asked(Group::Decided, 1))
        .await
        .unwrap();
    let more = hand_out(&w.app, &w.helper, KEY, asked(Group::Decided, 1))
        .await
        .unwrap_err();
    assert_eq!(code_of(&more), "app-asking-more-than-there-are");
    hand_out(&w.app, &w.helper, KEY, asked(Group::Concerned, 150))
        .await
        .unwrap();
    let more = hand_out(&w.app, &w.helper, KEY, asked(Group::Concerned, 51))
        .await
        .unwrap_err();
    assert_eq!(code_of(&more), "app-asking-more-than-there-are");
}

#[tokio::test]
async fn nobody_says_of_their_own_claim_that_a_reviewer_checked_it() {
    use framework::Strength;
    let (w, _) = world().await;
    let said = |note: &str, link: Option<&str>| registry::Evidence {
        stage: Stage::ALL[0],
        strength: Strength::E4,
        note: note.to_owned(),
        link: link.map(str::to_owned),
        document: None,
        origin: registry::assessment::Origin::Added,
    };
    for (link, most) in [
        (None, Strength::E0),
        (Some("https://example.org/minutes"), Strength::E2),
    ] {
        let input = Input {
            kind: Some(Type::NsoDriven),
            evidence: [(Stage::ALL[0], Strength::E4)].into(),
            ..Input::default()
        };
        let evidence = vec![said("trust me", link)];
        let filed = assess_round(&w.app, &w.lead, KEY, Answering::own(input, evidence, "")).await;
        let taxonomy = filed.unwrap().taxonomy().unwrap().clone();
        assert_eq!(taxonomy.input.evidence[&Stage::ALL[0]], most);
        assert_eq!(taxonomy.evidence[0].strength, most);
    }
}
