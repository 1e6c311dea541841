//! Somebody who is involved writes the list of risks of a round: begins a version, fills and strikes rows.

use base::{Finding, Findings, Id, Language, Place};
use governance::risk::{Grade, Risk, RiskAssessment};

use super::enter::{Key, Visitor, allow, enter};
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Stored};
use crate::register::reworded;
use crate::{Actor, App, AppError, Result, Verb};

/// One risk as a person fills it in, in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RiskWording {
    /// Who could be harmed.
    pub group: String,
    /// How.
    pub harm: String,
    /// `1` to `5`, or empty.
    pub likelihood: String,
    /// `1` to `5`, or empty.
    pub severity: String,
    /// What is done about it.
    pub measures: String,
    /// Who takes care.
    pub owner: String,
    /// What remains, `1` to `5`; empty = as before.
    pub likelihood_left: String,
    /// What remains, `1` to `5`; empty = as before.
    pub severity_left: String,
}

impl RiskWording {
    /// What stands in a row now, for a form.
    pub fn of(risk: &Risk, language: &Language) -> Self {
        let words = |text: &base::Text| text.best(language).map(|(_, t)| t.to_owned()).unwrap_or_default();
        let grade = |grade: Option<Grade>| grade.map(|g| g.to_string()).unwrap_or_default();
        Self {
            group: words(&risk.group),
            harm: words(&risk.harm),
            likelihood: grade(risk.likelihood),
            severity: grade(risk.severity),
            measures: words(&risk.measures),
            owner: words(&risk.owner),
            likelihood_left: grade(risk.likelihood_left),
            severity_left: grade(risk.severity_left),
        }
    }

    /// Writes the words into a row; other languages stay.
    fn write_into(&self, risk: &mut Risk, language: &Language) -> Findings {
        let mut findings = Findings::none();
        for (old, words) in [
            (&mut risk.group, &self.group),
            (&mut risk.harm, &self.harm),
            (&mut risk.measures, &self.measures),
            (&mut risk.owner, &self.owner),
        ] {
            *old = reworded(old, language, words);
        }
        for (old, sent, field) in [
            (&mut risk.likelihood, &self.likelihood, "likelihood"),
            (&mut risk.severity, &self.severity, "severity"),
            (
                &mut risk.likelihood_left,
                &self.likelihood_left,
                "likelihood_left",
            ),
            (&mut risk.severity_left, &self.severity_left, "severity_left"),
        ] {
            match Grade::read(sent) {
                Ok(grade) => *old = grade,
                Err(finding) => findings.push(finding.at(Place::whole().with("field", field))),
            }
        }
        findings
    }
}

/// The version that is being written, if any.
pub(super) async fn draft_of(app: &App, at: &Visitor) -> Result<Option<Stored<RiskAssessment>>> {
    app.store.find(Query::of(at.round.id).in_state("draft")).await
}

/// Begins a version with the risks of the one before, or goes on with the one that is being written; adds rows.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when there are too many rows.
pub async fn begin_risks(
    app: &App,
    actor: &Actor,
    key: Key<'_>,
    rows: &[RiskWording],
    language: &Language,
) -> Result<RiskAssessment> {
    let at = enter(app, actor, key).await?;
    allow(app, actor, &at, Verb::WriteRisks, false).await?;
    let (draft, new) = match draft_of(app, &at).await? {
        Some(draft) => (draft.value.clone(), Err(draft)),
        None => {
            let all = app.store.list::<RiskAssessment>(Query::of(at.round.id)).await?;
            let last = all.iter().map(|a| &a.value).max_by_key(|a| a.number);
            let of = (at.initiative.id.uuid(), at.round.id.uuid());
            (RiskAssessment::new(app.new_id(), of, last, app.now()), Ok(()))
        }
    };
    let mut draft = draft;
    for row in rows {
        let mut risk = Risk::default();
        let findings = row.write_into(&mut risk, language);
        if findings.has_errors() {
            return Err(findings.into());
        }
        draft
            .put(draft.risks.len() + 1, risk)
            .map_err(AppError::finding)?;
    }
    let change = match new {
        Ok(()) => Change::create(&draft)?,
        Err(mut kept) => {
            kept.value = draft.clone();
            Change::update(&kept)?
        }
    };
    keep(app, actor, key, &draft, change).await?;
    Ok(draft)
}

/// Fills a row of the version that is being written (from 1; the row after the last is new).
///
/// # Errors
/// `NotFound` also when no version is being written; `NotSignedIn`, `NotAllowed`; all findings about the words.
pub async fn write_risk(
    app: &App,
    actor: &Actor,
    key: Key<'_>,
    (row, wording): (usize, &RiskWording),
    language: &Language,
) -> Result<RiskAssessment> {
    change(app, actor, key, |draft| {
        let there = row.checked_sub(1).and_then(|i| draft.risks.get(i)).cloned();
        let mut risk = there.unwrap_or_default();
        let findings = wording.write_into(&mut risk, language);
        if findings.has_errors() {
            return Err(findings);
        }
        draft.put(row, risk).map_err(one)
    })
    .await
}

/// Strikes a row out.
///
/// # Errors
/// As [`write_risk`].
pub async fn remove_risk(app: &App, actor: &Actor, key: Key<'_>, row: usize) -> Result<RiskAssessment> {
    change(app, actor, key, |draft| draft.remove(row).map(drop).map_err(one)).await
}

/// Says who looked, and how.
///
/// # Errors
/// As [`write_risk`].
pub async fn write_how(
    app: &App,
    actor: &Actor,
    key: Key<'_>,
    how: &str,
    language: &Language,
) -> Result<RiskAssessment> {
    change(app, actor, key, |draft| {
        draft.still_written().map_err(one)?;
        draft.how = reworded(&draft.how, language, how);
        Ok(())
    })
    .await
}

fn one(finding: Finding) -> Findings {
    std::iter::once(finding).collect()
}

async fn change(
    app: &App,
    actor: &Actor,
    key: Key<'_>,
    f: impl FnOnce(&mut RiskAssessment) -> std::result::Result<(), Findings>,
) -> Result<RiskAssessment> {
    let at = enter(app, actor, key).await?;
    allow(app, actor, &at, Verb::WriteRisks, false).await?;
    let draft = draft_of(app, &at).await?;
    let mut draft = draft.ok_or_else(|| AppError::not_found("risk_assessment", "draft"))?;
    f(&mut draft.value)?;
    let change = Change::update(&draft)?;
    keep(app, actor, key, &draft.value, change).await?;
    Ok(draft.value)
}

async fn keep(
    app: &App,
    actor: &Actor,
    (slug, number): Key<'_>,
    draft: &RiskAssessment,
    change: Change,
) -> Result<()> {
    let id: Id<RiskAssessment> = draft.id;
    let entry = Draft::new(app.now(), actor, Verb::WriteRisks, id)
        .with("initiative", slug)
        .with("round", number)
        .with("version", draft.number)
        .with("risks", draft.risks.len());
    app.store
        .commit(Act {
            entry,
            changes: vec![change],
        })
        .await?;
    Ok(())
}
