//! Schemes of assessment: those that ship, those that a body or a country loads, and judging a round by one.

use std::collections::BTreeMap;

use base::Id;
use framework::Scheme;
use framework::scheme::{About, Given, ItemState, Profile, built_in};
use registry::assessment::{Content, Items};
use registry::{Assessment, AssessmentState, Perspective, Scheme as Judging};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{about, code, known_of};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Record, RecordKind};
use crate::register::{round_of, seen};
use crate::{Actor, App, AppError, Result, Verb};

/// A scheme that somebody loaded. It never changes; a change is another version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptScheme {
    /// Its identity.
    pub id: Id<KeptScheme>,
    /// The scheme.
    pub scheme: Scheme,
}

impl base::Kind for KeptScheme {
    const NAME: &'static str = "scheme";
}

impl Record for KeptScheme {
    const KIND: RecordKind = RecordKind::Scheme;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn name(&self) -> Option<String> {
        Some(self.scheme.name())
    }
}

/// Every scheme at its newest version: those that ship first.
///
/// # Errors
/// When the store cannot be read.
pub async fn list_schemes(app: &App) -> Result<Vec<Scheme>> {
    let mut newest: Vec<Scheme> = built_in().to_vec();
    for kept in app.store.list::<KeptScheme>(Query::all()).await? {
        let scheme = kept.value.scheme;
        match newest.iter_mut().find(|s| s.id == scheme.id) {
            Some(old) => *old = scheme,
            None => newest.push(scheme),
        }
    }
    Ok(newest)
}

/// The scheme of that name at its newest version.
///
/// # Errors
/// `NotFound`.
pub async fn find_scheme(app: &App, id: &str) -> Result<Scheme> {
    let all = list_schemes(app).await?;
    let found = all.into_iter().find(|s| s.id == id);
    found.ok_or_else(|| AppError::not_found("scheme", id))
}

/// The scheme of that name, if it is about a round.
async fn round_scheme(app: &App, id: &str) -> Result<Scheme> {
    let scheme = find_scheme(app, id).await?;
    if scheme.about == About::Round {
        return Ok(scheme);
    }
    Err(AppError::not_found("scheme", id))
}

/// Loads a scheme from its file. A newer version makes judgements by the older one stale, and keeps them.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`; every finding about the file, each with its place; `Conflict` when the version is
/// there already.
pub async fn load_scheme(app: &App, actor: &Actor, text: &str) -> Result<Scheme> {
    authorise(app, actor, Verb::LoadScheme, None).await?;
    let (scheme, _) = Scheme::read(text).into_result().map_err(AppError::Findings)?;
    let kept = KeptScheme {
        id: app.new_id(),
        scheme,
    };
    let entry = Draft::new(app.now(), actor, Verb::LoadScheme, kept.id)
        .with("scheme", kept.scheme.id.as_str())
        .with("version", kept.scheme.version.as_str());
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::create(&kept)?],
        })
        .await?;
    Ok(kept.scheme)
}

/// Where a round stands by a scheme today.
#[derive(Debug, Clone)]
pub struct SchemeView {
    /// The scheme.
    pub scheme: Scheme,
    /// What people answered last.
    pub given: BTreeMap<String, Given>,
    /// Where each item stands, with what the platform knows now.
    pub profile: Profile,
    /// Whether the answers were given under an older version.
    pub stale: bool,
    /// Whether anybody answered at all.
    pub answered: bool,
}

/// A round by a scheme, for everybody who may see the round.
///
/// # Errors
/// `NotFound`.
pub async fn view_scheme(
    app: &App,
    actor: &Actor,
    (slug, number): (&str, u32),
    id: &str,
) -> Result<SchemeView> {
    let it = seen(app, actor, slug).await?.value;
    let round = round_of(app, it.id, number).await?.value;
    let scheme = round_scheme(app, id).await?;
    let all = app.store.list::<Assessment>(Query::of(round.id)).await?;
    let of_it =
        |a: &Assessment| matches!(&a.scheme, Judging::Data(name) if name.split('@').next() == Some(id));
    let last = all.into_iter().filter(|a| of_it(a)).max_by_key(|a| a.made_at);
    let given = last.as_ref().and_then(|a| a.items()).map(|i| i.given.clone());
    let known = known_of(app, &it, &round).await?;
    Ok(SchemeView {
        profile: scheme.profile(&known, &given.clone().unwrap_or_default()),
        stale: last.is_some_and(|a| a.scheme != Judging::Data(scheme.name())),
        answered: given.is_some(),
        given: given.unwrap_or_default(),
        scheme,
    })
}

/// Refuses answers to items that the scheme does not have, and a floor that is said not to apply.
///
/// # Errors
/// A finding about the item.
pub(crate) fn check_answers(scheme: &Scheme, given: &BTreeMap<String, Given>) -> Result<()> {
    for (code, answer) in given {
        let item = scheme.item(code);
        let item = item.ok_or_else(|| about(crate::register::code::UNKNOWN_WORD, &format!("item-{code}")))?;
        if item.floor && answer.state == ItemState::NotApplicable {
            return Err(about(code::FLOOR, &format!("item-{code}")));
        }
    }
    Ok(())
}

/// Files answers to the items of a scheme.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings for an item that the scheme does not have, and for a floor
/// that is said not to apply.
pub async fn answer_items(
    app: &App,
    actor: &Actor,
    (slug, number): (&str, u32),
    id: &str,
    given: BTreeMap<String, Given>,
) -> Result<Assessment> {
    let it = seen(app, actor, slug).await?;
    authorise(app, actor, Verb::AnswerItems, Some(it.id.uuid())).await?;
    let round = round_of(app, it.id, number).await?;
    let scheme = round_scheme(app, id).await?;
    check_answers(&scheme, &given)?;
    let known = known_of(app, &it, &round).await?;
    let (now, profile) = (app.now(), scheme.profile(&known, &given));
    let judging = (Judging::Data(scheme.name()), Perspective::Initiator);
    let content = Content::Items(Items { given, profile });
    let mut made = Assessment::with(app.new_id(), &round, judging, content, now);
    let filed = made.go(AssessmentState::Filed, &std::collections::BTreeSet::new());
    filed.map_err(|refused| refused.findings())?;
    let entry = Draft::new(now, actor, Verb::AnswerItems, made.id)
        .with("initiative", slug)
        .with("number", number)
        .with("scheme", scheme.name());
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::create(&made)?],
        })
        .await?;
    Ok(made)
}
