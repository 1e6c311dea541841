use std::collections::BTreeMap;

use base::{Date, Digest, Id, Language, Text};
use consent::{Answer, Channel as Way, ReceiptCode, State};

use super::*;
use crate::collect::tests::{handed, open, ready};
use crate::collect::usable::core_purpose;
use crate::collect::{
    Instrument, NewInstrument, PurposeWording, Received, Said, Submission, SubmissionState, add_instrument,
    ask_purpose, begin_correction, correct_answers, end_retention, find_instrument, find_my_data,
    look_up_receipt, no_longer, plan_purpose, receive_submission, say_to_purpose, standard_notice, usable,
    view_permission, withdraw,
};
use crate::data::{gather_submissions, take_snapshot};
use crate::log::{Draft, unseal};
use crate::ports::{Act, Change};
use crate::testing::{account, with_role};
use crate::{Actor, App, AppError, Role, Verb};

const FORM: &str = include_str!("../../../../../domain/form/tests/household.xml");
const WHICH: &str = "<input ref=\"/data/community\"><label>Which community?</label></input>";

/// An open form that asks for whom somebody answers and, with `which`, for which community.
async fn asked(which: bool) -> (App, Actor, Instrument) {
    let (app, it, lead, first) = ready().await;
    with_role(&app, "c@example.org", it.id, Role::Collector)
        .await
        .unwrap();
    let (node, input) = if which { ("<community/>", WHICH) } else { ("", "") };
    let form = FORM
        .replace("version=\"3\"", "version=\"4\"")
        .replace("<consent/>", &format!("<answered_for/>{node}<consent/>"))
        .replace(
            "<bind nodeset=\"/data/consent\" type=\"string\" required=\"true()\"/>",
            "",
        )
        .replace(
            "<select1 ref=\"/data/consent\">",
            &format!(
                "<input ref=\"/data/answered_for\"><label>For whom?</label></input>{input}\
                 <select1 ref=\"/data/consent\">"
            ),
        );
    let notice = standard_notice(
        &app,
        &Text::english("We ask about wells."),
        "Board",
        "b@example.org",
    );
    let new = NewInstrument {
        round: first.round,
        xform: form,
        notice,
        consent: None,
    };
    let (instrument, _) = add_instrument(&app, &lead, new).await.unwrap();
    open(&app, &lead, &instrument).await;
    let instrument = find_instrument(&app, instrument.id).await.unwrap();
    (app, lead, instrument)
}

fn day() -> Date {
    "2021-06-01".parse().unwrap()
}

fn tal(said: Answer) -> CommunityWording {
    CommunityWording {
        community: "Tal".into(),
        answer: String::new(),
        decided_by: DecidedBy::Elsewhere("Assembly of Tal".into(), day()),
        how: "Open meeting, by show of hands".into(),
        speaks_as: "Keeper of the wells".into(),
        document: Vec::new(),
        said: BTreeMap::from([("statistics".parse().unwrap(), said)]),
        language: Language::english(),
    }
}

fn xml(id: &str, answered_for: &str, rest: &str) -> String {
    format!(
        "<data><answered_for>{answered_for}</answered_for>{rest}<meta><instanceID>uuid:{id}</instanceID></meta></data>"
    )
}

async fn hand_in(app: &App, it: &Instrument, xml: &str) -> crate::Result<Received> {
    receive_submission(app, &Actor::Anonymous, it.id, &handed(xml)).await
}

async fn stored(app: &App, it: &Instrument, xml: &str) -> (Id<Submission>, ReceiptCode) {
    match hand_in(app, it, xml).await.unwrap() {
        Received::Stored { id, receipt, .. } => (id, receipt),
        other => panic!("{other:?}"),
    }
}

fn code_of<T: std::fmt::Debug>(done: crate::Result<T>) -> base::Code {
    match done {
        Err(AppError::Findings(found)) => found.first_error().unwrap().code,
        other => panic!("{other:?}"),
    }
}

/// How many of all answers may be used for what the form was asked for.
async fn used(app: &App, it: &Instrument) -> usize {
    let all = app.store.list::<Submission>(Query::of(it.id)).await.unwrap();
    let (may, _) = usable(app, all, &core_purpose(it).unwrap(), app.now())
        .await
        .unwrap();
    may.len()
}

#[tokio::test]
async fn what_a_community_decided_is_written_down_by_who_leads() {
    let (app, lead, it) = asked(false).await;
    let yes = || tal(Answer::Given);
    let record = async |actor: &Actor, id, wording| record_community_consent(&app, actor, id, wording).await;
    assert!(matches!(
        record(&lead, app.new_id(), yes()).await,
        Err(AppError::NotFound { .. })
    ));
    assert_eq!(
        record(&Actor::Anonymous, it.id, yes()).await.unwrap_err(),
        AppError::NotSignedIn
    );
    let found = app
        .store
        .named::<crate::people::Account>("c@example.org")
        .await
        .unwrap();
    let collector = Actor::Account {
        id: found.value.id,
        admin: false,
    };
    assert!(matches!(
        record(&collector, it.id, yes()).await,
        Err(AppError::NotAllowed { .. })
    ));
    let (mut nameless, mut silent, mut late, mut long) = (yes(), yes(), yes(), yes());
    nameless.community = "  ".into();
    silent.said.clear();
    late.decided_by = DecidedBy::Elsewhere("Assembly".into(), "2999-01-01".parse().unwrap());
    long.how = "x".repeat(301);
    for (wrong, why) in [
        (nameless, code::COMMUNITY_MISSING),
        (silent, code::COMMUNITY_SILENT),
        (late, code::COMMUNITY_DAY),
        (long, code::COMMENT_LONG),
    ] {
        assert_eq!(code_of(record(&lead, it.id, wrong).await), why);
    }
    let mut paper = yes();
    paper.document = b"not a document".to_vec();
    assert!(matches!(
        record(&lead, it.id, paper).await,
        Err(AppError::Findings(_))
    ));
    let mut elsewhere = yes();
    elsewhere.decided_by = DecidedBy::Body(app.new_id(), day());
    assert!(matches!(
        record(&lead, it.id, elsewhere).await,
        Err(AppError::NotFound { .. })
    ));

    let mut shown = yes();
    shown.document = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".to_vec();
    let (kept, receipt) = record(&lead, it.id, shown.clone()).await.unwrap();
    assert_eq!(kept.decided().decided_by, "Assembly of Tal");
    let paper = kept.document.clone().unwrap();
    assert_eq!(kept.decided().document, Some(paper.digest));
    let (_, bytes) = community_document(&app, &lead, kept.id).await.unwrap();
    assert_eq!(Digest::of(&bytes), paper.digest);
    assert_eq!(
        community_document(&app, &Actor::Anonymous, kept.id)
            .await
            .unwrap_err(),
        AppError::NotSignedIn
    );
    assert_eq!(code_of(record(&lead, it.id, yes()).await), code::COMMUNITY_TWICE);
    let log = app.store.entries_about(kept.id.uuid(), 9).await.unwrap();
    assert!(log[0].facts.contains("Assembly of Tal") && !log[0].facts.contains(&receipt.to_string()));
    let found = look_up_receipt(&app, "10.0.0.1", &receipt.to_string())
        .await
        .unwrap();
    let behind = find_community_data(&app, found).await.unwrap();
    assert_eq!(behind.view.consent, kept);
    assert!(behind.stands() && behind.view.covers);

    let (app, _, lead, plain) = ready().await;
    let never = record_community_consent(&app, &lead, plain.id, yes()).await;
    assert_eq!(code_of(never), code::COMMUNITY_NOT_ASKED);
}

#[tokio::test]
async fn answers_for_a_community_are_taken_while_it_agrees() {
    let (app, lead, it) = asked(false).await;
    let common = |id: &str, consent: &str| xml(id, "community", &format!("<consent>{consent}</consent>"));
    let early = hand_in(&app, &it, &common("1", "yes")).await;
    assert_eq!(code_of(early), code::COMMUNITY_NOT_AGREED);
    let (_, no) = record_community_consent(&app, &lead, it.id, tal(Answer::Refused))
        .await
        .unwrap();
    assert!(!find_community_data(&app, no).await.unwrap().stands());
    let refused = hand_in(&app, &it, &common("1", "yes")).await;
    assert_eq!(code_of(refused), code::COMMUNITY_NOT_AGREED);
    assert_eq!(
        app.store.counted(it.id.uuid(), "refused").await.unwrap(),
        0,
        "nobody said no"
    );
    let own = stored(&app, &it, &xml("own", "self", "<consent>yes</consent>")).await;

    let (kept, receipt) = record_community_consent(&app, &lead, it.id, tal(Answer::Given))
        .await
        .unwrap();
    let (_, said) = stored(&app, &it, &common("1", "yes")).await;
    let mine = find_my_data(&app, said).await.unwrap();
    assert_eq!(mine.record.given_by, kept.record.given_by);
    let silent = stored(&app, &it, &common("2", "")).await;
    let no = hand_in(&app, &it, &common("3", "no")).await.unwrap();
    assert!(matches!(no, Received::NotStored(Answer::Refused)));
    assert_eq!(used(&app, &it).await, 3, "silence is no objection");
    let seen = view_permission(&app, &lead, "water", it.id).await.unwrap();
    assert_eq!((seen.purposes[0].yes, seen.purposes[0].open), (3, 0));

    // Who answered objects: their answers go, and nobody else's.
    withdraw(&app, &Actor::Anonymous, said).await.unwrap();
    say_to_purpose(&app, &Actor::Anonymous, silent.1, "statistics", Said::No)
        .await
        .unwrap();
    let gone = app.store.get(silent.0).await.unwrap();
    assert_eq!(
        gone.state,
        SubmissionState::Withdrawn,
        "a no to the whole is a no"
    );
    assert_eq!(used(&app, &it).await, 1);

    stored(&app, &it, &common("4", "yes")).await;
    withdraw_community(&app, &Actor::Anonymous, receipt)
        .await
        .unwrap();
    let again = withdraw_community(&app, &Actor::Anonymous, receipt).await;
    assert_eq!(code_of(again), code::NOT_NOW);
    let own = app.store.get(own.0).await.unwrap();
    assert_eq!(own.state, SubmissionState::Received, "on the person's word alone");
    assert_eq!(used(&app, &it).await, 1);
    let late = hand_in(&app, &it, &common("5", "yes")).await;
    assert_eq!(code_of(late), code::COMMUNITY_NOT_AGREED);
    let (anew, _) = record_community_consent(&app, &lead, it.id, tal(Answer::Given))
        .await
        .unwrap();
    assert_ne!(anew.id, kept.id, "who is asked again gets a new record");
}

#[tokio::test]
async fn a_community_that_takes_back_takes_its_answers_out_of_everything() {
    let (app, lead, it) = asked(false).await;
    let (kept, _) = record_community_consent(&app, &lead, it.id, tal(Answer::Given))
        .await
        .unwrap();
    stored(&app, &it, &xml("own", "self", "<consent>yes</consent>")).await;
    let (id, said) = stored(&app, &it, &xml("1", "community", "")).await;
    let dataset = gather_submissions(&app, &lead, "water", it.id, None)
        .await
        .unwrap();
    assert_eq!(dataset.rows, 2);
    let at = ("water", dataset.slug.as_str());
    let state = take_snapshot(&app, &lead, at).await.unwrap().state.clone();
    let frozen = state.content;
    let mut draft = crate::testing::release::draft(&app);
    draft.description.snapshot = frozen;
    let (release, _) = crate::publish::assemble_release(&app, &lead, "water", draft)
        .await
        .unwrap();
    assert!(!crate::publish::holds_taken_back(&app, &release).await.unwrap());

    let told = OnItsWord {
        channel: Way::Writing,
        why: "The assembly of May decided so".into(),
        purpose: None,
    };
    let stranger = take_back_for_community(&app, &Actor::Anonymous, kept.id, &told).await;
    assert_eq!(stranger.unwrap_err(), AppError::NotSignedIn);
    let by_code = OnItsWord {
        channel: Way::Receipt,
        ..told.clone()
    };
    assert!(matches!(
        take_back_for_community(&app, &lead, kept.id, &by_code).await,
        Err(AppError::NotFound { .. })
    ));
    let long = OnItsWord {
        why: "x".repeat(301),
        ..told.clone()
    };
    assert_eq!(
        code_of(take_back_for_community(&app, &lead, kept.id, &long).await),
        code::COMMENT_LONG
    );
    take_back_for_community(&app, &lead, kept.id, &told)
        .await
        .unwrap();
    let gone = app.store.get(id).await.unwrap();
    assert_eq!(gone.state, SubmissionState::Withdrawn);
    let sealed = app.store.sealed(id.uuid()).await.unwrap();
    assert!(
        sealed.is_none_or(|s| unseal(&s).is_none()),
        "the key is destroyed"
    );
    assert!(
        !app.objects.has(frozen).await.unwrap(),
        "the frozen state went too"
    );
    assert!(crate::publish::holds_taken_back(&app, &release).await.unwrap());
    let all = app.store.list::<Submission>(Query::of(it.id)).await.unwrap();
    let core = core_purpose(&it).unwrap();
    assert_eq!(used(&app, &it).await, 1);
    assert_eq!(no_longer(&app, all, &core, state.made_at).await.unwrap(), 1);
    let taken = take_snapshot(&app, &lead, at).await.unwrap();
    assert_ne!(taken.state.content, frozen);
    let mine = find_my_data(&app, said).await.unwrap();
    assert_eq!(mine.record.state(&core, app.now()), Some(State::Withdrawn));
    let log = app.store.entries_about(id.uuid(), 9).await.unwrap();
    assert!(log.iter().any(|e| e.facts.contains(&kept.id.to_string())));
    let log = app.store.entries_about(kept.id.uuid(), 9).await.unwrap();
    assert!(log.iter().all(|e| !e.facts.contains("assembly of May")));
    end_retention(&app, &Actor::System).await.unwrap();
    assert_eq!(used(&app, &it).await, 1, "nobody else's answers go with it");
}

#[tokio::test]
async fn a_community_says_yes_and_no_to_each_purpose() {
    let (app, lead, it) = asked(false).await;
    let (kept, receipt) = record_community_consent(&app, &lead, it.id, tal(Answer::Given))
        .await
        .unwrap();
    stored(&app, &it, &xml("1", "community", "")).await;
    let more = PurposeWording {
        id: None,
        label: "Planning of wells".into(),
        dpv: None,
        core: false,
    };
    plan_purpose(&app, &lead, it.id, &more, &Language::english())
        .await
        .unwrap();
    let it = ask_purpose(&app, &lead, it.id).await.unwrap();
    let planning = it.notice.purposes[1].id.clone();
    let planned = async || {
        let all = app.store.list::<Submission>(Query::of(it.id)).await.unwrap();
        usable(&app, all, &planning, app.now()).await.unwrap().0.len()
    };
    assert_eq!(planned().await, 0, "the community was not asked");
    stored(&app, &it, &xml("2", "community", "<consent>yes</consent>")).await;
    let says = async |said| say_as_community(&app, &Actor::Anonymous, receipt, planning.as_str(), said).await;
    assert_eq!(code_of(says(Said::NoMore).await), code::NOT_NOW);
    says(Said::Yes).await.unwrap();
    assert_eq!(planned().await, 2);
    let told = OnItsWord {
        channel: Way::Community,
        why: String::new(),
        purpose: Some(planning.clone()),
    };
    take_back_for_community(&app, &lead, kept.id, &told)
        .await
        .unwrap();
    assert_eq!((planned().await, used(&app, &it).await), (0, 2));
    assert_eq!(
        code_of(take_back_for_community(&app, &lead, kept.id, &told).await),
        code::NOT_NOW
    );
    let unknown = say_as_community(&app, &Actor::Anonymous, receipt, "nothing", Said::No).await;
    assert!(matches!(unknown, Err(AppError::NotFound { .. })));
    // What taking part needs cannot be taken back alone.
    say_as_community(&app, &Actor::Anonymous, receipt, "statistics", Said::NoMore)
        .await
        .unwrap();
    assert_eq!(used(&app, &it).await, 0);
    assert!(!find_community_data(&app, receipt).await.unwrap().stands());
}

#[tokio::test]
async fn a_form_for_several_communities_asks_which() {
    let (app, lead, it) = asked(true).await;
    let named = |answer: &str| CommunityWording {
        answer: answer.into(),
        ..tal(Answer::Given)
    };
    let unnamed = record_community_consent(&app, &lead, it.id, named(" ")).await;
    assert_eq!(code_of(unnamed), code::COMMUNITY_WHICH);
    for answer in ["tal", "ak_suu"] {
        record_community_consent(&app, &lead, it.id, named(answer))
            .await
            .unwrap();
    }
    let twice = record_community_consent(&app, &lead, it.id, named("tal")).await;
    assert_eq!(code_of(twice), code::COMMUNITY_TWICE);
    for (id, which, taken) in [
        ("1", "<community>tal</community>", true),
        ("2", "<community>kara_suu</community>", false),
        ("3", "", false),
    ] {
        let done = hand_in(&app, &it, &xml(id, "community", which)).await;
        assert_eq!(done.is_ok(), taken, "{which}");
    }
    assert_eq!(agreed_communities(&app, &it).await.unwrap().len(), 2);
}

#[tokio::test]
async fn whose_answers_they_are_does_not_change_when_they_are_corrected() {
    let (app, lead, it) = asked(false).await;
    record_community_consent(&app, &lead, it.id, tal(Answer::Given))
        .await
        .unwrap();
    let first = xml("1", "community", "<consent>yes</consent>");
    let (id, receipt) = stored(&app, &it, &first).await;
    begin_correction(&app, &Actor::Anonymous, receipt, "token")
        .await
        .unwrap();
    let whose = app.store.find::<crate::collect::KeptConsent>(Query::of(id)).await;
    let whose = whose.unwrap().unwrap().value.id;
    let again = |n: &str, quality: &str, consent: &str| {
        let rest = format!("<consent>{consent}</consent>");
        xml(n, quality, &rest).replace("</meta>", "<deprecatedID>uuid:1</deprecatedID></meta>")
    };
    let own = again("2", "self", "yes");
    let changed = correct_answers(&app, &Actor::Anonymous, whose, &handed(&own)).await;
    assert_eq!(code_of(changed), code::COMMUNITY_CHANGED);
    let changed = receive_submission(&app, &lead, it.id, &handed(&own)).await;
    assert_eq!(code_of(changed), code::COMMUNITY_CHANGED);
    let silent = again("3", "community", "");
    correct_answers(&app, &Actor::Anonymous, whose, &handed(&silent))
        .await
        .unwrap();
    assert_eq!(used(&app, &it).await, 1, "silence is no objection");
}

/// A draft that is worded anew, or gets other questions, is not what the community agreed to.
#[tokio::test]
async fn a_yes_holds_for_the_questions_and_the_notice_that_were_told() {
    let (app, lead, it) = asked(false).await;
    let (kept, _) = record_community_consent(&app, &lead, it.id, tal(Answer::Given))
        .await
        .unwrap();
    assert!(kept.covers(&it, app.now()));
    let mut other = it.clone();
    other.xform = Digest::of(b"other questions");
    assert!(!kept.covers(&other, app.now()));
    let mut other = it.clone();
    other.notice.version += 1;
    assert!(!kept.covers(&other, app.now()));
    other.earlier.push(it.notice.clone());
    assert!(kept.covers(&other, app.now()), "what was told before still holds");
}

/// A body of this site decides by a motion; the record takes its name and its day from it. A motion that was not
/// carried, or another initiative's, is no decision.
#[tokio::test]
async fn a_body_of_the_site_decides_by_a_motion() {
    use crate::decide::{
        BodyWording, ClosingAsked, DraftAsked, MemberWording, add_body, add_member, cast_vote, close_motion,
        draft_motion, open_motion,
    };
    let (app, lead, it) = asked(false).await;
    let english = Language::english();
    let wording = BodyWording {
        name: "Assembly".into(),
        kind: "community_body".into(),
        ..BodyWording::default()
    };
    let body = add_body(&app, &lead, Some("water"), &wording, &english)
        .await
        .unwrap();
    let mut stored = app.store.get(body.id).await.unwrap();
    stored.by_laws.notice_days = 0;
    let entry = Draft::new(app.now(), &lead, Verb::SetByLaws, body.id);
    let changes = vec![Change::update(&stored).unwrap()];
    app.store.commit(Act { entry, changes }).await.unwrap();
    let mut seats = Vec::new();
    for name in ["amina", "baraka"] {
        let actor = account(&app, &format!("{name}@example.org"), false)
            .await
            .unwrap();
        let seat = MemberWording {
            name: name.into(),
            account: actor.account().unwrap().to_string(),
            on_behalf_of: "the village".into(),
            chosen: "elected".into(),
            side: "community".into(),
            voting: true,
            ..MemberWording::default()
        };
        add_member(&app, &lead, body.slug.as_str(), &seat).await.unwrap();
        seats.push(actor);
    }
    let asked = DraftAsked {
        title: "Our wells".into(),
        text: "Questions about our wells may be answered.".into(),
        subject: None,
        asks: None,
        papers: Vec::new(),
    };
    let motion = draft_motion(&app, &lead, body.slug.as_str(), asked, &english)
        .await
        .unwrap();
    let by = CommunityWording {
        decided_by: DecidedBy::Decision(motion.id),
        ..tal(Answer::Given)
    };
    let early = record_community_consent(&app, &lead, it.id, by.clone()).await;
    assert!(
        matches!(early, Err(AppError::NotFound { .. })),
        "nothing was decided yet"
    );
    let today = governance::day(app.now());
    open_motion(&app, &lead, motion.id, &today.to_string(), false)
        .await
        .unwrap();
    for seat in &seats {
        cast_vote(&app, seat, motion.id, governance::decision::ChoiceKind::Agree, "")
            .await
            .unwrap();
    }
    let closing = ClosingAsked {
        statement: "So we say.".into(),
        review: String::new(),
    };
    close_motion(&app, &lead, motion.id, &closing, &english)
        .await
        .unwrap();
    let (kept, _) = record_community_consent(&app, &lead, it.id, by).await.unwrap();
    assert_eq!((kept.body, kept.decision), (Some(body.id), Some(motion.id)));
    assert_eq!(
        (kept.decided().decided_by.as_str(), kept.decided().decided_on),
        ("Assembly", today)
    );
    let seen = view_communities(&app, &lead, "water", it.id).await.unwrap();
    assert_eq!((seen.decisions.len(), seen.bodies.len()), (1, 1));
    assert_eq!(seen.all[0].body.as_ref().map(|b| b.id), Some(body.id));
}

/// The site stops after a community took back and before its answers are deleted: they are out of use at once, and go
/// with the next round.
#[tokio::test]
async fn what_was_left_of_a_deletion_is_deleted_later() {
    let (app, lead, it) = asked(false).await;
    let (kept, _) = record_community_consent(&app, &lead, it.id, tal(Answer::Given))
        .await
        .unwrap();
    let (id, _) = stored(&app, &it, &xml("1", "community", "")).await;
    let mut cut_off = app.store.get(kept.id).await.unwrap();
    cut_off.value.record.withdraw(app.now(), Way::Community);
    let entry = Draft::new(app.now(), &lead, Verb::TakeBackCommunity, kept.id);
    let changes = vec![Change::update(&cut_off).unwrap()];
    app.store.commit(Act { entry, changes }).await.unwrap();
    assert_eq!(used(&app, &it).await, 0);
    assert_eq!(app.store.get(id).await.unwrap().state, SubmissionState::Received);
    end_retention(&app, &Actor::System).await.unwrap();
    assert_eq!(app.store.get(id).await.unwrap().state, SubmissionState::Withdrawn);
}
