//! What a proposal lets happen to it, and what it refuses.

use super::*;
use base::Language;

const AT: Timestamp = Timestamp::UNIX_EPOCH;

fn amina() -> Uuid {
    Uuid::from_u128(1)
}

fn person(n: u128) -> Voice {
    Voice::Person {
        by: Uuid::from_u128(n),
    }
}

fn spot(part: Part) -> Spot {
    Spot {
        initiative: Uuid::from_u128(100),
        round: Uuid::from_u128(101),
        part,
        about: None,
    }
}

fn says(title: &str, text: &str) -> Written {
    Written {
        title: Text::english(title),
        text: Text::english(text),
        why: Text::default(),
    }
}

fn wells(id: u128) -> Proposal {
    let written = says(
        "Count the wells",
        "Walk to every well and write down whether it gives water.",
    );
    Proposal::new(
        Id::new(Uuid::from_u128(id)),
        spot(Part::Objectives),
        person(1),
        written,
        AT,
    )
    .unwrap()
}

fn code_of<T: std::fmt::Debug>(refused: Result<T, Findings>) -> base::Code {
    refused.unwrap_err().first_error().unwrap().code
}

#[test]
fn a_proposal_keeps_every_wording_and_a_decision_is_about_one_of_them() {
    let mut p = wells(9);
    let first = p.subject();
    assert_eq!(
        p.reword(says("Count the wells", "Ask at every house."), amina(), AT),
        Ok(2)
    );
    assert_eq!((p.wordings().len(), p.now().number), (2, 2));
    assert_ne!(p.subject(), first, "other words are another subject");
    p.comment(person(2), Text::english("Who walks?"), AT).unwrap();
    p.support.give(amina(), 2);
    let second = p.subject();
    assert_eq!(second.id, first.id);
    p.comment(person(3), Text::english("We do."), AT).unwrap();
    assert_eq!(p.subject(), second, "what is said about it does not change it");
    let same = p.now().written.clone();
    assert_eq!(code_of(p.reword(same, amina(), AT)), code::NOTHING_CHANGED);
}

#[test]
fn an_amendment_becomes_the_wording_and_leaves_other_languages() {
    let (mut p, arabic): (_, Language) = (wells(9), "ar".parse().unwrap());
    let both = Text::english("Ask at every house.").with(arabic.clone(), "اسألوا كل بيت");
    let english = p
        .amend(
            person(2),
            Text::english("Ask at every second house."),
            Text::default(),
            AT,
        )
        .unwrap();
    let other = p.amend(person(3), both.clone(), Text::default(), AT).unwrap();
    assert_eq!(p.take(other, amina(), AT), Ok(2));
    assert_eq!(p.now().written.text, both);
    assert_eq!(code_of(p.take(other, amina(), AT)), code::ANSWERED);
    assert_eq!(code_of(p.take(english, amina(), AT)), code::OUTDATED);
    assert_eq!(code_of(p.refuse(english, Text::default())), code::NOTHING_SAID);
    p.refuse(english, Text::english("Every house matters.")).unwrap();
    let again = p
        .amend(person(2), Text::english("Ask all."), Text::default(), AT)
        .unwrap();
    p.take(again, amina(), AT).unwrap();
    assert_eq!(p.now().written.text.get(&arabic), both.get(&arabic));
    assert_eq!(code_of(p.take(9, amina(), AT)), code::NOT_THERE);
}

#[test]
fn merging_keeps_both_and_only_within_a_part() {
    let (mut p, mut q) = (wells(9), wells(10));
    assert_eq!(code_of(p.clone().merge(&p)), code::INTO_ITSELF);
    let methods = Proposal::new(
        Id::new(Uuid::from_u128(11)),
        spot(Part::Methods),
        person(1),
        says("x", ""),
        AT,
    );
    assert_eq!(code_of(p.merge(&methods.unwrap())), code::ELSEWHERE);
    p.support.give(amina(), 1);
    p.merge(&q).unwrap();
    assert_eq!(p.state(), &ProposalState::Merged { into: q.id });
    assert_eq!(
        (p.support.own(), q.support.own()),
        (1, 0),
        "support is not carried over"
    );
    assert_eq!(code_of(q.merge(&p)), code::NOT_OPEN);
    assert_eq!(code_of(p.reopen()), code::NO_SUCH_STEP);
    assert_eq!(
        code_of(p.comment(person(1), Text::english("?"), AT)),
        code::NOT_OPEN
    );
}

#[test]
fn a_comment_goes_by_its_author_or_with_a_reason() {
    let mut p = wells(9);
    let one = p.comment(person(2), Text::english("You are liars"), AT).unwrap();
    let reason = || Text::english("An insult");
    assert_eq!(
        code_of(p.remove_comment(one, amina(), false, reason())),
        code::NOT_YOURS
    );
    assert_eq!(
        code_of(p.remove_comment(one, amina(), true, Text::default())),
        code::NOTHING_SAID
    );
    p.remove_comment(one, amina(), true, reason()).unwrap();
    assert!(p.comments[0].text.is_empty() && p.comments[0].removed.is_some());
    assert_eq!(
        code_of(p.remove_comment(one, amina(), true, reason())),
        code::NOT_THERE
    );
    assert_eq!(p.comment(person(2), Text::english("Sorry"), AT), Ok(2));
    assert_eq!(
        p.remove_comment(2, Uuid::from_u128(2), false, Text::default()),
        Ok(())
    );
}

#[test]
fn a_proposal_about_a_question_says_the_new_words_or_why_it_goes() {
    let was = Text::english("How far is the well?");
    let of = |change, text: Text, why: Text| {
        let about = About {
            instrument: Uuid::nil(),
            question: "house/far".into(),
            change,
            was: was.clone(),
        };
        let spot = Spot {
            about: Some(about),
            ..spot(Part::Methods)
        };
        let written = Written {
            title: Text::default(),
            text,
            why,
        };
        Proposal::new(Id::new(Uuid::from_u128(5)), spot, person(1), written, AT)
    };
    let why = || Text::english("People walk to the river.");
    assert_eq!(
        code_of(of(Change::Reword, was.clone(), why())),
        code::NOTHING_CHANGED
    );
    assert_eq!(
        code_of(of(Change::Reword, Text::default(), why())),
        code::NOTHING_SAID
    );
    assert_eq!(
        code_of(of(Change::Drop, Text::default(), Text::default())),
        code::NOTHING_SAID
    );
    assert!(of(Change::Drop, Text::default(), why()).is_ok());
    assert!(
        of(
            Change::Reword,
            Text::english("How far is the water?"),
            Text::default()
        )
        .is_ok()
    );
    let long = Text::english("x".repeat(LONGEST_TEXT + 1));
    assert_eq!(code_of(of(Change::Add, long, why())), code::TOO_LONG);
}

#[test]
fn it_is_adopted_by_a_decision_about_these_words_alone() {
    let mut p = wells(9);
    let alone = || crate::Alone {
        by: "Amina".into(),
        account: Some(amina()),
        reason: "There is no body yet.".into(),
        at: AT,
    };
    let approval = crate::approve(&p.subject(), &[], &[], alone()).unwrap();
    p.reword(says("Count the wells", "Ask at every house."), amina(), AT)
        .unwrap();
    assert_eq!(code_of(p.adopt(approval)), crate::code::APPROVAL_OF_ANOTHER);
    let approval = crate::approve(&p.subject(), &[], &[], alone()).unwrap();
    p.adopt(approval).unwrap();
    assert!(p.approval().is_some_and(crate::Approval::is_alone) && p.state() == &ProposalState::Adopted);
    assert_eq!(code_of(p.reword(says("x", "y"), amina(), AT)), code::NOT_OPEN);
    assert_eq!(code_of(p.reopen()), code::NO_SUCH_STEP);
}

#[test]
fn it_goes_to_json_and_back() {
    let mut p = wells(9);
    p.decline(Text::english("No money")).unwrap();
    let json = serde_json::to_string(&p).unwrap();
    assert!(json.contains(r#""state":"declined""#), "{json}");
    assert_eq!(serde_json::from_str::<Proposal>(&json).unwrap(), p);
    p.reopen().unwrap();
    assert!(p.is_open());
}
