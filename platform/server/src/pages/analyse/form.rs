//! The fields in which a question is put, and the specification that they make.

use app::analyse::Asking;
use base::Checked;
use estimate::Spec;
use serde_json::{Map, Value, json};
use ui::components::button::Button;
use ui::components::field::{Choice, Field};
use ui::{Component, Html, Reader};

use crate::pages::work::{Filled, Sent};

const STATISTICS: [&str; 7] = [
    "proportion",
    "mean",
    "total",
    "count",
    "ratio",
    "quantile",
    "variance",
];
const LONELY: [&str; 4] = ["fail", "adjust", "average", "remove"];

/// The fields, as they were sent or as the roles of the variables tell.
pub(super) fn fields(asking: &[Asking], filled: &Filled, r: &Reader) -> Html {
    let Filled { sent, errors } = filled;
    let chosen = sent.one("dataset");
    let datasets: Vec<Choice> = asking
        .iter()
        .filter(|a| a.newest.is_some())
        .map(|a| {
            let slug = a.dataset.slug.to_string();
            let on = slug == chosen;
            Choice::new(slug, r.text(&a.dataset.title)).chosen(on)
        })
        .collect();
    let statistics = choices(&STATISTICS, "analyse-statistic-", &sent.one("statistic"), r);
    let text = |name: &str| {
        Field::text(name, r.t(&format!("analyse-{name}")))
            .value(sent.one(name))
            .error(errors.on(name))
    };
    let hinted = |name: &str| text(name).hint(r.t(&format!("analyse-{name}-hint")));
    let all = [
        Field::select("dataset", r.t("analyse-data"), datasets).error(errors.on("dataset")),
        Field::select("statistic", r.t("analyse-statistic"), statistics),
        hinted("variable"),
        hinted("denominator").optional(),
        hinted("over").optional(),
        hinted("where").optional(),
        text("name").optional(),
    ];
    let mut out: Vec<Html> = all.iter().map(|f| f.html(r)).collect();
    out.push(design(asking, sent, r));
    out.push(expert(filled, r));
    out.push(Button::submit(r.t("analyse-run")).html(r));
    Html::joined(&out, "")
}

fn choices(values: &[&str], prefix: &str, chosen: &str, r: &Reader) -> Vec<Choice> {
    values
        .iter()
        .map(|v| Choice::new(*v, r.t(&format!("{prefix}{v}"))).chosen(*v == chosen))
        .collect()
}

fn design(asking: &[Asking], sent: &Sent, r: &Reader) -> Html {
    let told = asking.iter().find(|a| a.newest.is_some()).map(|a| &a.design);
    let preset = |name: &str, known: Option<String>| {
        if sent.has(name) {
            sent.one(name)
        } else {
            known.unwrap_or_default()
        }
    };
    let values = [
        ("weights", told.and_then(|d| d.weights.clone())),
        ("strata", told.and_then(|d| d.strata.clone())),
        ("ids", told.map(|d| d.ids.join(" "))),
        ("fpc", None),
    ];
    let field = |(name, known): (&str, Option<String>)| {
        Field::text(name, r.t(&format!("analyse-{name}")))
            .value(preset(name, known))
            .optional()
            .html(r)
    };
    let mut fields: Vec<Html> = values.into_iter().map(field).collect();
    let lonely = choices(&LONELY, "analyse-lonely-", &sent.one("lonely"), r);
    fields.push(Field::select("lonely", r.t("analyse-lonely"), lonely).html(r));
    let (title, says) = (r.t("analyse-design"), r.t("analyse-design-text"));
    Html::trusted(format!(
        "<details><summary>{title}</summary><p>{says}</p>{}</details>",
        Html::joined(&fields, "")
    ))
}

fn expert(Filled { sent, errors }: &Filled, r: &Reader) -> Html {
    let field = Field::lines("spec", r.t("analyse-spec"), 8)
        .hint(r.t("analyse-spec-hint"))
        .value(sent.one("spec"))
        .error(errors.on("spec"))
        .optional();
    Html::trusted(format!(
        "<details><summary>{}</summary>{}</details>",
        r.t("analyse-expert"),
        field.html(r)
    ))
}

/// The specification that was sent: the whole as JSON, or from the fields.
pub(super) fn spec(sent: &Sent) -> Checked<Spec> {
    let whole = sent.one("spec");
    if !whole.trim().is_empty() {
        return Spec::from_json(&whole);
    }
    Spec::from_json(&json!({"design": design_sent(sent), "ask": [asked(sent)]}).to_string())
}

fn words(sent: &Sent, name: &str) -> Vec<String> {
    sent.one(name)
        .split([' ', ','])
        .map(str::trim)
        .filter(|w| !w.is_empty())
        .map(str::to_owned)
        .collect()
}

fn one(sent: &Sent, name: &str) -> Option<String> {
    Some(sent.one(name).trim().to_owned()).filter(|w| !w.is_empty())
}

fn design_sent(sent: &Sent) -> Value {
    let lonely = one(sent, "lonely").unwrap_or_else(|| "fail".to_owned());
    json!({
        "weights": one(sent, "weights"),
        "strata": one(sent, "strata"),
        "ids": words(sent, "ids"),
        "fpc": words(sent, "fpc"),
        "lonely_psu": lonely,
    })
}

fn asked(sent: &Sent) -> Value {
    let statistic = one(sent, "statistic").unwrap_or_else(|| "count".to_owned());
    let mut ask = Map::new();
    let id = one(sent, "variable").unwrap_or_else(|| statistic.clone());
    ask.insert("id".to_owned(), json!(id));
    for name in ["variable", "denominator", "where"] {
        if let Some(value) = one(sent, name) {
            ask.insert(name.to_owned(), json!(value));
        }
    }
    if statistic == "quantile" {
        ask.insert("quantile".to_owned(), json!(0.5));
    }
    ask.insert("over".to_owned(), json!(words(sent, "over")));
    ask.insert("statistic".to_owned(), json!(statistic));
    Value::Object(ask)
}
