//! Holds a submission against its form: recalculates, and says everything that is wrong.
//!
//! What does not apply is taken out, as clients do. Calculated values are worked out anew; those that chance
//! or the clock went into (`now()`, `uuid()` …) stay as submitted. Nothing is stored here, and whether
//! somebody consented is not asked here.

use base::{Checked, Finding, Findings, Place as At};

use crate::Form;

use crate::engine::{Answers, BadAct, Context, Engine, EntityAct, Files, Run, Shape, code};
use crate::instance::{Limits, NodeId, Tree};

/// What came of holding a submission against its form.
#[derive(Debug, Clone)]
pub struct Validation {
    /// Whether no finding is an error.
    pub valid: bool,
    /// Everything that was found, each with the path of its node.
    pub findings: Findings,
    /// The submission, recalculated, without what does not apply.
    held: Held,
    /// The same as typed values.
    pub answers: Answers,
    /// What it does to entities, or why that cannot be read.
    pub entities: Vec<Result<EntityAct, BadAct>>,
}

/// A submission after it was held against its form; most who ask want its answers and never its XML.
#[derive(Debug, Clone)]
enum Held {
    /// Read and recalculated.
    Read(Tree),
    /// As it came: it could not be read.
    AsItCame(String),
}

impl Validation {
    /// The submission as XML: recalculated, without what does not apply; as it came when it could not be read.
    pub fn instance(&self) -> String {
        match &self.held {
            Held::Read(tree) => tree.write(),
            Held::AsItCame(xml) => xml.clone(),
        }
    }

    fn refused(instance: &str, findings: Findings) -> Self {
        Self {
            valid: false,
            findings,
            held: Held::AsItCame(instance.to_owned()),
            answers: Answers::default(),
            entities: Vec::new(),
        }
    }
}

impl Engine {
    /// Holds a submission against this form.
    pub fn validate(&self, instance: &str, context: &Context) -> Validation {
        let run = match self.open(instance, context) {
            Ok(run) => run,
            Err(finding) => return Validation::refused(instance, [finding].into_iter().collect()),
        };
        finish(run)
    }

    /// A submission under work, recalculated.
    ///
    /// # Errors
    /// A finding when it cannot be read, or belongs to another form.
    pub fn open<'e>(&'e self, instance: &str, context: &'e Context) -> Result<Run<'e>, Finding> {
        let tree = Tree::read(instance, &Limits::SUBMISSION)
            .map_err(|why| Finding::error(code::BAD_XML).with("problem", why.to_string()))?;
        let mut run = Run::new(self, context, tree)?;
        run.recalculate();
        Ok(run)
    }
}

impl Engine {
    /// The engine of a typed form: by way of its XForm, so that what runs here is what devices get.
    pub fn of(form: &Form) -> Checked<Self> {
        Self::read(&crate::xform::write(form), &Files::new())
    }
}

/// Holds a submission against a typed form; where many come, make the [`Engine`] once.
pub fn validate(form: &Form, instance: &str, context: &Context) -> Validation {
    validate_xml(&crate::xform::write(form), instance, context)
}

/// Holds a submission against the XML of a form.
///
/// What is wrong with the form itself stands among the findings, and makes the submission invalid when the
/// form cannot run.
pub fn validate_xml(form: &str, instance: &str, context: &Context) -> Validation {
    let checked = Engine::read(form, &Files::new());
    match checked.value {
        Some(engine) => engine.validate(instance, context),
        None => Validation::refused(instance, checked.findings),
    }
}

fn finish(mut run: Run<'_>) -> Validation {
    let mut findings = Findings::none();
    let bounds = std::mem::take(&mut run.bounds);
    for bound in &bounds {
        if run.is_relevant(bound.node) {
            findings.extend(run.check(bound.item, bound.node));
        }
    }
    for (item, _, found, wanted) in run.wrong_counts() {
        let place = At::whole().with("path", run.engine.items()[item].path.as_str());
        let finding = Finding::warning(code::REPEAT_COUNT).at(place);
        findings.push(finding.with("found", found).with("wanted", wanted));
    }
    differences(&run, &mut findings);
    findings.extend(run.fault_findings());
    findings.extend(std::mem::take(&mut run.findings));
    let answers = run.answers();
    let entities = run.entity_acts();
    prune(&mut run, &mut findings);
    Validation {
        valid: !findings.has_errors(),
        answers,
        entities,
        findings,
        held: Held::Read(run.tree),
    }
}

fn differences(run: &Run<'_>, findings: &mut Findings) {
    for difference in &run.differences {
        if !run.is_relevant(difference.node) {
            continue;
        }
        let place = At::whole().with("path", run.tree().path(difference.node));
        let now = run.tree().text(difference.node).into_owned();
        let finding = Finding::warning(code::RECALCULATED).at(place);
        findings.push(
            finding
                .with("submitted", difference.was.as_str())
                .with("calculated", now),
        );
    }
}

/// Takes out what does not apply; an answer that goes with it is a finding.
fn prune(run: &mut Run<'_>, findings: &mut Findings) {
    let mut gone: Vec<NodeId> = Vec::new();
    for item in 0..run.engine.items().len() {
        let question = matches!(run.engine.items()[item].shape, Shape::Question);
        for node in run.nodes(item) {
            if run.is_relevant(*node) {
                continue;
            }
            if question && run.engine.items()[item].control.is_some() && !run.tree().text(*node).is_empty() {
                let place = At::whole().with("path", run.tree().path(*node));
                findings.push(Finding::warning(code::NOT_RELEVANT).at(place));
            }
            gone.push(*node);
        }
    }
    gone.into_iter().for_each(|node| run.tree.remove(node));
}
