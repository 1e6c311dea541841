//! The paths of SDMX REST that real clients call, over releases that are out: `/sdmx/2.1` as REST 1.5 speaks (sdmx1,
//! .Stat) and `/sdmx/3.0` as REST 2.1 does (pysdmx). Flows, structures, code lists, concepts and data; what is not
//! offered is refused with 501 and says so.

use std::sync::Arc;

use app::publish::find_releases;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use disseminate::Site;
use disseminate::formats::sdmx::{
    AGENCY, CSV, Flow, JSON, Named, STRUCTURE_JSON, STRUCTURE_XML, Wanted, XML, data, flows_of, may_hold,
    structure_json, structure_xml,
};
use protect::Release;

use super::asked::Asked;
use crate::Services;
use crate::fault::Fault;
use crate::pages::labels::marked;
use crate::pages::releases::site;

/// What a path asks for.
#[derive(Debug, PartialEq, Eq)]
enum Query<'a> {
    /// Structures of a class: agency, identity.
    Structure(&'a str, &'a str, &'a str),
    /// Data: the flow and the key.
    Data(&'a str, &'a str),
}

/// An address of REST 1.5.
pub(super) async fn old(
    asked: Asked,
    State(services): State<Services>,
    Path(path): Path<String>,
) -> Result<Response, Fault> {
    let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
    let query = match parts.as_slice() {
        ["data", flow] => Query::Data(flow, "all"),
        ["data", flow, key, ..] => Query::Data(flow, key),
        [class] => Query::Structure(class, "all", "all"),
        [class, agency] => Query::Structure(class, agency, "all"),
        [class, agency, id, ..] => Query::Structure(class, agency, id),
        [] => return Ok(not_offered(&path)),
    };
    answer(&asked, &services, &query, [STRUCTURE_XML, XML]).await
}

/// An address of REST 2.1.
pub(super) async fn new(
    asked: Asked,
    State(services): State<Services>,
    Path(path): Path<String>,
) -> Result<Response, Fault> {
    let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
    let query = match parts.as_slice() {
        ["structure", class] => Query::Structure(class, "*", "*"),
        ["structure", class, agency] => Query::Structure(class, agency, "*"),
        ["structure", class, agency, id, ..] => Query::Structure(class, agency, id),
        ["data", _, agency, flow] if is_ours(agency) => Query::Data(flow, "*"),
        ["data", _, agency, flow, _] if is_ours(agency) => Query::Data(flow, "*"),
        ["data", _, agency, flow, _, key] if is_ours(agency) => Query::Data(flow, key),
        _ => return Ok(not_offered(&path)),
    };
    answer(&asked, &services, &query, [STRUCTURE_JSON, CSV]).await
}

fn is_ours(agency: &str) -> bool {
    matches!(agency, AGENCY | "*" | "all")
}

async fn answer(
    asked: &Asked,
    services: &Services,
    query: &Query<'_>,
    usual: [&'static str; 2],
) -> Result<Response, Fault> {
    let mut releases = find_releases(&services.app).await?;
    match query {
        Query::Structure(class, agency, id) => {
            if is_ours(agency) && !is_every(id) {
                releases.retain(|r| may_hold(r, id));
            }
            // What must stand beside figures is no part of their structure.
            let all = flows_of_all(&releases, &site(services));
            Ok(structures(asked, &all, class, (agency, id), usual[0]))
        }
        Query::Data(flow, key) => {
            let Some(id) = flow_named(flow) else {
                return Ok(nothing());
            };
            releases.retain(|r| may_hold(r, id));
            let site = marked(site(services), services, releases.iter().map(AsRef::as_ref)).await?;
            let all = flows_of_all(&releases, &site);
            Ok(match all.iter().find(|f| f.id() == id) {
                Some(flow) => observations(asked, &site, flow, key, usual[1]),
                None => nothing(),
            })
        }
    }
}

fn flows_of_all(releases: &[Arc<Release>], site: &Site) -> Vec<Flow> {
    releases.iter().flat_map(|r| flows_of(r, site)).collect()
}

fn is_every(id: &str) -> bool {
    matches!(id, "all" | "*")
}

/// The identity of a flow: REST 1.5 writes `AGENCY,ID,VERSION`, or the identity alone.
fn flow_named(flow: &str) -> Option<&str> {
    match flow.split(',').collect::<Vec<_>>().as_slice() {
        [agency, id, ..] if is_ours(agency) => Some(id),
        [id] => Some(id),
        _ => None,
    }
}

/// What a class asks for by itself, without what it refers to.
fn wanted(class: &str, id: &str) -> Option<Wanted> {
    let named = || match is_every(id) {
        true => Named::All,
        false => Named::One(id.to_owned()),
    };
    Some(match class {
        "dataflow" => Wanted {
            flows: true,
            ..Wanted::default()
        },
        "datastructure" => Wanted {
            structures: true,
            ..Wanted::default()
        },
        "codelist" => Wanted {
            lists: named(),
            ..Wanted::default()
        },
        "conceptscheme" => Wanted {
            concepts: named(),
            ..Wanted::default()
        },
        "structure" | "*" => Wanted::all(),
        _ => return None,
    })
}

fn structures(
    asked: &Asked,
    all: &[Flow],
    class: &str,
    (agency, id): (&str, &str),
    usual: &'static str,
) -> Response {
    let Some(mut wanted) = wanted(class, id) else {
        return not_offered(class);
    };
    let every = is_every(id);
    // The list of statuses is SDMX's own: it is found under its own agency.
    let ours = is_ours(agency) || (agency == "SDMX" && id == "CL_OBS_STATUS");
    let found: Vec<Flow> = all
        .iter()
        .filter(|f| ours && (every || f.owns(id) || agency == "SDMX"))
        .cloned()
        .collect();
    if found.is_empty() && !every {
        return nothing();
    }
    if !matches!(asked.get("references"), None | Some("none")) {
        wanted = Wanted::all();
    }
    let media_type = chosen(
        &asked.accept,
        asked.get("format"),
        &[STRUCTURE_XML, STRUCTURE_JSON],
        usual,
    );
    let text = match media_type {
        STRUCTURE_XML => structure_xml(&found, &wanted),
        _ => structure_json(&found, &wanted),
    };
    asked.answer(media_type, text.into_bytes())
}

fn observations(asked: &Asked, site: &Site, flow: &Flow, key: &str, usual: &'static str) -> Response {
    let (from, to) = (asked.get("startPeriod"), asked.get("endPeriod"));
    let found = match flow.matching(key, from, to) {
        Ok(found) => found,
        Err(wrong) => {
            let words = format!(
                "The key has to name {} places, with dots between them.\n",
                wrong.places
            );
            return (StatusCode::BAD_REQUEST, words).into_response();
        }
    };
    if found.is_empty() {
        return nothing();
    }
    let media_type = chosen(&asked.accept, asked.get("format"), &[XML, JSON, CSV], usual);
    let part = flow.clone().only(&found);
    match data(&part, site, asked.language(), media_type) {
        Some(bytes) => asked.answer(media_type, bytes),
        None => nothing(),
    }
}

/// The type that is asked for, by `format` or by the header: by its kind (`+xml`, `+json`, `+csv`), since clients ask
/// for versions that are not there too.
fn chosen(accept: &str, format: Option<&str>, offered: &[&'static str], usual: &'static str) -> &'static str {
    let asked = format.unwrap_or(accept);
    let kind = |media_type: &str| {
        let plain = media_type.split(';').next().unwrap_or_default().trim();
        ["xml", "json", "csv"].into_iter().find(|k| plain.ends_with(k))
    };
    let mut wanted = asked
        .split(',')
        .filter(|part| !part.contains("html"))
        .filter_map(kind);
    wanted
        .find_map(|k| offered.iter().copied().find(|o| kind(o) == Some(k)))
        .unwrap_or(usual)
}

fn nothing() -> Response {
    (StatusCode::NOT_FOUND, "There is nothing of that name.\n").into_response()
}

fn not_offered(what: &str) -> Response {
    (
        StatusCode::NOT_IMPLEMENTED,
        format!("This site does not offer “{what}”.\n"),
    )
        .into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_is_chosen_by_its_kind() {
        let offered = [XML, JSON, CSV];
        let of = |accept: &str, format| chosen(accept, format, &offered, CSV);
        assert_eq!(
            of(
                "application/vnd.sdmx.structurespecificdata+xml;version=2.1, */*",
                None
            ),
            XML
        );
        assert_eq!(of("application/vnd.sdmx.data+json;version=1.0.0", None), JSON);
        assert_eq!(of("*/*", None), CSV);
        assert_eq!(
            of("text/html,application/xhtml+xml,application/xml;q=0.9", None),
            XML
        );
        assert_eq!(of("*/*", Some("json")), JSON);
    }
}
