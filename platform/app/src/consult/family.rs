//! A body among its relatives: the one above all, the committee that steers, everybody who sits in one of them.

use std::collections::{BTreeMap, BTreeSet};

use base::Id;
use governance::{Body, BodyKind, Membership};

use crate::decide::around;
use crate::ports::Query;
use crate::{Actor, App, Result};

/// A body with all bodies that hang together with it.
#[derive(Debug, Clone)]
pub struct Family {
    /// The body itself.
    pub body: Body,
    bodies: BTreeMap<Id<Body>, Body>,
}

impl Family {
    fn parent(&self, of: &Body) -> Option<&Body> {
        self.bodies.get(&of.parent?)
    }

    /// Whose members are asked, and whose workstreams and outputs they are: the collaborative or chapter that the
    /// body is a part of, else the one above all.
    pub fn home(&self) -> &Body {
        let mut at = &self.body;
        let mut seen = BTreeSet::new();
        while !matches!(at.kind, BodyKind::Collaborative | BodyKind::Chapter) && seen.insert(at.id) {
            match self.parent(at) {
                Some(above) => at = above,
                None => break,
            }
        }
        at
    }

    /// The committee that steers it: its own, else the next one above.
    pub fn committee(&self) -> Option<&Body> {
        let steers = |b: &&Body| b.kind == BodyKind::SteeringCommittee && b.ended.is_none();
        let mut at = Some(self.home());
        let mut seen = BTreeSet::new();
        while let Some(here) = at.filter(|b| seen.insert(b.id)) {
            let child = self
                .bodies
                .values()
                .filter(steers)
                .find(|b| b.parent == Some(here.id));
            if let Some(found) = Some(here).filter(steers).or(child) {
                return Some(found);
            }
            at = self.parent(here);
        }
        None
    }

    /// Its parts, with their parts.
    pub fn below(&self, of: Id<Body>) -> Vec<&Body> {
        let mut out: Vec<&Body> = Vec::new();
        let mut from = vec![of];
        while let Some(above) = from.pop() {
            for b in self.bodies.values().filter(|b| b.parent == Some(above)) {
                if b.id != of && !out.iter().any(|o| o.id == b.id) {
                    from.push(b.id);
                    out.push(b);
                }
            }
        }
        out
    }

    /// Whether an actor sits in one of the bodies today, works on the initiative, or administers the site.
    ///
    /// # Errors
    /// `NotFound` for a body of an initiative that the actor may not know of.
    pub async fn has(&self, app: &App, actor: &Actor) -> Result<bool> {
        let (_, inside) = around(app, actor, &self.body).await?;
        let Some(account) = actor.account().filter(|_| !inside) else {
            return Ok(inside);
        };
        let today = governance::day(app.now());
        let seats = app
            .store
            .list::<Membership>(Query::all().in_state(account.to_string()))
            .await?;
        Ok(seats
            .iter()
            .any(|m| m.sits(today) && self.bodies.contains_key(&m.body)))
    }
}

/// A body's family: all that have the same body above all.
///
/// # Errors
/// When the store cannot be read.
pub async fn family_of(app: &App, body: &Body) -> Result<Family> {
    let all = app.store.list::<Body>(Query::all()).await?;
    let all: BTreeMap<Id<Body>, Body> = all.into_iter().map(|b| (b.value.id, b.value)).collect();
    let above_all = top(&all, body.id);
    let kept = all.iter().filter(|(id, _)| top(&all, **id) == above_all);
    Ok(Family {
        body: body.clone(),
        bodies: kept.map(|(id, b)| (*id, b.clone())).collect(),
    })
}

fn top(all: &BTreeMap<Id<Body>, Body>, from: Id<Body>) -> Id<Body> {
    let (mut at, mut seen) = (from, BTreeSet::new());
    while let Some(above) = all.get(&at).and_then(|b| b.parent).filter(|_| seen.insert(at)) {
        at = above;
    }
    at
}
