use base::{Date, Digest, Id, Text};
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::day;
use crate::document::tests::{asked, document, on};
use crate::document::{Asked, Audience};
use crate::workstream::tests::{COMMITTEE, alone, decided};

fn id<T>(n: u128) -> Id<T> {
    Id::new(Uuid::from_u128(n))
}

fn draft(d: &Document) -> Output {
    let named = (id(50), "guidance".parse().unwrap());
    Output::draft(named, id(51), (d.id, Text::english("Guidance")), Some(0)).unwrap()
}

fn today() -> Date {
    day(on(40))
}

/// A review of the members that went through.
fn reviewed(d: &mut Document) -> Review {
    d.ask(asked(16, REVIEW_DAYS), on(2)).unwrap();
    d.conclude(&[], Text::default(), on(17)).unwrap()
}

fn submission() -> Submission {
    Submission {
        session: "Fifty-eighth session".into(),
        item: "3 (k)".into(),
        symbol: "E/CN.3/2027/19".into(),
        on: day(on(30)),
    }
}

fn answer(verdict: Verdict) -> Answered {
    Answered {
        verdict,
        decision: "Decision 58/101".into(),
        words: Text::english("Add examples."),
        on: day(on(35)),
    }
}

#[test]
fn an_output_that_skips_its_review_is_refused() {
    let mut d = document();
    let mut it = draft(&d);
    assert_eq!(
        it.ask_route(Route::Approval, &d).unwrap_err().code,
        code::NOT_REVIEWED
    );
    assert_eq!(
        it.submit(&d, submission(), today()).unwrap_err().code,
        code::NOT_REVIEWED
    );
    let everybody = Asked {
        audience: Audience::Everybody,
        ..asked(16, 14)
    };
    d.ask(everybody, on(2)).unwrap();
    let open = d.conclude(&[], Text::default(), on(17)).unwrap();
    assert_eq!(
        it.reviewed(open).unwrap_err().code,
        code::OTHER_REVIEW,
        "the members are asked, not anybody"
    );
}

#[test]
fn it_goes_all_the_way_and_its_text_stays() {
    let mut d = document();
    let mut it = draft(&d);
    it.reviewed(reviewed(&mut d)).unwrap();
    d.revise(
        "# Scope\n\nCitizen data are data of people.\n\nMembers meet every second month.\n\nThe text ends here.",
        None,
        on(18),
    )
    .unwrap();
    assert_eq!(
        it.submit(&d, submission(), today()).unwrap_err().code,
        code::NOT_APPROVED
    );
    it.ask_route(Route::Information, &d).unwrap();
    let subject = it.subject(&d).unwrap();
    assert_eq!(
        it.approve(&mut d, alone(&subject), id(COMMITTEE))
            .unwrap_err()
            .code,
        code::NEEDS_COMMITTEE
    );
    it.ask_route(Route::Approval, &d).unwrap();
    let other = it
        .approve(&mut d, decided(&subject, COMMITTEE), id(COMMITTEE))
        .unwrap_err();
    assert_eq!(
        other.code,
        crate::code::APPROVAL_OF_ANOTHER,
        "the route is part of what was decided"
    );
    let subject = it.subject(&d).unwrap();
    it.approve(&mut d, decided(&subject, COMMITTEE), id(COMMITTEE))
        .unwrap();
    assert!(d.revise("Other words of somebody.", None, on(20)).is_err());
    assert_eq!(
        it.submit(&document(), submission(), today()).unwrap_err().code,
        code::OTHER_TEXT
    );
    let nowhere = Submission {
        symbol: "page 3".into(),
        ..submission()
    };
    assert_eq!(it.submit(&d, nowhere, today()).unwrap_err().code, code::NO_SYMBOL);
    let ahead = Submission {
        on: day(on(41)),
        ..submission()
    };
    assert_eq!(it.submit(&d, ahead, today()).unwrap_err().code, code::WHEN);
    it.submit(&d, submission(), today()).unwrap();
    let early = Answered {
        on: day(on(20)),
        ..answer(Verdict::Noted)
    };
    assert_eq!(it.answered(&mut d, early, today()).unwrap_err().code, code::WHEN);
    it.answered(&mut d, answer(Verdict::Approved), today()).unwrap();
    it.publish(today()).unwrap();
    assert_eq!(
        (it.stage(), it.publish(today()).is_err()),
        (Stage::Published, true)
    );
}

#[test]
fn what_was_given_back_begins_anew() {
    let mut d = document();
    let mut it = draft(&d);
    it.reviewed(reviewed(&mut d)).unwrap();
    it.ask_route(Route::Approval, &d).unwrap();
    let subject = it.subject(&d).unwrap();
    it.approve(&mut d, decided(&subject, COMMITTEE), id(COMMITTEE))
        .unwrap();
    it.submit(&d, submission(), today()).unwrap();
    it.answered(&mut d, answer(Verdict::Returned), today()).unwrap();
    assert_eq!(
        (it.stage(), it.returned().len(), it.review().is_some()),
        (Stage::Draft, 1, false)
    );
    assert!(d.may_change(today()));
    assert_eq!(
        it.ask_route(Route::Approval, &d).unwrap_err().code,
        code::NOT_REVIEWED
    );
}

#[test]
fn one_that_was_pushed_ahead_by_hand_is_refused() {
    let mut d = document();
    let mut it = draft(&d);
    it.reviewed(reviewed(&mut d)).unwrap();
    it.ask_route(Route::Approval, &d).unwrap();
    let subject = it.subject(&d).unwrap();
    it.approve(&mut d, decided(&subject, COMMITTEE), id(COMMITTEE))
        .unwrap();
    let mut kept = serde_json::to_value(&it).unwrap();
    assert_eq!(serde_json::from_value::<Output>(kept.clone()).unwrap(), it);
    kept["life"]["text"] = serde_json::json!(Digest::of(b"another"));
    assert!(serde_json::from_value::<Output>(kept).is_err());
}

#[test]
fn a_text_that_nobody_reviewed_is_not_approved() {
    let mut d = document();
    let mut it = draft(&d);
    it.reviewed(reviewed(&mut d)).unwrap();
    it.ask_route(Route::Approval, &d).unwrap();
    let read = d.now().source();
    d.revise("Other words.\n\nWritten by one.\n\nRead by nobody.", None, on(18))
        .unwrap();
    let subject = it.subject(&d).unwrap();
    let other = it.ask_route(Route::Approval, &d).unwrap_err();
    assert_eq!(other.code, code::REWRITTEN);
    let other = it
        .approve(&mut d, decided(&subject, COMMITTEE), id(COMMITTEE))
        .unwrap_err();
    assert_eq!(other.code, code::REWRITTEN);
    let worked_in = read.replace("every month", "every month, and when four ask for it");
    d.revise(&worked_in, None, on(19)).unwrap();
    let small = it.revised(&d).unwrap();
    assert_eq!((small.from, small.to, small.changed, small.of), (1, 3, 1, 3));
    it.ask_route(Route::Approval, &d).unwrap();
    let subject = it.subject(&d).unwrap();
    it.approve(&mut d, decided(&subject, COMMITTEE), id(COMMITTEE))
        .unwrap();
}

proptest! {
    /// Invariant 14: whatever is tried in whatever order, nothing is submitted without the members' review of its
    /// document and the committee's decision about exactly its text.
    #[test]
    fn nothing_is_submitted_without_review_and_approval(steps in prop::collection::vec(0_u8..11, 0..24)) {
        let mut d = document();
        let mut it = draft(&d);
        let (mut reviews, mut decisions, mut time) = (0, 0, 2_i64);
        for step in steps {
            time += 20;
            let now = day(on(time));
            match step {
                0 => { let _ = it.submit(&d, Submission { on: now, ..submission() }, now); }
                1 => { let _ = d.ask(asked(time + 14, REVIEW_DAYS), on(time)); }
                2 => if let Ok(review) = d.conclude(&[], Text::default(), on(time)) && it.reviewed(review).is_ok() { reviews += 1; },
                3 => { let _ = it.ask_route(Route::Approval, &d); }
                4 => { let _ = d.revise(&format!("Words number {time} of people."), None, on(time)); }
                9 => { let _ = d.revise(&format!("{}\n\nAt last, number {time}.", d.now().source()), None, on(time)); }
                5 => if let Some(s) = it.subject(&d) { let _ = it.approve(&mut d, alone(&s), id(COMMITTEE)); },
                6 => if let Some(s) = it.subject(&d) && it.approve(&mut d, decided(&s, COMMITTEE), id(COMMITTEE)).is_ok() { decisions += 1; },
                7 => { let _ = it.answered(&mut d, Answered { on: now, ..answer(Verdict::Noted) }, now); }
                8 => { let _ = it.answered(&mut d, Answered { on: now, ..answer(Verdict::Returned) }, now); }
                _ => { let _ = it.publish(now); }
            }
            if it.stage() >= Stage::Submitted {
                let cleared = it.cleared().unwrap();
                prop_assert!(reviews > 0 && decisions > 0 && reviews >= decisions);
                prop_assert!(cleared.review.document() == d.id && cleared.review.members_of().is_some());
                let kept = it.revised(&d).unwrap();
                prop_assert!(!kept.is_another(), "a text that nobody reviewed: {:?}", kept);
                prop_assert!(cleared.approval.decision().is_some() && cleared.text == d.digest());
            }
            let kept = serde_json::to_string(&it).unwrap();
            prop_assert_eq!(serde_json::from_str::<Output>(&kept).unwrap(), it.clone());
        }
    }
}
