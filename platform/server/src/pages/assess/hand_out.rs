//! `POST …/participants/own` and `…/hand-out`: codes for who took part, and for facilitators.

use app::assess::{HandOut, hand_out as take_out, take_by_account, view_askings};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use framework::participants::Group;
use registry::assessment::Way;

use super::{code, participants, sheets};
use crate::Services;
use crate::fault::Fault;
use crate::pages::work::Sent;
use crate::visit::Visit;

type Key = (String, u32);

pub(super) async fn own(
    visit: Visit,
    State(services): State<Services>,
    Path(key): Path<Key>,
) -> Result<Response, Fault> {
    participants::allowed(&visit, &services, &key, app::Verb::TakeOwnRight).await?;
    let askings = view_askings(&services.app, &visit.actor, (&key.0, key.1)).await?;
    let missing = || app::AppError::not_found("asking", key.1);
    let running = askings.iter().find(|a| a.open).ok_or_else(missing)?;
    match take_by_account(&services.app, &visit.actor, &running.asking).await {
        Ok(taken) => Ok(code::yours(&visit, taken)),
        Err(other) => participants::answer(&visit, &services, &key, Err(other)).await,
    }
}

pub(super) async fn hand_out(
    visit: Visit,
    State(services): State<Services>,
    Path(key): Path<Key>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    participants::allowed(&visit, &services, &key, app::Verb::HandOutRights).await?;
    let word = |name: &str| app::AppError::not_found("answer", name);
    let asked = HandOut {
        way: Way::ALL
            .into_iter()
            .find(|w| w.as_str() == sent.one("way"))
            .ok_or_else(|| word("way"))?,
        group: Group::from_name(&sent.one("group")).ok_or_else(|| word("group"))?,
        people: sent.one("people").trim().parse().unwrap_or(0),
    };
    match take_out(&services.app, &visit.actor, (&key.0, key.1), asked).await {
        Ok(codes) => sheets::page(&visit, &services, &key, asked, &codes).await,
        Err(other) => participants::answer(&visit, &services, &key, Err(other)).await,
    }
}
