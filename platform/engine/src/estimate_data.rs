//! A specification run to its end: plan, answer, advance, until the figures are there.

use base::{Checked, Findings};
use estimate::{Analysis, Estimates, Spec, Step};

use crate::error::EngineError;
use crate::source::{Data, open};
use crate::{condition, sums};

/// Estimates what a specification asks; all mistakes in it are found before the data are read.
pub(crate) async fn estimate(data: &Data, spec: &Spec) -> Result<Checked<Estimates>, EngineError> {
    let opened = match open(data).await {
        Ok(opened) => opened,
        Err(EngineError::Findings(findings)) => return Ok(Checked::refused(findings)),
        Err(other) => return Err(other),
    };
    let planned = Analysis::plan(spec, &opened.kinds());
    let mut findings = planned.findings;
    for ask in &spec.ask {
        if let Some(Err(EngineError::Findings(bad))) =
            ask.condition.as_ref().map(|c| condition::parse(&opened, c))
        {
            findings.extend(bad);
        }
    }
    let Some(mut analysis) = planned.value.filter(|_| !findings.has_errors()) else {
        return Ok(Checked::refused(findings));
    };
    loop {
        let answers = match sums::run(&opened, &analysis.queries()).await {
            Ok(answers) => answers,
            Err(EngineError::Findings(bad)) => return Ok(Checked::refused(joined(findings, bad))),
            Err(other) => return Err(other),
        };
        match analysis.advance(&answers) {
            Step::More(next) => analysis = *next,
            Step::Done(done) => {
                let findings = joined(findings, done.findings);
                return Ok(match done.value {
                    Some(value) => Checked::new(value, findings),
                    None => Checked::refused(findings),
                });
            }
        }
    }
}

fn joined(mut first: Findings, second: Findings) -> Findings {
    first.extend(second);
    first
}
