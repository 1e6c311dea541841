//! Releases that are out or were recalled: what they are, and the digests by which anybody checks a file of them.

use std::collections::BTreeMap;

use base::Digest;
use disseminate::{Format, Site};
use harvest::SharedKind;
use protect::{Release, State};
use serde_json::json;

use super::{Named, named};
use crate::agree::marks_of;
use crate::ports::Query;
use crate::publish::{ReleaseRecord, editions};
use crate::{App, Result};

pub(super) async fn contents(app: &App) -> Result<Vec<Named>> {
    let out = ["published", "superseded", "recalled"];
    let query = out.into_iter().fold(Query::all(), |q, state| q.in_state(state));
    let numbers = editions(app).await?.numbers();
    let mut all = Vec::new();
    for record in app.store.list::<ReleaseRecord>(query).await? {
        let release = record.open()?;
        let mut site = Site {
            editions: numbers.clone(),
            ..Site::default()
        };
        let marks = marks_of(app, record.initiative).await?;
        site.marks.insert(release.description().initiative.clone(), marks);
        all.extend(content(&record, &release, &site));
    }
    Ok(all)
}

fn content(record: &ReleaseRecord, release: &Release, site: &Site) -> Option<Named> {
    let d = release.description();
    let (reason, by) = match release.state() {
        State::Recalled { reason } => (Some(reason), None),
        State::Superseded { by } => (None, Some(by)),
        _ => (None, None),
    };
    let recalled = reason.is_some();
    let value = json!({
        "title": d.title,
        "path": format!("/releases/{}", release.slug()),
        "state": release.state().name(),
        "reason": reason,
        "superseded_by": by,
        "sentence": (!recalled).then_some(&d.sentence),
        "can": d.can,
        "limits": d.limits,
        "initiative": record.initiative,
        "initiative_title": d.initiative_title,
        "round": d.round,
        "version": site.edition(release),
        "issued": release.issued().to_string(),
        "period": d.period,
        "licence": d.licence.id,
        "publisher": d.publisher.name,
        "digest": record.digest,
        "content_digest": release.content_digest(),
        "files": (!recalled).then(|| files(release, site)),
    });
    named(SharedKind::Release, record.id.uuid(), value)
}

/// The digests of the release itself and of each sheet as CSV in the release's language: files that say the same
/// wherever they are fetched from.
fn files(release: &Release, site: &Site) -> BTreeMap<String, Digest> {
    let language = &release.description().language;
    let mut out = BTreeMap::from([("release.json".to_owned(), release.digest())]);
    let Some((csv, _)) = Format::of_file("data.csv") else {
        return out;
    };
    for sheet in site.sheets(release, language) {
        let bytes = csv
            .write
            .and_then(|w| w(release, site, language, Some(&sheet.name)));
        out.extend(bytes.map(|b| (format!("{}{}", sheet.name, csv.each), Digest::of(&b))));
    }
    out
}
