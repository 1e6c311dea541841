//! A body with members, and motions before it.
#![allow(dead_code)]

use base::{Date, Id, Language, Text, Timestamp};
use governance::body::{HowChosen, Naming, Post, Term};
use governance::decision::{Asks, By, Choice, ChoiceKind, Closing, Drafted, OpeningAsked, Way};
use governance::{Body, BodyKind, ByLaws, Membership, Motion, Side, Subject, SubjectKind, Vote};
use uuid::Uuid;

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// Noon of a day in UTC.
pub(crate) fn noon(text: &str) -> Timestamp {
    format!("{text}T12:00:00Z").parse().unwrap()
}

pub(crate) fn body(by_laws: ByLaws) -> Body {
    Body {
        id: Id::new(Uuid::from_u128(1)),
        slug: "women-of-kisumu".parse().unwrap(),
        name: Text::english("Women of Kisumu"),
        about: Text::default(),
        kind: BodyKind::CommunityBody,
        initiative: Some(Uuid::from_u128(7)),
        parent: None,
        place: Text::default(),
        area: None,
        by_laws,
        created: noon("2026-01-01"),
        constituted: Some(noon("2026-01-02")),
        ended: None,
        after: None,
    }
}

/// Member `n` of the community, with an account; no organisation.
pub(crate) fn member(n: u128) -> Membership {
    Membership {
        id: Id::new(Uuid::from_u128(100 + n)),
        body: Id::new(Uuid::from_u128(1)),
        name: format!("Member {n}"),
        naming: Naming::BodyOnly,
        sign_in: Some(Uuid::from_u128(200 + n)),
        organisation: None,
        on_behalf_of: "the market".to_owned(),
        chosen: HowChosen::Elected,
        side: Side::Community,
        statement: Text::default(),
        joined: None,
        posts: Vec::new(),
        voting: true,
        start: day("2026-01-01"),
        end: None,
    }
}

pub(crate) fn of(n: u128, side: Side, organisation: &str) -> Membership {
    Membership {
        side,
        organisation: Some(organisation.to_owned()),
        ..member(n)
    }
}

pub(crate) fn chair(n: u128) -> Membership {
    Membership {
        posts: vec![Term::new(Post::Chair, day("2026-01-01"), day("2026-12-31"))],
        ..member(n)
    }
}

pub(crate) fn by(member: &Membership) -> By {
    By {
        account: member.sign_in,
        member: Some(member.id),
    }
}

/// A coordinator without a seat.
pub(crate) fn coordinator() -> By {
    By {
        account: Some(Uuid::from_u128(999)),
        member: None,
    }
}

pub(crate) fn subject() -> Subject {
    Subject::new(SubjectKind::Instrument, Uuid::from_u128(50)).at(base::Digest::of(b"form"))
}

pub(crate) fn motion(proposer: By, organisation: Option<&str>) -> Motion {
    let from = Drafted {
        id: Id::new(Uuid::from_u128(30)),
        body: Id::new(Uuid::from_u128(1)),
        subject: Some(subject()),
        asks: Asks::Approval,
        title: Text::english("Open the form about water"),
        text: Text::english("We open the form as it stands."),
        proposer,
        organisation: organisation.map(str::to_owned),
    };
    Motion::draft(from, noon("2026-02-01")).unwrap()
}

/// By-laws that let a vote be opened and closed within a day.
pub(crate) fn at_once() -> ByLaws {
    ByLaws {
        notice_days: 0,
        ..ByLaws::default()
    }
}

/// Opened on 2 February, until 3 February.
pub(crate) fn opened(mut motion: Motion, body: &Body, members: &[Membership], secret: bool) -> Motion {
    let asked = OpeningAsked {
        closes: day("2026-02-03"),
        secret,
    };
    motion.open(body, members, asked, noon("2026-02-02")).unwrap();
    motion
}

pub(crate) fn cast(
    motion: &Motion,
    member: &Membership,
    choice: ChoiceKind,
    before: &mut Vec<Vote>,
) -> Result<(), base::Code> {
    let id = Id::new(Uuid::from_u128(1000 + before.len() as u128));
    let choice: Choice = choice.because("it would do harm");
    let vote = motion
        .vote(id, member, (&choice, Way::Own), before, noon("2026-02-03"))
        .map_err(|f| f.code)?;
    before.push(vote);
    Ok(())
}

pub(crate) fn closing() -> Closing {
    Closing {
        statement: Text::english("So decided."),
        review: Some(day("2027-02-01")),
        secret: Default::default(),
    }
}

/// Opens, votes in the members' order (`None`: does not vote), closes after the last day.
pub(crate) fn decided(
    mut motion: Motion,
    body: &Body,
    members: &[Membership],
    votes: &[Option<ChoiceKind>],
) -> Motion {
    motion = opened(motion, body, members, false);
    let mut all = Vec::new();
    for (member, choice) in members.iter().zip(votes) {
        if let Some(choice) = choice {
            cast(&motion, member, *choice, &mut all).unwrap();
        }
    }
    motion.close(&all, closing(), noon("2026-02-04")).unwrap();
    motion
}

pub(crate) fn english() -> Language {
    Language::english()
}
