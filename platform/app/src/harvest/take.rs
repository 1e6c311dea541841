//! Records that came are looked at one by one: who signed them, and what they mean beside what is known. What cannot
//! be taken is told and kept from nobody: it stays at its origin, and the rest goes on.

use std::collections::BTreeMap;

use base::{Finding, Language, Place, Text};
use harvest::{Key, Name, Ruling, Signed, judge};
use serde_json::Value;
use uuid::Uuid;

use super::code;
use super::revoke_key::revoked_keys;
use super::shared::{Shared, Way};
use super::source::{Last, Source};
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Stored};
use crate::{Actor, App, Result, Verb};

/// Letters of a title that are told: who wrote it is not known.
const TITLE: usize = 80;

/// What is about to be written: new, or in place of what stands at a version.
struct Pending {
    shared: Shared,
    stands: Option<(u64, base::Timestamp)>,
}

/// What came of records.
#[derive(Debug, Clone, Default)]
pub(super) struct Taken {
    /// How many were new or newer.
    pub(super) count: u64,
    /// What was found in those that were not taken.
    pub(super) found: Vec<Finding>,
}

impl std::ops::AddAssign for Taken {
    fn add_assign(&mut self, later: Self) {
        self.count += later.count;
        self.found.extend(later.found);
    }
}

/// Looks at records of a source and writes those that are new or newer, in one act with where to go on.
pub(super) async fn take(
    app: &App,
    actor: &Actor,
    source: &mut Stored<Source>,
    records: &[Value],
) -> Result<Taken> {
    let batch = app.new_id::<Shared>().uuid();
    let mut pending = BTreeMap::new();
    let revoked = revoked_keys(app).await?;
    let mut found = Vec::new();
    for value in records {
        if let Err(finding) = look(app, (source, &revoked), value, batch, &mut pending).await? {
            let finding = entitled(finding, value);
            source.value.tell(&finding, app.now());
            found.push(finding);
        }
    }
    let taken = pending.len() as u64;
    let (mut changes, mut ids) = (Vec::new(), Vec::new());
    for Pending { shared, stands } in pending.into_values() {
        ids.push(shared.id.to_string());
        changes.push(match stands {
            Some((version, at)) => Change::update(&Stored {
                value: shared,
                version,
                at,
            })?,
            None => Change::create(&shared)?,
        });
    }
    let now = app.now();
    let before = source.last.filter(|l| !l.whole).map_or(0, |l| l.taken);
    source.value.last = Some(Last {
        at: now,
        taken: before + taken,
        whole: false,
    });
    let entry = Draft::new(now, actor, Verb::Harvest, source.value.id)
        .with("batch", batch.to_string())
        .with("records", ids)
        .with("taken", taken);
    changes.push(Change::update(source)?);
    app.store.commit(Act { entry, changes }).await?;
    source.version += 1;
    Ok(Taken { count: taken, found })
}

/// The same finding of a record by its title, as far as it has one: nobody knows a record by its identity.
fn entitled(finding: Finding, value: &Value) -> Finding {
    let title: Option<Text> = serde_json::from_value(value["content"]["title"].clone()).ok();
    let called = title.and_then(|t| Some(t.best(&Language::english())?.1.to_owned()));
    let Some(called) = called.filter(|t| !t.is_empty()) else {
        return finding;
    };
    let shown: String = called.chars().take(TITLE).collect();
    let id = finding.place.get("record").map(ToString::to_string);
    let named = id.map_or_else(|| shown.clone(), |id| format!("{shown} ({id})"));
    finding.at(Place::whole().with("record", named))
}

async fn look(
    app: &App,
    (source, revoked): (&Source, &BTreeMap<Key, Source>),
    value: &Value,
    batch: Uuid,
    pending: &mut BTreeMap<Name, Pending>,
) -> Result<std::result::Result<(), Finding>> {
    let signed = match Signed::read(value) {
        Ok(signed) => signed,
        Err(finding) => return Ok(Err(finding)),
    };
    let name = signed.record.name;
    // What is one's own comes back by way of others.
    if name.key == super::key(app) {
        return Ok(Ok(()));
    }
    if let Some((of, why)) = revoked
        .get(&name.key)
        .and_then(|s| Some((s, s.revoked.as_ref()?)))
    {
        let called = format!("{}/{}", name.kind.as_str(), name.id);
        return Ok(Err(why
            .finding(&of.itself)
            .at(Place::whole().with("record", called))));
    }
    let way = match vouched(source, &signed) {
        Ok(way) => way,
        Err(finding) => return Ok(Err(finding)),
    };
    let known = app
        .store
        .list::<Shared>(Query::all().beginning(name.anybodys()))
        .await?;
    let others = known
        .iter()
        .map(|k| k.record().name)
        .chain(pending.keys().copied());
    let others: Vec<Name> = others
        .filter(|o| (o.kind, o.id) == (name.kind, name.id) && !revoked.contains_key(&o.key))
        .collect();
    let old = known.into_iter().find(|k| k.key() == name.key);
    let newest = match (pending.get(&name), &old) {
        (Some(waits), _) => Some((waits.shared.record().version, waits.shared.digest)),
        (None, Some(old)) => Some((old.record().version, old.digest)),
        (None, None) => None,
    };
    match judge(&signed.record, &others, newest) {
        Ruling::Known => {}
        Ruling::Refuse(finding) => return Ok(Err(finding)),
        Ruling::Take | Ruling::Replace => {
            let shared = Shared {
                id: old.as_ref().map_or_else(|| app.new_id(), |o| o.value.id),
                source: Some(source.id),
                way,
                digest: signed.record.digest(),
                signed,
                batch,
                taken: app.now(),
            };
            let stands = old.map(|o| (o.version, o.at));
            pending.insert(name, Pending { shared, stands });
        }
    }
    Ok(Ok(()))
}

/// How far a record can be trusted: its signature must be its key's, and the key known through the source.
fn vouched(source: &Source, signed: &Signed) -> std::result::Result<Way, Finding> {
    let name = signed.record.name;
    let refuse = |code| {
        let called = format!("{}/{}", name.kind.as_str(), name.id);
        Finding::error(code)
            .at(Place::whole().with("record", called))
            .with("key", name.key.fingerprint())
    };
    let Some(origin) = source.named(&name.key) else {
        return Err(refuse(code::ORIGIN));
    };
    if !super::is_signed(&name.key, &signed.record.bytes(), &signed.signature) {
        return Err(refuse(code::SIGNATURE).with("origin", origin.name.as_str()));
    }
    Ok(match name.key == source.itself.key {
        true => Way::Direct,
        false => Way::Passed,
    })
}
