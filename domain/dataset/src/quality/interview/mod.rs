//! What is striking about interviews while they come in: too short, an inexact place, nearly the same answers as
//! another, one answer to a whole battery of questions, two interviews of one collector at once, a collector far faster
//! than the others.
//!
//! A mark is a reason to look and to ask, never to reject: each has innocent causes, and none is proof. One rule a
//! file, each with its source and its limit. Start with [`marks`].

mod fast_collector;
mod inaccurate;
mod near_duplicate;
mod overlap;
mod short;
mod straight_line;
#[cfg(test)]
mod tests;

use jiff::Timestamp;

/// One interview, as far as the rules look at it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Interview {
    /// When it began, as the device says.
    pub began: Option<Timestamp>,
    /// When it ended, as the device says.
    pub ended: Option<Timestamp>,
    /// Who collected it, as a number of the caller's own.
    pub collector: Option<usize>,
    /// Metres within which the device believed each of its places to be right.
    pub accuracies: Vec<f64>,
    /// The answers, one for each question that is asked once; equal numbers are equal answers, `None` = none.
    pub answers: Vec<Option<u32>>,
}

/// What is striking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Flag {
    /// It took far less time than usual.
    Short,
    /// A place is not exact.
    Inaccurate,
    /// Nearly all answers are those of another interview.
    NearDuplicate,
    /// Questions with the same answers to choose from were all answered alike.
    StraightLine,
    /// Its collector was in another interview at the same time.
    Overlap,
    /// Its collector is far faster than the others.
    FastCollector,
}

impl Flag {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Short,
        Self::Inaccurate,
        Self::NearDuplicate,
        Self::StraightLine,
        Self::Overlap,
        Self::FastCollector,
    ];

    /// Its name in addresses and texts.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::Inaccurate => "inaccurate",
            Self::NearDuplicate => "near-duplicate",
            Self::StraightLine => "straight-line",
            Self::Overlap => "overlap",
            Self::FastCollector => "fast-collector",
        }
    }

    /// The one of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|f| f.as_str() == name)
    }
}

/// One striking thing about one interview.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mark {
    /// What.
    pub flag: Flag,
    /// How much: minutes, metres, per cent or questions, as the rule says.
    pub value: f64,
    /// What it is held against, in the same unit.
    pub against: f64,
    /// The place of the other interview in the list, where there is one.
    pub other: Option<usize>,
}

/// A rule for which there is too little to look at: that it marks nothing does not say that nothing is striking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unlooked {
    /// What was not looked for.
    pub flag: Flag,
    /// How much of what the rule needs is there.
    pub here: usize,
    /// How much it needs.
    pub least: usize,
}

/// What cannot be looked for in some interviews, each rule by its own limit.
pub fn unlooked(all: &[Interview], batteries: &[Vec<usize>]) -> Vec<Unlooked> {
    let needs = |flag| match flag {
        Flag::Short => short::needs(all),
        Flag::Inaccurate => inaccurate::needs(all),
        Flag::NearDuplicate => near_duplicate::needs(all),
        Flag::StraightLine => straight_line::needs(batteries),
        Flag::Overlap => overlap::needs(all),
        Flag::FastCollector => fast_collector::needs(all),
    };
    let each = Flag::ALL.into_iter().map(|flag| (flag, needs(flag)));
    each.filter(|(_, (here, least))| here < least)
        .map(|(flag, (here, least))| Unlooked { flag, here, least })
        .collect()
}

/// What is striking about each of some interviews, in their order; `batteries` are the places of questions that follow
/// each other and offer the same answers.
pub fn marks(all: &[Interview], batteries: &[Vec<usize>]) -> Vec<Vec<Mark>> {
    let mut out = vec![Vec::new(); all.len()];
    short::mark(all, &mut out);
    inaccurate::mark(all, &mut out);
    near_duplicate::mark(all, &mut out);
    straight_line::mark(all, batteries, &mut out);
    overlap::mark(all, &mut out);
    fast_collector::mark(all, &mut out);
    out
}

impl Interview {
    /// How long it took, in minutes, where the device says so and does not contradict itself.
    fn minutes(&self) -> Option<f64> {
        let seconds = self.ended?.duration_since(self.began?).as_secs_f64();
        (seconds >= 0.0).then_some(seconds / 60.0)
    }
}

/// The middle of some numbers; `None` without any.
fn median(mut all: Vec<f64>) -> Option<f64> {
    all.sort_by(f64::total_cmp);
    let middle = all.len() / 2;
    match all.len() {
        0 => None,
        n if n % 2 == 1 => Some(all[middle]),
        _ => Some(f64::midpoint(all[middle - 1], all[middle])),
    }
}
