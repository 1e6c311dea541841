//! `counted form check|compile|validate|eval`

use std::path::PathBuf;

use base::{Checked, Findings};
use clap::Subcommand;
use form::Form as TypedForm;
use form::engine::{Context, Engine, Files};
use jiff::tz::TimeZone;
use serde_json::json;

use super::input;
use crate::code;
use crate::output::{Exit, Fault, Output, findings_json};

/// Forms.
#[derive(Debug, Subcommand)]
pub(crate) enum Form {
    /// Everything there is to say about an XLSForm, with sheet, row and column.
    Check {
        /// The workbook (.xlsx or .xls).
        file: PathBuf,
    },
    /// Compile an XLSForm to XForm XML.
    Compile {
        /// The workbook (.xlsx or .xls).
        file: PathBuf,
        /// Where to write; standard output when left out.
        #[arg(short, long)]
        output: Option<PathBuf>,
    },
    /// Recalculate and check a submission.
    Validate {
        /// The form (XForm XML).
        form: PathBuf,
        /// The submission (XML).
        instance: PathBuf,
    },
    /// Evaluate expressions of the form language.
    Eval {
        /// A JSON array of `{"xml", "expr", "ctx", "type"}`.
        cases: PathBuf,
    },
}

impl Form {
    pub(crate) fn run(&self, out: &mut Output) -> Result<Exit, Fault> {
        let done = match self {
            Self::Check { file } => read(file).and_then(|read| check(out, &read)),
            Self::Compile { file, output } => {
                read(file).and_then(|read| compile(out, &read, output.as_deref()))
            }
            Self::Validate { form, instance } => validate(out, form, instance),
            Self::Eval { cases } => return eval(out, cases),
        };
        match done {
            Err(Fault::Input(findings)) => refuse(out, &findings),
            done => done,
        }
    }
}

/// What cannot be read at all is not valid either.
fn refuse(out: &Output, findings: &Findings) -> Result<Exit, Fault> {
    out.findings(findings)?;
    out.document(&json!({ "valid": false, "findings": findings_json(findings) }))?;
    Ok(Exit::No)
}

fn read(file: &std::path::Path) -> Result<Checked<TypedForm>, Fault> {
    Ok(form::xlsform::compile(&input::bytes(file)?, &input::name(file)))
}

fn check(out: &Output, checked: &Checked<TypedForm>) -> Result<Exit, Fault> {
    let valid = checked.value.is_some();
    out.findings(&checked.findings)?;
    if checked.findings.is_empty() {
        out.line("Nothing to say: the form is sound.")?;
    }
    out.document(&json!({ "valid": valid, "findings": findings_json(&checked.findings) }))?;
    Ok(if valid { Exit::Done } else { Exit::No })
}

fn compile(out: &Output, checked: &Checked<TypedForm>, to: Option<&std::path::Path>) -> Result<Exit, Fault> {
    let Some(form) = &checked.value else {
        return check(out, checked);
    };
    let xml = form::xform::write(form);
    if let Some(to) = to {
        input::write(to, xml.as_bytes())?;
        out.findings(&checked.findings)?;
        out.line(format!("Written: {}", to.display()))?;
    } else if !out.is_json() {
        out.raw(xml.as_bytes())?;
    }
    let shown = to.is_none().then_some(&xml);
    out.document(&json!({ "valid": true, "findings": findings_json(&checked.findings), "xml": shown }))?;
    Ok(Exit::Done)
}

fn validate(out: &Output, form: &std::path::Path, instance: &std::path::Path) -> Result<Exit, Fault> {
    let form = Engine::read(&input::text(form)?, &Files::default());
    let Some(engine) = form.value else {
        out.findings(&form.findings)?;
        out.document(
            &json!({ "valid": false, "findings": findings_json(&form.findings), "instance": null }),
        )?;
        return Ok(Exit::No);
    };
    let now = jiff::Timestamp::now();
    let context = Context::new(now, TimeZone::system(), super::seed()?);
    let result = engine.validate(&input::text(instance)?, &context);
    let instance = result.instance();
    let findings: Findings = form.findings.into_iter().chain(result.findings).collect();
    out.findings(&findings)?;
    out.line(if result.valid {
        "The submission is valid."
    } else {
        "The submission is not valid."
    })?;
    out.document(&json!({
        "valid": result.valid, "findings": findings_json(&findings), "instance": instance,
    }))?;
    Ok(if result.valid { Exit::Done } else { Exit::No })
}

/// The zone that `TZ` names, else the one that the recorded cases were made in.
fn records_zone() -> TimeZone {
    match std::env::var_os("TZ") {
        Some(_) => TimeZone::system(),
        None => form::expr::recorded_zone(),
    }
}

fn eval(out: &Output, cases: &std::path::Path) -> Result<Exit, Fault> {
    let text = input::text(cases)?;
    let results = form::expr::eval_cases(&text, jiff::Timestamp::now(), &records_zone(), super::seed()?)
        .map_err(|e| input::unreadable(code::NOT_CASES, cases, &e))?;
    if let Some(list) = results.as_array() {
        list.iter().try_for_each(|one| out.line(one.to_string()))?;
    }
    out.document(&results)?;
    Ok(Exit::Done)
}
