//! `/account/passkeys`: one's own passkeys; and `/sign-in/passkey`: sign in with one.

use app::AppError;
use app::people::passkey::{
    ALGORITHMS, AddAsked, Asked, NewPasskey, PATIENCE, Passkey, PasskeyAnswer, Site, Unfit, add_passkey,
    ask_passkey, begin_passkey, bytes, drop_passkey, my_passkeys, rename_passkey, sign_in_by_passkey,
    written,
};
use app::people::second::{Second, second_of};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::header::CACHE_CONTROL;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Form, Json, Router};
use base::Findings;
use serde_json::{Value, json};
use ui::components::breadcrumb::Breadcrumb;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::Field;
use ui::components::notice::{Kind, Notice};
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader, Words};

use super::enter;
use super::passkey_form::{Ask, form};
use crate::fault::Fault;
use crate::origin::From;
use crate::pages::work::Sent;
use crate::visit::Visit;
use crate::{Services, cookie};

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/account/passkeys", get(show).post(add))
        .route("/account/passkeys/begin", post(begin))
        .route("/account/passkeys/{id}/name", post(rename))
        .route("/account/passkeys/{id}/drop", post(take_away))
        .route("/sign-in/passkey/begin", post(ask_alone))
        .route("/sign-in/second/passkey/begin", post(ask_step))
        .route("/sign-in/passkey", post(come))
}

type Pairs = Form<Vec<(String, String)>>;

/// The site as passkeys know it.
pub(super) fn site(services: &Services) -> Result<Site, Unfit> {
    Site::of(&services.settings.public_url)
}

/// Where there can be no passkeys, there is nothing at these addresses.
fn fit(services: &Services) -> Result<Site, AppError> {
    site(services).map_err(|_| AppError::not_found("passkey", &services.settings.public_url))
}

#[derive(Template)]
#[template(path = "people/passkeys.html")]
struct View<'a> {
    r: &'a Reader,
    summary: Html,
    told: Html,
    list: Html,
    form: Html,
}

async fn show(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    page(&visit, &services, &ErrorSummary::default()).await
}

async fn page(visit: &Visit, services: &Services, errors: &ErrorSummary) -> Result<Response, Fault> {
    let r = &visit.reader;
    let all = my_passkeys(&services.app, &visit.actor).await?;
    let me = visit.actor.account().ok_or(AppError::NotSignedIn)?;
    let codes = second_of(&services.app, me).await? != Second::None;
    let form = site(services).map_or_else(
        |_| Html::empty(),
        |site| form(Ask::Add, &site, new_fields(errors, r), "", r),
    );
    let main = crate::render(&View {
        r,
        summary: errors.html(r),
        told: told(services, &all, codes, r),
        list: list(&all, r),
        form,
    });
    let way = Breadcrumb::default().to(r.t("account-title"), "/account");
    let page = visit.page(r.plain("passkey-title"), main).above(way.html(r));
    Ok(([(CACHE_CONTROL, "no-store")], page).into_response())
}

/// What has to be known: that the site can have none, or that the password still opens the account alone.
fn told(services: &Services, all: &[Passkey], codes: bool, r: &Reader) -> Html {
    let address = [("address", services.settings.public_url.as_str().into())];
    let unfit = match site(services) {
        Err(Unfit::Plain) => Some("passkey-plain"),
        Err(Unfit::Number) => Some("passkey-number"),
        Ok(_) => None,
    };
    if let Some(key) = unfit {
        return Notice::new(Kind::Attention, r.t("passkey-unfit"), r.ta(key, &address)).html(r);
    }
    if all.is_empty() || codes {
        return Html::empty();
    }
    let link = format!("<a href=\"/account/second\">{}</a>", r.t("second-begin"));
    let body = Html::joined(&[r.t("passkey-only-text"), Html::trusted(link)], " ");
    Notice::new(Kind::Note, r.t("passkey-only"), body).html(r)
}

fn new_fields(errors: &ErrorSummary, r: &Reader) -> Html {
    let fields = [
        Field::text("called", r.t("passkey-called"))
            .hint(r.t("passkey-called-hint"))
            .error(errors.on("called"))
            .html(r),
        Field::password("password", r.t("account-old"), "current-password").html(r),
        Button::submit(r.t("passkey-add")).html(r),
    ];
    Html::joined(&fields, "")
}

fn list(all: &[Passkey], r: &Reader) -> Html {
    if all.is_empty() {
        return Html::trusted(format!("<p>{}</p>", r.t("passkey-none")));
    }
    let mut table = Table::new(r.t("passkey-yours"))
        .column(r.t("passkey-called"))
        .column(r.t("account-end"));
    table.caption_hidden = true;
    all.iter().map(|p| row(p, r)).fold(table, Table::row).html(r)
}

fn row(passkey: &Passkey, r: &Reader) -> [Cell; 2] {
    let used = passkey
        .used
        .map_or_else(|| r.t("passkey-never"), |at| r.moment(at).into());
    let kept = r.t(if passkey.synced {
        "passkey-synced"
    } else {
        "passkey-device"
    });
    let path = format!("/account/passkeys/{}", passkey.id);
    let name = Field::text("called", r.t("passkey-called")).value(&passkey.called);
    let rename = Html::trusted(format!(
        "<details><summary>{}</summary><form method=\"post\" action=\"{path}/name\" class=\"stack\">{}{}</form></details>",
        r.t("passkey-rename"),
        name.html(r),
        Button::submit(r.t("action-save")).quiet().html(r),
    ));
    let about = format!(
        "<bdi>{}</bdi><br><span class=\"small quiet\">{kept} · {}: {} · {}: {used}</span>{rename}",
        Html::escaped(&passkey.called),
        r.t("passkey-made"),
        r.moment(passkey.made),
        r.t("account-used"),
    );
    let drop = format!(
        "<form method=\"post\" action=\"{path}/drop\">{}</form>",
        Button::submit(r.t("passkey-drop")).quiet().html(r)
    );
    [Html::trusted(about).into(), Html::trusted(drop).into()]
}

/// A question as the script reads it, or the words why there is none.
fn question(done: app::Result<Value>, r: &Reader) -> Result<Response, Fault> {
    match done {
        Ok(value) => Ok(([(CACHE_CONTROL, "no-store")], Json(value)).into_response()),
        Err(AppError::Findings(findings)) => {
            let error = said(&findings, r);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, Json(json!({ "error": error }))).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

fn said(findings: &Findings, r: &Reader) -> String {
    let words = |f: &base::Finding| {
        let said = Words::of(f, &r.language);
        [Some(said.message), said.cure]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ")
    };
    let all: Vec<String> = findings.iter().map(words).collect();
    all.join(" ")
}

fn descriptors(known: &[String]) -> Value {
    known
        .iter()
        .map(|id| json!({ "type": "public-key", "id": id }))
        .collect()
}

/// `PublicKeyCredentialCreationOptions` (WebAuthn §5.4).
fn creation(new: &NewPasskey, site: &Site) -> Value {
    let user = written(new.account.id.uuid().as_bytes());
    let email = new.account.email.as_str();
    json!({
        "challenge": new.challenge,
        "rp": { "id": site.name, "name": format!("Counted {}", site.name) },
        "user": { "id": user, "name": email, "displayName": new.account.name },
        "pubKeyCredParams": ALGORITHMS.map(|alg| json!({ "type": "public-key", "alg": alg })),
        "timeout": PATIENCE * 1000,
        "excludeCredentials": descriptors(&new.known),
        "authenticatorSelection": { "residentKey": "preferred", "userVerification": "preferred" },
        "attestation": "none",
    })
}

/// `PublicKeyCredentialRequestOptions` (WebAuthn §5.5).
fn request(asked: &Asked, site: &Site) -> Value {
    json!({
        "challenge": asked.challenge,
        "rpId": site.name,
        "timeout": PATIENCE * 1000,
        "allowCredentials": descriptors(&asked.known),
        "userVerification": if asked.verify { "required" } else { "preferred" },
    })
}

async fn begin(
    visit: Visit,
    State(services): State<Services>,
    From(from): From,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let account = visit.actor.account().ok_or(AppError::NotSignedIn)?;
    let (site, sent) = (fit(&services)?, Sent::from(pairs));
    let asked = AddAsked {
        account,
        called: sent.one("called"),
        password: sent.one("password"),
        session: visit.session,
        from,
    };
    let done = begin_passkey(&services.app, &visit.actor, asked).await;
    question(done.map(|new| creation(&new, &site)), &visit.reader)
}

async fn ask_alone(
    visit: Visit,
    State(services): State<Services>,
    From(from): From,
) -> Result<Response, Fault> {
    let site = fit(&services)?;
    let done = ask_passkey(&services.app, None, &from).await;
    question(done.map(|asked| request(&asked, &site)), &visit.reader)
}

async fn ask_step(
    visit: Visit,
    State(services): State<Services>,
    From(from): From,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let site = fit(&services)?;
    let token = cookie::read(&headers, cookie::SESSION).unwrap_or("");
    let done = ask_passkey(&services.app, Some(token), &from).await;
    question(done.map(|asked| request(&asked, &site)), &visit.reader)
}

/// Bytes of a field; what is not base64url is empty, and no check believes that.
fn sent_bytes(sent: &Sent, name: &str) -> Vec<u8> {
    bytes(&sent.one(name)).unwrap_or_default()
}

async fn add(visit: Visit, State(services): State<Services>, Form(pairs): Pairs) -> Result<Response, Fault> {
    visit.actor.account().ok_or(AppError::NotSignedIn)?;
    let (site, sent) = (fit(&services)?, Sent::from(pairs));
    let (client, attestation) = (sent_bytes(&sent, "client"), sent_bytes(&sent, "attestation"));
    let done = add_passkey(&services.app, &visit.actor, &site, (&client, &attestation)).await;
    answer(done.map(drop), &visit, &services).await
}

async fn rename(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    visit.actor.account().ok_or(AppError::NotSignedIn)?;
    let id = id.parse().map_err(|_| AppError::not_found("passkey", &id))?;
    let called = Sent::from(pairs).one("called");
    let done = rename_passkey(&services.app, &visit.actor, id, &called).await;
    answer(done, &visit, &services).await
}

async fn take_away(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    visit.actor.account().ok_or(AppError::NotSignedIn)?;
    let id = id.parse().map_err(|_| AppError::not_found("passkey", &id))?;
    let done = drop_passkey(&services.app, &visit.actor, id).await;
    answer(done, &visit, &services).await
}

/// Back to the passkeys, or the page with what was wrong.
async fn answer(done: app::Result<()>, visit: &Visit, services: &Services) -> Result<Response, Fault> {
    match done {
        Ok(()) => Ok(Redirect::to("/account/passkeys").into_response()),
        Err(AppError::Findings(findings)) => {
            let errors = ErrorSummary::of(&findings, &visit.reader);
            let page = page(visit, services, &errors).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

async fn come(
    visit: Visit,
    State(services): State<Services>,
    From(from): From,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let (site, sent) = (fit(&services)?, Sent::from(pairs));
    let answer = PasskeyAnswer {
        credential: sent.one("credential"),
        client: sent_bytes(&sent, "client"),
        data: sent_bytes(&sent, "data"),
        signature: sent_bytes(&sent, "signature"),
    };
    let back = sent.one("back");
    match sign_in_by_passkey(&services.app, &site, &answer, &from).await {
        Ok(session) => Ok(enter(
            &services,
            &session,
            if back.is_empty() { "/work" } else { &back },
        )),
        Err(AppError::Findings(findings)) => {
            let errors = ErrorSummary::of(&findings, &visit.reader);
            let page = super::sign_in::again(&visit, &services, &back, errors);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}
