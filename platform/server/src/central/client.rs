//! Which program asks, for whom, and for what.

use std::collections::BTreeMap;
use std::sync::{Mutex, OnceLock, PoisonError};

use app::collect::{FormVersions, form_of, number_of};
use app::people::{SignIn, Visit, sign_in, who_is};
use app::ports::Query as Of;
use app::{Actor, App, AppError, Verb};
use axum::extract::{FromRequestParts, Path, Query};
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use base::Digest;
use registry::Initiative;

use super::reply::{Answer, Problem};
use crate::openrosa::{Proof, may_send_passwords};
use crate::origin::From as Origin;
use crate::{Services, cookie};

/// How many programs that send their password with every call are remembered.
const KNOWN: usize = 256;

/// A program with the session of somebody.
pub(super) struct Client {
    pub(super) actor: Actor,
    pub(super) visit: Visit,
    /// What stands in the address.
    path: BTreeMap<String, String>,
    /// What stands after `?`.
    pub(super) asked: BTreeMap<String, String>,
    /// Whether it asks for all that is known (`X-Extended-Metadata`).
    pub(super) wants_more: bool,
}

impl FromRequestParts<Services> for Client {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, services: &Services) -> Answer<Self> {
        let header = parts.headers.get(AUTHORIZATION).and_then(|v| v.to_str().ok());
        let visit = match header.and_then(Proof::read) {
            Some(Proof::Bearer(token)) => who_is(&services.app, Some(&token)).await?,
            Some(Proof::Basic { user, password }) if may_send_passwords(&services.settings.public_url) => {
                let Origin(from) = Origin::from_request_parts(parts, services)
                    .await
                    .unwrap_or_else(|e| match e {});
                by_password(&services.app, user, password, from).await?
            }
            Some(_) => return Err(AppError::NotSignedIn.into()),
            None => who_is(&services.app, cookie::read(&parts.headers, cookie::SESSION)).await?,
        };
        if visit.actor == Actor::Anonymous {
            return Err(AppError::NotSignedIn.into());
        }
        let path = Path::<BTreeMap<String, String>>::from_request_parts(parts, services).await;
        let asked = Query::<BTreeMap<String, String>>::try_from_uri(&parts.uri);
        Ok(Self {
            actor: visit.actor,
            visit,
            path: path.map_or_else(|_| BTreeMap::new(), |p| p.0),
            asked: asked.map_or_else(|_| BTreeMap::new(), |q| q.0),
            wants_more: parts
                .headers
                .get("x-extended-metadata")
                .is_some_and(|v| v.as_bytes().eq_ignore_ascii_case(b"true")),
        })
    }
}

/// A program that sends address and password with every call gets a session at the first one.
async fn by_password(app: &App, user: String, password: String, from: app::people::Origin) -> Answer<Visit> {
    static SESSIONS: OnceLock<Mutex<BTreeMap<Digest, String>>> = OnceLock::new();
    let sessions = || {
        let all = SESSIONS.get_or_init(Mutex::default);
        all.lock().unwrap_or_else(PoisonError::into_inner)
    };
    let name = Digest::of(format!("{}:{user}:{password}", from.address).as_bytes());
    let known = sessions().get(&name).cloned();
    if let Some(token) = known {
        let visit = who_is(app, Some(&token)).await?;
        if visit.actor != Actor::Anonymous {
            return Ok(visit);
        }
    }
    let asked = SignIn {
        email: user,
        password,
        from,
    };
    let signed = sign_in(app, asked).await?;
    let token = signed.token.to_string();
    let visit = who_is(app, Some(&token)).await?;
    let mut all = sessions();
    if all.len() >= KNOWN {
        all.clear();
    }
    all.insert(name, token);
    Ok(visit)
}

impl Client {
    /// A part of the address.
    pub(super) fn named(&self, name: &str) -> &str {
        self.path.get(name).map_or("", String::as_str)
    }

    /// The project of the address.
    pub(super) async fn project(&self, app: &App) -> Answer<Initiative> {
        let number = self.named("project");
        let all = app.store.list::<Initiative>(Of::all()).await?;
        let mut found = all
            .into_iter()
            .filter(|i| number_of(i.value.id.uuid()).to_string() == number);
        match (found.next(), found.next()) {
            (Some(one), None) => Ok(one.value),
            _ => Err(AppError::not_found("project", number).into()),
        }
    }

    /// The form of the address, without an ending like `.svc`, for who may do this with it.
    pub(super) async fn form(&self, app: &App, verb: Verb) -> Answer<FormVersions> {
        let project = self.project(app).await?;
        let id = self.named("form");
        let ending = [".svc", ".xml"].into_iter().find_map(|end| id.strip_suffix(end));
        Ok(form_of(app, &self.actor, project.id, (ending.unwrap_or(id), verb)).await?)
    }

    /// Whether a switch after `?` is on, however a language writes it (`True`, `true`).
    pub(super) fn is_on(&self, name: &str) -> bool {
        self.asked
            .get(name)
            .is_some_and(|v| v.eq_ignore_ascii_case("true"))
    }

    /// A whole number after `?`, or what stands for none.
    pub(super) fn whole(&self, name: &str, none: usize) -> Answer<usize> {
        let read = self.asked.get(name).map_or(Ok(none), |v| v.parse());
        read.map_err(|_| Problem::new(400.11, format!("`{name}` is a whole number.")))
    }
}
