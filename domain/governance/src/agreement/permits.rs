//! May this be done with the data, for that, on this day? The first agreement that says yes is named with its
//! duties; a no names the clause that stood nearest to a yes.

use base::{Date, Id, Slug, Text};

use super::terms::{Action, Terms};
use super::{Agreement, AgreementState, Standing};

/// What must be done by who makes use of a permission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Duty {
    /// These words must stand beside.
    Attribute(Text),
}

/// Why not: the clause, and whose. In the order of how near they came to a yes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    /// There is no agreement about data.
    NoAgreement,
    /// It does not permit the action.
    Action(Id<Agreement>),
    /// It does not permit the purpose.
    Purpose(Id<Agreement>),
    /// It is not signed by all sides.
    NotSigned(Id<Agreement>),
    /// It is over since this day.
    Over(Id<Agreement>, Date),
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Permission {
    /// It may be done.
    Yes {
        /// By this agreement.
        under: Id<Agreement>,
        /// The last day.
        until: Option<Date>,
        /// What must be done then.
        duties: Vec<Duty>,
    },
    /// It may not.
    No(Refusal),
}

impl Permission {
    /// Whether it may be done.
    pub const fn is_yes(&self) -> bool {
        matches!(self, Self::Yes { .. })
    }
}

/// Asks agreements about the same data with the same partner.
pub fn permits(agreements: &[Agreement], action: Action, purpose: &Slug, day: Date) -> Permission {
    let mut nearest = Refusal::NoAgreement;
    for agreement in agreements {
        match one(agreement, action, purpose, day) {
            Permission::No(refusal) => nearest = nearest.max(refusal),
            yes => return yes,
        }
    }
    Permission::No(nearest)
}

fn one(agreement: &Agreement, action: Action, purpose: &Slug, day: Date) -> Permission {
    let Terms::DataSharing(terms) = &agreement.content().terms else {
        return Permission::No(Refusal::NoAgreement);
    };
    let id = agreement.id();
    if !terms.actions.contains(&action) {
        return Permission::No(Refusal::Action(id));
    }
    if !terms.purposes.contains(purpose) {
        return Permission::No(Refusal::Purpose(id));
    }
    match agreement.standing(day) {
        Standing::InForce => Permission::Yes {
            under: id,
            until: terms.until,
            duties: duties(&terms.attribute),
        },
        Standing::NotYet => Permission::No(Refusal::NotSigned(id)),
        Standing::Expired | Standing::Ended | Standing::Superseded => {
            Permission::No(Refusal::Over(id, last(agreement, day)))
        }
    }
}

fn duties(attribute: &Text) -> Vec<Duty> {
    if attribute.is_empty() {
        Vec::new()
    } else {
        vec![Duty::Attribute(attribute.clone())]
    }
}

/// The day that ended it: its last day, or the first without it when a side ended it before.
fn last(agreement: &Agreement, day: Date) -> Date {
    let until = agreement.content().until().unwrap_or(day);
    match agreement.state() {
        AgreementState::Ended { on, .. } | AgreementState::Superseded { on, .. } => until.min(*on),
        _ => until,
    }
}
