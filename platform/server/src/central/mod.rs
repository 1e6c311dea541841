//! The part of ODK Central's REST interface that its clients use (pyodk first), so that scripts written for Central
//! run against Counted unchanged.
//!
//! A project is an initiative, a form is an instrument's form id with all its versions, an app user is a device's key.
//! Things have numbers here ([`app::collect::number_of`]). Who may do what stands in the same table as for the pages;
//! withdrawn submissions are not there. What is not spoken yet is refused with 501 or is not found, never pretended.
//!
//! Start with `client.rs` (who asks), then `submissions.rs` and `reviews.rs`; `odata/` reads tables.

mod app_users;
mod client;
mod datasets;
mod drafts;
mod entities;
mod forms;
mod odata;
mod projects;
mod reply;
mod reviews;
mod sessions;
mod submissions;

use axum::Router;
use axum::body::Bytes;
use axum::extract::DefaultBodyLimit;
use axum::extract::rejection::BytesRejection;
use axum::http::{Method, Uri};
use axum::routing::{any, get, post};

use reply::Problem;

use crate::Services;
use crate::openrosa::LARGEST;

pub(crate) use forms::one as form;
pub(crate) use odata::Filter;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/v1/sessions", post(sessions::open))
        .route("/v1/users/current", get(sessions::current))
        .route("/v1/users", get(sessions::users))
        .route("/v1/audits", get(reviews::all_audits))
        .route("/v1/projects", get(projects::list))
        .route("/v1/projects/{project}", get(projects::one))
        .route(
            "/v1/projects/{project}/app-users",
            get(app_users::list).post(app_users::add),
        )
        .route(
            "/v1/projects/{project}/forms/{form}/assignments/{role}/{actor}",
            post(app_users::assign),
        )
        .merge(brought())
        .route("/v1/projects/{project}/forms/{form}/fields", get(forms::fields))
        .route(
            "/v1/projects/{project}/forms/{form}/submissions",
            get(submissions::list)
                .post(submissions::create)
                .layer(DefaultBodyLimit::max(LARGEST)),
        )
        .route(
            "/v1/projects/{project}/forms/{form}/submissions.csv",
            get(submissions::csv).post(submissions::csv),
        )
        .route(
            "/v1/projects/{project}/forms/{form}/submissions.csv.zip",
            // With keys of encrypted answers in its body, of which there are none here.
            get(submissions::csv_zip).post(submissions::csv_zip),
        )
        .route(
            "/v1/projects/{project}/forms/{form}/submissions/keys",
            get(submissions::keys),
        )
        .route(
            "/v1/projects/{project}/forms/{form}/versions",
            get(forms::versions),
        )
        .route(
            "/v1/projects/{project}/forms/{form}/submissions/{instance}",
            get(submissions::one)
                .put(submissions::edit)
                .layer(DefaultBodyLimit::max(LARGEST))
                .patch(reviews::review),
        )
        .route(
            "/v1/projects/{project}/forms/{form}/submissions/{instance}/comments",
            get(reviews::comments).post(reviews::add_comment),
        )
        .route(
            "/v1/projects/{project}/forms/{form}/submissions/{instance}/audits",
            get(reviews::audits),
        )
        .route(
            "/v1/projects/{project}/forms/{form}/submissions/{instance}/versions",
            get(reviews::versions),
        )
        .route(
            "/v1/projects/{project}/forms/{form}/submissions/{instance}/versions/{version}",
            get(reviews::one_version),
        )
        .route(
            "/v1/projects/{project}/forms/{form}/submissions/{instance}/diffs",
            get(reviews::diffs),
        )
        .route(
            "/v1/projects/{project}/forms/{form}/submissions/{instance}/attachments",
            get(submissions::attachments),
        )
        .route(
            "/v1/projects/{project}/forms/{form}/submissions/{instance}/attachments/{file}",
            get(submissions::attachment).post(submissions::attach),
        )
        .route("/v1/projects/{project}/forms/{form}/{table}", get(odata::table))
        .merge(lists())
        .route("/v1/{*rest}", any(not_spoken))
        .method_not_allowed_fallback(not_spoken)
}

/// Forms, and those that a program brings.
fn brought() -> Router<Services> {
    Router::new()
        .route(
            "/v1/projects/{project}/forms",
            get(forms::list).post(drafts::make),
        )
        .route(
            "/v1/projects/{project}/forms/{form}/draft",
            get(drafts::one).post(drafts::draft),
        )
        .route(
            "/v1/projects/{project}/forms/{form}/draft/publish",
            post(drafts::publish),
        )
        .route(
            "/v1/projects/{project}/forms/{form}/draft/attachments",
            get(drafts::attachments),
        )
        .route(
            "/v1/projects/{project}/forms/{form}/draft/attachments/{file}",
            get(drafts::attached).post(drafts::attach).delete(drafts::detach),
        )
        .route(
            "/v1/projects/{project}/forms/{form}/draft/fields",
            get(drafts::fields),
        )
        .route(
            "/v1/projects/{project}/forms/{form}/attachments",
            get(drafts::open_attachments),
        )
        .layer(DefaultBodyLimit::max(FORM))
}

/// Lists of things.
fn lists() -> Router<Services> {
    Router::new()
        .route(
            "/v1/projects/{project}/datasets",
            get(datasets::list).post(datasets::make),
        )
        .route(
            "/v1/projects/{project}/datasets/{dataset}",
            get(datasets::one).patch(datasets::change),
        )
        .route(
            "/v1/projects/{project}/datasets/{dataset}/properties",
            post(datasets::property),
        )
        .route(
            "/v1/projects/{project}/datasets/{dataset}/entities",
            get(entities::list).post(entities::make),
        )
        .route(
            "/v1/projects/{project}/datasets/{dataset}/entities.csv",
            get(datasets::csv),
        )
        .route(
            "/v1/projects/{project}/datasets/{dataset}/entities/{uuid}",
            get(entities::one)
                .patch(entities::change)
                .delete(entities::remove),
        )
        .route(
            "/v1/projects/{project}/datasets/{dataset}/entities/{uuid}/versions",
            get(entities::versions),
        )
        .route(
            "/v1/projects/{project}/datasets/{dataset}/entities/{uuid}/diffs",
            get(entities::diffs),
        )
        .route(
            "/v1/projects/{project}/datasets/{dataset}/entities/{uuid}/audits",
            get(entities::audits),
        )
        .route(
            "/v1/projects/{project}/datasets/{dataset}/{table}",
            get(odata::entities::table),
        )
        .layer(DefaultBodyLimit::max(LISTS))
}

/// Bytes of a form.
const FORM: usize = 32 << 20;

/// Bytes of many things at once (Central takes 100 MB).
const LISTS: usize = 100_000_000;

/// What Central speaks and this does not, by its address. What was sent is read all the same: a connection that is
/// closed on unread bytes would break the client's next call.
async fn not_spoken(method: Method, uri: Uri, _sent: Result<Bytes, BytesRejection>) -> Problem {
    Problem::not_spoken(&format!("{method} {}", uri.path()))
}
