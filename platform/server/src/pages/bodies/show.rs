//! `/bodies/{slug}`: who sits there for whom, how it decides, what it decided; and the same as Popolo JSON.

use app::decide::{BodyView, released_names, view_body};
use askama::Template;
use axum::Json;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use base::Date;
use governance::body::{Admission, Naming};
use governance::{Body, Membership};
use ui::components::badge::{Badge, Tone};
use ui::components::button::Button;
use ui::components::definition_list::DefinitionList;
use ui::components::notice::{Kind, Notice};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::words;
use crate::Services;
use crate::fault::Fault;
use crate::pages::decisions;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "bodies/show.html")]
struct Show<'a> {
    r: &'a Reader,
    slug: &'a str,
    title: Html,
    about: Html,
    notices: Html,
    facts: Html,
    members: Vec<Seat>,
    former: Vec<Seat>,
    ended: bool,
    by_laws: Vec<Html>,
    waiting: Vec<Html>,
    decided: Vec<Html>,
    may_keep: bool,
    may_draft: bool,
}

/// A seat in words.
struct Seat {
    name: Html,
    for_whom: Html,
    statement: Html,
    facts: Html,
    posts: Vec<Html>,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let view = view_body(&services.app, &visit.actor, &slug).await?;
    let (r, today) = (&visit.reader, governance::day(services.app.now()));
    let (now, former): (Vec<&Membership>, Vec<&Membership>) = view
        .members
        .iter()
        .partition(|m| view.body.ended.is_none() && m.end.is_none_or(|end| today <= end));
    let seats = |all: Vec<&Membership>| all.into_iter().map(|m| seat(m, &view, today, r)).collect();
    let (decided, waiting): (Vec<_>, Vec<_>) = view.motions.iter().partition(|m| m.outcome().is_some());
    let names = released_names(&services.app, &view.motions).await?;
    let line = |m: &governance::Motion| decisions::named_line(m, &names, r);
    let lines = |all: Vec<&governance::Motion>| all.into_iter().map(line).collect();
    let page = Show {
        r,
        slug: &slug,
        title: r.text(&view.body.name),
        about: r.text(&view.body.about),
        notices: notices(&view, r),
        facts: facts(&view, r),
        members: seats(now),
        former: seats(former),
        ended: view.body.ended.is_some(),
        by_laws: by_laws(&view, r),
        waiting: lines(waiting),
        decided: lines(decided),
        may_keep: view.may_keep,
        may_draft: view.may_draft,
    };
    let shell = visit.page(page.title.plain(), crate::render(&page));
    let mut shell = shell.description(page.about.plain());
    if super::frame::of_the_collaborative(view.body.kind) {
        shell = shell.section(Section::Collaborative);
    }
    Ok(shell
        .above(super::frame::above(&view.body, "", r))
        .into_response())
}

/// The same for machines: names only of members who said so, no single votes.
pub(super) async fn popolo(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    // As a stranger sees it, whoever asks: what is downloaded is passed on.
    let stranger = app::Actor::Anonymous;
    view_body(&services.app, &visit.actor, &slug).await?;
    let view = view_body(&services.app, &stranger, &slug).await?;
    let today = governance::day(services.app.now());
    let url = &services.settings.public_url;
    let json = governance::formats::popolo(&view.body, &view.members, &view.motions, url, today);
    Ok(Json(json).into_response())
}

fn notices(view: &BodyView, r: &Reader) -> Html {
    let mut all = Vec::new();
    if let Some(day) = view.body.ended {
        let words = r.tv("body-ended", "date", r.date(day));
        all.push(Notice::new(Kind::Attention, Html::empty(), words).html(r));
    } else if view.body.constituted.is_none() {
        all.push(Notice::new(Kind::Note, r.t("body-founding"), r.t("body-founding-text")).html(r));
    } else if let Some(first) = &view.waits_for {
        all.push(waits(&view.body, first, view.may_draft, r));
    }
    Html::joined(&all, "")
}

/// That another body decides for the initiative until it agrees to this one, and the way to ask it.
fn waits(body: &Body, first: &Body, may_draft: bool, r: &Reader) -> Html {
    let mut said = vec![r.t("body-waits-text"), words::link(first, r)];
    if may_draft {
        let ask = Button::submit(r.t("body-waits-ask")).html(r);
        said.push(Html::trusted(format!(
            "<form method=\"post\" action=\"/bodies/{}/beside\">{ask}</form>",
            body.slug
        )));
    }
    Notice::new(Kind::Attention, r.t("body-waits"), Html::joined(&said, " ")).html(r)
}

/// How it decides; a collaborative also how it admits.
fn by_laws(view: &BodyView, r: &Reader) -> Vec<Html> {
    let mut all = words::sentences(&view.body.by_laws, r);
    if app::join::takes_members(view.body.kind) {
        all.push(r.t(match view.body.by_laws.admission {
            Admission::Decision => "join-each-decided",
            Admission::Rule => "join-by-rule",
        }));
    }
    all
}

fn facts(view: &BodyView, r: &Reader) -> Html {
    let body = &view.body;
    let kind = r.t(&format!("body-kind-{}", body.kind.as_str()));
    let mut list = DefinitionList::default().item(r.t("body-kind"), kind);
    if let Some(it) = &view.initiative {
        let link = format!("<a href=\"/initiatives/{}\">{}</a>", it.slug, r.text(&it.title));
        list = list.item(r.t("body-for"), Html::trusted(link));
    }
    list = list.item(r.t("body-place"), r.text(&body.place));
    if let Some(parent) = &view.parent {
        list = list.item(r.t("body-parent"), words::link(parent, r));
    }
    let parts: Vec<Html> = view.parts.iter().map(|b| words::link(b, r)).collect();
    list.item(r.t("body-parts"), Html::joined(&parts, ", ")).html(r)
}

fn seat(m: &Membership, view: &BodyView, today: Date, r: &Reader) -> Seat {
    let badge = |tone, key: &str| Badge::new(tone, r.t(key)).html(r);
    let mut facts = vec![badge(Tone::Plain, &format!("side-{}", m.side.as_str()))];
    if !m.voting {
        facts.push(badge(Tone::Plain, "member-no-vote"));
    }
    let chosen = r.t(&format!("chosen-{}", m.chosen.as_str()));
    facts.push(Html::trusted(format!("<span class=\"small\">{chosen}</span>")));
    if m.start > today {
        facts.push(r.tv("member-from", "date", r.date(m.start)));
    }
    if let Some(end) = m.end {
        facts.push(r.tv("member-until", "date", r.date(end)));
    }
    // Organisations are members of the Collaborative: who holds the seat may stay unnamed, they do not.
    let organisation = m.organisation.as_deref().filter(|name| *name != m.name);
    let name = match organisation {
        Some(it) if super::frame::of_the_collaborative(view.body.kind) => {
            let it = Html::trusted(format!("<bdi>{}</bdi>", Html::escaped(it)));
            if view.inside || m.naming == Naming::Public {
                Html::joined(&[it, words::called(m, view.inside, r)], " · ")
            } else {
                it
            }
        }
        _ => words::called(m, view.inside, r),
    };
    Seat {
        name,
        for_whom: r.tv("member-speaks-for", "whom", m.on_behalf_of.as_str()),
        statement: r.text(&m.statement),
        facts: Html::joined(&facts, " "),
        posts: m.posts.iter().map(|t| words::term(t, today, r)).collect(),
    }
}
