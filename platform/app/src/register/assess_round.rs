//! A round is judged by the framework.

use framework::Input;
use registry::{Assessment, AssessmentState, Evidence, Perspective, Provenance};

use super::{round_of, seen};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Needs, Result, Verb};

/// The answers about a round, and what supports them.
#[derive(Debug, Clone, PartialEq)]
pub struct Answering {
    /// Whose view it is: the initiator's, for a person who leads the initiative.
    pub perspective: Perspective,
    /// The answers.
    pub input: Input,
    /// What supports them.
    pub evidence: Vec<Evidence>,
    /// Why these answers, in words.
    pub note: String,
    /// Where they come from.
    pub provenance: Provenance,
}

impl Answering {
    /// The initiator's own view.
    pub fn own(input: Input, evidence: Vec<Evidence>, note: impl Into<String>) -> Self {
        let (perspective, provenance) = (Perspective::Initiator, Provenance::Entered);
        Self {
            perspective,
            input,
            evidence,
            note: note.into(),
            provenance,
        }
    }
}

impl Answering {
    /// The same, where no stage rests on more than what its evidence shows.
    fn held_to_what_is_shown(mut self) -> Self {
        let held = self.evidence.into_iter().map(Evidence::held_to_what_is_shown);
        self.evidence = held.collect();
        for (stage, strength) in &mut self.input.evidence {
            let shown = self
                .evidence
                .iter()
                .filter(|e| e.stage == *stage)
                .map(|e| e.strength)
                .max();
            *strength = (*strength).min(shown.unwrap_or_default());
        }
        self
    }
}

/// Files a judgement about a round. It joins those before it and replaces none.
///
/// People of the initiative file the initiator's view alone; participants and reviewers have ways of their own
/// ([`crate::assess`]), and examples come from the site itself. What Counted knows around the answers goes with
/// them, so that every warning can speak.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn assess_round(
    app: &App,
    actor: &Actor,
    (slug, number): (&str, u32),
    answering: Answering,
) -> Result<Assessment> {
    let it = seen(app, actor, slug).await?;
    authorise(app, actor, Verb::AssessRound, Some(it.id.uuid())).await?;
    if *actor != Actor::System && answering.perspective != Perspective::Initiator {
        return Err(AppError::NotAllowed { needs: Needs::System });
    }
    let round = round_of(app, it.id, number).await?;
    let now = app.now();
    let answering = if *actor == Actor::System {
        answering
    } else {
        answering.held_to_what_is_shown()
    };
    let Answering {
        perspective,
        input,
        evidence,
        note,
        provenance,
    } = answering;
    let framework = input.framework;
    let mut assessment = Assessment::new(app.new_id(), &round, perspective, input, evidence, now);
    (assessment.note, assessment.provenance) = (note, provenance);
    let filed = assessment.go(AssessmentState::Filed, &std::collections::BTreeSet::new());
    filed.map_err(|refused| refused.findings())?;
    let entry = Draft::new(now, actor, Verb::AssessRound, assessment.id)
        .with("initiative", slug)
        .with("number", number)
        .with("perspective", perspective.as_str())
        .with("framework", framework.as_str())
        .with(
            "verdict",
            assessment.verdict().map_or("", framework::Verdict::as_str),
        );
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::create(&assessment)?],
        })
        .await?;
    Ok(assessment)
}
