//! Making and changing an entity, and what it means when two changes did not know of each other.
//!
//! The rules are those of ODK Central, on which devices rely: a change that knew the version that stands is no
//! conflict; one that knew an older is *hard* when it gives another value to a property that changed since, else
//! *soft*. It is taken in both cases: data is not thrown away because somebody was offline.

use std::collections::{BTreeMap, BTreeSet};

use base::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Conflict, Entity, Source, Version};

/// What somebody says of an entity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// When it was received.
    pub at: Timestamp,
    /// Whose account or device.
    pub by: Option<Uuid>,
    /// Where it comes from.
    pub source: Source,
    /// How it is called.
    pub label: Option<String>,
    /// Properties with values.
    pub values: BTreeMap<String, String>,
}

/// Which state was known to who changes an entity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// The one that stands, whichever it is.
    Newest,
    /// The version of a number; a device that changed it offline before counts its own changes too.
    Version {
        /// The number.
        base: u64,
        /// The row of offline changes, and the last number that came from the server.
        branch: Option<(Uuid, Option<u64>)>,
    },
}

/// Why what a submission says of an entity was not done. The answers are kept all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fault {
    /// It names another list than its form.
    OtherList,
    /// There is no such list.
    NoList,
    /// Its identity is no UUID.
    BadId,
    /// It is made and has no label.
    NoLabel,
    /// It is changed and does not say which version was known.
    NoBase,
    /// The version that was known was never here.
    NoVersion,
    /// It is to be changed and is not here.
    NotHere,
    /// It is to be made and is here already.
    Here,
    /// It is to be made once the answers are approved.
    Waits,
}

impl Fault {
    /// Every fault.
    pub const ALL: [Self; 9] = [
        Self::OtherList,
        Self::NoList,
        Self::BadId,
        Self::NoLabel,
        Self::NoBase,
        Self::NoVersion,
        Self::NotHere,
        Self::Here,
        Self::Waits,
    ];

    /// Its name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OtherList => "other-list",
            Self::NoList => "no-list",
            Self::BadId => "bad-id",
            Self::NoLabel => "no-label",
            Self::NoBase => "no-base",
            Self::NoVersion => "no-version",
            Self::NotHere => "not-here",
            Self::Here => "here",
            Self::Waits => "waits",
        }
    }
}

impl Said {
    fn version(self, number: u64) -> Version {
        Version {
            number,
            at: self.at,
            by: self.by,
            source: Some(self.source),
            label: self.label.filter(|l| !l.trim().is_empty()),
            said: self.values,
            base: None,
            branch: None,
            conflict: None,
            clash: BTreeSet::new(),
        }
    }
}

impl Entity {
    /// A new one.
    ///
    /// # Errors
    /// [`Fault::NoLabel`].
    pub fn make(uuid: Uuid, said: Said) -> Result<Self, Fault> {
        let first = said.version(1);
        if first.label.is_none() {
            return Err(Fault::NoLabel);
        }
        Ok(Self {
            uuid,
            versions: vec![first],
            conflict: None,
        })
    }

    /// Adds a version; says how it met the others.
    ///
    /// # Errors
    /// [`Fault::NoVersion`] when the version that was known was never here.
    pub fn update(&mut self, said: Said, known: Known) -> Result<Option<Conflict>, Fault> {
        let current = self.current();
        let mut new = said.version(current + 1);
        let base = match known {
            Known::Newest => current,
            Known::Version { base, branch: None } => base,
            Known::Version {
                base,
                branch: Some((branch, trunk)),
            } => {
                new.branch = Some((branch, base));
                self.before(base, branch, trunk)
            }
        };
        if self.version(base).is_none() {
            return Err(Fault::NoVersion);
        }
        new.base = Some(base);
        if base < current {
            new.clash = self.clash(base, &new);
            new.conflict = Some(if new.clash.is_empty() {
                Conflict::Soft
            } else {
                Conflict::Hard
            });
            self.conflict = self.conflict.max(new.conflict);
        }
        let met = new.conflict;
        self.versions.push(new);
        Ok(met)
    }

    /// The version that stood here before an offline change: the one that its row sent last, or the one from which
    /// the row began.
    fn before(&self, base: u64, branch: Uuid, trunk: Option<u64>) -> u64 {
        let first = trunk.unwrap_or(1);
        if base <= first {
            return base;
        }
        let earlier = self
            .versions
            .iter()
            .filter_map(|v| v.branch.map(|(b, known)| (b, known, v.number)));
        let sent = earlier.filter(|(b, known, _)| *b == branch && *known < base);
        // Where one of the row is still on its way, the one before it counts.
        sent.max_by_key(|(_, known, _)| *known)
            .map_or(first, |(_, _, number)| number)
    }

    /// The properties that changed since a version and that a new one gives another value.
    fn clash(&self, since: u64, new: &Version) -> BTreeSet<String> {
        let (then, now) = (self.all_at(since), self.all_at(u64::MAX));
        let label = new.label.iter().map(|l| ("label", l));
        let said = new.said.iter().map(|(k, v)| (k.as_str(), v)).chain(label);
        said.filter(|(name, value)| then.get(*name) != now.get(*name) && now.get(*name) != Some(value))
            .map(|(name, _)| name.to_owned())
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn said(from: u128, label: Option<&str>, values: &[(&str, &str)]) -> Said {
        Said {
            at: Timestamp::UNIX_EPOCH,
            by: None,
            source: Source::Submission {
                submission: Uuid::from_u128(from),
                instrument: Uuid::nil(),
            },
            label: label.map(str::to_owned),
            values: values
                .iter()
                .map(|(k, v)| ((*k).to_owned(), (*v).to_owned()))
                .collect(),
        }
    }

    fn home() -> Entity {
        let first = said(1, Some("Home"), &[("size", "4"), ("roof", "tin")]);
        Entity::make(Uuid::from_u128(9), first).unwrap()
    }

    const fn at(base: u64) -> Known {
        Known::Version { base, branch: None }
    }

    #[test]
    fn a_new_one_has_a_name() {
        assert_eq!(
            Entity::make(Uuid::from_u128(9), said(1, Some(" "), &[])),
            Err(Fault::NoLabel)
        );
        assert_eq!((home().label().as_str(), home().current()), ("Home", 1));
    }

    #[test]
    fn what_knew_the_newest_is_no_conflict() {
        let mut it = home();
        assert_eq!(it.update(said(2, None, &[("size", "5")]), at(1)), Ok(None));
        assert_eq!(it.values()["size"], "5");
        assert_eq!(it.values()["roof"], "tin");
        assert_eq!(it.values_at(1)["size"], "4");
        assert_eq!(it.update(said(3, None, &[]), at(7)), Err(Fault::NoVersion));
        let change = &it.changes(2)[0];
        assert_eq!(
            (change.old.as_deref(), change.new.as_deref()),
            (Some("4"), Some("5"))
        );
    }

    #[test]
    fn different_properties_are_soft_and_the_same_is_hard() {
        let mut it = home();
        it.update(said(2, None, &[("size", "5")]), at(1)).unwrap();
        assert_eq!(
            it.update(said(3, None, &[("roof", "straw")]), at(1)),
            Ok(Some(Conflict::Soft))
        );
        assert_eq!(it.conflict, Some(Conflict::Soft));
        assert_eq!(
            (&it.values()["size"][..], &it.values()["roof"][..]),
            ("5", "straw")
        );
        assert_eq!(
            it.update(said(4, None, &[("size", "6")]), at(1)),
            Ok(Some(Conflict::Hard))
        );
        assert_eq!(it.versions[3].clash.iter().collect::<Vec<_>>(), ["size"]);
        // A later soft one does not make it better.
        assert_eq!(
            it.update(said(5, None, &[("size", "6")]), at(3)),
            Ok(Some(Conflict::Soft))
        );
        assert_eq!(it.conflict, Some(Conflict::Hard));
        assert_eq!(it.in_conflict().len(), 5);
        it.resolve();
        assert_eq!((it.conflict, it.in_conflict().len()), (None, 0));
    }

    #[test]
    fn two_who_say_the_same_do_not_clash() {
        let mut it = home();
        it.update(said(2, None, &[("size", "5")]), at(1)).unwrap();
        assert_eq!(
            it.update(said(3, None, &[("size", "5")]), at(1)),
            Ok(Some(Conflict::Soft))
        );
        it.update(said(4, Some("House"), &[]), at(3)).unwrap();
        assert_eq!(
            it.update(said(5, Some("Hut"), &[]), at(3)),
            Ok(Some(Conflict::Hard))
        );
    }

    #[test]
    fn changes_made_offline_know_each_other() {
        let (mut it, row) = (home(), Uuid::from_u128(77));
        let offline = |base| Known::Version {
            base,
            branch: Some((row, Some(1))),
        };
        assert_eq!(it.update(said(2, None, &[("size", "5")]), offline(1)), Ok(None));
        // Somebody else comes between.
        assert_eq!(it.update(said(3, None, &[("roof", "straw")]), at(2)), Ok(None));
        // The device's second change knew its own first one, not the other's.
        assert_eq!(
            it.update(said(4, None, &[("size", "6")]), offline(2)),
            Ok(Some(Conflict::Soft))
        );
        assert_eq!(it.versions[3].base, Some(2));
        // Its third knew its second, which stands.
        assert_eq!(it.update(said(5, None, &[("size", "7")]), offline(3)), Ok(None));
    }

    #[test]
    fn what_was_taken_back_leaves_nothing() {
        let mut it = home();
        it.update(said(2, Some("House"), &[("size", "5")]), at(1))
            .unwrap();
        assert!(it.forget(Uuid::from_u128(2)));
        assert_eq!(
            (it.label().as_str(), &it.values()["size"][..], it.current()),
            ("Home", "4", 2)
        );
        assert!(!it.forget(Uuid::from_u128(1)));
        assert!(it.values().is_empty());
        assert_eq!(it.label(), it.uuid.to_string());
    }

    #[test]
    fn a_conflict_goes_with_who_made_it() {
        let mut it = home();
        it.update(said(2, None, &[("size", "5")]), at(1)).unwrap();
        it.update(said(3, None, &[("size", "6")]), at(1)).unwrap();
        assert!(it.forget(Uuid::from_u128(3)));
        assert_eq!((it.conflict, &it.values()["size"][..]), (None, "5"));
    }

    proptest! {
        /// Whatever the order, nothing that a submission said remains after it is forgotten, and all else does.
        #[test]
        fn forgetting_takes_all_of_one_and_nothing_of_others(
            steps in prop::collection::vec((1u128..5, 0usize..3, 1u64..8), 1..12),
            gone in 1u128..5,
        ) {
            let names = ["a", "b", "c"];
            let (mut it, mut without) = (home(), home());
            it.versions[0].source = Some(Source::Person);
            without.versions[0].source = Some(Source::Person);
            for (n, (from, name, base)) in steps.into_iter().enumerate() {
                let known = at(base.min(it.current()));
                let value = format!("{from}:{n}");
                it.update(said(from, None, &[(names[name], &value)]), known).unwrap();
                if from != gone {
                    without.update(said(from, None, &[(names[name], &value)]), Known::Newest).unwrap();
                }
            }
            it.forget(Uuid::from_u128(gone));
            prop_assert_eq!(it.values(), without.values());
            let mark = format!("{gone}:");
            let left = it.versions.iter().flat_map(|v| v.said.values()).any(|v| v.starts_with(&mark));
            prop_assert!(!left);
        }
    }
}
