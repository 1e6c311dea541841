//! Lists of which who collects is given only the things that they made (`ownerOnly` of ODK Central).
//!
//! It holds where a list is a file beside a form, which is all that device keys and collectors get of it. Who may see the
//! list itself sees all of it, there too.

use base::Id;
use registry::Initiative;
use uuid::Uuid;

use super::{EntityList, KeptEntity, named_list};
use crate::act::may;
use crate::collect::Sender;
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, Result, Verb};

/// Which things of a list somebody is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// All of them.
    All,
    /// Those that an account or a device's key made.
    Of(Uuid),
    /// None: who asks is nobody who could have made one.
    Nobodys,
}

impl Whose {
    /// Which things of a list somebody who collects is given.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub(super) async fn of(app: &App, actor: &Actor, list: &EntityList) -> Result<Self> {
        let about = Some(list.initiative.uuid());
        if !list.own || may(app, actor, Verb::ViewEntities, about).await? {
            return Ok(Self::All);
        }
        Ok(Sender::of(actor, None).who.map_or(Self::Nobodys, Self::Of))
    }

    /// Whether a thing is among them.
    pub(super) fn covers(self, kept: &KeptEntity) -> bool {
        match self {
            Self::All => true,
            Self::Of(who) => kept.entity.versions.first().and_then(|v| v.by) == Some(who),
            Self::Nobodys => false,
        }
    }
}

/// Says whether who collects is given only the things that they made.
///
/// # Errors
/// As [`named_list`].
pub async fn give_own(
    app: &App,
    actor: &Actor,
    initiative: Id<Initiative>,
    (name, own): (&str, bool),
) -> Result<EntityList> {
    let mut list = named_list(app, actor, initiative, (name, Verb::GiveOwnEntities)).await?;
    if list.own != own {
        list.value.own = own;
        let entry = Draft::new(app.now(), actor, Verb::GiveOwnEntities, list.value.id).with("own", own);
        let changes = vec![
            Change::update(&list)?,
            super::apply::count(list.value.id.uuid(), 1),
        ];
        app.store.commit(Act { entry, changes }).await?;
    }
    Ok(list.value)
}
