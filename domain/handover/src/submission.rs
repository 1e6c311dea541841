//! A release before an office: sent → asked ⇄ answered → decided, and looked at again; or kept outside by its
//! producer, at any time.
//!
//! The clock runs while the office has the word. While a question waits for the producer it stands still, and the
//! day of the answer moves on by as many days (our reading of model.md, “Integration”). Without an answer by that day
//! the release is *unanswered*, never rejected.

use std::collections::BTreeMap;

use base::{Date, Digest, Finding, Id, Kind, Text, Timestamp};
use framework::Scheme;
use framework::scheme::ItemState;
use governance::{Approval, Body, Subject, SubjectKind};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::code::{self, about};
use crate::dossier::Dossier;
use crate::ruling::{Category, Decided, Ruling};

/// Days that a producer leaves an office at least; our choice, so that an answer is possible.
pub const SHORTEST_DAYS: i64 = 28;
/// Days that are proposed to a producer; our choice.
pub const DEFAULT_DAYS: i64 = 60;

/// A question of the office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// From 1.
    pub number: u32,
    /// The criterion of the scheme that it is about; empty for none.
    #[serde(default)]
    pub criterion: String,
    /// The question.
    pub words: Text,
    /// When.
    pub at: Timestamp,
    /// The producer's answer.
    #[serde(default)]
    pub answer: Option<Answer>,
}

/// An answer of the producer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The answer.
    pub words: Text,
    /// When.
    pub at: Timestamp,
}

/// Where a criterion stands in the office's eyes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judged {
    /// The state.
    pub state: ItemState,
    /// Why.
    pub note: Text,
}

/// That the producer keeps the release outside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chosen {
    /// Why, if they want to say.
    pub reason: Text,
    /// Since when.
    pub on: Date,
}

/// What a producer sends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// The initiative.
    pub initiative: Uuid,
    /// The release.
    pub release: Uuid,
    /// The office.
    pub office: Id<Body>,
    /// What the record says.
    pub dossier: Dossier,
    /// For which indicator; empty for none.
    pub indicator: String,
    /// What the producer adds.
    pub words: Text,
    /// By when an answer is asked for.
    pub due: Date,
}

/// A release before an office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handover {
    /// Its identity.
    pub id: Id<Handover>,
    /// The initiative.
    pub initiative: Uuid,
    /// The release.
    pub release: Uuid,
    /// The office.
    pub office: Id<Body>,
    /// What the record said on that day.
    pub dossier: Dossier,
    /// For which indicator; empty for none.
    #[serde(default)]
    pub indicator: String,
    /// What the producer added.
    #[serde(default)]
    pub words: Text,
    /// The day it was sent.
    pub sent: Date,
    /// By when an answer is asked for.
    pub due: Date,
    /// Since when a question waits for the producer.
    #[serde(default)]
    pub waits_since: Option<Date>,
    /// The scheme by which the office judges: its name at its version.
    #[serde(default)]
    pub scheme: String,
    /// What it found so far, by criterion.
    #[serde(default)]
    pub judged: BTreeMap<String, Judged>,
    /// Questions, oldest first.
    #[serde(default)]
    pub questions: Vec<Question>,
    /// What the office is about to decide.
    #[serde(default)]
    pub proposed: Option<Ruling>,
    /// What it decided, oldest first; the last one counts.
    #[serde(default)]
    pub decided: Vec<Decided>,
    /// That the producer keeps it outside.
    #[serde(default)]
    pub chosen: Option<Chosen>,
}

impl Kind for Handover {
    const NAME: &'static str = "handover";
}

/// How a release stands before an office on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// The office has the word.
    Waiting,
    /// A question waits for the producer.
    Asked,
    /// The day has passed without an answer.
    Unanswered,
    /// The office was dissolved, and nothing that it decided holds.
    Left,
    /// The office decided, and it holds.
    Decided(Category),
    /// What it decided held until a day that has passed.
    Expired,
    /// The producer keeps it outside.
    ChosenIndependent,
}

impl Standing {
    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Asked => "asked",
            Self::Unanswered => "unanswered",
            Self::Left => "left",
            Self::Decided(category) => category.as_str(),
            Self::Expired => "expired",
            Self::ChosenIndependent => "chosen_independent",
        }
    }
}

impl Handover {
    /// Sends a release to an office.
    ///
    /// # Errors
    /// A day that is nearer than [`SHORTEST_DAYS`].
    pub fn send(id: Id<Self>, sent: Sent, today: Date) -> Result<Self, Finding> {
        if days_between(today, sent.due) < SHORTEST_DAYS {
            return Err(about(code::TOO_SOON, "due").with("days", SHORTEST_DAYS));
        }
        Ok(Self {
            id,
            initiative: sent.initiative,
            release: sent.release,
            office: sent.office,
            dossier: sent.dossier,
            indicator: sent.indicator,
            words: sent.words,
            sent: today,
            due: sent.due,
            waits_since: None,
            scheme: String::new(),
            judged: BTreeMap::new(),
            questions: Vec::new(),
            proposed: None,
            decided: Vec::new(),
            chosen: None,
        })
    }

    /// How it stands on a day.
    pub fn standing(&self, today: Date) -> Standing {
        if self.chosen.is_some() {
            return Standing::ChosenIndependent;
        }
        match self.decided.last() {
            Some(last) if last.ruling.holds(today) => Standing::Decided(last.ruling.category),
            Some(_) => Standing::Expired,
            None if self.waits_since.is_some() => Standing::Asked,
            None if self.due < today => Standing::Unanswered,
            None => Standing::Waiting,
        }
    }

    /// For which indicator it is: that of the last ruling, else the one that it was sent for (an office that rules
    /// "independent" names none); empty for all that the initiative names.
    pub fn for_indicator(&self) -> &str {
        let ruled = self.decided.last().map(|d| d.ruling.indicator.as_str());
        ruled.filter(|i| !i.is_empty()).unwrap_or(&self.indicator)
    }

    /// How it stands on a day before its office, which may have left: then nobody answers any more.
    pub fn standing_before(&self, office: &Body, today: Date) -> Standing {
        match self.standing(today) {
            holds @ (Standing::Decided(_) | Standing::ChosenIndependent) => holds,
            _ if office.ended.is_some() => Standing::Left,
            open => open,
        }
    }

    /// Days since it was sent.
    pub fn age(&self, today: Date) -> i64 {
        days_between(self.sent, today)
    }

    /// The ruling that counts on a day: the office's last one while it holds, unless the producer went outside.
    pub fn ruling(&self, today: Date) -> Option<&Decided> {
        match self.standing(today) {
            Standing::Decided(_) => self.decided.last(),
            _ => None,
        }
    }

    /// Whether the day on which the office wanted to look again has come.
    pub fn review_due(&self, today: Date) -> bool {
        let review = self.ruling(today).and_then(|d| d.ruling.review);
        review.is_some_and(|day| day <= today)
    }

    fn open(&self) -> Result<(), Finding> {
        match self.chosen {
            Some(_) => Err(Finding::error(code::CLOSED)),
            None => Ok(()),
        }
    }

    /// The office asks; the clock stands still until the producer has answered. Returns the question's number.
    ///
    /// # Errors
    /// No words; a release that the producer keeps outside.
    pub fn ask(&mut self, criterion: &str, words: Text, at: Timestamp) -> Result<u32, Finding> {
        self.open()?;
        if words.is_empty() {
            return Err(about(code::MISSING, "question"));
        }
        self.waits_since.get_or_insert(governance::day(at));
        let number = self.questions.last().map_or(1, |q| q.number + 1);
        let criterion = criterion.to_owned();
        self.questions.push(Question {
            number,
            criterion,
            words,
            at,
            answer: None,
        });
        Ok(number)
    }

    /// The producer answers. With the last answer the clock runs on, and the day moves by the days it stood still.
    ///
    /// # Errors
    /// No words; no such question; a release that the producer keeps outside.
    pub fn answer(&mut self, number: u32, words: Text, at: Timestamp) -> Result<(), Finding> {
        self.open()?;
        if words.is_empty() {
            return Err(about(code::MISSING, "answer"));
        }
        let waits = self.questions.iter_mut().find(|q| q.number == number);
        let question = waits.filter(|q| q.answer.is_none());
        let question = question.ok_or_else(|| about(code::NO_QUESTION, "answer"))?;
        question.answer = Some(Answer { words, at });
        if self.questions.iter().all(|q| q.answer.is_some())
            && let Some(since) = self.waits_since.take()
        {
            let stood = jiff::Span::new().days(days_between(since, governance::day(at)).max(0));
            self.due = self.due.saturating_add(stood);
        }
        Ok(())
    }

    /// The office judges by a scheme of its choice; another scheme begins anew.
    ///
    /// # Errors
    /// A criterion that the scheme does not have; a floor that is said not to apply.
    pub fn judge(&mut self, scheme: &Scheme, found: BTreeMap<String, Judged>) -> Result<(), Finding> {
        self.open()?;
        for (criterion, judged) in &found {
            let item = scheme.item(criterion);
            let item =
                item.ok_or_else(|| about(code::NOT_JUDGED, "scheme").with("criterion", criterion.as_str()))?;
            if item.floor && judged.state == ItemState::NotApplicable {
                return Err(
                    about(code::FLOOR, &format!("item-{criterion}")).with("criterion", criterion.as_str())
                );
            }
        }
        self.scheme = scheme.name();
        self.judged = found;
        Ok(())
    }

    /// The office says what it is about to decide. Integrated and complementary mean quality assured: every
    /// criterion of the scheme was judged, no floor is unmet, and no question waits.
    ///
    /// # Errors
    /// What is missing; a release that the producer keeps outside.
    pub fn propose(&mut self, ruling: Ruling, scheme: Option<&Scheme>, today: Date) -> Result<(), Finding> {
        self.open()?;
        ruling.check(today)?;
        if ruling.category != Category::Independent {
            self.assured(scheme)?;
        }
        self.proposed = Some(ruling);
        Ok(())
    }

    fn assured(&self, scheme: Option<&Scheme>) -> Result<(), Finding> {
        if self.waits_since.is_some() {
            return Err(about(code::QUESTIONS_OPEN, "category"));
        }
        let scheme = scheme.filter(|s| s.name() == self.scheme);
        let scheme = scheme.ok_or_else(|| about(code::NOT_JUDGED, "scheme").with("criterion", "–"))?;
        for item in &scheme.items {
            let state = self
                .judged
                .get(&item.code)
                .map_or(ItemState::Unknown, |j| j.state);
            if state == ItemState::Unknown {
                return Err(about(code::NOT_JUDGED, "scheme").with("criterion", item.code.as_str()));
            }
            if item.floor && state == ItemState::Not {
                return Err(about(code::FLOOR, "category").with("criterion", item.code.as_str()));
            }
        }
        Ok(())
    }

    /// What the office decides about: this release, judged so, with this ruling.
    ///
    /// # Errors
    /// When nothing was proposed.
    pub fn subject(&self) -> Result<Subject, Finding> {
        let ruling = self.proposed.as_ref();
        let ruling = ruling.ok_or_else(|| about(code::NO_RULING, "category"))?;
        let state = serde_json::json!({
            "handover": self.id,
            "content": self.dossier.content,
            "scheme": self.scheme,
            "judged": self.judged,
            "ruling": ruling,
        });
        let digest = Digest::of(state.to_string().as_bytes());
        Ok(Subject::new(SubjectKind::Integration, self.id.uuid()).at(digest))
    }

    /// The office decides what it proposed.
    ///
    /// # Errors
    /// Nothing proposed; an approval of something else; a release that the producer keeps outside.
    pub fn decide(&mut self, approval: Approval, at: Timestamp) -> Result<Category, Finding> {
        self.open()?;
        approval.must_be_of(&self.subject()?)?;
        let Some(ruling) = self.proposed.take() else {
            return Err(about(code::NO_RULING, "category"));
        };
        let category = ruling.category;
        self.decided.push(Decided { ruling, approval, at });
        self.waits_since = None;
        Ok(category)
    }

    /// The producer keeps the release outside: from any state, without giving a reason, and it lowers nothing.
    ///
    /// # Errors
    /// When they did so already.
    pub fn choose_independent(&mut self, reason: Text, today: Date) -> Result<(), Finding> {
        self.open()?;
        self.proposed = None;
        self.waits_since = None;
        self.chosen = Some(Chosen { reason, on: today });
        Ok(())
    }
}

fn days_between(from: Date, to: Date) -> i64 {
    (to - from).get_days().into()
}
