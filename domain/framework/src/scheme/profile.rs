//! From what is known and what people answered to a state for each item.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Check, Item, ItemState, Scheme};
use crate::evidence::Strength;

/// An answer that a person gave, with what supports it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// The answer.
    pub state: ItemState,
    /// How strong its evidence is.
    #[serde(default)]
    pub strength: Strength,
    /// What it is, in words.
    #[serde(default)]
    pub note: String,
    /// Where it can be seen.
    #[serde(default)]
    pub link: Option<String>,
}

/// Who says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum By {
    /// The platform knows it.
    Platform {
        /// By which check.
        check: Check,
    },
    /// A person answered.
    Person {
        /// How strong the evidence is.
        strength: Strength,
    },
    /// Nobody yet.
    Nobody,
}

/// Where one item stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// The item.
    pub code: String,
    /// Where it stands.
    pub state: ItemState,
    /// Who says so.
    pub by: By,
}

/// Where each item of a scheme stands. There is no sum of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Profile(Vec<Shown>);

impl Profile {
    /// Every item in the scheme's order.
    pub fn items(&self) -> &[Shown] {
        &self.0
    }

    /// Where an item stands.
    pub fn get(&self, code: &str) -> Option<&Shown> {
        self.0.iter().find(|s| s.code == code)
    }
}

impl Scheme {
    /// The profile that follows from what the platform knows and what people answered.
    ///
    /// What the platform knows goes before what a person says. At a floor, a person can say less than the
    /// platform knows and never more, and “not applicable” is no answer.
    pub fn profile(&self, known: &BTreeMap<Check, ItemState>, given: &BTreeMap<String, Given>) -> Profile {
        let shown = |item: &Item| {
            let check = item.known.and_then(|c| Some((c, known.get(&c).copied()?)));
            let check = check.filter(|(_, s)| *s != ItemState::Unknown);
            let (state, by) = one(item, check, given.get(&item.code));
            Shown {
                code: item.code.clone(),
                state,
                by,
            }
        };
        Profile(self.items.iter().map(shown).collect())
    }
}

fn one(item: &Item, known: Option<(Check, ItemState)>, given: Option<&Given>) -> (ItemState, By) {
    let given = given.filter(|g| g.state != ItemState::Unknown);
    let given = given.filter(|g| !(item.floor && g.state == ItemState::NotApplicable));
    match (known, given) {
        (Some((_, known)), Some(g)) if item.floor && g.state < known => (g.state, person(g)),
        (Some((check, state)), _) => (state, By::Platform { check }),
        (None, Some(g)) => (g.state, person(g)),
        (None, None) => (ItemState::Unknown, By::Nobody),
    }
}

const fn person(given: &Given) -> By {
    By::Person {
        strength: given.strength,
    }
}
