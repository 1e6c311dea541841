//! Workplans of a collaborative: the list, one plan, and the forms of those who keep its business.

mod form;
mod list;
mod show;
mod steps;

use axum::Router;
use axum::routing::{get, post};
use base::Id;
use governance::{Body, Motion};
use ui::components::button::Button;
use ui::{Component, Html, Reader};

use crate::Services;
use crate::pages::agreements::{button, to_motion};

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/bodies/{body}/plans", get(list::show).post(steps::propose))
        .route("/bodies/{body}/plans/{name}", get(show::show).post(steps::edit))
        .route("/bodies/{body}/plans/{name}/propose", post(steps::put))
        .route("/bodies/{body}/plans/{name}/approve", post(steps::approve))
        .route("/bodies/{body}/plans/{name}/done", post(steps::done))
}

/// The way to an approval: put to the vote of who decides, then the decision is taken over; while nobody can decide,
/// the keeper approves alone.
pub(crate) fn way_to_approval(address: &str, decides: &Body, motion: Option<Id<Motion>>, r: &Reader) -> Html {
    let take = |key: &str| {
        let button = Button::submit(r.t(key)).quiet().html(r);
        let address = Html::escaped(address);
        Html::trusted(format!(
            "<form method=\"post\" action=\"{address}/approve\">{button}</form>"
        ))
    };
    match motion {
        Some(motion) => Html::joined(&[to_motion(motion, r), take("plan-approve")], ""),
        None if decides.binds() => button(&format!("{address}/propose"), r),
        None => take("plan-approve-alone"),
    }
}
