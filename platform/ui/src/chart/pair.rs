//! Two series over the same days, one above the other: what citizens said and what the office measured.
//! Two panels with their own scales: nothing suggests that the two count the same thing.

use super::line::{self, Series};
use super::{Chart, legend_item};
use crate::{Html, Reader};

/// A chart of two series.
#[derive(Debug, Clone)]
pub struct Pair {
    /// What the chart is about.
    pub title: Html,
    /// What it shows, in a sentence.
    pub sentence: Html,
    /// The confidence of the bands in percent.
    pub confidence: u8,
    /// The citizens' figures.
    pub citizen: Series,
    /// The official figures.
    pub official: Series,
}

impl Pair {
    /// The chart with its sentence and its table.
    pub fn chart(&self, r: &Reader) -> Chart {
        let days = match (self.citizen.days(), self.official.days()) {
            (Some(a), Some(b)) => Some((a.0.min(b.0), a.1.max(b.1))),
            (a, b) => a.or(b),
        };
        let panel = |series: &Series, class: &str, tag: &str| {
            let drawing = line::panel(r, series, days, 150.0, class, &series.name.plain());
            format!(
                "<p class=\"pair-name {class}\"><span class=\"pair-tag\">{}</span> {}</p>{drawing}",
                r.t(tag),
                series.name
            )
        };
        let drawing = format!(
            "{}{}",
            panel(&self.citizen, "series-1", "chart-citizen"),
            panel(&self.official, "series-2", "chart-official")
        );
        let band = self.citizen.has_band() || self.official.has_band();
        Chart {
            title: self.title.clone(),
            drawing: Html::trusted(drawing),
            legend: Html::trusted(if band {
                legend_item(
                    "swatch-band",
                    &r.tv("chart-legend-band", "confidence", f64::from(self.confidence)),
                )
            } else {
                String::new()
            }),
            sentence: self.sentence.clone(),
            table: line::table(r, &self.title, &[&self.citizen, &self.official], self.confidence),
        }
    }
}
