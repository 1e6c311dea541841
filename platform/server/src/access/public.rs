//! What everybody reads: the site, the register, releases, the log.

use app::Verb;

use super::{Route, open, verb};

pub(super) const ROUTES: &[Route] = &[
    // what every page loads
    open("GET", "/assets/{*name}"),
    open("GET", "/favicon.ico"),
    open("GET", "/patterns"),
    open("POST", "/display"),
    // public
    open("GET", "/"),
    open("GET", "/about"),
    open("GET", "/about/permissions"),
    open("GET", "/framework"),
    open("GET", "/initiatives"),
    open("GET", "/initiatives/map"),
    open("GET", "/initiatives/{slug}"),
    open("GET", "/initiatives/{slug}/ppsr.json"),
    open("GET", "/initiatives/{slug}/rounds/{number}"),
    open("GET", "/initiatives/{slug}/rounds/{number}/design"),
    verb(
        "GET",
        "/initiatives/{slug}/rounds/{number}/design/about",
        Verb::EditRoom,
    ),
    verb(
        "POST",
        "/initiatives/{slug}/rounds/{number}/design/about",
        Verb::EditRoom,
    ),
    verb(
        "GET",
        "/initiatives/{slug}/rounds/{number}/design/meetings",
        Verb::AddGathering,
    ),
    verb(
        "POST",
        "/initiatives/{slug}/rounds/{number}/design/meetings",
        Verb::AddGathering,
    ),
    verb(
        "GET",
        "/initiatives/{slug}/rounds/{number}/design/new",
        Verb::MakeProposal,
    ),
    verb(
        "POST",
        "/initiatives/{slug}/rounds/{number}/design/new",
        Verb::MakeProposal,
    ),
    verb(
        "GET",
        "/initiatives/{slug}/rounds/{number}/design/questions",
        Verb::MakeProposal,
    ),
    verb(
        "GET",
        "/initiatives/{slug}/rounds/{number}/design/question",
        Verb::MakeProposal,
    ),
    verb(
        "GET",
        "/initiatives/{slug}/rounds/{number}/design/points/{proposal}",
        Verb::MakeProposal,
    ),
    verb(
        "POST",
        "/initiatives/{slug}/rounds/{number}/design/points/{proposal}/support",
        Verb::SupportProposal,
    ),
    verb(
        "POST",
        "/initiatives/{slug}/rounds/{number}/design/points/{proposal}/unsupport",
        Verb::UnsupportProposal,
    ),
    verb(
        "POST",
        "/initiatives/{slug}/rounds/{number}/design/points/{proposal}/tell",
        Verb::TellSupport,
    ),
    verb(
        "POST",
        "/initiatives/{slug}/rounds/{number}/design/points/{proposal}/comment",
        Verb::CommentProposal,
    ),
    verb(
        "POST",
        "/initiatives/{slug}/rounds/{number}/design/points/{proposal}/remove-comment",
        Verb::RemoveComment,
    ),
    verb(
        "POST",
        "/initiatives/{slug}/rounds/{number}/design/points/{proposal}/amend",
        Verb::AmendProposal,
    ),
    verb(
        "POST",
        "/initiatives/{slug}/rounds/{number}/design/points/{proposal}/take",
        Verb::AnswerOtherWords,
    ),
    verb(
        "POST",
        "/initiatives/{slug}/rounds/{number}/design/points/{proposal}/refuse",
        Verb::AnswerOtherWords,
    ),
    verb(
        "POST",
        "/initiatives/{slug}/rounds/{number}/design/points/{proposal}/reword",
        Verb::RewordProposal,
    ),
    verb(
        "POST",
        "/initiatives/{slug}/rounds/{number}/design/points/{proposal}/merge",
        Verb::MergeProposal,
    ),
    verb(
        "POST",
        "/initiatives/{slug}/rounds/{number}/design/points/{proposal}/withdraw",
        Verb::WithdrawProposal,
    ),
    verb(
        "POST",
        "/initiatives/{slug}/rounds/{number}/design/points/{proposal}/decline",
        Verb::DeclineProposal,
    ),
    verb(
        "POST",
        "/initiatives/{slug}/rounds/{number}/design/points/{proposal}/reopen",
        Verb::ReopenProposal,
    ),
    verb(
        "POST",
        "/initiatives/{slug}/rounds/{number}/design/points/{proposal}/adopt",
        Verb::AdoptProposal,
    ),
    verb(
        "POST",
        "/initiatives/{slug}/rounds/{number}/design/points/{proposal}/ask",
        Verb::RecordDecision,
    ),
    verb(
        "POST",
        "/initiatives/{slug}/rounds/{number}/risks/ask",
        Verb::RecordDecision,
    ),
    open("GET", "/initiatives/{slug}/rounds/{number}/decided"),
    open("GET", "/initiatives/{slug}/rounds/{number}/risks"),
    verb(
        "GET",
        "/initiatives/{slug}/rounds/{number}/risks/row",
        Verb::WriteRisks,
    ),
    verb(
        "POST",
        "/initiatives/{slug}/rounds/{number}/risks/row",
        Verb::WriteRisks,
    ),
    verb(
        "POST",
        "/initiatives/{slug}/rounds/{number}/risks/begin",
        Verb::WriteRisks,
    ),
    verb(
        "POST",
        "/initiatives/{slug}/rounds/{number}/risks/remove",
        Verb::WriteRisks,
    ),
    verb(
        "POST",
        "/initiatives/{slug}/rounds/{number}/risks/how",
        Verb::WriteRisks,
    ),
    verb(
        "POST",
        "/initiatives/{slug}/rounds/{number}/risks/approve",
        Verb::ApproveRisks,
    ),
    verb(
        "POST",
        "/initiatives/{slug}/rounds/{number}/risks/again",
        Verb::LookAtRisks,
    ),
    open("GET", "/initiatives/{slug}/rounds/{number}/incidents"),
    verb(
        "POST",
        "/initiatives/{slug}/rounds/{number}/incidents",
        Verb::ReportIncident,
    ),
    verb(
        "POST",
        "/initiatives/{slug}/rounds/{number}/incidents/{incident}",
        Verb::FollowIncident,
    ),
    verb(
        "POST",
        "/initiatives/{slug}/rounds/{number}/incidents/{incident}/seen",
        Verb::ShowIncident,
    ),
    open("GET", "/releases"),
    // across instances
    open("GET", "/api/v1/instance"),
    open("GET", "/api/v1/records"),
    open("GET", "/api/v1/records.json"),
    open("GET", "/api/v1/records/{record}"),
    open("GET", "/elsewhere"),
    open("GET", "/elsewhere/{record}"),
    open("GET", "/sources"),
    verb("POST", "/sources", Verb::AddSource),
    verb("POST", "/sources/look", Verb::AddSource),
    verb("POST", "/sources/file", Verb::Harvest),
    open("GET", "/sources/{source}"),
    verb("POST", "/sources/{source}/now", Verb::Harvest),
    verb("POST", "/sources/{source}/stop", Verb::AddSource),
    verb("POST", "/sources/{source}/anew", Verb::AddSource),
    verb("POST", "/sources/{source}/drop", Verb::DropSource),
    open("GET", "/releases/{slug}"),
    open("GET", "/releases/{slug}/{file}"),
    open("GET", "/releases/{slug}/tables/{number}"),
    open("GET", "/releases/{slug}/sdg.csv"),
    open("GET", "/catalogue.jsonld"),
    open("GET", "/sdmx/2.1/{*path}"),
    open("GET", "/sdmx/3.0/{*path}"),
    open("GET", "/ogc"),
    open("GET", "/ogc/conformance"),
    open("GET", "/ogc/collections"),
    open("GET", "/ogc/collections/{id}"),
    open("GET", "/ogc/collections/{id}/items"),
    open("GET", "/ogc/collections/{id}/items/{feature}"),
    open("GET", "/odata"),
    open("GET", "/odata/{table}"),
];
