//! Whose business is an entry? What was done to a public thing is everybody's; of everything else a stranger sees
//! only the place and the leaf, which is enough to check that nothing was changed.

use std::collections::BTreeMap;

use registry::{Initiative, InitiativeState};
use uuid::Uuid;

use super::{Entry, Subject};
use crate::ports::{Record, RecordKind, Row, Visibility};
use crate::{App, Result};

/// What a thing may belong to, with its own state or belonging to something else again.
const ABOVE: [RecordKind; 5] = [
    RecordKind::Initiative,
    RecordKind::Round,
    RecordKind::Body,
    RecordKind::Assessment,
    RecordKind::Motion,
];

/// The kind of a subject, when this version knows it.
pub fn kind_of(name: &str) -> Option<RecordKind> {
    RecordKind::ALL.iter().copied().find(|k| k.table() == name)
}

/// Whether what was done to things of the kind can be public: they are public themselves, or their entries tell nothing
/// that they keep.
pub fn may_be_public(kind: RecordKind) -> bool {
    kind.body_visibility() == Visibility::Public || kind == RecordKind::SeriesFeed
}

/// Answers for many entries, each subject once.
pub(super) struct Openness<'a> {
    app: &'a App,
    known: BTreeMap<Uuid, bool>,
}

impl<'a> Openness<'a> {
    pub(super) fn of(app: &'a App) -> Self {
        Self {
            app,
            known: BTreeMap::new(),
        }
    }

    /// Whether everybody may read an entry.
    pub(super) async fn covers(&mut self, entry: &Entry) -> Result<bool> {
        let Subject { kind, id } = &entry.subject;
        let Some(kind) = kind_of(kind).filter(|k| may_be_public(*k)) else {
            return Ok(false);
        };
        if let Some(open) = self.known.get(id) {
            return Ok(*open);
        }
        let open = self.is_public(kind, *id).await?;
        self.known.insert(*id, open);
        Ok(open)
    }

    /// Whether a thing, and everything that it belongs to, is public.
    async fn is_public(&self, kind: RecordKind, id: Uuid) -> Result<bool> {
        let mut next = self.app.store.row(kind, id).await?.map(|row| (kind, row));
        while let Some((kind, row)) = next {
            if !stands_open(kind, &row) {
                return Ok(false);
            }
            let Some(above) = row.parent else { return Ok(true) };
            next = self.above(above).await?;
        }
        Ok(false)
    }

    async fn above(&self, id: Uuid) -> Result<Option<(RecordKind, Row)>> {
        for kind in ABOVE {
            if let Some(row) = self.app.store.row(kind, id).await? {
                return Ok(Some((kind, row)));
            }
        }
        Ok(None)
    }
}

/// Whether a thing is public by its own state.
fn stands_open(kind: RecordKind, row: &Row) -> bool {
    let state = row.state.as_deref().unwrap_or("");
    match kind {
        k if k == Initiative::KIND => {
            InitiativeState::from_name(state).is_some_and(InitiativeState::is_public)
        }
        RecordKind::Release => ["published", "superseded", "recalled"].contains(&state),
        RecordKind::Motion
        | RecordKind::Agreement
        | RecordKind::CaseStudy
        | RecordKind::Story
        | RecordKind::Resource
        | RecordKind::Event
        | RecordKind::Newsletter => state != "draft",
        RecordKind::ReturnNote => state != "draft",
        RecordKind::ReleaseUse | RecordKind::Remark => !["waiting", "left_out"].contains(&state),
        k => may_be_public(k),
    }
}
