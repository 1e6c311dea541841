//! The structure of a dataflow, from which both structure messages are written: identities and references.

use std::sync::Arc;

use base::{Digest, Text};
use protect::Release;

use super::{AGENCY, version};
use crate::cube::{Axis, Cube, cubes, flow_id};
use crate::site::Site;

/// What is asked for of some flows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The flows themselves.
    pub flows: bool,
    /// Their structures.
    pub structures: bool,
    /// Their concepts: all, or those of one scheme.
    pub concepts: Named,
    /// Their code lists: all, or one.
    pub lists: Named,
}

/// None, all, or the one of a name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Named {
    /// None.
    #[default]
    None,
    /// All.
    All,
    /// One.
    One(String),
}

impl Named {
    fn is(&self, name: &str) -> bool {
        match self {
            Self::None => false,
            Self::All => true,
            Self::One(one) => one == name,
        }
    }
}

impl Wanted {
    /// Everything.
    pub const fn all() -> Self {
        Self {
            flows: true,
            structures: true,
            concepts: Named::All,
            lists: Named::All,
        }
    }

    pub(super) fn list(&self, id: &str) -> bool {
        self.lists.is(id)
    }

    pub(super) fn concept_scheme(&self, flow: &Flow) -> bool {
        self.concepts.is(&flow.concepts_id())
    }
}

/// A dataflow of a release: one of its sheets, with its structure.
#[derive(Debug, Clone)]
pub struct Flow {
    pub(super) cube: Cube,
    release: Arc<Release>,
}

/// The dataflows of a release.
pub fn flows(release: &Release, site: &Site) -> Vec<Flow> {
    flows_of(&Arc::new(release.clone()), site)
}

/// The same of a release that is shared.
pub fn flows_of(release: &Arc<Release>, site: &Site) -> Vec<Flow> {
    let flow = |cube| Flow {
        cube,
        release: Arc::clone(release),
    };
    cubes(release, site).into_iter().map(flow).collect()
}

/// Whether something of this identity may be a release's, told by its name alone: no figure is read for it.
pub fn may_hold(release: &Release, id: &str) -> bool {
    let begins = flow_id(release, "");
    let of = [Some(id), id.strip_prefix("CS_"), id.strip_prefix("CL_")];
    of.into_iter().flatten().any(|id| id.starts_with(&begins))
}

impl Flow {
    /// Its identity: that of its structure too.
    pub fn id(&self) -> &str {
        &self.cube.id
    }

    /// The name of its sheet in the release.
    pub fn sheet(&self) -> &str {
        &self.cube.sheet
    }

    /// Its release.
    pub fn release(&self) -> &Release {
        &self.release
    }

    /// Its version.
    pub fn version(&self) -> String {
        version(&self.release)
    }

    pub(super) fn title(&self) -> Text {
        super::named(&self.cube.title, &self.cube.id)
    }

    /// What the release found and cannot tell, in each of its languages.
    pub(super) fn description(&self) -> Text {
        self.release.description().sentence.clone()
    }

    pub(super) fn concepts_id(&self) -> String {
        format!("CS_{}", self.cube.id)
    }

    pub(super) fn list_id(&self, axis: &Axis) -> String {
        format!("CL_{}_{}", self.cube.id, axis.id)
    }

    /// A reference to something of this flow, as SDMX writes it (`class` with its package).
    pub(super) fn urn(&self, class: &str, id: &str) -> String {
        format!(
            "urn:sdmx:org.sdmx.infomodel.{class}={AGENCY}:{id}({})",
            self.version()
        )
    }

    pub(super) fn concept_urn(&self, concept: &str) -> String {
        format!(
            "{}.{concept}",
            self.urn("conceptscheme.Concept", &self.concepts_id())
        )
    }

    /// The identity of a message about these flows: the same for the same content.
    pub(super) fn message_id(flows: &[Self]) -> String {
        let all: Vec<String> = flows
            .iter()
            .map(|f| format!("{} {}", f.id(), f.release.content_digest()))
            .collect();
        format!("M{}", &Digest::of(all.join("\n").as_bytes()).to_string()[..16])
    }

    /// What a key of SDMX REST asks for (`A.B+C..`), against the observations of the flow: their positions.
    ///
    /// # Errors
    /// When the key does not have a place for each axis but time.
    pub fn matching(&self, key: &str, from: Option<&str>, to: Option<&str>) -> Result<Vec<usize>, WrongKey> {
        let axes: Vec<&Axis> = self.cube.axes.iter().filter(|a| !a.is_time()).collect();
        let all = matches!(key, "all" | "*" | "");
        let parts: Vec<&str> = if all {
            vec![""; axes.len()]
        } else {
            key.split('.').collect()
        };
        if parts.len() != axes.len() {
            return Err(WrongKey { places: axes.len() });
        }
        let time = self.cube.axes.len() - 1;
        let wanted = |obs: &crate::cube::Observation| {
            let key = parts.iter().zip(&axes).zip(&obs.at).all(|((part, axis), at)| {
                matches!(*part, "" | "*") || part.split('+').any(|code| code == axis.codes[*at].id)
            });
            let period = self.cube.axes[time].codes[obs.at[time]].id.as_str();
            // Periods of one kind sort as text; a longer one is within a shorter one that it begins with.
            let after = from.is_none_or(|f| period >= f || f.starts_with(period));
            let before = to.is_none_or(|t| period <= t || period.starts_with(t));
            key && after && before
        };
        let found = self
            .cube
            .observations
            .iter()
            .enumerate()
            .filter(|(_, o)| wanted(o));
        Ok(found.map(|(i, _)| i).collect())
    }

    /// The identities of everything that this flow keeps: itself, its concepts, its lists.
    pub fn owns(&self, id: &str) -> bool {
        let lists = || {
            self.cube
                .axes
                .iter()
                .any(|a| !a.is_time() && self.list_id(a) == id)
        };
        self.id() == id || self.concepts_id() == id || lists()
    }

    /// The flow with these observations alone.
    #[must_use]
    pub fn only(mut self, observations: &[usize]) -> Self {
        let all = std::mem::take(&mut self.cube.observations);
        let kept = observations.iter().filter_map(|i| all.get(*i).cloned());
        self.cube.observations = kept.collect();
        self
    }
}

/// A key with another number of places than the flow has axes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrongKey {
    /// How many it has.
    pub places: usize,
}
