//! What is sent from an election's page.

use std::collections::BTreeMap;

use app::elect::{
    MotionWords, answer_nomination, cancel_election, declare_election, nominate as name_candidate,
    open_voting, view_election, vote_in_election,
};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use governance::Membership;
use governance::body::Naming;
use governance::decision::ChoiceKind;
use governance::election::Candidate;
use ui::components::error_summary::ErrorSummary;

use super::show;
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::{findings_of, to};
use crate::pages::work::Sent;
use crate::visit::Visit;

type At = Path<(String, String)>;
type Pairs = Form<Vec<(String, String)>>;

/// Back to the election, or its page with what was wrong.
async fn after(
    visit: &Visit,
    services: &Services,
    (slug, election): (&str, &str),
    done: app::Result<()>,
) -> Result<Response, Fault> {
    match done {
        Ok(()) => Ok(to(&format!("/bodies/{slug}/elections/{election}"))),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            show::page(visit, services, (slug, election), &errors).await
        }
    }
}

pub(super) async fn nominate(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, election)): At,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let at = (slug.as_str(), election.as_str());
    // A seat that cannot be is none; the use case says so to whom may know.
    let member = sent
        .one("member")
        .parse()
        .unwrap_or_else(|_| base::Id::new(uuid::Uuid::nil()));
    let words = sent.one("statement");
    let said = (words.as_str(), &visit.reader.language);
    let done = name_candidate(&services.app, &visit.actor, at, member, said).await;
    after(&visit, &services, at, done).await
}

pub(super) async fn answer(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, election)): At,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let at = (slug.as_str(), election.as_str());
    let words = sent.one("statement");
    let yes = (sent.one("answer") == "yes").then_some(words.as_str());
    let done = answer_nomination(&services.app, &visit.actor, at, yes, &visit.reader.language).await;
    after(&visit, &services, at, done).await
}

pub(super) async fn open(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, election)): At,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let (at, r) = ((slug.as_str(), election.as_str()), &visit.reader);
    let found = view_election(&services.app, &visit.actor, at)
        .await
        .ok()
        .map(|v| v.election);
    // A motion is public: it names who stands by name only where the member said so.
    let about = |c: &Candidate, m: &Membership| {
        let person = if m.naming == Naming::Public {
            Some(m.name.clone())
        } else {
            None
        };
        let name: Vec<String> = [person, m.organisation.clone()].into_iter().flatten().collect();
        let name = if name.is_empty() {
            r.plain("member-unnamed")
        } else {
            name.join(", ")
        };
        let post = found
            .as_ref()
            .map_or_else(String::new, |e| r.plain(&format!("post-{}", e.post.as_str())));
        let term = found
            .as_ref()
            .map(|e| (r.date(e.start), r.date(e.end)))
            .unwrap_or_default();
        let words = c
            .statement
            .best(&r.language)
            .map(|(_, w)| w.to_owned())
            .unwrap_or_default();
        let args = [
            ("name", name.into()),
            ("post", post.into()),
            ("start", term.0.into()),
            ("end", term.1.into()),
            ("words", words.into()),
        ];
        (
            r.plain_with("elect-motion", &args),
            r.plain_with("elect-motion-text", &args),
        )
    };
    let words = MotionWords {
        about: &about,
        language: &r.language,
    };
    let (closes, secret) = (sent.one("closes"), sent.has("secret"));
    let done = open_voting(&services.app, &visit.actor, at, (&closes, secret), words).await;
    after(&visit, &services, at, done.map(drop)).await
}

pub(super) async fn vote(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, election)): At,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let at = (slug.as_str(), election.as_str());
    let ballot: BTreeMap<_, _> = pairs
        .iter()
        .filter_map(|(name, value)| {
            let id = name.strip_prefix("candidate-")?.parse().ok()?;
            Some((id, ChoiceKind::ALL.into_iter().find(|k| k.as_str() == value)?))
        })
        .collect();
    let done = vote_in_election(&services.app, &visit.actor, at, &ballot).await;
    after(&visit, &services, at, done).await
}

pub(super) async fn declare(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, election)): At,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let at = (slug.as_str(), election.as_str());
    let words = Sent::from(pairs).one("statement");
    let said = (words.as_str(), &visit.reader.language);
    let done = declare_election(&services.app, &visit.actor, at, said).await;
    after(&visit, &services, at, done.map(drop)).await
}

pub(super) async fn cancel(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, election)): At,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let at = (slug.as_str(), election.as_str());
    let reason = Sent::from(pairs).one("reason");
    let done = cancel_election(&services.app, &visit.actor, at, &reason).await;
    after(&visit, &services, at, done).await
}
