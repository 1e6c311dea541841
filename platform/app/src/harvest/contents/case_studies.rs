//! Case studies that everybody reads, with what a second organisation found.

use harvest::SharedKind;
use knowledge::{CaseStanding, CaseStudy};
use serde_json::json;

use super::{Named, named};
use crate::ports::Query;
use crate::{App, Result};

pub(super) async fn contents(app: &App) -> Result<Vec<Named>> {
    let all = app.store.list::<CaseStudy>(Query::all()).await?;
    let public = all.iter().filter(|c| c.publication.is_public());
    Ok(public.filter_map(|c| content(&c.value)).collect())
}

fn content(it: &CaseStudy) -> Option<Named> {
    let said = &it.content;
    let (standing, review) = match it.standing() {
        CaseStanding::Unreviewed => ("unreviewed", None),
        CaseStanding::Reviewed(review) => ("reviewed", Some(review)),
        CaseStanding::Changed(review) => ("changed", Some(review)),
    };
    let value = json!({
        "title": said.title,
        "path": format!("/case-studies/{}", it.slug),
        "organisation": said.organisation,
        "initiative": it.initiative,
        "round": said.round,
        "parts": said.parts,
        "challenges": said.challenges,
        "uptake": said.uptake,
        "phases": said.phases,
        "misfit": said.misfit,
        "standing": standing,
        "reviewed_by": review.map(|r| &r.organisation),
        "published": it.publication.since().map(|at| governance::day(at).to_string()),
    });
    named(SharedKind::CaseStudy, it.id.uuid(), value)
}
