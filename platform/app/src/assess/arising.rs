//! Facts that are asked where they arise: how those who collect work, what a funder set, and whether those who were
//! asked in the design room got an answer. A warning that waits for one stays silent until it is known.

use governance::design::{Proposal, ProposalState};
use registry::{Initiative, Role as Part, Round, RoundState};

use crate::act::{Role, RoleGrant, WorksAs};
use crate::ports::Query;
use crate::{App, Result};

/// Whether everyone who collects is paid by the organiser (W8); unknown until it was said of each of them, or one
/// gives their time.
pub(super) async fn collectors_all_staff(app: &App, it: &Initiative) -> Result<Option<bool>> {
    let grants = app.store.list::<RoleGrant>(Query::of(it.id)).await?;
    let collectors = grants.iter().filter(|g| g.role == Role::Collector);
    Ok(all_staff(collectors.map(|g| g.works_as)))
}

fn all_staff(collectors: impl Iterator<Item = Option<WorksAs>>) -> Option<bool> {
    let all: Vec<Option<WorksAs>> = collectors.collect();
    match all.as_slice() {
        [] => None,
        some if some.contains(&Some(WorksAs::Volunteer)) => Some(false),
        some if some.contains(&None) => None,
        _ => Some(true),
    }
}

/// Whether a funder set the objectives (W4); unknown until it was said of each funder, or of one that it did.
pub(super) fn funder_set_objectives(it: &Initiative) -> Option<bool> {
    let funders = it.parties.iter().filter(|p| p.role == Part::Funder);
    let said: Vec<Option<bool>> = funders.map(|p| p.set_objectives).collect();
    match said.as_slice() {
        [] => None,
        some if some.contains(&Some(true)) => Some(true),
        some if some.contains(&None) => None,
        _ => Some(false),
    }
}

/// Whether what people said in the design room of a round was answered (W13): each point decided, with its reason.
/// Nothing said, or a design that goes on, shows nothing.
pub(crate) async fn answer_recorded(app: &App, round: &Round) -> Result<Option<bool>> {
    let all = app.store.list::<Proposal>(Query::of(round.id)).await?;
    Ok(answered(all.iter().map(|p| p.state()), round.state))
}

fn answered<'a>(points: impl Iterator<Item = &'a ProposalState>, at: RoundState) -> Option<bool> {
    let said: Vec<_> = points.filter(|s| **s != ProposalState::Withdrawn).collect();
    let waits = said.iter().any(|s| **s == ProposalState::Open);
    match (said.is_empty(), waits, at == RoundState::Design) {
        (true, ..) | (_, true, true) => None,
        (_, waits, _) => Some(!waits),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn collectors_are_all_staff_only_when_it_was_said_of_each() {
        use WorksAs::{Staff, Volunteer};
        let of = |all: &[Option<WorksAs>]| all_staff(all.iter().copied());
        assert_eq!(of(&[]), None);
        assert_eq!(of(&[Some(Staff), None]), None);
        assert_eq!(of(&[Some(Staff), Some(Staff)]), Some(true));
        assert_eq!(of(&[None, Some(Volunteer)]), Some(false));
    }

    #[test]
    fn what_was_said_in_the_design_is_answered_when_each_point_was_decided() {
        use ProposalState::{Adopted, Open, Withdrawn};
        let of = |all: &[ProposalState], at| answered(all.iter(), at);
        assert_eq!(of(&[], RoundState::Evaluated), None);
        assert_eq!(of(&[Withdrawn], RoundState::Evaluated), None);
        assert_eq!(of(&[Adopted, Open], RoundState::Design), None, "it goes on");
        assert_eq!(of(&[Adopted], RoundState::Design), Some(true));
        assert_eq!(of(&[Adopted, Open], RoundState::Evaluated), Some(false));
    }
}
