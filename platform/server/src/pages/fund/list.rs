//! `/funds`: every fund, and where it stands.

use app::fund::all_funds;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use ui::components::breadcrumb::Breadcrumb;
use ui::components::card::{Card, Cards};
use ui::components::empty_state::EmptyState;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::frame::Content;
use super::words;
use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

pub(super) async fn show(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    let funds = all_funds(&services.app).await?;
    let r = &visit.reader;
    let notice = cards(&funds, r);
    let content = Content {
        title: r.t("fund-list"),
        lead: r.t("fund-list-lead"),
        notice,
        ..Content::default()
    };
    let shell = visit.page(r.plain("fund-list"), crate::render(&content));
    let way = Breadcrumb::default().to(r.t("nav-collaborative"), "/collaborative");
    Ok(shell
        .section(Section::Collaborative)
        .above(way.html(r))
        .into_response())
}

/// Funds with where they stand.
pub(super) fn cards(funds: &[fund::Fund], r: &Reader) -> Html {
    let card = |f: &fund::Fund| {
        Card::new(r.text(&f.name), format!("/funds/{}", f.slug))
            .badge(words::fund_state(f.state(), r))
            .summary(r.t(&format!("fund-state-{}-text", f.state().as_str())))
    };
    if funds.is_empty() {
        let empty = EmptyState {
            title: r.t("fund-none"),
            body: r.t("fund-none-text"),
            action: None,
        };
        empty.html(r)
    } else {
        Cards(funds.iter().map(card).collect()).html(r)
    }
}
