//! `/work`: the initiatives that I work on.

use app::people::second::{Second, second_of};
use app::register::my_initiatives;
use app::{Actor, Role};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use ui::components::badge::{Badge, Tone};
use ui::components::card::{Card, Cards};
use ui::components::notice::{Kind, Notice};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::initiatives::words;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "decide/mine.html")]
struct Mine<'a> {
    r: &'a Reader,
    told: Html,
    cards: Option<Html>,
}

pub(super) async fn show(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    let mine = my_initiatives(&services.app, &visit.actor).await?;
    let r = &visit.reader;
    let card = |it: &registry::Initiative, roles: &[Role]| {
        // Who only collects or reads sees answers; the rest of the work is not theirs to see.
        let collects = !roles.is_empty()
            && roles
                .iter()
                .all(|role| matches!(role, Role::Collector | Role::Reader));
        let page = if collects { "records" } else { "decide" };
        Card::new(r.text(&it.title), format!("/work/{}/{page}", it.slug))
            .kicker(words::places(it, r))
            .summary(r.text(&it.aim))
            .badge(Badge::new(Tone::Plain, r.t(&format!("initiative-state-{}", it.state))).html(r))
    };
    let cards =
        (!mine.is_empty()).then(|| Cards(mine.iter().map(|(it, roles)| card(it, roles)).collect()).html(r));
    let main = crate::render(&Mine {
        r,
        told: unprotected(&visit, &services).await?,
        cards,
    });
    Ok(visit
        .page(r.plain("work-title"), main)
        .section(Section::Work)
        .into_response())
}

/// An administrator without a second step of signing in is told to set one.
async fn unprotected(visit: &Visit, services: &Services) -> Result<Html, Fault> {
    let Actor::Account { id, admin: true } = visit.actor else {
        return Ok(Html::empty());
    };
    if second_of(&services.app, id).await? != Second::None {
        return Ok(Html::empty());
    }
    let r = &visit.reader;
    let (text, set) = (r.t("account-admin-text"), r.t("second-begin"));
    let body = format!("<p>{text}</p><p><a href=\"/account/second\">{set}</a></p>");
    Ok(Notice::new(Kind::Attention, r.t("account-admin"), Html::trusted(body)).html(r))
}
