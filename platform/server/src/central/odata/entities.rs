//! The things of a list as a table of OData.
//!
//! Without `$filter` and `$orderby` a page is read from the store as it lies there, by label. Where the filter says
//! what a property is, those things are looked through of which it is so; otherwise the whole list is.

use app::collect::number_of;
use app::entities::{
    EntityList, KeptEntity, Search, count_entities, entities_page, entities_with, named_list,
};
use app::{App, AppError, Verb};
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use entity::{Conflict, odata_name};
use serde_json::{Value, json};

use super::{odata, query};
use crate::Services;
use crate::central::client::Client;
use crate::central::reply::{Answer, moment};
use crate::fault::percent_part;

/// Things that are read at once when the whole list is looked through.
const AT_ONCE: u64 = 2000;
/// The one table.
const TABLE: &str = "Entities";
/// What Central calls the metadata of a thing (`__system`).
const SYSTEM: [(&str, &str); 7] = [
    ("createdAt", "Edm.DateTimeOffset"),
    ("creatorId", "Edm.String"),
    ("creatorName", "Edm.String"),
    ("updates", "Edm.Int64"),
    ("updatedAt", "Edm.DateTimeOffset"),
    ("version", "Edm.Int64"),
    ("conflict", "Edm.String"),
];

/// The tables of a list.
pub(in crate::central) async fn service(client: Client, State(services): State<Services>) -> Answer {
    list(&client, &services).await?;
    let at = address(&client, &services);
    Ok(odata(json!({
        "@odata.context": format!("{at}/$metadata"),
        "value": [{ "name": TABLE, "kind": "EntitySet", "url": TABLE }],
    })))
}

async fn list(client: &Client, services: &Services) -> Answer<EntityList> {
    let project = client.project(&services.app).await?;
    let named = client.named("dataset");
    let wanted = (named.strip_suffix(".svc").unwrap_or(named), Verb::ViewEntities);
    let list = named_list(&services.app, &client.actor, project.id, wanted)
        .await?
        .value;
    match named.ends_with(".svc") {
        true => Ok(list),
        false => Err(AppError::not_found("table", named).into()),
    }
}

/// The table, or its description.
pub(in crate::central) async fn table(client: Client, State(services): State<Services>) -> Answer {
    let list = list(&client, &services).await?;
    match client.named("table") {
        "$metadata" => Ok(described(&list)),
        TABLE => rows(&client, &services, &list).await,
        other => Err(AppError::not_found("table", other).into()),
    }
}

async fn rows(client: &Client, services: &Services, list: &EntityList) -> Answer {
    let (app, asked) = (&services.app, query::Asked::read(&client.asked)?);
    let at = address(client, services);
    asked.must_know(|path| {
        let [name] = path else { return false };
        name == "label" || list.properties.iter().any(|p| odata_name(&p.name) == *name)
    })?;
    if !asked.is_plain() {
        let rows = chosen(app, list, &asked).await?;
        return Ok(odata(super::page(&asked, &rows, TABLE, &at)));
    }
    let search = Search {
        after: asked.after,
        // What was read before is behind the mark of the page; only a number of rows is to be passed over.
        skip: if asked.after.is_some() {
            0
        } else {
            asked.skip as u64
        },
        ..Search::default()
    };
    let until = asked.top.map_or(u64::MAX >> 1, |top| top as u64 + 1);
    let mut found = entities_page(app, list.id, &search, until).await?;
    let more = asked.top.is_some_and(|top| found.len() > top);
    found.truncate(asked.top.unwrap_or(usize::MAX));
    let last = found.last().map(|kept| kept.value.entity.uuid);
    let shown: Vec<Value> = found
        .iter()
        .map(|kept| asked.show(&row(list, &kept.value)))
        .collect();
    let mut out = json!({ "value": shown, "@odata.context": format!("{at}/$metadata#{TABLE}") });
    if let Some(last) = last.filter(|_| more) {
        out["@odata.nextLink"] = format!("{at}/{TABLE}?{}", asked.next_after(last)).into();
    }
    if asked.count {
        out["@odata.count"] = count_entities(app, list.id, false).await?.into();
    }
    Ok(odata(out))
}

/// Looks through what can fit, some things at a time, and holds no more rows than the page needs.
async fn chosen(app: &App, list: &EntityList, asked: &query::Asked) -> Result<super::Rows, AppError> {
    let mut chosen = query::Chosen::new(asked, app.now());
    let demanded = demanded(list, asked);
    let (mut search, mut after) = (Search::default(), None);
    loop {
        let some = match demanded {
            Some(said) => entities_with(app, list.id, said, (after, AT_ONCE)).await?,
            None => entities_page(app, list.id, &search, AT_ONCE).await?,
        };
        let Some(last) = some.last() else { break };
        after = Some(last.value.id);
        search.after = Some(last.value.entity.uuid);
        chosen.take(some.iter().map(|kept| row(list, &kept.value)).collect());
        if chosen.is_enough() {
            break;
        }
    }
    let (all, shown) = chosen.end();
    Ok(super::Rows { shown, all })
}

/// A property and what it is in all things that are wanted. Two properties may have one name in OData: then none.
fn demanded<'a>(list: &'a EntityList, asked: &'a query::Asked) -> Option<(&'a str, &'a str)> {
    let ([name], value) = asked.demands()? else {
        return None;
    };
    let mut called = list.properties.iter().filter(|p| odata_name(&p.name) == *name);
    match (called.next(), called.next()) {
        (Some(property), None) => Some((&property.name, value)),
        _ => None,
    }
}

fn row(list: &EntityList, kept: &KeptEntity) -> Value {
    let entity = &kept.entity;
    let (first, last) = (entity.versions.first(), entity.versions.last());
    let changed = last.filter(|v| v.number > 1).map(|v| moment(v.at));
    let mut values = entity.values();
    let mut out = json!({
        "__id": entity.uuid,
        "label": entity.label(),
        "__system": {
            "createdAt": first.map(|v| moment(v.at)),
            "creatorId": first.and_then(|v| v.by).map(|by| number_of(by).to_string()),
            "creatorName": Value::Null,
            "updates": entity.current() - 1,
            "updatedAt": changed,
            "version": entity.current(),
            "conflict": entity.conflict.map(Conflict::as_str),
        },
    });
    for property in &list.properties {
        out[odata_name(&property.name)] = values.remove(&property.name).into();
    }
    out
}

/// The address of the service.
fn address(client: &Client, services: &Services) -> String {
    let name = percent_part(client.named("dataset"));
    let site = &services.settings.public_url;
    format!("{site}/v1/projects/{}/datasets/{name}", client.named("project"))
}

/// The description in EDMX.
fn described(list: &EntityList) -> Response {
    let property = |(name, kind): (&str, &str)| format!("<Property Name=\"{name}\" Type=\"{kind}\"/>");
    let own = list.properties.iter().map(|p| odata_name(&p.name));
    let own: String = own.map(|name| property((&name, "Edm.String"))).collect();
    let system: String = SYSTEM.into_iter().map(property).collect();
    let xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<edmx:Edmx xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\" \
         Version=\"4.0\"><edmx:DataServices><Schema xmlns=\"http://docs.oasis-open.org/odata/ns/edm\" Namespace=\"Counted\">\
         <EntityType Name=\"{TABLE}\"><Key><PropertyRef Name=\"__id\"/></Key>{}{}{}{own}</EntityType>\
         <ComplexType Name=\"metadata\">{system}</ComplexType><EntityContainer Name=\"List\">\
         <EntitySet Name=\"{TABLE}\" EntityType=\"Counted.{TABLE}\"/></EntityContainer></Schema></edmx:DataServices></edmx:Edmx>\n",
        property(("__id", "Edm.String")),
        property(("label", "Edm.String")),
        property(("__system", "Counted.metadata")),
    );
    (
        [("content-type", "application/xml"), ("odata-version", "4.0")],
        xml,
    )
        .into_response()
}
