//! `/log`: what was done on this site, for anyone to read and check.
//!
//! Everybody reads it as a stranger does, whoever is signed in: an actor is an account, the site or a visitor;
//! a subject is a kind of thing; and of an entry's facts only those of [`FACTS`] are told, which are counts,
//! digests and words of closed lists, never what somebody wrote.

mod list;
mod show;

use app::Verb;
use app::log::{Entry, SignedHead};
use app::ports::RecordKind;
use axum::Router;
use axum::routing::get;
use ui::components::definition_list::DefinitionList;
use ui::{Component, Html, Reader};

use crate::Services;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/log", get(list::show))
        .route("/log/{seq}", get(show::show))
}

/// The facts that are told.
const FACTS: [&str; 14] = [
    "from",
    "to",
    "state",
    "number",
    "version",
    "role",
    "perspective",
    "framework",
    "verdict",
    "rows",
    "columns",
    "tables",
    "figures",
    "digest",
];

/// A text that is copied and compared, not read.
fn code(text: impl std::fmt::Display) -> Html {
    let text = Html::escaped(&text.to_string());
    Html::trusted(format!("<code class=\"small\" dir=\"ltr\">{text}</code>"))
}

/// A name of the log as part of a key: `account.sign_up` is `account-sign-up`.
fn key(name: &str) -> String {
    name.replace(['.', '_'], "-")
}

/// Who did it, by kind only.
fn actor(entry: &Entry, r: &Reader) -> Html {
    match entry.actor.split(':').next() {
        Some("account") => r.t("log-actor-account"),
        Some("system") => r.t("log-actor-system"),
        _ => r.t("log-actor-anonymous"),
    }
}

/// What was done; a verb that this version does not know by its name.
fn verb(entry: &Entry, r: &Reader) -> Html {
    let known = Verb::ALL.iter().any(|v| v.name() == entry.verb);
    if known {
        r.t(&format!("log-verb-{}", key(&entry.verb)))
    } else {
        code(&entry.verb)
    }
}

/// To what kind of thing.
fn subject(entry: &Entry, r: &Reader) -> Html {
    let kind = &entry.subject.kind;
    if RecordKind::ALL.iter().any(|k| k.table() == kind) {
        r.t(&format!("log-kind-{}", key(kind)))
    } else {
        code(kind)
    }
}

/// The state of the tree: size, root, time, key.
fn head(head: &SignedHead, log_key: impl std::fmt::Display, r: &Reader) -> Html {
    let size = usize::try_from(head.head.size).unwrap_or(usize::MAX);
    DefinitionList::default()
        .item(r.t("log-size"), r.count(size))
        .item(r.t("log-signed"), r.moment(head.head.at))
        .item(r.t("log-root"), code(head.head.root))
        .item(r.t("log-key"), code(log_key))
        .html(r)
}

#[cfg(test)]
mod tests;
