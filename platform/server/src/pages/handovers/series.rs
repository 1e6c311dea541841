//! `/bodies/{body}/series`: an office's own series, read from its files and read anew; who keeps the office's business
//! reads them in.

use app::AppError;
use app::handover::{
    CodeWords, SeriesFile, SeriesWording, drop_series, read_code_words, read_official, view_series,
};
use askama::Template;
use axum::Form;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base::Findings;
use handover::OfficialSeries;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::finding_list::FindingList;
use ui::components::notice::{self, Notice};
use ui::components::page::Section;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::official;
use crate::Services;
use crate::fault::Fault;
use crate::pages::agreements::Upload;
use crate::pages::bodies::frame::above;
use crate::pages::work::Sent;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "handovers/series.html")]
struct Show<'a> {
    r: &'a Reader,
    office: &'a str,
    works: bool,
    summary: Html,
    told: Html,
    table: Html,
    fields: Html,
    words: Html,
    dropping: Html,
}

/// What was sent last, and what came of it.
#[derive(Default)]
struct Last {
    wording: SeriesWording,
    /// What was to be taken away, and why.
    dropping: (String, String),
    errors: ErrorSummary,
    told: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &slug, &Last::default()).await
}

async fn page(visit: &Visit, services: &Services, slug: &str, last: &Last) -> Result<Response, Fault> {
    let (office, all) = view_series(&services.app, &visit.actor, slug).await?;
    let r = &visit.reader;
    let show = Show {
        r,
        office: slug,
        works: office.ended.is_none(),
        summary: last.errors.html(r),
        told: last.told.clone(),
        table: match all.is_empty() {
            true => Html::empty(),
            false => table(&all, r),
        },
        fields: fields(&last.wording, &last.errors, r),
        words: Html::joined(
            &[
                Field::file("file", r.t("series-file"), ".xml")
                    .number_among(2)
                    .hint(r.t("series-file-hint"))
                    .html(r),
                Button::submit(r.t("series-words-read")).quiet().html(r),
            ],
            "",
        ),
        dropping: dropping(&all, last, r),
    };
    let title = format!("{} – {}", r.plain("series-title"), r.text(&office.name).plain());
    let shell = visit
        .page(title, crate::render(&show))
        .section(Section::Collaborative)
        .above(above(&office, "desk", r));
    let status = match last.errors.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    Ok((status, shell).into_response())
}

fn table(all: &[OfficialSeries], r: &Reader) -> Html {
    let table = Table::new(r.t("series-title"))
        .column(r.t("handover-indicator"))
        .column(r.t("series-name"))
        .numbers(r.t("series-figures"))
        .column(r.t("series-source"))
        .column(r.t("series-read-on"));
    let row = |s: &OfficialSeries| {
        let link = format!("<a href=\"/indicators/{0}\">{0}</a>", Html::escaped(&s.indicator));
        [
            Cell::Text(Html::trusted(link)),
            Cell::Text(named(s, r)),
            Cell::Number(r.count(s.figures.len())),
            Cell::text(Html::escaped(&s.origin.source)),
            Cell::text(r.date(s.origin.read_on)),
        ]
    };
    all.iter().map(row).fold(table, Table::row).html(r)
}

/// A series by its name, with its code where it has another name.
fn named(series: &OfficialSeries, r: &Reader) -> Html {
    let name = official::name(series, r);
    match series.words.series(&series.code) {
        None => name,
        Some(_) => Html::trusted(format!(
            "{name} <span class=\"small quiet\">{}</span>",
            Html::escaped(&series.code)
        )),
    }
}

fn fields(w: &SeriesWording, errors: &ErrorSummary, r: &Reader) -> Html {
    let text =
        |name: &str, key: &str, value: &str| Field::text(name, r.t(key)).value(value).error(errors.on(name));
    let parts = [
        text("indicator", "handover-indicator", &w.indicator)
            .hint(r.t("handover-indicator-hint"))
            .html(r),
        Field::file("file", r.t("series-file"), ".xml,.csv")
            .hint(r.t("series-file-hint"))
            .html(r),
        text("code", "series-code", &w.code)
            .hint(r.t("series-code-hint"))
            .optional()
            .html(r),
        text("source", "series-source", &w.source)
            .hint(r.t("series-source-hint"))
            .html(r),
        text("licence", "series-licence", &w.licence).html(r),
        Button::submit(r.t("series-read")).html(r),
    ];
    Html::joined(&parts, "")
}

/// The form with which a series is taken away.
fn dropping(all: &[OfficialSeries], last: &Last, r: &Reader) -> Html {
    let (series, reason) = &last.dropping;
    let choice = |s: &OfficialSeries| {
        let label = Html::escaped(&format!("{} · {}", s.indicator, named(s, r).plain()));
        Choice::new(s.code.as_str(), label).chosen(s.code == *series)
    };
    let parts = [
        Field::select("series", r.t("series-name"), all.iter().map(choice).collect())
            .error(last.errors.on("series"))
            .html(r),
        Field::text("reason", r.t("series-drop-why"))
            .hint(r.t("series-drop-why-hint"))
            .value(reason.as_str())
            .error(last.errors.on("reason"))
            .html(r),
        Button::submit(r.t("series-drop-it")).grave().html(r),
    ];
    Html::joined(&parts, "")
}

/// A series that was read in by mistake goes.
pub(super) async fn drop_one(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let (series, reason) = (sent.one("series"), sent.one("reason"));
    let r = &visit.reader;
    let last = match drop_series(&services.app, &visit.actor, &slug, (&series, &reason)).await {
        Ok(gone) => Last {
            told: Notice::new(
                notice::Kind::Done,
                Html::empty(),
                r.ta("series-dropped", &[("code", gone.code.as_str().into())]),
            )
            .html(r),
            ..Last::default()
        },
        Err(AppError::Findings(findings)) => Last {
            errors: ErrorSummary::of(&findings, r),
            dropping: (series, reason),
            ..Last::default()
        },
        Err(other) => return Err(other.into()),
    };
    page(&visit, &services, &slug, &last).await
}

pub(super) async fn read(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    request: Request,
) -> Result<Response, Fault> {
    let (wording, done) = match Upload::read(request).await {
        Ok(upload) => {
            let sent = &upload.sent;
            let wording = SeriesWording {
                indicator: sent.one("indicator"),
                code: sent.one("code"),
                source: sent.one("source"),
                licence: sent.one("licence"),
            };
            let text = String::from_utf8_lossy(&upload.bytes).into_owned();
            let done = read_official(&services.app, &visit.actor, &slug, &wording, &text).await;
            (wording, done)
        }
        Err(error) => (SeriesWording::default(), Err(error)),
    };
    let r = &visit.reader;
    let last = match done {
        Ok(file) => Last {
            told: told(&file, r),
            ..Last::default()
        },
        Err(AppError::Findings(findings)) => Last {
            wording,
            told: FindingList::of(&findings).html(r),
            errors: ErrorSummary::of(&findings, r),
            ..Last::default()
        },
        Err(other) => return Err(other.into()),
    };
    page(&visit, &services, &slug, &last).await
}

/// A structure comes in: its words stand with the series from now on.
pub(super) async fn words(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    request: Request,
) -> Result<Response, Fault> {
    let done = match Upload::read(request).await {
        Ok(upload) => {
            let text = String::from_utf8_lossy(&upload.bytes);
            read_code_words(&services.app, &visit.actor, &slug, &text).await
        }
        Err(error) => Err(error),
    };
    let r = &visit.reader;
    let last = match done {
        Ok(read) => Last {
            told: worded(&read, r),
            ..Last::default()
        },
        Err(AppError::Findings(findings)) => Last {
            told: FindingList::of(&findings).html(r),
            errors: ErrorSummary::of(&findings, r),
            ..Last::default()
        },
        Err(other) => return Err(other.into()),
    };
    page(&visit, &services, &slug, &last).await
}

fn worded(read: &CodeWords, r: &Reader) -> Html {
    let args = [
        ("structure", read.structure.as_str().into()),
        ("series", read.series.into()),
    ];
    let done = Html::trusted(format!("<p>{}</p>", r.ta("series-words-made", &args)));
    match read.findings.is_empty() {
        true => done,
        false => Html::joined(&[done, FindingList::of(&read.findings).html(r)], ""),
    }
}

/// What was read, what changed, and what to mind.
fn told(file: &SeriesFile, r: &Reader) -> Html {
    let line = |s: &app::handover::SeriesRead| {
        let count = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
        let changed = s.changed.unwrap_or_default();
        let key = if s.changed.is_some() {
            "series-renewed"
        } else {
            "series-made"
        };
        let words = r.ta(
            key,
            &[
                ("code", s.series.code.as_str().into()),
                ("figures", count(s.series.figures.len()).into()),
                ("added", count(changed.added).into()),
                ("revised", count(changed.revised).into()),
                ("gone", count(changed.gone).into()),
            ],
        );
        Html::trusted(format!("<li>{words}</li>"))
    };
    let all: Vec<Html> = file.all.iter().map(line).collect();
    let list = Html::trusted(format!("<ul>{}</ul>", Html::joined(&all, "")));
    let minds: Findings = file.findings.iter().cloned().collect();
    match minds.is_empty() {
        true => list,
        false => Html::joined(&[list, FindingList::of(&minds).html(r)], ""),
    }
}
