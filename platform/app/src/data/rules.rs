//! Somebody says what data should keep, or no longer.

use base::{Finding, Place};
use dataset::process::Rule;

use super::work;
use super::{EditRule, code};
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::{Actor, App, AppError, Result, Verb};

/// Adds an edit rule.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`, `NotFound`; findings when its name is taken or it names an unknown variable.
pub async fn add_rule(app: &App, actor: &Actor, at: (&str, &str), rule: Rule) -> Result<EditRule> {
    let (_, it) = work::dataset(app, actor, Verb::SetEditRules, at).await?;
    let joined: Vec<&str> = it
        .joined
        .iter()
        .flat_map(|j| j.columns.iter().map(String::as_str))
        .collect();
    let known = |name: &str| it.variables.iter().any(|v| v.name == name) || joined.contains(&name);
    if let Some(unknown) = rule.check.variables().into_iter().find(|v| !known(v)) {
        let place = Place::whole().with("field", "variable");
        return Err(AppError::finding(
            Finding::error(code::UNKNOWN_VARIABLE)
                .at(place)
                .with("variable", unknown),
        ));
    }
    if app
        .store
        .count_of::<EditRule>(Query::of(it.id).named(&rule.id))
        .await?
        > 0
    {
        let place = Place::whole().with("field", "rule");
        return Err(AppError::finding(
            Finding::error(code::RULE_TAKEN).at(place).with("rule", &rule.id),
        ));
    }
    let record = EditRule {
        id: app.new_id(),
        dataset: it.id,
        rule,
    };
    let entry =
        Draft::new(app.now(), actor, Verb::SetEditRules, it.id).with("added", record.rule.id.as_str());
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::create(&record)?],
        })
        .await?;
    Ok(record)
}

/// Takes an edit rule away.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`, `NotFound`.
pub async fn remove_rule(app: &App, actor: &Actor, at: (&str, &str), rule: &str) -> Result<()> {
    let (_, it) = work::dataset(app, actor, Verb::SetEditRules, at).await?;
    let found = app.store.named_in::<EditRule, _>(it.id, rule).await?;
    let entry = Draft::new(app.now(), actor, Verb::SetEditRules, it.id).with("removed", rule);
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::remove(&found)],
        })
        .await?;
    Ok(())
}
