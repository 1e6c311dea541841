//! Taking answers out: who may, for what, and what is in the files.

use std::io::{Cursor, Read};

use app::App;
use app::collect::{Channel, Handed, Instrument, Received, Sender, receive_submission, withdraw};
use app::testing::open_form;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use base::Language;
use zip::ZipArchive;

use crate::world::World;

const FORM: &str = include_str!("../../../../domain/form/tests/household.xml");

/// The site with two answers, of which one was taken back.
pub(crate) async fn answered() -> (World, Instrument) {
    let (world, lead) = World::water_on(app::testing::app()).await;
    let app = &world.app;
    let it = open_form(app, &lead, "water", (FORM, "Water.")).await.unwrap();
    hand_in(app, &it, "stays", "=SUM(A1)").await;
    let Received::Stored { receipt, .. } = hand_in(app, &it, "goes", "Zahra").await else {
        panic!("it should be stored")
    };
    withdraw(app, &app::Actor::Anonymous, receipt).await.unwrap();
    (world, it)
}

pub(crate) async fn hand_in(app: &App, it: &Instrument, id: &str, name: &str) -> Received {
    let xml = format!(
        "<data id=\"household\" version=\"3\"><consent>yes</consent><size>2</size><person><name>{name}</name><age>4</age>\
         </person><where>12.5 -3.25 0 4</where><meta><instanceID>uuid:{id}</instanceID></meta></data>"
    );
    let handed = Handed {
        xml: &xml,
        channel: Channel::Device,
        language: Language::english(),
        apart: std::collections::BTreeMap::new(),
        sender: Sender::default(),
    };
    receive_submission(app, &app::Actor::Anonymous, it.id, &handed)
        .await
        .unwrap()
}

async fn bytes(world: &World, path: &str, cookie: &str) -> Vec<u8> {
    let request = Request::get(path).header(header::COOKIE, cookie);
    let response = world.respond(request.body(Body::empty()).unwrap()).await;
    assert_eq!(response.status(), StatusCode::OK, "{path}");
    assert!(
        response.headers().contains_key(header::CONTENT_DISPOSITION),
        "{path}"
    );
    to_bytes(response.into_body(), 1 << 24).await.unwrap().to_vec()
}

/// A file of a ZIP as text.
fn inside(zip: Vec<u8>, name: &str) -> String {
    let mut zip = ZipArchive::new(Cursor::new(zip)).unwrap();
    let mut text = String::new();
    zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[tokio::test]
async fn only_who_manages_data_takes_answers_out() {
    let (world, it) = answered().await;
    let page = format!("/work/water/collect/{}/answers", it.id);
    let lead = world.cookie("lead").await;
    assert_eq!(
        world.get("/work/water/collect/no/answers", &lead).await.0,
        StatusCode::NOT_FOUND
    );
    let other = format!("/work/nowhere/collect/{}/answers", it.id);
    assert_eq!(world.get(&other, &lead).await.0, StatusCode::NOT_FOUND);
    assert_eq!(world.get(&page, "").await.0, StatusCode::SEE_OTHER);
    for path in [page.clone(), format!("{page}/file?format=csv")] {
        for who in ["sees", "collects", "else"] {
            let cookie = world.cookie(who).await;
            assert_eq!(
                world.get(&path, &cookie).await.0,
                StatusCode::FORBIDDEN,
                "{who} {path}"
            );
        }
    }
    for wrong in [
        "format=exe",
        "",
        "format=csv&purpose=marketing",
        "format=csv&purpose=%2F",
    ] {
        let path = format!("{page}/file?{wrong}");
        assert_eq!(world.get(&path, &lead).await.0, StatusCode::NOT_FOUND, "{wrong}");
    }
    let (status, _, text) = world.get(&page, &lead).await;
    assert_eq!(status, StatusCode::OK);
    assert!(text.contains("name=\"format\"") && text.contains("name=\"purpose\""));
    let tab = world.get("/work/water/collect", &lead).await.2;
    assert!(tab.contains(&page), "the tab leads there");
    let tab = world
        .get("/work/water/collect", &world.cookie("sees").await)
        .await
        .2;
    assert!(!tab.contains(&page), "but only those who may");
}

/// Every browser asks for compressed answers; a file has to come whole that way too.
#[tokio::test]
async fn a_file_comes_whole_when_it_is_compressed_on_its_way() {
    let (world, it) = answered().await;
    let lead = world.cookie("lead").await;
    for format in ["csv", "xlsx", "geojson", "stata", "parquet"] {
        let path = format!("/work/water/collect/{}/answers/file?format={format}", it.id);
        let plain = bytes(&world, &path, &lead).await;
        for encoding in ["gzip", "br"] {
            let request = Request::get(&path)
                .header(header::COOKIE, &lead)
                .header(header::ACCEPT_ENCODING, encoding);
            let response = world.respond(request.body(Body::empty()).unwrap()).await;
            let packed = response.headers().get(header::CONTENT_ENCODING).cloned();
            let body = to_bytes(response.into_body(), 1 << 24).await.unwrap();
            match packed {
                Some(said) if said == "gzip" => {
                    let mut all = Vec::new();
                    flate2::read::GzDecoder::new(&body[..])
                        .read_to_end(&mut all)
                        .unwrap();
                    assert!(!all.is_empty(), "{format}");
                    // What a ZIP says of its time may differ between two makings; its size does not.
                    assert_eq!(all.len(), plain.len(), "{format}");
                }
                _ => assert!(!body.is_empty(), "{format} {encoding}"),
            }
        }
    }
}

#[tokio::test]
async fn a_file_holds_what_stands_and_nothing_that_was_taken_back() {
    let (world, it) = answered().await;
    let lead = world.cookie("lead").await;
    let at = |more: &str| format!("/work/water/collect/{}/answers/file?format={more}", it.id);
    let csv = bytes(&world, &at("csv"), &lead).await;
    let main = inside(csv.clone(), "household.csv");
    assert!(main.starts_with("SubmissionDate,consent,district,"), "{main}");
    assert!(main.contains("uuid:stays") && !main.contains("goes"), "{main}");
    let people = inside(csv, "household-person.csv");
    assert!(
        people.contains("'=SUM(A1),4,,uuid:stays,uuid:stays/person[1]"),
        "{people}"
    );

    let book = bytes(&world, &at("xlsx&words=labels&split=on"), &lead).await;
    let sheet = inside(book.clone(), "xl/worksheets/sheet1.xml");
    assert!(
        sheet.contains("May we ask you?") && sheet.contains("uuid:stays"),
        "{sheet}"
    );
    let people = inside(book.clone(), "xl/worksheets/sheet2.xml");
    assert!(
        people.contains("=SUM(A1)") && !people.contains("<f>"),
        "a text, no formula: {people}"
    );
    assert!(inside(book, "xl/workbook.xml").contains("household-person"));

    let places = bytes(&world, &at("geojson"), &lead).await;
    let places: serde_json::Value = serde_json::from_slice(&places).unwrap();
    assert_eq!(places["features"].as_array().unwrap().len(), 1);
    assert_eq!(places["features"][0]["geometry"]["coordinates"][0], -3.25);

    let tables = bytes(&world, &at("stata&media=on"), &lead).await;
    let mut zip = ZipArchive::new(Cursor::new(tables)).unwrap();
    let mut file = Vec::new();
    zip.by_name("household-person.dta")
        .unwrap()
        .read_to_end(&mut file)
        .unwrap();
    assert!(file.starts_with(b"<stata_dta><header><release>118</release>"));
    let columns = inside(bytes(&world, &at("parquet"), &lead).await, "household.parquet");
    assert!(
        columns.contains("stays") && !columns.contains("goes"),
        "{columns}"
    );

    let book = String::from_utf8(bytes(&world, &at("codebook"), &lead).await).unwrap();
    assert!(book.contains("label (ar)"), "{book}");
    let log = world.app.store.entries_about(it.id.uuid(), 9).await.unwrap();
    let taken = log.iter().filter(|e| e.verb == "submission.export");
    assert_eq!(taken.count(), 5, "each file of answers stands in the log");
}
