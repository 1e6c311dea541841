//! Writing SVG: elements with attributes, numbers no longer than they must be, mirrored for right to left.

use std::fmt::{self, Write as _};

use crate::{Html, Reader};

/// A number with at most two digits after the point, without trailing zeros.
#[derive(Clone, Copy)]
pub(super) struct Num(pub f64);

impl fmt::Display for Num {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rounded = (self.0 * 100.0).round() / 100.0;
        write!(f, "{}", if rounded == 0.0 { 0.0 } else { rounded })
    }
}

/// A drawing in the making. `x` is a share of the width (0 to 1) from the side where reading begins.
pub(super) struct Drawing {
    out: String,
    rtl: bool,
}

impl Drawing {
    /// A drawing as wide as its place and this many pixels high.
    pub(super) fn new(r: &Reader, class: &str, height: f64, label: &str) -> Self {
        let label = Html::escaped(label);
        let out = format!(
            "<svg class=\"drawing {class}\" width=\"100%\" height=\"{}\" role=\"group\" aria-label=\"{label}\">",
            Num(height)
        );
        Self { out, rtl: r.rtl() }
    }

    /// The share of the width as SVG counts it, from the left.
    pub(super) fn at(&self, x: f64) -> String {
        format!("{}%", Num(100.0 * if self.rtl { 1.0 - x } else { x }))
    }

    /// Opens a group that is one thing to a screen reader.
    pub(super) fn thing(&mut self, label: &str) {
        let _ = write!(
            self.out,
            "<g role=\"img\" aria-label=\"{}\">",
            Html::escaped(label)
        );
    }

    /// Closes a group.
    pub(super) fn end(&mut self) {
        self.out.push_str("</g>");
    }

    /// A bar from one share of the width to another.
    pub(super) fn bar(&mut self, class: &str, from: f64, to: f64, y: f64, height: f64) {
        let left = if self.rtl {
            1.0 - from.max(to)
        } else {
            from.min(to)
        };
        let (x, width) = (Num(left * 100.0), Num((to - from).abs() * 100.0));
        let (y, height) = (Num(y), Num(height));
        let _ = write!(
            self.out,
            "<rect class=\"{class}\" x=\"{x}%\" y=\"{y}\" width=\"{width}%\" height=\"{height}\"/>"
        );
    }

    /// A line.
    pub(super) fn line(&mut self, class: &str, from: (f64, f64), to: (f64, f64)) {
        let (x1, x2) = (self.at(from.0), self.at(to.0));
        let (y1, y2) = (Num(from.1), Num(to.1));
        let _ = write!(
            self.out,
            "<line class=\"{class}\" x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\"/>"
        );
    }

    /// A dot.
    pub(super) fn dot(&mut self, class: &str, x: f64, y: f64, radius: f64) {
        let (x, y, radius) = (self.at(x), Num(y), Num(radius));
        let _ = write!(
            self.out,
            "<circle class=\"{class}\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/>"
        );
    }

    /// Words; `anchor` is start, middle or end in the direction of reading. They are hidden from screen readers,
    /// which hear the labels of the things instead.
    pub(super) fn words(&mut self, class: &str, x: f64, y: f64, anchor: &str, words: &str) {
        let (x, y, words) = (self.at(x), Num(y), Html::escaped(words));
        let _ = write!(
            self.out,
            "<text class=\"{class}\" x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" aria-hidden=\"true\">{words}</text>"
        );
    }

    /// A field within the drawing whose own coordinates run from 0 to 1000 both ways, stretched to fit.
    pub(super) fn field(&mut self, y: f64, height: f64, markup: &str) {
        let turned = if self.rtl {
            " transform=\"matrix(-1 0 0 1 1000 0)\""
        } else {
            ""
        };
        let (y, height) = (Num(y), Num(height));
        let _ = write!(
            self.out,
            "<svg x=\"0\" y=\"{y}\" width=\"100%\" height=\"{height}\" viewBox=\"0 0 1000 1000\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><g{turned}>{markup}</g></svg>"
        );
    }

    /// The finished drawing.
    pub(super) fn done(mut self) -> Html {
        self.out.push_str("</svg>");
        Html::trusted(self.out)
    }
}

/// Words broken into lines of at most this many characters; a script without spaces is cut.
pub(super) fn lines(words: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    for word in words.split_whitespace() {
        let last = lines.last_mut().map(|l| l.chars().count()).unwrap_or_default();
        if last > 0 && last + 1 + word.chars().count() > most {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}
