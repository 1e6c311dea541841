//! The file format of Stata 14 and later, release 118 (`help dta` of Stata): sections between tags, numbers with the
//! least byte first, and a map of where each section begins. Everything before and after the rows is made at once, so
//! the rows can be written one after the other.
//!
//! No crate fits: `dta` 0.6 writes this release, but keeps all long texts in memory and no characteristics.

use crate::collect::export::Cell;

/// The longest text of fixed width, in bytes; what is longer stands apart (`strL`).
pub(super) const LONGEST: usize = 2045;
/// The longest name, in characters.
pub(super) const NAME: usize = 32;
/// The longest label of a variable or a file, in characters.
const LABEL: usize = 80;
/// The longest label of a value, in bytes.
const VALUE_LABEL: usize = 32_000;
/// Whole numbers of four bytes; above stand the missing ones.
pub(super) const WHOLE: std::ops::RangeInclusive<i64> = -2_147_483_647..=2_147_483_620;
/// `.`, the missing whole number.
const NO_WHOLE: i32 = 2_147_483_621;
/// `.`, the missing number.
const NO_NUMBER: u64 = 0x7fe0_0000_0000_0000;

/// `.w`, a number that is withheld: the letters follow `.` in steps of one, and of 2⁴⁰ in numbers of double precision
/// (Stata, "File formats .dta", missing values).
const LETTER_W: u8 = b'w' - b'a' + 1;

/// How a variable's values lie in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Storage {
    /// A text of so many bytes at most.
    Text(u16),
    /// A text that stands apart.
    LongText,
    /// A number of eight bytes.
    Number,
    /// A whole number of four bytes.
    Whole,
    /// A day, counted from 1 January 1960.
    Day,
}

impl Storage {
    const fn code(self) -> u16 {
        match self {
            Self::Text(width) => width,
            Self::LongText => 32_768,
            Self::Number => 65_526,
            Self::Whole | Self::Day => 65_528,
        }
    }

    const fn width(self) -> u64 {
        match self {
            Self::Text(width) => width as u64,
            Self::LongText | Self::Number => 8,
            Self::Whole | Self::Day => 4,
        }
    }

    fn format(self) -> String {
        match self {
            Self::Text(width) => format!("%-{}s", width.clamp(9, 60)),
            Self::LongText => "%-60s".to_owned(),
            Self::Number => "%14.0g".to_owned(),
            Self::Whole => "%12.0g".to_owned(),
            Self::Day => "%td".to_owned(),
        }
    }
}

/// A variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Variable {
    /// Its name.
    pub name: String,
    /// What people read.
    pub label: String,
    /// How its values lie.
    pub storage: Storage,
    /// What whole numbers mean.
    pub values: Vec<(i32, String)>,
    /// What else is known, by name (`char list` in Stata).
    pub known: Vec<(&'static str, String)>,
}

/// A value in a row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Datum<'a> {
    Nothing,
    /// Something that may not be read; a text says so.
    Withheld,
    Text(&'a str),
    Number(f64),
    Whole(i32),
}

/// What stands before the rows. `apart` = bytes of all texts that stand apart, with their heads.
pub(super) fn head(label: &str, variables: &[Variable], rows: u64, apart: u64) -> Vec<u8> {
    let mut out = b"<stata_dta><header><release>118</release><byteorder>LSF</byteorder><K>".to_vec();
    out.extend(u16::try_from(variables.len()).unwrap_or(u16::MAX).to_le_bytes());
    out.extend(b"</K><N>");
    out.extend(rows.to_le_bytes());
    out.extend(b"</N><label>");
    let label = cut(label, LABEL);
    out.extend(u16::try_from(label.len()).unwrap_or_default().to_le_bytes());
    out.extend(label.as_bytes());
    out.extend(b"</label><timestamp>\0</timestamp></header>");
    let sections = [
        section("variable_types", variables, |v, out| {
            out.extend(v.storage.code().to_le_bytes())
        }),
        section("varnames", variables, |v, out| padded(&v.name, 129, out)),
        wrapped("sortlist", &vec![0; 2 * (variables.len() + 1)]),
        section("formats", variables, |v, out| {
            padded(&v.storage.format(), 57, out)
        }),
        section("value_label_names", variables, |v, out| {
            let name = if v.values.is_empty() { "" } else { &v.name };
            padded(name, 129, out);
        }),
        section("variable_labels", variables, |v, out| {
            padded(&cut(&v.label, LABEL), 321, out)
        }),
        section("characteristics", variables, characteristics),
    ];
    out.extend(map(out.len() as u64, &sections, variables, rows, apart));
    out.extend(sections.concat());
    out.extend(b"<data>");
    out
}

/// Where each of the fourteen parts begins.
fn map(begins: u64, sections: &[Vec<u8>], variables: &[Variable], rows: u64, apart: u64) -> Vec<u8> {
    const MAP: u64 = ("<map></map>".len() + 14 * 8) as u64;
    let mut places = vec![0, begins];
    let mut at = begins + MAP;
    for section in sections {
        places.push(at);
        at += section.len() as u64;
    }
    let width: u64 = variables.iter().map(|v| v.storage.width()).sum();
    places.push(at);
    at += "<data></data>".len() as u64 + rows * width;
    places.push(at);
    at += "<strls></strls>".len() as u64 + apart;
    places.push(at);
    at += value_labels(variables).len() as u64;
    places.push(at);
    places.push(at + "</stata_dta>".len() as u64);
    let bytes: Vec<u8> = places.iter().flat_map(|p| p.to_le_bytes()).collect();
    wrapped("map", &bytes)
}

/// Adds a row; `number` counts from 1. A text that stands apart is only named here.
pub(super) fn row(variables: &[Variable], row: &[Datum<'_>], number: u64, out: &mut Vec<u8>) {
    for (index, (variable, datum)) in (1_u16..).zip(variables.iter().zip(row)) {
        let withheld = Datum::Text(Cell::WITHHELD);
        let datum = match (variable.storage, datum) {
            (Storage::Text(_) | Storage::LongText, Datum::Withheld) => &withheld,
            _ => datum,
        };
        match (variable.storage, datum) {
            (Storage::Text(width), Datum::Text(text)) => padded(text, width.into(), out),
            (Storage::Text(width), _) => padded("", width.into(), out),
            (Storage::LongText, Datum::Text(text)) if !text.is_empty() => {
                out.extend(index.to_le_bytes());
                out.extend(&number.to_le_bytes()[..6]);
            }
            (Storage::LongText, _) => out.extend([0; 8]),
            (Storage::Number, Datum::Number(x)) if x.is_finite() && x.to_bits() & !(1 << 63) < NO_NUMBER => {
                out.extend(x.to_le_bytes());
            }
            (Storage::Number, Datum::Withheld) => {
                out.extend((NO_NUMBER + (u64::from(LETTER_W) << 40)).to_le_bytes());
            }
            (Storage::Number, _) => out.extend(NO_NUMBER.to_le_bytes()),
            (Storage::Whole | Storage::Day, Datum::Whole(n)) => out.extend(n.to_le_bytes()),
            (Storage::Whole | Storage::Day, Datum::Withheld) => {
                out.extend((NO_WHOLE + i32::from(LETTER_W)).to_le_bytes());
            }
            (Storage::Whole | Storage::Day, _) => out.extend(NO_WHOLE.to_le_bytes()),
        }
    }
}

/// What stands between the rows and the texts that stand apart.
pub(super) const AFTER_ROWS: &[u8] = b"</data><strls>";

/// How many bytes a text takes apart.
pub(super) fn apart_size(text: &str) -> u64 {
    if text.is_empty() {
        0
    } else {
        21 + text.len() as u64
    }
}

/// A text that stands apart: of the variable `index` (from 1) in the row `number`.
pub(super) fn apart(index: u32, number: u64, text: &str) -> Vec<u8> {
    if text.is_empty() {
        return Vec::new();
    }
    let mut out = b"GSO".to_vec();
    out.extend(index.to_le_bytes());
    out.extend(number.to_le_bytes());
    out.push(130);
    out.extend(u32::try_from(text.len() + 1).unwrap_or(u32::MAX).to_le_bytes());
    out.extend(text.as_bytes());
    out.push(0);
    out
}

/// What stands after everything else.
pub(super) fn tail(variables: &[Variable]) -> Vec<u8> {
    [
        b"</strls>".to_vec(),
        value_labels(variables),
        b"</stata_dta>".to_vec(),
    ]
    .concat()
}

fn characteristics(variable: &Variable, out: &mut Vec<u8>) {
    for (name, value) in &variable.known {
        let mut inner = Vec::new();
        padded(&variable.name, 129, &mut inner);
        padded(name, 129, &mut inner);
        inner.extend(value.replace('\0', "").as_bytes());
        inner.push(0);
        out.extend(b"<ch>");
        out.extend(u32::try_from(inner.len()).unwrap_or_default().to_le_bytes());
        out.extend(inner);
        out.extend(b"</ch>");
    }
}

fn value_labels(variables: &[Variable]) -> Vec<u8> {
    section("value_labels", variables, |variable, out| {
        if variable.values.is_empty() {
            return;
        }
        let (mut places, mut numbers, mut texts) = (Vec::new(), Vec::new(), Vec::new());
        for (number, label) in &variable.values {
            places.extend(u32::try_from(texts.len()).unwrap_or_default().to_le_bytes());
            numbers.extend(number.to_le_bytes());
            texts.extend(within(label, VALUE_LABEL).as_bytes());
            texts.push(0);
        }
        let count = u32::try_from(variable.values.len()).unwrap_or_default();
        let length = u32::try_from(texts.len()).unwrap_or_default();
        let table = [
            &count.to_le_bytes()[..],
            &length.to_le_bytes(),
            &places,
            &numbers,
            &texts,
        ]
        .concat();
        out.extend(b"<lbl>");
        out.extend(u32::try_from(table.len()).unwrap_or_default().to_le_bytes());
        padded(&variable.name, 129, out);
        out.extend([0; 3]);
        out.extend(table);
        out.extend(b"</lbl>");
    })
}

fn section(name: &str, variables: &[Variable], each: impl Fn(&Variable, &mut Vec<u8>)) -> Vec<u8> {
    let mut inner = Vec::new();
    for variable in variables {
        each(variable, &mut inner);
    }
    wrapped(name, &inner)
}

fn wrapped(name: &str, inner: &[u8]) -> Vec<u8> {
    [
        format!("<{name}>").as_bytes(),
        inner,
        format!("</{name}>").as_bytes(),
    ]
    .concat()
}

/// A text of exactly so many bytes: zeros after it.
fn padded(text: &str, width: usize, out: &mut Vec<u8>) {
    let text = within(text, width);
    out.extend(text.as_bytes());
    out.resize(out.len() + width - text.len(), 0);
}

/// So many characters of a text at most.
fn cut(text: &str, characters: usize) -> String {
    text.chars().filter(|c| *c != '\0').take(characters).collect()
}

/// So much of a text as fits into bytes, ending between two characters.
fn within(text: &str, bytes: usize) -> &str {
    let mut end = text.len().min(bytes);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}
