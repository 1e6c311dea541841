//! By-laws and members in plain sentences.

use base::Date;
use governance::body::{
    Ballot, Casting, Days, Held, Interests, Majority, Naming, Quorum, Sides, Term, VotePer,
};
use governance::decision::By;
use governance::{Body, ByLaws, Membership};
use ui::components::badge::{Badge, Tone};
use ui::{Component, Html, Reader};

/// How a body decides, one sentence a rule.
pub(crate) fn sentences(laws: &ByLaws, r: &Reader) -> Vec<Html> {
    let number = |n: u16| usize::from(n);
    let mut all = vec![match laws.quorum {
        Quorum::Percent(p) => r.tv("by-laws-quorum-percent", "percent", number(p)),
        Quorum::Seats(n) => r.tn("by-laws-quorum-seats", number(n)),
    }];
    all.push(majority(laws.majority, r));
    if laws.sides == Sides::EachAgrees {
        all.push(r.t("by-laws-each-side"));
    }
    all.push(r.t(match laws.casting {
        Casting::Nobody => "by-laws-tie",
        Casting::Chair => "by-laws-tie-chair",
    }));
    if laws.block {
        all.push(r.t("by-laws-block"));
    }
    all.push(r.t(match (laws.remote, laws.recorded) {
        (true, true) => "by-laws-way-both",
        (true, false) => "by-laws-way-own",
        (false, _) => "by-laws-way-room",
    }));
    all.push(r.t(match laws.ballot {
        Ballot::Open => "by-laws-open",
        Ballot::Secret => "by-laws-secret",
        Ballot::Either => "by-laws-either",
    }));
    all.push(r.t(match laws.interests {
        Interests::NoVote => "by-laws-interest-no-vote",
        Interests::Declared => "by-laws-interest-declared",
    }));
    if laws.vote_per == VotePer::Organisation {
        all.push(r.t("by-laws-per-organisation"));
    }
    all.push(r.tn("by-laws-notice", number(laws.notice_days)));
    all.push(r.t("by-laws-proposer"));
    all
}

/// How many must agree, as a sentence.
pub(crate) fn majority(majority: Majority, r: &Reader) -> Html {
    match majority {
        Majority::MoreThanHalf(of) => r.t(&format!("by-laws-half-{}", of.as_str())),
        Majority::AtLeast { percent, of } => r.tv(
            &format!("by-laws-share-{}", of.as_str()),
            "percent",
            usize::from(percent),
        ),
        Majority::Consensus => r.t("by-laws-consensus"),
    }
}

/// A member as the reader may call them.
pub(crate) fn called(member: &Membership, inside: bool, r: &Reader) -> Html {
    if inside || member.naming == Naming::Public {
        Html::trusted(format!("<bdi>{}</bdi>", Html::escaped(&member.name)))
    } else {
        r.t("member-unnamed")
    }
}

/// Who said or proposed something.
pub(crate) fn said_by(by: &By, members: &[Membership], inside: bool, r: &Reader) -> Html {
    let member = by.member.and_then(|id| members.iter().find(|m| m.id == id));
    match member {
        Some(member) => called(member, inside, r),
        None if by.account.is_some() => r.t("motion-by-coordinator"),
        None => r.t("motion-by-site"),
    }
}

/// A post with its term; one that ran out says so.
pub(crate) fn term(term: &Term, today: Date, r: &Reader) -> Html {
    let held = term.held(today);
    let tone = match held {
        Held::Serving | Held::Extended => Tone::Good,
        Held::Expired => Tone::Attention,
        Held::Coming | Held::Ended => Tone::Plain,
    };
    let until = term.ended.or(term.extended_until).unwrap_or(term.end);
    let key = if until == Term::OPEN {
        "term-words-open"
    } else {
        "term-words"
    };
    let words = r.ta(
        key,
        &[
            ("post", r.plain(&format!("post-{}", term.post.as_str())).into()),
            ("start", r.date(term.start).into()),
            ("end", r.date(until).into()),
        ],
    );
    let badge = Badge::new(tone, r.t(&format!("term-{}", held.as_str()))).html(r);
    let counted = match term.days {
        Days::Said => Html::empty(),
        Days::Counted => Html::trusted(format!(
            "<span class=\"small quiet\">{}</span>",
            r.t("term-days-counted")
        )),
    };
    Html::joined(&[words, badge, counted], " ")
}

/// A body with a link to its page.
pub(crate) fn link(body: &Body, r: &Reader) -> Html {
    Html::trusted(format!(
        "<a href=\"/bodies/{}\">{}</a>",
        body.slug,
        r.text(&body.name)
    ))
}
