//! Newsletters: composed from what the log says, kept on the web, sent to who proved an address and asked for it.
//!
//! Every letter carries the address with which its reader leaves by one click (RFC 8058). Who leaves is erased.

use ::knowledge::{News, Newsletter};
use base::{Id, Language, Text};
use governance::Body;
use uuid::Uuid;

use super::name::free_name;
use super::news::news;
use super::subscriptions::Subscription;
use crate::decide::{authorise_seat, may_seat};
use crate::log::Draft;
use crate::ports::{Act, Change, Order, Query, Record, RecordKind};
use crate::{Actor, App, AppError, Result, Verb};

/// The most news that one newsletter chooses from.
const MOST: usize = 60;

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
