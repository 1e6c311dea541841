//! From an answer in a form to a consent record: which question asks, and which answers mean yes.
//!
//! Silence is not consent: an answer that nobody mapped, and no answer, give nothing. Where a core purpose is
//! not given, nothing of the submission is kept but that one more person said no ([`Refusals`]).

use std::collections::{BTreeMap, BTreeSet};

use base::{Date, Finding, Findings, Language, Place, Slug, Timestamp};
use serde::{Deserialize, Serialize};

use crate::code;
use crate::notice::{Notice, NoticeId, Purpose};
use crate::record::{Given, Record, RecordId, Step};

/// The consent questions of an instrument.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Mapping {
    /// The notice that the form shows.
    pub notice: NoticeId,
    /// Its version.
    pub notice_version: u32,
    /// The questions, each for one or more purposes.
    pub questions: Vec<Question>,
}

/// One consent question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// The question's name (or path) in the form.
    pub question: String,
    /// The purposes it asks about.
    pub purposes: Vec<Slug>,
    /// The answers that mean yes.
    pub given: BTreeSet<String>,
    /// The answers that mean no.
    #[serde(default)]
    pub refused: BTreeSet<String>,
    /// The answers that mean later.
    #[serde(default)]
    pub deferred: BTreeSet<String>,
}

/// What an answer means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Yes.
    Given,
    /// No.
    Refused,
    /// Later.
    Deferred,
    /// Nothing that anybody mapped.
    Nothing,
}

/// What came of a submission's answers.
#[derive(Debug, Clone, PartialEq)]
pub enum Taken {
    /// Consent: the record with which the submission is stored.
    Recorded(Box<Record>),
    /// None: the submission is not stored; only this is counted.
    NotStored(Answer),
}

impl Question {
    /// What an answer means; the empty text is no answer.
    pub fn meaning(&self, answer: Option<&str>) -> Answer {
        match answer.map(str::trim).filter(|a| !a.is_empty()) {
            Some(a) if self.refused.contains(a) => Answer::Refused,
            Some(a) if self.deferred.contains(a) => Answer::Deferred,
            Some(a) if self.given.contains(a) => Answer::Given,
            _ => Answer::Nothing,
        }
    }

    /// Holds the question against the answers it offers in the form and the purposes of its notice.
    fn check(&self, offered: &[&str], notice: &Notice, out: &mut Findings) {
        let place = || Place::whole().with("question", &self.question);
        if self.given.is_empty() {
            out.push(Finding::error(code::NEVER_GIVEN).at(place()));
        }
        for purpose in self.purposes.iter().filter(|p| notice.purpose(p).is_none()) {
            out.push(
                Finding::error(code::UNKNOWN_PURPOSE)
                    .at(place())
                    .with("purpose", purpose.as_str()),
            );
        }
        let mapped = [&self.given, &self.refused, &self.deferred];
        for answer in mapped.iter().flat_map(|m| m.iter()).collect::<BTreeSet<_>>() {
            if mapped.iter().filter(|m| m.contains(answer)).count() > 1 {
                out.push(
                    Finding::error(code::AMBIGUOUS_ANSWER)
                        .at(place())
                        .with("answer", answer),
                );
            }
            if !offered.contains(&answer.as_str()) {
                out.push(
                    Finding::error(code::UNKNOWN_ANSWER)
                        .at(place())
                        .with("answer", answer),
                );
            }
        }
        for answer in offered.iter().filter(|a| !mapped.iter().any(|m| m.contains(**a))) {
            out.push(
                Finding::warning(code::UNMAPPED_ANSWER)
                    .at(place())
                    .with("answer", *answer),
            );
        }
    }
}

impl Mapping {
    /// Holds the mapping against the form: `offered` gives the answers of a question, `None` when there is no
    /// such question.
    pub fn check<'a>(&self, notice: &Notice, offered: impl Fn(&str) -> Option<Vec<&'a str>>) -> Findings {
        let mut out = Findings::none();
        if self.questions.is_empty() {
            out.push(Finding::error(code::NO_QUESTION));
        }
        for question in &self.questions {
            match offered(&question.question) {
                Some(answers) => question.check(&answers, notice, &mut out),
                None => {
                    let place = Place::whole().with("question", &question.question);
                    out.push(Finding::error(code::NO_QUESTION).at(place));
                }
            }
        }
        out
    }

    /// What answers that came without a conversation say to taking part: yes only where every question about a core
    /// purpose was answered with yes. Of anything else no more may be kept than that one more did not agree (domain
    /// model, invariant 1).
    pub fn stands<'a>(&self, notice: &Notice, answer: impl Fn(&str) -> Option<&'a str>) -> Answer {
        let core = |p: &Slug| notice.purpose(p).is_none_or(|p| p.core);
        let asked = self.questions.iter().filter(|q| q.purposes.iter().any(core));
        let mut said = asked.map(|q| q.meaning(answer(&q.question)));
        match said.next() {
            None => Answer::Nothing,
            Some(first) => said.fold(
                first,
                |held, next| if held == Answer::Given { next } else { held },
            ),
        }
    }

    /// The purposes of a notice that no question of the form asks about: they are asked apart, each by itself.
    pub fn asked_apart<'a>(&'a self, notice: &'a Notice) -> impl Iterator<Item = &'a Purpose> {
        let asked = |id: &Slug| self.questions.iter().any(|q| q.purposes.contains(id));
        notice.purposes.iter().filter(move |p| !asked(&p.id))
    }

    /// The record from a submission's answers (`answer` gives the text of a question's answer; `apart` what was said
    /// to purposes that no question asks about), or that there is none. A core purpose of the notice that is not
    /// given, by whatever question, stops everything. Who answers for a community that has said yes stops it by a no
    /// alone: there the community's yes counts, and silence is no objection (domain model, invariant 1).
    pub fn take<'a>(
        &self,
        notice: &Notice,
        id: RecordId,
        (language, given_by): (Language, Given),
        answer: impl Fn(&str) -> Option<&'a str>,
        apart: &BTreeMap<Slug, Answer>,
        at: Timestamp,
    ) -> Taken {
        let said = |p: &Purpose| Some((p.id.clone(), *apart.get(&p.id)?));
        let mut meanings: BTreeMap<Slug, Answer> = self.asked_apart(notice).filter_map(said).collect();
        for question in &self.questions {
            let meaning = question.meaning(answer(&question.question));
            for purpose in &question.purposes {
                let held = meanings.entry(purpose.clone()).or_insert(meaning);
                // Two questions about one purpose: any answer but yes wins over yes.
                if *held == Answer::Given {
                    *held = meaning;
                }
            }
        }
        let stands = |p: &Slug| meanings.get(p).copied().unwrap_or(Answer::Nothing);
        let core = notice.purposes.iter().filter(|p| p.core).map(|p| stands(&p.id));
        let decided = matches!(given_by, Given::Community(_));
        let enough = |a: &Answer| *a == Answer::Given || (decided && *a == Answer::Nothing);
        if let Some(no) = core.into_iter().find(|a| !enough(a)) {
            return Taken::NotStored(no);
        }
        if !decided && !meanings.values().any(|m| *m == Answer::Given) {
            return Taken::NotStored(meanings.values().next().copied().unwrap_or(Answer::Nothing));
        }
        let asked = meanings.keys().cloned();
        let version = (self.notice, self.notice_version);
        let mut record = Record::ask(id, version, language, given_by, asked, at);
        for (purpose, meaning) in meanings {
            let step = match meaning {
                Answer::Given => Step::Give { until: None },
                Answer::Refused => Step::Refuse,
                Answer::Deferred => Step::Defer,
                Answer::Nothing => continue,
            };
            // Every answer may follow on having been asked.
            let done = record.step(&purpose, at, step);
            debug_assert!(done.is_ok());
        }
        Taken::Recorded(Box::new(record))
    }
}

/// How many people did not consent, by day and by what they said: all that is kept of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusals(BTreeMap<Date, [u64; 3]>);

impl Refusals {
    /// One more on a day. A yes is not counted here.
    pub fn count(&mut self, day: Date, answer: Answer) {
        let at = match answer {
            Answer::Given => return,
            Answer::Refused => 0,
            Answer::Deferred => 1,
            Answer::Nothing => 2,
        };
        self.0.entry(day).or_default()[at] += 1;
    }

    /// All days: refused, deferred, not answered.
    pub fn total(&self) -> [u64; 3] {
        self.0
            .values()
            .fold([0; 3], |t, d| [t[0] + d[0], t[1] + d[1], t[2] + d[2]])
    }

    /// By day: refused, deferred, not answered.
    pub fn days(&self) -> impl Iterator<Item = (Date, [u64; 3])> + '_ {
        self.0.iter().map(|(day, counts)| (*day, *counts))
    }
}

/// Proposes the consent question of a form, from the names and answers of its questions: one that is called
/// after consent (or willingness) and offers a yes. A person confirms it.
pub fn suggest(questions: &[(&str, Vec<&str>)], purposes: &[Slug]) -> Option<Question> {
    const CALLED: [&str; 4] = ["consent", "agree", "willing", "consentement"];
    const YES: [&str; 7] = ["yes", "oui", "si", "sim", "1", "agree", "ok"];
    const LATER: [&str; 2] = ["later", "defer"];
    let named = |name: &str| CALLED.iter().any(|c| name.to_lowercase().contains(c));
    let yes = |a: &&&str| YES.contains(&a.to_lowercase().as_str());
    let fits = |(name, answers): &&(&str, Vec<&str>)| named(name) && answers.iter().any(|a| yes(&a));
    let (name, answers) = questions.iter().find(fits)?;
    let set = |keep: &dyn Fn(&&&str) -> bool| answers.iter().filter(keep).map(|a| (*a).to_owned()).collect();
    let later = |a: &&&str| LATER.contains(&a.to_lowercase().as_str());
    Some(Question {
        question: (*name).to_owned(),
        purposes: purposes.to_vec(),
        given: set(&yes),
        refused: set(&|a| !yes(a) && !later(a)),
        deferred: set(&later),
    })
}
