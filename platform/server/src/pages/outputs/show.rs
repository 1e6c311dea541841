//! `/outputs/{output}`: the way of an output, each stage with what it stands on, and the next step.

use app::output::{OutputView, view_output};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use governance::document::Stands;
use governance::output::Stage;
use ui::components::notice::{Kind, Notice};
use ui::{Component, Html, Reader};

use super::{handed_in, stage, steps, verdict};
use crate::Services;
use crate::fault::Fault;
use crate::pages::agreements::approved;
use crate::pages::bodies::frame;
use crate::pages::work::Filled;
use crate::pages::{consult, decisions};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "outputs/show.html")]
struct View<'a> {
    r: &'a Reader,
    title: Html,
    state: Html,
    about: Html,
    summary: Html,
    next: Html,
    way: Vec<(bool, Html, Html)>,
    returned: Vec<Html>,
    text: Html,
    revised: Html,
    changes: Vec<consult::changes::Part>,
    lang: &'a str,
    dir: &'static str,
    steps: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(output): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &output, &Filled::default()).await
}

pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    output: &str,
    filled: &Filled,
) -> Result<Response, Fault> {
    let errors = &filled.errors;
    let view = view_output(&services.app, &visit.actor, output).await?;
    let (r, it) = (&visit.reader, &view.output);
    let link = |href: String, text: Html| Html::trusted(format!("<a href=\"{href}\">{text}</a>"));
    let stream = link(
        format!("/workstreams/{}", view.workstream.slug()),
        r.text(&view.workstream.terms().title),
    );
    let since = it.revised(&view.document).filter(|s| s.changed > 0);
    let language = &view.document.language;
    let page = View {
        revised: since.map_or_else(Html::empty, |s| revised(s, r)),
        changes: match since {
            Some(s) if view.reads => consult::changes::parts(&view.document, (s.from, s.to), r),
            _ => Vec::new(),
        },
        lang: language.as_str(),
        dir: language.direction().as_str(),
        r,
        title: r.text(it.title()),
        state: stage(it.stage(), r),
        about: Html::joined(&[r.t("output-of"), stream], " "),
        summary: errors.html(r),
        next: Notice::new(Kind::Note, r.t("output-next"), next(&view, r)).html(r),
        way: way(&view, r),
        returned: it.returned().iter().map(|b| returned(b, r)).collect(),
        text: if view.reads {
            link(format!("/consultations/{}", view.document.id), r.t("output-text"))
        } else {
            r.t("output-text-later")
        },
        steps: steps::forms(&view, filled, r),
    };
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let shell = visit
        .page(page.title.plain(), crate::render(&page))
        .above(frame::above(&view.home, "outputs", r));
    Ok((status, shell).into_response())
}

/// That the text is not word for word the one that the members reviewed, and by how much.
fn revised(since: governance::output::Revised, r: &Reader) -> Html {
    let words = [
        ("changed", since.changed.into()),
        ("of", since.of.into()),
        ("from", i64::from(since.from).into()),
        ("to", i64::from(since.to).into()),
    ];
    let key = if since.is_another() {
        "output-revised-another"
    } else {
        "output-revised"
    };
    Notice::new(Kind::Note, r.t("output-revised-title"), r.ta(key, &words)).html(r)
}

/// What comes next, in a sentence.
fn next(view: &OutputView, r: &Reader) -> Html {
    let key = match (
        view.output.stage(),
        view.document.newest().map(|c| c.stands(view.today)),
    ) {
        (Stage::Draft, Some(Stands::Open)) => "output-next-review",
        (Stage::Draft, Some(Stands::Answering)) => "output-next-answers",
        (Stage::Draft, _) => "output-next-ask-members",
        (Stage::Reviewed, _) if view.committee.is_none() => "stream-no-committee",
        (Stage::Reviewed, _) if view.motion.is_some() => "output-next-vote",
        (Stage::Reviewed, _) => "output-next-committee",
        (Stage::Approved, _) => "output-next-submit",
        (Stage::Submitted, _) => "output-next-commission",
        (Stage::Answered, _) => "output-next-publish",
        (Stage::Published, _) => "output-next-nothing",
    };
    r.t(key)
}

/// The stages, with what each stands on: reached or not, its name, its ground.
fn way(view: &OutputView, r: &Reader) -> Vec<(bool, Html, Html)> {
    let it = &view.output;
    let ground = |stage: Stage| match stage {
        Stage::Draft => r.tv(
            "consult-version",
            "number",
            usize::try_from(view.document.now().number).unwrap_or(0),
        ),
        Stage::Reviewed => review(view, r),
        Stage::Approved => match (it.cleared(), &view.motion) {
            (Some(c), _) => Html::joined(
                &[
                    r.t(&format!("output-route-{}", c.route.as_str())),
                    approved(&c.approval, r),
                ],
                " ",
            ),
            (None, Some(motion)) => decisions::line(motion, r),
            (None, None) => Html::empty(),
        },
        Stage::Submitted => match it.submission() {
            Some(s) => Html::joined(&[Html::escaped(&r.date(s.on)), handed_in(it, r)], " · "),
            None => Html::empty(),
        },
        Stage::Answered => match it.answer() {
            Some((a, _)) => Html::joined(
                &[
                    Html::escaped(&r.date(a.on)),
                    verdict(a.verdict, r),
                    Html::escaped(&a.decision),
                    r.text(&a.words),
                ],
                " ",
            ),
            None => Html::empty(),
        },
        Stage::Published => match it.answer() {
            Some((_, Some(on))) => Html::escaped(&r.date(on)),
            _ => Html::empty(),
        },
    };
    let name = |s: Stage| r.t(&format!("output-stage-{}", s.as_str()));
    Stage::ALL
        .into_iter()
        .map(|s| (it.stage() >= s, name(s), ground(s)))
        .collect()
}

fn review(view: &OutputView, r: &Reader) -> Html {
    if let Some(review) = view.output.review() {
        let words = [
            ("number", i64::from(review.version()).into()),
            ("date", r.date(review.on()).into()),
        ];
        let answered = r.tn(
            "consult-all-answered",
            usize::try_from(review.comments()).unwrap_or(0),
        );
        return Html::joined(&[r.ta("output-reviewed", &words), answered], " ");
    }
    match view.document.asking() {
        Some(c) => Html::joined(
            &[
                consult::badge(Some(c.stands(view.today)), r),
                r.tv("consult-until", "date", r.date(c.until)),
            ],
            " ",
        ),
        None => Html::empty(),
    }
}

fn returned(b: &governance::output::Returned, r: &Reader) -> Html {
    let words = [
        ("session", b.submission.session.as_str().into()),
        ("item", b.submission.item.as_str().into()),
    ];
    Html::joined(
        &[
            Html::escaped(&r.date(b.answer.on)),
            r.ta("output-at", &words),
            verdict(b.answer.verdict, r),
            r.text(&b.answer.words),
        ],
        " ",
    )
}
