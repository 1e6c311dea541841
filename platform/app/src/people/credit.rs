//! Credit by choice: whoever collected, designed or decided says whether a release names them, thanks them with the
//! community, or says nothing of them. Who answered a form has no account and is thanked with the others, never named.
//!
//! The choice is looked up whenever a release is shown and stands in none of its files: who changes their mind, or
//! has the account erased, is no longer named.

use base::{Finding, Id, Place};
use registry::Initiative;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Account, code};
use crate::act::{Actor, Verb, authorise};
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Record, RecordKind};
use crate::{App, AppError, Result};

/// How somebody wants to be thanked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Credit {
    /// By this name.
    Individual(String),
    /// As one of the community, without a name.
    Community,
    /// Not at all.
    None,
}

impl Credit {
    /// The choices by their names in a form.
    pub const NAMES: [&'static str; 3] = ["individual", "community", "none"];

    /// Its name in a form and in the log.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Individual(_) => "individual",
            Self::Community => "community",
            Self::None => "none",
        }
    }

    /// The choice of that name; only who is to be named needs one.
    ///
    /// # Errors
    /// `Findings` when the name is missing or longer than eighty letters; `NotFound` for another choice.
    pub fn read(choice: &str, name: &str) -> Result<Self> {
        let name = name.trim();
        match choice {
            "individual" if name.is_empty() || name.chars().count() > 80 => {
                let at = Place::whole().with("field", "name");
                Err(AppError::finding(Finding::error(code::CREDIT_NAME).at(at)))
            }
            "individual" => Ok(Self::Individual(name.to_owned())),
            "community" => Ok(Self::Community),
            "none" => Ok(Self::None),
            other => Err(AppError::not_found("credit", other)),
        }
    }
}

/// Somebody's choice for an initiative.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChosenCredit {
    /// Its identity.
    pub id: Id<ChosenCredit>,
    /// The initiative.
    pub initiative: Id<Initiative>,
    /// Whose.
    pub account: Id<Account>,
    /// The choice.
    pub credit: Credit,
}

impl base::Kind for ChosenCredit {
    const NAME: &'static str = "credit";
}

impl Record for ChosenCredit {
    const KIND: RecordKind = RecordKind::Credit;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.initiative.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.account.to_string())
    }
}

/// Says how one wants to be thanked in the releases of an initiative; no name goes into the log.
///
/// # Errors
/// `NotFound`, `NotSignedIn`; `NotAllowed` for who has neither a role nor a seat.
pub async fn choose_credit(app: &App, actor: &Actor, slug: &str, credit: Credit) -> Result<()> {
    let it = app.store.named::<Initiative>(slug).await?;
    authorise(app, actor, Verb::ChooseCredit, Some(it.id.uuid())).await?;
    let account = actor.account().ok_or(AppError::NotSignedIn)?;
    let entry = Draft::new(app.now(), actor, Verb::ChooseCredit, it.id)
        .with("initiative", slug)
        .with("credit", credit.as_str());
    let mine = Query::of(it.id).named(account.to_string());
    let change = match app.store.find::<ChosenCredit>(mine).await? {
        Some(mut chosen) => {
            chosen.credit = credit;
            Change::update(&chosen)?
        }
        None => Change::create(&ChosenCredit {
            id: app.new_id(),
            initiative: it.id,
            account,
            credit,
        })?,
    };
    let changes = vec![change];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}

/// One's own choice on an initiative, for the page that asks.
///
/// # Errors
/// As [`choose_credit`].
pub async fn my_credit(app: &App, actor: &Actor, slug: &str) -> Result<(Initiative, Option<Credit>)> {
    let it = app.store.named::<Initiative>(slug).await?.value;
    authorise(app, actor, Verb::ChooseCredit, Some(it.id.uuid())).await?;
    let account = actor.account().ok_or(AppError::NotSignedIn)?;
    let mine = Query::of(it.id).named(account.to_string());
    let chosen = app.store.find::<ChosenCredit>(mine).await?;
    Ok((it, chosen.map(|c| c.value.credit)))
}

/// Whom the releases of an initiative thank.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Thanks {
    /// Those who want to be named, in the order of the alphabet.
    pub names: Vec<String>,
    /// How many want to be thanked with the community.
    pub community: usize,
}

/// Whom the releases of an initiative of that name thank.
///
/// # Errors
/// When the store cannot be read.
pub async fn thanks_of(app: &App, slug: &str) -> Result<Thanks> {
    let it = app.store.named::<Initiative>(slug).await?;
    let mut thanks = Thanks::default();
    for chosen in app.store.list::<ChosenCredit>(Query::of(it.id)).await? {
        match chosen.value.credit {
            Credit::Individual(name) => thanks.names.push(name),
            Credit::Community => thanks.community += 1,
            Credit::None => {}
        }
    }
    thanks.names.sort();
    Ok(thanks)
}

/// Every choice of an account, to be erased with it.
pub(super) async fn credits_of(app: &App, account: Id<Account>) -> Result<Vec<Change>> {
    let all = Query::all().named(account.to_string());
    let all = app.store.list::<ChosenCredit>(all).await?;
    Ok(all.iter().map(Change::remove).collect())
}
