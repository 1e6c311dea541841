//! What communities said to a form: for who works there, for everybody, and for the community's own body.

use base::{Id, Language, Text};
use consent::{ANSWERED_FOR, COMMUNITY, ReceiptCode};
use form::Engine;
use governance::paper::Paper;
use governance::{Body, Motion, MotionState};
use registry::Initiative;

use super::CommunityConsent;
use crate::act::{authorise, may};
use crate::collect::my_data::purposes;
use crate::collect::shown::Shown;
use crate::collect::{Instrument, KeptConsent, PurposeNow, engine_of};
use crate::decide::bodies_of;
use crate::ports::{Order, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// How a form asks for a community.
#[derive(Debug, Clone, PartialEq)]
pub enum AsksCommunity {
    /// Nobody can say that they speak for one.
    Nobody,
    /// Somebody can; it does not ask for which.
    One,
    /// It asks for which, in any words.
    AnyName,
    /// It asks for which of these: the code and its words.
    OneOf(Vec<(String, Text)>),
}

impl AsksCommunity {
    /// How a form asks.
    pub fn of(engine: &Engine) -> Self {
        let asked = engine.variables();
        let named = |name: &str| {
            asked.iter().find(|v| {
                let question = v.question.as_deref().unwrap_or(&v.name);
                v.repeat.is_none() && question.rsplit('/').next() == Some(name)
            })
        };
        let speaks = named(ANSWERED_FOR).is_some_and(|v| v.codes().is_none_or(|c| c.allows(COMMUNITY)));
        match named(COMMUNITY) {
            _ if !speaks => Self::Nobody,
            None => Self::One,
            Some(question) => question.codes().map_or(Self::AnyName, |codes| {
                Self::OneOf(
                    codes
                        .choices
                        .iter()
                        .map(|c| (c.code.clone(), c.label.clone()))
                        .collect(),
                )
            }),
        }
    }

    /// An answer that means a community, as people read it.
    fn shown(&self, answer: &str) -> Shown {
        let label = match self {
            Self::OneOf(all) => all
                .iter()
                .find(|(code, label)| code == answer && !label.is_empty()),
            Self::Nobody | Self::One | Self::AnyName => None,
        };
        label.map_or_else(
            || Shown::Given(dataset::Value::Text(answer.to_owned())),
            |(_, label)| Shown::Words(label.clone()),
        )
    }
}

/// A community's consent with what became of it.
#[derive(Debug, Clone)]
pub struct CommunityView {
    /// What is kept.
    pub consent: CommunityConsent,
    /// Whether answers are taken under it now.
    pub covers: bool,
    /// Each purpose, and where it stands.
    pub purposes: Vec<PurposeNow>,
    /// Answers that were given under it, those that were taken back too.
    pub answers: u64,
    /// The body that decided, where this site knows it.
    pub body: Option<Body>,
    /// Which answer of the form means it, in the form's words; `None` = the form does not ask which.
    pub answer: Option<Shown>,
}

/// What communities said to a form, for who works on the initiative.
pub struct Communities {
    /// The initiative.
    pub initiative: Initiative,
    /// The form.
    pub instrument: Instrument,
    /// How it asks for a community.
    pub asks: AsksCommunity,
    /// What was said, the newest first.
    pub all: Vec<CommunityView>,
    /// The initiative's bodies.
    pub bodies: Vec<Body>,
    /// What they decided on this site, the newest first.
    pub decisions: Vec<Motion>,
    /// Whether one may write down what a community said, and that it takes back.
    pub may_record: bool,
}

/// What communities said to a form, at any state of it: a community is told before anybody is asked.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn view_communities(
    app: &App,
    actor: &Actor,
    slug: &str,
    id: Id<Instrument>,
) -> Result<Communities> {
    let initiative = app.store.named::<Initiative>(slug).await?.value;
    let about = Some(initiative.id.uuid());
    authorise(app, actor, Verb::ViewInitiative, about).await?;
    let it = app.store.get(id).await?.value;
    if it.initiative != initiative.id {
        return Err(AppError::not_found("instrument", id));
    }
    let bodies = bodies_of(app, initiative.id.uuid()).await?;
    let newest = Query::of(id).ordered(Order::Newest);
    let mut all = Vec::new();
    for kept in app.store.list::<CommunityConsent>(newest).await? {
        all.push(view(app, &it, kept.value).await?);
    }
    let decided = Query::of_each(bodies.iter().map(|b| b.id)).in_state(MotionState::Closed.as_str());
    let decided = app.store.list::<Motion>(decided.ordered(Order::Newest)).await?;
    let carried = decided
        .into_iter()
        .filter(|m| m.outcome().is_some_and(|o| o.is_carried()));
    Ok(Communities {
        asks: AsksCommunity::of(&*engine_of(app, &it).await?),
        may_record: may(app, actor, Verb::RecordCommunity, about).await?,
        decisions: carried.map(|m| m.value).collect(),
        bodies,
        all,
        instrument: it,
        initiative,
    })
}

async fn view(app: &App, it: &Instrument, consent: CommunityConsent) -> Result<CommunityView> {
    let answer = match &consent.answer {
        Some(code) => Some(AsksCommunity::of(&*engine_of(app, it).await?).shown(code)),
        None => None,
    };
    let under = Query::all().in_state(consent.id.to_string());
    Ok(CommunityView {
        covers: consent.covers(it, app.now()),
        purposes: purposes(&consent.record, it, app.now()),
        answers: app.store.count_of::<KeptConsent>(under).await?,
        body: match consent.body {
            Some(id) => Some(app.store.get(id).await?.value),
            None => None,
        },
        answer,
        consent,
    })
}

/// The communities whose yes to a form stands, for everybody who is asked.
///
/// # Errors
/// When the store cannot be read.
pub async fn agreed_communities(app: &App, it: &Instrument) -> Result<Vec<CommunityView>> {
    let mut out = Vec::new();
    for kept in super::covering(app, it).await? {
        out.push(view(app, it, kept.value).await?);
    }
    Ok(out)
}

/// The document that shows what a community decided, for who works on the initiative.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn community_document(
    app: &App,
    actor: &Actor,
    id: Id<CommunityConsent>,
) -> Result<(Paper, Vec<u8>)> {
    let kept = app.store.get(id).await?.value;
    let it = app.store.get(kept.instrument).await?;
    authorise(app, actor, Verb::ViewInitiative, Some(it.initiative.uuid())).await?;
    let paper = kept.document.ok_or_else(|| AppError::not_found("paper", id))?;
    let bytes = app.objects.get(paper.digest).await?;
    Ok((paper, bytes))
}

/// What stands behind a community's code.
#[derive(Debug, Clone)]
pub struct CommunityData {
    /// What it said, and what became of it.
    pub view: CommunityView,
    /// The form.
    pub instrument: Instrument,
    /// The initiative.
    pub initiative: Initiative,
}

impl CommunityData {
    /// Whether anything is left to take back.
    pub fn stands(&self) -> bool {
        self.view
            .purposes
            .iter()
            .any(|p| p.state.is_some_and(consent::State::permits))
    }
}

/// What stands behind a community's code.
///
/// # Errors
/// `NotFound` for a code that no community has.
pub async fn find_community_data(app: &App, code: ReceiptCode) -> Result<CommunityData> {
    let kept = of_code(app, code).await?;
    let instrument = app.store.get(kept.instrument).await?.value;
    let initiative = app.store.get(instrument.initiative).await?.value;
    Ok(CommunityData {
        view: view(app, &instrument, kept.value).await?,
        instrument,
        initiative,
    })
}

pub(super) async fn of_code(app: &App, code: ReceiptCode) -> Result<Stored<CommunityConsent>> {
    let named = Query::all().named(code.digest().to_string());
    let found = app.store.find::<CommunityConsent>(named).await?;
    found.ok_or_else(|| AppError::not_found("receipt", "this code"))
}

/// How something is called in a language, else in the next best.
pub(super) fn name_of(name: &Text, language: &Language) -> String {
    name.best(language)
        .map(|(_, words)| words.to_owned())
        .unwrap_or_default()
}
