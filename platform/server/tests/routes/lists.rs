//! Lists of things, on pages, for devices and for programs: unknown, not signed in, not allowed, malformed, then
//! success.

use app::Actor;
use app::collect::{Channel, Handed, Sender, receive_submission};
use app::testing::{HOMES, open_form};
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use base::Language;
use serde_json::json;

use super::central::Program;
use crate::world::World;

pub(crate) const HOME: &str = "0b5b1c1e-7a4f-4c0e-9d3a-1f2e3d4c5b6a";

/// A world with an open form that makes homes, and one home that three submissions spoke of.
pub(crate) async fn homes() -> World {
    let (world, lead) = World::water_on(app::testing::app()).await;
    let app = &world.app;
    let form = open_form(app, &lead, "water", (HOMES, "Homes.")).await.unwrap();
    let make = format!("id=\"{HOME}\" create=\"1\"><label>Home of Amal</label></entity><x");
    let change = format!("id=\"{HOME}\" update=\"1\" baseVersion=\"1\"");
    let sent = [
        ("1", "4", make),
        ("2", "5", change.clone()),
        ("3", "6", change),
        ("4", "7", "id=\"me\" create=\"1\"".to_owned()),
    ];
    for (id, size, entity) in sent {
        let xml = format!(
            "<data id=\"homes\" version=\"1\"><consent>yes</consent><head>Amal</head><size>{size}</size><meta><instanceID>uuid:{id}</instanceID><entity dataset=\"homes\" {entity}/></meta></data>"
        );
        let handed = Handed {
            xml: &xml,
            channel: Channel::Device,
            language: Language::english(),
            apart: std::collections::BTreeMap::new(),
            sender: Sender::default(),
        };
        receive_submission(app, &Actor::Anonymous, form.id, &handed)
            .await
            .unwrap();
    }
    world
}

#[tokio::test]
async fn pages_of_lists_open_for_who_manages_data() {
    let world = homes().await;
    let lead = world.cookie("lead").await;
    let thing = format!("/work/water/lists/homes/{HOME}");
    for unknown in [
        "/work/nowhere/lists",
        "/work/water/lists/barns",
        "/work/water/lists/homes/x",
    ] {
        assert_eq!(
            world.get(unknown, &lead).await.0,
            StatusCode::NOT_FOUND,
            "{unknown}"
        );
    }
    for path in [
        "/work/water/lists",
        "/work/water/lists/homes",
        thing.as_str(),
        "/work/water/lists/homes/file",
    ] {
        let (status, to, _) = world.get(path, "").await;
        assert!(
            status == StatusCode::SEE_OTHER && to.contains("sign-in"),
            "{path} {status} {to}"
        );
        for who in ["sees", "collects", "else"] {
            let (status, _, page) = world.get(path, &world.cookie(who).await).await;
            assert_eq!(status, StatusCode::FORBIDDEN, "{path} {who}");
            assert!(!page.contains("Amal"), "{path} {who}");
        }
    }
    let (_, _, page) = world.get("/work/water/lists", &lead).await;
    assert!(
        page.contains("/work/water/lists/homes") && page.contains("1 to look at"),
        "{page}"
    );
    let (_, _, page) = world.get("/work/water/lists/homes?q=home%20of", &lead).await;
    assert!(
        page.contains("Home of Amal") && page.contains("The identity is no UUID."),
        "{page}"
    );
    let (_, _, page) = world.get("/work/water/lists/homes?q=zzz", &lead).await;
    assert!(!page.contains("Home of Amal"), "{page}");
    let (status, _, file) = world.get("/work/water/lists/homes/file", &lead).await;
    assert_eq!(
        (status, file.lines().next()),
        (StatusCode::OK, Some("name,label,__version,head,size"))
    );
}

#[tokio::test]
async fn a_person_chooses_between_changes_that_met() {
    let world = homes().await;
    let lead = world.cookie("lead").await;
    let thing = format!("/work/water/lists/homes/{HOME}");
    let (_, _, page) = world.get(&thing, &lead).await;
    assert!(
        page.contains("name=\"p.size\"") && page.contains("Choose what is right."),
        "{page}"
    );
    assert!(
        page.contains("From answers to") && page.contains("Homes"),
        "{page}"
    );
    let settle = format!("{thing}/settle");
    let collects = world.cookie("collects").await;
    assert_eq!(
        world.send(&settle, &collects, "version=3&p.size=5").await.0,
        StatusCode::FORBIDDEN
    );
    let (status, _, page) = world.send(&settle, &lead, "version=2&p.size=5").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("It was changed meanwhile"), "{page}");
    let (status, to, _) = world.send(&settle, &lead, "version=3&p.size=5").await;
    assert_eq!((status, to.as_str()), (StatusCode::SEE_OTHER, thing.as_str()));
    let (_, _, page) = world.get(&thing, &lead).await;
    assert!(
        !page.contains("Choose what is right.") && page.contains("Version 4"),
        "{page}"
    );
    let (status, ..) = world
        .send(&thing, &lead, "version=4&label=House&p.size=5&p.head=Amal")
        .await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let (_, _, page) = world.get(&thing, &lead).await;
    assert!(page.contains("<bdi>House</bdi>"), "{page}");
    let (status, ..) = world.send(&format!("{thing}/remove"), &lead, "").await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    assert_eq!(world.get(&thing, &lead).await.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn lists_are_made_and_filled_on_pages() {
    let world = homes().await;
    let lead = world.cookie("lead").await;
    let (status, _, page) = world.send("/work/water/lists", &lead, "name=a.b").await;
    assert!(
        status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("cannot be the name of a list"),
        "{page}"
    );
    let (status, to, _) = world.send("/work/water/lists", &lead, "name=wells").await;
    assert_eq!(
        (status, to.as_str()),
        (StatusCode::SEE_OTHER, "/work/water/lists/wells")
    );
    let (status, _, page) = world
        .send("/work/water/lists/wells/properties", &lead, "property=label")
        .await;
    assert!(
        status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("cannot be the name of a property"),
        "{page}"
    );
    world
        .send("/work/water/lists/wells/properties", &lead, "property=depth")
        .await;
    let (status, _, page) = world
        .send("/work/water/lists/wells", &lead, "label=&p.depth=4")
        .await;
    assert!(
        status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("not said how this is called"),
        "{page}"
    );
    let (status, ..) = world
        .send("/work/water/lists/wells", &lead, "label=%3DOld+well&p.depth=4")
        .await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let bad = world
        .upload(
            "/work/water/lists/wells/upload",
            &lead,
            &[],
            ("w.csv", b"label,roof\nA,b\n"),
        )
        .await;
    assert!(
        bad.0 == StatusCode::UNPROCESSABLE_ENTITY && bad.2.contains("roof"),
        "{}",
        bad.2
    );
    let fields = [("adds", "on")];
    let good = world
        .upload(
            "/work/water/lists/wells/upload",
            &lead,
            &fields,
            ("w.csv", b"label,roof\nA,b\nB,c\n"),
        )
        .await;
    assert_eq!(good.0, StatusCode::SEE_OTHER, "{}", good.2);
    let (_, _, file) = world.get("/work/water/lists/wells/file", &lead).await;
    assert_eq!(file.lines().count(), 4, "{file}");
    assert!(
        file.contains(",'=Old well,"),
        "a spreadsheet runs no cell: {file}"
    );
}

#[tokio::test]
async fn a_device_gets_the_list_that_its_form_wants() {
    let world = homes().await;
    let lead = Program::of(&world, "collects").await;
    let get = async |path: &str, known: Option<&str>| {
        let mut request = Request::get(path.replace('…', &format!("/v1/projects/{}", lead.project)))
            .header(header::AUTHORIZATION, &lead.says)
            .header("x-openrosa-version", "1.0");
        // A session as Central's clients have it: the cookie that a browser holds.
        request = request.header(header::COOKIE, world.cookie("collects").await);
        if let Some(known) = known {
            request = request.header(header::IF_NONE_MATCH, known);
        }
        let response = world.respond(request.body(Body::empty()).unwrap()).await;
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, 1 << 20).await.unwrap();
        (parts, String::from_utf8(body.to_vec()).unwrap())
    };
    let (_, list) = get("…/formList", None).await;
    assert!(list.contains("/forms/homes/manifest</manifestUrl>"), "{list}");
    let (parts, manifest) = get("…/forms/homes/manifest", None).await;
    assert_eq!(parts.status, StatusCode::OK);
    assert!(
        manifest.contains("<mediaFile type=\"entityList\">") && manifest.contains("<integrityUrl>"),
        "{manifest}"
    );
    let hash = manifest.split("md5:").nth(1).unwrap()[..32].to_owned();
    let (parts, file) = get("…/forms/homes/attachments/homes.csv", None).await;
    assert_eq!(
        file,
        format!("name,label,__version,head,size\n{HOME},Home of Amal,3,Amal,6\n")
    );
    let mark = parts.headers[header::ETAG].to_str().unwrap().to_owned();
    assert_eq!(mark, format!("\"{hash}\""));
    let (parts, body) = get("…/forms/homes/attachments/homes.csv", Some(&mark)).await;
    assert_eq!((parts.status, body.as_str()), (StatusCode::NOT_MODIFIED, ""));
    let other = HOME.replace("0b5b", "1b5b");
    let (parts, told) = get(
        &format!("…/forms/homes/attachments/homes.csv/integrity?id={HOME},{other}"),
        None,
    )
    .await;
    assert!(
        parts.headers[header::CONTENT_TYPE]
            .to_str()
            .unwrap()
            .contains("text/xml")
    );
    assert!(
        told.contains(&format!(
            "<entity id=\"{HOME}\"><deleted>false</deleted></entity>"
        )),
        "{told}"
    );
    assert!(
        told.contains(&format!(
            "<entity id=\"{other}\"><deleted>true</deleted></entity>"
        )),
        "{told}"
    );
    let (parts, _) = get("…/forms/homes/attachments/barns.csv", None).await;
    assert_eq!(parts.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn programs_read_and_change_lists_as_central_has_them() {
    let world = homes().await;
    let lead = Program::of(&world, "lead").await;
    let collects = Program::of(&world, "collects").await;
    assert_eq!(lead.problem("GET", "…/datasets/barns", "").await, 404.1);
    for (method, path) in [
        ("GET", "…/datasets"),
        ("POST", "…/datasets"),
        ("GET", "…/datasets/homes/entities"),
    ] {
        assert_eq!(
            collects.problem(method, path, "{}").await,
            403.1,
            "{method} {path}"
        );
    }
    assert_eq!(lead.problem("POST", "…/datasets", "x").await, 400.1);
    assert_eq!(
        lead.problem("POST", "…/datasets", r#"{"name":"HOMES"}"#).await,
        409.16
    );
    let waits = r#"{"name":"wells","approvalRequired":true}"#;
    assert!(
        lead.call("POST", "…/datasets", waits)
            .await
            .1
            .contains("\"approvalRequired\":true")
    );
    let patch = async |sent: &str| lead.call("PATCH", "…/datasets/homes", sent).await.0;
    assert_eq!(patch("x").await, StatusCode::BAD_REQUEST);
    assert_eq!(patch(r#"{"approvalRequired":true}"#).await, StatusCode::OK);
    assert_eq!(lead.json("…/datasets/homes").await["approvalRequired"], true);
    assert_eq!(patch("{}").await, StatusCode::OK, "what is not said stays");
    let made = "<data id=\"homes\" version=\"1\"><consent>yes</consent><head>Amal</head><size>4</size><meta>\
                <instanceID>uuid:waits</instanceID><entity dataset=\"homes\" \
                id=\"0b5b1c1e-7a4f-4c0e-9d3a-1f2e3d4c5b6b\" create=\"1\"><label>Waits</label></entity></meta></data>";
    let (status, told) = lead.call("POST", "…/forms/homes/submissions", made).await;
    assert_eq!(status, StatusCode::OK, "{told}");
    let waits = "…/datasets/homes/entities/0b5b1c1e-7a4f-4c0e-9d3a-1f2e3d4c5b6b";
    assert_eq!(lead.problem("GET", waits, "").await, 404.1);
    let no_more = r#"{"approvalRequired":false}"#;
    assert_eq!(lead.problem("PATCH", "…/datasets/homes", no_more).await, 400.29);
    let convert = "…/datasets/homes?convert=true";
    assert_eq!(lead.call("PATCH", convert, no_more).await.0, StatusCode::OK);
    assert_eq!(lead.json(waits).await["currentVersion"]["label"], "Waits");
    assert_eq!(lead.call("DELETE", waits, "").await.0, StatusCode::OK);
    let homes = lead.json("…/datasets/homes").await;
    assert_eq!(homes["properties"][0]["forms"], json!(["homes"]));
    assert_eq!(homes["linkedForms"][0]["xmlFormId"], "homes");
    let one = format!("…/datasets/homes/entities/{HOME}");
    let home = lead.json(&one).await;
    assert_eq!(
        (&home["conflict"], &home["currentVersion"]["version"]),
        (&json!("hard"), &json!(3))
    );
    assert_eq!(home["currentVersion"]["conflictingProperties"], json!(["size"]));
    let body = r#"{"data":{"size":"9"}}"#;
    assert_eq!(lead.problem("PATCH", &one, body).await, 409.15);
    assert_eq!(
        lead.problem("PATCH", &format!("{one}?baseVersion=2"), body).await,
        409.15
    );
    assert_eq!(
        lead.problem("PATCH", &format!("{one}?force=true"), r#"{"data":{"roof":"9"}}"#)
            .await,
        400.28
    );
    let (status, _) = lead
        .call("PATCH", &format!("{one}?baseVersion=3&resolve=true"), body)
        .await;
    assert_eq!(status, StatusCode::OK);
    let diffs = lead.json(&format!("{one}/diffs")).await;
    assert_eq!(
        diffs[2],
        json!([{ "old": "6", "new": "9", "propertyName": "size" }])
    );
    assert_eq!(
        lead.json(&format!("{one}/versions"))
            .await
            .as_array()
            .unwrap()
            .len(),
        4
    );
    assert_eq!(
        lead.json(&format!("{one}/audits")).await[3]["action"],
        "entity.create"
    );
    let many =
        r#"{"entities":[{"label":"A","data":{"size":1}},{"label":"B","data":{}}],"source":{"name":"here"}}"#;
    assert_eq!(
        lead.call("POST", "…/datasets/homes/entities", many).await.0,
        StatusCode::OK
    );
    let table = "…/datasets/homes.svc/Entities";
    let page = lead.json(&format!("{table}?%24top=2&%24count=true")).await;
    assert_eq!(
        (&page["@odata.count"], &page["value"][0]["label"]),
        (&json!(3), &json!("A"))
    );
    let next = page["@odata.nextLink"]
        .as_str()
        .unwrap()
        .replace("http://localhost", "");
    let rest = lead.json(&next).await;
    assert_eq!(
        (
            &rest["value"][0]["label"],
            rest["value"].as_array().unwrap().len()
        ),
        (&json!("Home of Amal"), 1)
    );
    assert_eq!(rest["value"][0]["__system"]["version"], 4);
    let found = lead.json(&format!("{table}?%24filter=size%20eq%20'1'")).await;
    assert_eq!(found["value"][0]["label"], "A");
    let (_, edmx) = lead.call("GET", "…/datasets/homes.svc/$metadata", "").await;
    assert!(edmx.contains("Name=\"size\""), "{edmx}");
    let (_, csv) = lead.call("GET", "…/datasets/homes/entities.csv", "").await;
    assert!(csv.starts_with("__id,label,head,size,__createdAt,"), "{csv}");
    assert_eq!(lead.call("DELETE", &one, "").await.0, StatusCode::OK);
    assert_eq!(lead.problem("GET", &one, "").await, 404.1);
}
