//! Votes that are taken and votes that are refused; how they are counted.

mod world;

use std::collections::BTreeMap;

use base::Id;
use governance::body::{Ballot, Casting, Interests, Majority, Of, Quorum, Sides, VotePer};
use governance::decision::{Choice, ChoiceKind, Counts, OpeningAsked, Ruling, Way};
use governance::{ByLaws, Membership, Motion, MotionState, Outcome, Side, Vote, code};
use proptest::prelude::*;
use uuid::Uuid;
use world::*;

use ChoiceKind::{Abstain, Agree, Block, Disagree};

fn three() -> Vec<Membership> {
    vec![chair(1), member(2), member(3)]
}

fn ruling(by_laws: ByLaws, members: &[Membership], votes: &[Option<ChoiceKind>]) -> Ruling {
    let motion = decided(motion(coordinator(), None), &body(by_laws), members, votes);
    motion.outcome().unwrap().ruling()
}

#[test]
fn a_member_votes_once() {
    let members = three();
    let motion = opened(motion(coordinator(), None), &body(at_once()), &members, false);
    let mut votes = Vec::new();
    assert_eq!(cast(&motion, &members[0], Agree, &mut votes), Ok(()));
    assert_eq!(
        cast(&motion, &members[0], Disagree, &mut votes),
        Err(code::VOTE_TWICE)
    );
    assert_eq!(votes.len(), 1);
}

#[test]
fn an_organisation_votes_once_where_the_by_laws_say_so() {
    let by_laws = ByLaws {
        vote_per: VotePer::Organisation,
        ..at_once()
    };
    let members = [
        of(1, Side::Organisation, "Women's  Union"),
        of(2, Side::Organisation, "women's union"),
        member(3),
    ];
    let motion = opened(motion(coordinator(), None), &body(by_laws), &members, false);
    assert_eq!(motion.opening().unwrap().requirement.seats, 2);
    let mut votes = Vec::new();
    assert_eq!(cast(&motion, &members[0], Agree, &mut votes), Ok(()));
    assert_eq!(
        cast(&motion, &members[1], Agree, &mut votes),
        Err(code::VOTE_TWICE)
    );
    assert_eq!(cast(&motion, &members[2], Agree, &mut votes), Ok(()));
}

#[test]
fn nobody_votes_before_or_after() {
    let members = three();
    let draft = motion(coordinator(), None);
    assert_eq!(
        cast(&draft, &members[0], Agree, &mut Vec::new()),
        Err(code::VOTE_CLOSED)
    );
    let mut open = opened(draft, &body(at_once()), &members, false);
    let late = open.vote(
        Id::new(Uuid::nil()),
        &members[0],
        (&Choice::Agree, Way::Own),
        &[],
        noon("2026-02-04"),
    );
    assert_eq!(late.unwrap_err().code, code::VOTE_CLOSED);
    let early = open.vote(
        Id::new(Uuid::nil()),
        &members[0],
        (&Choice::Agree, Way::Own),
        &[],
        noon("2026-02-01"),
    );
    assert_eq!(early.unwrap_err().code, code::VOTE_CLOSED);
    open.close(&[], closing(), noon("2026-02-04")).unwrap();
    assert_eq!(
        cast(&open, &members[0], Agree, &mut Vec::new()),
        Err(code::VOTE_CLOSED)
    );
}

#[test]
fn nobody_votes_whose_seat_has_ended_or_not_begun_or_came_later() {
    let mut members = three();
    members[1].end = Some(day("2026-01-31"));
    members[2].start = day("2026-03-01");
    members.push(member(4));
    members.push(member(5));
    let mut seated = members.clone();
    seated.pop();
    let motion = opened(motion(coordinator(), None), &body(at_once()), &seated, false);
    let mut votes = Vec::new();
    for (at, refused) in [
        (1, code::VOTE_NOT_IN_ELECTORATE),
        (2, code::VOTE_NOT_IN_ELECTORATE),
        (4, code::VOTE_NOT_IN_ELECTORATE),
    ] {
        assert_eq!(cast(&motion, &members[at], Agree, &mut votes), Err(refused));
    }
    // In the electorate when it was opened, out of the body when she votes.
    members[0].end = Some(day("2026-02-02"));
    assert_eq!(
        cast(&motion, &members[0], Agree, &mut votes),
        Err(code::VOTE_NOT_SEATED)
    );
    assert_eq!(cast(&motion, &members[3], Agree, &mut votes), Ok(()));
}

#[test]
fn a_seat_without_a_vote_has_none() {
    let mut members = three();
    members[2].voting = false;
    let motion = opened(motion(coordinator(), None), &body(at_once()), &members, false);
    let refused = cast(&motion, &members[2], Agree, &mut Vec::new());
    assert_eq!(refused, Err(code::VOTE_NOT_IN_ELECTORATE));
}

#[test]
fn an_interest_takes_the_vote_or_only_stands_there() {
    let members = three();
    for (interests, expected) in [
        (Interests::NoVote, Err(code::VOTE_INTEREST)),
        (Interests::Declared, Ok(())),
    ] {
        let by_laws = ByLaws {
            interests,
            ..at_once()
        };
        let mut motion = opened(motion(coordinator(), None), &body(by_laws), &members, false);
        motion
            .declare_interest(members[1].id, "My son sells water", &[], noon("2026-02-02"))
            .unwrap();
        let mut votes = Vec::new();
        assert_eq!(cast(&motion, &members[1], Agree, &mut votes), expected);
        cast(&motion, &members[2], Agree, &mut votes).unwrap();
        let late = motion.declare_interest(members[2].id, "Mine too", &votes, noon("2026-02-02"));
        assert_eq!(late.unwrap_err().code, code::INTEREST_AFTER_VOTE);
    }
}

#[test]
fn a_vote_is_recorded_for_a_member_without_a_device_by_somebody_else() {
    let mut members = three();
    members[1].sign_in = None;
    let open = opened(motion(coordinator(), None), &body(at_once()), &members, false);
    let recorded = |by: &Membership, of: &Membership| {
        let way = Way::Recorded {
            by: by.sign_in.unwrap(),
        };
        open.vote(
            Id::new(Uuid::nil()),
            of,
            (&Choice::Agree, way),
            &[],
            noon("2026-02-03"),
        )
    };
    let own = recorded(&members[0], &members[0]).unwrap_err();
    assert_eq!(own.code, code::VOTE_RECORDED_WRONGLY);
    let device = recorded(&members[0], &members[2]).unwrap_err();
    assert_eq!(device.code, code::VOTE_RECORDED_WRONGLY);
    let vote = recorded(&members[0], &members[1]).unwrap();
    assert!(matches!(vote.way, Way::Recorded { .. }));

    let mut votes = vec![vote];
    cast(&open, &members[0], Agree, &mut votes).unwrap();
    let mut closed = open.clone();
    let outcome = closed.close(&votes, closing(), noon("2026-02-04")).unwrap();
    assert_eq!((outcome.tally().recorded, outcome.tally().all().agree), (1, 2));

    let strict = ByLaws {
        recorded: false,
        ..at_once()
    };
    let strict = opened(motion(coordinator(), None), &body(strict), &members, false);
    let way = Way::Recorded {
        by: Uuid::from_u128(201),
    };
    let refused = strict.vote(
        Id::new(Uuid::nil()),
        &members[1],
        (&Choice::Agree, way),
        &[],
        noon("2026-02-03"),
    );
    assert_eq!(refused.unwrap_err().code, code::VOTE_NOT_RECORDED);
    let in_the_room = ByLaws {
        remote: false,
        ..at_once()
    };
    let in_the_room = opened(motion(coordinator(), None), &body(in_the_room), &members, false);
    assert_eq!(
        cast(&in_the_room, &members[0], Agree, &mut Vec::new()),
        Err(code::VOTE_NOT_REMOTE)
    );
}

#[test]
fn a_block_needs_a_by_law_and_a_reason_and_stops_the_motion() {
    let members = three();
    let plain = opened(motion(coordinator(), None), &body(at_once()), &members, false);
    assert_eq!(
        cast(&plain, &members[0], Block, &mut Vec::new()),
        Err(code::VOTE_NO_BLOCK)
    );
    let by_laws = ByLaws {
        block: true,
        ..at_once()
    };
    let open = opened(
        motion(coordinator(), None),
        &body(by_laws.clone()),
        &members,
        false,
    );
    let silent = Choice::Block { reason: " ".into() };
    let silent = open.vote(
        Id::new(Uuid::nil()),
        &members[0],
        (&silent, Way::Own),
        &[],
        noon("2026-02-03"),
    );
    assert_eq!(silent.unwrap_err().code, code::NO_REASON);
    let stopped = ruling(by_laws, &members, &[Some(Agree), Some(Agree), Some(Block)]);
    assert_eq!(stopped, Ruling::Blocked);
}

#[test]
fn a_secret_ballot_keeps_who_voted_and_never_how() {
    let members = three();
    let by_laws = ByLaws {
        ballot: Ballot::Either,
        ..at_once()
    };
    let mut motion = opened(motion(coordinator(), None), &body(by_laws), &members, true);
    let mut votes = Vec::new();
    for m in &members {
        cast(&motion, m, Agree, &mut votes).unwrap();
    }
    assert!(votes.iter().all(|v| v.choice.is_none() && v.at.is_none()));
    let two = Counts {
        agree: 2,
        ..Counts::default()
    };
    let mut forged = closing();
    forged.secret = BTreeMap::from([(Side::Community, two)]);
    let differs = motion
        .clone()
        .close(&votes, forged, noon("2026-02-04"))
        .unwrap_err();
    assert_eq!(differs.code, code::TALLY_DIFFERS);
    let mut honest = closing();
    honest.secret = BTreeMap::from([(Side::Community, Counts { disagree: 1, ..two })]);
    let outcome = motion.close(&votes, honest, noon("2026-02-04")).unwrap();
    assert!(outcome.is_carried() && outcome.dissent().is_empty());
}

#[test]
fn a_secret_ballot_of_two_is_refused() {
    let by_laws = ByLaws {
        ballot: Ballot::Secret,
        ..at_once()
    };
    let asked = |secret| OpeningAsked {
        closes: day("2026-02-03"),
        secret,
    };
    let two = [member(1), member(2)];
    let mut it = motion(coordinator(), None);
    let found = it
        .open(&body(by_laws.clone()), &two, asked(true), noon("2026-02-02"))
        .unwrap_err();
    assert_eq!(found.first_error().unwrap().code, code::BALLOT_TOO_SMALL);
    let found = it
        .open(&body(by_laws), &three(), asked(false), noon("2026-02-02"))
        .unwrap_err();
    assert_eq!(found.first_error().unwrap().code, code::BALLOT_NOT_ALLOWED);
    assert_eq!(it.state(), MotionState::Draft);
}

#[test]
fn quorum_majority_and_tie() {
    let four = [chair(1), member(2), member(3), member(4)];
    let all = |a, b, c, d| [Some(a), Some(b), Some(c), Some(d)];
    assert_eq!(
        ruling(at_once(), &four, &[Some(Agree), None, None, None]),
        Ruling::NoQuorum
    );
    let tie = all(Agree, Agree, Disagree, Disagree);
    assert_eq!(ruling(at_once(), &four, &tie), Ruling::Tie);
    let casting = ByLaws {
        casting: Casting::Chair,
        ..at_once()
    };
    assert_eq!(ruling(casting.clone(), &four, &tie), Ruling::Carried);
    let against = all(Disagree, Agree, Agree, Disagree);
    assert_eq!(ruling(casting.clone(), &four, &against), Ruling::NoMajority);
    let silent = [None, Some(Agree), Some(Disagree), None];
    assert_eq!(ruling(casting, &four, &silent), Ruling::Tie);

    let two_thirds = |of| ByLaws {
        majority: Majority::AtLeast { percent: 67, of },
        ..at_once()
    };
    let abstaining = all(Agree, Agree, Abstain, Abstain);
    assert_eq!(ruling(two_thirds(Of::Cast), &four, &abstaining), Ruling::Carried);
    assert_eq!(
        ruling(two_thirds(Of::Present), &four, &abstaining),
        Ruling::NoMajority
    );
    let all_seats = ByLaws {
        majority: Majority::MoreThanHalf(Of::Seats),
        ..at_once()
    };
    assert_eq!(
        ruling(all_seats, &four, &[Some(Agree), Some(Agree), None, None]),
        Ruling::NoMajority
    );
    let consensus = ByLaws {
        majority: Majority::Consensus,
        ..at_once()
    };
    assert_eq!(ruling(consensus.clone(), &four, &abstaining), Ruling::Carried);
    assert_eq!(
        ruling(consensus, &four, &all(Agree, Agree, Agree, Disagree)),
        Ruling::NoMajority
    );
}

#[test]
fn in_a_joint_body_each_side_agrees_for_itself() {
    let by_laws = ByLaws {
        sides: Sides::EachAgrees,
        quorum: Quorum::Seats(3),
        ..at_once()
    };
    let members = [
        member(1),
        member(2),
        of(3, Side::Office, "Statistics"),
        of(4, Side::Office, "Statistics"),
        of(5, Side::Office, "Statistics"),
    ];
    let outvoted = [
        Some(Disagree),
        Some(Disagree),
        Some(Agree),
        Some(Agree),
        Some(Agree),
    ];
    assert_eq!(ruling(by_laws.clone(), &members, &outvoted), Ruling::OneSide);
    let silent = [None, None, Some(Agree), Some(Agree), Some(Agree)];
    assert_eq!(ruling(by_laws.clone(), &members, &silent), Ruling::OneSide);
    let both = [Some(Agree), None, Some(Agree), Some(Agree), Some(Disagree)];
    assert_eq!(ruling(by_laws, &members, &both), Ruling::Carried);
}

#[test]
fn the_proposers_own_side_never_decides_alone() {
    let members = [
        of(1, Side::Organisation, "Union"),
        of(2, Side::Organisation, "UNION"),
        member(3),
        member(4),
    ];
    let by_union = motion(by(&members[0]), Some("Union"));
    let only = [Some(Agree), Some(Agree), None, None];
    let it = decided(by_union.clone(), &body(at_once()), &members, &only);
    assert_eq!(it.outcome().unwrap().ruling(), Ruling::OnlyProposer);
    let with = [Some(Agree), Some(Agree), Some(Agree), None];
    let it = decided(by_union.clone(), &body(at_once()), &members, &with);
    assert!(it.outcome().unwrap().is_carried());

    let alone = [members[0].clone(), members[1].clone()];
    let asked = OpeningAsked {
        closes: day("2026-02-03"),
        secret: false,
    };
    let mut it = by_union;
    let found = it
        .open(&body(at_once()), &alone, asked, noon("2026-02-02"))
        .unwrap_err();
    assert_eq!(found.first_error().unwrap().code, code::NO_SECOND_PARTY);
}

#[test]
fn a_vote_is_closed_when_it_is_time_or_everybody_voted() {
    let members = three();
    let mut it = opened(motion(coordinator(), None), &body(at_once()), &members, false);
    let mut votes = Vec::new();
    cast(&it, &members[0], Agree, &mut votes).unwrap();
    let early = it.close(&votes, closing(), noon("2026-02-03")).unwrap_err();
    assert_eq!(early.code, code::CLOSE_TOO_EARLY);
    it.declare_interest(members[1].id, "Mine", &votes, noon("2026-02-03"))
        .unwrap();
    cast(&it, &members[2], Agree, &mut votes).unwrap();
    let mut wordless = closing();
    wordless.statement = base::Text::default();
    let wordless = it
        .clone()
        .close(&votes, wordless, noon("2026-02-03"))
        .unwrap_err();
    assert_eq!(wordless.code, code::NO_STATEMENT);
    assert!(
        it.close(&votes, closing(), noon("2026-02-03"))
            .unwrap()
            .is_carried()
    );
    let again = it.close(&votes, closing(), noon("2026-02-05")).unwrap_err();
    assert_eq!(again.code, code::MOTION_STATE);
}

#[test]
fn notice_is_kept() {
    let mut it = motion(coordinator(), None);
    let asked = OpeningAsked {
        closes: day("2026-02-08"),
        secret: false,
    };
    let found = it
        .open(&body(ByLaws::default()), &three(), asked, noon("2026-02-02"))
        .unwrap_err();
    assert_eq!(found.first_error().unwrap().code, code::NOTICE_TOO_SHORT);
    let asked = OpeningAsked {
        closes: day("2026-02-09"),
        ..asked
    };
    it.open(&body(ByLaws::default()), &three(), asked, noon("2026-02-02"))
        .unwrap();
}

#[test]
fn the_text_is_frozen_and_keeps_its_versions() {
    let members = three();
    let mut it = motion(by(&members[0]), None);
    let before = it.digest();
    let number = it
        .amend(
            ("We open the form in Arabic too.", &english()),
            "Many read Arabic",
            by(&members[1]),
            noon("2026-02-01"),
        )
        .unwrap();
    let asked = OpeningAsked {
        closes: day("2026-02-03"),
        secret: false,
    };
    let found = it
        .clone()
        .open(&body(at_once()), &members, asked, noon("2026-02-02"))
        .unwrap_err();
    assert_eq!(found.first_error().unwrap().code, code::AMENDMENTS_OPEN);
    let wordless = it.answer_amendment(number, Some(" "), by(&members[0]), noon("2026-02-01"));
    assert_eq!(wordless.unwrap_err().code, code::NO_REASON);
    it.answer_amendment(number, None, by(&members[0]), noon("2026-02-01"))
        .unwrap();
    let twice = it.answer_amendment(number, None, by(&members[0]), noon("2026-02-01"));
    assert_eq!(twice.unwrap_err().code, code::AMENDMENT_ANSWERED);
    assert_eq!(it.versions.len(), 2);
    assert_ne!(it.digest(), before);
    let mut it = opened(it, &body(at_once()), &members, false);
    assert_eq!(it.opening().unwrap().text, it.digest());
    for refused in [
        it.revise(("Other", &english()), by(&members[0]), noon("2026-02-02"))
            .err(),
        it.amend(("Other", &english()), "", by(&members[0]), noon("2026-02-02"))
            .err(),
    ] {
        assert_eq!(refused.unwrap().code, code::MOTION_STATE);
    }
    it.remark(("I agree", &english()), by(&members[2]), noon("2026-02-02"))
        .unwrap();
    assert_eq!(
        it.withdraw("", noon("2026-02-02")).unwrap_err().code,
        code::NO_REASON
    );
    it.withdraw("We write it anew", noon("2026-02-02")).unwrap();
    assert_eq!(
        it.withdraw("Again", noon("2026-02-02")).unwrap_err().code,
        code::MOTION_STATE
    );
}

fn choice() -> impl Strategy<Value = Option<ChoiceKind>> {
    prop_oneof![
        Just(None),
        Just(Some(Agree)),
        Just(Some(Abstain)),
        Just(Some(Disagree)),
        Just(Some(Block))
    ]
}

fn by_laws() -> impl Strategy<Value = ByLaws> {
    let of = prop_oneof![Just(Of::Cast), Just(Of::Present), Just(Of::Seats)];
    let majority = prop_oneof![
        of.clone().prop_map(Majority::MoreThanHalf),
        (51_u16..=100, of).prop_map(|(percent, of)| Majority::AtLeast { percent, of }),
        Just(Majority::Consensus),
    ];
    let sides = prop_oneof![Just(Sides::Together), Just(Sides::EachAgrees)];
    let casting = prop_oneof![Just(Casting::Nobody), Just(Casting::Chair)];
    (1_u16..=100, majority, sides, casting).prop_map(|(quorum, majority, sides, casting)| ByLaws {
        quorum: Quorum::Percent(quorum),
        majority,
        sides,
        casting,
        block: true,
        ..at_once()
    })
}

fn members() -> Vec<Membership> {
    vec![
        chair(1),
        of(2, Side::Community, "Union"),
        of(3, Side::Organisation, "Union"),
        member(4),
        of(5, Side::Office, "Statistics"),
        of(6, Side::Office, "Statistics"),
    ]
}

proptest! {
    /// Whatever the by-laws: what is carried has a quorum and somebody who agrees beyond the proposer's side.
    #[test]
    fn what_is_carried_deserves_it(
        by_laws in by_laws(),
        votes in prop::collection::vec(choice(), 6),
        proposer in 0_usize..6,
    ) {
        let members = members();
        let p = &members[proposer];
        let it = decided(motion(by(p), p.organisation.as_deref()), &body(by_laws), &members, &votes);
        let outcome = it.outcome().unwrap();
        let (needed, all) = (outcome.requirement(), outcome.tally().all());
        prop_assert_eq!(all.voted() as usize, votes.iter().flatten().count());
        if outcome.is_carried() {
            prop_assert!(all.voted() >= needed.quorum && all.agree >= 1 && all.block == 0);
            let own = |m: &Membership| m.id == p.id
                || (p.organisation.is_some() && m.organisation == p.organisation);
            let others = members.iter().zip(&votes).filter(|(m, v)| **v == Some(Agree) && !own(m)).count();
            prop_assert!(others >= 1, "only the proposer's own side agreed");
        }
    }

    /// One more who agrees instead of abstaining, disagreeing or staying away never undoes a decision.
    #[test]
    fn agreeing_never_harms(by_laws in by_laws(), votes in prop::collection::vec(choice(), 6), who in 0_usize..6) {
        let members = members();
        let before = ruling(by_laws.clone(), &members, &votes);
        let mut more = votes.clone();
        more[who] = Some(Agree);
        if before.is_carried() {
            prop_assert_eq!(ruling(by_laws, &members, &more), Ruling::Carried);
        }
    }

    /// The same votes in another order give the same outcome.
    #[test]
    fn the_order_of_votes_does_not_matter(by_laws in by_laws(), votes in prop::collection::vec(choice(), 6)) {
        let members = members();
        let mut it = opened(motion(coordinator(), None), &body(by_laws), &members, false);
        let mut all = Vec::new();
        for (m, choice) in members.iter().zip(&votes) {
            if let Some(choice) = choice {
                cast(&it, m, *choice, &mut all).unwrap();
            }
        }
        let mut turned = it.clone();
        let one = it.close(&all, closing(), noon("2026-02-04")).unwrap();
        all.reverse();
        let other = turned.close(&all, closing(), noon("2026-02-04")).unwrap();
        prop_assert_eq!(one.tally(), other.tally());
        prop_assert_eq!(one.ruling(), other.ruling());
    }

    /// An outcome that was kept is read back only when it follows from its counts.
    #[test]
    fn a_kept_outcome_follows_from_its_counts(by_laws in by_laws(), votes in prop::collection::vec(choice(), 6)) {
        let it = decided(motion(coordinator(), None), &body(by_laws), &members(), &votes);
        let outcome = it.outcome().unwrap();
        let mut json = serde_json::to_value(outcome).unwrap();
        prop_assert_eq!(&serde_json::from_value::<Outcome>(json.clone()).unwrap(), outcome);
        let other = if outcome.is_carried() { "no_majority" } else { "carried" };
        json["ruling"] = other.into();
        prop_assert!(serde_json::from_value::<Outcome>(json).is_err());
    }
}

/// Votes that `by` wrote down for members who do not sign in.
fn written(it: &Motion, members: &[Membership], by: u128) -> Vec<Vote> {
    let mut votes = Vec::new();
    for (n, member) in members.iter().enumerate() {
        let id = Id::new(Uuid::from_u128(1000 + n as u128));
        let way = Way::Recorded {
            by: Uuid::from_u128(by),
        };
        let vote = it.vote(id, member, (&Choice::Agree, way), &votes, noon("2026-02-03"));
        votes.push(vote.unwrap());
    }
    votes
}

#[test]
fn what_the_proposer_writes_down_is_no_second_partys_vote() {
    let members: Vec<Membership> = three()
        .into_iter()
        .map(|m| Membership { sign_in: None, ..m })
        .collect();
    let it = opened(motion(coordinator(), None), &body(at_once()), &members, false);
    let votes = written(&it, &members, 999);
    let early = it
        .clone()
        .close(&votes, closing(), noon("2026-02-03"))
        .unwrap_err();
    assert_eq!(
        early.code,
        code::CLOSE_TOO_EARLY,
        "its members may still hear of it"
    );
    let mut own = it.clone();
    let outcome = own.close(&votes, closing(), noon("2026-02-04")).unwrap();
    assert_eq!(outcome.ruling(), Ruling::OnlyProposer);
    let mut second = it.clone();
    let votes = written(&it, &members, 777);
    assert!(
        second
            .close(&votes, closing(), noon("2026-02-04"))
            .unwrap()
            .is_carried()
    );
}

#[test]
fn who_signed_in_when_the_vote_began_votes_alone() {
    let members = three();
    let it = opened(motion(coordinator(), None), &body(at_once()), &members, false);
    let cleared = Membership {
        sign_in: None,
        ..members[1].clone()
    };
    let way = Way::Recorded {
        by: Uuid::from_u128(777),
    };
    let id = Id::new(Uuid::from_u128(1000));
    let refused = it.vote(id, &cleared, (&Choice::Agree, way), &[], noon("2026-02-03"));
    assert_eq!(refused.unwrap_err().code, code::VOTE_RECORDED_WRONGLY);
}
