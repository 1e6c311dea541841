//! The question types: one file a type, and [`ALL`], the one list that everything derives from.
//!
//! A [`QuestionType`] says which spellings an XLSForm may use for it, which control asks it, which type its
//! value has in an XForm, which parameters it takes and what it tells about people. To add a type, add its
//! file and its line in [`ALL`].
//!
//! Sources: xlsform.org (question types, metadata, parameters); ODK XForms specification, "Data Types",
//! "Body Elements", "Preloaders". Older spellings are those of pyxform's question type dictionary.

mod acknowledge;
mod audio;
mod audit;
mod background_audio;
mod background_geopoint;
mod barcode;
mod calculate;
mod csv_external;
mod date;
mod date_time;
mod days_in_half_year;
mod days_in_month;
mod days_in_year;
mod decimal;
mod deviceid;
mod email;
mod end;
mod file;
mod geopoint;
mod geoshape;
mod geotrace;
mod hidden;
mod hidden_geopoint;
mod hidden_number;
mod image;
mod integer;
mod note;
mod osm;
mod percentage;
mod phone_number;
mod phonenumber;
mod range;
mod rank;
mod select_multiple;
mod select_one;
mod select_one_external;
mod simserial;
mod start;
mod start_geopoint;
mod subscriberid;
mod text;
mod time;
mod today;
mod trigger;
mod uri_deviceid;
mod uri_email;
mod uri_phonenumber;
mod uri_simserial;
mod uri_subscriberid;
mod uri_username;
mod username;
mod video;
mod xml_external;

/// Which element of the body asks a question (ODK XForms specification, "Body Elements").
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Control {
    /// `input`
    Input,
    /// `select1`
    SelectOne,
    /// `select`
    SelectMany,
    /// `odk:rank`
    Rank,
    /// `range`
    Range,
    /// `upload`
    Upload,
    /// `trigger`
    Trigger,
    /// Nothing is shown; something happens.
    Action,
}

impl Control {
    /// The element's name; `None` when nothing is shown.
    pub fn tag(self) -> Option<&'static str> {
        match self {
            Self::Input => Some("input"),
            Self::SelectOne => Some("select1"),
            Self::SelectMany => Some("select"),
            Self::Rank => Some("odk:rank"),
            Self::Range => Some("range"),
            Self::Upload => Some("upload"),
            Self::Trigger => Some("trigger"),
            Self::Action => None,
        }
    }
}

/// What an answer of this type is about; what is taken without asking raises a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// Whatever the question asks.
    Answer,
    /// How the form was filled.
    Paradata,
    /// The device, and so a person.
    Device,
    /// The collector as a person.
    Collector,
    /// A respondent as a person.
    Person,
    /// A place on Earth.
    Place,
}

/// Which kind of values a column of such answers holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Values {
    /// No column at all.
    Nothing,
    /// Words.
    Text,
    /// Whole numbers.
    Integer,
    /// Numbers with a fraction.
    Decimal,
    /// Days.
    Date,
    /// Times of day.
    Time,
    /// Days with a time.
    DateTime,
    /// One code.
    SingleChoice,
    /// Any number of codes.
    MultipleChoice,
    /// A place.
    GeoPoint,
    /// A line of places.
    GeoLine,
    /// An area.
    GeoArea,
    /// The name of a file.
    File,
}

/// One type of question.
#[derive(Debug, Clone, Copy)]
pub struct QuestionType {
    /// Its name in the typed form, and the spelling that is recommended.
    pub name: &'static str,
    /// Other spellings that forms use.
    pub aliases: &'static [&'static str],
    /// The element that asks it; `None` when nobody is asked.
    pub control: Option<Control>,
    /// The type of its value (`bind/@type`).
    pub datatype: Option<&'static str>,
    /// What may be uploaded.
    pub media_type: Option<&'static str>,
    /// Whether it is for reading only.
    pub readonly: bool,
    /// What the device fills in: `jr:preload` and `jr:preloadParams`.
    pub preload: Option<(&'static str, &'static str)>,
    /// The constraint that it brings along.
    pub constraint: Option<&'static str>,
    /// The hint that it brings along.
    pub hint: Option<&'static str>,
    /// The parameters that it takes.
    pub parameters: &'static [&'static str],
    /// What it is about.
    pub about: About,
    /// What a column of its answers holds.
    pub values: Values,
}

impl QuestionType {
    const fn named(name: &'static str, values: Values) -> Self {
        Self {
            name,
            aliases: &[],
            control: None,
            datatype: None,
            media_type: None,
            readonly: false,
            preload: None,
            constraint: None,
            hint: None,
            parameters: &[],
            about: About::Answer,
            values,
        }
    }

    /// Whether its answers are chosen from a list.
    pub fn is_select(&self) -> bool {
        matches!(self.values, Values::SingleChoice | Values::MultipleChoice)
    }
}

/// Every type, in the order in which they are offered.
pub const ALL: &[QuestionType] = &[
    text::TYPE,
    integer::TYPE,
    decimal::TYPE,
    range::TYPE,
    date::TYPE,
    time::TYPE,
    date_time::TYPE,
    geopoint::TYPE,
    geotrace::TYPE,
    geoshape::TYPE,
    select_one::TYPE,
    select_multiple::TYPE,
    rank::TYPE,
    select_one_external::TYPE,
    note::TYPE,
    acknowledge::TYPE,
    trigger::TYPE,
    calculate::TYPE,
    hidden::TYPE,
    hidden_number::TYPE,
    hidden_geopoint::TYPE,
    image::TYPE,
    audio::TYPE,
    video::TYPE,
    file::TYPE,
    osm::TYPE,
    barcode::TYPE,
    percentage::TYPE,
    phone_number::TYPE,
    days_in_month::TYPE,
    days_in_half_year::TYPE,
    days_in_year::TYPE,
    start::TYPE,
    end::TYPE,
    today::TYPE,
    deviceid::TYPE,
    uri_deviceid::TYPE,
    phonenumber::TYPE,
    uri_phonenumber::TYPE,
    simserial::TYPE,
    uri_simserial::TYPE,
    subscriberid::TYPE,
    uri_subscriberid::TYPE,
    username::TYPE,
    uri_username::TYPE,
    email::TYPE,
    uri_email::TYPE,
    start_geopoint::TYPE,
    background_geopoint::TYPE,
    background_audio::TYPE,
    audit::TYPE,
    csv_external::TYPE,
    xml_external::TYPE,
];

/// The type with this name or spelling, exactly as written.
pub fn find(spelling: &str) -> Option<&'static QuestionType> {
    ALL.iter()
        .find(|t| t.name == spelling || t.aliases.contains(&spelling))
}

/// The spelling nearest to an unknown one, when it is near enough to be meant.
pub fn nearest(spelling: &str) -> Option<&'static str> {
    const NEAR: usize = 3;
    let wanted = spelling.to_lowercase();
    ALL.iter()
        .flat_map(|t| std::iter::once(t.name).chain(t.aliases.iter().copied()))
        .map(|known| (distance(&wanted, &known.to_lowercase()), known))
        .min()
        .filter(|(steps, _)| *steps <= NEAR.min(wanted.chars().count() / 2))
        .map(|(_, known)| known)
}

/// How many letters must be changed, put in or taken out (Levenshtein's distance).
pub(crate) fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let replaced = corner + usize::from(x != *y);
            corner = row[j + 1];
            row[j + 1] = replaced.min(corner + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_types_share_a_spelling() {
        let mut seen = std::collections::BTreeSet::new();
        for t in ALL {
            for s in std::iter::once(&t.name).chain(t.aliases) {
                assert!(seen.insert(*s), "{s} twice");
            }
        }
    }

    #[test]
    fn a_slip_of_the_pen_finds_its_type() {
        assert_eq!(nearest("integr"), Some("integer"));
        assert_eq!(nearest("Geopoint"), Some("geopoint"));
        assert_eq!(nearest("something else"), None);
        assert_eq!(distance("kitten", "sitting"), 3);
    }
}
