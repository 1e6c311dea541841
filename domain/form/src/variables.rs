//! The codebook of a form: one variable a question, as data and exports know it.

use dataset::Variable;

use crate::engine::{Engine, Files};
use crate::model::Form;
use crate::xform;

/// The variables of a form in order of asking; those of a repeat name it, since they have a table of their
/// own. A question with many choices is one variable with its codes; exports may spread it over columns.
/// Empty when the form does not run; [`Engine::read`] says why.
pub fn variables(form: &Form) -> Vec<Variable> {
    Engine::read(&xform::write(form), &Files::new())
        .value
        .map(|engine| engine.variables())
        .unwrap_or_default()
}
