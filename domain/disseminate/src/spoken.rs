//! Figures as one says them aloud: shares as “about one in three”, numbers rounded, each with the range in which the truth
//! probably lies; and how long a text takes to be read on air.
//!
//! Only what a release shows is said; a withheld figure has no sentence. The words stand in `locales/`. Start with
//! [`key_figures`].

use base::Language;
use protect::{ProtectedFigure, ProtectedFigures, Release, Shape, Standing, Status};

use crate::page::label;
use crate::told::{Told, numbers};

/// The statistic whose values are shares of 1.
const PROPORTION: &str = "proportion";

/// Words read aloud in a minute, slowly; newsreaders take 150 to 160. Our choice.
const WORDS_A_MINUTE: usize = 140;
/// Characters read aloud in a minute where words have no spaces between them. Our choice.
const SIGNS_A_MINUTE: usize = 240;
/// The longest script, in seconds.
pub const LONGEST: usize = 90;

/// A share as one says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each name is the share")]
pub enum Share {
    None,
    AlmostNone,
    OneInTen,
    OneInFive,
    Quarter,
    ThreeInTen,
    Third,
    FourInTen,
    Half,
    SixInTen,
    TwoThirds,
    SevenInTen,
    ThreeQuarters,
    EightInTen,
    NineInTen,
    AlmostAll,
    All,
}

impl Share {
    /// Every share with its value and the end of its key.
    pub const ALL: [(Self, f64, &'static str); 17] = [
        (Self::None, 0.0, "none"),
        (Self::AlmostNone, 0.03, "almost-none"),
        (Self::OneInTen, 0.1, "one-in-ten"),
        (Self::OneInFive, 0.2, "one-in-five"),
        (Self::Quarter, 0.25, "quarter"),
        (Self::ThreeInTen, 0.3, "three-in-ten"),
        (Self::Third, 1.0 / 3.0, "third"),
        (Self::FourInTen, 0.4, "four-in-ten"),
        (Self::Half, 0.5, "half"),
        (Self::SixInTen, 0.6, "six-in-ten"),
        (Self::TwoThirds, 2.0 / 3.0, "two-thirds"),
        (Self::SevenInTen, 0.7, "seven-in-ten"),
        (Self::ThreeQuarters, 0.75, "three-quarters"),
        (Self::EightInTen, 0.8, "eight-in-ten"),
        (Self::NineInTen, 0.9, "nine-in-ten"),
        (Self::AlmostAll, 0.97, "almost-all"),
        (Self::All, 1.0, "all"),
    ];

    /// The share that is nearest. None and all are said of exactly none and all.
    pub fn nearest(share: f64) -> Self {
        if share <= 0.0 {
            return Self::None;
        }
        if share >= 1.0 {
            return Self::All;
        }
        let between = &Self::ALL[1..Self::ALL.len() - 1];
        let near = between
            .iter()
            .min_by(|a, b| (a.1 - share).abs().total_cmp(&(b.1 - share).abs()));
        near.map_or(Self::Half, |(it, ..)| *it)
    }

    /// The end of the key of its words.
    pub fn key(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(it, ..)| *it == self)
            .map_or("half", |(.., key)| key)
    }
}

/// A value as one says it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Amount {
    /// A share of 1.
    Share(Share),
    /// A number, rounded, with so many digits after the decimal sign.
    Number(f64, u8),
}

/// A figure as one says it.
#[derive(Debug, Clone, PartialEq)]
pub struct SpokenFigure {
    /// What it is of, in the reader's language.
    pub label: String,
    /// Its value.
    pub value: Amount,
    /// Where the truth probably lies, when that says more than the value.
    pub range: Option<(Amount, Amount)>,
    /// The unit of a number.
    pub unit: Option<String>,
    /// The value as it stands in the release.
    pub exact: f64,
    /// The interval as it stands in the release.
    pub interval: Option<(f64, f64)>,
    /// Whether it is a share of 1.
    pub share: bool,
}

/// The figures that matter most, at most so many: of each set those of the whole first, then in the release's order; of
/// a line its lowest and its highest. Nothing that is withheld, and nothing that somebody else has published.
pub fn key_figures(release: &Release, language: &Language, most: usize) -> Vec<SpokenFigure> {
    let mut out = Vec::new();
    for set in release.figures().filter(|s| *s.standing() == Standing::Own) {
        let shown = set
            .figures()
            .iter()
            .filter(|f| f.status == Status::Ok && f.estimate.is_some());
        let mut figures: Vec<&ProtectedFigure> = shown.collect();
        if let Shape::Line { .. } = set.shape() {
            figures = ends(&figures);
        } else {
            figures.sort_by_key(|f| f.domain.len());
        }
        let said = figures
            .into_iter()
            .filter_map(|f| said(f, &set, release, language));
        out.extend(said);
    }
    out.truncate(most);
    out
}

/// The figure that a sentence tells with its number; nothing when it tells none of the release's own.
pub fn told(release: &Release, language: &Language, sentence: &str) -> Option<SpokenFigure> {
    let sets: Vec<_> = release
        .figures()
        .filter(|s| *s.standing() == Standing::Own)
        .collect();
    let all = || sets.iter().flat_map(|s| s.figures().iter().map(move |f| (s, f)));
    let value = |f: &ProtectedFigure| f.estimate.filter(|_| f.status == Status::Ok);
    let tells = |number: &Told, f: &ProtectedFigure| {
        value(f).is_some_and(|v| number.is(v, f.statistic == PROPORTION))
    };
    numbers(sentence).iter().find_map(|number| {
        let (set, figure) = all().find(|(_, f)| tells(number, f))?;
        said(figure, set, release, language)
    })
}

fn said(
    figure: &ProtectedFigure,
    set: &ProtectedFigures,
    release: &Release,
    language: &Language,
) -> Option<SpokenFigure> {
    let of = label(figure, None, set, release.columns(), language);
    let title = set.title().best(language).map_or("", |(_, words)| words);
    let label = match of == title || title.is_empty() {
        true => of,
        false => format!("{title} – {of}"),
    };
    spoken(figure, label, set.unit())
}

/// The lowest and the highest.
fn ends<'a>(figures: &[&'a ProtectedFigure]) -> Vec<&'a ProtectedFigure> {
    let value = |f: &&ProtectedFigure| f.estimate.unwrap_or_default();
    let by = |a: &&&ProtectedFigure, b: &&&ProtectedFigure| value(a).total_cmp(&value(b));
    let (low, high) = (figures.iter().min_by(by), figures.iter().max_by(by));
    low.into_iter().chain(high).copied().collect()
}

fn spoken(figure: &ProtectedFigure, label: String, unit: Option<&str>) -> Option<SpokenFigure> {
    let exact = figure.estimate?;
    let share = figure.statistic == PROPORTION;
    let interval = figure.low.zip(figure.high);
    let (value, range) = match share {
        true => (
            Amount::Share(Share::nearest(exact)),
            interval
                .map(|(l, h)| (Share::nearest(l), Share::nearest(h)))
                .filter(|(l, h)| l != h)
                .map(|(l, h)| (Amount::Share(l), Amount::Share(h))),
        ),
        false => {
            let (step, digits) = step_of(exact);
            let range = interval.map(|(l, h)| ((l / step).floor() * step, (h / step).ceil() * step));
            let range = range.filter(|(l, h)| l < h);
            (
                Amount::Number((exact / step).round() * step, digits),
                range.map(|(l, h)| (Amount::Number(l, digits), Amount::Number(h, digits))),
            )
        }
    };
    Some(SpokenFigure {
        label,
        value,
        range,
        unit: unit.filter(|_| !share).map(str::to_owned),
        exact,
        interval,
        share,
    })
}

/// To what a number is rounded so that two of its digits are said (whole numbers below 100), and how many digits then
/// stand after the decimal sign.
fn step_of(value: f64) -> (f64, u8) {
    let size = value.abs();
    if size >= 10.0 {
        let whole = size.log10().floor() - 1.0;
        return (10_f64.powf(whole), 0);
    }
    if size >= 1.0 || size == 0.0 {
        return (0.1, 1);
    }
    let digits = (1.0 - size.log10().floor()).clamp(1.0, 6.0);
    (10_f64.powf(-digits), digits as u8)
}

/// How long a text takes to be read aloud, in whole seconds.
pub fn seconds(text: &str, language: &Language) -> usize {
    let spaceless = ["zh", "ja", "th", "lo", "km", "my"].contains(&language.primary());
    if spaceless {
        let signs = text.chars().filter(|c| c.is_alphanumeric()).count();
        return (signs * 60).div_ceil(SIGNS_A_MINUTE);
    }
    (text.split_whitespace().count() * 60).div_ceil(WORDS_A_MINUTE)
}

/// A part of a script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScriptPart {
    /// How soon it is left out where time is short: 0 never, then the highest first.
    pub spare: u8,
    /// What is read.
    pub text: String,
    /// In which language it is.
    pub language: Language,
}

impl ScriptPart {
    /// How long it takes to be read aloud, in whole seconds.
    pub fn seconds(&self) -> usize {
        seconds(&self.text, &self.language)
    }
}

/// Leaves out what can be spared, the last of the highest rank first, until the rest is read in [`LONGEST`] seconds.
pub fn fit(mut parts: Vec<ScriptPart>) -> Vec<ScriptPart> {
    let long = |parts: &[ScriptPart]| parts.iter().map(ScriptPart::seconds).sum::<usize>();
    while long(&parts) > LONGEST {
        let spare = parts.iter().enumerate().filter(|(_, p)| p.spare > 0);
        match spare.max_by_key(|(i, p)| (p.spare, *i)).map(|(i, _)| i) {
            Some(last) => drop(parts.remove(last)),
            None => break,
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_said_in_parts_that_people_know() {
        for (share, said) in [
            (0.0, "none"),
            (0.004, "almost-none"),
            (0.12, "one-in-ten"),
            (0.26, "quarter"),
            (0.34, "third"),
            (0.48, "half"),
            (0.67, "two-thirds"),
            (0.985, "almost-all"),
            (0.9999, "almost-all"),
            (1.0, "all"),
        ] {
            assert_eq!(Share::nearest(share).key(), said, "{share}");
        }
        assert!(Share::ALL.windows(2).all(|w| w[0].1 < w[1].1));
    }

    #[test]
    fn numbers_keep_two_digits() {
        let said = |v: f64| {
            let (step, digits) = step_of(v);
            format!("{:.*}", usize::from(digits), (v / step).round() * step)
        };
        assert_eq!(said(20.5), "21");
        assert_eq!(said(1234.0), "1200");
        assert_eq!(said(4.26), "4.3");
        assert_eq!(said(0.0437), "0.044");
    }

    #[test]
    fn time_counts_words_or_signs() {
        let english = Language::english();
        assert_eq!(seconds(&"word ".repeat(140), &english), 60);
        let chinese: Language = "zh".parse().unwrap();
        assert_eq!(seconds(&"水".repeat(120), &chinese), 30);
    }

    #[test]
    fn what_can_be_spared_goes_from_the_end() {
        let part = |spare, words: usize, name: &str| ScriptPart {
            spare,
            text: format!("{name} {}", "word ".repeat(words)),
            language: Language::english(),
        };
        let parts = vec![
            part(0, 60, "opening"),
            part(2, 60, "first"),
            part(2, 60, "second"),
            part(1, 60, "caution"),
            part(0, 20, "end"),
        ];
        let kept = fit(parts);
        let names: Vec<&str> = kept.iter().filter_map(|p| p.text.split(' ').next()).collect();
        assert_eq!(names, ["opening", "first", "caution", "end"]);
        let all_kept = vec![part(0, 500, "long")];
        assert_eq!(fit(all_kept).len(), 1);
    }
}
