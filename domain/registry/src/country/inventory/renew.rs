//! A file about organisations that stand in the inventory already: which of them a row is, and what of them it says
//! anew. What a file does not speak of stays: a list of names erases no web pages.

use base::{Finding, Findings, Place};

use super::{Field, Mapping, Producer, Says, key};
use crate::code;

/// The organisation of the inventory that a row is: one of the names of either is a name of the other.
pub fn standing<'a>(stored: &'a [Producer], it: &Producer) -> Option<&'a Producer> {
    let keys = |p: &Producer| [p.name.as_str(), p.other.as_str()].map(key::key);
    let own = keys(it);
    let same = |p: &&Producer| keys(p).iter().any(|k| !k.is_empty() && own.contains(k));
    let by_name = stored.iter().find(|p| p.key == it.key);
    by_name.or_else(|| stored.iter().find(same))
}

/// What stands, with what a row says: of the columns that the file has, those whose cell is not empty.
#[must_use]
pub fn renew(old: &Producer, new: Producer, mapping: &Mapping) -> Producer {
    let mut out = old.clone();
    let says = |field: Field| mapping.contains_key(&field);
    // Found by its other name: the name that stands is the one it goes by.
    if old.key == new.key {
        out.name = new.name;
    }
    let words = [
        (Field::Other, &mut out.other, new.other),
        (Field::Place, &mut out.place, new.place),
        (Field::Website, &mut out.website, new.website),
        (Field::Data, &mut out.data, new.data),
    ];
    for (field, stands, said) in words {
        if says(field) && !said.is_empty() {
            *stands = said;
        }
    }
    let lists = [
        (Field::Themes, &mut out.themes, new.themes),
        (Field::Goals, &mut out.goals, new.goals),
        (Field::Groups, &mut out.groups, new.groups),
    ];
    for (field, stands, said) in lists {
        if says(field) && !said.is_empty() {
            *stands = said;
        }
    }
    let answers = [
        (Field::Produces, &mut out.produces, new.produces),
        (Field::Method, &mut out.method, new.method),
        (Field::Open, &mut out.open, new.open),
    ];
    for (field, stands, said) in answers {
        if says(field) && said != Says::Unknown {
            *stands = said;
        }
    }
    if says(Field::Class) && new.class.is_some() {
        out.class = new.class;
    }
    out.source = new.source;
    out
}

/// Refuses rows that would stand beside what they sound like, and two rows about one that stands.
pub(super) fn meet(stored: &[Producer], rows: &[(usize, &Producer)], keep_both: bool, found: &mut Findings) {
    let mut met: Vec<(base::Id<Producer>, usize)> = Vec::new();
    for (row, it) in rows {
        let at = || Place::whole().with("row", *row);
        if let Some(known) = standing(stored, it) {
            if let Some((_, first)) = met.iter().find(|(id, _)| *id == known.id) {
                let finding = Finding::error(code::INVENTORY_TWICE).at(at());
                found.push(finding.with("name", it.name.as_str()).with("first", *first));
            }
            met.push((known.id, *row));
            continue;
        }
        let Some(other) = sounds(stored, it) else {
            continue;
        };
        let severity = if keep_both {
            Finding::warning
        } else {
            Finding::error
        };
        found.push(
            severity(code::INVENTORY_SOUNDS_KNOWN)
                .at(at())
                .with("name", it.name.as_str())
                .with("other", other),
        );
    }
}

/// A name in the inventory that sounds like one of this organisation.
fn sounds<'a>(stored: &'a [Producer], it: &Producer) -> Option<&'a str> {
    let own: Vec<String> = [&it.name, &it.other]
        .into_iter()
        .filter(|n| !n.is_empty())
        .filter_map(|n| key::sound(n))
        .collect();
    let names = stored.iter().flat_map(|p| [p.name.as_str(), p.other.as_str()]);
    let mut named = names.filter(|n| !n.is_empty());
    named.find(|n| key::sound(n).is_some_and(|s| own.contains(&s)))
}
