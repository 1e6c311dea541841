//! `counted framework assess [FILE.json …|-]`

use std::path::PathBuf;

use base::Findings;
use clap::Subcommand;
use framework::{Input, Output as Assessment};
use serde_json::{Value, json};

use super::input;
use crate::output::{Exit, Fault, Output, findings_json};

/// The Copenhagen Framework.
#[derive(Debug, Subcommand)]
pub(crate) enum Framework {
    /// The verdict of each case, with its reasons and what would change it.
    Assess {
        /// Files with one case or an array of cases each; `-` or none is standard input.
        files: Vec<PathBuf>,
    },
}

impl Framework {
    pub(crate) fn run(&self, out: &mut Output) -> Result<Exit, Fault> {
        let Self::Assess { files } = self;
        let files = if files.is_empty() {
            vec![PathBuf::from("-")]
        } else {
            files.clone()
        };
        let documents = files
            .iter()
            .map(|f| input::json(f))
            .collect::<Result<Vec<_>, _>>()?;
        let many = documents.len() > 1 || documents.iter().any(Value::is_array);
        let cases: Vec<Value> = documents.into_iter().flat_map(cases_of).collect();
        let outcomes: Vec<_> = cases.iter().map(assess).collect();
        let exit = if outcomes.iter().any(|(a, _)| a.is_none()) {
            Exit::No
        } else {
            Exit::Done
        };
        let mut wire: Vec<Value> = Vec::new();
        for (case, (assessment, findings)) in cases.iter().zip(&outcomes) {
            out.findings(findings)?;
            match assessment {
                Some(a) => print(out, a)?,
                None => out.line("This case cannot be assessed; see above.\n")?,
            }
            wire.push(wire_form(case, assessment.as_ref(), findings));
        }
        if many {
            out.document(&wire)?
        } else {
            out.document(&wire[0])?
        }
        Ok(exit)
    }
}

fn cases_of(document: Value) -> Vec<Value> {
    match document {
        Value::Array(cases) => cases,
        one => vec![one],
    }
}

fn assess(case: &Value) -> (Option<Assessment>, Findings) {
    let read = Input::read(case);
    (read.value.map(|input| framework::assess(&input)), read.findings)
}

/// The contract's document; findings are added only where there are any.
fn wire_form(case: &Value, assessment: Option<&Assessment>, findings: &Findings) -> Value {
    let mut wire = match assessment {
        Some(a) => json!(a),
        None => json!({ "id": case.get("id").cloned().unwrap_or(Value::Null) }),
    };
    if !findings.is_empty() {
        wire["findings"] = findings_json(findings).into();
    }
    wire
}

/// An answer for people: nobody gave it, or what it is.
fn answer(value: &Value) -> String {
    match value {
        Value::Null => "unknown".to_owned(),
        given => given.to_string(),
    }
}

fn print(out: &Output, a: &Assessment) -> Result<(), Fault> {
    let wire = json!(a);
    let word = |v: &Value| v.as_str().unwrap_or_default().replace('_', " ");
    let name = wire["id"]
        .as_str()
        .map(|id| format!("{id}: "))
        .unwrap_or_default();
    let rule = wire["rule"]
        .as_str()
        .map(|r| format!(" (rule {r})"))
        .unwrap_or_default();
    out.line(format!("{name}{}{rule}", word(&wire["verdict"])))?;
    for reason in &a.reasons {
        out.line(format!(
            "  because  {} [{}]",
            reason.text,
            reason.clauses.join(", ")
        ))?;
    }
    for warning in wire["warnings"].as_array().into_iter().flatten() {
        out.line(format!(
            "  note {}  {}",
            warning["id"].as_str().unwrap_or_default(),
            warning["text"].as_str().unwrap_or_default()
        ))?;
    }
    if a.possible.len() > 1 {
        let list = |v: &Value| {
            v.as_array()
                .into_iter()
                .flatten()
                .map(word)
                .collect::<Vec<_>>()
                .join(", ")
        };
        out.line(format!("  possible {}", list(&wire["possible"])))?;
        out.line(format!("  open     {}", list(&wire["would_settle"])))?;
    }
    for c in wire["would_change"].as_array().into_iter().flatten() {
        out.line(format!(
            "  change   {} from {} to {}: {}",
            word(&c["question"]),
            answer(&c["from"]),
            answer(&c["to"]),
            word(&c["verdict"])
        ))?;
    }
    out.line("")
}
