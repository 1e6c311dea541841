//! The answers: figures with their uncertainty and what speaks against leaning on them.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use crate::Key;

/// All answers of one specification.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Estimates {
    /// In the order of the questions, then of domains, then of categories.
    pub estimates: Vec<Estimate>,
}

/// One figure.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Estimate {
    /// The question's name.
    pub id: String,
    /// What was estimated.
    pub statistic: &'static str,
    /// Of which column.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variable: Option<String>,
    /// For whom: the value of each grouping column.
    pub domain: BTreeMap<String, Key>,
    /// For which category of the column.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<Key>,
    /// Which quantile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantile: Option<f64>,
    /// Records in the domain that have a value.
    pub n: u64,
    /// Those of them in the category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub n_category: Option<u64>,
    /// How many of the population the n records stand for (the sum of their weights).
    pub population: f64,
    /// The estimate.
    #[serde(serialize_with = "finite")]
    pub estimate: f64,
    /// Its standard error.
    #[serde(serialize_with = "finite")]
    pub se: f64,
    /// Its interval; an end that does not exist is `null`.
    pub ci: [Option<f64>; 2],
    /// The interval's level.
    pub level: f64,
    /// The interval's kind.
    pub interval: &'static str,
    /// Degrees of freedom: units of the first stage less strata, within the domain.
    pub df: i64,
    /// The standard error as a share of the estimate.
    #[serde(serialize_with = "finite")]
    pub cv: f64,
    /// The design effect, when asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deff: Option<f64>,
    /// What speaks against leaning on it.
    pub flags: Vec<Flag>,
}

/// JSON knows no NaN: what does not exist is `null`.
fn finite<S: Serializer>(x: &f64, s: S) -> Result<S::Ok, S::Error> {
    if x.is_finite() {
        s.serialize_f64(*x)
    } else {
        s.serialize_none()
    }
}

/// A reason for care. The bounds are what statistical offices use by convention (for example Statistics Canada,
/// quality guidelines: 16.5–33.3 % "use with caution", above "too unreliable"); a publisher's policy may be
/// stricter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Flag {
    /// No record at all.
    NoRecords,
    /// Fewer than 30 records.
    FewRecords,
    /// A coefficient of variation above 20 %.
    CvAbove20,
    /// A coefficient of variation above a third.
    CvAbove33,
    /// A stratum with a single unit is part of it: the variance rests on the rule chosen for that.
    SinglePsu,
    /// No degrees of freedom: an interval with t does not exist.
    NoDegreesOfFreedom,
}

/// Fewer records than this behind a figure are few.
pub(crate) const FEW_RECORDS: u64 = 30;
/// Above this coefficient of variation: use with caution.
pub(crate) const CV_CAUTION: f64 = 0.20;
/// Above this coefficient of variation: not to be relied on.
pub(crate) const CV_UNRELIABLE: f64 = 1.0 / 3.0;

impl Flag {
    /// Its name in JSON, and what texts are looked up by.
    pub fn name(self) -> &'static str {
        match self {
            Self::NoRecords => "no_records",
            Self::FewRecords => "few_records",
            Self::CvAbove20 => "cv_above20",
            Self::CvAbove33 => "cv_above33",
            Self::SinglePsu => "single_psu",
            Self::NoDegreesOfFreedom => "no_degrees_of_freedom",
        }
    }
}

/// The flags of a figure, from the gravest fact down.
pub(crate) fn flags(n: u64, cv: f64, df: i64, single: bool) -> Vec<Flag> {
    let mut out = Vec::new();
    let mut raise = |when: bool, flag| {
        if when {
            out.push(flag);
        }
    };
    raise(n == 0, Flag::NoRecords);
    raise(n > 0 && n < FEW_RECORDS, Flag::FewRecords);
    raise(cv > CV_UNRELIABLE, Flag::CvAbove33);
    raise(cv > CV_CAUTION && cv <= CV_UNRELIABLE, Flag::CvAbove20);
    raise(single, Flag::SinglePsu);
    raise(n > 0 && df < 1, Flag::NoDegreesOfFreedom);
    out
}
