//! Questions by receipt: where the person asks and reads the answer, and where the team answers.

use app::collect::{Enquiry, answer_enquiry, view_enquiries};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use base::Findings;
use ui::components::badge::{Badge, Tone};
use ui::components::button::Button;
use ui::components::field::Field;
use ui::components::finding_list::FindingList;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::work::tabs;
use crate::visit::Visit;

/// When something was said, and what.
type Said = (String, Html);

#[derive(Template)]
#[template(path = "collect/my_questions.html")]
struct AtReceipt<'a> {
    r: &'a Reader,
    at: &'a str,
    told: Html,
    asked: Vec<(String, Html, Option<Said>)>,
    field: Html,
    button: Html,
}

/// What was asked with a receipt, and the form for another question; with the reasons why one was not taken.
pub(super) fn at_receipt(asked: &[Enquiry], at: &str, (why, typed): (&Findings, &str), r: &Reader) -> Html {
    let field = Field::lines("question", r.t("my-ask-question"), 3).hint(r.t("my-ask-hint"));
    let view = AtReceipt {
        r,
        at,
        told: reasons(why, r),
        asked: asked
            .iter()
            .map(|q| (r.moment(q.at), Html::paragraphs(&q.question), answer_of(q, r)))
            .collect(),
        field: field.value(typed).html(r),
        button: Button::submit(r.t("my-ask-send")).quiet().html(r),
    };
    crate::render(&view)
}

fn reasons(why: &Findings, r: &Reader) -> Html {
    match why.is_empty() {
        true => Html::empty(),
        false => FindingList::of(why).html(r),
    }
}

fn answer_of(q: &Enquiry, r: &Reader) -> Option<Said> {
    let reply = q.reply.as_ref()?;
    Some((r.moment(reply.at), Html::paragraphs(&reply.text)))
}

/// The way to the questions, and how many wait.
pub(super) fn link(slug: &str, waiting: u64, r: &Reader) -> Html {
    let (slug, waiting) = (
        Html::escaped(slug),
        usize::try_from(waiting).unwrap_or(usize::MAX),
    );
    let waits = match waiting {
        0 => Html::empty(),
        n => Html::joined(&[Html::trusted(" · "), r.tn("questions-waiting", n)], ""),
    };
    let title = r.t("questions-title");
    Html::trusted(format!(
        "<a href=\"/work/{slug}/collect/questions\">{title}</a>{waits}"
    ))
}

struct Asked {
    state: Html,
    when: String,
    form: String,
    language: String,
    question: Html,
    answer: Option<Said>,
    action: String,
    field: Html,
}

#[derive(Template)]
#[template(path = "collect/questions.html")]
struct List<'a> {
    r: &'a Reader,
    slug: &'a str,
    told: Html,
    asked: Vec<Asked>,
}

pub(super) async fn list(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &slug, &Findings::none()).await
}

async fn page(visit: &Visit, services: &Services, slug: &str, why: &Findings) -> Result<Response, Fault> {
    let (initiative, all) = view_enquiries(&services.app, &visit.actor, slug).await?;
    let r = &visit.reader;
    let view = List {
        r,
        slug,
        told: reasons(why, r),
        asked: all
            .iter()
            .map(|(form, q)| asked(slug, &form.title, q, r))
            .collect(),
    };
    let page = visit.page(r.plain("questions-title"), crate::render(&view));
    let above = tabs(slug, &r.text(&initiative.title), "collect", r);
    Ok(page.section(Section::Work).above(above).into_response())
}

fn asked(slug: &str, form: &str, q: &Enquiry, r: &Reader) -> Asked {
    let (tone, state) = match q.reply {
        Some(_) => (Tone::Good, "questions-answered"),
        None => (Tone::Attention, "questions-open"),
    };
    let field = Field::lines(format!("answer-{}", q.id), r.t("questions-answer"), 3).html(r);
    // Each form of the page has a field of its own name, so that its label finds it.
    let button = Button::submit(r.t("questions-send")).quiet().html(r);
    Asked {
        state: Badge::new(tone, r.t(state)).html(r),
        when: r.moment(q.at),
        form: form.to_owned(),
        language: q.language.as_str().to_owned(),
        question: Html::paragraphs(&q.question),
        answer: answer_of(q, r),
        action: format!("/work/{slug}/collect/questions/{}", q.id),
        field: Html::joined(&[field, button], ""),
    }
}

pub(super) async fn answer(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, enquiry)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let name = format!("answer-{enquiry}");
    let answer = pairs.iter().find(|(n, _)| *n == name).map_or("", |(_, v)| v);
    match answer_enquiry(&services.app, &visit.actor, &slug, &enquiry, answer).await {
        Ok(()) => Ok(Redirect::to(&format!("/work/{slug}/collect/questions")).into_response()),
        Err(app::AppError::Findings(why)) => {
            let shown = page(&visit, &services, &slug, &why).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown).into_response())
        }
        Err(other) => Err(other.into()),
    }
}
