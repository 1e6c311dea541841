//! `/work/{slug}/check`: the datasets of an initiative, and the way to bring another.

use app::collect::{Instrument, instruments_of};
use app::data::{Listed, gather_submissions, list_datasets};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use ui::components::button::Button;
use ui::components::empty_state::EmptyState;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::page::Section;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::joined;
use crate::Services;
use crate::fault::Fault;
use crate::pages::work::{Sent, tabs};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "check/list.html")]
struct View<'a> {
    r: &'a Reader,
    slug: &'a str,
    summary: Html,
    told: Html,
    datasets: Html,
    asked: Vec<(String, String, Html)>,
    fields: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    page(
        &visit,
        &services,
        &slug,
        &Sent::default(),
        (ErrorSummary::default(), Html::empty()),
    )
    .await
}

/// For what answers are gathered.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct For {
    purpose: String,
}

/// Which purpose, where a form has several.
fn purposes(it: &Instrument, r: &Reader) -> Html {
    let all = &it.notice.purposes;
    if all.len() < 2 {
        return Html::empty();
    }
    let choice = |p: &consent::Purpose| Choice::new(p.id.as_str(), r.text(&p.label)).chosen(p.core);
    let choices = all.iter().map(choice).collect();
    Field::select("purpose", r.t("export-purpose"), choices).html(r)
}

/// The answers to an instrument as a dataset.
pub(super) async fn answers(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, instrument)): Path<(String, String)>,
    Form(sent): Form<For>,
) -> Result<Response, Fault> {
    let id = instrument
        .parse()
        .map_err(|_| app::AppError::not_found("instrument", &instrument))?;
    let purpose = Some(sent.purpose.as_str()).filter(|p| !p.is_empty());
    let unknown = |p: &str| app::AppError::not_found("purpose", p);
    let purpose: Option<base::Slug> = purpose.map(|p| p.parse().map_err(|_| unknown(p))).transpose()?;
    let it = gather_submissions(&services.app, &visit.actor, &slug, id, purpose.as_ref()).await?;
    Ok(super::back(&slug, it.slug.as_str()))
}

/// The tab, with what was wrong with a file.
pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    slug: &str,
    sent: &Sent,
    (errors, told): (ErrorSummary, Html),
) -> Result<Response, Fault> {
    let (initiative, all) = list_datasets(&services.app, &visit.actor, slug).await?;
    let r = &visit.reader;
    let title = r.text(&initiative.title);
    let asked = instruments_of(&services.app, initiative.id).await?;
    let choices: Vec<_> = asked.iter().map(|(_, it)| purposes(it, r)).collect();
    let asked: Vec<(String, String)> = asked
        .into_iter()
        .map(|(_, it)| (it.id.to_string(), it.title))
        .collect();
    let view = View {
        r,
        slug,
        fields: fields(sent, &asked, &errors, r),
        asked: asked
            .into_iter()
            .zip(choices)
            .map(|((id, title), purpose)| (id, title, purpose))
            .collect(),
        summary: errors.html(r),
        told,
        datasets: table(slug, &all, r),
    };
    let main = crate::render(&view);
    let page = visit
        .page(format!("{} – {}", r.plain("check-title"), title.plain()), main)
        .section(Section::Work);
    Ok(page.above(tabs(slug, &title, "check", r)).into_response())
}

fn table(slug: &str, all: &[Listed], r: &Reader) -> Html {
    if all.is_empty() {
        let empty = EmptyState {
            title: r.t("check-none"),
            body: r.t("check-none-text"),
            action: None,
        };
        return empty.html(r);
    }
    let head = Table::new(r.t("check-datasets"))
        .column(r.t("check-dataset"))
        .numbers(r.t("check-rows"))
        .numbers(r.t("check-columns"))
        .numbers(r.t("check-decisions"))
        .numbers(r.t("check-snapshots"));
    let number = |n: u64| Cell::Number(r.integer(i64::try_from(n).unwrap_or(i64::MAX)));
    let row = |table: Table, it: &Listed| {
        let name = r.text(&it.dataset.title);
        let link = Html::trusted(format!(
            "<a href=\"/work/{slug}/check/{}\">{name}</a>",
            it.dataset.slug
        ));
        let columns = it.dataset.variables.len() as u64;
        table.row([
            link.into(),
            match it.dataset.raw {
                Some(_) => number(it.dataset.rows),
                None => Cell::Text(r.t("check-rows-anew")),
            },
            number(columns),
            number(it.entries),
            number(it.snapshots),
        ])
    };
    all.iter().fold(head, row).html(r)
}

fn fields(sent: &Sent, asked: &[(String, String)], errors: &ErrorSummary, r: &Reader) -> Html {
    let against = sent.one("against");
    let forms = asked
        .iter()
        .map(|(id, title)| Choice::new(id, title).chosen(*id == against));
    let forms = std::iter::once(Choice::new("", r.t("check-against-nothing"))).chain(forms);
    let choice = |value: &str, key: &str, chosen: &str| Choice::new(value, r.t(key)).chosen(value == chosen);
    let order = sent.one("day_order");
    let orders = [
        ("", "check-order-iso"),
        ("day_first", "check-order-day"),
        ("month_first", "check-order-month"),
    ];
    let encoding = sent.one("encoding");
    let encodings = [
        "",
        "windows-1252",
        "windows-1256",
        "windows-1251",
        "gbk",
        "shift_jis",
    ];
    let encodings = encodings.map(|e| match e {
        "" => choice("", "check-encoding-unicode", &encoding),
        name => Choice::new(name, name).chosen(name == encoding),
    });
    joined(vec![
        Field::file("file", r.t("check-file"), ".csv,.tsv,.txt,.gz")
            .hint(r.t("check-file-hint"))
            .error(errors.on("file"))
            .html(r),
        Field::text("title", r.t("check-name"))
            .value(sent.one("title"))
            .error(errors.on("title"))
            .html(r),
        Field::select("against", r.t("check-against"), forms.collect())
            .hint(r.t("check-against-hint"))
            .html(r),
        Field::select(
            "day_order",
            r.t("check-order"),
            orders.map(|(v, k)| choice(v, k, &order)).to_vec(),
        )
        .html(r),
        Field::select("encoding", r.t("check-encoding"), encodings.to_vec())
            .hint(r.t("check-encoding-hint"))
            .html(r),
        Button::submit(r.t("action-import")).html(r),
    ])
}
