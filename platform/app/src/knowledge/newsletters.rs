//! Newsletters: composed from what the log says, kept on the web, sent to who proved an address and asked for it.
//!
//! Every letter carries the address with which its reader leaves by one click (RFC 8058). Who leaves is erased.

use ::knowledge::{News, Newsletter};
use base::{Digest, Finding, Id, Language, Text, Timestamp};
use governance::Body;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::name::free_name;
use super::news::news;
use super::{about, code};
use crate::act::authorise;
use crate::decide::{authorise_seat, may_seat};
use crate::log::Draft;
use crate::people::{Email, Letter, Paced, Token};
use crate::ports::{Act, Change, Mail, Order, Query, Record, RecordKind, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// The most news that one newsletter chooses from.
const MOST: usize = 60;
/// Seconds for which an address that nobody proved is kept: two days.
const UNPROVED: i64 = 2 * 24 * 3600;

impl Record for Newsletter {
    const KIND: RecordKind = RecordKind::Newsletter;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.body.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.slug.to_string())
    }
    fn state(&self) -> Option<String> {
        Some(Newsletter::state(self).to_owned())
    }
}

/// Somebody who asked for the newsletters of a body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subscription {
    /// Its identity.
    pub id: Id<Subscription>,
    /// The body.
    pub body: Id<Body>,
    /// Where letters go.
    pub email: Email,
    /// The language that they read.
    pub language: Language,
    /// The code in every letter, with which its reader leaves.
    pub code: String,
    /// Whether the address was proved.
    pub proved: bool,
    /// When they asked.
    pub made: Timestamp,
}

impl base::Kind for Subscription {
    const NAME: &'static str = "subscription";
}

impl Record for Subscription {
    const KIND: RecordKind = RecordKind::Subscription;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.body.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(Digest::of(self.email.as_str().as_bytes()).to_string())
    }
    fn state(&self) -> Option<String> {
        Some(Digest::of(self.code.as_bytes()).to_string())
    }
}

/// What a keeper may choose from: everything since the body's last newsletter.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn news_for(app: &App, actor: &Actor, body: &str) -> Result<(Body, Vec<News>)> {
    let body = app.store.named::<Body>(body).await?.value;
    authorise_seat(app, actor, Verb::WriteNewsletter, &body).await?;
    let sent = Query::of(body.id).in_state("sent").ordered(Order::Newest);
    let last = app.store.find::<Newsletter>(sent).await?.and_then(|n| n.sent);
    let all = news(app, MOST, last).await?;
    Ok((body, all))
}

/// Composes a newsletter of the news at these addresses, as a draft.
///
/// # Errors
/// As [`news_for`]; findings without a title, or with nothing to tell.
pub async fn compose_newsletter(
    app: &App,
    actor: &Actor,
    body: &str,
    (title, intro): (&str, &str),
    chosen: &[String],
    language: &Language,
) -> Result<Newsletter> {
    let (body, all) = news_for(app, actor, body).await?;
    let text = |words: &str| Text::default().with(language.clone(), words.trim());
    let title = text(title);
    let letter = Newsletter {
        id: app.new_id(),
        slug: free_name::<Newsletter>(app, &title, "title").await?,
        body: body.id,
        title,
        intro: text(intro),
        news: all.into_iter().filter(|n| chosen.contains(&n.address)).collect(),
        sent: None,
    };
    letter.check().map_err(AppError::finding)?;
    let entry = Draft::new(app.now(), actor, Verb::WriteNewsletter, letter.id)
        .with("body", body.slug.as_str())
        .with("news", letter.news.len() as u64);
    let changes = vec![Change::create(&letter)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(letter)
}

/// A newsletter as a page shows it.
#[derive(Debug, Clone)]
pub struct NewsletterView {
    /// The newsletter.
    pub letter: Newsletter,
    /// The body that sends it.
    pub body: Body,
    /// Whether the reader keeps that body's business.
    pub keeps: bool,
    /// How many would get it; for those who keep the body's business.
    pub readers: usize,
}

/// One newsletter.
///
/// # Errors
/// `NotFound`, also for a draft that is none of the reader's business.
pub async fn view_newsletter(app: &App, actor: &Actor, slug: &str) -> Result<NewsletterView> {
    let letter = app.store.named::<Newsletter>(slug).await?.value;
    let body = app.store.get(letter.body).await?.value;
    let keeps = may_seat(app, actor, Verb::WriteNewsletter, &body).await?;
    if letter.sent.is_none() && !keeps {
        return Err(AppError::not_found("newsletter", slug));
    }
    let readers = if keeps {
        proved(app, body.id).await?.len()
    } else {
        0
    };
    Ok(NewsletterView {
        letter,
        body,
        keeps,
        readers,
    })
}

/// All that were sent, the newest first.
///
/// # Errors
/// When the store cannot be read.
pub async fn find_newsletters(app: &App) -> Result<Vec<Newsletter>> {
    let sent = Query::all().in_state("sent").ordered(Order::Newest);
    let all = app.store.list::<Newsletter>(sent).await?;
    Ok(all.into_iter().map(|n| n.value).collect())
}

async fn proved(app: &App, body: Id<Body>) -> Result<Vec<Subscription>> {
    let all = app.store.list::<Subscription>(Query::of(body)).await?;
    Ok(all.into_iter().map(|s| s.value).filter(|s| s.proved).collect())
}

/// Puts a newsletter on the web for ever and returns it with who is to get it by mail.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding when it was sent before.
pub async fn send_newsletter(
    app: &App,
    actor: &Actor,
    slug: &str,
) -> Result<(Newsletter, Vec<Subscription>)> {
    let mut letter = app.store.named::<Newsletter>(slug).await?;
    let body = app.store.get(letter.body).await?.value;
    authorise_seat(app, actor, Verb::SendNewsletter, &body).await?;
    letter.value.send(app.now()).map_err(AppError::finding)?;
    let readers = proved(app, body.id).await?;
    let entry = Draft::new(app.now(), actor, Verb::SendNewsletter, letter.value.id)
        .with("slug", slug)
        .with("letters", readers.len() as u64);
    let changes = vec![Change::update(&letter)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok((letter.value, readers))
}

/// Somebody asks for the newsletters of a body: a letter goes to the address, and nothing more before it is proved.
/// It says the same whether the address was known before.
///
/// # Errors
/// `NotFound`; a finding when the address is none; `TooMany`, `Environment` about the letter.
pub async fn subscribe(
    app: &App,
    body: &str,
    email: &str,
    language: &Language,
    letter: Letter,
) -> Result<()> {
    let stranger = Actor::Anonymous;
    authorise(app, &stranger, Verb::Subscribe, None).await?;
    let body = app.store.named::<Body>(body).await?.value;
    let email: Email = email
        .parse()
        .map_err(|_| AppError::finding(about(code::NO_ADDRESS, "email")))?;
    app.pace.step(Paced::LinkSent, email.as_str(), app.now())?;
    let new = Subscription {
        id: app.new_id(),
        body: body.id,
        email: email.clone(),
        language: language.clone(),
        code: Token::new(app.new_secret()).to_string(),
        proved: false,
        made: app.now(),
    };
    let all = app.store.list::<Subscription>(Query::of(body.id)).await?;
    let limit = app.now().as_second() - UNPROVED;
    let known = all.iter().find(|s| s.email == email);
    let old = all
        .iter()
        .filter(|s| !s.proved && s.made.as_second() < limit && s.email != email);
    let mut changes: Vec<Change> = old.map(Change::remove).collect();
    let code = known.map_or_else(|| new.code.clone(), |s| s.code.clone());
    if known.is_none() {
        changes.push(Change::create(&new)?);
    }
    let entry = Draft::new(app.now(), &stranger, Verb::Subscribe, new.id);
    app.store.commit(Act { entry, changes }).await?;
    let text = format!(
        "{}\n\n{}{code}\n\n{}\n",
        letter.before, letter.address, letter.after
    );
    let subject = letter.subject;
    app.mailer
        .send(Mail {
            to: email,
            subject,
            text,
        })
        .await
}

async fn of_code(app: &App, code: &str) -> Result<Stored<Subscription>> {
    let of = Query::all().in_state(Digest::of(code.as_bytes()).to_string());
    let found = app.store.find::<Subscription>(of).await?;
    found.ok_or_else(|| AppError::finding(Finding::error(super::code::NO_CODE)))
}

/// The subscription of a code, and its body.
///
/// # Errors
/// A finding when nobody has that code, or has it no more.
pub async fn view_subscription(app: &App, code: &str) -> Result<(Subscription, Body)> {
    let it = of_code(app, code).await?.value;
    let body = app.store.get(it.body).await?.value;
    Ok((it, body))
}

/// Proves the address.
///
/// # Errors
/// As [`view_subscription`].
pub async fn confirm_subscription(app: &App, code: &str) -> Result<()> {
    let mut it = of_code(app, code).await?;
    it.value.proved = true;
    let entry = Draft::new(
        app.now(),
        &Actor::Anonymous,
        Verb::ConfirmSubscription,
        it.value.id,
    );
    let changes = vec![Change::update(&it)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}

/// Somebody leaves: everything about them is erased.
///
/// # Errors
/// As [`view_subscription`].
pub async fn unsubscribe(app: &App, code: &str) -> Result<()> {
    let it = of_code(app, code).await?;
    let entry = Draft::new(app.now(), &Actor::Anonymous, Verb::Unsubscribe, it.value.id);
    let changes = vec![Change::remove(&it)];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}
