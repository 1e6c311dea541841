//! Members of a collaborative: the public directory, the way in, drives, applications, a member's own record.
//!
//! Every page works without script. Start with `directory.rs`; the words of all are in `words.rs`.

mod applications;
mod apply;
mod directory;
mod drives;
mod mine;
mod words;

pub(crate) use words::{areas, classes, member};

use axum::Router;
use axum::routing::{get, post};

use crate::Services;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/bodies/{body}/directory", get(directory::show))
        .route("/bodies/{body}/directory/{member}", get(directory::member))
        .route("/bodies/{body}/directory/{member}/lapse", post(directory::lapse))
        .route("/bodies/{body}/join", get(apply::show).post(apply::send))
        .route("/bodies/{body}/join/take-back", post(apply::take_back))
        .route("/bodies/{body}/drives", get(drives::show).post(drives::announce))
        .route("/bodies/{body}/drives/{drive}", post(drives::step))
        .route("/bodies/{body}/applications", get(applications::list))
        .route(
            "/bodies/{body}/applications/{application}",
            get(applications::show),
        )
        .route(
            "/bodies/{body}/applications/{application}/admit",
            post(applications::admit),
        )
        .route(
            "/bodies/{body}/applications/{application}/decline",
            post(applications::decline),
        )
        .route(
            "/bodies/{body}/applications/{application}/propose",
            post(applications::propose),
        )
        .route("/bodies/{body}/my-membership", get(mine::show).post(mine::edit))
        .route("/bodies/{body}/my-membership/log", post(mine::log))
        .route("/bodies/{body}/my-membership/record.json", get(mine::export))
        .route("/bodies/{body}/my-membership/leave", post(mine::leave))
}
