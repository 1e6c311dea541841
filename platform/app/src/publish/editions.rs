//! Which edition a release is. A release is frozen before it comes to replace another, so the editions are counted from
//! those that name it as their later one; one that was taken back still counts, so that a number never changes.

use std::collections::BTreeMap;

use base::{Slug, Text};

use super::opened::opened;
use crate::ports::Query;
use crate::{App, Result};

/// A release that another one replaces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    /// Its name in addresses.
    pub slug: Slug,
    /// What it is called.
    pub title: Text,
}

/// The earlier editions of releases.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Editions(BTreeMap<Slug, Vec<Earlier>>);

impl Editions {
    /// What a release replaces; mostly nothing.
    pub fn replaced_by(&self, later: &Slug) -> &[Earlier] {
        self.0.get(later).map_or(&[], Vec::as_slice)
    }

    /// Which edition it is, from 1.
    pub fn number(&self, of: &Slug) -> u32 {
        let before = self.replaced_by(of).iter().map(|e| self.number(&e.slug));
        before.max().unwrap_or_default() + 1
    }

    /// The number of every release that replaces another.
    pub fn numbers(&self) -> BTreeMap<Slug, u32> {
        self.0.keys().map(|s| (s.clone(), self.number(s))).collect()
    }
}

/// All releases that were replaced, by what replaced them.
///
/// # Errors
/// When the store cannot be read, or a stored release was altered.
pub async fn editions(app: &App) -> Result<Editions> {
    let gone = Query::all().in_state("superseded").in_state("recalled");
    let mut all: BTreeMap<Slug, Vec<Earlier>> = BTreeMap::new();
    for release in opened(app, &gone).await? {
        if let Some(later) = release.later() {
            all.entry(later).or_default().push(Earlier {
                slug: release.slug().clone(),
                title: release.description().title.clone(),
            });
        }
    }
    Ok(Editions(all))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn editions_are_counted_along_the_longest_way() {
        let slug = |s: &str| -> Slug { s.parse().unwrap() };
        let earlier = |s: &str| Earlier {
            slug: slug(s),
            title: Text::english(s),
        };
        let all = Editions(BTreeMap::from([
            (slug("second"), vec![earlier("first")]),
            (slug("third"), vec![earlier("aside"), earlier("second")]),
        ]));
        let numbers = ["first", "aside", "second", "third"].map(|s| all.number(&slug(s)));
        assert_eq!(numbers, [1, 1, 2, 3]);
        assert_eq!(all.replaced_by(&slug("third")).len(), 2);
        assert!(all.replaced_by(&slug("first")).is_empty());
    }
}
