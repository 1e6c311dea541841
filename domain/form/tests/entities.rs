//! Entities: from a workbook to what a submission does to a list.

use base::Timestamp;
use form::engine::{Context, Engine, EntityAct, EntityFault, EntityStep, Files};
use form::xlsform::compile;
use jiff::tz::TimeZone;
use rust_xlsxwriter::Workbook;

/// A workbook of sheets written as lines with `|` between cells.
fn book(sheets: &[(&str, &str)]) -> Vec<u8> {
    let mut book = Workbook::new();
    for (name, text) in sheets {
        let sheet = book.add_worksheet().set_name(*name).unwrap();
        for (row, line) in text.trim().lines().enumerate() {
            for (column, cell) in line.split('|').enumerate() {
                let (row, column) = (u32::try_from(row).unwrap(), u16::try_from(column).unwrap());
                sheet.write_string(row, column, cell.trim()).unwrap();
            }
        }
    }
    book.save_to_buffer().unwrap()
}

fn engine(survey: &str, entities: &str) -> Engine {
    let done = compile(&book(&[("survey", survey), ("entities", entities)]), "homes.xlsx");
    assert!(!done.findings.has_errors(), "{:?}", done.findings);
    let checked = Engine::of(&done.value.unwrap());
    assert!(!checked.findings.has_errors(), "{:?}", checked.findings);
    checked.value.unwrap()
}

fn why(survey: &str, entities: &str) -> Vec<String> {
    let done = compile(&book(&[("survey", survey), ("entities", entities)]), "homes.xlsx");
    let told = done.findings.iter().filter(|f| f.code == form::code::BAD_ENTITY);
    told.map(|f| {
        format!(
            "{}: {:?}",
            f.place,
            f.facts.values().map(|v| v.to_string()).collect::<Vec<_>>()
        )
    })
    .collect()
}

fn context() -> Context {
    Context::new(Timestamp::UNIX_EPOCH, TimeZone::UTC, 7)
}

const SURVEY: &str = "type | name | label | save_to
text | head | Who heads it? | head
integer | size | How many live here? | size
text | other | Anything else? | ";
const ID: &str = "0b5b1c1e-7a4f-4c0e-9d3a-1f2e3d4c5b6a";

fn sent(engine: &Engine, entity: &str) -> Vec<Result<EntityAct, form::engine::BadAct>> {
    let xml = format!(
        "<data id=\"homes\"><head>Amal</head><size>4</size><other/><meta><instanceID>uuid:1</instanceID>{entity}</meta></data>"
    );
    let checked = engine.validate(&xml, &context());
    assert!(checked.valid, "{:?}", checked.findings);
    assert!(
        checked.answers.values.keys().all(|k| !k.contains("entity")),
        "{:?}",
        checked.answers
    );
    checked.entities
}

#[test]
fn a_submission_makes_an_entity() {
    let engine = engine(SURVEY, "list_name | label\nhomes | concat('Home of ', ${head})");
    let rule = &engine.entities()[0];
    assert_eq!(
        (rule.list.as_str(), rule.creates, rule.updates),
        ("homes", true, false)
    );
    assert_eq!(rule.saves.keys().collect::<Vec<_>>(), ["head", "size"]);
    let acts = sent(
        &engine,
        &format!("<entity dataset=\"homes\" create=\"1\" id=\"{ID}\"><label>Home of Amal</label></entity>"),
    );
    let act = acts[0].as_ref().unwrap();
    assert_eq!(
        (act.entity.to_string().as_str(), &act.step),
        (ID, &EntityStep::Create)
    );
    assert_eq!(act.label.as_deref(), Some("Home of Amal"));
    let values: Vec<_> = act.values.iter().map(|(k, v)| format!("{k}={v}")).collect();
    assert_eq!(values, ["head=Amal", "size=4"]);
}

#[test]
fn an_update_says_which_version_it_knew() {
    let engine = engine(SURVEY, "list_name | entity_id\nhomes | ${other}");
    let entity = format!(
        "<entity dataset=\"homes\" update=\"1\" id=\"uuid:{ID}\" baseVersion=\"3\" trunkVersion=\"2\" branchId=\"{ID}\"/>"
    );
    let acts = sent(&engine, &entity);
    let EntityStep::Update(seen) = &acts[0].as_ref().unwrap().step else {
        panic!("{acts:?}")
    };
    assert_eq!(
        (seen.base, seen.trunk, seen.branch.unwrap().to_string().as_str()),
        (3, Some(2), ID)
    );
}

#[test]
fn what_cannot_be_read_says_why() {
    let engine = engine(SURVEY, "list_name | label\nhomes | ${head}");
    let fault = |entity: &str| sent(&engine, entity)[0].as_ref().unwrap_err().fault;
    assert_eq!(
        fault("<entity dataset=\"homes\" create=\"1\" id=\"me\"/>"),
        EntityFault::BadId
    );
    assert_eq!(
        fault(&format!("<entity dataset=\"barns\" create=\"1\" id=\"{ID}\"/>")),
        EntityFault::OtherList
    );
    assert_eq!(
        fault(&format!("<entity dataset=\"homes\" update=\"1\" id=\"{ID}\"/>")),
        EntityFault::NoBase
    );
    assert!(
        sent(
            &engine,
            &format!("<entity dataset=\"homes\" create=\"\" id=\"{ID}\"/>")
        )
        .is_empty()
    );
    assert!(sent(&engine, "").is_empty());
}

#[test]
fn a_repeat_makes_one_for_each() {
    let survey = "type | name | label | save_to
begin repeat | member | Member |
text | called | Name | called
end repeat | | |";
    let engine = engine(survey, "list_name | label\npeople | ${called}");
    let one = |id: &str, name: &str| {
        format!(
            "<member><called>{name}</called><meta><entity dataset=\"people\" create=\"1\" id=\"{id}\"><label>{name}</label></entity></meta></member>"
        )
    };
    let other = ID.replace("0b5b", "1b5b");
    let xml = format!(
        "<data id=\"homes\">{}{}<meta><instanceID>uuid:1</instanceID></meta></data>",
        one(ID, "Amal"),
        one(&other, "Zahra")
    );
    let acts = engine.validate(&xml, &context()).entities;
    let called: Vec<_> = acts
        .iter()
        .map(|a| a.as_ref().unwrap().values["called"].clone())
        .collect();
    assert_eq!(called, ["Amal", "Zahra"]);
}

#[test]
fn pages_give_the_identity_that_a_device_would() {
    let engine = engine(
        SURVEY,
        "list_name | label | create_if\nhomes | ${head} | ${size} > 1",
    );
    let context = context();
    let mut session = form::Session::open(&engine, &context).unwrap();
    let xml = session.finish().unwrap();
    assert!(
        engine.validate(&xml, &context).entities.is_empty(),
        "nobody lives there: {xml}"
    );
    assert!(
        xml.contains("create=\"false\"") || xml.contains("create=\"0\""),
        "{xml}"
    );
    assert!(!xml.contains(" id=\"\""), "{xml}");
}

#[test]
fn a_form_of_a_program_is_held_to_the_same_names() {
    let form = |save: &str, dataset: &str| {
        format!(
            "<h:html xmlns=\"http://www.w3.org/2002/xforms\" xmlns:h=\"http://www.w3.org/1999/xhtml\" xmlns:e=\"http://www.opendatakit.org/xforms/entities\"><h:head><h:title>Homes</h:title><model e:entities-version=\"2024.1.0\"><instance><data id=\"homes\" version=\"1\"><head/><meta><instanceID/><entity dataset=\"{dataset}\" create=\"1\" id=\"\"><label/></entity></meta></data></instance><instance id=\"homes\" src=\"jr://file-csv/homes.csv\"/><bind nodeset=\"/data/head\" type=\"string\" e:saveto=\"{save}\"/></model></h:head><h:body><input ref=\"/data/head\"><label>Head</label></input></h:body></h:html>"
        )
    };
    let read = |save, dataset| Engine::read(&form(save, dataset), &Files::new());
    let good = read("head", "homes").value.unwrap();
    assert_eq!(good.entities()[0].saves.len(), 1);
    assert_eq!(good.wanted_files(), ["homes.csv"]);
    for (save, dataset) in [
        ("name", "homes"),
        ("__head", "homes"),
        ("head", "__homes"),
        ("head", "a.b"),
    ] {
        assert!(read(save, dataset).findings.has_errors(), "{save} {dataset}");
    }
}

#[test]
fn wrong_declarations_are_told_with_their_cell() {
    let told = why(SURVEY, "list_name | label\nhomes | ${head}\nhomes | ${head}");
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(
        told[0].contains("entities") && told[0].contains("twice"),
        "{told:?}"
    );
    let told = why(
        &SURVEY.replace("| size\n", "| label\n"),
        "list_name | label\nhomes | ${head}",
    );
    assert!(
        told[0].contains("survey") && told[0].contains("property"),
        "{told:?}"
    );
    let told = why(
        &SURVEY.replace("| size\n", "| barns#size\n"),
        "list_name | label\nhomes | ${head}",
    );
    assert!(told[0].contains("not declared"), "{told:?}");
    let told = why(SURVEY, "list_name | label\nho.mes | ${head}");
    assert!(told.iter().any(|t| t.contains("name of a list")), "{told:?}");
}
