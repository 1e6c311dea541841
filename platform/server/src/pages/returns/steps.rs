//! The steps on a note's page: each does one act and leads back, or says what was wrong.

use app::AppError;
use app::usage::{SendWording, send_return, translate_return, withdraw_return};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use knowledge::usage::Returned;
use ui::components::error_summary::ErrorSummary;

use super::{list, show};
use crate::Services;
use crate::fault::Fault;
use crate::pages::design::language;
use crate::pages::form::{findings_of, to};
use crate::pages::work::Sent;
use crate::visit::Visit;

type Pairs = Form<Vec<(String, String)>>;

async fn after(
    visit: &Visit,
    services: &Services,
    id: &str,
    (done, sent): (Result<Returned, AppError>, &Sent),
) -> Result<Response, Fault> {
    match done {
        Ok(_) => Ok(to(&format!("/returns/{id}"))),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            show::page(visit, services, id, (sent, &errors)).await
        }
    }
}

pub(super) async fn write(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let (wording, language) = (list::wording(&sent), language::of(&sent, &visit.reader));
    let done = translate_return(&services.app, &visit.actor, &id, (&wording, &language)).await;
    after(&visit, &services, &id, (done, &sent)).await
}

pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let wording = SendWording {
        participants: sent.one("participants"),
        public: sent.one("public"),
    };
    let done = send_return(&services.app, &visit.actor, &id, &wording).await;
    after(&visit, &services, &id, (done, &sent)).await
}

pub(super) async fn withdraw(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let done = withdraw_return(&services.app, &visit.actor, &id, &sent.one("reason")).await;
    after(&visit, &services, &id, (done, &sent)).await
}
