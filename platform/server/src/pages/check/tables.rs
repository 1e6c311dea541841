//! The tables of a dataset's page.

use app::data::View;
use dataset::process::{Action, Broken, Entry, Outcome, Rule, Scope};
use dataset::quality::Summary;
use dataset::{Origin, Variable};
use ui::components::badge::{Badge, Tone};
use ui::components::button::Button;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use crate::fault::percent_part;

/// Every variable with its counts.
pub(super) fn variables(view: &View, base: &str, r: &Reader) -> Html {
    let head = Table::new(r.t("check-variables"))
        .column(r.t("check-variable"))
        .column(r.t("check-kind"))
        .column(r.t("check-role"))
        .numbers(r.t("check-answered"))
        .column(r.t("check-missing"))
        .numbers(r.t("check-distinct"))
        .column(r.t("check-span"))
        .numbers(r.t("check-outside"));
    let here = |name: &str| view.dataset.variables.iter().any(|v| v.name == name);
    let row = |table: Table, (v, s): &(Variable, Summary)| {
        table.row(variable(v, s, here(&v.name).then_some(base), r))
    };
    view.variables.iter().fold(head, row).html(r)
}

/// A variable that was joined or derived is not described here and has no link.
fn variable(v: &Variable, s: &Summary, base: Option<&str>, r: &Reader) -> [Cell; 8] {
    let label = r.text(&v.label);
    let name = Html::from(v.name.as_str());
    let name = match base {
        Some(base) => format!(
            "<a href=\"{base}/variables/{}\"><code>{name}</code></a>",
            percent_part(&v.name)
        ),
        None => format!("<code>{name}</code>"),
    };
    let label = if label.is_empty() {
        String::new()
    } else {
        format!("<br>{label}")
    };
    let tone = if v.role.may_be_published() {
        Tone::Plain
    } else {
        Tone::Protected
    };
    let missing: Vec<Html> = s
        .missing
        .iter()
        .map(|(why, n)| {
            r.ta(
                &format!("missing-reason-{}", why.name().replace('_', "-")),
                &[("count", (*n).into())],
            )
        })
        .collect();
    let span = match (&s.min, &s.max) {
        (Some(min), Some(max)) => Html::from(format!("{min} – {max}")),
        _ => Html::joined(
            &s.commonest
                .iter()
                .take(3)
                .map(|(c, n)| Html::from(format!("{c} {}", r.count(*n))))
                .collect::<Vec<_>>(),
            ", ",
        ),
    };
    let outside = s.out_of_range.unwrap_or(0) + s.unknown_codes.unwrap_or(0);
    [
        Html::trusted(format!("{name}{label}")).into(),
        r.t(&format!("kind-{}", v.kind.name().replace('_', "-"))).into(),
        Badge::new(tone, r.t(&format!("role-{}", v.role.name().replace('_', "-"))))
            .html(r)
            .into(),
        Cell::Number(r.count(s.answered)),
        Html::joined(&missing, ", ").into(),
        Cell::Number(r.count(s.distinct)),
        span.into(),
        Cell::Number(r.count(outside)),
    ]
}

/// Every rule and what breaks it.
pub(super) fn rules(view: &View, base: &str, r: &Reader) -> Html {
    if view.rules.is_empty() {
        return Html::trusted(format!("<p>{}</p>", r.t("check-rules-none")));
    }
    let head = Table::new(r.t("check-rules"))
        .column(r.t("check-rule"))
        .numbers(r.t("check-rule-tested"))
        .numbers(r.t("check-rule-broken"))
        .column(r.t("check-rule-where"))
        .column(r.t("action-remove"));
    let row = |table: Table, (rule, broken): &(Rule, Option<Broken>)| {
        let label = r.text(&rule.label);
        let name = if label.is_empty() {
            Html::from(rule.id.as_str())
        } else {
            label
        };
        let button = Button::submit(r.t("action-remove")).quiet().html(r);
        let remove = format!(
            "<form method=\"post\" action=\"{base}/rules/{}/remove\">{button}</form>",
            percent_part(&rule.id)
        );
        let tested = broken.as_ref().map_or(0, |b| b.tested);
        let rows = broken.as_ref().map_or(&[][..], |b| &b.rows);
        table.row([
            name.into(),
            Cell::Number(r.count(tested)),
            Cell::Number(r.count(rows.len())),
            first_rows(rows, r).into(),
            Html::trusted(remove).into(),
        ])
    };
    view.rules.iter().fold(head, row).html(r)
}

/// The first rows of many, counted from 1 as in the table after the log.
fn first_rows(rows: &[usize], r: &Reader) -> Html {
    const SHOWN: usize = 8;
    let shown: Vec<String> = rows.iter().take(SHOWN).map(|row| r.count(row + 1)).collect();
    let more = if rows.len() > SHOWN { " …" } else { "" };
    Html::from(format!("{}{more}", shown.join(", ")))
}

/// The latest decisions, newest first, with what became of each.
pub(super) fn log(view: &View, r: &Reader) -> Html {
    /// What fits on a page; the whole log is in the snapshot's provenance.
    const SHOWN: usize = 30;
    let effect = |outcome: &Outcome| !matches!(outcome, Outcome::Kept);
    let mut latest: Vec<&(Entry, Outcome)> = view
        .entries
        .iter()
        .rev()
        .filter(|(_, o)| effect(o))
        .take(SHOWN)
        .collect();
    if latest.is_empty() {
        latest = view.entries.iter().rev().take(SHOWN).collect();
    }
    if latest.is_empty() {
        return Html::trusted(format!("<p>{}</p>", r.t("check-log-none")));
    }
    let head = Table::new(r.t("check-log-latest"))
        .column(r.t("check-entry-record"))
        .column(r.t("check-entry-what"))
        .column(r.t("check-entry-why"))
        .column(r.t("check-entry-when"))
        .column(r.t("check-entry-outcome"));
    let row = |table: Table, (entry, outcome): &&(Entry, Outcome)| {
        let when = entry.when.map(|d| r.date(d)).unwrap_or_default();
        table.row([
            scope(&entry.scope, r).into(),
            action(&entry.action, r).into(),
            Html::from(entry.why.as_str()).into(),
            Html::from(when).into(),
            self::outcome(outcome, r).into(),
        ])
    };
    latest.iter().fold(head, row).html(r)
}

fn scope(scope: &Scope, r: &Reader) -> Html {
    match scope {
        Scope::Record(record) => Html::trusted(format!("<code>{}</code>", Html::from(record.as_str()))),
        Scope::Where(_) => r.t("check-scope-where"),
        Scope::All => r.t("check-scope-all"),
    }
}

fn action(action: &Action, r: &Reader) -> Html {
    let said = |key: &str, pairs: &[(&str, &str)]| {
        let args: Vec<(&str, ui::text::Arg)> =
            pairs.iter().map(|(k, v)| (*k, (*v).to_owned().into())).collect();
        r.ta(key, &args)
    };
    match action {
        Action::Change { variable, to, from } => said(
            "check-did-change",
            &[
                ("variable", variable),
                ("from", from.as_deref().unwrap_or("…")),
                ("to", to),
            ],
        ),
        Action::Blank { variable } => said("check-did-blank", &[("variable", variable)]),
        Action::Recode { variable, from, to } => said(
            "check-did-recode",
            &[("variable", variable), ("from", from), ("to", to)],
        ),
        Action::Remove => r.t("check-did-remove"),
        Action::Keep { variable } => said(
            "check-did-keep",
            &[("variable", variable.as_deref().unwrap_or(""))],
        ),
    }
}

fn outcome(outcome: &Outcome, r: &Reader) -> Html {
    let (tone, key) = match outcome {
        Outcome::Applied(n) => return Badge::new(Tone::Good, r.tn("check-outcome-applied", *n)).html(r),
        Outcome::NoEffect => (Tone::Plain, "check-outcome-no-effect"),
        Outcome::Kept => (Tone::Plain, "check-outcome-kept"),
        Outcome::Moot => (Tone::Plain, "check-outcome-moot"),
        Outcome::Failed(_) => (Tone::Stop, "check-outcome-failed"),
    };
    Badge::new(tone, r.t(key)).html(r)
}

/// What was done to what a snapshot was made from, and what was left out of it.
fn processed(applied: u64, removed: u64, rejected: u64, r: &Reader) -> Html {
    let count = |n: u64| usize::try_from(n).unwrap_or(usize::MAX).into();
    let done = r.ta(
        "check-snapshot-by",
        &[("applied", count(applied)), ("removed", count(removed))],
    );
    if rejected == 0 {
        return done;
    }
    let out = r.ta("check-snapshot-rejected", &[("rejected", count(rejected))]);
    Html::joined(&[done, out], " · ")
}

/// Every snapshot, newest first, with what it was made from.
pub(super) fn snapshots(view: &View, r: &Reader) -> Html {
    if view.snapshots.is_empty() {
        return Html::trusted(format!("<p>{}</p>", r.t("check-snapshots-none")));
    }
    let head = Table::new(r.t("check-snapshots"))
        .numbers(r.t("check-snapshot-number"))
        .numbers(r.t("check-rows"))
        .column(r.t("check-snapshot-made"))
        .column(r.t("check-snapshot-from"))
        .column(r.t("check-snapshot-content"));
    let short = |digest: String| Html::trusted(format!("<code title=\"{digest}\">{}</code>", &digest[..12]));
    let row = |table: Table, taken: &app::data::TakenSnapshot| {
        let from = match &taken.state.origin {
            Origin::Processed {
                applied,
                removed,
                rejected,
                ..
            } => processed(*applied, *removed, *rejected, r),
            Origin::File { .. } | Origin::Submissions { .. } => r.t("check-snapshot-raw"),
        };
        table.row([
            Cell::Number(taken.number.to_string()),
            Cell::Number(r.integer(i64::try_from(taken.state.rows).unwrap_or(i64::MAX))),
            Html::from(r.moment(taken.state.made_at)).into(),
            from.into(),
            match taken.erased {
                None => short(taken.state.content.to_string()).into(),
                Some(_) => r.t("check-snapshot-gone").into(),
            },
        ])
    };
    view.snapshots.iter().fold(head, row).html(r)
}
