//! Who is for a proposal: people themselves, once each, and people who were met and said so.
//!
//! The two are never added up: somebody who raised a hand in a meeting may also have a telephone, and two
//! meetings may have been of the same people. Each is kept with the wording that it was for.

use std::collections::BTreeMap;

use base::Finding;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Gathering, about, code};

/// Who is for a proposal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Support {
    /// Accounts, each once, with the number of the wording that they were for.
    own: BTreeMap<Uuid, u32>,
    /// How many of those met at a gathering were for it, and for which wording.
    told: BTreeMap<Uuid, Told>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Told {
    people: u32,
    wording: u32,
}

impl Support {
    /// Somebody is for the wording of that number; `false` when she was already.
    pub fn give(&mut self, person: Uuid, wording: u32) -> bool {
        self.own.insert(person, wording) != Some(wording)
    }

    /// Somebody takes it back; `false` when she was not for it.
    pub fn take_back(&mut self, person: Uuid) -> bool {
        self.own.remove(&person).is_some()
    }

    /// So many of those met were for the wording; entered again, the new count stands instead of the old, and 0
    /// takes it away.
    ///
    /// # Errors
    /// [`code::MORE_THAN_MET`] when it is more than were met.
    pub fn tell(&mut self, gathering: &Gathering, people: u32, wording: u32) -> Result<(), Finding> {
        if people > gathering.people {
            let (said, met) = (i64::from(people), i64::from(gathering.people));
            return Err(about(code::MORE_THAN_MET, "people")
                .with("said", said)
                .with("met", met));
        }
        if people == 0 {
            self.told.remove(&gathering.id);
        } else {
            self.told.insert(gathering.id, Told { people, wording });
        }
        Ok(())
    }

    /// How many people said so themselves.
    pub fn own(&self) -> usize {
        self.own.len()
    }

    /// How many of them were for an earlier wording than that one.
    pub fn before(&self, wording: u32) -> usize {
        self.own.values().filter(|w| **w < wording).count()
    }

    /// The number of the wording that she is for.
    pub fn of(&self, person: Uuid) -> Option<u32> {
        self.own.get(&person).copied()
    }

    /// How many said so at each gathering.
    pub fn told(&self) -> impl Iterator<Item = (Uuid, u32)> + '_ {
        self.told
            .iter()
            .map(|(gathering, told)| (*gathering, told.people))
    }

    /// How many people at least are for it, however much those counted overlap: the largest single count.
    pub fn at_least(&self) -> u32 {
        let own = u32::try_from(self.own.len()).unwrap_or(u32::MAX);
        self.told.values().map(|t| t.people).fold(own, u32::max)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{Date, Text, Timestamp};
    use proptest::prelude::*;

    fn gathering(id: u128, people: u32) -> Gathering {
        Gathering {
            id: Uuid::from_u128(id),
            place: Text::english("School"),
            on: Date::constant(2026, 11, 20),
            people,
            note: Text::default(),
            by: Uuid::nil(),
            at: Timestamp::UNIX_EPOCH,
        }
    }

    #[derive(Debug, Clone)]
    enum Step {
        Give(u128),
        Back(u128),
        Tell(u128, u32),
    }

    fn steps() -> impl Strategy<Value = Vec<Step>> {
        let one = prop_oneof![
            (0..5_u128).prop_map(Step::Give),
            (0..5_u128).prop_map(Step::Back),
            (0..3_u128, 0..40_u32).prop_map(|(g, n)| Step::Tell(g, n)),
        ];
        proptest::collection::vec(one, 0..40)
    }

    proptest! {
        /// Whatever is entered in whatever order: nobody counts twice, and no gathering gives more supporters
        /// than it had people.
        #[test]
        fn nobody_counts_twice_and_no_meeting_outgrows_itself(steps in steps()) {
            let met = [gathering(0, 0), gathering(1, 12), gathering(2, 30)];
            let mut support = Support::default();
            for step in steps {
                match step {
                    Step::Give(p) => drop(support.give(Uuid::from_u128(p), 1)),
                    Step::Back(p) => drop(support.take_back(Uuid::from_u128(p))),
                    Step::Tell(g, n) => {
                        let of = &met[usize::try_from(g).unwrap()];
                        prop_assert_eq!(support.tell(of, n, 1).is_err(), n > of.people);
                    }
                }
            }
            prop_assert!(support.own() <= 5);
            for (id, people) in support.told() {
                let of = met.iter().find(|g| g.id == id).unwrap();
                prop_assert!((1..=of.people).contains(&people));
            }
            prop_assert!(support.at_least() <= 30);
        }
    }

    #[test]
    fn support_is_once_and_may_be_taken_back() {
        let (mut support, amina) = (Support::default(), Uuid::from_u128(1));
        assert!(support.give(amina, 1) && !support.give(amina, 1));
        assert_eq!((support.own(), support.before(2)), (1, 1));
        assert!(support.give(amina, 2));
        assert_eq!(
            (support.own(), support.before(2), support.of(amina)),
            (1, 0, Some(2))
        );
        assert!(support.take_back(amina) && !support.take_back(amina));
        support.tell(&gathering(7, 12), 9, 1).unwrap();
        support.tell(&gathering(7, 12), 4, 2).unwrap();
        assert_eq!((support.told().count(), support.at_least()), (1, 4));
        assert_eq!(
            support.tell(&gathering(7, 12), 13, 2).unwrap_err().code,
            code::MORE_THAN_MET
        );
    }
}
