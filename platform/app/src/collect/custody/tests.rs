use std::process::Command;

use base::Id;
use dataset::{Missing, Value};
use hpke::aead::AesGcm256;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, Serializable, single_shot_open};

use super::seal_answers::INFO;
use super::*;
use crate::collect::tests::{handed, ready};
use crate::collect::*;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Verb};

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/assets/custody.js");

/// A body of the initiative, and a key of which the private half is known here.
async fn with_key(app: &App, lead: &Actor, initiative: uuid::Uuid) -> (CustodyKey, [u8; 32]) {
    let body = governance::Body {
        id: app.new_id(),
        slug: "board".parse().unwrap(),
        name: base::Text::english("Board"),
        about: base::Text::default(),
        kind: governance::BodyKind::CommunityBody,
        initiative: Some(initiative),
        parent: None,
        place: base::Text::default(),
        area: None,
        by_laws: governance::ByLaws::default(),
        created: app.now(),
        constituted: None,
        ended: None,
        after: None,
    };
    let entry = crate::log::Draft::new(app.now(), lead, Verb::AddBody, body.id);
    let changes = vec![Change::create(&body).unwrap()];
    app.store.commit(Act { entry, changes }).await.unwrap();
    let (private, public) = X25519HkdfSha256::derive_keypair(&[7; 32]);
    let new = NewKey {
        keeper: "Amal, in the board's safe".into(),
        public: hex::encode(public.to_bytes()),
        replaces: String::new(),
    };
    let stranger = add_custody_key(app, &Actor::Anonymous, "board", &new).await;
    assert_eq!(stranger.unwrap_err(), AppError::NotSignedIn);
    let none = NewKey {
        public: "abc".into(),
        ..new.clone()
    };
    assert!(add_custody_key(app, lead, "board", &none).await.is_err());
    // Points of order 1 and 8 (RFC 7748 §6.1; Curve25519 paper, "How do I validate public keys?").
    for low in [
        "00",
        "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
    ] {
        let weak = NewKey {
            public: format!("{low:0<64}"),
            ..new.clone()
        };
        let refused = add_custody_key(app, lead, "board", &weak).await;
        let Err(AppError::Findings(found)) = refused else {
            panic!("{low} seals nothing")
        };
        assert_eq!(found.first_error().unwrap().code, code::KEY_SEALS_NOTHING);
    }
    let key = add_custody_key(app, lead, "board", &new).await.unwrap();
    let twice = add_custody_key(app, lead, "board", &new).await;
    assert!(matches!(twice, Err(AppError::Findings(_))), "once is enough");
    (key, private.to_bytes().into())
}

fn group(questions: &[&str], key: Id<CustodyKey>) -> FieldGroup {
    FieldGroup {
        name: "names".into(),
        questions: questions.iter().map(|q| (*q).to_owned()).collect(),
        key,
    }
}

fn household(id: &str, name: &str) -> String {
    format!(
        "<data id=\"household\" version=\"3\"><consent>yes</consent><size>2</size><person><name>{name}</name><age>4</age>\
         </person><meta><instanceID>uuid:{id}</instanceID></meta></data>"
    )
}

struct Site {
    app: App,
    lead: Actor,
    it: Instrument,
    private: [u8; 32],
}

async fn site() -> Site {
    site_sealing(&["person/name"]).await
}

async fn site_sealing(questions: &[&str]) -> Site {
    let (app, initiative, lead, it) = ready().await;
    let (key, private) = with_key(&app, &lead, initiative.id.uuid()).await;
    let before = it.subject();
    for (questions, code) in [
        (&["consent"][..], code::NOT_SEALABLE),
        (&["person/age"], code::SEALED_TOLD),
    ] {
        let refused = seal_questions(&app, &lead, it.id, group(questions, key.id)).await;
        let Err(AppError::Findings(found)) = refused else {
            panic!("{questions:?}")
        };
        assert_eq!(found.first_error().unwrap().code, code);
    }
    let unknown = seal_questions(&app, &lead, it.id, group(&["nothing"], key.id)).await;
    assert!(matches!(unknown, Err(AppError::NotFound { .. })));
    let stranger = seal_questions(&app, &Actor::Anonymous, it.id, group(&["person/name"], key.id)).await;
    assert_eq!(stranger.unwrap_err(), AppError::NotSignedIn);
    let it = seal_questions(&app, &lead, it.id, group(questions, key.id))
        .await
        .unwrap();
    assert_ne!(it.subject(), before, "what is approved says what is sealed");
    crate::testing::looked_at_risks(&app, ("water", 1)).await.unwrap();
    let it = open_alone(&app, &lead, it).await;
    Site {
        app,
        lead,
        it,
        private,
    }
}

/// Opens the form without the vote of the body, which has no members here.
async fn open_alone(app: &App, lead: &Actor, it: Instrument) -> Instrument {
    let mut kept = app.store.get(it.id).await.unwrap();
    kept.value.state = InstrumentState::Open;
    let entry = crate::log::Draft::new(app.now(), lead, Verb::MoveInstrument, it.id);
    let changes = vec![Change::update(&kept).unwrap()];
    app.store.commit(Act { entry, changes }).await.unwrap();
    kept.value
}

async fn hand_in(s: &Site, xml: &str) -> (Id<Submission>, consent::ReceiptCode) {
    match receive_submission(&s.app, &Actor::Anonymous, s.it.id, &handed(xml))
        .await
        .unwrap()
    {
        Received::Stored { id, receipt, .. } => (id, receipt),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn what_is_sealed_is_nowhere_in_the_clear_and_opens_with_the_key_alone() {
    let s = site().await;
    let xml = household("1", "Zahra of the well");
    let (id, receipt) = hand_in(&s, &xml).await;
    let kept = s.app.store.get(id).await.unwrap();
    let body = serde_json::to_string(&kept.value).unwrap();
    assert!(!body.contains("Zahra"), "{body}");
    let row = &kept.answers.repeats["person"][0].values;
    assert_eq!(row["person/name"], Value::Missing(Missing::Withheld));
    assert!(matches!(row["person/age"], Value::Integer(4)), "the rest stays");
    let payload = s.app.store.sealed(id.uuid()).await.unwrap().unwrap();
    let xml_kept = String::from_utf8(crate::log::unseal(&payload).unwrap()).unwrap();
    assert!(
        !xml_kept.contains("Zahra") && xml_kept.contains("<age>4</age>"),
        "{xml_kept}"
    );
    let again = receive_submission(&s.app, &Actor::Anonymous, s.it.id, &handed(&xml)).await;
    assert!(
        matches!(again, Ok(Received::Before { id: before, .. }) if before == id),
        "sent twice, stored once"
    );

    let one = &kept.sealed[0];
    let private = <X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(&s.private).unwrap();
    let opened = |bound: &str| {
        use base64::Engine as _;
        let bytes = |t: &str| base64::engine::general_purpose::STANDARD.decode(t).unwrap();
        let enc = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(&bytes(&one.encapsulated)).unwrap();
        let (mode, sealed) = (OpModeR::Base, bytes(&one.sealed));
        single_shot_open::<AesGcm256, HkdfSha256, X25519HkdfSha256>(
            &mode,
            &private,
            &enc,
            INFO,
            &sealed,
            bound.as_bytes(),
        )
    };
    assert_eq!(
        opened(&one.bound).unwrap(),
        br#"{"person/name":"Zahra of the well"}"#
    );
    assert!(opened("elsewhere").is_err());

    let stranger = sealed_records(&s.app, &Actor::Anonymous, ("water", s.it.id), None).await;
    assert_eq!(stranger.unwrap_err(), AppError::NotSignedIn);
    let told = async || s.app.store.head().await.unwrap().unwrap().head.size;
    let (at, before) = (("water", s.it.id), told().await);
    let count = count_sealed(&s.app, &s.lead, at, None).await.unwrap();
    assert_eq!((count.count, told().await), (1, before), "nothing was given out");
    let page = sealed_records(&s.app, &s.lead, at, None).await.unwrap();
    assert_eq!((page.records.len(), page.next), (1, None));
    assert_eq!(told().await, before + 1);
    withdraw(&s.app, &Actor::Anonymous, receipt).await.unwrap();
    let gone = s.app.store.get(id).await.unwrap();
    assert!(
        gone.sealed.is_empty(),
        "what is taken back takes what was sealed along"
    );
}

#[tokio::test]
async fn the_script_of_the_page_opens_what_the_server_sealed() {
    if Command::new("node").arg("--version").output().is_err() {
        eprintln!("skipped: node is not here");
        return;
    }
    let s = site().await;
    let (id, _) = hand_in(&s, &household("1", "زهرة &amp; Bo")).await;
    let sealed = &s.app.store.get(id).await.unwrap().value.sealed[0];
    let page = sealed_records(&s.app, &s.lead, ("water", s.it.id), None).await;
    let questions = page.unwrap().questions;
    assert_eq!(questions.len(), 1);
    assert_eq!(
        (questions[0].path.as_str(), questions[0].repeat.as_deref()),
        ("person/name", Some("person"))
    );
    let private = <X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(&s.private).unwrap();
    let public = X25519HkdfSha256::sk_to_pk(&private);
    let key = serde_json::json!({
        "kind": "counted custody key", "version": 1,
        "public": hex::encode(public.to_bytes()), "private": hex::encode(s.private),
    });
    let program = format!(
        "import({script:?}).then(async () => {{
           const {{ makeKey, open, readKey }} = globalThis.countedCustody;
           const group = {group};
           const said = await open(readKey({key:?}), group);
           const other = await makeKey();
           let shut = false;
           try {{ await open(other, group); }} catch {{ shut = true; }}
           let moved = false;
           try {{ await open(readKey({key:?}), {{ ...group, bound: 'x' }}); }} catch {{ moved = true; }}
           console.log(JSON.stringify([said, shut, moved, other.public.length]));
         }});",
        script = format!("file://{SCRIPT}"),
        group = serde_json::to_string(sealed).unwrap(),
        key = key.to_string(),
    );
    let done = Command::new("node")
        .args(["--no-warnings", "-e", &program])
        .output()
        .unwrap();
    let (out, wrong) = (
        String::from_utf8_lossy(&done.stdout),
        String::from_utf8_lossy(&done.stderr),
    );
    assert_eq!(
        out.trim(),
        r#"[{"person/name":"زهرة & Bo"},true,true,64]"#,
        "{wrong}"
    );
}

#[tokio::test]
async fn sealed_questions_are_told_in_the_words_of_the_form() {
    let s = site_sealing(&["district", "size"]).await;
    let page = sealed_records(&s.app, &s.lead, ("water", s.it.id), None)
        .await
        .unwrap();
    let arabic: base::Language = "ar".parse().unwrap();
    let told = page.questions.iter().map(|q| {
        let choices: Vec<_> = q
            .choices
            .iter()
            .map(|(code, l)| (code.as_str(), l.get(&arabic).unwrap()))
            .collect();
        (
            q.path.as_str(),
            q.label.best(&arabic).map(|(_, words)| words),
            q.several,
            choices,
        )
    });
    assert_eq!(
        told.collect::<Vec<_>>(),
        [
            (
                "district",
                Some("المنطقة"),
                false,
                vec![("n", "الشمال"), ("s", "الجنوب")]
            ),
            ("size", Some("How many live here?"), false, vec![])
        ]
    );
}

#[test]
fn the_page_puts_words_beside_what_opens_in_the_order_of_the_form() {
    if Command::new("node").arg("--version").output().is_err() {
        eprintln!("skipped: node is not here");
        return;
    }
    let questions = r#"[
        {"path":"kind","label":"Kind","repeat":null,"several":true,"choices":{"a":"Spring","b":"Well"}},
        {"path":"person/name","label":"Name","repeat":"person","several":false,"choices":{}},
        {"path":"person/tel","label":"","repeat":"person","several":false,"choices":{}},
        {"path":"village","label":"Village","repeat":null,"several":false,"choices":{"1":"Upper"}}]"#;
    let said = r#"{"kind":"b constructor","person[10]/name":"Bo","person[2]/name":"Ann","person[2]/tel":"7","village":"1","gone":"x"}"#;
    let program = format!(
        "import({script:?}).then(() => console.log(JSON.stringify(globalThis.countedCustody.worded({said}, {questions}))));",
        script = format!("file://{SCRIPT}"),
    );
    let done = Command::new("node")
        .args(["--no-warnings", "-e", &program])
        .output()
        .unwrap();
    let rows: serde_json::Value = serde_json::from_slice(&done.stdout).expect("JSON");
    assert_eq!(
        rows,
        serde_json::json!([
            ["Kind", "Well · constructor"],
            ["Name · 2", "Ann"],
            ["person/tel · 2", "7"],
            ["Name · 10", "Bo"],
            ["Village", "Upper"],
            ["gone", "x"]
        ])
    );
}

#[tokio::test]
async fn a_key_gives_way_to_another_and_old_answers_stay_with_the_old_one() {
    let s = site().await;
    let (first, _) = hand_in(&s, &household("1", "Ann")).await;
    let old = s.it.sealing[0].key;
    let (_, public) = X25519HkdfSha256::derive_keypair(&[8; 32]);
    let new = NewKey {
        keeper: "Bo".into(),
        public: hex::encode(public.to_bytes()),
        replaces: old.to_string(),
    };
    let new = add_custody_key(&s.app, &s.lead, "board", &new).await.unwrap();
    let (second, _) = hand_in(&s, &household("2", "Cy")).await;
    let key = async |id: Id<Submission>| s.app.store.get(id).await.unwrap().value.sealed[0].key;
    assert_eq!((key(first).await, key(second).await), (old, new.id));
    let usable: Vec<_> = custody_keys_for(&s.app, &s.it)
        .await
        .unwrap()
        .into_iter()
        .map(|(_, k)| k.id)
        .collect();
    assert_eq!(usable, [new.id]);
}

#[tokio::test]
async fn what_is_sealed_in_a_repeat_stays_withheld_after_an_edit_that_says_nothing_of_it() {
    let s = site_sealing(&["animal/kind"]).await;
    let xml = |id: &str, before: &str, animals: &str, size: u8| {
        format!(
            "<data id=\"household\" version=\"3\"><consent>yes</consent><size>{size}</size>{animals}\
             <meta><instanceID>uuid:{id}</instanceID>{before}</meta></data>"
        )
    };
    let two = "<animal><kind>goat</kind></animal><animal><kind/></animal>";
    let (id, _) = hand_in(&s, &xml("1", "", two, 2)).await;
    let kinds = async || -> Vec<Option<Missing>> {
        let kept = s.app.store.get(id).await.unwrap();
        let rows = &kept.answers.repeats["animal"];
        rows.iter()
            .map(|row| row.values["animal/kind"].missing())
            .collect()
    };
    let before = kinds().await;
    assert_eq!(before[0], Some(Missing::Withheld));
    assert_ne!(
        before[1],
        Some(Missing::Withheld),
        "nothing was said of the second"
    );
    let sealed = s.app.store.get(id).await.unwrap().value.sealed;
    let empty = "<animal><kind/></animal><animal><kind/></animal><animal><kind/></animal>";
    let edit = xml("2", "<deprecatedID>uuid:1</deprecatedID>", empty, 3);
    let done = receive_submission(&s.app, &s.lead, s.it.id, &handed(&edit))
        .await
        .unwrap();
    assert!(matches!(done, Received::Edited { .. }));
    let after = kinds().await;
    assert_eq!(after[0], Some(Missing::Withheld), "it is there still");
    assert!(after[1..].iter().all(|m| *m != Some(Missing::Withheld)));
    assert_eq!(s.app.store.get(id).await.unwrap().value.sealed, sealed);
    let anew = "<animal><kind/></animal><animal><kind>hen</kind></animal>";
    let edit = xml("3", "<deprecatedID>uuid:2</deprecatedID>", anew, 3);
    receive_submission(&s.app, &s.lead, s.it.id, &handed(&edit))
        .await
        .unwrap();
    let last = kinds().await;
    assert_ne!(
        last[0],
        Some(Missing::Withheld),
        "the group was said anew without it"
    );
    assert_eq!(last[1], Some(Missing::Withheld));
}

/// The text of everything in a file, of a ZIP of each file in it.
fn text_in(bytes: Vec<u8>) -> String {
    use std::io::Read as _;
    let mut text = String::from_utf8_lossy(&bytes).into_owned();
    if let Ok(mut zip) = zip::ZipArchive::new(std::io::Cursor::new(bytes)) {
        for n in 0..zip.len() {
            let mut inside = Vec::new();
            zip.by_index(n).unwrap().read_to_end(&mut inside).unwrap();
            text.push_str(&String::from_utf8_lossy(&inside));
        }
    }
    text
}

#[tokio::test]
async fn no_file_has_what_is_sealed_and_each_says_that_something_is_withheld() {
    let s = site().await;
    hand_in(&s, &household("1", "Zahra of the well")).await;
    // Parquet is written by the engine, which is not here; its cells are tried beside it.
    for format in [Format::Csv, Format::Xlsx, Format::Stata, Format::GeoJson] {
        let versions = vec![s.it.clone()];
        let wish = Wish::default();
        let export = export_answers(&s.app, &s.lead, s.it.initiative, versions, wish, format)
            .await
            .unwrap();
        let (out, mut pieces) = tokio::sync::mpsc::channel(8);
        let app = s.app.clone();
        let writing = tokio::spawn(async move { write_answers(&app, &export, format, &out).await });
        let mut bytes = Vec::new();
        while let Some(piece) = pieces.recv().await {
            bytes.extend(piece.unwrap());
        }
        writing.await.unwrap().unwrap();
        let text = text_in(bytes);
        assert!(!text.contains("Zahra"), "{format:?}");
        let says = text.contains(Cell::WITHHELD);
        assert!(
            says || format == Format::GeoJson,
            "{format:?} says that something is withheld"
        );
    }
}

#[tokio::test]
async fn answers_of_another_program_are_sealed_before_they_are_kept() {
    use std::io::Write as _;
    let s = site().await;
    let main = "consent,size,meta-instanceID,KEY\nyes,2,uuid:a,uuid:a\n";
    let persons = "name,age,PARENT_KEY,KEY\nZahra of the well,4,uuid:a,uuid:a/person[1]\n";
    let mut zip = zip::ZipWriter::new(tempfile::tempfile().unwrap());
    for (name, text) in [("household.csv", main), ("household-person.csv", persons)] {
        zip.start_file(name, zip::write::SimpleFileOptions::default())
            .unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    let brought = AnswersFile {
        tables: zip.finish().unwrap(),
        name: "export.zip".into(),
        media: None,
        language: base::Language::english(),
        sound_only: false,
    };
    let done = bring_answers(&s.app, &s.lead, &s.it, brought).await.unwrap();
    assert_eq!((done.stored, done.left_out), (1, 0), "{:?}", done.findings);
    let kept = s
        .app
        .store
        .list::<Submission>(crate::ports::Query::of(s.it.id))
        .await
        .unwrap();
    assert_eq!(kept[0].sealed.len(), 1);
    let row = &kept[0].answers.repeats["person"][0].values;
    assert_eq!(row["person/name"], Value::Missing(Missing::Withheld));
    let payload = s
        .app
        .store
        .sealed(kept[0].value.id.uuid())
        .await
        .unwrap()
        .unwrap();
    let xml = String::from_utf8(crate::log::unseal(&payload).unwrap()).unwrap();
    let log = format!("{:?}", s.app.store.entries(0..10_000).await.unwrap());
    let body = serde_json::to_string(&kept[0].value).unwrap();
    for place in [xml, log, body] {
        assert!(!place.contains("Zahra"), "{place}");
    }
}
