//! A year of a collaborative with a clock that is moved by hand: from an empty store to the approved report.

use std::sync::Arc;

use app::collaborative::view_hub;
use app::decide::{
    BodyWording, ClosingAsked, DraftAsked, MemberWording, PostAsked, add_body, add_member, close_motion,
    draft_motion, edit_body, give_post, open_motion, record_vote,
};
use app::duty::view_board;
use app::meet::{MeetingChange, Plan as MeetingPlan, change_meeting, plan_meeting};
use app::plan::{DoneWording, ItemWording, PlanWording, approve_plan, mark_done, propose_plan, view_plan};
use app::register::{Wording, register_initiative};
use app::report::{approve_report, draft_report, view_report};
use app::testing::SteppedClock;
use app::{Actor, App, AppError};
use base::{Id, Language, Text};
use governance::decision::{Asks, ChoiceKind};
use governance::duty::Standing;
use governance::meeting::{AgendaItem, MeetingKind, Mode, Occasion};
use governance::report::{Measure, SectionKind, Told};
use governance::{Membership, Subject};

const DAY: i64 = 24 * 3600;
const HOST: &Actor = &Actor::System;
const ALL: &str = "everybody";
const STEERING: &str = "those-who-steer";

struct World {
    app: App,
    clock: Arc<SteppedClock>,
    /// Writes down the votes of the others: only an account can.
    scribe: Actor,
    seats: Vec<Id<Membership>>,
}

impl World {
    /// The clock begins on 27 February 2024; the year that is played is 2025, from its first day.
    async fn begin() -> Self {
        let clock = Arc::new(SteppedClock::default());
        let app = App {
            clock: clock.clone(),
            ..app::testing::app()
        };
        let scribe = app::testing::account(&app, "scribe@example.org", true)
            .await
            .unwrap();
        let mut world = Self {
            app,
            clock,
            scribe,
            seats: Vec::new(),
        };
        world.on("2025-01-01");
        assert!(
            view_hub(&world.app).await.unwrap().is_none(),
            "the store is empty"
        );
        assert!(
            view_hub(&world.app).await.unwrap().is_none(),
            "nothing is there yet"
        );
        for (name, kind, parent) in [
            ("Everybody", "collaborative", ""),
            ("Those who steer", "steering_committee", ALL),
            ("The islands", "chapter", ALL),
        ] {
            let wording = BodyWording {
                name: name.into(),
                kind: kind.into(),
                parent: parent.into(),
                ..BodyWording::default()
            };
            add_body(&world.app, HOST, None, &wording, &Language::english())
                .await
                .unwrap();
        }
        for name in ["A", "B", "C"] {
            let seat = MemberWording {
                name: name.into(),
                organisation: format!("Organisation {name}"),
                on_behalf_of: "its members".into(),
                chosen: "named".into(),
                side: "organisation".into(),
                voting: true,
                ..MemberWording::default()
            };
            let member = add_member(&world.app, HOST, STEERING, &seat).await.unwrap();
            world.seats.push(member.id);
        }
        let lead = PostAsked {
            post: "co_lead".into(),
            start: "2025-01-01".into(),
            end: "2026-12-31".into(),
            days: governance::body::Days::Said,
        };
        give_post(&world.app, HOST, (STEERING, world.seats[0]), &lead)
            .await
            .unwrap();
        world
    }

    /// Moves the clock to the morning of a day.
    fn on(&self, day: &str) {
        let wanted: base::Timestamp = format!("{day}T09:00:00Z").parse().unwrap();
        let seconds = wanted.as_second() - self.app.now().as_second();
        assert!(seconds > 0, "time goes on");
        self.clock.forward(seconds);
    }

    /// A meeting that was called and held this morning.
    async fn meet(&self, body: &str, kind: MeetingKind, mode: Mode) {
        let at = |seconds: i64| base::Timestamp::from_second(self.app.now().as_second() + seconds).unwrap();
        let plan = MeetingPlan {
            kind,
            title: Text::english(format!("{} {}", kind.as_str(), mode.as_str())),
            occasion: Occasion {
                mode,
                place: "The house".into(),
                link: "https://meet.example".into(),
                start: at(-3600),
                end: at(-60),
                ahead: 0,
            },
            agenda: vec![AgendaItem {
                title: "What is next".into(),
                motion: None,
            }],
        };
        let id = plan_meeting(&self.app, HOST, body, plan)
            .await
            .unwrap()
            .id
            .to_string();
        for step in [MeetingChange::Call, MeetingChange::Hold] {
            change_meeting(&self.app, HOST, &id, step).await.unwrap();
        }
    }

    /// The committee agrees to something in exactly this state, after its notice.
    async fn agree(&self, subject: Subject, title: &str) {
        let english = Language::english();
        let asked = DraftAsked {
            title: title.into(),
            text: title.into(),
            subject: Some(subject),
            asks: Some(Asks::Approval),
            papers: Vec::new(),
        };
        let motion = draft_motion(&self.app, HOST, STEERING, asked, &english)
            .await
            .unwrap();
        let closes = governance::day(self.app.now()).saturating_add(jiff::Span::new().days(8));
        open_motion(&self.app, HOST, motion.id, &closes.to_string(), false)
            .await
            .unwrap();
        for seat in &self.seats {
            record_vote(&self.app, &self.scribe, (motion.id, *seat), ChoiceKind::Agree, "")
                .await
                .unwrap();
        }
        self.clock.forward(9 * DAY);
        let closing = ClosingAsked {
            statement: format!("Agreed: {title}."),
            review: String::new(),
        };
        close_motion(&self.app, HOST, motion.id, &closing, &english)
            .await
            .unwrap();
    }
}

fn plan(from: &str, to: &str, due: &str) -> PlanWording {
    PlanWording {
        from: from.into(),
        to: to.into(),
        aim: "More people counted, by themselves".into(),
        items: vec![ItemWording {
            what: "A guide".into(),
            owner: "Secretariat".into(),
            due: due.into(),
        }],
    }
}

fn code(error: &AppError) -> &'static str {
    match error {
        AppError::Findings(found) => found.first_error().map_or("", |f| f.code.0),
        _ => "",
    }
}

#[tokio::test]
async fn a_year_from_nothing_to_its_approved_report() {
    let w = World::begin().await;
    let english = Language::english();

    // January: the plans; nothing is in force before the committee has agreed to exactly it.
    for (from, to, name) in [("2025", "", "2025"), ("2025", "2027", "2025-2027")] {
        propose_plan(&w.app, HOST, ALL, &plan(from, to, "2025-10-31"), &english)
            .await
            .unwrap();
        let early = approve_plan(&w.app, HOST, (ALL, name)).await.unwrap_err();
        assert_eq!(code(&early), "governance-needs-decision");
        let it = view_plan(&w.app, HOST, (ALL, name)).await.unwrap().plan;
        w.agree(it.subject(), &format!("Plan {name}")).await;
        approve_plan(&w.app, HOST, (ALL, name)).await.unwrap();
    }

    // Twelve meetings, two of them in one place; sessions, consultations, the expert group. No drive is opened.
    for month in 1..=12 {
        w.on(&format!("2025-{month:02}-25"));
        let mode = if month % 6 == 0 {
            Mode::InPerson
        } else {
            Mode::Remote
        };
        w.meet(STEERING, MeetingKind::Regular, mode).await;
        if month % 6 == 3 {
            w.meet(ALL, MeetingKind::Information, Mode::Remote).await;
            w.meet(ALL, MeetingKind::Consultation, Mode::Remote).await;
        }
        if month == 11 {
            w.meet(ALL, MeetingKind::General, Mode::InPerson).await;
            let done = DoneWording {
                on: "2025-10-30".into(),
                evidence: "https://example.org/guide".into(),
                words: "Printed".into(),
            };
            mark_done(&w.app, HOST, (ALL, "2025"), 1, (&done, &english))
                .await
                .unwrap();
        }
    }

    // A report of a year to come is refused; a draft of this one cannot be approved while it lasts.
    let ahead = draft_report(&w.app, HOST, (ALL, 2026), "", &english)
        .await
        .unwrap_err();
    assert_eq!(code(&ahead), "governance-report-future");
    let draft = draft_report(&w.app, HOST, (ALL, 2025), "So far.", &english)
        .await
        .unwrap();
    w.agree(draft.subject(), "The report, too early").await;
    // The vote ended in January; what was agreed to was drafted before the year was over.
    let early = approve_report(&w.app, HOST, (ALL, 2025)).await.unwrap_err();
    assert_eq!(code(&early), "governance-report-not-over");

    let words = "We met every month. No drive was opened.";
    let report = draft_report(&w.app, HOST, (ALL, 2025), words, &english)
        .await
        .unwrap();
    w.agree(report.subject(), "Progress report 2025").await;
    approve_report(&w.app, HOST, (ALL, 2025)).await.unwrap();

    // What everybody reads.
    let seen = view_report(&w.app, &Actor::Anonymous, (ALL, 2025)).await.unwrap();
    let count = |kind, of| seen.year.count(kind, of);
    assert_eq!(count(SectionKind::Meetings, Measure::Held), Some(12 + 2 + 2 + 1));
    assert_eq!(count(SectionKind::Meetings, Measure::InPlace), Some(3));
    assert_eq!(
        count(SectionKind::Decisions, Measure::Carried),
        Some(2),
        "the plans; the report is of January"
    );
    assert_eq!(count(SectionKind::Plan, Measure::PlannedDone), Some(1));
    assert_eq!(count(SectionKind::Chapters, Measure::Chapters), Some(1));
    let effect = seen
        .year
        .sections
        .iter()
        .find(|s| s.kind == SectionKind::Effect)
        .unwrap();
    assert_eq!(effect.told, Told::NothingYet, "never a zero");
    assert!(
        seen.report
            .unwrap()
            .words
            .get(&english)
            .is_some_and(|t| t == words)
    );

    // A part of it tells of its own area, and without one of none: never the world's figures as if they were its own.
    let wells = Wording {
        title: "Wells".into(),
        places: vec!["404".into()],
        ..Wording::default()
    };
    let it = register_initiative(&w.app, HOST, &wells, &english).await.unwrap();
    let mut it = w.app.store.get(it.id).await.unwrap();
    it.state = registry::InitiativeState::Registered;
    let entry = app::log::Draft::new(w.app.now(), HOST, app::Verb::EditInitiative, it.value.id);
    let changes = vec![app::ports::Change::update(&it).unwrap()];
    w.app
        .store
        .commit(app::ports::Act { entry, changes })
        .await
        .unwrap();
    let told = async |kind| {
        let seen = view_report(&w.app, HOST, ("the-islands", 2026)).await.unwrap();
        seen.year
            .sections
            .into_iter()
            .find(|s| s.kind == kind)
            .unwrap()
            .told
    };
    let parts = [
        SectionKind::Initiatives,
        SectionKind::Countries,
        SectionKind::Releases,
        SectionKind::Effect,
    ];
    for kind in parts {
        assert_eq!(told(kind).await, Told::NoArea, "{kind:?}");
    }
    for (area, there) in [("FJI", 0), ("KEN", 1), ("002", 1)] {
        let wording = BodyWording {
            name: "The islands".into(),
            kind: "chapter".into(),
            parent: ALL.into(),
            area: area.into(),
            ..BodyWording::default()
        };
        edit_body(&w.app, HOST, "the-islands", &wording, &english)
            .await
            .unwrap();
        let seen = view_report(&w.app, HOST, ("the-islands", 2026)).await.unwrap();
        assert_eq!(
            seen.year.count(SectionKind::Initiatives, Measure::Initiatives),
            Some(there),
            "{area}"
        );
        assert_eq!(
            seen.year.count(SectionKind::Countries, Measure::Countries),
            Some(there),
            "{area}"
        );
    }
    let world = BodyWording {
        name: "The islands".into(),
        kind: "chapter".into(),
        area: "001".into(),
        ..BodyWording::default()
    };
    assert!(
        edit_body(&w.app, HOST, "the-islands", &world, &english)
            .await
            .is_err()
    );

    let board = view_board(&w.app, ALL, Some(2025)).await.unwrap().board;
    for line in board.lines() {
        let (done, all) = (line.done(), line.slots.len());
        match line.rule.duty.as_str() {
            "drives" => assert_eq!((done, line.count(Standing::Missed)), (0, 2), "shown, not hidden"),
            "workstream-reports" => assert_eq!(all, 0),
            duty => assert_eq!(done, all, "{duty}: {:?}", line.slots),
        }
    }
    let hub = view_hub(&w.app).await.unwrap().unwrap();
    assert_eq!(
        (hub.plans.len(), hub.reports.len(), hub.chapters.len()),
        (2, 1, 1)
    );
}
