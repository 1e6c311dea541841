//! Workbooks in, forms and findings out.
#![expect(clippy::disallowed_methods, reason = "tests read files")]

use std::path::Path;

use base::Findings;
use form::engine::{Engine, Files};
use form::xlsform::compile;
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

fn told(findings: &Findings) -> String {
    let lines: Vec<String> = findings
        .iter()
        .map(|f| format!("{:?} {} at {}", f.severity, f.code, f.place))
        .collect();
    lines.join("\n")
}

fn check(sheets: &[(&str, &str)]) -> String {
    told(&compile(&book(sheets), "test.xlsx").findings)
}

#[test]
fn a_small_form_becomes_xml() {
    let survey = "type | name | label::English (en) | label::Arabic (ar) | relevant | required
begin repeat | member | Member | عضو | |
integer | age | Age | العمر | | yes
select_one yn | school | Is ${age} at school? | مدرسة | ${age} < 18 |
end repeat | | | | |";
    let choices = "list_name | name | label::English (en) | label::Arabic (ar)
yn | yes | Yes | نعم
yn | no | No | لا";
    let done = compile(&book(&[("survey", survey), ("choices", choices)]), "house.xlsx");
    assert_eq!(told(&done.findings), "");
    let form = done.value.unwrap();
    assert_eq!((form.id.as_str(), form.languages.len()), ("house", 2));
    let xml = form::xform::write(&form);
    for part in [
        r#"<data id="house">"#,
        r#"<member jr:template="">"#,
        r#"<bind nodeset="/data/member/school" type="string" relevant=" ../age  &lt; 18"/>"#,
        r#"<bind nodeset="/data/member/age" type="int" required="true()"/>"#,
        r#"<translation lang="Arabic (ar)">"#,
        r#"<value>Is <output value=" ../age "/> at school?</value>"#,
        r#"<itemset nodeset="instance('yn')/root/item">"#,
        r#"<bind nodeset="/data/meta/instanceID" type="string" readonly="true()" jr:preload="uid"/>"#,
    ] {
        assert!(xml.contains(part), "{part}\n{xml}");
    }
    assert!(Engine::read(&xml, &Files::new()).value.is_some());
    let names: Vec<String> = form::variables(&form).into_iter().map(|v| v.name).collect();
    assert!(
        names.contains(&"age".to_owned()) && names.contains(&"school".to_owned()),
        "{names:?}"
    );
}

#[test]
fn every_mistake_is_told_at_once_with_its_place() {
    let survey = "type | name | label | relevant | calculation
integr | age | Age | |
select_one nowhere | water | Water | |
text | 2nd | Second | ${agee} > 1 |
text | a | A | (${b} |
calculate | b | | | ${c} + 1
calculate | c | | | ${b} + 1
deviceid | device | | |
begin group | g | G | |
text | | X | |
text | wordless | | |";
    insta::assert_snapshot!(check(&[("survey", survey)]), @r"
    Error form-unknown-type at column type, row 2, sheet survey
    Error form-no-list at column type, row 3, sheet survey
    Error form-bad-name at column name, row 4, sheet survey
    Warning form-device-identifier at column type, row 8, sheet survey
    Error form-no-name at column name, row 10, sheet survey
    Error form-unmatched-begin at column name, row 9, sheet survey
    Error form-unknown-reference at column relevant, row 4, sheet survey
    Error form-no-label at column label, row 11, sheet survey
    Error form-expression at column relevant, row 5, sheet survey
    Error form-calculation-cycle at column calculation, row 6, sheet survey
    ");
}

#[test]
fn sheets_headers_and_choices_are_looked_at() {
    let survey = "type | name | label | Label
select_multiple l | q | Q |
text | Q | Q | ";
    let choices = "list_name | name | label | my note
l | a b | A |
l | c | C | x
l | c | C | x
l | d | D | x
l | d | other | x";
    insta::assert_snapshot!(check(&[("survey", survey), ("choices", choices), ("setting", "form_id\nx")]), @r"
    Warning form-sheet-name at sheet setting
    Error form-duplicate-header at column Label, row 1, sheet survey
    Warning form-ignored-column at column my note, row 1, sheet choices
    Warning form-repeated-choice at column name, row 4, sheet choices
    Error form-duplicate-choice at column name, row 6, sheet choices
    Error form-choice-space at column name, row 2, sheet choices
    Warning form-name-case at column name, row 3, sheet survey
    ");
    insta::assert_snapshot!(check(&[("questions", "a\nb"), ("other", "a\nb")]), @"Error form-no-survey-sheet at ");
}

#[test]
fn what_cannot_be_a_workbook_is_refused() {
    let code = |bytes: &[u8]| compile(bytes, "x.xlsx").findings.first_error().unwrap().code.0;
    assert_eq!(code(b""), "form-unreadable-workbook");
    assert_eq!(code(b"type,name,label"), "form-unreadable-workbook");
    let whole = book(&[("survey", "type | name | label\ntext | a | A")]);
    assert_eq!(code(&whole[..whole.len() / 2]), "form-unreadable-workbook");
    assert_eq!(
        code(&vec![0; form::xlsform::MAX_FILE + 1]),
        "form-workbook-too-large"
    );
    // An encrypted .xlsx is a compound file with a stream of this name.
    let mut sealed = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    sealed.resize(1024, 0);
    sealed.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(code(&sealed), "form-encrypted-workbook");
}

#[test]
fn a_workbook_that_unpacks_without_end_is_refused() {
    use std::io::Write as _;
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    zip.start_file("xl/sharedStrings.xml", options).unwrap();
    let block = vec![b'a'; 1 << 20];
    for _ in 0..=(form::xlsform::MAX_UNPACKED >> 20) {
        zip.write_all(&block).unwrap();
    }
    let bytes = zip.finish().unwrap().into_inner();
    assert!(bytes.len() < 1 << 20);
    let findings = compile(&bytes, "bomb.xlsx").findings;
    assert_eq!(findings.first_error().unwrap().code.0, "form-workbook-too-large");
}

/// Forms of others: what is refused is refused for a reason that is known.
#[test]
fn forms_made_elsewhere_compile_and_run() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../conformance/xlsforms");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().path())
        .collect();
    files.push(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo/talafar/form.xlsx"));
    files.sort();
    let mut seen = 0;
    for file in files.iter().filter(|f| f.extension().is_some_and(|e| e != "md")) {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let done = compile(&std::fs::read(file).unwrap(), &name);
        seen += 1;
        if name == "err_duplicate_choices.xlsx" {
            assert_eq!(
                done.findings.first_error().unwrap().code.0,
                "form-duplicate-choice"
            );
            continue;
        }
        let Some(form) = done.value else {
            panic!("{name}: {}", told(&done.findings));
        };
        let read = Engine::read(&form::xform::write(&form), &Files::new());
        // Its choice filter names a column as `label::English`, which no client can run.
        assert_eq!(
            read.value.is_some(),
            name != "px_date_ambiguous.xlsx",
            "{name}: {}",
            told(&read.findings)
        );
    }
    assert!(seen >= 12, "{seen} forms");
}
