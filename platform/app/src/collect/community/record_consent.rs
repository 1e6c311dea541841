//! Somebody who works on an initiative writes down what a community decided about a form.

use std::collections::BTreeMap;

use base::{Date, Digest, Finding, Id, Language, Place, Slug};
use consent::{Answer, COMMUNITY, Collective, Given, ReceiptCode, Step};
use governance::paper::{Paper, Wanted, check};
use governance::{Body, Motion};

use super::CommunityConsent;
use super::view::{AsksCommunity, name_of};
use crate::act::authorise;
use crate::collect::{Instrument, code, engine_of};
use crate::decide::bodies_of;
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::{Actor, App, AppError, Result, Verb};

/// What a community decided, as somebody writes it down.
#[derive(Debug, Clone)]
pub struct CommunityWording {
    /// The community as it calls itself.
    pub community: String,
    /// Which answer to the form's question `community` means it; empty where the form does not ask.
    pub answer: String,
    /// Who decided.
    pub decided_by: DecidedBy,
    /// How it was decided.
    pub how: String,
    /// In what quality somebody speaks for it.
    pub speaks_as: String,
    /// The document that shows it, as it was sent; may be empty.
    pub document: Vec<u8>,
    /// What was said to each purpose; one that is missing was not asked.
    pub said: BTreeMap<Slug, Answer>,
    /// The language in which the notice was told.
    pub language: Language,
}

/// Who decided, and on which day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DecidedBy {
    /// A body of this site, by a motion that was carried.
    Decision(Id<Motion>),
    /// A body of this site, elsewhere.
    Body(Id<Body>, Date),
    /// A body that this site does not know.
    Elsewhere(String, Date),
}

/// Characters of a line.
const LONGEST: usize = 300;

/// Keeps what a community said to a form; gives its code, which is shown once and not kept.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; `Findings` when something is missing or cannot be, when nobody answers the
/// form for a community, or when this community has said yes already.
pub async fn record_community_consent(
    app: &App,
    actor: &Actor,
    id: Id<Instrument>,
    wording: CommunityWording,
) -> Result<(CommunityConsent, ReceiptCode)> {
    let it = app.store.get(id).await?.value;
    authorise(app, actor, Verb::RecordCommunity, Some(it.initiative.uuid())).await?;
    let now = app.now();
    let (body, decision, decided_by, decided_on) = decided(app, &it, &wording).await?;
    if governance::day(now).tomorrow().is_ok_and(|day| decided_on > day) {
        let late = Finding::error(code::COMMUNITY_DAY).with("value", decided_on.to_string());
        return Err(AppError::finding(late.at(field("on"))));
    }
    let answer = answer(app, &it, &wording.answer).await?;
    must_be_new(app, &it, answer.as_deref()).await?;
    let collective = Collective {
        community: line(&wording.community, "community")?,
        decided_by,
        decided_on,
        how: line(&wording.how, "how")?,
        authorised_respondent: line(&wording.speaks_as, "speaks_as")?,
        document: None,
    };
    if !wording.said.values().any(|a| *a != Answer::Nothing) {
        return Err(AppError::finding(Finding::error(code::COMMUNITY_SILENT)));
    }
    let document = keep(app, wording.document, &collective.community).await?;
    let collective = Collective {
        document: document.as_ref().map(|paper| paper.digest),
        ..collective
    };
    let receipt = code_from(app);
    let kept = CommunityConsent {
        id: app.new_id(),
        instrument: it.id,
        form: it.xform,
        answer,
        body,
        decision,
        document,
        receipt: receipt.digest(),
        record: said(app, &it, wording.language, collective, &wording.said),
        at: now,
        by: actor.account().map(|a| a.uuid()),
        taken_back: Vec::new(),
    };
    let decided = kept.decided();
    let mut entry = Draft::new(now, actor, Verb::RecordCommunity, kept.id)
        .with("instrument", it.id.to_string())
        .with("community", decided.community.as_str())
        .with("decided_by", decided.decided_by.as_str())
        .with("decided_on", decided.decided_on.to_string());
    if let Some(paper) = decided.document {
        entry = entry.with("document", paper.to_string());
    }
    let changes = vec![Change::create(&kept)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok((kept, receipt))
}

/// The record: each purpose that was asked, and what was said to it.
fn said(
    app: &App,
    it: &Instrument,
    language: Language,
    collective: Collective,
    said: &BTreeMap<Slug, Answer>,
) -> consent::Record {
    let now = app.now();
    let answers = said
        .iter()
        .filter(|(p, a)| **a != Answer::Nothing && it.notice.purpose(p).is_some());
    let asked = answers.clone().map(|(p, _)| p.clone());
    let told = (it.notice.id, it.notice.version);
    let given_by = Given::Community(collective);
    let mut record = consent::Record::ask(app.new_id(), told, language, given_by, asked, now);
    for (purpose, answer) in answers {
        let step = match answer {
            Answer::Given => Step::Give { until: None },
            Answer::Deferred => Step::Defer,
            Answer::Refused | Answer::Nothing => Step::Refuse,
        };
        // Every answer may follow on having been asked.
        let done = record.step(purpose, now, step);
        debug_assert!(done.is_ok());
    }
    record
}

/// A code from chance: unlike a person's it is never told again.
fn code_from(app: &App) -> ReceiptCode {
    let secret = app.new_secret();
    let mut chance = [0; 8];
    chance.copy_from_slice(&secret[..8]);
    ReceiptCode::from_chance(u64::from_le_bytes(chance))
}

type Decided = (Option<Id<Body>>, Option<Id<Motion>>, String, Date);

/// The body, its decision, how the body is called, and the day.
async fn decided(app: &App, it: &Instrument, wording: &CommunityWording) -> Result<Decided> {
    let bodies = bodies_of(app, it.initiative.uuid()).await?;
    let known = |id: Id<Body>| {
        let found = bodies.iter().find(|b| b.id == id);
        found.ok_or_else(|| AppError::not_found("body", id))
    };
    match &wording.decided_by {
        DecidedBy::Elsewhere(body, on) => Ok((None, None, line(body, "body")?, *on)),
        DecidedBy::Body(id, on) => {
            let body = known(*id)?;
            Ok((Some(*id), None, name_of(&body.name, &wording.language), *on))
        }
        DecidedBy::Decision(id) => {
            let motion = app.store.get(*id).await?.value;
            let body = known(motion.body)?;
            let carried = motion.outcome().filter(|o| o.is_carried());
            let outcome = carried.ok_or_else(|| AppError::not_found("motion", id))?;
            let name = name_of(&body.name, &wording.language);
            Ok((Some(body.id), Some(*id), name, outcome.date()))
        }
    }
}

/// Which answer of the form means the community, where the form asks which.
async fn answer(app: &App, it: &Instrument, typed: &str) -> Result<Option<String>> {
    let wrong = |code| Err(AppError::finding(Finding::error(code).at(field("answer"))));
    let typed = typed.trim();
    match AsksCommunity::of(&*engine_of(app, it).await?) {
        AsksCommunity::Nobody => wrong(code::COMMUNITY_NOT_ASKED),
        AsksCommunity::One => Ok(None),
        AsksCommunity::AnyName if !typed.is_empty() => Ok(Some(typed.to_owned())),
        AsksCommunity::OneOf(all) if all.iter().any(|(code, _)| code == typed) => Ok(Some(typed.to_owned())),
        AsksCommunity::AnyName | AsksCommunity::OneOf(_) => wrong(code::COMMUNITY_WHICH),
    }
}

/// A community is asked once; who was refused, or has taken back, may be asked anew.
async fn must_be_new(app: &App, it: &Instrument, answer: Option<&str>) -> Result<()> {
    let all = app.store.list::<CommunityConsent>(Query::of(it.id)).await?;
    let stands = |c: &CommunityConsent| c.answer.as_deref() == answer && c.covers(it, app.now());
    match all.iter().any(|c| stands(c)) {
        true => Err(AppError::finding(
            Finding::error(code::COMMUNITY_TWICE).with("question", COMMUNITY),
        )),
        false => Ok(()),
    }
}

/// Keeps the document without what a telephone writes into it.
async fn keep(app: &App, sent: Vec<u8>, title: &str) -> Result<Option<Paper>> {
    if sent.is_empty() {
        return Ok(None);
    }
    let (media, kept) = check(&sent, Wanted::Sheet).map_err(AppError::finding)?;
    let digest: Digest = app.objects.put(&kept).await?;
    Ok(Some(Paper {
        digest,
        media,
        title: title.to_owned(),
        bytes: kept.len() as u64,
        at: app.now(),
    }))
}

fn field(name: &'static str) -> Place {
    Place::whole().with("field", name)
}

/// A line that says something and is not too long.
fn line(typed: &str, name: &'static str) -> Result<String> {
    let typed = typed.trim();
    let wrong = |finding: Finding| Err(AppError::finding(finding.at(field(name))));
    match typed.chars().count() {
        0 => wrong(Finding::error(code::COMMUNITY_MISSING).with("field", name)),
        n if n > LONGEST => wrong(Finding::error(code::COMMENT_LONG).with("longest", LONGEST)),
        _ => Ok(typed.to_owned()),
    }
}
