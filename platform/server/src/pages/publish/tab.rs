//! `/work/{slug}/publish`: the releases of an initiative in every state, and a form for the next.

use app::AppError;
use app::analyse::view_analyses;
use app::publish::{compose_release, protections_of, releases_of};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use base::Findings;
use ui::components::badge::{Badge, Tone};
use ui::components::finding_list::FindingList;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::compose::{composition, form};
use crate::Services;
use crate::fault::Fault;
use crate::pages::analyse::gone;
use crate::pages::decisions::put_policy;
use crate::pages::work::{Sent, tabs};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "publish/tab.html")]
struct View<'a> {
    r: &'a Reader,
    slug: &'a str,
    gone: Html,
    findings: Html,
    releases: Vec<(String, Html, Html)>,
    form: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &slug, &Sent::default(), None).await
}

pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let it = app::register::view_initiative(&services.app, &visit.actor, &slug).await?;
    let id = Some(it.initiative.id.uuid());
    app::act::authorise(&services.app, &visit.actor, app::Verb::PublishRelease, id).await?;
    let made = match composition(&sent) {
        Ok(asked) => {
            let language = &visit.reader.language;
            compose_release(&services.app, &visit.actor, &slug, &asked, language).await
        }
        Err(findings) => Err(AppError::Findings(findings)),
    };
    match made {
        Ok((release, _)) => {
            Ok(Redirect::to(&format!("/work/{slug}/publish/{}", release.slug())).into_response())
        }
        Err(AppError::Findings(findings)) => page(&visit, &services, &slug, &sent, Some(findings)).await,
        Err(other) => Err(other.into()),
    }
}

async fn page(
    visit: &Visit,
    services: &Services,
    slug: &str,
    sent: &Sent,
    findings: Option<Findings>,
) -> Result<Response, Fault> {
    let mut asking = view_analyses(&services.app, &visit.actor, slug).await?;
    // What was made of a state that was deleted goes into no release.
    let mut protections = protections_of(&services.app, &visit.actor, slug).await?;
    protections.retain(|p| asking.holds(p.snapshot));
    let mut analyses = std::mem::take(&mut asking.analyses);
    analyses.retain(|a| asking.holds(a.snapshot));
    let releases = releases_of(&services.app, &visit.actor, asking.initiative.value.id).await?;
    let r = &visit.reader;
    let status = if findings.is_some() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let badge = |it: &protect::Release| {
        let tone = match it.sent_back() {
            Some(_) => Tone::Stop,
            None => Tone::Plain,
        };
        Badge::new(tone, super::back::state(it, r)).html(r)
    };
    let line = |release: &protect::Release| {
        (
            release.slug().to_string(),
            r.text(&release.description().title),
            badge(release),
        )
    };
    let view = View {
        r,
        slug,
        findings: findings
            .map(|f| {
                let policy = composition(sent).ok().map(|c| c.policy);
                let put = policy.map(|p| put_policy(&asking.initiative.value, &p, &f, r));
                Html::joined(&[FindingList::of(&f).html(r), put.unwrap_or_default()], "")
            })
            .unwrap_or_default(),
        releases: releases.iter().map(line).collect(),
        gone: gone(slug, &asking.datasets, r),
        form: form(&protections, (&analyses, &asking.datasets), sent, r),
    };
    let title = r.text(&asking.initiative.title);
    let shell = visit.page(
        format!("{} – {}", r.plain("publishing-title"), title.plain()),
        crate::render(&view),
    );
    let page = shell
        .section(Section::Work)
        .above(tabs(slug, &title, "publish", r));
    Ok((status, page).into_response())
}
