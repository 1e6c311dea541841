//! The invented people: a facilitator, a collector, and the women who decide.

use base::{Id, Language};
use framework::participants::{Group, Said};
use framework::{Level, Stage};
use governance::Membership;
use registry::assessment::Way;

use super::story::Story;
use super::{KEY, SLUG};
use crate::assess::{Answers, HandOut, answer, hand_out, open_asking};
use crate::decide::{
    BodyWording, ByLawsWording, MemberWording, PostAsked, Words, add_body, add_member, give_post, set_by_laws,
};
use crate::people::{AddAccount, add_account};
use crate::{Actor, App, Result};

/// French, in which the group speaks.
pub(super) fn french() -> Language {
    "fr".parse().unwrap_or_else(|_| Language::english())
}

/// Who takes part.
pub(super) struct Cast {
    /// Helps, writes down what is said, proposes it, and has no seat.
    pub(super) facilitator: Actor,
    /// Goes from house to house, and as secretary without a vote writes down how the women vote: not who proposes.
    pub(super) collector: Actor,
    /// The body's name in addresses.
    pub(super) body: String,
    /// The women with a vote, in the order of their seats.
    pub(super) women: Vec<Id<Membership>>,
}

/// An account that nobody can sign in with: its password is chance, and is kept nowhere.
pub(super) async fn account(app: &App, name: &str, email: &str) -> Result<Actor> {
    let asked = AddAccount {
        email: email.to_owned(),
        name: name.to_owned(),
        password: app.new_secret().iter().map(|b| format!("{b:02x}")).collect(),
        admin: false,
    };
    let id = add_account(app, &Actor::System, asked).await?;
    Ok(Actor::Account { id, admin: false })
}

const WOMEN: [&str; 7] = ["Awa", "Binta", "Coumba", "Dienaba", "Fanta", "Hawa", "Kadi"];

/// The group gets its by-laws, its seats and its posts.
pub(super) async fn seat(app: &App, facilitator: Actor, collector: Actor) -> Result<Cast> {
    let (by, english) = (&facilitator, Language::english());
    let wording = BodyWording {
        name: "Women's water group (invented)".to_owned(),
        slug: "womens-water-group-invented".to_owned(),
        about:
            "Seven women, chosen by the women of the four quarters, decide what is asked and what is told. \
                Invented for this demonstration."
                .to_owned(),
        kind: "community_body".to_owned(),
        place: "An invented village".to_owned(),
        ..BodyWording::default()
    };
    let body = add_body(app, by, Some(SLUG), &wording, &english).await?;
    let slug = body.slug.as_str();
    let laws = ByLawsWording {
        quorum: "60".to_owned(),
        notice_days: "1".to_owned(),
        ..ByLawsWording::of(&body.by_laws)
    };
    let none = Words { title: "", text: "" };
    set_by_laws(app, by, slug, &laws, (none, &english)).await?;
    let mut women = Vec::new();
    for name in WOMEN {
        let woman = member(name, "community", "elected", "The women of her quarter");
        women.push(add_member(app, by, slug, &woman).await?.id);
    }
    let helper = MemberWording {
        voting: false,
        account: collector.account().map(|a| a.to_string()).unwrap_or_default(),
        organisation: "Network of helpers (invented)".to_owned(),
        ..member(
            "The collector",
            "organisation",
            "invited",
            "Nobody: she writes down how the women vote",
        )
    };
    let helper = add_member(app, by, slug, &helper).await?;
    let day = governance::day(app.now());
    for (giver, seat, post) in [(by, helper.id, "secretary"), (&collector, women[0], "chair")] {
        let asked = PostAsked {
            post: post.to_owned(),
            start: day.to_string(),
            end: day.saturating_add(jiff::Span::new().years(1)).to_string(),
            days: governance::body::Days::Said,
        };
        give_post(app, giver, (slug, seat), &asked).await?;
    }
    Ok(Cast {
        facilitator,
        collector,
        body: slug.to_owned(),
        women,
    })
}

fn member(name: &str, side: &str, chosen: &str, on_behalf_of: &str) -> MemberWording {
    MemberWording {
        name: name.to_owned(),
        public: true,
        on_behalf_of: on_behalf_of.to_owned(),
        chosen: chosen.to_owned(),
        side: side.to_owned(),
        voting: true,
        ..MemberWording::default()
    }
}

/// What each of nine women says at the stages of design and at collection; 0 = she was not there.
const SAID: [[u8; 5]; 9] = [
    [5, 4, 4, 5, 4],
    [5, 4, 3, 5, 4],
    [5, 0, 3, 5, 5],
    [4, 4, 3, 4, 4],
    [5, 3, 3, 5, 4],
    [5, 0, 2, 4, 3],
    [4, 4, 3, 5, 4],
    [3, 3, 3, 3, 4],
    [5, 4, 4, 5, 5],
];
const ASKED: [Stage; 5] = [
    Stage::Objectives,
    Stage::Partnerships,
    Stage::Methods,
    Stage::Access,
    Stage::Collection,
];

/// The women are asked who decided, told to the collector because they have no telephone, and counted after a week.
pub(super) async fn say_who_decided(app: &App, clock: &Story, cast: &Cast) -> Result<()> {
    open_asking(app, &cast.facilitator, KEY, 7).await?;
    let people = u32::try_from(SAID.len()).unwrap_or(0);
    let asked = HandOut {
        way: Way::Told,
        group: Group::Decided,
        people,
    };
    let codes = hand_out(app, &cast.collector, KEY, asked).await?;
    for (said, code) in SAID.iter().zip(codes.iter().cycle()) {
        let stages = ASKED.into_iter().zip(said).map(|(stage, n)| {
            let level = Level::try_from(*n).ok().filter(|l| *l > Level::NONE);
            let said = level.map_or(Said::NotThere, Said::Level);
            (stage, said)
        });
        let answers = Answers {
            stages: stages.collect(),
            words: String::new(),
        };
        answer(app, *code, &answers, "demo").await?;
    }
    clock.later(8);
    crate::assess::view_askings(app, &cast.facilitator, KEY)
        .await
        .map(drop)
}
