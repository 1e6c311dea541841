use super::*;
use crate::csv::{Limits, Told, open};
use crate::{CodeList, Role};

fn sheet(text: &str) -> Sheet {
    let done = open(text.as_bytes(), &Told::default(), &Limits::default());
    done.value.unwrap_or_else(|| panic!("{:?}", done.findings))
}

fn show(done: &Checked<Table>) -> String {
    let mut out = String::new();
    if let Some(t) = &done.value {
        for v in t.variables() {
            out.push_str(&format!("{} {} {}\n", v.name, v.kind.name(), v.role.name()));
        }
        for row in 0..t.rows() {
            let cells: Vec<String> = t.columns().iter().map(|c| show_cell(&c.value(row))).collect();
            out.push_str(&format!("{}\n", cells.join(" | ")));
        }
    }
    for f in &done.findings {
        out.push_str(&format!(
            "{:?} {} [{}] {:?}\n",
            f.severity, f.code, f.place, f.facts
        ));
    }
    out
}

fn show_cell(v: &Value) -> String {
    match v {
        Value::Missing(why) => format!("<{why}>"),
        other => cell::write(other),
    }
}

#[test]
fn a_plain_file_is_understood() {
    let s = sheet(
        "id,name,age,sex,when,uses_tap,zip,uses,uses.tap,uses.well\n\
         1,Ann,34,f,06/07/2021,True,01234,tap,1,0\n\
         2,Bo,NA,m,13/07/2021,False,01235,tap well,1,1\n\
         3,Cy,5.0,f,,True,01236,,,\n\
         4,Di,41,f,01/02/2021,True,01239,,0,0\n",
    );
    insta::assert_snapshot!(show(&import_plain(&s)), @r#"
    id integer key
    name text direct_identifier
    age integer quasi_identifier
    sex single_choice quasi_identifier
    when date other
    uses_tap boolean measure
    zip text quasi_identifier
    uses multiple_choice measure
    1 | Ann | 34 | f | 2021-07-06 | true | 01234 | tap
    2 | Bo | <no_answer> | m | 2021-07-13 | false | 01235 | tap well
    3 | Cy | 5 | f | <no_answer> | true | 01236 | <no_answer>
    4 | Di | 41 | f | 2021-02-01 | true | 01239 | 
    Warning dataset-looks-identifying [column name] {"because": Text("name")}
    "#);
}

#[test]
fn against_variables_every_difference_is_told_by_row_and_column() {
    let s = sheet(
        "X_uuid,g/age,g/source,g/source/tap,g/source/well,dk,more\n\
         u1,12,tap,1,0,dont_know,a\n\
         u2,twelve,tap,0,1,boat,b\n\
         u3,,,,,yes,c\n",
    );
    let mut dk = CodeList::of(["yes", "no", "dont_know"]);
    dk.choices[2].means = Some(Missing::DontKnow);
    let variables = [
        Variable::new("_uuid", Kind::Text).role(Role::Key),
        Variable::new("age", Kind::Integer).question("g/age").required(),
        Variable::new("source", Kind::MultipleChoice(CodeList::of(["tap", "well"]))).question("g/source"),
        Variable::new("dk", Kind::SingleChoice(dk)),
        Variable::new("gone", Kind::Date),
        Variable::new("inner", Kind::Text).repeat("people"),
    ];
    let options = Options {
        extra: Extra::Drop,
        ..Options::default()
    };
    insta::assert_snapshot!(show(&import(&s, &variables, &options)), @r#"
    _uuid text key
    age integer other
    source multiple_choice other
    dk single_choice other
    gone date other
    u1 | 12 | tap | <dont_know> | <not_asked>
    u2 | <unreadable> | well | boat | <not_asked>
    u3 | <not_asked> | <no_answer> | yes | <not_asked>
    Warning dataset-import-missing-column [column gone] {}
    Info dataset-import-extra-column [column more] {"kept": Text("left-out")}
    Warning dataset-import-unreadable [column g/age, row 3] {"cell": Text("twelve"), "kind": Text("integer")}
    Warning dataset-import-choices-disagree [column g/source, row 3] {"options": Text("well"), "spaced": Text("tap")}
    Warning dataset-import-unknown-code [column dk, row 3] {"code": Text("boat")}
    "#);
}

#[test]
fn a_file_of_something_else_is_refused() {
    let s = sheet("a,b\n1,2\n");
    let done = import(&s, &[Variable::new("x", Kind::Text)], &Options::default());
    assert_eq!(
        done.findings.first_error().map(|f| f.code),
        Some(code::IMPORT_NOTHING_MATCHES)
    );
}

proptest::proptest! {
    #[test]
    fn every_row_arrives(rows in proptest::collection::vec(("[a-z]{0,3}", 0..9_i32), 1..40)) {
        let mut text = "word,number\n".to_owned();
        for (word, number) in &rows {
            text.push_str(&format!("{word},{number}\n"));
        }
        let table = import_plain(&sheet(&text)).value.unwrap();
        proptest::prop_assert_eq!(table.rows(), rows.len());
        for (at, (word, number)) in rows.iter().enumerate() {
            let cell = table.column("word").unwrap().value(at);
            let same = if word.is_empty() { cell.missing().is_some() } else { cell::write(&cell) == *word };
            // `nan` is what programs write for no value.
            proptest::prop_assert!(same || word == "nan");
            proptest::prop_assert_eq!(table.column("number").unwrap().number(at), Some(f64::from(*number)));
        }
    }
}
