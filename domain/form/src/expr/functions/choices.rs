//! Answers of select questions: codes separated by spaces.

use super::super::ast::Node;
use super::super::evaluate::{Fault, Scope};
use super::super::value::Value;

/// The codes in an answer.
fn codes(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '\t', '\r', '\n']).filter(|c| !c.is_empty())
}

pub(super) fn selected(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let (list, wanted) = (scope.text_of(&arguments[0])?, scope.text_of(&arguments[1])?);
    let wanted = wanted.trim();
    // The empty code is the answer to a question that was left empty.
    let found = if wanted.is_empty() {
        list.trim().is_empty()
    } else {
        codes(&list).any(|c| c == wanted)
    };
    Ok(Value::Truth(found))
}

pub(super) fn selected_at(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let list = scope.text_of(&arguments[0])?;
    let index = scope.number_of(&arguments[1])?.trunc();
    let code = (index >= 0.0).then(|| codes(&list).nth(index as usize)).flatten();
    Ok(Value::Text(code.unwrap_or_default().to_owned()))
}

pub(super) fn count_selected(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let list = scope.text_of(&arguments[0])?;
    Ok(Value::Number(codes(&list).count() as f64))
}

/// The label of a choice. The second argument is a text that holds the path of the question.
pub(super) fn choice_name(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let (value, path) = (scope.text_of(&arguments[0])?, scope.text_of(&arguments[1])?);
    let label = scope.setting.host.choice_name(scope, &value, &path);
    Ok(Value::Text(label.unwrap_or_default()))
}

pub(super) fn itext(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let id = scope.text_of(&arguments[0])?;
    Ok(Value::Text(scope.setting.host.itext(&id).unwrap_or_default()))
}
