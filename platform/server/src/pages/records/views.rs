//! Views that a team keeps: the links, keeping the one that is shown, and throwing one away.

use app::AppError;
use app::collect::{SavedView, drop_view, save_view};
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use ui::components::button::Button;
use ui::components::field::Field;
use ui::components::finding_list::FindingList;
use ui::{Component, Html, Reader};

use super::asked::Asked;
use super::{address, table};
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::{id_of, to};
use crate::visit::Visit;

/// What is kept.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Kept {
    name: String,
    query: String,
}

/// The views as links, and the form that keeps the one that is shown.
pub(super) fn shown(views: &[SavedView], action: &str, query: &str, r: &Reader) -> Html {
    let link = |v: &SavedView| {
        let (name, asked) = (Html::escaped(&v.name), Html::escaped(&v.query));
        let button = Button::submit(r.t("view-drop")).quiet().html(r);
        Html::trusted(format!(
            "<li><form class=\"row\" method=\"post\" action=\"{action}/views/{}/drop\"><a href=\"{action}?{asked}\"><bdi>{name}</bdi></a> {button}</form></li>",
            v.id
        ))
    };
    let links: Vec<Html> = views.iter().map(link).collect();
    let list = match links.is_empty() {
        true => Html::empty(),
        false => Html::trusted(format!("<ul class=\"stack\">{}</ul>", Html::joined(&links, ""))),
    };
    let fields = [
        Field::text("name", r.t("view-name"))
            .hint(r.t("view-hint"))
            .html(r),
        Button::submit(r.t("view-save")).quiet().html(r),
    ];
    let query = Html::escaped(query);
    Html::trusted(format!(
        "<details class=\"no-print\"><summary>{}</summary>{list}<form class=\"column stack\" method=\"post\" action=\"{action}/views\"><input type=\"hidden\" name=\"query\" value=\"{query}\">{}</form></details>",
        r.t("view-title"),
        Html::joined(&fields, "")
    ))
}

pub(super) async fn save(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, instrument)): Path<(String, String)>,
    Form(sent): Form<Kept>,
) -> Result<Response, Fault> {
    let at = (slug.as_str(), id_of("instrument", &instrument)?);
    // What is kept is what a table's address asks for, and nothing else.
    let asked = Asked::new(super::steps::url_pairs(&sent.query));
    let query = asked.query(None);
    match save_view(&services.app, &visit.actor, at, &sent.name, &query).await {
        Ok(_) => Ok(to(&format!("{}?{query}", address(&slug, at.1)))),
        Err(AppError::Findings(why)) => {
            let told = FindingList::of(&why).html(&visit.reader);
            let shown = table::page(&visit, &services, (&slug, &instrument), &asked, told).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

pub(super) async fn throw_away(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, instrument, view)): Path<(String, String, String)>,
) -> Result<Response, Fault> {
    let at = (slug.as_str(), id_of("instrument", &instrument)?);
    drop_view(&services.app, &visit.actor, at, &view).await?;
    Ok(to(&address(&slug, at.1)))
}
