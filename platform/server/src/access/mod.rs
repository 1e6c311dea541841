//! Every address of the site and what it needs: one list, an area of the site a file.
//!
//! Who may do a verb stands in `app::act::Verb`; this list says which verb an address needs. A use case refuses;
//! this list does not. The test `permissions` walks it as every kind of visitor and holds each answer against the
//! table, and fails when a page has an address that is not listed. The page `/about/permissions` prints it.

mod assess;
mod bodies;
mod central;
mod collaborative;
mod knowledge;
mod people;
mod public;
mod work;

use app::Verb;

/// What whoever opens an address must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// Nothing: everybody may open it.
    Nothing,
    /// A secret that the address or a cookie holds: a link, a receipt's code, a half-filled form's token.
    Secret,
    /// An account; what it shows is one's own.
    Account,
    /// The right to do this.
    Verb(Verb),
}

/// One address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Route {
    /// The method.
    pub method: &'static str,
    /// The address as the router reads it.
    pub path: &'static str,
    /// What it needs.
    pub needs: Needs,
}

const fn open(method: &'static str, path: &'static str) -> Route {
    let needs = Needs::Nothing;
    Route { method, path, needs }
}

const fn secret(method: &'static str, path: &'static str) -> Route {
    let needs = Needs::Secret;
    Route { method, path, needs }
}

const fn own(method: &'static str, path: &'static str) -> Route {
    let needs = Needs::Account;
    Route { method, path, needs }
}

const fn verb(method: &'static str, path: &'static str, verb: Verb) -> Route {
    let needs = Needs::Verb(verb);
    Route { method, path, needs }
}

/// The addresses, in the order of the areas of the site.
const AREAS: [&[Route]; 8] = [
    public::ROUTES,
    bodies::ROUTES,
    collaborative::ROUTES,
    knowledge::ROUTES,
    people::ROUTES,
    assess::ROUTES,
    work::ROUTES,
    central::ROUTES,
];

/// Every address of the site.
pub fn routes() -> impl Iterator<Item = &'static Route> {
    AREAS.into_iter().flatten()
}
