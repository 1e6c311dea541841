//! `/sources`: whose public records this site takes, what it hands on, and files that are carried by hand.

use app::AppError;
use app::harvest::{FileTaken, SourceView, add_source, look_at, take_file, view_sources};
use askama::Template;
use axum::Form;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use ui::components::breadcrumb::Breadcrumb;
use ui::components::button::Button;
use ui::components::definition_list::DefinitionList;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::Field;
use ui::components::finding_list::FindingList;
use ui::components::notice::{Kind, Notice};
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::code;
use super::source::standing;
use crate::Services;
use crate::fault::Fault;
use crate::pages::agreements::Upload;
use crate::pages::form::{findings_of, to};
use crate::pages::work::Sent;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "harvest/sources.html")]
struct View<'a> {
    r: &'a Reader,
    summary: Html,
    told: Html,
    table: Option<Html>,
    own: Html,
    file: Option<Html>,
    address: Option<Html>,
}

/// What was sent last, and what came of it.
#[derive(Default)]
struct Last {
    sent: Sent,
    errors: ErrorSummary,
    told: Html,
}

pub(super) async fn show(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    page(&visit, &services, &Last::default()).await
}

async fn page(visit: &Visit, services: &Services, last: &Last) -> Result<Response, Fault> {
    let (all, may) = view_sources(&services.app, &visit.actor).await?;
    let r = &visit.reader;
    let key = harvest::Key::new(services.app.store.log_key().0);
    let view = View {
        r,
        summary: last.errors.html(r),
        told: last.told.clone(),
        table: (!all.is_empty()).then(|| table(&all, r)),
        own: code(key.fingerprint()),
        file: may.then(|| fields(last, r)),
        address: may.then(|| address(last, r)),
    };
    let shell = visit.page(r.plain("source-title"), crate::render(&view));
    let status = match last.errors.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    Ok((status, shell.description(r.plain("source-lead"))).into_response())
}

fn table(all: &[SourceView], r: &Reader) -> Html {
    let mut table = Table::new(r.t("source-title"))
        .column(r.t("source-name"))
        .column(r.t("source-state"))
        .numbers(r.t("source-records"))
        .column(r.t("source-last"));
    table.caption_hidden = true;
    all.iter().map(|it| row(it, r)).fold(table, Table::row).html(r)
}

fn row(it: &SourceView, r: &Reader) -> [Cell; 4] {
    let name = Html::escaped(&it.source.itself.name);
    let link = format!("<a href=\"/sources/{}\"><bdi>{name}</bdi></a>", it.source.id);
    let last = it
        .source
        .last
        .map_or_else(|| r.t("source-never"), |l| Html::escaped(&r.moment(l.at)));
    [
        Html::trusted(link).into(),
        standing(&it.source, r).into(),
        Cell::Number(r.count(usize::try_from(it.records).unwrap_or(usize::MAX))),
        last.into(),
    ]
}

fn fields(last: &Last, r: &Reader) -> Html {
    let parts = [
        Field::file("file", r.t("source-file"), ".json")
            .hint(r.t("source-file-hint"))
            .error(last.errors.on("file"))
            .html(r),
        Field::text("fingerprint", r.t("source-fingerprint"))
            .hint(r.t("source-fingerprint-hint"))
            .value(last.sent.one("fingerprint"))
            .error(last.errors.on("fingerprint"))
            .optional()
            .html(r),
        Button::submit(r.t("source-take")).html(r),
    ];
    Html::joined(&parts, "")
}

fn address(last: &Last, r: &Reader) -> Html {
    let parts = [
        Field::text("address", r.t("source-address"))
            .hint(r.t("source-address-hint"))
            .value(last.sent.one("address"))
            .error(last.errors.on("address"))
            .html(r),
        Button::submit(r.t("source-look")).html(r),
    ];
    Html::joined(&parts, "")
}

/// An administrator looks at an instance before its records are taken.
pub(super) async fn look(
    visit: Visit,
    State(services): State<Services>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    match look_at(&services.app, &visit.actor, &sent.one("address")).await {
        Ok(it) => Ok(confirm(&visit, &it)),
        Err(error) => refused(&visit, &services, sent, error).await,
    }
}

#[derive(Template)]
#[template(path = "harvest/confirm.html")]
struct Confirm<'a> {
    r: &'a Reader,
    it: &'a harvest::Instance,
    facts: Html,
}

fn confirm(visit: &Visit, it: &harvest::SignedInstance) -> Response {
    let (r, it) = (&visit.reader, &it.instance);
    let facts = DefinitionList::default()
        .item(r.t("source-name"), super::name(Some(&it.itself), r))
        .item(r.t("source-address"), code(&it.itself.address))
        .item(r.t("source-fingerprint"), code(it.itself.key.fingerprint()))
        .item(r.t("source-key"), code(it.itself.key))
        .html(r);
    let view = Confirm { r, it, facts };
    let way = Breadcrumb::default().to(r.t("source-title"), "/sources");
    let shell = visit.page(r.plain("source-confirm"), crate::render(&view));
    shell.above(way.html(r)).into_response()
}

/// An administrator has compared the key.
pub(super) async fn add(
    visit: Visit,
    State(services): State<Services>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    match add_source(
        &services.app,
        &visit.actor,
        &sent.one("address"),
        &sent.one("key"),
    )
    .await
    {
        Ok(source) => Ok(to(&format!("/sources/{}", source.id))),
        Err(error) => refused(&visit, &services, sent, error).await,
    }
}

async fn refused(visit: &Visit, services: &Services, sent: Sent, error: AppError) -> Result<Response, Fault> {
    let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
    let last = Last {
        sent,
        errors,
        told: Html::empty(),
    };
    page(visit, services, &last).await
}

/// Somebody brings a file.
pub(super) async fn take(
    visit: Visit,
    State(services): State<Services>,
    request: Request,
) -> Result<Response, Fault> {
    app::act::authorise(&services.app, &visit.actor, app::Verb::Harvest, None).await?;
    let r = &visit.reader;
    let (sent, done) = match Upload::read(request).await {
        Ok(upload) => {
            let print = upload.sent.one("fingerprint");
            let done = take_file(&services.app, &visit.actor, &upload.bytes, &print).await;
            (upload.sent, done)
        }
        Err(error) => (Sent::default(), Err(error)),
    };
    let last = match done {
        Ok(file) => Last {
            told: told(&file, r),
            ..Last::default()
        },
        Err(AppError::Findings(findings)) => Last {
            sent,
            errors: ErrorSummary::of(&findings, r),
            told: Html::empty(),
        },
        Err(other) => return Err(other.into()),
    };
    page(&visit, &services, &last).await
}

fn told(file: &FileTaken, r: &Reader) -> Html {
    let count = |n: u64| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    let args = [
        ("origin", file.source.itself.name.as_str().into()),
        ("records", count(file.records as u64).into()),
        ("taken", count(file.taken).into()),
    ];
    let done = Notice::new(Kind::Done, Html::empty(), r.ta("source-file-taken", &args)).html(r);
    let found = match file.found.is_empty() {
        true => Html::empty(),
        false => FindingList::of(&file.found).html(r),
    };
    Html::joined(&[done, found], "")
}
