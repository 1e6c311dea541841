//! `/account/second`: set the second step of signing in, and take it away.

use app::AppError;
use app::people::second::{
    ConfirmSecond, Prepared, Second, confirm_second, drop_second, prepare_second, second_of,
};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Form, Router};
use base::{Finding, Findings, Place};
use ui::components::breadcrumb::Breadcrumb;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Field, Input};
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::{Fault, percent};
use crate::origin::From;
use crate::pages::work::Sent;
use crate::visit::Visit;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/account/second", get(show).post(prepare))
        .route("/account/second/confirm", post(confirm))
        .route("/account/second/drop", post(take_away))
}

type Pairs = Form<Vec<(String, String)>>;

#[derive(Template)]
#[template(path = "people/second.html")]
struct View<'a> {
    r: &'a Reader,
    summary: Html,
    stage: Stage,
    fields: Html,
}

/// What the page shows.
enum Stage {
    /// Nothing is set.
    None,
    /// A secret waits for its first code.
    Prepared { picture: Html, typed: String },
    /// It is set; new recovery codes are shown this once.
    Set { codes: Vec<String> },
}

/// A code field that telephones fill by themselves.
pub(super) fn code_field(errors: &ErrorSummary, r: &Reader) -> Html {
    let input = Input::Line {
        kind: "text",
        autocomplete: "one-time-code",
    };
    Field::new("code", r.t("second-code"), input)
        .hint(r.t("second-code-hint"))
        .error(errors.on("code"))
        .html(r)
}

fn me(visit: &Visit) -> Result<base::Id<app::people::Account>, AppError> {
    visit.actor.account().ok_or(AppError::NotSignedIn)
}

async fn show(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    standing(&visit, &services, &ErrorSummary::default()).await
}

/// The page as things stand: nothing set, or set.
async fn standing(visit: &Visit, services: &Services, errors: &ErrorSummary) -> Result<Response, Fault> {
    let stage = match second_of(&services.app, me(visit)?).await? {
        Second::None => Stage::None,
        Second::Set { .. } => Stage::Set { codes: Vec::new() },
    };
    Ok(page(visit, stage, errors))
}

fn page(visit: &Visit, stage: Stage, errors: &ErrorSummary) -> Response {
    let r = &visit.reader;
    let password =
        || Field::password("password", r.t("account-old"), "current-password").error(errors.on("password"));
    let fields = match &stage {
        Stage::None => vec![password().html(r), Button::submit(r.t("second-begin")).html(r)],
        Stage::Prepared { .. } => vec![
            code_field(errors, r),
            Button::submit(r.t("second-confirm")).html(r),
        ],
        Stage::Set { .. } => vec![
            code_field(errors, r),
            Button::submit(r.t("second-drop")).grave().html(r),
        ],
    };
    let main = crate::render(&View {
        r,
        summary: errors.html(r),
        stage,
        fields: Html::joined(&fields, ""),
    });
    let way = Breadcrumb::default().to(r.t("account-title"), "/account");
    let page = visit.page(r.plain("second-title"), main).above(way.html(r));
    ([(CACHE_CONTROL, "no-store")], page).into_response()
}

fn wrong(page: Response) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
}

async fn prepare(
    visit: Visit,
    State(services): State<Services>,
    From(from): From,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let password = Sent::from(pairs).one("password");
    let asked = (password.as_str(), visit.session, &from);
    match prepare_second(&services.app, &visit.actor, me(&visit)?, asked).await {
        Ok(prepared) => Ok(page(
            &visit,
            shown(&prepared, &services),
            &ErrorSummary::default(),
        )),
        Err(AppError::Findings(findings)) => {
            let errors = ErrorSummary::of(&findings, &visit.reader);
            Ok(wrong(standing(&visit, &services, &errors).await?))
        }
        Err(other) => Err(other.into()),
    }
}

/// The secret as a picture and as letters (the `otpauth` address that applications read).
fn shown(prepared: &Prepared, services: &Services) -> Stage {
    let typed = prepared.secret.typed();
    let host = services
        .settings
        .public_url
        .rsplit('/')
        .next()
        .unwrap_or("Counted");
    let issuer = percent(&format!("Counted {host}"));
    let name = percent(prepared.account.email.as_str());
    let address = format!("otpauth://totp/{issuer}:{name}?secret={typed}&issuer={issuer}");
    let picture = crate::pages::qr::picture(&address, 220);
    let fours: Vec<&str> = (0..typed.len())
        .step_by(4)
        .map(|i| &typed[i..(i + 4).min(typed.len())])
        .collect();
    Stage::Prepared {
        picture,
        typed: fours.join(" "),
    }
}

fn asked(
    visit: &Visit,
    from: app::people::Origin,
    pairs: Vec<(String, String)>,
) -> Result<ConfirmSecond, AppError> {
    Ok(ConfirmSecond {
        account: me(visit)?,
        code: Sent::from(pairs).one("code"),
        from,
    })
}

async fn confirm(
    visit: Visit,
    State(services): State<Services>,
    From(from): From,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let asked = asked(&visit, from, pairs)?;
    match confirm_second(&services.app, &visit.actor, asked).await? {
        Ok(codes) => Ok(page(&visit, Stage::Set { codes }, &ErrorSummary::default())),
        Err(prepared) => {
            let at = Place::whole().with("field", "code");
            let finding = Finding::error(app::people::code::STEP_CODE).at(at);
            let findings: Findings = std::iter::once(finding).collect();
            let errors = ErrorSummary::of(&findings, &visit.reader);
            Ok(wrong(page(&visit, shown(&prepared, &services), &errors)))
        }
    }
}

async fn take_away(
    visit: Visit,
    State(services): State<Services>,
    From(from): From,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let asked = asked(&visit, from, pairs)?;
    match drop_second(&services.app, &visit.actor, asked).await {
        Ok(()) => Ok(Redirect::to("/account/second").into_response()),
        Err(AppError::Findings(findings)) => {
            let errors = ErrorSummary::of(&findings, &visit.reader);
            Ok(wrong(standing(&visit, &services, &errors).await?))
        }
        Err(other) => Err(other.into()),
    }
}
