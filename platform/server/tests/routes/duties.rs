//! What a collaborative owes in a year, over HTTP: unknown, then everybody; the board, its calendar.

use std::sync::Arc;

use crate::world::World;
use app::decide::{BodyWording, add_body};
use app::meet::{MeetingChange, Plan, change_meeting, plan_meeting};
use app::testing::SteppedClock;
use app::{Actor, App};
use axum::http::StatusCode;
use base::{Language, Text};
use governance::Body;
use governance::meeting::{AgendaItem, MeetingKind, Mode, Occasion};

const DAY: i64 = 24 * 3600;

/// A site with a collaborative and its committee, from 27 February 2024.
async fn site() -> (World, Arc<SteppedClock>) {
    let clock = Arc::new(SteppedClock::default());
    let app = App {
        clock: clock.clone(),
        ..app::testing::app()
    };
    for (name, kind, parent) in [
        ("Everybody", "collaborative", ""),
        ("Those who steer", "steering_committee", "everybody"),
        ("A village board", "community_body", ""),
    ] {
        body(&app, name, kind, parent).await;
    }
    (World::on(app), clock)
}

async fn body(app: &App, name: &str, kind: &str, parent: &str) -> Body {
    let wording = BodyWording {
        name: name.into(),
        kind: kind.into(),
        parent: parent.into(),
        ..BodyWording::default()
    };
    add_body(app, &Actor::System, None, &wording, &Language::english())
        .await
        .unwrap()
}

/// A meeting that is called, and held when it is over.
async fn meet(app: &App, body: &str, (kind, mode): (MeetingKind, Mode), after_days: i64, hold: bool) {
    let at = |seconds: i64| base::Timestamp::from_second(app.now().as_second() + seconds).unwrap();
    let start = if hold { -2 * 3600 } else { after_days * DAY };
    let plan = Plan {
        kind,
        title: Text::english(format!("{} of {body}", kind.as_str())),
        occasion: Occasion {
            mode,
            place: "The house".into(),
            link: "https://meet.example".into(),
            start: at(start),
            end: at(start + 3600),
            ahead: 0,
        },
        agenda: vec![AgendaItem {
            title: "One point".into(),
            motion: None,
        }],
    };
    let id = plan_meeting(app, &Actor::System, body, plan)
        .await
        .unwrap()
        .id
        .to_string();
    change_meeting(app, &Actor::System, &id, MeetingChange::Call)
        .await
        .unwrap();
    if hold {
        change_meeting(app, &Actor::System, &id, MeetingChange::Hold)
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn the_board_of_a_year_is_what_happened() {
    let (w, clock) = site().await;
    for nowhere in ["nobody", "a-village-board"] {
        let (status, ..) = w.get(&format!("/bodies/{nowhere}/duties"), "").await;
        assert_eq!(status, StatusCode::NOT_FOUND, "{nowhere}");
    }
    let (status, ..) = w.get("/bodies/everybody/duties?year=1999", "").await;
    assert_eq!(status, StatusCode::NOT_FOUND, "far from the record");
    for no_year in ["soon", "99999"] {
        let (status, _, page) = w
            .get(&format!("/bodies/everybody/duties?year={no_year}"), "")
            .await;
        assert!(
            status == StatusCode::NOT_FOUND && page.contains("<h1"),
            "{no_year}"
        );
    }

    let steering = "those-who-steer";
    meet(&w.app, steering, (MeetingKind::Regular, Mode::InPerson), 0, true).await;
    clock.forward(20 * DAY);
    meet(&w.app, steering, (MeetingKind::Regular, Mode::Remote), 0, true).await;
    meet(&w.app, steering, (MeetingKind::Regular, Mode::Remote), 20, false).await;
    meet(&w.app, "everybody", (MeetingKind::General, Mode::Remote), 0, true).await;
    meet(
        &w.app,
        "everybody",
        (MeetingKind::Information, Mode::Remote),
        0,
        true,
    )
    .await;
    let (status, _, page) = w.get("/bodies/everybody/duties", "").await;
    assert_eq!(status, StatusCode::OK);
    // January was before the record; February and March are done; the remote general meeting is no expert group.
    for said in [
        "Unknown; before this record",
        "Done on 26 February 2024",
        "Called for",
        "Due by 31 March 2024",
        "regular of those-who-steer",
    ] {
        assert!(page.contains(said), "{said}");
    }
    assert!(!page.contains("general of everybody"));
    assert!(!page.contains("Missed;"), "nothing can be missed yet");

    clock.forward(400 * DAY);
    let (_, _, page) = w.get("/bodies/everybody/duties?year=2024", "").await;
    assert!(page.contains("Missed; was due by 30 June 2024"), "the drive");
    let (_, _, page) = w.get("/bodies/everybody/duties", "").await;
    assert!(page.contains("Late since 31 March 2025"), "the workplan");
}

/// A year is not written in an afternoon: what nobody was called to is marked, and one day is one meeting.
#[tokio::test]
async fn what_is_entered_afterwards_is_seen_as_that() {
    let (w, clock) = site().await;
    clock.forward(300 * DAY);
    let at = |day: u32, hour: u32| format!("2024-03-{day:02}T{hour:02}:00:00Z").parse().unwrap();
    for hour in 8..20 {
        let plan = Plan {
            kind: MeetingKind::Regular,
            title: Text::english("Never called"),
            occasion: Occasion {
                mode: Mode::Remote,
                place: String::new(),
                link: "https://meet.example".into(),
                start: at(5, hour),
                end: at(5, hour + 1),
                ahead: 0,
            },
            agenda: Vec::new(),
        };
        let it = plan_meeting(&w.app, &Actor::System, "those-who-steer", plan)
            .await
            .unwrap();
        change_meeting(&w.app, &Actor::System, &it.id.to_string(), MeetingChange::Hold)
            .await
            .unwrap();
    }
    let (_, _, page) = w.get("/bodies/everybody/duties?year=2024", "").await;
    assert!(page.contains("1 of 12, one of them entered afterwards"), "{page}");
    assert!(page.contains("Done on 5 March 2024, entered on 23 December 2024"));
    // The calendar has a whole name.
    let feed = w.get("/bodies/everybody/duties.ics", "").await.2;
    assert!(feed.contains("What is owed: Everybody") && !feed.contains("owed in –"));
}

#[tokio::test]
async fn what_is_open_stands_in_the_calendar_until_it_is_done() {
    let (w, _) = site().await;
    let (status, _, before) = w.get("/bodies/everybody/duties.ics", "").await;
    assert_eq!(status, StatusCode::OK);
    let key = "UID:everybody-committee-in-person-2024-1@counted";
    assert!(before.contains(key) && before.contains("DTSTART;VALUE=DATE:20240630"));
    meet(
        &w.app,
        "those-who-steer",
        (MeetingKind::Regular, Mode::Hybrid),
        0,
        true,
    )
    .await;
    let (_, _, after) = w.get("/bodies/everybody/duties.ics", "").await;
    assert!(!after.contains(key) && after.contains("everybody-committee-in-person-2024-2@counted"));
    assert!(!after.contains("SUMMARY:duty-"), "every duty has its words");
}

#[tokio::test]
async fn every_language_reads_the_board() {
    let (w, _) = site().await;
    for language in ["ar", "fr"] {
        let (status, _, page) = w
            .get(&format!("/bodies/everybody/duties?lang={language}"), "")
            .await;
        assert_eq!(status, StatusCode::OK);
        let main = page
            .split("<main")
            .nth(1)
            .unwrap()
            .split("</main>")
            .next()
            .unwrap();
        let english = main.matches("lang=\"en\"").count();
        let names = main.matches(">Everybody<").count() + main.matches(">Those who steer<").count();
        assert!(
            names > 0 && english == names,
            "{language}: a text of the house in English"
        );
    }
}
