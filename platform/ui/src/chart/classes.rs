//! The classes of a map: which figures look alike, and how the legend says it.
//!
//! A class holds figures that are there, so none is empty; figures that are written alike stand in one class, so no two
//! classes share an end. Equal shares of the different figures, in their order.

use super::{Unit, legend_item};
use crate::Reader;

/// Steps of lightness.
const STEPS: usize = 5;

/// The classes of a map's figures, lowest first.
#[derive(Debug, Clone)]
pub(super) struct Classes {
    /// The lowest and the highest figure of each.
    ends: Vec<(f64, f64)>,
}

impl Classes {
    /// The classes of figures that are written in a unit.
    pub(super) fn of(figures: impl Iterator<Item = f64>, unit: &Unit, r: &Reader) -> Self {
        let mut sorted: Vec<f64> = figures.filter(|f| f.is_finite()).collect();
        sorted.sort_by(f64::total_cmp);
        let written = sorted.chunk_by(|a, b| unit.say(r, *a) == unit.say(r, *b));
        let alike: Vec<(f64, f64)> = written.map(|same| (same[0], same[same.len() - 1])).collect();
        let classes = alike.len().min(STEPS);
        let first = |class: usize| (class * alike.len()).div_ceil(classes);
        let ends = (0..classes).map(|c| (alike[first(c)].0, alike[first(c + 1) - 1].1));
        Self { ends: ends.collect() }
    }

    /// The step of lightness of a figure: with few classes the darker steps are used, so that all stand out.
    pub(super) fn step(&self, figure: f64) -> usize {
        let class = self.ends.iter().position(|(_, high)| figure <= *high);
        self.darkness(class.unwrap_or(0))
    }

    fn darkness(&self, class: usize) -> usize {
        class + (STEPS - self.ends.len()).min(2)
    }

    /// The entries of the legend, each beside a swatch of this kind; a class in which all is written alike is told as
    /// that.
    pub(super) fn legend(&self, swatch: &str, unit: &Unit, r: &Reader) -> String {
        let entry = |(class, (low, high)): (usize, &(f64, f64))| {
            let (low, high) = (unit.say(r, *low), unit.say(r, *high));
            let words = if low == high {
                low.into()
            } else {
                r.ta("number-range", &[("low", low.into()), ("high", high.into())])
            };
            legend_item(&format!("{swatch}step-{}", self.darkness(class)), &words)
        };
        self.ends.iter().enumerate().map(entry).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words of a legend.
    fn told(figures: &[f64], unit: &Unit) -> Vec<String> {
        let r = Reader::default();
        let legend = Classes::of(figures.iter().copied(), unit, &r).legend("", unit, &r);
        let words = legend.split("</span>").skip(1);
        words
            .map(|w| {
                w.trim_end_matches("</li>")
                    .split("</li>")
                    .next()
                    .unwrap()
                    .to_owned()
            })
            .collect()
    }

    #[test]
    fn no_end_is_told_twice_and_one_figure_is_told_as_itself() {
        let count = Unit::count();
        assert_eq!(told(&[1.0, 1.0, 1.0, 1.0, 10.0], &count), ["1", "10"]);
        assert_eq!(told(&[3.0, 3.0], &count), ["3"]);
        assert!(told(&[], &count).is_empty());
        let ten: Vec<f64> = (1..=10).map(f64::from).collect();
        assert_eq!(
            told(&ten, &count),
            ["1 to 2", "3 to 4", "5 to 6", "7 to 8", "9 to 10"]
        );
        let share = Unit::Share { digits: 0 };
        assert_eq!(
            told(&[0.101, 0.102, 0.104, 0.5], &share),
            ["10%", "50%"],
            "written alike, one class"
        );
    }

    #[test]
    fn every_figure_is_in_the_class_that_says_so() {
        let (unit, r) = (Unit::count(), Reader::default());
        // Quarters, so that some are written alike; every length with every stride through 40 of them.
        for (many, stride) in (1..50u16).flat_map(|many| (1..12u16).map(move |stride| (many, stride))) {
            let quarter = |i: u16| f64::from(i * stride % 40) / 4.0;
            let figures: Vec<f64> = (0..many).map(quarter).collect();
            let classes = Classes::of(figures.iter().copied(), &unit, &r);
            assert!(classes.ends.len() <= STEPS);
            let mut told = Vec::new();
            for (class, (low, high)) in classes.ends.iter().enumerate() {
                let within = figures.iter().filter(|f| low <= *f && *f <= high);
                let steps: Vec<usize> = within.map(|f| classes.step(*f)).collect();
                assert!(!steps.is_empty(), "{many} {stride}: class {class} is empty");
                assert!(steps.iter().all(|step| *step == classes.darkness(class)));
                told.extend([unit.say(&r, *low), unit.say(&r, *high)]);
                let end = told.len();
                if told[end - 1] == told[end - 2] {
                    told.pop();
                }
            }
            let different: std::collections::BTreeSet<&String> = told.iter().collect();
            assert_eq!(different.len(), told.len(), "{many} {stride}: {told:?}");
        }
    }
}
