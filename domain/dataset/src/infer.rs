//! Looking at a plain file: what kind of value each column holds, and what role it may play.
//!
//! Everything found here is a proposal that a person edits before importing ([`crate::import`]). Kinds are
//! proposed only when every cell agrees; roles go by the column's name and what its cells look like, and err
//! on the side of protecting ([`crate::roles`]).

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use base::{Finding, Findings, Place};

use crate::cell::{self, DayOrder, Reading};
use crate::csv::Sheet;
use crate::expanded::{self, Source};
use crate::{CodeList, Kind, Role, Variable, code, roles};

/// What looking at a file proposes.
#[derive(Debug, Clone, PartialEq)]
pub struct Inferred {
    /// One variable per column; the expanded columns of a multiple choice together are one.
    pub variables: Vec<Variable>,
    /// How its numbers and days are written.
    pub reading: Reading,
    /// What a person should look at before importing.
    pub findings: Findings,
}

/// Proposes variables for a file.
pub fn infer(sheet: &Sheet) -> Inferred {
    let looks = look(sheet);
    let reading = Reading {
        decimal_comma: sheet.decimal_comma(),
        day_order: looks.iter().find_map(Look::day_order),
    };
    let mut findings = Findings::none();
    let mut variables = Vec::new();
    for source in expanded::sources(sheet.header(), |i| looks[i].boolean) {
        let variable = match source {
            Source::Column(i) => single(&sheet.header()[i], &looks[i], reading, &mut findings),
            Source::Expanded { name, children, .. } => {
                let codes = CodeList::of(children.into_iter().map(|(_, code)| code));
                let mut v = Variable::new(name, Kind::MultipleChoice(codes));
                v.role = roles::guess(&v, &roles::Shape::default()).0;
                v
            }
        };
        variables.push(variable);
    }
    Inferred {
        variables,
        reading,
        findings,
    }
}

fn single(name: &str, look: &Look, reading: Reading, findings: &mut Findings) -> Variable {
    let mut v = Variable::new(name, look.kind(reading));
    let (role, because) = roles::guess(&v, &look.shape());
    v.role = role;
    if role == Role::DirectIdentifier {
        let place = Place::whole().with("column", name);
        findings.push(
            Finding::warning(code::LOOKS_IDENTIFYING)
                .at(place)
                .with("because", because),
        );
    }
    v
}

/// Above so many different texts a column is text and no code list.
const MOST_CODES: usize = 40;

/// What one pass has seen of a column.
#[derive(Debug, Clone)]
struct Look {
    filled: usize,
    integer: bool,
    decimal: bool,
    leading_zero: bool,
    boolean: bool,
    words: bool,
    iso_day: bool,
    day_first: bool,
    month_first: bool,
    moment: bool,
    time: bool,
    point: bool,
    distinct: BTreeSet<String>,
    overflowed: bool,
    unique: Option<BTreeSet<u64>>,
    at_signs: usize,
    long_digits: usize,
    blanks: usize,
    characters: usize,
    least: f64,
    most: f64,
}

impl Default for Look {
    fn default() -> Self {
        Self {
            filled: 0,
            integer: true,
            decimal: true,
            leading_zero: false,
            boolean: true,
            words: false,
            iso_day: true,
            day_first: true,
            month_first: true,
            moment: true,
            time: true,
            point: true,
            distinct: BTreeSet::new(),
            overflowed: false,
            unique: Some(BTreeSet::new()),
            at_signs: 0,
            long_digits: 0,
            blanks: 0,
            characters: 0,
            least: f64::INFINITY,
            most: f64::NEG_INFINITY,
        }
    }
}

fn look(sheet: &Sheet) -> Vec<Look> {
    let reading = Reading {
        decimal_comma: sheet.decimal_comma(),
        day_order: None,
    };
    let mut looks = vec![Look::default(); sheet.header().len()];
    for row in sheet.rows() {
        for (i, look) in looks.iter_mut().enumerate() {
            let text = row.get(i);
            if !is_absent(text) {
                look.see(text, reading);
            }
        }
    }
    looks
}

/// What programs write for no value; only a column of text or codes may mean the word itself.
pub(crate) fn is_absent(text: &str) -> bool {
    matches!(
        text,
        "" | "NA" | "N/A" | "NULL" | "null" | "NaN" | "nan" | "None" | "n/a"
    )
}

impl Look {
    fn see(&mut self, text: &str, how: Reading) {
        self.filled += 1;
        self.see_shape(text);
        self.see_number(text, how);
        self.boolean = self.boolean && cell::boolean(text).is_some();
        self.words |= !matches!(text, "0" | "1" | "0.0" | "1.0");
        let is = |kind: &Kind, order| {
            cell::read(
                kind,
                text,
                Reading {
                    day_order: order,
                    ..how
                },
            )
            .is_some()
        };
        self.iso_day = self.iso_day && is(&Kind::Date, None);
        self.day_first = self.day_first && is(&Kind::Date, Some(DayOrder::DayFirst));
        self.month_first = self.month_first && is(&Kind::Date, Some(DayOrder::MonthFirst));
        self.moment = self.moment && is(&Kind::DateTime, None);
        self.time = self.time && is(&Kind::Time, None);
        self.point = self.point && text.contains(' ') && is(&Kind::GeoPoint, None);
    }

    fn see_shape(&mut self, text: &str) {
        self.at_signs += usize::from(roles::is_email(text));
        self.long_digits += usize::from(roles::is_phone(text));
        self.blanks += usize::from(text.contains(' '));
        self.characters += text.chars().count();
        if !self.overflowed && !self.distinct.contains(text) {
            self.distinct.insert(text.to_owned());
            self.overflowed = self.distinct.len() > MOST_CODES;
        }
        if let Some(seen) = &mut self.unique {
            let mut hasher = DefaultHasher::new();
            text.hash(&mut hasher);
            if !seen.insert(hasher.finish()) {
                self.unique = None;
            }
        }
    }

    fn see_number(&mut self, text: &str, how: Reading) {
        if !self.decimal {
            return;
        }
        let digits = text.as_bytes();
        self.leading_zero |= digits.len() > 1 && digits[0] == b'0' && digits[1].is_ascii_digit();
        match cell::read(&Kind::Decimal, text, how).and_then(|v| v.number()) {
            None => (self.integer, self.decimal) = (false, false),
            Some(x) => {
                self.integer = self.integer && x.fract() == 0.0;
                self.least = self.least.min(x);
                self.most = self.most.max(x);
            }
        }
    }

    /// The order of day and month, when only one of them reads every cell.
    fn day_order(&self) -> Option<DayOrder> {
        match (self.filled > 0, self.iso_day, self.day_first, self.month_first) {
            (true, false, true, false) => Some(DayOrder::DayFirst),
            (true, false, false, true) => Some(DayOrder::MonthFirst),
            _ => None,
        }
    }

    fn kind(&self, how: Reading) -> Kind {
        let days = match how.day_order {
            Some(DayOrder::DayFirst) => self.day_first,
            Some(DayOrder::MonthFirst) => self.month_first,
            None => false,
        };
        if self.filled == 0 {
            Kind::Text
        } else if self.boolean && self.words {
            self.yes_no()
        } else if self.integer && !self.leading_zero {
            Kind::Integer
        } else if self.decimal && !self.leading_zero {
            Kind::Decimal
        } else if self.iso_day || days {
            Kind::Date
        } else if self.moment {
            Kind::DateTime
        } else if self.time {
            Kind::Time
        } else if self.point {
            Kind::GeoPoint
        } else if self.few() {
            Kind::SingleChoice(CodeList::of(self.distinct.iter().cloned()))
        } else {
            Kind::Text
        }
    }

    /// `True`/`False` is a truth value; `yes`/`no` are codes somebody chose among.
    fn yes_no(&self) -> Kind {
        let truth = self
            .distinct
            .iter()
            .all(|d| d.eq_ignore_ascii_case("true") || d.eq_ignore_ascii_case("false"));
        if truth {
            Kind::Boolean
        } else {
            Kind::SingleChoice(CodeList::of(self.distinct.iter().cloned()))
        }
    }

    /// Whether the texts are few and short enough, and come back often enough, to be codes.
    fn few(&self) -> bool {
        const LONGEST: usize = 40;
        let returning = self.filled >= 2 * self.distinct.len() || self.distinct.len() <= 3;
        !self.overflowed && returning && self.distinct.iter().all(|d| d.chars().count() <= LONGEST)
    }

    fn shape(&self) -> roles::Shape {
        roles::Shape {
            unique: self.unique.is_some() && self.filled > 1,
            emails: self.at_signs * 2 > self.filled,
            phones: self.long_digits * 2 > self.filled,
            wordy: self.filled > 0 && self.blanks * 3 > self.filled && self.characters > self.filled * 12,
            between: (self.decimal && self.filled > 0).then_some((self.least, self.most)),
        }
    }
}
