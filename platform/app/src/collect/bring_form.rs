//! A program brings a form, changes its draft, and asks that it is opened.
//!
//! What a person does on the page *Ask* stays a person's: the notice. A form that a program brings takes the notice of
//! its earlier version, or of the newest form of the initiative that was opened; where there is none it stays a draft
//! until somebody words one. Opening goes the way of every opening ([`super::move_instrument`]).

use base::{Finding, Findings, Id, Text};
use consent::Notice;
use form::Engine;
use form::engine::{Files, with_version};
use registry::{Initiative, Round};

use super::add_instrument::checked;
use super::form_files::{still_missing, still_wanted};
use super::standard_notice::{earlier_notice, renewed};
use super::{
    Instrument, InstrumentState, NewInstrument, add_instrument, code, instruments_of, move_instrument,
    standard_notice,
};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::register::add_round;
use crate::{Actor, App, AppError, Result, Verb};

/// What marks the version of a draft whose own version is open already, until it is published under another.
const DRAFT: &str = "[draft]";

/// A form as a program brings it.
#[derive(Debug, Clone, Copy)]
pub enum Brought<'a> {
    /// XForm.
    Xml(&'a [u8]),
    /// XLSForm, with the name that the form has when it says none.
    Workbook(&'a [u8], &'a str),
    /// The newest version that was opened, once more.
    Copy,
}

/// Which form it is to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum As<'a> {
    /// One that is not here yet.
    New,
    /// A draft of this one.
    DraftOf(&'a str),
}

/// Keeps a form as a draft, in the place of an earlier draft of the same version; gives it with what is doubtful. With
/// `strict`, doubts refuse it.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`; `NotFound` for a draft of nothing; `Findings` when the form does not run, has another
/// id than it should, or is doubtful.
pub async fn bring_form(
    app: &App,
    actor: &Actor,
    initiative: &Initiative,
    (brought, to_be, strict): (Brought<'_>, As<'_>, bool),
) -> Result<(Instrument, Findings)> {
    authorise(app, actor, Verb::AddInstrument, Some(initiative.id.uuid())).await?;
    let all: Vec<Instrument> = instruments_of(app, initiative.id)
        .await?
        .into_iter()
        .map(|(_, it)| it)
        .collect();
    let (xml, doubts) = xml_of(app, &all, brought, to_be).await?;
    let engine = Engine::read(&xml, &Files::new()).into_result()?.0;
    match to_be {
        As::New if all.iter().any(|it| it.form_id == engine.id) => {
            return Err(AppError::finding(
                Finding::error(code::FORM_TAKEN).with("form", engine.id.as_str()),
            ));
        }
        As::DraftOf(wanted) if wanted != engine.id => {
            let finding = Finding::error(code::OTHER_FORM_ID).with("form", engine.id.as_str());
            return Err(AppError::finding(finding.with("wanted", wanted)));
        }
        As::New | As::DraftOf(_) => {}
    }
    if strict && !doubts.is_empty() {
        let doubtful = std::iter::once(Finding::error(code::DOUBTFUL));
        return Err(AppError::Findings(
            doubtful.chain(doubts.iter().cloned()).collect(),
        ));
    }
    let same = |it: &&Instrument| it.form_id == engine.id && it.version == engine.version;
    let (it, mut findings) = match all.iter().find(same) {
        Some(draft) if draft.state == InstrumentState::Draft => replace(app, actor, draft, &xml).await?,
        Some(open) => {
            let version = format!("{}{DRAFT}", open.version);
            let xml = versioned(&xml, &version)?;
            let earlier = all
                .iter()
                .find(|it| it.form_id == engine.id && it.version == version);
            match earlier {
                Some(draft) => replace(app, actor, draft, &xml).await?,
                None => add(app, actor, initiative, &all, (&engine.id, xml)).await?,
            }
        }
        None => add(app, actor, initiative, &all, (&engine.id, xml)).await?,
    };
    findings.extend(doubts);
    Ok((it, findings))
}

async fn xml_of(
    app: &App,
    all: &[Instrument],
    brought: Brought<'_>,
    to_be: As<'_>,
) -> Result<(String, Findings)> {
    match brought {
        Brought::Xml(bytes) => Ok((String::from_utf8_lossy(bytes).into_owned(), Findings::none())),
        Brought::Workbook(bytes, name) => {
            let (form, doubts) = form::xlsform::compile(bytes, name).into_result()?;
            Ok((form::xform::write(&form), doubts))
        }
        Brought::Copy => {
            let wanted = match to_be {
                As::DraftOf(form) => form,
                As::New => "",
            };
            let opened = |it: &&Instrument| it.form_id == wanted && it.state != InstrumentState::Draft;
            let it = all
                .iter()
                .find(opened)
                .ok_or_else(|| AppError::not_found("form", wanted))?;
            let xml = app.objects.get(it.xform).await?;
            Ok((String::from_utf8_lossy(&xml).into_owned(), Findings::none()))
        }
    }
}

fn versioned(xml: &str, version: &str) -> Result<String> {
    with_version(xml, version).map_err(|why| {
        let finding = Finding::error(form::engine::code::BAD_XML);
        AppError::finding(finding.with("problem", why.to_string()))
    })
}

/// A new draft, in the newest round; an initiative without one gets its first.
async fn add(
    app: &App,
    actor: &Actor,
    initiative: &Initiative,
    all: &[Instrument],
    (form_id, xform): (&str, String),
) -> Result<(Instrument, Findings)> {
    let rounds = app.store.list::<Round>(Query::of(initiative.id)).await?;
    let round = match rounds.into_iter().map(|r| r.value).max_by_key(|r| r.number) {
        Some(round) => round,
        None => add_round(app, actor, initiative.slug.as_str()).await?,
    };
    let new = NewInstrument {
        round: round.id,
        notice: notice(app, initiative, all, form_id),
        xform,
        consent: None,
    };
    add_instrument(app, actor, new).await
}

/// The notice of the form's earlier version, or of the newest form of the initiative that was opened; where there is
/// none, one that nobody worded.
fn notice(app: &App, initiative: &Initiative, all: &[Instrument], form_id: &str) -> Notice {
    let opened = || all.iter().find(|it| it.state != InstrumentState::Draft);
    earlier_notice(app, all, form_id)
        .or_else(|| opened().map(|it| renewed(app, &it.notice)))
        .unwrap_or_else(|| standard_notice(app, &Text::default(), &title(initiative), ""))
}

fn title(initiative: &Initiative) -> String {
    let title = initiative.title.best(&base::Language::english());
    title.map_or_else(|| initiative.slug.to_string(), |(_, words)| words.to_owned())
}

/// Another form in the place of a draft; what people are told stays.
async fn replace(app: &App, actor: &Actor, draft: &Instrument, xml: &str) -> Result<(Instrument, Findings)> {
    let mut it = app.store.get(draft.id).await?;
    let (engine, consent, findings) = checked(xml, None, &it.notice)?;
    it.value.title = engine.title.without_values(0);
    it.value.version.clone_from(&engine.version);
    it.value.consent = consent;
    it.value.xform = app.objects.put(xml.as_bytes()).await?;
    it.value.files = still_wanted(&it.value.files, &engine);
    let findings = still_missing(app, it.initiative, (&engine, &it.files), findings).await?;
    let entry = Draft::new(app.now(), actor, Verb::AddInstrument, it.value.id)
        .with("form", it.form_id.as_str())
        .with("version", it.value.version.as_str())
        .with("xform", it.xform.to_string());
    let changes = vec![Change::update(&it)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok((it.value, findings))
}

/// Opens the newest draft of a form, under another version where one is named.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`; `NotFound` without a draft; `Findings` when the version is open already, nobody worded
/// what people are told, or the opening needs a decision.
pub async fn publish_draft(
    app: &App,
    actor: &Actor,
    initiative: Id<Initiative>,
    (form_id, version): (&str, Option<&str>),
) -> Result<Instrument> {
    authorise(app, actor, Verb::MoveInstrument, Some(initiative.uuid())).await?;
    let all: Vec<Instrument> = instruments_of(app, initiative)
        .await?
        .into_iter()
        .map(|(_, it)| it)
        .collect();
    let draft = draft_among(&all, form_id)?;
    let wanted = version.unwrap_or(&draft.version);
    let taken = |it: &Instrument| it.id != draft.id && it.form_id == form_id && it.version == wanted;
    if wanted.ends_with(DRAFT) || all.iter().any(taken) {
        let version = wanted.trim_end_matches(DRAFT);
        return Err(AppError::finding(
            Finding::error(code::VERSION_TAKEN).with("version", version),
        ));
    }
    if draft.notice.text.is_empty() || draft.notice.controller.contact.trim().is_empty() {
        return Err(AppError::finding(Finding::error(code::NOTICE_UNWORDED)));
    }
    if wanted != draft.version {
        authorise(app, actor, Verb::AddInstrument, Some(initiative.uuid())).await?;
        let xml = app.objects.get(draft.xform).await?;
        let xml = versioned(&String::from_utf8_lossy(&xml), wanted)?;
        replace(app, actor, draft, &xml).await?;
    }
    move_instrument(app, actor, draft.id, InstrumentState::Open).await
}

/// The newest draft of a form, for who may see drafts.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`, `NotFound`.
pub async fn draft_of(
    app: &App,
    actor: &Actor,
    initiative: Id<Initiative>,
    form_id: &str,
) -> Result<Instrument> {
    authorise(app, actor, Verb::ViewInitiative, Some(initiative.uuid())).await?;
    let all: Vec<Instrument> = instruments_of(app, initiative)
        .await?
        .into_iter()
        .map(|(_, it)| it)
        .collect();
    draft_among(&all, form_id).cloned()
}

fn draft_among<'a>(all: &'a [Instrument], form_id: &str) -> Result<&'a Instrument> {
    let found = all
        .iter()
        .find(|it| it.form_id == form_id && it.state == InstrumentState::Draft);
    found.ok_or_else(|| AppError::not_found("draft", form_id))
}
