//! `/work/{slug}/protect`: what was protected, and a form for one or two tables over a snapshot.

use app::AppError;
use app::analyse::{Asking, Tab, view_analyses};
use app::data::TakenSnapshot;
use app::publish::{AskedTable, Protection, policy_of, protect_tables, protections_of};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use base::{Findings, Text};
use protect::{Policy, TableSpec, Zeros};
use ui::components::button::Button;
use ui::components::field::{Choice, Field};
use ui::components::finding_list::FindingList;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::analyse::gone;
use crate::pages::decisions::put_policy;
use crate::pages::work::{Sent, tabs};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "protect/tab.html")]
struct View<'a> {
    r: &'a Reader,
    slug: &'a str,
    findings: Html,
    done: Vec<(String, String, Html)>,
    gone: Html,
    form: Option<Html>,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &slug, &Sent::default(), None).await
}

pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let asking = view_analyses(&services.app, &visit.actor, &slug).await?;
    let snapshot = chosen(&asking, &sent.one("data"))?;
    let tables = asked(&sent, &visit.reader);
    match protect_tables(&services.app, &visit.actor, &slug, &snapshot.state, tables).await {
        Ok((made, _)) => Ok(Redirect::to(&format!("/work/{slug}/protect/{}", made.id)).into_response()),
        Err(AppError::Findings(findings)) => page(&visit, &services, &slug, &sent, Some(findings)).await,
        Err(other) => Err(other.into()),
    }
}

/// The newest snapshot of the dataset of that name that is still there.
fn chosen<'a>(asking: &'a Tab, name: &str) -> Result<&'a TakenSnapshot, AppError> {
    let found = asking.datasets.iter().find(|a| a.dataset.slug.as_str() == name);
    found
        .and_then(|a| a.newest.as_ref())
        .ok_or_else(|| AppError::not_found("dataset", name))
}

/// The tables that were asked for: the second only when it has columns.
fn asked(sent: &Sent, r: &Reader) -> Vec<AskedTable> {
    let threshold = sent.one("threshold").parse().unwrap_or(0);
    let table = |number: usize| {
        let columns = sent.all(&format!("columns-{number}"));
        let names: Vec<&str> = columns.iter().map(String::as_str).collect();
        let mut spec = TableSpec::frequency(&names, threshold);
        if sent.has("zeros") {
            spec.primary.zeros = Zeros::Protect;
        }
        let title = sent.one(&format!("title-{number}"));
        let title = if title.is_empty() {
            columns.join(" × ")
        } else {
            title
        };
        AskedTable {
            name: format!("table-{number}"),
            title: Text::new(r.language.clone(), title),
            spec,
        }
    };
    let second = !sent.all("columns-2").is_empty();
    if second {
        vec![table(1), table(2)]
    } else {
        vec![table(1)]
    }
}

async fn page(
    visit: &Visit,
    services: &Services,
    slug: &str,
    sent: &Sent,
    findings: Option<Findings>,
) -> Result<Response, Fault> {
    let done = protections_of(&services.app, &visit.actor, slug).await?;
    let asking = view_analyses(&services.app, &visit.actor, slug).await?;
    let r = &visit.reader;
    let status = if findings.is_some() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let view = View {
        r,
        slug,
        findings: findings
            .map(|f| {
                let policy = policy_of(&asked(sent, r));
                let put = put_policy(&asking.initiative.value, &policy, &f, r);
                Html::joined(&[FindingList::of(&f).html(r), put], "")
            })
            .unwrap_or_default(),
        done: done.iter().map(|p| line(p, r)).collect(),
        gone: gone(slug, &asking.datasets, r),
        form: form(&asking.datasets, sent, r),
    };
    let title = r.text(&asking.initiative.title);
    let shell = visit.page(
        format!("{} – {}", r.plain("protecting-title"), title.plain()),
        crate::render(&view),
    );
    let page = shell
        .section(Section::Work)
        .above(tabs(slug, &title, "protect", r));
    Ok((status, page).into_response())
}

/// A protection as a line: its identity, its tables, and how much is withheld.
fn line(protection: &Protection, r: &Reader) -> (String, String, Html) {
    let titles: Vec<String> = protection
        .tables
        .iter()
        .map(|t| r.text(&t.title).plain())
        .collect();
    let withheld: usize = protection.outcomes.iter().map(|o| o.primary + o.secondary).sum();
    (
        protection.id.to_string(),
        titles.join("; "),
        r.tn("release-withheld", withheld),
    )
}

/// The form; nothing when no data were frozen yet.
fn form(datasets: &[Asking], sent: &Sent, r: &Reader) -> Option<Html> {
    let ready: Vec<&Asking> = datasets.iter().filter(|a| a.newest.is_some()).collect();
    if ready.is_empty() {
        return None;
    }
    let data = ready.iter().map(|a| {
        let slug = a.dataset.slug.as_str();
        Choice::new(slug, r.text(&a.dataset.title)).chosen(sent.one("data") == slug)
    });
    let mut fields = vec![Field::select("data", r.t("protecting-data"), data.collect()).html(r)];
    let columns = columns(&ready, r);
    fields.extend((1..=2).map(|number| table_fields(number, &columns, sent, r)));
    let threshold = sent.one("threshold");
    let threshold = if threshold.is_empty() {
        Policy::PROPOSED.to_string()
    } else {
        threshold
    };
    let few =
        Field::number("threshold", r.t("protecting-threshold"), true).hint(r.t("protecting-threshold-hint"));
    fields.push(few.value(threshold).html(r));
    fields.push(Field::tick("zeros", r.t("protecting-zeros"), sent.has("zeros")).html(r));
    fields.push(Button::submit(r.t("protecting-run")).html(r));
    Some(Html::joined(&fields, "\n"))
}

/// What one table is broken down by, and its title; the second table stays folded until it is used.
fn table_fields(number: u8, columns: &[(String, String)], sent: &Sent, r: &Reader) -> Html {
    let (title, name) = (format!("title-{number}"), format!("columns-{number}"));
    let chosen = sent.all(&name);
    let by = |place: u8| {
        let here = chosen.get(usize::from(place) - 1);
        let one = |(value, label): &(String, String)| {
            Choice::new(value, label.as_str()).chosen(here == Some(value))
        };
        let none = Choice::new("", r.t("protecting-by-none"));
        let all = std::iter::once(none).chain(columns.iter().map(one)).collect();
        let field = Field::select(&name, r.t(&format!("protecting-by-{place}")), all).number_among(place);
        if place == 1 { field } else { field.optional() }.html(r)
    };
    let head = r.tv("protecting-table", "number", number.to_string());
    let name = Field::text(&title, r.t("protecting-table-title"))
        .value(sent.one(&title))
        .optional();
    let open = if number == 1 || !chosen.is_empty() {
        " open"
    } else {
        ""
    };
    Html::trusted(format!(
        "<details class=\"panel\"{open}><summary>{head}</summary>{}{}{}{}</details>",
        by(1),
        by(2),
        by(3),
        name.html(r)
    ))
}

/// The columns that may leave at all and have codes few enough for a table: name and what people read.
fn columns(ready: &[&Asking], r: &Reader) -> Vec<(String, String)> {
    let mut out: Vec<(String, String)> = Vec::new();
    let snapshots = ready.iter().filter_map(|a| a.newest.as_ref());
    for variable in snapshots.flat_map(|s| &s.state.variables) {
        let listed = variable.kind.is_categorical()
            || matches!(variable.kind, dataset::Kind::Text | dataset::Kind::Date);
        if variable.role.may_be_published() && listed && out.iter().all(|(name, _)| *name != variable.name) {
            let label = r.text(&variable.label).plain();
            let label = if label.is_empty() || label == variable.name {
                variable.name.clone()
            } else {
                format!("{label} ({})", variable.name)
            };
            out.push((variable.name.clone(), label));
        }
    }
    out
}
