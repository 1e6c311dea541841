//! What offices of official statistics decided, and what a producer keeps independent.

use governance::Body;
use handover::Handover;
use harvest::SharedKind;
use protect::Release;
use serde_json::json;

use super::{Named, named};
use crate::handover::all_handovers;
use crate::ports::Query;
use crate::publish::ReleaseRecord;
use crate::{App, Result};

pub(super) async fn contents(app: &App) -> Result<Vec<Named>> {
    let mut out = Vec::new();
    for it in all_handovers(app).await? {
        if it.decided.is_empty() && it.chosen.is_none() {
            continue;
        }
        let of = Query::these([base::Id::<ReleaseRecord>::new(it.release)]);
        let Some(record) = app.store.find::<ReleaseRecord>(of).await? else {
            continue;
        };
        let office: Body = app.store.get(it.office).await?.value;
        out.extend(content(&it, &record.open()?, &office));
    }
    Ok(out)
}

fn content(it: &Handover, release: &Release, office: &Body) -> Option<Named> {
    let ruling = it.decided.last().map(|d| &d.ruling);
    let category = match (&it.chosen, ruling) {
        (Some(_), _) => "chosen_independent",
        (None, Some(ruling)) => ruling.category.as_str(),
        (None, None) => return None,
    };
    let decided = it.decided.last().map(|d| governance::day(d.at).to_string());
    let value = json!({
        "title": release.description().title,
        "path": format!("/handovers/{}", it.id),
        "office": office.name,
        "release": it.release,
        "category": category,
        "reasons": ruling.map(|r| &r.reasons),
        "indicator": ruling.map(|r| &r.indicator),
        "scope": ruling.map(|r| &r.scope),
        "expires": ruling.and_then(|r| r.expires).map(|d| d.to_string()),
        "review": ruling.and_then(|r| r.review).map(|d| d.to_string()),
        "nature": ruling.and_then(|r| r.nature).map(|n| n.as_str()),
        "status": ruling.and_then(|r| r.status).map(|s| s.as_str()),
        "sent": it.sent.to_string(),
        "decided": decided,
    });
    named(SharedKind::Decision, it.id.uuid(), value)
}
