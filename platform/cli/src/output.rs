//! What a person or a program reads of a command: text or one JSON document, findings, and the exit code.

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use base::{Finding, Findings, Severity};
use serde::Serialize;
use serde_json::{Value, json};
use ui::Words;

/// How a command ended; the numbers are part of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    /// 0: done.
    Done,
    /// 1: the answer is "no", or the input has errors; they were printed as findings.
    No,
    /// 2: wrong usage.
    Usage,
    /// 3: a fault of the environment: disk, network, database.
    Environment,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

impl Exit {
    /// Done, unless a finding is an error.
    pub(crate) fn by(findings: &Findings) -> Self {
        if findings.has_errors() {
            Self::No
        } else {
            Self::Done
        }
    }
}

/// Why a command could not be carried out.
#[derive(Debug)]
pub(crate) enum Fault {
    /// The input has errors: they are the command's answer, on standard output.
    Input(Findings),
    /// The command was called wrongly, or the machine stands in the way: what happened, where, and what to do.
    Stopped { exit: Exit, what: String, cure: String },
}

impl Fault {
    /// The machine stands in the way.
    pub(crate) fn environment(what: impl Into<String>, cure: impl Into<String>) -> Self {
        Self::Stopped {
            exit: Exit::Environment,
            what: what.into(),
            cure: cure.into(),
        }
    }

    /// The command was called wrongly.
    pub(crate) fn usage(what: impl Into<String>, cure: impl Into<String>) -> Self {
        Self::Stopped {
            exit: Exit::Usage,
            what: what.into(),
            cure: cure.into(),
        }
    }
}

impl From<Finding> for Fault {
    fn from(finding: Finding) -> Self {
        Self::Input(Findings::from_iter([finding]))
    }
}

/// Where a command writes.
pub(crate) struct Output {
    json: bool,
    colour: bool,
}

impl Output {
    pub(crate) fn new(json: bool) -> Self {
        let colour = !json && std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        Self { json, colour }
    }

    /// Whether a program reads.
    pub(crate) fn is_json(&self) -> bool {
        self.json
    }

    /// The one JSON document of the command; silent for people.
    pub(crate) fn document(&self, value: &impl Serialize) -> Result<(), Fault> {
        if self.json {
            let text = serde_json::to_string_pretty(value).map_err(|e| {
                Fault::environment(
                    format!("The result cannot be written as JSON: {e}"),
                    "Please report this.",
                )
            })?;
            self.raw(text.as_bytes())?;
            self.raw(b"\n")?;
        }
        Ok(())
    }

    /// A line for people; silent for programs.
    pub(crate) fn line(&self, text: impl AsRef<str>) -> Result<(), Fault> {
        if self.json {
            return Ok(());
        }
        self.raw(text.as_ref().as_bytes())?;
        self.raw(b"\n")
    }

    /// Bytes as they are: a compiled form, a table.
    pub(crate) fn raw(&self, bytes: &[u8]) -> Result<(), Fault> {
        match std::io::stdout().lock().write_all(bytes) {
            // Whoever read us has read enough (`counted … | head`).
            Err(e) if e.kind() == std::io::ErrorKind::BrokenPipe => std::process::exit(0),
            Err(e) => Err(Fault::environment(
                format!("Standard output cannot be written: {e}"),
                "Free some disk space or choose another place for the output.",
            )),
            Ok(()) => Ok(()),
        }
    }

    /// All findings for people, each with its place and its cure.
    pub(crate) fn findings(&self, findings: &Findings) -> Result<(), Fault> {
        findings.iter().try_for_each(|f| self.line(self.finding(f)))
    }

    fn finding(&self, finding: &Finding) -> String {
        let words = Words::of(finding, &base::Language::english());
        let (name, colour) = match finding.severity {
            Severity::Error => ("error", "31"),
            Severity::Warning => ("warning", "33"),
            Severity::Info => ("note", "36"),
        };
        let head = if self.colour {
            format!("\x1b[1;{colour}m{name}\x1b[0m")
        } else {
            name.to_owned()
        };
        let place = if finding.place.is_whole() {
            String::new()
        } else {
            format!(" ({})", finding.place)
        };
        let cure = words.cure.map(|c| format!("\n    → {c}")).unwrap_or_default();
        format!("{head}: {}{place}\n    [{}]{cure}", words.message, finding.code)
    }

    /// Why a command stopped. What is wrong with the input is an answer like any other; the rest is told on
    /// standard error for people and as a document for programs.
    pub(crate) fn fault(&mut self, fault: &Fault) -> Exit {
        match fault {
            Fault::Input(findings) => {
                let told = self.findings(findings);
                let told = told.and_then(|()| self.document(&json!({ "findings": findings_json(findings) })));
                told.map_or_else(|unwritable| self.fault(&unwritable), |()| Exit::No)
            }
            Fault::Stopped { exit, what, cure } => {
                if self.json {
                    let _ = self.document(&json!({ "error": { "message": what, "cure": cure } }));
                }
                eprintln!("counted: {what}\n    → {cure}");
                *exit
            }
        }
    }
}

/// A finding as programs read it: with its words.
pub(crate) fn finding_json(finding: &Finding) -> Value {
    let words = Words::of(finding, &base::Language::english());
    json!({
        "code": finding.code, "severity": finding.severity, "place": finding.place,
        "message": words.message, "cure": words.cure,
    })
}

/// All findings as programs read them.
pub(crate) fn findings_json(findings: &Findings) -> Vec<Value> {
    findings.iter().map(finding_json).collect()
}
