//! Who asked for letters: the newsletters of a body, or what is new about a release, an initiative, an indicator, a
//! country. An address is proved before anything else is sent to it, and forgotten when its owner leaves.
//!
//! What letters about things say stands in `usage::letters`.

use std::collections::BTreeSet;

use base::{Digest, Finding, Id, Language, Text, Timestamp};
use governance::Body;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{about, code};
use crate::act::authorise;
use crate::log::Draft;
use crate::people::{Email, Letter, Paced, Token};
use crate::ports::{Act, Change, Mail, Query, Record, RecordKind, Stored};
use crate::usage::{Followed, Told, follow_country, follow_indicator, follow_initiative, follow_release};
use crate::{Actor, App, AppError, Result, Verb};

/// A day in seconds.
const DAY: i64 = 24 * 3600;
/// Days for which an address that nobody proved is kept, as its letter says: for the newsletters of a body.
const UNPROVED: i64 = 2;
/// The same for what is new about a thing.
const UNPROVED_FOLLOWER: i64 = 7;

/// What letters are about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// The newsletters of a body.
    Body(Id<Body>),
    /// A release, by its name in addresses.
    Release(String),
    /// An initiative, by its name in addresses.
    Initiative(String),
    /// An indicator or target of the 2030 Agenda.
    Indicator(String),
    /// A country or region.
    Country(String),
}

impl About {
    /// Its page, from the root of the site.
    pub fn page(&self) -> String {
        match self {
            Self::Body(_) => "/newsletters".to_owned(),
            Self::Release(slug) => format!("/releases/{slug}"),
            Self::Initiative(slug) => format!("/initiatives/{slug}"),
            Self::Indicator(code) => format!("/indicators/{code}"),
            Self::Country(code) => format!("/countries/{code}"),
        }
    }

    /// What there is to tell; nothing of a body, whose newsletters are written.
    ///
    /// # Errors
    /// `NotFound` for what is not there, or not public.
    pub async fn followed(&self, app: &App) -> Result<Option<Followed>> {
        Ok(Some(match self {
            Self::Body(_) => return Ok(None),
            Self::Release(slug) => follow_release(app, slug).await?,
            Self::Initiative(slug) => follow_initiative(app, slug).await?,
            Self::Indicator(code) => follow_indicator(app, code).await?,
            Self::Country(code) => follow_country(app, code).await?,
        }))
    }
}

/// What somebody who follows a thing has been told.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    /// Marks of everything that stood there when the address was proved, and of what was told since.
    pub marks: BTreeSet<String>,
    /// When the last letter went out.
    pub sent: Option<Timestamp>,
}

impl Known {
    /// The mark of one thing that is told.
    pub(crate) fn mark(told: &Told) -> String {
        let words = format!("{} {} {}", told.what.as_str(), told.at, told.address);
        Digest::of(words.as_bytes())
            .to_string()
            .chars()
            .take(16)
            .collect()
    }
}

/// Somebody who asked for letters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subscription {
    /// Its identity.
    pub id: Id<Subscription>,
    /// About what.
    #[serde(flatten)]
    pub about: About,
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
    /// What they have been told.
    #[serde(default)]
    pub known: Known,
}

impl base::Kind for Subscription {
    const NAME: &'static str = "subscription";
}

impl Subscription {
    /// The subscription of an address, by a digest that does not tell it.
    fn named(about: &About, email: &Email) -> String {
        match about {
            About::Body(_) => Digest::of(email.as_str().as_bytes()).to_string(),
            thing => Digest::of(format!("{} {}", thing.page(), email.as_str()).as_bytes()).to_string(),
        }
    }

    fn is_old(&self, now: Timestamp) -> bool {
        let days = match self.about {
            About::Body(_) => UNPROVED,
            _ => UNPROVED_FOLLOWER,
        };
        !self.proved && self.made.as_second() < now.as_second() - days * DAY
    }
}

impl Record for Subscription {
    const KIND: RecordKind = RecordKind::Subscription;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        match self.about {
            About::Body(body) => Some(body.uuid()),
            _ => None,
        }
    }
    fn name(&self) -> Option<String> {
        Some(Self::named(&self.about, &self.email))
    }
    fn state(&self) -> Option<String> {
        Some(Digest::of(self.code.as_bytes()).to_string())
    }
}

/// The body whose newsletters are asked for.
///
/// # Errors
/// `NotFound`.
pub async fn newsletters_of(app: &App, body: &str) -> Result<About> {
    Ok(About::Body(app.store.named::<Body>(body).await?.value.id))
}

/// Somebody asks for letters: one goes to the address, and nothing more before it is proved. It says the same whether
/// the address was known before.
///
/// # Errors
/// `NotFound`; a finding when the address is none; `TooMany`, `Environment` about the letter.
pub async fn subscribe(
    app: &App,
    about_what: About,
    email: &str,
    language: &Language,
    letter: Letter,
) -> Result<()> {
    let stranger = Actor::Anonymous;
    authorise(app, &stranger, Verb::Subscribe, None).await?;
    about_what.followed(app).await?;
    let email: Email = email
        .parse()
        .map_err(|_| AppError::finding(about(code::NO_ADDRESS, "email")))?;
    app.pace.step(Paced::LinkSent, email.as_str(), app.now())?;
    let name = Subscription::named(&about_what, &email);
    let of = match about_what {
        About::Body(body) => Query::of(body),
        _ => Query::all(),
    };
    let known = app.store.find::<Subscription>(of.named(name)).await?;
    let code = match known {
        Some(known) => known.value.code,
        None => {
            let new = Subscription {
                id: app.new_id(),
                about: about_what,
                email: email.clone(),
                language: language.clone(),
                code: Token::new(app.new_secret()).to_string(),
                proved: false,
                made: app.now(),
                known: Known::default(),
            };
            let entry = Draft::new(app.now(), &stranger, Verb::Subscribe, new.id);
            let changes = vec![Change::create(&new)?];
            app.store.commit(Act { entry, changes }).await?;
            new.code
        }
    };
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

/// The subscription of a code, and what it is about.
///
/// # Errors
/// A finding when nobody has that code, or has it no more.
pub async fn view_subscription(app: &App, code: &str) -> Result<(Subscription, Text)> {
    let it = of_code(app, code).await?.value;
    let title = match (&it.about, it.about.followed(app).await) {
        (About::Body(body), _) => app.store.get(*body).await?.value.name,
        (_, Ok(Some(followed))) => followed.title,
        // What is followed may be gone; leaving must still be possible.
        (thing, Ok(None) | Err(AppError::NotFound { .. })) => Text::english(thing.page()),
        (_, Err(fault)) => return Err(fault),
    };
    Ok((it, title))
}

/// Proves the address. What stands on the page at this moment is known to whoever proves it.
///
/// # Errors
/// As [`view_subscription`].
pub async fn confirm_subscription(app: &App, code: &str) -> Result<()> {
    let mut it = of_code(app, code).await?;
    if !it.proved {
        let there = it.about.followed(app).await?.map_or_else(Vec::new, |f| f.told);
        it.value.known.marks = there.iter().map(Known::mark).collect();
    }
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

/// Somebody leaves: everything about them is erased. With `all`, also what else the same address follows.
///
/// # Errors
/// As [`view_subscription`].
pub async fn unsubscribe(app: &App, code: &str, all: bool) -> Result<()> {
    let it = of_code(app, code).await?;
    let mut gone = vec![Change::remove(&it)];
    if all {
        let others = app.store.list::<Subscription>(Query::all()).await?;
        let same = |s: &&Stored<Subscription>| {
            s.email == it.email && s.id != it.id && !matches!(s.about, About::Body(_))
        };
        gone.extend(others.iter().filter(same).map(Change::remove));
    }
    let entry = Draft::new(app.now(), &Actor::Anonymous, Verb::Unsubscribe, it.value.id);
    let changes = gone;
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}

/// Forgets addresses that nobody proved; gives how many.
///
/// # Errors
/// `NotAllowed` for anybody but the site itself; when the store cannot be read or written.
pub async fn forget_unproved(app: &App, actor: &Actor) -> Result<u64> {
    authorise(app, actor, Verb::RunJob, None).await?;
    let mut old = app.store.list::<Subscription>(Query::all()).await?;
    old.retain(|s| s.is_old(app.now()));
    let Some(first) = old.first() else { return Ok(0) };
    let entry = Draft::new(app.now(), actor, Verb::RunJob, first.value.id)
        .with("job", "unproved_addresses")
        .with("forgotten", old.len());
    let changes = old.iter().map(Change::remove).collect();
    app.store.commit(Act { entry, changes }).await?;
    Ok(u64::try_from(old.len()).unwrap_or(u64::MAX))
}
