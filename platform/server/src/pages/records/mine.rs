//! `/work/{slug}/records`: the forms whose answers one may look at; for who only collects, the way to their own.

use app::collect::forms_with_records;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use ui::Reader;
use ui::components::page::Section;

use super::{above, address};
use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "records/mine.html")]
struct Mine<'a> {
    r: &'a Reader,
    own: bool,
    /// Title, version, where its answers stand, where it is filled.
    forms: Vec<(String, String, String, String)>,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let (initiative, sight, all) = forms_with_records(&services.app, &visit.actor, &slug).await?;
    let r = &visit.reader;
    let own = sight.is_own();
    let form = |it: &app::collect::Instrument| {
        (
            it.title.clone(),
            it.version.clone(),
            address(&slug, it.id),
            format!("/f/{}", it.id),
        )
    };
    let view = Mine {
        r,
        own,
        forms: all.iter().map(form).collect(),
    };
    let title = r.plain(if own { "review-own-title" } else { "review-title" });
    let page = visit.page(title, crate::render(&view)).section(Section::Work);
    Ok(page.above(above(&initiative, &sight, r)).into_response())
}
