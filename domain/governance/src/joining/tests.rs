use base::{Date, Findings, Id, Text, Timestamp};
use uuid::Uuid;

use super::*;
use crate::approval::{Alone, approve};
use crate::body::{Admission, Body, ByLaws, HowChosen, Membership, Naming, Side};
use crate::code;
use crate::meeting::{Meeting, MeetingKind, Mode, Occasion};

fn at(text: &str) -> Timestamp {
    format!("{text}T12:00:00Z").parse().unwrap()
}

fn on(text: &str) -> Date {
    text.parse().unwrap()
}

fn body() -> Id<Body> {
    Id::new(Uuid::from_u128(1))
}

fn drive(n: u128, from: &str, until: &str, others: &[Drive]) -> Result<Drive, base::Finding> {
    let id = (Id::new(Uuid::from_u128(n)), body());
    Drive::announce(
        id,
        Text::english("Spring"),
        (on(from), on(until)),
        others,
        at("2026-01-05"),
    )
}

fn session(n: u128, kind: MeetingKind, day: &str) -> Meeting {
    let occasion = Occasion {
        mode: Mode::Remote,
        place: String::new(),
        link: "https://meet.example.org".into(),
        start: format!("{day}T08:00:00Z").parse().unwrap(),
        end: format!("{day}T09:00:00Z").parse().unwrap(),
        ahead: 0,
    };
    Meeting::plan(
        Id::new(Uuid::from_u128(n)),
        body(),
        kind,
        Text::english("What it is"),
        occasion,
    )
    .unwrap()
}

#[test]
fn two_drives_a_year_that_do_not_overlap() {
    let spring = drive(1, "2026-03-01", "2026-03-31", &[]).unwrap();
    let code = |from, until, others: &[Drive]| drive(9, from, until, others).err().map(|f| f.code);
    assert_eq!(
        code("2026-03-31", "2026-04-30", std::slice::from_ref(&spring)),
        Some(code::DRIVE_OVERLAPS)
    );
    assert_eq!(code("2026-04-02", "2026-04-01", &[]), Some(code::DRIVE_DAYS));
    assert_eq!(code("2025-11-01", "2025-11-30", &[]), Some(code::DRIVE_DAYS));
    let autumn = drive(2, "2026-09-01", "2026-09-30", std::slice::from_ref(&spring)).unwrap();
    let mut both = vec![spring, autumn];
    assert_eq!(code("2026-11-01", "2026-11-30", &both), Some(code::DRIVE_THIRD));
    assert_eq!(code("2027-02-01", "2027-02-28", &both), None);
    both[1].cancel("No room", at("2026-02-01")).unwrap();
    assert_eq!(code("2026-11-01", "2026-11-30", &both), None);
}

#[test]
fn a_drive_does_not_open_before_its_session_was_held() {
    let mut spring = drive(1, "2026-03-01", "2026-03-31", &[]).unwrap();
    let mut told = session(20, MeetingKind::Information, "2026-02-10");
    let refused = spring.open(&told, &[], at("2026-02-11")).unwrap_err();
    assert_eq!(refused.code, code::DRIVE_NO_SESSION, "planned is not held");
    told.hold(at("2026-02-10")).unwrap();
    let mut asked = session(21, MeetingKind::Consultation, "2026-02-10");
    asked.hold(at("2026-02-10")).unwrap();
    assert_eq!(
        spring.open(&asked, &[], at("2026-02-11")).unwrap_err().code,
        code::DRIVE_NO_SESSION
    );
    let mut old = session(22, MeetingKind::Information, "2025-06-01");
    old.hold(at("2025-06-01")).unwrap();
    assert_eq!(
        spring.open(&old, &[], at("2026-02-11")).unwrap_err().code,
        code::DRIVE_NO_SESSION
    );
    spring.open(&told, &[], at("2026-02-11")).unwrap();
    let stands = |day| spring.stands(on(day));
    assert_eq!(
        [stands("2026-02-20"), stands("2026-03-01"), stands("2026-04-01")],
        [Stands::Coming, Stands::Open, Stands::Over]
    );
    let mut autumn = drive(2, "2026-07-01", "2026-07-31", std::slice::from_ref(&spring)).unwrap();
    let used = autumn
        .open(&told, std::slice::from_ref(&spring), at("2026-06-15"))
        .unwrap_err();
    assert_eq!(used.code, code::DRIVE_SESSION_USED);
    spring.close(at("2026-04-02")).unwrap();
    assert!(spring.close(at("2026-04-02")).is_err() && spring.cancel("late", at("2026-04-02")).is_err());
}

fn asked(represents: bool) -> Asked {
    Asked {
        organisation: "Council of Wells".into(),
        class: MemberClass::Cso,
        area: "404".into(),
        website: String::new(),
        holder: "Amal".into(),
        named: false,
        on_behalf_of: "People who fetch water".into(),
        represents,
        accepted: Expectation::ALL
            .into_iter()
            .filter(|e| *e != Expectation::Consult)
            .collect(),
        will: Text::english("Count wells"),
    }
}

fn apply(asked: Asked, through: Option<&Drive>) -> Result<Application, Findings> {
    let ids = (Id::new(Uuid::from_u128(30)), body());
    Application::hand_in(ids, Uuid::from_u128(200), asked, through, at("2026-03-10"))
}

#[test]
fn an_application_accepts_everything_that_is_expected() {
    assert!(apply(asked(false), None).is_ok());
    let first = |f: Findings| f.first_error().map(|f| f.code);
    let found = apply(asked(true), None).unwrap_err();
    assert_eq!(
        first(found),
        Some(code::APPLICATION_NOT_ACCEPTED),
        "who represents others consults them"
    );
    let empty = Asked {
        organisation: " ".into(),
        holder: String::new(),
        ..asked(false)
    };
    assert_eq!(apply(empty, None).unwrap_err().len(), 2);
    let shut = drive(1, "2026-03-01", "2026-03-31", &[]).unwrap();
    assert_eq!(
        first(apply(asked(false), Some(&shut)).unwrap_err()),
        Some(code::DRIVE_SHUT)
    );
}

#[test]
fn admission_is_of_exactly_the_application_by_decision_or_by_rule() {
    let alone = || Alone {
        by: "Amal".into(),
        account: None,
        reason: "No body yet".into(),
        at: at("2026-03-11"),
    };
    let seat = Id::new(Uuid::from_u128(300));
    let (by_decision, by_rule) = (
        ByLaws::default(),
        ByLaws {
            admission: Admission::Rule,
            ..ByLaws::default()
        },
    );
    let rule = || Admitted::Rule { at: at("2026-03-11") };
    let mut it = apply(asked(false), None).unwrap();
    let refused = it
        .admit(seat, rule(), &by_decision, at("2026-03-11"))
        .unwrap_err();
    assert_eq!(refused.code, code::ADMISSION_BY_DECISION);
    let of_another = approve(
        &crate::Subject::new(crate::SubjectKind::Member, Uuid::from_u128(30)),
        &[],
        &[],
        alone(),
    );
    let other = Admitted::Decision {
        approval: of_another.unwrap(),
    };
    let refused = it.admit(seat, other, &by_decision, at("2026-03-11")).unwrap_err();
    assert_eq!(refused.code, code::APPROVAL_OF_ANOTHER);
    let approval = approve(&it.subject(), &[], &[], alone()).unwrap();
    let joined = it
        .admit(
            seat,
            Admitted::Decision { approval },
            &by_decision,
            at("2026-03-11"),
        )
        .unwrap();
    assert_eq!(
        (joined.class, joined.way, joined.application),
        (MemberClass::Cso, Way::Approach, Some(it.id))
    );
    assert!(
        it.admit(seat, rule(), &by_rule, at("2026-03-12")).is_err(),
        "once"
    );
    let mut other = apply(asked(false), None).unwrap();
    other.admit(seat, rule(), &by_rule, at("2026-03-12")).unwrap();
}

fn member(represents: bool) -> Membership {
    let mut joined = Joined::founding(MemberClass::Cso, "404");
    joined.represents = represents;
    Membership {
        id: Id::new(Uuid::from_u128(300)),
        body: body(),
        name: "Amal".into(),
        naming: Naming::BodyOnly,
        sign_in: None,
        organisation: Some("Council of Wells".into()),
        on_behalf_of: "all".into(),
        chosen: HowChosen::Named,
        side: Side::Organisation,
        statement: Text::default(),
        joined: Some(Box::new(joined)),
        posts: Vec::new(),
        voting: true,
        start: on("2026-01-01"),
        end: None,
    }
}

fn given(day: &str, what: What) -> Contribution {
    Contribution {
        id: Id::new(Uuid::from_u128(400)),
        membership: Id::new(Uuid::from_u128(300)),
        on: on(day),
        about: Text::english("A guide to wells"),
        link: String::new(),
        what,
        written: at("2026-06-01"),
    }
}

#[test]
fn only_who_represents_others_logs_a_consultation() {
    let what = || What::Consulted {
        whom: Text::english("Market women"),
        people: Some(40),
        how: How::Meeting,
        heard: Text::english("Wells first"),
    };
    assert!(given("2026-05-01", what()).write(&member(true)).is_ok());
    let code = |c: Contribution, m: Membership| c.write(&m).err().map(|f| f.code);
    assert_eq!(
        code(given("2026-05-01", what()), member(false)),
        Some(code::CONSULTATION_FOR_NOBODY)
    );
    let meets = || What::Given {
        meets: Expectation::Share,
    };
    assert_eq!(
        code(given("2026-06-02", meets()), member(false)),
        Some(code::CONTRIBUTION_DAY)
    );
    assert_eq!(
        code(given("2025-12-31", meets()), member(false)),
        Some(code::CONTRIBUTION_DAY)
    );
    assert_eq!(code(given("2026-05-01", meets()), member(false)), None);
}

#[test]
fn a_member_leaves_when_it_wants_and_lapses_only_after_a_quiet_year() {
    use crate::body::{Post, Term};
    let mut it = member(false);
    it.posts = vec![Term::new(Post::Secretary, on("2026-01-01"), on("2027-12-31"))];
    leave(&mut it, "", on("2026-06-01")).unwrap();
    assert_eq!(standing(&it, on("2026-06-01")), Standing::Left);
    assert_eq!(standing(&it, on("2026-05-31")), Standing::Active);
    assert!(
        !it.posts[0].held(on("2026-06-01")).serves(),
        "the post ends with the seat"
    );
    assert_eq!(
        leave(&mut it, "", on("2026-06-02")).unwrap_err().code,
        code::MEMBER_GONE
    );
    let mut quiet = member(false);
    let gave = [given(
        "2026-05-01",
        What::Given {
            meets: Expectation::Share,
        },
    )];
    let code = |m: &mut Membership, c: &[Contribution], reason, day| {
        lapse(m, c, reason, on(day)).err().map(|f| f.code)
    };
    assert_eq!(
        code(&mut quiet, &gave, "No answer", "2027-04-30"),
        Some(code::LAPSE_TOO_EARLY)
    );
    assert_eq!(
        code(&mut quiet, &gave, " ", "2027-05-01"),
        Some(code::MEMBER_NO_REASON)
    );
    assert_eq!(code(&mut quiet, &gave, "No answer", "2027-05-01"), None);
    assert_eq!(standing(&quiet, on("2027-05-01")), Standing::Lapsed);
}
