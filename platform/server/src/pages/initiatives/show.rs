//! `/initiatives/{slug}`: one initiative, its story, its people, and what the framework says.

use app::Actor;
use app::agree::agreements_of;
use app::publish::releases_of;
use app::register::{View, view_initiative};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use registry::{Provenance, Role, sdg};
use ui::components::badge::{Badge, Tone};
use ui::components::card::{Card, Cards};
use ui::components::definition_list::DefinitionList;
use ui::components::notice::{Kind, Notice};
use ui::components::page::Section;
use ui::{Component, Html, Icon, Reader};

use super::{Judgement, words};
use crate::Services;
use crate::fault::Fault;
use crate::pages::{agreements, labels};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "initiatives/show.html")]
struct Show<'a> {
    r: &'a Reader,
    v: &'a View,
    kicker: String,
    state: Html,
    story: Html,
    issue: Html,
    sources: Option<Vec<Html>>,
    example: Html,
    profile: Html,
    judgement: Html,
    parties: Vec<(Html, Html, Option<Html>, Option<&'a str>)>,
    deciders: Html,
    goals: Vec<Html>,
    tags: Vec<Html>,
    groups: Vec<(Html, bool)>,
    rounds: Vec<(u32, Html, String, Html)>,
    releases: Html,
    trend: Html,
    principles: Html,
    decisions: Vec<(String, Html, Html, String)>,
    marks: Html,
    agreements: Html,
    changed: Html,
    uses: Html,
    paid: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let view = view_initiative(&services.app, &visit.actor, &slug).await?;
    let published = releases_of(&services.app, &Actor::Anonymous, view.initiative.id).await?;
    let r = &visit.reader;
    let (it, latest) = (&view.initiative, view.rounds.first());
    let wanted = app::decide::Wanted {
        initiative: slug.clone(),
        ..Default::default()
    };
    let decided = app::decide::find_decisions(&services.app, &Actor::Anonymous, &wanted).await?;
    let principles = match latest.filter(|round| !round.all.is_empty()) {
        Some(round) => super::round::principles_of(&visit, &services, &slug, round.round.number).await?,
        None => Html::empty(),
    };
    let judged = latest.and_then(|round| Some((round, round.shown.as_ref()?.taxonomy()?)));
    let (marks, agreements) = agreed(&services, &view, r).await?;
    let paid = crate::pages::fund::paid_for(&services, it.id.uuid(), r).await?;
    let uses = app::usage::uses_of_initiative(&services.app, &visit.actor, it.id.uuid()).await?;
    let notes = app::usage::public_returns(&services.app, it.id.uuid()).await?;
    let show = Show {
        changed: crate::pages::returns::section(&notes, r),
        uses: match published.is_empty() {
            true => Html::empty(),
            false => crate::pages::uses::section(&uses, None, r),
        },
        kicker: kicker(&view, r),
        state: Badge::new(Tone::Plain, r.t(&format!("initiative-state-{}", it.state))).html(r),
        story: words::paragraphs(&it.description, r),
        issue: words::paragraphs(&it.issue, r),
        sources: match &it.provenance {
            Provenance::UnreviewedExample { sources, .. } => {
                Some(sources.iter().map(|s| source(s)).collect())
            }
            Provenance::Entered | Provenance::Brought { .. } => None,
        },
        example: example(&it.provenance, r),
        profile: judged
            .map(|(v, a)| super::judgement::profile(a, v.participants.as_ref(), r, false))
            .unwrap_or_default(),
        judgement: latest
            .and_then(Judgement::of_round)
            .map(|j| j.html(r))
            .unwrap_or_default(),
        parties: parties(&view, r),
        deciders: latest.map(|round| deciders(&round.round, r)).unwrap_or_default(),
        goals: it
            .sdgs
            .iter()
            .filter_map(|c| sdg::find(c))
            .map(|e| goal(e, r))
            .collect(),
        tags: tags(&view, r),
        groups: it.groups.iter().map(|g| (r.text(&g.name), g.own_words)).collect(),
        rounds: rounds(&view, r),
        releases: releases(&published, r),
        principles,
        decisions: decided
            .listed
            .iter()
            .take(DECISIONS)
            .map(|d| decision(d, r))
            .collect(),
        trend: crate::pages::assess::trend(&view, r),
        marks,
        agreements,
        paid,
        v: &view,
        r,
    };
    let main = crate::render(&show);
    let title = r.text(&it.title).plain();
    let page = visit
        .page(title, main)
        .section(Section::Initiatives)
        .head(crate::pages::follow::head(&format!("/initiatives/{slug}")))
        .description(r.text(&it.aim).plain());
    Ok(page.into_response())
}

/// The labels of its data, and below everything what was agreed with others.
async fn agreed(services: &Services, view: &View, r: &Reader) -> Result<(Html, Html), Fault> {
    let it = &view.initiative;
    let marks = app::agree::marks_of(&services.app, it.id.uuid()).await?;
    let found = match agreements_of(&services.app, &Actor::Anonymous, it.slug.as_str()).await {
        Ok(found) => found,
        // A draft is shown to its people, and has nothing for the public yet.
        Err(app::AppError::NotFound { .. }) => Vec::new(),
        Err(fault) => return Err(fault.into()),
    };
    let table = if found.is_empty() {
        Html::empty()
    } else {
        agreements::table(&found, governance::day(services.app.now()), r)
    };
    Ok((labels::shown(&marks, r), table))
}

fn kicker(view: &View, r: &Reader) -> String {
    let it = &view.initiative;
    let parts = [words::places(it, r), words::period(it.started, it.ended, r)];
    parts
        .into_iter()
        .filter(|p| !p.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

fn parties<'a>(view: &'a View, r: &Reader) -> Vec<(Html, Html, Option<Html>, Option<&'a str>)> {
    let known = view
        .initiative
        .parties
        .iter()
        .filter_map(|i| Some((i.role, view.parties.get(&i.party)?)));
    known
        .map(|(role, party)| {
            let class = match &party.kind {
                registry::PartyKind::Organisation { class } => {
                    class.map(|c| r.t(&format!("party-{}", c.as_str())))
                }
                registry::PartyKind::Person { .. } => Some(r.t("party-person")),
            };
            (
                r.text(&party.name),
                role_words(role, r),
                class,
                party.website.as_deref(),
            )
        })
        .collect()
}

/// What a party is to the initiative.
pub(crate) fn role_words(role: Role, r: &Reader) -> Html {
    r.t(&format!("party-role-{}", role.as_str()))
}

fn deciders(round: &registry::Round, r: &Reader) -> Html {
    let items = round.deciders.iter().map(|(stage, who)| {
        let names: Vec<Html> = who.iter().map(|d| r.text(&d.words)).collect();
        (words::stage(*stage, r), Html::joined(&names, "; "))
    });
    let list = DefinitionList(items.collect());
    if list.0.is_empty() {
        Html::empty()
    } else {
        list.html(r)
    }
}

/// The word of warning on an example that nobody has reviewed.
/// A source: a link where it is an address on the web, else its words.
fn source(source: &str) -> Html {
    let words = Html::escaped(source);
    if source.starts_with("https://") || source.starts_with("http://") {
        Html::trusted(format!("<a href=\"{words}\">{words}</a>"))
    } else {
        Html::trusted(format!("<bdi>{words}</bdi>"))
    }
}

fn example(provenance: &Provenance, r: &Reader) -> Html {
    if let Provenance::Brought { form, source: from } = provenance {
        let words = r.tv("initiative-brought", "form", form.as_str());
        let body = Html::trusted(format!("<p>{words} {}</p>", source(from)));
        return Notice::new(Kind::Note, Html::empty(), body).html(r);
    }
    let Provenance::UnreviewedExample { basis, .. } = provenance else {
        return Html::empty();
    };
    let body = format!(
        "<p>{} <span class=\"quiet\" lang=\"en\" dir=\"ltr\">({})</span></p>",
        r.t("example-text"),
        Html::escaped(basis)
    );
    Notice::new(Kind::Note, r.t("example-title"), Html::trusted(body)).html(r)
}

fn goal(entry: &sdg::Entry, r: &Reader) -> Html {
    let title = Html::escaped(entry.title(&r.language));
    Html::trusted(format!(
        "<a href=\"/initiatives?goal={}\">{}</a> {title}",
        entry.goal(),
        entry.code
    ))
}

fn tags(view: &View, r: &Reader) -> Vec<Html> {
    let it = &view.initiative;
    let badge = |key: String| Badge::new(Tone::Plain, r.t(&key)).html(r);
    let kind = it.kind.map(|t| badge(format!("type-{}", t.number())));
    let practices = it.practices.iter().map(|p| badge(format!("practice-{p}")));
    let objectives = it.objectives.iter().map(|o| badge(format!("objective-{o}")));
    let methods = it.methods.iter().map(|m| badge(format!("method-{m}")));
    kind.into_iter()
        .chain(practices)
        .chain(objectives)
        .chain(methods)
        .collect()
}

/// What has been published, as cards; nothing when there is nothing yet.
fn releases(published: &[protect::Release], r: &Reader) -> Html {
    let card = |release: &protect::Release| {
        let about = release.description();
        Card::new(r.text(&about.title), format!("/releases/{}", release.slug()))
            .summary(r.text(&about.sentence))
            .fact(Icon::Calendar, r.date(release.issued()))
            .badge(crate::pages::releases::standing(release, r))
    };
    if published.is_empty() {
        Html::empty()
    } else {
        Cards(published.iter().map(card).collect()).html(r)
    }
}

/// How many decisions stand on the page of an initiative; the register has all.
const DECISIONS: usize = 8;

/// A decision: its page, its title, who decided or is deciding, and when.
fn decision(listed: &app::decide::Listed, r: &Reader) -> (String, Html, Html, String) {
    let motion = &listed.motion;
    let day = motion.outcome().map(|o| r.date(o.date()));
    (
        format!("/decisions/{}", motion.id),
        r.text(&motion.title),
        r.text(&listed.body.name),
        day.unwrap_or_else(|| r.plain("initiative-decision-open")),
    )
}

fn rounds(view: &View, r: &Reader) -> Vec<(u32, Html, String, Html)> {
    view.rounds
        .iter()
        .map(|v| {
            let state = r.t(&format!("round-state-{}", v.round.state));
            let period = words::period(v.round.started, v.round.ended, r);
            (
                v.round.number,
                state,
                period,
                words::judged_badge(Some(&v.judged), r),
            )
        })
        .collect()
}
