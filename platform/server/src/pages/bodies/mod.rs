//! Bodies: who sits in them for whom, how they decide, what they decided; and the forms of those who keep them.

mod by_laws;
mod describe;
pub(crate) mod frame;
mod members;
mod posts;
mod show;
pub(crate) mod words;

use axum::Router;
use axum::routing::{get, post};

use crate::Services;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route(
            "/bodies/new",
            get(describe::new_of_site).post(describe::add_to_site),
        )
        .route(
            "/work/{slug}/decide/bodies",
            get(describe::new).post(describe::add),
        )
        .route("/bodies/{body}", get(show::show))
        .route("/bodies/{body}/popolo.json", get(show::popolo))
        .route("/bodies/{body}/edit", get(describe::edit).post(describe::save))
        .route("/bodies/{body}/by-laws", get(by_laws::show).post(by_laws::send))
        .route("/bodies/{body}/dissolve", post(by_laws::dissolve))
        .route("/bodies/{body}/members", get(members::list).post(members::add))
        .route(
            "/bodies/{body}/members/{member}",
            get(members::show).post(members::save),
        )
        .route("/bodies/{body}/beside", post(by_laws::beside))
        .route("/bodies/{body}/members/{member}/end", post(members::end))
        .route("/bodies/{body}/members/{member}/propose", post(members::propose))
        .route("/bodies/{body}/members/{member}/invite", post(members::invite))
        .route("/bodies/{body}/members/{member}/posts", post(posts::give))
        .route("/bodies/{body}/members/{member}/posts/end", post(posts::end))
        .route(
            "/bodies/{body}/members/{member}/posts/extend",
            post(posts::extend),
        )
}
