//! `/bodies/{body}/directory`: the members by class, country and words, with a map; and the page of one.

use app::join::{Directory, Filter, MemberView, lapse_member, view_directory, view_member};
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use governance::Membership;
use governance::joining::{MemberClass, Standing};
use registry::Area;
use serde::Deserialize;
use ui::chart::Unit;
use ui::chart::world::{Country, World};
use ui::components::badge::{Badge, Tone};
use ui::components::button::Button;
use ui::components::definition_list::DefinitionList;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::filter_form::FilterForm;
use ui::components::page::Section;
use ui::components::pager::Pager;
use ui::{Component, Html, Reader};

use super::words;
use crate::Services;
use crate::fault::{Fault, percent};
use crate::pages::bodies::frame;
use crate::pages::bodies::words::{called, term};
use crate::pages::form::{findings_of, id_of, to};
use crate::pages::work::Sent;
use crate::visit::Visit;

/// How many members a page shows.
const PER_PAGE: usize = 50;

/// What the address asks for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    q: String,
    class: String,
    area: String,
    page: usize,
}

#[derive(Template)]
#[template(path = "join/directory.html")]
struct List<'a> {
    r: &'a Reader,
    slug: &'a str,
    name: Html,
    lead: Html,
    filter: Html,
    members: Vec<(String, Html, Html, Html)>,
    pager: Html,
    world: Html,
    none: bool,
    mine: bool,
    keeps: bool,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let filter = Filter {
        words: asked.q.clone(),
        class: asked.class.clone(),
        area: asked.area.clone(),
    };
    let found = view_directory(&services.app, &visit.actor, &slug, &filter).await?;
    let r = &visit.reader;
    let pages = found.members.len().div_ceil(PER_PAGE).max(1);
    let page = asked.page.clamp(1, pages);
    let shown = found.members.iter().skip((page - 1) * PER_PAGE).take(PER_PAGE);
    let pager = Pager {
        page,
        pages,
        prefix: format!(
            "/bodies/{slug}/directory?q={}&class={}&area={}&page=",
            percent(&asked.q),
            percent(&asked.class),
            percent(&asked.area)
        ),
    };
    let list = List {
        r,
        slug: &slug,
        name: r.text(&found.body.name),
        lead: r.tn("join-directory-lead", found.of),
        filter: filter_form(&asked, &filter, &found, r).html(r),
        members: shown.map(|m| line(m, found.mine || found.keeps, r)).collect(),
        pager: if pages > 1 { pager.html(r) } else { Html::empty() },
        world: world(&found, r),
        none: found.of == 0,
        mine: found.mine,
        keeps: found.keeps,
    };
    let title = format!("{} – {}", r.plain("join-directory"), list.name.plain());
    let shell = visit.page(title, crate::render(&list));
    Ok(shell
        .description(list.lead.plain())
        .section(Section::Collaborative)
        .above(frame::above(&found.body, "directory", r))
        .into_response())
}

fn line(m: &Membership, inside: bool, r: &Reader) -> (String, Html, Html, Html) {
    let for_whom = r.tv("member-speaks-for", "whom", m.on_behalf_of.as_str());
    (
        m.id.to_string(),
        words::member(m, inside, r),
        words::class(m, r),
        for_whom,
    )
}

fn filter_form(asked: &Asked, filter: &Filter, found: &Directory, r: &Reader) -> FilterForm {
    let class = |c: &MemberClass| {
        let label = r.ta(
            "join-with-count",
            &[
                ("name", r.plain(&format!("join-class-{}", c.as_str())).into()),
                ("count", found.classes.get(c).copied().unwrap_or(0).into()),
            ],
        );
        Choice::new(c.as_str(), label).chosen(asked.class == c.as_str())
    };
    let mut areas: Vec<&Area> = found.areas.keys().filter_map(|c| Area::find(c)).collect();
    let regions: Vec<&Area> = areas.iter().flat_map(|a| a.regions()).collect();
    areas.extend(regions);
    areas.sort_by_key(|a| (a.is_country(), a.name(&r.language), a.m49));
    areas.dedup_by_key(|a| a.m49);
    let area = |a: &&Area| Choice::new(a.m49, a.name(&r.language)).chosen(asked.area == a.m49);
    let any = || std::iter::once(Choice::new("", r.t("filter-any")));
    FilterForm {
        action: format!("/bodies/{}/directory", found.body.slug),
        words: Some(asked.q.clone()),
        fields: vec![
            Field::select(
                "class",
                r.t("join-class"),
                any().chain(MemberClass::ALL.iter().map(class)).collect(),
            ),
            Field::select(
                "area",
                r.t("join-area"),
                any().chain(areas.iter().map(area)).collect(),
            ),
        ],
        result: if filter.is_empty() {
            Html::empty()
        } else {
            let counts = [("count", found.members.len().into()), ("of", found.of.into())];
            r.ta("join-found", &counts)
        },
        active: !filter.is_empty(),
    }
}

/// The members by country; those of a region or of the world are not on it, and the sentence says how many.
fn world(found: &Directory, r: &Reader) -> Html {
    let countries: Vec<(&Area, usize)> = found
        .areas
        .iter()
        .filter_map(|(code, n)| Some((Area::find(code).filter(|a| a.is_country())?, *n)))
        .collect();
    if countries.is_empty() {
        return Html::empty();
    }
    let on_map: usize = countries.iter().map(|(_, n)| n).sum();
    let args = [
        ("members", on_map.into()),
        ("countries", countries.len().into()),
        ("others", found.of.saturating_sub(on_map).into()),
    ];
    let country = |(a, n): &(&Area, usize)| {
        Some(Country {
            m49: a.m49.parse().ok()?,
            name: a.name(&r.language).into(),
            value: *n as f64,
            href: Some(format!("/bodies/{}/directory?area={}", found.body.slug, a.m49)),
        })
    };
    let world = World {
        title: r.t("join-map"),
        sentence: r.ta("join-map-sentence", &args),
        of: r.t("join-directory"),
        unit: Unit::count(),
        countries: countries.iter().filter_map(country).collect(),
        places: Vec::new(),
    };
    world.chart(r).html(r)
}

#[derive(Template)]
#[template(path = "join/member.html")]
struct One<'a> {
    r: &'a Reader,
    title: Html,
    badge: Html,
    facts: Html,
    summary: Html,
    statement: Html,
    posts: Vec<Html>,
    given: Vec<Html>,
    consulted: Vec<Html>,
    represents: bool,
    lapse: Html,
    back: String,
}

pub(super) async fn member(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, member)): Path<(String, String)>,
) -> Result<Response, Fault> {
    one(&visit, &services, (&slug, &member), &ErrorSummary::default()).await
}

async fn one(
    visit: &Visit,
    services: &Services,
    at: (&str, &str),
    errors: &ErrorSummary,
) -> Result<Response, Fault> {
    let view = view_member(&services.app, &visit.actor, at).await?;
    let r = &visit.reader;
    let m = &view.member;
    let (consulted, given): (Vec<_>, Vec<_>) = view
        .contributions
        .iter()
        .partition(|c| matches!(c.what, governance::joining::What::Consulted { .. }));
    let words = |all: Vec<_>| all.into_iter().map(|c| words::contribution(c, r)).collect();
    let tone = if view.standing == Standing::Active {
        Tone::Good
    } else {
        Tone::Plain
    };
    let page = One {
        r,
        title: words::member(m, view.inside, r),
        badge: Badge::new(tone, r.t(&format!("join-standing-{}", view.standing.as_str()))).html(r),
        facts: facts(&view, r),
        summary: errors.html(r),
        statement: r.text(&m.statement),
        posts: m.posts.iter().map(|t| term(t, view.today, r)).collect(),
        given: words(given),
        consulted: words(consulted),
        represents: m.joined.as_ref().is_some_and(|j| j.represents),
        lapse: lapse_form(&view, at, errors, r),
        back: format!("/bodies/{}/directory", at.0),
    };
    let shell = visit.page(page.title.plain(), crate::render(&page));
    let shell = shell.above(frame::above(&view.body, "directory", r));
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    Ok((status, shell).into_response())
}

fn facts(view: &MemberView, r: &Reader) -> Html {
    let m = &view.member;
    let mut list = DefinitionList::default()
        .item(r.t("join-on-behalf"), Html::escaped(&m.on_behalf_of))
        .item(r.t("join-holder"), called(m, view.inside, r));
    if let Some(joined) = &m.joined {
        let way = r.t(&format!("join-way-{}", joined.way.as_str()));
        list = list
            .item(
                r.t("join-class"),
                r.t(&format!("join-class-{}", joined.class.as_str())),
            )
            .item(r.t("join-area"), words::area(&joined.area, r))
            .item(r.t("join-way"), way);
        if !joined.website.is_empty() {
            list = list.item(r.t("join-website"), words::link(&joined.website));
        }
    }
    list = list.item(r.t("join-since"), r.date(m.start));
    if let Some(end) = m.end {
        list = list.item(r.t("join-until"), r.date(end));
    }
    list.html(r)
}

/// The form by which a keeper says that the membership has lapsed.
fn lapse_form(view: &MemberView, (slug, member): (&str, &str), errors: &ErrorSummary, r: &Reader) -> Html {
    if !view.keeps || view.standing != Standing::Active {
        return Html::empty();
    }
    let reason = Field::lines("reason", r.t("join-lapse-reason"), 2)
        .error(errors.on("reason"))
        .html(r);
    let button = Button::submit(r.t("join-lapse")).quiet().html(r);
    Html::trusted(format!(
        "<details class=\"no-print\"><summary>{}</summary><form method=\"post\" class=\"column stack\" \
         action=\"/bodies/{slug}/directory/{member}/lapse\"><p>{}</p>{reason}{button}</form></details>",
        r.t("join-lapse"),
        r.t("join-lapse-text")
    ))
}

pub(super) async fn lapse(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, member)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let reason = Sent::from(pairs).one("reason");
    let id = id_of("membership", &member)?;
    match lapse_member(&services.app, &visit.actor, (&slug, id), &reason).await {
        Ok(_) => Ok(to(&format!("/bodies/{slug}/directory/{member}"))),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            one(&visit, &services, (&slug, &member), &errors).await
        }
    }
}
