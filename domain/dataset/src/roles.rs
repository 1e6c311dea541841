//! Proposing a role from a column's name and the look of its cells.
//!
//! A wrong proposal should protect too much rather than too little; a person has the last word. The words are
//! those met in field forms; English first, some of French and Spanish.

use crate::{Kind, Role, Variable};

/// What the cells of a column look like.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Shape {
    /// No two cells are equal.
    pub unique: bool,
    /// Most are e-mail addresses.
    pub emails: bool,
    /// Most look like telephone numbers.
    pub phones: bool,
    /// Most are several words.
    pub wordy: bool,
    /// Smallest and largest, when all are numbers.
    pub between: Option<(f64, f64)>,
}

const PERSON: &[&str] = &[
    "name",
    "fullname",
    "firstname",
    "lastname",
    "surname",
    "nom",
    "prenom",
    "nombre",
    "apellido",
    "email",
    "mail",
    "address",
    "street",
    "passport",
    "ssn",
    "phone",
    "telephone",
    "mobile",
    "whatsapp",
    "signature",
    "photo",
    "picture",
    "selfie",
];
const DEVICE: &[&str] = &[
    "deviceid",
    "imei",
    "simserial",
    "subscriberid",
    "phonenumber",
    "ip",
    "ipaddress",
    "mac",
];
const PLACE: &[&str] = &[
    "gps",
    "latitude",
    "longitude",
    "lat",
    "lon",
    "lng",
    "geopoint",
    "coordinates",
];
const NAMED_PLACES: &[&str] = &[
    "village",
    "district",
    "city",
    "country",
    "region",
    "state",
    "governorate",
    "neighbourhood",
    "neighborhood",
    "ward",
    "site",
    "station",
    "school",
    "water",
    "river",
    "box",
    "sensor",
];
const WEIGHT: &[&str] = &["weight", "weights", "wt", "wgt", "pweight", "poids", "peso"];
const BODY_WEIGHT: &[&str] = &["kg", "g", "lb", "birth", "body", "child", "kilo"];
const STRATUM: &[&str] = &["strata", "stratum"];
const CLUSTER: &[&str] = &["psu", "cluster", "ea"];
const POPULATION: &[&str] = &["fpc", "popsize"];
const PARADATA: &[&str] = &[
    "start",
    "end",
    "today",
    "enumerator",
    "interviewer",
    "username",
    "submission",
    "submitted",
    "version",
    "instanceid",
    "instancename",
    "index",
    "deviceid",
    "audit",
];
const SENSITIVE: &[&str] = &[
    "income",
    "salary",
    "wage",
    "health",
    "disability",
    "disabled",
    "hiv",
    "violence",
    "abuse",
    "religion",
    "ethnicity",
    "ethnic",
    "tribe",
    "caste",
    "debt",
    "pregnant",
    "sexual",
    "orientation",
    "illness",
    "disease",
    "symptoms",
    "displace",
    "displaced",
    "displacement",
    "refugee",
    "idp",
    "detention",
    "political",
    "union",
];
const QUASI: &[&str] = &[
    "age",
    "sex",
    "gender",
    "education",
    "occupation",
    "profession",
    "employment",
    "marital",
    "birth",
    "dob",
    "nationality",
    "language",
    "district",
    "village",
    "neighbourhood",
    "neighborhood",
    "municipality",
    "ward",
    "city",
    "zip",
    "zipcode",
    "postcode",
    "region",
    "governorate",
    "commune",
    "member",
    "members",
    "household",
];
const WORDS: &[&str] = &[
    "other",
    "specify",
    "comment",
    "comments",
    "remark",
    "remarks",
    "note",
    "notes",
    "description",
];

/// The role proposed, and in a word why.
pub fn guess(v: &Variable, shape: &Shape) -> (Role, &'static str) {
    let tokens = tokens(&v.name);
    let has = |words: &[&str]| tokens.iter().any(|t| words.contains(&t.as_str()));
    let coded = v.kind.is_categorical();
    let number = v.kind.is_number();
    if let Some(found) = identifying(v, shape, &has) {
        return (Role::DirectIdentifier, found);
    }
    if is_key(v, shape, &tokens) {
        return (Role::Key, "key");
    }
    if number && has(WEIGHT) && !has(BODY_WEIGHT) {
        (Role::Weight, "name")
    } else if has(STRATUM) {
        (Role::Stratum, "name")
    } else if has(CLUSTER) {
        (Role::Cluster, "name")
    } else if number && has(POPULATION) {
        (Role::PopulationSize, "name")
    } else if v.name.starts_with('_') || v.name.starts_with("X_") || (has(PARADATA) && tokens.len() <= 2) {
        (Role::Paradata, "name")
    } else if v.kind == Kind::Text && (has(WORDS) || has(SENSITIVE) || shape.wordy) {
        (Role::FreeText, "words")
    } else if has(SENSITIVE) {
        (Role::Sensitive, "name")
    } else if has(QUASI) {
        (Role::QuasiIdentifier, "name")
    } else if coded || number {
        (Role::Measure, "kind")
    } else {
        (Role::Other, "kind")
    }
}

fn identifying(v: &Variable, shape: &Shape, has: &dyn Fn(&[&str]) -> bool) -> Option<&'static str> {
    let coded = v.kind.is_categorical();
    if v.kind.is_geo() {
        return Some("place");
    }
    if shape.emails {
        return Some("email");
    }
    if has(DEVICE) && !coded {
        return Some("device");
    }
    let coordinate = shape
        .between
        .is_some_and(|(least, most)| least >= -180.0 && most <= 180.0);
    if has(PLACE) && v.kind == Kind::Decimal && coordinate {
        return Some("place");
    }
    let phone_name = has(&["phone", "telephone", "mobile", "whatsapp"]);
    if shape.phones && (phone_name || v.kind == Kind::Text) {
        return Some("phone");
    }
    if v.kind == Kind::File && has(&["signature", "photo", "picture", "selfie"]) {
        return Some("name");
    }
    let text = v.kind == Kind::Text;
    (text && has(PERSON) && !has(NAMED_PLACES)).then_some("name")
}

fn is_key(v: &Variable, shape: &Shape, tokens: &[String]) -> bool {
    let named = tokens
        .iter()
        .any(|t| matches!(t.as_str(), "uuid" | "key" | "instanceid"))
        || tokens.last().is_some_and(|t| t == "id");
    named && shape.unique && matches!(v.kind, Kind::Text | Kind::Integer)
}

/// The words of a column's name: `HHHead_phoneNumber` is `hhhead`, `phone`, `number`.
fn tokens(name: &str) -> Vec<String> {
    let mut out = vec![String::new()];
    let mut before_lower = false;
    for c in name.chars() {
        if !c.is_alphanumeric() || (c.is_uppercase() && before_lower) {
            out.push(String::new());
        }
        before_lower = c.is_lowercase();
        if c.is_alphanumeric() {
            out.last_mut().expect("never empty").extend(c.to_lowercase());
        }
    }
    out.retain(|t| !t.is_empty());
    out
}

/// Whether a text is an e-mail address.
pub(crate) fn is_email(text: &str) -> bool {
    match text.split_once('@') {
        Some((local, host)) => {
            !local.is_empty() && host.contains('.') && !text.contains(' ') && !host.contains('@')
        }
        None => false,
    }
}

/// Whether a text looks like a telephone number: 8 to 15 digits (ITU-T E.164 allows 15) behind a `+` or a zero,
/// or grouped.
pub(crate) fn is_phone(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let marks = text
        .bytes()
        .all(|b| b.is_ascii_digit() || matches!(b, b'+' | b' ' | b'-' | b'(' | b')'));
    let date_like = text.len() == 10 && text.as_bytes()[4] == b'-';
    let dialled = text.starts_with('+') || text.starts_with('0') || text.contains(' ');
    (8..=15).contains(&digits) && marks && dialled && !date_like
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::CodeList;

    fn role(name: &str, kind: Kind, shape: Shape) -> Role {
        guess(&Variable::new(name, kind), &shape).0
    }

    #[test]
    fn names_speak() {
        let none = Shape::default();
        let unique = Shape { unique: true, ..none };
        assert_eq!(role("respondentName", Kind::Text, none), Role::DirectIdentifier);
        assert_eq!(role("village_name", Kind::Text, none), Role::QuasiIdentifier);
        assert_eq!(role("_uuid", Kind::Text, unique), Role::Key);
        assert_eq!(role("sensorId", Kind::Text, none), Role::Other);
        assert_eq!(role("weight", Kind::Decimal, none), Role::Weight);
        assert_eq!(role("child_weight_kg", Kind::Decimal, none), Role::Measure);
        assert_eq!(role("age_respondent", Kind::Integer, none), Role::QuasiIdentifier);
        assert_eq!(role("start", Kind::DateTime, none), Role::Paradata);
        let yes_no = Kind::SingleChoice(CodeList::of(["yes", "no"]));
        assert_eq!(role("consent_telephone_number", yes_no, none), Role::Measure);
    }

    #[test]
    fn cells_speak_louder() {
        let phones = Shape {
            phones: true,
            ..Shape::default()
        };
        assert_eq!(role("q17", Kind::Text, phones), Role::DirectIdentifier);
        let degrees = Shape {
            between: Some((52.1, 53.0)),
            ..Shape::default()
        };
        assert_eq!(role("lat", Kind::Decimal, degrees), Role::DirectIdentifier);
        assert!(is_phone("+964 770 123 4567") && is_phone("07701234567") && !is_phone("2021-07-06"));
        assert!(!is_phone("70000") && is_email("a@b.org") && !is_email("@home"));
    }
}
