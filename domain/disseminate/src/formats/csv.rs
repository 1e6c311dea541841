//! A sheet as CSV (RFC 4180): UTF-8, a header, lines ending in CR LF.
//!
//! Text that a spreadsheet would take for a formula (beginning with `=`, `+`, `-`, `@`, a tab or a line
//! break) gets an apostrophe in front (OWASP, "CSV Injection"). Numbers are never touched, so that `-3.5`
//! stays a number.

use base::Language;
use protect::Release;

use crate::sheet::{Sheet, Value};
use crate::site::Site;

pub(super) fn write(
    release: &Release,
    site: &Site,
    language: &Language,
    sheet: Option<&str>,
) -> Option<Vec<u8>> {
    Some(csv(&site.sheet(release, language, sheet)?).into_bytes())
}

/// The file.
pub fn csv(sheet: &Sheet) -> String {
    let mut out = String::new();
    line(&mut out, sheet.fields.iter().map(|f| safe(&f.name)));
    for row in &sheet.rows {
        line(&mut out, row.iter().map(cell));
    }
    out
}

pub(super) fn cell(value: &Value) -> String {
    match value {
        Value::Text(text) => safe(text),
        other => other.plain(),
    }
}

pub(super) fn safe(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    if formula {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

pub(super) fn line(out: &mut String, cells: impl Iterator<Item = String>) {
    for (i, cell) in cells.enumerate() {
        if i > 0 {
            out.push(',');
        }
        if cell.contains([',', '"', '\r', '\n']) {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(&cell);
        }
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::{Field, FieldKind};
    use base::Text;

    #[test]
    fn a_formula_is_text_and_a_number_a_number() {
        let field = |name: &str| Field {
            name: name.to_owned(),
            title: String::new(),
            description: String::new(),
            kind: FieldKind::Text,
            codes: Vec::new(),
        };
        let sheet = Sheet {
            name: "s".to_owned(),
            title: Text::default(),
            fields: vec![field("a"), field("b")],
            rows: vec![
                vec![Value::Text("=1+1".to_owned()), Value::Number(-3.5)],
                vec![Value::Text("a,\"b\"".to_owned()), Value::Missing],
            ],
        };
        assert_eq!(csv(&sheet), "a,b\r\n'=1+1,-3.5\r\n\"a,\"\"b\"\"\",\r\n");
    }
}
