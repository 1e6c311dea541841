//! `counted estimate DATA --spec SPEC.json`

use std::path::PathBuf;

use clap::Args;
use engine::EngineError;
use estimate::{Estimate as Figure, Spec};
use serde_json::{Value, json};

use super::input;
use crate::output::{Exit, Fault, Output, findings_json};

/// Design-based estimates with their uncertainty.
#[derive(Debug, Args)]
pub(crate) struct Estimate {
    /// The data (.csv or .parquet).
    data: PathBuf,
    /// The design and the questions (JSON).
    #[arg(long)]
    spec: PathBuf,
}

impl Estimate {
    pub(crate) fn run(&self, out: &mut Output) -> Result<Exit, Fault> {
        let spec = Spec::from_json(&input::text(&self.spec)?);
        let Some(value) = spec.value else {
            return Err(Fault::Input(spec.findings));
        };
        if let Some(open) = input::open_quote(&self.data)? {
            return Err(open.into());
        }
        let runtime = super::runtime()?;
        let checked = runtime.block_on(engine::estimate_file(&self.data, &value))?;
        let Some(estimates) = checked.value else {
            return Err(Fault::Input(checked.findings));
        };
        for figure in &estimates.estimates {
            out.line(sentence(figure))?;
        }
        out.findings(&checked.findings)?;
        let mut document = json!(estimates);
        document["warnings"] = findings_json(&checked.findings).into();
        out.document(&document)?;
        Ok(Exit::Done)
    }
}

/// A question that the engine did not answer.
impl From<EngineError> for Fault {
    fn from(error: EngineError) -> Self {
        match error {
            EngineError::Findings(findings) => Self::Input(findings),
            EngineError::Environment(what) => {
                Self::environment(what, "Check disk and memory, then run the command again.")
            }
        }
    }
}

/// A figure on one line: what, for whom, how much, how certain, from how many.
fn sentence(figure: &Figure) -> String {
    let wire = json!(figure);
    let domain = wire["domain"].as_object().into_iter().flatten();
    let mut whom: Vec<String> = domain.map(|(k, v)| format!("{k} = {}", plain(v))).collect();
    if let Some(category) = wire.get("category") {
        whom.push(format!("answer {}", plain(category)));
    }
    let whom = if whom.is_empty() {
        String::new()
    } else {
        format!(" [{}]", whom.join(", "))
    };
    let [low, high] = figure
        .ci
        .map(|end| end.map_or_else(|| "–".to_owned(), |v| shown(v, figure.se)));
    let flags: Vec<String> = wire["flags"]
        .as_array()
        .into_iter()
        .flatten()
        .map(plain)
        .collect();
    let flags = if flags.is_empty() {
        String::new()
    } else {
        format!("  ! {}", flags.join(", "))
    };
    format!(
        "{}{whom}: {} (se {}, {:.0} % interval {low} to {high}, n {}, df {}){flags}",
        figure.id,
        shown(figure.estimate, figure.se),
        shown(figure.se, figure.se),
        figure.level * 100.0,
        figure.n,
        figure.df,
    )
}

/// Two digits beyond where the standard error begins: enough to read, and no false precision.
fn shown(value: f64, se: f64) -> String {
    let digits = if se > 0.0 && se.is_finite() {
        (2.0 - se.log10().floor()).clamp(0.0, 12.0) as usize
    } else {
        4
    };
    format!("{value:.digits$}")
}

fn plain(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), ToOwned::to_owned)
}
