//! `/my-data` with the code of a community: its body sees what was agreed to, says yes or no to what came up later, and
//! takes it back.

use app::collect::{
    CommunityData, PurposeNow, Said, find_community_data, look_up_receipt, say_as_community,
    withdraw_community,
};
use askama::Template;
use axum::extract::{Form, Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};
use consent::{Receipt, ReceiptCode};
use serde::Deserialize;
use ui::components::button::Button;
use ui::{Component, Html, Reader};

use super::agreed::{Stands, stands};
use crate::Services;
use crate::fault::Fault;
use crate::origin::From;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "collect/my_community.html")]
struct Show<'a> {
    r: &'a Reader,
    form: &'a str,
    stands: Stands,
    purposes: Vec<(Html, Html, Html)>,
    told: Html,
    controller: &'a str,
    contact: &'a str,
    at: String,
    button: Html,
}

/// The page behind a community's code.
pub(super) async fn page(visit: &Visit, services: &Services, code: ReceiptCode) -> Result<Response, Fault> {
    let data = find_community_data(&services.app, code).await?;
    let (r, at) = (&visit.reader, format!("/my-data/{code}"));
    let stands = stands(&data.view, None, r);
    let it = &data.instrument;
    let view = Show {
        r,
        form: &it.title,
        purposes: data
            .view
            .purposes
            .iter()
            .map(|p| purpose(p, (&data, &at), r))
            .collect(),
        told: r.text(&it.notice.text),
        controller: &it.notice.controller.name,
        contact: &it.notice.controller.contact,
        button: match stands.open {
            true => Button::submit(r.t("my-community-withdraw")).grave().html(r),
            false => Html::empty(),
        },
        stands,
        at,
    };
    let page = visit.page(r.plain("my-community-title"), crate::render(&view));
    Ok(page.into_response())
}

/// A purpose, where it stands, and the buttons for what may be said to it.
fn purpose(p: &PurposeNow, (data, at): (&CommunityData, &str), r: &Reader) -> (Html, Html, Html) {
    let name = p.state.map_or("requested", consent::State::name);
    // What taking part needs is taken back as a whole, below.
    let open = p.open_to().iter().filter(|said| !p.core || **said == Said::Yes);
    let button = |said: &Said| {
        let (key, value) = match said {
            Said::Yes => ("my-say-yes", "yes"),
            Said::No => ("my-say-no", "no"),
            Said::NoMore => ("my-say-no-more", "no_more"),
        };
        Button::submit(r.t(key)).quiet().sends("said", value).html(r)
    };
    let buttons: Vec<Html> = open.map(button).collect();
    let form = match data.stands() && !buttons.is_empty() {
        false => Html::empty(),
        true => Html::trusted(format!(
            "<form class=\"row\" method=\"post\" action=\"{at}/community\">\
             <input type=\"hidden\" name=\"purpose\" value=\"{}\">{}</form>",
            p.id,
            Html::joined(&buttons, " ")
        )),
    };
    (r.text(&p.label), r.t(&format!("consent-{name}")), form)
}

/// What is said for a community: to one purpose or, without one, that all is taken back.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Says {
    purpose: String,
    said: String,
}

pub(super) async fn say(
    visit: Visit,
    State(services): State<Services>,
    From(from): From,
    Path(receipt): Path<String>,
    Form(sent): Form<Says>,
) -> Result<Response, Fault> {
    let (app, actor) = (&services.app, &visit.actor);
    let code = look_up_receipt(app, &from.address, &receipt).await?;
    let said = match (sent.purpose.as_str(), sent.said.as_str()) {
        ("", "no_more") => None,
        (_, "yes") => Some(Said::Yes),
        (_, "no") => Some(Said::No),
        (_, "no_more") => Some(Said::NoMore),
        (_, other) => return Err(Fault(app::AppError::not_found("answer", other))),
    };
    match said {
        Some(said) => say_as_community(app, actor, code, &sent.purpose, said).await?,
        None => withdraw_community(app, actor, code).await?,
    }
    Ok(Redirect::to(&format!("/my-data/{code}")).into_response())
}

/// What was agreed, as a document in the terms of ISO/IEC TS 27560 and DPV; the community's own copy.
pub(super) async fn record(services: &Services, code: ReceiptCode) -> Result<Response, Fault> {
    let data = find_community_data(&services.app, code).await?;
    let record = &data.view.consent.record;
    let notice = data.instrument.notice_at(record.notice_version);
    let receipt = Receipt::of(record, notice, code, services.app.now());
    let kind = [(header::CONTENT_TYPE, "application/ld+json")];
    Ok((kind, receipt.document.to_string()).into_response())
}
