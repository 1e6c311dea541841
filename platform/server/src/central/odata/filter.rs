//! `$filter` of OData 4.0 (OASIS, part 2, §5.1.1), as far as ODK Central's clients write it, on any field.
//!
//! Comparisons, `and`, `or`, `not`, parentheses, `now()`, and the parts of a date. What is not spoken is refused with
//! its place; nothing is ignored.

use base::Timestamp;
use serde_json::Value;

/// Parentheses and `not`s inside each other.
const DEEPEST: usize = 50;
/// The longest filter in bytes.
const LONGEST: usize = 8192;

/// A condition.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Filter {
    And(Box<Filter>, Box<Filter>),
    Or(Box<Filter>, Box<Filter>),
    Not(Box<Filter>),
    Compare(Term, Relation, Term),
}

/// How two values stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Relation {
    Lt,
    Le,
    Eq,
    Ne,
    Ge,
    Gt,
}

/// A value of a condition.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Term {
    /// A field by its path: `__system/reviewState`, `person/age`.
    Field(Vec<String>),
    /// A part of a date: `year(…)`.
    Part(&'static str, Box<Term>),
    /// A value as it stands.
    Literal(Value),
    /// The time of the request.
    Now,
}

const PARTS: [&str; 6] = ["year", "month", "day", "hour", "minute", "second"];

impl Filter {
    /// Reads a filter.
    ///
    /// # Errors
    /// What could not be understood.
    pub(crate) fn read(text: &str) -> Result<Self, String> {
        if text.len() > LONGEST {
            return Err(format!("a filter of more than {LONGEST} bytes"));
        }
        let tokens = tokens(text)?;
        let mut reader = Reader {
            tokens: &tokens,
            depth: 0,
        };
        let filter = reader.or()?;
        match reader.tokens {
            [] => Ok(filter),
            [rest, ..] => Err(format!("unexpected `{}`", rest.0)),
        }
    }

    /// The fields that it asks about.
    pub(crate) fn fields(&self) -> Vec<&[String]> {
        match self {
            Self::And(a, b) | Self::Or(a, b) => [a.fields(), b.fields()].concat(),
            Self::Not(a) => a.fields(),
            Self::Compare(a, _, b) => a.field().into_iter().chain(b.field()).collect(),
        }
    }

    /// A field with the text that it must equal in every row that fits, if the condition says so of one.
    pub(crate) fn demands(&self) -> Option<(&[String], &str)> {
        match self {
            Self::And(a, b) => a.demands().or_else(|| b.demands()),
            Self::Compare(Term::Field(field), Relation::Eq, Term::Literal(value))
            | Self::Compare(Term::Literal(value), Relation::Eq, Term::Field(field)) => {
                // Moments are equal that are written differently.
                let text = value.as_str().filter(|text| moment(text).is_none())?;
                Some((field, text))
            }
            _ => None,
        }
    }

    /// Whether a row fits; a comparison with nothing (`null`) is true only as OData says: `eq null`, `ne null`.
    pub(crate) fn fits(&self, row: &Value, now: Timestamp) -> bool {
        match self {
            Self::And(a, b) => a.fits(row, now) && b.fits(row, now),
            Self::Or(a, b) => a.fits(row, now) || b.fits(row, now),
            Self::Not(a) => !a.fits(row, now),
            Self::Compare(a, relation, b) => relation.holds(&a.value(row, now), &b.value(row, now)),
        }
    }
}

impl Relation {
    fn holds(self, a: &Value, b: &Value) -> bool {
        use std::cmp::Ordering::{Equal, Greater, Less};
        match (self, a.is_null() || b.is_null()) {
            (Self::Eq, true) => a == b,
            (Self::Ne, true) => a != b,
            (_, true) => false,
            (relation, false) => {
                let order = compare(a, b);
                match relation {
                    Self::Lt => order == Less,
                    Self::Le => order != Greater,
                    Self::Eq => order == Equal,
                    Self::Ne => order != Equal,
                    Self::Ge => order != Less,
                    Self::Gt => order == Greater,
                }
            }
        }
    }
}

/// The order of two values: numbers as numbers, moments as moments, all else as text.
pub(crate) fn compare(a: &Value, b: &Value) -> std::cmp::Ordering {
    if let (Some(a), Some(b)) = (number(a), number(b)) {
        return a.total_cmp(&b);
    }
    let (a, b) = (text(a), text(b));
    match (moment(&a), moment(&b)) {
        (Some(a), Some(b)) => a.cmp(&b),
        _ => a.cmp(&b),
    }
}

fn number(value: &Value) -> Option<f64> {
    value.as_f64()
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(
        || {
            if value.is_null() {
                String::new()
            } else {
                value.to_string()
            }
        },
        str::to_owned,
    )
}

/// A moment, or the beginning of a day in UTC.
fn moment(text: &str) -> Option<Timestamp> {
    match text.parse::<Timestamp>() {
        Ok(at) => Some(at),
        Err(_) if text.len() == 10 => format!("{text}T00:00:00Z").parse().ok(),
        Err(_) => None,
    }
}

impl Term {
    fn field(&self) -> Option<&[String]> {
        match self {
            Self::Field(path) => Some(path),
            Self::Part(_, inner) => inner.field(),
            Self::Literal(_) | Self::Now => None,
        }
    }

    fn value(&self, row: &Value, now: Timestamp) -> Value {
        match self {
            Self::Field(path) => path
                .iter()
                .try_fold(row, |at, name| at.get(name))
                .cloned()
                .unwrap_or(Value::Null),
            Self::Literal(value) => value.clone(),
            Self::Now => now.to_string().into(),
            Self::Part(part, inner) => part_of(part, &text(&inner.value(row, now))),
        }
    }
}

/// A part of a date as it is written: of `2024-02-27T09:30:00+02:00` the hour is 9.
fn part_of(part: &str, date: &str) -> Value {
    let (from, length) = match part {
        "year" => (0, 4),
        "month" => (5, 2),
        "day" => (8, 2),
        "hour" => (11, 2),
        "minute" => (14, 2),
        _ => (17, 2),
    };
    let digits = date.get(from..from + length);
    digits
        .and_then(|d| d.parse::<i64>().ok())
        .map_or(Value::Null, Value::from)
}

/// A token with whether it was quoted.
type Token = (String, bool);

fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let mut out = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '(' | ')' => 1,
            '\'' => quoted(rest)?,
            _ => rest.find([' ', '(', ')', '\'', '\t', '\n']).unwrap_or(rest.len()),
        };
        let (token, after) = rest.split_at(length);
        out.push(match first {
            '\'' => (token[1..token.len() - 1].replace("''", "'"), true),
            _ => (token.to_owned(), false),
        });
        rest = after.trim_start();
    }
    Ok(out)
}

/// The length of a quoted text; a quote inside it is doubled.
fn quoted(text: &str) -> Result<usize, String> {
    let mut from = 1;
    loop {
        let end = text[from..]
            .find('\'')
            .ok_or("a text without its closing quote")?
            + from
            + 1;
        if !text[end..].starts_with('\'') {
            return Ok(end);
        }
        from = end + 1;
    }
}

struct Reader<'a> {
    tokens: &'a [Token],
    depth: usize,
}

impl Reader<'_> {
    fn next(&mut self) -> Option<&Token> {
        let (first, rest) = self.tokens.split_first()?;
        self.tokens = rest;
        Some(first)
    }

    fn takes(&mut self, word: &str) -> bool {
        let here = matches!(self.tokens, [(t, false), ..] if t == word);
        if here {
            self.next();
        }
        here
    }

    fn or(&mut self) -> Result<Filter, String> {
        let mut left = self.and()?;
        while self.takes("or") {
            left = Filter::Or(Box::new(left), Box::new(self.and()?));
        }
        Ok(left)
    }

    fn and(&mut self) -> Result<Filter, String> {
        let mut left = self.not()?;
        while self.takes("and") {
            left = Filter::And(Box::new(left), Box::new(self.not()?));
        }
        Ok(left)
    }

    fn not(&mut self) -> Result<Filter, String> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err("a filter that is nested too deeply".to_owned());
        }
        let filter = if self.takes("not") {
            Filter::Not(Box::new(self.not()?))
        } else if self.takes("(") {
            let inner = self.or()?;
            self.closes()?;
            inner
        } else {
            self.comparison()?
        };
        self.depth -= 1;
        Ok(filter)
    }

    fn closes(&mut self) -> Result<(), String> {
        if self.takes(")") {
            Ok(())
        } else {
            Err("a parenthesis that is not closed".to_owned())
        }
    }

    fn comparison(&mut self) -> Result<Filter, String> {
        let left = self.term(0)?;
        let relation = match self.next().map(|t| t.0.as_str()) {
            Some("lt") => Relation::Lt,
            Some("le") => Relation::Le,
            Some("eq") => Relation::Eq,
            Some("ne") => Relation::Ne,
            Some("ge") => Relation::Ge,
            Some("gt") => Relation::Gt,
            other => {
                return Err(format!(
                    "a comparison was expected, not `{}`",
                    other.unwrap_or("the end")
                ));
            }
        };
        Ok(Filter::Compare(left, relation, self.term(0)?))
    }

    fn term(&mut self, depth: usize) -> Result<Term, String> {
        if depth > DEEPEST {
            return Err("a filter that is nested too deeply".to_owned());
        }
        let Some((token, quoted)) = self.next().cloned() else {
            return Err("a value was expected at the end".to_owned());
        };
        if quoted {
            return Ok(Term::Literal(token.into()));
        }
        if self.takes("(") {
            let term = match PARTS.into_iter().find(|p| *p == token) {
                Some(part) => Term::Part(part, Box::new(self.term(depth + 1)?)),
                None if token == "now" => Term::Now,
                None => return Err(format!("the function `{token}` is not spoken")),
            };
            self.closes()?;
            return Ok(term);
        }
        bare(&token)
    }
}

/// A number, a date, `null`, `true`, `false`, or else the path of a field.
fn bare(token: &str) -> Result<Term, String> {
    let literal = match token {
        "null" => Some(Value::Null),
        "true" => Some(true.into()),
        "false" => Some(false.into()),
        t if moment(t).is_some() => Some(t.into()),
        t => t.parse::<f64>().ok().filter(|n| n.is_finite()).map(Value::from),
    };
    if let Some(literal) = literal {
        return Ok(Term::Literal(literal));
    }
    let sound = token.chars().all(|c| c.is_alphanumeric() || "_/-.$".contains(c));
    if !sound || token == "(" || token == ")" {
        return Err(format!("`{token}` is no field"));
    }
    // `$root/Submissions` names the row around a row of a repeat, for its metadata.
    let path = token.strip_prefix("$root/Submissions/").unwrap_or(token);
    Ok(Term::Field(path.split('/').map(str::to_owned).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn fits(filter: &str) -> bool {
        let row = json!({
            "__system": { "submissionDate": "2024-02-27T09:30:00.000Z", "reviewState": null },
            "age": 34, "name": "O'Neil", "group": { "size": 4.5 },
        });
        let now = "2024-03-01T00:00:00Z".parse().unwrap();
        Filter::read(filter)
            .unwrap_or_else(|e| panic!("{filter}: {e}"))
            .fits(&row, now)
    }

    #[test]
    fn what_clients_write_is_understood() {
        for yes in [
            "__system/submissionDate gt 2024-01-01",
            "__system/submissionDate ge 2024-02-27T11:30:00.000+02:00 and age eq 34",
            "year(__system/submissionDate) eq 2024 and month(__system/submissionDate) lt 3",
            "__system/submissionDate lt now()",
            "name eq 'O''Neil'",
            "group/size gt 4 and not (age lt 30 or age gt 40)",
            "__system/reviewState eq null",
            "nothing eq null and age ne null",
            "$root/Submissions/__system/reviewState ne 'rejected'",
            "age gt 9",
        ] {
            assert!(fits(yes), "{yes}");
        }
        for no in [
            "age lt 9",
            "nothing gt 1",
            "__system/reviewState eq 'approved'",
            "name lt 'A'",
        ] {
            assert!(!fits(no), "{no}");
        }
    }

    #[test]
    fn what_every_row_must_equal_is_known() {
        for (filter, demands) in [
            ("name eq 'O''Neil'", Some(("name", "O'Neil"))),
            (
                "age gt 3 and ('x' eq group/name and age lt 9)",
                Some(("group/name", "x")),
            ),
            ("name eq 'a' or name eq 'b'", None),
            ("not (name eq 'a')", None),
            ("day eq '2024-01-01'", None),
            ("name ne 'a' and age eq 3", None),
        ] {
            let read = Filter::read(filter).unwrap();
            let found = read
                .demands()
                .map(|(path, text)| (path.join("/"), text.to_owned()));
            assert_eq!(
                found,
                demands.map(|(p, t)| (p.to_owned(), t.to_owned())),
                "{filter}"
            );
        }
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        let deep = "(".repeat(5000);
        let nested = "year(".repeat(200);
        for wrong in [
            "",
            "age",
            "age eq",
            "age is 3",
            "(age eq 3",
            "age eq 3)",
            "name eq 'x",
            "contains(name) eq 1",
            &deep,
            &nested,
            "not ".repeat(999).as_str(),
        ] {
            assert!(Filter::read(wrong).is_err(), "{wrong:.40}");
        }
    }
}
