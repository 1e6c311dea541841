//! `/about/permissions`: who may do what, written from the one table that the use cases ask.

use app::Verb;
use app::act::{Role, Who};
use askama::Template;
use axum::Router;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use ui::components::page::Section;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use crate::Services;
use crate::access::{self, Needs, Route};
use crate::visit::Visit;

pub(crate) fn routes() -> Router<Services> {
    Router::new().route("/about/permissions", get(show))
}

#[derive(Template)]
#[template(path = "people/permissions.html")]
struct View<'a> {
    r: &'a Reader,
    groups: Vec<Group>,
    covers: Vec<(Html, Vec<Html>)>,
    routes: Html,
}

/// What the same people may do.
struct Group {
    who: Html,
    text: Html,
    verbs: Vec<Html>,
}

async fn show(visit: Visit) -> Response {
    let r = &visit.reader;
    let main = crate::render(&View {
        r,
        groups: groups(r),
        covers: covers(r),
        routes: addresses(r),
    });
    visit
        .page(r.plain("permissions-title"), main)
        .section(Section::About)
        .description(r.plain("permissions-lead"))
        .into_response()
}

/// The name of those who may, as the words are called: `permissions-who-<name>`. Of several roles the first is the
/// one that asks least.
pub(crate) fn name_of(who: Who) -> String {
    match who {
        Who::Role(roles) => roles.last().map_or("role", |r| r.as_str()).replace('_', "-"),
        Who::Seat(seat) => format!("seat-{}", seat.as_str().replace('_', "-")),
        other => format!("{other:?}")
            .split(['(', ' ', '{'])
            .next()
            .unwrap_or_default()
            .to_lowercase(),
    }
}

/// The verbs of the table, together where the same people may do them.
fn groups(r: &Reader) -> Vec<Group> {
    let mut names: Vec<String> = Vec::new();
    for verb in Verb::ALL {
        let name = name_of(verb.who());
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.sort_by_key(|name| ORDER.iter().position(|o| o == name).unwrap_or(ORDER.len()));
    let group = |name: String| Group {
        who: r.t(&format!("permissions-who-{name}")),
        text: r.t(&format!("permissions-text-{name}")),
        verbs: Verb::ALL
            .iter()
            .filter(|v| name_of(v.who()) == name)
            .map(|v| word(*v, r))
            .collect(),
    };
    names.into_iter().map(group).collect()
}

/// From everybody to the site itself; a kind of people that is not named here stands at the end.
const ORDER: [&str; 15] = [
    "anyone",
    "signedin",
    "owner",
    "viewer",
    "collector",
    "reader",
    "data-manager",
    "coordinator",
    "involved",
    "room",
    "seat-member",
    "seat-member-or-lead",
    "seat-keeper",
    "agreement",
    "admin",
];

/// What is done, in the words of the log.
fn word(verb: Verb, r: &Reader) -> Html {
    r.t(&format!("log-verb-{}", verb.name().replace(['.', '_'], "-")))
}

fn role(role: Role, r: &Reader) -> Html {
    r.t(&format!("role-{}", role.as_str().replace('_', "-")))
}

/// Each role with the roles whose rights it has too.
fn covers(r: &Reader) -> Vec<(Html, Vec<Html>)> {
    let others = |one: Role| Role::ALL.into_iter().filter(move |o| *o != one && one.covers(*o));
    Role::ALL
        .into_iter()
        .map(|one| (role(one, r), others(one).map(|o| role(o, r)).collect()))
        .collect()
}

fn addresses(r: &Reader) -> Html {
    let table = Table::new(r.t("permissions-addresses"))
        .column(r.t("permissions-address"))
        .column(r.t("permissions-needs"));
    let mut table = access::routes()
        .map(|route| row(route, r))
        .fold(table, Table::row);
    table.caption_hidden = true;
    table.html(r)
}

fn row(route: &Route, r: &Reader) -> [Cell; 2] {
    let path = Html::escaped(route.path);
    let address = format!("<code class=\"small\" dir=\"ltr\">{} {path}</code>", route.method);
    let needs = match route.needs {
        Needs::Nothing => r.t("permissions-needs-nothing"),
        Needs::Secret => r.t("permissions-needs-secret"),
        Needs::Account => r.t("permissions-needs-account"),
        Needs::Verb(verb) => word(verb, r),
    };
    [Html::trusted(address).into(), needs.into()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_in_the_table_has_words() {
        let r = Reader::of("en");
        for verb in Verb::ALL {
            for part in ["who", "text"] {
                let key = format!("permissions-{part}-{}", name_of(verb.who()));
                assert_ne!(r.plain(&key), format!("[{key}]"));
            }
        }
    }

    #[test]
    fn every_verb_is_told_once() {
        let told: usize = groups(&Reader::of("en")).iter().map(|g| g.verbs.len()).sum();
        assert_eq!(told, Verb::ALL.len());
    }
}
