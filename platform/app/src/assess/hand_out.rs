//! A facilitator takes rights to answer for people without a device: sheets of paper, or answers told face to face.
//!
//! Whoever runs the initiative is no facilitator. A facilitator says beforehand how many people are met, and can
//! enter no more answers than that.

use framework::participants::Group;
use registry::assessment::{Right, Way};

use super::{AnswerCode, about, askings_of, code, timeless, week_of};
use crate::act::{authorise, roles_of};
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::register::{round_of, seen};
use crate::{Actor, App, AppError, Result, Verb};

/// The most people or sheets at once.
const MOST: u32 = 200;

/// What a facilitator asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HandOut {
    /// Sheets, or answers told.
    pub way: Way,
    /// Which group is met.
    pub group: Group,
    /// How many people.
    pub people: u32,
}

/// Hands out rights: a code for each sheet, or one code that is good for as many answers as people were met.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when nothing is open, the number cannot be, or the person
/// runs the initiative.
pub async fn hand_out(
    app: &App,
    actor: &Actor,
    (slug, number): (&str, u32),
    asked: HandOut,
) -> Result<Vec<AnswerCode>> {
    let it = seen(app, actor, slug).await?;
    authorise(app, actor, Verb::HandOutRights, Some(it.id.uuid())).await?;
    let roles = match actor.account() {
        Some(account) => roles_of(app, account, it.id.uuid()).await?,
        None => Vec::new(),
    };
    if super::runs(&roles) {
        return Err(AppError::finding(base::Finding::error(code::ORGANISER)));
    }
    let round = round_of(app, it.id, number).await?;
    let asking = askings_of(app, round.id)
        .await?
        .into_iter()
        .find(|a| a.is_open(app.now()));
    let asking = asking.ok_or_else(|| AppError::finding(base::Finding::error(code::ASKING_CLOSED)))?;
    if !(1..=MOST).contains(&asked.people) || asked.way == Way::Link {
        return Err(about(code::HOW_MANY, "people"));
    }
    let (count, left) = match asked.way {
        Way::Sheet => (asked.people, 1),
        Way::Told | Way::Link => (1, asked.people),
    };
    let codes: Vec<AnswerCode> = (0..count).map(|_| AnswerCode::new(app)).collect();
    let mut changes = vec![Change::Count {
        about: asking.id.uuid(),
        what: "rights",
        add: u64::from(asked.people),
    }];
    for code in &codes {
        changes.push(Change::create(&Right {
            id: timeless(app),
            asking: asking.id,
            token: code.digest(),
            group: asked.group,
            way: asked.way,
            left,
        })?);
    }
    let at = week_of(app.now());
    let entry = Draft::new(at, &Actor::Anonymous, Verb::HandOutRights, timeless::<Right>(app));
    app.store.commit(Act { entry, changes }).await?;
    Ok(codes)
}
