//! Initiatives of the register, and what the framework says about their latest rounds. Unreviewed examples are nobody's
//! claim, and are not handed on.

use harvest::SharedKind;
use registry::PartyKind;
use serde_json::json;

use super::{Named, named};
use crate::ports::Query;
use crate::register::{Filter, Listed, find_initiatives};
use crate::{App, Result};

pub(super) async fn contents(app: &App) -> Result<Vec<Named>> {
    let organisations = app.store.list::<registry::Party>(Query::all()).await?;
    let organisations: std::collections::BTreeMap<_, _> = organisations
        .into_iter()
        .filter(|p| matches!(p.kind, PartyKind::Organisation { .. }))
        .map(|p| (p.value.id, p.value.name))
        .collect();
    let listed = find_initiatives(app, &Filter::default()).await?.listed;
    let mut out = Vec::new();
    for it in listed.iter().filter(|l| !l.initiative.provenance.is_example()) {
        let who = it
            .initiative
            .parties
            .iter()
            .filter_map(|i| organisations.get(&i.party));
        out.extend(initiative(it, &who.collect::<Vec<_>>()));
        out.extend(verdict(it));
    }
    Ok(out)
}

fn initiative(listed: &Listed, organisations: &[&base::Text]) -> Option<Named> {
    let it = &listed.initiative;
    let value = json!({
        "title": it.title,
        "path": format!("/initiatives/{}", it.slug),
        "aim": it.aim,
        "description": it.description,
        "issue": it.issue,
        "state": it.state.as_str(),
        "aims": it.aims,
        "objectives": it.objectives,
        "practices": it.practices,
        "methods": it.methods,
        "reach": it.reach,
        "kind": it.kind,
        "places": it.places.iter().map(|p| p.area.as_str()).collect::<Vec<_>>(),
        "groups": it.groups.iter().map(|g| &g.name).collect::<Vec<_>>(),
        "topics": it.topics,
        "sdgs": it.sdgs,
        "organisations": organisations,
        "languages": it.languages,
        "started": it.started.map(|d| d.to_string()),
        "ended": it.ended.map(|d| d.to_string()),
        "website": it.website,
    });
    named(SharedKind::Initiative, it.id.uuid(), value)
}

/// Named after the round that it is about.
fn verdict(listed: &Listed) -> Option<Named> {
    let (it, round, judged) = (
        &listed.initiative,
        listed.round.as_ref()?,
        listed.judged.as_ref()?,
    );
    let verdict = judged.verdict?;
    let taxonomy = listed.assessment.as_ref().and_then(|a| a.taxonomy());
    let value = json!({
        "title": it.title,
        "path": format!("/initiatives/{}/rounds/{}", it.slug, round.number),
        "initiative": it.id,
        "round": round.number,
        "verdict": verdict.as_str(),
        "standing": judged.state.as_str(),
        "badge": judged.badge,
        "framework": framework::Version::CURRENT,
        "levels": taxonomy.map(|t| &t.input.levels),
    });
    named(SharedKind::Verdict, round.id.uuid(), value)
}
