//! A case before a review panel: brought, asked about, decided by a motion of the panel, appealed once.
//!
//! The panel is a body of the site without interest in the case. Its decision is a motion like any other, about
//! exactly the ruling that was drafted: the verdict with its public reasons.

use base::{Digest, Finding, Id, Language, Place as Where, Text};
use framework::Verdict;
use governance::decision::{Asks, Paper};
use governance::{Body, BodyKind, Motion, Subject, SubjectKind};
use registry::assessment::{Case, CaseState, Content, Proposed, RULINGS, Ruling, Said};
use registry::{Assessment, AssessmentState, Perspective, Scheme as Judging};

use super::{Words, about, code};
use crate::act::{Seat, authorise};
use crate::decide::{DraftAsked, authorise_seat, draft_motion, members_of, my_seat, sits_for, subject_name};
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Stored};
use crate::register::{seen, view_initiative};
use crate::{Actor, App, AppError, Needs, Result, Verb};

/// The longest words in a thread, in characters.
const LONGEST: usize = 5_000;

/// A case as pages show it.
#[derive(Debug, Clone)]
pub struct CaseView {
    /// The case.
    pub case: Case,
    /// The panel.
    pub panel: Body,
    /// Whether the reader sits in the panel.
    pub sits: bool,
    /// Whether the reader runs the initiative.
    pub leads: bool,
    /// What the panel decided, the last one last.
    pub rulings: Vec<Assessment>,
    /// What participants added in their own words, for the panel alone and in no order.
    pub words: Vec<String>,
    /// The motion about the ruling that was drafted.
    pub motion: Option<Motion>,
}

fn clean(words: &str, field: &str) -> Result<String> {
    let words = words.trim();
    if words.is_empty() {
        return Err(about(registry::code::MISSING, field));
    }
    if words.chars().count() > LONGEST {
        let long = Finding::error(crate::register::code::TOO_LONG).at(Where::whole().with("field", field));
        return Err(AppError::finding(long.with("most", LONGEST)));
    }
    Ok(words.to_owned())
}

/// Brings the judgement of a round before a panel.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when nothing was filed, a case is open, the body is no panel of
/// the site, or one of its members has an interest in the initiative.
pub async fn bring_case(
    app: &App,
    actor: &Actor,
    (slug, number): (&str, u32),
    (panel, reason): (&str, &str),
    language: &Language,
) -> Result<Case> {
    let view = view_initiative(app, actor, slug).await?;
    let it = &view.initiative;
    authorise(app, actor, Verb::BringCase, Some(it.id.uuid())).await?;
    let round = view
        .round(number)
        .ok_or_else(|| AppError::not_found("round", number))?;
    let refuse = |code| {
        Err(AppError::finding(
            Finding::error(code).at(Where::whole().with("field", "panel")),
        ))
    };
    let reason = clean(reason, "reason")?;
    let Some(shown) = &round.shown else {
        return refuse(code::NOTHING_TO_REVIEW);
    };
    if round.cases.iter().any(|c| c.state.is_pending()) {
        return refuse(code::CASE_OPEN);
    }
    let body = app.store.named::<Body>(panel).await?.value;
    if body.kind != BodyKind::Panel || body.initiative.is_some() || body.constituted.is_none() {
        return refuse(code::NO_PANEL);
    }
    without_interest(app, &body, it.id.uuid()).await?;
    let case = Case {
        id: app.new_id(),
        assessment: shown.id,
        round: round.round.id,
        initiative: it.id,
        panel: body.id.uuid(),
        state: CaseState::Open,
        reason: Text::new(language.clone(), reason),
        thread: Vec::new(),
        proposed: None,
        rulings: Vec::new(),
        appeal: None,
    };
    let entry = Draft::new(app.now(), actor, Verb::BringCase, case.id)
        .with("initiative", slug)
        .with("number", number)
        .with("panel", body.slug.as_str());
    let changes = vec![Change::create(&case)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(case)
}

/// Refuses a panel in which somebody works for the initiative or sits in one of its bodies.
async fn without_interest(app: &App, panel: &Body, initiative: uuid::Uuid) -> Result<()> {
    let today = governance::day(app.now());
    for member in members_of(app, panel.id).await?.iter().filter(|m| m.votes(today)) {
        let Some(account) = member.sign_in.map(Id::new) else {
            continue;
        };
        let works = !crate::act::roles_of(app, account, initiative).await?.is_empty();
        if works || sits_for(app, account, initiative).await? {
            return Err(about(code::PANEL_INTEREST, "panel"));
        }
    }
    Ok(())
}

/// A case with what the reader may see of it. The thread and the rulings are public; what participants wrote is for
/// the panel alone.
///
/// # Errors
/// `NotFound`.
pub async fn view_case(app: &App, actor: &Actor, id: Id<Case>) -> Result<CaseView> {
    let case = app.store.get(id).await?.value;
    let it = app.store.get(case.initiative).await?;
    seen(app, actor, it.slug.as_str()).await?;
    let panel = app.store.get(Id::<Body>::new(case.panel)).await?.value;
    let sits = my_seat(app, actor, panel.id).await?.is_some();
    let leads = crate::act::may(app, actor, Verb::AppealCase, Some(case.initiative.uuid())).await?;
    let mut rulings = Vec::new();
    for ruling in &case.rulings {
        rulings.push(app.store.get(*ruling).await?.value);
    }
    let words = if sits {
        words_of(app, &case).await?
    } else {
        Vec::new()
    };
    let motion = match &case.proposed {
        Some(proposed) => motion_about(app, &case, proposed).await?,
        None => None,
    };
    Ok(CaseView {
        case,
        panel,
        sits,
        leads,
        rulings,
        words,
        motion,
    })
}

/// What participants of the round added, once their asking was counted.
async fn words_of(app: &App, case: &Case) -> Result<Vec<String>> {
    let mut out = Vec::new();
    for asking in super::askings_of(app, case.round).await? {
        if asking.state == registry::assessment::AskingState::Counted && asking.view.is_some() {
            let all = app
                .store
                .list::<Words>(Query::of(asking.id).in_state(super::WORDS))
                .await?;
            out.extend(all.into_iter().map(|w| w.value.words));
        }
    }
    out.sort();
    Ok(out)
}

/// Who speaks in a case: the panel, or those who run the initiative.
async fn speaks(app: &App, actor: &Actor, case: &Case) -> Result<bool> {
    if my_seat(app, actor, Id::new(case.panel)).await?.is_some() {
        return Ok(true);
    }
    authorise(app, actor, Verb::AppealCase, Some(case.initiative.uuid())).await?;
    Ok(false)
}

/// The panel, for one who sits in it: not even an administrator of the site rules without a seat.
async fn panel_only(app: &App, actor: &Actor, case: &Case) -> Result<Body> {
    let panel = app.store.get(Id::<Body>::new(case.panel)).await?.value;
    let seat = authorise_seat(app, actor, Verb::ProposeRuling, &panel).await?;
    if seat.is_none() && *actor != Actor::System {
        let needs = Needs::Seat(Seat::Member);
        return Err(AppError::NotAllowed { needs });
    }
    Ok(panel)
}

/// A question or an answer, public.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when there are no words or the case is over.
pub async fn say_in_case(
    app: &App,
    actor: &Actor,
    id: Id<Case>,
    words: &str,
    language: &Language,
) -> Result<()> {
    let mut case = app.store.get(id).await?;
    let by_panel = speaks(app, actor, &case).await?;
    let (words, at) = (Text::new(language.clone(), clean(words, "words")?), app.now());
    case.say(Said { by_panel, words, at })
        .map_err(AppError::finding)?;
    file(app, actor, Verb::SayInCase, case).await
}

/// A member of the panel drafts the ruling and puts it to the vote of the panel.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when the verdict is none that a panel can come to, there are no
/// reasons, or nothing is to be decided.
pub async fn propose_ruling(
    app: &App,
    actor: &Actor,
    id: Id<Case>,
    (verdict, reasons): (&str, &str),
    language: &Language,
) -> Result<Motion> {
    let mut case = app.store.get(id).await?;
    let panel = panel_only(app, actor, &case).await?;
    let verdict = RULINGS.into_iter().find(|v| v.as_str() == verdict);
    let verdict = verdict.ok_or_else(|| about(crate::register::code::UNKNOWN_WORD, "verdict"))?;
    let reasons = clean(reasons, "reasons")?;
    if !case.state.is_pending() {
        return Err(AppError::finding(Finding::error(code::CASE_OVER)));
    }
    let proposed = Proposed {
        verdict,
        reasons: Text::new(language.clone(), reasons.clone()),
    };
    let asked = DraftAsked {
        title: label(app, &case).await?,
        text: reasons,
        subject: Some(subject_of(&case, &proposed)),
        asks: Some(Asks::Approval),
        papers: vec![Paper {
            title: "¶30".to_owned(),
            address: format!("/cases/{id}"),
        }],
    };
    let motion = draft_motion(app, actor, panel.slug.as_str(), asked, language).await?;
    case.proposed = Some(proposed);
    file(app, actor, Verb::ProposeRuling, case).await?;
    Ok(motion)
}

/// What a motion about a case is called: the initiative and the round.
async fn label(app: &App, case: &Case) -> Result<String> {
    let it = app.store.get(case.initiative).await?;
    let round = app.store.get(case.round).await?;
    let title = it.title.best(&Language::english()).map(|(_, t)| t.to_owned());
    Ok(format!(
        "{} · {}",
        title.unwrap_or_else(|| it.slug.to_string()),
        round.number
    ))
}

/// Exactly the ruling that the panel votes on; after an appeal it is another.
fn subject_of(case: &Case, proposed: &Proposed) -> Subject {
    let reasons = serde_json::to_string(&proposed.reasons).unwrap_or_default();
    let state = format!("{} {} {reasons}", case.rulings.len(), proposed.verdict.as_str());
    Subject::new(SubjectKind::Assessment, case.id.uuid()).at(Digest::of(state.as_bytes()))
}

async fn motion_about(app: &App, case: &Case, proposed: &Proposed) -> Result<Option<Motion>> {
    let subject = subject_of(case, proposed);
    let all = app
        .store
        .list::<Motion>(Query::all().named(subject_name(&subject)))
        .await?;
    let ours =
        |m: &Motion| m.subject == Some(subject) && m.body.uuid() == case.panel && m.asks == Asks::Approval;
    Ok(all.into_iter().map(|m| m.value).rfind(ours))
}

/// The ruling takes effect once the panel's motion was carried; anybody may ask for it.
///
/// # Errors
/// `NotFound`, `NotSignedIn`; findings when the panel has not agreed, or nothing is to be decided.
pub async fn conclude_case(app: &App, actor: &Actor, id: Id<Case>) -> Result<Assessment> {
    authorise(app, actor, Verb::ConcludeCase, None).await?;
    let mut case: Stored<Case> = app.store.get(id).await?;
    let not_yet = || AppError::finding(Finding::error(code::NOT_DECIDED));
    let proposed = case.proposed.clone().ok_or_else(not_yet)?;
    let motion = motion_about(app, &case, &proposed).await?.ok_or_else(not_yet)?;
    motion.outcome().filter(|o| o.is_carried()).ok_or_else(not_yet)?;
    let round = app.store.get(case.round).await?;
    let judging = (
        Judging::Taxonomy(framework::Version::CURRENT),
        Perspective::Reviewer,
    );
    let ruling = Ruling {
        verdict: proposed.verdict,
        reasons: proposed.reasons,
        case: id,
        on_appeal: case.appeal.is_some(),
    };
    let content = Content::Ruling(ruling);
    let mut made = Assessment::with(app.new_id(), &round, judging, content, app.now());
    made.state = AssessmentState::Reviewed;
    case.decide(made.id).map_err(AppError::finding)?;
    case.proposed = None;
    let entry = Draft::new(made.made_at, actor, Verb::ConcludeCase, id)
        .with("verdict", made.verdict().map_or("", Verdict::as_str))
        .with("motion", motion.id.to_string());
    let changes = vec![Change::update(&case)?, Change::create(&made)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(made)
}

/// Those who run the initiative appeal: once.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings without words, before a decision, or after an appeal.
pub async fn appeal_case(
    app: &App,
    actor: &Actor,
    id: Id<Case>,
    words: &str,
    language: &Language,
) -> Result<()> {
    let mut case = app.store.get(id).await?;
    authorise(app, actor, Verb::AppealCase, Some(case.initiative.uuid())).await?;
    let words = Text::new(language.clone(), clean(words, "words")?);
    case.appeal(words, app.now()).map_err(AppError::finding)?;
    file(app, actor, Verb::AppealCase, case).await
}

async fn file(app: &App, actor: &Actor, verb: Verb, case: Stored<Case>) -> Result<()> {
    let entry = Draft::new(app.now(), actor, verb, case.value.id);
    let changes = vec![Change::update(&case)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}

/// The panels of the site that can decide.
///
/// # Errors
/// When the store cannot be read.
pub async fn panels(app: &App) -> Result<Vec<Body>> {
    let all = app.store.list::<Body>(Query::all()).await?;
    let panel = |b: &Body| b.kind == BodyKind::Panel && b.initiative.is_none();
    let able = |b: &Body| b.constituted.is_some() && b.ended.is_none();
    Ok(all
        .into_iter()
        .map(|b| b.value)
        .filter(|b| panel(b) && able(b))
        .collect())
}
