//! Nominations are over: who keeps the business puts all candidates to the vote together.

use base::{Findings, Language, Text};
use governance::decision::{Asks, By, Drafted, OpeningAsked};
use governance::election::{Candidate, Election};
use governance::{Membership, Motion};

use super::election_for;
use crate::decide::{members_of, read_day};
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// Title and text of the motion about one candidate, in the language of who opens the vote.
pub struct MotionWords<'a> {
    /// The words about a candidate, who sits there as this member.
    pub about: &'a (dyn Fn(&Candidate, &Membership) -> (String, String) + Send + Sync),
    /// Their language.
    pub language: &'a Language,
}

/// Takes votes until a day: a motion for each candidate, all opened in one act.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; all findings when nominations are not over, nobody stands, or the by-laws
/// do not allow such a vote.
pub async fn open_voting(
    app: &App,
    actor: &Actor,
    at: (&str, &str),
    (closes, secret): (&str, bool),
    words: MotionWords<'_>,
) -> Result<Election> {
    let (mut election, body, _) = election_for(app, actor, Verb::OpenElection, at).await?;
    let now = app.now();
    election.value.may_open(now).map_err(AppError::finding)?;
    let missing = || AppError::finding(crate::decide::about(crate::decide::code::MISSING, "closes"));
    let closes = read_day(closes, "closes")?.ok_or_else(missing)?;
    let members = members_of(app, body.value.id).await?;
    let mut found = Findings::none();
    let mut motions = Vec::new();
    for candidate in election.standing() {
        let mut motion = drafted(app, &election, candidate, &members, &words)?;
        match motion.open(&body, &members, OpeningAsked { closes, secret }, now) {
            Ok(()) => motions.push(motion),
            Err(more) => found.extend(more.iter().cloned()),
        }
        if found.has_errors() {
            return Err(found.into());
        }
    }
    election
        .value
        .open(&motions, (closes, secret), now)
        .map_err(AppError::finding)?;
    let mut changes = vec![Change::update(&election)?];
    for motion in &motions {
        changes.push(Change::create(motion)?);
    }
    let entry = Draft::new(now, actor, Verb::OpenElection, election.value.id)
        .with("body", at.0)
        .with("closes", closes.to_string())
        .with("secret", secret)
        .with("candidates", motions.len());
    app.store.commit(Act { entry, changes }).await?;
    Ok(election.value)
}

/// The motion about one candidate; who named them proposes it.
fn drafted(
    app: &App,
    election: &Election,
    candidate: &Candidate,
    members: &[Membership],
    words: &MotionWords<'_>,
) -> Result<Motion> {
    let of = |id| members.iter().find(|m| m.id == id);
    let nowhere = || AppError::not_found("membership", candidate.member);
    let member = of(candidate.member).ok_or_else(nowhere)?;
    let proposer = candidate.named_by.and_then(of).unwrap_or(member);
    let (title, text) = (words.about)(candidate, member);
    let said = |words_: &str| Text::default().with(words.language.clone(), words_);
    let from = Drafted {
        id: app.new_id(),
        body: election.body,
        subject: Some(election.subject(candidate)),
        asks: Asks::Approval,
        title: said(&title),
        text: said(&text),
        proposer: By {
            account: proposer.sign_in,
            member: Some(proposer.id),
        },
        organisation: proposer.organisation.clone(),
    };
    Motion::draft(from, app.now()).map_err(AppError::finding)
}
