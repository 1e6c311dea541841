//! One thing that a checker found: what, where, how grave, with which facts.
//!
//! The words (message and cure, in each language) live in `locales/<lang>/findings.ftl` under the finding's
//! code; here are only the code and the facts that the words are filled with.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

/// The registered name of a kind of finding: `<crate>-<what>`, for example `form-unknown-type`.
///
/// Each crate lists its codes once, in a slice named `CODES`; a test in `ui` holds every listed code against
/// the words in `locales/en/findings.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Code(pub &'static str);

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; nothing is stopped.
    Info,
    /// Probably a mistake; nothing is stopped.
    Warning,
    /// The input cannot be used as it is.
    Error,
}

/// Where in the input a finding points: ordered names and values such as `sheet`, `row`, `column`.
///
/// Rows and columns are counted from 1, as people see them in a spreadsheet.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Place(BTreeMap<&'static str, Fact>);

impl Place {
    /// Nowhere in particular: the input as a whole.
    pub fn whole() -> Self {
        Self::default()
    }

    /// This place with one more coordinate.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Fact>) -> Self {
        self.0.insert(name, value.into());
        self
    }

    /// A cell of a workbook; `row` from 1, `column` as the header's text.
    pub fn cell(sheet: impl Into<Fact>, row: usize, column: impl Into<Fact>) -> Self {
        Self::whole()
            .with("sheet", sheet)
            .with("row", row)
            .with("column", column)
    }

    /// The value of one coordinate.
    pub fn get(&self, name: &str) -> Option<&Fact> {
        self.0.get(name)
    }

    /// All coordinates in order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Fact)> {
        self.0.iter().map(|(k, v)| (*k, v))
    }

    /// Whether the place is the whole input.
    pub fn is_whole(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, (name, value)) in self.0.iter().enumerate() {
            if i > 0 {
                f.write_str(", ")?;
            }
            write!(f, "{name} {value}")?;
        }
        Ok(())
    }
}

/// A value that the words of a finding are filled with.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(untagged)]
pub enum Fact {
    /// A whole number: a row, a count.
    Number(i64),
    /// Anything else, as the reader should see it.
    Text(String),
}

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(n) => write!(f, "{n}"),
            Self::Text(t) => f.write_str(t),
        }
    }
}

impl From<&str> for Fact {
    fn from(v: &str) -> Self {
        Self::Text(v.to_owned())
    }
}
impl From<String> for Fact {
    fn from(v: String) -> Self {
        Self::Text(v)
    }
}
impl From<&String> for Fact {
    fn from(v: &String) -> Self {
        Self::Text(v.clone())
    }
}
impl From<usize> for Fact {
    fn from(v: usize) -> Self {
        Self::Number(i64::try_from(v).unwrap_or(i64::MAX))
    }
}
impl From<i64> for Fact {
    fn from(v: i64) -> Self {
        Self::Number(v)
    }
}
impl From<f64> for Fact {
    fn from(v: f64) -> Self {
        Self::Text(v.to_string())
    }
}

/// One thing that a checker found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Which kind of finding; its words are looked up by this.
    pub code: Code,
    /// How grave.
    pub severity: Severity,
    /// Where.
    pub place: Place,
    /// What the words are filled with.
    pub facts: BTreeMap<&'static str, Fact>,
}

impl Finding {
    fn new(code: Code, severity: Severity) -> Self {
        Self {
            code,
            severity,
            place: Place::whole(),
            facts: BTreeMap::new(),
        }
    }

    /// The input cannot be used as it is.
    pub fn error(code: Code) -> Self {
        Self::new(code, Severity::Error)
    }

    /// Probably a mistake.
    pub fn warning(code: Code) -> Self {
        Self::new(code, Severity::Warning)
    }

    /// Worth knowing.
    pub fn info(code: Code) -> Self {
        Self::new(code, Severity::Info)
    }

    /// The finding, pointing at a place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = place;
        self
    }

    /// The finding with one more fact for its words.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Fact>) -> Self {
        self.facts.insert(name, value.into());
        self
    }
}

/// A list of findings in the order in which they were found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Findings(Vec<Finding>);

impl Findings {
    /// No findings.
    pub fn none() -> Self {
        Self::default()
    }

    /// Adds one.
    pub fn push(&mut self, finding: Finding) {
        self.0.push(finding);
    }

    /// Adds all of another list.
    pub fn extend(&mut self, more: impl IntoIterator<Item = Finding>) {
        self.0.extend(more);
    }

    /// Whether any finding is an error.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|f| f.severity == Severity::Error)
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// In order of finding.
    pub fn iter(&self) -> std::slice::Iter<'_, Finding> {
        self.0.iter()
    }

    /// The first error, if any.
    pub fn first_error(&self) -> Option<&Finding> {
        self.0.iter().find(|f| f.severity == Severity::Error)
    }
}

impl IntoIterator for Findings {
    type Item = Finding;
    type IntoIter = std::vec::IntoIter<Finding>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Findings {
    type Item = &'a Finding;
    type IntoIter = std::slice::Iter<'a, Finding>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl FromIterator<Finding> for Findings {
    fn from_iter<T: IntoIterator<Item = Finding>>(iter: T) -> Self {
        Self(iter.into_iter().collect())
    }
}

/// What a checker returns: the value if it can be used, and every finding either way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked<T> {
    /// The value; absent when a finding is an error.
    pub value: Option<T>,
    /// All findings.
    pub findings: Findings,
}

impl<T> Checked<T> {
    /// Keeps the value only when no finding is an error.
    pub fn new(value: T, findings: Findings) -> Self {
        let value = (!findings.has_errors()).then_some(value);
        Self { value, findings }
    }

    /// No value can be made.
    pub fn refused(findings: Findings) -> Self {
        debug_assert!(findings.has_errors(), "a refusal names at least one error");
        Self {
            value: None,
            findings,
        }
    }

    /// The value, or all findings.
    ///
    /// # Errors
    /// The findings, when at least one is an error.
    pub fn into_result(self) -> Result<(T, Findings), Findings> {
        match self.value {
            Some(value) => Ok((value, self.findings)),
            None => Err(self.findings),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_with_an_error_is_not_handed_out() {
        let mut findings = Findings::none();
        findings.push(Finding::warning(Code("base-a")));
        assert_eq!(Checked::new(7, findings.clone()).value, Some(7));
        findings.push(Finding::error(Code("base-b")).at(Place::cell("survey", 3, "type")));
        assert_eq!(Checked::new(7, findings).value, None);
    }

    #[test]
    fn a_place_reads_in_order() {
        assert_eq!(
            Place::cell("survey", 3, "type").to_string(),
            "column type, row 3, sheet survey"
        );
    }
}
