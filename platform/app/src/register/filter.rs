//! Which initiatives a reader wants to see.

use base::Language;
use framework::Verdict;
use registry::{Area, Standing};

use super::Listed;

/// The wishes of a reader; an empty one is no wish.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words that must all stand somewhere in the record.
    pub words: String,
    /// The code of a country or a region.
    pub place: String,
    /// The number of a goal.
    pub goal: String,
    /// The number of a type.
    pub kind: String,
    /// The name of a verdict.
    pub verdict: String,
    /// The name of a standing.
    pub standing: String,
}

impl Filter {
    /// Whether nothing is wished.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether an initiative is among those wished for. An unknown word matches nothing.
    pub fn takes(&self, it: &Listed) -> bool {
        let wished = |wish: &str, holds: &dyn Fn(&str) -> bool| wish.is_empty() || holds(wish);
        wished(&self.place, &|code| {
            Area::find(code).is_some_and(|area| it.initiative.places.iter().any(|p| p.lies_in(area)))
        }) && wished(&self.goal, &|goal| it.goals().any(|g| g == goal))
            && wished(&self.kind, &|kind| {
                it.initiative.kind.is_some_and(|t| t.number().to_string() == kind)
            })
            && wished(&self.verdict, &|name| {
                it.verdict().is_some_and(|v: Verdict| v.as_str() == name)
            })
            && wished(&self.standing, &|name| {
                Standing::from_name(name) == Some(it.standing)
            })
            && self.words_in(it)
    }

    fn words_in(&self, it: &Listed) -> bool {
        if self.words.trim().is_empty() {
            return true;
        }
        let text = it.all_words();
        self.words
            .to_lowercase()
            .split_whitespace()
            .all(|word| text.contains(word))
    }
}

impl Listed {
    /// The numbers of the goals that it serves.
    pub fn goals(&self) -> impl Iterator<Item = &str> {
        self.initiative
            .sdgs
            .iter()
            .map(|code| code.split('.').next().unwrap_or(code))
    }

    /// Everything a reader may search for, in small letters and in every language it is written in.
    fn all_words(&self) -> String {
        let it = &self.initiative;
        let mut out: Vec<&str> = Vec::new();
        let texts = [&it.title, &it.aim, &it.description, &it.issue];
        for text in texts
            .into_iter()
            .chain(it.groups.iter().map(|g| &g.name))
            .chain(&self.parties)
        {
            out.extend(text.languages().filter_map(|l| text.get(l)));
        }
        out.extend(it.topics.iter().map(String::as_str));
        let places: Vec<String> = it.places.iter().map(|p| p.label(&Language::english())).collect();
        out.extend(places.iter().map(String::as_str));
        out.join("\n").to_lowercase()
    }
}
