//! `formList`, a form as XML, and its manifest.

use app::AppError;
use app::collect::{OfferedForm, offered_form, offered_forms};
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::caller::Caller;
use super::reply::{Refused, escape, xml_of};
use crate::Services;
use crate::fault::percent;

/// What a client may ask the list for.
#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(rename = "formID")]
    form: Option<String>,
}

/// The list of forms.
pub(super) async fn list(
    caller: Caller,
    State(services): State<Services>,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let forms = offered_forms(&services.app, &caller.actor, &caller.reach)
        .await
        .map_err(|e| Refused::from(e).told(&caller.reader))?;
    let wanted = |f: &&OfferedForm| asked.form.as_ref().is_none_or(|id| *id == f.instrument.form_id);
    let entries: String = forms.iter().filter(wanted).map(|f| entry(&caller, f)).collect();
    let xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xforms xmlns=\"http://openrosa.org/xforms/xformsList\">\n{entries}</xforms>\n"
    );
    Ok(xml_of(StatusCode::OK, xml.into()))
}

fn entry(caller: &Caller, form: &OfferedForm) -> String {
    let it = &form.instrument;
    let at = match caller.reach.trying {
        Some(_) => format!("{}.xml", caller.base),
        None => format!(
            "{}/forms/{}.xml",
            caller.base,
            percent(&it.form_id).replace('/', "%2F")
        ),
    };
    // A name that is missing would make Collect drop the whole list.
    let name = if it.title.trim().is_empty() {
        &it.form_id
    } else {
        &it.title
    };
    format!(
        "  <xform>\n    <formID>{}</formID>\n    <name>{}</name>\n    <version>{}</version>\n    <hash>md5:{}</hash>\n    \
         <downloadUrl>{}</downloadUrl>\n  </xform>\n",
        escape(&it.form_id),
        escape(name),
        escape(&it.version),
        form.md5,
        escape(&at)
    )
}

/// A form as XML, byte for byte what its hash is of.
pub(crate) async fn form(caller: Caller, State(services): State<Services>) -> Result<Response, Refused> {
    let (_, xml) = asked(&caller, &services).await?;
    Ok(xml_of(StatusCode::OK, xml.into()))
}

/// The files that a form brings along: none can be stored yet.
pub(super) async fn manifest(caller: Caller, State(services): State<Services>) -> Result<Response, Refused> {
    asked(&caller, &services).await?;
    let xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest xmlns=\"http://openrosa.org/xforms/xformsManifest\"></manifest>\n";
    Ok(xml_of(StatusCode::OK, xml.into()))
}

async fn asked(caller: &Caller, services: &Services) -> Result<(app::collect::Instrument, Vec<u8>), Refused> {
    let missing = || AppError::not_found("form", "");
    let form = caller.form.as_deref().ok_or_else(missing);
    let found = match form {
        Ok(form) => offered_form(&services.app, &caller.actor, &caller.reach, form).await,
        Err(missing) => Err(missing),
    };
    found.map_err(|e| Refused::from(e).told(&caller.reader))
}
