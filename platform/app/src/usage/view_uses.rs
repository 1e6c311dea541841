//! Everybody looks at what releases were used for; confirmed and claimed apart.

use std::collections::BTreeMap;

use ::knowledge::Side;
use ::knowledge::usage::{Person, Standing, Used};
use base::Date;
use governance::Body;
use governance::commitment::Commitment;
use registry::Initiative;
use uuid::Uuid;

use super::{outside, use_named};
use crate::act::{authorise_own, may};
use crate::decide::may_seat;
use crate::ports::{Order, Query};
use crate::{Actor, App, AppError, Result, Verb};

/// Claims that a list shows, the newest.
const LISTED: u64 = 500;

/// A claim with what a reader needs beside it.
#[derive(Debug, Clone)]
pub struct UseLine {
    /// The claim.
    pub used: Used,
    /// How it stands.
    pub standing: Standing,
    /// The body that decided, where one is named.
    pub decider: Option<Body>,
    /// What it promised.
    pub promise: Option<Commitment>,
}

/// Claims, the newest first.
#[derive(Debug, Clone)]
pub struct Uses {
    /// Those that stand on the page.
    pub lines: Vec<UseLine>,
    /// How many wait until the producer has looked.
    pub waiting: usize,
    /// Those of them at which the reader can look.
    pub to_look: Vec<UseLine>,
    /// Today.
    pub today: Date,
}

impl Uses {
    /// Those that somebody who can know it has confirmed.
    pub fn confirmed(&self) -> impl Iterator<Item = &UseLine> {
        self.lines.iter().filter(|l| l.standing.is_confirmed())
    }

    /// Those that are claimed, or contested.
    pub fn claimed(&self) -> impl Iterator<Item = &UseLine> {
        self.lines.iter().filter(|l| !l.standing.is_confirmed())
    }
}

/// Everything that is said to have been used.
///
/// # Errors
/// When the store cannot be read.
pub async fn find_uses(app: &App, actor: &Actor) -> Result<Uses> {
    gather(app, actor, Query::all()).await
}

/// What one release was used for.
///
/// # Errors
/// When the store cannot be read.
pub async fn uses_of_release(app: &App, actor: &Actor, release: Uuid) -> Result<Uses> {
    gather(app, actor, Query::all().named(release.to_string())).await
}

/// What the releases of an initiative were used for.
///
/// # Errors
/// When the store cannot be read.
pub async fn uses_of_initiative(app: &App, actor: &Actor, initiative: Uuid) -> Result<Uses> {
    gather(app, actor, Query::within(initiative)).await
}

async fn gather(app: &App, actor: &Actor, query: Query) -> Result<Uses> {
    let all = app.store.list::<Used>(query.ordered(Order::Newest).limit(LISTED));
    let mut uses = Uses {
        lines: Vec::new(),
        waiting: 0,
        to_look: Vec::new(),
        today: governance::day(app.now()),
    };
    let mut leads: BTreeMap<Uuid, bool> = BTreeMap::new();
    for it in all.await? {
        match it.standing() {
            Standing::Waiting => {
                uses.waiting += 1;
                let looks = match leads.get(&it.initiative) {
                    Some(looks) => *looks,
                    None => may(app, actor, Verb::LookAtUse, Some(it.initiative)).await?,
                };
                leads.insert(it.initiative, looks);
                if looks {
                    uses.to_look.push(line(app, it.value).await?);
                }
            }
            standing if standing.is_shown() => uses.lines.push(line(app, it.value).await?),
            _ => {}
        }
    }
    Ok(uses)
}

async fn line(app: &App, used: Used) -> Result<UseLine> {
    let decider = match used.decider {
        Some(body) => Some(app.store.get(body).await?.value),
        None => None,
    };
    let promise = match used.promise {
        Some(promise) => Some(app.store.get(promise).await?.value),
        None => None,
    };
    Ok(UseLine {
        standing: used.standing(),
        used,
        decider,
        promise,
    })
}

/// One claim as a page shows it.
#[derive(Debug, Clone)]
pub struct UseView {
    /// The claim.
    pub line: UseLine,
    /// The initiative whose release it is.
    pub initiative: Initiative,
    /// Today.
    pub today: Date,
    /// Whether the reader leads the initiative.
    pub leads: bool,
    /// Whether the reader keeps the business of the body that decided.
    pub decides: bool,
    /// The sides for which the reader can speak: none for what they claimed themselves, and not for both.
    pub sides: Vec<Side>,
    /// Whether the reader claimed it.
    pub owns: bool,
    /// Whether the reader may ask a decision-maker without an account.
    pub asks: bool,
    /// Who answered by a link without wanting to be named; for those who lead.
    pub unnamed: Vec<Person>,
}

/// One claim. What waits is for who can look at it alone; of what was left out or withdrawn the reason stays.
///
/// # Errors
/// `NotFound`.
pub async fn view_use(app: &App, actor: &Actor, id: &str) -> Result<UseView> {
    let it = use_named(app, id).await?.value;
    let leads = may(app, actor, Verb::LookAtUse, Some(it.initiative)).await?;
    let line = line(app, it).await?;
    let decides = match &line.decider {
        Some(body) => may_seat(app, actor, Verb::ConfirmUseAsDecider, body).await?,
        None => false,
    };
    if line.standing == Standing::Waiting && !leads && !decides {
        return Err(AppError::not_found("release_use", id));
    }
    let initiative = app
        .store
        .get(base::Id::<Initiative>::new(line.used.initiative))
        .await?
        .value;
    let owns = line
        .used
        .by
        .is_some_and(|by| authorise_own(actor, base::Id::new(by)).is_ok());
    let today = governance::day(app.now());
    let can = |side| {
        actor
            .account()
            .is_some_and(|me| line.used.may_speak(me.uuid(), side).is_ok())
    };
    let sides = [(Side::Producer, leads), (Side::DecisionMaker, decides)].into_iter();
    let sides = sides
        .filter(|(side, may)| *may && can(*side))
        .map(|(side, _)| side);
    let sides = sides.collect();
    let asks = line.standing.is_shown() && outside::may_ask(app, actor, &line.used).await?;
    let unnamed = match leads {
        true => outside::unnamed(app, line.used.id).await?,
        false => Vec::new(),
    };
    Ok(UseView {
        asks,
        unnamed,
        line,
        initiative,
        today,
        leads,
        decides,
        sides,
        owns,
    })
}
