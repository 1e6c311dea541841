//! `/releases/{slug}`: a sentence, its charts with intervals, their tables, limits, method, and how to take it.

use app::handover::standings_of;
use app::people::{Thanks, thanks_of};
use app::publish::{
    Earlier, Editions, beside_release, data_deleted, editions, holds_taken_back, initiative_title,
    shown_before, view_release,
};
use app::usage::{uses_of_release, view_remarks};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::HeaderValue;
use axum::http::header::VARY;
use axum::response::{IntoResponse, Response};
use base::Findings;
use disseminate::{Format, Page, dcat, page};
use governance::Basis;
use protect::{Companion, Release, State as Life};
use ui::components::definition_list::DefinitionList;
use ui::components::link_list::LinkList;
use ui::components::notice::{Kind, Notice};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::files::send;
use super::{panels, site, statement};
use crate::Services;
use crate::fault::Fault;
use crate::pages::api::Asked;
use crate::pages::decisions::decided_by;
use crate::pages::fund::paid_for_result;
use crate::pages::handovers::standings;
use crate::pages::labels::{self, marked};
use crate::pages::spoken::in_words;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "releases/show.html")]
struct Show<'a> {
    r: &'a Reader,
    initiative: &'a str,
    slug: &'a str,
    kicker: Html,
    title: Html,
    sentence: Html,
    question: Html,
    notices: Html,
    marks: Html,
    panels: Html,
    statement: Html,
    taken_back: Html,
    plain: Html,
    before: Html,
    method: Html,
    facts: Html,
    standing: Html,
    report: Html,
    downloads: Html,
    citation: &'a str,
    bibtex: &'a str,
    attribution: &'a [String],
    uses: Html,
    remarks: Html,
    paid: Html,
    thanks: Html,
}

/// The page, or the format that a program asks for at the same address.
pub(super) async fn show(
    asked: Asked,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let release = view_release(&services.app, &asked.visit.actor, &slug).await?;
    let there = !matches!(release.state(), Life::Recalled { .. });
    let mut response = match Format::accepted(&asked.accept).filter(|_| there) {
        Some(format) => return send(&asked, &services, &release, format, None).await,
        None => page_of(&asked.visit, &services, &release).await?,
    };
    response
        .headers_mut()
        .append(VARY, HeaderValue::from_static("accept"));
    Ok(response)
}

async fn page_of(visit: &Visit, services: &Services, release: &Release) -> Result<Response, Fault> {
    let (r, slug) = (&visit.reader, release.slug());
    let site = marked(site(services), services, [release]).await?;
    let view = page(release, &site, &r.language);
    let companion = beside_release(&services.app, release).await?;
    let about = release.description();
    let words = in_words(release, &companion, r);
    let recalled = matches!(release.state(), Life::Recalled { .. });
    let show = Show {
        r,
        initiative: about.initiative.as_str(),
        slug: slug.as_str(),
        kicker: r.text(&initiative_title(&services.app, release).await?),
        title: r.text(&words.title),
        sentence: r.text(&words.sentence),
        question: r.text(&view.question),
        notices: notices(release, r),
        marks: labels::shown(site.marks(release), r),
        panels: if recalled {
            Html::empty()
        } else {
            panels(&view, &format!("/releases/{slug}/tables"), r)
        },
        statement: statement(&view.can, &view.limits, r),
        taken_back: taken_back(services, release, r).await?,
        plain: crate::pages::spoken::section(release, &companion, !recalled, r),
        before: before(services, release, &companion, r).await?,
        method: r.text(&view.method),
        facts: facts(release, site.doi(release), &editions(&services.app).await?, r),
        standing: standings(
            &standings_of(&services.app, release).await?,
            governance::day(services.app.now()),
            r,
        ),
        report: report(&view, r),
        downloads: if recalled {
            Html::empty()
        } else {
            downloads(release, r)
        },
        citation: &view.citation.text,
        bibtex: &view.citation.bibtex,
        attribution: &about.attribution,
        uses: uses(visit, services, release).await?,
        remarks: remarks(visit, services, release).await?,
        paid: paid_for_result(services, about.initiative.as_str(), r).await?,
        thanks: thanks(&thanks_of(&services.app, about.initiative.as_str()).await?, r),
    };
    let head = format!(
        "<script type=\"application/ld+json\">{}</script><script type=\"application/ld+json\">{}</script>{}",
        view.json_ld,
        dcat(release, &site).to_string().replace('<', "\\u003c"),
        crate::pages::follow::head(&format!("/releases/{slug}"))
    );
    let shell = visit
        .page(show.title.plain(), crate::render(&show))
        .section(Section::Releases);
    Ok(shell
        .description(show.sentence.plain())
        .head(Html::trusted(head))
        .into_response())
}

/// That it holds answers which were taken back since it was made, and that its data are deleted.
async fn taken_back(services: &Services, release: &Release, r: &Reader) -> Result<Html, Fault> {
    let holds = holds_taken_back(&services.app, release).await?;
    let deleted = data_deleted(&services.app, release).await?;
    let told = [
        holds.then(|| r.t("release-holds-taken-back")),
        deleted.map(|at| r.tv("release-data-deleted", "when", r.date(governance::day(at)))),
    ];
    let told = told.into_iter().flatten();
    let told: Vec<Html> = told.map(|t| Html::trusted(format!("<p>{t}</p>"))).collect();
    Ok(Html::joined(&told, "\n"))
}

/// Whether and how the community saw it before everybody else.
async fn before(
    services: &Services,
    release: &Release,
    companion: &Companion,
    r: &Reader,
) -> Result<Html, Fault> {
    if !release.state().is_public() {
        return Ok(Html::empty());
    }
    let all = shown_before(&services.app, release).await?;
    let parts = [
        crate::pages::before::section(release, &all, r),
        crate::pages::calendar::section(&companion.schedule, r),
    ];
    Ok(Html::joined(&parts, "\n"))
}

/// What it was used for; a release that is not out has nothing to be used.
async fn uses(visit: &Visit, services: &Services, release: &Release) -> Result<Html, Fault> {
    if !release.state().is_public() {
        return Ok(Html::empty());
    }
    let all = uses_of_release(&services.app, &visit.actor, release.id().uuid()).await?;
    let slug = Some(release.slug().as_str());
    Ok(crate::pages::uses::section(&all, slug, &visit.reader))
}

/// How many corrections and questions stand how.
async fn remarks(visit: &Visit, services: &Services, release: &Release) -> Result<Html, Fault> {
    if !release.state().is_public() {
        return Ok(Html::empty());
    }
    let all = view_remarks(&services.app, &visit.actor, release.slug().as_str()).await?;
    Ok(crate::pages::remarks::section(&all, &visit.reader))
}

/// What the reader must know before the figures: a draft, a recall, a later edition, who allowed it.
fn notices(release: &Release, r: &Reader) -> Html {
    let notice = |kind, title, body: Html| Notice::new(kind, r.t(title), body).html(r);
    match release.state() {
        Life::Recalled { reason } => notice(Kind::Stop, "release-recalled", reason.as_str().into()),
        Life::Superseded { by } => {
            let link = format!("<a href=\"/releases/{by}\">{}</a>", r.t("release-later"));
            notice(Kind::Attention, "release-superseded", Html::trusted(link))
        }
        Life::Published { approval, .. } => match approval.basis() {
            Basis::Alone(alone) => {
                let words = r.ta(
                    "release-alone-text",
                    &[
                        ("by", alone.by.as_str().into()),
                        ("reason", alone.reason.as_str().into()),
                    ],
                );
                notice(Kind::Note, "release-alone", words)
            }
            Basis::Decision { .. } => notice(Kind::Note, "release-decided", decided_by(approval, r)),
        },
        _ => notice(Kind::Attention, "release-not-out", Html::empty()),
    }
}

fn facts(release: &Release, doi: Option<&protect::Doi>, editions: &Editions, r: &Reader) -> Html {
    let about = release.description();
    let mut list = DefinitionList::default()
        .item(
            r.t("release-records"),
            r.count(usize::try_from(about.records).unwrap_or(usize::MAX)),
        )
        .item(r.t("release-edition"), edition(release, editions, r))
        .item(r.t("release-issued"), r.date(release.issued()));
    if let Some(doi) = doi {
        let address = Html::escaped(&doi.address());
        let link = format!("<a href=\"{address}\">{}</a>", Html::escaped(doi.as_str()));
        list = list.item("DOI", Html::trusted(link));
    }
    if let Some(period) = &about.period {
        list = list.item(
            r.t("release-period"),
            format!("{} – {}", r.date(period.start), r.date(period.end)),
        );
    }
    let places: Vec<&str> = about.places.iter().map(|p| p.name.as_str()).collect();
    if !places.is_empty() {
        list = list.item(r.t("release-places"), places.join(", "));
    }
    let licence = format!(
        "<a href=\"{}\">{}</a>",
        Html::escaped(&about.licence.url),
        Html::escaped(&about.licence.title)
    );
    let digest = |d: String| Html::trusted(format!("<code>{}</code>", &d[..16]));
    let verify = format!(
        "<a href=\"/log/verify?release={}\">{}</a>",
        release.slug(),
        r.t("log-verify-link")
    );
    list.item(r.t("release-licence"), Html::trusted(licence))
        .item(r.t("release-snapshot"), digest(about.snapshot.to_string()))
        .item(
            r.t("release-content"),
            digest(release.content_digest().to_string()),
        )
        .item(r.t("nav-log"), Html::trusted(verify))
        .html(r)
}

/// Which edition it is, and what it replaces.
fn edition(release: &Release, editions: &Editions, r: &Reader) -> Html {
    let number = r.count(editions.number(release.slug()) as usize);
    let link = |e: &Earlier| {
        let there = format!("<a href=\"/releases/{}\">{}</a>", e.slug, r.text(&e.title));
        Html::joined(&[r.t("release-replaces"), Html::trusted(there)], " ")
    };
    let mut said = vec![Html::from(number)];
    said.extend(editions.replaced_by(release.slug()).iter().map(link));
    Html::joined(&said, ", ")
}

/// Those who want to be named, then how many are thanked with the community.
fn thanks(to: &Thanks, r: &Reader) -> Html {
    let name = |n: &String| Html::trusted(format!("<li><bdi>{}</bdi></li>", Html::escaped(n)));
    let mut all: Vec<Html> = to.names.iter().map(name).collect();
    if to.community > 0 {
        let words = r.tn("release-thanks-community", to.community);
        all.push(Html::trusted(format!("<li>{words}</li>")));
    }
    match all.is_empty() {
        true => Html::empty(),
        false => Html::trusted(format!("<ul>{}</ul>", Html::joined(&all, ""))),
    }
}

/// What was checked, in words: facts without a cure, since readers have nothing to do.
fn report(view: &Page, r: &Reader) -> Html {
    let findings: Findings = view.report.iter().cloned().collect();
    if findings.is_empty() {
        Html::empty()
    } else {
        words(&findings, r)
    }
}

/// Each finding's sentence as an item of a list.
fn words(findings: &Findings, r: &Reader) -> Html {
    let item = |f: &base::Finding| {
        format!(
            "<li>{}</li>",
            Html::escaped(&ui::Words::of(f, &r.language).message)
        )
    };
    Html::trusted(format!(
        "<ul>{}</ul>",
        findings.iter().map(item).collect::<String>()
    ))
}

fn downloads(release: &Release, r: &Reader) -> Html {
    let mut list = LinkList::default();
    for format in Format::of_release(release) {
        let href = format!("/releases/{}/{}", release.slug(), format.file);
        list = list.file(format.name, href, format.plain_type());
    }
    let named = release.tables().map(|t| (t.name, t.title));
    let sets = release
        .figures()
        .map(|f| (f.name().to_owned(), f.title().clone()));
    let points = release.points().map(|p| (p.name().to_owned(), p.title().clone()));
    for (name, title) in sets.chain(named).chain(points) {
        list = list.file(
            r.text(&title),
            format!("/releases/{}/{name}.csv", release.slug()),
            "CSV",
        );
    }
    list.html(r)
}
