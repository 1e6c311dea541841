//! Somebody works with the answers to an instrument as a dataset.

use base::{Id, Slug, Text};
use dataset::csv::Told;
use dataset::{Options, Origin};

use super::gather::{self, KEY};
use super::{Dataset, work};
use crate::collect::{Instrument, core_purpose};
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::{Actor, App, AppError, Result, Verb};

/// The dataset of an instrument's answers for a purpose, or for what the form was asked for; made when it is asked for
/// first, the same one afterwards. Its rows are gathered whenever it is read, so that all that is made from it, up to a
/// release, holds only answers of people who agreed to that purpose.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`; `NotFound` when the initiative has no such instrument, or its notice no such purpose.
pub async fn gather_submissions(
    app: &App,
    actor: &Actor,
    initiative: &str,
    instrument: Id<Instrument>,
    purpose: Option<&Slug>,
) -> Result<Dataset> {
    let initiative = work::initiative(app, actor, Verb::AddDataset, initiative).await?;
    let it = app.store.get(instrument).await?.value;
    if it.initiative != initiative.id {
        return Err(AppError::not_found("instrument", instrument));
    }
    let purpose = purpose.filter(|p| core_purpose(&it).is_ok_and(|core| core != **p));
    if let Some(unknown) = purpose.filter(|p| it.notice.purpose(p).is_none()) {
        return Err(AppError::not_found("purpose", unknown));
    }
    let name = purpose.map_or_else(String::new, |p| format!("-for-{p}"));
    let slug = Slug::from_title(&format!("answers-{}-{}{name}", it.form_id, it.version));
    let slug = slug.ok_or_else(|| AppError::not_found("instrument", &it.form_id))?;
    if let Some(there) = app
        .store
        .find::<Dataset>(Query::of(initiative.id).named(slug.as_str()))
        .await?
    {
        return Ok(there.value);
    }
    let gathered = gather::gather(app, it.id, purpose).await?;
    let dataset = Dataset {
        id: app.new_id(),
        initiative: initiative.id,
        slug,
        title: Text::english(&it.title),
        origin: Origin::Submissions {
            instrument: it.id.to_string(),
            submissions: gathered.table.rows() as u64,
            left_out: gathered.left_out.not_permitted,
            rejected: gathered.left_out.rejected,
            asked_at: gathered.asked_at,
        },
        told: Told::default(),
        options: Options::default(),
        variables: gathered.table.variables().cloned().collect(),
        key: Some(KEY.to_owned()),
        raw: None,
        rows: gathered.table.rows() as u64,
        joined: Vec::new(),
        derived: Vec::new(),
        created: app.now(),
        purpose: purpose.cloned(),
    };
    let wanted = dataset.purpose.as_ref().map_or("", Slug::as_str);
    let entry = Draft::new(dataset.created, actor, Verb::AddDataset, dataset.id)
        .with("purpose", wanted)
        .with("instrument", it.id.to_string())
        .with("rows", dataset.rows);
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::create(&dataset)?],
        })
        .await?;
    Ok(dataset)
}
