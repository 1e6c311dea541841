//! `/releases/{slug}/tables/{number}`: all rows of a figure whose table is too long for the release's page.

use app::AppError;
use app::publish::view_release;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use disseminate::page;
use ui::components::breadcrumb::Breadcrumb;
use ui::components::page::Section;
use ui::{Component, Html};

use super::figures::table_of;
use super::site;
use crate::Services;
use crate::fault::Fault;
use crate::pages::labels::{self, marked};
use crate::visit::Visit;

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, number)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let release = view_release(&services.app, &visit.actor, &slug).await?;
    let r = &visit.reader;
    let view = page(&release, &site(&services), &r.language);
    let recalled = matches!(release.state(), protect::State::Recalled { .. });
    let mut table = number
        .parse()
        .ok()
        .filter(|_| !recalled)
        .and_then(|number| table_of(&view, number, r))
        .ok_or_else(|| AppError::not_found("table", number))?;
    table.caption_hidden = true;
    let way = Breadcrumb::default()
        .to(r.t("releases-title"), "/releases")
        .to(r.text(&view.title), format!("/releases/{slug}"));
    let heading = Html::trusted(format!("<h1>{}</h1>", table.caption));
    let site = marked(site(&services), &services, [&release]).await?;
    let marks = labels::shown(site.marks(&release), r);
    let main = Html::joined(&[way.html(r), heading, marks, table.html(r)], "\n");
    Ok(visit
        .page(table.caption.plain(), main)
        .section(Section::Releases)
        .into_response())
}
