//! How a submission changed: its versions, and what differs from one to the next.
//!
//! Versions are compared as they were received, leaf by leaf of their XML: what a form calculated anew is seen too, and
//! an old form's questions are not lost.

use std::collections::BTreeMap;

use base::{Id, Timestamp};
use form::instance::{Limits, NodeId, Tree};
use uuid::Uuid;

use super::Sight;
use super::review_submission::standing;
use crate::act::authorise;
use crate::collect::{Edition, Instrument, Submission};
use crate::log::{Entry, unseal};
use crate::{Actor, App, AppError, Result, Verb};

/// A version of a submission.
#[derive(Debug, Clone, PartialEq)]
pub struct Version {
    /// The identity that its client gave it.
    pub instance_id: String,
    /// When it was received.
    pub at: Timestamp,
    /// Who handed it in: an account or a device's key.
    pub by: Option<Uuid>,
    /// What the device calls itself.
    pub device: Option<String>,
    /// The XML as received.
    pub xml: Option<String>,
}

/// A step on the way to a value: an element, with its place from 0 where it is a repeat.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Step {
    /// The element.
    pub name: String,
    /// Its place among those of its name, in a repeat.
    pub place: Option<usize>,
}

/// One value that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Where it stands, below the outermost element.
    pub path: Vec<Step>,
    /// What stood there before; `None` = nothing did.
    pub old: Option<String>,
    /// What stands there now; `None` = nothing does.
    pub new: Option<String>,
}

impl Difference {
    /// The question, as answers name it.
    pub fn question(&self) -> String {
        let names: Vec<&str> = self.path.iter().map(|s| s.name.as_str()).collect();
        names.join("/")
    }

    /// Whether it belongs to what names a submission (`meta`), and not to what was said.
    pub fn is_about_itself(&self) -> bool {
        self.path.first().is_some_and(|s| s.name == "meta")
    }
}

/// What happened to a submission: the newest thousand entries of the log about it, newest first.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed` for who does not read; `NotFound` also for what was taken back, may not be used or is not
/// within one's sight.
pub async fn submission_log(app: &App, actor: &Actor, id: Id<Submission>) -> Result<Vec<Entry>> {
    let (it, submission) = standing(app, id).await?;
    authorise(app, actor, Verb::ReadSubmissions, Some(it.initiative.uuid())).await?;
    if !Sight::of(app, actor, it.initiative).await?.covers(&submission) {
        return Err(AppError::not_found("submission", id));
    }
    app.store.entries_about(id.uuid(), 1000).await
}

/// The versions of a submission, oldest first, as far as one sees.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed` for who neither reads nor collects.
pub async fn versions_of(
    app: &App,
    actor: &Actor,
    (it, submission): (&Instrument, &Submission),
) -> Result<Vec<Version>> {
    let sight = Sight::of(app, actor, it.initiative).await?;
    let shown = |xml: Option<String>| sight.show_xml(it, submission, xml?);
    let mut all = vec![Version {
        instance_id: submission.instance_id.clone(),
        at: submission.received_at,
        by: submission.sender.who,
        device: submission.sender.device.clone(),
        xml: shown(opened(app, submission.id.uuid()).await?),
    }];
    for id in &submission.editions {
        let edition: Edition = app.store.get(*id).await?.value;
        all.push(Version {
            instance_id: edition.instance_id,
            at: edition.received_at,
            by: edition.sender.who,
            device: edition.sender.device,
            xml: shown(opened(app, id.uuid()).await?),
        });
    }
    Ok(all)
}

async fn opened(app: &App, of: Uuid) -> Result<Option<String>> {
    let sealed = app.store.sealed(of).await?;
    let plain = sealed.as_ref().and_then(unseal);
    Ok(plain.and_then(|bytes| String::from_utf8(bytes).ok()))
}

/// What differs from one version to the next; `repeats` are the paths of the form's repeats, as answers name them.
/// Nothing where one of them cannot be read any more.
pub fn differences(old: &Version, new: &Version, repeats: &[&str]) -> Vec<Difference> {
    let (Some(old), Some(new)) = (&old.xml, &new.xml) else {
        return Vec::new();
    };
    let (old, new) = (leaves(old, repeats), leaves(new, repeats));
    let mut out = Vec::new();
    for (path, was) in &old {
        let is = new.get(path);
        if is != Some(was) {
            out.push(Difference {
                path: path.clone(),
                old: Some(was.clone()),
                new: is.cloned(),
            });
        }
    }
    let added = new.iter().filter(|(path, _)| !old.contains_key(*path));
    out.extend(added.map(|(path, is)| Difference {
        path: path.clone(),
        old: None,
        new: Some(is.clone()),
    }));
    out.sort_by(|a, b| a.path.cmp(&b.path));
    out
}

/// Every value that is not empty, by its way.
fn leaves(xml: &str, repeats: &[&str]) -> BTreeMap<Vec<Step>, String> {
    let mut out = BTreeMap::new();
    if let Ok(tree) = Tree::read(xml, &Limits::SUBMISSION)
        && let Some(top) = tree.element()
    {
        collect(&tree, top, (&mut Vec::new(), ""), repeats, &mut out);
    }
    out
}

fn collect(
    tree: &Tree,
    node: NodeId,
    (way, question): (&mut Vec<Step>, &str),
    repeats: &[&str],
    out: &mut BTreeMap<Vec<Step>, String>,
) {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for child in tree.elements(node) {
        let name = tree.local(child);
        let count = seen.entry(name).or_default();
        let question = if question.is_empty() {
            name.to_owned()
        } else {
            format!("{question}/{name}")
        };
        let place = repeats.contains(&question.as_str()).then_some(*count);
        *count += 1;
        way.push(Step {
            name: name.to_owned(),
            place,
        });
        if tree.has_elements(child) {
            collect(tree, child, (way, &question), repeats, out);
        } else {
            let text = tree.text(child).trim().to_owned();
            if !text.is_empty() {
                out.insert(way.clone(), text);
            }
        }
        way.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(xml: &str) -> Version {
        Version {
            instance_id: "x".into(),
            at: Timestamp::UNIX_EPOCH,
            by: None,
            device: None,
            xml: Some(xml.to_owned()),
        }
    }

    #[test]
    fn each_value_that_differs_is_named_with_its_place_in_a_repeat() {
        let old = version(
            "<d><size>2</size><gone>x</gone><p><name>A</name></p><p><name>B</name></p><same>1</same></d>",
        );
        let new = version(
            "<d><size>3</size><p><name>A</name></p><p><name>C</name><age>4</age></p><same>1</same></d>",
        );
        let found = differences(&old, &new, &["p"]);
        let said = |n: usize| {
            let d = &found[n];
            let (old, new) = (d.old.as_deref(), d.new.as_deref());
            (d.question(), d.path[0].place, old, new)
        };
        assert_eq!(found.len(), 4);
        assert_eq!(said(0), ("gone".to_owned(), None, Some("x"), None));
        assert_eq!(said(1), ("p/age".to_owned(), Some(1), None, Some("4")));
        assert_eq!(said(2), ("p/name".to_owned(), Some(1), Some("B"), Some("C")));
        assert_eq!(said(3), ("size".to_owned(), None, Some("2"), Some("3")));
        let gone = Version { xml: None, ..new };
        assert!(differences(&old, &gone, &[]).is_empty());
    }
}
