//! Of where a body reports. The Collaborative as a whole reports of the world; its regional, national and subnational
//! parts (Terms of Reference, M-c vii) each of its own area, and never of the world's figures as if they were theirs.

use crate::body::{Body, BodyKind};

/// Of where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// Of everywhere.
    World,
    /// Of a country or a region, by its M49 code.
    Area(String),
    /// Nobody said.
    Unsaid,
}

impl Scope {
    /// Of where this body reports.
    pub fn of(body: &Body) -> Self {
        match &body.area {
            Some(area) => Self::Area(area.clone()),
            None if body.kind == BodyKind::Collaborative && body.parent.is_none() => Self::World,
            None => Self::Unsaid,
        }
    }
}
