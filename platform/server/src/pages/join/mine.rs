//! `/bodies/{body}/my-membership`: a member's own record: what it said, gave, whom it consulted; to take along, and to
//! leave.

use app::join::{
    ContributionWording, OwnView, OwnWording, edit_own_membership, export_own_record, leave_body,
    log_contribution, view_own_membership,
};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use governance::body::Naming;
use governance::joining::{Expectation, How};
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::{Component, Html, Reader};

use super::words;
use crate::Services;
use crate::fault::Fault;
use crate::pages::bodies::{frame, words as body_words};
use crate::pages::form::{findings_of, joined, to};
use crate::pages::work::Sent;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "join/mine.html")]
struct Mine<'a> {
    r: &'a Reader,
    slug: &'a str,
    body: Html,
    title: Html,
    class: Html,
    summary: Html,
    posts: Vec<Html>,
    expected: Vec<(Html, bool)>,
    log: Vec<Html>,
    give: Html,
    consult: Html,
    edit: Html,
}

/// What the last form left.
#[derive(Default)]
struct Last {
    own: Option<OwnWording>,
    log: ContributionWording,
    errors: ErrorSummary,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &slug, &Last::default()).await
}

async fn page(visit: &Visit, services: &Services, slug: &str, last: &Last) -> Result<Response, Fault> {
    let view = view_own_membership(&services.app, &visit.actor, slug).await?;
    let (r, today) = (&visit.reader, governance::day(services.app.now()));
    let m = &view.member;
    let represents = m.joined.as_ref().is_some_and(|j| j.represents);
    let page = Mine {
        r,
        slug,
        body: r.text(&view.body.name),
        title: words::member(m, true, r),
        class: words::class(m, r),
        summary: last.errors.html(r),
        posts: m.posts.iter().map(|t| body_words::term(t, today, r)).collect(),
        expected: expected(&view, r),
        log: view
            .contributions
            .iter()
            .map(|c| words::contribution(c, r))
            .collect(),
        give: give_fields(&last.log, &last.errors, r),
        consult: if represents {
            consult_fields(&last.log, &last.errors, r)
        } else {
            Html::empty()
        },
        edit: edit_fields(&view, last, r),
    };
    let shell = visit.page(r.plain("join-mine"), crate::render(&page));
    let shell = shell.above(frame::above(&view.body, "directory", r));
    let status = if last.errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    Ok((status, shell).into_response())
}

/// What is expected of this member, and whether it accepted it.
fn expected(view: &OwnView, r: &Reader) -> Vec<(Html, bool)> {
    let Some(joined) = &view.member.joined else {
        return Vec::new();
    };
    let of = Expectation::ALL
        .into_iter()
        .filter(|e| e.is_of(joined.represents));
    of.map(|e| {
        let words = r.t(&format!("join-expect-{}", e.as_str()));
        (words, joined.accepted.contains(&e))
    })
    .collect()
}

/// The day, the words and the link that both forms ask for.
fn shared(w: &ContributionWording, errors: &ErrorSummary, r: &Reader, about: &str) -> [Html; 3] {
    [
        Field::lines("about", r.t(about), 3)
            .value(&w.about)
            .error(errors.on("about"))
            .html(r),
        Field::date("on", r.t("join-log-on"))
            .value(&w.on)
            .error(errors.on("on"))
            .optional()
            .html(r),
        Field::text("link", r.t("join-log-link"))
            .value(&w.link)
            .error(errors.on("link"))
            .optional()
            .html(r),
    ]
}

fn give_fields(w: &ContributionWording, errors: &ErrorSummary, r: &Reader) -> Html {
    let meets = Expectation::ALL
        .into_iter()
        .filter(|e| *e != Expectation::Consult)
        .map(|e| {
            Choice::new(e.as_str(), r.t(&format!("join-meets-{}", e.as_str()))).chosen(w.meets == e.as_str())
        })
        .collect();
    let [about, on, link] = shared(w, errors, r, "join-log-about");
    joined(&[
        about,
        Field::select("meets", r.t("join-log-meets"), meets)
            .error(errors.on("meets"))
            .html(r),
        on,
        link,
        Button::submit(r.t("join-log-give")).html(r),
    ])
}

fn consult_fields(w: &ContributionWording, errors: &ErrorSummary, r: &Reader) -> Html {
    let how = How::ALL.map(|h| {
        Choice::new(h.as_str(), r.t(&format!("join-how-{}", h.as_str()))).chosen(w.how == h.as_str())
    });
    let [about, on, link] = shared(w, errors, r, "join-log-asked");
    joined(&[
        Html::trusted("<input type=\"hidden\" name=\"consulted\" value=\"yes\">"),
        about,
        Field::text("whom", r.t("join-log-whom"))
            .hint(r.t("join-log-whom-hint"))
            .value(&w.whom)
            .error(errors.on("whom"))
            .html(r),
        Field::number("people", r.t("join-log-people"), true)
            .value(&w.people)
            .error(errors.on("people"))
            .optional()
            .html(r),
        Field::select("how", r.t("join-log-how"), how.to_vec())
            .error(errors.on("how"))
            .html(r),
        Field::lines("heard", r.t("join-heard"), 3)
            .value(&w.heard)
            .error(errors.on("heard"))
            .html(r),
        on,
        link,
        Button::submit(r.t("join-log-consult")).html(r),
    ])
}

fn edit_fields(view: &OwnView, last: &Last, r: &Reader) -> Html {
    let m = &view.member;
    let w = last.own.clone().unwrap_or_else(|| OwnWording {
        holder: m.name.clone(),
        named: m.naming == Naming::Public,
        website: m.joined.as_ref().map(|j| j.website.clone()).unwrap_or_default(),
        statement: m
            .statement
            .best(&r.language)
            .map(|(_, words)| words.to_owned())
            .unwrap_or_default(),
    });
    let errors = &last.errors;
    let mut out = vec![
        Field::text("holder", r.t("join-field-holder"))
            .value(&w.holder)
            .error(errors.on("holder"))
            .html(r),
        Field::tick("named", r.t("join-field-named"), w.named).html(r),
        Field::lines("statement", r.t("join-statement"), 4)
            .value(&w.statement)
            .optional()
            .html(r),
    ];
    if m.joined.is_some() {
        let field = Field::text("website", r.t("join-website")).value(&w.website);
        out.push(field.error(errors.on("website")).optional().html(r));
    }
    out.push(Button::submit(r.t("action-save")).quiet().html(r));
    joined(&out)
}

pub(super) async fn edit(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let own = OwnWording {
        holder: sent.one("holder"),
        named: sent.has("named"),
        website: sent.one("website"),
        statement: sent.one("statement"),
    };
    let done = edit_own_membership(&services.app, &visit.actor, &slug, &own, &visit.reader.language).await;
    let last = Last {
        own: Some(own),
        ..Last::default()
    };
    after(&visit, &services, &slug, done.map(drop), last).await
}

pub(super) async fn log(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let log = ContributionWording {
        consulted: sent.has("consulted"),
        on: sent.one("on"),
        about: sent.one("about"),
        link: sent.one("link"),
        meets: sent.one("meets"),
        whom: sent.one("whom"),
        people: sent.one("people"),
        how: sent.one("how"),
        heard: sent.one("heard"),
    };
    let done = log_contribution(&services.app, &visit.actor, &slug, &log, &visit.reader.language).await;
    let last = Last {
        log,
        ..Last::default()
    };
    after(&visit, &services, &slug, done.map(drop), last).await
}

/// Back to the record, or the record with what was wrong.
async fn after(
    visit: &Visit,
    services: &Services,
    slug: &str,
    done: app::Result<()>,
    mut last: Last,
) -> Result<Response, Fault> {
    match done {
        Ok(()) => Ok(to(&format!("/bodies/{slug}/my-membership"))),
        Err(error) => {
            last.errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            page(visit, services, slug, &last).await
        }
    }
}

/// One's own record as a file to take along.
pub(super) async fn export(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let record = export_own_record(&services.app, &visit.actor, &slug).await?;
    let json = serde_json::to_string_pretty(&record)
        .map_err(|e| app::AppError::environment(e, "report this as a fault of the program"))?;
    let name = format!("attachment; filename=\"{}-membership.json\"", record.body);
    let headers = [
        (CONTENT_TYPE, "application/json; charset=utf-8".to_owned()),
        (CONTENT_DISPOSITION, name),
    ];
    Ok((headers, json).into_response())
}

pub(super) async fn leave(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let reason = Sent::from(pairs).one("reason");
    leave_body(&services.app, &visit.actor, &slug, &reason).await?;
    Ok(to(&format!("/bodies/{slug}")))
}
