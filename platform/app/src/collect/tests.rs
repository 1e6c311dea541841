use base::{Language, Text};
use consent::{Answer, ReceiptCode};
use registry::Initiative;

use super::*;
use crate::log::unseal;
use crate::register::{Wording, add_round, register_initiative};
use crate::testing::{account, with_role};
use crate::{Actor, App, AppError, Role};

const FORM: &str = include_str!("../../../../domain/form/tests/household.xml");

pub(crate) async fn ready() -> (App, Initiative, Actor, Instrument) {
    ready_on(crate::testing::app()).await
}

async fn ready_on(app: App) -> (App, Initiative, Actor, Instrument) {
    let lead = account(&app, "lead@example.org", false).await.unwrap();
    let wording = Wording {
        title: "Water".into(),
        ..Wording::default()
    };
    let it = register_initiative(&app, &lead, &wording, &Language::english())
        .await
        .unwrap();
    let round = add_round(&app, &lead, "water").await.unwrap();
    let new = new_instrument(&app, round.id, FORM);
    let (instrument, findings) = add_instrument(&app, &lead, new).await.unwrap();
    assert!(findings.iter().all(|f| f.severity != base::Severity::Error));
    (app, it, lead, instrument)
}

fn new_instrument(app: &App, round: base::Id<registry::Round>, xform: &str) -> NewInstrument {
    NewInstrument {
        round,
        xform: xform.to_owned(),
        notice: standard_notice(
            app,
            &Text::english("We ask about water."),
            "Water board",
            "board@example.org",
        ),
        consent: None,
    }
}

pub(crate) fn submission(consent: &str, id: &str) -> String {
    format!("<data><consent>{consent}</consent><meta><instanceID>uuid:{id}</instanceID></meta></data>")
}

pub(crate) fn handed(xml: &str) -> Handed<'_> {
    Handed {
        xml,
        channel: Channel::Device,
        language: Language::english(),
        apart: std::collections::BTreeMap::new(),
        sender: Sender::default(),
    }
}

pub(crate) async fn open(app: &App, lead: &Actor, it: &Instrument) {
    crate::testing::looked_at_risks(app, ("water", 1)).await.unwrap();
    move_instrument(app, lead, it.id, InstrumentState::Open)
        .await
        .unwrap();
}

#[tokio::test]
async fn a_form_is_added_opened_and_closed_by_who_leads() {
    let (app, it, lead, instrument) = ready().await;
    let round = instrument.round;
    let stranger = add_instrument(&app, &Actor::Anonymous, new_instrument(&app, round, FORM)).await;
    assert_eq!(stranger.unwrap_err(), AppError::NotSignedIn);
    let collector = with_role(&app, "c@example.org", it.id, Role::Collector)
        .await
        .unwrap();
    let refused = move_instrument(&app, &collector, instrument.id, InstrumentState::Open).await;
    assert!(matches!(refused, Err(AppError::NotAllowed { .. })));
    let twice = add_instrument(&app, &lead, new_instrument(&app, round, FORM))
        .await
        .unwrap_err();
    assert!(matches!(twice, AppError::Findings(f) if f.first_error().unwrap().code == code::VERSION_TAKEN));
    let broken = add_instrument(&app, &lead, new_instrument(&app, round, "<a/>")).await;
    assert!(matches!(broken, Err(AppError::Findings(_))));
    let early = move_instrument(&app, &lead, instrument.id, InstrumentState::Closed).await;
    assert!(matches!(early, Err(AppError::Findings(_))));
    assert!(matches!(
        find_instrument(&app, instrument.id).await,
        Err(AppError::NotFound { .. })
    ));

    open(&app, &lead, &instrument).await;
    assert_eq!(
        find_instrument(&app, instrument.id).await.unwrap().state,
        InstrumentState::Open
    );
    let mapping = instrument.consent.unwrap();
    assert_eq!(
        (
            mapping.questions[0].question.as_str(),
            mapping.questions[0].given.len()
        ),
        ("consent", 1)
    );
    move_instrument(&app, &lead, instrument.id, InstrumentState::Closed)
        .await
        .unwrap();
    let late = receive_submission(
        &app,
        &Actor::Anonymous,
        instrument.id,
        &handed(&submission("yes", "1")),
    )
    .await;
    assert!(matches!(late, Err(AppError::Findings(f)) if f.first_error().unwrap().code == code::NOT_OPEN));
}

#[tokio::test]
async fn a_form_without_a_consent_question_cannot_be_opened() {
    let (app, _, lead, instrument) = ready().await;
    let silent = FORM
        .replace("consent", "greeting")
        .replace("version=\"3\"", "version=\"4\"");
    let new = new_instrument(&app, instrument.round, &silent);
    let (other, _) = add_instrument(&app, &lead, new).await.unwrap();
    let refused = move_instrument(&app, &lead, other.id, InstrumentState::Open)
        .await
        .unwrap_err();
    assert!(
        matches!(refused, AppError::Findings(f) if f.first_error().unwrap().code == code::NO_CONSENT_QUESTION)
    );
}

#[tokio::test]
async fn what_is_said_is_stored_with_its_consent_and_taken_back_with_its_key() {
    let (app, _, lead, instrument) = ready().await;
    open(&app, &lead, &instrument).await;
    let (id, xml) = (instrument.id, submission("yes", "1"));
    let nobody = Actor::Anonymous;
    let bad = receive_submission(&app, &nobody, id, &handed("<data><size>x</size></data>")).await;
    assert!(matches!(bad, Err(AppError::Findings(_))));
    let nameless = "<data><consent>yes</consent></data>";
    let nameless = receive_submission(&app, &nobody, id, &handed(nameless))
        .await
        .unwrap_err();
    assert!(
        matches!(nameless, AppError::Findings(f) if f.first_error().unwrap().code == code::NO_INSTANCE_ID)
    );

    let Received::Stored {
        id: stored, receipt, ..
    } = receive_submission(&app, &nobody, id, &handed(&xml))
        .await
        .unwrap()
    else {
        panic!("it should be stored")
    };
    let sealed = app.store.sealed(stored.uuid()).await.unwrap().unwrap();
    assert_eq!(unseal(&sealed).unwrap(), xml.as_bytes());
    let again = receive_submission(&app, &nobody, id, &handed(&xml))
        .await
        .unwrap();
    assert!(
        matches!(again, Received::Before { id, receipt: Some(code) } if id == stored && code == receipt),
        "a client that asks again because the reply was cut learns the code all the same"
    );
    let other = format!("{xml} ");
    let taken = receive_submission(&app, &nobody, id, &handed(&other)).await;
    assert!(matches!(taken, Err(AppError::Conflict { .. })));

    let mine = find_my_data(&app, receipt).await.unwrap();
    assert_eq!(mine.submission.answers.text("consent"), Some("yes"));
    assert_eq!(mine.purposes[0].state, Some(consent::State::Given));
    let wrong = find_my_data(&app, ReceiptCode::from_chance(1)).await;
    assert!(matches!(wrong, Err(AppError::NotFound { .. })));

    withdraw(&app, &nobody, receipt).await.unwrap();
    withdraw(&app, &nobody, receipt).await.unwrap();
    let mine = find_my_data(&app, receipt).await.unwrap();
    assert_eq!(mine.submission.state, SubmissionState::Withdrawn);
    assert_eq!(
        (mine.submission.answers, mine.purposes[0].state),
        (Default::default(), Some(consent::State::Withdrawn))
    );
    let sealed = app.store.sealed(stored.uuid()).await.unwrap();
    assert!(
        sealed.is_none_or(|s| unseal(&s).is_none()),
        "nobody can open it any more"
    );
    let verified = crate::log::verify(&app, app.store.log_key()).await.unwrap();
    assert!(verified.findings.is_empty(), "the log still verifies");
}

#[tokio::test]
async fn who_says_no_is_counted_and_nothing_else_is_kept() {
    let (app, _, lead, instrument) = ready().await;
    open(&app, &lead, &instrument).await;
    let no = submission("no", "2");
    let received = receive_submission(&app, &Actor::Anonymous, instrument.id, &handed(&no))
        .await
        .unwrap();
    assert!(matches!(received, Received::NotStored(Answer::Refused)));
    let seen = view_collection(&app, &lead, "water").await.unwrap();
    let it = &seen.instruments[0];
    assert_eq!((it.refused, it.received, it.days.len()), (1, 0, 0));
    let stranger = view_collection(&app, &Actor::Anonymous, "water").await;
    assert_eq!(stranger.unwrap_err(), AppError::NotSignedIn);
}

#[tokio::test]
async fn a_draft_is_kept_for_its_token_alone() {
    let (app, _, lead, instrument) = ready().await;
    open(&app, &lead, &instrument).await;
    let it = find_instrument(&app, instrument.id).await.unwrap();
    let engine = engine_of(&app, &it).await.unwrap();
    let context = context(&app);
    let mut session = form::Session::open(&engine, &context).unwrap();
    let nobody = Actor::Anonymous;
    let first = (session.state(), std::collections::BTreeMap::new());
    begin_draft(&app, &nobody, &it, "mine", first).await.unwrap();
    let kept = find_draft(&app, it.id, "mine").await.unwrap().unwrap();
    assert_eq!(kept.state, session.state());
    assert!(find_draft(&app, it.id, "yours").await.unwrap().is_none());
    session.answer(&[("/data/consent".to_owned(), vec!["yes".to_owned()])].into());
    keep_draft(&app, &nobody, &it, kept, session.state())
        .await
        .unwrap();
    let kept = find_draft(&app, it.id, "mine").await.unwrap().unwrap();
    assert!(kept.state.instance.contains("<consent>yes</consent>"));
    drop_draft(&app, &nobody, kept).await.unwrap();
    assert!(find_draft(&app, it.id, "mine").await.unwrap().is_none());
}

#[tokio::test]
async fn who_answered_corrects_it_and_changes_what_it_may_be_used_for() {
    let (app, _, lead, instrument) = ready().await;
    open(&app, &lead, &instrument).await;
    let nobody = Actor::Anonymous;
    let said = "<data><consent>yes</consent><district>n</district><village>n1</village><meta><instanceID>uuid:1</instanceID></meta></data>";
    let Received::Stored { id, receipt, .. } =
        receive_submission(&app, &nobody, instrument.id, &handed(said))
            .await
            .unwrap()
    else {
        panic!("it should be stored")
    };
    let it = begin_correction(&app, &nobody, receipt, "token").await.unwrap();
    let draft = find_draft(&app, it.id, "token").await.unwrap().unwrap();
    let whose = draft.corrects.unwrap();
    assert!(
        draft.state.instance.contains("<village>n1</village>") && !draft.state.instance.contains("uuid:1<")
    );
    let no = submission("no", "2");
    let refused = correct_answers(&app, &nobody, whose, &handed(&no))
        .await
        .unwrap_err();
    assert!(
        matches!(refused, AppError::Findings(f) if f.first_error().unwrap().code == code::EDIT_WITHOUT_CONSENT)
    );

    let other = draft.state.instance.replace("<village>n1<", "<village>n2<");
    let done = correct_answers(&app, &nobody, whose, &handed(&other))
        .await
        .unwrap();
    assert!(matches!(done, Received::Edited { id: edited, .. } if edited == id));
    let mine = find_my_data(&app, receipt).await.unwrap();
    assert_eq!(mine.submission.answers.text("village"), Some("n2"));
    assert_eq!(mine.submission.editions.len(), 1);
    assert_eq!(mine.purposes[0].state, Some(consent::State::Given));

    assert!(find_draft(&app, it.id, "token").await.unwrap().is_some());
    withdraw(&app, &nobody, receipt).await.unwrap();
    assert!(
        find_draft(&app, it.id, "token").await.unwrap().is_none(),
        "what was begun goes with what it corrects"
    );
    let late = correct_answers(&app, &nobody, whose, &handed(&other)).await;
    assert!(late.is_err(), "what was taken back stays taken back");
    let late = begin_correction(&app, &nobody, receipt, "token")
        .await
        .unwrap_err();
    assert!(matches!(late, AppError::Findings(f) if f.first_error().unwrap().code == code::TAKEN_BACK));
}

#[tokio::test]
async fn answers_are_kept_as_long_as_people_were_told() {
    let clock = std::sync::Arc::new(crate::testing::SteppedClock::default());
    let store = std::sync::Arc::new(crate::testing::MemoryStore::default());
    let app = App {
        clock: clock.clone(),
        ..crate::testing::app_on(store)
    };
    let (app, _, lead, mut instrument) = ready_on(app).await;
    let mut month = app.store.get(instrument.id).await.unwrap();
    month.notice.retention = consent::Retention::Days(30);
    instrument = month.value.clone();
    let entry = crate::log::Draft::new(app.now(), &lead, crate::Verb::AddInstrument, instrument.id);
    let changes = vec![crate::ports::Change::update(&month).unwrap()];
    app.store
        .commit(crate::ports::Act { entry, changes })
        .await
        .unwrap();
    open(&app, &lead, &instrument).await;
    let mut receipts = Vec::new();
    for (id, days) in [("1", 20), ("2", 0)] {
        let xml = submission("yes", id);
        let sent = handed(&xml);
        let received = receive_submission(&app, &Actor::Anonymous, instrument.id, &sent).await;
        let Received::Stored { id, receipt, .. } = received.unwrap() else {
            panic!("it should be stored")
        };
        receipts.push((id, receipt));
        clock.forward(days * 86_400);
    }
    assert!(end_retention(&app, &lead).await.is_err(), "only the site itself");
    let told = find_my_data(&app, receipts[0].1).await.unwrap();
    let last = told.submission.received_at + jiff::SignedDuration::from_hours(24 * 30);
    assert_eq!(
        told.kept_until,
        Some(governance::day(last)),
        "people are told until when"
    );
    clock.forward(9 * 86_400);
    assert_eq!(end_retention(&app, &Actor::System).await.unwrap(), 0);
    clock.forward(2 * 86_400);
    assert_eq!(end_retention(&app, &Actor::System).await.unwrap(), 1);
    assert_eq!(end_retention(&app, &Actor::System).await.unwrap(), 0);
    let old = find_my_data(&app, receipts[0].1).await.unwrap();
    assert_eq!(
        (old.submission.state, old.said.len()),
        (SubmissionState::Ended, 0)
    );
    let sealed = app.store.sealed(receipts[0].0.uuid()).await.unwrap();
    assert!(
        sealed.is_none_or(|s| unseal(&s).is_none()),
        "its key is destroyed"
    );
    let new = find_my_data(&app, receipts[1].1).await.unwrap();
    assert_eq!(new.submission.state, SubmissionState::Received);
    let seen = view_permission(&app, &lead, "water", instrument.id)
        .await
        .unwrap();
    assert_eq!((seen.standing, seen.ended), (1, 1));
    assert!(
        seen.looked.is_some() && seen.next_end.unwrap() > app.now(),
        "the work is visible"
    );
}

#[tokio::test]
async fn whose_answers_a_draft_corrects_is_forgotten_when_somebody_begins_anew() {
    let (app, _, lead, instrument) = ready().await;
    open(&app, &lead, &instrument).await;
    let nobody = Actor::Anonymous;
    let xml = submission("yes", "1");
    let received = receive_submission(&app, &nobody, instrument.id, &handed(&xml)).await;
    let Received::Stored { receipt, .. } = received.unwrap() else {
        panic!("it should be stored")
    };
    let it = begin_correction(&app, &nobody, receipt, "phone").await.unwrap();
    let of_first = find_draft(&app, it.id, "phone").await.unwrap().unwrap();
    assert!(of_first.corrects.is_some());
    let it = find_instrument(&app, it.id).await.unwrap();
    let fresh = (of_first.state.clone(), std::collections::BTreeMap::new());
    begin_draft(&app, &nobody, &it, "phone", fresh.clone())
        .await
        .unwrap();
    let anew = find_draft(&app, it.id, "phone").await.unwrap().unwrap();
    assert!(anew.corrects.is_none() && anew.value.id != of_first.value.id);

    move_instrument(&app, &lead, it.id, InstrumentState::Closed)
        .await
        .unwrap();
    begin_correction(&app, &nobody, receipt, "phone").await.unwrap();
    let it = app.store.get(it.id).await.unwrap().value;
    let late = begin_draft(&app, &nobody, &it, "phone", fresh).await.unwrap_err();
    assert!(
        matches!(late, AppError::Findings(f) if f.first_error().unwrap().code == code::NOT_OPEN),
        "a correction opens no closed form"
    );
}

#[tokio::test]
async fn half_filled_forms_go_when_their_browser_forgets_them() {
    let clock = std::sync::Arc::new(crate::testing::SteppedClock::default());
    let store = std::sync::Arc::new(crate::testing::MemoryStore::default());
    let app = App {
        clock: clock.clone(),
        ..crate::testing::app_on(store)
    };
    let (app, _, lead, instrument) = ready_on(app).await;
    open(&app, &lead, &instrument).await;
    let it = find_instrument(&app, instrument.id).await.unwrap();
    let engine = engine_of(&app, &it).await.unwrap();
    let state = form::Session::open(&engine, &context(&app)).unwrap().state();
    let begin = async |token: &str| {
        let fresh = (state.clone(), std::collections::BTreeMap::new());
        begin_draft(&app, &Actor::Anonymous, &it, token, fresh)
            .await
            .unwrap();
    };
    begin("old").await;
    clock.forward(29 * 86_400);
    begin("young").await;
    assert!(end_drafts(&app, &lead).await.is_err(), "only the site itself");
    assert_eq!(end_drafts(&app, &Actor::System).await.unwrap(), 0);
    clock.forward(2 * 86_400);
    assert_eq!(end_drafts(&app, &Actor::System).await.unwrap(), 1);
    assert!(find_draft(&app, it.id, "old").await.unwrap().is_none());
    assert!(find_draft(&app, it.id, "young").await.unwrap().is_some());
}

#[tokio::test]
async fn a_purpose_that_comes_later_is_asked_at_the_receipt_and_leaves_out_who_was_not_asked() {
    let (app, _, lead, instrument) = ready().await;
    let wording = |label: &str| PurposeWording {
        id: None,
        label: label.to_owned(),
        dpv: Some("dpv:ScientificResearch".to_owned()),
        core: false,
    };
    let english = Language::english();
    let early = plan_purpose(&app, &lead, instrument.id, &wording("Research"), &english).await;
    assert!(early.is_err(), "a draft is worded");
    open(&app, &lead, &instrument).await;
    let nobody = Actor::Anonymous;
    let mut receipts = Vec::new();
    for id in ["1", "2", "3"] {
        let xml = submission("yes", id);
        let Received::Stored { receipt, .. } =
            receive_submission(&app, &nobody, instrument.id, &handed(&xml))
                .await
                .unwrap()
        else {
            panic!("it should be stored")
        };
        receipts.push(receipt);
    }
    let refused = plan_purpose(&app, &nobody, instrument.id, &wording("Research"), &english).await;
    assert_eq!(refused.unwrap_err(), AppError::NotSignedIn);
    for empty in ["", "  "] {
        let none = plan_purpose(&app, &lead, instrument.id, &wording(empty), &english).await;
        assert!(
            matches!(none, Err(AppError::Findings(f)) if f.first_error().unwrap().code == code::PURPOSE_EMPTY)
        );
    }
    assert!(matches!(
        ask_purpose(&app, &lead, instrument.id).await,
        Err(AppError::NotFound { .. })
    ));
    let planned = plan_purpose(&app, &lead, instrument.id, &wording("Research"), &english)
        .await
        .unwrap();
    assert_eq!(planned.notice.version, 1, "planned, not asked");
    let approved = planned.subject();
    let it = ask_purpose(&app, &lead, instrument.id).await.unwrap();
    assert_eq!(
        (it.notice.version, it.earlier.len(), it.planned.is_none()),
        (2, 1, true)
    );
    assert_eq!(it.subject(), approved, "what is asked is what was approved");

    let mine = find_my_data(&app, receipts[0]).await.unwrap();
    let new = mine.purposes.iter().find(|p| p.new).expect("it is asked anew");
    assert_eq!(new.open_to(), [Said::Yes, Said::No]);
    say_to_purpose(&app, &nobody, receipts[0], "research", Said::Yes)
        .await
        .unwrap();
    say_to_purpose(&app, &nobody, receipts[1], "research", Said::No)
        .await
        .unwrap();
    let again = say_to_purpose(&app, &nobody, receipts[1], "research", Said::Yes).await;
    assert!(again.is_err(), "nobody is asked twice who said no");
    let mine = find_my_data(&app, receipts[0]).await.unwrap();
    assert_eq!(mine.record.notice_version, 2, "the copy shows what was read last");
    let third = find_my_data(&app, receipts[2]).await.unwrap();
    assert_eq!(it.notice_at(third.record.notice_version).purposes.len(), 1);

    let seen = view_permission(&app, &lead, "water", it.id).await.unwrap();
    let counts: Vec<_> = seen.purposes.iter().map(|p| (p.yes, p.no, p.open)).collect();
    assert_eq!((seen.standing, counts), (3, vec![(3, 0, 0), (1, 1, 1)]));
    let research = "research".parse().unwrap();
    let all = crate::data::gather_submissions(&app, &lead, "water", it.id, None)
        .await
        .unwrap();
    let some = crate::data::gather_submissions(&app, &lead, "water", it.id, Some(&research))
        .await
        .unwrap();
    assert_eq!((all.rows, some.rows), (3, 1));
    assert_ne!(all.slug, some.slug);
    let frozen = async |slug: &base::Slug| {
        let at = ("water", slug.as_str());
        let taken = crate::data::take_snapshot(&app, &lead, at).await.unwrap();
        taken.state.content
    };
    let (for_all, for_research) = (frozen(&all.slug).await, frozen(&some.slug).await);
    let made = async |slug: &str, snapshot| {
        let mut draft = crate::testing::release::draft(&app);
        draft.slug = slug.parse().unwrap();
        draft.description.snapshot = snapshot;
        crate::publish::assemble_release(&app, &lead, "water", draft).await
    };
    let (early, _) = made("early", for_research).await.unwrap();
    let (whole, _) = made("whole", for_all).await.unwrap();
    say_to_purpose(&app, &nobody, receipts[0], "research", Said::NoMore)
        .await
        .unwrap();
    let late = made("late", for_research).await.unwrap_err();
    assert!(
        matches!(late, AppError::Findings(f) if f.first_error().unwrap().code == crate::publish::code::HOLDS_TAKEN_BACK),
        "an old state does not serve a purpose that somebody took back"
    );
    made("late-whole", for_all).await.unwrap();
    let holds = async |release| crate::publish::holds_taken_back(&app, release).await.unwrap();
    assert_eq!((holds(&early).await, holds(&whole).await), (true, false));
    let other = "profit".parse().unwrap();
    let unknown = crate::data::gather_submissions(&app, &lead, "water", it.id, Some(&other)).await;
    assert!(matches!(unknown, Err(AppError::NotFound { .. })));
}

#[tokio::test]
async fn the_code_is_told_again_to_who_handed_in_and_to_nobody_else() {
    let clock = std::sync::Arc::new(crate::testing::SteppedClock::default());
    let app = App {
        clock: clock.clone(),
        ..crate::testing::app()
    };
    let (app, _, lead, instrument) = ready_on(app).await;
    open(&app, &lead, &instrument).await;
    let nobody = Actor::Anonymous;
    let again = async |xml: &str, who: Option<uuid::Uuid>| {
        let mut handed = handed(xml);
        handed.sender.who = who;
        receive_submission(&app, &nobody, instrument.id, &handed)
            .await
            .unwrap()
    };
    let (mine, other) = (uuid::Uuid::from_u128(1), uuid::Uuid::from_u128(2));
    let (by_key, open_door) = (submission("yes", "1"), submission("yes", "2"));
    let Received::Stored { receipt: one, .. } = again(&by_key, Some(mine)).await else {
        panic!("it should be stored")
    };
    let Received::Stored { receipt: two, .. } = again(&open_door, None).await else {
        panic!("it should be stored")
    };
    assert_ne!(one, two);
    let told = |received| match received {
        Received::Before { receipt, .. } => receipt,
        other => panic!("{other:?}"),
    };
    for (xml, who, code) in [
        (&by_key, Some(mine), Some(one)),
        (&by_key, Some(other), None),
        (&by_key, None, None),
        (&open_door, None, Some(two)),
        (&open_door, Some(mine), None),
    ] {
        assert_eq!(told(again(xml, who).await), code);
    }
    clock.forward(24 * 3600);
    assert_eq!(told(again(&by_key, Some(mine)).await), Some(one));
    assert_eq!(
        told(again(&open_door, None).await),
        None,
        "who read the answers later cannot come by the code"
    );
    withdraw(&app, &nobody, one).await.unwrap();
}

#[tokio::test]
async fn who_works_there_takes_back_for_the_person() {
    let (app, it, lead, instrument) = ready().await;
    open(&app, &lead, &instrument).await;
    let collector = with_role(&app, "c@example.org", it.id, Role::Collector)
        .await
        .unwrap();
    let mut ids = Vec::new();
    for (id, who) in [("1", &lead), ("2", &collector)] {
        let xml = submission("yes", id);
        let mut handed = handed(&xml);
        handed.sender = Sender::of(who, None);
        match receive_submission(&app, who, instrument.id, &handed)
            .await
            .unwrap()
        {
            Received::Stored { id, .. } => ids.push(id),
            other => panic!("{other:?}"),
        }
    }
    let told = ForPerson {
        channel: consent::Channel::Telephone,
        asked_by: AskedBy::Guardian,
        why: "rang on Monday".into(),
        purpose: None,
    };
    let stranger = take_back_for(&app, &Actor::Anonymous, ids[0], &told).await;
    assert_eq!(stranger.unwrap_err(), AppError::NotSignedIn);
    let others = take_back_for(&app, &collector, ids[0], &told).await;
    assert!(matches!(others, Err(AppError::NotFound { .. })));
    let by_receipt = ForPerson {
        channel: consent::Channel::Receipt,
        ..told.clone()
    };
    assert!(take_back_for(&app, &lead, ids[0], &by_receipt).await.is_err());
    let long = ForPerson {
        why: "x".repeat(301),
        ..told.clone()
    };
    assert!(matches!(
        take_back_for(&app, &lead, ids[0], &long).await,
        Err(AppError::Findings(_))
    ));
    for (id, who) in [(ids[0], &lead), (ids[1], &collector)] {
        take_back_for(&app, who, id, &told).await.unwrap();
        let gone = app.store.get(id).await.unwrap();
        assert_eq!(gone.state, SubmissionState::Withdrawn);
        let sealed = app.store.sealed(id.uuid()).await.unwrap();
        assert!(sealed.is_none_or(|s| unseal(&s).is_none()));
        let kept = app.store.find::<KeptConsent>(crate::ports::Query::of(id)).await;
        let kept = kept.unwrap().unwrap();
        assert_eq!(kept.taken_back_for[0].asked_by, AskedBy::Guardian);
        let purpose = kept.record.purposes().next().unwrap();
        assert_eq!(
            kept.record.events(purpose).last().unwrap().step,
            consent::Step::Withdraw {
                channel: consent::Channel::Telephone
            }
        );
        let log = app.store.entries_about(id.uuid(), 9).await.unwrap();
        let entry = log.iter().find(|e| e.verb == "submission.take_back_for").unwrap();
        assert!(entry.facts.contains("telephone") && !entry.facts.contains("Monday"));
        let again = take_back_for(&app, &lead, id, &told).await;
        assert!(matches!(again, Err(AppError::Findings(_))));
    }
}

#[tokio::test]
async fn a_language_that_nobody_said_is_the_forms_only_one_or_stays_unsaid() {
    let (app, _, lead, first) = ready().await;
    let arabic = FORM.split("<translation lang=\"العربية").nth(1).unwrap();
    let arabic = arabic.split("</translation>").next().unwrap();
    let arabic = format!("<translation lang=\"العربية{arabic}</translation>");
    for (version, form, language) in [
        ("5", FORM.to_owned(), "und"),
        ("6", FORM.replace(&arabic, ""), "en"),
    ] {
        let form = form.replace("version=\"3\"", &format!("version=\"{version}\""));
        let new = new_instrument(&app, first.round, &form);
        let (it, _) = add_instrument(&app, &lead, new).await.unwrap();
        open(&app, &lead, &it).await;
        let xml = submission("yes", version);
        let handed = Handed {
            language: Language::undetermined(),
            ..handed(&xml)
        };
        let received = receive_submission(&app, &Actor::Anonymous, it.id, &handed).await;
        let Ok(Received::Stored { id, receipt, .. }) = received else {
            panic!("{received:?}")
        };
        assert_eq!(app.store.get(id).await.unwrap().language.as_str(), language);
        let mine = find_my_data(&app, receipt).await.unwrap();
        assert_eq!(mine.record.language.as_str(), language);
    }
}

#[tokio::test]
async fn who_answers_for_a_child_is_recorded_and_a_child_may_say_no() {
    let (app, _, lead, first) = ready().await;
    let asked = "<input ref=\"/data/answered_for\"><label>For whom?</label></input>\
                 <input ref=\"/data/assent\"><label>Does the child agree?</label></input>";
    let form = FORM
        .replace("version=\"3\"", "version=\"4\"")
        .replace("<consent/>", "<answered_for/><assent/><consent/>")
        .replace(
            "<select1 ref=\"/data/consent\">",
            &format!("{asked}<select1 ref=\"/data/consent\">"),
        );
    let new = new_instrument(&app, first.round, &form);
    let (instrument, _) = add_instrument(&app, &lead, new).await.unwrap();
    open(&app, &lead, &instrument).await;
    let said = async |id: &str, quality: &str, assent: &str| {
        let xml = format!(
            "<data><answered_for>{quality}</answered_for><assent>{assent}</assent><consent>yes</consent>\
             <meta><instanceID>uuid:{id}</instanceID></meta></data>"
        );
        let received = receive_submission(&app, &Actor::Anonymous, instrument.id, &handed(&xml)).await;
        match received.unwrap() {
            Received::Stored { receipt, .. } => {
                let mine = find_my_data(&app, receipt).await.unwrap();
                Some(mine.record.given_by.name())
            }
            Received::NotAssented(_) => None,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(said("1", "", "").await, Some("person"));
    assert_eq!(said("2", "guardian", "yes").await, Some("guardian-with-assent"));
    assert_eq!(said("3", "guardian", "no").await, None, "the child said no");
    assert_eq!(said("4", "proxy", "").await, Some("proxy"));
    assert_eq!(
        said("5", "guardian", "").await,
        None,
        "the child was asked and is silent"
    );
    let refused = app.store.counted(instrument.id.uuid(), "refused").await.unwrap();
    assert_eq!(refused, 2);
}
