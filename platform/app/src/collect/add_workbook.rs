//! Somebody brings a form as a workbook (XLSForm).

use base::{Findings, Text};
use consent::Notice;
use registry::{Initiative, Round};

use super::standard_notice::earlier_notice;
use super::{Instrument, NewInstrument, add_instrument, instruments_of, standard_notice};
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
    /// What the form is about, in words for the people asked; empty = as its earlier version says.
    pub about: Text,
    /// Who asks; empty = as before.
    pub who: String,
    /// How they are reached; empty = as before.
    pub contact: String,
}

impl NewWorkbook {
    /// What is typed with a new version takes the place of what was told before, and nothing else does.
    fn reworded(&self, mut earlier: Notice) -> Notice {
        let typed = self
            .about
            .languages()
            .filter_map(|l| Some((l, self.about.get(l)?)));
        for (language, words) in typed.filter(|(_, words)| !words.trim().is_empty()) {
            let text = std::mem::take(&mut earlier.text).without(language);
            earlier.text = text.with(language.clone(), words.trim());
        }
        for (kept, typed) in [
            (&mut earlier.controller.name, &self.who),
            (&mut earlier.controller.contact, &self.contact),
        ] {
            if !typed.trim().is_empty() {
                typed.trim().clone_into(kept);
            }
        }
        earlier
    }
}

/// Compiles the workbook and adds it as a draft to the latest round; an initiative without a round gets its
/// first. A new version of a form keeps what people were told and the recordings of it. Gives everything that is
/// doubtful about the form.
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
    let all = instruments_of(app, initiative.id).await?;
    let all: Vec<Instrument> = all.into_iter().map(|(_, it)| it).collect();
    let notice = match earlier_notice(app, &all, &form.id) {
        Some(earlier) => new.reworded(earlier),
        None => standard_notice(app, &new.about, &new.who, &new.contact),
    };
    let instrument = NewInstrument {
        round: round.id,
        xform: form::xform::write(&form),
        notice,
        consent: None,
    };
    let (instrument, more) = add_instrument(app, actor, instrument).await?;
    findings.extend(more);
    Ok((instrument, findings))
}
