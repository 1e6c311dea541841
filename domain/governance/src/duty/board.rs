//! What happened, held against the rules: the board of a year on a day.

use std::collections::{BTreeMap, BTreeSet};

use base::{Date, Text};
use serde::Serialize;

use super::{Duty, RULES, Rule};

/// Something that happened, or is called, and counts for a duty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// For which duty.
    pub duty: Duty,
    /// For which year it counts: a report about 2026 counts for 2026, whenever it was approved.
    pub year: i16,
    /// When it happened or is to happen.
    pub on: Date,
    /// Whether it happened; else it is only called.
    pub done: bool,
    /// The day on which it was entered, where nobody was told before it happened.
    pub entered: Option<Date>,
    /// What it is called.
    pub name: Text,
    /// Its page on this site.
    pub address: String,
}

/// A time that another record says something is owed: a workstream's report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// Whose.
    pub name: Text,
    /// The first day on which it can be done.
    pub from: Date,
    /// The last day.
    pub due: Date,
    /// What fulfils it.
    pub by: Option<Fact>,
}

/// How one time that something is owed stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Done in time.
    Done,
    /// Done, after its last day.
    DoneLate,
    /// Called, and there is time.
    Planned,
    /// Its time has not begun.
    Coming,
    /// Its time is now.
    Due,
    /// Its last day is over, and it can still be made good.
    Overdue,
    /// It cannot be made good any more.
    Missed,
    /// Its time was over before this record began: nobody here knows.
    Unknown,
}

impl Standing {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Done,
        Self::DoneLate,
        Self::Planned,
        Self::Coming,
        Self::Due,
        Self::Overdue,
        Self::Missed,
        Self::Unknown,
    ];

    /// Its name, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::DoneLate => "done-late",
            Self::Planned => "planned",
            Self::Coming => "coming",
            Self::Due => "due",
            Self::Overdue => "overdue",
            Self::Missed => "missed",
            Self::Unknown => "unknown",
        }
    }

    /// Whether it was done, in time or late.
    pub const fn is_done(self) -> bool {
        matches!(self, Self::Done | Self::DoneLate)
    }
}

/// One time that something is owed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Slot {
    /// Which time of the year, from 1.
    pub number: usize,
    /// Whose, where the rule speaks of several.
    pub name: Option<Text>,
    /// The first day on which it can be done.
    pub from: Date,
    /// The last day on which it is in time.
    pub due: Date,
    /// How it stands.
    pub standing: Standing,
    /// What fulfils it, or is called to.
    pub by: Option<Fact>,
}

/// A duty over the year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The rule.
    pub rule: Rule,
    /// Each time that it is owed.
    pub slots: Vec<Slot>,
    /// What was done beyond what is owed.
    pub more: Vec<Fact>,
}

impl Line {
    /// How many times stand like this.
    pub fn count(&self, standing: Standing) -> usize {
        self.slots.iter().filter(|s| s.standing == standing).count()
    }

    /// How many times were done, in time or late.
    pub fn done(&self) -> usize {
        self.slots.iter().filter(|s| s.standing.is_done()).count()
    }

    /// How many of those stand on something that was entered afterwards.
    pub fn entered_later(&self) -> usize {
        let later = |s: &&Slot| s.by.as_ref().is_some_and(|f| f.done && f.entered.is_some());
        self.slots.iter().filter(later).count()
    }
}

/// The board of a year on a day. [`Board::of`] is the only way to one.
///
/// ```compile_fail
/// // Nobody writes a board.
/// let pretty = governance::duty::Board { year: 2026, today, lines: Vec::new() };
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Board {
    year: i16,
    today: Date,
    lines: Vec<Line>,
}

impl Board {
    /// Holds facts against the rules. `since` is the day on which the record began. A fact later than today counts
    /// as called, whatever it says.
    pub fn of(year: i16, today: Date, since: Date, facts: &[Fact], given: &[Given]) -> Self {
        let line = |rule: &Rule| {
            let mine = facts.iter().filter(|f| f.duty == rule.duty && f.year == year);
            let (mut done, mut called): (Vec<&Fact>, Vec<&Fact>) =
                mine.partition(|f| f.done && f.on <= today);
            for list in [&mut done, &mut called] {
                list.sort_by(|a, b| (a.on, &a.address).cmp(&(b.on, &b.address)));
            }
            let day = Day { today, since };
            let mut line = day.line(*rule, rule.days(year), (done, called));
            if rule.duty == Duty::WorkstreamReports {
                let of_year = given.iter().filter(|g| g.due.year() == year);
                line.slots
                    .extend(of_year.enumerate().map(|(n, g)| day.given(n, g)));
            }
            line
        };
        Self {
            year,
            today,
            lines: RULES.iter().map(line).collect(),
        }
    }

    /// The year.
    pub fn year(&self) -> i16 {
        self.year
    }

    /// The day it is held against.
    pub fn today(&self) -> Date {
        self.today
    }

    /// Each duty, in the order of the rules.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// How many times stand how.
    pub fn counts(&self) -> BTreeMap<Standing, usize> {
        let mut counts = BTreeMap::new();
        for slot in self.lines.iter().flat_map(|l| &l.slots) {
            *counts.entry(slot.standing).or_default() += 1;
        }
        counts
    }

    /// The times that wait for somebody: due and overdue, the oldest first.
    pub fn waiting(&self) -> Vec<(&Rule, &Slot)> {
        let waits = |s: &&Slot| matches!(s.standing, Standing::Due | Standing::Overdue);
        let of = |line| -> Vec<_> {
            let Line { rule, slots, .. }: &Line = line;
            slots.iter().filter(waits).map(|s| (rule, s)).collect()
        };
        let mut all: Vec<(&Rule, &Slot)> = self.lines.iter().flat_map(of).collect();
        all.sort_by_key(|(rule, slot)| (slot.due, rule.duty, slot.number));
        all
    }
}

/// The day on which it is looked at, and the first day of the record.
#[derive(Clone, Copy)]
struct Day {
    today: Date,
    since: Date,
}

impl Day {
    /// Each time with what fulfils it. Something fills the time in which it lies; what is over makes an earlier time
    /// good, late, and never a later one. Several on one day are one.
    fn line(self, rule: Rule, days: Vec<[Date; 3]>, (done, called): (Vec<&Fact>, Vec<&Fact>)) -> Line {
        let mut by: Vec<Option<&Fact>> = vec![None; days.len()];
        let mut more = self.fill(&days, &mut by, &done);
        self.fill(&days, &mut by, &called);
        more.sort_by(|a, b| (a.on, &a.address).cmp(&(b.on, &b.address)));
        let slot = |(n, ([from, due, end], by)): (usize, ([Date; 3], Option<&Fact>))| Slot {
            number: n + 1,
            name: None,
            from,
            due,
            standing: self.standing([from, due, end], by),
            by: by.cloned(),
        };
        Line {
            rule,
            slots: days.into_iter().zip(by).enumerate().map(slot).collect(),
            more: more.into_iter().cloned().collect(),
        }
    }

    /// Puts facts, the oldest first, into the times that are free. Returns what is left.
    fn fill<'a>(self, days: &[[Date; 3]], by: &mut [Option<&'a Fact>], facts: &[&'a Fact]) -> Vec<&'a Fact> {
        let mut left = Vec::new();
        let mut seen = BTreeSet::new();
        let mut over = Vec::new();
        for fact in facts {
            // What is done before any time begins, a plan that was approved early, is for the first.
            let own = days.iter().rposition(|[from, ..]| *from <= fact.on).unwrap_or(0);
            let fits = |[_, due, _]: &[Date; 3]| *due >= self.since || fact.on <= *due;
            if !seen.insert(fact.on) {
                left.push(*fact);
            } else if by.get(own).is_some_and(Option::is_none) && fits(&days[own]) {
                by[own] = Some(fact);
            } else {
                over.push((own, *fact));
            }
        }
        for (own, fact) in over {
            let free = (0..own.min(by.len())).find(|at| by[*at].is_none() && days[*at][1] >= self.since);
            match free {
                Some(at) => by[at] = Some(fact),
                None => left.push(fact),
            }
        }
        left
    }

    fn given(self, n: usize, given: &Given) -> Slot {
        let end = Date::new(given.due.year(), 12, 31).unwrap_or(given.due);
        Slot {
            number: n + 1,
            name: Some(given.name.clone()),
            from: given.from,
            due: given.due,
            standing: self.standing([given.from, given.due, end], given.by.as_ref()),
            by: given.by.clone(),
        }
    }

    fn standing(self, [from, due, end]: [Date; 3], by: Option<&Fact>) -> Standing {
        let happened = by.filter(|f| f.done && f.on <= self.today);
        match (happened, by) {
            (Some(fact), _) if fact.on <= due => Standing::Done,
            (Some(_), _) => Standing::DoneLate,
            (None, None) if due < self.since => Standing::Unknown,
            (None, _) if self.today > end => Standing::Missed,
            (None, _) if self.today > due => Standing::Overdue,
            (None, Some(_)) => Standing::Planned,
            (None, None) if self.today < from => Standing::Coming,
            (None, None) => Standing::Due,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const OLD: Date = Date::constant(2020, 1, 1);

    fn fact(duty: Duty, on: Date, done: bool) -> Fact {
        Fact {
            duty,
            year: on.year(),
            on,
            done,
            entered: None,
            name: Text::english("Met"),
            address: format!("/meetings/{on}"),
        }
    }

    fn held(duty: Duty, days: &[&str]) -> Vec<Fact> {
        days.iter()
            .map(|d| fact(duty, d.parse().unwrap(), true))
            .collect()
    }

    fn signs(line: &Line) -> String {
        let sign = |s: &Slot| match s.standing {
            Standing::Done => '+',
            Standing::DoneLate => 'l',
            Standing::Planned => 'p',
            Standing::Coming => '.',
            Standing::Due => '?',
            Standing::Overdue => '!',
            Standing::Missed => 'x',
            Standing::Unknown => '-',
        };
        line.slots.iter().map(sign).collect()
    }

    fn board(today: &str, since: Date, facts: &[Fact]) -> Board {
        Board::of(2026, today.parse().unwrap(), since, facts, &[])
    }

    #[test]
    fn a_year_runs_from_coming_to_missed() {
        let facts = held(
            Duty::CommitteeMeetings,
            &["2026-01-20", "2026-03-02", "2026-03-30"],
        );
        let on = |day: &str| {
            let today: Date = day.parse().unwrap();
            let known: Vec<Fact> = facts.iter().filter(|f| f.on <= today).cloned().collect();
            signs(&board(day, OLD, &known).lines[0])
        };
        assert_eq!(on("2026-01-01"), "?...........");
        assert_eq!(on("2026-03-01"), "+!?.........");
        // The second of March makes the second time good, late; the thirtieth is the third, in time.
        assert_eq!(on("2026-04-15"), "+l+?........");
        assert_eq!(on("2026-12-31"), "+l+!!!!!!!!?");
        assert_eq!(on("2027-01-01"), "+l+xxxxxxxxx");
    }

    #[test]
    fn a_year_is_not_written_in_a_day() {
        // Twelve meetings of one day in January are one, and no month after it is done.
        let mut facts = held(Duty::CommitteeMeetings, &["2026-01-05"; 12]);
        let line = |facts: &[Fact]| signs(&board("2026-12-31", OLD, facts).lines[0]);
        assert_eq!(line(&facts), "+!!!!!!!!!!?");
        // What is called early does not stand for later months either, and what is late makes an earlier one good.
        facts.extend(held(
            Duty::CommitteeMeetings,
            &["2026-01-06", "2026-06-01", "2026-06-02"],
        ));
        assert_eq!(line(&facts), "+l!!!+!!!!!?");
        facts[0].entered = Some("2026-12-30".parse().unwrap());
        let seen = board("2026-12-31", OLD, &facts);
        assert_eq!((seen.lines[0].done(), seen.lines[0].entered_later()), (3, 1));
    }

    #[test]
    fn what_is_called_is_not_done() {
        let mut facts = held(Duty::ExpertGroup, &["2026-11-10"]);
        facts[0].done = false;
        let line = |day: &str| signs(&board(day, OLD, &facts).lines[2]);
        assert_eq!(
            (line("2026-05-01").as_str(), line("2027-01-01").as_str()),
            ("p", "x")
        );
        // Nobody can have held a meeting that is yet to come.
        facts[0].done = true;
        assert_eq!(signs(&board("2026-05-01", OLD, &facts).lines[2]), "p");
    }

    #[test]
    fn before_the_record_nobody_knows() {
        let since = "2026-06-15".parse().unwrap();
        let facts = held(Duty::CommitteeMeetings, &["2026-06-20", "2026-07-03"]);
        let seen = board("2026-08-10", since, &facts);
        assert_eq!(signs(&seen.lines[0]), "-----++?....");
        assert_eq!(signs(&seen.lines[6]), "-", "the plan was due in March");
        assert_eq!(signs(&board("2028-01-01", since, &[]).lines[0]), "-----xxxxxxx");
    }

    #[test]
    fn a_report_counts_for_the_year_it_is_about() {
        let mut facts = held(Duty::ProgressReport, &["2027-02-01"]);
        assert_eq!(signs(&board("2027-02-02", OLD, &facts).lines[8]), "?");
        facts[0].year = 2026;
        assert_eq!(signs(&board("2027-02-02", OLD, &facts).lines[8]), "+");
        assert_eq!(signs(&board("2026-12-31", OLD, &facts).lines[8]), "p");
    }

    #[test]
    fn workstreams_owe_what_they_themselves_promised() {
        let day = |d: &str| d.parse().unwrap();
        let given = [Given {
            name: Text::english("Quality"),
            from: day("2026-02-01"),
            due: day("2026-03-01"),
            by: None,
        }];
        let seen = Board::of(2026, day("2026-04-01"), OLD, &[], &given);
        assert_eq!(signs(&seen.lines[9]), "!");
        let waiting = seen.waiting();
        assert_eq!(
            waiting.len(),
            12,
            "four months, two plans, five whose time runs, and this"
        );
        assert!(waiting.is_sorted_by_key(|(_, slot)| slot.due));
    }

    prop_compose! {
        fn some_facts()(days in prop::collection::vec((0_i32..365, any::<bool>()), 0..20)) -> Vec<Fact> {
            let first = Date::constant(2026, 1, 1);
            days.iter()
                .map(|(n, done)| {
                    let on = first.checked_add(jiff::Span::new().days(*n)).unwrap();
                    fact(Duty::CommitteeMeetings, on, *done)
                })
                .collect()
        }
    }

    proptest! {
        /// Invariant 13: what is done is what happened, each once, and nothing makes a later time good.
        #[test]
        fn what_is_done_is_what_happened(facts in some_facts(), now in 0_i32..500) {
            let today = Date::constant(2026, 1, 1).checked_add(jiff::Span::new().days(now)).unwrap();
            let seen = Board::of(2026, today, OLD, &facts, &[]);
            let line = &seen.lines[0];
            let happened: Vec<Date> = facts.iter().filter(|f| f.done && f.on <= today).map(|f| f.on).collect();
            let days: BTreeSet<Date> = happened.iter().copied().collect();
            prop_assert!(line.done() <= days.len());
            prop_assert_eq!(line.done() + line.more.len(), happened.len());
            let filled: Vec<Date> = line.slots.iter().filter(|s| s.standing.is_done()).map(|s| s.by.as_ref().unwrap().on).collect();
            let once: BTreeSet<Date> = filled.iter().copied().collect();
            prop_assert_eq!(once.len(), filled.len(), "several on one day are one");
            for slot in line.slots.iter().filter(|s| s.standing.is_done()) {
                prop_assert!(slot.by.as_ref().unwrap().on >= slot.from);
            }
            let months: BTreeSet<i8> = days.iter().map(|d| d.month()).collect();
            let in_time = line.slots.iter().filter(|s| s.standing == Standing::Done).count();
            prop_assert_eq!(in_time, months.len(), "each month in which one was held, and no other");
        }

        #[test]
        fn the_order_of_facts_says_nothing(facts in some_facts(), now in 0_i32..400) {
            let today = Date::constant(2026, 1, 1).checked_add(jiff::Span::new().days(now)).unwrap();
            let mut turned = facts.clone();
            turned.reverse();
            prop_assert_eq!(
                signs(&Board::of(2026, today, OLD, &facts, &[]).lines[0]),
                signs(&Board::of(2026, today, OLD, &turned, &[]).lines[0])
            );
        }

        #[test]
        fn one_more_meeting_never_makes_it_worse(facts in some_facts(), day in 0_i32..365) {
            let today = Date::constant(2026, 12, 31);
            let more = Date::constant(2026, 1, 1).checked_add(jiff::Span::new().days(day)).unwrap();
            let before = Board::of(2026, today, OLD, &facts, &[]);
            let mut with = facts.clone();
            with.push(fact(Duty::CommitteeMeetings, more, true));
            let after = Board::of(2026, today, OLD, &with, &[]);
            prop_assert!(after.lines[0].done() >= before.lines[0].done());
            let late = |b: &Board| b.lines[0].slots.iter().filter(|s| s.standing == Standing::Done).count();
            prop_assert!(late(&after) >= late(&before));
        }
    }
}
