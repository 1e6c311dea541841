use uuid::Uuid;

use super::*;
use crate::paper::Media;

pub(crate) fn occasion() -> Occasion {
    Occasion {
        mode: Mode::InPerson,
        place: "Under the mango tree".into(),
        link: String::new(),
        start: "2026-11-28T07:00:00Z".parse().unwrap(),
        end: "2026-11-28T09:00:00Z".parse().unwrap(),
        ahead: 180,
    }
}

pub(crate) fn meeting() -> Meeting {
    let id = Id::new(Uuid::from_u128(7));
    let body = Id::new(Uuid::from_u128(1));
    Meeting::plan(
        id,
        body,
        MeetingKind::Regular,
        Text::english("Water, again"),
        occasion(),
    )
    .unwrap()
}

fn held() -> Meeting {
    let mut it = meeting();
    it.agenda = vec![AgendaItem {
        title: "Wells".into(),
        motion: Some(Id::new(Uuid::from_u128(50))),
    }];
    it.call("2026-11-20T07:00:00Z".parse().unwrap()).unwrap();
    it.hold("2026-11-28T10:00:00Z".parse().unwrap()).unwrap();
    it
}

#[test]
fn a_meeting_that_nobody_can_find_is_not_planned() {
    let code = |change: fn(&mut Occasion)| {
        let mut it = occasion();
        change(&mut it);
        it.check().unwrap_err().code
    };
    assert_eq!(code(|o| o.end = o.start), code::MEETING_TIMES);
    assert_eq!(code(|o| o.place = " ".into()), code::MEETING_NO_PLACE);
    assert_eq!(code(|o| o.mode = Mode::Remote), code::MEETING_NO_LINK);
    assert_eq!(
        code(|o| o.link = "javascript:alert(1)".into()),
        code::MEETING_BAD_LINK
    );
    assert_eq!(
        code(|o| o.link = "https://a\r\nATTENDEE:x".into()),
        code::MEETING_BAD_LINK
    );
}

fn before() -> Timestamp {
    "2026-11-20T08:00:00Z".parse().unwrap()
}

#[test]
fn what_is_entered_afterwards_says_so() {
    let day = crate::day(occasion().start);
    let item = AgendaItem {
        title: "Wells".into(),
        motion: None,
    };
    let held = |called: Option<&str>, noted: &str| {
        let mut it = meeting();
        it.set_agenda(vec![item.clone()]).unwrap();
        if let Some(at) = called {
            it.call(at.parse().unwrap()).unwrap();
        }
        it.hold(noted.parse().unwrap()).unwrap();
        it.entered_later(day).map(|d| d.to_string())
    };
    let (in_time, late) = ("2026-11-20T07:00:00Z", "2026-12-30T07:00:00Z");
    assert_eq!(held(Some(in_time), late), None, "written up later, told before");
    assert_eq!(held(None, late).as_deref(), Some("2026-12-30"));
    assert_eq!(held(Some(late), late).as_deref(), Some("2026-12-30"));
    // A meeting that was called for one day is not moved to one that is over.
    let mut it = meeting();
    it.set_agenda(vec![item]).unwrap();
    it.call(in_time.parse().unwrap()).unwrap();
    let (mut past, now) = (occasion(), "2026-11-26T07:00:00Z".parse().unwrap());
    past.start = "2026-11-25T07:00:00Z".parse().unwrap();
    assert_eq!(it.reschedule(past, now).unwrap_err().code, code::MEETING_PAST);
}

#[test]
fn who_was_told_is_told_again() {
    let mut it = meeting();
    let mut later = occasion();
    later.place = "At the school".into();
    it.reschedule(later.clone(), before()).unwrap();
    assert_eq!(it.sequence, 0, "nobody was told yet");
    assert_eq!(
        it.call(occasion().start).unwrap_err().code,
        code::MEETING_NO_AGENDA
    );
    it.set_agenda(vec![AgendaItem {
        title: "Wells".into(),
        motion: None,
    }])
    .unwrap();
    it.call("2026-11-20T07:00:00Z".parse().unwrap()).unwrap();
    it.reschedule(later, before()).unwrap();
    assert_eq!(it.sequence, 0, "nothing changed");
    it.reschedule(occasion(), before()).unwrap();
    assert_eq!(it.sequence, 1);
    assert!(it.cancel(" ").is_err());
    it.cancel("the river is high").unwrap();
    assert_eq!((it.sequence, it.state.as_str()), (2, "cancelled"));
    assert!(it.hold("2027-01-01T00:00:00Z".parse().unwrap()).is_err());
}

#[test]
fn nothing_is_written_up_before_it_was_held() {
    let mut it = meeting();
    assert!(
        it.write_up(Attendance::default(), Text::english("x"), vec![])
            .is_err()
    );
    assert_eq!(
        it.hold("2026-11-28T06:59:59Z".parse().unwrap()).unwrap_err().code,
        code::MEETING_NOT_BEGUN
    );
}

#[test]
fn approved_minutes_never_change() {
    let mut it = held();
    let at = "2026-12-05T08:00:00Z".parse().unwrap();
    let empty = it.minutes_subject();
    assert_eq!(
        it.approve_minutes(&empty, None, at).unwrap_err().code,
        code::MEETING_NO_MINUTES
    );
    it.write_up(
        Attendance::default(),
        Text::english("We chose the wells."),
        vec![],
    )
    .unwrap();
    let decided = it.minutes_subject();
    it.write_up(
        Attendance::default(),
        Text::english("We chose the pumps."),
        vec![],
    )
    .unwrap();
    assert_eq!(
        it.approve_minutes(&decided, None, at).unwrap_err().code,
        code::MEETING_OTHER_MINUTES
    );
    let decided = it.minutes_subject();
    it.approve_minutes(&decided, Some(Id::new(Uuid::from_u128(60))), at)
        .unwrap();
    assert!(
        it.write_up(Attendance::default(), Text::english("Nothing."), vec![])
            .is_err()
    );
    assert!(it.add_sheet(sheet(Shows::Minutes)).is_err());
}

fn sheet(shows: Shows) -> Sheet {
    Sheet {
        paper: Paper {
            digest: Digest::of(b"a photograph"),
            media: Media::Jpeg,
            title: "Sheet".into(),
            bytes: 12,
            at: "2026-11-28T10:00:00Z".parse().unwrap(),
        },
        shows,
    }
}

#[test]
fn a_photographed_sheet_stands_for_minutes() {
    let mut it = held();
    it.add_sheet(sheet(Shows::Minutes)).unwrap();
    it.add_sheet(sheet(Shows::Minutes)).unwrap();
    assert_eq!(it.sheets.len(), 1, "the same sheet is kept once");
    let decided = it.minutes_subject();
    it.approve_minutes(&decided, None, "2026-12-05T08:00:00Z".parse().unwrap())
        .unwrap();
    assert_eq!(it.decisions(), [Id::new(Uuid::from_u128(50))]);
}
