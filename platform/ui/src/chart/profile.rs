//! The participation profile, the signature of Counted: nine bars, one a stage; height = level 0 to 5; a line at
//! 4 ("sufficient"); the participants' own view as a dot on each bar. Where the two views part, one sees it.

use std::fmt::Write as _;

use super::svg::{Drawing, Num};
use super::{Chart, legend_item};
use crate::components::table::{Cell, Table};
use crate::{Component, Html, Reader};

/// The codes of the nine rows of Table 2 in order of the value chain: four parts of design, then five stages.
pub const STAGES: [&str; 9] = ["1a", "1b", "1c", "1d", "2", "3", "4", "5", "6"];

/// From this level on participation is sufficient (Copenhagen Framework ¶28).
const SUFFICIENT: u8 = 4;
const HIGHEST: u8 = 5;
/// How many of the nine belong to design.
const DESIGN: usize = 4;

/// The levels of the nine stages as the initiators see them, and as the participants see them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile {
    /// Level 0 to 5 of each stage; `None` is not known.
    pub levels: [Option<u8>; 9],
    /// The participants' level of each stage; `None` is not known.
    pub participants: [Option<u8>; 9],
}

impl Profile {
    /// The levels as the initiators see them; the participants have not been asked.
    pub fn new(levels: [Option<u8>; 9]) -> Self {
        Self {
            levels,
            participants: [None; 9],
        }
    }

    /// What the profile shows, in a sentence or three.
    pub fn sentence(&self, r: &Reader) -> Html {
        let known = self.levels.iter().flatten().count();
        if known == 0 {
            return r.t("profile-unknown");
        }
        let enough = self.levels.iter().flatten().filter(|l| **l >= SUFFICIENT).count();
        let mut parts = vec![r.ta(
            "profile-sentence",
            &[("enough", enough.into()), ("known", known.into())],
        )];
        if known < STAGES.len() {
            parts.push(r.tn("profile-open", STAGES.len() - known));
        }
        let lower = self.pairs().filter(|(own, theirs)| theirs < own).count();
        let higher = self.pairs().filter(|(own, theirs)| theirs > own).count();
        match (self.pairs().count(), lower, higher) {
            (0, _, _) => {}
            (_, 0, 0) => parts.push(r.t("profile-agree")),
            (_, _, 0) => parts.push(r.tn("profile-lower", lower)),
            (_, 0, _) => parts.push(r.tn("profile-higher", higher)),
            _ => parts.push(r.ta(
                "profile-both",
                &[("lower", lower.into()), ("higher", higher.into())],
            )),
        }
        Html::joined(&parts, " ")
    }

    fn pairs(&self) -> impl Iterator<Item = (u8, u8)> + '_ {
        self.levels
            .iter()
            .zip(&self.participants)
            .filter_map(|(own, theirs)| Some(((*own)?, (*theirs)?)))
    }

    /// The profile as a table: stage, level, participants' level.
    pub fn table(&self, r: &Reader) -> Table {
        let asked = self.participants.iter().any(Option::is_some);
        let mut table = Table::new(r.t("profile-title"))
            .column(r.t("profile-stage"))
            .column(r.t("profile-level"));
        if asked {
            table = table.column(r.t("profile-participants"));
        }
        let cell = |level: Option<u8>| Cell::Text(level_words(r, level));
        for (i, stage) in STAGES.iter().enumerate() {
            let mut row = vec![Cell::Text(r.t(&format!("stage-{stage}"))), cell(self.levels[i])];
            if asked {
                row.push(cell(self.participants[i]));
            }
            table.rows.push(row);
        }
        table
    }

    /// The profile for cards and lists: the drawing alone, its sentence as its name.
    pub fn small(&self, r: &Reader) -> Html {
        const STEP: f64 = 10.0;
        let label = Html::escaped(&self.sentence(r).plain());
        let mut out = format!(
            "<svg class=\"drawing profile profile-small\" viewBox=\"0 0 204 62\" width=\"204\" height=\"62\" role=\"img\" aria-label=\"{label}\">"
        );
        let base = 58.0;
        let x = |i: usize| {
            let start = i as f64 * 22.0 + if i >= DESIGN { 8.0 } else { 0.0 };
            if r.rtl() { 204.0 - start - 18.0 } else { start }
        };
        let height = |level: u8| f64::from(level.min(HIGHEST)) * STEP;
        for i in 0..STAGES.len() {
            let (class, h) = bar_of(self.levels[i], height, 2.0);
            let _ = write!(
                out,
                "<rect class=\"{class}\" x=\"{}\" y=\"{}\" width=\"18\" height=\"{}\"/>",
                Num(x(i)),
                Num(base - h),
                Num(h)
            );
        }
        let line = Num(base - height(SUFFICIENT));
        let _ = write!(out, "<path class=\"profile-line\" d=\"M0 {line}H204\"/>");
        for i in 0..STAGES.len() {
            if let Some(level) = self.participants[i] {
                let class = dot_class(self.levels[i], level);
                let _ = write!(
                    out,
                    "<circle class=\"{class}\" cx=\"{}\" cy=\"{}\" r=\"4\"/>",
                    Num(x(i) + 9.0),
                    Num(base - height(level).max(3.0))
                );
            }
        }
        let _ = write!(out, "<path class=\"profile-ground\" d=\"M0 59H204\"/></svg>");
        Html::trusted(out)
    }

    /// The profile for the initiative's page, with labels, legend, sentence and table.
    pub fn large(&self, r: &Reader) -> Html {
        let chart = Chart {
            title: r.t("profile-title"),
            drawing: Html::trusted(format!("{}{}", self.drawing(r), labels(r))),
            legend: self.legend(r),
            sentence: self.sentence(r),
            table: self.table(r),
        };
        chart.html(r)
    }

    fn drawing(&self, r: &Reader) -> Html {
        const STEP: f64 = 36.0;
        const BASE: f64 = 212.0;
        let height = |level: u8| f64::from(level.min(HIGHEST)) * STEP;
        let mut d = Drawing::new(r, "profile", BASE + 4.0, &r.plain("profile-title"));
        let line = BASE - height(SUFFICIENT);
        for i in 0..STAGES.len() {
            let (from, to) = ((i as f64 + 0.12) / 9.0, (i as f64 + 0.88) / 9.0);
            let middle = (from + to) / 2.0;
            d.thing(&self.said(r, i));
            let (class, h) = bar_of(self.levels[i], height, 3.0);
            d.bar(class, from, to, BASE - h, h);
            let top = BASE - h;
            let number = self.levels[i].map_or_else(|| "?".to_owned(), |l| r.integer(i64::from(l)));
            let inside = self.levels[i].is_some_and(|l| l >= 1);
            let class = if !inside {
                "profile-number"
            } else if self.levels[i] >= Some(SUFFICIENT) {
                "profile-number profile-inside"
            } else {
                "profile-number profile-within"
            };
            d.words(
                class,
                middle,
                if inside {
                    BASE - if self.participants[i] == Some(0) {
                        18.0
                    } else {
                        12.0
                    }
                } else {
                    top - 8.0
                },
                "middle",
                &number,
            );
            if let Some(level) = self.participants[i] {
                let y = BASE - height(level).max(4.0);
                if self.levels[i].is_some_and(|own| own != level) {
                    d.line("halo", (middle, top), (middle, y));
                    d.line("profile-gap", (middle, top), (middle, y));
                }
                d.dot(dot_class(self.levels[i], level), middle, y, 8.0);
            }
            d.end();
        }
        d.line("profile-line", (0.0, line), (1.0, line));
        if self.levels[8] < Some(SUFFICIENT) && self.participants[8] < Some(SUFFICIENT) {
            d.words(
                "profile-line-word",
                1.0,
                line - 7.0,
                "end",
                &r.plain("profile-enough"),
            );
        }
        d.line("profile-ground", (0.0, BASE + 1.0), (1.0, BASE + 1.0));
        d.done()
    }

    fn said(&self, r: &Reader, i: usize) -> String {
        let stage = r.plain(&format!("stage-{}", STAGES[i]));
        let own = level_words(r, self.levels[i]).plain();
        match self.participants[i] {
            None => format!("{stage}: {own}"),
            theirs => {
                let theirs = level_words(r, theirs).plain();
                r.plain_with(
                    "profile-said",
                    &[
                        ("stage", stage.into()),
                        ("own", own.into()),
                        ("theirs", theirs.into()),
                    ],
                )
            }
        }
    }

    fn legend(&self, r: &Reader) -> Html {
        let mut out = legend_item("swatch-enough", &r.t("profile-legend-enough"));
        out.push_str(&legend_item("swatch-below", &r.t("profile-legend-below")));
        if self.levels.iter().any(Option::is_none) {
            out.push_str(&legend_item("swatch-unknown", &r.t("profile-legend-unknown")));
        }
        if self.participants.iter().any(Option::is_some) {
            out.push_str(&legend_item("swatch-dot", &r.t("profile-legend-dot")));
        }
        if self.pairs().any(|(own, theirs)| own != theirs) {
            out.push_str(&legend_item(
                "swatch-dot swatch-parts",
                &r.t("profile-legend-parts"),
            ));
        }
        Html::trusted(out)
    }
}

/// Class and height of a bar: solid when sufficient, hatched pale when not, an open box when unknown.
fn bar_of(level: Option<u8>, height: impl Fn(u8) -> f64, least: f64) -> (&'static str, f64) {
    match level {
        None => ("profile-unknown", height(1)),
        Some(level) if level >= SUFFICIENT => ("profile-enough", height(level)),
        Some(level) => ("profile-below", height(level).max(least)),
    }
}

fn dot_class(own: Option<u8>, theirs: u8) -> &'static str {
    if own.is_some_and(|own| own != theirs) {
        "profile-dot profile-parts"
    } else {
        "profile-dot"
    }
}

fn level_words(r: &Reader, level: Option<u8>) -> Html {
    match level {
        None => r.t("level-unknown"),
        Some(level) => {
            let word = r.t(&format!("level-{}", level.min(HIGHEST)));
            Html::trusted(format!("{} – {word}", r.integer(i64::from(level))))
        }
    }
}

/// The names of the stages under their bars; on small screens they stand upright.
fn labels(r: &Reader) -> Html {
    let mut out = String::from("<ol class=\"profile-labels\" aria-hidden=\"true\">");
    for stage in STAGES {
        let _ = write!(out, "<li>{}</li>", r.t(&format!("stage-{stage}")));
    }
    let _ = write!(
        out,
        "</ol><p class=\"profile-design\" aria-hidden=\"true\"><span>{}</span></p>",
        r.t("stage-design")
    );
    Html::trusted(out)
}

/// A profile whose two views part in two stages: an invented example for `/patterns`.
pub(crate) fn sample(_: &Reader) -> Profile {
    Profile {
        levels: [
            Some(5),
            Some(4),
            Some(4),
            Some(4),
            Some(5),
            Some(3),
            Some(2),
            None,
            Some(1),
        ],
        participants: [
            Some(5),
            Some(4),
            Some(3),
            Some(1),
            Some(5),
            Some(3),
            Some(2),
            None,
            Some(2),
        ],
    }
}
