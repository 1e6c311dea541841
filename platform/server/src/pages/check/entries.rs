//! The fields of the forms on a dataset's page.

use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::{Component, Html, Reader};

use super::joined;
use crate::pages::work::Sent;

fn choices(names: &[&str], prefix: &str, chosen: &str, r: &Reader) -> Vec<Choice> {
    let one = |name: &&str| Choice::new(*name, r.t(&format!("{prefix}-{name}"))).chosen(*name == chosen);
    names.iter().map(one).collect()
}

/// One decision.
pub(super) fn entry_fields(sent: &Sent, errors: &ErrorSummary, r: &Reader) -> Html {
    let line = |name: &str, key: &str| {
        Field::text(name, r.t(key))
            .value(sent.one(name))
            .error(errors.on(name))
    };
    let chosen = if sent.has("action") {
        sent.one("action")
    } else {
        "change".to_owned()
    };
    let actions = choices(
        &["change", "blank", "remove", "recode"],
        "check-action",
        &chosen,
        r,
    );
    joined(vec![
        Field::radios("action", r.t("check-entry-what"), actions).html(r),
        line("record", "check-entry-record")
            .hint(r.t("check-entry-record-hint"))
            .optional()
            .html(r),
        line("variable", "check-variable").optional().html(r),
        line("from", "check-entry-from")
            .hint(r.t("check-entry-from-hint"))
            .optional()
            .html(r),
        line("to", "check-entry-to").optional().html(r),
        line("why", "check-entry-why").html(r),
        Button::submit(r.t("action-add")).html(r),
    ])
}

/// A log file and what its columns mean; filled in as the R package `cleaningtools` writes them.
pub(super) fn log_fields(sent: &Sent, errors: &ErrorSummary, key: Option<&str>, r: &Reader) -> Html {
    let column = |name: &str, usual: &str| {
        let value = if sent.has(name) {
            sent.one(name)
        } else {
            usual.to_owned()
        };
        Field::text(name, r.t(&format!("check-map-{name}")))
            .value(value)
            .error(errors.on(name))
    };
    joined(vec![
        Field::file("file", r.t("check-file"), ".csv,.gz")
            .error(errors.on("file"))
            .html(r),
        column("key", key.unwrap_or(""))
            .hint(r.t("check-map-key-hint"))
            .html(r),
        column("record-column", "uuid").html(r),
        column("variable-column", "question").html(r),
        column("action-column", "change_type").html(r),
        column("to-column", "new_value").html(r),
        column("from-column", "old_value").optional().html(r),
        column("why-columns", "issue")
            .hint(r.t("check-map-why-hint"))
            .optional()
            .html(r),
        column("word-change", "change_response").html(r),
        column("word-blank", "blank_response").html(r),
        column("word-remove", "remove_survey").html(r),
        column("word-keep", "no_action").html(r),
        Button::submit(r.t("action-import")).html(r),
    ])
}

/// One rule.
pub(super) fn rule_fields(sent: &Sent, errors: &ErrorSummary, r: &Reader) -> Html {
    let line = |name: &str, key: &str| {
        Field::text(name, r.t(key))
            .value(sent.one(name))
            .error(errors.on(name))
    };
    let chosen = if sent.has("check") {
        sent.one("check")
    } else {
        "range".to_owned()
    };
    let checks = choices(
        &["range", "required", "allowed", "unique"],
        "check-rule-kind",
        &chosen,
        r,
    );
    joined(vec![
        line("rule", "check-rule-name")
            .hint(r.t("check-rule-name-hint"))
            .html(r),
        Field::radios("check", r.t("check-rule-kind"), checks).html(r),
        line("variable", "check-variable").html(r),
        line("min", "check-min").optional().html(r),
        line("max", "check-max").optional().html(r),
        line("codes", "check-rule-codes")
            .hint(r.t("check-rule-codes-hint"))
            .optional()
            .html(r),
        Button::submit(r.t("action-add")).html(r),
    ])
}
