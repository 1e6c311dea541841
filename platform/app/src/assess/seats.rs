//! What the bodies of an initiative show: who sits in them, what they decided, and which stage that supports.

use std::collections::BTreeSet;

use base::{Id, Language, Text};
use framework::{Engaged, Facts};
use governance::agreement::{Agreement, Backing, supports};
use governance::body::HowChosen;
use governance::{Body, BodyKind, Membership, Motion, Side, SubjectKind};
use registry::assessment::{Proof, propose};
use registry::{Evidence, Initiative, Round};
use uuid::Uuid;

use crate::act::{Role, RoleGrant};
use crate::collect::Instrument;
use crate::decide::{bodies_of, members_of, sits_for};
use crate::people::Account;
use crate::ports::{Query, RecordKind};
use crate::{App, AppError, Result};

/// Whether an account has a seat in a body of an initiative.
pub(super) async fn sits_in(app: &App, account: Id<Account>, initiative: Uuid) -> Result<bool> {
    sits_for(app, account, initiative).await
}

/// The bodies that decide for an initiative, with those who have a vote today.
async fn seated(app: &App, it: &Initiative) -> Result<Vec<(Body, Vec<Membership>)>> {
    let today = governance::day(app.now());
    let mut out = Vec::new();
    for body in bodies_of(app, it.id.uuid()).await? {
        if body.ended.is_none() && body.kind != BodyKind::Panel {
            let members = members_of(app, body.id).await?;
            out.push((body, members.into_iter().filter(|m| m.votes(today)).collect()));
        }
    }
    Ok(out)
}

/// What the seats of the bodies of an initiative say about who takes part (W4, W7, W11, W12).
pub(super) async fn facts(app: &App, it: &Initiative) -> Result<Facts> {
    let bodies = seated(app, it).await?;
    let seats: Vec<&Membership> = bodies.iter().flat_map(|(_, seats)| seats).collect();
    let agreed = agreements(app, it).await? > 0;
    let access_agreement = agreed.then_some(true).or((!bodies.is_empty()).then_some(false));
    if seats.is_empty() {
        return Ok(Facts {
            access_agreement,
            ..Facts::default()
        });
    }
    let side = |side: Side| seats.iter().filter(|m| m.side == side).count();
    let community: Vec<&&Membership> = seats.iter().filter(|m| m.side == Side::Community).collect();
    let mut engaged = BTreeSet::new();
    if !community.is_empty() {
        engaged.insert(Engaged::CommunityBody);
        if side(Side::Organisation) > 0 {
            engaged.insert(Engaged::Cso);
        }
    }
    Ok(Facts {
        access_agreement,
        partner_shares_decisions: Some(side(Side::Office) > 0),
        representatives: u32::try_from(community.len()).ok(),
        representatives_chosen_by_initiator: (!community.is_empty())
            .then(|| community.iter().any(|m| m.chosen == HowChosen::ByInitiator)),
        engaged: (!engaged.is_empty()).then_some(engaged),
        ..Facts::default()
    })
}

/// Agreements of an initiative that are in force.
pub(super) async fn agreements(app: &App, it: &Initiative) -> Result<u64> {
    let in_force = Query::of(it.id).in_state("in_force");
    app.store.count(RecordKind::Agreement, &in_force).await
}

/// What the bodies of an initiative agreed to, each with its body.
async fn carried(app: &App, bodies: &[(Body, Vec<Membership>)]) -> Result<Vec<(usize, Motion)>> {
    let mut out = Vec::new();
    for (n, (body, _)) in bodies.iter().enumerate() {
        for motion in app.store.list::<Motion>(Query::of(body.id)).await? {
            if motion.outcome().is_some_and(|o| o.is_carried()) {
                out.push((n, motion.value));
            }
        }
    }
    Ok(out)
}

/// Whether a body of the initiative has decided about its objectives or forms, and whether it has a body at all.
pub(super) async fn decided(app: &App, it: &Initiative, round: &Round) -> Result<(bool, bool)> {
    let bodies = seated(app, it).await?;
    for (_, motion) in carried(app, &bodies).await? {
        let about = motion.subject.filter(|s| {
            matches!(
                s.kind,
                SubjectKind::Objective | SubjectKind::Instrument | SubjectKind::Proposal
            )
        });
        if let Some(subject) = about
            && of_round(app, subject, round).await?
        {
            return Ok((true, true));
        }
    }
    Ok((false, !bodies.is_empty()))
}

/// Whether a subject belongs to a round; what does not say so belongs to every one.
async fn of_round(app: &App, subject: governance::Subject, round: &Round) -> Result<bool> {
    if subject.kind != SubjectKind::Instrument {
        return Ok(true);
    }
    match app.store.get(Id::<Instrument>::new(subject.id)).await {
        Ok(instrument) => Ok(instrument.round == round.id),
        Err(AppError::NotFound { .. }) => Ok(false),
        Err(other) => Err(other),
    }
}

/// The adopted points of a round's design, each with the decision that it rests on or, when somebody adopted it
/// alone, its own page.
async fn points(
    app: &App,
    it: &Initiative,
    round: &Round,
    with_community: &[Id<Body>],
) -> Result<Vec<Proof>> {
    let mut proofs = Vec::new();
    for point in crate::design::adopted(app, round.id).await? {
        let Some(stage) = framework::Stage::from_code(point.part.code()) else {
            continue;
        };
        let decided = point.approval.decision();
        let link = match decided {
            Some((_, motion)) => format!("/decisions/{motion}"),
            None => format!(
                "/initiatives/{}/rounds/{}/design/points/{}",
                it.slug, round.number, point.proposal.id
            ),
        };
        proofs.push(Proof::Point {
            stage,
            title: point.proposal.now().written.title.clone(),
            both_sides: decided.is_some_and(|(body, _)| with_community.contains(&body)),
            link,
        });
    }
    Ok(proofs)
}

/// What bodies and collectors of an initiative show about a round, as evidence.
pub(super) async fn proposals(app: &App, it: &Initiative, round: &Round) -> Result<Vec<Evidence>> {
    let bodies = seated(app, it).await?;
    let community = |n: usize| bodies[n].1.iter().filter(|m| m.side == Side::Community).count();
    let mut proofs = Vec::new();
    for (n, motion) in carried(app, &bodies).await? {
        let Some(subject) = motion.subject else { continue };
        if of_round(app, subject, round).await? {
            proofs.push(Proof::Decision {
                about: subject.kind,
                title: motion.title.clone(),
                both_sides: community(n) > 0,
                link: format!("/decisions/{}", motion.id),
            });
        }
    }
    let with_community = bodies.iter().enumerate().filter(|(n, _)| community(*n) > 0);
    let with_community: Vec<_> = with_community.map(|(_, (body, _))| body.id).collect();
    proofs.extend(points(app, it, round, &with_community).await?);
    for (n, (body, seats)) in bodies.iter().enumerate() {
        proofs.push(Proof::Seats {
            body: body.name.clone(),
            community: community(n),
            all: seats.len(),
            link: format!("/bodies/{}", body.slug),
        });
    }
    for agreement in app.store.list::<Agreement>(Query::of(it.id)).await? {
        for support in supports(&agreement) {
            if let Some(stage) = framework::Stage::from_code(&support.stage) {
                proofs.push(Proof::Agreement {
                    stage,
                    title: agreement.content().title.clone(),
                    both_sides: support.backing == Backing::AllSides,
                    link: format!("/agreements/{}", agreement.slug()),
                });
            }
        }
    }
    for (note, reviewed) in crate::usage::told(app, it.id, round.id).await? {
        let title = note.content.title.clone();
        let link = format!("/returns/{}", note.id);
        proofs.push(Proof::Returned {
            title,
            reviewed,
            link,
        });
    }
    let roles = app.store.list::<RoleGrant>(Query::of(it.id)).await?;
    let count = roles.iter().filter(|g| g.role == Role::Collector).count();
    proofs.push(Proof::Collectors { count });
    Ok(proofs.iter().flat_map(|p| propose(p, words)).collect())
}

/// A proof in few words: titles and names as they were given, and numbers.
fn words(proof: &Proof) -> String {
    let best = |text: &Text| {
        text.best(&Language::english())
            .map(|(_, t)| t.to_owned())
            .unwrap_or_default()
    };
    match proof {
        Proof::Decision { title, .. }
        | Proof::Agreement { title, .. }
        | Proof::Point { title, .. }
        | Proof::Returned { title, .. } => best(title),
        Proof::Seats {
            body, community, all, ..
        } => format!("{} ({community}/{all})", best(body)),
        Proof::Collectors { count } => format!("Collectors × {count}"),
        Proof::Consents { count } => format!("Consents × {count}"),
    }
}
