//! Somebody adds a version of a form to a round.

use base::{Finding, Findings, Id, Slug};
use consent::{Mapping, Notice, suggest};
use form::Engine;
use form::engine::Files;
use registry::{Initiative, Round};

use super::form_files::{still_missing, still_wanted};
use super::{Instrument, InstrumentState, code, instruments_of};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::{Actor, App, Result, Verb};

/// A form to add.
#[derive(Debug, Clone)]
pub struct NewInstrument {
    /// The round it is asked in.
    pub round: Id<Round>,
    /// The form as XForm XML.
    pub xform: String,
    /// What people are told; [`standard_notice`] is a start.
    pub notice: Notice,
    /// The questions that ask for consent; absent = the form's own is looked for.
    pub consent: Option<Mapping>,
}

/// Adds the form as a draft; gives it with what is doubtful about it.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`, `NotFound`; `Findings` when the form does not run, the consent questions do not
/// fit it, or the version is there already.
pub async fn add_instrument(app: &App, actor: &Actor, new: NewInstrument) -> Result<(Instrument, Findings)> {
    let round = app.store.get(new.round).await?;
    let initiative: Id<Initiative> = round.initiative;
    authorise(app, actor, Verb::AddInstrument, Some(initiative.uuid())).await?;
    let (engine, consent, mut findings) = checked(&new.xform, new.consent, &new.notice)?;
    let name = Instrument::name_of(&engine.id, &engine.version);
    if app
        .store
        .find::<Instrument>(Query::of(new.round).named(&name))
        .await?
        .is_some()
    {
        findings.push(Finding::error(code::VERSION_TAKEN).with("version", name.as_str()));
    }
    if findings.has_errors() {
        return Err(findings.into());
    }
    let now = app.now();
    let all = instruments_of(app, initiative).await?;
    let before = all.into_iter().find(|(_, it)| it.form_id == engine.id);
    let (files, mut spoken) = before.map(|(_, it)| (it.files, it.spoken)).unwrap_or_default();
    spoken.retain(|s| s.told == new.notice.told_in(&s.language));
    let files = still_wanted(&files, &engine);
    let findings = still_missing(app, initiative, (&engine, &files), findings).await?;
    let instrument = Instrument {
        id: app.new_id(),
        initiative,
        round: new.round,
        form_id: engine.id.clone(),
        version: engine.version.clone(),
        title: engine.title.without_values(0),
        xform: app.objects.put(new.xform.as_bytes()).await?,
        state: InstrumentState::Draft,
        notice: new.notice,
        consent,
        approval: None,
        added_at: now,
        planned: None,
        earlier: Vec::new(),
        sealing: Vec::new(),
        files,
        spoken,
    };
    let entry = Draft::new(now, actor, Verb::AddInstrument, instrument.id)
        .with("form", instrument.form_id.as_str())
        .with("version", instrument.version.as_str())
        .with("xform", instrument.xform.to_string());
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::create(&instrument)?],
        })
        .await?;
    Ok((instrument, findings))
}

/// A form that runs, with the questions that ask for consent and all that was found about both.
pub(super) fn checked(
    xform: &str,
    consent: Option<Mapping>,
    notice: &Notice,
) -> Result<(Engine, Option<Mapping>, Findings)> {
    let read = Engine::read(xform, &Files::new());
    let mut findings = read.findings;
    let Some(engine) = read.value else {
        return Err(findings.into());
    };
    let consent = consent.or_else(|| suggested(&engine, notice));
    if let Some(mapping) = &consent {
        findings.extend(checked_mapping(&engine, mapping, notice));
    }
    if findings.has_errors() {
        return Err(findings.into());
    }
    Ok((engine, consent, findings))
}

/// The questions that offer choices, with their codes, by name.
pub(super) fn offered(engine: &Engine) -> Vec<(String, Vec<String>)> {
    let variables = engine.variables();
    let coded = variables.iter().filter_map(|v| Some((v, v.codes()?)));
    coded
        .filter_map(|(v, codes)| {
            let codes = codes.choices.iter().map(|c| c.code.clone()).collect();
            Some((v.question.clone()?, codes))
        })
        .collect()
}

/// The purposes that the form's own consent question asks about: those that taking part needs. The others are each
/// asked apart.
pub(super) fn core_purposes(notice: &Notice) -> Vec<Slug> {
    let core = notice.purposes.iter().filter(|p| p.core);
    core.map(|p| p.id.clone()).collect()
}

fn suggested(engine: &Engine, notice: &Notice) -> Option<Mapping> {
    let offered = offered(engine);
    let asked: Vec<(&str, Vec<&str>)> = offered
        .iter()
        .map(|(q, codes)| (q.as_str(), codes.iter().map(String::as_str).collect()))
        .collect();
    let purposes = core_purposes(notice);
    let question = suggest(&asked, &purposes)?;
    Some(Mapping {
        notice: notice.id,
        notice_version: notice.version,
        questions: vec![question],
    })
}

fn checked_mapping(engine: &Engine, mapping: &Mapping, notice: &Notice) -> Findings {
    let offered = offered(engine);
    mapping.check(notice, |question| {
        let found = offered.iter().find(|(q, _)| q == question);
        found.map(|(_, codes)| codes.iter().map(String::as_str).collect())
    })
}
