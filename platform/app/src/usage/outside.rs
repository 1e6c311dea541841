//! A decision-maker without an account is asked by a one-time link whether a use is so, and answers.
//!
//! The address that a letter goes to is not kept. A link works once, for thirty days; only its digest is stored. Who
//! answers is asked for name, post and organisation; name and post stand in public only where they agree, otherwise
//! they are kept with the link, for those who lead the initiative. Nothing of it stands in the log.

use ::knowledge::usage::{Outside, Person, Used, Whose};
use base::{Finding, Id, Language, Text, Timestamp};
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{about, code, use_named};
use crate::act::{authorise, authorise_own, may};
use crate::log::Draft;
use crate::people::{Email, Letter, Paced, Token};
use crate::ports::{Act, Change, Mail, Query, Record, RecordKind, Stored};
use crate::register::code::UNKNOWN_WORD;
use crate::{Actor, App, AppError, Result, Verb};

/// Days for which a link can be used.
pub const LINK_DAYS: i64 = 30;
/// Links of one use that wait for their answer at the same time.
const OPEN_LINKS: usize = 5;

/// A link with which somebody answers once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UseLink {
    /// Its identity.
    pub id: Id<Self>,
    /// The use.
    pub used: Id<Used>,
    /// The digest of its token.
    pub digest: String,
    /// The account that asked.
    pub by: Uuid,
    /// Until when it can be used.
    pub expires: Timestamp,
    /// Who answered, where they did not agree to be named.
    pub answered: Option<Person>,
    /// When it was used.
    pub at: Option<Timestamp>,
}

impl base::Kind for UseLink {
    const NAME: &'static str = "use_link";
}

impl Record for UseLink {
    const KIND: RecordKind = RecordKind::UseLink;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.used.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.digest.clone())
    }
    fn state(&self) -> Option<String> {
        Some(if self.at.is_some() { "answered" } else { "open" }.to_owned())
    }
}

impl UseLink {
    fn is_open(&self, now: Timestamp) -> bool {
        self.at.is_none() && self.expires > now
    }
}

/// Whether somebody may ask: who leads the initiative, or claimed the use with an account.
pub(super) async fn may_ask(app: &App, actor: &Actor, it: &Used) -> Result<bool> {
    let leads = may(app, actor, Verb::AskOutside, Some(it.initiative)).await?;
    let owns = it.by.is_some_and(|by| authorise_own(actor, Id::new(by)).is_ok());
    Ok(leads || owns)
}

/// Makes a link, and sends it where an address and a letter are given.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings: a use that does not stand on the page, no e-mail address, too many
/// links that wait; `TooMany`, `Environment` about the letter.
pub async fn ask_outside(app: &App, actor: &Actor, id: &str, to: Option<(&str, Letter)>) -> Result<Token> {
    let it = use_named(app, id).await?.value;
    if !may_ask(app, actor, &it).await? {
        authorise(app, actor, Verb::AskOutside, Some(it.initiative)).await?;
    }
    if !it.standing().is_shown() {
        return Err(AppError::finding(about(code::NOT_SHOWN, "email")));
    }
    let all = app.store.list::<UseLink>(Query::of(it.id)).await?;
    if all.iter().filter(|l| l.is_open(app.now())).count() >= OPEN_LINKS {
        return Err(AppError::finding(
            about(code::LINKS_OPEN, "email").with("most", OPEN_LINKS),
        ));
    }
    let mail = match to {
        None => None,
        Some((email, letter)) => {
            let email: Email = email
                .parse()
                .map_err(|_| AppError::finding(about(crate::knowledge::code::NO_ADDRESS, "email")))?;
            app.pace.step(Paced::LinkSent, email.as_str(), app.now())?;
            Some((email, letter))
        }
    };
    let token = Token::new(app.new_secret());
    let account = actor.account().ok_or(AppError::NotSignedIn)?;
    let days = SignedDuration::from_hours(24 * LINK_DAYS);
    let link = UseLink {
        id: app.new_id(),
        used: it.id,
        digest: token.digest().to_string(),
        by: account.uuid(),
        expires: app.now().checked_add(days).unwrap_or_else(|_| app.now()),
        answered: None,
        at: None,
    };
    let entry = Draft::new(app.now(), actor, Verb::AskOutside, it.id).with("release", it.slug.as_str());
    let changes = vec![Change::create(&link)?];
    app.store.commit(Act { entry, changes }).await?;
    if let Some((to, letter)) = mail {
        let text = format!(
            "{}\n\n{}{token}\n\n{}\n",
            letter.before, letter.address, letter.after
        );
        let subject = letter.subject;
        app.mailer.send(Mail { to, subject, text }).await?;
    }
    Ok(token)
}

async fn of_token(app: &App, token: &str) -> Result<Stored<UseLink>> {
    let none = || AppError::finding(Finding::error(code::NO_LINK));
    let token: Token = token.parse().map_err(|()| none())?;
    let named = Query::all().named(token.digest().to_string());
    let found = app.store.find::<UseLink>(named).await?;
    found.filter(|l| l.is_open(app.now())).ok_or_else(none)
}

/// The use that a link asks about.
///
/// # Errors
/// A finding when there is no such link, or it was used or has run out.
pub async fn view_link(app: &App, token: &str) -> Result<Used> {
    let link = of_token(app, token).await?;
    Ok(app.store.get(link.used).await?.value)
}

/// An answer as a form sends it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OutsideWording {
    /// `yes` or `no`.
    pub answer: String,
    /// Who answers.
    pub name: String,
    /// Their post.
    pub post: String,
    /// Their organisation.
    pub organisation: String,
    /// In whose name: `organisation` or `own`.
    pub whose: String,
    /// Whether name and post may stand on the page.
    pub named: bool,
    /// In own words.
    pub words: String,
}

/// Somebody answers; the link is used up.
///
/// # Errors
/// As [`view_link`]; findings about what is missing or too long.
pub async fn answer_link(
    app: &App,
    token: &str,
    asked: &OutsideWording,
    language: &Language,
) -> Result<Used> {
    let stranger = Actor::Anonymous;
    authorise(app, &stranger, Verb::AnswerOutside, None).await?;
    let mut link = of_token(app, token).await?;
    let mut it = app.store.get(link.used).await?;
    let unknown = |field: &str, word: &str| AppError::finding(about(UNKNOWN_WORD, field).with("value", word));
    let person = Person {
        name: asked.name.trim().to_owned(),
        post: asked.post.trim().to_owned(),
    };
    let empty = [("name", &person.name), ("post", &person.post)];
    if let Some((field, _)) = empty.into_iter().find(|(_, said)| said.is_empty()) {
        return Err(AppError::finding(about(code::NOT_SAID, field)));
    }
    let said = Outside {
        organisation: asked.organisation.trim().to_owned(),
        person: asked.named.then(|| person.clone()),
        whose: Whose::from_name(&asked.whose).ok_or_else(|| unknown("whose", &asked.whose))?,
        confirms: match asked.answer.as_str() {
            "yes" => true,
            "no" => false,
            other => return Err(unknown("answer", other)),
        },
        words: Text::default().with(language.clone(), asked.words.trim()),
        at: app.now(),
    };
    it.value.hear(said).map_err(AppError::finding)?;
    link.value.answered = Some(person).filter(|_| !asked.named);
    link.value.at = Some(app.now());
    let entry = Draft::new(app.now(), &stranger, Verb::AnswerOutside, it.value.id)
        .with("release", it.slug.as_str())
        .with("standing", it.standing().as_str());
    let changes = vec![Change::update(&it)?, Change::update(&link)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(it.value)
}

/// Who answered without wanting to be named, for who leads the initiative; the oldest first.
pub(super) async fn unnamed(app: &App, used: Id<Used>) -> Result<Vec<Person>> {
    let answered = Query::of(used).in_state("answered");
    let all = app.store.list::<UseLink>(answered).await?;
    Ok(all.into_iter().filter_map(|l| l.value.answered).collect())
}

/// Forgets links that ran out without an answer; gives how many.
///
/// # Errors
/// `NotAllowed` for anybody but the site itself; when the store cannot be read or written.
pub async fn end_links(app: &App, actor: &Actor) -> Result<u64> {
    authorise(app, actor, Verb::RunJob, None).await?;
    let mut old = app.store.list::<UseLink>(Query::all().in_state("open")).await?;
    old.retain(|l| !l.is_open(app.now()));
    let Some(first) = old.first() else { return Ok(0) };
    let entry = Draft::new(app.now(), actor, Verb::RunJob, first.value.id)
        .with("job", "use_links")
        .with("ended", old.len());
    let changes = old.iter().map(Change::remove).collect();
    app.store.commit(Act { entry, changes }).await?;
    Ok(u64::try_from(old.len()).unwrap_or(u64::MAX))
}
