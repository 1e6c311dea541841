use std::io::Write;

use super::*;

fn look(bytes: &[u8]) -> String {
    look_told(bytes, &Told::default())
}

fn look_told(bytes: &[u8], told: &Told) -> String {
    let done = open(
        bytes,
        told,
        &Limits {
            bytes: 100_000,
            columns: 2_000,
            rows: 1_000,
        },
    );
    let mut out = match &done.value {
        Some(s) => format!(
            "{} {:?} {:?} {} rows\n",
            s.encoding(),
            s.separator(),
            s.header(),
            s.len()
        ),
        None => "refused\n".to_owned(),
    };
    for f in &done.findings {
        out.push_str(&format!(
            "{:?} {} [{}] {:?}\n",
            f.severity, f.code, f.place, f.facts
        ));
    }
    out
}

#[test]
fn a_plain_file_reads_without_a_word() {
    insta::assert_snapshot!(look(b"a;b\n1,5;x\n2,5;y\n"), @r#"UTF-8 ';' ["a", "b"] 2 rows"#);
    insta::assert_snapshot!(look(b"\xef\xbb\xbfa,b\r\n1,\"x\r\ny\"\r\n"), @r#"UTF-8 ',' ["a", "b"] 1 rows"#);
    insta::assert_snapshot!(look(b"sep=|\na|b\n1|2\n"), @r#"UTF-8 '|' ["a", "b"] 1 rows"#);
}

#[test]
fn utf16_reads_with_and_without_a_mark() {
    let le: Vec<u8> = "name,age\nÉva,4\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let marked: Vec<u8> = [&[0xff, 0xfe], &le[..]].concat();
    insta::assert_snapshot!(look(&marked), @r#"UTF-16LE ',' ["name", "age"] 1 rows"#);
    insta::assert_snapshot!(look(&le), @r#"UTF-16LE ',' ["name", "age"] 1 rows"#);
}

#[test]
fn a_foreign_encoding_is_refused_with_a_guess_and_read_when_confirmed() {
    let latin = b"name,city\nJos\xe9,M\xfcnchen\n";
    insta::assert_snapshot!(look(latin), @r#"
    refused
    Error dataset-csv-not-unicode [row 2] {"guess": Text("windows-1252"), "sample": Text("José")}
    "#);
    let told = Told {
        encoding: Some("windows-1252".into()),
        separator: None,
    };
    insta::assert_snapshot!(look_told(latin, &told), @r#"windows-1252 ',' ["name", "city"] 1 rows"#);
}

#[test]
fn what_is_no_table_is_named() {
    insta::assert_snapshot!(look(b"PK\x03\x04rest"), @r#"
    refused
    Error dataset-csv-not-text [] {"kind": Text("xlsx/zip")}
    "#);
    insta::assert_snapshot!(look(b"\n"), @r"
    refused
    Error dataset-csv-empty [] {}
    ");
    insta::assert_snapshot!(look(b"a,b\n"), @r#"
    UTF-8 ',' ["a", "b"] 0 rows
    Warning dataset-csv-no-rows [] {}
    "#);
}

#[test]
fn ragged_rows_duplicate_headers_and_formulas_are_all_told_at_once() {
    insta::assert_snapshot!(look(b"a,,a\n1,2\n1,2,3,4\n=1+1,-5,+964 770\n-2+3+cmd|' /C calc'!A0,@x,3\n"), @r#"
    refused
    Warning dataset-csv-unnamed-column [column 2, row 1] {"name": Text("column_2")}
    Error dataset-csv-duplicate-header [column 3, row 1] {"earlier": Number(1), "name": Text("a")}
    Error dataset-csv-ragged-row [row 2] {"cells": Number(2), "columns": Number(3)}
    Error dataset-csv-ragged-row [row 3] {"cells": Number(4), "columns": Number(3)}
    Warning dataset-csv-formula [column 1, row 4] {"cell": Text("=1+1")}
    Warning dataset-csv-formula [column 1, row 5] {"cell": Text("-2+3+cmd|' /C calc'!A0")}
    Warning dataset-csv-formula [column 2, row 5] {"cell": Text("@x")}
    "#);
}

#[test]
fn three_thousand_columns_are_refused() {
    let wide = vec!["x"; 3_000].join(",");
    insta::assert_snapshot!(look(wide.as_bytes()), @r#"
    refused
    Error dataset-csv-too-many-columns [] {"columns": Number(3000), "most": Number(2000)}
    "#);
}

#[test]
fn a_bomb_is_refused_by_its_real_size() {
    let mut gz = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gz.write_all(&vec![b'0'; 5_000_000]).unwrap();
    let bomb = gz.finish().unwrap();
    assert!(look(&bomb).contains("dataset-csv-zip-bomb"));
    assert!(look(&bomb[..bomb.len() / 2]).contains("refused"));
    let mut gz = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gz.write_all(b"a,b\n1,2\n").unwrap();
    let whole = gz.finish().unwrap();
    assert!(look(&whole).contains("1 rows"));
    assert!(look(&whole[..whole.len() - 6]).contains("dataset-csv-broken-gzip"));
}

#[test]
fn many_faults_of_one_kind_are_counted() {
    let rows = "1\n".repeat(200);
    let told = look(format!("a,b\n{rows}").as_bytes());
    assert_eq!(told.matches("dataset-csv-ragged-row [").count(), 50);
    assert!(told.contains(
        r#"dataset-more-of-the-same [] {"kind": Text("dataset-csv-ragged-row"), "more": Number(150)}"#
    ));
}

#[test]
fn an_unclosed_quote_takes_no_row_with_it_in_silence() {
    let rows = "1,2\n".repeat(50);
    let in_last = look(format!("a,b\n1,\"2\n{rows}").as_bytes());
    assert!(
        in_last.starts_with("refused") && in_last.contains("dataset-csv-open-quote [row 2]"),
        "{in_last}"
    );
    assert!(in_last.contains("\"lines\": Number(51)"), "{in_last}");
    for opened in ["\"1,2\n", "1,2\n3,\"4", "1,\"2\"\"\n"] {
        assert!(
            look(format!("a,b\n{opened}").as_bytes()).contains("dataset-csv-open-quote"),
            "{opened}"
        );
    }
    for closed in [
        "1,\"2\n\"\n",
        "1,\"2\"\"\"\n",
        "1,5\" pipe\n",
        "\"1\" x,2\n",
        "1,\"\"",
    ] {
        assert!(
            !look(format!("a,b\n{closed}").as_bytes()).contains("open-quote"),
            "{closed}"
        );
    }
}

proptest::proptest! {
    /// A mark is open at the end exactly when the reader of rows takes what is written behind for part of a cell.
    #[test]
    fn an_open_quote_is_what_the_reader_takes_for_one(text in "[a\",\r\n]{0,24}") {
        let more = format!("{text}\nZ");
        let read = super::rows::raw(&more, b',').last().unwrap();
        let taken_in = read.iter().ne(["Z"]);
        let mut quotes = super::Quotes::new(b',');
        quotes.read(text.as_bytes());
        proptest::prop_assert_eq!(quotes.end().is_some(), taken_in, "{:?}", text);
    }

    #[test]
    fn no_bytes_bring_it_down(bytes: Vec<u8>) {
        let done = open(&bytes, &Told::default(), &Limits::default());
        proptest::prop_assert_eq!(done.value.is_none(), done.findings.has_errors());
    }
}
