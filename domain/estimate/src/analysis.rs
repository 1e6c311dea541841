//! From a specification to queries, from their answers to further queries or to figures.
//!
//! Most questions need one round. A quantile needs two: the distribution first, then the sums at or below
//! each estimate.

use std::collections::{BTreeMap, BTreeSet};

use base::{Checked, Fact, Finding, Findings, Place as At};

use crate::check::{ColumnKind, Columns, check};
use crate::domain::{Domain, domains};
use crate::estimates::{Estimate, Estimates, flags};
use crate::frame::Frame;
use crate::interval::{self, Ends, interval};
use crate::linear::{self, Basis, Figure, of_categories, of_numbers, terms};
use crate::quantile::{self, Distribution, Rules};
use crate::query::{Class, Query, Term};
use crate::spec::{Ask, Deff, Design, Interval, MissingRule, OneOrMany, Quantiles, Spec, Statistic};
use crate::sums::{Faults, Sums};
use crate::variance::Single;
use crate::{Key, code};

/// Questions on their way to answers.
#[derive(Debug)]
pub struct Analysis {
    design: Design,
    jobs: Vec<Job>,
    findings: Findings,
    answered: BTreeMap<usize, Vec<Estimate>>,
}

/// What follows an answer.
#[derive(Debug)]
pub enum Step {
    /// More queries have to be answered.
    More(Box<Analysis>),
    /// All figures, with every warning; or the reasons why there are none.
    Done(Checked<Estimates>),
}

/// One question about one column.
#[derive(Debug)]
struct Job {
    /// Its place among the answers.
    place: usize,
    ask: Ask,
    variable: Option<String>,
    by_category: bool,
    query: Query,
    /// For quantiles in their second round: the distribution of each domain.
    known: Option<BTreeMap<Vec<Key>, Distribution>>,
}

impl Analysis {
    /// Checks a specification against the data's columns and plans the queries.
    pub fn plan(spec: &Spec, columns: &Columns) -> Checked<Self> {
        let findings = check(spec, columns);
        if findings.has_errors() {
            return Checked::refused(findings);
        }
        let mut jobs = Vec::new();
        for ask in &spec.ask {
            let none = [None];
            let some: Vec<_> = ask.variable.iter().flat_map(OneOrMany::all).map(Some).collect();
            for variable in if some.is_empty() { &none[..] } else { &some[..] } {
                jobs.push(Job::new(
                    jobs.len(),
                    &spec.design,
                    ask,
                    variable.cloned(),
                    columns,
                ));
            }
        }
        let analysis = Self {
            design: spec.design.clone(),
            jobs,
            findings: Findings::none(),
            answered: BTreeMap::new(),
        };
        Checked::new(analysis, findings)
    }

    /// The queries of this round.
    pub fn queries(&self) -> Vec<Query> {
        self.jobs.iter().map(|job| job.query.clone()).collect()
    }

    /// Takes the answers, in the order of the queries.
    pub fn advance(mut self, answers: &[Sums]) -> Step {
        let mut next = Vec::new();
        for (job, sums) in std::mem::take(&mut self.jobs).into_iter().zip(answers) {
            match job.answer(&self.design, sums) {
                Ok(Answer::Figures(estimates, findings)) => {
                    self.answered.insert(job.place, estimates);
                    note(&mut self.findings, findings);
                }
                Ok(Answer::Again(again)) => next.push(*again),
                Err(findings) => note(&mut self.findings, findings),
            }
        }
        if next.is_empty() || self.findings.has_errors() {
            let estimates = self.answered.into_values().flatten().collect();
            return Step::Done(Checked::new(Estimates { estimates }, self.findings));
        }
        self.jobs = next;
        Step::More(Box::new(self))
    }
}

/// The same fault met in several questions is told once.
fn note(all: &mut Findings, more: Findings) {
    for finding in more {
        if !all.iter().any(|known| *known == finding) {
            all.push(finding);
        }
    }
}

enum Answer {
    Figures(Vec<Estimate>, Findings),
    Again(Box<Job>),
}

impl Job {
    fn new(place: usize, design: &Design, ask: &Ask, variable: Option<String>, columns: &Columns) -> Self {
        let number = |c: &String| columns.get(c) == Some(&ColumnKind::Number);
        let by_category = match ask.statistic {
            Statistic::Proportion => true,
            Statistic::Count => variable.is_some(),
            Statistic::Mean | Statistic::Total => !variable.iter().all(number),
            Statistic::Ratio | Statistic::Quantile | Statistic::Variance => false,
        };
        let query = query(design, ask, variable.as_ref(), by_category);
        Self {
            place,
            ask: ask.clone(),
            variable,
            by_category,
            query,
            known: None,
        }
    }

    fn answer(&self, design: &Design, sums: &Sums) -> Result<Answer, Findings> {
        let mut findings = faults(&sums.faults, &self.ask);
        if findings.has_errors() {
            return Err(findings);
        }
        let frame = Frame::build(design, &self.query, sums)?;
        let domains = domains(&frame, sums, !self.ask.over.is_empty());
        findings.extend(self.values_missing(&domains));
        if findings.has_errors() {
            return Err(findings);
        }
        if domains.values().all(|d| d.n() == 0) {
            findings.push(Finding::warning(code::NO_RECORDS).at(self.at()));
        }
        if self.ask.statistic == Statistic::Quantile && self.known.is_none() {
            return Ok(Answer::Again(Box::new(self.second_round(design, &domains))));
        }
        let figures = match &self.known {
            Some(known) => self.quantiles(&frame, &domains, known),
            None => self.figures(&frame, &domains, &sums.pivots),
        };
        match figures {
            Ok(estimates) => Ok(Answer::Figures(estimates, findings)),
            Err(Single(unit)) => Err([Finding::error(code::SINGLE_UNIT).with("unit", unit)]
                .into_iter()
                .collect()),
        }
    }

    fn at(&self) -> At {
        At::whole().with("ask", &self.ask.id)
    }

    fn values_missing(&self, domains: &BTreeMap<&[Key], Domain<'_>>) -> Option<Finding> {
        let count: u64 = domains.values().map(Domain::valueless).sum();
        let finding = match self.ask.missing {
            MissingRule::Drop => Finding::info(code::VALUES_DROPPED),
            MissingRule::Fail => Finding::error(code::MISSING_VALUES),
        };
        let columns = [self.variable.as_deref(), self.ask.denominator.as_deref()];
        let columns: Vec<&str> = columns.into_iter().flatten().collect();
        (count > 0).then(|| {
            finding
                .at(self.at())
                .with("count", number(count))
                .with("column", columns.join(", "))
        })
    }

    fn figures(
        &self,
        frame: &Frame,
        domains: &BTreeMap<&[Key], Domain<'_>>,
        pivots: &[f64],
    ) -> Result<Vec<Estimate>, Single> {
        let categories: BTreeSet<&Key> = domains
            .values()
            .flat_map(|d| d.cells.iter().map(|c| c.class))
            .collect();
        let mut out = Vec::new();
        for (key, domain) in domains {
            let basis = Basis {
                frame,
                domain,
                pivots,
                deff: self.ask.deff,
            };
            let figures = if self.by_category {
                of_categories(self.ask.statistic, &basis, &categories)?
            } else {
                vec![of_numbers(self.ask.statistic, &basis)?]
            };
            out.extend(figures.into_iter().map(|f| self.estimate(frame, key, domain, f)));
        }
        Ok(out)
    }

    fn estimate(&self, frame: &Frame, key: &[Key], domain: &Domain<'_>, figure: Figure) -> Estimate {
        let kind = self.interval();
        let basis = interval::Basis {
            estimate: figure.estimate,
            variance: figure.variance,
            df: domain.df(frame),
            n: domain.n(),
            level: self.ask.level,
        };
        let mut out = self.bare(frame, key, domain);
        out.category = figure.category;
        out.n_category = figure.n_category;
        out.deff = figure.deff;
        finish(
            out,
            figure.estimate,
            figure.variance.sqrt(),
            interval(kind, basis),
            domain.has_single(frame),
        )
    }

    /// The kind of its intervals.
    fn interval(&self) -> Interval {
        Interval::computed(self.ask.interval, self.ask.statistic, self.by_category)
    }

    /// What is known of an answer before its figure.
    fn bare(&self, frame: &Frame, key: &[Key], domain: &Domain<'_>) -> Estimate {
        Estimate {
            id: self.ask.id.clone(),
            statistic: self.ask.statistic.name(),
            variable: self.variable.clone(),
            domain: self.ask.over.iter().cloned().zip(key.iter().cloned()).collect(),
            category: None,
            quantile: None,
            n: domain.n(),
            n_category: None,
            population: domain.totals()[0],
            estimate: f64::NAN,
            se: f64::NAN,
            ci: [None, None],
            level: self.ask.level,
            interval: self.interval().name(),
            df: domain.df(frame),
            cv: f64::NAN,
            deff: None,
            flags: Vec::new(),
        }
    }

    fn probabilities(&self) -> &[f64] {
        self.ask.quantile.as_ref().map_or(&[], Quantiles::all)
    }

    /// The sums at or below each quantile's estimate.
    fn second_round(&self, design: &Design, domains: &BTreeMap<&[Key], Domain<'_>>) -> Self {
        let known: BTreeMap<Vec<Key>, Distribution> = domains
            .iter()
            .map(|(key, domain)| (key.to_vec(), Distribution::of(domain)))
            .collect();
        let cuts = known
            .iter()
            .map(|(key, distribution)| (key.clone(), self.cuts(distribution)))
            .collect();
        let column = self.variable.clone().unwrap_or_default();
        let query = Query {
            class: Class::Bins { column, cuts },
            ..query_of_units(design, &self.ask)
        };
        Self {
            place: self.place,
            ask: self.ask.clone(),
            variable: self.variable.clone(),
            by_category: false,
            query,
            known: Some(known),
        }
    }

    /// The estimates of a domain, in order and each once.
    fn cuts(&self, distribution: &Distribution) -> Vec<f64> {
        let estimate = |p: &f64| distribution.at(self.ask.rule, *p);
        let mut cuts: Vec<f64> = self.probabilities().iter().filter_map(estimate).collect();
        cuts.sort_by(f64::total_cmp);
        cuts.dedup();
        cuts
    }

    fn quantiles(
        &self,
        frame: &Frame,
        domains: &BTreeMap<&[Key], Domain<'_>>,
        known: &BTreeMap<Vec<Key>, Distribution>,
    ) -> Result<Vec<Estimate>, Single> {
        let rules = Rules {
            rule: self.ask.rule,
            interval: self.interval(),
            level: self.ask.level,
        };
        let mut out = Vec::new();
        for (key, bins) in domains {
            let Some(distribution) = known.get(*key) else {
                continue;
            };
            let cuts = self.cuts(distribution);
            for p in self.probabilities() {
                let mut bare = self.bare(frame, key, bins);
                bare.quantile = Some(*p);
                let cut = distribution.at(self.ask.rule, *p);
                let Some((index, cut)) = cut.and_then(|c| cuts.iter().position(|x| *x == c).map(|i| (i, c)))
                else {
                    out.push(finish(bare, f64::NAN, f64::NAN, [None, None], false));
                    continue;
                };
                let read = quantile::read(frame, bins, distribution, (index, cut), rules)?;
                out.push(finish(
                    bare,
                    read.estimate,
                    read.se,
                    read.ends,
                    bins.has_single(frame),
                ));
            }
        }
        Ok(out)
    }
}

fn finish(mut out: Estimate, estimate: f64, se: f64, ci: Ends, single: bool) -> Estimate {
    out.estimate = estimate;
    out.se = se;
    out.ci = ci;
    out.cv = se / estimate.abs();
    out.flags = flags(out.n, out.cv, out.df, single);
    out
}

/// The query of a question's first round.
fn query(design: &Design, ask: &Ask, variable: Option<&String>, by_category: bool) -> Query {
    let units = query_of_units(design, ask);
    if ask.statistic == Statistic::Quantile {
        return distribution_query(units, design, variable);
    }
    let (terms, spread) = terms(ask.statistic, by_category, ask.deff);
    let spread = if units.ids.is_empty() { spread } else { 0 };
    let class = match variable {
        Some(column) if by_category => Class::Category(column.clone()),
        _ => Class::None,
    };
    let values = if by_category {
        Vec::new()
    } else {
        variable.into_iter().chain(&ask.denominator).cloned().collect()
    };
    Query {
        class,
        values,
        terms,
        spread,
        ..units
    }
}

/// Shares of records in the units of the design.
fn query_of_units(design: &Design, ask: &Ask) -> Query {
    let fpc = design.fpc().to_vec();
    // Below the first stage without a population size nothing adds to the variance.
    let stages = if fpc.is_empty() { 1 } else { fpc.len() + 1 };
    let ids: Vec<String> = design.ids.iter().take(stages).cloned().collect();
    let (terms, spread) = linear::terms(Statistic::Proportion, true, Deff::No);
    Query {
        strata: design.strata.clone(),
        spread: if ids.is_empty() { spread } else { 0 },
        ids,
        fpc,
        weight: design.weights.clone(),
        condition: ask.condition.clone(),
        over: ask.over.clone(),
        class: Class::None,
        values: Vec::new(),
        terms,
    }
}

/// The weight at each value. The design's units matter only when weights follow from them.
fn distribution_query(units: Query, design: &Design, variable: Option<&String>) -> Query {
    let implied = design.weights.is_none() && !units.fpc.is_empty();
    let units = if implied {
        units
    } else {
        Query {
            strata: None,
            ids: Vec::new(),
            fpc: Vec::new(),
            ..units
        }
    };
    Query {
        class: Class::Value(variable.cloned().unwrap_or_default()),
        terms: vec![Term::One],
        spread: 0,
        ..units
    }
}

fn number(n: u64) -> Fact {
    Fact::Number(i64::try_from(n).unwrap_or(i64::MAX))
}

/// What is wrong with records, as findings.
fn faults(faults: &Faults, ask: &Ask) -> Findings {
    let mut out = Findings::none();
    let mut error = |code, count: u64| {
        if count > 0 {
            out.push(Finding::error(code).with("count", number(count)));
        }
    };
    error(code::MISSING_WEIGHT, faults.missing_weight);
    error(code::NEGATIVE_WEIGHT, faults.negative_weight);
    for (column, count) in &faults.missing {
        let finding = Finding::error(code::MISSING_DESIGN).with("column", column);
        out.push(finding.with("count", number(*count)));
    }
    for (column, (count, example)) in &faults.not_numbers {
        let finding = Finding::error(code::NOT_A_NUMBER).with("column", column);
        out.push(finding.with("count", number(*count)).with("example", example));
    }
    if faults.groupless > 0 {
        let finding = Finding::info(code::GROUPS_DROPPED).at(At::whole().with("ask", &ask.id));
        let columns = ask.over.join(", ");
        out.push(
            finding
                .with("count", number(faults.groupless))
                .with("column", columns),
        );
    }
    out
}
