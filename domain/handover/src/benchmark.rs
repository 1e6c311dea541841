//! A release beside an office's own series: level, trend and coverage, each difference with its interval.
//!
//! The interval of a difference is made from the intervals of its two ends (MOVER: Zou & Donner 2008, Statistics in
//! Medicine 27:1693–1702, doi:10.1002/sim.3095, §2), so that it needs nothing that the release does not tell. It takes
//! both as independent; where the office tells no interval its figure counts as exact, and the answer says so. Two
//! rounds of one panel are not independent: then the interval of a trend is too wide, never too narrow.
//! See `docs/methods/benchmark.md`.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::series::{Group, Official};

/// A figure of a release, as it may be shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Ours {
    /// For whom, in the codes of the SDG structure.
    pub group: Group,
    /// The period.
    pub period: String,
    /// The figure in the office's unit; absent where withheld.
    pub value: Option<f64>,
    /// The ends of its interval.
    pub ends: Option<(f64, f64)>,
}

/// A difference with its interval.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Difference {
    /// Ours less theirs.
    pub value: f64,
    /// The ends of its interval; none where ours has none.
    pub ends: Option<(f64, f64)>,
}

impl Difference {
    /// Whether the interval leaves out zero; none without an interval.
    pub fn apart(&self) -> Option<bool> {
        self.ends.map(|(low, high)| low > 0.0 || high < 0.0)
    }
}

/// One figure of each side, for the same people.
#[derive(Debug, Clone, PartialEq)]
pub struct Level {
    /// For whom.
    pub group: Group,
    /// Ours.
    pub ours: Ours,
    /// The office's, of the same year or the nearest before it.
    pub official: Official,
    /// Years between the two.
    pub years_apart: u16,
    /// Ours less theirs; none where one of them is not told.
    pub difference: Option<Difference>,
}

/// How both changed between two years that both have.
#[derive(Debug, Clone, PartialEq)]
pub struct Trend {
    /// From which year to which.
    pub years: (u16, u16),
    /// How ours changed.
    pub ours: Difference,
    /// How the office's changed.
    pub official: Difference,
    /// Ours less theirs.
    pub difference: Difference,
}

/// What was compared, and what could not be.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Benchmark {
    /// Figure by figure.
    pub levels: Vec<Level>,
    /// The trend for everybody; none without two years in both, or where the series breaks between them.
    pub trend: Option<Trend>,
    /// The years between which the office's series breaks, where that forbids a trend.
    pub broken: Option<(u16, u16)>,
    /// Groups that both have.
    pub both: usize,
    /// Groups that only the office has: whom the release does not tell about.
    pub only_office: Vec<Group>,
    /// Groups that only the release has: whom the office does not tell about.
    pub only_ours: Vec<Group>,
    /// Our figures that are withheld, and so compare with nothing.
    pub withheld: usize,
}

/// Holds figures of a release against a series.
pub fn benchmark(ours: &[Ours], official: &[Official]) -> Benchmark {
    let groups = |all: &mut dyn Iterator<Item = &Group>| all.cloned().collect::<BTreeSet<Group>>();
    let mine = groups(&mut ours.iter().map(|o| &o.group));
    let theirs = groups(&mut official.iter().filter(|o| o.value.is_some()).map(|o| &o.group));
    let (trend, broken) = trend(ours, official);
    Benchmark {
        levels: ours.iter().filter_map(|o| level(o, official)).collect(),
        trend,
        broken,
        both: mine.intersection(&theirs).count(),
        only_office: theirs.difference(&mine).cloned().collect(),
        only_ours: mine.difference(&theirs).cloned().collect(),
        withheld: ours.iter().filter(|o| o.value.is_none()).count(),
    }
}

/// The year of a period.
fn year(period: &str) -> Option<u16> {
    period.get(..4)?.parse().ok()
}

fn level(ours: &Ours, official: &[Official]) -> Option<Level> {
    let mine = year(&ours.period)?;
    let told = official
        .iter()
        .filter(|o| o.group == ours.group && o.value.is_some());
    let before = told
        .filter_map(|o| Some((year(&o.period)?, o)))
        .filter(|(y, _)| *y <= mine);
    let (theirs, official) = before.max_by_key(|(y, _)| *y)?;
    Some(Level {
        group: ours.group.clone(),
        difference: difference(ours, official),
        ours: ours.clone(),
        official: official.clone(),
        years_apart: mine - theirs,
    })
}

fn difference(ours: &Ours, official: &Official) -> Option<Difference> {
    let (a, b) = (ours.value?, official.value?);
    Some(less((a, ours.ends), (b, Some(official.ends.unwrap_or((b, b))))))
}

/// One less the other, with the interval by MOVER.
fn less((a, ends_a): (f64, Option<(f64, f64)>), (b, ends_b): (f64, Option<(f64, f64)>)) -> Difference {
    let ends = ends_a.zip(ends_b).map(|((low_a, high_a), (low_b, high_b))| {
        let d = a - b;
        (
            d - (a - low_a).hypot(high_b - b),
            d + (high_a - a).hypot(b - low_b),
        )
    });
    Difference { value: a - b, ends }
}

fn trend(ours: &[Ours], official: &[Official]) -> (Option<Trend>, Option<(u16, u16)>) {
    let mine: Vec<(u16, &Ours)> = ours
        .iter()
        .filter(|o| o.group.is_empty() && o.value.is_some())
        .filter_map(|o| Some((year(&o.period)?, o)))
        .collect();
    let theirs: Vec<(u16, &Official)> = official
        .iter()
        .filter(|o| o.group.is_empty() && o.value.is_some())
        .filter_map(|o| Some((year(&o.period)?, o)))
        .collect();
    let both = |y: &u16| theirs.iter().any(|(t, _)| t == y);
    let years: BTreeSet<u16> = mine.iter().map(|(y, _)| *y).filter(both).collect();
    let (Some(&first), Some(&last)) = (years.first(), years.last()) else {
        return (None, None);
    };
    if first == last {
        return (None, None);
    }
    // A break at a year parts it from those before.
    if theirs
        .iter()
        .any(|(y, o)| o.breaks() && (first + 1..=last).contains(y))
    {
        return (None, Some((first, last)));
    }
    let of = |y: u16| {
        let (_, ours) = mine.iter().find(|(m, _)| *m == y)?;
        let (_, official) = theirs.iter().find(|(t, _)| *t == y)?;
        let exact = official.value.map(|v| (v, v));
        Some((
            (ours.value?, ours.ends),
            (official.value?, official.ends.or(exact)),
        ))
    };
    let trend = of(first)
        .zip(of(last))
        .map(|((our_first, their_first), (our_last, their_last))| {
            let (ours, official) = (less(our_last, our_first), less(their_last, their_first));
            Trend {
                years: (first, last),
                difference: less((ours.value, ours.ends), (official.value, official.ends)),
                ours,
                official,
            }
        });
    (trend, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ours(group: &[(&str, &str)], period: &str, value: f64, half: f64) -> Ours {
        Ours {
            group: group
                .iter()
                .map(|(a, b)| ((*a).to_owned(), (*b).to_owned()))
                .collect(),
            period: period.to_owned(),
            value: Some(value),
            ends: Some((value - half, value + half)),
        }
    }

    fn official(group: &[(&str, &str)], period: &str, value: f64, status: &str) -> Official {
        Official {
            group: group
                .iter()
                .map(|(a, b)| ((*a).to_owned(), (*b).to_owned()))
                .collect(),
            period: period.to_owned(),
            value: Some(value),
            ends: None,
            status: status.to_owned(),
            nature: "C".to_owned(),
        }
    }

    #[test]
    fn an_exact_figure_of_the_office_leaves_our_own_interval() {
        let found = benchmark(
            &[ours(&[], "2024-03", 60.0, 5.0)],
            &[official(&[], "2022", 70.0, "A")],
        );
        let level = &found.levels[0];
        assert_eq!(level.years_apart, 2);
        let difference = level.difference.unwrap();
        assert_eq!((difference.value, difference.ends), (-10.0, Some((-15.0, -5.0))));
        assert_eq!(difference.apart(), Some(true));
    }

    #[test]
    fn two_intervals_are_joined_as_published() {
        // Newcombe 1998 (doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I), method 10, example (a):
        // 56/70 less 48/80 from Wilson intervals gives 0.0524 to 0.3339; MOVER joins them in the same way.
        let (a, b) = (56.0 / 70.0, 48.0 / 80.0);
        let d = less((a, Some((0.69185, 0.87696))), (b, Some((0.490_28, 0.700_51))));
        let (low, high) = d.ends.unwrap();
        assert!(
            (low - 0.0524).abs() < 0.0005 && (high - 0.3339).abs() < 0.0005,
            "{low} {high}"
        );
    }

    #[test]
    fn a_trend_stops_at_a_break_and_a_withheld_figure_compares_with_nothing() {
        let mine = [ours(&[], "2020", 50.0, 3.0), ours(&[], "2024", 60.0, 4.0)];
        let theirs = [official(&[], "2020", 52.0, "A"), official(&[], "2024", 55.0, "A")];
        let found = benchmark(&mine, &theirs).trend.unwrap();
        assert_eq!(
            (found.years, found.ours.value, found.official.value),
            ((2020, 2024), 10.0, 3.0)
        );
        assert_eq!(found.difference.value, 7.0);
        assert_eq!(found.difference.ends, Some((2.0, 12.0)));
        let broken = [official(&[], "2020", 52.0, "A"), official(&[], "2024", 55.0, "B")];
        let found = benchmark(&mine, &broken);
        assert_eq!((found.trend, found.broken), (None, Some((2020, 2024))));

        let hidden = Ours {
            value: None,
            ends: None,
            ..ours(&[("SEX", "F")], "2024", 0.0, 0.0)
        };
        let found = benchmark(
            &[hidden],
            &[
                official(&[("SEX", "F")], "2024", 5.0, "A"),
                official(&[("SEX", "M")], "2024", 5.0, "A"),
            ],
        );
        assert_eq!((found.withheld, found.both), (1, 1));
        assert!(found.levels[0].difference.is_none());
        assert_eq!(found.only_office.len(), 1);
    }
}
