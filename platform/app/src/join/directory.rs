//! Everybody looks for members: by class, country and words; and reads what one of them gave and whom it consulted.

use std::collections::BTreeMap;

use base::{Date, Id};
use governance::body::Naming;
use governance::joining::{Contribution, MemberClass, Standing, standing};
use governance::{Body, Membership};
use registry::Area;

use super::{collaborative, contributions_of};
use crate::decide::{may_seat, members_of, my_seat};
use crate::{Actor, App, AppError, Result, Verb};

/// The wishes of a reader; an empty one is no wish.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words that must all stand somewhere in what is public.
    pub words: String,
    /// The name of a class.
    pub class: String,
    /// The code of a country or region.
    pub area: String,
}

impl Filter {
    /// Whether nothing is wished.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn takes(&self, m: &Membership) -> bool {
        let joined = m.joined.as_ref();
        let class = self.class.is_empty() || joined.is_some_and(|j| j.class.as_str() == self.class);
        let area = self.area.is_empty()
            || Area::find(&self.area).is_some_and(|wished| {
                let own = joined.and_then(|j| Area::find(&j.area));
                own.is_some_and(|own| own.lies_in(wished))
            });
        class && area && self.words_in(m)
    }

    fn words_in(&self, m: &Membership) -> bool {
        if self.words.trim().is_empty() {
            return true;
        }
        let mut text = format!("{} {}", called(m).unwrap_or_default(), m.on_behalf_of);
        for language in m.statement.languages() {
            text.push(' ');
            text.push_str(m.statement.get(language).unwrap_or_default());
        }
        if m.naming == Naming::Public {
            text.push(' ');
            text.push_str(&m.name);
        }
        let text = text.to_lowercase();
        self.words
            .to_lowercase()
            .split_whitespace()
            .all(|w| text.contains(w))
    }
}

/// What the public calls a member: its organisation, or its name where it said so.
fn called(m: &Membership) -> Option<&str> {
    match (&m.organisation, m.naming) {
        (Some(organisation), _) => Some(organisation),
        (None, Naming::Public) => Some(&m.name),
        (None, Naming::BodyOnly) => None,
    }
}

/// The members of a body that a reader looks for.
#[derive(Debug, Clone)]
pub struct Directory {
    /// The body.
    pub body: Body,
    /// Those found, by name.
    pub members: Vec<Membership>,
    /// How many members there are today.
    pub of: usize,
    /// How many members of today have each class.
    pub classes: BTreeMap<MemberClass, usize>,
    /// How many members of today work in each country or region, by M49 code.
    pub areas: BTreeMap<&'static str, usize>,
    /// Whether the reader has a seat.
    pub mine: bool,
    /// Whether the reader keeps the body's business.
    pub keeps: bool,
    /// The day that it shows.
    pub today: Date,
}

/// The members of a body; everybody may look.
///
/// # Errors
/// `NotFound`, also for a body that takes no members.
pub async fn view_directory(app: &App, actor: &Actor, slug: &str, filter: &Filter) -> Result<Directory> {
    let body = collaborative(app, slug).await?.value;
    let today = governance::day(app.now());
    let mut members = members_of(app, body.id).await?;
    members.retain(|m| standing(m, today) == Standing::Active);
    let of = members.len();
    let (mut classes, mut areas) = (BTreeMap::new(), BTreeMap::new());
    for joined in members.iter().filter_map(|m| m.joined.as_ref()) {
        *classes.entry(joined.class).or_default() += 1;
        if let Some(area) = Area::find(&joined.area) {
            *areas.entry(area.m49).or_default() += 1;
        }
    }
    members.retain(|m| filter.takes(m));
    members.sort_by_key(|m| (called(m).map(str::to_lowercase), m.id));
    Ok(Directory {
        members,
        of,
        classes,
        areas,
        mine: my_seat(app, actor, body.id).await?.is_some(),
        keeps: may_seat(app, actor, Verb::AdmitMember, &body).await?,
        today,
        body,
    })
}

/// A member as everybody may read it.
#[derive(Debug, Clone)]
pub struct MemberView {
    /// The body.
    pub body: Body,
    /// The member, former ones too.
    pub member: Membership,
    /// How it stands today.
    pub standing: Standing,
    /// What it gave and whom it consulted, newest first.
    pub contributions: Vec<Contribution>,
    /// Whether the reader belongs to the body.
    pub inside: bool,
    /// Whether the reader may say that the membership has lapsed.
    pub keeps: bool,
    /// The day that it shows.
    pub today: Date,
}

/// A member of a body.
///
/// # Errors
/// `NotFound`.
pub async fn view_member(app: &App, actor: &Actor, (slug, id): (&str, &str)) -> Result<MemberView> {
    let body = collaborative(app, slug).await?.value;
    let nowhere = || AppError::not_found("membership", id);
    let parsed: Id<Membership> = id.parse().map_err(|_| nowhere())?;
    let member = app.store.get(parsed).await?.value;
    if member.body != body.id {
        return Err(nowhere());
    }
    let today = governance::day(app.now());
    let keeps = may_seat(app, actor, Verb::LapseMember, &body).await?;
    Ok(MemberView {
        standing: standing(&member, today),
        contributions: contributions_of(app, member.id).await?,
        inside: keeps || my_seat(app, actor, body.id).await?.is_some(),
        keeps,
        today,
        member,
        body,
    })
}
