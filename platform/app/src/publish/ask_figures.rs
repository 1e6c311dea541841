//! Estimates from a snapshot as figures to be protected.

use base::{Checked, Digest};
use estimate::Spec;
use protect::Figure;

use crate::{App, Result};

/// Asks a snapshot and returns the answers, not yet protected, with intervals that may be published. Answers about "no
/// value" are left out.
///
/// # Errors
/// All findings when the question cannot be answered; `Environment` when the snapshot cannot be read.
pub(crate) async fn ask_figures(app: &App, snapshot: Digest, spec: &Spec) -> Result<Vec<Figure>> {
    let file = crate::data::frozen_file(app, snapshot).await?;
    let Checked { value, findings } = app
        .engine
        .estimate(&file, &spec.clone().for_publication())
        .await?;
    let Some(estimates) = value else {
        return Err(findings.into());
    };
    Ok(estimates.estimates.iter().filter_map(Figure::of).collect())
}
