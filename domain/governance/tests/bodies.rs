//! By-laws that cannot work, terms that run out, and what others read of a body.

mod world;

use governance::body::{Ballot, Casting, Held, Majority, Naming, Of, Post, Quorum, Sides, Term, check_terms};
use governance::formats::popolo;
use governance::{ByLaws, Membership, Side, code};
use proptest::prelude::*;
use world::*;

fn codes(by_laws: &ByLaws, members: &[Membership]) -> Vec<base::Code> {
    let found = by_laws.check(members, day("2026-02-01"));
    found
        .iter()
        .filter(|f| f.severity == base::Severity::Error)
        .map(|f| f.code)
        .collect()
}

#[test]
fn by_laws_that_nothing_could_be_decided_under_are_found() {
    let three = [member(1), member(2), member(3)];
    let laws = ByLaws::default;
    let at_least = |percent| Majority::AtLeast {
        percent,
        of: Of::Cast,
    };
    let cases = [
        (
            ByLaws {
                quorum: Quorum::Seats(4),
                ..laws()
            },
            code::BY_LAWS_QUORUM_OVER_SEATS,
        ),
        (
            ByLaws {
                quorum: Quorum::Seats(0),
                ..laws()
            },
            code::BY_LAWS_QUORUM,
        ),
        (
            ByLaws {
                quorum: Quorum::Percent(101),
                ..laws()
            },
            code::BY_LAWS_QUORUM,
        ),
        (
            ByLaws {
                majority: at_least(101),
                ..laws()
            },
            code::BY_LAWS_OVER_ALL,
        ),
        (
            ByLaws {
                majority: at_least(50),
                ..laws()
            },
            code::BY_LAWS_MINORITY,
        ),
        (
            ByLaws {
                casting: Casting::Chair,
                ..laws()
            },
            code::BY_LAWS_NO_CHAIR,
        ),
        (
            ByLaws {
                remote: false,
                recorded: false,
                ..laws()
            },
            code::BY_LAWS_NO_WAY_TO_VOTE,
        ),
        (
            ByLaws {
                sides: Sides::EachAgrees,
                ..laws()
            },
            code::BY_LAWS_SIDE_WITHOUT_SEAT,
        ),
        (
            ByLaws {
                notice_days: 400,
                ..laws()
            },
            code::BY_LAWS_NOTICE,
        ),
    ];
    for (by_laws, expected) in cases {
        assert_eq!(codes(&by_laws, &three), [expected], "{by_laws:?}");
    }
    let secret = ByLaws {
        casting: Casting::Chair,
        ballot: Ballot::Secret,
        ..laws()
    };
    assert_eq!(
        codes(&secret, &[chair(1), member(2)]),
        [code::BY_LAWS_CASTING_SECRET]
    );
    assert_eq!(codes(&laws(), &three), []);
}

#[test]
fn a_body_still_being_put_together_is_only_warned_about_its_seats() {
    let by_laws = ByLaws {
        quorum: Quorum::Seats(4),
        ..ByLaws::default()
    };
    let found = by_laws.check(&[member(1)], day("2026-02-01"));
    assert!(!found.is_empty() && !found.has_errors());
}

#[test]
fn a_joint_body_needs_seats_on_both_sides() {
    let by_laws = ByLaws {
        sides: Sides::EachAgrees,
        ..ByLaws::default()
    };
    let joint = [member(1), of(2, Side::Office, "Statistics")];
    assert_eq!(codes(&by_laws, &joint), []);
    let offices = [
        of(1, Side::Office, "Statistics"),
        of(2, Side::Organisation, "Union"),
    ];
    assert_eq!(codes(&by_laws, &offices), [code::BY_LAWS_SIDE_WITHOUT_SEAT]);
}

#[test]
fn a_term_that_ran_out_holds_nothing() {
    let term = Term::new(Post::Chair, day("2026-01-01"), day("2026-12-31"));
    let held = |t: &Term, on| t.held(day(on));
    assert_eq!(held(&term, "2025-12-31"), Held::Coming);
    assert_eq!(held(&term, "2026-12-31"), Held::Serving);
    assert_eq!(held(&term, "2027-01-01"), Held::Expired);
    let longer = Term {
        extended_until: Some(day("2027-06-30")),
        ..term
    };
    assert_eq!(held(&longer, "2027-06-30"), Held::Extended);
    assert_eq!(held(&longer, "2027-07-01"), Held::Expired);
    let laid_down = Term {
        ended: Some(day("2026-05-01")),
        ..term
    };
    assert_eq!(held(&laid_down, "2026-05-01"), Held::Ended);
    let chair = chair(1);
    assert!(chair.keeps(day("2026-12-31")) && !chair.keeps(day("2027-01-01")));
    let by_laws = ByLaws {
        casting: Casting::Chair,
        ..ByLaws::default()
    };
    let found = by_laws.check(&[chair, member(2)], day("2027-01-01"));
    assert_eq!(found.first_error().unwrap().code, code::BY_LAWS_NO_CHAIR);
}

fn lead(n: u128, start: &str, end: &str, extended: Option<&str>) -> Membership {
    let term = Term {
        extended_until: extended.map(day),
        ..Term::new(Post::CoLead, day(start), day(end))
    };
    Membership {
        posts: vec![term],
        ..member(n)
    }
}

#[test]
fn co_leads_serve_two_at_a_time_and_not_for_ever() {
    let code_of = |members: &[Membership]| check_terms(members).first_error().map(|f| f.code);
    let two = [
        lead(1, "2026-01-01", "2027-12-31", None),
        lead(2, "2026-06-01", "2028-05-31", None),
    ];
    assert_eq!(code_of(&two), None);
    let three = [
        two[0].clone(),
        two[1].clone(),
        lead(3, "2027-01-01", "2027-12-31", None),
    ];
    assert_eq!(code_of(&three), Some(code::TERM_TOO_MANY));
    assert_eq!(
        code_of(&[lead(1, "2026-01-01", "2028-01-01", None)]),
        Some(code::TERM_TOO_LONG)
    );
    let year = lead(1, "2026-01-01", "2027-12-31", Some("2028-12-31"));
    assert_eq!(code_of(std::slice::from_ref(&year)), None);
    assert_eq!(
        code_of(&[lead(1, "2026-01-01", "2027-12-31", Some("2029-01-01"))]),
        Some(code::TERM_TOO_LONG)
    );
    let both = [year, lead(2, "2026-01-01", "2027-12-31", Some("2028-06-30"))];
    assert_eq!(code_of(&both), Some(code::TERM_BOTH_EXTENDED));
    assert_eq!(
        code_of(&[lead(1, "2026-02-01", "2026-01-01", None)]),
        Some(code::TERM_BACKWARDS)
    );
}

proptest! {
    /// Whatever terms are accepted: at most two co-leads serve on any day, at most one of them extended, and nobody
    /// serves beyond 36 months.
    #[test]
    fn accepted_terms_keep_the_limits(
        terms in prop::collection::vec((0_i32..60, 1_i32..30, prop::option::of(1_i32..15)), 1..5),
    ) {
        let first = day("2026-01-01");
        let month = |n: i32| first.checked_add(jiff::Span::new().months(n)).unwrap();
        let members: Vec<Membership> = terms.iter().enumerate().map(|(n, (start, months, more))| {
            let term = Term {
                extended_until: more.map(|m| month(start + months + m).yesterday().unwrap()),
                ..Term::new(Post::CoLead, month(*start), month(start + months).yesterday().unwrap())
            };
            Membership { posts: vec![term], start: day("2020-01-01"), ..member(n as u128) }
        }).collect();
        prop_assume!(!check_terms(&members).has_errors());
        for at in 0..110 {
            let on = month(at);
            let held: Vec<Held> = members.iter().map(|m| m.posts[0].held(on)).collect();
            prop_assert!(held.iter().filter(|h| h.serves()).count() <= 2);
            prop_assert!(held.iter().filter(|h| **h == Held::Extended).count() <= 1);
        }
        for m in &members {
            let beyond = m.posts[0].start.checked_add(jiff::Span::new().months(36)).unwrap();
            prop_assert!(!m.posts[0].held(beyond).serves());
        }
    }
}

#[test]
fn popolo_names_only_who_said_so_and_never_how_one_voted() {
    let mut members = vec![chair(1), member(2), member(3)];
    members[0].naming = Naming::Public;
    let it = body(at_once());
    use governance::decision::ChoiceKind::{Agree, Disagree};
    let votes = [Some(Agree), Some(Agree), Some(Disagree)];
    let decided = decided(motion(coordinator(), None), &it, &members, &votes);
    let json = popolo(
        &it,
        &members,
        &[decided],
        "https://counted.example",
        day("2026-03-01"),
    );
    let text = json.to_string();
    assert!(text.contains("Member 1") && !text.contains("Member 2"));
    assert_eq!(json["memberships"][0]["post_id"], format!("{}-chair", it.id));
    assert_eq!(json["motions"][0]["vote_events"][0]["counts"][2]["value"], 1);
    assert_eq!(json["motions"][0]["result"], "pass");
    assert!(!text.contains("harm"), "a reason is not in it: {text}");
    assert!(!text.contains(&members[1].sign_in.unwrap().to_string()));
}

#[test]
fn a_change_of_a_seat_says_what_it_does_to_votes() {
    use governance::body::SeatChange::{self, Gives, Takes, Turns};
    let today = day("2026-03-01");
    let seat = member(1);
    let with = |change: &dyn Fn(&mut Membership)| {
        let mut after = seat.clone();
        change(&mut after);
        SeatChange::of(Some(&seat), &after, today)
    };
    assert_eq!(SeatChange::of(None, &seat, today), Some(Gives));
    assert_eq!(with(&|m| m.name = "Amal".to_owned()), None);
    assert_eq!(
        with(&|m| m.start = day("2025-01-01")),
        None,
        "the past moves nothing"
    );
    assert_eq!(with(&|m| m.voting = false), Some(Takes));
    assert_eq!(with(&|m| m.end_before(today)), Some(Takes));
    assert_eq!(with(&|m| m.end = Some(day("2026-12-31"))), Some(Takes));
    assert_eq!(with(&|m| m.start = day("2026-04-01")), Some(Takes));
    assert_eq!(with(&|m| m.sign_in = None), Some(Turns));
    assert_eq!(with(&|m| m.side = Side::Office), Some(Turns));
    assert_eq!(with(&|m| m.organisation = Some("Union".to_owned())), Some(Turns));
    let mute = Membership {
        voting: false,
        ..seat.clone()
    };
    assert_eq!(SeatChange::of(None, &mute, today), None);
    assert_eq!(SeatChange::of(Some(&mute), &seat, today), Some(Gives));
    let unsigned = Membership {
        sign_in: None,
        ..seat.clone()
    };
    assert_eq!(
        SeatChange::of(Some(&unsigned), &seat, today),
        None,
        "somebody takes the seat"
    );
    assert_ne!(Gives.subject(seat.id), Takes.subject(seat.id));
}
