//! `/handovers/{handover}`: what was handed over, what was asked, how it was judged, what was decided; for the
//! producer and the office also their forms.

use app::handover::{HandoverView, RulingWording, view_handover};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use governance::Basis;
use handover::{Category, Decided, Handover, Question, Ruling, Standing};
use ui::components::breadcrumb::Breadcrumb;
use ui::components::definition_list::DefinitionList;
use ui::components::error_summary::ErrorSummary;
use ui::components::finding_list::FindingList;
use ui::components::notice::{Kind, Notice};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::dossier::{Row, phases};
use super::forms;
use crate::Services;
use crate::fault::Fault;
use crate::pages::assess::item_state;
use crate::pages::decisions::decided_by;
use crate::pages::initiatives::words;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "handovers/show.html")]
struct Show<'a> {
    r: &'a Reader,
    id: String,
    badge: Html,
    title: Html,
    sentence: Html,
    summary: Html,
    notice: Html,
    facts: Html,
    words: Html,
    rulings: Vec<Html>,
    proposed: Html,
    way: Html,
    phases: Vec<(Html, Vec<Row>)>,
    gaps: usize,
    questions: Vec<Asked>,
    judged: Vec<(Html, Html, Html)>,
    scheme: Html,
    independent: Html,
    ask: Html,
    judge: Html,
    ruling: Html,
}

/// A question with its answer, or the form for one.
struct Asked {
    number: u32,
    criterion: String,
    words: Html,
    on: String,
    answer: Option<(Html, String)>,
    form: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    let asked = (&RulingWording::default(), "", &ErrorSummary::default());
    page(&visit, &services, &id, asked).await
}

/// The page, with a form as it was sent and what was wrong with it; `scheme` is the one whose criteria are shown.
pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    id: &str,
    (wording, scheme, errors): (&RulingWording, &str, &ErrorSummary),
) -> Result<Response, Fault> {
    let view = view_handover(&services.app, &visit.actor, id, &visit.reader.language).await?;
    let (r, it) = (&visit.reader, &view.handover);
    let open = it.chosen.is_none();
    let desk = view.desk && open;
    let form = |shown: bool, fields: Html| if shown { fields } else { Html::empty() };
    let show = Show {
        r,
        id: it.id.to_string(),
        badge: super::badge(view.standing, r),
        title: r.text(&it.dossier.title),
        sentence: r.text(&it.dossier.sentence),
        summary: errors.html(r),
        notice: notice(&view, r),
        facts: facts(&view, r),
        words: words::paragraphs(&it.words, r),
        rulings: it.decided.iter().rev().map(|d| decided(d, r)).collect(),
        proposed: it
            .proposed
            .as_ref()
            .map_or_else(Html::empty, |p| ruling(p, r).html(r)),
        way: form(desk, forms::way(&view, r)),
        phases: phases(&it.dossier, r),
        gaps: it.dossier.missing().len(),
        questions: it.questions.iter().map(|q| asked(q, &view, errors, r)).collect(),
        judged: judged(&view, r),
        scheme: view
            .scheme
            .as_ref()
            .map_or_else(Html::empty, |s| r.text(&s.title)),
        independent: form(view.leads && open, forms::independent(r)),
        ask: form(desk, forms::ask(&view, errors, r)),
        judge: form(desk, forms::judge(&view, scheme, errors, r)),
        ruling: form(desk, forms::ruling(&view, wording, errors, r)),
    };
    let status = match errors.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let way = Breadcrumb::default().to(r.t("handover-register"), "/handovers");
    let shell = visit
        .page(show.title.plain(), crate::render(&show))
        .section(Section::Releases)
        .description(show.sentence.plain())
        .above(way.html(r));
    Ok((status, shell).into_response())
}

/// What the reader must know first. Silence is said to be silence.
fn notice(view: &HandoverView, r: &Reader) -> Html {
    let kind = match view.standing {
        Standing::Unanswered | Standing::Asked | Standing::Left | Standing::Expired => Kind::Attention,
        _ => Kind::Note,
    };
    let title = r.t(&format!("handover-{}", view.standing.as_str()));
    let mut text = super::said(view.standing, &view.handover, &view.office, r);
    if view.standing == Standing::Left && view.leads {
        let to = Html::trusted(format!(
            "<a href=\"/work/{}/handovers\">{}</a>",
            view.handover.dossier.initiative,
            r.t("handover-to-another")
        ));
        text = Html::joined(&[text, to], " ");
    }
    let notice = Notice::new(kind, title, text).html(r);
    match view.minds.is_empty() {
        true => notice,
        false => Html::joined(&[notice, FindingList::of(&view.minds).html(r)], ""),
    }
}

fn facts(view: &HandoverView, r: &Reader) -> Html {
    let it = &view.handover;
    let link =
        |to: String, words: Html| Html::trusted(format!("<a href=\"{}\">{words}</a>", Html::escaped(&to)));
    let d = &it.dossier;
    let mut list = DefinitionList::default()
        .item(
            r.t("handover-release"),
            link(format!("/releases/{}", d.release), r.text(&d.title)),
        )
        .item(
            r.t("handover-from"),
            link(
                format!("/initiatives/{}", d.initiative),
                r.text(&d.initiative_title),
            ),
        )
        .item(
            r.t("handover-office"),
            link(format!("/bodies/{}", view.office.slug), r.text(&view.office.name)),
        )
        .item(r.t("handover-sent"), r.date(it.sent))
        .item(r.t("handover-age"), r.integer(it.age(view.today)))
        .item(r.t("handover-due"), r.date(it.due));
    if !it.indicator.is_empty() {
        list = list.item(r.t("handover-indicator"), indicator(&it.indicator, r));
    }
    if let Some(chosen) = it.chosen.as_ref().filter(|c| !c.reason.is_empty()) {
        list = list.item(r.t("handover-reasons"), r.text(&chosen.reason));
    }
    list.html(r)
}

/// An indicator with its title.
fn indicator(code: &str, r: &Reader) -> Html {
    let title = registry::sdg::find(code).map_or("", |e| e.title(&r.language));
    Html::trusted(format!("{} {}", Html::escaped(code), Html::escaped(title)))
}

fn ruling(it: &Ruling, r: &Reader) -> DefinitionList {
    let category = Standing::Decided(it.category);
    let mut list = DefinitionList::default()
        .item(r.t("handover-category"), super::badge(category, r))
        .item(r.t("handover-reasons"), r.text(&it.reasons));
    if !it.indicator.is_empty() {
        list = list.item(r.t("handover-indicator"), indicator(&it.indicator, r));
    }
    if !it.scope.is_empty() {
        list = list.item(r.t("handover-scope"), r.text(&it.scope));
    }
    for (key, day) in [("expires", it.expires), ("review", it.review)] {
        if let Some(day) = day {
            list = list.item(r.t(&format!("handover-{key}")), r.date(day));
        }
    }
    if let Some(code) = it.nature {
        list = list.item(r.t("handover-nature"), r.t(&format!("nature-{}", code.as_str())));
    }
    if let Some(code) = it.status {
        list = list.item(
            r.t("handover-status"),
            r.t(&format!("obs-status-{}", code.as_str())),
        );
    }
    if it.category != Category::Independent && it.nature.is_none() && it.status.is_none() {
        list = list.item(r.t("handover-nature"), r.t("handover-no-codes"));
    }
    list
}

fn decided(it: &Decided, r: &Reader) -> Html {
    let by = match it.approval.basis() {
        Basis::Decision { .. } => decided_by(&it.approval, r),
        Basis::Alone(alone) => r.ta(
            "handover-alone",
            &[
                ("by", alone.by.as_str().into()),
                ("reason", alone.reason.as_str().into()),
            ],
        ),
    };
    ruling(&it.ruling, r)
        .item(r.t("handover-decided-on"), words::day(it.at, r))
        .item(r.t("handover-decided-by"), by)
        .html(r)
}

fn asked(it: &Question, view: &HandoverView, errors: &ErrorSummary, r: &Reader) -> Asked {
    let heard = view.handover.chosen.is_none() && view.standing != Standing::Left;
    let answers = view.leads && heard && it.answer.is_none();
    Asked {
        number: it.number,
        criterion: it.criterion.clone(),
        words: r.text(&it.words),
        on: words::day(it.at, r),
        answer: it
            .answer
            .as_ref()
            .map(|a| (r.text(&a.words), words::day(a.at, r))),
        form: match answers {
            true => forms::answer(it.number, errors, r),
            false => Html::empty(),
        },
    }
}

/// Each criterion as the office found it, with its question where the scheme is still there.
fn judged(view: &HandoverView, r: &Reader) -> Vec<(Html, Html, Html)> {
    let it: &Handover = &view.handover;
    let question = |code: &String| {
        let item = view.scheme.as_ref().and_then(|s| s.item(code));
        let words = item.map_or_else(Html::empty, |i| r.text(&i.question));
        Html::trusted(format!("{} {words}", Html::escaped(code)))
    };
    let one =
        |(code, j): (&String, &handover::Judged)| (question(code), item_state(j.state, r), r.text(&j.note));
    it.judged.iter().map(one).collect()
}
