//! `POST /v1/sessions` and `GET /v1/users/current`.

use app::collect::number_of;
use app::people::{Account, SignIn, sign_in, view_accounts};
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::response::IntoResponse;
use serde::Deserialize;
use serde_json::{Value, json};

use super::client::Client;
use super::reply::{Answer, Problem, moment};
use crate::Services;
use crate::origin::From as Origin;

/// Who signs in.
#[derive(Deserialize)]
struct Asked {
    email: String,
    password: String,
}

/// A session by address and password. An account with a second step of signing in cannot have one: a program has
/// nobody to ask.
pub(super) async fn open(State(services): State<Services>, Origin(from): Origin, body: Bytes) -> Answer {
    let asked: Asked = serde_json::from_slice(&body)
        .map_err(|_| Problem::new(400.1, "An object with email and password was expected."))?;
    let now = services.app.now();
    let asked = SignIn {
        email: asked.email,
        password: asked.password,
        from,
    };
    let signed = sign_in(&services.app, asked).await?;
    if signed.second {
        return Err(Problem::new(
            401.2,
            "This account has a second step of signing in. Use an account without one for programs.",
        ));
    }
    // Nothing here goes by a cookie, and so nothing has to be protected by this word; clients want it there.
    let csrf = base::Digest::of(signed.token.digest().to_string().as_bytes()).to_string();
    let session = json!({
        "token": signed.token.to_string(),
        "csrf": csrf,
        "createdAt": moment(now),
        "expiresAt": moment(signed.expires),
    });
    Ok(Json(session).into_response())
}

/// Whose session it is.
pub(super) async fn current(client: Client) -> Answer {
    let account = client.visit.account.as_ref().ok_or(app::AppError::NotSignedIn)?;
    Ok(Json(user(account)).into_response())
}

/// Everybody with an account, by name; with `q`, whose name or address has that in it.
pub(super) async fn users(client: Client, State(services): State<Services>) -> Answer {
    let wanted = client.asked.get("q").map_or("", String::as_str);
    let all = view_accounts(&services.app, &client.actor, wanted).await?;
    let all: Vec<Value> = all.iter().map(user).collect();
    Ok(Json(all).into_response())
}

fn user(account: &Account) -> Value {
    json!({
        "id": number_of(account.id.uuid()),
        "type": "user",
        "displayName": account.name,
        "email": account.email.as_str(),
        "createdAt": moment(account.created),
        "updatedAt": Value::Null,
        "deletedAt": Value::Null,
    })
}
