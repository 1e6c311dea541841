//! `/newsletters`: what was sent, asking for it, and composing one from what the log says.

use app::knowledge::{
    Subscription, compose_newsletter, find_newsletters, news_for, newsletters_of, send_newsletter,
    site_bodies, subscribe, view_newsletter,
};
use app::people::{Letter, Paced};
use app::ports::Mail;
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use knowledge::{AtomEntry, Newsletter};
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::notice::{Kind, Notice};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::{news, words};
use crate::Services;
use crate::fault::Fault;
use crate::origin::From;
use crate::pages::form::{Form as Shown, findings_of};
use crate::pages::initiatives::words as of_initiatives;
use crate::pages::work::{Filled, Sent};
use crate::visit::Visit;

type Pairs = Form<Vec<(String, String)>>;

#[derive(Template)]
#[template(path = "knowledge/newsletters.html")]
struct List<'a> {
    r: &'a Reader,
    told: Html,
    summary: Html,
    all: Vec<(String, Html, String)>,
    ask: Html,
}

pub(super) async fn show(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    list(&visit, &services, &Filled::default(), Html::empty()).await
}

async fn list(visit: &Visit, services: &Services, filled: &Filled, told: Html) -> Result<Response, Fault> {
    let errors = &filled.errors;
    let r = &visit.reader;
    let all = find_newsletters(&services.app).await?;
    let one = |n: &Newsletter| {
        let when = n.sent.map(|at| words::day(at, r)).unwrap_or_default();
        (format!("/newsletters/{}", n.slug), r.text(&n.title), when)
    };
    let view = List {
        r,
        told,
        summary: errors.html(r),
        all: all.iter().map(one).collect(),
        ask: asking(services, filled, r).await?,
    };
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let head = r#"<link rel="alternate" type="application/atom+xml" href="/newsletters.atom">"#;
    let shell = visit
        .page(r.plain("know-newsletters"), crate::render(&view))
        .section(Section::Knowledge);
    Ok((status, shell.head(Html::trusted(head))).into_response())
}

/// The form in which somebody asks for the newsletters of a body; that there are none by mail, when there are none.
async fn asking(services: &Services, filled: &Filled, r: &Reader) -> Result<Html, Fault> {
    let Filled { sent, errors } = filled;
    let bodies = site_bodies(&services.app).await?;
    if !services.app.mailer.ready() || bodies.is_empty() {
        return Ok(Html::trusted(format!(
            "<p>{}</p>",
            r.t("know-newsletter-no-mail")
        )));
    }
    let one = |b: &governance::Body| Choice::new(b.slug.as_str(), r.text(&b.name));
    let email = Field::email("email", r.t("know-come-email")).value(sent.one("email"));
    let fields = [
        Field::select(
            "body",
            r.t("know-newsletter-of"),
            bodies.iter().map(one).collect(),
        )
        .html(r),
        email.error(errors.on("email")).html(r),
        Html::trusted(format!(
            "<p class=\"small\">{}</p>",
            r.t("know-newsletter-privacy")
        )),
        Button::submit(r.t("know-newsletter-ask")).html(r),
    ];
    Ok(Html::joined(&fields, ""))
}

pub(super) async fn ask(
    visit: Visit,
    State(services): State<Services>,
    From(from): From,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let (sent, r) = (Sent::from(pairs), &visit.reader);
    let app = &services.app;
    app.pace.step(Paced::LinkAsked, &from.address, app.now())?;
    let site = [("site", services.settings.public_url.as_str().into())];
    let letter = Letter {
        subject: r.plain("know-newsletter-mail-subject"),
        before: r.plain_with("know-newsletter-mail-before", &site),
        address: format!("{}/subscriptions/", services.settings.public_url),
        after: r.plain("know-come-mail-after"),
    };
    let done = match newsletters_of(app, &sent.one("body")).await {
        Ok(about) => subscribe(app, about, &sent.one("email"), &r.language, letter).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(()) => {
            let told = Notice::new(
                Kind::Done,
                r.t("know-come-sent"),
                r.t("know-newsletter-sent-text"),
            )
            .html(r);
            list(&visit, &services, &Filled::default(), told).await
        }
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, r);
            list(&visit, &services, &sent.with(errors), Html::empty()).await
        }
    }
}

pub(super) async fn feed(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    let r = &visit.reader;
    let entry = |n: Newsletter| {
        Some(AtomEntry {
            title: r.text(&n.title).plain(),
            address: format!("/newsletters/{}", n.slug),
            summary: r.text(&n.intro).plain(),
            at: n.sent?,
        })
    };
    let all = find_newsletters(&services.app).await?;
    let entries: Vec<AtomEntry> = all.into_iter().filter_map(entry).collect();
    let about = ("know-newsletters", "/newsletters.atom", "/newsletters");
    Ok(news::written(&services, r, about, &entries))
}

#[derive(Template)]
#[template(path = "knowledge/newsletter.html")]
struct Show<'a> {
    r: &'a Reader,
    slug: &'a str,
    title: Html,
    by: Html,
    when: String,
    intro: Html,
    news: Vec<(String, Html, Html, String)>,
    send: Html,
}

pub(super) async fn one(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let view = view_newsletter(&services.app, &visit.actor, &slug).await?;
    let (it, r) = (&view.letter, &visit.reader);
    let send = Html::joined(
        &[
            Html::trusted(format!(
                "<p>{}</p>",
                r.tn("know-newsletter-readers", view.readers)
            )),
            Button::submit(r.t("know-newsletter-send")).html(r),
        ],
        "",
    );
    let show = Show {
        r,
        slug: &slug,
        title: r.text(&it.title),
        by: crate::pages::bodies::words::link(&view.body, r),
        when: it.sent.map(|at| words::day(at, r)).unwrap_or_default(),
        intro: of_initiatives::paragraphs(&it.intro, r),
        news: it.news.iter().map(|n| news::line(n, r)).collect(),
        send: if view.keeps && it.sent.is_none() {
            send
        } else {
            Html::empty()
        },
    };
    let shell = visit
        .page(show.title.plain(), crate::render(&show))
        .section(Section::Knowledge);
    Ok(shell.into_response())
}

async fn form(visit: &Visit, services: &Services, body: &str, filled: &Filled) -> Result<Response, Fault> {
    let Filled { sent, errors } = filled;
    let (body, all) = news_for(&services.app, &visit.actor, body).await?;
    let r = &visit.reader;
    let chosen = sent.all("news");
    let first = sent.names().next().is_none();
    let one = |n: &knowledge::News| {
        let on = first || chosen.contains(&n.address);
        Choice::new(n.address.clone(), r.text(&n.title))
            .hint(news::kind(n, r))
            .chosen(on)
    };
    let fields = [
        words::line("title", "know-title", &sent.one("title"), errors, r).html(r),
        words::lines("intro", "know-newsletter-intro", &sent.one("intro"), errors, r)
            .optional()
            .html(r),
        Field::checkboxes("news", r.t("know-newsletter-news"), all.iter().map(one).collect())
            .hint(r.t("know-newsletter-news-hint"))
            .error(errors.on("news"))
            .optional()
            .html(r),
        Button::submit(r.t("action-save")).html(r),
    ];
    let main = crate::render(&Shown {
        title: r.t("know-newsletter-new"),
        lead: r.text(&body.name),
        summary: errors.html(r),
        fields: Html::joined(&fields, ""),
        after: Html::empty(),
    });
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let shell = visit
        .page(r.plain("know-newsletter-new"), main)
        .section(Section::Knowledge);
    Ok((status, shell).into_response())
}

pub(super) async fn new(
    visit: Visit,
    State(services): State<Services>,
    Path(body): Path<String>,
) -> Result<Response, Fault> {
    form(&visit, &services, &body, &Filled::default()).await
}

pub(super) async fn compose(
    visit: Visit,
    State(services): State<Services>,
    Path(body): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let (app, language) = (&services.app, &visit.reader.language);
    let written = (sent.one("title"), sent.one("intro"));
    let told = (written.0.as_str(), written.1.as_str());
    match compose_newsletter(app, &visit.actor, &body, told, &sent.all("news"), language).await {
        Ok(letter) => Ok(Redirect::to(&format!("/newsletters/{}", letter.slug)).into_response()),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            form(&visit, &services, &body, &sent.with(errors)).await
        }
    }
}

/// Puts it on the web and answers; the letters go out beside the answer.
pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let (letter, readers) = send_newsletter(&services.app, &visit.actor, &slug).await?;
    tokio::spawn(async move {
        for reader in readers {
            let (mail, leave) = mail_of(&services.settings.public_url, &letter, &reader);
            // An address never stands in the program's own log.
            if services.app.mailer.circulate(mail, &leave).await.is_err() {
                tracing::warn!(newsletter = %letter.slug, "a letter was not taken");
            }
        }
    });
    Ok(Redirect::to(&format!("/newsletters/{slug}")).into_response())
}

/// The letter to one reader, in the reader's language, and the address with which the reader leaves.
fn mail_of(base: &str, letter: &Newsletter, reader: &Subscription) -> (Mail, String) {
    let r = Reader::new(reader.language.clone());
    let leave = format!("{base}/subscriptions/{}/leave", reader.code);
    let mut text = format!("{}\n\n", r.text(&letter.intro).plain());
    for one in &letter.news {
        let (title, kind) = (r.text(&one.title).plain(), news::kind(one, &r).plain());
        text.push_str(&format!("{title}\n{kind}\n{base}{}\n\n", one.address));
    }
    text.push_str(&format!(
        "{base}/newsletters/{}\n\n{}\n{leave}\n",
        letter.slug,
        r.plain("know-newsletter-leave")
    ));
    let mail = Mail {
        to: reader.email.clone(),
        subject: r.text(&letter.title).plain(),
        text,
    };
    (mail, leave)
}
