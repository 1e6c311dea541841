//! The work on an initiative, from deciding to publishing.

use app::Verb;

use super::{Route, open, own, secret, verb};

pub(super) const ROUTES: &[Route] = &[
    // the work: decide
    own("GET", "/work"),
    verb("GET", "/work/new", Verb::RegisterInitiative),
    verb("POST", "/work/new", Verb::RegisterInitiative),
    open("GET", "/work/{slug}"),
    verb("GET", "/work/{slug}/decide", Verb::ViewInitiative),
    verb("POST", "/work/{slug}/decide/move", Verb::MoveInitiative),
    verb("GET", "/work/{slug}/decide/record", Verb::EditInitiative),
    verb("POST", "/work/{slug}/decide/record", Verb::EditInitiative),
    verb("POST", "/work/{slug}/decide/parties", Verb::EditInitiative),
    verb("GET", "/work/{slug}/decide/bodies", Verb::AddBody),
    verb("POST", "/work/{slug}/decide/bodies", Verb::AddBody),
    verb("POST", "/work/{slug}/decide/put", Verb::DraftMotion),
    verb("POST", "/work/{slug}/decide/rounds", Verb::AddRound),
    verb("GET", "/work/{slug}/decide/rounds/{number}", Verb::EditRound),
    verb("POST", "/work/{slug}/decide/rounds/{number}", Verb::EditRound),
    verb(
        "POST",
        "/work/{slug}/decide/rounds/{number}/move",
        Verb::MoveRound,
    ),
    verb(
        "GET",
        "/work/{slug}/decide/rounds/{number}/assess",
        Verb::AssessRound,
    ),
    verb(
        "POST",
        "/work/{slug}/decide/rounds/{number}/assess",
        Verb::AssessRound,
    ),
    // the work: ask and collect
    verb("GET", "/work/{slug}/ask", Verb::ViewInitiative),
    verb("POST", "/work/{slug}/ask", Verb::AddInstrument),
    verb("GET", "/work/{slug}/ask/{form}", Verb::ViewInitiative),
    verb("GET", "/work/{slug}/ask/{form}/form.xml", Verb::ViewInitiative),
    verb("GET", "/work/{slug}/ask/{form}/notice", Verb::ViewInitiative),
    verb("POST", "/work/{slug}/ask/{form}/notice", Verb::EditInstrument),
    verb("POST", "/work/{slug}/ask/{form}/consent", Verb::EditInstrument),
    verb("POST", "/work/{slug}/ask/{form}/state", Verb::MoveInstrument),
    verb("GET", "/work/{slug}/collect", Verb::ViewInitiative),
    verb(
        "POST",
        "/work/{slug}/collect/{instrument}/move",
        Verb::MoveInstrument,
    ),
    verb(
        "GET",
        "/work/{slug}/collect/{instrument}/answers",
        Verb::ExportSubmissions,
    ),
    verb(
        "GET",
        "/work/{slug}/collect/{instrument}/answers/file",
        Verb::ExportSubmissions,
    ),
    verb("GET", "/work/{slug}/collect/devices", Verb::AddDeviceKey),
    verb("POST", "/work/{slug}/collect/devices", Verb::AddDeviceKey),
    verb(
        "POST",
        "/work/{slug}/collect/devices/{key}/revoke",
        Verb::RevokeDeviceKey,
    ),
    // devices that collect (OpenRosa)
    secret("GET", "/formList"),
    secret("POST", "/submission"),
    secret("GET", "/v1/projects/{project}/formList"),
    secret("POST", "/v1/projects/{project}/submission"),
    secret("GET", "/v1/projects/{project}/forms/{form}"),
    secret("GET", "/v1/projects/{project}/forms/{form}/manifest"),
    secret("GET", "/v1/key/{key}/projects/{project}/formList"),
    secret("POST", "/v1/key/{key}/projects/{project}/submission"),
    secret("GET", "/v1/key/{key}/projects/{project}/forms/{form}"),
    secret("GET", "/v1/key/{key}/projects/{project}/forms/{form}/manifest"),
    secret(
        "GET",
        "/v1/test/{key}/projects/{project}/forms/{form}/draft/formList",
    ),
    secret(
        "POST",
        "/v1/test/{key}/projects/{project}/forms/{form}/draft/submission",
    ),
    secret(
        "GET",
        "/v1/test/{key}/projects/{project}/forms/{form}/draft/manifest",
    ),
    secret("GET", "/v1/test/{key}/projects/{project}/forms/{form}/draft.xml"),
    // the work: check
    verb("GET", "/work/{slug}/check", Verb::ReadDataset),
    verb("POST", "/work/{slug}/check", Verb::AddDataset),
    verb(
        "POST",
        "/work/{slug}/check/answers/{instrument}",
        Verb::AddDataset,
    ),
    verb("GET", "/work/{slug}/check/{dataset}", Verb::ReadDataset),
    verb("GET", "/work/{slug}/check/{dataset}/findings", Verb::ReadDataset),
    verb(
        "GET",
        "/work/{slug}/check/{dataset}/variables/{name}",
        Verb::ReadDataset,
    ),
    verb(
        "POST",
        "/work/{slug}/check/{dataset}/variables/{name}",
        Verb::EditDataset,
    ),
    verb("POST", "/work/{slug}/check/{dataset}/entries", Verb::CleanData),
    verb("POST", "/work/{slug}/check/{dataset}/log", Verb::CleanData),
    verb("POST", "/work/{slug}/check/{dataset}/rules", Verb::SetEditRules),
    verb(
        "POST",
        "/work/{slug}/check/{dataset}/rules/{rule}/remove",
        Verb::SetEditRules,
    ),
    verb(
        "POST",
        "/work/{slug}/check/{dataset}/snapshots",
        Verb::TakeSnapshot,
    ),
    // the work: analyse, protect, publish
    verb("GET", "/work/{slug}/analyse", Verb::Analyse),
    verb("POST", "/work/{slug}/analyse", Verb::Analyse),
    verb("GET", "/work/{slug}/analyse/{analysis}", Verb::Analyse),
    verb("GET", "/work/{slug}/protect", Verb::ProtectTable),
    verb("POST", "/work/{slug}/protect", Verb::ProtectTable),
    verb("GET", "/work/{slug}/protect/{id}", Verb::ProtectTable),
    verb("GET", "/work/{slug}/publish", Verb::ProtectTable),
    verb("POST", "/work/{slug}/publish", Verb::PublishRelease),
    verb("GET", "/work/{slug}/publish/{release}", Verb::ViewInitiative),
    verb(
        "POST",
        "/work/{slug}/publish/{release}/step",
        Verb::PublishRelease,
    ),
];
