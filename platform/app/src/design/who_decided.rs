//! Who decided what: for each row of the value chain the deciding parties, and what shows it.

use base::{Id, Text};
use framework::{Level, Stage};
use governance::body::Side;
use governance::decision::Asks;
use governance::design::{Part, Proposal};
use governance::{Approval, Basis, Body, Motion, Subject, SubjectKind, approve};
use registry::{Assessment, Perspective, Round};
use uuid::Uuid;

use super::enter::{Key, Visitor, enter};
use crate::collect::Instrument;
use crate::decide::{alone_by, bodies_of};
use crate::ports::{Query, RecordKind};
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
    /// The page of the thing, below the round's address, if it has a public one.
    pub page: Option<String>,
    /// In whose hands it lay.
    pub hand: Hand,
    /// What shows it.
    pub approval: Approval,
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
            page: Some(format!("/design/points/{}", it.proposal.id)),
            hand: carried.hand(&it.approval),
            approval: it.approval,
        };
        all.extend(stage_of_part(it.part).map(|stage| (stage, deciding)));
    }
    for motion in &carried.motions {
        let Some(subject) = motion.subject else { continue };
        let Some(stage) = stage_of(subject.kind) else {
            continue;
        };
        if !belongs(app, at, &subject).await? {
            continue;
        }
        let nobody = alone_by(app, &Actor::System, "").await?;
        let asked = std::slice::from_ref(motion);
        if let Ok(approval) = approve(&subject, &carried.bodies, asked, nobody) {
            let deciding = Deciding {
                about: motion.title.clone(),
                kind: subject.kind,
                page: None,
                hand: Hand::of_votes(motion),
                approval,
            };
            all.push((stage, deciding));
        }
    }
    Ok(all)
}

/// The row of a part of the design stage; both have one code.
fn stage_of_part(part: Part) -> Option<Stage> {
    Stage::from_code(part.code())
}

/// The row that a decision about such a thing belongs to. Forms are built in stage 2 (GSBPM 3), protection is set
/// in stage 3, releases go out in stage 4.
const fn stage_of(kind: SubjectKind) -> Option<Stage> {
    match kind {
        SubjectKind::Objective => Some(Stage::Objectives),
        SubjectKind::Partner | SubjectKind::Agreement => Some(Stage::Partnerships),
        SubjectKind::RiskAssessment => Some(Stage::Methods),
        SubjectKind::AccessRule | SubjectKind::Label => Some(Stage::Access),
        SubjectKind::Instrument => Some(Stage::Collection),
        SubjectKind::Policy => Some(Stage::Processing),
        SubjectKind::Release => Some(Stage::Analysis),
        SubjectKind::Proposal
        | SubjectKind::Member
        | SubjectKind::ByLaws
        | SubjectKind::Body
        | SubjectKind::Assessment
        | SubjectKind::Minutes
        | SubjectKind::Other => None,
    }
}

/// Whether the thing belongs to the round; what belongs to the whole initiative counts for each of its rounds.
async fn belongs(app: &App, at: &Visitor, subject: &Subject) -> Result<bool> {
    Ok(match subject.kind {
        SubjectKind::Instrument => match app.store.row(RecordKind::Instrument, subject.id).await? {
            Some(row) => row.read::<Instrument>()?.round == at.round.id,
            None => false,
        },
        SubjectKind::RiskAssessment => {
            let row = app.store.row(RecordKind::RiskAssessment, subject.id).await?;
            row.is_some_and(|r| r.parent == Some(at.round.id.uuid()))
        }
        _ => true,
    })
}
