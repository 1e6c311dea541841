//! Letters to who follows things: what is new since the last one, at most one letter a day for an address.

use std::collections::BTreeMap;

use base::Timestamp;
use jiff::SignedDuration;

use super::{Followed, Told};
use crate::act::authorise;
use crate::knowledge::{About, Known, Subscription};
use crate::log::Draft;
use crate::ports::{Act, Change, Mail, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// The shortest time between two letters to one address.
const BETWEEN: SignedDuration = SignedDuration::from_hours(24);

/// What is new about one thing, for one reader.
#[derive(Debug, Clone)]
pub struct News {
    /// The subscription; its code leads to leaving.
    pub subscription: Subscription,
    /// The thing.
    pub title: base::Text,
    /// What is new, the newest first.
    pub told: Vec<Told>,
}

/// Words for a letter: the mail, and the address with which its reader leaves by one click.
pub type Worded = (Mail, String);

/// Sends the letters that are due, each worded by `word`; gives how many were taken.
///
/// What is told is written down before the letter goes, so that two nodes of one site send it once; when the mail
/// server does not take it, it is tried again with the next round.
///
/// # Errors
/// `NotAllowed` for anybody but the site itself; when the store cannot be read or written.
pub async fn send_letters(
    app: &App,
    actor: &Actor,
    word: &(dyn Fn(&[News]) -> Option<Worded> + Sync),
) -> Result<u64> {
    authorise(app, actor, Verb::RunJob, None).await?;
    if !app.mailer.ready() {
        return Ok(0);
    }
    let mut seen: BTreeMap<String, Option<Followed>> = BTreeMap::new();
    let mut taken = 0;
    for reader in readers(app).await? {
        let mut news = Vec::new();
        for it in &reader {
            let page = it.about.page();
            if !seen.contains_key(&page) {
                seen.insert(page.clone(), what(app, &it.about).await?);
            }
            if let Some(Some(followed)) = seen.get(&page) {
                news.extend(new_to(it, followed));
            }
        }
        let Some((mail, leave)) = word(&news).filter(|_| !news.is_empty()) else {
            continue;
        };
        let before: Vec<Known> = reader.iter().map(|s| s.known.clone()).collect();
        let Some(told) = tell(app, actor, reader, &news).await? else {
            continue;
        };
        match app.mailer.circulate(mail, &leave).await {
            Ok(()) => taken += 1,
            Err(_) => untell(app, actor, told, before).await?,
        }
    }
    Ok(taken)
}

/// Those who proved their address and follow something, an address after the other, when the last letter is a day ago.
async fn readers(app: &App) -> Result<Vec<Vec<Stored<Subscription>>>> {
    let now = app.now();
    let mut of: BTreeMap<String, Vec<Stored<Subscription>>> = BTreeMap::new();
    for it in app.store.list::<Subscription>(Query::all()).await? {
        if it.proved && !matches!(it.about, About::Body(_)) {
            of.entry(it.email.as_str().to_owned()).or_default().push(it);
        }
    }
    let early = |s: &Stored<Subscription>| is_recent(s.known.sent, now);
    Ok(of.into_values().filter(|all| !all.iter().any(early)).collect())
}

fn is_recent(sent: Option<Timestamp>, now: Timestamp) -> bool {
    sent.is_some_and(|at| now.duration_since(at) < BETWEEN)
}

/// What there is to tell about a thing; nothing when it is not there, or not public any more.
async fn what(app: &App, about: &About) -> Result<Option<Followed>> {
    match about.followed(app).await {
        Err(AppError::NotFound { .. }) => Ok(None),
        other => other,
    }
}

fn new_to(it: &Stored<Subscription>, followed: &Followed) -> Option<News> {
    let new = |t: &&Told| !it.known.marks.contains(&Known::mark(t));
    let told: Vec<Told> = followed.told.iter().filter(new).cloned().collect();
    (!told.is_empty()).then(|| News {
        subscription: it.value.clone(),
        title: followed.title.clone(),
        told,
    })
}

/// Writes down what a letter tells; nothing when another node is at it.
async fn tell(
    app: &App,
    actor: &Actor,
    mut reader: Vec<Stored<Subscription>>,
    news: &[News],
) -> Result<Option<Vec<Stored<Subscription>>>> {
    for it in &mut reader {
        let of = news.iter().filter(|n| n.subscription.id == it.id);
        let marks: Vec<String> = of.flat_map(|n| n.told.iter().map(Known::mark)).collect();
        it.value.known.marks.extend(marks);
        it.value.known.sent = Some(app.now());
    }
    match keep(app, actor, &reader, "letter").await {
        Ok(()) => {}
        Err(AppError::Conflict { .. }) => return Ok(None),
        Err(fault) => return Err(fault),
    }
    Ok(Some(reader))
}

/// The letter was not taken: it is as if it had not been written.
async fn untell(app: &App, actor: &Actor, told: Vec<Stored<Subscription>>, before: Vec<Known>) -> Result<()> {
    let ids = told.iter().map(|s| s.value.id);
    let mut now = app.store.list::<Subscription>(Query::these(ids)).await?;
    for it in &mut now {
        if let Some(n) = told.iter().position(|s| s.id == it.id) {
            it.value.known.clone_from(&before[n]);
        }
    }
    match keep(app, actor, &now, "letter_not_taken").await {
        // Somebody left meanwhile.
        Err(AppError::Conflict { .. }) => Ok(()),
        other => other,
    }
}

async fn keep(app: &App, actor: &Actor, all: &[Stored<Subscription>], job: &str) -> Result<()> {
    let Some(first) = all.first() else { return Ok(()) };
    let entry = Draft::new(app.now(), actor, Verb::RunJob, first.value.id).with("job", job);
    let changes = all.iter().map(Change::update).collect::<Result<_>>()?;
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}
