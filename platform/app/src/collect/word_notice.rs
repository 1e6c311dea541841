//! Somebody words what people are told before a form begins: purposes, each by itself, and the rest of the notice.

use base::{Finding, Findings, Id, Language, Place, Slug, Text};
use consent::{Controller, Notice, Purpose, Retention};

use super::add_instrument::core_purposes;
use super::form_files::draft;
use super::{Instrument, code, engine_of};
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// A notice in the words of one language; what has no language is for all.
#[derive(Debug, Clone)]
pub struct NoticeWording {
    /// The language of the words.
    pub language: Language,
    /// What is read out first.
    pub text: String,
    /// What is collected.
    pub collected: String,
    /// Who else receives it.
    pub recipients: String,
    /// Where it is stored.
    pub storage: String,
    /// What comes back.
    pub returns: String,
    /// How it is taken back.
    pub withdrawal: String,
    /// Who asks.
    pub who: String,
    /// How they are reached.
    pub contact: String,
    /// How long it is kept.
    pub retention: Retention,
    /// The country whose law it stands under: two letters of ISO 3166, or nothing.
    pub jurisdiction: String,
    /// Each purpose.
    pub purposes: Vec<PurposeWording>,
}

/// A purpose in the words of one language.
#[derive(Debug, Clone)]
pub struct PurposeWording {
    /// Its name, for one that there is; nothing for a new one.
    pub id: Option<Slug>,
    /// Its words; a purpose that has them in no language any more is gone.
    pub label: String,
    /// The nearest term of DPV.
    pub dpv: Option<String>,
    /// Whether taking part makes no sense without it.
    pub core: bool,
}

/// Words the notice of a form that is still a draft; gives what is doubtful about it.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`, `NotFound`; `Findings` when the form is no draft any more, or the notice cannot be
/// told to anybody.
pub async fn word_notice(
    app: &App,
    actor: &Actor,
    id: Id<Instrument>,
    wording: NoticeWording,
) -> Result<(Instrument, Findings)> {
    let mut it = draft(app, actor, id).await?;
    let engine = engine_of(app, &it).await?;
    let notice = worded(&it.notice, wording)?;
    let findings = notice.check(&engine.spoken());
    if findings.has_errors() {
        return Err(findings.into());
    }
    if notice != it.notice {
        it.notice = Notice {
            version: it.notice.version + 1,
            ..notice
        };
        let (version, core) = (it.notice.version, core_purposes(&it.notice));
        if let Some(mapping) = &mut it.consent {
            mapping.notice_version = version;
            // The form's own question asks for what taking part needs; the rest is asked apart.
            if let [question] = mapping.questions.as_mut_slice() {
                question.purposes = core;
            }
        }
        let entry = Draft::new(app.now(), actor, Verb::EditInstrument, id)
            .with("notice", i64::from(version))
            .with("purposes", it.notice.purposes.len() as u64);
        let changes = vec![Change::update(&it)?];
        app.store.commit(Act { entry, changes }).await?;
    }
    Ok((it.value, findings))
}

fn worded(before: &Notice, w: NoticeWording) -> Result<Notice> {
    let set = |old: &Text, new: &str| {
        old.clone()
            .without(&w.language)
            .with(w.language.clone(), new.trim())
    };
    let jurisdiction = w.jurisdiction.trim().to_ascii_uppercase();
    let two_letters = jurisdiction.len() == 2 && jurisdiction.bytes().all(|b| b.is_ascii_uppercase());
    if !jurisdiction.is_empty() && !two_letters {
        let at = Place::whole().with("field", "jurisdiction");
        return Err(AppError::finding(
            Finding::error(code::NO_COUNTRY)
                .at(at)
                .with("value", jurisdiction),
        ));
    }
    let mut purposes: Vec<Purpose> = Vec::new();
    for said in &w.purposes {
        let known = said.id.as_ref().and_then(|id| before.purpose(id));
        let label = set(
            &known.map_or_else(Text::default, |p| p.label.clone()),
            &said.label,
        );
        if label.is_empty() {
            continue;
        }
        let name = || {
            let own = Slug::from_title(said.label.trim());
            own.or_else(|| Slug::from_title(&format!("purpose {}", purposes.len() + 1)))
        };
        let Some(id) = known.map(|p| p.id.clone()).or_else(name) else {
            continue;
        };
        purposes.push(Purpose {
            id,
            label,
            dpv: said.dpv.clone(),
            core: said.core,
        });
    }
    Ok(Notice {
        id: before.id,
        version: before.version,
        text: set(&before.text, &w.text),
        purposes,
        controller: Controller {
            name: w.who.trim().to_owned(),
            contact: w.contact.trim().to_owned(),
        },
        collected: set(&before.collected, &w.collected),
        recipients: set(&before.recipients, &w.recipients),
        storage: set(&before.storage, &w.storage),
        returns: set(&before.returns, &w.returns),
        retention: w.retention,
        withdrawal: set(&before.withdrawal, &w.withdrawal),
        jurisdiction: two_letters.then_some(jurisdiction),
    })
}
