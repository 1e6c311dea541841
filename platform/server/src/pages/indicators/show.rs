//! `/indicators/{code}`: each figure with who, how, on how many answers, its interval and its limits.
//!
//! A release is drawn as on its own page: its first picture with its table. A withheld figure is a word, as everywhere.

use app::handover::{Beside, OfficialView, SeriesFeed, view_indicator};
use app::publish::beside_release;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use disseminate::page;
use handover::{Earlier, Official, OfficialSeries, Standing};
use ui::components::badge::{Badge, Tone};
use ui::components::page::Section;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::handovers::{official, standings};
use crate::pages::releases::{panel, site};
use crate::pages::spoken::{in_words, unspoken};
use crate::visit::Visit;

/// Earlier figures of a series that are shown.
const EARLIER: usize = 60;
/// Years of a series that are shown.
const YEARS: usize = 15;

#[derive(Template)]
#[template(path = "indicators/show.html")]
struct Show<'a> {
    r: &'a Reader,
    code: &'a str,
    title: Html,
    official: Vec<Series>,
    kinds: Vec<(Html, Vec<Card>)>,
}

struct Series {
    office: Html,
    code: String,
    table: Html,
    origin: Html,
    renewed: Html,
    earlier: Html,
}

struct Card {
    slug: String,
    title: Html,
    who: Html,
    standings: Html,
    sentence: Html,
    unspoken: Html,
    figures: Html,
    method: Html,
    limits: Vec<Html>,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(code): Path<String>,
) -> Result<Response, Fault> {
    let view = view_indicator(&services.app, &code).await?;
    let r = &visit.reader;
    let mut kinds = Vec::new();
    for heading in Beside::HEADINGS {
        let mut all = Vec::new();
        for it in view.under(heading) {
            all.push(card((it, view.entry.code), view.today, &services, r).await?);
        }
        // The three outcomes always stand there; the rest where something does.
        if matches!(heading, Standing::Decided(_)) || !all.is_empty() {
            kinds.push((r.t(&format!("handover-{}", heading.as_str())), all));
        }
    }
    let show = Show {
        r,
        code: view.entry.code,
        title: Html::escaped(view.entry.title(&r.language)),
        official: view.official.iter().map(|o| series(o, r)).collect(),
        kinds,
    };
    let title = format!("{} {}", view.entry.code, view.entry.title(&r.language));
    Ok(visit
        .page(title, crate::render(&show))
        .section(Section::Releases)
        .description(r.plain("indicator-list-lead"))
        .head(crate::pages::follow::head(&format!("/indicators/{code}")))
        .into_response())
}

/// The newest years for everybody, the newest first; by group only where the office has no figure for everybody.
fn series(view: &OfficialView, r: &Reader) -> Series {
    let OfficialView { office, series, feed } = view;
    let total: Vec<&Official> = series.total().collect();
    let rows: Vec<&Official> = match total.is_empty() {
        true => series.figures.iter().rev().take(YEARS).collect(),
        false => total.into_iter().rev().take(YEARS).collect(),
    };
    let table = Table::new(official::name(series, r))
        .column(r.t("indicator-period"))
        .column(r.t("indicator-for-whom"))
        .numbers(r.t("indicator-figure"))
        .column(r.t("indicator-interval"))
        .column(r.t("indicator-status"));
    let row = |f: &&Official| {
        let status = known(&f.status).map_or_else(|| Html::escaped(&f.status), |key| r.t(&key));
        [
            Cell::Text(Html::escaped(&f.period)),
            Cell::Text(official::whom(&f.group, &series.words, r)),
            f.value.map_or_else(
                || Cell::Text(r.t("indicator-no-figure")),
                |v| Cell::Number(official::figure(v, r)),
            ),
            Cell::Text(official::interval(f.ends, r)),
            Cell::Text(status),
        ]
    };
    let origin = r.ta(
        "indicator-origin",
        &[
            ("source", series.origin.source.as_str().into()),
            ("licence", series.origin.licence.as_str().into()),
            ("day", r.date(series.origin.read_on).into()),
        ],
    );
    Series {
        office: r.text(&office.name),
        code: series
            .words
            .series(&series.code)
            .map(|_| series.code.clone())
            .unwrap_or_default(),
        table: rows.iter().map(row).fold(table, Table::row).html(r),
        origin,
        renewed: feed.as_ref().map_or_else(Html::empty, |f| renewed(f, r)),
        earlier: earlier(series, r),
    }
}

/// When the series was read anew by itself, or since when it could not be.
fn renewed(feed: &SeriesFeed, r: &Reader) -> Html {
    let words = |key, at| r.tv(key, "day", r.date(governance::day(at)));
    match (feed.failing, feed.good) {
        (Some(since), _) => Badge::new(Tone::Attention, words("feed-stale", since)).html(r),
        (None, Some(at)) if feed.on => words("feed-fresh", at),
        _ => Html::empty(),
    }
}

/// What the office said before of what stands in the table, the newest first.
fn earlier(series: &OfficialSeries, r: &Reader) -> Html {
    let all: Vec<_> = series.earlier.iter().rev().take(EARLIER).collect();
    if all.is_empty() {
        return Html::empty();
    }
    let table = Table::new(r.t("feed-earlier"))
        .column(r.t("indicator-period"))
        .column(r.t("indicator-for-whom"))
        .numbers(r.t("indicator-figure"))
        .column(r.t("feed-until"));
    let row = |e: &&Earlier| {
        let value = e.figure.value;
        let until = r.date(e.until);
        [
            Cell::text(Html::escaped(&e.figure.period)),
            Cell::Text(official::whom(&e.figure.group, &series.words, r)),
            value.map_or_else(
                || Cell::Text(r.t("indicator-no-figure")),
                |v| Cell::Number(official::figure(v, r)),
            ),
            Cell::Text(match e.left_out {
                true => r.tv("feed-left-out", "day", until),
                false => Html::escaped(&until),
            }),
        ]
    };
    let table = all.iter().map(row).fold(table, Table::row).html(r);
    let count = r.tn("feed-earlier-count", series.earlier.len());
    Html::trusted(format!("<details><summary>{count}</summary>{table}</details>"))
}

/// The words of a status that this site has words for.
fn known(status: &str) -> Option<String> {
    handover::ObsStatus::from_code(status).map(|s| format!("obs-status-{}", s.as_str()))
}

async fn card(
    (beside, code): (&Beside, &str),
    today: base::Date,
    services: &Services,
    r: &Reader,
) -> Result<Card, Fault> {
    let d = beside.release.description();
    let companion = beside_release(&services.app, &beside.release).await?;
    let words = in_words(&beside.release, &companion, r);
    let slug = beside.release.slug().to_string();
    let shown = page(&beside.release, &site(services), &r.language);
    let figures = panel(&shown, (1, &format!("/releases/{slug}/tables")), r);
    Ok(Card {
        title: r.text(&words.title),
        who: r.ta(
            "indicator-who",
            &[
                ("who", Html::escaped(&d.creators.join(", ")).plain().into()),
                ("initiative", r.text(&d.initiative_title).plain().into()),
            ],
        ),
        standings: standings(&beside.standings.of_indicator(code), today, r),
        sentence: r.text(&words.sentence),
        unspoken: unspoken(&companion, &format!("{slug}-")),
        figures: figures.unwrap_or_default(),
        method: r.text(&d.method),
        limits: d.tells().map(|l| r.text(l)).collect(),
        slug,
    })
}
