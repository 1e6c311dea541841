//! How a release stands to official statistics today: before which offices, with what answer. For everybody.

use handover::{Category, Decided, Handover};

use super::view::{Line, line};
use crate::ports::Query;
use crate::{App, Result};

/// How one release stands, the newest submission first.
#[derive(Debug, Clone, Default)]
pub struct Standings {
    /// Each office that it was sent to.
    pub lines: Vec<Line>,
}

impl Standings {
    /// What an office decided that holds today and takes the release into official statistics or beside them.
    pub fn adopted(&self, today: base::Date) -> Option<(&Line, &Decided)> {
        let mut ruled = self
            .lines
            .iter()
            .filter_map(|l| Some((l, l.handover.ruling(today)?)));
        ruled.find(|(_, d)| d.ruling.category != Category::Independent)
    }
}

/// How a release stands before every office that it was sent to.
///
/// # Errors
/// When the store cannot be read.
pub async fn standings_of(app: &App, release: &protect::Release) -> Result<Standings> {
    let today = governance::day(app.now());
    let named = Query::all().named(release.id().uuid().to_string());
    let mut lines = Vec::new();
    for it in app.store.list::<Handover>(named).await? {
        lines.push(line(app, it.value, today).await?);
    }
    lines.sort_by_key(|l| std::cmp::Reverse((l.handover.sent, l.handover.id)));
    Ok(Standings { lines })
}
