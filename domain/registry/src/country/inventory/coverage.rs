//! What an inventory covers and where its gaps are: by goal of the 2030 Agenda and by theme.

use std::collections::BTreeMap;

use super::{Producer, Says, key};
use crate::sdg;

/// How many organisations cover what. An organisation with three goals counts in each of them, so lines do not add
/// up; [`Coverage::producers`] counts every organisation once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Coverage {
    /// All organisations.
    pub producers: usize,
    /// Those that make data themselves, as they say.
    pub producing: usize,
    /// Those of which nobody said whether they make data.
    pub unsaid: usize,
    /// Those whose method is written down.
    pub with_method: usize,
    /// Those whose data others can have.
    pub open: usize,
    /// Organisations a goal, for each of the seventeen.
    pub goals: BTreeMap<&'static str, usize>,
    /// Organisations a theme; a theme is one whatever its case and accents, and keeps its first spelling.
    pub themes: BTreeMap<String, usize>,
    /// Organisations without any goal.
    pub without_goal: usize,
}

impl Coverage {
    /// The goals that nobody covers, in their order.
    pub fn gaps(&self) -> impl Iterator<Item = &'static sdg::Entry> + '_ {
        sdg::goals().filter(|g| self.goals.get(g.code).copied().unwrap_or(0) == 0)
    }
}

/// Counts an inventory.
pub fn coverage(all: &[Producer]) -> Coverage {
    let mut out = Coverage {
        producers: all.len(),
        goals: sdg::goals().map(|g| (g.code, 0)).collect(),
        ..Coverage::default()
    };
    let mut themes: BTreeMap<String, (String, usize)> = BTreeMap::new();
    for it in all {
        out.producing += usize::from(it.produces == Says::Yes);
        out.unsaid += usize::from(it.produces == Says::Unknown);
        out.with_method += usize::from(it.method == Says::Yes);
        out.open += usize::from(it.open == Says::Yes);
        out.without_goal += usize::from(it.goals.is_empty());
        for goal in sdg::goals() {
            let of_goal = |code: &String| code.split('.').next() == Some(goal.code);
            if it.goals.iter().any(of_goal) {
                *out.goals.entry(goal.code).or_default() += 1;
            }
        }
        let own: BTreeMap<String, &String> = it.themes.iter().map(|t| (key::fold(t), t)).collect();
        for (folded, theme) in own {
            themes.entry(folded).or_insert_with(|| (theme.clone(), 0)).1 += 1;
        }
    }
    out.themes = themes.into_values().collect();
    out
}

#[cfg(test)]
mod tests {
    use base::Id;
    use uuid::Uuid;

    use super::*;

    fn producer(goals: &[&str], themes: &[&str], produces: Says) -> Producer {
        let all = |words: &[&str]| words.iter().map(|w| (*w).to_owned()).collect();
        Producer {
            id: Id::new(Uuid::nil()),
            country: Id::new(Uuid::nil()),
            key: String::new(),
            name: "A".into(),
            other: String::new(),
            class: None,
            place: String::new(),
            website: String::new(),
            produces,
            data: String::new(),
            themes: all(themes),
            goals: all(goals),
            groups: Default::default(),
            method: Says::Unknown,
            open: Says::Unknown,
            source: String::new(),
        }
    }

    #[test]
    fn each_organisation_counts_once_a_goal_and_once_a_theme() {
        let all = [
            producer(&["6", "6.1", "5"], &["Agua", "agua "], Says::Yes),
            producer(&["6.1.1"], &["AGUA"], Says::No),
            producer(&[], &["Género"], Says::Unknown),
        ];
        let it = coverage(&all);
        assert_eq!(
            (it.producers, it.producing, it.unsaid, it.without_goal),
            (3, 1, 1, 1)
        );
        assert_eq!((it.goals["6"], it.goals["5"], it.goals["1"]), (2, 1, 0));
        assert_eq!(it.themes.len(), 2);
        assert_eq!(it.themes.values().sum::<usize>(), 3);
        assert_eq!(it.gaps().count(), 15);
    }
}
