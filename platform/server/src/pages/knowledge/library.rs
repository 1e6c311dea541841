//! `/library`: what people can learn from, by kind, language and licence; and proposing something.

use app::knowledge::{
    ResourceView, ResourceWording, find_proposals, find_resources, list_resource, propose_resource,
    read_copy, site_bodies, take_out_resource, view_resource,
};
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use knowledge::search::Sought;
use knowledge::{Licence, Publication, Resource, ResourceKind};
use serde::Deserialize;
use ui::components::button::Button;
use ui::components::card::{Card, Cards};
use ui::components::definition_list::DefinitionList;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::filter_form::FilterForm;
use ui::components::page::Section;
use ui::{Component, Html, Icon, Reader};

use super::words;
use crate::Services;
use crate::fault::Fault;
use crate::pages::agreements::{Upload, handed_out};
use crate::pages::form::findings_of;
use crate::pages::work::{Filled, Sent};
use crate::visit::Visit;

/// What is asked for in the address.
#[derive(Debug, Default, PartialEq, Eq, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    language: String,
    #[serde(default)]
    licence: String,
}

impl Asked {
    fn takes(&self, it: &Resource) -> bool {
        let it = &it.content;
        let fits = |wanted: &str, has: &str| wanted.is_empty() || wanted == has;
        let language = self.language.is_empty() || it.languages.iter().any(|l| l.as_str() == self.language);
        fits(&self.kind, it.kind.as_str()) && fits(&self.licence, it.licence.as_str()) && language && {
            let all = |text: &base::Text| {
                let each: Vec<&str> = text.languages().filter_map(|l| text.get(l)).collect();
                each.join(" ")
            };
            let (title, about) = (all(&it.title), all(&it.about));
            Sought::new(&self.q).is_none_or(|s| s.weigh([&[&title], &[&it.maker], &[&about]]).is_some())
        }
    }
}

#[derive(Template)]
#[template(path = "knowledge/library.html")]
struct List<'a> {
    r: &'a Reader,
    filter: Html,
    cards: Html,
    waiting: Html,
    has_waiting: bool,
    none: bool,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let all = find_resources(&services.app).await?;
    let waiting = find_proposals(&services.app, &visit.actor).await?;
    let r = &visit.reader;
    let cards: Vec<Card> = all
        .iter()
        .filter(|it| asked.takes(it))
        .map(|it| card(it, r))
        .collect();
    let list = List {
        r,
        filter: if all.is_empty() {
            Html::empty()
        } else {
            filter(&asked, &all, cards.len(), r)
        },
        none: all.is_empty(),
        cards: Cards(cards).html(r),
        has_waiting: !waiting.is_empty(),
        waiting: Cards(waiting.iter().map(|it| card(it, r)).collect()).html(r),
    };
    let shell = visit.page(r.plain("know-library"), crate::render(&list));
    let shell = shell
        .section(Section::Knowledge)
        .description(r.plain("know-library-lead"));
    Ok(shell.into_response())
}

fn tongues(it: &Resource) -> String {
    let own: Vec<&str> = it.content.languages.iter().map(Reader::name_of).collect();
    own.join(", ")
}

/// A resource in a list.
pub(super) fn card(it: &Resource, r: &Reader) -> Card {
    Card::new(r.text(&it.content.title), format!("/library/{}", it.slug))
        .kicker(words::named("resource", it.content.kind.as_str(), r))
        .summary(words::glimpse(&it.content.about, r))
        .fact(Icon::Globe, tongues(it))
        .fact(Icon::Info, licence(it.content.licence, r))
}

fn licence(it: Licence, r: &Reader) -> Html {
    r.t(&format!(
        "know-licence-{}",
        it.as_str().to_lowercase().replace('.', "-")
    ))
}

fn licences(chosen: &str, r: &Reader) -> Vec<Choice> {
    let one = |l: &Licence| Choice::new(l.as_str(), licence(*l, r)).chosen(l.as_str() == chosen);
    Licence::ALL.iter().map(one).collect()
}

fn filter(asked: &Asked, all: &[Resource], found: usize, r: &Reader) -> Html {
    let select = |name: &str, key: &str, mut choices: Vec<Choice>| {
        choices.insert(0, Choice::new("", r.t("filter-all")));
        Field::select(name, r.t(key), choices)
    };
    let names = ResourceKind::ALL.iter().map(|k| k.as_str());
    let kinds = words::choices("resource", names, std::slice::from_ref(&asked.kind), r);
    let spoken: std::collections::BTreeSet<&str> = all
        .iter()
        .flat_map(|it| it.content.languages.iter().map(base::Language::as_str))
        .collect();
    let spoken = spoken
        .into_iter()
        .map(|l| Choice::new(l, l).chosen(l == asked.language));
    FilterForm {
        action: "/library".to_owned(),
        words: Some(asked.q.clone()),
        fields: vec![
            select("kind", "know-resource-kind", kinds),
            select("language", "know-resource-languages", spoken.collect()),
            select("licence", "know-resource-licence", licences(&asked.licence, r)),
        ],
        result: r.tn("filter-found", found),
        active: *asked != Asked::default(),
    }
    .html(r)
}

#[derive(Template)]
#[template(path = "knowledge/resource.html")]
struct Show<'a> {
    r: &'a Reader,
    slug: &'a str,
    title: Html,
    kind: Html,
    about: Html,
    notices: Html,
    summary: Html,
    facts: Html,
    draft: bool,
    keeps: bool,
    take_out: Html,
}

pub(super) async fn one(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &slug, &ErrorSummary::default()).await
}

async fn page(
    visit: &Visit,
    services: &Services,
    slug: &str,
    errors: &ErrorSummary,
) -> Result<Response, Fault> {
    let view = view_resource(&services.app, &visit.actor, slug).await?;
    let (it, r) = (&view.resource, &visit.reader);
    let draft = it.publication == Publication::Draft;
    let reason = words::line("reason", "know-withdraw-reason", "", errors, r);
    let take_out = [
        reason.html(r),
        Button::submit(r.t("know-resource-out")).grave().html(r),
    ];
    let show = Show {
        r,
        slug,
        title: r.text(&it.content.title),
        kind: words::named("resource", it.content.kind.as_str(), r),
        about: crate::pages::initiatives::words::paragraphs(&it.content.about, r),
        notices: if draft {
            r.t("know-resource-proposed")
        } else {
            words::publication(&it.publication, r)
        },
        summary: errors.html(r),
        facts: facts(&view, slug, r),
        draft,
        keeps: view.keeps,
        take_out: if view.keeps {
            Html::joined(&take_out, "")
        } else {
            Html::empty()
        },
    };
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let shell = visit
        .page(show.title.plain(), crate::render(&show))
        .section(Section::Knowledge);
    Ok((status, shell).into_response())
}

fn facts(view: &ResourceView, slug: &str, r: &Reader) -> Html {
    let it = &view.resource.content;
    let link = it.link.as_ref().map_or_else(Html::empty, |l| {
        let l = Html::escaped(l);
        Html::trusted(format!("<a href=\"{l}\" rel=\"noopener\">{l}</a>"))
    });
    let copy = it.file.as_ref().map_or_else(Html::empty, |f| {
        let size = r.number(f.bytes as f64 / 1e6, 1);
        Html::trusted(format!(
            "<a href=\"/library/{slug}/copy\">{} ({}, {size} MB)</a>",
            r.t("know-resource-open"),
            f.media.ending().to_uppercase()
        ))
    });
    DefinitionList::default()
        .item(r.t("know-resource-maker"), it.maker.as_str())
        .item(r.t("know-resource-languages"), tongues(&view.resource))
        .item(r.t("know-resource-licence"), licence(it.licence, r))
        .item(r.t("know-resource-link"), link)
        .item(r.t("know-resource-copy"), copy)
        .item(
            r.t("know-curated-by"),
            crate::pages::bodies::words::link(&view.body, r),
        )
        .html(r)
}

pub(super) async fn copy(
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let (paper, bytes) = read_copy(&services.app, &slug).await?;
    Ok(handed_out(&paper, bytes, true))
}

#[derive(Template)]
#[template(path = "knowledge/propose.html")]
struct Propose<'a> {
    r: &'a Reader,
    summary: Html,
    none: bool,
    fields: Html,
}

pub(super) async fn new(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    app::act::authorise(&services.app, &visit.actor, app::Verb::ProposeResource, None).await?;
    form(&visit, &services, &Filled::default()).await
}

async fn form(visit: &Visit, services: &Services, filled: &Filled) -> Result<Response, Fault> {
    let Filled { sent, errors } = filled;
    let r = &visit.reader;
    let bodies = site_bodies(&services.app).await?;
    let chosen = sent.one("body");
    let one = |b: &governance::Body| {
        Choice::new(b.slug.as_str(), r.text(&b.name)).chosen(b.slug.as_str() == chosen)
    };
    let scheme = app::assess::find_scheme(&services.app, "capacity").await?;
    let helps = sent.all("helps");
    let topic = |i: &framework::scheme::Item| {
        Choice::new(i.code.clone(), r.text(&i.question)).chosen(helps.contains(&i.code))
    };
    let topics: Vec<Choice> = scheme.items.iter().map(topic).collect();
    let names = ResourceKind::ALL.iter().map(|k| k.as_str());
    let line = |name: &str, key: &str| words::line(name, key, &sent.one(name), errors, r);
    let fields = [
        line("title", "know-title").html(r),
        Field::select(
            "kind",
            r.t("know-resource-kind"),
            words::choices("resource", names, &[sent.one("kind")], r),
        )
        .error(errors.on("kind"))
        .html(r),
        words::lines("about", "know-resource-about", &sent.one("about"), errors, r)
            .optional()
            .html(r),
        line("maker", "know-resource-maker").html(r),
        line("languages", "know-resource-languages").html(r),
        Field::select(
            "licence",
            r.t("know-resource-licence"),
            licences(&sent.one("licence"), r),
        )
        .hint(r.t("know-resource-licence-hint"))
        .error(errors.on("licence"))
        .html(r),
        line("link", "know-resource-link").optional().html(r),
        Field::file("file", r.t("know-resource-copy"), ".pdf,.jpg,.jpeg,.png")
            .hint(r.t("know-resource-copy-hint"))
            .error(errors.on("file"))
            .optional()
            .html(r),
        Field::checkboxes("helps", r.t("know-resource-helps"), topics)
            .optional()
            .html(r),
        Field::select("body", r.t("know-curated-by"), bodies.iter().map(one).collect()).html(r),
        Button::submit(r.t("know-resource-propose")).html(r),
    ];
    let main = Propose {
        r,
        summary: errors.html(r),
        none: bodies.is_empty(),
        fields: Html::joined(&fields, ""),
    };
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let shell = visit
        .page(r.plain("know-resource-propose"), crate::render(&main))
        .section(Section::Knowledge);
    Ok((status, shell).into_response())
}

pub(super) async fn propose(
    visit: Visit,
    State(services): State<Services>,
    request: Request,
) -> Result<Response, Fault> {
    app::act::authorise(&services.app, &visit.actor, app::Verb::ProposeResource, None).await?;
    let Upload { sent, bytes } = Upload::read(request).await?;
    let wording = ResourceWording {
        kind: sent.one("kind"),
        title: sent.one("title"),
        about: sent.one("about"),
        maker: sent.one("maker"),
        languages: sent.one("languages"),
        licence: sent.one("licence"),
        link: sent.one("link"),
        helps: sent.all("helps"),
    };
    let (app, language) = (&services.app, &visit.reader.language);
    match propose_resource(app, &visit.actor, &sent.one("body"), &wording, &bytes, language).await {
        Ok(resource) => Ok(Redirect::to(&format!("/library/{}", resource.slug)).into_response()),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            form(&visit, &services, &sent.with(errors)).await
        }
    }
}

pub(super) async fn list(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    list_resource(&services.app, &visit.actor, &slug).await?;
    Ok(Redirect::to(&format!("/library/{slug}")).into_response())
}

pub(super) async fn take_out(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let reason = Sent::from(pairs).one("reason");
    match take_out_resource(&services.app, &visit.actor, &slug, &reason).await {
        Ok(()) => Ok(Redirect::to("/library").into_response()),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            page(&visit, &services, &slug, &errors).await
        }
    }
}
