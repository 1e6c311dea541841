//! `…/design/questions` and `…/design/question`: the form's questions, one by one, in each language.

use app::design::{Question, Questions, view_questions};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use governance::design::Change;
use serde::Deserialize;
use ui::components::button::Button;
use ui::components::card::{Card, Cards};
use ui::components::definition_list::DefinitionList;
use ui::components::page::Section;
use ui::{Component, Html, Icon, Reader};

use super::{Round, above, at, id_of, words};
use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

/// How many answers of a question are shown.
const ANSWERS: usize = 12;

/// Which form, and which question.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    form: String,
    #[serde(default)]
    q: String,
}

#[derive(Template)]
#[template(path = "design/questions.html")]
struct List<'a> {
    r: &'a Reader,
    forms: Vec<(String, String, bool)>,
    questions: Vec<(usize, String, Html, Html)>,
}

#[derive(Template)]
#[template(path = "design/question.html")]
struct One<'a> {
    r: &'a Reader,
    back: String,
    number: usize,
    of: usize,
    words: Html,
    facts: Html,
    cards: Html,
    buttons: Html,
    before: Option<String>,
    after: Option<String>,
}

async fn read(visit: &Visit, services: &Services, round: &Round, asked: &Asked) -> Result<Questions, Fault> {
    let form = if asked.form.is_empty() {
        None
    } else {
        Some(id_of(&asked.form, "instrument")?)
    };
    let key = (round.0.as_str(), round.1);
    Ok(view_questions(&services.app, &visit.actor, key, form).await?)
}

/// The address of a question.
fn address(all: &Questions, q: &Question) -> String {
    let key = (all.at.initiative.slug.as_str(), all.at.round.number);
    let form = all.form.as_ref().map(|f| f.id.to_string()).unwrap_or_default();
    at(key, &format!("/design/question?form={form}&q={}", q.path))
}

pub(super) async fn list(
    visit: Visit,
    State(services): State<Services>,
    Path(round): Path<Round>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let all = read(&visit, &services, &round, &asked).await?;
    let r = &visit.reader;
    let key = (round.0.as_str(), round.1);
    let form = |f: &app::collect::Instrument| {
        let here = all.form.as_ref().is_some_and(|it| it.id == f.id);
        (
            at(key, &format!("/design/questions?form={}", f.id)),
            format!("{} {}", f.title, f.version),
            here,
        )
    };
    let line = |(i, q): (usize, &Question)| {
        let open = q.proposals.iter().filter(|p| p.is_open()).count();
        let count = if open == 0 {
            Html::empty()
        } else {
            r.tn("design-proposals", open)
        };
        (i + 1, address(&all, q), r.text(&q.words), count)
    };
    let show = List {
        r,
        forms: all.forms.iter().map(form).collect(),
        questions: all.questions.iter().enumerate().map(line).collect(),
    };
    let title = format!(
        "{} – {}",
        r.plain("design-questions"),
        r.text(&all.at.initiative.title).plain()
    );
    let page = visit
        .page(title, crate::render(&show))
        .section(Section::Initiatives);
    Ok(page.above(above(&all.at, "questions", r)).into_response())
}

pub(super) async fn one(
    visit: Visit,
    State(services): State<Services>,
    Path(round): Path<Round>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let all = read(&visit, &services, &round, &asked).await?;
    let r = &visit.reader;
    let place = all.questions.iter().position(|q| q.path == asked.q);
    let place = place.ok_or_else(|| app::AppError::not_found("question", asked.q.as_str()))?;
    let q = &all.questions[place];
    let beside = |i: Option<usize>| Some(address(&all, all.questions.get(i?)?));
    let form = all.form.as_ref().map(|f| f.id.to_string()).unwrap_or_default();
    let show = One {
        r,
        back: at((&round.0, round.1), &format!("/design/questions?form={form}")),
        number: place + 1,
        of: all.questions.len(),
        words: r.text(&q.words),
        facts: facts(&all, q, r),
        cards: cards(&all, q, r),
        buttons: buttons(&all, q, r),
        before: beside(place.checked_sub(1)),
        after: beside(Some(place + 1)),
    };
    let title = format!(
        "{} – {}",
        show.words.plain(),
        r.text(&all.at.initiative.title).plain()
    );
    let page = visit
        .page(title, crate::render(&show))
        .section(Section::Initiatives);
    Ok(page.above(above(&all.at, "questions", r)).into_response())
}

/// The words in each language, the help, the answers.
fn facts(all: &Questions, q: &Question, r: &Reader) -> Html {
    let mut list = DefinitionList::default();
    for l in &all.languages {
        let mut said = q
            .words
            .get(l)
            .map(|w| Html::marked(w, l))
            .unwrap_or_else(|| r.t("design-no-words"));
        if let Some(hint) = q.hint.get(l) {
            said = Html::trusted(format!(
                "{said}<br><span class=\"small quiet\">{}</span>",
                Html::marked(hint, l)
            ));
        }
        list = list.item(Reader::name_of(l), said);
    }
    if !q.answers.is_empty() {
        let shown: Vec<Html> = q.answers.iter().take(ANSWERS).map(|a| r.text(a)).collect();
        let more = if q.answers.len() > ANSWERS { " …" } else { "" };
        let answers = Html::trusted(format!("{}{more}", Html::joined(&shown, " · ")));
        list = list.item(r.t("ask-answers"), answers);
    }
    list.html(r)
}

fn cards(all: &Questions, q: &Question, r: &Reader) -> Html {
    if q.proposals.is_empty() {
        return Html::trusted(format!(
            "<p class=\"quiet\">{}</p>",
            r.t("design-question-nothing")
        ));
    }
    let key = (all.at.initiative.slug.as_str(), all.at.round.number);
    let card = |p: &governance::design::Proposal| {
        let kind = p
            .about
            .as_ref()
            .map(|a| r.t(&format!("design-about-{}", a.change.as_str())));
        let words = if p.now().written.text.is_empty() {
            &p.now().written.why
        } else {
            &p.now().written.text
        };
        Card::new(r.text(words), at(key, &format!("/design/points/{}", p.id)))
            .kicker(kind.unwrap_or_default())
            .badge(words::state(p, false, r))
            .fact(Icon::People, words::support_short(&p.support, r))
    };
    Cards(q.proposals.iter().map(card).collect()).html(r)
}

fn buttons(all: &Questions, q: &Question, r: &Reader) -> Html {
    if !all.at.takes_part {
        return Html::empty();
    }
    let key = (all.at.initiative.slug.as_str(), all.at.round.number);
    let form = all.form.as_ref().map(|f| f.id.to_string()).unwrap_or_default();
    let button = |(i, change): (usize, Change)| {
        let name = change.as_str();
        let href = at(
            key,
            &format!("/design/new?part=1c&form={form}&q={}&change={name}", q.path),
        );
        let button = Button::link(r.t(&format!("design-about-{name}")), href);
        if i == 0 {
            button.html(r)
        } else {
            button.quiet().html(r)
        }
    };
    let all: Vec<Html> = Change::ALL.into_iter().enumerate().map(button).collect();
    Html::trusted(format!("<p class=\"row\">{}</p>", Html::joined(&all, "")))
}
