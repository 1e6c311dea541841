//! Who decided, evidence, schemes.

use app::Verb;

use super::{Route, open, own, secret, verb};

pub(super) const ROUTES: &[Route] = &[
    // who decided?
    open("GET", "/answer"),
    open("POST", "/answer"),
    secret("GET", "/answer/{code}"),
    secret("POST", "/answer/{code}"),
    secret("GET", "/answer/{code}/sound/{stage}/{language}"),
    verb("GET", "/work/{slug}/questions", Verb::RecordQuestion),
    verb("POST", "/work/{slug}/questions", Verb::RecordQuestion),
    verb(
        "GET",
        "/work/{slug}/questions/{stage}/{language}",
        Verb::RecordQuestion,
    ),
    verb("POST", "/work/{slug}/questions/drop", Verb::DropRecording),
    secret("POST", "/my-data/{receipt}/answer"),
    verb(
        "GET",
        "/work/{slug}/rounds/{number}/participants",
        Verb::ViewAskings,
    ),
    verb(
        "POST",
        "/work/{slug}/rounds/{number}/participants",
        Verb::OpenAsking,
    ),
    own("POST", "/work/{slug}/rounds/{number}/participants/own"),
    verb(
        "POST",
        "/work/{slug}/rounds/{number}/participants/hand-out",
        Verb::HandOutRights,
    ),
    verb(
        "POST",
        "/work/{slug}/rounds/{number}/participants/reply",
        Verb::ReplyToParticipants,
    ),
    // evidence and schemes
    verb(
        "GET",
        "/work/{slug}/rounds/{number}/evidence",
        Verb::ViewInitiative,
    ),
    verb("POST", "/work/{slug}/rounds/{number}/evidence", Verb::AddEvidence),
    verb(
        "POST",
        "/work/{slug}/rounds/{number}/evidence/take",
        Verb::AddEvidence,
    ),
    verb(
        "POST",
        "/work/{slug}/rounds/{number}/evidence/drop",
        Verb::DropEvidence,
    ),
    verb(
        "GET",
        "/work/{slug}/rounds/{number}/evidence/{document}",
        Verb::ViewInitiative,
    ),
    verb("GET", "/work/{slug}/rounds/{number}/review", Verb::BringCase),
    verb("POST", "/work/{slug}/rounds/{number}/review", Verb::BringCase),
    open("GET", "/cases/{case}"),
    verb("POST", "/cases/{case}/say", Verb::SayInCase),
    verb("POST", "/cases/{case}/ruling", Verb::ProposeRuling),
    verb("POST", "/cases/{case}/conclude", Verb::ConcludeCase),
    verb("POST", "/cases/{case}/appeal", Verb::AppealCase),
    open("GET", "/schemes"),
    verb("GET", "/schemes/new", Verb::LoadScheme),
    verb("POST", "/schemes/new", Verb::LoadScheme),
    open("GET", "/schemes/{scheme}"),
    open("GET", "/initiatives/{slug}/rounds/{number}/schemes/{scheme}"),
    verb(
        "GET",
        "/work/{slug}/rounds/{number}/schemes/{scheme}",
        Verb::AnswerItems,
    ),
    verb(
        "POST",
        "/work/{slug}/rounds/{number}/schemes/{scheme}",
        Verb::AnswerItems,
    ),
    open("GET", "/try"),
    open("POST", "/try"),
    verb("POST", "/try/start", Verb::RegisterInitiative),
    open("POST", "/api/v1/instruments/{instrument}/submissions"),
];
