//! `/initiatives/map`: where they are.

use app::register::find_initiatives;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::list::{Asked, filter};
use crate::Services;
use crate::fault::Fault;
use crate::pages::home::world;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "initiatives/map.html")]
struct Map<'a> {
    r: &'a Reader,
    filter: Html,
    other: String,
    world: Html,
    elsewhere: usize,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let found = find_initiatives(&services.app, &asked.filter()).await?;
    let r = &visit.reader;
    let elsewhere = found
        .listed
        .iter()
        .filter(|it| world::by_country(std::slice::from_ref(*it)).is_empty())
        .count();
    let map = Map {
        r,
        filter: filter(&asked, &found, "/initiatives/map", r).html(r),
        other: format!("/initiatives?{}", asked.query()),
        world: world::world(&found.listed, r).chart(r).html(r),
        elsewhere,
    };
    let page = visit.page(r.plain("initiatives-map-title"), crate::render(&map));
    Ok(page.section(Section::Initiatives).into_response())
}
