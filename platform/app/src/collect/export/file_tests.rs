//! Whole files, piece after piece, from answers in a store.

use std::io::{Cursor, Read};

use base::{Id, Language};
use zip::ZipArchive;

use super::{Format, Wish, export_answers, write_answers};
use crate::App;
use crate::act::Actor;
use crate::collect::{
    Channel, Details, Handed, Instrument, Intake, Received, Sender, receive_submission, receive_with_files,
    withdraw,
};
use crate::register::{Wording, register_initiative};
use crate::testing::{account, open_form};

const FORM: &str = r#"<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>Wells</h:title><model>
 <instance><data id="wells" version="1"><consent/><in/><seen/><kind/><photo/><meta><instanceID/></meta></data></instance>
 <bind nodeset="/data/consent" type="string" required="true()"/><bind nodeset="/data/in" type="string"/>
 <bind nodeset="/data/seen" type="date"/><bind nodeset="/data/kind" type="string"/>
 <bind nodeset="/data/photo" type="binary"/>
 <bind nodeset="/data/meta/instanceID" type="string" readonly="true()" jr:preload="uid"/></model></h:head><h:body>
 <select1 ref="/data/consent"><label>May we ask?</label><item><label>Yes</label><value>yes</value></item>
 <item><label>No</label><value>no</value></item></select1>
 <input ref="/data/in"><label>Words</label></input><input ref="/data/seen"><label>Seen</label></input>
 <select1 ref="/data/kind"><label>Kind</label><item><label>Well</label><value>1</value></item>
 <item><label>Tap</label><value>-7</value></item></select1>
 <upload ref="/data/photo" mediatype="image/*"><label>Photo</label></upload></h:body></h:html>"#;

struct Site {
    app: App,
    lead: Actor,
    it: Instrument,
}

async fn site() -> Site {
    let app = crate::testing::app();
    let lead = account(&app, "lead@example.org", false).await.unwrap();
    let wording = Wording {
        title: "Water".into(),
        ..Wording::default()
    };
    register_initiative(&app, &lead, &wording, &Language::english())
        .await
        .unwrap();
    let it = open_form(&app, &lead, "water", (FORM, "Water.")).await.unwrap();
    Site { app, lead, it }
}

impl Site {
    async fn hand_in(&self, id: usize, words: &str, photo: Option<&[u8]>) -> Received {
        let xml = format!(
            "<data id=\"wells\" version=\"1\"><consent>yes</consent><in>{words}</in><seen>1960-01-03</seen><kind>-7</kind>\
             <photo>well.jpg</photo><meta><instanceID>uuid:{id}</instanceID></meta></data>"
        );
        let handed = Handed {
            xml: &xml,
            channel: Channel::Device,
            language: Language::english(),
            apart: std::collections::BTreeMap::new(),
            sender: Sender::default(),
        };
        let Some(bytes) = photo else {
            return receive_submission(&self.app, &Actor::Anonymous, self.it.id, &handed)
                .await
                .unwrap();
        };
        let mut intake = Intake::begin(&self.app, Details::TakenOut).await.unwrap();
        intake.write(bytes).await.unwrap();
        let file = intake.end("well.jpg".into(), "image/jpeg".into()).await.unwrap();
        receive_with_files(&self.app, &Actor::Anonymous, self.it.id, &handed, vec![file])
            .await
            .unwrap()
    }

    /// The pieces of a file.
    async fn pieces(&self, format: Format, media: bool) -> Vec<Vec<u8>> {
        let wish = Wish {
            labels: format.has_both().then(Language::english),
            media,
            ..Wish::default()
        };
        let (versions, about): (_, Id<_>) = (vec![self.it.clone()], self.it.initiative);
        let export = export_answers(&self.app, &self.lead, about, versions, wish, format).await;
        let (out, mut coming) = tokio::sync::mpsc::channel(1);
        let (app, export) = (self.app.clone(), export.unwrap());
        let writing = tokio::spawn(async move { write_answers(&app, &export, format, &out).await });
        let mut pieces = Vec::new();
        while let Some(piece) = coming.recv().await {
            pieces.push(piece.unwrap());
        }
        writing.await.unwrap().unwrap();
        pieces
    }
}

fn inside(pieces: &[Vec<u8>], name: &str) -> Vec<u8> {
    let mut zip = ZipArchive::new(Cursor::new(pieces.concat())).unwrap();
    let mut out = Vec::new();
    zip.by_name(name).unwrap().read_to_end(&mut out).unwrap();
    out
}

/// What each place of a Stata file's map points at.
const PARTS: [&str; 14] = [
    "<stata_dta>",
    "<map>",
    "<variable_types>",
    "<varnames>",
    "<sortlist>",
    "<formats>",
    "<value_label_names>",
    "<variable_labels>",
    "<characteristics>",
    "<data>",
    "<strls>",
    "<value_labels>",
    "</stata_dta>",
    "",
];

fn at(bytes: &[u8], what: &str) -> usize {
    let found = bytes.windows(what.len()).position(|w| w == what.as_bytes());
    found.unwrap_or_else(|| panic!("{what} is not there"))
}

#[tokio::test]
async fn a_stata_file_says_where_its_parts_are() {
    let s = site().await;
    let long = "ä".repeat(1100);
    s.hand_in(1, &long, None).await;
    s.hand_in(2, "short", None).await;
    let file = inside(&s.pieces(Format::Stata, false).await, "wells.dta");
    let map = at(&file, "<map>") + 5;
    for (i, part) in PARTS.iter().enumerate() {
        let place = u64::from_le_bytes(file[map + 8 * i..][..8].try_into().unwrap());
        let place = usize::try_from(place).unwrap();
        assert!(
            file[place..].starts_with(part.as_bytes()),
            "{part} is not at {place}"
        );
    }
    assert_eq!(file.last(), Some(&b'>'));
    let rows = at(&file, "<N>") + 3;
    assert_eq!(file[rows..rows + 8], 2_u64.to_le_bytes());
    // The long text stands apart, whole, with its end.
    let apart = &file[at(&file, "<strls>GSO") + 10..];
    assert_eq!(apart[12], 130);
    assert_eq!(apart[13..17], (2 * 1100_u32 + 1).to_le_bytes());
    assert_eq!(&apart[17..17 + 2200], long.as_bytes());
    // A code that is a number stays that number; others have their place in the list.
    let labels = &file[at(&file, "<value_labels>")..];
    assert!(labels.windows(4).any(|w| w == (-7_i32).to_le_bytes()));
    assert!(at(&file, "2=no 1=yes") > at(&file, "<characteristics>"));
}

#[tokio::test]
async fn photographs_are_in_the_zip_and_leave_with_their_person() {
    let s = site().await;
    s.hand_in(1, "a", Some(b"first")).await;
    s.hand_in(2, "b", Some(b"second")).await;
    let Received::Stored { receipt, .. } = s.hand_in(3, "c", Some(b"third")).await else {
        panic!("it should be stored")
    };
    withdraw(&s.app, &Actor::Anonymous, receipt).await.unwrap();
    for format in [Format::Csv, Format::Stata, Format::Parquet] {
        let pieces = s.pieces(format, true).await;
        assert_eq!(inside(&pieces, "media/well.jpg"), b"first");
        assert_eq!(inside(&pieces, "media/uuid_2/well.jpg"), b"second");
        let zip = ZipArchive::new(Cursor::new(pieces.concat())).unwrap();
        assert_eq!(zip.len(), 3, "one table and two photographs");
        let zip = ZipArchive::new(Cursor::new(s.pieces(format, false).await.concat())).unwrap();
        assert_eq!(zip.len(), 1);
    }
}

#[tokio::test]
async fn pieces_stay_small_however_much_there_is() {
    let s = site().await;
    let photo: Vec<u8> = (0..3_000_000_u32)
        .map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8)
        .collect();
    for id in 0..450 {
        s.hand_in(id, &"w".repeat(900), (id == 7).then_some(&photo[..]))
            .await;
    }
    for format in [Format::Csv, Format::Stata, Format::Parquet] {
        let pieces = s.pieces(format, true).await;
        let largest = pieces.iter().map(Vec::len).max().unwrap();
        // A page of answers or a chunk of a file, never the whole.
        assert!(largest < 300_000, "{format:?}: {largest} bytes at once");
        assert!(pieces.iter().map(Vec::len).sum::<usize>() > photo.len());
    }
}
