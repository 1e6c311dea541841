//! Every address of the site and what it needs: one list.
//!
//! Who may do a verb stands in `app::act::Verb`; this list says which verb an address needs. A use case refuses;
//! this list does not. The test `permissions` walks it as every kind of visitor and holds each answer against the
//! table, and fails when a page has an address that is not listed. The page `/about/permissions` prints it.

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

/// The addresses, in the order of the pages' folders.
pub const ROUTES: &[Route] = &[
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
    open("GET", "/releases/{slug}"),
    open("GET", "/releases/{slug}/{file}"),
    open("GET", "/releases/{slug}/tables/{number}"),
    open("GET", "/catalogue.jsonld"),
    // bodies and decisions
    open("GET", "/decisions"),
    open("GET", "/decisions/{motion}"),
    verb("POST", "/decisions/{motion}/revise", Verb::ReviseMotion),
    verb("POST", "/decisions/{motion}/amend", Verb::AmendMotion),
    verb("POST", "/decisions/{motion}/answer", Verb::AnswerAmendment),
    verb("POST", "/decisions/{motion}/remark", Verb::Remark),
    verb("POST", "/decisions/{motion}/interest", Verb::DeclareInterest),
    verb("POST", "/decisions/{motion}/open", Verb::OpenMotion),
    verb("POST", "/decisions/{motion}/vote", Verb::CastVote),
    verb("POST", "/decisions/{motion}/record", Verb::RecordVote),
    verb("POST", "/decisions/{motion}/close", Verb::CloseMotion),
    verb("POST", "/decisions/{motion}/withdraw", Verb::WithdrawMotion),
    verb("GET", "/bodies/new", Verb::AddSiteBody),
    verb("POST", "/bodies/new", Verb::AddSiteBody),
    open("GET", "/bodies/{body}"),
    open("GET", "/bodies/{body}/popolo.json"),
    verb("GET", "/bodies/{body}/edit", Verb::EditBody),
    verb("POST", "/bodies/{body}/edit", Verb::EditBody),
    verb("GET", "/bodies/{body}/by-laws", Verb::SetByLaws),
    verb("POST", "/bodies/{body}/by-laws", Verb::SetByLaws),
    verb("POST", "/bodies/{body}/dissolve", Verb::DraftMotion),
    verb("GET", "/bodies/{body}/motions", Verb::DraftMotion),
    verb("POST", "/bodies/{body}/motions", Verb::DraftMotion),
    verb("GET", "/bodies/{body}/members", Verb::AddMember),
    verb("POST", "/bodies/{body}/members", Verb::AddMember),
    verb("GET", "/bodies/{body}/members/{member}", Verb::EditMember),
    verb("POST", "/bodies/{body}/members/{member}", Verb::EditMember),
    verb("POST", "/bodies/{body}/members/{member}/end", Verb::EndMember),
    verb(
        "POST",
        "/bodies/{body}/members/{member}/invite",
        Verb::InviteMember,
    ),
    verb("POST", "/bodies/{body}/members/{member}/posts", Verb::GivePost),
    verb(
        "POST",
        "/bodies/{body}/members/{member}/posts/end",
        Verb::GivePost,
    ),
    verb(
        "POST",
        "/bodies/{body}/members/{member}/posts/extend",
        Verb::GivePost,
    ),
    // money
    open("GET", "/funds"),
    verb("GET", "/bodies/{body}/fund", Verb::ProposeFund),
    verb("POST", "/bodies/{body}/fund", Verb::ProposeFund),
    open("GET", "/funds/{fund}"),
    verb("POST", "/funds/{fund}/step", Verb::StepFund),
    verb("POST", "/funds/{fund}/propose", Verb::DraftMotion),
    verb("POST", "/funds/{fund}/publisher", Verb::NamePublisher),
    open("GET", "/funds/{fund}/pledge"),
    verb("POST", "/funds/{fund}/pledge", Verb::NotePledge),
    verb("POST", "/funds/{fund}/contributions", Verb::StepContribution),
    open("GET", "/funds/{fund}/calls"),
    verb("POST", "/funds/{fund}/calls", Verb::OpenCall),
    verb("GET", "/funds/{fund}/apply", Verb::ApplyForGrant),
    verb("POST", "/funds/{fund}/apply", Verb::ApplyForGrant),
    open("GET", "/funds/{fund}/ledger"),
    verb("POST", "/funds/{fund}/ledger", Verb::BookEntry),
    open("GET", "/funds/{fund}/ledger.csv"),
    verb("POST", "/funds/{fund}/undo", Verb::UndoEntry),
    open("GET", "/funds/{fund}/statement"),
    verb("POST", "/funds/{fund}/reconcile", Verb::Reconcile),
    open("GET", "/funds/{fund}/iati.xml"),
    open("GET", "/grants/{award}"),
    verb("POST", "/grants/{award}/assess", Verb::AssessGrant),
    verb("POST", "/grants/{award}/propose", Verb::DraftMotion),
    verb("POST", "/grants/{award}/step", Verb::StepGrant),
    verb("POST", "/grants/{award}/report", Verb::ReportSpending),
    open("GET", "/log"),
    open("GET", "/log/head.json"),
    open("GET", "/log/consistency"),
    open("GET", "/log/proofs.json"),
    open("GET", "/log/export.jsonl"),
    open("GET", "/log/export.csv"),
    open("GET", "/log/verify"),
    open("GET", "/log/witnesses"),
    verb("POST", "/log/witnesses", Verb::NameWitness),
    open("POST", "/log/witness"),
    open("GET", "/log/{seq}"),
    open("GET", "/log/{seq}/proof.json"),
    secret("GET", "/my-data/{receipt}/proof.json"),
    open("GET", "/api/openapi.json"),
    open("GET", "/api/v1/releases"),
    open("GET", "/api/v1/releases/{slug}"),
    // people
    open("GET", "/sign-in"),
    open("POST", "/sign-in"),
    open("POST", "/sign-out"),
    open("GET", "/sign-in/link"),
    open("POST", "/sign-in/link"),
    secret("GET", "/sign-in/link/{token}"),
    secret("POST", "/sign-in/link/{token}"),
    open("GET", "/sign-in/second"),
    secret("POST", "/sign-in/second"),
    own("GET", "/account"),
    own("POST", "/account/name"),
    own("POST", "/account/password"),
    own("POST", "/account/sessions/{id}/end"),
    own("POST", "/account/sessions/others/end"),
    own("POST", "/account/erase"),
    own("GET", "/account/second"),
    own("POST", "/account/second"),
    own("POST", "/account/second/confirm"),
    own("POST", "/account/second/drop"),
    own("GET", "/account/passkeys"),
    own("POST", "/account/passkeys"),
    own("POST", "/account/passkeys/begin"),
    own("POST", "/account/passkeys/{id}/name"),
    own("POST", "/account/passkeys/{id}/drop"),
    open("POST", "/sign-in/passkey/begin"),
    secret("POST", "/sign-in/second/passkey/begin"),
    secret("POST", "/sign-in/passkey"),
    secret("GET", "/start/{token}"),
    secret("POST", "/start/{token}"),
    own("POST", "/start/{token}/accept"),
    verb("GET", "/work/{slug}/people", Verb::ViewInitiative),
    verb("POST", "/work/{slug}/people/invite", Verb::Invite),
    verb("POST", "/work/{slug}/people/grant", Verb::GrantRole),
    verb("POST", "/work/{slug}/people/revoke", Verb::RevokeRole),
    verb("POST", "/work/{slug}/people/works-as", Verb::EditRole),
    // answering a form
    open("GET", "/f/{instrument}"),
    open("POST", "/f/{instrument}"),
    secret("GET", "/f/{instrument}/page"),
    secret("POST", "/f/{instrument}/page"),
    secret("GET", "/f/{instrument}/review"),
    secret("POST", "/f/{instrument}/send"),
    open("GET", "/my-data"),
    open("POST", "/my-data"),
    secret("GET", "/my-data/{receipt}"),
    secret("POST", "/my-data/{receipt}/withdraw"),
    secret("POST", "/my-data/{receipt}/say"),
    secret("GET", "/my-data/{receipt}/record.json"),
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
    // meetings
    open("GET", "/bodies/{body}/meetings"),
    verb("POST", "/bodies/{body}/meetings", Verb::PlanMeeting),
    open("GET", "/bodies/{body}/meetings.ics"),
    open("GET", "/bodies/{body}/duties"),
    open("GET", "/bodies/{body}/duties.ics"),
    open("GET", "/meetings/{meeting}"),
    open("GET", "/meetings/{meeting}/invitation.ics"),
    verb("POST", "/meetings/{meeting}/change", Verb::ChangeMeeting),
    verb("POST", "/meetings/{meeting}/minutes", Verb::WriteMinutes),
    verb("POST", "/meetings/{meeting}/approve", Verb::ApproveMinutes),
    verb("POST", "/meetings/{meeting}/propose", Verb::ChangeMeeting),
    verb("POST", "/meetings/{meeting}/follow-ups", Verb::AddFollowUp),
    verb("POST", "/meetings/{meeting}/follow-ups/done", Verb::CloseFollowUp),
    verb("POST", "/meetings/{meeting}/sheets", Verb::AddSheet),
    open("GET", "/meetings/{meeting}/sheets/{digest}"),
    // agreements and labels
    verb("GET", "/work/{slug}/agreements", Verb::ViewInitiative),
    verb("POST", "/work/{slug}/agreements", Verb::DraftAgreement),
    verb("GET", "/work/{slug}/agreements/new", Verb::DraftAgreement),
    open("GET", "/agreements/{agreement}"),
    open("GET", "/agreements/{agreement}/odrl.jsonld"),
    verb("GET", "/agreements/{agreement}/edit", Verb::DraftAgreement),
    verb("POST", "/agreements/{agreement}/edit", Verb::DraftAgreement),
    verb("POST", "/agreements/{agreement}/step", Verb::OfferAgreement),
    verb("POST", "/agreements/{agreement}/sign", Verb::SignAgreement),
    verb(
        "POST",
        "/agreements/{agreement}/propose/{side}",
        Verb::DraftMotion,
    ),
    verb("POST", "/agreements/{agreement}/paper", Verb::SignAgreement),
    verb(
        "GET",
        "/agreements/{agreement}/paper/{side}",
        Verb::ViewInitiative,
    ),
    verb("POST", "/agreements/{agreement}/readers", Verb::LetReadData),
    verb("POST", "/agreements/{agreement}/data", Verb::TakeData),
    open("GET", "/ns/agreement"),
    verb("GET", "/work/{slug}/labels", Verb::ViewInitiative),
    verb("POST", "/work/{slug}/labels", Verb::WordLabel),
    open("GET", "/labels/{label}"),
    open("GET", "/labels/{label}/sound/{number}"),
    verb("POST", "/labels/{label}/reword", Verb::WordLabel),
    verb("POST", "/labels/{label}/approve", Verb::ApproveLabel),
    verb("POST", "/labels/{label}/propose", Verb::ApproveLabel),
    verb("POST", "/labels/{label}/retire", Verb::RetireLabel),
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
