//! What is asked, as people write it down (JSON; the command line's `--spec`).
//!
//! Reading checks the shape only; [`crate::Analysis::plan`] holds it against the data's columns.

use base::{Checked, Finding, Findings};
use serde::{Deserialize, Serialize};

use crate::code;

/// A sample design and the questions put to the data.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spec {
    /// How the records came to be in the sample.
    #[serde(default)]
    pub design: Design,
    /// The questions.
    pub ask: Vec<Ask>,
}

/// How the records came to be in the sample.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Design {
    /// The columns that name the units drawn, from the first stage down; empty when records were drawn directly.
    #[serde(default, deserialize_with = "null_is_empty")]
    pub ids: Vec<String>,
    /// The column that names the stratum of the first stage.
    #[serde(default)]
    pub strata: Option<String>,
    /// The column of weights: how many of the population each record stands for.
    #[serde(default)]
    pub weights: Option<String>,
    /// Per stage, the column of population sizes (all ≥ 1) or sampling fractions (all ≤ 1).
    #[serde(default, deserialize_with = "null_is_none")]
    pub fpc: Option<OneOrMany>,
    /// Whether clusters are numbered anew in each stratum.
    #[serde(default)]
    pub nest: bool,
    /// What to do with a stratum that holds a single unit.
    #[serde(default)]
    pub lonely_psu: LonelyPsu,
    /// Calibration to known totals; refused for now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calibrate: Option<serde_json::Value>,
    /// Bounds on weights; refused for now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trim: Option<serde_json::Value>,
    /// Replicate weights; refused for now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replicates: Option<serde_json::Value>,
}

impl Design {
    /// The columns of population sizes, from the first stage down.
    pub fn fpc(&self) -> &[String] {
        self.fpc.as_ref().map_or(&[], OneOrMany::all)
    }
}

/// One column or several.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum OneOrMany {
    /// One.
    One(String),
    /// Several.
    Many(Vec<String>),
}

impl OneOrMany {
    /// As a list.
    pub fn all(&self) -> &[String] {
        match self {
            Self::One(one) => std::slice::from_ref(one),
            Self::Many(many) => many,
        }
    }
}

fn null_is_empty<'de, D: serde::Deserializer<'de>>(d: D) -> Result<Vec<String>, D::Error> {
    Ok(Option::<Vec<String>>::deserialize(d)?.unwrap_or_default())
}

fn null_is_none<'de, D: serde::Deserializer<'de>>(d: D) -> Result<Option<OneOrMany>, D::Error> {
    let read = Option::<OneOrMany>::deserialize(d)?;
    Ok(read.filter(|some| !some.all().is_empty()))
}

/// What a stratum with a single sampled unit adds to the variance (Lumley 2010, §2.2; the names are those of
/// R's `survey.lonely.psu`).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LonelyPsu {
    /// No answer is given: the design must be mended.
    #[default]
    Fail,
    /// Nothing.
    #[serde(alias = "certainty")]
    Remove,
    /// The square of its distance from the mean of all: cautious.
    Adjust,
    /// The average of the other strata.
    Average,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// The asker's name for it; stands in every answer.
    pub id: String,
    /// What is wanted.
    pub statistic: Statistic,
    /// Of which column or columns; each is answered apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variable: Option<OneOrMany>,
    /// What a ratio divides by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub denominator: Option<String>,
    /// Which quantiles, between 0 and 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantile: Option<Quantiles>,
    /// By which rule a quantile is read off.
    #[serde(default, alias = "qrule")]
    pub rule: QuantileRule,
    /// For each combination of values of these columns.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub over: Vec<String>,
    /// Only for records that meet this condition (an SQL expression). The others still count for the design.
    #[serde(default, rename = "where", skip_serializing_if = "Option::is_none")]
    pub condition: Option<String>,
    /// What to do about records without a value.
    #[serde(default)]
    pub missing: MissingRule,
    /// The kind of interval; `t` unless asked otherwise, Woodruff's for quantiles.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interval: Option<Interval>,
    /// The level of the interval.
    #[serde(default = "usual_level")]
    pub level: f64,
    /// Whether the design effect is wanted.
    #[serde(default)]
    pub deff: Deff,
}

/// 95 %, by convention.
fn usual_level() -> f64 {
    0.95
}

/// One probability or several.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Quantiles {
    /// One.
    One(f64),
    /// Several.
    Many(Vec<f64>),
}

impl Quantiles {
    /// As a list.
    pub fn all(&self) -> &[f64] {
        match self {
            Self::One(one) => std::slice::from_ref(one),
            Self::Many(many) => many,
        }
    }
}

/// What is estimated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Statistic {
    /// The mean of a number; of a category, its proportions.
    Mean,
    /// The sum of a number over the population; of a category, how many are in each.
    Total,
    /// The share of each category.
    Proportion,
    /// The total of one number divided by the total of another.
    Ratio,
    /// A value that a share of the population does not exceed.
    Quantile,
    /// The variance of a number in the population.
    Variance,
    /// How many there are, altogether or in each category.
    Count,
}

impl Statistic {
    /// The name in a specification.
    pub fn name(self) -> &'static str {
        match self {
            Self::Mean => "mean",
            Self::Total => "total",
            Self::Proportion => "proportion",
            Self::Ratio => "ratio",
            Self::Quantile => "quantile",
            Self::Variance => "variance",
            Self::Count => "count",
        }
    }
}

/// How a quantile is read off the weighted distribution (Hyndman & Fan 1996, doi:10.1080/00031305.1996.10473566).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum QuantileRule {
    /// The smallest value whose share is at least p (their definition 1).
    #[default]
    #[serde(alias = "hf1")]
    Math,
    /// As `math`, and the middle of two values when the share is met exactly (their definition 2).
    #[serde(alias = "hf2")]
    School,
    /// Linear between values (their definition 7).
    Hf7,
}

/// What to do about records without a value.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MissingRule {
    /// Leave them out and say how many.
    #[default]
    Drop,
    /// Give no answer.
    Fail,
}

/// How an interval is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Interval {
    /// Estimate ± t · SE with the design's degrees of freedom.
    T,
    /// Estimate ± z · SE.
    Normal,
    /// On the scale of log odds (proportions).
    Logit,
    /// Korn and Graubard's exact interval with the effective sample size (proportions and quantiles).
    Beta,
    /// Woodruff's (quantiles).
    Woodruff,
    /// What is published: [`Interval::Beta`] for shares, which stays within 0 and 1 and says something about none and
    /// all; Woodruff's for quantiles, [`Interval::T`] for the rest.
    Published,
}

impl Interval {
    /// The name in a specification.
    pub fn name(self) -> &'static str {
        match self {
            Self::T => "t",
            Self::Normal => "normal",
            Self::Logit => "logit",
            Self::Beta => "beta",
            Self::Woodruff => "woodruff",
            Self::Published => "published",
        }
    }

    /// The kind that is computed for a statistic, by category or of numbers.
    pub(crate) fn computed(asked: Option<Self>, statistic: Statistic, by_category: bool) -> Self {
        match (asked, statistic) {
            (Some(Self::Published), Statistic::Mean | Statistic::Proportion) if by_category => Self::Beta,
            (None | Some(Self::Published), Statistic::Quantile) => Self::Woodruff,
            (None | Some(Self::Published), _) => Self::T,
            (Some(kind), _) => kind,
        }
    }
}

/// Which design effect.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Deff {
    /// None.
    #[default]
    No,
    /// Against simple random sampling without replacement (Kish 1965).
    WithoutReplacement,
    /// Against simple random sampling with replacement.
    WithReplacement,
}

impl Serialize for Deff {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::No => s.serialize_bool(false),
            Self::WithoutReplacement => s.serialize_bool(true),
            Self::WithReplacement => s.serialize_str("replace"),
        }
    }
}

impl<'de> Deserialize<'de> for Deff {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        match serde_json::Value::deserialize(d)? {
            serde_json::Value::Null | serde_json::Value::Bool(false) => Ok(Self::No),
            serde_json::Value::Bool(true) => Ok(Self::WithoutReplacement),
            serde_json::Value::String(s) if s == "replace" => Ok(Self::WithReplacement),
            other => Err(serde::de::Error::custom(format!(
                "deff is true, false or \"replace\", not {other}"
            ))),
        }
    }
}

impl Spec {
    /// The same questions with intervals that may be published: those that can leave 0 to 1 for a share give way.
    #[must_use]
    pub fn for_publication(mut self) -> Self {
        for ask in &mut self.ask {
            let symmetric = matches!(ask.interval, None | Some(Interval::T | Interval::Normal));
            let shares = matches!(ask.statistic, Statistic::Mean | Statistic::Proportion);
            if ask.interval.is_none() || (symmetric && shares) {
                ask.interval = Some(Interval::Published);
            }
        }
        self
    }

    /// Reads a specification.
    pub fn from_json(json: &str) -> Checked<Self> {
        match serde_json::from_str(json) {
            Ok(spec) => Checked::new(spec, Findings::none()),
            Err(why) => Checked::refused(
                [Finding::error(code::BAD_SPEC)
                    .at(base::Place::whole()
                        .with("line", why.line())
                        .with("column", why.column()))
                    .with("why", why.to_string())]
                .into_iter()
                .collect(),
            ),
        }
    }
}
