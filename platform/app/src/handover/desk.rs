//! The office at its desk: it asks, judges by a scheme of its choice, proposes and decides.

use std::collections::BTreeMap;

use base::{Language, Text};
use framework::scheme::{About, ItemState};
use governance::{Body, Subject};
use handover::{Category, Handover, Judged, Nature, ObsStatus, Ruling};

use super::minds::left;
use super::{about, handover_named, submit};
use crate::assess::list_schemes;
use crate::decide::{approval_of, authorise_seat, read_day};
use crate::log::Draft;
use crate::ports::{Act, Change, Stored};
use crate::publish::ReleaseRecord;
use crate::register::code as words;
use crate::{Actor, App, AppError, Result, Verb};

/// A handover and its office, for an actor who may do the act there; an office that was dissolved does nothing more.
async fn at_desk(app: &App, actor: &Actor, verb: Verb, id: &str) -> Result<(Stored<Handover>, Body)> {
    let it = handover_named(app, id).await?;
    let office = app.store.get(it.office).await?.value;
    authorise_seat(app, actor, verb, &office).await?;
    match left(&office, &Language::english()) {
        Some(finding) => Err(AppError::finding(finding)),
        None => Ok((it, office)),
    }
}

async fn keep(app: &App, entry: Draft, it: Stored<Handover>) -> Result<Handover> {
    let changes = vec![Change::update(&it)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(it.value)
}

/// Asks the producer, about a criterion or in general.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings: no words, kept outside.
pub async fn ask_producer(
    app: &App,
    actor: &Actor,
    id: &str,
    (criterion, question): (&str, &str),
    language: &Language,
) -> Result<Handover> {
    let (mut it, office) = at_desk(app, actor, Verb::AskProducer, id).await?;
    let now = app.now();
    let question = Text::default().with(language.clone(), question.trim());
    let asked = it.value.ask(criterion.trim(), question, now);
    let number = asked.map_err(AppError::finding)?;
    let entry = Draft::new(now, actor, Verb::AskProducer, it.value.id)
        .with("office", office.slug.as_str())
        .with("number", number);
    keep(app, entry, it).await
}

/// Judges a release by a scheme: the state of each criterion, with a note.
///
/// # Errors
/// `NotFound`, also for a scheme that is not about rounds; `NotSignedIn`, `NotAllowed`; findings: an unknown state,
/// an unknown criterion, a floor that is said not to apply, kept outside.
pub async fn judge(
    app: &App,
    actor: &Actor,
    id: &str,
    (scheme, found): (&str, &BTreeMap<String, (String, String)>),
    language: &Language,
) -> Result<Handover> {
    let (mut it, office) = at_desk(app, actor, Verb::JudgeHandover, id).await?;
    let all = list_schemes(app).await?;
    let chosen = all
        .iter()
        .find(|s| s.id == scheme.trim() && s.about == About::Round);
    let scheme = chosen.ok_or_else(|| AppError::not_found("scheme", scheme))?;
    let mut judged = BTreeMap::new();
    for (criterion, (state, note)) in found {
        let unknown = || AppError::finding(unknown_word(&format!("item-{criterion}"), state));
        let note = Text::default().with(language.clone(), note.trim());
        let state = ItemState::from_name(state).ok_or_else(unknown)?;
        judged.insert(criterion.clone(), Judged { state, note });
    }
    it.value.judge(scheme, judged).map_err(AppError::finding)?;
    let entry = Draft::new(app.now(), actor, Verb::JudgeHandover, it.value.id)
        .with("office", office.slug.as_str())
        .with("scheme", it.scheme.as_str());
    keep(app, entry, it).await
}

fn unknown_word(field: &str, said: &str) -> base::Finding {
    about(words::UNKNOWN_WORD, field).with("value", said)
}

/// A ruling as a form sends it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RulingWording {
    /// The category's name.
    pub category: String,
    /// Why.
    pub reasons: String,
    /// For which indicator.
    pub indicator: String,
    /// For whom, where and when.
    pub scope: String,
    /// The last day; empty for none.
    pub expires: String,
    /// The day of the next look; empty for none.
    pub review: String,
    /// The NATURE's code; empty for none.
    pub nature: String,
    /// The status' code; empty for none.
    pub status: String,
}

impl RulingWording {
    fn read(&self, language: &Language) -> Result<Ruling> {
        let unknown = |field: &str, said: &str| AppError::finding(unknown_word(field, said));
        let text = |words: &str| Text::default().with(language.clone(), words.trim());
        let nature = match self.nature.trim() {
            "" => None,
            code => Some(Nature::from_code(code).ok_or_else(|| unknown("nature", code))?),
        };
        let status = match self.status.trim() {
            "" => None,
            code => Some(ObsStatus::from_code(code).ok_or_else(|| unknown("status", code))?),
        };
        Ok(Ruling {
            category: Category::from_name(self.category.trim())
                .ok_or_else(|| unknown("category", &self.category))?,
            reasons: text(&self.reasons),
            indicator: submit::indicator(&self.indicator)?,
            scope: text(&self.scope),
            expires: read_day(&self.expires, "expires")?,
            review: read_day(&self.review, "review")?,
            nature,
            status,
        })
    }
}

/// Says what the office is about to decide.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings about what is missing, days, codes, criteria, open questions,
/// and a release that was taken back meanwhile.
pub async fn propose_ruling(
    app: &App,
    actor: &Actor,
    id: &str,
    (wording, language): (&RulingWording, &Language),
) -> Result<Handover> {
    let (mut it, office) = at_desk(app, actor, Verb::ProposeCategory, id).await?;
    let ruling = wording.read(language)?;
    still_out(app, &it, ruling.category).await?;
    let category = ruling.category;
    let all = list_schemes(app).await?;
    let scheme = all.iter().find(|s| s.name() == it.scheme);
    let now = app.now();
    let proposed = it.value.propose(ruling, scheme, governance::day(now));
    proposed.map_err(AppError::finding)?;
    let entry = Draft::new(now, actor, Verb::ProposeCategory, it.value.id)
        .with("office", office.slug.as_str())
        .with("category", category.as_str());
    keep(app, entry, it).await
}

/// A release that was taken back is neither integrated nor complementary.
async fn still_out(app: &App, it: &Handover, category: Category) -> Result<()> {
    if category == Category::Independent {
        return Ok(());
    }
    let record = app.store.get(base::Id::<ReleaseRecord>::new(it.release)).await?;
    submit::out(record.open()?).map(drop)
}

/// What is to be decided, and by whom, for an actor who may put it to the vote.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding when nothing was proposed.
pub async fn to_decide(app: &App, actor: &Actor, id: &str) -> Result<(Handover, Subject, Body)> {
    let (it, office) = at_desk(app, actor, Verb::DecideHandover, id).await?;
    let subject = it.value.subject().map_err(AppError::finding)?;
    Ok((it.value, subject, office))
}

/// Puts into effect what the office proposed, as its body decided; while it cannot decide yet, its keeper alone.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings: nothing proposed, no decision yet, a release that was taken
/// back meanwhile.
pub async fn decide(app: &App, actor: &Actor, id: &str) -> Result<Handover> {
    let (mut it, office) = at_desk(app, actor, Verb::DecideHandover, id).await?;
    let subject = it.value.subject().map_err(AppError::finding)?;
    if let Some(ruling) = &it.proposed {
        still_out(app, &it, ruling.category).await?;
    }
    let approval = approval_of(app, actor, &office, &subject).await?;
    let basis = approval.in_log();
    let now = app.now();
    let category = it.value.decide(approval, now).map_err(AppError::finding)?;
    let mut entry = Draft::new(now, actor, Verb::DecideHandover, it.value.id)
        .with("office", office.slug.as_str())
        .with("category", category.as_str())
        .with("decided_by", basis);
    if let Some(last) = it.decided.last() {
        entry = entry.with("indicator", last.ruling.indicator.as_str());
    }
    keep(app, entry, it).await
}
