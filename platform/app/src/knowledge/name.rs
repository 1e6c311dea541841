//! A short name for an address, made from a title, that nothing else of the kind has.

use base::{Language, Slug, Text};

use super::{about, code};
use crate::ports::{Query, Record};
use crate::{App, AppError, Result};

/// How many things of one title may stand beside each other.
const MOST: u32 = 1000;
/// Signs of a name that leave room for a number.
const LONGEST: usize = 60;

/// A free name. A title in a script that has no place in an address gets one made from its place in time.
///
/// # Errors
/// A finding when a thousand things have that title.
pub(super) async fn free_name<T: Record>(app: &App, title: &Text, field: &str) -> Result<Slug> {
    let english = Language::english();
    let made = title
        .best(&english)
        .and_then(|(_, words)| Slug::from_title(words));
    let made = match made {
        Some(slug) => slug.as_str().chars().take(LONGEST).collect::<String>(),
        None => {
            let id = app.new_id::<T>().to_string();
            format!("{}-{}", T::KIND.table().replace('_', "-"), &id[..13])
        }
    };
    let made = made.trim_end_matches('-');
    for number in 1..MOST {
        // A form stands at the address `new`.
        let tried = if number == 1 && made != "new" {
            made.to_owned()
        } else {
            format!("{made}-{number}")
        };
        let Ok(tried) = tried.parse::<Slug>() else { break };
        let named = Query::all().named(tried.as_str());
        if app.store.count_of::<T>(named).await? == 0 {
            return Ok(tried);
        }
    }
    Err(AppError::finding(about(code::NO_NAME, field)))
}
