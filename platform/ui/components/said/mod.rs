//! One answer to “who decided?”: a large button with people around a table, for a phone and for paper.
//!
//! The people of the place are filled, the others are outlines: the picture reads without colour. The sentence
//! beside it says the same.

use std::fmt::Write as _;

use super::{Component, Example};
use crate::{Html, Reader};

/// How the answer is given.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Given {
    /// Pressed: it sends the form.
    #[default]
    Pressed,
    /// Ticked on paper.
    Paper,
}

/// One answer.
#[derive(Debug, Clone, Default)]
pub struct Said {
    /// 1 to 5, or 0 for “I was not there, I don't know”.
    pub level: u8,
    /// The sentence.
    pub label: Html,
    /// The name that the form sends.
    pub name: String,
    /// The value that the form sends.
    pub value: String,
    /// How it is given.
    pub given: Given,
    /// Whether it was given before.
    pub chosen: bool,
}

/// Where people sit or stand: at the table, or beside it.
const AT_TABLE: [(f64, f64); 4] = [(42.0, 20.0), (60.0, 15.0), (78.0, 20.0), (60.0, 52.0)];
const ASIDE: [(f64, f64); 2] = [(104.0, 38.0), (16.0, 38.0)];

impl Said {
    /// The picture, hidden from screen readers: the sentence stands beside it.
    fn picture(&self) -> Html {
        let (x, turns) = self.frame();
        let mut out = format!(
            "<svg class=\"said-picture{turns}\" viewBox=\"{x} 4 90 66\" aria-hidden=\"true\" focusable=\"false\">"
        );
        if self.level == 0 {
            person(&mut out, (60.0, 30.0), true);
            out.push_str("<path class=\"said-mark\" d=\"M84 16a7 7 0 1112 5c-2 2-5 3-5 7M91 34v.2\"/></svg>");
            return Html::trusted(out);
        }
        out.push_str("<rect class=\"said-table\" x=\"34\" y=\"30\" width=\"52\" height=\"14\" rx=\"7\"/>");
        for (place, ours) in self.people() {
            person(&mut out, place, ours);
        }
        out.push_str(self.sign());
        out.push_str("</svg>");
        Html::trusted(out)
    }

    /// Where the picture begins, so that its people stand in its middle; and whether it turns round in
    /// right-to-left pages, as an arrow and a question mark do and a tick does not.
    fn frame(&self) -> (u8, &'static str) {
        match self.level {
            0 => (30, " said-turns"),
            1 | 2 => (28, " said-turns"),
            3 | 4 => (15, ""),
            _ => (3, ""),
        }
    }

    /// Everybody in the picture; whether they are people of the place.
    fn people(&self) -> Vec<((f64, f64), bool)> {
        let [a, b, c, d] = AT_TABLE;
        let [right, left] = ASIDE;
        match self.level {
            1 | 2 => vec![(a, false), (b, false), (c, false), (right, true)],
            3 => vec![(a, false), (b, false), (c, false), (d, true)],
            4 => vec![(a, false), (b, false), (c, true), (d, true)],
            _ => vec![(a, true), (b, true), (c, true), (d, true), (left, false)],
        }
    }

    /// What passes between them: told, asked, a seat, a paper, a decision of their own.
    fn sign(&self) -> &'static str {
        match self.level {
            1 => "<path class=\"said-mark\" d=\"M86 26h8M91 22l4 4-4 4\"/>",
            2 => "<path class=\"said-mark\" d=\"M96 20h-8M91 16l-4 4 4 4\"/><path class=\"said-mark\" d=\"M99 8a5 5 0 119 3c-2 1-4 2-4 5M104 20v.2\"/>",
            3 => "<path class=\"said-mark\" d=\"M53 8l4 4 8-9\"/>",
            4 => "<path class=\"said-paper\" d=\"M54 31h12v12H54z\"/><path class=\"said-line\" d=\"M57 35h6M57 39h6\"/>",
            _ => "<path class=\"said-mark\" d=\"M53 37l5 5 9-10\"/>",
        }
    }
}

fn person(out: &mut String, (x, y): (f64, f64), ours: bool) {
    let class = if ours { "said-us" } else { "said-them" };
    let (left, right, foot) = (x - 8.0, x + 8.0, y + 15.0);
    let _ = write!(
        out,
        "<g class=\"{class}\"><circle cx=\"{x}\" cy=\"{y}\" r=\"5\"/><path d=\"M{left} {foot}a8 8.500 0 01{} 0z\"/></g>",
        right - left
    );
}

component!(Said, "said/said.html");

pub(super) fn examples(r: &Reader) -> Vec<Example> {
    let one = |level: u8, label: &str| {
        let said = Said { level, label: label.into(), name: "say".into(), value: level.to_string(), ..Said::default() };
        said.html(r).into_string()
    };
    let all = [
        one(1, "They decided and told us."),
        one(2, "They asked us; we never heard back."),
        one(3, "Some of us sat with them; they decided."),
        one(4, "We decided together, and it is written."),
        one(5, "We decided ourselves."),
        one(0, "I was not there, or I don't know."),
    ];
    let paper = Said { level: 4, label: "We decided together, and it is written.".into(), given: Given::Paper, ..Said::default() };
    vec![
        Example { title: "The six answers", html: Html::trusted(format!("<div class=\"stack\">{}</div>", all.concat())) },
        Example { title: "On paper", html: paper.html(r) },
    ]
}
