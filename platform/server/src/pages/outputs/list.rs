//! `/bodies/{body}/outputs`: the outputs by where they stand.

use app::output::{OutputLine, outputs_of};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use governance::output::Stage;
use ui::components::empty_state::EmptyState;
use ui::{Component, Html, Reader};

use super::line;
use crate::Services;
use crate::fault::Fault;
use crate::pages::bodies::frame;
use crate::pages::consult;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "outputs/list.html")]
struct View<'a> {
    r: &'a Reader,
    name: Html,
    empty: Html,
    stages: Vec<(Html, Vec<Html>)>,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(body): Path<String>,
) -> Result<Response, Fault> {
    let (body, all, today) = outputs_of(&services.app, &visit.actor, &body).await?;
    let r = &visit.reader;
    let nothing = EmptyState {
        title: r.t("output-none"),
        body: r.t("output-none-text"),
        action: None,
    };
    let of = |stage: Stage| -> Vec<Html> {
        let here = all.iter().filter(|l| l.output.stage() == stage);
        here.map(|l| entry(l, today, r)).collect()
    };
    let stages = Stage::ALL
        .into_iter()
        .map(|s| (r.t(&format!("output-stage-{}", s.as_str())), of(s)));
    let view = View {
        r,
        name: r.text(&body.name),
        empty: if all.is_empty() {
            nothing.html(r)
        } else {
            Html::empty()
        },
        stages: stages.filter(|(_, lines)| !lines.is_empty()).collect(),
    };
    let title = format!("{} – {}", r.plain("output-list"), view.name.plain());
    let shell = visit.page(title, crate::render(&view));
    Ok(shell.above(frame::above(&body, "outputs", r)).into_response())
}

fn entry(l: &OutputLine, today: base::Date, r: &Reader) -> Html {
    let review = l.document.asking().map(|c| {
        let until = r.tv("consult-until", "date", r.date(c.until));
        Html::joined(&[consult::badge(Some(c.stands(today)), r), until], " ")
    });
    let stream = format!(
        "<a href=\"/workstreams/{}\">{}</a>",
        l.workstream.slug(),
        r.text(&l.workstream.terms().title)
    );
    Html::joined(
        &[
            line(&l.output, r),
            Html::trusted(format!(
                "<br><span class=\"small quiet\">{stream} {}</span>",
                review.unwrap_or_default()
            )),
        ],
        "",
    )
}
