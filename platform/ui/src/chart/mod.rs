//! Charts as SVG written on the server: no script, no pictures from elsewhere.
//!
//! Every chart comes as a [`Chart`]: the drawing, a sentence that says what it shows, and the same figures as a
//! table. Colours are classes of `chart.css`, so that themes and print hold; colour is never the only sign.
//! Horizontal places are percentages and texts keep their size, so a chart is readable on a telephone.
//!
//! Start with [`bars::Bars`]; the signature of the house is [`profile::Profile`].

pub mod bars;
mod classes;
pub(crate) mod examples;
pub mod line;
pub mod pair;
pub mod places;
pub mod profile;
mod scale;
mod svg;
mod topology;
mod unit;
pub mod world;

pub use bars::{Bar, Bars};
pub use unit::{Unit, Value};

use crate::components::table::Table;
use crate::{Component, Html, Reader};

/// A chart with its partners.
#[derive(Debug, Clone, Default)]
pub struct Chart {
    /// What the chart is about; its heading.
    pub title: Html,
    /// The drawing.
    pub drawing: Html,
    /// What signs mean.
    pub legend: Html,
    /// What the chart shows, in a sentence.
    pub sentence: Html,
    /// The same figures.
    pub table: Table,
}

impl Component for Chart {
    fn html(&self, r: &Reader) -> Html {
        let mut out = String::from("<figure class=\"chart\">");
        for (class, part) in [("chart-title", &self.title), ("chart-sentence", &self.sentence)] {
            if !part.is_empty() {
                out.push_str(&format!("<p class=\"{class}\">{part}</p>"));
            }
        }
        out.push_str(self.drawing.as_str());
        if !self.legend.is_empty() {
            out.push_str(&format!("<ul class=\"chart-legend\">{}</ul>", self.legend));
        }
        if !self.table.rows.is_empty() {
            let (word, table) = (r.t("chart-as-table"), self.table.html(r));
            out.push_str(&format!("<details><summary>{word}</summary>{table}</details>"));
        }
        out.push_str("</figure>");
        Html::trusted(out)
    }
}

/// An entry of a legend: a swatch class and its word.
pub(crate) fn legend_item(swatch: &str, word: &Html) -> String {
    format!("<li><span class=\"swatch {swatch}\" aria-hidden=\"true\"></span>{word}</li>")
}

#[cfg(test)]
mod tests;
