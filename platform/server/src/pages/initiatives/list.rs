//! `/initiatives`: what there is, and how to find it.

use app::register::{Filter, Found, Listed, find_initiatives};
use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use framework::{Type, Verdict};
use harvest::SharedKind;
use registry::{Area, Standing, sdg};
use serde::Deserialize;
use ui::components::card::{Card, Cards};
use ui::components::field::{Choice, Field};
use ui::components::filter_form::FilterForm;
use ui::components::page::Section;
use ui::components::pager::Pager;
use ui::{Component, Html, Icon, Reader};

use super::words;
use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

/// How many cards a page shows.
const PER_PAGE: usize = 24;

/// What the address asks for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    q: String,
    place: String,
    goal: String,
    kind: String,
    verdict: String,
    standing: String,
    page: usize,
}

impl Asked {
    pub(super) fn filter(&self) -> Filter {
        Filter {
            words: self.q.clone(),
            place: self.place.clone(),
            goal: self.goal.clone(),
            kind: self.kind.clone(),
            verdict: self.verdict.clone(),
            standing: self.standing.clone(),
        }
    }

    /// The filter as the query of an address.
    pub(super) fn query(&self) -> String {
        let pairs = [
            ("q", &self.q),
            ("place", &self.place),
            ("goal", &self.goal),
            ("kind", &self.kind),
            ("verdict", &self.verdict),
            ("standing", &self.standing),
        ];
        let kept: Vec<_> = pairs.into_iter().filter(|(_, v)| !v.is_empty()).collect();
        encoded(&kept)
    }
}

/// Pairs as the query of an address (WHATWG URL, application/x-www-form-urlencoded).
fn encoded(pairs: &[(&str, &String)]) -> String {
    let encode = |text: &str| -> String {
        text.bytes()
            .map(|b| match b {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'*' => {
                    char::from(b).to_string()
                }
                b' ' => "+".to_owned(),
                other => format!("%{other:02X}"),
            })
            .collect()
    };
    pairs
        .iter()
        .map(|(k, v)| format!("{k}={}", encode(v)))
        .collect::<Vec<_>>()
        .join("&")
}

#[derive(Template)]
#[template(path = "initiatives/list.html")]
struct List<'a> {
    r: &'a Reader,
    filter: Html,
    other: String,
    cards: Html,
    pager: Html,
    beside: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let found = find_initiatives(&services.app, &asked.filter()).await?;
    let r = &visit.reader;
    let pages = found.listed.len().div_ceil(PER_PAGE).max(1);
    let page = asked.page.clamp(1, pages);
    let shown = found.listed.iter().skip((page - 1) * PER_PAGE).take(PER_PAGE);
    let query = asked.query();
    let pager = Pager {
        page,
        pages,
        prefix: format!("/initiatives?{query}&page="),
    };
    let list = List {
        r,
        filter: filter(&asked, &found, "/initiatives", r).html(r),
        other: format!("/initiatives/map?{query}"),
        cards: Cards(shown.map(|it| card(it, r)).collect()).html(r),
        pager: if pages > 1 { pager.html(r) } else { Html::empty() },
        beside: crate::pages::harvest::beside(&services, SharedKind::Initiative, r).await?,
    };
    let main = crate::render(&list);
    let page = visit
        .page(r.plain("initiatives-title"), main)
        .section(Section::Initiatives);
    Ok(page.description(r.plain("initiatives-lead")).into_response())
}

/// The search with its filters; those of the list and of the map are one.
pub(super) fn filter(asked: &Asked, found: &Found, action: &str, r: &Reader) -> FilterForm {
    let active = !asked.filter().is_empty();
    let result = match active {
        true => r.ta(
            "initiatives-found",
            &[("count", found.listed.len().into()), ("of", found.of.into())],
        ),
        false => r.tn("initiatives-count", found.of),
    };
    let words = Some(asked.q.clone());
    FilterForm {
        action: action.to_owned(),
        words,
        fields: fields(asked, found, r),
        result,
        active,
    }
}

fn fields(asked: &Asked, found: &Found, r: &Reader) -> Vec<Field> {
    let choice = |value: &str, label: Html, chosen: &str| Choice::new(value, label).chosen(value == chosen);
    let kind = |t: &Type| {
        choice(
            &t.number().to_string(),
            r.t(&format!("type-{}", t.number())),
            &asked.kind,
        )
    };
    let verdict = |v: &Verdict| choice(v.as_str(), r.t(words::answer(*v).key()), &asked.verdict);
    let standing = |s: &Standing| {
        choice(
            s.as_str(),
            r.t(&format!("standing-{}", s.as_str())),
            &asked.standing,
        )
    };
    let goals = sdg::goals().filter(|g| found.goals.contains(g.code));
    let goal = |g: &sdg::Entry| {
        choice(
            g.code,
            format!("{} {}", g.code, g.short(&r.language)).into(),
            &asked.goal,
        )
    };
    let place = |a: &&Area| choice(a.m49, a.name(&r.language).into(), &asked.place);
    [
        ("place", areas(found, r).iter().map(place).collect::<Vec<_>>()),
        ("goal", goals.map(goal).collect()),
        ("kind", Type::ALL.iter().map(kind).collect()),
        ("verdict", Verdict::ALL.iter().map(verdict).collect()),
        ("standing", Standing::ALL.iter().map(standing).collect()),
    ]
    .into_iter()
    .map(|(name, choices)| {
        let any = Choice::new("", r.t("filter-any"));
        Field::select(
            name,
            r.t(&format!("filter-{name}")),
            std::iter::once(any).chain(choices).collect(),
        )
    })
    .collect()
}

/// The regions and countries in which there are initiatives: regions first, each by name.
fn areas(found: &Found, r: &Reader) -> Vec<&'static Area> {
    let mut areas: Vec<&Area> = found.areas.iter().filter_map(|c| Area::find(c)).collect();
    areas.extend(
        areas
            .clone()
            .into_iter()
            .flat_map(|a| a.regions())
            .collect::<Vec<_>>(),
    );
    areas.sort_by_key(|a| (a.is_country(), a.name(&r.language), a.m49));
    areas.dedup_by_key(|a| a.m49);
    areas
}

/// An initiative in a list.
pub(crate) fn card(it: &Listed, r: &Reader) -> Card {
    let initiative = &it.initiative;
    let mut card = Card::new(
        r.text(&initiative.title),
        format!("/initiatives/{}", initiative.slug),
    )
    .kicker(words::places(initiative, r))
    .summary(r.text(&initiative.aim))
    .badge(words::judged_badge(it.judged.as_ref(), r))
    .fact(
        Icon::Calendar,
        words::period(initiative.started, initiative.ended, r),
    );
    if let Some(first) = it.parties.first() {
        card = card.fact(Icon::People, r.text(first));
    }
    if let Some(own) = it.assessment.as_ref().and_then(|a| a.taxonomy()) {
        card = card.figure(super::judgement::profile(own, it.participants.as_ref(), r, true));
    }
    card
}
