//! The codes a facilitator gets: sheets to print, one a person; or one code for answers that are told.

use app::assess::{AnswerCode, HandOut};
use app::register::view_initiative;
use askama::Template;
use axum::response::{IntoResponse, Response};
use framework::Stage;
use framework::participants::Said as Saying;
use registry::assessment::Way;
use ui::components::page::Section;
use ui::components::said::{Given, Said};
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "assess/sheets.html")]
struct Sheets<'a> {
    r: &'a Reader,
    about: Html,
    codes: Vec<String>,
    told: Option<Html>,
    questions: Vec<(Html, Html)>,
}

pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    key: &(String, u32),
    asked: HandOut,
    codes: &[AnswerCode],
) -> Result<Response, Fault> {
    let r = &visit.reader;
    let view = view_initiative(&services.app, &visit.actor, &key.0).await?;
    let people = usize::try_from(asked.people).unwrap_or(0);
    let answers = Html::joined(&Saying::all().map(|s| on_paper(s, r)).collect::<Vec<_>>(), "");
    let sheets = Sheets {
        r,
        about: r.text(&view.initiative.title),
        codes: codes.iter().map(ToString::to_string).collect(),
        told: (asked.way == Way::Told).then(|| r.tn("participants-told-code", people)),
        questions: Stage::ALL
            .into_iter()
            .map(|s| (r.t(&format!("answer-{s}")), answers.clone()))
            .collect(),
    };
    let page = visit.page(r.plain("participants-codes"), crate::render(&sheets));
    Ok(page.section(Section::Work).into_response())
}

fn on_paper(said: Saying, r: &Reader) -> Html {
    let level = match said {
        Saying::Level(level) => level.number(),
        Saying::NotThere => 0,
    };
    let answer = Said {
        level,
        label: r.t(&format!("answer-say-{}", said.as_str())),
        given: Given::Paper,
        ..Said::default()
    };
    answer.html(r)
}
