//! Who decided what: for each row of the value chain the deciding parties, and what shows it.

use base::{Date, Id, Text};
use framework::{Level, Stage};
use governance::agreement::{Agreement, AgreementKind, AgreementState};
use governance::body::Side;
use governance::decision::Asks;
use governance::design::{Part, Proposal};
use governance::{Approval, Basis, Body, Motion, SubjectKind, approve};
use protect::State;
use registry::{Assessment, Perspective, Round};
use uuid::Uuid;

use super::enter::{Key, Visitor, enter};
use super::view_risks::standing_risks;
use crate::collect::Instrument;
use crate::decide::{alone_by, bodies_of};
use crate::ports::Query;
use crate::publish::ReleaseRecord;
use crate::{Actor, App, Result};

/// In whose hands a decision lay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hand {
    /// The people whom the data are about.
    Community,
    /// They together with others.
    Together,
    /// An organisation or an office without them.
    Others,
    /// One person.
    Alone,
}

impl Hand {
    /// All, from the people to one person.
    pub const ALL: [Self; 4] = [Self::Community, Self::Together, Self::Others, Self::Alone];

    /// The key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Community => "community",
            Self::Together => "together",
            Self::Others => "others",
            Self::Alone => "alone",
        }
    }

    /// What a claimed level says (Table 1 of the framework): at 5 the community decides, at 4 they decide
    /// together, below others do, whomever they inform or ask.
    fn of_level(level: Level) -> Self {
        match level.number() {
            5 => Self::Community,
            4 => Self::Together,
            _ => Self::Others,
        }
    }

    /// Who really had a vote that counted.
    fn of_votes(motion: &Motion) -> Self {
        let tally = motion.outcome().map(|o| &o.tally().by_side);
        let voted = |side: Side| tally.and_then(|t| t.get(&side)).is_some_and(|c| c.voted() > 0);
        match (
            voted(Side::Community),
            voted(Side::Organisation) || voted(Side::Office),
        ) {
            (true, false) => Self::Community,
            (true, true) => Self::Together,
            _ => Self::Others,
        }
    }
}

/// One decision on record.
#[derive(Debug, Clone)]
pub struct Deciding {
    /// About what: the words of the thing, empty when it has none that may be shown.
    pub about: Text,
    /// What kind of thing.
    pub kind: SubjectKind,
    /// The page of the thing, if it has a public one.
    pub page: Option<String>,
    /// In whose hands it lay.
    pub hand: Hand,
    /// What shows it.
    pub shown: Shown,
}

/// What shows a decision.
#[derive(Debug, Clone)]
pub enum Shown {
    /// An approval: a body's decision, or somebody alone.
    Approval(Box<Approval>),
    /// All sides signed.
    Signed {
        /// In force from this day.
        since: Date,
    },
}

/// One row of the value chain.
#[derive(Debug, Clone)]
pub struct Row {
    /// The stage.
    pub stage: Stage,
    /// The decisions on record.
    pub decided: Vec<Deciding>,
    /// Who decides, as the organiser says it; nothing shows it.
    pub said: Vec<Text>,
    /// The level that is claimed.
    pub claimed: Option<Claim>,
}

/// A level of participation as somebody says it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claim {
    /// The level.
    pub level: Level,
    /// Whose hands that means.
    pub hand: Hand,
    /// Who says so.
    pub by: Perspective,
}

impl Row {
    /// The hands that a decision shows; without one, those that are claimed.
    pub fn hands(&self) -> (Vec<Hand>, bool) {
        if self.decided.is_empty() {
            return (self.claimed.map(|c| c.hand).into_iter().collect(), false);
        }
        let mut hands: Vec<Hand> = self.decided.iter().map(|d| d.hand).collect();
        hands.sort();
        hands.dedup();
        (hands, true)
    }

    /// Whether nobody has said anything.
    pub fn is_silent(&self) -> bool {
        self.decided.is_empty() && self.said.is_empty() && self.claimed.is_none()
    }
}

/// An adopted point of the design: evidence for its stage.
#[derive(Debug, Clone)]
pub struct Adopted {
    /// The part of the design stage.
    pub part: Part,
    /// The proposal.
    pub proposal: Proposal,
    /// What it was adopted by.
    pub approval: Approval,
}

/// The adopted points of a round's design, oldest first.
///
/// # Errors
/// When the store cannot be read.
pub async fn adopted(app: &App, round: Id<Round>) -> Result<Vec<Adopted>> {
    let all = app
        .store
        .list::<Proposal>(Query::of(round).in_state("adopted"))
        .await?;
    let of = |p: Proposal| {
        Some(Adopted {
            part: p.part,
            approval: p.approval()?.clone(),
            proposal: p,
        })
    };
    Ok(all.into_iter().filter_map(|p| of(p.value)).collect())
}

/// The nine rows of a round.
///
/// # Errors
/// `NotFound` when there is no such round that the actor may know of.
pub async fn who_decided(app: &App, actor: &Actor, key: Key<'_>) -> Result<(Visitor, Vec<Row>)> {
    let at = enter(app, actor, key).await?;
    let motions = carried(app, at.initiative.id.uuid()).await?;
    let mut rows: Vec<Row> = Stage::ALL.map(|stage| empty(&at.round, stage)).to_vec();
    let assessments = app.store.list::<Assessment>(Query::of(at.round.id)).await?;
    if let Some(it) = crate::register::shown(assessments.into_iter().map(|a| a.value).collect()) {
        for row in &mut rows {
            let level = it.taxonomy().and_then(|t| t.input.level(row.stage));
            row.claimed = level.map(|level| Claim {
                level,
                hand: Hand::of_level(level),
                by: it.perspective,
            });
        }
    }
    for (stage, deciding) in recorded(app, &at, &motions).await? {
        if let Some(row) = rows.iter_mut().find(|r| r.stage == stage) {
            row.decided.push(deciding);
        }
    }
    Ok((at, rows))
}

fn empty(round: &Round, stage: Stage) -> Row {
    let words = round.deciders.get(&stage).into_iter().flatten();
    Row {
        stage,
        decided: Vec::new(),
        said: words.map(|d| d.words.clone()).filter(|w| !w.is_empty()).collect(),
        claimed: None,
    }
}

/// The bodies of an initiative, and what they agreed to.
struct Carried {
    bodies: Vec<Body>,
    motions: Vec<Motion>,
}

async fn carried(app: &App, initiative: Uuid) -> Result<Carried> {
    let bodies = bodies_of(app, initiative).await?;
    let mut motions = Vec::new();
    for body in &bodies {
        for m in app.store.list::<Motion>(Query::of(body.id)).await? {
            if m.asks == Asks::Approval && m.outcome().is_some_and(governance::Outcome::is_carried) {
                motions.push(m.value);
            }
        }
    }
    Ok(Carried { bodies, motions })
}

impl Carried {
    fn hand(&self, approval: &Approval) -> Hand {
        match approval.basis() {
            Basis::Alone(_) => Hand::Alone,
            Basis::Decision { motion, .. } => {
                let found = self.motions.iter().find(|m| m.id == *motion);
                found.map_or(Hand::Others, Hand::of_votes)
            }
        }
    }
}

/// What is on record for the round: adopted points, and what bodies agreed to about the rest.
async fn recorded(app: &App, at: &Visitor, carried: &Carried) -> Result<Vec<(Stage, Deciding)>> {
    let mut all = Vec::new();
    for it in adopted(app, at.round.id).await? {
        let written = &it.proposal.now().written;
        let words = [&written.title, &written.text, &written.why];
        let about = words
            .into_iter()
            .find(|t| !t.is_empty())
            .cloned()
            .unwrap_or_default();
        let deciding = Deciding {
            about,
            kind: SubjectKind::Proposal,
            page: Some(at.address(&format!("/design/points/{}", it.proposal.id))),
            hand: carried.hand(&it.approval),
            shown: Shown::Approval(Box::new(it.approval)),
        };
        all.extend(stage_of_part(it.part).map(|stage| (stage, deciding)));
    }
    all.extend(kept(app, at, carried).await?);
    for motion in &carried.motions {
        let Some(subject) = motion.subject else { continue };
        let Some(stage) = stage_of(subject.kind) else {
            continue;
        };
        let nobody = alone_by(app, &Actor::System, "").await?;
        let asked = std::slice::from_ref(motion);
        if let Ok(approval) = approve(&subject, &carried.bodies, asked, nobody) {
            let deciding = Deciding {
                about: motion.title.clone(),
                kind: subject.kind,
                page: None,
                hand: Hand::of_votes(motion),
                shown: Shown::Approval(Box::new(approval)),
            };
            all.push((stage, deciding));
        }
    }
    Ok(all)
}

/// What keeps its approval itself: the list of risks, opened forms, releases; and agreements in force.
async fn kept(app: &App, at: &Visitor, carried: &Carried) -> Result<Vec<(Stage, Deciding)>> {
    let mut all = Vec::new();
    let mut add = |stage, kind, about: Text, page: Option<String>, approval: &Approval| {
        let deciding = Deciding {
            about,
            kind,
            page,
            hand: carried.hand(approval),
            shown: Shown::Approval(Box::new(approval.clone())),
        };
        all.push((stage, deciding));
    };
    let risks = standing_risks(app, at.round.id).await?;
    if let Some((it, approval)) = risks.as_ref().and_then(|it| Some((it, it.approval()?))) {
        let page = Some(at.address("/risks"));
        add(
            Stage::Methods,
            SubjectKind::RiskAssessment,
            it.how.clone(),
            page,
            approval,
        );
    }
    for it in app.store.list::<Instrument>(Query::of(at.round.id)).await? {
        if let Some(approval) = &it.approval {
            let title = Text::english(format!("{} {}", it.title, it.value.version).trim());
            add(Stage::Collection, SubjectKind::Instrument, title, None, approval);
        }
    }
    for it in app
        .store
        .list::<ReleaseRecord>(Query::of(at.initiative.id))
        .await?
    {
        let release = it.open()?;
        if let State::Published { approval, .. } = release.state() {
            let (title, page) = (
                release.description().title.clone(),
                format!("/releases/{}", it.slug),
            );
            add(Stage::Analysis, SubjectKind::Release, title, Some(page), approval);
        }
    }
    for it in app.store.list::<Agreement>(Query::of(at.initiative.id)).await? {
        if let AgreementState::InForce { since } = it.state() {
            let deciding = Deciding {
                about: it.content().title.clone(),
                kind: SubjectKind::Agreement,
                page: Some(format!("/agreements/{}", it.slug())),
                hand: Hand::Together,
                shown: Shown::Signed { since: *since },
            };
            all.push((stage_of_agreement(it.content().terms.kind()), deciding));
        }
    }
    Ok(all)
}

/// The row of an agreement in force.
const fn stage_of_agreement(kind: AgreementKind) -> Stage {
    match kind {
        AgreementKind::Partnership => Stage::Partnerships,
        AgreementKind::DataSharing => Stage::Access,
        AgreementKind::Collectors => Stage::Collection,
    }
}

/// The row of a part of the design stage; both have one code.
fn stage_of_part(part: Part) -> Option<Stage> {
    Stage::from_code(part.code())
}

/// The row that a body's decision about such a thing belongs to, where the thing does not keep its approval itself.
/// Protection is set in stage 3 (GSBPM 5).
const fn stage_of(kind: SubjectKind) -> Option<Stage> {
    match kind {
        SubjectKind::Objective => Some(Stage::Objectives),
        SubjectKind::Partner => Some(Stage::Partnerships),
        SubjectKind::AccessRule | SubjectKind::Label => Some(Stage::Access),
        SubjectKind::Policy => Some(Stage::Processing),
        SubjectKind::Instrument
        | SubjectKind::Release
        | SubjectKind::RiskAssessment
        | SubjectKind::Agreement
        | SubjectKind::Proposal
        | SubjectKind::Member
        | SubjectKind::ByLaws
        | SubjectKind::Body
        | SubjectKind::Assessment
        | SubjectKind::Minutes
        | SubjectKind::Candidacy
        | SubjectKind::TermsOfReference
        | SubjectKind::Output
        | SubjectKind::Plan
        | SubjectKind::Report
        | SubjectKind::Commitment
        | SubjectKind::FundStep
        | SubjectKind::Allocation
        | SubjectKind::Roadmap
        | SubjectKind::CaseStudy
        | SubjectKind::Integration
        | SubjectKind::Other => None,
    }
}
