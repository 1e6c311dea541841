//! Files as ODK Central and KoboToolbox export them, brought in.

use std::io::Write;

use base::Language;
use rust_xlsxwriter::Workbook;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;
use crate::collect::{ReviewState, Submission};
use crate::ports::{Query, Stored};
use crate::register::{Wording, register_initiative};
use crate::testing::{account, open_form};

const HOUSEHOLD: &str = include_str!("../../../../../domain/form/tests/household.xml");
const MAIN: &str = "SubmissionDate,consent,district,village,size,adults,where-Latitude,where-Longitude,where-Altitude,\
    where-Accuracy,meta-instanceID,KEY,SubmitterID,colour\n\
    2024-01-02T03:04:05.000Z,yes,n,n1,2,1,12.5,-3.25,0,4,uuid:a,uuid:a,7,red\n\
    2024-01-02T03:04:05.000Z,no,,,,,,,,,uuid:b,uuid:b,7,\n";
const PERSONS: &str = "name,age,job,PARENT_KEY,KEY\n\
    Amal,30,nurse,uuid:a,uuid:a/person[1]\n'=B,4,,uuid:a,uuid:a/person[2]\n";

struct Site {
    app: App,
    lead: Actor,
    it: Instrument,
}

async fn site(form: &str) -> Site {
    let app = crate::testing::app();
    let lead = account(&app, "lead@example.org", false).await.unwrap();
    let wording = Wording {
        title: "Water".into(),
        ..Wording::default()
    };
    register_initiative(&app, &lead, &wording, &Language::english())
        .await
        .unwrap();
    let it = open_form(&app, &lead, "water", (form, "Water.")).await.unwrap();
    Site { app, lead, it }
}

fn zip(files: &[(&str, &[u8])]) -> File {
    let mut zip = ZipWriter::new(tempfile::tempfile().unwrap());
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap()
}

fn file(tables: File, sound_only: bool) -> AnswersFile {
    AnswersFile {
        tables,
        name: "export.zip".into(),
        media: None,
        language: Language::english(),
        sound_only,
    }
}

impl Site {
    async fn bring(&self, asked: AnswersFile) -> Result<BroughtIn> {
        bring_answers(&self.app, &self.lead, &self.it, asked).await
    }

    async fn kept(&self) -> Vec<Stored<Submission>> {
        let of = ReviewState::standing(Query::of(self.it.id));
        self.app.store.list::<Submission>(of).await.unwrap()
    }

    async fn refused(&self) -> u64 {
        self.app
            .store
            .counted(self.it.id.uuid(), "refused")
            .await
            .unwrap()
    }
}

#[tokio::test]
async fn tables_of_central_come_in_once_with_their_repeats() {
    let s = site(HOUSEHOLD).await;
    let tables = || {
        zip(&[
            ("household.csv", MAIN.as_bytes()),
            ("household-person.csv", PERSONS.as_bytes()),
            ("household - audit.csv", b"event\nx\n"),
        ])
    };
    let done = s.bring(file(tables(), false)).await.unwrap();
    assert_eq!(
        (done.stored, done.refused, done.before),
        (1, 1, 0),
        "{:?}",
        done.findings
    );
    let kept = s.kept().await;
    assert_eq!((kept.len(), s.refused().await), (1, 1));
    let it = &kept[0].value;
    assert_eq!((it.instance_id.as_str(), it.channel), ("uuid:a", Channel::File));
    assert_eq!(it.answers.text("village"), Some("n1"));
    let rows = &it.answers.repeats["person"];
    assert_eq!(dataset::write(&rows[1].values["person/name"]), "=B");
    assert_eq!(rows[0].values["person/age"], dataset::Value::Integer(30));
    assert!(matches!(it.answers.values["where"], dataset::Value::Point(p) if p.longitude == -3.25));
    let told: Vec<String> = done
        .findings
        .iter()
        .map(|f| format!("{} {}", f.code.0, f.place))
        .collect();
    assert!(
        told.iter()
            .any(|t| t.starts_with("collect-column-unknown") && t.contains("colour")),
        "{told:?}"
    );
    let again = s.bring(file(tables(), false)).await.unwrap();
    assert_eq!((again.stored, again.before), (0, 1));
    assert_eq!((again.refused, again.refused_before), (0, 1));
    assert_eq!((s.kept().await.len(), s.refused().await), (1, 1));

    // A later export holds the same people and one more who said no.
    let more = format!("{MAIN}2024-01-03T03:04:05.000Z,no,,,,,,,,,uuid:c,uuid:c,7,\n");
    let later = || {
        zip(&[
            ("household.csv", more.as_bytes()),
            ("household-person.csv", PERSONS.as_bytes()),
        ])
    };
    let grown = s.bring(file(later(), false)).await.unwrap();
    assert_eq!(
        (grown.refused, grown.refused_before, s.refused().await),
        (1, 1, 2)
    );
    let entries = format!("{:?}", s.app.store.entries(0..1000).await.unwrap());
    assert!(
        !entries.contains("uuid:b") && !entries.contains("uuid:c"),
        "no mark leads back to who refused"
    );
}

#[tokio::test]
async fn a_workbook_of_kobo_with_words_comes_in() {
    let s = site(HOUSEHOLD).await;
    let mut book = Workbook::new();
    let main = book.add_worksheet().set_name("Household").unwrap();
    let head = [
        "هل يمكننا أن نسألك؟",
        "How many live here?",
        "_where_latitude",
        "_where_longitude",
        "_uuid",
        "_index",
    ];
    main.write_row(0, 0, head).unwrap();
    main.write_row(1, 0, ["yes", "1", "1.5", "2.5", "k1", "1"])
        .unwrap();
    main.write_row(2, 0, ["Yes", "1", "", "", "k2", "2"]).unwrap();
    let inner = book.add_worksheet().set_name("person").unwrap();
    let head = ["Name", "Age", "_index", "_parent_table_name", "_parent_index"];
    inner.write_row(0, 0, head).unwrap();
    inner
        .write_row(1, 0, ["Zahra", "4", "1", "Household", "2"])
        .unwrap();
    inner
        .write_row(2, 0, ["Amal", "5", "2", "Household", "1"])
        .unwrap();
    let mut bytes = tempfile::tempfile().unwrap();
    bytes.write_all(&book.save_to_buffer().unwrap()).unwrap();
    let done = s.bring(file(bytes, false)).await.unwrap();
    assert_eq!(done.stored, 2, "{:?}", done.findings);
    let mut names: Vec<(String, String)> = Vec::new();
    for it in s.kept().await {
        let person = &it.answers.repeats["person"][0].values["person/name"];
        names.push((it.instance_id.clone(), dataset::write(person)));
    }
    names.sort();
    let wanted = [("uuid:k1", "Amal"), ("uuid:k2", "Zahra")];
    assert_eq!(names, wanted.map(|(a, b)| (a.to_owned(), b.to_owned())));
}

#[tokio::test]
async fn nothing_comes_in_when_a_row_does_not_fit() {
    let s = site(HOUSEHOLD).await;
    let wrong = MAIN
        .replace("uuid:b,uuid:b", "uuid:c,uuid:c")
        .replace("Z,no,,,,", "Z,yes,n,n1,99,");
    let tables = || {
        zip(&[
            ("household.csv", wrong.as_bytes()),
            ("household-person.csv", PERSONS.as_bytes()),
        ])
    };
    let Err(AppError::Findings(found)) = s.bring(file(tables(), false)).await else {
        panic!("a household of 99 does not fit")
    };
    let error = found.first_error().unwrap();
    let place = error.place.to_string();
    assert!(
        place.starts_with("column size, ") && place.ends_with("row 3, sheet household"),
        "{place}"
    );
    assert!(s.kept().await.is_empty());
    let done = s.bring(file(tables(), true)).await.unwrap();
    assert_eq!((done.stored, done.left_out), (1, 1));
    // Without the question that asks, nobody's row may be kept.
    let silent = MAIN.replace(",consent,", ",colour2,");
    let tables = zip(&[("household.csv", silent.as_bytes())]);
    let Err(AppError::Findings(found)) = s.bring(file(tables, true)).await else {
        panic!("nobody was asked")
    };
    assert_eq!(
        found.first_error().unwrap().code,
        crate::data::code::NO_CONSENT_COLUMN
    );
    assert_eq!(s.kept().await.len(), 1);
}

#[tokio::test]
async fn rows_that_lead_nowhere_and_files_that_are_none_are_told() {
    let s = site(HOUSEHOLD).await;
    let lost = PERSONS.replace("nurse,uuid:a", "nurse,uuid:z");
    let tables = zip(&[
        ("household.csv", MAIN.as_bytes()),
        ("household-person.csv", lost.as_bytes()),
    ]);
    let Err(AppError::Findings(found)) = s.bring(file(tables, true)).await else {
        panic!("the row belongs to nobody")
    };
    assert_eq!(found.first_error().unwrap().code, code::ROW_ALONE);
    let other = zip(&[("cars.csv", b"brand,KEY\nx,uuid:1\n")]);
    let Err(AppError::Findings(found)) = s.bring(file(other, true)).await else {
        panic!("another form")
    };
    assert_eq!(found.first_error().unwrap().code, code::NO_MATCH);
    let mut none = tempfile::tempfile().unwrap();
    none.write_all(b"PK\x03\x04 broken").unwrap();
    assert!(matches!(
        s.bring(file(none, true)).await,
        Err(AppError::Findings(_))
    ));
}

#[tokio::test]
async fn photographs_come_along() {
    let form = HOUSEHOLD
        .replace("<where/>", "<where/><photo/>")
        .replace("<bind nodeset=\"/data/adults\"", "<bind nodeset=\"/data/photo\" type=\"binary\"/><bind nodeset=\"/data/adults\"")
        .replace(
            "<select1 ref=\"/data/district\">",
            "<upload ref=\"/data/photo\" mediatype=\"image/*\"><label>Photo</label></upload><select1 ref=\"/data/district\">",
        );
    let s = site(&form).await;
    let main = "consent,photo,_uuid\nyes,a.jpg,k1\nyes,a.jpg,k2\nyes,b.jpg,k3\n";
    let mut tables = tempfile::tempfile().unwrap();
    tables.write_all(main.as_bytes()).unwrap();
    let media = zip(&[
        ("lead/attachments/f0/k1/a.jpg", b"one"),
        ("lead/attachments/f0/k2/a.jpg", b"two!"),
    ]);
    let asked = AnswersFile {
        media: Some(media),
        ..file(tables, false)
    };
    let done = s.bring(asked).await.unwrap();
    assert_eq!(
        (done.stored, done.files, done.files_missing),
        (3, 2, 1),
        "{:?}",
        done.findings
    );
    let mut sizes: Vec<u64> = s
        .kept()
        .await
        .iter()
        .flat_map(|it| it.files.iter().map(|f| f.size))
        .collect();
    sizes.sort_unstable();
    assert_eq!(sizes, [3, 4]);
}
