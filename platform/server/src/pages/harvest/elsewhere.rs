//! `/elsewhere`: what other instances publish and this one hands on. It is never counted as one's own, and each record
//! says whose it is and who signed it.

use app::harvest::{SharedView, Way, elsewhere, view_shared};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use harvest::SharedKind;
use serde::Deserialize;
use ui::components::breadcrumb::Breadcrumb;
use ui::components::card::{Card, Cards};
use ui::components::definition_list::DefinitionList;
use ui::components::notice::{Kind, Notice};
use ui::{Component, Html, Icon, Reader};

use super::{badge, code, facts, name, outward, revoked};
use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

/// How many records stand beside a list of one's own.
const BESIDE: u64 = 6;
/// How many records a page shows.
const PAGE: u64 = 60;

#[derive(Template)]
#[template(path = "harvest/beside.html")]
struct Beside<'a> {
    r: &'a Reader,
    cards: Html,
    all: String,
    all_words: Html,
}

/// What other instances publish of a kind, to stand below a list of one's own; nothing where nothing came.
pub(crate) async fn beside(services: &Services, kind: SharedKind, r: &Reader) -> Result<Html, Fault> {
    let (found, of) = elsewhere(&services.app, Some(kind), None, BESIDE).await?;
    if found.is_empty() {
        return Ok(Html::empty());
    }
    Ok(crate::render(&Beside {
        r,
        cards: Cards(found.iter().map(|it| card(it, r)).collect()).html(r),
        all: format!("/elsewhere?kind={}", kind.as_str()),
        all_words: r.tn("elsewhere-all", usize::try_from(of).unwrap_or(usize::MAX)),
    }))
}

fn card(it: &SharedView, r: &Reader) -> Card {
    let record = it.shared.record();
    let Some(content) = &record.content else {
        return Card::new(r.t("elsewhere-gone"), address(it));
    };
    Card::new(r.text(content.title()), address(it))
        .kicker(name(it.origin.as_ref(), r))
        .summary(facts::glimpse(record.name.kind, content, r))
        .badge(badge(it, r))
        .fact(Icon::Info, kind_words(record.name.kind, r))
        .fact(Icon::Calendar, r.date(governance::day(record.at)))
}

fn address(it: &SharedView) -> String {
    format!("/elsewhere/{}", it.shared.id)
}

fn kind_words(kind: SharedKind, r: &Reader) -> Html {
    r.t(&format!("elsewhere-kind-{}", kind.as_str().replace('_', "-")))
}

/// What the address asks for.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Wanted {
    #[serde(default)]
    kind: String,
}

#[derive(Template)]
#[template(path = "harvest/list.html")]
struct List<'a> {
    r: &'a Reader,
    kinds: Vec<(String, Html, bool)>,
    cards: Option<Html>,
    found: Html,
}

pub(super) async fn list(
    visit: Visit,
    State(services): State<Services>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Fault> {
    let kind = SharedKind::from_name(&wanted.kind);
    let (found, of) = elsewhere(&services.app, kind, None, PAGE).await?;
    let r = &visit.reader;
    let of = usize::try_from(of).unwrap_or(usize::MAX);
    let list = List {
        r,
        kinds: kinds(kind, r),
        cards: (!found.is_empty()).then(|| Cards(found.iter().map(|it| card(it, r)).collect()).html(r)),
        found: r.tn("elsewhere-found", of),
    };
    let shell = visit.page(r.plain("elsewhere-title"), crate::render(&list));
    Ok(shell.description(r.plain("elsewhere-lead")).into_response())
}

/// All kinds, and the whole: their addresses, their words, and whether they are what is shown.
fn kinds(shown: Option<SharedKind>, r: &Reader) -> Vec<(String, Html, bool)> {
    let whole = ("/elsewhere".to_owned(), r.t("filter-all"), shown.is_none());
    let one = |kind: &SharedKind| {
        let words = r.t(&format!("elsewhere-kinds-{}", kind.as_str().replace('_', "-")));
        (
            format!("/elsewhere?kind={}", kind.as_str()),
            words,
            shown == Some(*kind),
        )
    };
    std::iter::once(whole)
        .chain(SharedKind::ALL.iter().map(one))
        .collect()
}

#[derive(Template)]
#[template(path = "harvest/record.html")]
struct Show<'a> {
    r: &'a Reader,
    title: Html,
    badge: Html,
    whose: Html,
    said: Html,
    proof: Html,
    api: String,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    let it = view_shared(&services.app, &id).await?;
    let r = &visit.reader;
    let record = it.shared.record();
    let title = record
        .content
        .as_ref()
        .map_or_else(|| r.t("elsewhere-gone"), |c| r.text(c.title()));
    let show = Show {
        r,
        badge: badge(&it, r),
        whose: whose(&it, r),
        said: record
            .content
            .as_ref()
            .map_or_else(Html::empty, |c| facts::said(record.name.kind, c, r)),
        proof: proof(&it, r),
        api: format!("/api/v1/records/{}", it.shared.id),
        title: title.clone(),
    };
    let way = Breadcrumb::default().to(r.t("elsewhere-title"), "/elsewhere");
    let shell = visit.page(title.plain(), crate::render(&show)).above(way.html(r));
    Ok(shell.into_response())
}

/// Whose record it is, where it stands there, and what the signature proves.
fn whose(it: &SharedView, r: &Reader) -> Html {
    let content = it.shared.record().content.as_ref();
    let key = match (it.shared.way, content) {
        (_, None) => "elsewhere-gone-text",
        (Way::Own, _) => "elsewhere-own-text",
        (Way::Direct, _) => "elsewhere-direct-text",
        (Way::Passed, _) if it.confirmed => "elsewhere-confirmed-text",
        (Way::Passed, _) if !it.vouched => "elsewhere-unvouched-text",
        (Way::Passed, _) => "elsewhere-passed-text",
    };
    let said = |origin: Option<&harvest::Origin>| {
        origin.map_or_else(|| r.plain("elsewhere-nobody"), |o| o.name.clone())
    };
    let (origin, by) = (said(it.origin.as_ref()), said(it.by.as_ref()));
    let args = [("origin", origin.as_str().into()), ("by", by.as_str().into())];
    let mut parts = vec![Html::trusted(format!("<p>{}</p>", r.ta(key, &args)))];
    let there = it.origin.as_ref().filter(|o| !o.address.is_empty());
    if let (Some(origin), Some(content)) = (there, content) {
        let address = format!("{}{}", origin.address, content.path());
        let link = outward(&address, &r.t("elsewhere-there"));
        parts.push(Html::trusted(format!("<p>{link}</p>")));
    }
    let kind = if content.is_some() {
        Kind::Note
    } else {
        Kind::Attention
    };
    let told = Notice::new(kind, Html::empty(), Html::joined(&parts, "")).html(r);
    let Some(why) = &it.revoked else { return told };
    let key = match why.covers(it.shared.taken) {
        true => "elsewhere-revoked-since",
        false => "elsewhere-revoked-before",
    };
    Html::joined(&[revoked(why, key, r), told], "")
}

fn proof(it: &SharedView, r: &Reader) -> Html {
    let record = it.shared.record();
    let version = usize::try_from(record.version).unwrap_or(usize::MAX);
    DefinitionList::default()
        .item(r.t("elsewhere-kind"), kind_words(record.name.kind, r))
        .item(r.t("elsewhere-origin"), name(it.origin.as_ref(), r))
        .item(r.t("elsewhere-version"), r.count(version))
        .item(r.t("elsewhere-signed"), r.moment(record.at))
        .item(r.t("elsewhere-taken"), r.moment(it.shared.taken))
        .item(r.t("source-fingerprint"), code(it.shared.key().fingerprint()))
        .html(r)
}
