//! OpenRosa, as ODK Collect and KoboCollect speak it: the list of forms, a form, sending.
//!
//! One set of handlers at four kinds of addresses: the site itself (with a device's name and token), a project
//! (`/v1/projects/{number}`), a key in the path (`/v1/key/{token}/projects/{number}`: a wrong key is refused with 403
//! and never 401, because a client would ask for a password), and a draft to be tried (`/v1/test/{token}/…/draft`).
//! What is promised: `docs/guides/devices.md`. Files that were kept for a form, and lists of things that it wants, are
//! offered beside it.
//!
//! Start with `caller.rs` (who asks), then `submission.rs`.

mod caller;
mod forms;
mod reply;
mod sign;
mod submission;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use crate::Services;

pub(crate) use caller::base_of_key;
pub(crate) use forms::{form, form_file, list_as_csv};
pub(crate) use sign::{Proof, may_send_passwords};
pub(crate) use submission::LARGEST;

/// The largest request in bytes (ODK Central's own limit; clients split what is larger).
pub(crate) const ACCEPTED: usize = 100_000_000;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/formList", get(forms::list))
        .route("/submission", post(submission::receive).head(submission::ask))
        .route("/v1/projects/{project}/formList", get(forms::list))
        .route(
            "/v1/projects/{project}/submission",
            post(submission::receive).head(submission::ask),
        )
        .route("/v1/projects/{project}/forms/{form}", get(crate::central::form))
        .route(
            "/v1/projects/{project}/forms/{form}/manifest",
            get(forms::manifest),
        )
        .route(
            "/v1/projects/{project}/forms/{form}/attachments/{file}",
            get(forms::file),
        )
        .route(
            "/v1/projects/{project}/forms/{form}/attachments/{file}/integrity",
            get(forms::integrity),
        )
        .route("/v1/key/{key}/projects/{project}/formList", get(forms::list))
        .route(
            "/v1/key/{key}/projects/{project}/submission",
            post(submission::receive).head(submission::ask),
        )
        .route("/v1/key/{key}/projects/{project}/forms/{form}", get(forms::form))
        .route(
            "/v1/key/{key}/projects/{project}/forms/{form}/manifest",
            get(forms::manifest),
        )
        .route(
            "/v1/key/{key}/projects/{project}/forms/{form}/attachments/{file}",
            get(forms::file),
        )
        .route(
            "/v1/key/{key}/projects/{project}/forms/{form}/attachments/{file}/integrity",
            get(forms::integrity),
        )
        .route(
            "/v1/test/{key}/projects/{project}/forms/{form}/draft/formList",
            get(forms::list),
        )
        .route(
            "/v1/test/{key}/projects/{project}/forms/{form}/draft/submission",
            post(submission::receive).head(submission::ask),
        )
        .route(
            "/v1/test/{key}/projects/{project}/forms/{form}/draft/manifest",
            get(forms::manifest),
        )
        .route(
            "/v1/test/{key}/projects/{project}/forms/{form}/draft/attachments/{file}",
            get(forms::file),
        )
        .route(
            "/v1/test/{key}/projects/{project}/forms/{form}/draft/attachments/{file}/integrity",
            get(forms::integrity),
        )
        .route(
            "/v1/test/{key}/projects/{project}/forms/{form}/draft.xml",
            get(forms::form),
        )
        .layer(DefaultBodyLimit::max(ACCEPTED))
}
