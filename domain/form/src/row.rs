//! Holds a row of a file against its form: answers that came without a submission around them.
//!
//! The conditions of the form speak, in the order of its questions: what is required and missing, what breaks a
//! constraint, a choice that was not offered. What the row says about questions that do not apply is left alone: exports
//! carry it. Repeats have files of their own and are left out.

use std::collections::BTreeMap;

use base::{Finding, Findings};

use crate::engine::{Context, Engine, Run, Shape, code};

impl Engine {
    /// What stands against the answers, by the path of their question below the outermost element; each finding names
    /// the question's path in its place.
    ///
    /// # Errors
    /// A finding when the form has no pattern of a submission; a read engine always has.
    pub fn check_row(
        &self,
        answers: &BTreeMap<String, String>,
        context: &Context,
    ) -> Result<Findings, Finding> {
        let mut run = Run::new(self, context, self.template.clone())?;
        run.drop_inner_repeats_of_all();
        run.rebind();
        for item in 0..self.items.len() {
            let question = matches!(self.items[item].shape, Shape::Question) && self.is_asked_once(item);
            let said = answers.get(self.question(item)).filter(|_| question);
            if let (Some(said), Some(node)) = (said, run.nodes(item).first().copied()) {
                run.tree.set_text(node, said);
            }
        }
        run.recalculate();
        let mut out = Findings::none();
        for bound in std::mem::take(&mut run.bounds) {
            if self.is_asked_once(bound.item) && run.is_relevant(bound.node) {
                let told = run.check(bound.item, bound.node);
                // What is not of its type was told when the file was read.
                out.extend(told.into_iter().filter(|f| f.code != code::WRONG_TYPE));
            }
        }
        Ok(out)
    }
}
