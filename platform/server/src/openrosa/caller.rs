//! Who asks, and what they reach: by the key in the address, by `Authorization`, by a session.

use std::collections::BTreeMap;

use app::collect::number_of;
use app::devices::{DeviceKey, Purpose, Reach, digest, key_by_id, key_by_token, use_key};
use app::people::who_is;
use app::ports::{Query as Of, Stored};
use app::{Actor, App, AppError, Needs};
use axum::extract::{FromRequestParts, Path, Query};
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use base::Id;
use registry::Initiative;

use super::reply::Refused;
use super::sign::{self, Proof};
use crate::fault::percent_part;
use crate::{Services, cookie, reader};

/// Somebody who collects.
pub(crate) struct Caller {
    pub(super) actor: Actor,
    pub(super) reach: Reach,
    /// The address under which this caller reaches everything, without a slash at the end.
    pub(super) base: String,
    /// The form that the address names, without `.xml`.
    pub(super) form: Option<String>,
    /// The file beside it that the address names.
    pub(super) file: Option<String>,
    /// What the device calls itself.
    pub(super) device: Option<String>,
    /// The reader's language, for what is told.
    pub(super) reader: ui::Reader,
}

type Named = BTreeMap<String, String>;

impl FromRequestParts<Services> for Caller {
    type Rejection = Refused;
    async fn from_request_parts(parts: &mut Parts, services: &Services) -> Result<Self, Refused> {
        let reader = reader::of(&parts.headers, parts.uri.query());
        if parts.headers.get("x-openrosa-version").is_none_or(|v| v != "1.0")
            && asks_openrosa(parts.uri.path())
        {
            return Err(Refused::Version);
        }
        let named = Path::<Named>::from_request_parts(parts, services)
            .await
            .map_or_else(|_| Named::new(), |path| path.0);
        let asked = Query::<Named>::try_from_uri(&parts.uri)
            .map(|q| q.0)
            .unwrap_or_default();
        let device = asked.get("deviceID").cloned();
        let app = &services.app;
        let (actor, reach) = match named.get("key").or_else(|| asked.get("st")) {
            Some(token) => by_key(app, token, device.as_deref()).await,
            None => by_header(app, parts, services, device.as_deref(), &named).await,
        }
        .map_err(|e| e.told(&reader))?;
        let number = number_of(reach.initiative.uuid());
        if named.get("project").is_some_and(|p| *p != number.to_string()) {
            return Err(AppError::not_found("project", &named["project"]))
                .map_err(|e| Refused::from(e).told(&reader));
        }
        let form = named
            .get("form")
            .map(|f| f.strip_suffix(".xml").unwrap_or(f).to_owned());
        let base = base(&services.settings.public_url, &named, number, &reach);
        Ok(Self {
            actor,
            reach,
            base,
            form,
            file: named.get("file").cloned(),
            device,
            reader,
        })
    }
}

/// Whether an address is OpenRosa's own; a form as XML is fetched by other programs too.
fn asks_openrosa(path: &str) -> bool {
    ["/formList", "/submission", "/manifest", "/integrity"]
        .iter()
        .any(|end| path.ends_with(end))
}

/// The address that a caller goes on with: the one they came by.
fn base(site: &str, named: &Named, number: u64, reach: &Reach) -> String {
    let form = named.get("form").map(|f| percent_part(f));
    match (named.get("key"), reach.trying, form) {
        (Some(key), Some(_), Some(form)) => {
            format!("{site}/v1/test/{key}/projects/{number}/forms/{form}/draft")
        }
        (Some(key), _, _) => format!("{site}/v1/key/{key}/projects/{number}"),
        (None, _, _) => format!("{site}/v1/projects/{number}"),
    }
}

/// The address that a device with a key goes by; `form` is the id of the draft that the key is to try.
pub(crate) fn base_of_key(site: &str, key: &DeviceKey, token: &str, form: &str) -> String {
    let number = number_of(key.initiative.uuid());
    match key.purpose {
        Purpose::Collecting(_) => format!("{site}/v1/key/{token}/projects/{number}"),
        Purpose::Trying(_) => {
            let form = percent_part(form);
            format!("{site}/v1/test/{token}/projects/{number}/forms/{form}/draft")
        }
    }
}

async fn by_key(app: &App, token: &str, device: Option<&str>) -> Result<(Actor, Reach), Refused> {
    match key_by_token(app, token).await? {
        Some(key) => Ok(use_key(app, key, device).await?),
        None => Err(AppError::NotAllowed { needs: Needs::Owner }.into()),
    }
}

async fn by_header(
    app: &App,
    parts: &Parts,
    services: &Services,
    device: Option<&str>,
    named: &Named,
) -> Result<(Actor, Reach), Refused> {
    let header = parts.headers.get(AUTHORIZATION).and_then(|v| v.to_str().ok());
    let said = header.and_then(Proof::read);
    let secret_way = sign::may_send_passwords(&services.settings.public_url);
    let key: Option<Stored<DeviceKey>> = match &said {
        Some(Proof::Bearer(token)) => key_by_token(app, token).await?,
        Some(Proof::Basic { user, password }) if secret_way => {
            let key = key_by_token(app, password).await?;
            key.filter(|k| k.value.id.to_string() == *user)
        }
        Some(Proof::Digest(said)) => {
            let uri = parts.uri.path_and_query().map_or("", |p| p.as_str());
            let key = key_by_id(app, &said.user).await?;
            let proof = said.answer(parts.method.as_str());
            let fresh = sign::is_fresh(app, &said.nonce);
            match key.filter(|k| said.uri == uri && digest::proves(&k.ha1, &proof)) {
                Some(_) if !fresh => return Err(Refused::challenge(app, secret_way, true)),
                key => key,
            }
        }
        _ => None,
    };
    if let Some(key) = key {
        return Ok(use_key(app, key, device).await?);
    }
    let visit = who_is(app, cookie::read(&parts.headers, cookie::SESSION)).await?;
    match (visit.actor, named.get("project")) {
        (Actor::Anonymous, _) => Err(Refused::challenge(app, secret_way, false)),
        (actor, Some(number)) => Ok((actor, Reach::whole(initiative(app, number).await?))),
        (_, None) => Err(AppError::not_found("project", "").into()),
    }
}

/// The initiative of a number.
pub(super) async fn initiative(app: &App, number: &str) -> Result<Id<Initiative>, AppError> {
    let all = app.store.list::<Initiative>(Of::all()).await?;
    let mut found = all
        .iter()
        .filter(|i| number_of(i.value.id.uuid()).to_string() == number);
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one.value.id),
        _ => Err(AppError::not_found("project", number)),
    }
}
