//! `/account`: one's own name, password, second step and sessions.

use app::people::second::Second;
use app::people::{AccountView, SessionView, view_account};
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::Field;
use ui::components::notice::{Kind, Notice};
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::account_steps::{end, end_others, erase, password, rename};
use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/account", get(show))
        .route("/account/name", post(rename))
        .route("/account/password", post(password))
        .route("/account/sessions/{id}/end", post(end))
        .route("/account/sessions/others/end", post(end_others))
        .route("/account/erase", post(erase))
}

#[derive(Template)]
#[template(path = "people/account.html")]
struct View<'a> {
    r: &'a Reader,
    summary: Html,
    told: Html,
    email: String,
    name: Html,
    password: Html,
    second: Html,
    sessions: Html,
    others: Html,
    erase: Html,
}

async fn show(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    page(&visit, &services, &ErrorSummary::default()).await
}

/// The page, with what was wrong in the last form.
pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    errors: &ErrorSummary,
) -> Result<Response, Fault> {
    let view = view_account(&services.app, &visit.actor, visit.session).await?;
    let r = &visit.reader;
    let main = crate::render(&View {
        r,
        summary: errors.html(r),
        told: told(&view, r),
        email: view.account.email.to_string(),
        name: name_fields(&view, errors, r),
        password: password_fields(&view, errors, r),
        second: second(&view, r),
        sessions: sessions(&view.sessions, services, r),
        others: others(&view.sessions, r),
        erase: erase_fields(errors, r),
    });
    let page = visit.page(r.plain("account-title"), main);
    Ok(([(CACHE_CONTROL, "no-store")], page).into_response())
}

/// An administrator without a second step is told to set one; who came by a link, to set a password.
fn told(view: &AccountView, r: &Reader) -> Html {
    let mut notices = Vec::new();
    if view.forgot {
        notices.push(Notice::new(Kind::Attention, r.t("account-forgot"), r.t("account-forgot-text")).html(r));
    }
    if view.account.admin && view.second == Second::None {
        notices.push(Notice::new(Kind::Attention, r.t("account-admin"), r.t("account-admin-text")).html(r));
    }
    Html::joined(&notices, "")
}

fn name_fields(view: &AccountView, errors: &ErrorSummary, r: &Reader) -> Html {
    let fields = [
        Field::text("name", r.t("join-name"))
            .hint(r.t("join-name-hint"))
            .value(&view.account.name)
            .error(errors.on("name"))
            .html(r),
        Button::submit(r.t("action-save")).quiet().html(r),
    ];
    Html::joined(&fields, "")
}

fn password_fields(view: &AccountView, errors: &ErrorSummary, r: &Reader) -> Html {
    let old = Field::password("old", r.t("account-old"), "current-password").error(errors.on("old"));
    let new = Field::password("new", r.t("account-new"), "new-password")
        .hint(r.t("join-password-hint"))
        .error(errors.on("password"));
    let button = Button::submit(r.t("account-password-submit")).quiet();
    let mut fields = vec![new.html(r), button.html(r)];
    if !view.forgot {
        fields.insert(0, old.html(r));
    }
    Html::joined(&fields, "")
}

fn second(view: &AccountView, r: &Reader) -> Html {
    match view.second {
        Second::None => r.t("second-none"),
        Second::Set { codes } => Html::joined(&[r.t("second-set"), r.tn("second-codes-left", codes)], " "),
    }
}

fn sessions(all: &[SessionView], services: &Services, r: &Reader) -> Html {
    let mut table = Table::new(r.t("account-sessions"))
        .column(r.t("account-device"))
        .column(r.t("account-end"));
    table.caption_hidden = true;
    let now = services.app.now().as_second();
    all.iter().map(|s| row(s, now, r)).fold(table, Table::row).html(r)
}

/// Few columns, so that a telephone shows all of them.
fn row(session: &SessionView, now: i64, r: &Reader) -> [Cell; 2] {
    let days = usize::try_from((now - session.used.as_second()) / 86_400).unwrap_or(0);
    let last = if session.here {
        r.t("account-here")
    } else {
        let button = Button::submit(r.t("account-end-submit")).quiet().html(r);
        let action = format!("/account/sessions/{}/end", session.id);
        Html::trusted(format!(
            "<form method=\"post\" action=\"{action}\">{button}</form>"
        ))
    };
    let when = format!(
        "{}<br><span class=\"small quiet\">{}: {} · {}: {}</span>",
        device(session, r),
        r.t("account-used"),
        r.tn("account-used-days", days),
        r.t("account-began"),
        r.moment(session.made),
    );
    [Html::trusted(when).into(), last.into()]
}

/// A device in words: `Firefox, Linux`.
fn device(session: &SessionView, r: &Reader) -> Html {
    let browser = session.device.browser.map(|b| b.as_str());
    let system = session.device.system.map(|s| s.as_str());
    match (browser, system) {
        (None, None) => r.t("account-device-unknown"),
        (browser, system) => {
            let words: Vec<&str> = browser.into_iter().chain(system).collect();
            Html::trusted(format!("<bdi>{}</bdi>", Html::escaped(&words.join(", "))))
        }
    }
}

fn others(all: &[SessionView], r: &Reader) -> Html {
    if all.len() < 2 {
        Html::empty()
    } else {
        Button::submit(r.t("account-end-others")).quiet().html(r)
    }
}

fn erase_fields(errors: &ErrorSummary, r: &Reader) -> Html {
    let fields = [
        Field::password("erase", r.t("account-old"), "current-password")
            .error(errors.on("erase"))
            .html(r),
        Button::submit(r.t("account-erase-submit")).grave().html(r),
    ];
    Html::joined(&fields, "")
}
