//! `formList`, a form as XML, its manifest, and the lists of things that it wants beside it.

use app::collect::{FormFile, OfferedForm, offered_form, offered_forms};
use app::entities::{Columns, ListFile, entity_file, files_of, is_gone};
use app::{App, AppError};
use axum::body::Body;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::http::header::{
    ACCEPT_RANGES, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE, ETAG, HeaderMap, IF_NONE_MATCH,
};
use axum::response::{IntoResponse, Response};
use base::xml;
use futures::{StreamExt as _, stream};
use serde::Deserialize;

use super::caller::Caller;
use super::reply::{Refused, openrosa, xml_of};
use crate::Services;
use crate::fault::percent_part;

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
    let mut entries = String::new();
    for form in forms.iter().filter(wanted) {
        let files = files_of(&services.app, &caller.actor, &form.instrument)
            .await
            .map_err(|e| Refused::from(e).told(&caller.reader))?;
        let has_files = !files.is_empty() || !form.instrument.files.is_empty();
        entries.push_str(&entry(&caller, form, has_files));
    }
    let xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xforms xmlns=\"http://openrosa.org/xforms/xformsList\">\n{entries}</xforms>\n"
    );
    Ok(xml_of(StatusCode::OK, xml.into()))
}

/// The address of a form and what lies beside it.
fn address(caller: &Caller, form_id: &str) -> String {
    match caller.reach.trying {
        Some(_) => caller.base.clone(),
        None => format!("{}/forms/{}", caller.base, percent_part(form_id)),
    }
}

fn entry(caller: &Caller, form: &OfferedForm, has_files: bool) -> String {
    let it = &form.instrument;
    let at = address(caller, &it.form_id);
    let manifest = match has_files {
        true => format!("\n    <manifestUrl>{}/manifest</manifestUrl>", xml::escaped(&at)),
        false => String::new(),
    };
    // A name that is missing would make Collect drop the whole list.
    let name = if it.title.trim().is_empty() {
        &it.form_id
    } else {
        &it.title
    };
    format!(
        "  <xform>\n    <formID>{}</formID>\n    <name>{}</name>\n    <version>{}</version>\n    <hash>md5:{}</hash>\n    \
         <downloadUrl>{}.xml</downloadUrl>{manifest}\n  </xform>\n",
        xml::escaped(&it.form_id),
        xml::escaped(name),
        xml::escaped(&it.version),
        form.md5,
        xml::escaped(&at)
    )
}

/// A form as XML, byte for byte what its hash is of.
pub(crate) async fn form(caller: Caller, State(services): State<Services>) -> Result<Response, Refused> {
    let (_, xml) = asked(&caller, &services).await?;
    Ok(xml_of(StatusCode::OK, xml.into()))
}

/// The files that a form wants beside it: those that were kept for it, and lists of things.
pub(super) async fn manifest(caller: Caller, State(services): State<Services>) -> Result<Response, Refused> {
    let (it, _) = asked(&caller, &services).await?;
    let files = files_of(&services.app, &caller.actor, &it)
        .await
        .map_err(|e| Refused::from(e).told(&caller.reader))?;
    let at = address(&caller, &it.form_id);
    let kept = |name: &str| it.files.iter().any(|f| f.name == name);
    let lists = files.iter().filter(|f| !kept(&f.name)).map(|f| media(&at, f));
    let entries: String = it.files.iter().map(|f| plain(&at, f)).chain(lists).collect();
    let xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest xmlns=\"http://openrosa.org/xforms/xformsManifest\">{entries}</manifest>\n"
    );
    Ok(xml_of(StatusCode::OK, xml.into()))
}

fn media(at: &str, file: &ListFile) -> String {
    let url = format!("{at}/attachments/{}", percent_part(&file.name));
    let url = xml::escaped(&url);
    let kind = match file.list.approval {
        true => "approvalEntityList",
        false => "entityList",
    };
    format!(
        "\n  <mediaFile type=\"{kind}\">\n    <filename>{}</filename>\n    <hash>md5:{}</hash>\n    \
         <downloadUrl>{url}</downloadUrl>\n    <integrityUrl>{url}/integrity</integrityUrl>\n  </mediaFile>\n",
        xml::escaped(&file.name),
        file.mark
    )
}

fn plain(at: &str, file: &FormFile) -> String {
    let url = format!("{at}/attachments/{}", percent_part(&file.name));
    format!(
        "\n  <mediaFile>\n    <filename>{}</filename>\n    <hash>md5:{}</hash>\n    <downloadUrl>{}</downloadUrl>\n  </mediaFile>\n",
        xml::escaped(&file.name),
        file.md5,
        xml::escaped(&url)
    )
}

/// A file that was kept for a form, or a list as the file that it wants; a device that has the newest gets nothing.
pub(super) async fn file(
    caller: Caller,
    State(services): State<Services>,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    let (it, _) = asked(&caller, &services).await?;
    let name = caller.file.as_deref().unwrap_or_default();
    let mut response = match it.files.into_iter().find(|f| f.name == name) {
        Some(file) => form_file(services.app, file, &headers),
        None => {
            let list = wanted(&caller, &services).await?;
            list_as_csv(services.app, list, &headers, Columns::Device)
        }
    };
    openrosa(&mut response);
    Ok(response)
}

async fn wanted(caller: &Caller, services: &Services) -> Result<ListFile, Refused> {
    let (form, name) = (caller.form.as_deref().unwrap_or_default(), caller.file.as_deref());
    let named = (form, name.unwrap_or_default());
    let found = entity_file(&services.app, &caller.actor, &caller.reach, named).await;
    found.map_err(|e| Refused::from(e).told(&caller.reader))
}

fn has_newest(headers: &HeaderMap, mark: &str) -> bool {
    let known = headers.get(IF_NONE_MATCH).and_then(|v| v.to_str().ok());
    known.is_some_and(|k| {
        k.split(',')
            .any(|one| one.trim().trim_start_matches("W/") == mark)
    })
}

/// A file that was kept for a form, piece after piece.
pub(crate) fn form_file(app: App, file: FormFile, headers: &HeaderMap) -> Response {
    let mark = format!("\"{}\"", file.md5);
    if has_newest(headers, &mark) {
        return (StatusCode::NOT_MODIFIED, [(ETAG, mark)]).into_response();
    }
    let name = format!("attachment; filename*=UTF-8''{}", percent_part(&file.name));
    let headers = [
        (CONTENT_TYPE, file.media_type.clone()),
        (ETAG, mark),
        (CONTENT_DISPOSITION, name),
        (CONTENT_LENGTH, file.size.to_string()),
        (ACCEPT_RANGES, "bytes".to_owned()),
    ];
    let pieces = stream::try_unfold((app, file, 0_u64), |(app, file, from)| async move {
        let piece = file.piece(&app, from).await.map_err(std::io::Error::other)?;
        let piece = piece.filter(|p| !p.is_empty());
        Ok::<_, std::io::Error>(piece.map(|p| {
            let next = from + p.len() as u64;
            (p, (app, file, next))
        }))
    });
    (headers, Body::from_stream(pieces)).into_response()
}

/// A list as CSV, written as it is read, with a mark by which clients know what they have.
pub(crate) fn list_as_csv(app: App, file: ListFile, headers: &HeaderMap, columns: Columns) -> Response {
    let mark = format!("\"{}\"", file.mark);
    if has_newest(headers, &mark) {
        return (StatusCode::NOT_MODIFIED, [(ETAG, mark)]).into_response();
    }
    let first = file.header(columns);
    let name = format!("attachment; filename*=UTF-8''{}", percent_part(&file.name));
    let begin = (app, file, None);
    let chunks = stream::try_unfold(begin, move |(app, file, after)| async move {
        let chunk = file
            .chunk(&app, after, columns)
            .await
            .map_err(std::io::Error::other)?;
        Ok::<_, std::io::Error>(chunk.map(|(lines, last)| (lines, (app, file, Some(last)))))
    });
    let all = stream::once(async { Ok(first) }).chain(chunks);
    let kind = "text/csv; charset=utf-8".to_owned();
    let headers = [(CONTENT_TYPE, kind), (ETAG, mark), (CONTENT_DISPOSITION, name)];
    (headers, Body::from_stream(all)).into_response()
}

/// Which things of a list a device should drop.
pub(super) async fn integrity(
    caller: Caller,
    State(services): State<Services>,
    Query(asked): Query<Ids>,
) -> Result<Response, Refused> {
    /// Identities that are told of at once.
    const MOST: usize = 10_000;
    let file = wanted(&caller, &services).await?;
    let told = |e: AppError| Refused::from(e).told(&caller.reader);
    let mut entries = String::new();
    for id in asked
        .id
        .split(',')
        .map(str::trim)
        .filter(|id| !id.is_empty())
        .take(MOST)
    {
        let gone = is_gone(&services.app, caller.reach.initiative, &file, id)
            .await
            .map_err(told)?;
        entries.push_str(&format!(
            "<entity id=\"{}\"><deleted>{gone}</deleted></entity>",
            xml::escaped(id)
        ));
    }
    let xml =
        format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<data><entities>{entries}</entities></data>\n");
    Ok(xml_of(StatusCode::OK, xml.into()))
}

/// The things that a device asks about.
#[derive(Deserialize)]
pub(super) struct Ids {
    #[serde(default)]
    id: String,
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
