//! How far somebody sees into what was handed in: all of it, what they handed in themselves, or what a reader was given
//! to read. Whoever shows answers asks here, and shows what [`Sight::show`] leaves.

use std::collections::BTreeSet;
use std::sync::Arc;

use dataset::{Missing, Value};
use form::engine::withhold;
use form::instance::{Limits, Tree};
use registry::Initiative;
use uuid::Uuid;

use crate::act::{Reads, Role, authorise, grants_of};
use crate::collect::{Instrument, Submission};
use crate::log::Draft;
use crate::ports::{Act, Stored};
use crate::{Actor, App, Result, Verb};

/// How far somebody sees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sight {
    /// Everything that may be used.
    All,
    /// What this account or device handed in.
    Own(Uuid),
    /// What a reader was given to read.
    Part(Part),
}

/// What a reader was given to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    who: Uuid,
    /// Whether they collect too: what they handed in themselves they see whole.
    collects: bool,
    reads: Arc<Reads>,
}

/// What the XML of every submission holds about itself, without any answer in it.
const ABOUT: [&str; 3] = ["meta/instanceID", "meta/deprecatedID", "meta/rootUuid"];

impl Sight {
    /// How far somebody sees on an initiative.
    ///
    /// # Errors
    /// `NotSignedIn`; `NotAllowed` for who neither reads nor collects.
    pub(crate) async fn of(app: &App, actor: &Actor, initiative: base::Id<Initiative>) -> Result<Self> {
        authorise(app, actor, Verb::ReadOwnSubmissions, Some(initiative.uuid())).await?;
        let id = match actor {
            Actor::Account { admin: true, .. } | Actor::System | Actor::Anonymous => return Ok(Self::All),
            Actor::Device { id, .. } => return Ok(Self::Own(id.uuid())),
            Actor::Account { id, .. } => *id,
        };
        let grants = grants_of(app, id, initiative.uuid()).await?;
        if grants.iter().any(|g| g.role.covers(Role::DataManager)) {
            return Ok(Self::All);
        }
        let who = id.uuid();
        let reader = grants.iter().find(|g| g.role == Role::Reader);
        Ok(reader.map_or(Self::Own(who), |grant| {
            Self::Part(Part {
                who,
                collects: grants.iter().any(|g| g.role == Role::Collector),
                reads: Arc::new(grant.reads.clone().unwrap_or_default()),
            })
        }))
    }

    /// Whether it is everything.
    pub fn is_all(&self) -> bool {
        matches!(self, Self::All)
    }

    /// Whether it is what one handed in oneself, and nothing of others.
    pub fn is_own(&self) -> bool {
        match self {
            Self::All => false,
            Self::Own(_) => true,
            Self::Part(part) => !part.reads.others,
        }
    }

    /// Whether a submission is within it.
    pub fn covers(&self, submission: &Submission) -> bool {
        let own = |who: &Uuid| submission.sender.who == Some(*who);
        match self {
            Self::All => true,
            Self::Own(who) => own(who),
            Self::Part(part) => part.reads.others || own(&part.who),
        }
    }

    /// Whether the answers to a question of a form are within it.
    pub fn shows(&self, it: &Instrument, question: &str) -> bool {
        match self {
            Self::All | Self::Own(_) => true,
            Self::Part(part) => part.reads.covers(&it.form_id, question),
        }
    }

    /// A submission as far as it is within it; `None` where it is not. What is not to be read counts as withheld, as what
    /// is sealed does; comments, files and rows that would tell it go.
    pub fn show(&self, it: &Instrument, mut submission: Stored<Submission>) -> Option<Stored<Submission>> {
        if !self.covers(&submission) {
            return None;
        }
        if let Some(part) = self.narrows(&submission) {
            part.hide(it, &mut submission.value);
        }
        Some(submission)
    }

    /// A submission's XML as far as it is within it; `None` where it cannot be read.
    pub fn show_xml(&self, it: &Instrument, submission: &Submission, xml: String) -> Option<String> {
        let Some(part) = self.narrows(submission) else {
            return Some(xml);
        };
        let tree = Tree::read(&xml, &Limits::SUBMISSION).ok()?;
        let leaves = tree
            .descendants(tree.root())
            .filter(|node| tree.is_element(*node) && !tree.has_elements(*node));
        let hidden: BTreeSet<String> = leaves
            .map(|node| question_of(&tree.path(node)))
            .filter(|q| !ABOUT.contains(&q.as_str()) && !part.reads.covers(&it.form_id, q))
            .collect();
        withhold(&xml, &hidden).ok().map(|(left, _)| left)
    }

    /// The part that a submission is narrowed to, if it is.
    pub(super) fn narrows(&self, submission: &Submission) -> Option<&Part> {
        match self {
            Self::Part(part) if part.reads.all => None,
            Self::Part(part) if part.collects && submission.sender.who == Some(part.who) => None,
            Self::Part(part) => Some(part),
            Self::All | Self::Own(_) => None,
        }
    }

    /// The act of looking that far.
    pub(crate) fn verb(&self) -> Verb {
        if self.is_own() {
            Verb::ReadOwnSubmissions
        } else {
            Verb::ReadSubmissions
        }
    }
}

/// `/data/person[2]/name` as `person/name`.
fn question_of(path: &str) -> String {
    let below = path.splitn(3, '/').nth(2).unwrap_or_default();
    let step = |s: &str| s.split('[').next().unwrap_or_default().to_owned();
    below.split('/').map(step).collect::<Vec<_>>().join("/")
}

impl Part {
    fn hide(&self, it: &Instrument, submission: &mut Submission) {
        let covers = |question: &str| self.reads.covers(&it.form_id, question);
        let answers = &mut submission.answers;
        // How many rows there are tells something too.
        answers.repeats.retain(|repeat, rows| {
            let mut asked = rows.iter().flat_map(|row| row.values.keys());
            covers(repeat) || asked.any(|question| covers(question))
        });
        let rows = answers.repeats.values_mut().flatten().map(|row| &mut row.values);
        let mut named = BTreeSet::new();
        for values in std::iter::once(&mut answers.values).chain(rows) {
            for (question, value) in values.iter_mut() {
                if !covers(question) {
                    *value = Value::Missing(Missing::Withheld);
                } else if let Some(name) = value.as_str() {
                    named.insert(name.to_owned());
                }
            }
        }
        submission.files.retain(|file| named.contains(&file.name));
        submission.comments.clear();
        submission.entities.clear();
        submission.sealed.clear();
    }
}

/// Writes into the log that somebody looked at answers to an instrument: at all of them, or at one.
///
/// # Errors
/// When the store cannot be written.
pub(crate) async fn note_look(
    app: &App,
    actor: &Actor,
    verb: Verb,
    it: &Instrument,
    one: Option<&Submission>,
) -> Result<()> {
    let entry = match one {
        Some(one) => Draft::new(app.now(), actor, verb, one.id).with("instrument", it.id.to_string()),
        None => Draft::new(app.now(), actor, verb, it.id),
    };
    let changes = Vec::new();
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}
