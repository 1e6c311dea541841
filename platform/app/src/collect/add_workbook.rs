//! Somebody brings a form as a workbook (XLSForm).

use base::{Findings, Text};
use registry::{Initiative, Round};

use super::{Instrument, NewInstrument, add_instrument, standard_notice};
use crate::act::authorise;
use crate::ports::Query;
use crate::register::add_round;
use crate::{Actor, App, Result, Verb};

/// A workbook with what people are told about the form in it.
#[derive(Debug, Clone)]
pub struct NewWorkbook {
    /// The initiative, by the name in its address.
    pub initiative: String,
    /// The file's name; names the form when its settings do not.
    pub file_name: String,
    /// The file.
    pub bytes: Vec<u8>,
    /// What the form is about, in words for the people asked.
    pub about: Text,
    /// Who asks.
    pub who: String,
    /// How they are reached.
    pub contact: String,
}

/// Compiles the workbook and adds it as a draft to the latest round; an initiative without a round gets its
/// first. Gives everything that is doubtful about the form.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`, `NotFound`; `Findings` with every error of the workbook at once.
pub async fn add_workbook(app: &App, actor: &Actor, new: NewWorkbook) -> Result<(Instrument, Findings)> {
    let initiative = app.store.named::<Initiative>(&new.initiative).await?.value;
    authorise(app, actor, Verb::AddInstrument, Some(initiative.id.uuid())).await?;
    let (form, mut findings) = form::xlsform::compile(&new.bytes, &new.file_name).into_result()?;
    let rounds = app.store.list::<Round>(Query::of(initiative.id)).await?;
    let round = match rounds.into_iter().map(|r| r.value).max_by_key(|r| r.number) {
        Some(round) => round,
        None => add_round(app, actor, &new.initiative).await?,
    };
    let instrument = NewInstrument {
        round: round.id,
        xform: form::xform::write(&form),
        notice: standard_notice(app, &new.about, &new.who, &new.contact),
        consent: None,
    };
    let (instrument, more) = add_instrument(app, actor, instrument).await?;
    findings.extend(more);
    Ok((instrument, findings))
}
