//! What programs written for ODK Central ask (`crate::central`).

use app::Verb;

use super::{Route, open, own, verb};

pub(super) const ROUTES: &[Route] = &[
    open("POST", "/v1/sessions"),
    own("GET", "/v1/users/current"),
    own("GET", "/v1/projects"),
    own("GET", "/v1/projects/{project}"),
    verb("GET", "/v1/projects/{project}/app-users", Verb::AddDeviceKey),
    verb("POST", "/v1/projects/{project}/app-users", Verb::AddDeviceKey),
    verb(
        "POST",
        "/v1/projects/{project}/forms/{form}/assignments/{role}/{actor}",
        Verb::AddDeviceKey,
    ),
    verb("GET", "/v1/projects/{project}/forms", Verb::ViewForms),
    verb(
        "GET",
        "/v1/projects/{project}/forms/{form}/fields",
        Verb::ViewForms,
    ),
    verb(
        "GET",
        "/v1/projects/{project}/forms/{form}/versions",
        Verb::ViewForms,
    ),
    verb(
        "GET",
        "/v1/projects/{project}/forms/{form}/submissions",
        Verb::ReadSubmissions,
    ),
    verb(
        "POST",
        "/v1/projects/{project}/forms/{form}/submissions",
        Verb::Collect,
    ),
    verb(
        "GET",
        "/v1/projects/{project}/forms/{form}/submissions.csv.zip",
        Verb::ExportSubmissions,
    ),
    verb(
        "GET",
        "/v1/projects/{project}/forms/{form}/submissions/keys",
        Verb::ViewForms,
    ),
    verb(
        "GET",
        "/v1/projects/{project}/forms/{form}/submissions/{instance}",
        Verb::ReadSubmissions,
    ),
    verb(
        "PUT",
        "/v1/projects/{project}/forms/{form}/submissions/{instance}",
        Verb::EditSubmission,
    ),
    verb(
        "PATCH",
        "/v1/projects/{project}/forms/{form}/submissions/{instance}",
        Verb::ReviewSubmission,
    ),
    verb(
        "GET",
        "/v1/projects/{project}/forms/{form}/submissions/{instance}/comments",
        Verb::CommentSubmission,
    ),
    verb(
        "POST",
        "/v1/projects/{project}/forms/{form}/submissions/{instance}/comments",
        Verb::CommentSubmission,
    ),
    verb(
        "GET",
        "/v1/projects/{project}/forms/{form}/submissions/{instance}/audits",
        Verb::ReadSubmissions,
    ),
    verb(
        "GET",
        "/v1/projects/{project}/forms/{form}/submissions/{instance}/versions",
        Verb::ReadSubmissions,
    ),
    verb(
        "GET",
        "/v1/projects/{project}/forms/{form}/submissions/{instance}/versions/{version}",
        Verb::ReadSubmissions,
    ),
    verb(
        "GET",
        "/v1/projects/{project}/forms/{form}/submissions/{instance}/diffs",
        Verb::ReadSubmissions,
    ),
    verb(
        "GET",
        "/v1/projects/{project}/forms/{form}/submissions/{instance}/attachments",
        Verb::ReadSubmissions,
    ),
    verb(
        "GET",
        "/v1/projects/{project}/forms/{form}/submissions/{instance}/attachments/{file}",
        Verb::ReadSubmissions,
    ),
    verb(
        "POST",
        "/v1/projects/{project}/forms/{form}/submissions/{instance}/attachments/{file}",
        Verb::EditSubmission,
    ),
    verb(
        "GET",
        "/v1/projects/{project}/forms/{form}/{table}",
        Verb::ReadSubmissions,
    ),
];
