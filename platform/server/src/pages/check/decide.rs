//! The forms on a dataset's page: a decision, a log from elsewhere, a rule, a snapshot.

use app::AppError;
use app::data::{
    ImportLog, NewEntry, add_entry, add_rule, import_log, remove_rule as take_away, take_snapshot,
};
use axum::Form;
use axum::extract::{Multipart, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base::{Finding, Place, Slug, Text};
use dataset::process::{Action, Bound, Check, Decision, Mapping, Rule, Scope};
use ui::components::error_summary::ErrorSummary;

use super::upload::Upload;
use super::{back, show};
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::findings_of;
use crate::pages::work::Sent;
use crate::visit::Visit;

type At = Path<(String, String)>;

pub(super) async fn entry(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, dataset)): At,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let asked = NewEntry {
        scope: scope(&sent),
        action: action(&sent),
        why: sent.one("why"),
    };
    let done = add_entry(&services.app, &visit.actor, (&slug, &dataset), asked).await;
    answer(&visit, &services, (&slug, &dataset), &sent, done.map(|_| ())).await
}

/// A record by its name; without one, every record.
fn scope(sent: &Sent) -> Scope {
    match sent.one("record").trim() {
        "" => Scope::All,
        record => Scope::Record(record.to_owned()),
    }
}

fn action(sent: &Sent) -> Action {
    let (variable, to) = (
        sent.one("variable").trim().to_owned(),
        sent.one("to").trim().to_owned(),
    );
    let from = sent.one("from").trim().to_owned();
    match sent.one("action").as_str() {
        "remove" => Action::Remove,
        "blank" => Action::Blank { variable },
        "recode" => Action::Recode { variable, from, to },
        _ => Action::Change {
            variable,
            to,
            from: Some(from).filter(|f| !f.is_empty()),
        },
    }
}

pub(super) async fn log(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, dataset)): At,
    form: Multipart,
) -> Result<Response, Fault> {
    let upload = Upload::read(form).await?;
    let sent = upload.sent;
    let column = |name: &str| sent.one(name).trim().to_owned();
    let words = [
        ("word-change", Decision::Change),
        ("word-blank", Decision::Blank),
        ("word-remove", Decision::Remove),
        ("word-keep", Decision::Keep),
    ];
    let mapping = Mapping {
        key: column("key"),
        record: column("record-column"),
        variable: column("variable-column"),
        action: column("action-column"),
        to: column("to-column"),
        from: Some(column("from-column")).filter(|c| !c.is_empty()),
        why: column("why-columns")
            .split(',')
            .map(|c| c.trim().to_owned())
            .filter(|c| !c.is_empty())
            .collect(),
        who: None,
        when: None,
        day_order: None,
        words: words
            .into_iter()
            .map(|(name, decision)| (column(name), decision))
            .collect(),
    };
    let asked = ImportLog {
        bytes: upload.bytes,
        mapping,
    };
    let done = import_log(&services.app, &visit.actor, (&slug, &dataset), asked).await;
    answer(&visit, &services, (&slug, &dataset), &sent, done.map(|_| ())).await
}

pub(super) async fn rule(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, dataset)): At,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let done = match rule_of(&sent, &visit) {
        Ok(rule) => add_rule(&services.app, &visit.actor, (&slug, &dataset), rule)
            .await
            .map(|_| ()),
        Err(error) => Err(error),
    };
    answer(&visit, &services, (&slug, &dataset), &sent, done).await
}

fn rule_of(sent: &Sent, visit: &Visit) -> Result<Rule, AppError> {
    let name = sent.one("rule");
    let Some(id) = Slug::from_title(&name) else {
        let place = Place::whole().with("field", "rule");
        return Err(AppError::finding(
            Finding::error(app::data::code::NO_NAME).at(place),
        ));
    };
    let variable = sent.one("variable").trim().to_owned();
    let check = match sent.one("check").as_str() {
        "required" => Check::Required { variable, when: None },
        "allowed" => {
            let codes = sent.one("codes").split_whitespace().map(str::to_owned).collect();
            Check::Allowed { variable, codes }
        }
        "unique" => Check::Unique {
            variables: variable.split_whitespace().map(str::to_owned).collect(),
        },
        _ => Check::Range {
            variable,
            min: bound(sent, "min")?,
            max: bound(sent, "max")?,
        },
    };
    Ok(Rule {
        id: id.to_string(),
        label: Text::new(visit.reader.language.clone(), name.trim()),
        check,
    })
}

fn bound(sent: &Sent, field: &'static str) -> Result<Option<Bound>, AppError> {
    let text = sent.one(field).trim().replace(',', ".");
    match text.as_str() {
        "" => Ok(None),
        t => match t.parse::<f64>().ok().filter(|x| x.is_finite()) {
            Some(at) => Ok(Some(Bound { at, included: true })),
            None => {
                let place = Place::whole().with("field", field);
                Err(AppError::finding(
                    Finding::error(app::data::code::NOT_A_NUMBER)
                        .at(place)
                        .with("value", t),
                ))
            }
        },
    }
}

pub(super) async fn remove_rule(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, dataset, rule)): Path<(String, String, String)>,
) -> Result<Response, Fault> {
    take_away(&services.app, &visit.actor, (&slug, &dataset), &rule).await?;
    Ok(back(&slug, &dataset))
}

pub(super) async fn snapshot(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, dataset)): At,
) -> Result<Response, Fault> {
    take_snapshot(&services.app, &visit.actor, (&slug, &dataset)).await?;
    Ok(back(&slug, &dataset))
}

/// Back to the dataset, or its page with what was wrong.
async fn answer(
    visit: &Visit,
    services: &Services,
    at: (&str, &str),
    sent: &Sent,
    done: Result<(), AppError>,
) -> Result<Response, Fault> {
    let Err(error) = done else {
        return Ok(back(at.0, at.1));
    };
    let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
    let page = show::page(visit, services, at, sent, &errors).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}
