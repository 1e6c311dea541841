//! A country's roadmap: written by whoever keeps the country, approved by the decision of its body, followed until
//! its actions are done.

use base::{Date, Language, Slug, Text};
use governance::Body;
use governance::roadmap::{Action, ActionState, Cost, Outline, Progress, Roadmap};
use registry::Country;
use uuid::Uuid;

use super::{about, area_of, body_of, code, country_for, kept, may_for};
use crate::decide::{approval_of, motion_about};
use crate::log::Draft;
use crate::ports::{Act, Change, Order, Query, Record, RecordKind, Stored};
use crate::register::{code as words, reworded};
use crate::{Actor, App, AppError, Result, Verb};

impl Record for Roadmap {
    const KIND: RecordKind = RecordKind::Roadmap;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.country)
    }
    fn name(&self) -> Option<String> {
        Some(self.slug.to_string())
    }
}

/// A roadmap for its page.
#[derive(Debug, Clone)]
pub struct RoadmapView {
    /// The area.
    pub area: &'static registry::Area,
    /// The roadmap.
    pub roadmap: Roadmap,
    /// The body that decides it.
    pub body: Option<Body>,
    /// The motion about it as it is, if there is one.
    pub motion: Option<String>,
    /// Today.
    pub today: Date,
    /// Whether the reader writes it.
    pub may_write: bool,
}

/// The roadmaps of a country, the newest first.
///
/// # Errors
/// `NotFound` for a code of nothing.
pub async fn roadmaps_of(app: &App, code: &str) -> Result<Vec<Roadmap>> {
    let Some(country) = kept(app, area_of(code)?).await? else {
        return Ok(Vec::new());
    };
    let of = Query::of(country.value.id).ordered(Order::Newest);
    let all = app.store.list::<Roadmap>(of).await?;
    Ok(all.into_iter().map(|r| r.value).collect())
}

/// One roadmap.
///
/// # Errors
/// `NotFound`.
pub async fn view_roadmap(app: &App, actor: &Actor, code: &str, slug: &str) -> Result<RoadmapView> {
    let area = area_of(code)?;
    let country = kept(app, area).await?;
    let country = country.ok_or_else(|| AppError::not_found("roadmap", slug))?;
    let roadmap = app
        .store
        .named_in::<Roadmap, _>(country.value.id, slug)
        .await?
        .value;
    let body = body_of(app, &country).await?;
    let motion = match &body {
        Some(body) => motion_about(app, body.id, &roadmap.subject()).await?,
        None => None,
    };
    Ok(RoadmapView {
        area,
        may_write: may_for(app, actor, Verb::WriteRoadmap, &country).await?,
        motion: motion.map(|m| m.to_string()),
        today: governance::day(app.now()),
        roadmap,
        body,
    })
}

/// The words and period of a roadmap as somebody writes them.
#[derive(Debug, Clone, Default)]
pub struct OutlineWording {
    /// What it is called.
    pub title: String,
    /// What it wants to reach.
    pub about: String,
    /// The first day.
    pub from: String,
    /// The last day.
    pub until: String,
}

fn day(text: &str, field: &str) -> Result<Date> {
    let text = text.trim();
    let wrong = |_| AppError::finding(about(words::NOT_A_DATE, field).with("value", text));
    text.parse().map_err(wrong)
}

/// Begins a roadmap.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings about words and days.
pub async fn begin_roadmap(
    app: &App,
    actor: &Actor,
    code: &str,
    w: &OutlineWording,
    language: &Language,
) -> Result<Roadmap> {
    let (country, _) = country_for(app, actor, Verb::WriteRoadmap, code).await?;
    let outline = Outline {
        title: Text::default().with(language.clone(), w.title.trim()),
        about: Text::default().with(language.clone(), w.about.trim()),
        from: day(&w.from, "from")?,
        until: day(&w.until, "until")?,
    };
    let slug = free_slug(app, &country, &w.title).await?;
    let made = Roadmap::new(app.new_id(), country.value.id.uuid(), slug, outline, app.now());
    let roadmap = made.map_err(AppError::finding)?;
    let entry = Draft::new(roadmap.created, actor, Verb::WriteRoadmap, roadmap.id)
        .with("area", country.area.as_str())
        .with("roadmap", roadmap.slug.as_str());
    let changes = vec![Change::create(&roadmap)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(roadmap)
}

/// A name in addresses from the title; `roadmap` and a number where letters do not give one.
async fn free_slug(app: &App, country: &Stored<Country>, title: &str) -> Result<Slug> {
    let slug = Slug::from_title(title).or_else(|| Slug::from_title("roadmap"));
    let slug = slug.ok_or_else(|| AppError::finding(about(words::NO_SLUG, "title")))?;
    let named = Query::of(country.value.id).named(slug.as_str());
    if app.store.count_of::<Roadmap>(named).await? > 0 {
        return Err(AppError::finding(about(code::ROADMAP_SLUG, "title")));
    }
    Ok(slug)
}

/// An action as somebody writes it.
#[derive(Debug, Clone, Default)]
pub struct ActionWording {
    /// The number of an action that is there, or empty.
    pub number: String,
    /// The element of the enabling environment, `1` to `8`, or empty.
    pub part: String,
    /// What is to be done.
    pub what: String,
    /// Who does it.
    pub owner: String,
    /// Until when.
    pub due: String,
    /// What it is expected to cost, a whole number, or empty.
    pub cost: String,
    /// The currency of that.
    pub currency: String,
}

impl ActionWording {
    fn cost(&self) -> Result<Option<Cost>> {
        let text: String = self.cost.split_whitespace().collect();
        if text.is_empty() {
            return Ok(None);
        }
        let wrong = |_| {
            let code = governance::roadmap::code::ROADMAP_COST;
            AppError::finding(about(code, "cost").with("value", text.as_str()))
        };
        Ok(Some(Cost {
            amount: text.parse().map_err(wrong)?,
            currency: self.currency.trim().to_uppercase(),
        }))
    }
}

/// A roadmap of a country that the actor may write.
async fn roadmap_for(
    app: &App,
    actor: &Actor,
    verb: Verb,
    (code, slug): (&str, &str),
) -> Result<(Stored<Roadmap>, Option<Body>)> {
    let (country, body) = country_for(app, actor, verb, code).await?;
    let roadmap = app.store.named_in::<Roadmap, _>(country.value.id, slug).await?;
    Ok((roadmap, body))
}

async fn keep(
    app: &App,
    actor: &Actor,
    verb: Verb,
    roadmap: Stored<Roadmap>,
    fact: String,
) -> Result<Roadmap> {
    let entry = Draft::new(app.now(), actor, verb, roadmap.value.id)
        .with("roadmap", roadmap.slug.as_str())
        .with("fact", fact);
    let changes = vec![Change::update(&roadmap)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(roadmap.value)
}

/// Adds an action or writes one anew; an approved plan then needs another decision.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings about what, who, when and money.
pub async fn plan_action(
    app: &App,
    actor: &Actor,
    at: (&str, &str),
    w: &ActionWording,
    language: &Language,
) -> Result<Roadmap> {
    let (mut roadmap, _) = roadmap_for(app, actor, Verb::WriteRoadmap, at).await?;
    let number = w.number.trim().parse().unwrap_or(0);
    let old = roadmap.actions.iter().find(|a| a.number == number);
    let before = old.map(|a| a.what.clone()).unwrap_or_default();
    let action = Action {
        number,
        part: w.part.trim().to_owned(),
        what: reworded(&before, language, &w.what),
        owner: w.owner.trim().to_owned(),
        due: day(&w.due, "due")?,
        cost: w.cost()?,
        progress: Vec::new(),
    };
    let number = roadmap.value.plan(action).map_err(AppError::finding)?;
    keep(
        app,
        actor,
        Verb::WriteRoadmap,
        roadmap,
        format!("action {number}"),
    )
    .await
}

/// What came of an action, as somebody writes it.
#[derive(Debug, Clone, Default)]
pub struct ProgressWording {
    /// The action.
    pub number: u32,
    /// Where it stands.
    pub state: String,
    /// What was done.
    pub note: String,
    /// What shows it.
    pub evidence: String,
}

/// Writes down what came of an action.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings before an approval, for an unknown word, and for “done”
/// without evidence.
pub async fn note_progress(
    app: &App,
    actor: &Actor,
    at: (&str, &str),
    w: &ProgressWording,
    language: &Language,
) -> Result<Roadmap> {
    let (mut roadmap, _) = roadmap_for(app, actor, Verb::NoteProgress, at).await?;
    let state = ActionState::from_name(&w.state);
    let state = state.ok_or_else(|| AppError::finding(about(words::UNKNOWN_WORD, "state")))?;
    let evidence = w.evidence.trim();
    if !evidence.is_empty() && !evidence.starts_with("https://") && !evidence.starts_with('/') {
        return Err(AppError::finding(
            about(words::NOT_AN_ADDRESS, "evidence").with("value", evidence),
        ));
    }
    let progress = Progress {
        state,
        note: Text::default().with(language.clone(), w.note.trim()),
        evidence: Some(evidence.to_owned()).filter(|e| !e.is_empty()),
        at: app.now(),
    };
    let noted = roadmap.value.note_progress(w.number, progress);
    noted.map_err(AppError::finding)?;
    let fact = format!("action {} {}", w.number, state.as_str());
    keep(app, actor, Verb::NoteProgress, roadmap, fact).await
}

/// Approves the plan as it stands, as the body decided.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings without a body, without its decision, or without an action.
pub async fn approve_roadmap(app: &App, actor: &Actor, at: (&str, &str)) -> Result<Roadmap> {
    let (mut roadmap, body) = roadmap_for(app, actor, Verb::ApproveRoadmap, at).await?;
    let body = body.ok_or_else(|| AppError::finding(about(code::NO_BODY, "body")))?;
    let approval = approval_of(app, actor, &body, &roadmap.subject()).await?;
    let basis = approval.in_log();
    let approved = roadmap.value.approve(approval, app.now());
    approved.map_err(AppError::finding)?;
    keep(app, actor, Verb::ApproveRoadmap, roadmap, basis).await
}

/// The body that decides a roadmap, for an actor who may put it to the vote.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding without a body.
pub async fn body_for_roadmap(app: &App, actor: &Actor, at: (&str, &str)) -> Result<(Roadmap, Body)> {
    let (roadmap, body) = roadmap_for(app, actor, Verb::WriteRoadmap, at).await?;
    let body = body.ok_or_else(|| AppError::finding(about(code::NO_BODY, "body")))?;
    Ok((roadmap.value, body))
}
