//! A keeper gives somebody a seat, changes what is said about it, or ends it.

use base::{Date, Findings, Id, Language};
use governance::body::{After, HowChosen, Naming, deciding};
use governance::joining::{Joined, MemberClass};
use governance::{Body, Membership, Side};
use registry::Area;
use uuid::Uuid;

use super::move_seat::refuse_moving;
use super::seat::today;
use super::{about, authorise_seat, bodies_of, body_named, code, members_of, read_day};
use crate::log::Draft;
use crate::people::Account;
use crate::ports::{Act, Change, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// The M49 code of the world.
const WORLD: &str = "001";

/// What a person writes about a member.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MemberWording {
    /// As the member wants to be called.
    pub name: String,
    /// Whether the public may read the name.
    pub public: bool,
    /// The account that the member signs in with; empty for none.
    pub account: String,
    /// The organisation that the member belongs to.
    pub organisation: String,
    /// Whom the member speaks for.
    pub on_behalf_of: String,
    /// The name of the way in which the member was chosen.
    pub chosen: String,
    /// The name of the side.
    pub side: String,
    /// Whether the seat has a vote.
    pub voting: bool,
    /// The first day; empty for today.
    pub start: String,
    /// The last day; empty while it lasts.
    pub end: String,
    /// What the member says it will do in the body: its role statement.
    pub statement: String,
    /// The language of the role statement; English when none is given.
    pub language: Option<Language>,
    /// In a collaborative: the name of the member's class; empty leaves what is known.
    pub class: String,
    /// In a collaborative: the code of the country or region; empty for the world.
    pub area: String,
    /// In a collaborative: whether the member represents a community or network.
    pub represents: bool,
}

impl MemberWording {
    /// What stands in a membership now, for a form.
    pub fn of(m: &Membership) -> Self {
        Self {
            name: m.name.clone(),
            public: m.naming == Naming::Public,
            account: m.sign_in.map(|a| a.to_string()).unwrap_or_default(),
            organisation: m.organisation.clone().unwrap_or_default(),
            on_behalf_of: m.on_behalf_of.clone(),
            chosen: m.chosen.as_str().to_owned(),
            side: m.side.as_str().to_owned(),
            voting: m.voting,
            start: m.start.to_string(),
            end: m.end.map(|d| d.to_string()).unwrap_or_default(),
            statement: m
                .statement
                .best(&Language::english())
                .map(|(_, words)| words.to_owned())
                .unwrap_or_default(),
            language: m
                .statement
                .best(&Language::english())
                .map(|(language, _)| language.clone()),
            class: m
                .joined
                .as_ref()
                .map(|j| j.class.as_str().to_owned())
                .unwrap_or_default(),
            area: m.joined.as_ref().map(|j| j.area.clone()).unwrap_or_default(),
            represents: m.joined.as_ref().is_some_and(|j| j.represents),
        }
    }

    /// Class and place of a member of a collaborative; a seat that was given is that of a founding member.
    fn write_joined(&self, member: &mut Membership) -> Findings {
        let mut findings = Findings::none();
        if self.class.is_empty() {
            return findings;
        }
        let unknown = |field, value: &str| about(code::UNKNOWN_WORD, field).with("value", value);
        let class = MemberClass::from_name(&self.class);
        let code = if self.area.trim().is_empty() {
            WORLD
        } else {
            self.area.trim()
        };
        let area = Area::find(code);
        let (Some(class), Some(area)) = (class, area) else {
            findings.extend(class.is_none().then(|| unknown("class", &self.class)));
            findings.extend(area.is_none().then(|| unknown("area", &self.area)));
            return findings;
        };
        let joined = member
            .joined
            .get_or_insert_with(|| Box::new(Joined::founding(class, area.m49)));
        joined.class = class;
        joined.area = area.m49.to_owned();
        joined.represents = self.represents;
        findings
    }

    fn write_into(&self, member: &mut Membership) -> Result<()> {
        let mut findings = Findings::none();
        if self.name.trim().is_empty() {
            findings.push(about(code::MISSING, "name"));
        }
        if self.on_behalf_of.trim().is_empty() {
            findings.push(about(code::MISSING, "on_behalf_of"));
        }
        match Side::ALL.into_iter().find(|s| s.as_str() == self.side) {
            Some(side) => member.side = side,
            None => findings.push(about(code::UNKNOWN_WORD, "side").with("value", &self.side)),
        }
        match HowChosen::ALL.into_iter().find(|c| c.as_str() == self.chosen) {
            Some(chosen) => member.chosen = chosen,
            None => findings.push(about(code::UNKNOWN_WORD, "chosen").with("value", &self.chosen)),
        }
        findings.extend(self.write_joined(member));
        if findings.has_errors() {
            return Err(findings.into());
        }
        let language = self.language.clone().unwrap_or_else(Language::english);
        member.statement = crate::register::reworded(&member.statement, &language, &self.statement);
        member.name = self.name.trim().to_owned();
        member.naming = if self.public {
            Naming::Public
        } else {
            Naming::BodyOnly
        };
        member.organisation = Some(self.organisation.trim().to_owned()).filter(|o| !o.is_empty());
        member.on_behalf_of = self.on_behalf_of.trim().to_owned();
        member.voting = self.voting;
        member.start = read_day(&self.start, "start")?.unwrap_or(member.start);
        member.end = read_day(&self.end, "end")?;
        Ok(())
    }
}

/// The account that was named, if it is there and has no other seat in the body.
async fn account(
    app: &App,
    text: &str,
    members: &[Membership],
    own: Option<Id<Membership>>,
) -> Result<Option<Uuid>> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let unknown = || AppError::finding(about(code::UNKNOWN_WORD, "account").with("value", text));
    let id: Id<Account> = text.trim().parse().map_err(|_| unknown())?;
    app.store.get(id).await.map_err(|_| unknown())?;
    refuse_twice(members, id.uuid(), own, today(app))?;
    Ok(Some(id.uuid()))
}

/// One account, one seat in a body at a time.
pub(crate) fn refuse_twice(
    members: &[Membership],
    account: Uuid,
    own: Option<Id<Membership>>,
    today: Date,
) -> Result<()> {
    let other = |m: &Membership| {
        Some(m.id) != own && m.sign_in == Some(account) && m.end.is_none_or(|end| today <= end)
    };
    if members.iter().any(other) {
        return Err(AppError::finding(about(code::MEMBER_TWICE, "account")));
    }
    Ok(())
}

/// The body can decide from the moment two of its seats have a vote. Where another body decides for the initiative by
/// then, that one has to agree before this one's decisions count.
///
/// # Errors
/// When the store cannot be read.
pub(crate) async fn constitute(
    body: &mut Stored<Body>,
    members: &[Membership],
    app: &App,
) -> Result<Option<Change>> {
    let today = today(app);
    let voting = members
        .iter()
        .filter(|m| m.voting && m.end.is_none_or(|end| today <= end))
        .count();
    if body.constituted.is_some() || voting < 2 {
        return Ok(None);
    }
    body.constituted = Some(app.now());
    if let Some(initiative) = body.initiative {
        let there = bodies_of(app, initiative).await?;
        let first = deciding(&there).first().map(|first| first.id);
        body.after = first.map(|body| After { body, agreed: None });
    }
    Change::update(body).map(Some)
}

/// Gives somebody a seat.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; all findings when the words cannot be taken.
pub async fn add_member(app: &App, actor: &Actor, slug: &str, wording: &MemberWording) -> Result<Membership> {
    let mut body = body_named(app, slug).await?;
    authorise_seat(app, actor, Verb::AddMember, &body).await?;
    let mut members = members_of(app, body.value.id).await?;
    let mut member = Membership {
        id: app.new_id(),
        body: body.value.id,
        name: String::new(),
        naming: Naming::BodyOnly,
        sign_in: account(app, &wording.account, &members, None).await?,
        organisation: None,
        on_behalf_of: String::new(),
        chosen: HowChosen::Unknown,
        side: Side::Community,
        statement: base::Text::default(),
        joined: None,
        posts: Vec::new(),
        voting: true,
        start: today(app),
        end: None,
    };
    wording.write_into(&mut member)?;
    refuse_moving(app, &body, None, &member).await?;
    members.push(member.clone());
    let mut changes = vec![Change::create(&member)?];
    changes.extend(constitute(&mut body, &members, app).await?);
    let entry = entry(app, actor, Verb::AddMember, &member, slug);
    app.store.commit(Act { entry, changes }).await?;
    Ok(member)
}

/// Changes what is said about a seat.
///
/// # Errors
/// As [`add_member`].
pub async fn edit_member(
    app: &App,
    actor: &Actor,
    (slug, member): (&str, Id<Membership>),
    wording: &MemberWording,
) -> Result<Membership> {
    let (mut body, mut member) = seat_of(app, actor, Verb::EditMember, (slug, member)).await?;
    let mut members = members_of(app, body.value.id).await?;
    let (own, before) = (Some(member.value.id), member.value.clone());
    member.sign_in = account(app, &wording.account, &members, own).await?;
    wording.write_into(&mut member.value)?;
    refuse_moving(app, &body, Some(&before), &member).await?;
    members.retain(|m| Some(m.id) != own);
    members.push(member.value.clone());
    let mut changes = vec![Change::update(&member)?];
    changes.extend(constitute(&mut body, &members, app).await?);
    let entry = entry(app, actor, Verb::EditMember, &member.value, slug);
    app.store.commit(Act { entry, changes }).await?;
    Ok(member.value)
}

/// Ends a seat, and the posts with it: yesterday was its last day.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding when only the body may end it.
pub async fn end_member(app: &App, actor: &Actor, slug: &str, member: Id<Membership>) -> Result<Membership> {
    let (body, mut member) = seat_of(app, actor, Verb::EndMember, (slug, member)).await?;
    let before = member.value.clone();
    member.end_before(today(app));
    refuse_moving(app, &body, Some(&before), &member).await?;
    let entry = entry(app, actor, Verb::EndMember, &member.value, slug);
    let changes = vec![Change::update(&member)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(member.value)
}

/// A seat of a body, for an actor who may do the act there.
pub(crate) async fn seat_of(
    app: &App,
    actor: &Actor,
    verb: Verb,
    (slug, member): (&str, Id<Membership>),
) -> Result<(Stored<Body>, Stored<Membership>)> {
    let body = body_named(app, slug).await?;
    authorise_seat(app, actor, verb, &body).await?;
    let member = app.store.get(member).await?;
    if member.body != body.value.id {
        return Err(AppError::not_found("membership", member.value.id));
    }
    Ok((body, member))
}

/// The trace of an act on a seat: no name.
pub(crate) fn entry(app: &App, actor: &Actor, verb: Verb, member: &Membership, slug: &str) -> Draft {
    Draft::new(app.now(), actor, verb, member.id)
        .with("body", slug)
        .with("side", member.side.as_str())
        .with("voting", member.voting)
        .with("chosen", member.chosen.as_str())
}
