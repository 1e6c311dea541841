//! Elections of co-leads through the site: nominations, the ballot, the result; a third co-lead, a term too long and a
//! post given by hand refused; every door in the order unknown → not signed in → not allowed → malformed → success.

use app::decide::{BodyWording, MemberWording, PostAsked, add_body, add_member, give_post};
use app::testing::{SteppedClock, account};
use app::{Actor, App};
use axum::http::StatusCode as S;
use base::Language;

use crate::world::World;

const E: &str = "/bodies/steering/elections";
const MEMBERS: [&str; 5] = ["secretary", "amal", "baraka", "chipo", "dalia"];

/// A steering committee of five organisations, kept by its secretariat.
struct Town {
    world: World,
    clock: std::sync::Arc<SteppedClock>,
    seats: Vec<base::Id<governance::Membership>>,
}

impl Town {
    async fn new() -> Self {
        let clock = std::sync::Arc::new(SteppedClock::default());
        let app = App {
            clock: clock.clone(),
            ..app::testing::app()
        };
        let (world, _) = World::water_on(app).await;
        let (app, english) = (&world.app, Language::english());
        let wording = BodyWording {
            name: "Steering".into(),
            kind: "steering_committee".into(),
            ..BodyWording::default()
        };
        add_body(app, &Actor::System, None, &wording, &english)
            .await
            .unwrap();
        let mut seats = Vec::new();
        for who in MEMBERS {
            let actor = account(app, &format!("{who}@example.org"), false).await.unwrap();
            let seat = MemberWording {
                name: who.to_owned(),
                public: true,
                account: actor.account().map(|a| a.to_string()).unwrap_or_default(),
                organisation: format!("Office of {who}"),
                on_behalf_of: "the office".to_owned(),
                chosen: "named".to_owned(),
                side: "organisation".to_owned(),
                voting: true,
                ..MemberWording::default()
            };
            seats.push(
                add_member(app, &Actor::System, "steering", &seat)
                    .await
                    .unwrap()
                    .id,
            );
        }
        let post = PostAsked {
            post: "secretariat".into(),
            start: String::new(),
            end: "2030-01-01".into(),
            days: governance::body::Days::Said,
        };
        give_post(app, &Actor::System, ("steering", seats[0]), &post)
            .await
            .unwrap();
        Self { world, clock, seats }
    }

    fn days(&self, days: i64) {
        self.clock.forward(days * 86_400);
    }

    /// Everybody votes: for whom they agree; the others they disagree with.
    async fn all_vote(&self, at: &str, agree: [&[&str]; 5]) {
        let page = self.world.read(at, "amal").await;
        let names: Vec<&str> = MEMBERS.to_vec();
        let candidates: Vec<(String, &str)> = page
            .split("<fieldset")
            .skip(1)
            .filter_map(|part| {
                let id = part
                    .split("name=\"candidate-")
                    .nth(1)?
                    .split('"')
                    .next()?
                    .to_owned();
                let who = names.iter().find(|n| part.contains(&format!("Office of {n}")))?;
                Some((id, *who))
            })
            .collect();
        assert!(!candidates.is_empty(), "no ballot: {page}");
        for (who, yes) in MEMBERS.iter().zip(agree) {
            let say = |name: &str| if yes.contains(&name) { "agree" } else { "disagree" };
            let form: Vec<String> = candidates
                .iter()
                .map(|(id, name)| format!("candidate-{id}={}", say(name)))
                .collect();
            self.world.done(&format!("{at}/vote"), who, &form.join("&")).await;
        }
    }

    /// An election with these candidates, whose votes are taken.
    async fn voting(&self, places: &str, candidates: &[&str]) -> String {
        let called = format!(
            "title=Co-leads&post=co_lead&places={places}&nominate_until=2024-03-05&start=2024-04-01&end=2026-03-31"
        );
        let at = self.world.done(E, "secretary", &called).await;
        for who in candidates {
            let n = MEMBERS.iter().position(|m| m == who).unwrap();
            let form = format!("member={}&statement=I+listen", self.seats[n]);
            self.world.done(&format!("{at}/nominate"), who, &form).await;
        }
        self.days(8);
        self.world
            .done(&format!("{at}/open"), "secretary", "closes=2024-03-20")
            .await;
        at
    }
}

#[tokio::test]
async fn co_leads_are_elected_and_hold_the_post_for_their_term() {
    let t = Town::new().await;
    let form =
        "title=Co-leads&post=co_lead&places=2&nominate_until=2024-03-05&start=2024-04-01&end=2026-03-31";
    assert_eq!(t.world.get("/bodies/nobody/elections", "").await.0, S::NOT_FOUND);
    assert_eq!(t.world.send_as(E, "", form).await.0, S::UNAUTHORIZED);
    assert_eq!(t.world.send_as(E, "amal", form).await.0, S::FORBIDDEN);
    t.world
        .refused(
            E,
            "secretary",
            "title=&post=king&places=x&start=soon",
            "app-body-unknown-word",
        )
        .await;
    t.world
        .refused(
            E,
            "secretary",
            &form.replace("places=2", "places=3"),
            "governance-term-too-many",
        )
        .await;
    t.world
        .refused(
            E,
            "secretary",
            &form.replace("end=2026", "end=2027"),
            "governance-term-too-long",
        )
        .await;
    let at = t.world.done(E, "secretary", form).await;
    // Candidates: oneself, or another who says yes.
    let nominate = format!("{at}/nominate");
    assert_eq!(t.world.send_as(&nominate, "else", "").await.0, S::FORBIDDEN);
    t.world
        .refused(
            &nominate,
            "amal",
            &format!("member={}&statement=", t.seats[1]),
            "governance-candidate-no-statement",
        )
        .await;
    t.world
        .done(
            &nominate,
            "amal",
            &format!("member={}&statement=I+listen", t.seats[1]),
        )
        .await;
    t.world
        .refused(
            &nominate,
            "chipo",
            &format!("member={}", t.seats[1]),
            "governance-candidate-twice",
        )
        .await;
    t.world
        .done(&nominate, "amal", &format!("member={}", t.seats[2]))
        .await;
    t.world
        .done(&nominate, "amal", &format!("member={}", t.seats[3]))
        .await;
    t.world
        .refused(
            &format!("{at}/answer"),
            "dalia",
            "answer=yes&statement=Me",
            "governance-candidate-not-you",
        )
        .await;
    t.world
        .done(&format!("{at}/answer"), "baraka", "answer=yes&statement=I+count")
        .await;
    t.world.done(&format!("{at}/answer"), "chipo", "answer=no").await;
    t.world
        .refused(
            &format!("{at}/open"),
            "secretary",
            "closes=2024-03-20",
            "governance-nominations-still-open",
        )
        .await;
    t.days(8);
    t.world
        .refused(
            &format!("{at}/open"),
            "secretary",
            "closes=2024-03-07",
            "governance-notice-too-short",
        )
        .await;
    t.world
        .done(&format!("{at}/open"), "secretary", "closes=2024-03-20")
        .await;
    let open = t.world.read(&at, "").await;
    assert!(
        open.contains("Office of baraka") && !open.contains("Office of chipo"),
        "{open}"
    );
    assert_eq!(
        t.world.send_as(&format!("{at}/vote"), "", "").await.0,
        S::UNAUTHORIZED
    );
    t.world
        .refused(&format!("{at}/vote"), "amal", "", "governance-ballot-incomplete")
        .await;
    t.world
        .refused(
            &format!("{at}/declare"),
            "secretary",
            "statement=Now",
            "governance-close-too-early",
        )
        .await;
    // A candidacy is not closed alone.
    let motion = open.split("href=\"/decisions/").nth(1).unwrap();
    let motion = format!("/decisions/{}", motion.split('"').next().unwrap());
    t.world
        .refused(
            &format!("{motion}/withdraw"),
            "secretary",
            "reason=no",
            "governance-election-together",
        )
        .await;
    let both: &[&str] = &["amal", "baraka"];
    t.all_vote(&at, [both, both, both, &["amal"], both]).await;
    let twice = t.world.send_as(&format!("{at}/vote"), "amal", "").await;
    assert_eq!(twice.0, S::UNPROCESSABLE_ENTITY);
    t.world
        .refused(
            &format!("{at}/declare"),
            "secretary",
            "statement=",
            "governance-no-statement",
        )
        .await;
    t.world
        .done(
            &format!("{at}/declare"),
            "secretary",
            "statement=Both+were+agreed+to",
        )
        .await;
    let result = t.world.read(&at, "").await;
    assert_eq!(result.matches("Elected</span>").count(), 2, "{result}");
    assert!(result.contains("5 of 5 voted") && result.contains("Both were agreed to"));
    t.days(30);
    assert!(t.world.read("/bodies/steering", "").await.contains("Serves"));
    // What runs out is shown as expired, and nobody extends it in silence.
    t.days(800);
    let body = t.world.read("/bodies/steering", "").await;
    assert!(body.contains("Expired"), "{body}");
}

#[tokio::test]
async fn a_tie_elects_nobody_and_says_so() {
    let t = Town::new().await;
    let at = t.voting("1", &["amal", "baraka"]).await;
    t.all_vote(
        &at,
        [
            &["amal", "baraka"],
            &["amal"],
            &["baraka"],
            &["amal", "baraka"],
            &["amal", "baraka"],
        ],
    )
    .await;
    t.world
        .done(&format!("{at}/declare"), "secretary", "statement=Equal")
        .await;
    let page = t.world.read(&at, "").await;
    assert!(
        page.contains("Nobody draws a lot") && page.contains("One place is empty"),
        "{page}"
    );
    t.days(40);
    let body = t.world.read("/bodies/steering", "").await;
    assert!(!body.contains("Co-lead,"), "nobody has the post: {body}");
}

/// Nobody is elected to a place that another election fills, and a vote that cannot end well is broken off.
#[tokio::test]
async fn one_election_fills_a_place_and_a_vote_can_be_called_off() {
    let t = Town::new().await;
    let again = "title=Again&post=co_lead&places=2&nominate_until=2024-03-20&start=2024-04-01&end=2026-03-31";
    let at = t.voting("2", &["amal", "baraka"]).await;
    t.world
        .refused(E, "secretary", again, "governance-election-beside")
        .await;
    assert_eq!(
        t.world.send_as(&format!("{at}/cancel"), "", "reason=x").await.0,
        S::UNAUTHORIZED
    );
    assert_eq!(
        t.world
            .send_as(&format!("{at}/cancel"), "amal", "reason=x")
            .await
            .0,
        S::FORBIDDEN
    );
    t.world
        .refused(
            &format!("{at}/cancel"),
            "secretary",
            "reason=",
            "governance-no-reason",
        )
        .await;
    t.world
        .done(&format!("{at}/cancel"), "secretary", "reason=Nobody+was+told")
        .await;
    let page = t.world.read(&at, "amal").await;
    assert!(
        page.contains("Nobody was told") && !page.contains("name=\"candidate-"),
        "{page}"
    );
    t.world.done(E, "secretary", again).await;
}

#[tokio::test]
async fn only_an_election_gives_the_post_and_only_a_decision_extends_it() {
    let t = Town::new().await;
    let amal = format!("/bodies/steering/members/{}", t.seats[1]);
    t.world
        .refused(
            &format!("{amal}/posts"),
            "secretary",
            "post=co_lead&post_end=2026-01-01",
            "governance-post-elected",
        )
        .await;
    t.world
        .done(
            &format!("{amal}/posts"),
            "secretary",
            "post=secretary&post_end=2025-01-01",
        )
        .await;
    t.world
        .refused(
            &format!("{amal}/posts"),
            "secretary",
            "post=secretary&post_end=2025-06-01",
            "governance-term-overlaps",
        )
        .await;
    let at = t.voting("1", &["amal"]).await;
    let yes: &[&str] = &["amal"];
    t.all_vote(&at, [yes; 5]).await;
    t.world
        .done(&format!("{at}/declare"), "secretary", "statement=Agreed")
        .await;
    let extend = format!("{amal}/posts/extend");
    let motion = t
        .world
        .done(&extend, "secretary", "number=1&until=2027-03-31")
        .await;
    assert!(
        motion.starts_with("/decisions/"),
        "the committee decides: {motion}"
    );
    t.world
        .done(&format!("{motion}/open"), "secretary", "closes=2024-03-20")
        .await;
    for who in MEMBERS {
        t.world.done(&format!("{motion}/vote"), who, "choice=agree").await;
    }
    t.world
        .done(&format!("{motion}/close"), "secretary", "statement=One+more+year")
        .await;
    t.world
        .done(&extend, "secretary", "number=1&until=2027-03-31")
        .await;
    t.world
        .refused(
            &extend,
            "secretary",
            "number=1&until=2027-04-01",
            "governance-term-too-long",
        )
        .await;
}
