//! Passing a figure on with its caution inside: `/releases/{slug}/share`, text to copy and the lines for a frame;
//! `/releases/{slug}/embed/{number}`, one figure as a small page that other sites may show in a frame.
//!
//! A frame is read as a stranger reads: no cookie decides what stands in it, nothing in it can be sent, and a release
//! that was taken back says so there too.

use app::publish::{beside_release, view_release};
use app::{Actor, AppError};
use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::HeaderValue;
use axum::http::header::CONTENT_SECURITY_POLICY;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use disseminate::page;
use protect::{Release, State as Life};
use ui::components::breadcrumb::Breadcrumb;
use ui::components::field::Field;
use ui::components::notice::{Kind, Notice};
use ui::components::page::Section;
use ui::{Component, Html, Reader, assets};

use super::follow;
use super::labels::{self, marked};
use super::releases::{panel, site};
use super::spoken::{InWords, in_words};
use crate::Services;
use crate::fault::Fault;
use crate::security::FRAMED;
use crate::visit::Visit;

/// The height of a frame, in CSS pixels: a chart of ten bars with its caution on a narrow screen.
const HEIGHT: u32 = 640;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/releases/{slug}/share", get(share))
        .route("/releases/{slug}/embed/{number}", get(embed))
}

#[derive(Template)]
#[template(path = "share/embed.html")]
struct Embed<'a> {
    r: &'a Reader,
    style: String,
    address: String,
    title: Html,
    told: Html,
    marks: Html,
    figure: Html,
    limits: Vec<Html>,
    records: String,
    issued: String,
    publisher: &'a str,
    licence: &'a str,
}

async fn embed(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, number)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let release = view_release(&services.app, &Actor::Anonymous, &slug).await?;
    let r = &visit.reader;
    let site = marked(site(&services), &services, [&release]).await?;
    let address = site.release(&release);
    let view = page(&release, &site, &r.language);
    let recalled = matches!(release.state(), Life::Recalled { .. });
    let nowhere = || AppError::not_found("figure", &number);
    let figure = number
        .parse()
        .ok()
        .and_then(|n| panel(&view, (n, &format!("{address}/tables")), r));
    let figure = figure.ok_or_else(nowhere)?;
    let about = release.description();
    let companion = beside_release(&services.app, &release).await?;
    let shown = Embed {
        r,
        style: assets::style().address(),
        title: r.text(&in_words(&release, &companion, r).title),
        told: told(&release, &address, r),
        marks: labels::shown(site.marks(&release), r),
        figure: if recalled { Html::empty() } else { figure },
        limits: about.tells().map(|l| r.text(l)).collect(),
        records: r.count(usize::try_from(about.records).unwrap_or(usize::MAX)),
        issued: r.date(release.issued()),
        publisher: &about.publisher.name,
        licence: &about.licence.title,
        address,
    };
    let html = axum::response::Html(crate::render(&shown).into_string());
    let policy = [(CONTENT_SECURITY_POLICY, HeaderValue::from_static(FRAMED))];
    Ok((policy, html).into_response())
}

/// That it was taken back, or that there is a later edition.
fn told(release: &Release, address: &str, r: &Reader) -> Html {
    match release.state() {
        Life::Recalled { reason } => {
            Notice::new(Kind::Stop, r.t("release-recalled"), reason.as_str()).html(r)
        }
        Life::Superseded { .. } => {
            let link = format!(
                "<a href=\"{}\">{}</a>",
                Html::escaped(address),
                r.t("release-later")
            );
            Notice::new(Kind::Attention, r.t("release-superseded"), Html::trusted(link)).html(r)
        }
        _ => Html::empty(),
    }
}

async fn share(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let release = view_release(&services.app, &visit.actor, &slug).await?;
    let r = &visit.reader;
    let site = site(&services);
    let view = page(&release, &site, &r.language);
    let address = site.release(&release);
    let companion = beside_release(&services.app, &release).await?;
    let words = in_words(&release, &companion, r);
    let title = r.text(&words.title);
    let lines = |name: String, label: Html, rows: u8, text: String| {
        Field::lines(name, label, rows).value(text).html(r)
    };
    let frame = |(n, it): (usize, &disseminate::Panel)| {
        let code = format!(
            "<iframe src=\"{}/embed/{}?lang={}\" title=\"{}\" width=\"100%\" height=\"{HEIGHT}\" loading=\"lazy\"></iframe>",
            Html::escaped(&address),
            n + 1,
            r.lang(),
            Html::escaped(&r.text(&it.title).plain()),
        );
        lines(format!("frame-{n}"), r.text(&it.title), 3, code)
    };
    let recalled = matches!(release.state(), Life::Recalled { .. });
    let frames: Vec<Html> = match recalled {
        true => Vec::new(),
        false => view.panels.iter().enumerate().map(frame).collect(),
    };
    let main = Html::trusted(format!(
        "<h1>{}</h1>{}<section class=\"column\"><h2>{}</h2>{}</section><section class=\"column\"><h2>{}</h2><p>{}</p>{}\
         </section><section class=\"column\"><h2>{}</h2><p>{}</p>{}</section>",
        r.t("share-title"),
        told(&release, &address, r),
        r.t("share-text"),
        lines(
            "share".to_owned(),
            r.t("share-copy"),
            7,
            text(&release, &words, &address, r)
        ),
        r.t("share-embed"),
        r.t("share-embed-text"),
        Html::joined(&frames, ""),
        r.t("follow-title"),
        r.t("follow-text"),
        follow::link(&format!("/releases/{slug}"), r)
    ));
    let way = Breadcrumb::default()
        .to(r.t("releases-title"), "/releases")
        .to(title, format!("/releases/{slug}"));
    let shell = visit
        .page(r.plain("share-title"), main)
        .section(Section::Releases);
    Ok(shell.above(way.html(r)).into_response())
}

/// The sentence, on how much it rests, what it cannot tell, and where it stands; one that was taken back says so first.
fn text(release: &Release, words: &InWords, address: &str, r: &Reader) -> String {
    let about = release.description();
    let mut parts = Vec::new();
    if let Life::Recalled { reason } = release.state() {
        parts.push(format!("{}: {reason}", r.plain("release-recalled")));
    }
    parts.push(r.text(&words.sentence).plain());
    let records = usize::try_from(about.records).unwrap_or(usize::MAX);
    parts.push(r.plain_with("share-rests", &[("records", r.count(records).into())]));
    parts.push(r.plain("share-caution"));
    parts.extend(words.limits.iter().map(|l| format!("– {}", r.text(l).plain())));
    parts.push(format!("{} · {address}", about.publisher.name));
    parts.join("\n")
}
