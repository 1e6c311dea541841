//! Peers ask each other for help and offer it; an organisation looks at what it can do, and what could help it.
//!
//! Of a self-assessment nothing is kept: the profile is computed from the answers in the address.

use std::collections::{BTreeMap, BTreeSet};

use ::knowledge::{Exchange, ExchangeKind, Resource};
use base::{Id, Language, Text};
use framework::Scheme;
use framework::scheme::{Given, ItemState, Profile};
use uuid::Uuid;

use super::about;
use super::library::find_resources;
use crate::act::{authorise, authorise_own};
use crate::assess::find_scheme;
use crate::log::Draft;
use crate::people::Account;
use crate::ports::{Act, Change, Order, Query, Record, RecordKind};
use crate::register::code::UNKNOWN_WORD;
use crate::{Actor, App, AppError, Result, Verb};

/// The scheme by which an organisation looks at itself.
const CAPACITY: &str = "capacity";

impl Record for Exchange {
    const KIND: RecordKind = RecordKind::Exchange;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn state(&self) -> Option<String> {
        Some(if self.closed { "closed" } else { "open" }.to_owned())
    }
}

/// A request or an offer as a form sends it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields are those of `knowledge::Exchange`")]
pub struct ExchangeWording {
    pub kind: String,
    pub organisation: String,
    pub title: String,
    pub about: String,
    pub topics: Vec<String>,
    pub languages: String,
    pub contact: String,
}

/// Asks peers for help, or offers it.
///
/// # Errors
/// `NotSignedIn`; findings about what is missing or unknown.
pub async fn open_exchange(
    app: &App,
    actor: &Actor,
    asked: &ExchangeWording,
    language: &Language,
) -> Result<Exchange> {
    authorise(app, actor, Verb::OpenExchange, None).await?;
    let account = actor.account().ok_or(AppError::NotSignedIn)?;
    let unknown = |field| AppError::finding(about(UNKNOWN_WORD, field));
    let scheme = find_scheme(app, CAPACITY).await?;
    if asked.topics.iter().any(|t| scheme.item(t).is_none()) {
        return Err(unknown("topics"));
    }
    let tags = asked.languages.split([',', ' ', ';']).filter(|t| !t.is_empty());
    let languages: std::result::Result<BTreeSet<Language>, _> = tags.map(str::parse).collect();
    let text = |words: &str| Text::default().with(language.clone(), words.trim());
    let exchange = Exchange {
        id: app.new_id(),
        by: account.uuid(),
        kind: ExchangeKind::from_name(&asked.kind).ok_or_else(|| unknown("kind"))?,
        organisation: asked.organisation.trim().to_owned(),
        title: text(&asked.title),
        about: text(&asked.about),
        topics: asked.topics.iter().cloned().collect(),
        languages: languages.map_err(|_| unknown("languages"))?,
        contact: asked.contact.trim().to_owned(),
        made: app.now(),
        closed: false,
    };
    exchange.check().map_err(AppError::finding)?;
    let entry =
        Draft::new(app.now(), actor, Verb::OpenExchange, exchange.id).with("kind", exchange.kind.as_str());
    let changes = vec![Change::create(&exchange)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(exchange)
}

/// Says that it is over: whoever wrote it, or an administrator. It is erased.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn close_exchange(app: &App, actor: &Actor, id: &str) -> Result<()> {
    if *actor == Actor::Anonymous {
        return Err(AppError::NotSignedIn);
    }
    let parsed: Id<Exchange> = id.parse().map_err(|_| AppError::not_found("exchange", id))?;
    let exchange = app.store.get(parsed).await?;
    authorise_own(actor, Id::<Account>::new(exchange.by))?;
    let entry = Draft::new(app.now(), actor, Verb::CloseExchange, parsed);
    let changes = vec![Change::remove(&exchange)];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}

/// Every open request and offer, the newest first, and the scheme that names the topics.
///
/// # Errors
/// When the store cannot be read.
pub async fn find_exchanges(app: &App) -> Result<(Scheme, Vec<Exchange>)> {
    let open = Query::all().in_state("open").ordered(Order::Newest);
    let all = app.store.list::<Exchange>(open).await?;
    Ok((
        find_scheme(app, CAPACITY).await?,
        all.into_iter().map(|e| e.value).collect(),
    ))
}

/// What an organisation can do, and what could help with the rest.
#[derive(Debug, Clone)]
pub struct Capacity {
    /// The scheme.
    pub scheme: Scheme,
    /// Where each item stands.
    pub profile: Profile,
    /// Codes of what is not met, or only in part.
    pub gaps: BTreeSet<String>,
    /// Codes of what is met.
    pub strengths: BTreeSet<String>,
    /// Guidance that helps with the gaps.
    pub guidance: Vec<Resource>,
    /// Peers that offer help with the gaps.
    pub offers: Vec<Exchange>,
    /// Peers that ask for what this organisation can do.
    pub needs: Vec<Exchange>,
}

/// Looks at answers, and keeps nothing of them.
///
/// # Errors
/// When the store cannot be read.
pub async fn view_capacity(app: &App, answers: &BTreeMap<String, ItemState>) -> Result<Capacity> {
    let (scheme, all) = find_exchanges(app).await?;
    let given = |(code, state): (&String, &ItemState)| {
        let given = Given {
            state: *state,
            strength: framework::Strength::E0,
            note: String::new(),
            link: None,
        };
        (code.clone(), given)
    };
    let profile = scheme.profile(&BTreeMap::new(), &answers.iter().map(given).collect());
    let of = |wanted: &[ItemState]| {
        let fits = profile.items().iter().filter(|s| wanted.contains(&s.state));
        fits.map(|s| s.code.clone()).collect::<BTreeSet<_>>()
    };
    let (gaps, strengths) = (of(&[ItemState::Not, ItemState::Partly]), of(&[ItemState::Met]));
    let guidance = find_resources(app).await?;
    let meets = |kind, topics: &BTreeSet<String>| {
        all.iter()
            .filter(|e| e.meets(kind, topics))
            .cloned()
            .collect::<Vec<_>>()
    };
    Ok(Capacity {
        guidance: guidance
            .into_iter()
            .filter(|r| !r.content.helps.is_disjoint(&gaps))
            .collect(),
        offers: meets(ExchangeKind::Offer, &gaps),
        needs: meets(ExchangeKind::Need, &strengths),
        profile,
        scheme,
        gaps,
        strengths,
    })
}
