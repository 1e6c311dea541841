//! Work on what was handed in: unknown, not signed in, not allowed, malformed, then success. Who collects sees their own
//! and nobody else's.

use app::collect::{
    Channel, Handed, Instrument, Received, ReviewState, Sender, Submission, receive_submission,
};
use app::people::who_is;
use axum::http::StatusCode;
use base::{Id, Language};

use super::export::answered;
use crate::world::{World, words_of};

struct Site {
    world: World,
    at: String,
    /// What the collector handed in.
    own: Id<Submission>,
    /// What the coordinator handed in.
    leads: Id<Submission>,
}

async fn site() -> Site {
    let (world, it) = answered().await;
    let own = hand_in(&world, &it, "collects", "own", 3).await;
    let leads = hand_in(&world, &it, "lead", "leads", 7).await;
    Site {
        at: format!("/work/water/collect/{}/records", it.id),
        world,
        own,
        leads,
    }
}

async fn hand_in(world: &World, it: &Instrument, who: &str, id: &str, size: u8) -> Id<Submission> {
    let cookie = world.cookie(who).await;
    let token = cookie.strip_prefix("counted_session=").unwrap();
    let actor = who_is(&world.app, Some(token)).await.unwrap().actor;
    let xml = format!(
        "<data id=\"household\" version=\"3\"><consent>yes</consent><size>{size}</size><person><name>Name of {id}</name>\
         <age>4</age></person><meta><instanceID>uuid:{id}</instanceID></meta></data>"
    );
    let handed = Handed {
        xml: &xml,
        channel: Channel::Device,
        language: Language::english(),
        apart: std::collections::BTreeMap::new(),
        sender: Sender::of(&actor, None),
    };
    match receive_submission(&world.app, &actor, it.id, &handed)
        .await
        .unwrap()
    {
        Received::Stored { id, .. } => id,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn answers_are_seen_by_who_manages_data_and_ones_own_by_who_collects() {
    let s = site().await;
    let (world, at) = (&s.world, &s.at);
    let lead = world.cookie("lead").await;
    for unknown in [
        "/work/water/collect/no/records",
        "/work/nowhere/records",
        &format!("{at}/no"),
        &format!("{at}/{}/files/no.jpg", s.own),
    ] {
        assert_eq!(
            world.get(unknown, &lead).await.0,
            StatusCode::NOT_FOUND,
            "{unknown}"
        );
    }
    let one = format!("{at}/{}", s.leads);
    for page in [at.as_str(), &one, "/work/water/records"] {
        assert_eq!(world.get(page, "").await.0, StatusCode::SEE_OTHER, "{page}");
        for who in ["sees", "else"] {
            let cookie = world.cookie(who).await;
            let status = world.get(page, &cookie).await.0;
            assert_eq!(status, StatusCode::FORBIDDEN, "{who} {page}");
        }
    }
    let collects = world.cookie("collects").await;
    assert_eq!(world.get(&one, &collects).await.0, StatusCode::NOT_FOUND);
    let (status, _, own) = world.get(at, &collects).await;
    assert_eq!(status, StatusCode::OK);
    assert!(own.contains(&s.own.to_string()) && !own.contains(&s.leads.to_string()));
    assert!(!own.contains("name=\"pick\""), "who collects does not review");
    let mine = world.get("/work/water/records", &collects).await.2;
    assert!(mine.contains(at.as_str()));
    let work = world.get("/work", &collects).await.2;
    assert!(work.contains("/work/water/records\""), "the way there");

    let (status, _, all) = world.get(at, &lead).await;
    assert_eq!(status, StatusCode::OK);
    for id in [s.own, s.leads] {
        assert!(all.contains(&id.to_string()));
    }
    assert!(!all.contains("Zahra"), "what was taken back is not here");
    let tab = world.get("/work/water/collect", &lead).await.2;
    assert!(tab.contains(at.as_str()), "the tab leads here");
    let (status, _, page) = world.get(&one, &lead).await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("Name of leads") && page.contains("uuid:leads"));
}

#[tokio::test]
async fn a_table_is_filtered_by_any_answer() {
    let s = site().await;
    let (world, at) = (&s.world, &s.at);
    let lead = world.cookie("lead").await;
    let (own, leads) = (s.own.to_string(), s.leads.to_string());
    for (query, has_own, has_leads) in [
        ("q1=size&r1=least&v1=5", false, true),
        ("q1=person%2Fname&r1=has&v1=of+OWN", true, false),
        (
            "q1=size&r1=is&v1=3&q2=person%2Fname&r2=has&v2=leads",
            false,
            false,
        ),
        ("state=rejected", false, false),
        ("state=received&state=approved", true, true),
        ("until=2001-01-01", false, false),
        ("from=not+a+day&r1=nonsense&col=size&after=x", true, true),
    ] {
        let (status, _, page) = world.get(&format!("{at}?{query}"), &lead).await;
        assert_eq!(status, StatusCode::OK, "{query}");
        let found = (page.contains(&own), page.contains(&leads));
        assert_eq!(found, (has_own, has_leads), "{query}");
    }
}

#[tokio::test]
async fn a_second_person_reviews_and_who_collected_learns_what_to_put_right() {
    let s = site().await;
    let (world, at) = (&s.world, &s.at);
    let (lead, collects) = (world.cookie("lead").await, world.cookie("collects").await);
    let own = format!("{at}/{}", s.own);
    let review = format!("{own}/review");
    let asks = "to=has_issues&comment=The+size+cannot+be+3.";
    assert_eq!(world.send(&review, "", asks).await.0, StatusCode::UNAUTHORIZED);
    for who in ["sees", "collects"] {
        let cookie = world.cookie(who).await;
        assert_eq!(world.send(&review, &cookie, asks).await.0, StatusCode::FORBIDDEN);
        assert_eq!(world.send(at, &cookie, asks).await.0, StatusCode::FORBIDDEN);
    }
    assert_eq!(
        world.send(&review, &lead, "to=good").await.0,
        StatusCode::NOT_FOUND
    );
    let (status, _, page) = world.send(&review, &lead, "to=edited").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains(words_of("review-not-edited")));
    let empty = world
        .send(&format!("{own}/comment"), &collects, "comment=+")
        .await;
    assert_eq!(empty.0, StatusCode::UNPROCESSABLE_ENTITY);

    let (status, to, _) = world.send(&review, &lead, asks).await;
    assert_eq!((status, to.as_str()), (StatusCode::SEE_OTHER, own.as_str()));
    let learned = world.get(&own, &collects).await.2;
    assert!(learned.contains("The size cannot be 3."));
    assert!(learned.contains("Has issues") && !learned.contains("/review\""));
    let answer = world
        .send(&format!("{own}/comment"), &collects, "comment=It+is+3.")
        .await;
    assert_eq!(answer.0, StatusCode::SEE_OTHER);
    assert!(world.get(&own, &lead).await.2.contains("It is 3."));
    let foreign = format!("{at}/{}/comment", s.leads);
    assert_eq!(
        world.send(&foreign, &collects, "comment=x").await.0,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn several_are_reviewed_at_once_and_what_cannot_be_says_why() {
    let s = site().await;
    let (world, at) = (&s.world, &s.at);
    let lead = world.cookie("lead").await;
    let state = async |id| world.app.store.get::<Submission>(id).await.unwrap().value.review;
    let (status, _, page) = world.send(at, &lead, "to=approved").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("Nothing was chosen."));
    let initiative = world
        .app
        .store
        .named::<registry::Initiative>("water")
        .await
        .unwrap();
    app::testing::with_role(&world.app, "m@example.org", initiative.id, app::Role::DataManager)
        .await
        .unwrap();
    let both = format!(
        "to=approved&pick={}&pick={}&back=state%3Dreceived",
        s.own, s.leads
    );
    let (status, _, page) = world.send(at, &lead, &both).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains(words_of("review-same-person")));
    assert_eq!(
        (state(s.own).await, state(s.leads).await),
        (ReviewState::Approved, ReviewState::Received)
    );
    let back = "back=q1%3Dsize%26r1%3Dleast%26v1%3D5";
    let reject = format!("to=rejected&pick={}&comment=Twice&{back}", s.leads);
    let (status, to, _) = world.send(at, &lead, &reject).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    assert_eq!(to, format!("{at}?q1=size&r1=least&v1=5&done=1"));
    assert_eq!(state(s.leads).await, ReviewState::Rejected);
    assert!(world.get(&to, &lead).await.2.contains("One was reviewed."));
}

#[tokio::test]
async fn a_view_is_kept_under_a_name_and_a_map_follows_it() {
    let s = site().await;
    let (world, at) = (&s.world, &s.at);
    let lead = world.cookie("lead").await;
    let (views, map) = (format!("{at}/views"), format!("{at}/map?q1=size&r1=most&v1=5"));
    let kept = "name=Small&query=q1%3Dsize%26r1%3Dmost%26v1%3D5%26after%3Dx";
    assert_eq!(
        world
            .send("/work/water/collect/no/records/views", &lead, kept)
            .await
            .0,
        StatusCode::NOT_FOUND
    );
    assert_eq!(world.send(&views, "", kept).await.0, StatusCode::UNAUTHORIZED);
    assert_eq!(world.get(&map, "").await.0, StatusCode::SEE_OTHER);
    for who in ["sees", "else", "collects"] {
        let cookie = world.cookie(who).await;
        assert_eq!(
            world.send(&views, &cookie, kept).await.0,
            StatusCode::FORBIDDEN,
            "{who}"
        );
    }
    let (status, _, page) = world.send(&views, &lead, "name=+&query=").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("A view needs a name"), "{page}");
    let (status, to, _) = world.send(&views, &lead, kept).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    assert!(!to.contains("after"), "{to}");
    assert_eq!(
        world.send(&views, &lead, kept).await.0,
        StatusCode::SEE_OTHER,
        "kept anew"
    );
    let page = world.get(at, &lead).await.2;
    assert_eq!(page.matches("<bdi>Small</bdi>").count(), 1, "{page}");
    assert!(page.contains("q1=size&amp;r1=most&amp;v1=5"), "{page}");
    let small = world.get(&map, &lead).await.2;
    assert!(small.contains("1 cell") || small.contains("one cell"), "{small}");
    let own = world
        .get(&format!("{at}/map"), &world.cookie("collects").await)
        .await;
    assert_eq!(own.0, StatusCode::OK);
    let view = page.split("/views/").nth(1).unwrap()[..36].to_owned();
    let gone = format!("{views}/{view}/drop");
    assert_eq!(
        world.send(&gone, &world.cookie("sees").await, "").await.0,
        StatusCode::FORBIDDEN
    );
    assert_eq!(world.send(&gone, &lead, "").await.0, StatusCode::SEE_OTHER);
    assert_eq!(world.send(&gone, &lead, "").await.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_team_sees_how_far_it_is_and_a_collector_their_own_part() {
    let s = site().await;
    let (world, at) = (&s.world, format!("{}/targets", s.at));
    let lead = world.cookie("lead").await;
    let collects = world.cookie("collects").await;
    let goals = "question=consent&goal_yes=4&goal_nonsense=9&each=5";
    assert_eq!(
        world.get("/work/water/collect/no/records/targets", &lead).await.0,
        StatusCode::NOT_FOUND
    );
    assert_eq!(world.get(&at, "").await.0, StatusCode::SEE_OTHER);
    for who in ["sees", "else"] {
        let cookie = world.cookie(who).await;
        assert_eq!(world.get(&at, &cookie).await.0, StatusCode::FORBIDDEN, "{who}");
    }
    assert_eq!(world.send(&at, &collects, goals).await.0, StatusCode::FORBIDDEN);
    let (status, _, page) = world.send(&at, &lead, "question=size").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("does not say to which place"), "{page}");
    let form = world.get(&format!("{at}?question=consent"), &lead).await.2;
    assert!(form.contains("name=\"goal_yes\""), "{form}");
    assert_eq!(world.send(&at, &lead, goals).await.0, StatusCode::SEE_OTHER);
    let page = world.get(&at, &lead).await.2;
    assert!(
        page.contains("75%") || page.contains("75\u{a0}%") || page.contains("75 %"),
        "{page}"
    );
    assert!(!page.contains("nonsense"));
    let map = "class=\"drawing places\"";
    assert!(
        page.contains(map) && page.contains("How far each place is"),
        "{page}"
    );
    let own = world.get(&at, &collects).await.2;
    assert!(
        own.contains("You handed in") && own.contains("that are wanted from each collector"),
        "{own}"
    );
    assert!(
        !own.contains("goal_yes") && !own.contains(map),
        "not those of others: {own}"
    );
}

#[tokio::test]
async fn who_works_there_takes_back_for_who_asks_without_the_code() {
    let s = site().await;
    let (world, at) = (&s.world, &s.at);
    let (lead, collects) = (world.cookie("lead").await, world.cookie("collects").await);
    let (own, leads) = (
        format!("{at}/{}/take-back", s.own),
        format!("{at}/{}/take-back", s.leads),
    );
    let asks = "channel=telephone&asked_by=person&why=Rang+on+Monday.&purpose=";
    let unknown = format!("{at}/no/take-back");
    assert_eq!(world.send(&unknown, &lead, asks).await.0, StatusCode::NOT_FOUND);
    assert_eq!(world.send(&own, "", asks).await.0, StatusCode::UNAUTHORIZED);
    let sees = world.cookie("sees").await;
    assert_eq!(world.send(&own, &sees, asks).await.0, StatusCode::FORBIDDEN);
    assert_eq!(
        world.send(&leads, &collects, asks).await.0,
        StatusCode::NOT_FOUND,
        "who collects has no part in what others handed in"
    );
    for (unsaid, code) in [
        ("asked_by=person&channel=", "collect-take-back-way"),
        ("channel=telephone", "collect-take-back-by"),
    ] {
        world.refused(&own, "lead", unsaid, code).await;
    }
    for malformed in [
        "channel=receipt&asked_by=person",
        "channel=telephone&asked_by=nobody",
    ] {
        assert_eq!(
            world.send(&own, &lead, malformed).await.0,
            StatusCode::NOT_FOUND,
            "{malformed}"
        );
    }
    let long = format!("{asks}&why={}", "x".repeat(301)).replace("&why=Rang+on+Monday.", "");
    let (status, _, page) = world.send(&own, &lead, &long).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("/take-back\""));

    for (cookie, url, id) in [(&collects, own, s.own), (&lead, leads, s.leads)] {
        let (status, to, _) = world.send(&url, cookie, asks).await;
        assert_eq!((status, to.as_str()), (StatusCode::SEE_OTHER, at.as_str()));
        let kept = world.app.store.get(id).await.unwrap();
        assert_eq!(kept.state, app::collect::SubmissionState::Withdrawn);
        let page = url.trim_end_matches("/take-back");
        assert_eq!(world.get(page, cookie).await.0, StatusCode::NOT_FOUND);
    }
}

/// The records to which a page has links, in its order.
fn linked(page: &str, at: &str) -> Vec<String> {
    let to_one = format!("<a href=\"{at}/");
    let links = page
        .split(&to_one)
        .skip(1)
        .filter_map(|rest| rest.split('"').next());
    let one = |name: &&str| name.parse::<Id<Submission>>().is_ok();
    links.filter(one).map(str::to_owned).collect()
}

#[tokio::test]
async fn a_spot_on_a_map_leads_to_its_answers() {
    let (world, it) = answered().await;
    let (lead, at) = (
        world.cookie("lead").await,
        format!("/work/water/collect/{}/records", it.id),
    );
    let spots = async || world.get(&format!("{at}/map"), &lead).await.2;
    let one = spots().await;
    let answers = linked(&one, &at);
    assert_eq!(answers.len(), 2, "on the map and in the list: {one}");
    let dot = format!("<a href=\"{at}/{}\" aria-label=\"Place 1: 1\"", answers[0]);
    assert!(one.contains(&dot), "{one}");
    super::export::hand_in(&world.app, &it, "near", "Bo").await;
    let two = spots().await;
    assert!(
        two.contains("<a href=\"#place-1\" aria-label=\"Place 1: 2\"") && two.contains("id=\"place-1\""),
        "{two}"
    );
    assert_eq!(
        linked(&two, &at).len(),
        2,
        "each answer stands in the list: {two}"
    );
    let targets = format!("{at}/targets");
    let goals = "question=consent&goal_yes=4";
    assert_eq!(world.send(&targets, &lead, goals).await.0, StatusCode::SEE_OTHER);
    let page = world.get(&targets, &lead).await.2;
    let answers = format!("<a href=\"{at}?q1=consent&amp;r1=is&amp;v1=yes\"");
    assert_eq!(
        page.matches(&answers).count(),
        3,
        "map, its table, the list: {page}"
    );
}

#[tokio::test]
async fn a_record_is_told_in_words() {
    let (world, it) = answered().await;
    let lead = world.cookie("lead").await;
    let at = format!("/work/water/collect/{}/records", it.id);
    let map = world.get(&format!("{at}/map"), &lead).await.2;
    let one = linked(&map, &at).remove(0);
    let read = async |tag: &str| {
        let page = world.get(&format!("{at}/{one}?lang={tag}"), &lead).await.2;
        page.replace(['\u{2068}', '\u{2069}'], "")
    };
    let page = read("en").await;
    for words in [
        "12.5° north · 3.25° west · to within 4 m",
        "<bdi>English</bdi>",
        "Person",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert!(
        !page.contains("12.5 -3.25") && !page.contains("person 1"),
        "{page}"
    );
    assert!(read("ar").await.contains("12.5° شمالاً"));
}
