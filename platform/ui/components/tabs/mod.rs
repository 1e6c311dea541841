//! Tabs that are addresses: the work on one initiative, in the order of the value chain.

use super::{Component, Example};
use crate::{Html, Icon, Reader};

/// How far the work of a tab is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Progress {
    /// Nothing to say.
    #[default]
    Plain,
    /// Done.
    Done,
    /// The next step is here.
    Next,
    /// Something blocks.
    Blocked,
}

/// One tab.
#[derive(Debug, Clone)]
pub struct Tab {
    /// Its word.
    pub label: Html,
    /// Its address.
    pub href: String,
    /// Whether it is the page one is on.
    pub here: bool,
    /// How far.
    pub progress: Progress,
}

impl Tab {
    fn icon(&self) -> Option<(Icon, &'static str)> {
        match self.progress {
            Progress::Plain => None,
            Progress::Done => Some((Icon::Check, "badge-done")),
            Progress::Next => Some((Icon::Ring, "badge-next")),
            Progress::Blocked => Some((Icon::Attention, "badge-blocked")),
        }
    }
}

/// Tabs in a row; scrolls on small screens.
#[derive(Debug, Clone, Default)]
pub struct Tabs {
    /// What the tabs belong to, for screen readers.
    pub label: String,
    /// The tabs.
    pub tabs: Vec<Tab>,
}

/// The work on an initiative in the order of the value chain: key of the word and last part of the address.
pub const WORK: [&str; 8] = ["decide", "ask", "collect", "check", "analyse", "protect", "publish", "use"];

impl Tabs {
    /// The work tabs of an initiative. `base` is its address (`/work/tal-afar`); `shown` are those of [`WORK`]
    /// that exist, with how far each is; `here` is the one shown.
    pub fn work(r: &Reader, base: &str, here: &str, shown: &[(&str, Progress)]) -> Self {
        let tab = |(name, progress): &(&str, Progress)| Tab {
            label: r.t(&format!("work-{name}")),
            href: format!("{base}/{name}"),
            here: *name == here,
            progress: *progress,
        };
        Self { label: r.plain("work-tabs"), tabs: shown.iter().map(tab).collect() }
    }
}

component!(Tabs, "tabs/tabs.html");

pub(super) fn examples(r: &Reader) -> Vec<Example> {
    let progress = [Progress::Done, Progress::Done, Progress::Done, Progress::Blocked, Progress::Next, Progress::Plain, Progress::Plain];
    let shown: Vec<(&str, Progress)> = WORK.into_iter().zip(progress).collect();
    vec![Example { title: "The work tabs", html: Tabs::work(r, "#", "check", &shown).html(r) }]
}
