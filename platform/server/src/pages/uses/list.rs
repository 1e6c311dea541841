//! `/uses`: everything that is said to have been used, confirmed and claimed apart; `/uses.csv` the same as a file.

use app::usage::{UseLine, Uses, find_uses};
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use ui::components::page::Section;
use ui::{Html, Reader};

use super::section;
use crate::Services;
use crate::fault::Fault;
use crate::pages::countries::grid::{Grid, Said};
use crate::visit::Visit;

pub(super) async fn show(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    let uses = find_uses(&services.app, &visit.actor).await?;
    let r = &visit.reader;
    let main = Html::trusted(format!(
        "<h1>{}</h1><p class=\"lead\">{}</p>{}<p><a href=\"/uses.csv\">{}</a></p>",
        r.t("use-list"),
        r.t("use-list-lead"),
        section(&uses, None, r),
        r.t("use-file")
    ));
    Ok(visit
        .page(r.plain("use-list"), main)
        .section(Section::Releases)
        .description(r.plain("use-list-lead"))
        .into_response())
}

pub(super) async fn file(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    let uses = find_uses(&services.app, &visit.actor).await?;
    Ok(grid(&uses, &visit.reader).file("uses"))
}

fn grid(uses: &Uses, r: &Reader) -> Grid {
    let mut grid = Grid::new(r.t("use-list"))
        .words("standing", r.t("use-standing"))
        .words("kind", r.t("use-kind"))
        .words("title", r.t("use-what"))
        .words("who", r.t("use-who"))
        .words("on", r.t("use-on"))
        .words("phase", r.t("use-phase"))
        .words("figure", r.t("use-figure"))
        .words("release", r.t("use-release"))
        .words("link", r.t("use-link"));
    for line in uses.confirmed().chain(uses.claimed()) {
        grid.push(row(line));
    }
    grid
}

/// The names of closed lists as programs read them.
fn row(line: &UseLine) -> Vec<Said> {
    let it = &line.used.content;
    let word = |text: &str| Said::words(text);
    vec![
        word(line.standing.as_str()),
        word(it.kind.as_str()),
        word(&it.title),
        word(&it.who),
        word(&it.on.map(|d| d.to_string()).unwrap_or_default()),
        word(it.phase.map_or("", |p| p.as_str())),
        word(&it.figure),
        word(line.used.slug.as_str()),
        word(it.link.as_deref().unwrap_or("")),
    ]
}
