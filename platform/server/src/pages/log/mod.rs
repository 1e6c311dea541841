//! `/log`: what was done on this site, for anyone to read and check.
//!
//! Everybody reads the same. Entries about public things are public, whole; of the others only the place and the
//! leaf are told. `json.rs` hands out heads and proofs, `export.rs` the whole log, `verify.rs` checks in the
//! browser.

mod export;
mod filter;
mod json;
mod list;
mod show;
mod verify;
mod witnesses;

use app::Verb;
use app::log::{Entry, SignedHead, kind_of};
use axum::Router;
use axum::routing::{get, post};
use ui::components::definition_list::DefinitionList;
use ui::{Component, Html, Reader};

use crate::Services;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/log", get(list::show))
        .route("/log/head.json", get(json::head))
        .route("/log/consistency", get(json::consistency))
        .route("/log/proofs.json", get(json::proofs))
        .route("/log/export.jsonl", get(export::lines))
        .route("/log/export.csv", get(export::csv))
        .route("/log/verify", get(verify::show))
        .route("/log/witnesses", get(witnesses::show).post(witnesses::name))
        .route("/log/witness", post(witnesses::take))
        .route("/log/{seq}", get(show::show))
        .route("/log/{seq}/proof.json", get(json::entry))
        .route("/my-data/{receipt}/proof.json", get(json::receipt))
}

/// The facts that have a word of their own.
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

/// Who did it, by kind; an account by its number, which leads to nobody.
fn actor(entry: &Entry, r: &Reader) -> Html {
    match entry.actor.split_once(':') {
        Some(("account", _)) => r.t("log-actor-account"),
        _ if entry.actor == "system" => r.t("log-actor-system"),
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
    if kind_of(kind).is_some() {
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
