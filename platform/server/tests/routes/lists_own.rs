//! A list of which who collects is given only what they made: not signed in, not allowed, then success.

use app::Actor;
use app::collect::{Channel, Handed, Instrument, Sender, receive_submission};
use app::testing::{HOMES, open_form};
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use base::{Id, Language};
use uuid::Uuid;

use super::central::Program;
use super::openrosa::key;
use crate::world::World;

const OWN: &str = r#"{"ownerOnly":true}"#;
const LIST: &str = "…/datasets/homes";

/// Somebody makes a home of this number.
async fn make(world: &World, form: Id<Instrument>, number: u8, who: Option<Uuid>) {
    let xml = format!(
        "<data id=\"homes\" version=\"1\"><consent>yes</consent><head>Home {number}</head><size>4</size><meta>\
         <instanceID>uuid:{number}</instanceID><entity dataset=\"homes\" id=\"{}\" create=\"1\">\
         <label>Home {number}</label></entity></meta></data>",
        id(number)
    );
    let handed = Handed {
        xml: &xml,
        channel: Channel::Device,
        language: Language::english(),
        apart: std::collections::BTreeMap::new(),
        sender: Sender { who, device: None },
    };
    receive_submission(&world.app, &Actor::Anonymous, form, &handed)
        .await
        .unwrap();
}

fn id(number: u8) -> String {
    format!("0b5b1c1e-7a4f-4c0e-9d3a-1f2e3d4c5b{number:02x}")
}

/// What lies at an address for who comes with these headers.
async fn got(world: &World, path: &str, who: Option<(&Program<'_>, &str)>) -> String {
    let mut request = Request::get(path).header("x-openrosa-version", "1.0");
    if let Some((program, name)) = who {
        request = request.header(header::AUTHORIZATION, &program.says);
        request = request.header(header::COOKIE, world.cookie(name).await);
    }
    let response = world.respond(request.body(Body::empty()).unwrap()).await;
    assert_eq!(response.status(), StatusCode::OK, "{path}");
    let body = to_bytes(response.into_body(), 1 << 20).await.unwrap();
    String::from_utf8(body.to_vec()).unwrap()
}

/// Which homes stand in a text.
fn homes(text: &str) -> Vec<u8> {
    (1..=3).filter(|n| text.contains(&format!("Home {n}"))).collect()
}

#[tokio::test]
async fn who_collects_is_given_only_what_they_made() {
    let (world, actor) = World::water_on(app::testing::app()).await;
    let form = open_form(&world.app, &actor, "water", (HOMES, "Homes."))
        .await
        .unwrap()
        .id;
    let (base, user, _) = key(&world, "name=Amal&days=9").await;
    let device = base.trim_start_matches("http://localhost");
    let lead = Program::of(&world, "lead").await;
    let collects = Program::of(&world, "collects").await;
    let cookie = world.cookie("collects").await;
    let session = cookie.strip_prefix("counted_session=");
    let collector = app::people::who_is(&world.app, session).await.unwrap();
    let collector = collector.actor.account().unwrap().uuid();
    make(&world, form, 1, None).await;
    make(&world, form, 2, Some(user.parse().unwrap())).await;
    make(&world, form, 3, Some(collector)).await;

    let file = "forms/homes/attachments/homes.csv";
    let at = format!("/v1/projects/{}/{file}", lead.project);
    let of_device = async || got(&world, &format!("{device}/{file}"), None).await;
    let of = async |program, name| got(&world, &at, Some((program, name))).await;
    assert_eq!(homes(&of_device().await), [1, 2, 3]);

    let page = "/work/water/lists/homes/own";
    assert_eq!(world.send(page, "", "own=yes").await.0, StatusCode::UNAUTHORIZED);
    assert_eq!(collects.problem("PATCH", LIST, OWN).await, 403.1);
    let (status, told) = lead.call("PATCH", LIST, OWN).await;
    assert!(
        status == StatusCode::OK && told.contains("\"ownerOnly\":true"),
        "{told}"
    );
    assert_eq!(homes(&of_device().await), [2]);
    assert_eq!(homes(&of(&collects, "collects").await), [3]);
    assert_eq!(
        homes(&of(&lead, "lead").await),
        [1, 2, 3],
        "who sees the list sees all"
    );
    let all = lead.json("…/datasets/homes/entities").await;
    assert_eq!(homes(&all.to_string()), [1, 2, 3]);
    let asked = format!("{device}/{file}/integrity?id={},{}", id(1), id(2));
    let told = got(&world, &asked, None).await;
    for (number, gone) in [(1, true), (2, false)] {
        let said = format!("<entity id=\"{}\"><deleted>{gone}</deleted>", id(number));
        assert!(told.contains(&said), "{told}");
    }
    let manifest = async || got(&world, &format!("{device}/forms/homes/manifest"), None).await;
    let own = manifest().await;

    assert_eq!(
        lead.call("PATCH", LIST, "{}").await.0,
        StatusCode::OK,
        "what is not said stays"
    );
    let cookie = world.cookie("lead").await;
    assert_eq!(manifest().await, own);
    assert_eq!(world.send(page, &cookie, "own=no").await.0, StatusCode::SEE_OTHER);
    assert_ne!(manifest().await, own, "a device notices");
    assert_eq!(homes(&of_device().await), [1, 2, 3]);
    let made = r#"{"name":"wells","ownerOnly":true}"#;
    assert!(
        lead.call("POST", "…/datasets", made)
            .await
            .1
            .contains("\"ownerOnly\":true")
    );
}
