//! The annex of a Voluntary National Review: for each goal of the 2030 Agenda what people counted, with verdict and
//! releases. Drawn from the tags of initiatives; nobody writes it.

use protect::Release;
use registry::sdg;

use super::CountryView;
use crate::register::Listed;

/// What there is for one goal.
#[derive(Debug, Clone)]
pub struct GoalPart<'a> {
    /// The goal.
    pub goal: &'static sdg::Entry,
    /// Initiatives that name it, a target or an indicator of it.
    pub initiatives: Vec<&'a Listed>,
    /// Their releases that are out.
    pub releases: Vec<&'a Release>,
}

/// The annex.
#[derive(Debug, Clone)]
pub struct Annex<'a> {
    /// The goals for which there is anything, in their order.
    pub parts: Vec<GoalPart<'a>>,
    /// The goals for which there is nothing.
    pub gaps: Vec<&'static sdg::Entry>,
    /// Initiatives that name no goal.
    pub untagged: Vec<&'a Listed>,
}

/// Draws the annex. An initiative with two goals stands under both.
pub fn annex(view: &CountryView) -> Annex<'_> {
    let (mut parts, mut gaps) = (Vec::new(), Vec::new());
    for goal in sdg::goals() {
        let initiatives: Vec<&Listed> = view
            .listed
            .iter()
            .filter(|it| it.goals().any(|g| g == goal.code))
            .collect();
        if initiatives.is_empty() {
            gaps.push(goal);
            continue;
        }
        let ours = |r: &&Release| {
            let of = &r.description().initiative;
            initiatives.iter().any(|it| it.initiative.slug == *of)
        };
        let releases = view.releases.iter().map(AsRef::as_ref).filter(ours).collect();
        parts.push(GoalPart {
            goal,
            initiatives,
            releases,
        });
    }
    let untagged = view.listed.iter().filter(|it| it.goals().next().is_none());
    Annex {
        parts,
        gaps,
        untagged: untagged.collect(),
    }
}
