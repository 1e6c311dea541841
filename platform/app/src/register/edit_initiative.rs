//! Somebody who leads an initiative changes what is said about it.

use base::Language;
use registry::Initiative;

use super::{Wording, seen};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, Result, Verb};

/// Changes what is said about an initiative, in one language. Its address stays.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; all findings when the words cannot be taken; `Conflict` when
/// somebody else changed it meanwhile.
pub async fn edit_initiative(
    app: &App,
    actor: &Actor,
    slug: &str,
    wording: &Wording,
    language: &Language,
) -> Result<Initiative> {
    let mut it = seen(app, actor, slug).await?;
    authorise(app, actor, Verb::EditInitiative, Some(it.id.uuid())).await?;
    let findings = wording.write_into(&mut it, language);
    if findings.has_errors() {
        return Err(findings.into());
    }
    it.touch(app.now());
    let entry = Draft::new(it.updated, actor, Verb::EditInitiative, it.id).with("version", it.value.version);
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::update(&it)?],
        })
        .await?;
    Ok(it.value)
}
