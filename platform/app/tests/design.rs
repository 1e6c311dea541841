//! Designing together through its use cases, on a store in memory.

use app::collect::{InstrumentState, move_instrument};
use app::design::{
    Hand, NewGathering, NewIncident, NewProposal, RiskWording, RoomWording, Step, add_gathering,
    adopt_proposal, adopted, approve_risks, begin_risks, discuss_proposal, edit_room, follow_incident,
    look_again, make_proposal, remove_risk, report_incident, show_incident, view_incidents, view_proposal,
    view_risks, view_room, who_decided, write_risk,
};
use app::register::{Wording, move_round, register_initiative};
use app::testing::{account, app as in_memory, looked_at_risks, with_role};
use app::{Actor, App, AppError, Role};
use base::{Id, Language, Text};
use framework::Stage;
use governance::design::{Part, Proposal, ProposalState};
use governance::risk::{IncidentState, Seen};
use registry::RoundState;

const KEY: (&str, u32) = ("wells", 1);

struct World {
    app: App,
    lead: Actor,
    member: Actor,
    stranger: Actor,
}

fn english() -> Language {
    Language::english()
}

/// An initiative `wells` that everybody may know of, with a round; one leads it, one looks on, one is a stranger.
async fn world() -> World {
    let app = in_memory();
    let lead = account(&app, "lead@example.org", false).await.unwrap();
    let wording = Wording {
        title: "Wells".into(),
        aim: "Know which wells are safe".into(),
        places: vec!["368".into()],
        ..Wording::default()
    };
    let it = register_initiative(&app, &lead, &wording, &english())
        .await
        .unwrap();
    let party = app::register::PartyWording {
        name: "Well keepers".into(),
        class: "cso".into(),
        role: "initiator".into(),
        ..Default::default()
    };
    app::register::add_party(&app, &lead, "wells", &party, &english())
        .await
        .unwrap();
    let public = registry::InitiativeState::Registered;
    app::register::add_round(&app, &lead, "wells").await.unwrap();
    app::register::move_initiative(&app, &lead, "wells", public, None)
        .await
        .unwrap();
    World {
        member: with_role(&app, "member@example.org", it.id, Role::Viewer)
            .await
            .unwrap(),
        stranger: account(&app, "else@example.org", false).await.unwrap(),
        lead,
        app,
    }
}

fn plain(title: &str, text: &str) -> NewProposal {
    NewProposal::plain(Part::Objectives, &english(), title, text, "")
}

fn code<T: std::fmt::Debug>(done: Result<T, AppError>) -> String {
    match done.unwrap_err() {
        AppError::Findings(findings) => findings.first_error().unwrap().code.to_string(),
        other => other.to_string(),
    }
}

impl World {
    async fn proposal(&self) -> Id<Proposal> {
        let new = plain("Count the wells", "Walk to every well.");
        make_proposal(&self.app, &self.member, KEY, new).await.unwrap().id
    }

    async fn step(&self, who: &Actor, id: Id<Proposal>, step: Step) -> Result<Proposal, AppError> {
        discuss_proposal(&self.app, who, KEY, id, step).await
    }

    async fn open(&self) {
        let open = RoomWording {
            problem: "Children fall ill.".into(),
            wish: "Safe water for all.".into(),
            everybody: true,
        };
        edit_room(&self.app, &self.lead, KEY, &open, &english())
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn a_room_is_for_its_members_until_it_is_opened() {
    let w = world().await;
    let new = || plain("Count the wells", "Walk to every well.");
    assert!(matches!(
        make_proposal(&w.app, &w.member, ("fire", 1), new()).await,
        Err(AppError::NotFound { .. })
    ));
    assert_eq!(
        make_proposal(&w.app, &Actor::Anonymous, KEY, new())
            .await
            .unwrap_err(),
        AppError::NotSignedIn
    );
    let strangers = make_proposal(&w.app, &w.stranger, KEY, new()).await;
    assert!(matches!(strangers, Err(AppError::NotAllowed { .. })));
    let p = w.proposal().await;
    let seen = view_room(&w.app, &w.stranger, KEY).await.unwrap();
    assert!(seen.proposals.is_empty() && seen.hidden == 1);
    assert!(matches!(
        view_proposal(&w.app, &w.stranger, KEY, p).await,
        Err(AppError::NotAllowed { .. })
    ));
    let refused = edit_room(&w.app, &w.member, KEY, &RoomWording::default(), &english()).await;
    assert!(matches!(refused, Err(AppError::NotAllowed { .. })));

    w.open().await;
    assert_eq!(view_room(&w.app, &Actor::Anonymous, KEY).await.unwrap().hidden, 0);
    let refused = w.step(&Actor::Anonymous, p, Step::Support).await;
    assert_eq!(refused.unwrap_err(), AppError::NotSignedIn);
    assert_eq!(
        w.step(&w.stranger, p, Step::Support).await.unwrap().support.own(),
        1
    );
    let seen = view_room(&w.app, &w.stranger, KEY).await.unwrap();
    let names: Vec<&String> = seen.names.values().collect();
    assert_eq!(names, ["member"]);
}

#[tokio::test]
async fn support_counts_once_and_the_words_of_others_are_theirs() {
    let w = world().await;
    let p = w.proposal().await;
    for _ in 0..3 {
        w.step(&w.lead, p, Step::Support).await.unwrap();
    }
    let it = w.step(&w.member, p, Step::Support).await.unwrap();
    assert_eq!(it.support.own(), 2);
    let it = w.step(&w.lead, p, Step::TakeBack).await.unwrap();
    assert_eq!(it.support.own(), 1);
    w.open().await;
    let other = it.now().written.clone();
    assert_eq!(
        code(w.step(&w.stranger, p, Step::Reword(other)).await),
        "design-not-yours"
    );
    let text = || Text::english("Ask at every house.");
    let amend = Step::Amend {
        text: text(),
        why: Text::default(),
        gathering: None,
    };
    w.step(&w.stranger, p, amend).await.unwrap();
    let refused = w.step(&w.stranger, p, Step::Take { number: 1 }).await;
    assert_eq!(code(refused), "design-not-yours");
    let it = w.step(&w.member, p, Step::Take { number: 1 }).await.unwrap();
    assert_eq!(
        (it.now().written.text.clone(), it.now().amendment),
        (text(), Some(1))
    );
    assert_eq!(
        it.support.before(it.now().number),
        1,
        "support was for the former words"
    );
    let comment = Step::Comment {
        text: Text::english("Good."),
        gathering: None,
    };
    w.step(&w.stranger, p, comment).await.unwrap();
    let taken = Step::RemoveComment {
        number: 1,
        reason: Text::default(),
    };
    assert_eq!(
        code(w.step(&w.lead, p, taken.clone()).await),
        "design-nothing-said"
    );
    assert_eq!(
        code(w.step(&w.member, p, taken.clone()).await),
        "design-not-yours"
    );
    assert!(
        w.step(&w.stranger, p, taken).await.unwrap().comments[0]
            .text
            .is_empty()
    );
}

#[tokio::test]
async fn people_without_a_device_are_heard_and_never_counted_beyond_those_met() {
    let w = world().await;
    w.open().await;
    let p = w.proposal().await;
    let met = |people: &str, on: &str| NewGathering {
        place: "Under the mango tree".into(),
        on: on.into(),
        people: people.into(),
        note: "Women of the lower village".into(),
    };
    let day = "2024-02-20";
    let refused = add_gathering(&w.app, &w.stranger, KEY, &met("12", day), &english()).await;
    assert!(
        matches!(refused, Err(AppError::NotAllowed { .. })),
        "an open room is not enough"
    );
    assert_eq!(
        code(add_gathering(&w.app, &w.member, KEY, &met("12", "soon"), &english()).await),
        "app-not-a-date"
    );
    assert_eq!(
        code(add_gathering(&w.app, &w.member, KEY, &met("-3", day), &english()).await),
        "design-nobody-met"
    );
    let g = add_gathering(&w.app, &w.member, KEY, &met("12", day), &english())
        .await
        .unwrap();
    let tell = |people| Step::Tell {
        gathering: g.id,
        people,
    };
    assert_eq!(code(w.step(&w.member, p, tell(13)).await), "design-more-than-met");
    assert!(matches!(
        w.step(&w.stranger, p, tell(3)).await,
        Err(AppError::NotAllowed { .. })
    ));
    w.step(&w.member, p, tell(9)).await.unwrap();
    let it = w.step(&w.lead, p, tell(11)).await.unwrap();
    assert_eq!(
        (it.support.own(), it.support.at_least()),
        (0, 11),
        "entered twice, counted once"
    );
    let mut told = plain("Ask the girls", "They fetch the water.");
    told.gathering = Some(g.id);
    let refused = make_proposal(&w.app, &w.stranger, KEY, told.clone()).await;
    assert!(matches!(refused, Err(AppError::NotAllowed { .. })));
    let made = make_proposal(&w.app, &w.member, KEY, told.clone()).await.unwrap();
    assert_eq!(made.voice.gathering(), Some(g.id));
    told.gathering = Some(p.uuid());
    let nowhere = make_proposal(&w.app, &w.member, KEY, told).await;
    assert!(matches!(
        nowhere,
        Err(AppError::NotFound {
            kind: "gathering",
            ..
        })
    ));
}

#[tokio::test]
async fn what_is_adopted_alone_says_so_and_stands_in_its_row() {
    let w = world().await;
    let (p, q) = (w.proposal().await, w.proposal().await);
    let merged = w.step(&w.member, q, Step::Merge { into: p }).await.unwrap();
    assert_eq!(merged.goes_on_in(), Some(p));
    assert_eq!(code(w.step(&w.member, q, Step::Support).await), "design-not-open");
    let refused = adopt_proposal(&w.app, &w.member, KEY, p).await;
    assert!(
        matches!(refused, Err(AppError::NotAllowed { .. })),
        "without a body only who leads decides"
    );
    let it = adopt_proposal(&w.app, &w.lead, KEY, p).await.unwrap();
    assert_eq!(it.state(), &ProposalState::Adopted);
    let all = adopted(&w.app, view_room(&w.app, &w.lead, KEY).await.unwrap().at.round.id)
        .await
        .unwrap();
    assert!(all.len() == 1 && all[0].part == Part::Objectives && all[0].approval.is_alone());
    let (_, rows) = who_decided(&w.app, &Actor::Anonymous, KEY).await.unwrap();
    assert_eq!(rows.len(), 9);
    for row in &rows {
        let wanted = if row.stage == Stage::Objectives {
            vec![Hand::Alone]
        } else {
            vec![]
        };
        assert_eq!(row.hands().0, wanted, "{:?}", row.stage);
    }
    let entries = w.app.store.entries_about(p.uuid(), 9).await.unwrap();
    assert!(
        entries[0].facts.contains("\"decided_by\":\"alone\""),
        "{}",
        entries[0].facts
    );
    assert!(
        entries
            .iter()
            .all(|e| !e.facts.contains("lead") && !e.facts.contains("Walk"))
    );
    let seen = view_room(&w.app, &Actor::Anonymous, KEY).await.unwrap();
    assert_eq!(
        seen.proposals[&Part::Objectives].len(),
        1,
        "what was adopted everybody may read"
    );
}

fn risk(severity: &str, left: &str) -> RiskWording {
    RiskWording {
        group: "Widows in small hamlets".into(),
        harm: "They are recognised".into(),
        likelihood: "4".into(),
        severity: severity.into(),
        measures: "No table under ten".into(),
        owner: "Data manager".into(),
        likelihood_left: left.into(),
        severity_left: String::new(),
    }
}

#[tokio::test]
async fn a_list_of_risks_is_written_approved_and_looked_at_again() {
    let w = world().await;
    let (app, key) = (&w.app, KEY);
    let begin = async |who: &Actor, rows: &[RiskWording]| begin_risks(app, who, key, rows, &english()).await;
    assert_eq!(
        begin(&Actor::Anonymous, &[]).await.unwrap_err(),
        AppError::NotSignedIn
    );
    assert!(matches!(
        begin(&w.stranger, &[]).await,
        Err(AppError::NotAllowed { .. })
    ));
    assert!(matches!(
        approve_risks(app, &w.lead, key).await,
        Err(AppError::NotFound { .. })
    ));
    begin(&w.member, &[risk("5", "3")]).await.unwrap();
    assert!(view_risks(app, &w.stranger, key).await.unwrap().draft.is_none());
    assert!(matches!(
        approve_risks(app, &w.member, key).await,
        Err(AppError::NotAllowed { .. })
    ));
    assert_eq!(code(approve_risks(app, &w.lead, key).await), "risk-too-high");
    let write =
        async |row, risk: &RiskWording| write_risk(app, &w.member, key, (row, risk), &english()).await;
    assert_eq!(code(write(1, &risk("9", "1")).await), "risk-not-a-grade");
    assert_eq!(code(write(7, &risk("5", "1")).await), "risk-not-there");
    write(1, &risk("5", "1")).await.unwrap();
    write(2, &risk("2", "1")).await.unwrap();
    remove_risk(app, &w.member, key, 2).await.unwrap();
    let approved = approve_risks(app, &w.lead, key).await.unwrap();
    assert!(approved.approval().is_some_and(governance::Approval::is_alone));
    assert!(
        matches!(write(1, &risk("5", "1")).await, Err(AppError::NotFound { .. })),
        "it never changes"
    );

    let view = async || view_risks(app, &Actor::Anonymous, key).await.unwrap();
    assert!(!view().await.is_due);
    move_round(app, &w.lead, key, RoundState::Build, &Default::default())
        .await
        .unwrap();
    assert!(view().await.is_due);
    assert!(matches!(
        look_again(app, &w.member, key, "", &english()).await,
        Err(AppError::NotAllowed { .. })
    ));
    look_again(app, &w.lead, key, "Nothing has changed.", &english())
        .await
        .unwrap();
    assert!(!view().await.is_due);
    let next = begin(&w.member, &[]).await.unwrap();
    assert_eq!((next.number, next.risks.len()), (2, 1));
    approve_risks(app, &w.lead, key).await.unwrap();
    assert_eq!(view().await.earlier.len(), 1);
}

#[tokio::test]
async fn what_went_wrong_is_told_inside_and_counted_outside() {
    let w = world().await;
    let (app, key) = (&w.app, KEY);
    looked_at_risks(app, key).await.unwrap();
    let lost = |what: &str| NewIncident {
        on: "2024-02-26".into(),
        what: what.into(),
        group: "Households of the upper village".into(),
    };
    let report =
        async |who: &Actor, what: &str| report_incident(app, who, key, &lost(what), &english()).await;
    assert_eq!(
        report(&Actor::Anonymous, "x").await.unwrap_err(),
        AppError::NotSignedIn
    );
    assert!(matches!(
        report(&w.stranger, "x").await,
        Err(AppError::NotAllowed { .. })
    ));
    assert_eq!(code(report(&w.member, "").await), "risk-nothing-said");
    assert_eq!(
        code(report(&w.member, "call 0770 123 4567").await),
        "risk-names-somebody"
    );
    let it = report(&w.member, "A telephone with answers was lost")
        .await
        .unwrap();
    let outside = view_risks(app, &Actor::Anonymous, key).await.unwrap();
    assert_eq!(outside.incidents.get(&IncidentState::Open), Some(&1));
    assert!(outside.is_due, "something went wrong since the last look");
    assert!(view_incidents(app, &w.stranger, key).await.unwrap().1.is_empty());
    assert_eq!(view_incidents(app, &w.member, key).await.unwrap().1.len(), 1);
    let follow = async |who: &Actor, done: &str, state| {
        follow_incident(app, who, (key, it.id), (done, state), &english()).await
    };
    let refused = follow(&w.member, "Wiped", IncidentState::Closed).await;
    assert!(matches!(refused, Err(AppError::NotAllowed { .. })));
    follow(&w.lead, "It was wiped from afar", IncidentState::Closed)
        .await
        .unwrap();
    assert_eq!(
        code(follow(&w.lead, "Again", IncidentState::Open).await),
        "risk-closed"
    );
    show_incident(app, &w.lead, (key, it.id), Seen::Public)
        .await
        .unwrap();
    assert_eq!(
        view_incidents(app, &Actor::Anonymous, key).await.unwrap().1.len(),
        1
    );
    let facts = app.store.entries_about(it.id.uuid(), 9).await.unwrap();
    assert!(
        facts
            .iter()
            .all(|e| !e.facts.contains("telephone") && !e.facts.contains("village"))
    );
}

#[tokio::test]
async fn no_form_opens_before_somebody_has_looked() {
    let w = world().await;
    let form = include_bytes!("../../../demo/talafar/form.xlsx").to_vec();
    let new = app::collect::NewWorkbook {
        initiative: "wells".into(),
        file_name: "water.xlsx".into(),
        bytes: form,
        about: Text::english("Water"),
        who: "Board".into(),
        contact: "b@example.org".into(),
    };
    let (it, _) = app::collect::add_workbook(&w.app, &w.lead, new).await.unwrap();
    let open = async || move_instrument(&w.app, &w.lead, it.id, InstrumentState::Open).await;
    assert_eq!(code(open().await), "risk-not-looked");
    looked_at_risks(&w.app, KEY).await.unwrap();
    assert_eq!(open().await.unwrap().state, InstrumentState::Open);
}

/// What a body decides about exactly these words stands in the design as soon as the vote is closed.
#[tokio::test]
async fn a_body_decides_about_the_words_that_stand_and_nobody_alone() {
    use app::decide::{
        BodyWording, ClosingAsked, DraftAsked, MemberWording, add_body, add_member, cast_vote, close_motion,
        draft_motion, open_motion,
    };
    let w = world().await;
    let (app, lead, en) = (&w.app, &w.lead, english());
    let (p, q) = (w.proposal().await, w.proposal().await);
    let wording = BodyWording {
        name: "Women of the wells".into(),
        kind: "community_body".into(),
        ..BodyWording::default()
    };
    let body = add_body(app, lead, Some("wells"), &wording, &en).await.unwrap();
    let mut stored: app::ports::Stored<governance::Body> = app.store.get(body.id).await.unwrap();
    stored.by_laws.notice_days = 0;
    let entry = app::log::Draft::new(app.now(), lead, app::Verb::SetByLaws, body.id);
    let changes = vec![app::ports::Change::update(&stored).unwrap()];
    app.store
        .commit(app::ports::Act { entry, changes })
        .await
        .unwrap();
    let mut seats = Vec::new();
    for name in ["amal", "baraka"] {
        let actor = account(app, &format!("{name}@example.org"), false).await.unwrap();
        let seat = MemberWording {
            name: name.into(),
            account: actor.account().unwrap().to_string(),
            on_behalf_of: "the village".into(),
            chosen: "elected".into(),
            side: "community".into(),
            voting: true,
            ..MemberWording::default()
        };
        add_member(app, lead, body.slug.as_str(), &seat).await.unwrap();
        seats.push(actor);
    }
    // A seat is enough to take part; alone nobody adopts any more.
    w.step(&seats[0], p, Step::Support).await.unwrap();
    assert_eq!(
        code(adopt_proposal(app, lead, KEY, p).await),
        "governance-needs-decision"
    );

    let vote = async |id: Id<Proposal>, choice: governance::decision::ChoiceKind| {
        let it = view_proposal(app, &seats[0], KEY, id).await.unwrap();
        let asked = DraftAsked {
            title: "Count the wells".into(),
            text: "As it stands.".into(),
            subject: Some(it.proposal.subject()),
            asks: Some(governance::decision::Asks::Approval),
            papers: Vec::new(),
        };
        let motion = draft_motion(app, lead, body.slug.as_str(), asked, &en)
            .await
            .unwrap();
        let reword = Step::Reword(governance::design::Written {
            title: Text::english("Other words"),
            ..it.proposal.now().written.clone()
        });
        assert_eq!(code(w.step(&w.member, id, reword).await), "design-at-vote");
        let today = governance::day(app.now()).to_string();
        open_motion(app, lead, motion.id, &today, false).await.unwrap();
        for seat in &seats {
            cast_vote(app, seat, motion.id, choice, "Because").await.unwrap();
        }
        let closing = ClosingAsked {
            statement: "So we say.".into(),
            review: String::new(),
        };
        close_motion(app, lead, motion.id, &closing, &en).await.unwrap();
        view_proposal(app, lead, KEY, id).await.unwrap().proposal
    };
    let adopted_one = vote(p, governance::decision::ChoiceKind::Agree).await;
    assert!(adopted_one.approval().is_some_and(|a| a.decision().is_some()));
    let declined = vote(q, governance::decision::ChoiceKind::Disagree).await;
    assert_eq!(
        declined.state(),
        &ProposalState::Declined {
            reason: Text::english("So we say.")
        }
    );
    let (_, rows) = who_decided(app, &Actor::Anonymous, KEY).await.unwrap();
    assert_eq!(rows[0].hands(), (vec![Hand::Community], true));
}
