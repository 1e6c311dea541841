//! A look at the risks of a round: a list of risks, approved as a whole, and looked at again at each stage.

use base::{Digest, Finding, Findings, Id, Kind, Place, Text, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Band, Grade, code, names_somebody};
use crate::{Approval, Subject, SubjectKind};

/// The longest text of a field, in characters.
const LONGEST: usize = 2_000;
/// The most risks that one look lists.
const MOST: usize = 60;

/// One way in which somebody could be harmed. What is not yet known is absent while it is being written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Risk {
    /// Who could be harmed: a group, never a person.
    pub group: Text,
    /// How.
    pub harm: Text,
    /// How likely it is if nothing is done.
    pub likelihood: Option<Grade>,
    /// How grave it would be.
    pub severity: Option<Grade>,
    /// What is done about it.
    pub measures: Text,
    /// Who takes care of that: a post or a body rather than a name.
    pub owner: Text,
    /// How likely it is with the measures; absent = as before.
    pub likelihood_left: Option<Grade>,
    /// How grave it would be with the measures; absent = as before.
    pub severity_left: Option<Grade>,
}

impl Risk {
    /// How high it is if nothing is done.
    pub fn band(&self) -> Option<Band> {
        Some(Band::of(self.likelihood?, self.severity?))
    }

    /// How high it is with the measures.
    pub fn left(&self) -> Option<Band> {
        let likelihood = self.likelihood_left.or(self.likelihood)?;
        Some(Band::of(likelihood, self.severity_left.or(self.severity)?))
    }

    /// What is wrong with it; `row` counts from 1.
    fn check(&self, row: usize) -> Findings {
        let mut findings = Findings::none();
        let at = |code| {
            Finding::error(code)
                .at(Place::whole().with("risk", row))
                .with("row", row)
        };
        let known = [self.group.is_empty(), self.harm.is_empty(), self.band().is_none()];
        if known.contains(&true) {
            findings.push(at(code::INCOMPLETE));
        }
        let texts = [&self.group, &self.harm, &self.measures, &self.owner];
        if texts.iter().any(|t| longest(t) > LONGEST) {
            findings.push(at(code::TOO_LONG).with("most", LONGEST));
        }
        if texts.iter().any(|t| names_somebody(t)) {
            findings.push(at(code::NAMES_SOMEBODY));
        }
        if self.band().is_some_and(|b| b > Band::Low) {
            if self.measures.is_empty() {
                findings.push(at(code::NO_MEASURE));
            }
            if self.owner.is_empty() {
                findings.push(at(code::NO_OWNER));
            }
        }
        findings.extend(self.check_left().map(at));
        findings
    }

    /// What is wrong with what is said to remain.
    fn check_left(&self) -> Option<base::Code> {
        let pairs = [
            (self.likelihood, self.likelihood_left),
            (self.severity, self.severity_left),
        ];
        let moved = |grows: bool| {
            let other = |(was, left): &(Option<Grade>, Option<Grade>)| match (was, left) {
                (Some(was), Some(left)) => (grows && left > was) || (!grows && left < was),
                _ => false,
            };
            pairs.iter().any(other)
        };
        if moved(true) {
            Some(code::GROWS)
        } else if moved(false) && self.measures.is_empty() {
            Some(code::SHRINKS_ALONE)
        } else {
            None
        }
    }
}

fn longest(text: &Text) -> usize {
    let texts = text.languages().filter_map(|l| text.get(l));
    texts.map(|t| t.chars().count()).max().unwrap_or(0)
}

/// Somebody looked again, and the assessment still holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Look {
    /// The state of the round at that time.
    pub stage: String,
    /// The account.
    pub by: Uuid,
    /// When.
    pub at: Timestamp,
    /// What was seen.
    pub note: Text,
}

/// One version of the look at a round's risks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RiskAssessment {
    /// Its identity.
    pub id: Id<RiskAssessment>,
    /// The initiative.
    pub initiative: Uuid,
    /// The round.
    pub round: Uuid,
    /// Its number within the round, from 1.
    pub number: u32,
    /// Who looked, and how: words.
    pub how: Text,
    /// The risks.
    pub risks: Vec<Risk>,
    /// When it was begun.
    pub begun: Timestamp,
    /// What it was approved by; absent while it is written.
    #[serde(default)]
    approval: Option<Approval>,
    /// When it was looked at, the approval first, oldest first; empty while it is written.
    looks: Vec<Look>,
}

impl Kind for RiskAssessment {
    const NAME: &'static str = "risk_assessment";
}

impl RiskAssessment {
    /// A new version: empty, or with the risks of the one before.
    pub fn new(
        id: Id<Self>,
        (initiative, round): (Uuid, Uuid),
        before: Option<&Self>,
        at: Timestamp,
    ) -> Self {
        Self {
            id,
            initiative,
            round,
            number: before.map_or(1, |b| b.number + 1),
            how: before.map(|b| b.how.clone()).unwrap_or_default(),
            risks: before.map(|b| b.risks.clone()).unwrap_or_default(),
            begun: at,
            approval: None,
            looks: Vec::new(),
        }
    }

    /// What it was approved by.
    pub const fn approval(&self) -> Option<&Approval> {
        self.approval.as_ref()
    }

    /// When it was looked at, the approval first.
    pub fn looks(&self) -> &[Look] {
        &self.looks
    }

    /// Approves it: from now on it never changes.
    ///
    /// # Errors
    /// Approved already, everything that [`Self::check`] finds, or an approval of something else.
    pub fn approve(&mut self, approval: Approval, look: Look) -> Result<(), Findings> {
        let one = |finding: Finding| -> Findings { std::iter::once(finding).collect() };
        self.still_written().map_err(one)?;
        let findings = self.check();
        if findings.has_errors() {
            return Err(findings);
        }
        approval.must_be_of(&self.subject()).map_err(one)?;
        self.approval = Some(approval);
        self.looks.push(look);
        Ok(())
    }

    /// Looks at an approved list again and lets it stand.
    ///
    /// # Errors
    /// [`code::NOT_LOOKED`] when it was never approved.
    pub fn look_again(&mut self, look: Look) -> Result<(), Finding> {
        if self.approval.is_none() {
            return Err(Finding::error(code::NOT_LOOKED));
        }
        self.looks.push(look);
        Ok(())
    }

    /// What a decision about it is about: exactly these risks.
    pub fn subject(&self) -> Subject {
        let content = serde_json::json!({ "how": self.how, "risks": self.risks });
        Subject::new(SubjectKind::RiskAssessment, self.id.uuid())
            .at(Digest::of(content.to_string().as_bytes()))
    }

    /// The highest of what remains.
    pub fn highest_left(&self) -> Option<Band> {
        self.risks.iter().filter_map(Risk::left).max()
    }

    /// All that stands in the way of approving it. What remains very high stops it: no decision makes that good.
    pub fn check(&self) -> Findings {
        let mut findings = Findings::none();
        if self.risks.is_empty() {
            findings.push(Finding::error(code::EMPTY));
        }
        if self.risks.len() > MOST || longest(&self.how) > LONGEST {
            findings.push(Finding::error(code::TOO_LONG).with("most", MOST));
        }
        for (i, risk) in self.risks.iter().enumerate() {
            findings.extend(risk.check(i + 1));
            if risk.left() == Some(Band::VeryHigh) {
                let row = Place::whole().with("risk", i + 1);
                findings.push(Finding::error(code::TOO_HIGH).at(row).with("row", i + 1));
            }
        }
        findings
    }

    /// Puts a risk in its row (from 1), or at the end for the row after the last.
    ///
    /// # Errors
    /// Approved already, or no such row.
    pub fn put(&mut self, row: usize, risk: Risk) -> Result<(), Finding> {
        self.still_written()?;
        match row.checked_sub(1) {
            Some(i) if i < self.risks.len() => self.risks[i] = risk,
            Some(i) if i == self.risks.len() && i < MOST => self.risks.push(risk),
            _ => return Err(Finding::error(code::NOT_THERE).with("row", row)),
        }
        Ok(())
    }

    /// Takes a row out.
    ///
    /// # Errors
    /// Approved already, or no such row.
    pub fn remove(&mut self, row: usize) -> Result<Risk, Finding> {
        self.still_written()?;
        let there = row.checked_sub(1).filter(|i| *i < self.risks.len());
        let i = there.ok_or_else(|| Finding::error(code::NOT_THERE).with("row", row))?;
        Ok(self.risks.remove(i))
    }

    /// Refuses what was approved.
    ///
    /// # Errors
    /// [`code::APPROVED`].
    pub fn still_written(&self) -> Result<(), Finding> {
        if self.approval.is_none() {
            Ok(())
        } else {
            Err(Finding::error(code::APPROVED))
        }
    }

    /// The stage of the last look.
    pub fn seen_at(&self) -> Option<&str> {
        self.looks.last().map(|l| l.stage.as_str())
    }

    /// Whether it has to be looked at again: the round has moved on since, or something went wrong since
    /// (¶31.8: through the whole chain).
    pub fn is_due(&self, stage: &str, last_incident: Option<Timestamp>) -> bool {
        let Some(last) = self.looks.last() else {
            return false;
        };
        last.stage != stage || last_incident.is_some_and(|at| at > last.at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grade(n: u8) -> Option<Grade> {
        Grade::try_from(n).ok()
    }

    fn named() -> Risk {
        Risk {
            group: Text::english("Widows in small hamlets"),
            harm: Text::english("They are recognised in a table"),
            likelihood: grade(3),
            severity: grade(4),
            measures: Text::english("No table under ten"),
            owner: Text::english("The data manager"),
            likelihood_left: grade(1),
            severity_left: None,
        }
    }

    fn of(risks: Vec<Risk>) -> RiskAssessment {
        let mut it = RiskAssessment::new(
            Id::new(Uuid::from_u128(1)),
            (Uuid::from_u128(2), Uuid::from_u128(3)),
            None,
            Timestamp::UNIX_EPOCH,
        );
        it.risks = risks;
        it
    }

    fn codes(risks: Vec<Risk>) -> Vec<String> {
        of(risks).check().iter().map(|f| f.code.to_string()).collect()
    }

    #[test]
    fn every_risk_that_is_not_low_has_a_measure_and_somebody_who_takes_care() {
        assert_eq!(codes(vec![]), ["risk-empty"]);
        assert!(codes(vec![named()]).is_empty());
        let bare = Risk {
            measures: Text::default(),
            owner: Text::default(),
            likelihood_left: None,
            ..named()
        };
        assert_eq!(
            codes(vec![named(), bare.clone()]),
            ["risk-no-measure", "risk-no-owner"]
        );
        let low = Risk {
            severity: grade(1),
            ..bare.clone()
        };
        assert!(codes(vec![low]).is_empty());
        let wishful = Risk {
            likelihood: grade(2),
            severity: grade(2),
            likelihood_left: grade(1),
            ..bare
        };
        assert_eq!(codes(vec![wishful]), ["risk-shrinks-alone"]);
        let worse = Risk {
            likelihood_left: grade(4),
            ..named()
        };
        assert_eq!(codes(vec![worse]), ["risk-grows", "risk-too-high"]);
        let nobody = Risk {
            group: Text::default(),
            owner: Text::english("Amina, 0770 123 4567"),
            ..named()
        };
        assert_eq!(codes(vec![nobody]), ["risk-incomplete", "risk-names-somebody"]);
    }

    #[test]
    fn what_stays_very_high_stops_it() {
        let grave = Risk {
            likelihood: grade(4),
            severity: grade(5),
            likelihood_left: grade(3),
            ..named()
        };
        let it = of(vec![named(), grave]);
        assert_eq!(it.highest_left(), Some(Band::VeryHigh));
        let findings = it.check();
        assert_eq!(findings.first_error().unwrap().code, code::TOO_HIGH);
        assert_eq!(
            findings.first_error().unwrap().place.get("risk"),
            Some(&2_usize.into())
        );
    }

    #[test]
    fn an_approved_look_stays_and_is_due_again_when_the_round_moves_or_something_happens() {
        let mut it = of(vec![named()]);
        let subject = it.subject();
        it.put(2, named()).unwrap();
        assert_ne!(it.subject(), subject);
        it.remove(2).unwrap();
        assert_eq!(it.subject(), subject);
        assert!(it.remove(2).is_err() && it.put(3, named()).is_err() && !it.is_due("design", None));
        let at = |seconds| Timestamp::from_second(seconds).unwrap();
        let look = Look {
            stage: "build".into(),
            by: Uuid::nil(),
            at: at(10),
            note: Text::default(),
        };
        assert_eq!(it.look_again(look.clone()).unwrap_err().code, code::NOT_LOOKED);
        let alone = crate::Alone {
            by: "Amina".into(),
            account: None,
            reason: "There is no body yet.".into(),
            at: at(10),
        };
        let other = crate::approve(&of(vec![]).subject(), &[], &[], alone.clone()).unwrap();
        assert!(it.approve(other, look.clone()).is_err());
        let approval = crate::approve(&it.subject(), &[], &[], alone).unwrap();
        it.approve(approval, look).unwrap();
        assert_eq!(it.put(1, named()).unwrap_err().code, code::APPROVED);
        assert!(!it.is_due("build", None) && it.is_due("collecting", None));
        assert!(!it.is_due("build", Some(at(9))) && it.is_due("build", Some(at(11))));
        let next = RiskAssessment::new(
            Id::new(Uuid::from_u128(4)),
            (it.initiative, it.round),
            Some(&it),
            at(20),
        );
        assert_eq!((next.number, next.risks.len(), next.looks.len()), (2, 1, 0));
    }
}
