//! The site enters an entry of the example register.

use registry::example::Example;

use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, Result, Verb};

/// Enters an example with its parties, its round and its assessment, all marked as unreviewed.
///
/// # Errors
/// `NotAllowed` for any person; `Conflict` when its address is taken.
pub async fn enter_example(app: &App, actor: &Actor, example: &Example) -> Result<()> {
    authorise(app, actor, Verb::LoadDemo, None).await?;
    let mut changes = example
        .parties
        .iter()
        .map(Change::create)
        .collect::<Result<Vec<_>>>()?;
    changes.push(Change::create(&example.initiative)?);
    changes.push(Change::create(&example.round)?);
    changes.push(Change::create(&example.assessment)?);
    let entry = Draft::new(app.now(), actor, Verb::LoadDemo, example.initiative.id)
        .with("slug", example.initiative.slug.as_str())
        .with(
            "verdict",
            example
                .assessment
                .verdict()
                .map_or("", framework::Verdict::as_str),
        );
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}
