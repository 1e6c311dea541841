//! The filter of the log: what an address asks for, and the form that asks.

use app::log::{LogFilter, kind_of, may_be_public};
use app::ports::RecordKind;
use app::{AppError, Verb};
use serde::Deserialize;
use ui::Reader;
use ui::components::field::{Choice, Field};
use ui::components::filter_form::FilterForm;

use super::key;

/// The query of an address.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    kind: String,
    #[serde(default)]
    verb: String,
    #[serde(default)]
    subject: String,
    #[serde(default)]
    day: String,
    #[serde(default)]
    before: String,
}

impl Asked {
    /// The filter; what cannot be one is no page.
    pub(super) fn filter(&self) -> Result<LogFilter, AppError> {
        let text = |value: &str| (!value.trim().is_empty()).then(|| value.trim().to_owned());
        let none = |what: &'static str| move || AppError::not_found(what, "of this address");
        let known = |kind: &String| kind_of(kind).is_some_and(may_be_public);
        let kind = text(&self.kind);
        if kind.as_ref().is_some_and(|k| !known(k)) {
            return Err(none("kind")());
        }
        Ok(LogFilter {
            kind,
            verb: text(&self.verb),
            subject: text(&self.subject)
                .map(|s| s.parse())
                .transpose()
                .map_err(|_| none("subject")())?,
            day: text(&self.day)
                .map(|d| d.parse())
                .transpose()
                .map_err(|_| none("day")())?,
        })
    }

    /// The place before which the page ends.
    pub(super) fn before(&self) -> Result<Option<u64>, AppError> {
        if self.before.is_empty() {
            return Ok(None);
        }
        let none = |_| AppError::not_found("entry", &self.before);
        self.before.parse().map(Some).map_err(none)
    }

    /// The query of the filter without the place, to be joined to an address; empty, or ends with `&`.
    pub(super) fn query(&self) -> String {
        let parts = [
            ("kind", &self.kind),
            ("verb", &self.verb),
            ("subject", &self.subject),
            ("day", &self.day),
        ];
        let one =
            |(name, value): &(&str, &String)| format!("{name}={}&", crate::fault::percent(value.trim()));
        parts
            .iter()
            .filter(|(_, v)| !v.trim().is_empty())
            .map(one)
            .collect()
    }

    /// The form.
    pub(super) fn form(&self, active: bool, r: &Reader) -> FilterForm {
        let all = || vec![Choice::new("", r.t("filter-all")).chosen(true)];
        let mut kinds = all();
        for kind in RecordKind::ALL.iter().filter(|k| may_be_public(**k)) {
            let name = kind.table();
            let word = r.t(&format!("log-kind-{}", key(name)));
            kinds.push(Choice::new(name, word).chosen(self.kind == name));
        }
        let mut verbs = all();
        for verb in Verb::ALL {
            let name = verb.name();
            let word = r.t(&format!("log-verb-{}", key(name)));
            verbs.push(Choice::new(name, word).chosen(self.verb == name));
        }
        FilterForm {
            action: "/log".to_owned(),
            words: None,
            fields: vec![
                Field::select("kind", r.t("log-subject"), kinds),
                Field::select("verb", r.t("log-what"), verbs),
                Field::date("day", r.t("log-day")).value(&self.day),
            ],
            result: ui::Html::empty(),
            active,
        }
    }
}
