//! What there is to tell to who follows a thing: releases that went out or were taken back, uses, notes on what changed,
//! corrections with their answers. Read from the public records whenever somebody asks; a reader of a feed is not
//! remembered, and who wants letters is kept by `knowledge::Subscription`.

use ::knowledge::usage::{Remark, Used};
use base::{Text, Timestamp};
use protect::Release;
use uuid::Uuid;

use super::remark::{later_editions, put_right};
use super::returns::public_returns;
use crate::country::view_country;
use crate::handover::view_indicator;
use crate::ports::Query;
use crate::publish::{releases_of, view_release};
use crate::register::seen;
use crate::{Actor, App, Result};

/// How much a feed tells, the newest.
const NEWEST: usize = 40;

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// Figures are out.
    Published,
    /// A later edition is out.
    Superseded,
    /// Figures were taken back.
    Recalled,
    /// Somebody says that they used them.
    Claimed,
    /// A side says so too.
    Confirmed,
    /// What changed was told.
    Changed,
    /// A correction or a question has its answer.
    Answered,
    /// A later edition puts right what somebody had said.
    PutRight,
}

impl What {
    /// The key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Superseded => "superseded",
            Self::Recalled => "recalled",
            Self::Claimed => "claimed",
            Self::Confirmed => "confirmed",
            Self::Changed => "changed",
            Self::Answered => "answered",
            Self::PutRight => "put-right",
        }
    }
}

/// One thing to tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What happened.
    pub what: What,
    /// What it is called.
    pub title: Text,
    /// Its page, from the root of the site.
    pub address: String,
    /// When.
    pub at: Timestamp,
    /// What the figures cannot tell; empty where it is not about figures.
    pub caution: Text,
}

/// What is followed: its title, and what there is to tell, the newest first.
#[derive(Debug, Clone)]
pub struct Followed {
    /// What it is called.
    pub title: Text,
    /// What there is to tell.
    pub told: Vec<Told>,
}

fn followed(title: Text, mut told: Vec<Told>) -> Followed {
    told.sort_by(|a, b| (b.at, &b.address, b.what).cmp(&(a.at, &a.address, a.what)));
    told.truncate(NEWEST);
    Followed { title, told }
}

/// One release.
///
/// # Errors
/// `NotFound`, also for a release that is not out.
pub async fn follow_release(app: &App, slug: &str) -> Result<Followed> {
    let release = view_release(app, &Actor::Anonymous, slug).await?;
    let told = of_release(app, &release).await?;
    Ok(followed(release.description().title.clone(), told))
}

/// An initiative: its releases and what changed.
///
/// # Errors
/// `NotFound`, also for a draft.
pub async fn follow_initiative(app: &App, slug: &str) -> Result<Followed> {
    let it = seen(app, &Actor::Anonymous, slug).await?.value;
    let mut told = changed(app, it.id.uuid()).await?;
    for release in releases_of(app, &Actor::Anonymous, it.id).await? {
        told.extend(of_release(app, &release).await?);
    }
    Ok(followed(it.title, told))
}

/// A country or region: its initiatives.
///
/// # Errors
/// `NotFound` for a code of nothing.
pub async fn follow_country(app: &App, code: &str) -> Result<Followed> {
    let view = view_country(app, &Actor::Anonymous, code).await?;
    let mut told = Vec::new();
    for it in &view.listed {
        told.extend(changed(app, it.initiative.id.uuid()).await?);
    }
    for release in &view.releases {
        told.extend(of_release(app, release).await?);
    }
    let languages = ["en", "fr", "es", "ar", "ru", "zh"]
        .into_iter()
        .filter_map(|l| l.parse().ok());
    let title = languages.fold(Text::default(), |text, l| {
        let name = view.area.name(&l);
        text.with(l, name)
    });
    Ok(followed(title, told))
}

/// An indicator or target of the 2030 Agenda: the releases beside it.
///
/// # Errors
/// `NotFound` for a code that the Agenda does not have.
pub async fn follow_indicator(app: &App, code: &str) -> Result<Followed> {
    let view = view_indicator(app, code).await?;
    let mut told = Vec::new();
    for beside in &view.releases {
        told.extend(of_release(app, &beside.release).await?);
    }
    Ok(followed(Text::english(view.entry.code), told))
}

async fn of_release(app: &App, release: &Release) -> Result<Vec<Told>> {
    let page = format!("/releases/{}", release.slug());
    let title = || release.description().title.clone();
    let step = |to: &str| match to {
        "published" => Some(What::Published),
        "superseded" => Some(What::Superseded),
        "recalled" => Some(What::Recalled),
        _ => None,
    };
    let one = |what, at| Told {
        what,
        title: title(),
        address: page.clone(),
        at,
        caution: release.description().limits.first().cloned().unwrap_or_default(),
    };
    let mut told: Vec<Told> = release
        .history()
        .iter()
        .filter_map(|c| Some(one(step(&c.to)?, c.at)))
        .collect();
    let of = || Query::all().named(release.id().uuid().to_string());
    for used in app.store.list::<Used>(of()).await? {
        told.extend(of_use(&used));
    }
    let later = later_editions(app, release).await?;
    for remark in app.store.list::<Remark>(of()).await? {
        let Some(reply) = remark.reply.as_ref().filter(|_| remark.closed.is_none()) else {
            continue;
        };
        let one = |what, at| Told {
            what,
            title: title(),
            address: format!("{page}/remarks#remark-{}", remark.value.id),
            at,
            caution: Text::default(),
        };
        told.push(one(What::Answered, reply.at));
        told.extend(put_right(&remark, &later).map(|edition| one(What::PutRight, edition.since)));
    }
    Ok(told)
}

/// A use that stands on the page, and the last word that confirmed it.
fn of_use(used: &Used) -> Option<Told> {
    let standing = used.standing();
    let (what, at) = match standing.is_confirmed() {
        true => (What::Confirmed, used.said.last().map_or(used.at, |c| c.at)),
        false => (What::Claimed, used.at),
    };
    let title = used
        .title
        .languages()
        .next()
        .cloned()
        .unwrap_or_else(base::Language::english);
    standing.is_shown().then(|| Told {
        what,
        title: Text::new(title, used.content.title.clone()),
        address: format!("/uses/{}", used.id),
        at,
        caution: Text::default(),
    })
}

async fn changed(app: &App, initiative: Uuid) -> Result<Vec<Told>> {
    let told = public_returns(app, initiative)
        .await?
        .into_iter()
        .filter_map(|note| {
            let days = note.days?;
            let midnight = days.public.to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp();
            Some(Told {
                what: What::Changed,
                title: note.content.title.clone(),
                address: format!("/returns/{}", note.id),
                // A feed never says that it was read before it was written.
                at: midnight.max(days.at),
                caution: Text::default(),
            })
        });
    Ok(told.collect())
}
