//! Files beside a form: given by a program or on the page, fetched by devices, read by the form itself.

use app::ports::Query;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};

use super::central::Program;
use super::openrosa::key;
use crate::world::World;

/// A form with a picture beside a question, and a list from a file.
const FORM: &str = r#"<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>Shops</h:title><model>
 <itext><translation lang="English (en)" default="true()"><text id="shop:label"><value>Which shop?</value>
 <value form="image">jr://images/map.png</value></text></translation></itext>
 <instance><data id="shops" version="1"><consent/><shop/><meta><instanceID/></meta></data></instance>
 <instance id="shops" src="jr://file-csv/shops.csv"/>
 <bind nodeset="/data/consent" type="string" required="true()"/><bind nodeset="/data/shop" type="string"/>
 <bind nodeset="/data/meta/instanceID" type="string" readonly="true()" jr:preload="uid"/></model></h:head><h:body>
 <select1 ref="/data/consent"><label>May we ask?</label><item><label>Yes</label><value>yes</value></item>
 <item><label>No</label><value>no</value></item></select1>
 <select1 ref="/data/shop"><label ref="jr:itext('shop:label')"/><itemset nodeset="instance('shops')/root/item">
 <value ref="name"/><label ref="label"/></itemset></select1></h:body></h:html>"#;
const SHOPS: &str = "name,label\nb,Bakery\nm,Market\n";

/// A call as a device makes it: status, media type, body.
async fn fetch(world: &World, url: &str) -> (StatusCode, String, String) {
    let path = url.strip_prefix("http://localhost").unwrap();
    let request = Request::get(path).header("X-OpenRosa-Version", "1.0");
    let response = world.respond(request.body(Body::empty()).unwrap()).await;
    let kind = response.headers().get(header::CONTENT_TYPE);
    let kind = kind.map_or("", |k| k.to_str().unwrap()).to_owned();
    let status = response.status();
    let body = to_bytes(response.into_body(), 1 << 22).await.unwrap();
    (status, kind, String::from_utf8_lossy(&body).into_owned())
}

#[tokio::test]
async fn files_of_a_form_are_given_and_fetched() {
    let world = World::water().await;
    let lead = Program::of(&world, "lead").await;
    let made = lead.call("POST", "…/forms?ignoreWarnings=true", FORM).await;
    assert_eq!(made.0, StatusCode::OK, "{}", made.1);
    let at = "…/forms/shops/draft/attachments";
    let listed = lead.json(at).await;
    let names: Vec<&str> = listed
        .as_array()
        .unwrap()
        .iter()
        .map(|f| f["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["map.png", "shops.csv"]);
    assert!(!listed[0]["exists"].as_bool().unwrap());

    let stranger = Program::of(&world, "else").await;
    assert_eq!(
        stranger.problem("POST", &format!("{at}/map.png"), "x").await,
        403.1
    );
    assert_eq!(lead.problem("POST", &format!("{at}/other.png"), "x").await, 404.1);
    assert_eq!(lead.problem("GET", &format!("{at}/map.png"), "").await, 404.1);
    assert_eq!(
        lead.problem("POST", &format!("{at}/map.png"), "").await as u16,
        400
    );
    for (name, bytes) in [("map.png", "\u{89}PNG picture"), ("shops.csv", SHOPS)] {
        let (status, body) = lead.call("POST", &format!("{at}/{name}"), bytes).await;
        assert_eq!(status, StatusCode::OK, "{body}");
    }
    assert_eq!(lead.call("GET", &format!("{at}/shops.csv"), "").await.1, SHOPS);
    let listed = lead.json(at).await;
    assert_eq!(listed[0]["type"], "image");
    assert!(listed[0]["blobExists"].as_bool().unwrap() && listed[1]["exists"].as_bool().unwrap());
    assert!(lead.json("…/forms/shops/draft/fields").await[0]["path"].is_string());

    // The form reads its list: what stands in it can be chosen, all else not.
    let found = world
        .app
        .store
        .list::<app::collect::Instrument>(Query::all())
        .await
        .unwrap();
    let it = found.into_iter().find(|it| it.form_id == "shops").unwrap().value;
    let engine = app::collect::engine_of(&world.app, &it).await.unwrap();
    let answers = |shop: &str| {
        format!(
            "<data id=\"shops\" version=\"1\"><consent>yes</consent><shop>{shop}</shop><meta><instanceID>uuid:1</instanceID></meta></data>"
        )
    };
    let context = app::collect::context(&world.app);
    assert!(engine.validate(&answers("m"), &context).valid);
    assert!(!engine.validate(&answers("x"), &context).valid);
}

#[tokio::test]
async fn a_page_takes_files_and_devices_find_them_in_the_manifest() {
    let world = World::water().await;
    let p = Program::of(&world, "lead").await;
    p.call("POST", "…/forms?ignoreWarnings=true", FORM).await;
    let found = world
        .app
        .store
        .list::<app::collect::Instrument>(Query::all())
        .await
        .unwrap();
    let it = found.into_iter().find(|it| it.form_id == "shops").unwrap().value;
    let page = format!("/work/water/ask/{}", it.id);
    let files = format!("{page}/files");
    let lead = world.cookie("lead").await;
    let give = |cookie: String, name: &'static str, bytes: &'static [u8]| {
        let (world, files) = (&world, files.clone());
        async move {
            world
                .upload(&files, &cookie, &[("name", name)], (name, bytes))
                .await
        }
    };
    assert_eq!(
        give(String::new(), "map.png", b"x").await.0,
        StatusCode::UNAUTHORIZED
    );
    assert_eq!(
        give(world.cookie("sees").await, "map.png", b"x").await.0,
        StatusCode::FORBIDDEN
    );
    let (status, _, text) = give(lead.clone(), "map.png", b"").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text.contains("The file is empty."), "{text}");
    assert_eq!(
        give(lead.clone(), "map.png", b"picture").await.0,
        StatusCode::SEE_OTHER
    );
    let (_, _, text) = world.get(&page, &lead).await;
    assert!(
        text.contains("map.png") && text.contains("7 bytes") && text.contains("Nothing yet"),
        "{text}"
    );

    app::testing::looked_at_risks(&world.app, ("water", 1)).await.ok();
    let by = app::Actor::System;
    app::collect::move_instrument(&world.app, &by, it.id, app::collect::InstrumentState::Open)
        .await
        .unwrap();
    let (base, ..) = key(&world, "name=Amal&days=9").await;
    let (status, _, list) = fetch(&world, &format!("{base}/formList")).await;
    assert_eq!(status, StatusCode::OK, "{list}");
    assert!(list.contains("/forms/shops/manifest"), "{list}");
    let (_, _, manifest) = fetch(&world, &format!("{base}/forms/shops/manifest")).await;
    assert!(manifest.contains("<filename>map.png</filename>"), "{manifest}");
    // printf picture | md5sum
    assert!(
        manifest.contains("<hash>md5:5456fc54c74a297ce994998c2873b370</hash>"),
        "{manifest}"
    );
    let (status, kind, body) = fetch(&world, &format!("{base}/forms/shops/attachments/map.png")).await;
    assert_eq!(
        (status, kind.as_str(), body.as_str()),
        (StatusCode::OK, "image/png", "picture")
    );
    // What is open does not change any more.
    let (status, _, _) = give(lead, "map.png", b"another").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);

    // Who fills the form in a browser sees the picture beside its question; the list is not handed out there.
    let form = format!("/f/{}", it.id);
    let send = |path: String, cookie: String, body: &'static str| {
        let request = Request::post(path)
            .header(header::HOST, "localhost")
            .header(header::ORIGIN, "http://localhost")
            .header(header::COOKIE, cookie)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        world.respond(request.body(Body::from(body)).unwrap())
    };
    let begun = send(form.clone(), String::new(), "").await;
    assert_eq!(begun.status(), StatusCode::SEE_OTHER);
    let cookie = begun.headers()[header::SET_COOKIE].to_str().unwrap();
    let cookie = cookie.split(';').next().unwrap().to_owned();
    let at = format!("{form}/page");
    send(at.clone(), cookie.clone(), "%2Fdata%2Fconsent=yes").await;
    let (status, _, text) = world.get(&at, &cookie).await;
    assert_eq!(status, StatusCode::OK, "{text}");
    let picture = format!("{form}/files/map.png");
    assert!(text.contains(&format!("src=\"{picture}\" alt=\"\"")), "{text}");
    let request = Request::get(&picture).body(Body::empty()).unwrap();
    let response = world.respond(request).await;
    assert_eq!(response.status(), StatusCode::OK);
    let header = |name| response.headers()[name].to_str().unwrap();
    assert_eq!(header(header::CONTENT_TYPE), "image/png");
    assert!(header(header::CONTENT_SECURITY_POLICY).contains("sandbox"));
    for nothing in ["shops.csv", "other.png", "..%2Fmap.png"] {
        let (status, ..) = world.get(&format!("{form}/files/{nothing}"), "").await;
        assert_eq!(status, StatusCode::NOT_FOUND, "{nothing}");
    }
}
