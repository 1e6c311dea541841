//! A facilitator takes rights to answer for people without a device: sheets of paper, or answers told face to face.
//!
//! Whoever runs the initiative is no facilitator. A facilitator says beforehand how many people are met, and can
//! enter no more answers than that.

use base::Id;
use framework::participants::Group;
use governance::Membership;
use registry::assessment::{Right, Way};
use registry::{Initiative, Round};

use super::{AnswerCode, about, askings_of, code, timeless, week_of};
use crate::act::{RoleGrant, authorise, roles_of};
use crate::collect::{Instrument, Submission};
use crate::decide::bodies_of;
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::register::{round_of, seen};
use crate::{Actor, App, AppError, Result, Role, Verb};

/// The most people or sheets at once; and in all, where nothing says how many people there are.
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
    let there = people_of(app, it.value.id, round.value.id, asked.group).await?;
    let handed = app
        .store
        .counted(asking.id.uuid(), handed_to(asked.group))
        .await?;
    if handed + u64::from(asked.people) > there {
        let left = there.saturating_sub(handed);
        return Err(AppError::finding(
            base::Finding::error(code::MORE_THAN_THERE_ARE)
                .at(base::Place::whole().with("field", "people"))
                .with("left", left as i64)
                .with("there", there as i64),
        ));
    }
    let (count, left) = match asked.way {
        Way::Sheet => (asked.people, 1),
        Way::Told | Way::Link => (1, asked.people),
    };
    let codes: Vec<AnswerCode> = (0..count).map(|_| AnswerCode::new(app)).collect();
    let counted = |what| Change::Count {
        about: asking.id.uuid(),
        what,
        add: u64::from(asked.people),
    };
    let mut changes = vec![counted("rights"), counted(handed_to(asked.group))];
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

/// What rights that went to facilitators for a group are counted as.
const fn handed_to(group: Group) -> &'static str {
    match group {
        Group::Decided => "handed decided",
        Group::Concerned => "handed concerned",
    }
}

/// How many people of a group there can be: as many as answered the round's forms, or as have a seat or collect. Where
/// nobody is known of, as many as one facilitator may meet.
async fn people_of(app: &App, initiative: Id<Initiative>, round: Id<Round>, group: Group) -> Result<u64> {
    let mut people = 0;
    match group {
        Group::Concerned => {
            for form in app.store.list::<Instrument>(Query::of(round)).await? {
                let received = crate::collect::ReviewState::standing(Query::of(form.value.id));
                people += app.store.count_of::<Submission>(received).await?;
            }
        }
        Group::Decided => {
            for body in bodies_of(app, initiative.uuid()).await? {
                people += app.store.count_of::<Membership>(Query::of(body.id)).await?;
            }
            let grants = app.store.list::<RoleGrant>(Query::of(initiative)).await?;
            people += grants.iter().filter(|g| g.role == Role::Collector).count() as u64;
        }
    }
    Ok(if people == 0 { u64::from(MOST) } else { people })
}
