//! Long work under way: a job with its bar, its estimate and a way to stop it.

use super::{Component, Example};
use crate::{Html, Reader};

/// How far a job is.
#[derive(Debug, Clone, Default)]
pub struct ProgressBar {
    /// What is being done.
    pub label: Html,
    /// Done so far, and of how many; `None` while nobody knows.
    pub done: Option<(u64, u64)>,
    /// How long it still takes, in words.
    pub rest: Html,
    /// Below the bar: a form that stops the job, a link to its result.
    pub action: Html,
}

impl ProgressBar {
    fn said(&self, r: &Reader) -> Html {
        let Some((done, all)) = self.done else {
            return r.t("progress-running");
        };
        let write = |n: u64| i64::try_from(n).map(|n| r.integer(n)).unwrap_or_default();
        r.ta("progress-of", &[("done", write(done).into()), ("all", write(all).into())])
    }
}

component!(ProgressBar, "progress/progress.html");

pub(super) fn examples(r: &Reader) -> Vec<Example> {
    let bar = ProgressBar { label: "Importing pm25_berlin_2023.csv".into(), done: Some((61_440, 107_116)), rest: "About 20 seconds more".into(), action: Html::empty() };
    let unknown = ProgressBar { label: "Checking the tables".into(), ..ProgressBar::default() };
    vec![Example { title: "Half way", html: bar.html(r) }, Example { title: "Nobody knows how long", html: unknown.html(r) }]
}
