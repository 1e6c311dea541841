//! `/work/{slug}/agreements`: the agreements of an initiative, and the ways to a new one.

use app::agree::all_agreements;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use governance::agreement::{Agreement, AgreementKind};
use ui::components::button::Button;
use ui::components::empty_state::EmptyState;
use ui::components::page::Section;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::show_parts::standing;
use super::words;
use crate::Services;
use crate::fault::Fault;
use crate::pages::work::tabs;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "agreements/list.html")]
struct View<'a> {
    r: &'a Reader,
    slug: &'a str,
    agreements: Html,
    kinds: Vec<(Html, Html)>,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let (initiative, agreements, _) = all_agreements(&services.app, &visit.actor, &slug).await?;
    let owner = Some(initiative.id.uuid());
    let may = app::act::may(&services.app, &visit.actor, app::Verb::DraftAgreement, owner).await?;
    let r = &visit.reader;
    let today = governance::day(services.app.now());
    let view = View {
        r,
        slug: &slug,
        agreements: table(&agreements, today, r),
        kinds: if may { kinds(&slug, r) } else { Vec::new() },
    };
    let title = r.text(&initiative.title);
    let page = visit
        .page(
            format!("{} – {}", r.plain("agree-list"), title.plain()),
            crate::render(&view),
        )
        .section(Section::Work)
        .above(tabs(&slug, &title, "agreements", r));
    Ok(page.into_response())
}

fn kinds(slug: &str, r: &Reader) -> Vec<(Html, Html)> {
    let one = |kind: AgreementKind| {
        let name = kind.as_str();
        let to = format!("/work/{slug}/agreements/new?kind={name}");
        let button = Button::link(r.t(&format!("agree-new-{name}")), to).quiet();
        (button.html(r), r.t(&format!("agree-kind-{name}-text")))
    };
    AgreementKind::ALL.map(one).to_vec()
}

/// Agreements with where they stand.
pub(crate) fn table(agreements: &[Agreement], today: base::Date, r: &Reader) -> Html {
    if agreements.is_empty() {
        let empty = EmptyState {
            title: r.t("agree-none"),
            body: r.t("agree-none-text"),
            action: None,
        };
        return empty.html(r);
    }
    let mut table = Table::new(r.t("agree-list"))
        .column(r.t("agree-title"))
        .column(r.t("agree-sides"))
        .column(r.t("agree-state"))
        .column(r.t("agree-until"));
    table.caption_hidden = true;
    for it in agreements {
        let name = r.text(&it.content().title);
        let link = Html::trusted(format!("<a href=\"/agreements/{}\">{name}</a>", it.slug()));
        let sides: Vec<Html> = it.content().sides.iter().map(|s| r.text(&s.name)).collect();
        table = table.row([
            link.into(),
            Html::joined(&sides, ", ").into(),
            standing(it, today, r).into(),
            Cell::text(words::day(it.content().until(), r)),
        ]);
    }
    table.html(r)
}
