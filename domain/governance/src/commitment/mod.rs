//! Something that was promised to others, such as at a World Data Forum: by whom, for how long, what exactly, and what
//! shows that it was kept.
//!
//! How far it is, is computed from the evidence, never said by hand. What the source does not say (a first day, who
//! supports it) stays unsaid. Start with [`Commitment`].

use base::{Date, Digest, Finding, Findings, Id, Kind, Place, Slug, Text};
use serde::{Deserialize, Serialize};

use crate::body::Body;
use crate::plan::{check_evidence, code};
use crate::{Subject, SubjectKind};

/// Something that shows a step towards a promise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// When it happened.
    pub on: Date,
    /// What happened.
    pub words: Text,
    /// What shows it: a page of this site or an address.
    pub address: String,
    /// Whether with it the promise is kept.
    pub keeps: bool,
}

/// One thing that was promised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    /// What.
    pub what: Text,
    /// What shows how far it is.
    pub evidence: Vec<Evidence>,
}

/// How far a promise is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Progress {
    /// Nothing shows a step.
    NothingKnown,
    /// A step is shown.
    UnderWay,
    /// It is shown to be kept.
    Kept,
}

impl Progress {
    /// Its name, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NothingKnown => "nothing-known",
            Self::UnderWay => "under-way",
            Self::Kept => "kept",
        }
    }
}

impl Promise {
    /// How far it is, by what is shown.
    pub fn progress(&self) -> Progress {
        match self.evidence.iter().any(|e| e.keeps) {
            true => Progress::Kept,
            false if self.evidence.is_empty() => Progress::NothingKnown,
            false => Progress::UnderWay,
        }
    }
}

/// What is said about a commitment, as it was made.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// What it is called.
    pub title: Text,
    /// Who made it.
    pub organisation: Text,
    /// What kind of data.
    pub data_type: String,
    /// For which part of the world.
    pub region: String,
    /// How many months it runs, if that was said.
    pub months: Option<u16>,
    /// The first day, if that was said.
    pub since: Option<Date>,
    /// The day by which it is to be kept, if that was said instead of months.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Date>,
    /// What it is to reach.
    pub objective: Text,
    /// Who stands behind it.
    pub sponsors: String,
    /// Who supports it; empty where nobody is named.
    pub supporters: String,
    /// Where it was made and can be read.
    pub source: String,
}

/// A commitment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Commitment {
    /// Its identity.
    pub id: Id<Commitment>,
    /// Its name in addresses.
    pub slug: Slug,
    /// The body that keeps it.
    pub body: Id<Body>,
    /// As it was made.
    pub terms: Terms,
    /// What exactly was promised.
    pub promises: Vec<Promise>,
}

impl Kind for Commitment {
    const NAME: &'static str = "commitment";
}

fn about(code: base::Code, field: &str) -> Finding {
    Finding::error(code).at(Place::whole().with("field", field))
}

impl Commitment {
    /// A commitment.
    ///
    /// # Errors
    /// All findings: no title, no objective, no promise, no source.
    pub fn make(
        id: Id<Self>,
        slug: Slug,
        body: Id<Body>,
        terms: Terms,
        promises: Vec<Text>,
    ) -> Result<Self, Findings> {
        let mut out = Findings::none();
        let empty = [
            (terms.title.is_empty(), "title"),
            (terms.objective.is_empty(), "objective"),
            (promises.iter().all(Text::is_empty), "promises"),
        ];
        for (_, field) in empty.into_iter().filter(|(missing, _)| *missing) {
            out.push(about(code::COMMITMENT_EMPTY, field));
        }
        if terms.source.trim().is_empty() {
            out.push(about(code::COMMITMENT_SOURCE, "source"));
        }
        if out.has_errors() {
            return Err(out);
        }
        let promise = |what| Promise {
            what,
            evidence: Vec::new(),
        };
        Ok(Self {
            id,
            slug,
            body,
            terms,
            promises: promises
                .into_iter()
                .filter(|t| !t.is_empty())
                .map(promise)
                .collect(),
        })
    }

    /// Shows a step towards the promise of that number (from 1).
    ///
    /// # Errors
    /// [`code::EVIDENCE`], [`code::LATER`], [`code::NO_SUCH`].
    pub fn show(&mut self, number: usize, evidence: Evidence, today: Date) -> Result<(), Finding> {
        check_evidence(&evidence.address)?;
        if evidence.on > today {
            return Err(about(code::LATER, "on"));
        }
        let promise = number.checked_sub(1).and_then(|n| self.promises.get_mut(n));
        let promise = promise.ok_or_else(|| Finding::error(code::NO_SUCH).with("number", number))?;
        promise.evidence.push(evidence);
        promise.evidence.sort_by_key(|e| e.on);
        Ok(())
    }

    /// The last day, where it was said, or first day and length are known.
    pub fn until(&self) -> Option<Date> {
        if self.terms.by.is_some() {
            return self.terms.by;
        }
        let months = jiff::Span::new().months(i32::from(self.terms.months?));
        self.terms
            .since?
            .checked_add(months)
            .and_then(Date::yesterday)
            .ok()
    }

    /// The day on which the last of its promises was kept; nothing while one is not.
    pub fn kept_on(&self) -> Option<Date> {
        let first = |p: &Promise| p.evidence.iter().filter(|e| e.keeps).map(|e| e.on).min();
        let days: Option<Vec<Date>> = self.promises.iter().map(first).collect();
        days?.into_iter().max()
    }

    /// By how many days it was kept after its last day; nothing where it was in time, is not kept or has no last day.
    pub fn days_late(&self) -> Option<usize> {
        let days = (self.kept_on()? - self.until()?).get_days();
        usize::try_from(days).ok().filter(|days| *days > 0)
    }

    /// Whether its time is over and a promise is not shown to be kept.
    pub fn is_overdue(&self, today: Date) -> bool {
        let open = self.promises.iter().any(|p| p.progress() != Progress::Kept);
        open && self.until().is_some_and(|until| until < today)
    }

    /// It as the subject of a decision.
    pub fn subject(&self) -> Subject {
        let promises: Vec<&Text> = self.promises.iter().map(|p| &p.what).collect();
        let content = serde_json::json!({ "terms": self.terms, "promises": promises });
        Subject::new(SubjectKind::Commitment, self.id.uuid()).at(Digest::of(content.to_string().as_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn commitment() -> Commitment {
        let terms = Terms {
            title: Text::english("Enhance"),
            objective: Text::english("Represent all"),
            months: Some(24),
            source: "COM".into(),
            ..Terms::default()
        };
        let id = |n| uuid::Uuid::from_u128(n);
        let promises = vec![
            Text::english("Workshops"),
            Text::default(),
            Text::english("A fund"),
        ];
        Commitment::make(
            Id::new(id(1)),
            "enhance".parse().unwrap(),
            Id::new(id(2)),
            terms,
            promises,
        )
        .unwrap()
    }

    fn step(on: &str, keeps: bool) -> Evidence {
        Evidence {
            on: on.parse().unwrap(),
            words: Text::english("Bogotá"),
            address: "https://example.org/bogota".into(),
            keeps,
        }
    }

    #[test]
    fn progress_is_what_is_shown() {
        let (mut it, today) = (commitment(), "2026-11-21".parse().unwrap());
        assert_eq!(it.promises.len(), 2, "an empty promise is none");
        assert_eq!(it.promises[0].progress(), Progress::NothingKnown);
        it.show(1, step("2025-03-10", false), today).unwrap();
        it.show(1, step("2025-02-12", false), today).unwrap();
        assert_eq!(it.promises[0].progress(), Progress::UnderWay);
        assert!(it.promises[0].evidence[0].on < it.promises[0].evidence[1].on);
        assert_eq!(
            it.show(1, step("2027-01-01", true), today).unwrap_err().code,
            code::LATER
        );
        assert_eq!(
            it.show(3, step("2025-01-01", true), today).unwrap_err().code,
            code::NO_SUCH
        );
        let before = it.subject();
        it.show(2, step("2026-01-01", true), today).unwrap();
        assert_eq!(
            (it.promises[1].progress(), it.subject()),
            (Progress::Kept, before)
        );
    }

    #[test]
    fn without_a_first_day_nothing_is_late() {
        let (mut it, today) = (commitment(), "2030-01-01".parse().unwrap());
        assert_eq!((it.until(), it.is_overdue(today)), (None, false));
        it.terms.since = Some("2024-11-12".parse().unwrap());
        assert_eq!(it.until(), Some("2026-11-11".parse().unwrap()));
        assert!(it.is_overdue(today));
        it.terms.by = Some("2030-01-01".parse().unwrap());
        assert!(!it.is_overdue(today), "the day itself is in time");
    }

    #[test]
    fn late_is_by_the_day_on_which_the_last_promise_was_kept() {
        let (mut it, today) = (commitment(), "2027-01-01".parse().unwrap());
        it.terms.by = Some("2026-12-10".parse().unwrap());
        it.show(1, step("2026-12-11", true), today).unwrap();
        assert_eq!((it.kept_on(), it.days_late()), (None, None), "one of two");
        it.show(2, step("2026-12-01", true), today).unwrap();
        it.show(1, step("2026-12-20", true), today).unwrap();
        assert_eq!(
            it.kept_on(),
            Some("2026-12-11".parse().unwrap()),
            "shown again, kept since"
        );
        assert_eq!(it.days_late(), Some(1));
        it.terms.by = Some("2026-12-11".parse().unwrap());
        assert_eq!(it.days_late(), None, "the day itself is in time");
    }

    #[test]
    fn a_commitment_says_what_where_and_why() {
        let id = |n| uuid::Uuid::from_u128(n);
        let made = Commitment::make(
            Id::new(id(1)),
            "x".parse().unwrap(),
            Id::new(id(2)),
            Terms::default(),
            vec![],
        );
        assert_eq!(made.unwrap_err().len(), 4);
    }
}
