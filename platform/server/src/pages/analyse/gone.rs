//! Which states of the data cannot be asked any more, and why: their answers were taken back or their time is over. And
//! the page of an analysis whose state was deleted: its question stays, its figures are nowhere.

use app::analyse::{Asking, Gone};
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use ui::components::notice::{Kind, Notice};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use crate::pages::work::tabs;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "analyse/gone.html")]
struct View<'a> {
    r: &'a Reader,
    slug: &'a str,
    dataset: &'a str,
    title: Html,
    from: Html,
    notice: Html,
    spec: String,
}

/// The page of an analysis that was there: why its figures are gone, and where to go.
pub(super) fn page(visit: &Visit, slug: &str, gone: &Gone) -> Response {
    let r = &visit.reader;
    let day = r.date(governance::day(gone.when));
    let notice = Notice::new(
        Kind::Attention,
        r.tv("analyse-gone", "day", day),
        r.t("analyse-gone-text"),
    );
    let view = View {
        r,
        slug,
        dataset: gone.dataset.slug.as_str(),
        title: gone.analysis.title.clone().into(),
        from: super::show::from(&gone.analysis, &gone.dataset, r),
        notice: notice.html(r),
        spec: super::show::spec(&gone.analysis),
    };
    let initiative = r.text(&gone.initiative.title);
    let page = visit
        .page(
            format!("{} – {}", view.title.plain(), initiative.plain()),
            crate::render(&view),
        )
        .section(Section::Work)
        .above(tabs(slug, &initiative, "analyse", r));
    (StatusCode::GONE, page).into_response()
}

/// A notice for each dataset whose newest state was deleted, with the way to freeze another.
pub(crate) fn gone(slug: &str, datasets: &[Asking], r: &Reader) -> Html {
    let one = |it: &Asking| {
        let when = r.date(governance::day(it.gone?));
        let older = it.newest.as_ref().map_or(0, |s| s.number);
        let words = r.ta(
            "state-gone-text",
            &[("when", when.into()), ("older", i64::from(older).into())],
        );
        let link = format!(
            "<p>{words}</p><p><a href=\"/work/{slug}/check/{}\">{}</a></p>",
            it.dataset.slug,
            r.t("state-gone-again")
        );
        let title = Html::joined(&[r.text(&it.dataset.title), r.t("state-gone")], ": ");
        Some(Notice::new(Kind::Attention, title, Html::trusted(link)).html(r))
    };
    Html::joined(&datasets.iter().filter_map(one).collect::<Vec<_>>(), "\n")
}
