//! The enabling environment in rounds, from two sides: the office's view and civil society's, never made into one
//! and never summed (E1–E8 are aspirations, ¶36).
//!
//! [`side_by_side`] lays out what each side said in each round; [`Line::parted`] says where the sides part today,
//! and [`Line::moved`] how an item moved since the baseline.

use std::collections::BTreeMap;

use framework::Scheme;
use framework::scheme::{Item, ItemState};

use super::scheme_id;
use crate::assessment::{Assessment, Perspective, Scheme as Judging};

/// The sides, in the order in which they stand.
pub const SIDES: [Perspective; 2] = [Perspective::Office, Perspective::CivilSociety];

/// What one side said about an item in one round; unknown where it said nothing.
pub type Said = BTreeMap<(u32, Perspective), ItemState>;

/// How an item moved for one side, from its first answer to its latest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moved {
    /// Better than at the first answer.
    Forward,
    /// As it was.
    Same,
    /// Worse.
    Back,
    /// There is nothing to compare yet.
    Nothing,
}

impl Moved {
    /// Its name, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Forward => "forward",
            Self::Same => "same",
            Self::Back => "back",
            Self::Nothing => "nothing",
        }
    }
}

/// An item with what both sides said over the rounds.
#[derive(Debug, Clone)]
pub struct Line<'a> {
    /// The item, as the newest version of the scheme asks it.
    pub item: &'a Item,
    /// Every answer there is.
    pub said: Said,
}

impl Line<'_> {
    /// What a side said in a round.
    pub fn state(&self, round: u32, side: Perspective) -> ItemState {
        self.said
            .get(&(round, side))
            .copied()
            .unwrap_or(ItemState::Unknown)
    }

    /// Whether both sides answered in a round, and differently.
    pub fn parted(&self, round: u32) -> bool {
        let [office, people] = SIDES.map(|side| self.said.get(&(round, side)));
        matches!((office, people), (Some(a), Some(b)) if a != b)
    }

    /// How the item moved for a side. “Does not apply” is neither better nor worse.
    pub fn moved(&self, side: Perspective) -> Moved {
        let own = self.said.iter().filter(|((_, s), state)| {
            *s == side && !matches!(state, ItemState::Unknown | ItemState::NotApplicable)
        });
        let states: Vec<ItemState> = own.map(|(_, state)| *state).collect();
        match (states.first(), states.last()) {
            (Some(first), Some(last)) if states.len() > 1 => match last.cmp(first) {
                std::cmp::Ordering::Greater => Moved::Forward,
                std::cmp::Ordering::Equal => Moved::Same,
                std::cmp::Ordering::Less => Moved::Back,
            },
            _ => Moved::Nothing,
        }
    }
}

/// Every item of a scheme with what was said about it. Items that an older version asked and the newest does not are
/// left out; the views themselves keep them.
pub fn side_by_side<'a>(scheme: &'a Scheme, views: &[Assessment]) -> Vec<Line<'a>> {
    let of_it = |a: &&Assessment| match &a.scheme {
        Judging::Data(name) => scheme_id(name) == scheme.id,
        Judging::Taxonomy(_) => false,
    };
    let mut views: Vec<&Assessment> = views.iter().filter(of_it).collect();
    views.sort_by_key(|a| a.made_at);
    let mut said: BTreeMap<&str, Said> = BTreeMap::new();
    for view in views {
        let (Some(round), Some(items)) = (view.subject.review(), view.items()) else {
            continue;
        };
        for shown in items.profile.items() {
            let of_item = said.entry(shown.code.as_str()).or_default();
            match shown.state {
                ItemState::Unknown => of_item.remove(&(round, view.perspective)),
                state => of_item.insert((round, view.perspective), state),
            };
        }
    }
    let line = |item: &'a Item| Line {
        item,
        said: said.remove(item.code.as_str()).unwrap_or_default(),
    };
    scheme.items.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use base::{Id, Timestamp};
    use framework::scheme::{Given, built_in};

    use super::*;
    use crate::assessment::{Content, Items, Subject};

    fn view(round: u32, side: Perspective, state: ItemState) -> Assessment {
        let scheme = built_in()
            .iter()
            .find(|s| s.id == "enabling-environment")
            .unwrap();
        let one = Given {
            state,
            strength: Default::default(),
            note: String::new(),
            link: None,
        };
        let given = BTreeMap::from([("1a".to_owned(), one)]);
        let profile = scheme.profile(&BTreeMap::new(), &given);
        let subject = Subject::Country {
            id: Id::new(uuid::Uuid::nil()),
            review: round,
        };
        let content = Content::Items(Items { given, profile });
        let judging = (Judging::Data(scheme.name()), side);
        Assessment::about(
            Id::new(uuid::Uuid::nil()),
            subject,
            judging,
            content,
            Timestamp::UNIX_EPOCH,
        )
    }

    #[test]
    fn two_sides_part_and_each_moves_on_its_own() {
        let scheme = built_in()
            .iter()
            .find(|s| s.id == "enabling-environment")
            .unwrap();
        let views = [
            view(1, Perspective::Office, ItemState::Partly),
            view(1, Perspective::CivilSociety, ItemState::Not),
            view(2, Perspective::Office, ItemState::Partly),
            view(2, Perspective::CivilSociety, ItemState::Partly),
        ];
        let lines = side_by_side(scheme, &views);
        let first = lines.iter().find(|l| l.item.code == "1a").unwrap();
        assert!(first.parted(1) && !first.parted(2));
        assert_eq!(first.moved(Perspective::Office), Moved::Same);
        assert_eq!(first.moved(Perspective::CivilSociety), Moved::Forward);
        let other = lines.iter().find(|l| l.item.code == "1b").unwrap();
        assert!(!other.parted(1));
        assert_eq!(other.state(1, Perspective::Office), ItemState::Unknown);
        assert_eq!(other.moved(Perspective::Office), Moved::Nothing);
        let stored = serde_json::to_string(&views[0]).unwrap();
        assert_eq!(serde_json::from_str::<Assessment>(&stored).unwrap(), views[0]);
    }
}
