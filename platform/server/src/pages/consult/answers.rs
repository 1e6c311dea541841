//! `/consultations/{document}/answers`: every comment with its answer; who belongs to the body answers there, one or
//! many at once.

use app::AppError;
use app::consult::{
    DocumentView, Given, Heard, answer_comments, let_read_comment, remove_comment, view_document,
};
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use base::Id;
use governance::document::{Answer, Comment, Shown};
use serde::Deserialize;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::pager::Pager;
use ui::components::progress::ProgressBar;
use ui::{Component, Html, Reader};

use super::{badge, comments, id_of, table};
use crate::Services;
use crate::fault::Fault;
use crate::pages::bodies::frame;
use crate::pages::form::findings_of;
use crate::pages::work::{Filled, Sent};
use crate::visit::Visit;

/// Comments on one page: as many as somebody reads in one go on a telephone.
const PAGE: usize = 25;

/// What is asked for in the address.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    /// `open`: only those without an answer.
    #[serde(default)]
    only: String,
    /// `table`: as a table.
    #[serde(default)]
    show_as: String,
    #[serde(default)]
    page: String,
}

struct Line {
    id: String,
    number: usize,
    mark: Option<String>,
    head: Html,
    said: Html,
    reason: Html,
    keep: Html,
}

#[derive(Template)]
#[template(path = "consult/answers.html")]
struct View<'a> {
    r: &'a Reader,
    document: String,
    title: Html,
    state: Html,
    summary: Html,
    progress: Html,
    open_only: bool,
    lines: Vec<Line>,
    table: Html,
    pager: Html,
    may_answer: bool,
    fields: Html,
    ticked: Vec<String>,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(document): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    page(&visit, &services, &document, &asked, &Filled::default()).await
}

async fn page(
    visit: &Visit,
    services: &Services,
    document: &str,
    asked: &Asked,
    filled: &Filled,
) -> Result<Response, Fault> {
    let Filled { sent, errors } = filled;
    let view = view_document(&services.app, &visit.actor, id_of(document)?).await?;
    let r = &visit.reader;
    let (open_only, as_table) = (asked.only == "open", asked.show_as == "table");
    let mut all: Vec<&Heard> = view
        .comments
        .iter()
        .filter(|h| !open_only || !h.comment.is_settled())
        .collect();
    all.sort_by_key(|h| {
        (
            h.comment.consultation,
            h.comment.on.is_none(),
            h.comment.on,
            h.number,
        )
    });
    let pages = all.len().div_ceil(PAGE).max(1);
    let at = asked.page.parse().unwrap_or(1_usize).clamp(1, pages);
    let here = all.iter().skip((at - 1) * PAGE).take(PAGE);
    let only = if open_only { "only=open&" } else { "" };
    let pager = Pager {
        page: at,
        pages,
        prefix: format!("/consultations/{document}/answers?{only}page="),
    };
    let asking = view.document.asking().map(|c| c.number);
    let page = View {
        r,
        document: document.to_owned(),
        title: r.text(&view.document.title),
        state: badge(view.stands(), r),
        summary: errors.html(r),
        progress: progress(&view, r),
        open_only,
        lines: if as_table {
            Vec::new()
        } else {
            here.map(|h| line(h, &view, r)).collect()
        },
        table: if as_table {
            table::table(&all, r)
        } else {
            Html::empty()
        },
        pager: if as_table { Html::empty() } else { pager.html(r) },
        may_answer: !as_table
            && view.may_answer
            && all.iter().any(|h| Some(h.comment.consultation) == asking),
        fields: fields(filled, r),
        ticked: sent.all("to"),
    };
    let title = format!("{} – {}", r.plain("consult-answers"), page.title.plain());
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let shell = visit
        .page(title, crate::render(&page))
        .above(frame::above(&view.body, "consultations", r));
    Ok((status, shell).into_response())
}

fn progress(view: &DocumentView, r: &Reader) -> Html {
    let count = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
    let done = view.comments.iter().filter(|h| h.comment.is_settled()).count();
    if view.comments.is_empty() {
        let of_members = view.asked.is_some() && !view.inside;
        let key = if of_members {
            "consult-of-members"
        } else {
            "consult-no-comments"
        };
        return Html::trusted(format!("<p class=\"quiet\">{}</p>", r.t(key)));
    }
    let bar = ProgressBar {
        label: r.t("consult-answered"),
        done: Some((count(done), count(view.comments.len()))),
        ..ProgressBar::default()
    };
    bar.html(r)
}

fn line(h: &Heard, view: &DocumentView, r: &Reader) -> Line {
    let consultation = view
        .document
        .consultations()
        .iter()
        .find(|c| c.number == h.comment.consultation);
    let version = consultation.and_then(|c| view.document.version(c.version));
    Line {
        id: h.comment.id.to_string(),
        number: h.number,
        mark: h.comment.on.map(|m| m.to_string()),
        head: comments::head(h, r),
        said: comments::said(h, version, r),
        reason: comments::reason(h, r),
        keep: if view.may_keep {
            keep(h, view, r)
        } else {
            Html::empty()
        },
    }
}

/// Let readers see it, or take the words away.
fn keep(h: &Heard, view: &DocumentView, r: &Reader) -> Html {
    let base = format!("/consultations/{}/comments/{}", view.document.id, h.comment.id);
    let mut out = Vec::new();
    if h.comment.shown == Shown::Waiting {
        out.push(Html::trusted(format!(
            "<button class=\"button button-quiet\" formaction=\"{base}/show\">{}</button>",
            r.t("consult-let-read")
        )));
    }
    if !matches!(h.comment.shown, Shown::Removed { .. }) {
        out.push(Html::trusted(format!(
            "<button class=\"button button-quiet\" formaction=\"{base}/remove\">{}</button>",
            r.t("consult-remove")
        )));
    }
    Html::joined(&out, " ")
}

fn fields(filled: &Filled, r: &Reader) -> Html {
    let Filled { sent, errors } = filled;
    let one = |a: Answer| {
        Choice::new(a.as_str(), r.t(&format!("consult-answer-{}", a.as_str())))
            .chosen(sent.one("answer") == a.as_str())
    };
    let parts = [
        Field::radios("answer", r.t("consult-answer"), Answer::ALL.map(one).to_vec())
            .error(errors.on("answer"))
            .html(r),
        Field::lines("reason", r.t("consult-reason"), 3)
            .hint(r.t("consult-reason-hint"))
            .value(sent.one("reason"))
            .error(errors.on("reason"))
            .html(r),
        Button::submit(r.t("consult-give-answer")).html(r),
    ];
    Html::joined(&parts, "")
}

/// Back to what is still open, or the page with what was wrong.
async fn after<T>(
    visit: &Visit,
    services: &Services,
    document: &str,
    sent: &Sent,
    done: Result<T, AppError>,
) -> Result<Response, Fault> {
    let error = match done {
        Ok(_) => {
            let view = view_document(&services.app, &visit.actor, id_of(document)?).await?;
            let left = view.comments.iter().any(|h| !h.comment.is_settled());
            let only = if left { "?only=open" } else { "" };
            return Ok(Redirect::to(&format!("/consultations/{document}/answers{only}")).into_response());
        }
        Err(error) => error,
    };
    let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
    page(visit, services, document, &Asked::default(), &sent.with(errors)).await
}

pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path(document): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let given = Given {
        to: sent.all("to").iter().filter_map(|id| id.parse().ok()).collect(),
        answer: sent.one("answer"),
        reason: sent.one("reason"),
    };
    let done = answer_comments(
        &services.app,
        &visit.actor,
        id_of(&document)?,
        &given,
        &visit.reader.language,
    )
    .await;
    after(&visit, &services, &document, &sent, done).await
}

fn comment_id(text: &str) -> Result<Id<Comment>, Fault> {
    text.parse()
        .map_err(|_| AppError::not_found("comment", text).into())
}

pub(super) async fn let_read(
    visit: Visit,
    State(services): State<Services>,
    Path((document, comment)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let done = let_read_comment(
        &services.app,
        &visit.actor,
        id_of(&document)?,
        comment_id(&comment)?,
    )
    .await;
    after(&visit, &services, &document, &Sent::default(), done).await
}

pub(super) async fn remove(
    visit: Visit,
    State(services): State<Services>,
    Path((document, comment)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let (which, reason) = (comment_id(&comment)?, sent.one("reason"));
    let done = remove_comment(&services.app, &visit.actor, id_of(&document)?, (which, &reason)).await;
    after(&visit, &services, &document, &sent, done).await
}
