//! A device hands in a submission that says itself which form it answers.

use base::{Finding, Findings};
use form::instance::{Limits, Tree, XmlError};

use super::offer_forms::within;
use super::{
    Details, Handed, Incoming, Instrument, Received, Sender, code, context, details_of, engine_of,
    receive_with_files,
};
use crate::act::may;
use crate::devices::Reach;
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// What came of it.
#[derive(Debug, Clone)]
pub enum HandedIn {
    /// It was received, with the instrument that it answers.
    Received(Box<Instrument>, Received),
    /// It was only a try of a draft: it fits the form, with these doubts. Nothing is kept but the count.
    Tried(Findings),
}

/// Receives a submission for one of the forms within reach, as [`super::receive_submission`] does.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed` for who may not collect there; `Findings` when the XML is not sound or no form within
/// reach has its id and version; and those of receiving.
pub async fn hand_in(
    app: &App,
    actor: &Actor,
    reach: &Reach,
    handed: &Handed<'_>,
    files: Vec<Incoming>,
) -> Result<HandedIn> {
    let instruments = within(app, actor, reach).await?;
    let head = Head::read(handed.xml)?;
    let fits = |it: &Instrument| it.form_id == head.form_id && it.version == head.version;
    let Some(it) = instruments.into_iter().find(fits) else {
        // What is no sound XML answers no form: that is said first.
        whole(handed.xml)?;
        let finding = Finding::error(code::UNKNOWN_FORM)
            .with("form", head.form_id)
            .with("version", head.version);
        return Err(AppError::finding(finding));
    };
    if reach.trying.is_some() {
        return tried(app, actor, &it, handed.xml).await;
    }
    let received = receive_with_files(app, actor, it.id, handed, files).await?;
    Ok(HandedIn::Received(Box::new(it), received))
}

/// What the form that a submission names wants of photographs; they are cleaned where no such form is within reach.
///
/// # Errors
/// When the store cannot be read.
pub async fn details_for(app: &App, actor: &Actor, reach: &Reach, xml: &str) -> Result<Details> {
    let Ok(head) = Head::read(xml) else {
        return Ok(Details::TakenOut);
    };
    let fits = |it: &Instrument| it.form_id == head.form_id && it.version == head.version;
    match within(app, actor, reach).await?.into_iter().find(fits) {
        Some(it) => Ok(details_of(&*engine_of(app, &it).await?)),
        None => Ok(Details::TakenOut),
    }
}

/// What the outermost element of a submission says, and the identity that it replaces.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) form_id: String,
    pub(super) version: String,
    /// `meta/deprecatedID`: this submission takes the place of that one.
    pub(super) replaces: Option<String>,
}

impl Head {
    /// # Errors
    /// A finding when the XML is not sound, or passes a limit.
    pub(super) fn read(xml: &str) -> Result<Self> {
        // All of it is read when it is held against the form.
        let tree = match xml.contains("deprecatedID") {
            true => whole(xml)?,
            false => Tree::read_top(xml, &Limits::SUBMISSION).map_err(bad_xml)?,
        };
        let Some(top) = tree.element() else {
            return Ok(Self::default());
        };
        let said = |name: &str| tree.attribute(top, name).unwrap_or_default().to_owned();
        let replaces = tree
            .named(top, "meta")
            .flat_map(|meta| tree.named(meta, "deprecatedID"))
            .map(|id| tree.text(id).trim().to_owned())
            .find(|id| !id.is_empty());
        Ok(Self {
            form_id: said("id"),
            version: said("version"),
            replaces,
        })
    }
}

/// All of a submission's XML.
fn whole(xml: &str) -> Result<Tree> {
    Tree::read(xml, &Limits::SUBMISSION).map_err(bad_xml)
}

fn bad_xml(why: XmlError) -> AppError {
    let finding = Finding::error(form::engine::code::BAD_XML);
    AppError::finding(finding.with("problem", why.to_string()))
}

/// A draft is tried: the answers are held against it, and counted.
async fn tried(app: &App, actor: &Actor, it: &Instrument, xml: &str) -> Result<HandedIn> {
    let checked = engine_of(app, it).await?.validate(xml, &context(app));
    if !checked.valid {
        return Err(checked.findings.into());
    }
    let entry = Draft::new(app.now(), actor, Verb::Collect, it.id).with("try", true);
    let change = Change::Count {
        about: it.id.uuid(),
        what: "tried",
        add: 1,
    };
    app.store
        .commit(Act {
            entry,
            changes: vec![change],
        })
        .await?;
    Ok(HandedIn::Tried(checked.findings))
}

impl Sender {
    /// Who hands in by the pages: an account that collects for the initiative. Whoever else is signed in answers for
    /// themselves, and is not noted.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn on_page(app: &App, actor: &Actor, it: &Instrument) -> Result<Self> {
        let collects = may(app, actor, Verb::Collect, Some(it.initiative.uuid())).await?;
        Ok(if collects {
            Self::of(actor, None)
        } else {
            Self::default()
        })
    }

    /// Who sends, with what the device calls itself.
    pub fn of(actor: &Actor, device: Option<&str>) -> Self {
        let who = match actor {
            Actor::Account { id, .. } => Some(id.uuid()),
            Actor::Device { id, .. } => Some(id.uuid()),
            Actor::System | Actor::Anonymous => None,
        };
        let device = device.map(|d| d.chars().take(200).collect());
        Self { who, device }
    }
}
